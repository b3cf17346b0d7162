--TEST--
Commands go to the server of their key; several keys by one command for each server; the rest to all
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray();
$array = $set->spread();
$seen = fn (Closure $do) => $set->commands($do);

echo "one key\n";
told(fn () => [$array->set('0:a', 'zero'), $array->set('1:a', 'one'), $array->set('2:a', 'two')]);
told(fn () => $set->keys());
told(fn () => [$array->get('1:a'), $array->GETSET('2:a', 'zwei'), $array->incr('2:n'), $array->exists('1:a'), $array->type('1:a'), $array->ttl('1:a')]);
told(fn () => [$array->rPush('1:list', 'x', 'y'), $array->lRange('1:list', 0, -1), $array->lPush('1:a', 'x'), $array->rename('1:list', '1:other')]);

echo "several keys\n";
told(fn () => $seen(function () use ($array) {
	echo json_encode($array->mget(['2:a', 'x' => '0:a', '1:none', '1:a', '0:a'])), ' ';
}));
told(fn () => $seen(function () use ($array) {
	echo json_encode($array->mset(['0:b' => 'B', '1:b' => 'B', '0:c' => 'C', 5 => 'number'])), ' ';
}));
told(fn () => $array->mget(['0:b', '1:b', '0:c', 5]));
told(fn () => $seen(function () use ($array) {
	echo json_encode([$array->del('0:b', '1:b', '1:none'), $array->unlink(['0:c', '2:n', 5])]), ' ';
}));
told(fn () => [$array->mget([]), $array->mset([]), $array->del([]), $array->unlink([])]);
foreach ([[[]], [1.5], [null]] as $wrong) {
	told(fn () => $array->mget($wrong));
}

echo "all servers\n";
told(fn () => $set->numbered($array->ping()));
told(fn () => array_map(fn (array $info) => isset($info['uptime_in_seconds']), $set->numbered($array->info())));
told(fn () => array_map(function (array $keys) {
	sort($keys);
	return $keys;
}, $set->numbered($array->keys('*'))));
told(fn () => $set->numbered($array->select(1)));
told(fn () => $set->keys());
told(fn () => [$array->get('1:a'), $set->numbered($array->select(0))]);
told(fn () => [$set->numbered($array->setOption(Redis::OPT_PREFIX, 'p:')), $set->numbered($array->getOption(Redis::OPT_PREFIX))]);
told(fn () => [$array->set('1:p', 1), $array->mget(['1:p', '1:a']), $array->del('1:p'), $set->numbered($array->setOption(Redis::OPT_PREFIX, ''))]);
told(fn () => [$set->numbered($array->setOption(Redis::OPT_SERIALIZER, (string)Redis::SERIALIZER_PHP)), $array->mset(['0:s' => [1], '1:s' => 's'])]);
told(fn () => [$array->mget(['1:s', '0:s']), $set->servers[0]->command('GET', '0:s'), $array->setOption(Redis::OPT_SERIALIZER, '0') === false]);
told(fn () => $set->numbered($array->bgsave()));
told(fn () => wait_until(fn () => !in_array(false, $array->save(), true)));
told(fn () => [$set->numbered($array->flushDB()), $set->keys()]);
told(fn () => $array->set('0:again', 1) && $set->numbered($array->flushAll()) && $set->keys());

echo "no key, no method\n";
told(fn () => [$array->dbSize(), $array->time(), $array->pipeline()]);
told(fn () => $array->noSuchMethod('a'));
told(fn () => $array->sInter(['0:a', '0:b']));
told(fn () => $array->set(new stdClass(), 1));
told(fn () => $array->get('0:a', 1));
told(fn () => $array->set(5, 'number') && $array->get('5'));

echo "one of them is gone\n";
$set->servers[1]->halt();
$fresh = $set->spread();
told(fn () => [$fresh->set('0:a', 1), $fresh->get('2:a')]);
told(fn () => $fresh->get('1:a'));
told(fn () => $fresh->mget(['0:a', '1:a']));
told(fn () => $fresh->ping());
?>
--EXPECT--
one key
[true,true,true]
[["0:a"],["1:a"],["2:a"]]
["one","two",1,1,1,-1]
[2,["x","y"],false,true]
several keys
["zwei","zero",false,"one","zero"] [1,1,1]
true [1,1,0]
["B","B","C","number"]
[2,3] [2,1,1]
[false,false,false,false]
RedisException: MGET: all keys must be strings or longs
RedisException: MGET: all keys must be strings or longs
RedisException: MGET: all keys must be strings or longs
all servers
[true,true,true]
[true,true,true]
[["0:a"],["1:a","1:other"],["2:a"]]
[true,true,true]
[["0:a"],["1:a","1:other"],["2:a"]]
[false,[true,true,true]]
[[true,true,true],["p:","p:","p:"]]
[true,["1",false],1,[true,true,true]]
[[true,true,true],true]
[["s",[1]],"a:1:{i:0;i:1;}",false]
[true,true,true]
true
[[true,true,true],[[],[],[]]]
true
no key, no method
[false,false,false]
Error: Call to undefined method RedisArray::noSuchMethod()
RedisException: Could not find key
RedisException: Could not find key
ArgumentCountError: Redis::get() expects exactly 1 argument, 2 given
true
one of them is gone
[true,false]
RedisException: Connection refused
RedisException: Connection refused
RedisException: Connection refused
