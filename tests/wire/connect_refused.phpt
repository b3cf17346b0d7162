--TEST--
A refused port is "Connection refused", at once
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$port = free_port();
told(fn () => (new Redis())->connect('127.0.0.1', $port, 1.0));
told(fn () => (new Redis())->pconnect('127.0.0.1', $port, 1.0));
told(function () use ($port) {
	$redis = new Redis();
	try {
		$redis->pconnect('127.0.0.1', $port, 1.0);
	} catch (RedisException) {
	}
	return $redis->isConnected();
});
told(fn () => (new Redis(['host' => '127.0.0.1', 'port' => $port]))->ping());
?>
--EXPECTF--
RedisException: Connection refused
RedisException: Connection refused
false
RedisException: %s
