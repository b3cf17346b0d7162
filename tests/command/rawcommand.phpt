--TEST--
rawcommand() sends what it is given and returns the reply as it is
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->setOption(Redis::OPT_PREFIX, 'not used:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
show_calls_in_all_modes($redis, $server, [
	['rawcommand', 'SET', 'a', 'x'],
	['rawcommand', 'get', 'a'],
	['rawcommand', 'GET', 'missing'],
	['rawcommand', 'SET', 'n', 5],
	['rawcommand', 'INCRBYFLOAT', 'n', 1.5],
	['rawcommand', 'INCRBY', 'i', 2],
	['rawcommand', 'RPUSH', 'l', 'a', "b\r\n", '', 0],
	['rawcommand', 'LRANGE', 'l', 0, -1],
	['rawcommand', 'LPUSH', 'a', 'x'],
	['rawcommand', 'HSET', 'h', 'f', 'v'],
	['rawcommand', 'HGETALL', 'h'],
	['rawcommand', 'EXISTS', 'a', 'l', 'h'],
	['rawcommand', 'CONFIG', 'GET', 'maxmemory'],
	['rawcommand', 'LPOP', 'missing', '2'],
]);
--EXPECT--
rawcommand("SET", "a", "x") = true
rawcommand("get", "a") = "x"
rawcommand("GET", "missing") = false
rawcommand("SET", "n", 5) = true
rawcommand("INCRBYFLOAT", "n", 1.5) = "6.5"
rawcommand("INCRBY", "i", 2) = 2
rawcommand("RPUSH", "l", "a", "b\r\n", "", 0) = 4
rawcommand("LRANGE", "l", 0, -1) = ["a", "b\r\n", "", "0"]
rawcommand("LPUSH", "a", "x") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
rawcommand("HSET", "h", "f", "v") = 1
rawcommand("HGETALL", "h") = ["f", "v"]
rawcommand("EXISTS", "a", "l", "h") = 3
rawcommand("CONFIG", "GET", "maxmemory") = ["maxmemory", "0"]
rawcommand("LPOP", "missing", "2") = []
MULTI: the same
PIPELINE: the same
