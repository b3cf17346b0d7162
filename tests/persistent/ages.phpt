--TEST--
A connection that has been idle for too long is closed, not taken, and counted
--INI--
predis.pool.idle_timeout=1
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$first = id(pooled($server));
told(fn () => id(pooled($server)) === $first);
pass(1.2);
told(fn () => [id(pooled($server)) === $first, stats()['dropped'], clients_become($server, 1)]);
echo "-- a burst's surplus goes while one connection is in use all the time\n";
$burst = [pooled($server), pooled($server), pooled($server), pooled($server)];
$burst = null;
told(fn () => count($server->clients()));
$used = id(pooled($server));
told(fn () => wait_until(fn () => id(pooled($server)) === $used && count($server->clients()) === 1, 5));
told(fn () => id(pooled($server)) === $used);
?>
--EXPECT--
true
[false,{"idle":1},true]
-- a burst's surplus goes while one connection is in use all the time
4
true
true
