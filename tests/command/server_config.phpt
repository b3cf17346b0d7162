--TEST--
CONFIG reads and changes settings, one or many
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['config', 'GET', 'timeout'],
	['config', 'get', 'time*ut'],
	['config', 'GET', 'nosuch'],
	['config', 'SET', 'timeout', '7'],
	['config', 'GET', 'timeout'],
	['config', 'SET', ['timeout' => 0, 'hz' => '11']],
	['config', 'RESETSTAT'],
]);
$both = $redis->config('GET', ['hz', 'timeout']);
ksort($both);
echo text($both), "\n";
echo text($redis->config('SET', 'nosuch', '1')), ' ', text(is_string($redis->getLastError())), "\n";
echo text($redis->config('REWRITE')), ' ', $redis->getLastError(), "\n";
echo is_string($redis->config('HELP')[0]) ? 'help' : 'none', "\n";
show_refused($redis, $server, [['config', 'GET'], ['config', 'GET', []], ['config', 'SET', []], ['config', 'SET']]);
--EXPECT--
config("GET", "timeout") = {"timeout": "0"}
config("get", "time*ut") = {"timeout": "0"}
config("GET", "nosuch") = []
config("SET", "timeout", "7") = true
config("GET", "timeout") = {"timeout": "7"}
config("SET", {"timeout": 0, "hz": "11"}) = true
config("RESETSTAT") = true
MULTI: the same
PIPELINE: the same
{"hz": "11", "timeout": "0"}
false true
false ERR The server is running without a config file
help
config("GET") = false
config("GET", []) = false
config("SET", []) = false
config("SET") = false
