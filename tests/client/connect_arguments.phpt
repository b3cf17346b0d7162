--TEST--
connect() and pconnect() refuse bad arguments before they connect, and pass over context options they do not know
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
foreach (['connect', 'pconnect'] as $method) {
	echo "-- $method\n";
	$connect = fn (...$more) => (new Redis())->$method($server->host, $server->port, ...$more);
	told(fn () => $connect(NAN));
	told(fn () => $connect(1e10));
	told(fn () => $connect(1.0, null, -1));
	told(fn () => $connect(1.0, null, PHP_INT_MAX));
	told(fn () => $connect(1.0, null, 0, NAN));
	told(fn () => $connect(1.0, null, 0, 1e10));
	told(fn () => $connect(1.0, null, 0, 1.0, ['auth' => true]));
	told(fn () => $connect(1.0, null, 0, 1.0, ['stream' => 'yes']));
	echo 'connections: ', $server->connections(), "\n";
}

echo "-- good ones\n";
$redis = new Redis();
told(fn () => $redis->connect($server->host, $server->port, 0, null, 0, -1, ['hots' => 'x', 'y']));
told(fn () => $redis->connect($server->host, $server->port, 1.0, 'an-id', 100, 1.5, ['stream' => ['verify_peer' => true], 'database' => 2, 'name' => 'n',
	'backoff' => ['base' => 5]]));
told(fn () => [$redis->getPersistentID(), $redis->getDBNum(), $redis->client('getname'), $redis->getReadTimeout(), $redis->getOption(Redis::OPT_BACKOFF_BASE)]);
echo "-- a negative time-out is none\n";
told(fn () => $redis->connect($server->host, $server->port, -1.0, null, 0, -2.0));
told(fn () => [$redis->getTimeout(), $redis->getReadTimeout(), $redis->ping()]);
echo "-- what a framework hands on where its configuration has no value\n";
told(fn () => $redis->connect($server->host, $server->port, 1.0, '', 0, 0, ['stream' => null, 'auth' => null, 'backoff' => null, 'name' => null]));
told(fn () => $redis->connect($server->host, $server->port, 1.0, '', 0, 0, ['stream' => [], 'auth' => [null, null]]));
told(fn () => $redis->ping());
told(fn () => $redis->connect($server->host, $server->port, 1.0, 'an-id', 0, 0, ['database' => 2, 'name' => 'n']));
echo "-- a new target forgets the old one's database and name, not setOption()'s settings\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
told(fn () => $redis->connect($server->socket));
told(fn () => [$redis->getPersistentID(), $redis->getDBNum(), $redis->client('getname'), $redis->getPort(), $redis->_prefix('k')]);
wait_or_fail(fn () => count($server->clients()) === 1, 'the connections to the old targets to go');
echo "-- a failed connect() leaves an object that says so and does not try again by itself, and the next one works\n";
told(fn () => $redis->connect('127.0.0.1', 1, 1.0));
told(fn () => $redis->isConnected());
told(fn () => $redis->ping());
told(fn () => $redis->connect($server->host, $server->port, 1.0));
told(fn () => $redis->ping());
?>
--EXPECT--
-- connect
ValueError: Invalid connect timeout
ValueError: Invalid connect timeout
ValueError: Invalid retry interval
ValueError: Invalid retry interval
ValueError: Invalid read timeout
ValueError: Invalid read timeout
RedisException: Option 'auth' must be a password, [password] or [user, password]
RedisException: Option 'stream' must be an array of ssl context options
connections: 0
-- pconnect
ValueError: Invalid connect timeout
ValueError: Invalid connect timeout
ValueError: Invalid retry interval
ValueError: Invalid retry interval
ValueError: Invalid read timeout
ValueError: Invalid read timeout
RedisException: Option 'auth' must be a password, [password] or [user, password]
RedisException: Option 'stream' must be an array of ssl context options
connections: 0
-- good ones
true
true
[null,2,"n",1.5,5]
-- a negative time-out is none
true
[-1,-2,true]
-- what a framework hands on where its configuration has no value
true
true
true
true
-- a new target forgets the old one's database and name, not setOption()'s settings
true
[null,0,false,0,"p:k"]
-- a failed connect() leaves an object that says so and does not try again by itself, and the next one works
RedisException: Connection refused
false
RedisException: Redis server went away
true
true
