--TEST--
OPT_REPLY_LITERAL returns a status as its text where the command is one's own
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
foreach ([false, true] as $literal) {
	echo text($redis->setOption(Redis::OPT_REPLY_LITERAL, $literal)), "\n";
	show_calls($redis, [
		['rawcommand', 'SET', 'a', 'x'],
		['rawcommand', 'PING'],
		['rawcommand', 'GET', 'a'],
		['eval', 'return redis.status_reply("FINE")'],
		['eval', 'return {redis.status_reply("FINE"), 1}'],
		['set', 'a', 'y'],
		['lSet', 'missing', 0, 'x'],
		['type', 'a'],
		['flushDB'],
	]);
}
--EXPECT--
true
rawcommand("SET", "a", "x") = true
rawcommand("PING") = true
rawcommand("GET", "a") = "x"
eval("return redis.status_reply(\"FINE\")") = true
eval("return {redis.status_reply(\"FINE\"), 1}") = [true, 1]
set("a", "y") = true
lSet("missing", 0, "x") = false [ERR no such key]
type("a") = 1
flushDB() = true
true
rawcommand("SET", "a", "x") = "OK"
rawcommand("PING") = "PONG"
rawcommand("GET", "a") = "x"
eval("return redis.status_reply(\"FINE\")") = "FINE"
eval("return {redis.status_reply(\"FINE\"), 1}") = ["FINE", 1]
set("a", "y") = true
lSet("missing", 0, "x") = false [ERR no such key]
type("a") = 1
flushDB() = true
