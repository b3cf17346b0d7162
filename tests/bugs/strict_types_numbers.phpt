--TEST--
With strict_types a range's ends, a hash's fields and a list's time-out may be numbers, as their types say
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
$redis->zAdd('z', 1, 'a', 2, 'b');
$redis->hSet('h', 5, 'five', 6, 'six');
$redis->rPush('l', 'x');
show_calls($redis, [
	['zRange', 'z', 0, -1],
	['zCount', 'z', 1, 2],
	['hGet', 'h', '5'],
	['blPop', 'none', 'l', 0.01],
	['bzPopMin', 'z', 1],
	['bzPopMin', 'none', 'z', '1'],
	['exists', 7, 8],
	['eval', 'return ARGV[1]', [5], 0],
	['script', 'EXISTS', 5],
]);
--EXPECT--
zRange("z", 0, -1) = ["a", "b"]
zCount("z", 1, 2) = 2
hGet("h", "5") = "five"
blPop("none", "l", 0.01) = ["l", "x"]
bzPopMin("z", 1) = ["z", "a", "1"]
bzPopMin("none", "z", "1") = ["z", "b", "2"]
exists(7, 8) = 0
eval("return ARGV[1]", [5], 0) = "5"
script("EXISTS", 5) = [0]
