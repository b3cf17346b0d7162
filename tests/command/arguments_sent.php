<?php
require __DIR__ . '/command.inc';

/** What a monitoring client saw, up to the ECHO that marks the end. */
function seen(RespClient $monitor): array
{
	$lines = [];
	while (!str_contains($line = (string)$monitor->read(), '"ECHO" "done"')) {
		$lines[] = preg_replace('/^\S+ \[[^]]*\] /', '', $line);
	}
	return $lines;
}

[$redis, $server] = start_client();
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$monitor = new RespClient("unix://{$server->socket}");
$monitor->command('MONITOR');

foreach ([
	['get', 'k'],
	['set', 'k', [1]],
	['setex', 'k', 10, true],
	['setRange', 'k', 3, 'as it is'],
	['setBit', 'k', 3, true],
	['setBit', 'k', 3, false],
	['incr', 'k'],
	['incr', 'k', 2],
	['incrByFloat', 'k', 0.5],
	['mget', ['a', 1]],
	['mset', ['a' => 1.5, 7 => null]],
	['del', 'a'],
	['del', 'a', 'b'],
	['del', ['a', 'b']],
	['rename', 'a', 'b'],
	['expire', 'k', 10],
	['expire', 'k', 10, 'NX'],
	['keys', 'a*'],
	['object', 'encoding', 'k'],
	['randomKey'],
	['bitcount', 'k'],
	['bitcount', 'k', 1, 2, true],
	['hSet', 'h', 'f', 'v'],
	['hMset', 'h', ['f' => 'v', 5 => 6]],
	['hMget', 'h', ['f', 5]],
	['hDel', 'h', 'f', 'g'],
	['lPush', 'l', 'a', 1, 1.5, null, [2]],
	['lPop', 'l', 2],
	['lrem', 'l', 'a', 3],
	['lInsert', 'l', 'after', 'a', 'b'],
	['lMove', 'l', 'm', 'LEFT', 'RIGHT'],
	['blPop', ['a', 'b'], 0.01],
	['blPop', 'a', 'b', 0.01],
	['sAddArray', 's', ['a', 2]],
	['sUnionStore', 'd', 's', 't'],
	['sintercard', ['s', 't'], 3],
	['zAdd', 'z', ['XX'], 1.5, 'm', 2, 'n'],
	['zCount', 'z', 1, '(2.5'],
	['zRangeByLex', 'z', '-', '[a', 1, 2],
	['zRangeByScore', 'z', '1', '2', ['withscores' => true, 'limit' => [1, 2]]],
	['zunionstore', 'd', ['z', 'y'], [1, 0.5], 'MAX'],
	['publish', 'channel', 'message'],
	['watch', 'a', 'b'],
	['unwatch'],
	['info', 'server', 'clients'],
	['flushDB', false],
	['eval', 'return 1', ['k', 'a', 5], 1],
	['script', 'load', 'return 1'],
	['rawcommand', 'GET', 'k'],
] as $call) {
	result_of($redis, $call);
	$redis->echo('done');
	echo text_of_call($call), "\n  ", implode("\n  ", array_filter(seen($monitor), fn ($line) => !str_contains($line, 'lua]'))), "\n";
}
