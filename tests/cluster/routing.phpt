--TEST--
Commands of every kind, with keys on each node: the right node is asked at once, and the answer is that of class Redis
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where phpredis\' declared types leave out what its methods take or return'); ?>
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
/* "k" stands for the key, "k2" for another of its slot. Each row builds on those before it. */
$calls = [
	['set', 'k', 'value'], ['get', 'k'], ['set', 'k', 'v', ['EX' => 100, 'XX']], ['getset', 'k', 'w'], ['append', 'k', 'x'], ['strlen', 'k'], ['getrange', 'k', 0, 0], ['setrange', 'k', 1, 'y'],
	['setnx', 'k2', '5'], ['incr', 'k2'], ['incrBy', 'k2', 5], ['decr', 'k2', 2], ['incrByFloat', 'k2', 0.5], ['setbit', 'k', 7, true], ['getbit', 'k', 7], ['bitcount', 'k'], ['bitpos', 'k', true],
	['bitop', 'OR', 'k2', 'k'], ['mget', ['k', 'k2', 'none']], ['exists', 'k', 'k2'], ['touch', 'k'], ['type', 'k'], ['expire', 'k', 50], ['ttl', 'k'], ['persist', 'k'], ['object', 'encoding', 'k'],
	['rename', 'k', 'k2'], ['copy', 'k2', 'k'], ['dump', 'k'], ['getEx', 'k', ['PERSIST']], ['getDel', 'k'], ['del', 'k', 'k2'], ['lcs', 'k', 'k2'],
	['rPush', 'k', 'a', 'b', 'c'], ['lPush', 'k', 'z'], ['lRange', 'k', 0, -1], ['lIndex', 'k', 1], ['lInsert', 'k', 'before', 'b', 'x'], ['lLen', 'k'], ['lPos', 'k', 'b'], ['lRem', 'k', 'x'], ['lSet', 'k', 0, 'y'],
	['rpoplpush', 'k', 'k2'], ['lMove', 'k', 'k2', 'LEFT', 'RIGHT'], ['blPop', ['k', 'k2'], 1], ['brPop', ['none', 'k2'], 1], ['lPop', 'k2', 2], ['sort', 'k', ['alpha' => true]], ['lTrim', 'k', 1, 0],
	['sAdd', 'k', '1', '2', '3'], ['sAdd', 'k2', '2', '4'], ['sIsMember', 'k', '2'], ['sCard', 'k'], ['sInter', 'k', 'k2'], ['sUnionStore', 'k', 'k', 'k2'], ['sMove', 'k', 'k2', '1'], ['sRem', 'k', '2'], ['sintercard', ['k', 'k2']], ['del', ['k', 'k2']],
	['hSet', 'k', 'f', 'v'], ['hMset', 'k', ['a' => 1, 'b' => 2]], ['hGetAll', 'k'], ['hMget', 'k', ['a', 'none']], ['hIncrBy', 'k', 'a', 5], ['hExists', 'k', 'f'], ['hLen', 'k'], ['hDel', 'k', 'f'], ['unlink', 'k'],
	['zAdd', 'k', 1, 'a', 2.5, 'b', 3, 'c'], ['zAdd', 'k2', 5, 'b'], ['zRange', 'k', 0, -1, true], ['zScore', 'k', 'b'], ['zRank', 'k', 'c'], ['zCount', 'k', '1', '2'], ['zIncrBy', 'k', 1.5, 'a'], ['zinterstore', 'k2', ['k', 'k2']],
	['zunion', ['k', 'k2']], ['zRangeByScore', 'k', '1', '3', ['withscores' => true]], ['zPopMin', 'k'], ['bzPopMax', ['none', 'k'], 1], ['zRem', 'k', 'c'], ['del', 'k', 'k2'],
	['geoadd', 'k', 13.361389, 38.115556, 'Palermo', 15.087269, 37.502669, 'Catania'], ['geodist', 'k', 'Palermo', 'Catania', 'km'], ['geosearch', 'k', 'Palermo', 200, 'km', ['ASC']], ['georadius', 'k', 15, 37, 200, 'km'], ['del', 'k'],
	['xAdd', 'k', '1-1', ['a' => '1']], ['xAdd', 'k', '2-1', ['b' => '2']], ['xLen', 'k'], ['xRange', 'k', '-', '+'], ['xGroup', 'CREATE', 'k', 'g', '0'], ['xReadGroup', 'g', 'c', ['k' => '>']], ['xAck', 'k', 'g', ['1-1']], ['xPending', 'k', 'g'],
	['xRead', ['k' => '0']], ['xInfo', 'GROUPS', 'k'], ['xDel', 'k', ['1-1']], ['xTrim', 'k', 0], ['del', 'k'],
	['pfMerge', 'k', ['k2']], ['eval', 'return redis.call("pfadd", KEYS[1], "a", "b")', ['k'], 1], ['pfCount', ['k', 'k2']], ['pfMerge', 'k2', ['k']],
	['eval', 'return {KEYS[1] == KEYS[2], redis.call("exists", KEYS[1]), ARGV[1]}', ['k', 'k2', 'arg'], 2], ['evalsha', sha1('nothing'), ['k'], 1],
	['lPush', 'k', 'wrong type'], ['getLastError'], ['clearLastError'], ['get', 'k'], ['hSet', 'k', 'f', 'v'], ['getLastError'],
];
$with_names = function (array $call, array $names) use (&$with_names): array {
	$changed = [];
	foreach ($call as $name => $value) {
		$changed[$names[$name] ?? $name] = is_array($value) ? $with_names($value, $names) : (is_string($value) ? $names[$value] ?? $value : $value);
	}
	return $changed;
};
$outcome = function (object $client, array $call, array $names): string {
	try {
		$result = $client->{$call[0]}(...array_slice($call, 1));
	} catch (Exception $thrown) {
		$result = 'throws ' . $thrown->getMessage();
	}
	return str_replace(array_values($names), array_keys($names), shown($result));
};
$differences = 0;
foreach ($cluster->masters() as $number => $node) {
	$key = $cluster->keyOn($node, 'routed');
	$direct = new Redis();
	$direct->connect($node->host, $node->port);
	foreach ($calls as $call) {
		$ours = ['k' => "{{$key}}:one", 'k2' => "{{$key}}:two", 'none' => "{{$key}}:none"];
		$theirs = ['k' => "{{$key}}:ONE", 'k2' => "{{$key}}:TWO", 'none' => "{{$key}}:NONE"];
		$by_cluster = $outcome($redis, $with_names($call, $ours), $ours);
		$by_server = $outcome($direct, $with_names($call, $theirs), $theirs);
		if ($by_cluster !== $by_server) {
			$differences++;
			echo "node $number: ", json_encode($call), "\n\tcluster $by_cluster\n\tserver  $by_server\n";
		}
	}
}
echo count($calls), " calls on each node, $differences differences\n";
$moved = array_filter($cluster->masters(), fn (ClusterNode $node) => str_contains($node->command('INFO', 'errorstats'), 'errorstat_MOVED'));
echo count($moved), " nodes were asked in vain\n";
?>
--EXPECT--
112 calls on each node, 0 differences
0 nodes were asked in vain
