--TEST--
Ports out of range and empty hosts are refused
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


told(fn () => (new Redis())->connect('127.0.0.1', 65536, 1.0));
told(fn () => (new Redis())->connect('127.0.0.1', PHP_INT_MAX, 1.0));
told(fn () => (new Redis())->connect('', 6379, 1.0));
told(fn () => (new Redis())->connect('tls://', 6379, 1.0));
?>
--EXPECTF--
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
