--TEST--
pipeline() over nodes: one write to each node, and the answers in the caller's order whatever is among them
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
[$a, $b, $c] = $cluster->keyOnEach();
echo "-- order\n";
told(fn () => $redis->pipeline());
told(fn () => $redis->getMode() === Redis::PIPELINE);
told(fn () => $redis->set($c, 'in c'));
told(fn () => $redis->set($a, 'in a'));
told(fn () => $redis->get($b));
told(fn () => $redis->incr($b));
told(fn () => $redis->get($a));
told(fn () => $redis->get($c));
told(fn () => $cluster->commandByKey('EXISTS', $c));
told(fn () => $redis->exec());
told(fn () => $redis->getMode() === Redis::ATOMIC);
told(fn () => $redis->pipeline()->exec());
echo "-- multi(PIPELINE) is the same\n";
told(fn () => $redis->multi(Redis::PIPELINE)->get($c)->get($a)->get('none')->exec());
echo "-- discard: nothing was sent\n";
told(fn () => $redis->pipeline()->set($a, 'gone')->discard());
told(fn () => $redis->get($a));
echo "-- errors are false in their places, and the others are executed\n";
told(fn () => $redis->pipeline()->lPush($a, 'x')->get($a)->incr($c)->eval('return redis.error_reply("MINE x")', [$b], 1)->get($c)->exec());
told(fn () => $redis->get($b));
echo "-- commands of many keys, of nodes, of shapes\n";
$redis->del('h{1}', 'z{2}');
told(fn () => $redis->pipeline()->mset([$a => '1', $b => '2', $c => '3'])->mget([$c, 'none', $a])->hSet('h{1}', 'f', 'v')->hGetAll('h{1}')
	->zAdd('z{2}', 1.5, 'm')->zRange('z{2}', 0, -1, true)->del($a, $b)->exists($c)->mget([$a, $b, $c])->ping($c)->exec());
echo "-- 6000 commands and their order\n";
$pipeline = $redis->pipeline();
for ($i = 0; $i < 3000; $i++) {
	$pipeline->set("n:$i", "value $i");
	$pipeline->get('n:' . ($i - $i % 7));
}
$replies = $redis->exec();
$wrong = 0;
for ($i = 0; $i < 3000; $i++) {
	$wrong += $replies[2 * $i] === true && $replies[2 * $i + 1] === 'value ' . ($i - $i % 7) ? 0 : 1;
}
echo count($replies), " answers, $wrong wrong\n";
echo "-- values larger than what the sockets hold, both ways at once\n";
$large = fn (int $i) => str_repeat(chr(65 + $i), (4 << 20) + $i);
$redis->pipeline();
for ($i = 0; $i < 9; $i++) {
	$redis->set("large:$i", $large($i));
	$redis->get("large:$i");
}
$replies = $redis->exec();
$wrong = 0;
for ($i = 0; $i < 9; $i++) {
	$wrong += $replies[2 * $i] === true && $replies[2 * $i + 1] === $large($i) ? 0 : 1;
}
echo "$wrong wrong\n";
unset($replies);
echo "-- one way for each node\n";
$cluster->resetCounts();
$redis->pipeline();
for ($i = 0; $i < 500; $i++) {
	$redis->get("n:$i");
}
$replies = $redis->exec();
echo count(array_filter($replies)), ' answers by ', $cluster->count('get'), " GET\n";
echo "-- several slots in one command: refused as outside, the others remain\n";
$redis->pipeline();
$redis->set($a, 'x');
told(fn () => @$redis->rename($a, $b));
$redis->get($a);
told(fn () => $redis->exec());
told(fn () => $redis->get($a));
?>
--EXPECT--
-- order
the object
true
the object
the object
the object
the object
the object
the object
0
[true, true, false, 1, "in a", "in c"]
true
[]
-- multi(PIPELINE) is the same
["in c", "in a", false]
-- discard: nothing was sent
true
"in a"
-- errors are false in their places, and the others are executed
[false, "in a", false, false, "in c"]
"1"
-- commands of many keys, of nodes, of shapes
[true, ["3", false, "1"], 1, {"f": "v"}, 1, {"m": 1.5}, 2, 1, [false, false, "3"], true]
-- 6000 commands and their order
6000 answers, 0 wrong
-- values larger than what the sockets hold, both ways at once
0 wrong
-- one way for each node
500 answers by 500 GET
-- several slots in one command: refused as outside, the others remain
false
[true, "x"]
"x"
