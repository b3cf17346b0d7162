<?php
/* Wrong calls, each with the error that PHPStan must report: an ignore without its error is an error, too. */
declare(strict_types=1);

function mistakes(Redis $redis): void
{
	$redis->expire('key', '60'); // @phpstan-ignore argument.type
	$redis->set('key', 'value', ['EX' => []]); // @phpstan-ignore argument.type
	$redis->subscribe(['news'], fn (int $redis) => null); // @phpstan-ignore argument.type
	$redis->zRange('scores', 0, -1, ['LIMIT' => 3]); // @phpstan-ignore argument.type
	new Redis(['port' => 'none']); // @phpstan-ignore argument.type
	$redis->notThere(); // @phpstan-ignore method.notFound
}

function mistakes_with_a_cluster(RedisCluster $cluster): void
{
	new RedisCluster(null, '127.0.0.1:7000'); // @phpstan-ignore argument.type
	$cluster->ping(); // @phpstan-ignore arguments.count
	$cluster->dbsize(['127.0.0.1']); // @phpstan-ignore argument.type
	$cluster->set('key', 'value', ['EX' => []]); // @phpstan-ignore argument.type
	$cluster->subscribe(['news'], fn (Redis $redis) => null); // @phpstan-ignore argument.type
	$cluster->select(1); // @phpstan-ignore method.notFound
}
