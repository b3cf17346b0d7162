--TEST--
One time-out is enough: what else is open to a master that does not answer is not tried, and ends
--FILE--
<?php
require __DIR__ . '/found.inc';

[$old, $new] = pair();
$sentinel = fake_sentinel(names($old), names($old), names($old), names($new));
$objects = array_map(fn (int $i) => found([address($sentinel)], ['readTimeout' => 1.0]), [1, 2, 3]);
foreach ($objects as $object) {
	$object->set('where', 'old');
}
foreach ($objects as $object) {
	$object->release();
}
told(fn () => [$sentinel->accepted(), stats("{$old->host}:{$old->port}")['idle']]);

$old->freeze();
told(fn () => $objects[0]->set('where', 'lost'), 3);
$new->command('REPLICAOF', 'NO', 'ONE');
told(fn () => [$objects[1]->set('where', 'new'), $objects[2]->get('where'), $objects[0]->get('where')], 0.95);
told(fn () => [stats("{$old->host}:{$old->port}")['idle'], dropped($old)]);
$old->thaw();
told(fn () => $new->command('GET', 'where'));
?>
--EXPECT--
[3,3]
RedisException: read error on connection to 127.0.0.1:PORT
[true,"new","new"]
[0,{"error":1,"failover":2}]
"new"
