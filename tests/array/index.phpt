--TEST--
With the option index a set on each server has its keys, changed in the same transaction
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(2);
$array = $set->spread(['index' => true]);
$index = function () use ($set): array {
	return array_map(function (RedisServer $server): array {
		$keys = $server->command('SMEMBERS', '__phpredis_array_index__');
		sort($keys);
		return $keys;
	}, $set->servers);
};

told(fn () => [$array->set('0:a', 'v'), $array->incr('1:n'), $array->rPush('1:list', 'a', 'b'), $array->hSet('0:h', 'f', 'v')]);
told($index);
told(fn () => [$array->get('0:a'), $array->lRange('1:list', 0, -1), $array->ttl('0:none'), $array->exists('0:other')]);
told(fn () => $array->mset(['0:m' => 1, '1:m' => 2, 7 => 'number']));
told($index);
told(fn () => [$array->del('0:a', '1:m'), $array->unlink('1:n'), $array->del('0:none')]);
told($index);
echo "refused by the server, and by the method\n";
told(fn () => [$array->lPush('0:h', 'x'), $array->set('0:x', 'y', ['nx', 'xx'])]);
told(fn () => $array->incrBy('0:y', 'no number'));
told(fn () => [$array->get('0:a'), $array->set('0:z', 1), $array->exec()]);
told($index);
echo "prefix and serializer\n";
$array->setOption(Redis::OPT_PREFIX, 'p:');
told(fn () => [$array->set('0:q', 'v'), $set->servers[0]->command('SMEMBERS', 'p:__phpredis_array_index__'), $array->del('0:q')]);
told(fn () => $set->servers[0]->command('EXISTS', 'p:__phpredis_array_index__'));
?>
--EXPECT--
[true,1,2,1]
[["0:a","0:h"],["1:list","1:n"]]
["v",["a","b"],-2,0]
true
[["0:a","0:h","0:m","7"],["1:list","1:m","1:n"]]
[2,1,0]
[["0:h","0:m","7"],["1:list"]]
refused by the server, and by the method
[false,false]
TypeError: Redis::incrBy(): Argument #2 ($value) must be of type int, string given
[false,true,false]
[["0:h","0:m","0:x","0:z","7"],["1:list"]]
prefix and serializer
[true,["0:q"],1]
0
