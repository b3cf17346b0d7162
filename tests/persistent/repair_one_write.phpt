--TEST--
A repair and the command behind it leave in one piece, and a step that fails lets no command through
--FILE--
<?php
require __DIR__ . '/pooled.inc';

/* The server lets a client's commands go on only when both have come: a client that waits in between hangs. */
$ok = "+OK\r\n";
$fake = FakeServer::start([[
	['expect', 'SELECT', '3'], ['send', $ok],
	['expect', 'SELECT', '0'], ['expect', 'GET', 'a'], ['send', "$ok\$1\r\na\r\n"],
	['expect', 'CLIENT', 'SETNAME', 'n'], ['send', $ok],
	['expect', 'CLIENT', 'SETNAME', ''], ['expect', 'GET', 'b'], ['send', "$ok\$1\r\nb\r\n"],
	['expect', 'WATCH', 'k'], ['send', $ok],
	['expect', 'UNWATCH'], ['expect', 'GET', 'c'], ['send', "$ok\$1\r\nc\r\n"],
	['expect', 'MULTI'], ['send', $ok],
	['expect', 'DISCARD'], ['expect', 'GET', 'd'], ['send', "$ok\$1\r\nd\r\n"],
	['expect', 'FROBNICATE'], ['send', $ok],
	['expect', 'RESET'], ['send', "+RESET\r\n"], ['expect', 'GET', 'e'], ['send', "\$1\r\ne\r\n"],
	['expect', 'READONLY'], ['send', $ok],
	['expect', 'RESET'], ['expect', 'GET', 'f'], ['send', "+RESET\r\n\$1\r\nf\r\n"],
	['hold'],
]]);
$open = function () use (&$fake) {
	$redis = new Redis();
	$redis->pconnect($fake->host, $fake->port, 1.0, null, 0, 1.0);
	return $redis;
};
told(fn () => $open()->select(3));
told(fn () => $open()->get('a'));
told(fn () => $open()->client('setname', 'n'));
told(fn () => $open()->get('b'));
told(fn () => $open()->watch('k'));
told(fn () => $open()->get('c'));
told(fn () => (bool)$open()->multi());
told(fn () => $open()->get('d'));
told(fn () => $open()->rawcommand('FROBNICATE'));
told(fn () => $open()->get('e'));
told(fn () => $open()->rawcommand('READONLY'));
told(fn () => $open()->get('f'));
echo $fake->accepted(), " connection\n";

echo "-- a step that this target has not accepted before goes alone: were it refused, no command may follow it\n";
$refused = "-ERR no\r\n";
$fake = FakeServer::start([
	[['expect', 'SELECT', '3'], ['send', $refused], ['hold']],
	[['expect', 'AUTH', 'secret'], ['send', "-WRONGPASS no\r\n"], ['expect', 'SELECT', '3'], ['send', "-NOAUTH\r\n"], ['hold']],
]);
told(fn () => (new Redis(['host' => $fake->host, 'port' => $fake->port, 'persistent' => true, 'database' => 3]))->get('k'));
told(fn () => (new Redis(['host' => $fake->host, 'port' => $fake->port, 'persistent' => true, 'database' => 3, 'auth' => 'secret']))->get('k'));

echo "-- the same on a connection that was used before\n";
$server = RedisServer::start(['databases' => 4]);
$lazy = fn (int $db) => new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => true, 'database' => $db]);
told(fn () => $lazy(0)->set('n', 5));
told(fn () => $lazy(9)->incr('n'));
told(fn () => [$lazy(0)->get('n'), $lazy(3)->incr('n'), $lazy(2)->incr('n'), $server->connections()]);

echo "-- a proven step that is refused all the same: the caller is told, and the connection ends\n";
$fake = FakeServer::start([
	[['expect', 'SELECT', '3'], ['send', $ok], ['expect', 'SELECT', '0'], ['expect', 'GET', 'k'], ['send', "$refused\$1\r\nx\r\n"], ['hold']],
	[['expect', 'GET', 'k'], ['send', "\$1\r\ny\r\n"], ['hold']],
]);
told(fn () => $open()->select(3));
told(fn () => $open()->get('k'));
told(fn () => $open()->get('k'));
echo $fake->accepted(), " connections\n";
?>
--EXPECT--
true
"a"
true
"b"
true
"c"
true
"d"
true
"e"
true
"f"
1 connection
-- a step that this target has not accepted before goes alone: were it refused, no command may follow it
RedisException: ERR no
RedisException: WRONGPASS no
-- the same on a connection that was used before
true
RedisException: ERR DB index is out of range
["5",1,1,3]
-- a proven step that is refused all the same: the caller is told, and the connection ends
true
RedisException: ERR no
"y"
2 connections
