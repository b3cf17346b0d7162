--TEST--
A connection that could not be opened takes no place from predis.pool.max_total, however it failed
--INI--
predis.pool.max_total=2
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

$server = RedisServer::start(['--requirepass', 'secret']);
$closed = free_port();
for ($i = 0; $i < 10; $i++) {
	foreach ([['port' => $closed], ['port' => $server->port, 'auth' => 'wrong'], ['host' => 'tls://localhost', 'port' => $server->port],
		['port' => $server->port, 'auth' => fn () => throw new RuntimeException('no password')]] as $options) {
		try {
			(new Redis($options + ['host' => $server->host, 'persistent' => true, 'connectTimeout' => 2]))->ping();
			echo "connected\n";
		} catch (RuntimeException) {
		}
	}
}
$right = ['host' => $server->host, 'port' => $server->port, 'auth' => 'secret', 'persistent' => true];
$one = new Redis($right);
$two = new Redis($right);
$three = new Redis($right);
told(fn () => [$one->ping(), $two->ping()]);
told(fn () => $three->ping());
$one->release();
told(fn () => $three->ping());
?>
--EXPECT--
[true,true]
RedisException: The limit of predis.pool.max_total = 2 connections is reached
true
