--TEST--
Locks: one write takes the lock and reads, one step stores and gives it back; a lock that is held or lost is noticed
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start();
$watcher = new Watcher($server);
session_in(tcp($server));
ini_set('redis.session.locking_enabled', '1');
ini_set('redis.session.lock_wait_time', '1000');
ini_set('redis.session.lock_retries', '3');
$lock = 'PHPREDIS_SESSION:one_LOCK';
$step = function (string $name) use ($watcher): void {
	echo "$name:\n  ", implode("\n  ", $watcher->commands()), "\n";
};

open_session('one');
$step('open');
[, $pid, ] = explode('|', $server->command('GET', $lock));
told(fn () => $pid === (string) getmypid());
$_SESSION['n'] = 1;
session_write_close();
$step('write');
told(fn () => $server->command('EXISTS', $lock));

ini_set('redis.session.lock_expire', '7');
open_session('one');
$step('an expiry of its own, and nothing changed');
session_write_close();
$step('close');
ini_set('redis.session.lock_expire', '0');

ini_set('max_execution_time', '42');
open_session('one');
$step('as long as the request may run');
session_abort();
$step('abort');
ini_set('redis.session.lock_expire', '-1');
open_session('one');
$step('no expiry at all');
session_destroy();
$step('destroy');
ini_set('redis.session.lock_expire', '0');
told(fn () => $server->command('DBSIZE'));

echo "another one holds it\n";
$server->command('SET', $lock, 'somebody');
told(fn () => open_session('one'));
$step('tried four times');
told(fn () => [session_status() === PHP_SESSION_NONE, $server->command('GET', $lock)]);

echo "it comes free\n";
ini_set('redis.session.lock_retries', '-1');
$server->command('SET', 'PHPREDIS_SESSION:one', 'n|i:5;');
$server->command('SET', $lock, 'somebody', 'PX', '30');
told(fn () => [open_session('one'), $_SESSION]);
told(fn () => preg_match('/\|/', $server->command('GET', $lock)));

echo "it was lost: nothing is written, and the other's lock stays\n";
$server->command('SET', $lock, 'somebody');
$_SESSION['n'] = 6;
told(fn () => session_write_close());
told(fn () => [$server->command('GET', 'PHPREDIS_SESSION:one'), $server->command('GET', $lock)]);
$server->command('DEL', $lock);

echo "it is gone: nobody has it, and what is stored is not ours; then it is, as after a write whose answer was lost\n";
foreach (['n|i:5;', 'n|i:6;'] as $stored) {
	open_session('one');
	$_SESSION['n'] = 6;
	$server->command('DEL', $lock);
	$server->command('SET', 'PHPREDIS_SESSION:one', $stored);
	told(fn () => session_write_close());
	told(fn () => [$server->command('GET', 'PHPREDIS_SESSION:one'), $server->command('EXISTS', $lock)]);
}

echo "lost, but nothing to write\n";
open_session('one');
$server->command('SET', $lock, 'somebody');
told(fn () => session_write_close());
told(fn () => [$server->command('GET', $lock), $server->command('TTL', 'PHPREDIS_SESSION:one') > 1430]);
$server->command('DEL', $lock);

echo "a new id, and the old session's lock is given back\n";
open_session('one');
session_regenerate_id();
told(fn () => [$server->command('EXISTS', $lock), $server->command('EXISTS', 'PHPREDIS_SESSION:' . session_id() . '_LOCK')]);
$_SESSION['n'] = 7;
told(fn () => session_reset());
told(fn () => [$server->command('EXISTS', 'PHPREDIS_SESSION:' . session_id() . '_LOCK'), $_SESSION]);
session_destroy();

$watcher->commands();
told(fn () => open_session('one', ['read_and_close' => true]));
$step('read and close');

echo "a class of the application's writes twice, under one lock\n";
final class Twice extends SessionHandler
{
	public function write(string $id, string $data): bool
	{
		return parent::write($id, 'x|i:1;') && parent::write($id, $data) && parent::write("$id-copy", $data);
	}
}
session_set_save_handler(new Twice(), false);
open_session('one');
$_SESSION['n'] = 8;
told(fn () => session_write_close());
$step('commands');
told(fn () => $server->command('GET', 'PHPREDIS_SESSION:one'));
?>
--EXPECT--
open:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX
  GET PHPREDIS_SESSION:one
true
write:
  EVAL SCRIPT 2 PHPREDIS_SESSION:one_LOCK PHPREDIS_SESSION:one TOKEN 1440 n|i:1; 1
0
an expiry of its own, and nothing changed:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 7000
  GET PHPREDIS_SESSION:one
close:
  EVAL SCRIPT 2 PHPREDIS_SESSION:one_LOCK PHPREDIS_SESSION:one TOKEN 1440
as long as the request may run:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one
abort:
  EVAL SCRIPT 1 PHPREDIS_SESSION:one_LOCK TOKEN
no expiry at all:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX
  GET PHPREDIS_SESSION:one
destroy:
  DEL PHPREDIS_SESSION:one
  EVAL SCRIPT 1 PHPREDIS_SESSION:one_LOCK TOKEN
0
another one holds it
session_start(): Failed to acquire session lock
session_start(): Failed to read session data: redis (path: tcp://HOST)
false
tried four times:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one_LOCK
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one_LOCK
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one_LOCK
[true,"somebody"]
it comes free
[true,{"n":5}]
1
it was lost: nothing is written, and the other's lock stays
session_write_close(): Unable to write session: session lock not held
session_write_close(): Failed to write session data (redis). Please verify that the current setting of session.save_path is correct (tcp://HOST)
true
["n|i:5;","somebody"]
it is gone: nobody has it, and what is stored is not ours; then it is, as after a write whose answer was lost
session_write_close(): Unable to write session: session lock not held
session_write_close(): Failed to write session data (redis). Please verify that the current setting of session.save_path is correct (tcp://HOST)
true
["n|i:5;",0]
true
["n|i:6;",0]
lost, but nothing to write
true
["somebody",true]
a new id, and the old session's lock is given back
[0,1]
true
[1,[]]
true
read and close:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one
  EVAL SCRIPT 1 PHPREDIS_SESSION:one_LOCK TOKEN
a class of the application's writes twice, under one lock
true
commands:
  SET PHPREDIS_SESSION:one_LOCK TOKEN NX PX 42000
  GET PHPREDIS_SESSION:one
  EVAL SCRIPT 2 PHPREDIS_SESSION:one_LOCK PHPREDIS_SESSION:one TOKEN 1440 x|i:1; 0
  EVAL SCRIPT 2 PHPREDIS_SESSION:one_LOCK PHPREDIS_SESSION:one TOKEN 1440 n|i:8; 0
  SETEX PHPREDIS_SESSION:one-copy 1440 n|i:8;
  EVAL SCRIPT 1 PHPREDIS_SESSION:one_LOCK TOKEN
n|i:8;
