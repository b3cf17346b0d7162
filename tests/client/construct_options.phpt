--TEST--
The constructor takes each option, says so in the getters, and connects at the first command
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '+@all');
$target = ['host' => $server->host, 'port' => $server->port];

$redis = new Redis([
	'host' => $server->host,
	'port' => $server->port,
	'connectTimeout' => 1.5,
	'readTimeout' => 2.5,
	'retryInterval' => 10,
	'persistent' => 'an-id',
	'auth' => ['alice', 'wonder'],
	'ssl' => ['verify_peer' => false],
	'backoff' => ['algorithm' => Redis::BACKOFF_ALGORITHM_CONSTANT, 'base' => 7, 'cap' => 9],
	'database' => 3,
	'name' => 'reader',
]);
echo 'connections before the first command: ', $server->connections(), "\n";
told(fn () => [$redis->isConnected(), $redis->getHost(), $redis->getPort() === $server->port, $redis->getTimeout(),
	$redis->getReadTimeout(), $redis->getPersistentID(), $redis->getAuth(), $redis->getDBNum()]);
told(fn () => array_map(fn ($option) => $redis->getOption($option), [Redis::OPT_READ_TIMEOUT, Redis::OPT_MAX_RETRIES,
	Redis::OPT_BACKOFF_ALGORITHM, Redis::OPT_BACKOFF_BASE, Redis::OPT_BACKOFF_CAP]));
told(fn () => $redis->ping());
echo 'connections after it: ', $server->connections(), "\n";
$client = $server->clients()[0];
echo "{$client['user']} {$client['db']} {$client['name']}\n";

echo "-- the handshake is one round trip, and each part may be left out\n";
foreach ([[], ['database' => 2], ['name' => 'n'], ['auth' => 'p'], ['auth' => ['alice', 'wonder'], 'database' => 2, 'name' => 'n']] as $options) {
	$before = $server->commands();
	told(fn () => (new Redis($target + $options))->ping());
	echo 'commands: ', $server->commands() - $before, "\n";
}

echo "-- forms of auth\n";
$server->command('CONFIG', 'SET', 'requirepass', 'secret');
foreach (['secret', ['secret'], ['pass' => 'secret'], ['default', 'secret'], ['user' => 'default', 'pass' => 'secret'],
	[null, 'secret'], ['', 'secret'], ['alice', 'wonder'], ['pass' => 'wonder', 'user' => 'alice'], null, false, ''] as $auth) {
	told(function () use ($target, $auth) {
		$redis = new Redis($target + ['auth' => $auth]);
		return [$redis->getAuth(), $redis->rawCommand('ACL', 'WHOAMI')];
	});
}

echo "-- forms of persistent\n";
foreach ([true, false, null, 'id', ''] as $persistent) {
	told(function () use ($target, $persistent) {
		$redis = new Redis($target + ['persistent' => $persistent, 'auth' => 'secret']);
		$first = $redis->rawCommand('CLIENT', 'ID');
		$redis->release();
		return [$redis->getPersistentID(), $redis->rawCommand('CLIENT', 'ID') === $first ? 'kept' : 'not kept'];
	});
}

echo "-- numbers in strings, as from a configuration file; references\n";
$port = (string)$server->port;
told(fn () => (new Redis(['host' => $server->host, 'port' => &$port, 'connectTimeout' => '1.5', 'readTimeout' => '2',
	'database' => '1', 'auth' => 'secret']))->ping());
echo "-- without options there is nowhere to go, without a host it is this machine\n";
told(fn () => (new Redis())->ping());
told(fn () => (new Redis([]))->ping());
told(fn () => (new Redis(['port' => $server->port, 'auth' => 'secret']))->ping());
?>
--EXPECT--
connections before the first command: 0
[false,"127.0.0.1",true,1.5,2.5,"an-id",["alice","wonder"],3]
[2.5,10,6,7,9]
true
connections after it: 1
alice 3 reader
-- the handshake is one round trip, and each part may be left out
true
commands: 1
true
commands: 2
true
commands: 2
RedisException: ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?
commands: 1
true
commands: 4
-- forms of auth
["secret","default"]
["secret","default"]
["secret","default"]
[["default","secret"],"default"]
[["default","secret"],"default"]
["secret","default"]
["secret","default"]
[["alice","wonder"],"alice"]
[["alice","wonder"],"alice"]
RedisException: NOAUTH Authentication required.
RedisException: NOAUTH Authentication required.
RedisException: NOAUTH Authentication required.
-- forms of persistent
[null,"kept"]
[null,"not kept"]
[null,"not kept"]
["id","kept"]
["","kept"]
-- numbers in strings, as from a configuration file; references
true
-- without options there is nowhere to go, without a host it is this machine
RedisException: Redis server went away
RedisException: Redis server went away
true
