--TEST--
Under strict_types every parameter takes what its declared type admits
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/redis_server.inc';

/* They end the server's service or the script's connection, or call back. */
const LEFT_OUT = ['__construct', '__destruct', 'connect', 'open', 'pconnect', 'popen', 'failover', 'replicaof', 'slaveof', 'migrate',
	'subscribe', 'psubscribe', 'ssubscribe', 'unsubscribe', 'punsubscribe', 'sunsubscribe'];

/** Values of all kinds that the type admits. */
function admitted(ReflectionParameter $parameter): array
{
	$type = (string)($parameter->getType() ?? 'mixed');
	$kinds = $type === 'mixed' ? ['string', 'int', 'float', 'bool', 'array'] : explode('|', strtr($type, ['?' => '']));
	$number = preg_match('/timeout/', $parameter->getName()) ? 1 : 2;
	$samples = ['string' => '1', 'int' => $number, 'float' => 0.01, 'bool' => true, 'array' => ['1' => '1'], 'null' => null];
	return array_values(array_intersect_key($samples, array_flip($kinds)));
}

/** A call for each kind of each parameter; the other parameters have their first kind. */
function calls_of(ReflectionMethod $method): array
{
	$values = array_map('admitted', $method->getParameters());
	if ($method->isVariadic()) {
		array_push($values, end($values), end($values));
	}
	$calls = [];
	foreach ($values as $at => $kinds) {
		foreach ($kinds as $value) {
			$calls[] = array_replace(array_column($values, 0), [$at => $value]);
		}
	}
	return $calls;
}

set_error_handler(fn () => true);
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
$count = 0;
foreach ((new ReflectionClass('Redis'))->getMethods() as $method) {
	if (in_array($method->name, LEFT_OUT, true)) {
		continue;
	}
	foreach (calls_of($method) as $arguments) {
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
