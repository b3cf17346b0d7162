--TEST--
What phpredis returns and its declared types leave out is returned all the same
--SKIPIF--
<?php
if (PHP_DEBUG) die('skip a debug PHP ends the script where a method returns what its declared type leaves out');
?>
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client(['enable-debug-command' => 'yes']);
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

$redis = new Redis(['host' => $server->socket]);
error_reporting(E_ALL & ~E_DEPRECATED);
$redis->rPush('n', 3, 1, 2);
$redis->geoadd('g', 13.361389, 38.115556, 'Palermo');
show_calls($redis, [
	['sortDesc', 'n', null, '#', 0, 2, 'target'],
	['lrange', 'target', 0, -1],
	['pfadd', 'n', ['a']],
	['pfadd', 'h', []],
	['zRandMember', 'missing'],
	['zRandMember', 'n'],
	['geosearch', 'g', [15, 37], -1, 'km'],
]);
show_refused($redis, $server, [
	['geosearch', 'g', [15], 200, 'km'],
	['geosearch', 'g', [15, 37], [200], 'km'],
	['geosearch', 'g', [15, 37], 200, 'km', ['COUNT' => 0]],
]);
$redis->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, true);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
show_calls($redis, [
	['xread', ['missing' => '$']],
	['set', 'k', [1]],
	['getEx', 'k', ['EX' => 5]],
	['debug', 'missing'],
]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_NONE);
$redis->xGroup('CREATE', 's', 'g', '0', true);
show_calls($redis, [
	['lPos', 'n', 'no such'],
	['lPos', 'missing', 'x'],
	['lPos', 'missing', 'x', ['COUNT' => 1]],
	['xpending', 's', 'g'],
	['sAdd', 't', '1', '2'],
	['sUnionStore', ['u', 't']],
	['sDiffStore', ['u', 't', 'missing']],
]);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->rPush('n', 2, 1);
echo 'sortAsc() stores with the prefix: ', text([$redis->sortAsc('n', null, null, -1, -1, 'd'), $server->command('LRANGE', 'p:d', '0', '-1')]), "\n";
$redis->setOption(Redis::OPT_PREFIX, '');
$cursor = [];
echo 'sscan from an array: ', count($redis->sscan('t', $cursor)), "\n";

$getters = fn (Redis $redis) => text([$redis->getHost(), $redis->getPort(), $redis->getDBNum(), $redis->getReadTimeout(), $redis->getPersistentID(), $redis->getAuth()]);
$redis = new Redis();
echo 'without a place to go: ', $getters($redis), "\n";
try {
	$redis->connect('127.0.0.1', 1, 1.0, null, 0, 0, ['auth' => 'secret', 'database' => 3]);
} catch (RedisException) {
	echo 'after a failed connect(): ', $getters($redis), "\n";
}
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
sortDesc("n", null, "#", 0, 2, "target") = 2
lrange("target", 0, -1) = ["3", "2"]
pfadd("n", ["a"]) = false [WRONGTYPE Operation against a key holding the wrong kind of value]
pfadd("h", []) = false
zRandMember("missing") = false
zRandMember("n") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
geosearch("g", [15, 37], -1, "km") = false [ERR radius cannot be negative]
geosearch("g", [15], 200, "km") = false
geosearch("g", [15, 37], [200], "km") = false
geosearch("g", [15, 37], 200, "km", {"COUNT": 0}) = false
xread({"missing": "$"}) = null
set("k", [1]) = true
getEx("k", {"EX": 5}) = [1]
debug("missing") = false [ERR unknown subcommand or wrong number of arguments for 'missing'. Try DEBUG HELP.]
lPos("n", "no such") = null
lPos("missing", "x") = null
lPos("missing", "x", {"COUNT": 1}) = []
xpending("s", "g") = [0, false, false, null]
sAdd("t", "1", "2") = 2
sUnionStore(["u", "t"]) = 2
sDiffStore(["u", "t", "missing"]) = 2
sortAsc() stores with the prefix: [2, ["1", "2"]]
sscan from an array: 2
without a place to go: [false, false, false, false, false, false]
after a failed connect(): [false, false, false, false, false, false]
