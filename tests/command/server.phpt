--TEST--
The server is asked for its time, size and facts, echoes, and is emptied
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['ping'],
	['ping', 'hello'],
	['ping', ''],
	['echo', 'hello'],
	['echo', ''],
	['dbSize'],
	['set', 'a', 'x'],
	['dbSize'],
	['flushDB'],
	['flushDB', null],
	['flushDB', true],
	['flushDB', false],
	['flushAll'],
	['flushAll', true],
	['flushAll', false],
	['dbSize'],
]);

$time = $redis->time();
echo 'time: ', text(array_map('is_string', $time)), ' ', abs((int)$time[0] - time()) < 5 ? 'now' : 'then', ' ', (int)$time[1] < 1000000 ? 'microseconds' : 'what?', "\n";
echo 'lastSave: ', abs($redis->lastSave() - time()) < 60 ? 'at the start' : 'then', "\n";

$info = $redis->info();
echo 'info: ', text([$info['tcp_port'] === $server->port, $info['redis_mode'] ?? $info['server_mode'], $info['os'] !== '', is_string($info['used_memory_human']), isset($info['# Server'])]), "\n";
$redis->set('a', 'x');
echo 'keyspace: ', preg_replace('/avg_ttl=\\d+/', 'avg_ttl=N', explode(',subexpiry', $redis->info('keyspace')['db0'])[0]), "\n";
$some = $redis->info('server', 'clients');
echo 'sections: ', text([isset($some['redis_version']), isset($some['connected_clients']), isset($some['used_memory'])]), "\n";
--EXPECT--
ping() = true
ping("hello") = "hello"
ping("") = ""
echo("hello") = "hello"
echo("") = ""
dbSize() = 0
set("a", "x") = true
dbSize() = 1
flushDB() = true
flushDB(null) = true
flushDB(true) = true
flushDB(false) = true
flushAll() = true
flushAll(true) = true
flushAll(false) = true
dbSize() = 0
MULTI: the same
PIPELINE: the same
time: [true, true] now microseconds
lastSave: at the start
info: [true, "standalone", true, true, false]
keyspace: keys=1,expires=0,avg_ttl=N
sections: [true, true, false]
