--TEST--
Seeds: what the constructor refuses, and that one good seed is enough and dead ones cost a bounded time
--FILE--
<?php
require __DIR__ . '/cluster.inc';
require __DIR__ . '/../helpers/nobody.inc';

$cluster = shared_cluster();
$complaints = 0;
set_error_handler(function () use (&$complaints): bool {
	$complaints++;
	return true;
});
told(fn () => new RedisCluster(null));
told(fn () => new RedisCluster(null, []));
told(fn () => new RedisCluster(''));
told(fn () => new RedisCluster('nosuch'));
echo "complaints: $complaints\n";
foreach ([['127.0.0.1'], [7000], [null, 'x']] as $seeds) {
	$complaints = 0;
	told(fn () => new RedisCluster(null, $seeds));
	echo $complaints === count($seeds) ? "one warning for each\n" : "$complaints warnings\n";
}
echo "-- nobody there\n";
told(fn () => new RedisCluster(null, ['127.0.0.1:1', '127.0.0.1:2'], 0.5, 0.5));
$silent = Nobody::tcp();
$begun = microtime(true);
told(fn () => new RedisCluster(null, ["{$silent->host}:{$silent->port}", "{$silent->host}:{$silent->port}"], 0.3, 0.3));
echo microtime(true) - $begun < 5 ? "in time\n" : 'late: ' . (microtime(true) - $begun) . "\n";
echo "-- a server without a cluster\n";
$single = RedisServer::start();
told(fn () => new RedisCluster(null, ["127.0.0.1:{$single->port}"], 1, 1));
echo "-- one good among bad ones; one alone knows all\n";
$keys = $cluster->keyOnEach();
foreach ([['127.0.0.1:1', ...$cluster->seeds()], ["{$silent->host}:{$silent->port}", '127.0.0.1:1', $cluster->seeds()[1]], [$cluster->seeds()[2]], [$cluster->seeds()[5]]] as $seeds) {
	$redis = new RedisCluster(null, $seeds, 0.5, 2);
	told(fn () => [$redis->mset(array_fill_keys($keys, 'x')), $redis->mget($keys), count($redis->_masters())]);
}
echo "-- by name\n";
$redis = new RedisCluster(null, ['localhost:' . $cluster->nodes[0]->port], 1, 1);
told(fn () => $redis->mget($keys));
echo "-- time-outs that are none\n";
told(fn () => new RedisCluster(null, $cluster->seeds(), 1e12));
told(fn () => new RedisCluster(null, $cluster->seeds(), 1, 1e12));
?>
--EXPECT--
RedisClusterException: Couldn't find seeds for cluster
RedisClusterException: No valid seeds detected
RedisClusterException: Couldn't find seeds for cluster
RedisClusterException: Couldn't find seeds for cluster
complaints: 0
RedisClusterException: No valid seeds detected
one warning for each
RedisClusterException: No valid seeds detected
one warning for each
RedisClusterException: No valid seeds detected
one warning for each
-- nobody there
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
in time
-- a server without a cluster
RedisClusterException: Couldn't map cluster keyspace using any provided seed
-- one good among bad ones; one alone knows all
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
-- by name
["x", "x", "x"]
-- time-outs that are none
RedisClusterException: Invalid timeout
RedisClusterException: Invalid read timeout
