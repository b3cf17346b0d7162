--TEST--
Bits are combined and looked for
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'foobar'],
	['set', 'b', 'abcdef'],
	['bitop', 'AND', 'c', 'a', 'b'],
	['get', 'c'],
	['bitop', 'not', 'd', 'a'],
	['bitop', 'XOR', 'd', 'a', 'b', 'c'],
	['get', 'd'],
	['bitop', 'NAND', 'd', 'a'],
	['bitpos', 'a', true],
	['bitpos', 'a', false],
	['bitpos', 'a', true, 2],
	['bitpos', 'a', true, 2, 3],
	['bitpos', 'a', true, 7, 15, true],
	['set', 'ones', "\xff"],
	['bitpos', 'ones', false],
	['bitpos', 'ones', false, 0],
	['bitpos', 'missing', true],
]);
--EXPECT--
set("a", "foobar") = true
set("b", "abcdef") = true
bitop("AND", "c", "a", "b") = 6
get("c") = "`bc`ab"
bitop("not", "d", "a") = 6
bitop("XOR", "d", "a", "b", "c") = 6
get("d") = "goofev"
bitop("NAND", "d", "a") = false [ERR syntax error]
bitpos("a", true) = 1
bitpos("a", false) = 0
bitpos("a", true, 2) = 17
bitpos("a", true, 2, 3) = 17
bitpos("a", true, 7, 15, true) = 9
set("ones", "\377") = true
bitpos("ones", false) = 8
bitpos("ones", false, 0) = -1
bitpos("missing", true) = -1
MULTI: the same
PIPELINE: the same
