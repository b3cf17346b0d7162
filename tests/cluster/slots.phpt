--TEST--
Each key goes to the node that CLUSTER KEYSLOT names: thousands of keys, hash tags, braces, binary names, prefixes
--FILE--
<?php
require __DIR__ . '/cluster.inc';

/** Keys that are hard on a reader of braces, and many of which nobody has thought. */
function hard_keys(): array
{
	$keys = ['', '{}', '{', '}', '}{', '{}a', 'a{}', 'a{}{b}', '{a}', '{a}b', 'b{a}', '{a}{b}', '{{a}}', '{{a}', '{a}}', 'a}b{c}', 'x{y', "\0", "{\0}",
		"{\xff\xfe}z", "a\r\nb{c\r\n}", '{user1000}.following', 'foo{}{bar}', 'foo{{bar}}zap', 'foo{bar}{zap}', str_repeat('long', 5000), '{' . str_repeat('t', 3000) . '}'];
	mt_srand(6);
	for ($i = 0; $i < 3000; $i++) {
		$key = '';
		for ($length = mt_rand(1, 24); $length > 0; $length--) {
			$key .= mt_rand(0, 3) === 0 ? '{}'[mt_rand(0, 1)] : chr(mt_rand(0, 255));
		}
		$keys[] = $key;
	}
	return array_values(array_unique($keys));
}

$cluster = shared_cluster();
$keys = hard_keys();
$control = $cluster->nodes[0]->connect();
foreach ($keys as $key) {
	$control->send('CLUSTER', 'KEYSLOT', $key);
}
$wrong = 0;
foreach ($keys as $key) {
	$wrong += $control->read() === key_slot($key) ? 0 : 1;
}
echo "the tests' own function differs from CLUSTER KEYSLOT: $wrong\n";

/* A client that asks the wrong node is told MOVED, and the server counts it. */
$redirections = function () use ($cluster): int {
	$sum = 0;
	foreach ($cluster->masters() as $node) {
		$sum += preg_match('/^errorstat_MOVED:count=(\d+)/m', $node->command('INFO', 'errorstats'), $found) ? (int) $found[1] : 0;
	}
	return $sum;
};
foreach (['', 'p:', 'p{x', '{p}:', "{\0"] as $prefix) {
	$cluster->flush();
	$cluster->resetCounts();
	$redis = cluster_client($cluster);
	$redis->setOption(Redis::OPT_PREFIX, $prefix);
	$bad = 0;
	foreach ($keys as $i => $key) {
		$bad += $redis->set($key, "value $i") === true ? 0 : 1;
	}
	foreach ($keys as $i => $key) {
		$bad += $redis->get($key) === "value $i" ? 0 : 1;
	}
	foreach (array_keys($keys) as $i) {
		$bad += $i % 100 !== 0 || $cluster->nodeOf($prefix . $keys[$i])->command('GET', $prefix . $keys[$i]) === "value $i" ? 0 : 1;
	}
	$stored = array_sum(array_map(fn (ClusterNode $node) => $node->command('DBSIZE'), $cluster->masters()));
	echo shown($prefix), ': ', $stored === count($keys) ? 'all stored' : "$stored stored", ", $bad wrong, ", $redirections(), " redirections\n";
}
?>
--EXPECT--
the tests' own function differs from CLUSTER KEYSLOT: 0
"": all stored, 0 wrong, 0 redirections
"p:": all stored, 0 wrong, 0 redirections
"p{x": all stored, 0 wrong, 0 redirections
"{p}:": all stored, 0 wrong, 0 redirections
"{\000": all stored, 0 wrong, 0 redirections
