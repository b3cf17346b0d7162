--TEST--
A connection that dies is noticed: reads are repeated, a write never runs twice
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
foreach (['connect', 'pconnect'] as $method) {
	echo "-- $method, killed a moment ago\n";
	$redis = new Redis();
	$redis->$method($server->host, $server->port, 1.0, null, 0, 1.0);
	$redis->set('n', 0);
	$server->killClients();
	told(fn () => $redis->get('n'));
	$server->killClients();
	told(fn () => $redis->incr('n'));
	told(fn () => $redis->incr('n'));
	echo '-- killed while idle: looked at before it is used', "\n";
	$server->killClients();
	pass(0.6);
	told(fn () => $redis->isConnected());
	told(fn () => $redis->incr('n'));
	$server->killClients();
	pass(0.6);
	$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
	told(fn () => $redis->incr('n'));
	echo "-- without retries a read is not repeated either\n";
	$server->killClients();
	told(fn () => $redis->get('n'));
	told(fn () => $redis->get('n'));
}

echo "-- the server took the command and went away before its reply\n";
$count = function (string $command, array $script, callable $do) {
	$fake = FakeServer::start([$script, [['any'], ['send', ":7\r\n"], ['goto', 0]]]);
	$redis = new Redis();
	$redis->connect($fake->host, $fake->port, 1.0, null, 0, 1.0);
	told(fn () => $do($redis));
	echo "connections for $command: ", $fake->accepted(), "\n";
};
$count('INCR', [['expect', 'INCR', 'n'], ['close']], fn (Redis $redis) => $redis->incr('n'));
$count('GET', [['expect', 'GET', 'n'], ['close']], fn (Redis $redis) => $redis->get('n'));
$count('half a GET', [['expect', 'GET', 'n'], ['send', "\$5\r\nab"], ['close']], fn (Redis $redis) => $redis->get('n'));
$count('a pipeline', [['any', 2], ['send', ":1\r\n"], ['close']], fn (Redis $redis) => $redis->pipeline()->get('n')->incr('n')->exec());
echo "-- a time-out is never followed by a second attempt\n";
$count('a slow GET', [['any'], ['hold']], function (Redis $redis) {
	$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
	return $redis->get('n');
});
?>
--EXPECT--
-- connect, killed a moment ago
"0"
RedisException: read error on connection to 127.0.0.1:PORT
1
-- killed while idle: looked at before it is used
false
2
3
-- without retries a read is not repeated either
RedisException: read error on connection to 127.0.0.1:PORT
"3"
-- pconnect, killed a moment ago
"0"
RedisException: read error on connection to 127.0.0.1:PORT
1
-- killed while idle: looked at before it is used
false
2
3
-- without retries a read is not repeated either
RedisException: read error on connection to 127.0.0.1:PORT
"3"
-- the server took the command and went away before its reply
RedisException: read error on connection to 127.0.0.1:PORT
connections for INCR: 1
7
connections for GET: 2
7
connections for half a GET: 2
RedisException: read error on connection to 127.0.0.1:PORT
connections for a pipeline: 1
-- a time-out is never followed by a second attempt
RedisException: read error on connection to 127.0.0.1:PORT
connections for a slow GET: 1
