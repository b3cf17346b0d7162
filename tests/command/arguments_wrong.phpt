--TEST--
Arguments that make no sense give false, whoever notices them, and change nothing
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
set_error_handler(fn () => true, E_WARNING);

$server->command('SET', 'a', 'kept');
$server->command('ZADD', 'z', '1', 'kept');
foreach ([
	['set', 'a', 'x', 0],
	['set', 'a', 'x', -1],
	['set', 'a', 'x', 'soon'],
	['set', 'a', 'x', true],
	['set', 'a', 'x', ['EX' => 0]],
	['set', 'a', 'x', ['PX' => 'soon']],
	['setex', 'a', 0, 'x'],
	['setBit', 'a', -1, true],
	['getRange', 'z', 0, 1],
	['hSet', 'h', 'field'],
	['hSet', 'h', 'field', 'value', 'field'],
	['lInsert', 'l', 'beside', 'a', 'b'],
	['lMove', 'l', 'm', 'up', 'down'],
	['expire', 'a', 10, 'maybe'],
	['zAdd', 'z', 1, 'kept', 'high', 'b'],
	['zAdd', 'z', ['INCR'], 1, 'kept', 2, 'b'],
	['zunionstore', 'z', ['a', 'b'], [1]],
	['zunionstore', 'z', ['z'], ['heavy']],
	['zunionstore', 'z', ['z'], null, 'AVG'],
	['zRange', 'z', 'a', 'b'],
	['zRangeByScore', 'z', 'a', 'b'],
	['zRangeByLex', 'z', 'a', 'b'],
	['object', 'colour', 'a'],
	['sPop', 's', -1],
] as $call) {
	try {
		$value = result_of($redis, $call);
	} catch (Error $e) {
		$value = $e::class . ": {$e->getMessage()}";
	}
	if ($value !== false) {
		echo text_of_call($call), ' = ', text($value), "\n";
	}
}
echo text($redis->get('a')), text($redis->ttl('a')), text($redis->zRange('z', 0, -1, true)), text($redis->exists('h', 'l', 'm', 's')), "\n";
--EXPECT--
"kept"-1{"kept": 1.0}0
