--TEST--
multi() on one server: all commands go there until exec() or discard()
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(2);
$array = $set->spread();
[$first, $second] = $set->hosts();
$me = fn (mixed $result): bool => $result === $array;

told(fn () => $me($array->multi($second)));
told(fn () => [$me($array->set('1:a', 'x')), $me($array->get('1:a')), $me($array->set('0:foreign', 1)), $me($array->incr('1:b'))]);
told(fn () => $array->exec());
told(fn () => $set->keys());
told(fn () => [$array->exec(), $array->discard(), $array->unwatch()]);

echo "discarded\n";
told(fn () => [$me($array->multi($second)), $me($array->set('1:a', 'other')), $array->discard(), $array->get('1:a'), $array->exec()]);
echo "a pipeline\n";
told(fn () => [$me($array->multi($second, Redis::PIPELINE)), $me($array->get('1:a')), $me($array->incr('1:n')), $array->exec()]);
echo "chained\n";
told(fn () => $array->multi($second, Redis::MULTI)->incr('1:n')->incr('1:n')->exec());
echo "refused\n";
told(fn () => [$array->multi('nowhere'), $array->multi($second, 7), $array->multi($second, Redis::ATOMIC)]);
echo "a wrong type inside\n";
told(fn () => $array->multi($second)->lPush('1:a', 'x')->get('1:a')->exec());
echo "watched\n";
told(fn () => $array->watch('1:a'));
$set->servers[1]->command('SET', '1:a', 'changed');
told(fn () => $array->multi($second)->get('1:a')->exec());
told(fn () => $array->get('1:a'));
echo "the connection breaks\n";
told(function () use ($array, $second, $set) {
	$array->multi($second)->get('1:a');
	$set->servers[1]->killClients();
	return $array->exec();
});
told(fn () => [$array->exec(), $array->get('1:a')]);
?>
--EXPECT--
true
[true,true,true,true]
[true,"x",true,1]
[[],["0:foreign","1:a","1:b"]]
[false,false,false]
discarded
[true,true,true,"x",false]
a pipeline
[true,true,true,["x",1]]
chained
[2,3]
refused
[false,false,false]
a wrong type inside
[false,"x"]
watched
true
false
"changed"
the connection breaks
RedisException: Connection lost and socket is in MULTI/watching mode
[false,"changed"]
