--TEST--
Commands of many keys are split by slot, and the answer is one, in the caller's order
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
$keys = array_map(fn (int $i) => "key:$i", range(0, 299));
$values = array_map(fn (int $i) => "value $i", range(0, 299));
told(fn () => $redis->mset(array_combine($keys, $values)));
shuffle($keys);
$expected = array_map(fn (string $key) => 'value ' . substr($key, 4), $keys);
echo "mget of 300 in any order: ", $redis->mget($keys) === $expected ? "right\n" : "wrong\n";
$gaps = ['key:1', 'none', 'key:2', 'none', 'key:1', 'other'];
told(fn () => $redis->mget($gaps));
told(fn () => $redis->mget([]));
echo "-- del, unlink: arrays and lists of parameters, doubles\n";
told(fn () => $redis->del('key:0', 'key:1', 'none'));
told(fn () => $redis->del(['key:2', 'key:3', 'key:3', 'none']));
told(fn () => $redis->unlink('key:4', 'key:5', 'none'));
told(fn () => $redis->unlink(['key:6', 'key:7']));
told(fn () => $redis->exists('key:6'));
told(fn () => $redis->mget(['key:0', 'key:7', 'key:8']));
echo "-- all of one slot\n";
told(fn () => $redis->mset(['{t}1' => 'a', '{t}2' => 'b']));
told(fn () => $redis->exists('{t}1', '{t}2', '{t}3'));
told(fn () => $redis->touch('{t}1', '{t}3'));
$cluster->resetCounts();
told(fn () => $redis->mget(['{t}1', '{t}3', '{t}2']));
told(fn () => $redis->del('{t}1', '{t}2'));
$owner = $cluster->nodeOf('{t}1');
echo $owner->count('mget'), ' MGET, ', $owner->count('del'), " DEL\n";
echo "-- msetnx is a transaction for each slot: one answer for each, in the order of the slots' first keys\n";
[$a, $b] = [$cluster->keyOn($cluster->masters()[0], 'nx'), $cluster->keyOn($cluster->masters()[1], 'nx')];
$redis->set($a, 'there');
told(fn () => $redis->msetnx([$a => '1', $b => '2']));
told(fn () => $redis->mget([$a, $b]));
echo "-- with a prefix and a serializer\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
told(fn () => $redis->mset(['x' => [1], 'y' => 2.5, 'z' => null]));
told(fn () => $redis->mget(['z', 'y', 'none', 'x']));
told(fn () => $redis->del('x', 'y'));
told(fn () => $cluster->commandByKey('EXISTS', 'p:z'));
?>
--EXPECT--
true
mget of 300 in any order: right
["value 1", false, "value 2", false, "value 1", false]
false
-- del, unlink: arrays and lists of parameters, doubles
2
2
2
2
0
[false, false, "value 8"]
-- all of one slot
true
2
1
["a", false, "b"]
2
1 MGET, 1 DEL
-- msetnx is a transaction for each slot: one answer for each, in the order of the slots' first keys
[0, 1]
["there", "2"]
-- with a prefix and a serializer
true
[null, 2.5, false, [1]]
2
1
