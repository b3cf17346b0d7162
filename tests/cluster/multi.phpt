--TEST--
multi() in a cluster: MULTI goes to each node that gets a command, exec() brings all answers in the caller's order
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
[$a, $b, $c] = $cluster->keyOnEach();
$sent = function (callable $do) use ($cluster): void {
	$cluster->resetCounts();
	told($do);
	$left = array_map(fn (ClusterNode $node) => $node->count('multi') - $node->count('exec') - $node->count('discard'), $cluster->masters());
	echo '  executed ', $cluster->count('exec'), ', left open ', array_sum($left), "\n";
};
echo "-- one slot\n";
told(fn () => $redis->multi());
told(fn () => $redis->getMode());
told(fn () => $redis->set($a, '1'));
told(fn () => $redis->incr($a));
told(fn () => $cluster->commandByKey('GET', $a));
told(fn () => $redis->exec());
told(fn () => $redis->getMode());
echo "-- over nodes\n";
$sent(fn () => $redis->multi()->set($b, 'x')->incr($a)->get($b)->get($c)->set($c, 'y')->exec());
echo "-- nothing inside: nothing is sent\n";
$sent(fn () => $redis->multi()->exec());
echo "-- discard\n";
$sent(function () use ($redis, $a, $b) {
	$redis->multi()->set($a, 'gone')->set($b, 'gone');
	return $redis->discard();
});
told(fn () => $redis->mget([$a, $b]));
told(fn () => $redis->getMode());
echo "-- commands of many keys inside\n";
told(fn () => $redis->multi()->mset([$a => '1', $b => '2', $c => '3'])->mget([$c, $a, $b])->del($a, $b)->mget([$a, $c])->exec());
echo "-- an error of one command is its false\n";
told(fn () => $redis->multi()->lPush($c, 'x')->get($c)->set($a, 'a')->exec());
told(fn () => $redis->getMode());
told(fn () => $redis->get($a));
echo "-- watched keys: null for what the server did not execute\n";
told(fn () => $redis->watch($a));
$cluster->commandByKey('SET', $a, 'changed');
told(fn () => $redis->multi()->set($a, 'mine')->exec());
told(fn () => $redis->get($a));
told(fn () => $redis->watch($a));
told(fn () => $redis->unwatch());
$cluster->commandByKey('SET', $a, 'changed again');
told(fn () => $redis->multi()->set($a, 'mine')->exec());
told(fn () => $redis->get($a));
echo "-- values are packed and read as outside\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
told(fn () => $redis->multi()->set($a, ['x' => 1])->get($a)->mget([$a, 'none'])->hSet('h', 'f', 2.5)->hGetAll('h')->exec());
echo "-- out of place\n";
told(fn () => @$redis->exec());
told(fn () => @$redis->discard());
told(fn () => $redis->get($a));
?>
--EXPECT--
-- one slot
the object
1
the object
the object
null
[true, 2]
0
-- over nodes
[true, 3, "x", false, true]
  executed 3, left open 0
-- nothing inside: nothing is sent
[]
  executed 0, left open 0
-- discard
true
  executed 0, left open 0
["3", "x"]
0
-- commands of many keys inside
[true, ["3", "1", "2"], 2, [false, "3"]]
-- an error of one command is its false
[false, "3", true]
0
"a"
-- watched keys: null for what the server did not execute
true
[false]
"changed"
true
true
[true]
"mine"
-- values are packed and read as outside
[true, {"x": 1}, [{"x": 1}, false], 1, {"f": 2.5}]
-- out of place
false
false
{"x": 1}
