--TEST--
The time at which keys end; single members end on servers that can do that
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'x'],
	['expiretime', 'a'],
	['pexpiretime', 'a'],
	['pExpireAt', 'a', 4000000000123],
	['expiretime', 'a'],
	['pexpiretime', 'a'],
	['expiretime', 'missing'],
	['pexpiretime', 'missing'],
]);

/* KeyDB's: another server gets them as they should be, and says that it has no such command. */
foreach ([['expiremember', 'k', 'f', 5], ['expiremember', 'k', 'f', 5, 'ms'], ['expirememberat', 'k', 'f', 4000000000]] as $call) {
	$redis->setOption(Redis::OPT_PREFIX, 'p:');
	echo text(result_of($redis, $call)), ' ', strstr((string)$redis->getLastError(), 'with'), "\n";
}
--EXPECT--
set("a", "x") = true
expiretime("a") = -1
pexpiretime("a") = -1
pExpireAt("a", 4000000000123) = true
expiretime("a") = 4000000000
pexpiretime("a") = 4000000000123
expiretime("missing") = -2
pexpiretime("missing") = -2
MULTI: the same
PIPELINE: the same
false with args beginning with: 'p:k' 'f' '5' 
false with args beginning with: 'p:k' 'f' '5' 'ms' 
false with args beginning with: 'p:k' 'f' '4000000000' 
