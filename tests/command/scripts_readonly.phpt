--TEST--
Scripts and functions that only read
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'k', 'x'],
	['eval_ro', 'return {KEYS[1], ARGV[1], redis.call("GET", KEYS[1])}', ['k', 'a'], 1],
	['eval_ro', 'return 1'],
	['eval_ro', 'return redis.status_reply("FINE")'],
	['eval_ro', 'return {}'],
	['eval_ro', 'return nil'],
	['script', 'LOAD', 'return 1'],
	['evalsha_ro', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'],
	['evalsha_ro', 'ffffffffffffffffffffffffffffffffffffffff'],
]);
echo text($redis->eval_ro('return redis.call("SET", KEYS[1], "y")', ['k'], 1)), ' ', strtok((string)$redis->getLastError(), ' '), ' ', $server->command('GET', 'k'), "\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
echo text($redis->eval_ro('return {KEYS[1], ARGV[1]}', ['k', 'k'], 1)), "\n";
--EXPECTF--
set("k", "x") = true
eval_ro("return {KEYS[1], ARGV[1], redis.call(\"GET\", KEYS[1])}", ["k", "a"], 1) = ["k", "a", "x"]
eval_ro("return 1") = 1
eval_ro("return redis.status_reply(\"FINE\")") = true
eval_ro("return {}") = []
eval_ro("return nil") = false
script("LOAD", "return 1") = "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
evalsha_ro("e0e1f9fabfc9d4800c877a703b823ac0578ff8db") = 1
evalsha_ro("ffffffffffffffffffffffffffffffffffffffff") = false [NOSCRIPT No matching script.%S]
MULTI: the same
PIPELINE: the same
false ERR x
["p:k", "k"]
