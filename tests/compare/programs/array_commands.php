<?php
/* RedisArray on three servers: what its methods return, and what reaches which server. */

return static function (Program $p): void {
	$hosts = $p->hosts();
	$array = new RedisArray($hosts);
	$keys = [];
	for ($i = 0; count($keys) < 3; $i++) {
		$keys[(int) array_search($array->_target("k$i"), $hosts, true)] ??= "k$i";
	}
	[$a, $b, $c] = [$keys[0], $keys[1], $keys[2]];
	$same = static fn (mixed $result): mixed => $result === $array ? 'the array' : $result;

	$p->step('set', fn () => [$array->set($a, 'a'), $array->set($b, 'b'), $array->setex($c, 100, 'c')]);
	$p->step('get', fn () => [$array->get($a), $array->GET($b), $array->get('none')]);
	$p->step('mget', fn () => $array->mget([$c, 'x' => $a, 'none', $b, $a]));
	$p->step('mget, nothing', fn () => $array->mget([]));
	$p->step('mget, numbers', fn () => $array->mget([5, 6]));
	$p->step('mset', fn () => $array->mset([$a => '1', $b => '2', $c => '3', 7 => 'seven']));
	$p->step('mset, nothing', fn () => $array->mset([]));
	$p->step('del', fn () => $array->del($a, $b, 'none'));
	$p->step('del, a list', fn () => $array->del([$c, '7']));
	$p->step('del, nothing', fn () => $array->del([]));
	$p->step('unlink', fn () => [$array->set($a, 1), $array->unlink($a, $b)]);
	$p->step('hashes, lists, sets', fn () => [$array->hSet("{{$a}}h", 'f', 'v'), $array->hGetAll("{{$a}}h"), $array->rPush("{{$b}}l", 'x', 'y'),
		$array->lRange("{{$b}}l", 0, -1), $array->sAdd("{{$c}}s", 'm'), $array->zAdd("{{$c}}z", 1.5, 'm'), $array->zRange("{{$c}}z", 0, -1, true)]);
	$p->step('wrong type', fn () => $array->lPush("{{$a}}h", 'x'));
	$p->step('ping', fn () => $array->ping());
	$p->step('info', fn () => array_keys($array->info()));
	$p->step('keys', fn () => array_map(function (array $found): array {
		sort($found);
		return $found;
	}, $array->keys('*')));
	$p->step('select', fn () => $array->select(1));
	$p->step('select back', fn () => $array->select(0));
	$p->step('setOption', fn () => $array->setOption(Redis::OPT_PREFIX, 'p:'));
	$p->step('getOption', fn () => $array->getOption(Redis::OPT_PREFIX));
	$p->step('prefix', fn () => [$array->_target($a) === $hosts[0], $array->set($a, 'x'), $array->mget([$a, $b]), $array->del($a)]);
	$p->step('prefix away', fn () => $array->setOption(Redis::OPT_PREFIX, ''));
	$p->step('serializer', fn () => [$array->setOption(Redis::OPT_SERIALIZER, '1'), $array->mset([$a => [1], $b => 's']), $array->mget([$a, $b])]);
	$p->step('serializer away', fn () => $array->setOption(Redis::OPT_SERIALIZER, '0'));
	$p->step('multi', fn () => $same($array->multi($hosts[0])));
	$p->step('multi: commands', fn () => [$same($array->set($a, 1)), $same($array->set($b, 'elsewhere')), $same($array->get($a)), $same($array->mget([$a]))]);
	$p->step('multi: mset', fn () => $same($array->mset([$b => 1])));
	$p->step('multi: del', fn () => $same($array->del($b)));
	$p->step('exec', fn () => $array->exec());
	$p->step('exec, none', fn () => [$array->exec(), $array->discard(), $array->unwatch()]);
	$p->step('discarded', fn () => [$same($array->multi($hosts[1])), $same($array->set($b, 9)), $array->discard()]);
	$p->step('pipeline', fn () => [$same($array->multi($hosts[1], Redis::PIPELINE)), $same($array->set($b, 2)), $array->exec()]);
	$p->step('multi, nowhere', fn () => $array->multi('nowhere'));
	$p->step('multi, no such mode', fn () => $array->multi($hosts[0], 7));
	$p->step('watch', fn () => [$array->watch($b), $same($array->multi($hosts[1])), $same($array->get($b)), $array->exec()]);
	foreach (['hScan' => "{{$a}}h", 'sScan' => "{{$c}}s", 'zScan' => "{{$c}}z"] as $method => $key) {
		$p->step($method, function () use ($array, $method, $key): array {
			$iterator = null;
			return [$array->$method($key, $iterator), $iterator];
		});
	}
	$p->step('scan', function () use ($array, $hosts): array {
		$iterator = null;
		$found = $array->scan($iterator, $hosts[2]);
		sort($found);
		return [$found, $iterator];
	});
	$p->step('scan, nowhere', function () use ($array): mixed {
		$iterator = null;
		return $array->scan($iterator, 'nowhere');
	});
	$p->step('without a key', fn () => [$array->dbSize(), $array->getHost(), $array->pipeline()]);
	$p->step('no such method', fn () => $array->noSuchMethod($a));
	$p->step('eval', fn () => $array->eval('return 1'));
	$p->step('not constructed', fn () => [(new ReflectionClass('RedisArray'))->newInstanceWithoutConstructor()->_hosts(),
		(new ReflectionClass('RedisArray'))->newInstanceWithoutConstructor()->get('a')]);
	$p->step('save', fn () => array_keys($array->bgsave()));
	$p->step('flushDB', fn () => $array->flushdb());
	$p->step('flushAll', fn () => $array->flushall());
	$p->step('a server is down', fn () => (new RedisArray(["127.0.0.1:{$p->places['down']}"]))->get('a'));
};
