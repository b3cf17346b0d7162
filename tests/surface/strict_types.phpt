--TEST--
Under strict_types every parameter takes what its declared type admits
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/samples.inc';
require __DIR__ . '/../helpers/redis_server.inc';

/* They end the server's service or the script's connection, or call back. */
const LEFT_OUT = ['__construct', '__destruct', 'connect', 'open', 'pconnect', 'popen', 'failover', 'replicaof', 'slaveof', 'migrate',
	'subscribe', 'psubscribe', 'ssubscribe', 'unsubscribe', 'punsubscribe', 'sunsubscribe'];

set_error_handler(fn () => true);
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
$count = 0;
foreach ((new ReflectionClass('Redis'))->getMethods() as $method) {
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
		} catch (RedisException | ValueError) {
		}
		$redis->getMode() === Redis::ATOMIC || $redis->discard();
	}
}
echo $count > 700 ? 'called' : $count, "\n";
--EXPECT--
called
