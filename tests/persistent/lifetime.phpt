--TEST--
A connection that has lived for too long is closed: where it lies, and when it is put back
--INI--
predis.pool.idle_timeout=0
predis.pool.max_lifetime=1
predis.pool.lifetime_jitter=0
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$first = id(pooled($server));
told(fn () => id(pooled($server)) === $first);
echo "-- old while it lay in the pool\n";
pass(1.2);
told(fn () => [id(pooled($server)) === $first, stats()['dropped'], clients_become($server, 1)]);
echo "-- old in an object's hands: it may be used on, and goes when it is put back\n";
$held = pooled($server, 'held');
$id = id($held);
pass(1.2);
told(fn () => [id($held) === $id, $held->release(), Redis::getPoolStats()[1]['idle'], Redis::getPoolStats()[1]['dropped']['age']]);
?>
--EXPECT--
true
-- old while it lay in the pool
[false,{"age":1},true]
-- old in an object's hands: it may be used on, and goes when it is put back
[true,true,0,1]
