--TEST--
Fields of hashes are set, read, counted and removed
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['hSet', 'h', 'a', '1'],
	['hSet', 'h', 'a', '2'],
	['hSet', 'h', 'b', '3', 'c', '4'],
	['hSet', 'h', ['d' => '5', 'a' => '6']],
	['hMset', 'h', [7 => 'seven']],
	['hSetNx', 'h', 'a', 'kept'],
	['hSetNx', 'h', 'e', 'new'],
	['hGet', 'h', 'a'],
	['hGet', 'h', 'missing'],
	['hGet', 'missing', 'a'],
	['hMset', 'h', ['f' => 'x', 'g' => 'y']],
	['hMget', 'h', ['a', 'missing', 7]],
	['hMget', 'h', ['a', 'a', 'b']],
	['hMget', 'missing', ['a']],
	['hGetAll', 'h'],
	['hGetAll', 'missing'],
	['hKeys', 'h'],
	['hKeys', 'missing'],
	['hVals', 'h'],
	['hVals', 'missing'],
	['hLen', 'h'],
	['hLen', 'missing'],
	['hExists', 'h', 'a'],
	['hExists', 'h', 'missing'],
	['hStrLen', 'h', '7'],
	['hStrLen', 'h', 'missing'],
	['hDel', 'h', 'a'],
	['hDel', 'h', 'b', 'c', 'missing'],
	['hIncrBy', 'h', 'n', 5],
	['hIncrBy', 'h', 'n', -7],
	['hIncrByFloat', 'h', 'n', 0.5],
	['hIncrByFloat', 'h', 'f', 1.5],
	['hIncrBy', 'h', 'f', 1],
]);
show_calls($redis, [['hSet', 'i', [7 => 'seven', '08' => 'eight']], ['hGetAll', 'i']]);
--EXPECT--
hSet("h", "a", "1") = 1
hSet("h", "a", "2") = 0
hSet("h", "b", "3", "c", "4") = 2
hSet("h", {"d": "5", "a": "6"}) = 1
hMset("h", {7: "seven"}) = true
hSetNx("h", "a", "kept") = false
hSetNx("h", "e", "new") = true
hGet("h", "a") = "6"
hGet("h", "missing") = false
hGet("missing", "a") = false
hMset("h", {"f": "x", "g": "y"}) = true
hMget("h", ["a", "missing", 7]) = {"a": "6", "missing": false, 7: "seven"}
hMget("h", ["a", "a", "b"]) = {"a": "6", "b": "3"}
hMget("missing", ["a"]) = {"a": false}
hGetAll("h") = {"a": "6", "b": "3", "c": "4", "d": "5", 7: "seven", "e": "new", "f": "x", "g": "y"}
hGetAll("missing") = []
hKeys("h") = ["a", "b", "c", "d", "7", "e", "f", "g"]
hKeys("missing") = []
hVals("h") = ["6", "3", "4", "5", "seven", "new", "x", "y"]
hVals("missing") = []
hLen("h") = 8
hLen("missing") = 0
hExists("h", "a") = true
hExists("h", "missing") = false
hStrLen("h", "7") = 5
hStrLen("h", "missing") = 0
hDel("h", "a") = 1
hDel("h", "b", "c", "missing") = 2
hIncrBy("h", "n", 5) = 5
hIncrBy("h", "n", -7) = -2
hIncrByFloat("h", "n", 0.5) = -1.5
hIncrByFloat("h", "f", 1.5) = false [ERR hash value is not a float]
hIncrBy("h", "f", 1) = false [ERR hash value is not an integer]
MULTI: the same
PIPELINE: the same
hSet("i", {7: "seven", "08": "eight"}) = 2
hGetAll("i") = {7: "seven", "08": "eight"}
