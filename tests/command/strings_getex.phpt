--TEST--
Values are read together with their expiry or their length
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'value'],
	['getEx', 'a'],
	['getEx', 'a', ['EX' => 100]],
	['ttl', 'a'],
	['getEx', 'a', ['PERSIST']],
	['ttl', 'a'],
	['getEx', 'a', ['exat' => 4000000000]],
	['expiretime', 'a'],
	['getEx', 'a', ['PXAT' => '4000000000123']],
	['pexpiretime', 'a'],
	['getEx', 'a', ['PERSIST' => true]],
	['getEx', 'a', ['PX' => 90000.0]],
	['getEx', 'a', ['PERSIST' => false]],
	['ttl', 'a'],
	['getEx', 'missing', ['EX' => 5]],
	['getWithMeta', 'a'],
	['getWithMeta', 'missing'],
	['rPush', 'l', 'x'],
	['getWithMeta', 'l'],
	['getEx', 'l'],
]);
show_refused($redis, $server, [['getEx', 'a', ['EX' => 0]], ['getEx', 'a', ['PX' => 'soon']], ['getEx', 'a', ['EX' => -1]]]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->set('a', [1]);
echo text($redis->getWithMeta('a')), "\n";
--EXPECT--
set("a", "value") = true
getEx("a") = "value"
getEx("a", {"EX": 100}) = "value"
ttl("a") = 100
getEx("a", ["PERSIST"]) = "value"
ttl("a") = -1
getEx("a", {"exat": 4000000000}) = "value"
expiretime("a") = 4000000000
getEx("a", {"PXAT": "4000000000123"}) = "value"
pexpiretime("a") = 4000000000123
getEx("a", {"PERSIST": true}) = "value"
getEx("a", {"PX": 90000.0}) = "value"
getEx("a", {"PERSIST": false}) = "value"
ttl("a") = 90
getEx("missing", {"EX": 5}) = false
getWithMeta("a") = ["value", {"length": 5}]
getWithMeta("missing") = [false, {"length": -1}]
rPush("l", "x") = 1
getWithMeta("l") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
getEx("l") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
MULTI: the same
PIPELINE: the same
getEx("a", {"EX": 0}) = false
getEx("a", {"PX": "soon"}) = false
getEx("a", {"EX": -1}) = false
[[1], {"length": 14}]
