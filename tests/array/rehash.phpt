--TEST--
After servers were added, what is not found is asked of the previous ones; _rehash() and autorehash move keys whole
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(3);
$array = new RedisArray($set->hosts(), ['previous' => $set->hosts(2), 'lazy_connect' => true]);
echo "by hash: every key that lies elsewhere now is found there\n";
$old = new RedisArray($set->hosts(2));
$keys = array_map(fn (int $i): string => "key$i", range(1, 200));
foreach ($keys as $key) {
	$old->set($key, "of $key");
}
$moved = array_filter($keys, fn (string $key): bool => $old->_target($key) !== $array->_target($key));
told(fn () => count($moved) > 50);
told(fn () => count(array_filter($keys, fn (string $key): bool => $array->get($key) === "of $key")));
told(fn () => [$array->get('none'), $array->hGetAll('none'), $array->lRange('none', 0, -1), $array->type('none'), $array->exists(reset($moved))]);

echo "moved by _rehash()\n";
$told = [];
told(function () use ($array, &$told) {
	return $array->_rehash(function (...$arguments) use (&$told) {
		$told[] = $arguments;
	});
});
told(fn () => [array_column($told, 0) === $set->hosts(2), array_sum(array_column($told, 1))]);
told(fn () => count(array_filter($keys, fn (string $key): bool => $set->servers[array_search($array->_target($key), $set->hosts())]->command('GET', $key) === "of $key")));
told(fn () => array_sum(array_map('count', $set->keys())));
told(fn () => $array->_rehash());

echo "every type, with its time to live\n";
$set->flush();
$values = ['string' => ['set', 'value'], 'list' => ['rPush', 'a', 'b', 'b'], 'set' => ['sAdd', 'a'], 'zset' => ['zAdd', 1.5, 'a'], 'hash' => ['hSet', 'f', 'v']];
$away = array_values(array_filter($keys, fn (string $key): bool => $old->_target($key) !== $array->_target($key)));
foreach (array_values($values) as $i => $call) {
	$old->{$call[0]}($away[$i], ...array_slice($call, 1));
}
$old->xAdd($away[5], '1-1', ['f' => 'v']);
$old->pExpire($away[1], 123456);
$array->_rehash();
told(fn () => [$array->get($away[0]), $array->lRange($away[1], 0, -1), $array->sMembers($away[2]), $array->zRange($away[3], 0, -1, true), $array->hGetAll($away[4]), $array->xRange($away[5], '-', '+')]);
told(fn () => [$array->ttl($away[0]), $array->pttl($away[1]) > 100000, $array->pttl($away[1]) <= 123456, array_sum(array_map(fn ($key) => $old->exists($key), array_slice($away, 0, 6)))]);

echo "what is there already is newer\n";
$set->flush();
$old->set($away[0], 'old');
$array->set($away[0], 'new');
$array->_rehash();
told(fn () => [$array->get($away[0]), $old->exists($away[0])]);
echo "without exceptions of the server's errors, and with them\n";
$array->setOption(Redis::OPT_THROW_ON_ERROR, '1');
$old->set($away[0], 'older');
told(fn () => [$array->_rehash(), $array->get($away[0]), $old->exists($away[0])]);

echo "autorehash\n";
$set->flush();
$auto = new RedisArray($set->hosts(), ['previous' => $set->hosts(2), 'autorehash' => true]);
$old->set($away[0], 'value');
told(fn () => [$auto->get($away[0]), $old->exists($away[0]), $array->get($away[0])]);
told(fn () => [$auto->get($away[1]), $auto->hGetAll($away[1])]);

echo "with an index\n";
$set->flush();
$indexed = new RedisArray($set->hosts(2), ['index' => true]);
$indexed->mset([$away[0] => 1, $away[1] => 2]);
$set->servers[0]->command('SET', 'of somebody else', 'x');
$larger = new RedisArray($set->hosts(), ['previous' => $set->hosts(2), 'index' => true]);
told(fn () => $larger->_rehash());
told(fn () => [$larger->get($away[0]), $larger->get($away[1]), $larger->del($away[0], $away[1])]);
told(fn () => $set->keys());

echo "nothing before, and a callback that throws\n";
told(fn () => $old->_rehash());
told(fn () => $array->_rehash(fn () => throw new LogicException('enough')));
told(fn () => $array->_rehash('no such function'));
?>
--EXPECT--
by hash: every key that lies elsewhere now is found there
true
200
[false,[],[],0,0]
moved by _rehash()
null
[true,234]
200
200
null
every type, with its time to live
["value",["a","b","b"],["a"],{"a":1.5},{"f":"v"},{"1-1":{"f":"v"}}]
[-1,true,true,0]
what is there already is newer
["new",0]
without exceptions of the server's errors, and with them
[null,"new",0]
autorehash
["value",0,"value"]
[false,[]]
with an index
null
["1","2",2]
[["of somebody else"],[],[]]
nothing before, and a callback that throws
null
LogicException: enough
TypeError: RedisArray::_rehash(): Argument #1 ($fn) must be a valid callback or null, function "no such function" not found or invalid function name
