--TEST--
NUL bytes in host or path are refused: nothing else may be connected to
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$server = RedisServer::start();
foreach (["127.0.0.1\0.example", "{$server->socket}\0", "unix://{$server->socket}\0x", "\0", "tls://127.0.0.1\0"] as $host) {
	told(fn () => (new Redis())->connect($host, $server->port));
	told(fn () => (new Redis())->pconnect($host, $server->port));
	told(fn () => (new Redis(['host' => $host, 'port' => $server->port]))->ping());
}
var_dump($server->connections());
?>
--EXPECTF--
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
int(0)
