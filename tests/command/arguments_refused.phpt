--TEST--
What cannot be sent is refused without a byte to the server
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_refused($redis, $server, [
	['mget', []],
	['mset', []],
	['msetnx', []],
	['del', []],
	['unlink', []],
	['touch', []],
	['exists', []],
	['hMset', 'h', []],
	['hMget', 'h', []],
	['hMget', 'h', [null, []]],
	['hSet', 'h', []],
	['hSet', 'h', 'field'],
	['hSet', 'h', 'field', 'value', 'field'],
	['sInter', []],
	['sintercard', []],
	['zunionstore', 'z', []],
	['zAdd', 'z', 1, 'a', 2],
	['script', 'unknown'],
	['script', 'load'],
	['script', 'exists'],
	['lPush', 'l'],
	['get'],
	['get', 'a', 'b'],
	['get', []],
	['incrBy', 'n', 'five'],
	['mget', 'a'],
	['zAdd', 'z', 1],
	['hSet', 'h'],
	['sAdd', 's'],
	['blPop', 'l'],
]);
--EXPECT--
mget([]) = false
mset([]) = false
msetnx([]) = false
del([]) = false
unlink([]) = false
touch([]) = false
exists([]) = false
hMset("h", []) = false
hMget("h", []) = false
hMget("h", [null, []]) = false
hSet("h", []) = false
hSet("h", "field") = false
hSet("h", "field", "value", "field") = false
sInter([]) = false
sintercard([]) = false
zunionstore("z", []) = false
zAdd("z", 1, "a", 2) = false
script("unknown") = false
script("load") = false
script("exists") = false
lPush("l") = ArgumentCountError: Redis::lPush() expects at least 2 arguments, 1 given
get() = ArgumentCountError: Redis::get() expects exactly 1 argument, 0 given
get("a", "b") = ArgumentCountError: Redis::get() expects exactly 1 argument, 2 given
get([]) = TypeError: Redis::get(): Argument #1 ($key) must be of type string, array given
incrBy("n", "five") = TypeError: Redis::incrBy(): Argument #2 ($value) must be of type int, string given
mget("a") = TypeError: Redis::mget(): Argument #1 ($keys) must be of type array, string given
zAdd("z", 1) = ArgumentCountError: Redis::zAdd() expects at least 3 arguments, 2 given
hSet("h") = ArgumentCountError: Redis::hSet() expects at least 2 arguments, 1 given
sAdd("s") = ArgumentCountError: Redis::sAdd() expects at least 2 arguments, 1 given
blPop("l") = ArgumentCountError: Redis::blPop() expects at least 2 arguments, 1 given
