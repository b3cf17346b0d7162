--TEST--
Persistent connections to the nodes: later objects open none, ask for no map, and find nothing of what was left
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
[$a, $b, $c] = $cluster->keyOnEach();
$open = fn (): RedisCluster => new RedisCluster(null, $cluster->seeds(), 2.0, 5.0, true);
$opened = function () use ($cluster): int {
	return array_sum(array_map(function (ClusterNode $node) {
		preg_match('/total_connections_received:(\d+)/', $node->command('INFO', 'stats'), $found);
		return (int) $found[1];
	}, $cluster->nodes));
};
$redis = $open();
told(fn () => $redis->mset([$a => '1', $b => '2', $c => '3']));
unset($redis);
$cluster->resetCounts();
$before = $opened();
for ($i = 0; $i < 20; $i++) {
	$redis = $open();
	$redis->mget([$a, $b, $c]);
	$redis->set($a, "$i");
	unset($redis);
}
echo $opened() - $before, ' connections, ', $cluster->count('cluster|slots', 'cluster|shards', 'cluster|nodes'), " looks at the map\n";
echo 'commands: ', json_encode(array_filter(['mget' => $cluster->count('mget'), 'set' => array_sum(array_map(fn ($node) => $node->count('set'), $cluster->masters())),
	'hello' => $cluster->count('hello'), 'ping' => $cluster->count('ping'), 'echo' => $cluster->count('echo'), 'readonly' => $cluster->count('readonly')])), "\n";

echo "-- a transaction left open, on two nodes\n";
$redis = $open();
$redis->multi();
$redis->set($a, 'left')->set($b, 'left');
unset($redis);
$redis = $open();
told(fn () => [$redis->getMode(), $redis->mget([$a, $b, $c])]);
echo "-- keys left watched\n";
$redis->watch($a);
$redis->watch($b);
unset($redis);
$cluster->commandByKey('SET', $a, 'x');
$cluster->commandByKey('SET', $b, 'x');
$redis = $open();
told(fn () => $redis->multi()->set($a, 'y')->set($b, 'y')->exec());
echo "-- a pipeline left open\n";
$redis->pipeline();
$redis->set($a, 'left')->get($b);
unset($redis);
$redis = $open();
told(fn () => [$redis->getMode() === Redis::ATOMIC, $redis->get($a)]);
echo "-- a name given to a connection\n";
$redis->client($a, 'setname', 'somebody');
unset($redis);
$redis = $open();
told(fn () => $redis->client($a, 'getname') ?: 'none');
echo "-- reads from replicas, and then not\n";
$redis->setOption(RedisCluster::OPT_SLAVE_FAILOVER, RedisCluster::FAILOVER_DISTRIBUTE_SLAVES);
for ($i = 0; $i < 20; $i++) {
	$redis->get($a);
}
unset($redis);
$redis = $open();
$cluster->resetCounts();
for ($i = 0; $i < 20; $i++) {
	$redis->get($a);
}
echo array_sum(array_map(fn (ClusterNode $node) => $node->count('get'), $cluster->masters())), " of 20 at the master\n";
echo "-- options are the object's\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
unset($redis);
$redis = $open();
told(fn () => [$redis->getOption(Redis::OPT_PREFIX), $redis->getOption(Redis::OPT_SERIALIZER), $redis->get($a)]);
echo "-- killed by the server meanwhile\n";
unset($redis);
$cluster->killClients();
$redis = $open();
told(fn () => $redis->mget([$a, $b, $c]));
?>
--EXPECTF--
true
0 connections, 0 looks at the map
commands: {"mget":60,"set":20}
-- a transaction left open, on two nodes
[0, ["19", "2", "3"]]
-- keys left watched
[true, true]
-- a pipeline left open
[true, "y"]
-- a name given to a connection
"none"
-- reads from replicas, and then not
20 of 20 at the master
-- options are the object's
[%s, 0, "y"]
-- killed by the server meanwhile
["y", "y", "3"]
