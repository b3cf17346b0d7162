--TEST--
Ranges of sorted sets go by place, score or name, both ways, with or without scores
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'z', 1, 'a', 2, 'b', 3, 'c', 4.5, 'd', 5, '6'],
	['zRange', 'z', 0, -1],
	['zRange', 'z', 1, 2],
	['zRange', 'z', '0', '1'],
	['zRange', 'z', 50, 60],
	['zRange', 'missing', 0, -1],
	['zRange', 'missing', 0, -1, true],
	['zRange', 'z', 0, -1, true],
	['zRange', 'z', 0, -1, false],
	['zRange', 'z', 0, -1, null],
	['zRange', 'z', 0, -1, ['withscores' => true]],
	['zRange', 'z', 0, -1, ['WITHSCORES']],
	['zRange', 'z', 0, -1, ['withscores' => false]],
	['zRange', 'z', 0, 1, ['rev']],
	['zRange', 'z', 0, 1, ['REV', 'withscores' => true]],
	['zRange', 'z', '(1', '3', ['byscore']],
	['zRange', 'z', '+inf', '-inf', ['BYSCORE', 'REV', 'LIMIT' => [1, 2]]],
	['zRange', 'z', '-inf', '+inf', ['byscore', 'limit' => [0, 2], 'withscores' => true]],
	['zRange', 'z', 'x', 'y'],
	['zRevRange', 'z', 0, 1],
	['zRevRange', 'z', 0, 1, true],
	['zRevRange', 'z', 0, 1, ['withscores' => true]],
	['zRevRange', 'z', 0, 1, false],
	['zRangeByScore', 'z', '-inf', '+inf'],
	['zRangeByScore', 'z', '2', '(4.5'],
	['zRangeByScore', 'z', '2', '4', ['withscores' => true]],
	['zRangeByScore', 'z', '-inf', '+inf', ['limit' => [1, 2]]],
	['zRangeByScore', 'z', '-inf', '+inf', ['LIMIT' => ['1', '2'], 'WITHSCORES' => true]],
	['zRangeByScore', 'z', '-inf', '+inf', ['withscores' => false]],
	['zRangeByScore', 'z', '70', '80', ['withscores' => true]],
	['zRangeByScore', 'z', 'x', 'y'],
	['zRevRangeByScore', 'z', '+inf', '3'],
	['zRevRangeByScore', 'z', '+inf', '3', ['withscores' => true]],
	['zRevRangeByScore', 'z', '+inf', '3', true],
	['zRevRangeByScore', 'z', '+inf', '-inf', ['limit' => [0, 1]]],
]);
--EXPECT--
zAdd("z", 1, "a", 2, "b", 3, "c", 4.5, "d", 5, "6") = 5
zRange("z", 0, -1) = ["a", "b", "c", "d", "6"]
zRange("z", 1, 2) = ["b", "c"]
zRange("z", "0", "1") = ["a", "b"]
zRange("z", 50, 60) = []
zRange("missing", 0, -1) = []
zRange("missing", 0, -1, true) = []
zRange("z", 0, -1, true) = {"a": 1.0, "b": 2.0, "c": 3.0, "d": 4.5, 6: 5.0}
zRange("z", 0, -1, false) = ["a", "b", "c", "d", "6"]
zRange("z", 0, -1, null) = ["a", "b", "c", "d", "6"]
zRange("z", 0, -1, {"withscores": true}) = {"a": 1.0, "b": 2.0, "c": 3.0, "d": 4.5, 6: 5.0}
zRange("z", 0, -1, ["WITHSCORES"]) = {"a": 1.0, "b": 2.0, "c": 3.0, "d": 4.5, 6: 5.0}
zRange("z", 0, -1, {"withscores": false}) = ["a", "b", "c", "d", "6"]
zRange("z", 0, 1, ["rev"]) = ["6", "d"]
zRange("z", 0, 1, {0: "REV", "withscores": true}) = {6: 5.0, "d": 4.5}
zRange("z", "(1", "3", ["byscore"]) = ["b", "c"]
zRange("z", "+inf", "-inf", {0: "BYSCORE", 1: "REV", "LIMIT": [1, 2]}) = ["d", "c"]
zRange("z", "-inf", "+inf", {0: "byscore", "limit": [0, 2], "withscores": true}) = {"a": 1.0, "b": 2.0}
zRange("z", "x", "y") = false [ERR value is not an integer or out of range]
zRevRange("z", 0, 1) = ["6", "d"]
zRevRange("z", 0, 1, true) = {6: 5.0, "d": 4.5}
zRevRange("z", 0, 1, {"withscores": true}) = {6: 5.0, "d": 4.5}
zRevRange("z", 0, 1, false) = ["6", "d"]
zRangeByScore("z", "-inf", "+inf") = ["a", "b", "c", "d", "6"]
zRangeByScore("z", "2", "(4.5") = ["b", "c"]
zRangeByScore("z", "2", "4", {"withscores": true}) = {"b": 2.0, "c": 3.0}
zRangeByScore("z", "-inf", "+inf", {"limit": [1, 2]}) = ["b", "c"]
zRangeByScore("z", "-inf", "+inf", {"LIMIT": ["1", "2"], "WITHSCORES": true}) = {"b": 2.0, "c": 3.0}
zRangeByScore("z", "-inf", "+inf", {"withscores": false}) = ["a", "b", "c", "d", "6"]
zRangeByScore("z", "70", "80", {"withscores": true}) = []
zRangeByScore("z", "x", "y") = false [ERR min or max is not a float]
zRevRangeByScore("z", "+inf", "3") = ["6", "d", "c"]
zRevRangeByScore("z", "+inf", "3", {"withscores": true}) = {6: 5.0, "d": 4.5, "c": 3.0}
zRevRangeByScore("z", "+inf", "3", true) = {6: 5.0, "d": 4.5, "c": 3.0}
zRevRangeByScore("z", "+inf", "-inf", {"limit": [0, 1]}) = ["6"]
MULTI: the same
PIPELINE: the same
