--TEST--
What phpredis returns and its declared types leave out is returned all the same
--SKIPIF--
<?php
if (PHP_DEBUG) die('skip a debug PHP ends the script where a method returns what its declared type leaves out');
?>
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
foreach ([Redis::MULTI, Redis::PIPELINE] as $mode) {
	$results = $redis->multi($mode)->sAddArray('s', ['a', 'b'])->pexpire('s', 100000)->del('s')->exec();
	echo 'queued: ', text($results), "\n";
}
show_calls($redis, [['sAddArray', 's', []]]);
$redis->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, true);
show_calls($redis, [['bzPopMin', 'missing', 0.01], ['lPop', 'missing', 2]]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
show_calls($redis, [
	['set', 'k', 1.5],
	['getset', 'k', [null]],
	['getset', 'k', null],
	['lPush', 'l', 2.5],
	['lMove', 'l', 'm', 'LEFT', 'RIGHT'],
	['lPush', 'l', 1.5, null],
	['lPop', 'l'],
	['rPop', 'l'],
]);
--EXPECT--
queued: [2, true, 1]
queued: [2, true, 1]
sAddArray("s", []) = false
bzPopMin("missing", 0.01) = null
lPop("missing", 2) = null
set("k", 1.5) = true
getset("k", [null]) = 1.5
getset("k", null) = [null]
lPush("l", 2.5) = 1
lMove("l", "m", "LEFT", "RIGHT") = 2.5
lPush("l", 1.5, null) = 2
lPop("l") = null
rPop("l") = 1.5
