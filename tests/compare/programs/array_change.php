<?php
/* RedisArray after servers were added: what is asked of the previous ones, what moves, and the index. */

return static function (Program $p): void {
	$hosts = $p->hosts();
	$old = new RedisArray($p->hosts(2));
	$new = new RedisArray($hosts, ['previous' => $p->hosts(2)]);
	$moving = [];
	for ($i = 0; count($moving) < 8; $i++) {
		if ($old->_target("m$i") !== $new->_target("m$i")) {
			$moving[] = "m$i";
		}
	}
	[$string, $list, $hash, $set, $zset, $other] = $moving;
	$p->step('before', fn () => [$old->setex($string, 1000, 'v'), $old->rPush($list, 'a', 'b'), $old->hSet($hash, 'f', 'v'), $old->sAdd($set, 'm'),
		$old->zAdd($zset, 1.5, 'm'), $old->set($other, 'v')], true);
	foreach (['get' => [$string], 'lRange' => [$list, 0, -1], 'lIndex' => [$list, 0], 'hGet' => [$hash, 'f'], 'hGetAll' => [$hash], 'hKeys' => [$hash],
		'hVals' => [$hash], 'hExists' => [$hash, 'f'], 'sMembers' => [$set], 'sIsMember' => [$set, 'm'], 'zRange' => [$zset, 0, -1], 'zScore' => [$zset, 'm'],
		'zRank' => [$zset, 'm'], 'zRevRank' => [$zset, 'm'], 'zRevRange' => [$zset, 0, -1], 'zRevRangeByScore' => [$zset, 9, 0], 'type' => [$list],
		'sRandMember' => [$set], 'sInter' => [$set], 'sUnion' => [$set], 'sDiff' => [$set], 'exists' => [$string], 'strLen' => [$string], 'ttl' => [$list],
		'hLen' => [$hash], 'hMGet' => [$hash, ['f']], 'lLen' => [$list], 'sCard' => [$set], 'zCard' => [$zset], 'zCount' => [$zset, 0, 9], 'getRange' => [$string, 0, 1],
		'getBit' => [$string, 1], 'dump' => ['none'], 'hStrLen' => [$hash, 'f'], 'zRangeByScore' => [$zset, 0, 9]] as $method => $arguments) {
		$p->step("not moved: $method", fn () => $new->$method(...$arguments));
	}
	$p->step('not moved: mget', fn () => $new->mget([$string, $other]));
	$p->step('not moved: incr', fn () => $new->incr('n'));
	$p->step('not moved: del', fn () => $new->del($other));
	$p->step('_rehash', function () use ($new): array {
		$told = [];
		$new->_rehash(function (...$arguments) use (&$told): void {
			$told[] = $arguments;
		});
		return $told;
	}, true);
	$p->step('moved', fn () => [$new->get($string), $new->ttl($string) > 990, $new->lRange($list, 0, -1), $new->hGetAll($hash), $new->sMembers($set),
		$new->zRange($zset, 0, -1, true), $new->get($other)]);
	$p->step('_rehash, nothing before', fn () => $old->_rehash());

	$p->step('autorehash', function () use ($p, $hosts, $old, $moving): array {
		$auto = new RedisArray($hosts, ['previous' => $p->hosts(2), 'autorehash' => true]);
		$old->set($moving[6], 'v');
		$old->setex($moving[7], 500, 'w');
		return [$auto->get($moving[6]), $auto->get($moving[7]), $auto->ttl($moving[7]) > 490, $old->exists($moving[6]), $auto->get('never there')];
	}, true);

	$indexed = new RedisArray($p->hosts(1), ['index' => true]);
	foreach (['set' => ['i1', 'v'], 'setex' => ['i2', 10, 'v'], 'get' => ['i1'], 'incr' => ['i3'], 'rPush' => ['i4', 'a'], 'expire' => ['i3', 100], 'lRange' => ['i4', 0, -1],
		'mset' => [['i5' => 1, 'i6' => 2]], 'del' => ['i5', 'i6'], 'unlink' => ['i1'], 'hGetAll' => ['i7'], 'exists' => ['i1'], 'ttl' => ['i3']] as $method => $arguments) {
		$p->step("index: $method", fn () => $indexed->$method(...$arguments));
	}
	$p->step('index: wrong type', fn () => $indexed->hSet('i4', 'f', 'v'));
	$p->step('index: multi', fn () => [$indexed->multi($hosts[0]) === $indexed, $indexed->set('i9', 1) === $indexed, $indexed->exec()]);
};
