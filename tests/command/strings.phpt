--TEST--
Strings are stored and read, whole or by the byte, with the same values in every mode
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'one'],
	['get', 'a'],
	['get', 'missing'],
	['set', 'a', ''],
	['get', 'a'],
	['getset', 'a', 'two'],
	['getset', 'new', 'x'],
	['getDel', 'new'],
	['getDel', 'new'],
	['setnx', 'a', 'kept'],
	['setnx', 'b', 'set'],
	['setex', 'c', 100, 'for a while'],
	['psetex', 'd', 100000, 'for a while'],
	['ttl', 'c'],
	['mset', ['e' => '1', 'f' => '2', 3 => 'three']],
	['mget', ['e', 'missing', 'f', 3]],
	['msetnx', ['g' => '1', 'a' => '2']],
	['msetnx', ['h' => '1', 'i' => '2']],
	['mget', ['g', 'h', 'a']],
	['append', 'a', ' more'],
	['append', 'j', 'begun'],
	['strlen', 'a'],
	['strlen', 'missing'],
	['getRange', 'a', 0, 2],
	['getRange', 'a', -4, -1],
	['getRange', 'missing', 0, -1],
	['setRange', 'a', 4, 'MORE'],
	['setRange', 'k', 2, 'x'],
	['mget', ['a', 'k']],
]);
--EXPECT--
set("a", "one") = true
get("a") = "one"
get("missing") = false
set("a", "") = true
get("a") = ""
getset("a", "two") = ""
getset("new", "x") = false
getDel("new") = "x"
getDel("new") = false
setnx("a", "kept") = false
setnx("b", "set") = true
setex("c", 100, "for a while") = true
psetex("d", 100000, "for a while") = true
ttl("c") = 100
mset({"e": "1", "f": "2", 3: "three"}) = true
mget(["e", "missing", "f", 3]) = ["1", false, "2", "three"]
msetnx({"g": "1", "a": "2"}) = false
msetnx({"h": "1", "i": "2"}) = true
mget(["g", "h", "a"]) = [false, "1", "two"]
append("a", " more") = 8
append("j", "begun") = 5
strlen("a") = 8
strlen("missing") = 0
getRange("a", 0, 2) = "two"
getRange("a", -4, -1) = "more"
getRange("missing", 0, -1) = ""
setRange("a", 4, "MORE") = 8
setRange("k", 2, "x") = 3
mget(["a", "k"]) = ["two MORE", "\000\000x"]
MULTI: the same
PIPELINE: the same
