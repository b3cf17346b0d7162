--TEST--
predis.pool.max_total: the longest idle connection of any target makes room, one in use never does
--INI--
predis.pool.max_total=2
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$one = id(pooled($server, 'one'));
$two = id(pooled($server, 'two'));
$ids = fn () => array_map(fn ($client) => (int)$client['id'], $server->clients());
$three = pooled($server, 'three');
told(fn () => [clients_become($server, 2), in_array($one, $ids(), true), in_array($two, $ids(), true)]);
$four = pooled($server, 'four');
told(fn () => [clients_become($server, 2), in_array($two, $ids(), true)]);
told(fn () => pooled($server, 'five'));
$three->release();
told(fn () => pooled($server, 'five')->ping());
told(fn () => $three->ping());
echo "-- plain connections are not counted\n";
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port]))->ping());
told(fn () => array_sum(array_column(array_column(Redis::getPoolStats(), 'dropped'), 'limit')));
?>
--EXPECT--
[true,false,true]
[true,false]
RedisException: The limit of predis.pool.max_total = 2 connections is reached
true
true
-- plain connections are not counted
true
4
