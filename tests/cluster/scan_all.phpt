--TEST--
scan() with [] as the node goes through all masters by one cursor, which any object can go on with
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
$keys = array_map(fn (int $i) => "key:$i", range(1, 500));
$redis->mset(array_fill_keys($keys, 'x'));

function scan_all(callable $object, ?string $pattern, int $count): array
{
	$found = [];
	$cursor = null;
	while (($part = $object()->scan($cursor, [], $pattern, $count)) !== false) {
		array_push($found, ...$part);
	}
	echo 'cursor at the end: ', shown($cursor), "\n";
	sort($found, SORT_NATURAL);
	return $found;
}

told(fn () => scan_all(fn () => $redis, null, 50) === $keys);
told(fn () => scan_all(fn () => cluster_client($cluster), 'key:*', 10) === $keys);
$redis->setOption(Redis::OPT_SCAN, Redis::SCAN_RETRY);
told(fn () => count(scan_all(fn () => $redis, 'key:*7', 1)));
told(fn () => scan_all(fn () => $redis, 'none*', 100));
echo "-- a cursor that names a node which is none any more goes on with the next one\n";
$cursor = '0.0.0.0:1 77';
told(fn () => count($redis->scan($cursor, [], 'key:*', 10000)) > 0);
$cursor = '~ 77';
told(fn () => $redis->scan($cursor, [], 'key:*', 100));
?>
--EXPECT--
cursor at the end: 0
true
cursor at the end: 0
true
cursor at the end: 0
50
cursor at the end: 0
[]
-- a cursor that names a node which is none any more goes on with the next one
true
false
