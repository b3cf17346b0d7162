--TEST--
Strict mode: an id that nobody has given out is not taken, a known one is checked and read in one write
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start();
$watcher = new Watcher($server);
session_in(tcp($server));
ini_set('session.use_strict_mode', '1');
ini_set('session.gc_maxlifetime', '100');
$step = function (string $name, string ...$ids) use ($watcher): void {
	/* How MONITOR shows quotation marks within a value differs between servers. */
	$commands = preg_replace('/mine\|\S*( ;)?/', 'mine|...', $watcher->commands());
	echo "$name:\n  ", str_replace($ids, ['ID', 'OTHER'], implode("\n  ", $commands)), "\n";
};

foreach (['0', '1'] as $locking) {
	echo "locking: $locking\n";
	ini_set('redis.session.locking_enabled', $locking);
	told(fn () => [open_session('chosenbyanattacker'), session_id() === 'chosenbyanattacker', strlen(session_id())]);
	$step('an unknown id', $known = session_id());
	$_SESSION['mine'] = $known;
	session_write_close();
	$watcher->commands();

	told(fn () => [open_session($known), session_id() === $known, $_SESSION['mine'] === $known]);
	$step('a known one', $known);
	session_regenerate_id();
	$step('a new one in its place', $known, session_id());
	told(fn () => strlen(session_create_id()));
	session_destroy();
	$watcher->commands();
}
told(fn () => $server->command('KEYS', '*chosen*'));

echo "somebody holds the lock of a known one: it is waited for\n";
$server->command('SET', 'PHPREDIS_SESSION:known', 'n|i:5;');
$server->command('SET', 'PHPREDIS_SESSION:known_LOCK', 'somebody', 'PX', '30');
told(fn () => [open_session('known'), session_id(), $_SESSION]);
session_abort();

echo "with early refresh\n";
ini_set('redis.session.early_refresh', '1');
$watcher->commands();
open_session('known');
$step('commands');
session_abort();
ini_set('redis.session.early_refresh', '0');

echo "the server cannot be asked\n";
$server->halt();
told(fn () => open_session('known'));
?>
--EXPECT--
locking: 0
[true,false,32]
an unknown id:
  GET PHPREDIS_SESSION:chosenbyanattacker
  GET PHPREDIS_SESSION:ID
[true,true,true]
a known one:
  GET PHPREDIS_SESSION:ID
a new one in its place:
  SETEX PHPREDIS_SESSION:ID 100 mine|...
  GET PHPREDIS_SESSION:OTHER
32
locking: 1
[true,false,32]
an unknown id:
  SET PHPREDIS_SESSION:chosenbyanattacker_LOCK TOKEN NX
  GET PHPREDIS_SESSION:chosenbyanattacker
  EVAL SCRIPT 1 PHPREDIS_SESSION:chosenbyanattacker_LOCK TOKEN
  SET PHPREDIS_SESSION:ID_LOCK TOKEN NX
  GET PHPREDIS_SESSION:ID
[true,true,true]
a known one:
  SET PHPREDIS_SESSION:ID_LOCK TOKEN NX
  GET PHPREDIS_SESSION:ID
a new one in its place:
  EVAL SCRIPT 2 PHPREDIS_SESSION:ID_LOCK PHPREDIS_SESSION:ID TOKEN 100 mine|... 1
  SET PHPREDIS_SESSION:OTHER_LOCK TOKEN NX
  GET PHPREDIS_SESSION:OTHER
32
[]
somebody holds the lock of a known one: it is waited for
[true,"known",{"n":5}]
with early refresh
commands:
  SET PHPREDIS_SESSION:known_LOCK TOKEN NX
  GETEX PHPREDIS_SESSION:known EX 100
the server cannot be asked
session_start(): Redis connection not available: Connection refused
session_start(): Failed to read session data: redis (path: tcp://HOST)
false
