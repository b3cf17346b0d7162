--TEST--
A command that meets LOADING is sent once more after a moment; a server that goes on loading is an exception
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$loading = ['send', "-LOADING Redis is loading the dataset in memory\r\n"];
hostile([['any'], $loading, ['hold']]);

$server = FakeServer::start([[['any'], $loading, ['goto', 0]]]);
$redis = new Redis();
$redis->pconnect($server->host, $server->port, 1.0, '', 0, 0.5);
told(fn () => $redis->incr('n'));
echo $server->accepted(), " connections\n";
/* Not again at once: each try would cost a connection. */
told(fn () => $redis->incr('n'));
echo $server->accepted(), " connections\n";
?>
--EXPECT--
1
then: 1
RedisException: LOADING Redis is loading the dataset in memory
2 connections
RedisException: LOADING Redis is loading the dataset in memory
2 connections
