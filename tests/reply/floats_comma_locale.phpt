--TEST--
Floats come and go the same in a locale that writes them with a comma
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
require __DIR__ . '/../helpers/locale.inc';
[$redis, $server] = start_client();
use_comma_locale($server->dir);
printf("%.1f\n", 1.5);

show_calls($redis, [
	['set', 'f', 1.5],
	['get', 'f'],
	['incrByFloat', 'f', 0.25],
	['hIncrByFloat', 'h', 'f', -2.5],
	['zAdd', 'z', 1.5, 'a', 2.75, 'b'],
	['zScore', 'z', 'a'],
	['zMscore', 'z', 'a', 'b'],
	['zRange', 'z', 0, -1, true],
	['zIncrBy', 'z', 0.5, 'a'],
	['zCount', 'z', '1.75', '2.25'],
	['zRangeByScore', 'z', '2.5', '3.5', ['withscores' => true]],
	['zPopMin', 'z'],
	['blPop', 'missing', 0.01],
]);
--EXPECT--
1,5
set("f", 1.5) = true
get("f") = "1.5"
incrByFloat("f", 0.25) = 1.75
hIncrByFloat("h", "f", -2.5) = -2.5
zAdd("z", 1.5, "a", 2.75, "b") = 2
zScore("z", "a") = 1.5
zMscore("z", "a", "b") = [1.5, 2.75]
zRange("z", 0, -1, true) = {"a": 1.5, "b": 2.75}
zIncrBy("z", 0.5, "a") = 2.0
zCount("z", "1.75", "2.25") = 1
zRangeByScore("z", "2.5", "3.5", {"withscores": true}) = {"b": 2.75}
zPopMin("z") = {"a": 2.0}
blPop("missing", 0.01) = []
