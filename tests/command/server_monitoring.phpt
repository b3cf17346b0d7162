--TEST--
LATENCY, MEMORY, MODULE, BITFIELD and SPUBLISH
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client(['latency-monitor-threshold' => 60000]); // a loaded machine has events of its own
$redis->setOption(Redis::OPT_PREFIX, 'p:');
show_calls_in_all_modes($redis, $server, [
	['bitfield', 'b', 'SET', 'u8', '#1', 200, 'GET', 'u8', 8, 'OVERFLOW', 'FAIL', 'INCRBY', 'u8', '#1', 100],
	['bitfield_ro', 'b', 'GET', 'u4', 8],
	['bitfield', 'b'],
	['bitfield', 'b', 'wrong'],
	['spublish', 'channel', 'message'],
	['latency', 'RESET'],
	['latency', 'HISTORY', 'command'],
	['memory', 'USAGE', 'none'],
	['memory', 'PURGE'],
]);
$redis->set('k', 'v');
echo 'usage: ', $redis->memory('USAGE', 'k') > 10 ? 'bytes' : 'none', "\n";
$stats = $redis->memory('STATS');
echo 'stats: ', is_int($stats['peak.allocated']) && is_array($stats['db.0']) ? 'by name' : text($stats), "\n";
echo 'doctor: ', is_string($redis->memory('DOCTOR')) && is_string($redis->latency('DOCTOR')) ? 'texts' : 'none', "\n";
echo 'malloc: ', is_string($redis->memory('MALLOC-STATS')) ? 'text' : 'none', "\n";
$histogram = $redis->latency('HISTOGRAM', 'set');
echo 'histogram: ', text($histogram['set']['calls']), ' ', is_array($histogram['set']['histogram_usec']) ? 'by name' : 'none', "\n";
$redis->rawCommand('CONFIG', 'SET', 'latency-monitor-threshold', '1');
$redis->rawCommand('DEBUG', 'SLEEP', '0.01');
echo 'latest: ', text(in_array('command', array_column($redis->latency('LATEST'), 0), true)), "\n";
echo 'modules: ', text(array_filter($redis->module('LIST'), fn ($module) => !isset($module['name']))), "\n";
show_calls($redis, [['latency', 'NOSUCH']]);
show_refused($redis, $server, [['module', 'LOAD'], ['memory', 'USAGE'], ['commandlog', 'GET'], ['bitfield']]);
--EXPECT--
bitfield("b", "SET", "u8", "#1", 200, "GET", "u8", 8, "OVERFLOW", "FAIL", "INCRBY", "u8", "#1", 100) = [0, 200, false]
bitfield_ro("b", "GET", "u4", 8) = [12]
bitfield("b") = []
bitfield("b", "wrong") = false [ERR syntax error]
spublish("channel", "message") = 0
latency("RESET") = 0
latency("HISTORY", "command") = []
memory("USAGE", "none") = false
memory("PURGE") = true
MULTI: the same
PIPELINE: the same
usage: bytes
stats: by name
doctor: texts
malloc: text
histogram: 1 by name
latest: true
modules: []
latency("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try LATENCY HELP.]
module("LOAD") = false
memory("USAGE") = false
commandlog("GET") = false
bitfield() = ArgumentCountError: Redis::bitfield() expects at least 1 argument, 0 given
