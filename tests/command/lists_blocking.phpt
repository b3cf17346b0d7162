--TEST--
Blocking pops return at once what is there, else wait for it or for their time
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['rPush', 'l', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
	['blPop', 'l', 5],
	['blPop', ['missing', 'l'], 5],
	['blPop', 'missing', 'l', 5],
	['brPop', 'l', 5],
	['brPop', ['missing', 'l'], 5.5],
	['brPop', 'missing', 'l', '5'],
	['brpoplpush', 'l', 'other', 5],
	['brpoplpush', 'l', 'other', 0.01],
	['blPop', 'l', 0.01],
	['brPop', ['l', 'missing'], 0.01],
]);

echo "a time-out is waited for, and longer than the read time-out if need be\n";
$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
$before = microtime(true);
echo text($redis->blPop('missing', 0.6)), ' ', microtime(true) - $before >= 0.55 ? 'after its time' : 'too early', "\n";
echo text($redis->ping()), "\n";
--EXPECT--
rPush("l", "a", "b", "c", "d", "e", "f", "g") = 7
blPop("l", 5) = ["l", "a"]
blPop(["missing", "l"], 5) = ["l", "b"]
blPop("missing", "l", 5) = ["l", "c"]
brPop("l", 5) = ["l", "g"]
brPop(["missing", "l"], 5.5) = ["l", "f"]
brPop("missing", "l", "5") = ["l", "e"]
brpoplpush("l", "other", 5) = "d"
brpoplpush("l", "other", 0.01) = false
blPop("l", 0.01) = []
brPop(["l", "missing"], 0.01) = []
MULTI: the same
PIPELINE: the same
a time-out is waited for, and longer than the read time-out if need be
[] after its time
true
