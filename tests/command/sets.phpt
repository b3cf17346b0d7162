--TEST--
Members of sets are added, found, moved and taken
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['sAdd', 's', 'a'],
	['sAdd', 's', 'a', 'b', 'c'],
	['sAddArray', 's', ['c', 'd', 5]],
	['scard', 's'],
	['scard', 'missing'],
	['sismember', 's', 'a'],
	['sismember', 's', 'no such'],
	['sismember', 's', 5],
	['sMisMember', 's', 'a', 'no such', '5'],
	['sMisMember', 'missing', 'a'],
	['srem', 's', '5'],
	['srem', 's', 'c', 'd', 'no such'],
	['sMove', 's', 't', 'b'],
	['sMove', 's', 't', 'no such'],
	['sMembers', 's'],
	['sMembers', 'missing'],
	['sRandMember', 's'],
	['sRandMember', 's', 1],
	['sRandMember', 's', 5],
	['sRandMember', 's', -3],
	['sRandMember', 's', 0],
	['sRandMember', 'missing'],
	['sRandMember', 'missing', 2],
	['sPop', 's', 0],
	['sPop', 's'],
	['sPop', 's'],
	['sPop', 's', 2],
	['sPop', 't', 2],
]);
--EXPECT--
sAdd("s", "a") = 1
sAdd("s", "a", "b", "c") = 2
sAddArray("s", ["c", "d", 5]) = 2
scard("s") = 5
scard("missing") = 0
sismember("s", "a") = true
sismember("s", "no such") = false
sismember("s", 5) = true
sMisMember("s", "a", "no such", "5") = [1, 0, 1]
sMisMember("missing", "a") = [0]
srem("s", "5") = 1
srem("s", "c", "d", "no such") = 2
sMove("s", "t", "b") = true
sMove("s", "t", "no such") = false
sMembers("s") = ["a"]
sMembers("missing") = []
sRandMember("s") = "a"
sRandMember("s", 1) = ["a"]
sRandMember("s", 5) = ["a"]
sRandMember("s", -3) = ["a", "a", "a"]
sRandMember("s", 0) = []
sRandMember("missing") = false
sRandMember("missing", 2) = []
sPop("s", 0) = []
sPop("s") = "a"
sPop("s") = false
sPop("s", 2) = []
sPop("t", 2) = ["b"]
MULTI: the same
PIPELINE: the same
