<?php
/* Typical calls, and the types that PHPStan must see. Never run; ./run lint analyses it. */
declare(strict_types=1);

use function PHPStan\Testing\assertType;

function strings(Redis $redis): void
{
	assertType('bool', $redis->connect('127.0.0.1', 6379, 1.5, null, 0, 2.0, ['auth' => ['user', 'secret']]));
	assertType('mixed', $redis->get('key'));
	assertType('bool|Redis|string', $redis->set('key', 'value', ['NX', 'EX' => 60]));
	assertType('bool|Redis|string', $redis->set('key', 'value', 60));
	assertType('int|Redis|false', $redis->incr('counter'));
	assertType('float|Redis|false', $redis->incrByFloat('counter', 0.5));
	assertType('list<mixed>|Redis|false', $redis->mget(['a', 'b']));
	assertType('array{mixed, array{length: int}}|Redis|false', $redis->getWithMeta('key'));
	assertType('int|Redis|false', $redis->del('a', 'b'));
	assertType('int|Redis|false', $redis->del(['a', 'b']));
	assertType('list<string>|Redis|false', $redis->keys('*'));
	assertType('bool|Redis', $redis->setex('key', 60, 'value'));
}

function collections(Redis $redis): void
{
	assertType('array<string, mixed>|Redis|false', $redis->hGetAll('hash'));
	assertType('list<mixed>|Redis|false', $redis->lrange('list', 0, -1));
	assertType('array{}|array{string, mixed}|Redis|false|null', $redis->blPop(['list'], 1.5));
	assertType('array<int<0, max>|string, mixed>|Redis|false', $redis->zRange('scores', 0, -1, ['WITHSCORES' => true]));
	assertType('array<string, float>|Redis|false', $redis->zPopMin('scores', 3));
	assertType('array<string, array<string, array<string, mixed>>>|bool|Redis', $redis->xread(['stream' => '$'], 10, 500));
	assertType('array<string, array<string, mixed>>|bool|Redis', $redis->xrange('stream', '-', '+'));
	assertType('list<array{}|array{string, string}>|Redis|false', $redis->geopos('places', 'Palermo'));
	$redis->geosearch('places', [15.0, 37.0], 200, 'km', ['ASC', 'COUNT' => [3, 'ANY'], 'WITHDIST']);
}

/** @return Generator<string> */
function all_keys(Redis $redis): Generator
{
	$iterator = null;
	while (($keys = $redis->scan($iterator, 'user:*', 100)) !== false) {
		assertType('list<string>', $keys);
		assertType('int|string', $iterator);
		yield from $keys;
	}
}

function modes(Redis $redis): void
{
	$pipeline = $redis->pipeline();
	assert($pipeline instanceof Redis);
	$pipeline->set('a', '1');
	assertType('array<int|string, mixed>|Redis|false', $pipeline->exec());
	assertType('0|1|2', $redis->getMode());
	assertType('1001', Redis::OPT_THROW_ON_ERROR);
	$redis->subscribe(['news'], function (Redis $redis, string $channel, mixed $message): void {
		$redis->unsubscribe([$channel]);
	});
}

function not_in_phpredis(Redis $redis): void
{
	assertType('bool', $redis->release());
	assertType('string', Redis::getPoolStats()[0]['target']);
}
