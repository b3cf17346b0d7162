--TEST--
A float comes back as the very same float
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

$floats = [0.0, 0.1, 0.2, 0.1 + 0.2, 1 / 3, -1 / 3, 1e15, 1e16, 1e17, 123456789.123456789, 1e21, 1e22, 1e100, -1e-7, 5e-324,
	2.2250738585072014e-308, PHP_FLOAT_MAX, PHP_FLOAT_EPSILON, M_PI, 9007199254740993.0, (float)PHP_INT_MAX, INF, -INF];
mt_srand(7);
for ($i = 0; $i < 500; $i++) {
	$float = unpack('d', pack('V2', mt_rand(0, 0xffffffff), mt_rand(0, 0xffffffff)))[1];
	if (is_finite($float)) {
		$floats[] = $float;
	}
}
$bad = 0;
foreach ($floats as $i => $float) {
	$redis->zAdd('z', $float, "m$i");
	$bad += $redis->zScore('z', "m$i") !== $float;
	if (is_finite($float)) {
		$redis->del('f');
		$redis->zIncrBy('y', $float, "m$i");
		$bad += $redis->zScore('y', "m$i") !== $float;
	}
}
$bad += $redis->zMscore('z', ...array_map(fn ($i) => "m$i", array_keys($floats))) !== $floats;
$scores = $redis->zRange('z', 0, -1, true);
foreach ($floats as $i => $float) {
	$bad += $scores["m$i"] !== $float;
}
echo count($floats) > 400 ? 'many floats' : 'few', ', ', $bad, " changed\n";

foreach ([0.1, 1.5, -2.25, 1e10, 100.0] as $float) {
	$redis->del('f', 'h');
	echo text($redis->incrByFloat('f', $float)), ' ', text($redis->hIncrByFloat('h', 'f', $float)), ' ', text($redis->get('f')), "\n";
}
echo text($redis->multi()->incrByFloat('f', 0.5)->zScore('z', 'm4')->exec()), "\n";
--EXPECT--
many floats, 0 changed
0.1 0.1 "0.1"
1.5 1.5 "1.5"
-2.25 -2.25 "-2.25"
10000000000.0 10000000000.0 "10000000000"
100.0 100.0 "100"
[100.5, 0.3333333333333333]
