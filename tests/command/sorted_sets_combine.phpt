--TEST--
Sorted sets are united, intersected and subtracted without being stored
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'a', 1, 'x', 2, 'y', 3.5, 'w'],
	['zAdd', 'b', 10, 'y', 20, 'z'],
	['zdiff', ['a', 'b']],
	['zdiff', ['a', 'b'], ['WITHSCORES' => true]],
	['zdiff', ['a', 'b'], ['withscores']],
	['zdiff', ['a', 'b'], ['withscores' => false]],
	['zdiffstore', 'd', ['a', 'b']],
	['zRange', 'd', 0, -1, true],
	['zinter', ['a', 'b']],
	['zinter', ['a', 'b'], [1, 2.5], ['WITHSCORES' => true]],
	['zinter', ['a', 'b'], null, ['withscores' => true, 'aggregate' => 'max']],
	['zinter', ['a', 'b'], ['inf', '1'], ['WITHSCORES']],
	['zunion', ['a', 'b']],
	['zunion', ['a', 'b'], [2, 3], ['WITHSCORES' => true, 'AGGREGATE' => 'MIN']],
	['zunion', ['missing']],
	['zunion', ['missing'], null, ['WITHSCORES' => true]],
	['zintercard', ['a', 'b']],
	['zintercard', ['a', 'a'], 2],
	['zintercard', ['a', 'missing']],
	['zrangestore', 'd', 'a', '0', '1'],
	['zrangestore', 'd', 'a', '(1', '+inf', ['BYSCORE' => true, 'LIMIT' => [0, 1]]],
	['zRange', 'd', 0, -1, true],
	['zrangestore', 'd', 'a', '3', '1', ['byscore', 'rev']],
	['zrangestore', 'd', 'missing', '0', '-1'],
	['exists', 'd'],
	['set', 's', 'x'],
	['zunion', ['a', 's']],
]);
show_refused($redis, $server, [
	['zdiff', []],
	['zdiffstore', 'd', []],
	['zinter', []],
	['zinter', ['a', 'b'], [1]],
	['zinter', ['a', 'b'], ['x', 'y']],
	['zunion', ['a', 'b'], null, ['AGGREGATE' => 'mean']],
	['zintercard', []],
]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->zAdd('v', 1, 'm');
echo text([$redis->zunion(['v']), $redis->zinter(['v'], null, ['WITHSCORES']), $redis->zdiff(['v'])]), "\n";
--EXPECT--
zAdd("a", 1, "x", 2, "y", 3.5, "w") = 3
zAdd("b", 10, "y", 20, "z") = 2
zdiff(["a", "b"]) = ["x", "w"]
zdiff(["a", "b"], {"WITHSCORES": true}) = {"x": 1.0, "w": 3.5}
zdiff(["a", "b"], ["withscores"]) = {"x": 1.0, "w": 3.5}
zdiff(["a", "b"], {"withscores": false}) = ["x", "w"]
zdiffstore("d", ["a", "b"]) = 2
zRange("d", 0, -1, true) = {"x": 1.0, "w": 3.5}
zinter(["a", "b"]) = ["y"]
zinter(["a", "b"], [1, 2.5], {"WITHSCORES": true}) = {"y": 27.0}
zinter(["a", "b"], null, {"withscores": true, "aggregate": "max"}) = {"y": 10.0}
zinter(["a", "b"], ["inf", "1"], ["WITHSCORES"]) = {"y": INF}
zunion(["a", "b"]) = ["x", "w", "y", "z"]
zunion(["a", "b"], [2, 3], {"WITHSCORES": true, "AGGREGATE": "MIN"}) = {"x": 2.0, "y": 4.0, "w": 7.0, "z": 60.0}
zunion(["missing"]) = []
zunion(["missing"], null, {"WITHSCORES": true}) = []
zintercard(["a", "b"]) = 1
zintercard(["a", "a"], 2) = 2
zintercard(["a", "missing"]) = 0
zrangestore("d", "a", "0", "1") = 2
zrangestore("d", "a", "(1", "+inf", {"BYSCORE": true, "LIMIT": [0, 1]}) = 1
zRange("d", 0, -1, true) = {"y": 2.0}
zrangestore("d", "a", "3", "1", ["byscore", "rev"]) = 2
zrangestore("d", "missing", "0", "-1") = 0
exists("d") = 0
set("s", "x") = true
zunion(["a", "s"]) = false [WRONGTYPE Operation against a key holding the wrong kind of value]
MULTI: the same
PIPELINE: the same
zdiff([]) = false
zdiffstore("d", []) = false
zinter([]) = false
zinter(["a", "b"], [1]) = false
zinter(["a", "b"], ["x", "y"]) = false
zunion(["a", "b"], null, {"AGGREGATE": "mean"}) = false
zintercard([]) = false
[["m"], {"m": 1.0}, ["m"]]
