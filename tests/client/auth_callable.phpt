--TEST--
auth may be a callable: asked at each handshake and at no other time, and connections are shared by who is logged in
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

$server = RedisServer::start();
$users = ['alice' => 'token 1', 'bob' => 'token 1'];
foreach ($users as $user => $token) {
	$server->command('ACL', 'SETUSER', $user, 'on', 'resetpass', ">$token", '~*', '+@all');
}
$asked = 0;

/** Who the object is logged in as, and how often the callables have been asked so far. */
function who(Redis $redis): array
{
	return [$redis->acl('WHOAMI'), $GLOBALS['asked']];
}

function rotate(RedisServer $server, array &$users, string $user, string $token): void
{
	$server->command('ACL', 'SETUSER', $user, 'resetpass', ">$token");
	$users[$user] = $token;
}

/* One place in the code, so one provider however often it is made. */
function token_of(string $user): Closure
{
	return function () use ($user) {
		$GLOBALS['asked']++;
		return [$user, $GLOBALS['users'][$user]];
	};
}

function as_user(RedisServer $server, mixed $auth, string $id = ''): Redis
{
	return new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => $id, 'auth' => $auth]);
}

echo "-- asked once, though there are three objects\n";
for ($i = 0; $i < 3; $i++) {
	$redis = as_user($server, token_of('alice'));
	told(fn () => [who($redis), $redis->getAuth() instanceof Closure]);
	$redis = null;
}
echo "-- another user by the same code has a connection of his own\n";
told(fn () => who(as_user($server, token_of('bob'))));
told(fn () => who(as_user($server, token_of('alice'))));
echo "-- a token that has changed since is asked for when a connection is opened\n";
rotate($server, $users, 'alice', 'token 2');
$server->killClients();
told(fn () => who(as_user($server, token_of('alice'))));
echo "-- a reconnect asks again\n";
$redis = as_user($server, token_of('alice'), 'reconnects');
$redis->ping();
rotate($server, $users, 'alice', 'token 3');
$server->killClients();
pass(0.6);
told(fn () => who($redis));

echo "-- a named user: any code may find the password\n";
$asked = 0;
$ask = function () {
	$GLOBALS['asked']++;
	return $GLOBALS['users']['bob'];
};
told(fn () => who(as_user($server, ['user' => 'bob', 'pass' => $ask], 'named')));
told(fn () => who(as_user($server, ['bob', fn () => $ask()], 'named')));
told(fn () => as_user($server, ['bob', fn () => ['alice', $GLOBALS['users']['alice']]], 'other')->ping());

echo "-- auth() with a callable\n";
$redis = pooled($server);
$provider = token_of('bob');
told(fn () => [$redis->auth($provider), $redis->auth($provider), who($redis)]);
told(fn () => $redis->multi()->auth($provider));
$redis->discard();
$redis->release();
told(fn () => who(pooled($server)));

echo "-- what a callable may not do\n";
told(fn () => as_user($server, fn () => ['alice', 'wrong'], 'a')->ping());
told(fn () => as_user($server, fn () => null, 'b')->ping());
told(fn () => as_user($server, fn () => ['a', 'b', 'c'], 'c')->ping());
told(fn () => as_user($server, fn () => fn () => 'x', 'd')->ping());
told(fn () => as_user($server, function () { throw new LogicException('no token today'); }, 'e')->ping());
$holder = new ArrayObject($users);
told(fn () => as_user($server, fn () => ['alice', $holder['alice']], 'f')->ping());
told(fn () => as_user($server, ['alice', fn () => $holder['alice']], 'f')->ping());
$redis = as_user($server, function () use (&$redis) { return $redis->get('token'); }, 'g');
told(fn () => $redis->ping());
$redis = as_user($server, function () use (&$redis, $server) { $redis->connect($server->host, $server->port); return 'x'; }, 'h');
told(fn () => [$redis->ping(), $redis->acl('WHOAMI')]);
$redis = as_user($server, function () use (&$redis) { $redis->close(); return ['alice', $GLOBALS['users']['alice']]; }, 'i');
told(fn () => $redis->acl('WHOAMI'));
told(fn () => as_user($server, new stdClass())->ping());
unset($redis);
gc_collect_cycles(); /* objects and callables that hold each other */

echo "-- no secret in a dump, an exception or a trace\n";
$show = function (callable $do) {
	try {
		$do();
	} catch (Exception $e) {
		return print_r($e->getTrace(), true) . $e;
	}
};
ini_set('zend.exception_ignore_args', '0');
$text = $show(fn () => (new Redis())->connect('127.0.0.1', 1, 0.1, null, 0, 0, ['auth' => 'my secret']))
	. $show(fn () => (new Redis(['host' => '127.0.0.1', 'port' => 1, 'auth' => 'my secret']))->ping())
	. $show(fn () => new Redis(['port' => -1, 'auth' => 'my secret']))
	. $show(fn () => pooled($server)->auth('my secret'))
	. print_r(as_user($server, 'my secret'), true);
told(fn () => [strlen($text) > 1000, str_contains($text, 'my secret')]);
?>
--EXPECT--
-- asked once, though there are three objects
[["alice",1],true]
[["alice",1],true]
[["alice",1],true]
-- another user by the same code has a connection of his own
["bob",2]
["alice",2]
-- a token that has changed since is asked for when a connection is opened
["alice",3]
-- a reconnect asks again
["alice",5]
-- a named user: any code may find the password
["bob",1]
["bob",1]
RedisException: The callable for 'auth' must return a password of the user that is named beside it
-- auth() with a callable
[true,true,["bob",2]]
RedisException: auth() with a callable is not possible inside MULTI and PIPELINE
["default",2]
-- what a callable may not do
RedisException: WRONGPASS invalid username-password pair or user is disabled.
RedisException: The callable for 'auth' must return a password or [user, password]
RedisException: Option 'auth' must be a password, [password] or [user, password]
RedisException: The callable for 'auth' must return a password or [user, password]
LogicException: no token today
RedisException: Name the user as well: 'auth' => ['user' => name, 'pass' => callable]; the callable holds objects, so nobody else can know whom it will log in
true
RedisException: The callable for 'auth' must not use the connection that it is asked for
[true,"default"]
"alice"
RedisException: Option 'auth' must be a password, [password] or [user, password]
-- no secret in a dump, an exception or a trace
[true,false]
