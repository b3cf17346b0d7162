--TEST--
Failures: a server that is away is a warning, one that refuses throws, and no lost write is called written
--FILE--
<?php
require __DIR__ . '/session.inc';
require __DIR__ . '/../helpers/fake_server.inc';

$server = RedisServer::start();
$locked = RedisServer::start(['requirepass' => 'secret']);
ini_set('session.gc_maxlifetime', '100');

echo "no server\n";
$gone = 'tcp://127.0.0.1:' . free_port();
session_in($gone);
told(fn () => open_session('abc'));
told(fn () => session_status() === PHP_SESSION_NONE);

echo "passwords: none, a wrong one, the right one\n";
foreach (['', 'auth=wrong', 'auth=secret', 'auth[]=default&auth[]=secret', 'auth[user]=default&auth[pass]=secret', 'auth[]=secret'] as $query) {
	session_in(tcp($locked, $query));
	told(fn () => open_session('abc'));
	session_abort();
}

echo "an error for an answer\n";
session_in(tcp($server));
$server->command('RPUSH', 'PHPREDIS_SESSION:list', 'x');
told(fn () => open_session('list'));
$server->command('DEL', 'PHPREDIS_SESSION:list');

echo "no memory, at the write; with a lock, which is given back\n";
foreach (['0', '1'] as $locking) {
	ini_set('redis.session.locking_enabled', $locking);
	open_session('full');
	$_SESSION['n'] = 1;
	$server->command('CONFIG', 'SET', 'maxmemory', '1');
	told(fn () => strtok(said(fn () => session_write_close()), '.'));
	$server->command('CONFIG', 'SET', 'maxmemory', '0');
	told(fn () => [session_status() === PHP_SESSION_NONE, $server->command('DBSIZE')]);
}
ini_set('redis.session.locking_enabled', '0');

echo "the connection ends between read and write: a new one\n";
foreach (['', 'persistent=1'] as $query) {
	session_in(tcp($server, $query));
	open_session('again');
	$_SESSION['q'] = $query;
	$server->killClients();
	told(fn () => session_write_close());
	told(fn () => $server->command('GET', 'PHPREDIS_SESSION:again'));
}

echo "the server ends between read and write\n";
session_in(tcp($server, 'persistent=1'));
open_session('again');
$_SESSION['n'] = 2;
$server->halt();
told(fn () => session_write_close());

echo "it ends in the midst of the write: a second time does no harm\n";
foreach (['0' => "$-1\r\n", '1' => "+OK\r\n$-1\r\n"] as $locking => $opened) {
	ini_set('redis.session.locking_enabled', (string) $locking);
	foreach ([[['any'], ['close']], [['any'], ['send', $locking ? ":1\r\n" : "+OK\r\n"], ['hold']]] as $second) {
		$fake = FakeServer::start([[['any', 1 + $locking], ['send', $opened], ['any'], ['close']], $second]);
		session_in("tcp://127.0.0.1:{$fake->port}");
		open_session('abc');
		$_SESSION['n'] = 3;
		told(fn () => session_write_close());
		told(fn () => $fake->accepted());
	}
}

echo "but a lock is not deleted twice, without scripts: by then it may be somebody else's\n";
$server->restart();
$server->command('ACL', 'SETUSER', 'default', '-eval');
session_in(tcp($server, 'read_timeout=10'));
open_session('steps');
$breaks = break_next_write($server);
told(fn () => session_abort());
told(fn () => $server->command('EXISTS', 'PHPREDIS_SESSION:steps_LOCK'));
ini_set('redis.session.locking_enabled', '0');

echo "it says nothing\n";
$fake = FakeServer::start([[['any'], ['hold']]]);
session_in("tcp://127.0.0.1:{$fake->port}?read_timeout=0.1");
told(fn () => open_session('abc'));

echo "it talks nonsense, then nobody reads the rest of it\n";
$fake = FakeServer::start([[['any'], ['send', "+OK\r\n*3\r\n"], ['hold']], [['any'], ['send', "+OK\r\n$3\r\nn|i:7;\r\n"], ['hold']]]);
ini_set('redis.session.locking_enabled', '1');
session_in("tcp://127.0.0.1:{$fake->port}?persistent=1&read_timeout=0.5");
told(fn () => open_session('abc'));
told(fn () => open_session('abc'));
?>
--EXPECT--
no server
session_start(): Redis connection not available: Connection refused
session_start(): Failed to read session data: redis (path: tcp://HOST)
false
true
passwords: none, a wrong one, the right one
RedisException: NOAUTH Authentication required.
RedisException: WRONGPASS invalid username-password pair or user is disabled.
true
true
true
true
an error for an answer
session_start(): Redis refused: WRONGTYPE Operation against a key holding the wrong kind of value
session_start(): Failed to read session data: redis (path: tcp://HOST)
false
no memory, at the write; with a lock, which is given back
RedisException: OOM command not allowed when used memory > 'maxmemory'
[true,0]
RedisException: OOM command not allowed when used memory > 'maxmemory'
[true,0]
the connection ends between read and write: a new one
true
q|s:0:"";
true
q|s:12:"persistent=1";
the server ends between read and write
session_write_close(): Redis connection not available: Connection refused
session_write_close(): Failed to write session data (redis). Please verify that the current setting of session.save_path is correct (tcp://HOST?persistent=1)
true
it ends in the midst of the write: a second time does no harm
RedisException: read error on connection to HOST
2
true
2
RedisException: read error on connection to HOST
2
true
2
but a lock is not deleted twice, without scripts: by then it may be somebody else's
RedisException: read error on connection to HOST
1
it says nothing
RedisException: read error on connection to HOST
it talks nonsense, then nobody reads the rest of it
RedisException: read error on connection to HOST
RedisException: protocol error, a bulk does not end in CRLF
