--TEST--
A command whose keys lie in several slots and cannot be split: a warning that says so, false, and nothing is sent
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where phpredis\' declared types leave out what its methods take or return'); ?>
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
[$a, $b] = $cluster->keyOnEach();
$c = $cluster->keyOn($cluster->masters()[0], 'key', 1);
$warnings = [];
set_error_handler(function (int $level, string $text) use (&$warnings): bool {
	$warnings[] = ($level === E_WARNING ? 'warning: ' : "level $level: ") . $text;
	return true;
});
$redis->set($a, '1');
$cluster->resetCounts();
$calls = [
	['rename', $a, $b], ['renamenx', $a, $b], ['copy', $a, $b],
	['sinter', $a, $b], ['sunion', [$a, $b]], ['sdiff', $a, $b], ['sinterstore', $a, $b], ['sunionstore', $a, $b], ['sdiffstore', $a, $b], ['smove', $a, $b, 'x'], ['sintercard', [$a, $b]],
	['zinterstore', $a, [$b]], ['zunionstore', $a, [$b]], ['zinter', [$a, $b]], ['zunion', [$a, $b]], ['zdiff', [$a, $b]], ['zdiffstore', $a, [$b]], ['zintercard', [$a, $b]],
	['zrangestore', $a, $b, 0, 1], ['zmpop', [$a, $b], 'MIN'], ['bzmpop', 1, [$a, $b], 'MIN'], ['bzpopmin', [$a, $b], 1], ['bzpopmax', $a, $b, 1],
	['rpoplpush', $a, $b], ['brpoplpush', $a, $b, 1], ['lmove', $a, $b, 'LEFT', 'LEFT'], ['blmove', $a, $b, 'LEFT', 'LEFT', 1], ['lmpop', [$a, $b], 'LEFT'], ['blmpop', 1, [$a, $b], 'LEFT'],
	['blpop', [$a, $b], 1], ['brpop', $a, $b, 1],
	['bitop', 'AND', $a, $b], ['pfcount', [$a, $b]], ['pfmerge', $a, [$b]], ['lcs', $a, $b], ['sort', $a, ['store' => $b]],
	['geosearchstore', $a, $b, [1, 1], 1, 'km'], ['xread', [$a => '0', $b => '0']], ['xreadgroup', 'g', 'c', [$a => '>', $b => '>']],
	['eval', 'return 1', [$a, $b], 2], ['evalsha', str_repeat('0', 40), [$a, $b], 2],
	/* Another slot of the same node is another slot. */
	['rename', $a, $c],
];
$said = [];
foreach ($calls as $call) {
	$method = $call[0];
	$warnings = [];
	$result = $redis->$method(...array_slice($call, 1));
	$said[$method] = count($warnings) === 1 && preg_match('/^warning: .*\bslots?\b/', $warnings[0]) && $result === false
		? 'refused' : shown($result) . ' ' . json_encode($warnings);
}
foreach ($said as $method => $what) {
	echo $what === 'refused' ? '' : "$method: $what\n";
}
echo count(array_keys($said, 'refused')), ' of ', count($said), " methods refused\n";
echo 'errors at the servers: ', array_sum(array_map(fn (ClusterNode $node) => (int) preg_match('/errorstat_/', $node->command('INFO', 'errorstats')), $cluster->masters())), "\n";
told(fn () => $redis->get($a));
told(fn () => $redis->getLastError());
echo "-- inside a transaction it is not queued, and the others are\n";
$redis->multi();
$redis->set($a, '2');
told(fn () => @$redis->rename($a, $b));
$redis->get($a);
told(fn () => $redis->exec());
?>
--EXPECT--
41 of 41 methods refused
errors at the servers: 0
"1"
null
-- inside a transaction it is not queued, and the others are
false
[true, "2"]
