--TEST--
session.save_path: every form and option that phpredis takes, and what is wrong in it
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start();
$watcher = new Watcher($server, true);
$try = function (string $path) use ($server, $watcher): void {
	session_in($path);
	told(fn () => open_session('abc'));
	if (session_status() === PHP_SESSION_ACTIVE) {
		session_abort();
		echo '  ', implode(', ', $watcher->commands()), "\n";
	}
};
$at = "127.0.0.1:{$server->port}";

echo "addresses\n";
foreach (["tcp://$at", $at, "localhost:{$server->port}", "tcp://$at/3", "tcp://ignored:too@$at", "unix://{$server->socket}", "unix:{$server->socket}",
	"file://{$server->socket}", $server->socket, " tcp://$at", "tcp://$at,", "tcp://$at\n,\ttcp://$at", "TCP://$at"] as $path) {
	$try($path);
}

echo "options\n";
foreach (['prefix=A:', 'prefix=', 'prefix=a%3Ab%2Cc', 'database=2&prefix=B', 'database=abc', 'database=-1', 'weight=1.5', 'timeout=0.5', 'read_timeout=-1',
	'read_timeout=2&retry_interval=100', 'persistent=1', 'persistent=yes&persistent_id=mine', 'persistent=0', 'nonsense=1', 'auth='] as $query) {
	$try("unix://{$server->socket}?$query");
}

echo "mistakes\n";
foreach (['', 'tcp://', 'unix://', 'tcp:///', "tcp://$at?weight=0", "tcp://$at?weight=-1", "tcp://$at?weight=abc", "tcp://$at?timeout=0", "tcp://$at?timeout=abc",
	"tcp://$at?timeout=-1", 'tcp://127.0.0.1:99999', "tcp://$at,tcp://$at?weight=0", "tcp://$at?auth[]=a&auth[]=b&auth[]=c", "tcp://$at?database=99",
	"tcp://$at?auth[user]=alone"] as $path) {
	$try($path);
}
?>
--EXPECT--
addresses
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
options
true
  GET A:abc
true
  GET abc
true
  GET a:b,cabc
true
  SELECT 2, GET Babc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
true
  GET PHPREDIS_SESSION:abc
mistakes
session_start(): Failed to initialize storage module: redis (path: )
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://'): Option 'host': The host is empty
session_start(): Failed to initialize storage module: redis (path: tcp://)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'unix://'): Option 'host': The path of the unix socket is empty
session_start(): Failed to initialize storage module: redis (path: unix://)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp:///'): Option 'host': The host is empty
session_start(): Failed to initialize storage module: redis (path: tcp:///)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?weight=0')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?weight=0)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?weight=-1')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?weight=-1)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?weight=abc')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?weight=abc)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?timeout=0')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?timeout=0)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?timeout=abc')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?timeout=abc)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?timeout=-1')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?timeout=-1)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST'): Option 'host': The port must be between 1 and 65535
session_start(): Failed to initialize storage module: redis (path: tcp://HOST)
false
session_start(): Failed to parse session.save_path (error at offset N, url was 'tcp://HOST?weight=0')
session_start(): Failed to initialize storage module: redis (path: tcp://HOST,tcp://HOST?weight=0)
false
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?auth[]=a&auth[]=b&auth[]=c'): Option 'auth' must be a password, [password] or [user, password]
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?auth[]=a&auth[]=b&auth[]=c)
false
RedisException: ERR DB index is out of range
session_start(): Failed to parse session.save_path (error at offset 0, url was 'tcp://HOST?auth[user]=alone'): Option 'auth' must be a password, [password] or [user, password]
session_start(): Failed to initialize storage module: redis (path: tcp://HOST?auth[user]=alone)
false
