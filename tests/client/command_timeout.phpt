--TEST--
OPT_COMMAND_TIMEOUT ends a command however slowly its bytes trickle in; the read time-out alone does not
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$slow = '$600' . "\r\n" . str_repeat('x', 600) . "\r\n";
$tls = TlsFiles::make(temp_dir('predis-tls'));
foreach (['tcp' => [], 'unix' => [], 'tls' => ['local_cert' => $tls->serverCert, 'local_pk' => $tls->serverKey]] as $kind => $ssl) {
	echo "-- $kind\n";
	$server = FakeServer::start([
		[['any'], ['drip', $slow, 20]],
		[['any'], ['send', "+short\r\n"], ['any'], ['drip', "*2\r\n" . $slow . $slow, 20]],
		[['any'], ['send', ":1\r\n"], ['any'], ['hold']],
	], $kind, $ssl);
	$redis = new Redis([
		'host' => $kind === 'unix' ? $server->socket : "$kind://localhost",
		'port' => $server->port,
		'readTimeout' => 0.3,
		'commandTimeout' => 0.4,
		'ssl' => ['cafile' => $tls->caCert],
	]);
	told(fn () => $redis->getOption(Redis::OPT_COMMAND_TIMEOUT));
	$begun = microtime(true);
	told(fn () => $redis->incr('n'));
	$took = microtime(true) - $begun;
	echo $took >= 0.4 ? 'the time it had' : "only $took", "\n";
	told(fn () => $redis->ping());
	told(fn () => $redis->pipeline()->get('a')->get('b')->exec());
	told(fn () => $redis->incr('n'));
	told(fn () => $redis->setOption(Redis::OPT_COMMAND_TIMEOUT, 0));
	told(fn () => $redis->blPop(['list'], 0.2), 3);
}

echo "-- what is slow but in time\n";
$server = FakeServer::start([[['any'], ['drip', '$20' . "\r\n" . str_repeat('y', 20) . "\r\n", 20], ['goto', 0]]]);
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'readTimeout' => 0.3, 'commandTimeout' => 5]);
told(fn () => $redis->get('k'), 4);
told(fn () => $redis->get('k'), 4);

echo "-- a write that nobody reads\n";
$server = FakeServer::start([[['until', 'never']]]);
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'readTimeout' => 5, 'commandTimeout' => 0.3]);
told(fn () => $redis->set('k', str_repeat('z', 30_000_000)));

echo "-- connecting anew is part of the command's time: nobody there, and nobody who answers\n";
$server = RedisServer::start();
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'commandTimeout' => 0.3, 'backoff' => ['base' => 2000, 'cap' => 5000]]);
$redis->setOption(Redis::OPT_BACKOFF_ALGORITHM, Redis::BACKOFF_ALGORITHM_CONSTANT);
told(fn () => $redis->incr('n'));
$server->stop();
told(fn () => $redis->get('k'));
$server = FakeServer::start([[['any'], ['send', "+OK\r\n"], ['any'], ['send', ":1\r\n"], ['close']], [['any'], ['hold']]]);
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'auth' => 'secret', 'readTimeout' => 5, 'commandTimeout' => 0.3]);
told(fn () => $redis->incr('n'));
told(fn () => $redis->get('k'));

echo "-- blocking commands have the server's time\n";
$server = RedisServer::start();
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'commandTimeout' => 0.1]);
told(fn () => $redis->blPop(['nothing'], 0.4), 3);
told(fn () => $redis->ping());
foreach ([-1, 'x', []] as $wrong) {
	told(fn () => new Redis(['commandTimeout' => $wrong]));
}
?>
--EXPECTF--
-- tcp
0.4
RedisException: read error on connection to localhost:%d
the time it had
true
RedisException: read error on connection to localhost:%d
1
true
RedisException: read error on connection to localhost:%d
-- unix
0.4
RedisException: read error on connection to DIR/s
the time it had
true
RedisException: read error on connection to DIR/s
1
true
RedisException: read error on connection to DIR/s
-- tls
0.4
RedisException: read error on connection to localhost:%d
the time it had
true
RedisException: read error on connection to localhost:%d
1
true
RedisException: read error on connection to localhost:%d
-- what is slow but in time
"yyyyyyyyyyyyyyyyyyyy"
"yyyyyyyyyyyyyyyyyyyy"
-- a write that nobody reads
RedisException: read error on connection to 127.0.0.1:PORT
-- connecting anew is part of the command's time: nobody there, and nobody who answers
1
RedisException: Redis server 127.0.0.1:PORT went away
1
RedisException: read error on connection to 127.0.0.1:PORT
-- blocking commands have the server's time
[]
true
RedisException: Option 'commandTimeout' is out of range
RedisException: Option 'commandTimeout' must be a number of seconds
RedisException: Option 'commandTimeout' must be a number of seconds
