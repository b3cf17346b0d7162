--TEST--
A connection that has been idle or alive for too long is closed, not taken, and counted
--INI--
predis.pool.idle_timeout=1
predis.pool.max_lifetime=3
predis.pool.lifetime_jitter=0
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$first = id(pooled($server));
told(fn () => id(pooled($server)) === $first);
pass(1.2);
$second = id(pooled($server));
told(fn () => [$second === $first, stats()['dropped']]);
$started = microtime(true);
$same = 0;
while (id(pooled($server)) === $second && microtime(true) - $started < 10) {
	$same++;
	usleep(20000);
}
$lived = microtime(true) - $started;
told(fn () => [$same > 5, $lived > 2 && $lived < 6, stats()['dropped'], clients_become($server, 1)]);
echo "-- also one that grows old in an object's hands, at the moment it is given back\n";
$held = pooled($server, 'held');
pass(3.2);
told(fn () => [$held->ping(), $held->release()]);
wait_or_fail(fn () => count($server->clients()) <= 1, 'the old connection to go');
told(fn () => array_sum(array_column(array_column(Redis::getPoolStats(), 'dropped'), 'age')));
?>
--EXPECT--
true
[false,{"idle":1}]
[true,true,{"idle":1,"age":1},true]
-- also one that grows old in an object's hands, at the moment it is given back
[true,true]
2
