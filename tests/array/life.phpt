--TEST--
Clones, cycles, and persistent connections of the pool
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(2);
$array = $set->spread();
$array->set('1:a', 'one');
$clone = clone $array;
told(fn () => [$clone->get('1:a'), $clone->_hosts() === $array->_hosts(), $clone->_instance($set->hosts()[1]) !== $array->_instance($set->hosts()[1])]);
$array->multi($set->hosts()[1]);
told(fn () => [$clone->get('1:a'), $array->get('1:a') === $array, $array->exec()]);
unset($array);
told(fn () => $clone->get('1:a'));

echo "a cycle by its callable is collected, with its connections\n";
unset($clone);
clients_become($set->servers[0], 0);
$holder = new stdClass();
$holder->array = $set->spread(['distributor' => fn (string $key): int => isset($holder->array) ? 1 : 0]);
told(fn () => $holder->array->get('1:a'));
$holder = null;
gc_collect_cycles();
told(fn () => clients_become($set->servers[1], 0));

echo "persistent\n";
$before = $set->servers[1]->connections();
for ($i = 0; $i < 5; $i++) {
	$set->spread(['pconnect' => true])->get('1:a');
}
told(fn () => [$set->servers[1]->connections() - $before, stats($set->hosts()[1])['idle']]);
?>
--EXPECT--
["one",true,true]
["one",true,["one"]]
"one"
a cycle by its callable is collected, with its connections
"one"
true
persistent
[1,1]
