--TEST--
Hash fields with times to live on a real server, in all modes
--SKIPIF--
<?php
require __DIR__ . '/command.inc';
skip_without_command('HGETEX');
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$future = 4102444800; // 2100
show_calls_in_all_modes($redis, $server, [
	['hsetex', 'h', ['a' => 1, 'b' => 'x', 5 => 'five'], ['EXAT' => $future]],
	['hsetex', 'h', ['a' => 2], ['FNX', 'EX' => 10]],
	['hsetex', 'h', ['c' => 3], ['FNX']],
	['hsetex', 'h', ['a' => 4], ['FXX', 'KEEPTTL']],
	['hsetex', 'h', ['a' => 4], ['EX' => 1, 'PX' => 1]],
	['hexpiretime', 'h', ['a', 'c', 'none']],
	['hpexpiretime', 'h', ['a']],
	['hgetex', 'h', ['a', 'none', 5]],
	['hgetex', 'h', ['a'], 'PERSIST'],
	['httl', 'h', ['a', 'none']],
	['hgetex', 'h', ['a'], ['EXAT' => $future]],
	['hexpiretime', 'h', ['a']],
	['hexpireat', 'h', $future + 1, ['a', 'none']],
	['hexpireat', 'h', $future, ['a'], 'GT'],
	['hexpireat', 'h', $future, ['a'], 'LT'],
	['hpexpireat', 'h', $future * 1000 + 500, ['c'], 'NX'],
	['hpexpiretime', 'h', ['c']],
	['hexpire', 'h', 0, ['c']],
	['hpersist', 'h', ['a', 'b', 'none']],
	['hpttl', 'h', ['a']],
	['hgetdel', 'h', ['a', 'none', 5]],
	['hgetall', 'h'],
	['hgetdel', 'none', ['a']],
	['httl', 'none', ['a']],
]);
$redis->hexpire('h', 100, ['b']);
$redis->hpexpire('h', 100500, ['b'], 'GT');
echo text($redis->httl('h', ['b'])[0] > 90), ' ', text($redis->hpttl('h', ['b'])[0] > 90000), "\n";

$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->hsetex('s', ['a' => [1, 2]], ['EX' => 100]);
show_calls($redis, [['hgetex', 's', ['a', 'b']], ['hgetdel', 's', ['a']]]);
show_refused($redis, $server, [['hgetex', 'h', []], ['hsetex', 'h', []], ['hexpire', 'h', 1, []], ['hgetex', 'h', ['a'], ['EX' => 0]], ['hgetex', 'h', ['a'], 5.5]]);
--EXPECT--
hsetex("h", {"a": 1, "b": "x", 5: "five"}, {"EXAT": 4102444800}) = 1
hsetex("h", {"a": 2}, {0: "FNX", "EX": 10}) = 0
hsetex("h", {"c": 3}, ["FNX"]) = 1
hsetex("h", {"a": 4}, ["FXX", "KEEPTTL"]) = 1
hsetex("h", {"a": 4}, {"EX": 1, "PX": 1}) = false [ERR Only one of EX, PX, EXAT, PXAT or KEEPTTL arguments can be specified]
hexpiretime("h", ["a", "c", "none"]) = [4102444800, -1, -2]
hpexpiretime("h", ["a"]) = [4102444800000]
hgetex("h", ["a", "none", 5]) = {"a": "4", "none": false, 5: "five"}
hgetex("h", ["a"], "PERSIST") = {"a": "4"}
httl("h", ["a", "none"]) = [-1, -2]
hgetex("h", ["a"], {"EXAT": 4102444800}) = {"a": "4"}
hexpiretime("h", ["a"]) = [4102444800]
hexpireat("h", 4102444801, ["a", "none"]) = [1, -2]
hexpireat("h", 4102444800, ["a"], "GT") = [0]
hexpireat("h", 4102444800, ["a"], "LT") = [1]
hpexpireat("h", 4102444800500, ["c"], "NX") = [1]
hpexpiretime("h", ["c"]) = [4102444800500]
hexpire("h", 0, ["c"]) = [2]
hpersist("h", ["a", "b", "none"]) = [1, 1, -2]
hpttl("h", ["a"]) = [-1]
hgetdel("h", ["a", "none", 5]) = {"a": "4", "none": false, 5: "five"}
hgetall("h") = {"b": "x"}
hgetdel("none", ["a"]) = {"a": false}
httl("none", ["a"]) = [-2]
MULTI: the same
PIPELINE: the same
true true
hgetex("s", ["a", "b"]) = {"a": [1, 2], "b": false}
hgetdel("s", ["a"]) = {"a": [1, 2]}
hgetex("h", []) = false
hsetex("h", []) = false
hexpire("h", 1, []) = false
hgetex("h", ["a"], {"EX": 0}) = false
hgetex("h", ["a"], 5.5) = TypeError: Redis::hgetex(): Argument #3 ($expiry) must be of type array, float given
