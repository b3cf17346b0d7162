--TEST--
predis.pool.max_per_key: one more is an exception that names limit and target; given back, there is room
--INI--
predis.pool.max_per_key=2
redis.pconnect.connection_limit=1
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
[$a, $b] = [pooled($server), pooled($server)];
told(fn () => pooled($server));
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port, 'connectTimeout' => 1.0, 'persistent' => true]))->ping());
echo "-- other targets and plain connections have their own room\n";
told(fn () => pooled($server, 'other')->ping());
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port]))->ping());
echo "-- what is given back, closed or lost makes room\n";
$a->release();
told(fn () => pooled($server)->ping());
$a->ping();
$a->close();
told(fn () => [($c = pooled($server))->ping()]);
$b = null;
told(fn () => [($c = pooled($server))->ping(), ($d = pooled($server))->ping()]);
[$a, $b] = [pooled($server), pooled($server)];
$server->killClients();
try {
	$a->incr('n');
} catch (RedisException) {
}
told(fn () => pooled($server)->ping());
?>
--EXPECT--
RedisException: The limit of predis.pool.max_per_key = 2 connections to 127.0.0.1:PORT is reached
RedisException: The limit of predis.pool.max_per_key = 2 connections to 127.0.0.1:PORT is reached
-- other targets and plain connections have their own room
true
true
-- what is given back, closed or lost makes room
true
[true]
[true,true]
true
