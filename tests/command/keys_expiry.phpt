--TEST--
Keys end after a time or at a time, and lose their end again
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'x'],
	['ttl', 'a'],
	['pttl', 'a'],
	['ttl', 'missing'],
	['pttl', 'missing'],
	['persist', 'a'],
	['expire', 'missing', 100],
	['expire', 'a', 100],
	['ttl', 'a'],
	['expire', 'a', 200, 'NX'],
	['expire', 'a', 200, 'GT'],
	['ttl', 'a'],
	['expire', 'a', 300, 'lt'],
	['expire', 'a', 300, 'xx'],
	['ttl', 'a'],
	['pexpire', 'a', 400000],
	['ttl', 'a'],
	['pexpire', 'a', 500000, 'NX'],
	['persist', 'a'],
	['ttl', 'a'],
	['expireAt', 'a', 4102444800],
	['expireAt', 'a', 4102444801, 'LT'],
	['pexpireAt', 'a', 4102444800000],
	['pexpireAt', 'a', 4102444800001, 'GT'],
	['rawcommand', 'PEXPIRETIME', 'a'],
	['expireAt', 'a', 1],
	['exists', 'a'],
]);
--EXPECT--
set("a", "x") = true
ttl("a") = -1
pttl("a") = -1
ttl("missing") = -2
pttl("missing") = -2
persist("a") = false
expire("missing", 100) = false
expire("a", 100) = true
ttl("a") = 100
expire("a", 200, "NX") = false
expire("a", 200, "GT") = true
ttl("a") = 200
expire("a", 300, "lt") = false
expire("a", 300, "xx") = true
ttl("a") = 300
pexpire("a", 400000) = true
ttl("a") = 400
pexpire("a", 500000, "NX") = false
persist("a") = true
ttl("a") = -1
expireAt("a", 4102444800) = true
expireAt("a", 4102444801, "LT") = false
pexpireAt("a", 4102444800000) = true
pexpireAt("a", 4102444800001, "GT") = true
rawcommand("PEXPIRETIME", "a") = 4102444800001
expireAt("a", 1) = true
exists("a") = 0
MULTI: the same
PIPELINE: the same
