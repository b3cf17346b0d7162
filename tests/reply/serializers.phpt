--TEST--
With a serializer, values of every type come back as they were, wherever a value is returned
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

foreach (['PHP' => Redis::SERIALIZER_PHP, 'JSON' => Redis::SERIALIZER_JSON] as $name => $serializer) {
	$server->command('FLUSHALL');
	$redis->setOption(Redis::OPT_SERIALIZER, $serializer);
	$values = [null, true, false, 0, -5, 1.5, '', 'text', '12', [], [1, [2, null]], ['a' => ['b' => 'c']], "\u{fc}\n"];
	$bad = [];
	foreach ($values as $value) {
		$redis->del('k', 'h', 'l', 's');
		$redis->hSet('h', 'f', $value, 'g', $value);
		$redis->lPush('l', $value, $value, $value);
		$redis->sAdd('s', $value);
		$checks = [
			'_serialize' => [$redis->_unserialize($redis->_serialize($value)), $value],
			'_pack' => [$redis->_unpack($redis->_pack($value)), $value],
			'set' => [$redis->set('k', $value), true],
			'get' => [$redis->get('k'), $value],
			'mget' => [$redis->mget(['k', 'missing']), [$value, false]],
			'hGet' => [$redis->hGet('h', 'f'), $value],
			'hGetAll' => [$redis->hGetAll('h'), ['f' => $value, 'g' => $value]],
			'hMget' => [$redis->hMget('h', ['f', 'x']), ['f' => $value, 'x' => false]],
			'hVals' => [$redis->hVals('h'), [$value, $value]],
			'lindex' => [$redis->lindex('l', 0), $value],
			'lPop count' => [$redis->lPop('l', 1), [$value]],
			'blPop' => [$redis->blPop('l', 1), ['l', $value]],
			'sismember' => [$redis->sismember('s', $value), true],
			'sMembers' => [$redis->sMembers('s'), [$value]],
			'sPop' => [$redis->sPop('s', 1), [$value]],
			'multi' => [$redis->multi()->hGet('h', 'f')->hVals('h')->exec(), [$value, [$value, $value]]],
			'pipeline' => [$redis->pipeline()->set('k', $value)->get('k')->exec(), [true, $value]],
			'missing' => [$redis->get('missing'), false],
		];
		foreach ($checks as $what => [$is, $should]) {
			if ($is !== $should) {
				$bad[] = "$what of " . text($value) . ' is ' . text($is);
			}
		}
	}
	echo "$name: ", $bad ? implode("\n  ", $bad) : 'all as they were', "\n";
	$server->command('SET', 'foreign', 'not serialized');
	echo 'foreign bytes: ', text($redis->get('foreign')), "\n";
	$redis->zAdd('z', 1.5, 'member');
	echo 'members with scores: ', text($redis->zRange('z', 0, -1, true)), "\n";
}
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_NONE);
foreach ([null, true, false, 5, 1.5, 0.1] as $value) {
	$redis->set('k', $value);
	echo text($value), ' without one is ', text($redis->get('k')), "\n";
}
--EXPECT--
PHP: all as they were
foreign bytes: "not serialized"
members with scores: {"member": 1.5}
JSON: all as they were
foreign bytes: "not serialized"
members with scores: {"member": 1.5}
null without one is ""
true without one is "1"
false without one is ""
5 without one is "5"
1.5 without one is "1.5"
0.1 without one is "0.1"
