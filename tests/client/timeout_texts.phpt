--TEST--
What a time-out is called: one way for replies of any kind, another for the rest, whether it is a connection's first command or not
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';

$server = RedisServer::start();
$calls = [
	'ping' => fn (Redis $redis) => $redis->ping(),
	'rawCommand' => fn (Redis $redis) => $redis->rawCommand('PING'),
	'role' => fn (Redis $redis) => $redis->role(),
	'get' => fn (Redis $redis) => $redis->get('k'),
	'echo' => fn (Redis $redis) => $redis->echo('k'),
	'dbSize' => fn (Redis $redis) => $redis->dbSize(),
];
foreach ($calls as $name => $call) {
	foreach (['fresh, first', 'fresh, second', 'reused, first', 'reused, second'] as $which) {
		$redis = new Redis();
		if (str_starts_with($which, 'reused')) {
			$redis->pconnect($server->host, $server->port, 1, $name);
			$redis->ping();
			unset($redis);
			$redis = new Redis();
			$redis->pconnect($server->host, $server->port, 1, $name, 0, 0.05);
		} else {
			$redis->connect($server->host, $server->port, 1, null, 0, 0.05);
		}
		if (str_ends_with($which, 'second')) {
			$call($redis);
		}
		$server->freeze();
		try {
			$call($redis);
			$text = 'none';
		} catch (RedisException $exception) {
			$text = str_replace((string) $server->port, 'PORT', $exception->getMessage());
		}
		$server->thaw();
		echo "$name, $which: $text\n";
	}
}
?>
--EXPECT--
ping, fresh, first: socket error on read socket
ping, fresh, second: socket error on read socket
ping, reused, first: socket error on read socket
ping, reused, second: socket error on read socket
rawCommand, fresh, first: socket error on read socket
rawCommand, fresh, second: socket error on read socket
rawCommand, reused, first: socket error on read socket
rawCommand, reused, second: socket error on read socket
role, fresh, first: socket error on read socket
role, fresh, second: socket error on read socket
role, reused, first: socket error on read socket
role, reused, second: socket error on read socket
get, fresh, first: read error on connection to 127.0.0.1:PORT
get, fresh, second: read error on connection to 127.0.0.1:PORT
get, reused, first: read error on connection to 127.0.0.1:PORT
get, reused, second: read error on connection to 127.0.0.1:PORT
echo, fresh, first: read error on connection to 127.0.0.1:PORT
echo, fresh, second: read error on connection to 127.0.0.1:PORT
echo, reused, first: read error on connection to 127.0.0.1:PORT
echo, reused, second: read error on connection to 127.0.0.1:PORT
dbSize, fresh, first: read error on connection to 127.0.0.1:PORT
dbSize, fresh, second: read error on connection to 127.0.0.1:PORT
dbSize, reused, first: read error on connection to 127.0.0.1:PORT
dbSize, reused, second: read error on connection to 127.0.0.1:PORT
