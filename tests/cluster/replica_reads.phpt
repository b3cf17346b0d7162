--TEST--
OPT_SLAVE_FAILOVER: reads go to masters, or to master and replicas, or to replicas alone; writes always to the master
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
foreach ($cluster->nodes as $node) { /* a replica is listed when it is known to have data */
	wait_or_fail(fn () => min(array_map('count', $node->command('CLUSTER', 'SLOTS'))) > 3, 'the replicas to be listed', 20);
}
$redis = cluster_client($cluster);
$keys = $cluster->keyOnEach();
$redis->mset(array_combine($keys, ['a', 'b', 'c']));
foreach ($cluster->masters() as $i => $master) {
	$replica = $cluster->replicasOf($master)[0];
	wait_or_fail(function () use ($replica, $keys, $i) {
		$client = $replica->connect();
		$client->command('READONLY');
		return $client->command('GET', $keys[$i]) !== null;
	}, 'the value to reach the replica');
}
/** Who executed a command: all masters, all replicas. */
$where = function (string $command) use ($cluster): string {
	$masters = $cluster->masters();
	$at_masters = array_sum(array_map(fn (ClusterNode $node) => $node->count($command), $masters));
	$at_replicas = $cluster->count($command) - $at_masters;
	return ($at_masters > 0 ? 'masters' : '') . ($at_masters && $at_replicas ? ' and ' : '') . ($at_replicas > 0 ? 'replicas' : '')
		. ($at_masters + $at_replicas === 300 ? '' : ', ' . ($at_masters + $at_replicas) . ' times');
};
told(fn () => $redis->getOption(RedisCluster::OPT_SLAVE_FAILOVER) === RedisCluster::FAILOVER_NONE);
foreach (['NONE', 'ERROR', 'DISTRIBUTE', 'DISTRIBUTE_SLAVES'] as $mode) {
	$redis->setOption(RedisCluster::OPT_SLAVE_FAILOVER, constant("RedisCluster::FAILOVER_$mode"));
	$redis->get($keys[0]);
	$cluster->resetCounts();
	$wrong = 0;
	for ($i = 0; $i < 300; $i++) {
		$wrong += $redis->get($keys[$i % 3]) === ['a', 'b', 'c'][$i % 3] ? 0 : 1;
	}
	echo "$mode: get at ", $where('get'), ", $wrong wrong; ";
	for ($i = 0; $i < 100; $i++) {
		foreach ($keys as $key) {
			$redis->append("{{$key}}w", 'x');
		}
	}
	/* A replica executes what its master sends it, and counts that, too. */
	$appended = array_sum(array_map(fn (ClusterNode $node) => $node->count('append'), $cluster->masters()));
	echo "append at masters: $appended\n";
}
echo "-- inside a transaction all goes to the masters\n";
$cluster->resetCounts();
$redis->multi();
for ($i = 0; $i < 300; $i++) {
	$redis->get($keys[$i % 3]);
}
told(fn () => count(array_filter($redis->exec())));
echo $where('get'), "\n";
told(fn () => @$redis->setOption(RedisCluster::OPT_SLAVE_FAILOVER, 4));
?>
--EXPECT--
true
NONE: get at masters, 0 wrong; append at masters: 300
ERROR: get at masters, 0 wrong; append at masters: 300
DISTRIBUTE: get at masters and replicas, 0 wrong; append at masters: 300
DISTRIBUTE_SLAVES: get at replicas, 0 wrong; append at masters: 300
-- inside a transaction all goes to the masters
300
masters
false
