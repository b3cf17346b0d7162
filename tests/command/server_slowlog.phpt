--TEST--
The slow log is read, counted and emptied
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['slowlog', 'RESET'],
	['slowlog', 'LEN'],
	['slowlog', 'GET'],
]);
$redis->config('SET', 'slowlog-log-slower-than', '0');
$redis->echo('slow');
$redis->echo('slower');
$redis->config('SET', 'slowlog-log-slower-than', '-1');
echo $redis->slowlog('LEN') >= 3 ? 'logged' : 'lost', ' ', count($redis->slowlog('GET', 2)), ' ', count($redis->slowlog('get', -1)) >= 3 ? 'all' : 'some', "\n";
$commands = array_column($redis->slowlog('GET', 10), 3);
echo in_array(['ECHO', 'slow'], $commands, true) ? 'found' : text($commands), "\n";
show_calls($redis, [['slowlog', 'RESET'], ['slowlog', 'LEN'], ['slowlog', 'NOSUCH']]);
--EXPECT--
slowlog("RESET") = true
slowlog("LEN") = 0
slowlog("GET") = []
MULTI: the same
PIPELINE: the same
logged 2 all
found
slowlog("RESET") = true
slowlog("LEN") = 0
slowlog("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try SLOWLOG HELP.]
