--TEST--
Lists grow and shrink at both ends and in the middle
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['lPush', 'l', 'b', 'a'],
	['rPush', 'l', 'c', 'd'],
	['lPushx', 'l', 'first'],
	['rPushx', 'l', 'last'],
	['lPushx', 'missing', 'x'],
	['rPushx', 'missing', 'x'],
	['lrange', 'l', 0, -1],
	['lrange', 'l', 1, 2],
	['lrange', 'l', -2, -1],
	['lrange', 'l', 50, 60],
	['lrange', 'missing', 0, -1],
	['lLen', 'l'],
	['lLen', 'missing'],
	['lindex', 'l', 0],
	['lindex', 'l', -1],
	['lindex', 'l', 50],
	['lSet', 'l', 0, 'FIRST'],
	['lSet', 'l', 50, 'x'],
	['lSet', 'missing', 0, 'x'],
	['lInsert', 'l', Redis::BEFORE, 'a', 'before a'],
	['lInsert', 'l', 'AFTER', 'a', 'after a'],
	['lInsert', 'l', 'after', 'no such', 'x'],
	['lInsert', 'missing', 'after', 'no such', 'x'],
	['lPop', 'l'],
	['lPop', 'l', 0],
	['lPop', 'l', 2],
	['lPop', 'l', 1],
	['lPop', 'missing'],
	['lPop', 'missing', 2],
	['rPop', 'l'],
	['rPop', 'l', 50],
	['rPop', 'l'],
	['rPush', 'l', 'x', 'y', 'x', 'z', 'x'],
	['lPos', 'l', 'x'],
	['lPos', 'l', 'no such'],
	['lPos', 'l', 'x', ['rank' => -1]],
	['lPos', 'l', 'x', ['count' => 0]],
	['lPos', 'l', 'x', ['COUNT' => 2, 'RANK' => 2, 'MAXLEN' => 10]],
	['lPos', 'l', 'no such', ['count' => 1]],
	['lrem', 'l', 'x', 1],
	['lrem', 'l', 'x', -1],
	['lrange', 'l', 0, -1],
	['lrem', 'l', 'x'],
	['lrem', 'l', 'x', 0],
	['ltrim', 'l', 0, 0],
	['lrange', 'l', 0, -1],
	['rpoplpush', 'l', 'm'],
	['rpoplpush', 'l', 'm'],
	['rPush', 'm', 'p', 'q'],
	['lMove', 'm', 'l', 'LEFT', 'RIGHT'],
	['lMove', 'm', 'l', Redis::RIGHT, Redis::LEFT],
	['lMove', 'missing', 'l', 'left', 'left'],
	['lrange', 'l', 0, -1],
]);
--EXPECT--
lPush("l", "b", "a") = 2
rPush("l", "c", "d") = 4
lPushx("l", "first") = 5
rPushx("l", "last") = 6
lPushx("missing", "x") = 0
rPushx("missing", "x") = 0
lrange("l", 0, -1) = ["first", "a", "b", "c", "d", "last"]
lrange("l", 1, 2) = ["a", "b"]
lrange("l", -2, -1) = ["d", "last"]
lrange("l", 50, 60) = []
lrange("missing", 0, -1) = []
lLen("l") = 6
lLen("missing") = 0
lindex("l", 0) = "first"
lindex("l", -1) = "last"
lindex("l", 50) = false
lSet("l", 0, "FIRST") = true
lSet("l", 50, "x") = false [ERR index out of range]
lSet("missing", 0, "x") = false [ERR no such key]
lInsert("l", "before", "a", "before a") = 7
lInsert("l", "AFTER", "a", "after a") = 8
lInsert("l", "after", "no such", "x") = -1
lInsert("missing", "after", "no such", "x") = 0
lPop("l") = "FIRST"
lPop("l", 0) = "before a"
lPop("l", 2) = ["a", "after a"]
lPop("l", 1) = ["b"]
lPop("missing") = false
lPop("missing", 2) = []
rPop("l") = "last"
rPop("l", 50) = ["d", "c"]
rPop("l") = false
rPush("l", "x", "y", "x", "z", "x") = 5
lPos("l", "x") = 0
lPos("l", "no such") = false
lPos("l", "x", {"rank": -1}) = 4
lPos("l", "x", {"count": 0}) = [0, 2, 4]
lPos("l", "x", {"COUNT": 2, "RANK": 2, "MAXLEN": 10}) = [2, 4]
lPos("l", "no such", {"count": 1}) = []
lrem("l", "x", 1) = 1
lrem("l", "x", -1) = 1
lrange("l", 0, -1) = ["y", "x", "z"]
lrem("l", "x") = 1
lrem("l", "x", 0) = 0
ltrim("l", 0, 0) = true
lrange("l", 0, -1) = ["y"]
rpoplpush("l", "m") = "y"
rpoplpush("l", "m") = false
rPush("m", "p", "q") = 3
lMove("m", "l", "LEFT", "RIGHT") = "y"
lMove("m", "l", "right", "left") = "q"
lMove("missing", "l", "left", "left") = false
lrange("l", 0, -1) = ["q", "y"]
MULTI: the same
PIPELINE: the same
