--TEST--
Blocking pops of sorted sets return key, member and score
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['zAdd', 'z', 1, 'a', 2, 'b', 3.5, 'c', 4, 'd'],
	['bzPopMin', 'z', 5],
	['bzPopMin', ['missing', 'z'], 5],
	['bzPopMax', 'missing', 'z', 5],
	['bzPopMax', ['z'], 5],
	['bzPopMin', 'z', '0.01'],
	['bzPopMax', ['z', 'missing'], 0.01],
]);
--EXPECT--
zAdd("z", 1, "a", 2, "b", 3.5, "c", 4, "d") = 4
bzPopMin("z", 5) = ["z", "a", "1"]
bzPopMin(["missing", "z"], 5) = ["z", "b", "2"]
bzPopMax("missing", "z", 5) = ["z", "d", "4"]
bzPopMax(["z"], 5) = ["z", "c", "3.5"]
bzPopMin("z", "0.01") = []
bzPopMax(["z", "missing"], 0.01) = []
MULTI: the same
PIPELINE: the same
