--TEST--
zAdd() takes options in an array, and INCR makes it return the score
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'z', ['NX'], 1, 'a'],
	['zAdd', 'z', ['nx'], 2, 'a', 2, 'b'],
	['zAdd', 'z', ['XX'], 3, 'a', 3, 'c'],
	['zAdd', 'z', ['xx', 'ch'], 4, 'a', 3, 'c'],
	['zAdd', 'z', ['GT', 'CH'], 1, 'a', 5, 'b'],
	['zAdd', 'z', ['LT', 'CH'], 1, 'a', 6, 'b'],
	['zAdd', 'z', ['INCR'], 1.5, 'a'],
	['zAdd', 'z', ['incr', 'NX'], 1, 'a'],
	['zAdd', 'z', ['XX', 'INCR'], 1, 'no such'],
	['zAdd', 'z', ['INCR'], '-inf', 'low'],
	['zAdd', 'z', [], 1, 'e'],
	['zAdd', 'z', 1, 'f', '+inf', 'high'],
	['zRange', 'z', 0, -1],
	['zScore', 'z', 'high'],
	['zScore', 'z', 'low'],
	['zAdd', 'z', ['INCR'], '+inf', 'low'],
]);
--EXPECT--
zAdd("z", ["NX"], 1, "a") = 1
zAdd("z", ["nx"], 2, "a", 2, "b") = 1
zAdd("z", ["XX"], 3, "a", 3, "c") = 0
zAdd("z", ["xx", "ch"], 4, "a", 3, "c") = 1
zAdd("z", ["GT", "CH"], 1, "a", 5, "b") = 1
zAdd("z", ["LT", "CH"], 1, "a", 6, "b") = 1
zAdd("z", ["INCR"], 1.5, "a") = 2.5
zAdd("z", ["incr", "NX"], 1, "a") = false
zAdd("z", ["XX", "INCR"], 1, "no such") = false
zAdd("z", ["INCR"], "-inf", "low") = -INF
zAdd("z", [], 1, "e") = 1
zAdd("z", 1, "f", "+inf", "high") = 2
zRange("z", 0, -1) = ["low", "e", "f", "a", "b", "high"]
zScore("z", "high") = INF
zScore("z", "low") = -INF
zAdd("z", ["INCR"], "+inf", "low") = false [ERR resulting score is not a number (NaN)]
MULTI: the same
PIPELINE: the same
