--TEST--
Persistent ids of 64 KiB work, and differ by their last byte and by NUL bytes
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$server = RedisServer::start();
$long = str_repeat('i', 65535);
$ids = [];
foreach (["{$long}a", "{$long}b", "{$long}a", "x\0a", "x\0b", 'x'] as $id) {
	$redis = new Redis();
	told(fn () => $redis->pconnect($server->host, $server->port, 1.0, $id));
	$ids[] = $redis->rawCommand('CLIENT', 'ID');
	unset($redis);
}
var_dump($ids[0] === $ids[2], count(array_unique($ids)));
?>
--EXPECTF--
true
true
true
true
true
true
bool(true)
int(5)
