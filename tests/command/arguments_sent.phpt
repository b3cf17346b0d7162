--TEST--
Each kind of argument reaches the server as its row says: keys prefixed, values serialized, others as they are
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
	['lPush', 'l', 'z', 'a', 1, 1.5, null, [2]],
	['lPop', 'l', 2],
	['lrem', 'l', 'a', 3],
	['lInsert', 'l', 'after', 'a', 'b'],
	['lMove', 'l', 'm', 'RIGHT', 'LEFT'],
	['blPop', ['a', 'b'], 0.01],
	['blPop', 'a', 'b', 0.01],
	['sAddArray', 's', ['a', 2]],
	['sUnionStore', 'd', 's', 't'],
	['sintercard', ['s', 't'], 3],
	['zAdd', 'z', ['XX'], 1.5, 'm', 2, 'n'],
	['zCount', 'z', 1, '(2.5'],
	['zRangeByLex', 'z', '-', '[a', 1, 2],
	['zRangeByScore', 'z', '1', '2', ['limit' => [1, 2], 'withscores' => true]],
	['zunionstore', 'd', ['z', 'y'], [1, 0.5], 'MAX'],
	['publish', 'channel', 'message'],
	['watch', 'a', 'b'],
	['unwatch'],
	['info', 'server', 'clients'],
	['flushDB', false],
	['eval', 'return 1', ['k', 'a', 5], 1],
	['script', 'LOAD', 'return 1'],
	['rawcommand', 'GET', 'k'],
] as $call) {
	result_of($redis, $call);
	$redis->echo('done');
	echo text_of_call($call), "\n  ", implode("\n  ", array_filter(seen($monitor), fn ($line) => !str_contains($line, 'lua]'))), "\n";
}
--EXPECT--
get("k")
  "GET" "p:k"
set("k", [1])
  "SET" "p:k" "a:1:{i:0;i:1;}"
setex("k", 10, true)
  "SETEX" "p:k" "10" "b:1;"
setRange("k", 3, "as it is")
  "SETRANGE" "p:k" "3" "as it is"
setBit("k", 3, true)
  "SETBIT" "p:k" "3" "1"
setBit("k", 3, false)
  "SETBIT" "p:k" "3" "0"
incr("k")
  "INCR" "p:k"
incr("k", 2)
  "INCRBY" "p:k" "2"
incrByFloat("k", 0.5)
  "INCRBYFLOAT" "p:k" "0.5"
mget(["a", 1])
  "MGET" "p:a" "p:1"
mset({"a": 1.5, 7: null})
  "MSET" "p:a" "d:1.5;" "p:7" "N;"
del("a")
  "DEL" "p:a"
del("a", "b")
  "DEL" "p:a" "p:b"
del(["a", "b"])
  "DEL" "p:a" "p:b"
rename("a", "b")
  "RENAME" "p:a" "p:b"
expire("k", 10)
  "EXPIRE" "p:k" "10"
expire("k", 10, "NX")
  "EXPIRE" "p:k" "10" "NX"
keys("a*")
  "KEYS" "p:a*"
object("encoding", "k")
  "OBJECT" "encoding" "p:k"
randomKey()
  "RANDOMKEY"
bitcount("k")
  "BITCOUNT" "p:k" "0" "-1"
bitcount("k", 1, 2, true)
  "BITCOUNT" "p:k" "1" "2" "BIT"
hSet("h", "f", "v")
  "HSET" "p:h" "f" "s:1:"v";"
hMset("h", {"f": "v", 5: 6})
  "HMSET" "p:h" "f" "s:1:"v";" "5" "i:6;"
hMget("h", ["f", 5])
  "HMGET" "p:h" "f" "5"
hDel("h", "f", "g")
  "HDEL" "p:h" "f" "g"
lPush("l", "z", "a", 1, 1.5, null, [2])
  "LPUSH" "p:l" "s:1:"z";" "s:1:"a";" "i:1;" "d:1.5;" "N;" "a:1:{i:0;i:2;}"
lPop("l", 2)
  "LPOP" "p:l" "2"
lrem("l", "a", 3)
  "LREM" "p:l" "3" "s:1:"a";"
lInsert("l", "after", "a", "b")
  "LINSERT" "p:l" "after" "s:1:"a";" "s:1:"b";"
lMove("l", "m", "RIGHT", "LEFT")
  "LMOVE" "p:l" "p:m" "RIGHT" "LEFT"
blPop(["a", "b"], 0.01)
  "BLPOP" "p:a" "p:b" "0.01"
blPop("a", "b", 0.01)
  "BLPOP" "p:a" "p:b" "0.01"
sAddArray("s", ["a", 2])
  "SADD" "p:s" "s:1:"a";" "i:2;"
sUnionStore("d", "s", "t")
  "SUNIONSTORE" "p:d" "p:s" "p:t"
sintercard(["s", "t"], 3)
  "SINTERCARD" "2" "p:s" "p:t" "LIMIT" "3"
zAdd("z", ["XX"], 1.5, "m", 2, "n")
  "ZADD" "p:z" "XX" "1.5" "s:1:"m";" "2" "s:1:"n";"
zCount("z", 1, "(2.5")
  "ZCOUNT" "p:z" "1" "(2.5"
zRangeByLex("z", "-", "[a", 1, 2)
  "ZRANGEBYLEX" "p:z" "-" "[a" "LIMIT" "1" "2"
zRangeByScore("z", "1", "2", {"limit": [1, 2], "withscores": true})
  "ZRANGEBYSCORE" "p:z" "1" "2" "LIMIT" "1" "2" "WITHSCORES"
zunionstore("d", ["z", "y"], [1, 0.5], "MAX")
  "ZUNIONSTORE" "p:d" "2" "p:z" "p:y" "WEIGHTS" "1" "0.5" "AGGREGATE" "MAX"
publish("channel", "message")
  "PUBLISH" "p:channel" "message"
watch("a", "b")
  "WATCH" "p:a" "p:b"
unwatch()
  "UNWATCH"
info("server", "clients")
  "INFO" "server" "clients"
flushDB(false)
  "FLUSHDB" "ASYNC"
eval("return 1", ["k", "a", 5], 1)
  "EVAL" "return 1" "1" "p:k" "a" "5"
script("LOAD", "return 1")
  "SCRIPT" "LOAD" "return 1"
rawcommand("GET", "k")
  "GET" "k"
