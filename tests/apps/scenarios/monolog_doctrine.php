<?php
/* Monolog's Redis handlers, and the Redis cache of doctrine/cache 1. */

declare(strict_types=1);

use Doctrine\Common\Cache\CacheProvider;
use Doctrine\Common\Cache\RedisCache;
use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\RedisHandler;
use Monolog\Handler\RedisPubSubHandler;
use Monolog\Logger;

require_once __DIR__ . '/../apps.inc';

function plain_redis(RedisServer $server): Redis
{
	$redis = new Redis();
	check($redis->connect('127.0.0.1', $server->port), 'connect');
	return $redis;
}

function doctrine_cache(Redis $redis): CacheProvider
{
	$cache = new RedisCache();
	$cache->setRedis($redis);
	return $cache;
}

$scenarios = [];

$scenarios['monolog, records in a list'] = function (): void {
	$server = application_server();
	$logger = new Logger('app', [(new RedisHandler(plain_redis($server), 'log'))->setFormatter(new JsonFormatter())]);
	$logger->info('signed in', ['user' => 7]);
	$logger->error('failed', ['exception' => new DomainException('why')]);
	$records = array_map(fn (string $line) => json_decode($line, true), $server->command('LRANGE', 'log', '0', '-1'));
	check_same(['signed in', 'failed'], array_column($records, 'message'), 'messages');
	check_same(['why', 7], [$records[1]['context']['exception']['message'], $records[0]['context']['user']], 'context');
};

$scenarios['monolog, a list of limited length'] = function (): void {
	$server = application_server();
	$logger = new Logger('app', [new RedisHandler(plain_redis($server), 'log', capSize: 3)]);
	for ($i = 0; $i < 10; $i++) {
		$logger->info("message $i");
	}
	$kept = $server->command('LRANGE', 'log', '0', '-1');
	check_same([3, true], [count($kept), str_contains($kept[0], 'message 7')], 'the last three');
};

$scenarios['monolog, records published'] = function (): void {
	$server = application_server();
	$listener = new RespClient("unix://{$server->socket}");
	$listener->command('SUBSCRIBE', 'log');
	$logger = new Logger('app', [new RedisPubSubHandler(plain_redis($server), 'log')]);
	$logger->warning('heard');
	[$kind, $channel, $line] = $listener->read();
	check_same(['message', 'log', true], [$kind, $channel, str_contains($line, 'app.WARNING: heard')], 'what was published');
};

$scenarios['doctrine cache, values and lifetimes'] = function (): void {
	$server = application_server();
	$redis = plain_redis($server);
	$cache = doctrine_cache($redis);
	$cache->setNamespace('meta');
	$value = ['object' => new ArrayObject([1]), 'float' => 0.1];
	check($cache->save('k', $value) && $cache->save('short', 'v', 100), 'save');
	check($cache->fetch('k') == $value && $cache->contains('k') && !$cache->contains('absent'), 'fetch');
	check_same(false, $cache->fetch('absent'), 'an absent one');
	$name = $server->command('KEYS', '*short*')[0];
	check($server->command('TTL', $name) > 90, 'lifetime');
	check($cache->saveMultiple(['a' => 1, 'b' => [2]], 50) && $cache->saveMultiple(['c' => 3]), 'saveMultiple');
	check_same(['a' => 1, 'b' => [2], 'c' => 3], $cache->fetchMultiple(['a', 'b', 'absent', 'c']), 'fetchMultiple');
	check($cache->delete('k') && !$cache->contains('k') && $cache->deleteMultiple(['a', 'b']), 'delete');
};

$scenarios['doctrine cache, statistics and flush'] = function (): void {
	$server = application_server();
	$cache = doctrine_cache(plain_redis($server));
	$cache->save('k', 'v');
	$cache->fetch('k');
	$stats = $cache->getStats();
	check($stats['hits'] >= 1 && $stats['uptime'] >= 0 && $stats['memory_usage'] > 100000, 'statistics: ' . json_encode($stats));
	check($cache->deleteAll() && $cache->fetch('k') === false, 'deleteAll');
	$cache->save('k', 'w');
	check($cache->flushAll() && $server->command('DBSIZE') === 0, 'flushAll');
};

return $scenarios;
