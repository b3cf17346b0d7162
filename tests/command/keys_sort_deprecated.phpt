--TEST--
The old forms of sort() still sort
--FILE--
<?php
require __DIR__ . '/command.inc';
error_reporting(E_ALL & ~E_DEPRECATED);
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['rPush', 'l', 3, 10, 2],
	['mset', ['w_10' => 9, 'w_2' => 8, 'w_3' => 7]],
	['sortAsc', 'l'],
	['sortDesc', 'l'],
	['sortAscAlpha', 'l'],
	['sortDescAlpha', 'l'],
	['sortAsc', 'l', 'w_*'],
	['sortDesc', 'l', null, 'w_*'],
	['sortAsc', 'l', null, ['w_*', '#']],
	['sortAsc', 'l', null, null, 0, 2],
	['sortAsc', 'l', null, null, 1],
	['sortDesc', 'l', '', [], -1, -1, ''],
	['sortDescAlpha', 'l', 'w_*', '#', 0, 2],
]);
--EXPECT--
rPush("l", 3, 10, 2) = 3
mset({"w_10": 9, "w_2": 8, "w_3": 7}) = true
sortAsc("l") = ["2", "3", "10"]
sortDesc("l") = ["10", "3", "2"]
sortAscAlpha("l") = ["10", "2", "3"]
sortDescAlpha("l") = ["3", "2", "10"]
sortAsc("l", "w_*") = ["3", "2", "10"]
sortDesc("l", null, "w_*") = ["9", "7", "8"]
sortAsc("l", null, ["w_*", "#"]) = ["8", "2", "7", "3", "9", "10"]
sortAsc("l", null, null, 0, 2) = ["2", "3"]
sortAsc("l", null, null, 1) = ["2", "3", "10"]
sortDesc("l", "", [], -1, -1, "") = ["10", "3", "2"]
sortDescAlpha("l", "w_*", "#", 0, 2) = ["10", "2"]
MULTI: the same
PIPELINE: the same
