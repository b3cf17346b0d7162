--TEST--
An idle connection costs a worker at most 24 KiB, however large what went over it was
--SKIPIF--
<?php require __DIR__ . '/measure.inc'; echo memory_skip_reason(); ?>
--FILE--
<?php
require __DIR__ . '/measure.inc';

const CONNECTIONS = 200;
$server = RedisServer::start();
$server->command('SETRANGE', 'large', (string) ((1 << 20) - 1), 'x');

/** Each id is a target of its own, and so leaves a connection of its own. */
function use_connection(RedisServer $server, int $id): void
{
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 5, "id-$id");
	$redis->set('stored', $redis->get('large'));
	$redis->mget(['large', 'large']);
	/* One line of 100 KB. */
	$redis->eval("return redis.status_reply(string.rep('x', 100000))");
	$redis->multi(Redis::PIPELINE);
	for ($i = 0; $i < 3000; $i++) {
		$redis->set("key-$i", 'a value of a few dozen bytes');
	}
	$redis->exec();
	$redis->del(array_map(fn (int $i) => "key-$i", range(0, 2999)));
}

/* The first ones fill what malloc and PHP keep for themselves. */
for ($id = 0; $id < 40; $id++) {
	use_connection($server, $id);
}
gc_mem_caches();
$before = resident();
for ($id = 0; $id < CONNECTIONS; $id++) {
	use_connection($server, 1000 + $id);
}
gc_mem_caches();
$each = (resident() - $before) / CONNECTIONS;
printf("%d open, %s\n", count($server->clients()), $each <= 24 * 1024 ? 'at most 24 KiB each' : "$each bytes each");
?>
--EXPECT--
240 open, at most 24 KiB each
