--TEST--
Slots that moved (MOVED), that are moving (ASK), and whose keys are in two places (TRYAGAIN)
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = TestCluster::start(3);
[$first, $second] = $cluster->masters();
$redis = cluster_client($cluster);
$key = $cluster->keyOn($first);
$slot = key_slot($key);
$errors = function (string $kind) use ($cluster): int {
	$counts = array_map(fn (ClusterNode $node) => preg_match("/^errorstat_$kind:count=(\d+)/m", $node->command('INFO', 'errorstats'), $found) ? (int) $found[1] : 0, $cluster->alive());
	return array_sum($counts);
};
$redis->mset(["{{$key}}1" => '1', "{{$key}}2" => '2', $key => 'v']);
echo "-- moved: one redirection, then the map is right\n";
$cluster->moveSlot($slot, $second);
$cluster->waitUntilWhole();
$cluster->resetCounts();
told(fn () => $redis->get($key));
told(fn () => $redis->mget(["{{$key}}2", $key, "{{$key}}1"]));
for ($i = 0; $i < 50; $i++) {
	$redis->incr("{{$key}}n");
}
told(fn () => $redis->get("{{$key}}n"));
echo $errors('MOVED'), ' MOVED, ', $cluster->count('cluster|slots', 'cluster|shards') <= 1 ? 'at most one look at the map' : $cluster->count('cluster|slots', 'cluster|shards') . ' looks', "\n";
echo "-- moving: keys that have gone are asked for at the new node, new ones are made there\n";
$cluster->beginMove($slot, $first);
$cluster->moveKeys($slot, $second, $first, $key);
$cluster->resetCounts();
told(fn () => $redis->get($key));
told(fn () => $redis->get("{{$key}}1"));
told(fn () => $redis->set("{{$key}}new", 'x'));
told(fn () => $redis->get("{{$key}}new"));
told(fn () => $redis->append($key, '!'));
told(fn () => $first->command('CLUSTER', 'COUNTKEYSINSLOT', (string) $slot));
echo $errors('ASK'), ' ASK, ', $cluster->count('asking'), ' ASKING, ', $errors('MOVED'), ' MOVED, ',
	$cluster->count('cluster|slots', 'cluster|shards'), " looks at the map\n";
echo "-- in two places: a command of both keys has to wait; it does not wait for ever\n";
$begun = microtime(true);
try {
	$both = $redis->mget([$key, "{{$key}}1"]);
	echo shown($both), ' ', preg_match('/TRYAGAIN/', (string) $redis->getLastError()) ? 'TRYAGAIN' : '', "\n";
} catch (RedisClusterException $thrown) {
	echo "false ", preg_match('/TRYAGAIN/', $thrown->getMessage() . $redis->getLastError()) ? 'TRYAGAIN' : $thrown->getMessage(), "\n";
}
echo microtime(true) - $begun < 15 ? "in time\n" : "late\n";
echo "-- inside a transaction and a pipeline\n";
told(fn () => $redis->multi()->get("{{$key}}1")->get("{{$key}}2")->exec());
told(fn () => $redis->pipeline()->get($key)->get("{{$key}}1")->set("{{$key}}p", 'y')->get("{{$key}}p")->get('other')->exec());
echo "-- the rest follows\n";
$cluster->moveKeys($slot, $second, $first);
$cluster->endMove($slot, $second, $first);
$cluster->waitUntilWhole();
told(fn () => $redis->pipeline()->get($key)->mget([$key, "{{$key}}1"])->get("{{$key}}n")->exec());
told(fn () => $redis->multi()->get($key)->incr("{{$key}}n")->exec());
?>
--EXPECT--
-- moved: one redirection, then the map is right
"v"
["2", "v", "1"]
"50"
1 MOVED, at most one look at the map
-- moving: keys that have gone are asked for at the new node, new ones are made there
"v"
"1"
true
"x"
2
2
4 ASK, 4 ASKING, 0 MOVED, 0 looks at the map
-- in two places: a command of both keys has to wait; it does not wait for ever
false TRYAGAIN
in time
-- inside a transaction and a pipeline
["1", "2"]
["v!", "1", true, "y", false]
-- the rest follows
["v!", ["v!", "1"], "50"]
["v!", 51]
