--TEST--
multi() with several slots of one node: each is a transaction of its own, whatever becomes of the others
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = TestCluster::start(3);
$redis = cluster_client($cluster);
$node = $cluster->masters()[0];
[$a, $b] = [$cluster->keyOn($node, 'a'), $cluster->keyOn($node, 'b')];
$cluster->resetCounts();
told(fn () => $redis->multi()->set($a, 1)->set($b, 2)->incr($a)->mget([$a, $b])->incr($b)->exec());
echo $node->count('multi'), ' MULTI, ', $node->count('exec'), " EXEC\n";
echo "-- one of them is refused, since a command in it is none\n";
told(fn () => $redis->multi()->incr($a)->rawCommand($b, 'GET')->incr($b)->get($a)->exec());
told(fn () => $redis->getLastError());
told(fn () => [$redis->get($a), $redis->get($b)]);
echo "-- alone it is all there is\n";
told(fn () => $redis->multi()->rawCommand($b, 'GET')->incr($b)->exec());
echo "-- values that are objects\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
told(fn () => $redis->multi()->set($a, ['x' => 1])->set($b, [2])->get($a)->mget([$b, $a])->exec());
echo "-- while the slot of a key moves, and the key has gone already\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_NONE);
$redis->mset([$a => 1, $b => 2]);
[$slot, $to] = [key_slot($a), $cluster->masters()[1]];
$to->command('CLUSTER', 'SETSLOT', (string) $slot, 'IMPORTING', $node->id);
$node->command('CLUSTER', 'SETSLOT', (string) $slot, 'MIGRATING', $to->id);
$node->command('MIGRATE', '127.0.0.1', (string) $to->port, $a, '0', '5000');
told(fn () => $redis->multi()->incr($a)->incr($b)->incr($a)->exec());
told(fn () => $redis->pipeline()->incr($a)->incr($b)->incr($a)->mget([$b, $a])->exec());
foreach ([$to, $node, $cluster->masters()[2]] as $one) {
	$one->command('CLUSTER', 'SETSLOT', (string) $slot, 'NODE', $to->id);
}
echo "-- and when it has moved\n";
told(fn () => $redis->multi()->incr($a)->incr($b)->incr($a)->exec());
told(fn () => $redis->get($a));
?>
--EXPECT--
[true, true, 2, ["2", "2"], 3]
2 MULTI, 2 EXEC
-- one of them is refused, since a command in it is none
[3, false, false, "3"]
"ERR wrong number of arguments for 'get' command"
["3", "3"]
-- alone it is all there is
false
-- values that are objects
[true, true, {"x": 1}, [[2], {"x": 1}]]
-- while the slot of a key moves, and the key has gone already
[2, 3, 3]
[4, 4, 5, ["4", "5"]]
-- and when it has moved
[6, 5, 7]
"7"
