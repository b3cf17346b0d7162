--TEST--
Keys are removed, counted, renamed, moved and asked for their type
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['mset', ['a' => 1, 'b' => 2, 'c' => 3, 'd' => 4, 'e' => 5, 'f' => 6]],
	['exists', 'a'],
	['exists', 'missing'],
	['exists', 'a', 'b', 'a', 'missing'],
	['exists', ['a', 'b']],
	['touch', 'a', 'missing'],
	['touch', ['a', 'b']],
	['del', 'a'],
	['del', 'a', 'b', 'missing'],
	['del', ['c', 'missing']],
	['unlink', 'd'],
	['unlink', ['d', 'e']],
	['keys', '*'],
	['keys', 'nothing*'],
	['rename', 'f', 'g'],
	['rename', 'missing', 'h'],
	['set', 'h', 'x'],
	['renameNx', 'g', 'h'],
	['renameNx', 'g', 'i'],
	['move', 'i', 5],
	['move', 'i', 5],
	['randomKey'],
	['dbSize'],
	['type', 'h'],
	['type', 'missing'],
	['lPush', 'list', 'x'],
	['type', 'list'],
	['hSet', 'hash', 'f', 'v'],
	['type', 'hash'],
	['sAdd', 'set', 'm'],
	['type', 'set'],
	['zAdd', 'zset', 1, 'm'],
	['type', 'zset'],
	['rawcommand', 'XADD', 'stream', '1-1', 'f', 'v'],
	['type', 'stream'],
	['object', 'encoding', 'h'],
	['object', 'REFCOUNT', 'hash'],
	['object', 'idletime', 'hash'],
	['object', 'encoding', 'missing'],
]);
--EXPECT--
mset({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6}) = true
exists("a") = 1
exists("missing") = 0
exists("a", "b", "a", "missing") = 3
exists(["a", "b"]) = 2
touch("a", "missing") = 1
touch(["a", "b"]) = 2
del("a") = 1
del("a", "b", "missing") = 1
del(["c", "missing"]) = 1
unlink("d") = 1
unlink(["d", "e"]) = 1
keys("*") = ["f"]
keys("nothing*") = []
rename("f", "g") = true
rename("missing", "h") = false [ERR no such key]
set("h", "x") = true
renameNx("g", "h") = false
renameNx("g", "i") = true
move("i", 5) = true
move("i", 5) = false
randomKey() = "h"
dbSize() = 1
type("h") = 1
type("missing") = 0
lPush("list", "x") = 1
type("list") = 3
hSet("hash", "f", "v") = 1
type("hash") = 5
sAdd("set", "m") = 1
type("set") = 2
zAdd("zset", 1, "m") = 1
type("zset") = 4
rawcommand("XADD", "stream", "1-1", "f", "v") = "1-1"
type("stream") = 6
object("encoding", "h") = "embstr"
object("REFCOUNT", "hash") = 1
object("idletime", "hash") = 0
object("encoding", "missing") = false
MULTI: the same
PIPELINE: the same
