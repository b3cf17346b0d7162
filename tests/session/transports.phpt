--TEST--
Sessions over TLS and over unix sockets, persistent and not
--SKIPIF--
<?php
extension_loaded('openssl') || die('skip PHP was built without openssl');
?>
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start([], true);
$ca = "stream[cafile]={$server->tls->caCert}";
$tls = "tls://localhost:{$server->tlsPort}";
ini_set('redis.session.locking_enabled', '1');
foreach ([
	'by name' => "$tls?$ca",
	'of the ssl wrapper' => "$tls?ssl[cafile]={$server->tls->caCert}",
	'not checked' => "$tls?stream[verify_peer]=0&stream[verify_peer_name]=0",
	'persistent' => "$tls?$ca&persistent=1",
	'unix' => "unix://{$server->socket}",
	'unix, persistent' => "unix://{$server->socket}?persistent=1",
] as $name => $path) {
	session_in($path);
	$server->command('FLUSHALL');
	$connections = $server->connections();
	for ($i = 0; $i < 3; $i++) {
		open_session('abc');
		$_SESSION['n'] = ($_SESSION['n'] ?? 0) + 1;
		session_write_close();
	}
	told(fn () => [$name, $server->command('GET', 'PHPREDIS_SESSION:abc'), $server->connections() - $connections]);
}
session_in("$tls?stream[cafile]={$server->tls->otherCaCert}");
told(fn () => preg_replace('/not available: .*/', 'not available: ...', explode("\n", said(fn () => open_session('abc')))[0]));
?>
--EXPECT--
["by name","n|i:3;",3]
["of the ssl wrapper","n|i:3;",3]
["not checked","n|i:3;",3]
["persistent","n|i:3;",1]
["unix","n|i:3;",3]
["unix, persistent","n|i:3;",1]
session_start(): Redis connection not available: ...
