--TEST--
Arguments of wrong types are TypeErrors, also where a call has nothing to send, and numbers without a place in C do no harm
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
show_refused($redis, $server, [
	['watch', [], new stdClass()],
	['hMset', 'h', 'no array'],
	['xadd', 's', '*', [], 'many'],
	['migrate', 'host', 1, new stdClass(), 0, 1],
	['mget', []],
]);
show_calls($redis, [['eval', 'return 1', ['a', 'b'], PHP_INT_MIN]]);
$redis->multi()->brPop(['l'], NAN);
show_calls($redis, [['discard'], ['echo', 'still usable']]);
--EXPECT--
watch([], stdClass) = TypeError: Redis::watch(): Argument #2 must be of type string, stdClass given
hMset("h", "no array") = TypeError: Redis::hMset(): Argument #2 ($fieldvals) must be of type array, string given
xadd("s", "*", [], "many") = TypeError: Redis::xadd(): Argument #4 ($maxlen) must be of type int, string given
migrate("host", 1, stdClass, 0, 1) = TypeError: Redis::migrate(): Argument #3 ($key) must be of type string, stdClass given
mget([]) = false
eval("return 1", ["a", "b"], -9223372036854775808) = false [ERR Number of keys can't be negative]
discard() = true
echo("still usable") = "still usable"
