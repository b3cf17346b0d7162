--TEST--
A server that has no room for another client says so in the exception
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$server = RedisServer::start(['maxclients' => 2]);
$first = new Redis();
$first->connect($server->host, $server->port);
$first->ping();
$use = function () use ($server) {
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 1.0, '', 0, 1.0);
	return $redis->incr('n');
};
told($use);
$first->close();
wait_or_fail(fn () => $server->clients() === [], 'room for a client');
told($use);
?>
--EXPECTF--
RedisException: %smax number of clients reached
1
