--TEST--
The longest common subsequence of two strings
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['mset', ['a' => 'ohmytext', 'b' => 'mynewtext']],
	['lcs', 'a', 'b'],
	['lcs', 'a', 'b', ['LEN']],
	['lcs', 'a', 'b', ['len' => true]],
	['lcs', 'a', 'b', ['IDX']],
	['lcs', 'a', 'b', ['idx' => true, 'minmatchlen' => 4, 'withmatchlen' => true]],
	['lcs', 'a', 'b', []],
	['lcs', 'a', 'missing'],
	['lcs', 'a', 'b', ['LEN', 'IDX']],
]);
--EXPECT--
mset({"a": "ohmytext", "b": "mynewtext"}) = true
lcs("a", "b") = "mytext"
lcs("a", "b", ["LEN"]) = 6
lcs("a", "b", {"len": true}) = 6
lcs("a", "b", ["IDX"]) = ["matches", [[[4, 7], [5, 8]], [[2, 3], [0, 1]]], "len", 6]
lcs("a", "b", {"idx": true, "minmatchlen": 4, "withmatchlen": true}) = ["matches", [[[4, 7], [5, 8], 4]], "len", 6]
lcs("a", "b", []) = "mytext"
lcs("a", "missing") = ""
lcs("a", "b", ["LEN", "IDX"]) = false [ERR If you want both the length and indexes, please just use IDX.]
MULTI: the same
PIPELINE: the same
