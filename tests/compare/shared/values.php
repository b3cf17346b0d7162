<?php
/* Values of all types that keep values, for each serializer and compression: 'write' and 'read' get an object of their own. */

$set = static function (Redis $redis, string $serializer, string $compression): void {
	$redis->setOption(Redis::OPT_SERIALIZER, constant("Redis::SERIALIZER_$serializer"));
	$redis->setOption(Redis::OPT_COMPRESSION, constant("Redis::COMPRESSION_$compression"));
	$redis->setOption(Redis::OPT_PREFIX, 'shared:');
};
$values = ['text', '', '10', str_repeat('long text ', 300), 7, -2.5, true, false, null, [1, 'a' => ['b' => null]], range(1, 200)];
$strings = ['text', '', '10', str_repeat('long text ', 300), "\0\r\n\xf0\x9f\x98\x80"];

$halves = [];
foreach (['NONE', 'PHP', 'IGBINARY', 'JSON', 'MSGPACK'] as $serializer) {
	foreach (['NONE', 'LZF', 'ZSTD', 'LZ4'] as $compression) {
		$group = $serializer === 'NONE' || $serializer === 'JSON' ? array_slice($strings, 0, 4) : $values;
		$halves["serializer $serializer and compression $compression"] = [
			'write' => static function (Redis $redis) use ($set, $serializer, $compression, $group): void {
				$set($redis, $serializer, $compression);
				foreach ($group as $at => $value) {
					$redis->set("v$at", $value);
				}
				$redis->mset(['m1' => $group[0], 'm2' => $group[3]]);
				$redis->hMset('hash', $group);
				$redis->hSet('hash', 'more', $group[3]);
				$redis->rPush('list', ...$group);
				$redis->sAdd('set', ...array_slice($group, 0, 4));
				$redis->zAdd('zset', 1, $group[0], 2.5, $group[3]);
				$redis->xAdd('stream', '1-1', ['f' => $group[3], 'g' => $group[0]]);
				$redis->geoadd('geo', 13.5, 38.5, 'place');
				$redis->incrBy('number', 5);
				$redis->sortAsc('none', null, null, -1, -1, 'sorted');
			},
			'read' => static function (Redis $redis) use ($set, $serializer, $compression, $group): array {
				$set($redis, $serializer, $compression);
				$seen = [];
				foreach (array_keys($group) as $at) {
					$seen["v$at"] = $redis->get("v$at");
				}
				$set_members = $redis->sMembers('set');
				sort($set_members);
				$hash = $redis->hGetAll('hash');
				ksort($hash);
				return $seen + [
					'mget' => $redis->mget(['m1', 'm2', 'none']),
					'hash' => $hash,
					'hMget' => $redis->hMget('hash', ['0', 'more', 'none']),
					'list' => $redis->lRange('list', 0, -1),
					'set' => $set_members,
					'is member' => $redis->sIsMember('set', $group[3]),
					'zset' => $redis->zRange('zset', 0, -1, true),
					'score' => $redis->zScore('zset', $group[3]),
					'stream' => $redis->xRange('stream', '-', '+'),
					'geohash' => $redis->geohash('geo', 'place'),
					'geo' => $redis->georadius('geo', 13.5, 38.5, 1, 'km'),
					'number' => $redis->incrBy('number', 1) > 0,
					'keys' => count($redis->keys('*')),
				];
			},
		];
	}
}

$halves['database and user'] = [
	'write' => static function (Redis $redis): void {
		$redis->select(3);
		$redis->set('in 3', 'x');
		$redis->rawCommand('ACL', 'SETUSER', 'someone', 'on', '>secret', '~*', '+@all');
	},
	'read' => static function (Redis $redis): array {
		return [$redis->auth(['someone', 'secret']), $redis->get('in 3'), $redis->select(3), $redis->get('in 3'), $redis->acl('whoami')];
	},
];
$halves['scripts'] = [
	'write' => static fn (Redis $redis) => $redis->script('load', 'return redis.call("get", KEYS[1]) or ARGV[1]'),
	'read' => static function (Redis $redis): array {
		$sha = sha1('return redis.call("get", KEYS[1]) or ARGV[1]');
		return [$redis->script('exists', $sha), $redis->evalSha($sha, ['none', 'fallback'], 1), $redis->getLastError()];
	},
];
$halves['dumped'] = [
	'write' => static function (Redis $redis): void {
		$redis->rPush('list', 'a', 'b');
		$redis->set('dump', $redis->dump('list'));
	},
	'read' => static function (Redis $redis): array {
		$redis->del('copy');
		return [$redis->restore('copy', 0, $redis->get('dump')), $redis->lRange('copy', 0, -1)];
	},
];
return $halves;
