--TEST--
What Valkey 8.1 has and Redis has not, or later: SET with IFEQ, COMMANDLOG
--SKIPIF--
<?php
require __DIR__ . '/command.inc';
skip_without_command('COMMANDLOG');
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'k', 'one'],
	['set', 'k', 'two', ['IFEQ' => 'other']],
	['set', 'k', 'two', ['IFEQ' => 'one', 'EX' => 100]],
	['get', 'k'],
	['set', 'k', 'three', ['IFEQ' => 'two', 'GET']],
	['commandlog', 'LEN', 'slow'],
	['commandlog', 'GET', 10, 'large-request'],
	['commandlog', 'RESET', 'slow'],
	['commandlog', 'LEN', 'nosuch'],
]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->set('s', [1]);
show_calls($redis, [['set', 's', [2], ['IFEQ' => [1]]], ['get', 's']]);
--EXPECT--
set("k", "one") = true
set("k", "two", {"IFEQ": "other"}) = false
set("k", "two", {"IFEQ": "one", "EX": 100}) = true
get("k") = "two"
set("k", "three", {"IFEQ": "two", 0: "GET"}) = "two"
commandlog("LEN", "slow") = 0
commandlog("GET", 10, "large-request") = []
commandlog("RESET", "slow") = true
commandlog("LEN", "nosuch") = false [ERR type should be one of the following: slow, large-request, large-reply]
MULTI: the same
PIPELINE: the same
set("s", [2], {"IFEQ": [1]}) = true
get("s") = [2]
