--TEST--
redis.pconnect.connection_limit is the limit where predis.pool.max_per_key is not set, and may be set at run time
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
[$a, $b] = [pooled($server), pooled($server)];
told(fn () => ini_set('redis.pconnect.connection_limit', '2'));
told(fn () => pooled($server));
told(fn () => ini_set('redis.pconnect.connection_limit', '3'));
told(fn () => pooled($server)->ping());
told(fn () => ini_set('redis.pconnect.connection_limit', '-1'));
told(fn () => [ini_get('redis.pconnect.connection_limit'), ini_set('predis.pool.max_per_key', '1')]);
echo "-- names that are accepted and change nothing\n";
foreach (['pooling_enabled', 'echo_check_liveness', 'pool_detect_dirty', 'pool_poll_timeout', 'pool_pattern'] as $name) {
	told(fn () => ini_get("redis.pconnect.$name"));
}
ini_set('redis.pconnect.pooling_enabled', '0');
$id = id($a);
$a = null;
told(fn () => id(pooled($server)) === $id);
?>
--EXPECT--
"0"
RedisException: The limit of redis.pconnect.connection_limit = 2 connections to 127.0.0.1:PORT is reached
"2"
true
false
["3",false]
-- names that are accepted and change nothing
"1"
"1"
"0"
"0"
""
true
