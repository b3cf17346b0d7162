--TEST--
A master that is gone, a cluster that is down, and all nodes gone: errors that say so, in bounded time
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = TestCluster::start(3, 0, ['cluster-node-timeout' => 1000]);
[$a, $b, $c] = $cluster->keyOnEach();
$seeds = $cluster->seeds();
$redis = new RedisCluster(null, $seeds, 0.5, 0.5);
$redis->mset([$a => '1', $b => '2', $c => '3']);
/** What it throws or gives, and whether that took longer than time-outs and some patience explain. */
$try = function (callable $do): void {
	$begun = microtime(true);
	try {
		echo shown($do());
	} catch (RedisClusterException $thrown) {
		echo 'RedisClusterException';
	}
	$seconds = microtime(true) - $begun;
	echo $seconds < 8 ? "\n" : sprintf(", after %.1f s\n", $seconds);
};
$masters = $cluster->masters();
$cluster->kill($masters[1]);
echo "-- one master of three is dead\n";
$try(fn () => $redis->get($b));
$try(fn () => $redis->mget([$a, $b, $c]));
$try(fn () => $redis->pipeline()->get($a)->get($b)->exec());
wait_or_fail(fn () => $masters[0]->clusterInfo('cluster_state') === 'fail' && $masters[2]->clusterInfo('cluster_state') === 'fail', 'the cluster to be down', 20);
echo "-- the others refuse all\n";
$try(fn () => $redis->get($a));
$try(fn () => (new RedisCluster(null, $seeds, 0.5, 0.5))->get($a));
echo "-- one is frozen, too\n";
$cluster->freeze($masters[2]);
$try(fn () => $redis->get($c));
$cluster->thaw($masters[2]);
$cluster->restart($masters[1]);
$cluster->waitUntilWhole();
echo "-- well again: the same object\n";
$try(fn () => $redis->set($b, 'new'));
$try(fn () => $redis->mget([$a, $b, $c]));
echo "-- all are dead\n";
foreach ($cluster->nodes as $node) {
	$cluster->kill($node);
}
$try(fn () => $redis->get($a));
$try(fn () => $redis->multi()->set($a, '1')->set($b, '1')->exec());
$try(fn () => $redis->ping($masters[0]->address()));
$try(fn () => (new RedisCluster(null, $seeds, 0.5, 0.5))->get($a));
?>
--EXPECT--
-- one master of three is dead
RedisClusterException
RedisClusterException
RedisClusterException
-- the others refuse all
RedisClusterException
RedisClusterException
-- one is frozen, too
RedisClusterException
-- well again: the same object
true
["1", "new", "3"]
-- all are dead
RedisClusterException
RedisClusterException
RedisClusterException
RedisClusterException
