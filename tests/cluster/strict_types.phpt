--TEST--
Under strict_types every parameter of RedisCluster takes what its declared type admits
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../surface/samples.inc';
require __DIR__ . '/cluster.inc';

/* They make an object, wait for messages or change what the calls behind them do; script() and command() take words. */
const LEFT_OUT = ['__construct', 'subscribe', 'psubscribe', 'ssubscribe', 'unsubscribe', 'punsubscribe', 'sunsubscribe', 'setoption',
	'script', 'command'];

set_error_handler(fn () => true);
$redis = cluster_client(shared_cluster());
$count = 0;
foreach ((new ReflectionClass('RedisCluster'))->getMethods() as $method) {
	if (in_array($method->name, LEFT_OUT, true)) {
		continue;
	}
	foreach (calls_with_each_type($method) as $arguments) {
		$count++;
		try {
			$redis->{$method->name}(...$arguments);
		} catch (TypeError $e) {
			if (!str_contains($e->getMessage(), 'array given')) {
				echo $method->name, json_encode($arguments), ': ', $e->getMessage(), "\n";
			}
		} catch (RedisClusterException | ValueError) {
		}
		$redis->getmode() === Redis::ATOMIC || $redis->discard();
	}
}
echo $count > 500 ? 'called' : $count, "\n";
--EXPECT--
called
