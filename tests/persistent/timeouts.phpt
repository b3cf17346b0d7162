--TEST--
Time-outs and keep-alive are the object's: a connection that is taken over has the new holder's
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$hosts = ['tcp' => [$server->host, $server->port], 'unix' => [$server->socket, 0], 'tls' => ['tls://localhost', $server->tlsPort]];
foreach ($hosts as $name => [$host, $port]) {
	echo "-- $name\n";
	$open = function (float $timeout) use ($host, $port, $server) {
		$redis = new Redis();
		$redis->pconnect($host, $port, 10.0, null, 0, $timeout, ['ssl' => ['cafile' => $server->tls->caCert]]);
		return $redis;
	};
	/* Waits as long as the holder's time-out says, give or take; the server itself would answer after a second. */
	$lasts = function (Redis $redis) {
		$start = microtime(true);
		try {
			$redis->rawcommand('BLPOP', 'nothing', '1');
			return 'an answer';
		} catch (RedisException) {
			return microtime(true) - $start < 0.9 ? 'timed out' : 'timed out late';
		}
	};
	$open(0.2)->ping();
	told(fn () => $lasts($open(5.0)), 5);
	told(fn () => $lasts($open(0.2)), 5);
	$open(5.0)->ping();
	told(fn () => $lasts($open(0.2)), 5);
	$redis = $open(0.2);
	$redis->setOption(Redis::OPT_READ_TIMEOUT, -1);
	$redis->ping();
	$redis->release();
	told(fn () => $lasts($open(0.2)), 5);
	$redis = $open(5.0);
	$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
	$redis->ping();
	$redis->release();
	told(fn () => $lasts($open(5.0)), 5);
	told(fn () => $lasts($redis), 5);
}
echo "-- keep-alive\n";
/* The kernel shows which timer runs on a socket: 02 is keep-alive's. */
$keep_alive = function (Redis $redis): bool {
	preg_match('/ addr=\S+:(\d+) /', $redis->rawcommand('CLIENT', 'INFO'), $found);
	$lines = preg_grep(sprintf('/^ *\d+: \w+:%04X /', $found[1]), file('/proc/net/tcp'));
	return preg_match('/ 02:\w+ \w+ /', implode($lines)) === 1;
};
$open = fn () => pooled($server, 'keep-alive');
$redis = $open();
$held = id($redis);
told(fn () => [$keep_alive($redis), $redis->setOption(Redis::OPT_TCP_KEEPALIVE, true), $keep_alive($redis)]);
$redis->release();
told(fn () => [id($redis = $open()) === $held, $keep_alive($redis)]);
told(fn () => [id($redis) === $held, $keep_alive($redis)]);
echo "-- a blocking command of the table waits for its own time and the time-out on top\n";
$redis = new Redis();
$redis->pconnect($server->host, $server->port, 1.0, null, 0, 0.3);
told(fn () => $redis->blPop(['nothing'], 1), 5);
?>
--EXPECT--
-- tcp
"an answer"
"timed out"
"timed out"
"timed out"
"an answer"
"timed out"
-- unix
"an answer"
"timed out"
"timed out"
"timed out"
"an answer"
"timed out"
-- tls
"an answer"
"timed out"
"timed out"
"timed out"
"an answer"
"timed out"
-- keep-alive
[false,true,true]
[true,false]
[true,true]
-- a blocking command of the table waits for its own time and the time-out on top
[]
