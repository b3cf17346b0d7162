<?php
/*
 * What differs on purpose between this extension's RedisCluster and phpredis': known.inc says how an entry is written.
 * What known_differences.php and known_as_6_2.php say of class Redis holds for the same calls in a cluster.
 */

return [
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'phpredis ends the process with a fatal error or a crash; here the call is refused or does what it says.',
		'where' => ['* | result,warning,deprecated,error,mode,commands | *theirs dies: *'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'Inside multi() every command returns the object, and its answer comes with exec(). In phpredis commands for one'
			. ' node return null there, or throw "Unable to send command".',
		'where' => [
			'cluster * in MULTI | result,commands,error | *: ours the object, theirs null',
			'cluster * in MULTI | result,commands,error | *: ours RedisCluster, theirs null',
			'cluster * in MULTI | result,commands,error | *theirs throws RedisClusterException: Unable to send command*',
			'cluster transactions: per node inside | result,commands',
			'cluster transactions: refused at once | result,error,commands',
			'cluster xinfo("BAD", "stream") in MULTI | result,error,commands',
			'cluster xgroup("HELP") in MULTI | commands',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'A transaction is sent as a whole by exec(), to each slot\'s node. What is discarded or closed before has sent'
			. ' nothing; phpredis sends each command at once, and DISCARD to one node of several.',
		'where' => [
			'cluster transactions: discard | commands',
			'cluster transactions: close inside | mode,result,commands',
			'cluster close() in MULTI | mode,result,warning,commands',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'A command of many keys is split into one for each slot; phpredis makes one for each run of neighbours of a slot,'
			. ' and cannot do it with keys of several slots of a node inside multi().',
		'where' => [
			'cluster routing: mget* | commands',
			'cluster routing: del* | commands',
			'cluster routing: unlink | commands',
			'cluster mget([1, 2.5]) in MULTI | result,error,commands',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'exists() and touch() take keys of several slots and add up; phpredis refuses them.',
		'where' => ['cluster routing: exists* | result,warning,commands', 'cluster routing: touch | result,warning,commands'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '6',
		'reason' => 'zinter() sends ZINTER and zunion() ZUNION; phpredis\' RedisCluster sends the other one.',
		'where' => ['cluster zInter* | result,error,commands', 'cluster zUnion(* | result,error,commands', 'cluster zUnion for* | result,error,commands'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '6',
		'reason' => 'hRandField() with values gives strings as they are; phpredis\' RedisCluster makes floats of them.',
		'where' => ['cluster hRandField(*WITHVALUES* | result'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '6',
		'reason' => 'expirememberat() sends EXPIREMEMBERAT, phpredis\' RedisCluster EXPIREMEMBER.',
		'where' => ['cluster expirememberat* | error,result,commands'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'geohash() gives false in the place of a member that is not there; phpredis\' RedisCluster gives false alone.',
		'where' => ['cluster geohash* | result | *false*, theirs *false*'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'An error inside a transaction is false in its place; of commands of streams phpredis makes an empty array, and of some'
			. ' others a read error that ends the transaction.',
		'where' => [
			'cluster x* in MULTI | result | exec(): ours [false], theirs [[]]',
			'cluster * in MULTI | result | exec(): ours [false], theirs throws RedisException: *',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'exec() is false when the server refused one of the commands, and getLastError() has the reason; phpredis takes some of'
			. ' them back with DISCARD and returns an empty array.',
		'where' => [
			'cluster * in MULTI | result,commands,error | exec(): ours false, theirs []',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'sort() of a set or list with options and a prefix works; phpredis\' RedisCluster looks for the slot of the name without'
			. ' its prefix and gives up.',
		'where' => ['cluster sort* with a prefix | result,error,commands | *theirs throws RedisClusterException: Timed out*'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'getLastError() has an error that is inside of a reply, or in a transaction, too.',
		'where' => [
			'cluster eval("return {redis.status_reply*redis.error_reply* | error',
			'cluster transactions: errors inside | error',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'eval() with arguments and no keys works; phpredis\' RedisCluster takes the slot from uninitialised memory.',
		'where' => ['cluster eval("return ARGV"* | result,error,commands,warning | *theirs throws RedisClusterException: The slot *'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'The cursor of a scan that was refused stays as it was.',
		'where' => ['cluster scans: an unknown node | result'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'set() with a time is sent as SET ... EX; phpredis sends SETEX. The server does the same.',
		'where' => ['cluster set(* | commands | *theirs *"SETEX"*'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'A command that the server refuses is queued in a transaction like any other, and exec() is false; phpredis looks at the'
			. ' answer to each command.',
		'where' => [
			'cluster expiremember(* in MULTI | result,error,commands',
			'cluster expiremember for * in MULTI | result,error,commands',
			'cluster sInterStore("none") in MULTI | result,error,commands',
		],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'subscribe() to nothing returns nothing, and a subscription that hears nothing within the read time-out ends with a'
			. ' RedisClusterException.',
		'where' => ['cluster channels: subscribe wrong | result', 'cluster channels: subscribe and end | result'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '6',
		'reason' => 'An error of WAITAOF is false, and getLastError() has the reason; phpredis throws.',
		'where' => ['cluster routing: waitaof | result'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '5.3',
		'reason' => 'pfcount() of a list works; phpredis\' RedisCluster takes the slot from uninitialised memory.',
		'where' => ['cluster pfcount(["hll", "none"])* | result,error,commands'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '5.3',
		'reason' => 'No ECHO is sent when a persistent connection is taken.',
		'where' => ['cluster construct: persistent | commands'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => '6',
		'reason' => 'acl() gives false for a user that is not there, true for LOG RESET.',
		'where' => ['cluster acl("@0", "getuser", "none")* | result', 'cluster acl("@0", "log", "reset")* | result'],
	],
	[
		'subject' => 'RedisCluster',
		'when' => 'always',
		'reason' => 'bgSave() is true when the server has begun; phpredis\' RedisCluster says false.',
		'where' => ['cluster saves: bgSave | result', 'cluster saves: bgrewriteaof | result'],
	],
];
