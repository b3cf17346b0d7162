--TEST--
Before the sentinels were asked there is no host and no port
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
require __DIR__ . '/found.inc';

$redis = found(['127.0.0.1:1']);
var_dump($redis->getHost(), $redis->getPort(), $redis->isConnected(), $redis->getTimeout());
told(fn () => $redis->get('key'));
var_dump($redis->getHost(), $redis->getPort());
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
float(2)
RedisException: Sentinel 127.0.0.1:PORT: Connection refused
bool(false)
bool(false)
