--TEST--
pconnect, auth, select, get: one command on a warm connection, and always as the user and in the database asked for
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start(['requirepass' => 'secret']);
$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '+@all');
$server->command('SELECT', '3');
$server->command('SET', 'who', 'three');
$server->command('SELECT', '5');
$server->command('SET', 'who', 'five');
$use = function (mixed $auth, int $db) use ($server): string {
	$before = $server->commands();
	$redis = pooled($server);
	$redis->auth($auth);
	$redis->select($db);
	$who = $redis->get('who');
	return $who . ' for ' . ($server->commands() - $before) . ', ' . $redis->rawcommand('ACL', 'WHOAMI');
};
told(fn () => $use('secret', 3));
told(fn () => $use('secret', 3));
told(fn () => $use('secret', 3));
echo "-- another database, another user, and back\n";
told(fn () => $use('secret', 5));
told(fn () => $use('secret', 5));
told(fn () => $use(['alice', 'wonder'], 5));
told(fn () => $use(['alice', 'wonder'], 5));
told(fn () => $use(['alice', 'wonder'], 3));
told(fn () => $use('secret', 3));
echo "-- a wrong password is told at once, and does nobody else any harm\n";
told(fn () => $use('wrong', 3));
told(fn () => $use(['alice', 'wrong'], 3));
told(fn () => $use('secret', 3));
echo "-- who does not call auth() is not logged in, though the connection was\n";
told(fn () => pooled($server)->get('who'));
told(fn () => $use('secret', 3));
echo "-- given in the constructor, it is all in the first round trip\n";
$lazy = function () use ($server) {
	$before = $server->commands();
	$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => true, 'auth' => ['alice', 'wonder'], 'database' => 3, 'name' => 'n']);
	return [$redis->get('who'), $server->commands() - $before, $redis->auth(['alice', 'wonder']), $redis->select(3), $server->commands() - $before];
};
told($lazy);
told($lazy);
echo $server->connections(), " connections\n";
?>
--EXPECT--
"three for 3, default"
"three for 1, default"
"three for 1, default"
-- another database, another user, and back
"five for 2, default"
"five for 1, default"
"five for 4, alice"
"five for 1, alice"
"three for 2, alice"
"three for 4, default"
-- a wrong password is told at once, and does nobody else any harm
RedisException: WRONGPASS invalid username-password pair or user is disabled.
RedisException: WRONGPASS invalid username-password pair or user is disabled.
"three for 2, default"
-- who does not call auth() is not logged in, though the connection was
RedisException: NOAUTH Authentication required.
"three for 3, default"
-- given in the constructor, it is all in the first round trip
["three",4,true,true,4]
["three",1,true,true,1]
2 connections
