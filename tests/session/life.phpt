--TEST--
A session's life: created, changed, touched, given a new id and destroyed, with one command for each step
--FILE--
<?php
require __DIR__ . '/session.inc';

$server = RedisServer::start();
$watcher = new Watcher($server);
session_in(tcp($server));
$step = function (string $name) use ($watcher): void {
	echo "$name: ", implode(', ', $watcher->commands()), "\n";
};

told(fn () => open_session('first'));
told(fn () => $_SESSION);
$step('open a new one');
$_SESSION['n'] = 1;
told(fn () => session_write_close());
$step('write');
told(fn () => $server->command('TTL', 'PHPREDIS_SESSION:first') > 1430);
$watcher->commands();

told(fn () => [open_session('first'), $_SESSION]);
session_write_close();
$step('nothing changed');

ini_set('session.lazy_write', '0');
open_session('first');
session_write_close();
$step('nothing changed, but no lazy write');
ini_set('session.lazy_write', '1');

ini_set('session.gc_maxlifetime', '77');
open_session('first');
$_SESSION['n']++;
session_write_close();
told(fn () => $server->command('TTL', 'PHPREDIS_SESSION:first'));
$watcher->commands();

open_session('first');
told(fn () => session_regenerate_id());
$second = session_id();
$_SESSION['n']++;
session_write_close();
echo str_replace($second, 'SECOND', implode(', ', $watcher->commands())), "\n";
told(fn () => $server->command('GET', 'PHPREDIS_SESSION:first'));
told(fn () => $server->command('GET', "PHPREDIS_SESSION:$second"));

open_session($second);
told(fn () => session_regenerate_id(true));
$third = session_id();
session_write_close();
told(fn () => [$server->command('EXISTS', "PHPREDIS_SESSION:$second"), $server->command('GET', "PHPREDIS_SESSION:$third")]);

open_session($third);
told(fn () => session_destroy());
told(fn () => $server->command('EXISTS', "PHPREDIS_SESSION:$third"));

open_session('aborted');
$_SESSION['n'] = 1;
told(fn () => session_abort());
told(fn () => $server->command('EXISTS', 'PHPREDIS_SESSION:aborted'));

open_session('first', );
$_SESSION['n'] = 'other';
told(fn () => [session_reset(), $_SESSION]);
told(fn () => session_gc());
session_write_close();

$watcher->commands();
told(fn () => open_session('first', ['read_and_close' => true]));
$step('read and close');
told(fn () => strlen(session_create_id()));
told(fn () => [session_module_name(), session_id()]);
?>
--EXPECT--
true
[]
open a new one: GET PHPREDIS_SESSION:first
true
write: SETEX PHPREDIS_SESSION:first 1440 n|i:1;
true
[true,{"n":1}]
nothing changed: GET PHPREDIS_SESSION:first, EXPIRE PHPREDIS_SESSION:first 1440
nothing changed, but no lazy write: GET PHPREDIS_SESSION:first, SETEX PHPREDIS_SESSION:first 1440 n|i:1;
77
true
GET PHPREDIS_SESSION:first, SETEX PHPREDIS_SESSION:first 77 n|i:2;, GET PHPREDIS_SESSION:SECOND, SETEX PHPREDIS_SESSION:SECOND 77 n|i:3;
n|i:2;
n|i:3;
true
[0,"n|i:3;"]
true
0
true
0
[true,{"n":2}]
0
true
read and close: GET PHPREDIS_SESSION:first
32
["redis","first"]
