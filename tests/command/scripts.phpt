--TEST--
Scripts run by text or by hash and return what they return
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['eval', 'return 1'],
	['eval', 'return {KEYS[1], ARGV[1], ARGV[2]}', ['k', 'a', 2], 1],
	['eval', 'return {1, "two", {3, {"four"}}, false, 5.9}'],
	['eval', 'return true'],
	['eval', 'return false'],
	['eval', 'return {}'],
	['eval', 'return redis.status_reply("FINE")'],
	['eval', 'return redis.error_reply("ERR not so fine")'],
	['eval', 'return redis.call("SET", KEYS[1], ARGV[1])', ['k', 'v'], 1],
	['eval', 'return redis.call("GET", KEYS[1])', ['k'], 1],
	['eval', 'return redis.call("GET", "missing")'],
	['script', 'load', 'return {KEYS[1]}'],
	['evalsha', '8e5266f6a4373624739bd44187744618bc810de3', ['k'], 1],
	['script', 'EXISTS', '4a2267357833227dd98abdedb8cf24b15a986445', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'],
	['evalsha', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'],
	['script', 'flush'],
	['script', 'flush', 'async'],
	['evalsha', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'],
]);
--EXPECTF--
eval("return 1") = 1
eval("return {KEYS[1], ARGV[1], ARGV[2]}", ["k", "a", 2], 1) = ["k", "a", "2"]
eval("return {1, \"two\", {3, {\"four\"}}, false, 5.9}") = [1, "two", [3, ["four"]], false, 5]
eval("return true") = 1
eval("return false") = false
eval("return {}") = []
eval("return redis.status_reply(\"FINE\")") = true
eval("return redis.error_reply(\"ERR not so fine\")") = false [ERR not so fine]
eval("return redis.call(\"SET\", KEYS[1], ARGV[1])", ["k", "v"], 1) = true
eval("return redis.call(\"GET\", KEYS[1])", ["k"], 1) = "v"
eval("return redis.call(\"GET\", \"missing\")") = false
script("load", "return {KEYS[1]}") = "8e5266f6a4373624739bd44187744618bc810de3"
evalsha("8e5266f6a4373624739bd44187744618bc810de3", ["k"], 1) = ["k"]
script("EXISTS", "4a2267357833227dd98abdedb8cf24b15a986445", "e0e1f9fabfc9d4800c877a703b823ac0578ff8db") = [0, 1]
evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db") = 1
script("flush") = true
script("flush", "async") = true
evalsha("e0e1f9fabfc9d4800c877a703b823ac0578ff8db") = false [NOSCRIPT No matching script.%S]
MULTI: the same
PIPELINE: the same
