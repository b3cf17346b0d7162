--TEST--
The first list or sorted set that has elements gives some of them
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['rPush', 'l', 'a', 'b', 'c', 'd', 'e', 'f'],
	['lmpop', ['missing', 'l'], 'LEFT'],
	['lmpop', ['l'], 'right', 2],
	['lmpop', ['missing'], 'LEFT'],
	['blmpop', 5, ['missing', 'l'], 'LEFT'],
	['blmpop', 0.01, ['missing'], 'LEFT'],
	['blmpop', 5, ['l'], 'LEFT', 10],
	['zAdd', 'z', 1, 'a', 2.5, 'b', 3, 'c', 4, 'd', 5, 'e'],
	['zmpop', ['missing', 'z'], 'MIN'],
	['zmpop', ['z'], 'max', 2],
	['zmpop', ['missing'], 'MAX'],
	['bzmpop', 5, ['missing', 'z'], 'MIN'],
	['bzmpop', 0.01, ['missing'], 'MIN'],
	['bzmpop', 5, ['z'], 'MIN', 10],
	['rPush', 'l', 'a', 'b', 'c'],
	['blmove', 'l', 'other', 'LEFT', 'RIGHT', 5],
	['blmove', 'l', 'other', 'right', 'left', 0.5],
	['blmove', 'missing', 'other', 'LEFT', 'RIGHT', 0.01],
	['lrange', 'other', 0, -1],
	['zmpop', ['l'], 'MIN'],
	['lmpop', ['z', 'l'], 'LEFT'],
]);
show_refused($redis, $server, [['lmpop', [], 'LEFT'], ['lmpop', ['l'], 'LEFT', 0], ['zmpop', ['z'], 'MIN', -1], ['bzmpop', 1, [], 'MIN']]);

echo "nothing is null where that is asked for\n";
$redis->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, true);
echo text([$redis->lmpop(['missing'], 'LEFT'), $redis->bzmpop(0.01, ['missing'], 'MIN')]), "\n";

echo "values pass the serializer, a key comes as the server has it\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->rPush('l', [1], 'x');
$redis->zAdd('z', 1, 'm');
echo text([$redis->lmpop(['l'], 'LEFT', 5), $redis->zmpop(['z'], 'MIN')]), "\n";

echo "waiting goes beyond the read time-out\n";
$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
foreach ([['blmpop', 0.5, ['l'], 'LEFT'], ['bzmpop', 0.5, ['z'], 'MIN'], ['blmove', 'l', 'm', 'LEFT', 'LEFT', 0.5]] as $call) {
	$before = microtime(true);
	echo $call[0], ' ', text(result_of($redis, $call)), ' ', microtime(true) - $before >= 0.45 ? 'after its time' : 'too early', "\n";
}
--EXPECT--
rPush("l", "a", "b", "c", "d", "e", "f") = 6
lmpop(["missing", "l"], "LEFT") = ["l", ["a"]]
lmpop(["l"], "right", 2) = ["l", ["f", "e"]]
lmpop(["missing"], "LEFT") = false
blmpop(5, ["missing", "l"], "LEFT") = ["l", ["b"]]
blmpop(0.01, ["missing"], "LEFT") = false
blmpop(5, ["l"], "LEFT", 10) = ["l", ["c", "d"]]
zAdd("z", 1, "a", 2.5, "b", 3, "c", 4, "d", 5, "e") = 5
zmpop(["missing", "z"], "MIN") = ["z", {"a": 1.0}]
zmpop(["z"], "max", 2) = ["z", {"e": 5.0, "d": 4.0}]
zmpop(["missing"], "MAX") = false
bzmpop(5, ["missing", "z"], "MIN") = ["z", {"b": 2.5}]
bzmpop(0.01, ["missing"], "MIN") = false
bzmpop(5, ["z"], "MIN", 10) = ["z", {"c": 3.0}]
rPush("l", "a", "b", "c") = 3
blmove("l", "other", "LEFT", "RIGHT", 5) = "a"
blmove("l", "other", "right", "left", 0.5) = "c"
blmove("missing", "other", "LEFT", "RIGHT", 0.01) = false
lrange("other", 0, -1) = ["c", "a"]
zmpop(["l"], "MIN") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
lmpop(["z", "l"], "LEFT") = ["l", ["b"]]
MULTI: the same
PIPELINE: the same
lmpop([], "LEFT") = false
lmpop(["l"], "LEFT", 0) = false
zmpop(["z"], "MIN", -1) = false
bzmpop(1, [], "MIN") = false
nothing is null where that is asked for
[null, null]
values pass the serializer, a key comes as the server has it
[["p:l", [[1], "x"]], ["p:z", {"m": 1.0}]]
waiting goes beyond the read time-out
blmpop null after its time
bzmpop null after its time
blmove false after its time
