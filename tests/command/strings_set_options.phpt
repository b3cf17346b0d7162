--TEST--
set() takes an expiry or an array of options, and returns the old value with GET
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', '1', 100],
	['ttl', 'a'],
	['set', 'a', '1', '200'],
	['ttl', 'a'],
	['set', 'a', '1', 300.9],
	['ttl', 'a'],
	['set', 'a', '2', null],
	['ttl', 'a'],
	['set', 'a', '2', []],
	['set', 'a', '3', ['nx']],
	['set', 'new', '3', ['XX']],
	['set', 'a', '3', ['xx', 'ex' => 100]],
	['set', 'b', '3', ['EX' => 100, 'NX']],
	['ttl', 'b'],
	['set', 'b', '4', ['keepttl']],
	['ttl', 'b'],
	['set', 'b', '4', ['px' => '50000']],
	['ttl', 'b'],
	['set', 'b', '4', ['EXAT' => 4102444800]],
	['pttl', 'missing'],
	['set', 'c', '4', ['PXAT' => 4102444800000]],
	['set', 'c', '5', ['GET']],
	['set', 'c', '6', ['get', 'EX' => 100]],
	['set', 'missing', '6', ['get']],
	['get', 'missing'],
	['ttl', 'c'],
	['set', 'd', '7', ['unknown']],
	['get', 'd'],
]);
--EXPECT--
set("a", "1", 100) = true
ttl("a") = 100
set("a", "1", "200") = true
ttl("a") = 200
set("a", "1", 300.9) = true
ttl("a") = 300
set("a", "2", null) = true
ttl("a") = -1
set("a", "2", []) = true
set("a", "3", ["nx"]) = false
set("new", "3", ["XX"]) = false
set("a", "3", {0: "xx", "ex": 100}) = true
set("b", "3", {"EX": 100, 0: "NX"}) = true
ttl("b") = 100
set("b", "4", ["keepttl"]) = true
ttl("b") = 100
set("b", "4", {"px": "50000"}) = true
ttl("b") = 50
set("b", "4", {"EXAT": 4102444800}) = true
pttl("missing") = -2
set("c", "4", {"PXAT": 4102444800000}) = true
set("c", "5", ["GET"]) = "4"
set("c", "6", {0: "get", "EX": 100}) = "5"
set("missing", "6", ["get"]) = false
get("missing") = "6"
ttl("c") = 100
set("d", "7", ["unknown"]) = true
get("d") = "7"
MULTI: the same
PIPELINE: the same
