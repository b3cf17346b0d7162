--TEST--
Sets are intersected, united and subtracted, returned or stored
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['sAdd', 's', '1', '2', '3'],
	['sAdd', 't', '2', '3', '4'],
	['sAdd', 'u', '3'],
	['sInter', 's', 't', 'u'],
	['sInter', ['s', 't']],
	['sInter', 's'],
	['sInter', 's', 'missing'],
	['sUnion', 's', 't'],
	['sUnion', 's'],
	['sDiff', 's', 't'],
	['sDiff', 's', 't', 'u', 'missing'],
	['sDiff', 'u', 's'],
	['sintercard', ['s', 't']],
	['sintercard', ['s', 't'], 1],
	['sintercard', ['s', 't'], 0],
	['sInterStore', 'x', 's', 't'],
	['sInterStore', ['x', 's', 't', 'u']],
	['sMembers', 'x'],
	['sUnionStore', 'x', 's', 't'],
	['sMembers', 'x'],
	['sDiffStore', 'x', 's', 't'],
	['sMembers', 'x'],
	['sDiffStore', 'x', 'u', 's'],
	['exists', 'x'],
]);
--EXPECT--
sAdd("s", "1", "2", "3") = 3
sAdd("t", "2", "3", "4") = 3
sAdd("u", "3") = 1
sInter("s", "t", "u") = ["3"]
sInter(["s", "t"]) = ["2", "3"]
sInter("s") = ["1", "2", "3"]
sInter("s", "missing") = []
sUnion("s", "t") = ["1", "2", "3", "4"]
sUnion("s") = ["1", "2", "3"]
sDiff("s", "t") = ["1"]
sDiff("s", "t", "u", "missing") = ["1"]
sDiff("u", "s") = []
sintercard(["s", "t"]) = 2
sintercard(["s", "t"], 1) = 1
sintercard(["s", "t"], 0) = 2
sInterStore("x", "s", "t") = 2
sInterStore(["x", "s", "t", "u"]) = 1
sMembers("x") = ["3"]
sUnionStore("x", "s", "t") = 4
sMembers("x") = ["1", "2", "3", "4"]
sDiffStore("x", "s", "t") = 1
sMembers("x") = ["1"]
sDiffStore("x", "u", "s") = 0
exists("x") = 0
MULTI: the same
PIPELINE: the same
