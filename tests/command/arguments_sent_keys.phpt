--TEST--
Every place of a key gets the prefix, members and values pass the serializer, the rest stays as it is
--FILE--
<?php
require __DIR__ . '/command.inc';
/** What a monitoring client saw, up to the ECHO that marks the end. */
function seen(RespClient $monitor): array
{
	$lines = [];
	while (!str_contains($line = (string)$monitor->read(), '"ECHO" "done"')) {
		/* Valkey does not escape quotes. */
		$lines[] = str_replace('\\"', '"', preg_replace('/^\S+ \[[^]]*\] /', '', $line));
	}
	return $lines;
}

[$redis, $server] = start_client();
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$monitor = new RespClient("unix://{$server->socket}");
$monitor->command('MONITOR');
error_reporting(E_ALL & ~E_DEPRECATED);

foreach ([
	['bitop', 'AND', 'd', 'a', 'b'],
	['pfadd', 'h', ['x', 1]],
	['pfcount', ['h', 'i']],
	['pfmerge', 'h', ['i', 'j']],
	['getEx', 'k', ['EX' => 5]],
	['getWithMeta', 'k'],
	['lcs', 'a', 'b'],
	['expiretime', 'k'],
	['sort', 'l', ['by' => 'w_*', 'get' => ['w_*', '#'], 'store' => 'd']],
	['sortDescAlpha', 'l', 'w_*', 'w_*', 0, 5],
	['hRandField', 'hash', ['COUNT' => 2]],
	['lmpop', ['l', 'm'], 'LEFT', 2],
	['blmpop', 0.01, ['l', 'm'], 'LEFT'],
	['blmove', 'l', 'm', 'LEFT', 'RIGHT', 0.01],
	['zmpop', ['y', 'z'], 'MIN'],
	['bzmpop', 0.01, ['y', 'z'], 'MAX', 3],
	['zdiff', ['y', 'z'], ['WITHSCORES']],
	['zdiffstore', 'd', ['y', 'z']],
	['zinter', ['y', 'z'], [1, 2.5], ['AGGREGATE' => 'MAX']],
	['zunion', ['y', 'z']],
	['zintercard', ['y', 'z'], 3],
	['zrangestore', 'd', 'z', '0', '-1'],
	['zRandMember', 'z', ['COUNT' => 2]],
	['geoadd', 'g', 1.5, 2, 'm', 3, '4', 'n', ['CH']],
	['geodist', 'g', 'm', 'n', 'km'],
	['geohash', 'g', 'm', 'n'],
	['geopos', 'g', 'm'],
	['georadius', 'g', 1, 2, 0.5, 'km', ['STORE' => 'd']],
	['georadiusbymember_ro', 'g', 'm', 1, 'km'],
	['geosearchstore', 'd', 'g', 'm', [10, 2.5], 'km', ['STOREDIST']],
	['xadd', 's', '1-1', ['f' => 'v'], 5, true],
	['xread', ['s' => '0', 't' => '$'], 2],
	['xgroup', 'CREATE', 's', 'g', '0', true],
	['xreadgroup', 'g', 'c', ['s' => '>'], 2],
	['xack', 's', 'g', ['1-1']],
	['xclaim', 's', 'g', 'c', 10, ['1-1'], ['IDLE' => 5, 'JUSTID']],
	['xautoclaim', 's', 'g', 'c', 10, '0-0', 5, true],
	['xpending', 's', 'g', '-', '+', 10, 'c'],
	['xinfo', 'STREAM', 's'],
	['xinfo', 'CONSUMERS', 's', 'g'],
	['xdel', 's', ['1-1']],
	['xtrim', 's', '100', true, false, 50],
	['xrange', 's', '-', '+', 2],
	['eval_ro', 'return 1', ['k', 'a'], 1],
	['fcall', 'f', ['k'], ['a']],
	['pubsub', 'NUMSUB', ['a']],
] as $call) {
	echo text_of_call($call), "\n";
	result_of($redis, $call);
	$server->command('ECHO', 'done');
	echo '  ', implode("\n  ", seen($monitor)), "\n";
}
--EXPECT--
bitop("AND", "d", "a", "b")
  "BITOP" "AND" "p:d" "p:a" "p:b"
pfadd("h", ["x", 1])
  "PFADD" "p:h" "s:1:"x";" "i:1;"
pfcount(["h", "i"])
  "PFCOUNT" "p:h" "p:i"
pfmerge("h", ["i", "j"])
  "PFMERGE" "p:h" "p:i" "p:j"
getEx("k", {"EX": 5})
  "GETEX" "p:k" "EX" "5"
getWithMeta("k")
  "GET" "p:k"
lcs("a", "b")
  "LCS" "p:a" "p:b"
expiretime("k")
  "EXPIRETIME" "p:k"
sort("l", {"by": "w_*", "get": ["w_*", "#"], "store": "d"})
  "SORT" "p:l" "BY" "w_*" "GET" "w_*" "GET" "#" "STORE" "d"
sortDescAlpha("l", "w_*", "w_*", 0, 5)
  "SORT" "p:l" "DESC" "ALPHA" "BY" "w_*" "LIMIT" "0" "5" "GET" "w_*"
hRandField("hash", {"COUNT": 2})
  "HRANDFIELD" "p:hash" "2"
lmpop(["l", "m"], "LEFT", 2)
  "LMPOP" "2" "p:l" "p:m" "LEFT" "COUNT" "2"
blmpop(0.01, ["l", "m"], "LEFT")
  "BLMPOP" "0.01" "2" "p:l" "p:m" "LEFT"
blmove("l", "m", "LEFT", "RIGHT", 0.01)
  "BLMOVE" "p:l" "p:m" "LEFT" "RIGHT" "0.01"
zmpop(["y", "z"], "MIN")
  "ZMPOP" "2" "p:y" "p:z" "MIN"
bzmpop(0.01, ["y", "z"], "MAX", 3)
  "BZMPOP" "0.01" "2" "p:y" "p:z" "MAX" "COUNT" "3"
zdiff(["y", "z"], ["WITHSCORES"])
  "ZDIFF" "2" "p:y" "p:z" "WITHSCORES"
zdiffstore("d", ["y", "z"])
  "ZDIFFSTORE" "p:d" "2" "p:y" "p:z"
zinter(["y", "z"], [1, 2.5], {"AGGREGATE": "MAX"})
  "ZINTER" "2" "p:y" "p:z" "WEIGHTS" "1" "2.5" "AGGREGATE" "MAX"
zunion(["y", "z"])
  "ZUNION" "2" "p:y" "p:z"
zintercard(["y", "z"], 3)
  "ZINTERCARD" "2" "p:y" "p:z" "LIMIT" "3"
zrangestore("d", "z", "0", "-1")
  "ZRANGESTORE" "p:d" "p:z" "0" "-1"
zRandMember("z", {"COUNT": 2})
  "ZRANDMEMBER" "p:z" "2"
geoadd("g", 1.5, 2, "m", 3, "4", "n", ["CH"])
  "GEOADD" "p:g" "CH" "1.5" "2" "s:1:"m";" "3" "4" "s:1:"n";"
geodist("g", "m", "n", "km")
  "GEODIST" "p:g" "m" "n" "km"
geohash("g", "m", "n")
  "GEOHASH" "p:g" "s:1:"m";" "s:1:"n";"
geopos("g", "m")
  "GEOPOS" "p:g" "s:1:"m";"
georadius("g", 1, 2, 0.5, "km", {"STORE": "d"})
  "GEORADIUS" "p:g" "1" "2" "0.5" "km" "STORE" "p:d"
georadiusbymember_ro("g", "m", 1, "km")
  "GEORADIUSBYMEMBER_RO" "p:g" "m" "1" "km"
geosearchstore("d", "g", "m", [10, 2.5], "km", ["STOREDIST"])
  "GEOSEARCHSTORE" "p:d" "p:g" "FROMMEMBER" "m" "BYBOX" "10" "2.5" "km" "STOREDIST"
xadd("s", "1-1", {"f": "v"}, 5, true)
  "XADD" "p:s" "MAXLEN" "~" "5" "1-1" "f" "s:1:"v";"
xread({"s": "0", "t": "$"}, 2)
  "XREAD" "COUNT" "2" "STREAMS" "p:s" "p:t" "0" "$"
xgroup("CREATE", "s", "g", "0", true)
  "XGROUP" "CREATE" "p:s" "g" "0" "MKSTREAM"
xreadgroup("g", "c", {"s": ">"}, 2)
  "XREADGROUP" "GROUP" "g" "c" "COUNT" "2" "STREAMS" "p:s" ">"
xack("s", "g", ["1-1"])
  "XACK" "p:s" "g" "1-1"
xclaim("s", "g", "c", 10, ["1-1"], {"IDLE": 5, 0: "JUSTID"})
  "XCLAIM" "p:s" "g" "c" "10" "1-1" "IDLE" "5" "JUSTID"
xautoclaim("s", "g", "c", 10, "0-0", 5, true)
  "XAUTOCLAIM" "p:s" "g" "c" "10" "0-0" "COUNT" "5" "JUSTID"
xpending("s", "g", "-", "+", 10, "c")
  "XPENDING" "p:s" "g" "-" "+" "10" "c"
xinfo("STREAM", "s")
  "XINFO" "STREAM" "p:s"
xinfo("CONSUMERS", "s", "g")
  "XINFO" "CONSUMERS" "p:s" "g"
xdel("s", ["1-1"])
  "XDEL" "p:s" "1-1"
xtrim("s", "100", true, false, 50)
  "XTRIM" "p:s" "MAXLEN" "~" "100" "LIMIT" "50"
xrange("s", "-", "+", 2)
  "XRANGE" "p:s" "-" "+" "COUNT" "2"
eval_ro("return 1", ["k", "a"], 1)
  "EVAL_RO" "return 1" "1" "p:k" "a"
fcall("f", ["k"], ["a"])
  "FCALL" "f" "1" "p:k" "s:1:"a";"
pubsub("NUMSUB", ["a"])
  "PUBSUB" "NUMSUB" "p:a"
