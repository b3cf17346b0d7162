--TEST--
Functions of the server: libraries, calls, facts
--FILE--
<?php
require __DIR__ . '/command.inc';
const LIBRARY = <<<'LUA'
	#!lua name=lib
	local function echo_all(keys, args) return {keys[1], args[1], args[2], 7, redis.status_reply('FINE')} end
	redis.register_function{function_name='echo_all', callback=echo_all, flags={'no-writes', 'allow-stale'}}
	redis.register_function('store', function(keys, args) return redis.call('SET', keys[1], args[1]) end)
	redis.register_function{function_name='status', callback=function() return redis.status_reply('FINE') end, description='a text'}
	LUA;
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['function', 'LOAD', LIBRARY],
	['function', 'LOAD', 'REPLACE', LIBRARY],
	['function', 'LOAD', LIBRARY],
	['fcall', 'echo_all', ['k'], ['a', 1, 2.5, null]],
	['fcall', 'echo_all'],
	['fcall', 'status'],
	['fcall', 'store', ['k'], ['v']],
	['fcall_ro', 'echo_all', ['k'], ['a']],
	['fcall', 'nosuch'],
	['function', 'LIST', 'LIBRARYNAME', 'nosuch'],
	['function', 'STATS'],
	['function', 'DELETE', 'lib'],
	['function', 'DELETE', 'lib'],
	['function', 'FLUSH', 'SYNC'],
	['function', 'RESTORE', 'no dump'],
]);
$redis->function('LOAD', LIBRARY);
[$library] = $redis->function('LIST');
usort($library['functions'], fn ($a, $b) => $a['name'] <=> $b['name']);
echo text($library), "\n";
echo text($redis->fcall_ro('store', ['k'], ['v'])), ' ', text(is_string($redis->getLastError())), "\n";
show_calls($redis, [['function', 'NOSUCH']]);
$dump = $redis->function('DUMP');
$redis->function('FLUSH');
echo text([$redis->function('RESTORE', $dump), $redis->fcall('status'), array_keys($redis->function('LIST', 'WITHCODE')[0])]), "\n";
show_refused($redis, $server, [['function', 'LOAD'], ['function', 'DELETE']]);
try {
	$redis->function('KILL');
} catch (RedisException $e) {
	echo $e->getMessage(), "\n";
}
$redis->setOption(Redis::OPT_PREFIX, 'p:');
echo text($redis->fcall('echo_all', ['k'], ['a'])), "\n";
--EXPECT--
function("LOAD", "456 bytes") = "lib"
function("LOAD", "REPLACE", "456 bytes") = "lib"
function("LOAD", "456 bytes") = false [ERR Library 'lib' already exists]
fcall("echo_all", ["k"], ["a", 1, 2.5, null]) = ["k", "a", "1", 7, true]
fcall("echo_all") = []
fcall("status") = true
fcall("store", ["k"], ["v"]) = true
fcall_ro("echo_all", ["k"], ["a"]) = ["k", "a"]
fcall("nosuch") = false [ERR Function not found]
function("LIST", "LIBRARYNAME", "nosuch") = []
function("STATS") = {"running_script": false, "engines": {"LUA": {"libraries_count": 1, "functions_count": 3}}}
function("DELETE", "lib") = true
function("DELETE", "lib") = false [ERR Library not found]
function("FLUSH", "SYNC") = true
function("RESTORE", "no dump") = false [ERR DUMP payload version or checksum are wrong]
MULTI: the same
PIPELINE: the same
{"library_name": "lib", "engine": "LUA", "functions": [{"name": "echo_all", "description": false, "flags": ["no-writes", "allow-stale"]}, {"name": "status", "description": "a text", "flags": []}, {"name": "store", "description": false, "flags": []}]}
false true
function("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try FUNCTION HELP.]
[true, true, ["library_name", "engine", "functions", "library_code"]]
function("LOAD") = false
function("DELETE") = false
NOTBUSY No scripts in execution right now.
["p:k", "a"]
