<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$safe = TestCluster::start(1, 0, ['requirepass' => 's3cret']);
$seeds = fn (string $name, TestCluster $cluster): string => implode('&', array_map(fn (string $seed) => "{$name}[]=$seed", $cluster->seeds()));
ini_set('redis.clusters.seeds', $seeds('one', $cluster) . '&' . $seeds('safe', $safe) . '&' . $seeds('user', $safe) . '&' . $seeds('wrong', $safe) . '&dead[]=127.0.0.1:1');
ini_set('redis.clusters.timeout', 'one=2&dead=0.3');
ini_set('redis.clusters.read_timeout', 'one=1.5&safe=2');
ini_set('redis.clusters.auth', 'safe=s3cret&user[user]=default&user[pass]=s3cret&wrong=no');
ini_set('redis.clusters.persistent', 'safe=1');
foreach (['one', 'safe', 'user', 'wrong', 'dead', 'unknown'] as $name) {
	told(function () use ($name) {
		$redis = new RedisCluster($name);
		return [$redis->set('k', $name), $redis->get('k'), $redis->getOption(Redis::OPT_READ_TIMEOUT)];
	});
}
echo "-- what the constructor gives comes first\n";
told(fn () => (new RedisCluster('one', [], 3, 2.5))->getOption(Redis::OPT_READ_TIMEOUT));
told(fn () => (new RedisCluster('safe', $safe->seeds(), 1, 1, false, 's3cret'))->set('k', 'x'));
?>
