--TEST--
scan() node by node sees every key once, and the scans of one key go to its node
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
$keys = array_map(fn (int $i) => "key:$i", range(1, 1000));
$redis->mset(array_fill_keys($keys, 'x'));
$scan = function (?string $pattern, int $count) use ($redis): array {
	$found = [];
	foreach ($redis->_masters() as $node) {
		$cursor = null;
		while (($part = $redis->scan($cursor, $node, $pattern, $count)) !== false) {
			array_push($found, ...$part);
			if ($cursor === 0) {
				break;
			}
		}
	}
	sort($found, SORT_NATURAL);
	return $found;
};
told(fn () => $scan(null, 0) === $keys);
told(fn () => $scan('key:*', 37) === $keys);
told(fn () => count($scan('key:*7', 10)));
$redis->setOption(Redis::OPT_SCAN, Redis::SCAN_RETRY);
told(fn () => count($scan('key:*7', 1)));
told(fn () => $scan('none*', 10));
$redis->setOption(Redis::OPT_PREFIX, 'key:');
$redis->setOption(Redis::OPT_SCAN, Redis::SCAN_PREFIX);
told(fn () => $scan('99*', 100));
$redis->setOption(Redis::OPT_PREFIX, '');
foreach (['hscan' => ['hash', ['hset', 'f', 'v']], 'sscan' => ['set', ['sadd', 'm']], 'zscan' => ['zset', ['zadd', 1, 'm']]] as $method => [$key, $fill]) {
	foreach (['{1}', '{2}', '{3}'] as $tag) {
		$redis->{$fill[0]}($key . $tag, ...array_slice($fill, 1));
		$cursor = null;
		told(fn () => $redis->$method($key . $tag, $cursor));
	}
}
told(function () use ($redis) {
	$cursor = null;
	return @$redis->scan($cursor, ['127.0.0.1', 1]);
});
?>
--EXPECT--
true
true
100
100
[]
["key:99", "key:990", "key:991", "key:992", "key:993", "key:994", "key:995", "key:996", "key:997", "key:998", "key:999"]
{"f": "v"}
{"f": "v"}
{"f": "v"}
["m"]
["m"]
["m"]
{"m": 1.0}
{"m": 1.0}
{"m": 1.0}
false
