--TEST--
A key of the wrong type gives false in every reply shape, and the next command works
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
$calls = [
	['get', 'list'], ['getRange', 'list', 0, 1], ['getDel', 'list'], ['getset', 'list', 'x'], ['incr', 'list'], ['incrByFloat', 'list', 1.5],
	['append', 'list', 'x'], ['strlen', 'list'], ['setBit', 'list', 1, true], ['bitcount', 'list'], ['set', 'list', 'x', ['GET']],
	['hGet', 'list', 'f'], ['hSet', 'list', 'f', 'v'], ['hSetNx', 'list', 'f', 'v'], ['hMset', 'list', ['f' => 'v']], ['hMget', 'list', ['f']],
	['hGetAll', 'list'], ['hKeys', 'list'], ['hVals', 'list'], ['hExists', 'list', 'f'], ['hIncrByFloat', 'list', 'f', 1.5],
	['lPush', 'string', 'x'], ['lPop', 'string'], ['lPop', 'string', 2], ['lrange', 'string', 0, -1], ['lSet', 'string', 0, 'x'],
	['lPos', 'string', 'x'], ['blPop', 'string', 1], ['rpoplpush', 'string', 'x'],
	['sAdd', 'list', 'x'], ['sismember', 'list', 'x'], ['sMisMember', 'list', 'x'], ['sMembers', 'list'], ['sRandMember', 'list', 2],
	['sInter', 'list', 'string'], ['zAdd', 'list', 1, 'x'], ['zScore', 'list', 'x'], ['zMscore', 'list', 'x'], ['zRank', 'list', 'x'],
	['zRange', 'list', 0, -1, true], ['zPopMin', 'list'], ['bzPopMin', 'list', 1], ['zunionstore', 'x', ['list', 'string']],
];
foreach (['single', Redis::MULTI, Redis::PIPELINE] as $mode) {
	$redis->flushAll();
	$redis->set('string', 'value');
	$redis->rPush('list', 'element');
	$values = [];
	if ($mode === 'single') {
		foreach ($calls as $call) {
			$values[] = result_of($redis, $call);
			if (!str_starts_with((string)$redis->getLastError(), 'WRONGTYPE')) {
				echo text_of_call($call), ': ', text($redis->getLastError()), "\n";
			}
			$redis->clearLastError();
		}
	} else {
		$redis->multi($mode);
		array_map(fn ($call) => result_of($redis, $call), $calls);
		$values = $redis->exec();
	}
	foreach ($calls as $i => $call) {
		if ($values[$i] !== false) {
			echo text_of_call($call), ' = ', text($values[$i]), "\n";
		}
	}
	echo count($values), ' calls, then ', text($redis->get('string')), "\n";
}
--EXPECT--
43 calls, then "value"
43 calls, then "value"
43 calls, then "value"
