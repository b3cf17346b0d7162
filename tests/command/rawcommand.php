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
	['rawcommand', 'RPUSH', 'l', 'a', "b\r\n", '', true],
	['rawcommand', 'LRANGE', 'l', 0, -1],
	['rawcommand', 'LPUSH', 'a', 'x'],
	['rawcommand', 'HSET', 'h', 'f', 'v'],
	['rawcommand', 'HGETALL', 'h'],
	['rawcommand', 'EXISTS', 'a', 'l', 'h'],
	['rawcommand', 'CONFIG', 'GET', 'maxmemory'],
	['rawcommand', 'LPOP', 'missing', '2'],
]);
