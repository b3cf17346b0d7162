<?php
/* Typical calls of RedisCluster, and the types that PHPStan must see. Never run; ./run lint analyses it. */
declare(strict_types=1);

use function PHPStan\Testing\assertType;

function connect_to_cluster(): RedisCluster
{
	$context = ['verify_peer' => false];
	new RedisCluster('named in php.ini');
	return new RedisCluster(null, ['127.0.0.1:7000', '127.0.0.1:7001'], 1.5, 1.5, true, ['user', 'secret'], $context);
}

function keyed(RedisCluster $cluster): void
{
	assertType('mixed', $cluster->get('key'));
	assertType('bool|RedisCluster|string', $cluster->set('key', 'value', ['NX', 'EX' => 60]));
	assertType('int|RedisCluster|false', $cluster->incr('counter'));
	assertType('bool|RedisCluster', $cluster->pexpire('key', 1000));
	assertType('array<string, mixed>|RedisCluster|false', $cluster->hgetall('hash'));
	assertType('array<int<0, max>|string, mixed>|RedisCluster|false', $cluster->zrange('scores', 0, -1, ['WITHSCORES' => true]));
	assertType('array{}|array{string, mixed}|RedisCluster|false|null', $cluster->blpop(['{l}a', '{l}b'], 1.5));
	assertType('bool|RedisCluster', $cluster->pfadd('visits', ['a', 'b']));
}

function several_slots(RedisCluster $cluster): void
{
	assertType('list<mixed>|RedisCluster|false', $cluster->mget(['a', 'b']));
	assertType('bool|RedisCluster', $cluster->mset(['a' => 1, 'b' => [2]]));
	assertType('list<int>|RedisCluster|false', $cluster->msetnx(['a' => 1]));
	assertType('int|RedisCluster|false', $cluster->del('a', 'b'));
	assertType('bool|int|RedisCluster', $cluster->exists(['a', 'b']));
}

function nodes(RedisCluster $cluster): void
{
	foreach ($cluster->_masters() as $node) {
		assertType('array{string, int}', $node);
		assertType('int|RedisCluster', $cluster->dbsize($node));
		assertType('array<string, float|int|string>|RedisCluster|false', $cluster->info($node, 'memory'));
		assertType('bool|RedisCluster', $cluster->flushdb($node, true));
		$iterator = null;
		while (is_array($keys = $cluster->scan($iterator, $node, 'user:*'))) {
			assertType('list<string>', $keys);
		}
	}
	assertType('mixed', $cluster->rawcommand('key', 'OBJECT', 'FREQ', 'key'));
	assertType('mixed', $cluster->cluster('key', 'INFO'));
}

function modes_of_cluster(RedisCluster $cluster): void
{
	$pipeline = $cluster->pipeline();
	assert($pipeline instanceof RedisCluster);
	$pipeline->set('a', '1');
	assertType('array<int|string, mixed>|false', $pipeline->exec());
	assertType('0|1|2', $cluster->getmode());
	assertType('bool', $cluster->setoption(RedisCluster::OPT_SLAVE_FAILOVER, RedisCluster::FAILOVER_DISTRIBUTE));
	$cluster->subscribe(['news'], function (RedisCluster $cluster, string $channel, mixed $message): void {
		$cluster->unsubscribe([$channel]);
	});
}
