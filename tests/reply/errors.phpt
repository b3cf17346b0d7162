--TEST--
Errors of a command return false and leave their text; errors of the session or the server are thrown
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

foreach (['ERR wrong', 'ERRONEOUS', 'WRONGTYPE no', 'NOSCRIPT no', 'BUSYGROUP no', 'NOGROUP no', 'NOQUORUM no', 'NOGOODSLAVE no',
	'ERR AUTH no', 'NOAUTH no', 'WRONGPASS no', 'NOPERM no', 'READONLY no', 'LOADING no', 'MASTERDOWN no', 'OOM no', 'MISCONF no',
	'MOVED 1 host', 'EXECABORT no', 'BUSY no', 'CUSTOM no'] as $error) {
	echo "$error: ", text(result_of($redis, ['eval', "return redis.error_reply('$error')"])), ' ', text($redis->getLastError()), "\n";
	if (!$redis->ping() || $redis->getLastError() === null || $redis->clearLastError() !== true || $redis->getLastError() !== null) {
		echo "the error did not last until it was cleared\n";
	}
}
try {
	$redis->eval('return redis.error_reply("OOM no room")');
} catch (RedisException $e) {
	echo get_parent_class($e), ' ', $e->getCode(), "\n";
}

echo "inside an array:\n";
echo text($redis->eval('return {1, redis.error_reply("ERR two"), 3}')), ' ', $redis->getLastError(), "\n";
echo "unknown command:\n";
echo text($redis->rawcommand('NOSUCHCOMMAND', 'x')), ' ', strtok($redis->getLastError(), ','), "\n";
echo text($redis->rawcommand('GET')), ' ', $redis->getLastError(), "\n";
--EXPECT--
ERR wrong: false "ERR wrong"
ERRONEOUS: false "ERR ERRONEOUS"
WRONGTYPE no: false "WRONGTYPE no"
NOSCRIPT no: false "NOSCRIPT no"
BUSYGROUP no: false "BUSYGROUP no"
NOGROUP no: false "NOGROUP no"
NOQUORUM no: false "NOQUORUM no"
NOGOODSLAVE no: false "NOGOODSLAVE no"
ERR AUTH no: "RedisException: ERR AUTH no" "ERR AUTH no"
NOAUTH no: "RedisException: NOAUTH no" "NOAUTH no"
WRONGPASS no: "RedisException: WRONGPASS no" "WRONGPASS no"
NOPERM no: "RedisException: NOPERM no" "NOPERM no"
READONLY no: "RedisException: READONLY no" "READONLY no"
LOADING no: "RedisException: LOADING no" "LOADING no"
MASTERDOWN no: "RedisException: MASTERDOWN no" "MASTERDOWN no"
OOM no: "RedisException: OOM no" "OOM no"
MISCONF no: "RedisException: MISCONF no" "MISCONF no"
MOVED 1 host: "RedisException: MOVED 1 host" "MOVED 1 host"
EXECABORT no: "RedisException: EXECABORT no" "EXECABORT no"
BUSY no: "RedisException: BUSY no" "BUSY no"
CUSTOM no: "RedisException: CUSTOM no" "CUSTOM no"
RuntimeException 0
inside an array:
[1, false, 3] ERR two
unknown command:
false ERR unknown command 'NOSUCHCOMMAND'
false ERR wrong number of arguments for 'get' command
