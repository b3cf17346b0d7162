--TEST--
HyperLogLogs count and are united
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['pfadd', 'h', ['a', 'b']],
	['pfadd', 'h', ['a']],
	['pfadd', 'g', ['c', 1, 2.5]],
	['pfcount', 'h'],
	['pfcount', ['h', 'g', 'missing']],
	['pfmerge', 'both', ['h', 'g']],
	['pfcount', 'both'],
	['pfcount', 'missing'],
	['set', 's', 'x'],
	['pfcount', 's'],
]);
show_refused($redis, $server, [['pfcount', []], ['pfmerge', 'h', []]]);
--EXPECT--
pfadd("h", ["a", "b"]) = 1
pfadd("h", ["a"]) = 0
pfadd("g", ["c", 1, 2.5]) = 1
pfcount("h") = 2
pfcount(["h", "g", "missing"]) = 5
pfmerge("both", ["h", "g"]) = true
pfcount("both") = 5
pfcount("missing") = 0
set("s", "x") = true
pfcount("s") = false [WRONGTYPE Key is not a valid HyperLogLog string value.]
MULTI: the same
PIPELINE: the same
pfcount([]) = false
pfmerge("h", []) = false
