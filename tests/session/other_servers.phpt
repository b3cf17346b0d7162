--TEST--
Servers without scripts or without GETEX: the same in more steps
--FILE--
<?php
require __DIR__ . '/session.inc';

ini_set('session.gc_maxlifetime', '100');
ini_set('redis.session.locking_enabled', '1');
$server = RedisServer::start(['rename-command' => 'EVAL', '']);
$watcher = new Watcher($server);
session_in(tcp($server));
$step = function (string $name) use (&$watcher): void {
	echo "$name:\n  ", implode("\n  ", $watcher->commands()), "\n";
};

open_session('abc');
$_SESSION['n'] = 1;
told(fn () => session_write_close());
$step('write');

open_session('abc');
told(fn () => $_SESSION);
session_write_close();
$step('nothing changed');

open_session('abc');
$server->command('SET', 'PHPREDIS_SESSION:abc_LOCK', 'somebody');
$_SESSION['n'] = 2;
told(fn () => session_write_close());
told(fn () => [$server->command('GET', 'PHPREDIS_SESSION:abc'), $server->command('GETDEL', 'PHPREDIS_SESSION:abc_LOCK')]);
$watcher->commands();

open_session('abc');
told(fn () => session_abort());
$step('abort');

open_session('abc');
told(fn () => session_destroy());
$step('destroy');
told(fn () => $server->command('DBSIZE'));

echo "a user who may not run scripts\n";
$server = RedisServer::start();
$server->command('ACL', 'SETUSER', 'web', 'on', '>secret', '~*', '+@all', '-@scripting');
session_in(tcp($server, 'auth[]=web&auth[]=secret'));
open_session('abc');
$_SESSION['n'] = 1;
told(fn () => session_write_close());
told(fn () => [$server->command('GET', 'PHPREDIS_SESSION:abc'), $server->command('DBSIZE')]);

echo "early refresh, with GETEX and without\n";
ini_set('redis.session.early_refresh', '1');
foreach ([[], ['rename-command' => 'GETEX', '']] as $arguments) {
	$server = RedisServer::start($arguments);
	$watcher = new Watcher($server);
	session_in(tcp($server));
	$server->command('SET', 'PHPREDIS_SESSION:abc', 'n|i:5;');
	told(fn () => [open_session('abc'), $_SESSION, $server->command('TTL', 'PHPREDIS_SESSION:abc')]);
	session_write_close();
	$step('commands');
}
?>
--EXPECT--
true
write:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GET PHPREDIS_SESSION:abc
  GET PHPREDIS_SESSION:abc_LOCK
  SETEX PHPREDIS_SESSION:abc 100 n|i:1;
  GET PHPREDIS_SESSION:abc_LOCK
  DEL PHPREDIS_SESSION:abc_LOCK
{"n":1}
nothing changed:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GET PHPREDIS_SESSION:abc
  EXPIRE PHPREDIS_SESSION:abc 100
  GET PHPREDIS_SESSION:abc_LOCK
  DEL PHPREDIS_SESSION:abc_LOCK
session_write_close(): Unable to write session: session lock not held
session_write_close(): Failed to write session data (redis). Please verify that the current setting of session.save_path is correct (tcp://HOST)
true
["n|i:1;","somebody"]
true
abort:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GET PHPREDIS_SESSION:abc
  GET PHPREDIS_SESSION:abc_LOCK
  DEL PHPREDIS_SESSION:abc_LOCK
true
destroy:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GET PHPREDIS_SESSION:abc
  DEL PHPREDIS_SESSION:abc
  GET PHPREDIS_SESSION:abc_LOCK
  DEL PHPREDIS_SESSION:abc_LOCK
0
a user who may not run scripts
true
["n|i:1;",1]
early refresh, with GETEX and without
[true,{"n":5},100]
commands:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GETEX PHPREDIS_SESSION:abc EX 100
  EVAL SCRIPT 1 PHPREDIS_SESSION:abc_LOCK TOKEN
[true,{"n":5},100]
commands:
  SET PHPREDIS_SESSION:abc_LOCK TOKEN NX
  GET PHPREDIS_SESSION:abc
  EXPIRE PHPREDIS_SESSION:abc 100
  EVAL SCRIPT 1 PHPREDIS_SESSION:abc_LOCK TOKEN
