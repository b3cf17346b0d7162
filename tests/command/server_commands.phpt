--TEST--
COMMAND tells about commands
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['command', 'GETKEYS', 'MSET', 'a', '1', 'b', '2'],
	['command', 'INFO', 'nosuch'],
	['command', 'LIST', 'FILTERBY', 'PATTERN', 'zmsc*'],
]);
echo count($redis->command()) === $redis->command('COUNT') ? 'all of them' : 'some', "\n";
[[$name, $arity, $flags, $first]] = $redis->command('INFO', 'get');
echo text([$name, $arity, $flags, $first]), "\n";
echo $redis->command('DOCS', 'get')[0], ' ', is_string($redis->command('HELP')[0]) ? 'help' : 'none', "\n";
show_calls($redis, [['command', 'NOSUCH']]);
--EXPECT--
command("GETKEYS", "MSET", "a", "1", "b", "2") = ["a", "b"]
command("INFO", "nosuch") = [false]
command("LIST", "FILTERBY", "PATTERN", "zmsc*") = ["zmscore"]
MULTI: the same
PIPELINE: the same
all of them
["get", 2, ["readonly", "fast"], 1]
get help
command("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try COMMAND HELP.]
