--TEST--
Scans begin at a cursor that is no number, and a scan that is refused leaves 0 behind
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->sAdd('set', 'a', 'b');
$redis->hSet('hash', 'f', 'v');
$redis->zAdd('zset', 1, 'a');
$redis->set('string', 'x');
foreach ([null, 'abc', '', 1.5, true, false, 0, '0'] as $start) {
	$found = $cursors = [];
	foreach (['sscan' => 'set', 'hscan' => 'hash', 'zscan' => 'zset'] as $method => $key) {
		$cursor = $start;
		$part = $redis->$method($key, $cursor);
		$found[] = $part === false ? false : count($part);
		$cursors[] = $cursor;
	}
	$cursor = $start;
	$found[] = count($redis->scan($cursor, '*', 100) ?: []);
	echo text($start), ': ', text($found), ' then ', text($cursors), "\n";
}
foreach (['sscan', 'hscan', 'zscan'] as $method) {
	foreach ([null, 5] as $cursor) {
		echo "$method: ", text($redis->$method('string', $cursor)), ' then ', text($cursor), "\n";
	}
}
--EXPECT--
null: [2, 1, 1, 4] then [0, 0, 0]
"abc": [2, 1, 1, 4] then [0, 0, 0]
"": [2, 1, 1, 4] then [0, 0, 0]
1.5: [2, 1, 1, 4] then [0, 0, 0]
true: [2, 1, 1, 4] then [0, 0, 0]
false: [2, 1, 1, 4] then [0, 0, 0]
0: [false, false, false, 0] then [0, 0, 0]
"0": [false, false, false, 0] then ["0", "0", "0"]
sscan: false then 0
sscan: false then 5
hscan: false then 0
hscan: false then 5
zscan: false then 0
zscan: false then 5
