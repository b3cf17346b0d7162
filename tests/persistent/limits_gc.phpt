--TEST--
At the limit, an object in a garbage cycle gives its connection to the next one
--INI--
predis.pool.max_per_key=1
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
gc_disable();
$ring = new stdClass();
$ring->self = $ring;
$ring->redis = pooled($server);
$held = id($ring->redis);
told(fn () => id(pooled($server)));
$ring = null;
told(fn () => id(pooled($server)) === $held);
echo $server->connections(), " connection\n";
?>
--EXPECT--
RedisException: The limit of predis.pool.max_per_key = 1 connections to 127.0.0.1:PORT is reached
true
1 connection
