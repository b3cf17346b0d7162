--TEST--
RESP3: commands return what they return in RESP2, but for floats and nulls of other types, and pushed messages are no replies
--SKIPIF--
<?php
require __DIR__ . '/resp3.inc';
skip_without_resp3();
?>
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
$calls = [
	['hSet', 'h', 'a', '1', 'b', '2'],
	['hGetAll', 'h'],
	['hMget', 'h', ['a', 'x']],
	['hIncrByFloat', 'h', 'a', 0.5],
	['hRandField', 'h', ['COUNT' => 2, 'WITHVALUES' => true]],
	['sAdd', 's', 'm'],
	['sMembers', 's'],
	['sPop', 's', 2],
	['sismember', 's', 'm'],
	['zAdd', 'z', 1.5, 'a', 2, 'b'],
	['zScore', 'z', 'a'],
	['zScore', 'z', 'x'],
	['zMscore', 'z', 'a', 'x'],
	['zRange', 'z', 0, -1],
	['zRange', 'z', 0, -1, true],
	['zRevRange', 'z', 0, -1, true],
	['zRangeByScore', 'z', '-inf', '+inf', ['withscores' => true]],
	['zRank', 'z', 'b'],
	['zIncrBy', 'z', 1, 'a'],
	['zPopMax', 'z'],
	['zPopMin', 'z', 2],
	['bzPopMin', 'z', 0.01],
	['zAdd', 'y', 7, 'c'],
	['bzPopMax', 'y', 0.01],
	['zunion', ['z', 'y'], null, ['withscores' => true]],
	['lPush', 'l', 'a'],
	['lPop', 'l', 2],
	['lPop', 'l', 2],
	['lPop', 'l'],
	['blPop', 'l', 0.01],
	['get', 'x'],
	['set', 'x', '1', ['NX', 'GET']],
	['mget', ['x', 'y']],
	['incrByFloat', 'x', 0.5],
	['exists', 'x'],
	['ttl', 'x'],
	['type', 'x'],
	['copy', 'x', 'c'],
	['info', 'nothing'],
	['echo', 'text'],
	['ping'],
	['eval', 'return {1, false, "a", {ok="fine"}}'],
	['lPush', 'h', 'a'],
];
$calls = array_values(array_filter($calls, fn (array $call) => method_exists($redis, $call[0])));
ob_start();
$expected = show_calls($redis, $calls);
$text = ob_get_clean();
$redis->rawcommand('HELLO', '3');
$speaks_resp3 = fn (): bool => is_bool($redis->rawcommand('EVAL', 'redis.setresp(3) return true', '0'));
foreach (['at once' => null, 'MULTI' => Redis::MULTI, 'PIPELINE' => Redis::PIPELINE] as $name => $mode) {
	$server->command('FLUSHALL');
	if ($mode === null) {
		ob_start();
		show_calls($redis, $calls);
		$is = ob_get_clean();
		echo "$name: ", $is === $text ? 'the same' : implode("\n", array_diff(explode("\n", $is), explode("\n", $text))), "\n";
		continue;
	}
	$redis->multi($mode);
	foreach ($calls as $call) {
		result_of($redis, $call);
	}
	$values = $redis->exec();
	$redis->clearLastError();
	echo "$name: ", $values === $expected ? 'the same' : differences($calls, $expected, $values), "\n";
}
echo 'still RESP3: ', text($speaks_resp3()), "\n";

echo "-- pushes\n";
$redis->rawcommand('CLIENT', 'TRACKING', 'ON');
$redis->set('tracked', '1');
for ($i = 1; $i <= 3; $i++) {
	$got = $redis->get('tracked');
	$server->command('SET', 'tracked', (string)($i + 1));
	echo $got, ' ';
}
$redis->pipeline()->get('tracked');
$server->command('SET', 'tracked', '5');
echo text($redis->exec()), "\n";
--EXPECT--
at once: bzPopMax("y", 0.01) = ["y", "c", 7.0]
lPop("l", 2) = false
MULTI: 
	bzPopMax("y", 0.01) = ["y", "c", 7.0]
	lPop("l", 2) = false
PIPELINE: 
	bzPopMax("y", 0.01) = ["y", "c", 7.0]
	lPop("l", 2) = false
still RESP3: true
-- pushes
1 2 3 ["5"]
