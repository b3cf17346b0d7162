--TEST--
Scans visit every key, member or field once the iterator is 0 again
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();

/* Some 2000 of each, so that a scan takes many steps. */
$names = array_map(fn ($i) => "name:$i", range(1, 2000));
$redis->pipeline();
foreach ($names as $i => $name) {
	$redis->set($name, 'x')->sAdd('set', $name)->hSet('hash', $name, "value $i")->zAdd('zset', $i / 2, $name);
}
$redis->exec();

function scan_all(callable $step): array
{
	$iterator = null;
	$all = [];
	$steps = 0;
	while (($some = $step($iterator)) !== false) {
		$steps++;
		foreach ($some as $key => $value) {
			is_int($key) ? $all[$value] = true : $all[$key] = $value;
		}
	}
	echo $steps > 10 ? 'many steps' : 'few steps', ', iterator ', text($iterator), ', ', count($all), ' found ';
	ksort($all);
	return $all;
}

$keys = array_fill_keys($names, true);
ksort($keys);
echo text(scan_all(fn (&$it) => $redis->scan($it, null, 50)) == $keys + ['set' => true, 'hash' => true, 'zset' => true]), "\n";
$redis->setOption(Redis::OPT_SCAN, Redis::SCAN_RETRY);
echo text(scan_all(fn (&$it) => $redis->scan($it, 'name:1*', 50)) == array_filter($keys, fn ($k) => str_starts_with($k, 'name:1'), ARRAY_FILTER_USE_KEY)), "\n";
echo text(scan_all(fn (&$it) => $redis->scan($it, null, 500, 'hash')) == ['hash' => true]), "\n";
echo text(scan_all(fn (&$it) => $redis->sscan('set', $it, null, 50)) == $keys), "\n";
$hash = scan_all(fn (&$it) => $redis->hscan('hash', $it, null, 50));
echo text(array_keys($hash) === array_keys($keys)), ' ', $hash['name:7'], "\n";
$zset = scan_all(fn (&$it) => $redis->zscan('zset', $it, null, 50));
echo text(array_keys($zset) === array_keys($keys)), ' ', text($zset['name:8']), "\n";

echo "what is small comes in one step:\n";
$server->command('FLUSHALL');
$redis->hSet('h', 'a', '1', 'b', '2');
$redis->zAdd('z', 1.5, 'm');
$redis->sAdd('s', 'x');
$it = null;
echo text($redis->hscan('h', $it)), text($it), text($redis->hscan('h', $it)), "\n";
$it = null;
echo text($redis->zscan('z', $it)), text($it), "\n";
$it = null;
echo text($redis->sscan('s', $it)), text($it), "\n";
$it = null;
echo text($redis->sscan('missing', $it)), text($it), "\n";
$it = null;
echo text($redis->hscan('z', $it)), ' ', $redis->getLastError(), "\n";

echo "prefix:\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->set('a', 'x');
foreach ([Redis::SCAN_NOPREFIX => 'no prefix', Redis::SCAN_PREFIX => 'prefix'] as $option => $name) {
	$redis->setOption(Redis::OPT_SCAN, $option);
	$it = null;
	$found = $redis->scan($it, '*');
	sort($found);
	echo "$name: ", text($found), "\n";
}
echo "nothing matches:\n";
foreach ([Redis::SCAN_RETRY, Redis::SCAN_NORETRY] as $option) {
	$redis->setOption(Redis::OPT_SCAN, $option);
	$it = null;
	echo text($redis->scan($it, 'nothing*')), text($it), ' ', text($redis->scan($it, 'nothing*')), "\n";
}
--EXPECT--
many steps, iterator 0, 2003 found true
many steps, iterator 0, 1111 found true
few steps, iterator 0, 1 found true
many steps, iterator 0, 2000 found true
many steps, iterator 0, 2000 found true value 6
many steps, iterator 0, 2000 found true 3.5
what is small comes in one step:
{"a": "1", "b": "2"}0false
{"m": 1.5}0
["x"]0
[]0
false WRONGTYPE Operation against a key holding the wrong kind of value
prefix:
no prefix: ["h", "p:a", "s", "z"]
prefix: ["p:a"]
nothing matches:
[]0 false
[]0 false
