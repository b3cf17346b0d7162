--TEST--
Sorted sets are united and intersected with weights and a way to add scores up
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'z', 1, 'a', 2, 'b'],
	['zAdd', 'y', 10, 'b', 20, 'c'],
	['zunionstore', 'x', ['z', 'y']],
	['zRange', 'x', 0, -1, true],
	['zinterstore', 'x', ['z', 'y']],
	['zRange', 'x', 0, -1, true],
	['zunionstore', 'x', ['z', 'y'], [2, 0.5]],
	['zRange', 'x', 0, -1, true],
	['zunionstore', 'x', ['z', 'y'], null, 'max'],
	['zRange', 'x', 0, -1, true],
	['zinterstore', 'x', ['z', 'y'], [1, 1], 'MIN'],
	['zRange', 'x', 0, -1, true],
	['zinterstore', 'x', ['z', 'missing']],
	['exists', 'x'],
]);
--EXPECT--
zAdd("z", 1, "a", 2, "b") = 2
zAdd("y", 10, "b", 20, "c") = 2
zunionstore("x", ["z", "y"]) = 3
zRange("x", 0, -1, true) = {"a": 1.0, "b": 12.0, "c": 20.0}
zinterstore("x", ["z", "y"]) = 1
zRange("x", 0, -1, true) = {"b": 12.0}
zunionstore("x", ["z", "y"], [2, 0.5]) = 3
zRange("x", 0, -1, true) = {"a": 2.0, "b": 9.0, "c": 10.0}
zunionstore("x", ["z", "y"], null, "max") = 3
zRange("x", 0, -1, true) = {"a": 1.0, "b": 10.0, "c": 20.0}
zinterstore("x", ["z", "y"], [1, 1], "MIN") = 1
zRange("x", 0, -1, true) = {"b": 2.0}
zinterstore("x", ["z", "missing"]) = 0
exists("x") = 0
MULTI: the same
PIPELINE: the same
