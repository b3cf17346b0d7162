<?php
/* Forms of the constructor, and what it refuses. */

/** @return Closure notes what a new object of these arguments is good for; '@seeds' stands for the nodes */
$made = static fn (mixed ...$arguments): Closure => static function (Recorder $r) use ($arguments): void {
	$arguments = array_map(static fn (mixed $one): mixed => $one === '@seeds' ? $r->side->seeds() : $one, $arguments);
	try {
		$redis = new RedisCluster(...$arguments);
		$r->note('set', $redis->set('a', '1'));
		$r->note('masters', $redis->_masters());
	} catch (RedisClusterException $thrown) {
		$r->note('throws', get_class($thrown) . ': ' . $thrown->getMessage());
	}
	$r->note('complaints', $r->side->complaints === [] ? 'none' : 'some');
};

return [
	'seeds' => $made(null, '@seeds'),
	'time-outs' => $made(null, '@seeds', 1.5, 1.5),
	'persistent' => $made(null, '@seeds', 1.5, 1.5, true),
	'numbers that are integers' => $made(null, '@seeds', 1, 1),
	'huge time-out' => $made(null, '@seeds', 1e12),
	'auth that is not needed' => $made(null, '@seeds', 1.5, 1.5, false, 'secret'),
	'auth null' => $made(null, '@seeds', 1.5, 1.5, false, null),
	'no seeds' => $made(null, []),
	'null alone' => $made(null),
	'an unknown name' => $made('nosuch'),
	'an empty name' => $made(''),
	'a name and seeds' => $made('nosuch', '@seeds'),
	'seed without a port' => $made(null, ['127.0.0.1']),
	'seed that is a number' => $made(null, [7000]),
	'dead seeds' => $made(null, ['127.0.0.1:1', '127.0.0.1:2'], 0.5, 0.5),
	'a dead seed among good ones' => static function (Recorder $r): void {
		$redis = new RedisCluster(null, ['127.0.0.1:1', ...$r->side->seeds()], 1, 1);
		$r->note('set', $redis->set('a', '1'));
	},
	'one seed of three' => static function (Recorder $r): void {
		$redis = new RedisCluster(null, [$r->side->seeds()[2]], 1, 1);
		$r->note('set', $redis->set($r->side->key_on(0), '1'));
		$r->note('masters', count($redis->_masters()));
	},
	'a name from the settings' => static function (Recorder $r): void {
		ini_set('redis.clusters.seeds', 'one[]=' . implode('&one[]=', $r->side->seeds()) . '&two[]=127.0.0.1:1');
		ini_set('redis.clusters.timeout', 'one=2&two=0.2');
		ini_set('redis.clusters.read_timeout', 'one=1.5&two=0.2');
		foreach (['one', 'two', 'three'] as $name) {
			try {
				$r->note($name, (new RedisCluster($name))->set('a', '1'));
			} catch (RedisClusterException $thrown) {
				$r->note($name, $thrown->getMessage());
			}
		}
	},
];
