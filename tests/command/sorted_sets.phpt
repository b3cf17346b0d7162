--TEST--
Members of sorted sets are added, ranked, counted and taken
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'z', 1, 'a'],
	['zAdd', 'z', 2.5, 'b', '3', 'c', -4e10, 'd'],
	['zAdd', 'z', 1.5, 'a'],
	['zCard', 'z'],
	['zCard', 'missing'],
	['zScore', 'z', 'a'],
	['zScore', 'z', 'd'],
	['zScore', 'z', 'no such'],
	['zScore', 'missing', 'a'],
	['zMscore', 'z', 'a', 'no such', 'b'],
	['zMscore', 'missing', 'a'],
	['zRank', 'z', 'd'],
	['zRank', 'z', 'no such'],
	['zRevRank', 'z', 'd'],
	['zRevRank', 'z', 'no such'],
	['zIncrBy', 'z', 0.5, 'a'],
	['zIncrBy', 'z', -1, 'new'],
	['zCount', 'z', '-inf', '+inf'],
	['zCount', 'z', 2, '(3'],
	['zCount', 'z', 2, 3],
	['zLexCount', 'z', '-', '+'],
	['zRem', 'z', 'new'],
	['zRem', 'z', 'a', 'no such', 'b'],
	['zRemRangeByScore', 'z', '-inf', '(0'],
	['zRemRangeByScore', 'z', '50', '60'],
	['zAdd', 'z', 1, 'a', 2, 'b', 4, 'd'],
	['zRemRangeByRank', 'z', 1, 1],
	['zRange', 'z', 0, -1, true],
	['zPopMin', 'z'],
	['zPopMax', 'z', 1],
	['zPopMax', 'z', 5],
	['zPopMin', 'z'],
	['zPopMin', 'z', 5],
	['zAdd', 'same', 0, 'a', 0, 'b', 0, 'c', 0, 'd'],
	['zRangeByLex', 'same', '-', '+'],
	['zRangeByLex', 'same', '[b', '(d'],
	['zRangeByLex', 'same', '-', '+', 1, 2],
	['zRevRangeByLex', 'same', '+', '-'],
	['zRevRangeByLex', 'same', '[c', '-', 0, 2],
	['zRemRangeByLex', 'same', '[a', '(c'],
	['zRange', 'same', 0, -1],
]);
--EXPECT--
zAdd("z", 1, "a") = 1
zAdd("z", 2.5, "b", "3", "c", -40000000000.0, "d") = 3
zAdd("z", 1.5, "a") = 0
zCard("z") = 4
zCard("missing") = 0
zScore("z", "a") = 1.5
zScore("z", "d") = -40000000000.0
zScore("z", "no such") = false
zScore("missing", "a") = false
zMscore("z", "a", "no such", "b") = [1.5, false, 2.5]
zMscore("missing", "a") = [false]
zRank("z", "d") = 0
zRank("z", "no such") = false
zRevRank("z", "d") = 3
zRevRank("z", "no such") = false
zIncrBy("z", 0.5, "a") = 2.0
zIncrBy("z", -1, "new") = -1.0
zCount("z", "-inf", "+inf") = 5
zCount("z", 2, "(3") = 2
zCount("z", 2, 3) = 3
zLexCount("z", "-", "+") = 5
zRem("z", "new") = 1
zRem("z", "a", "no such", "b") = 2
zRemRangeByScore("z", "-inf", "(0") = 1
zRemRangeByScore("z", "50", "60") = 0
zAdd("z", 1, "a", 2, "b", 4, "d") = 3
zRemRangeByRank("z", 1, 1) = 1
zRange("z", 0, -1, true) = {"a": 1.0, "c": 3.0, "d": 4.0}
zPopMin("z") = {"a": 1.0}
zPopMax("z", 1) = {"d": 4.0}
zPopMax("z", 5) = {"c": 3.0}
zPopMin("z") = []
zPopMin("z", 5) = []
zAdd("same", 0, "a", 0, "b", 0, "c", 0, "d") = 4
zRangeByLex("same", "-", "+") = ["a", "b", "c", "d"]
zRangeByLex("same", "[b", "(d") = ["b", "c"]
zRangeByLex("same", "-", "+", 1, 2) = ["b", "c"]
zRevRangeByLex("same", "+", "-") = ["d", "c", "b", "a"]
zRevRangeByLex("same", "[c", "-", 0, 2) = ["c", "b"]
zRemRangeByLex("same", "[a", "(c") = 2
zRange("same", 0, -1) = ["c", "d"]
MULTI: the same
PIPELINE: the same
