<?php
/* Symfony's tag-aware cache on Redis: relations in sets, Lua scripts inside pipelines. */

declare(strict_types=1);

use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Cache\Adapter\RedisTagAwareAdapter;
use Symfony\Component\Cache\Adapter\TagAwareAdapter;
use Symfony\Component\Cache\Exception\InvalidArgumentException;
use Symfony\Contracts\Cache\ItemInterface;

require_once __DIR__ . '/../apps.inc';

function save_tagged(RedisTagAwareAdapter|TagAwareAdapter $pool, string $key, array $tags, string $value = 'v'): void
{
	check($pool->save($pool->getItem($key)->set($value)->tag($tags)), "save $key");
}

/** @return list<string> which of the keys are there */
function tagged_hits(RedisTagAwareAdapter|TagAwareAdapter $pool, string ...$keys): array
{
	return array_values(array_filter($keys, fn (string $key) => $pool->getItem($key)->isHit()));
}

$scenarios = [];

$scenarios['symfony tags, invalidation takes what has the tag'] = function (): void {
	$server = application_server();
	foreach (['', 'pre:'] as $prefix) {
		$redis = RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}");
		$redis->setOption(Redis::OPT_PREFIX, $prefix);
		$pool = new RedisTagAwareAdapter($redis, 'ns');
		save_tagged($pool, 'a', ['red', 'big']);
		save_tagged($pool, 'b', ['red']);
		save_tagged($pool, 'c', ['blue']);
		$tags = $pool->getItem('a')->getMetadata()[ItemInterface::METADATA_TAGS];
		ksort($tags);
		check_same(['big' => 'big', 'red' => 'red'], $tags, 'tags of an item');
		check($pool->invalidateTags(['red']), 'invalidate');
		check_same(['c'], tagged_hits($pool, 'a', 'b', 'c'), 'what is left');
		check($pool->invalidateTags(['blue', 'unknown']), 'invalidate with an unknown tag');
		check_same([], tagged_hits($pool, 'a', 'b', 'c'), 'nothing is left');
	}
};

$scenarios['symfony tags, changed and deleted items leave their sets'] = function (): void {
	$server = application_server();
	$pool = new RedisTagAwareAdapter(RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}"), 'ns');
	save_tagged($pool, 'a', ['old', 'kept']);
	save_tagged($pool, 'a', ['kept', 'new'], 'w');
	check_same([], $server->command('KEYS', '*old*'), 'the set of the tag that it lost');
	check($pool->invalidateTags(['old']) && tagged_hits($pool, 'a') === ['a'], 'the tag that it lost');
	save_tagged($pool, 'b', ['kept']);
	check($pool->deleteItems(['a', 'b', 'never']), 'delete');
	check_same([], tagged_hits($pool, 'a', 'b'), 'deleted');
	check_same([], $server->command('KEYS', '*kept*'), 'the sets after the deletion');
};

$scenarios['symfony tags, thousands of items under one tag'] = function (): void {
	$server = application_server();
	$pool = new RedisTagAwareAdapter(RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}"), 'ns');
	for ($i = 0; $i < 6000; $i++) {
		$pool->saveDeferred($pool->getItem("k$i")->set($i)->tag(['all', $i % 2 ? 'odd' : 'even']));
	}
	check($pool->commit(), 'commit');
	check($pool->invalidateTags(['odd']), 'invalidate half of them');
	check_same(['k0', 'k5998'], tagged_hits($pool, 'k0', 'k1', 'k5998', 'k5999'), 'what is left');
	check($pool->invalidateTags(['all']), 'invalidate all');
	check_same([], $server->command('KEYS', '*k*'), 'keys left');
};

$scenarios['symfony tags, the versions of TagAwareAdapter'] = function (): void {
	$server = application_server();
	$redis = RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}");
	$pool = new TagAwareAdapter(new RedisAdapter($redis, 'items'), new RedisAdapter($redis, 'tags'));
	save_tagged($pool, 'a', ['red']);
	save_tagged($pool, 'b', ['blue']);
	check_same(['a', 'b'], tagged_hits($pool, 'a', 'b'), 'saved');
	check($pool->invalidateTags(['red']), 'invalidate');
	check_same(['b'], tagged_hits($pool, 'a', 'b'), 'what is left');
};

$scenarios['symfony tags, unfit settings are refused'] = function (): void {
	$server = application_server();
	$redis = RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}");
	$redis->setOption(Redis::OPT_COMPRESSION, Redis::COMPRESSION_LZF);
	thrown(InvalidArgumentException::class, fn () => new RedisTagAwareAdapter($redis));
	$redis->setOption(Redis::OPT_COMPRESSION, Redis::COMPRESSION_NONE);
	$server->command('CONFIG', 'SET', 'maxmemory-policy', 'allkeys-lru');
	$pool = new RedisTagAwareAdapter($redis);
	check(!$pool->save($pool->getItem('k')->set(1)->tag('t')), 'a server that may evict any key');
};

return $scenarios;
