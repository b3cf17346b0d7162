<?php
/* Calls of scripting methods. */

return [
	'eval' => [['return {KEYS[1],ARGV[1],1}', ['string', 'v'], 1], ['return 1'], ['return redis.call("get",KEYS[1])', ['string'], 1], ['return {1,{2,{3,"x"}},false}'], ['return redis.status_reply("FINE")'], ['return redis.error_reply("ERR mine")'], ['return redis.error_reply("MINE mine")'], ['return nil'], ['return 3.99'], ['return ARGV', [1, 2.5, true, null, 'x'], 0], ['return redis.call("lpush","string","x")'], ['bad lua('], ['return KEYS', ['a' => 'string'], 1], ['return 1', ['x'], 5], ['return 1', [], -1], ['return {}'], ['return true'], ['return redis.call("set","a","b")'], ['return {redis.status_reply("x"),redis.error_reply("ERR y")}']],
	'evalsha' => [['e0e1f9fabfc9d4800c877a703b823ac0578ff8db'], ['nosha']],
	'eval_ro' => [['return {KEYS[1],ARGV[1],1}', ['string', 'v'], 1], ['return 1'], ['return redis.call("set","a","b")']],
	'evalsha_ro' => [['nosha']],
	'script' => [['load', 'return 1'], ['exists', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db', 'x'], ['flush'], ['FLUSH', 'async'], ['kill'], ['bad'], ['exists'], ['load'], ['load', 'bad lua('], ['exists', ['x']]],
	'fcall' => [['nofunction', ['string'], ['a']], ['nofunction']],
	'fcall_ro' => [['nofunction', ['string'], ['a']]],
	'function' => [['list'], ['stats'], ['flush'], ['dump'], ['delete', 'lib'], ['kill'], ['load', 'bad'], ['bad'], ['load'], ['delete'], ['list', 'withcode'], ['restore', 'x']],
	'publish' => [['channel', 'message'], ['', '']],
	'pubsub' => [['channels', '*'], ['channels'], ['numsub', ['a', 'b']], ['numpat'], ['NUMSUB', []], ['bad'], ['shardchannels'], ['shardnumsub', ['a']]],
];
