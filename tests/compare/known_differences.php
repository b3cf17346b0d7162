<?php
/* What differs on purpose: known.inc says how an entry is written. docs/compatibility.md is made from it. */

return [
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'phpredis judges some arguments itself: it warns, sends nothing and returns false. This extension sends them,'
			. ' and the server\'s own error is in getLastError(); inside MULTI and PIPELINE the answer comes with exec().',
		'where' => ['* | result,warning,error,commands,deprecated | *: ours no, theirs yes'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'An array or an object where a string belongs is a TypeError. phpredis makes the word "Array" of some of them'
			. ' and sends it, or throws an Error for an object after the command was begun.',
		'where' => ['* wrong #* | result,warning,error,commands,deprecated | *: ours throws TypeError*'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'null for a string parameter is PHP\'s usual deprecation notice in more methods than in phpredis.',
		'where' => ['* wrong #* null | deprecated'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'A call with too few arguments throws PHP\'s own ArgumentCountError, and with its own text.',
		'where' => ['* wrong * arguments | result,warning,error,commands,deprecated | *: ours throws ArgumentCountError*'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'Floats are sent in the shortest form that reads back as the same float (0.1); phpredis sends 17 digits (0.10000000000000001).',
		'where' => ['* | commands | *0000000*'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'The option names of an array are sent in capitals, whatever their case is in PHP.',
		'where' => ['set(*"ex"* | commands', 'set(*"nx"* | commands'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'set() with a time is sent as SET ... EX; phpredis sends SETEX. The server does the same.',
		'where' => ['set* | commands | *theirs "SETEX"*'],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'phpredis ends the process with a fatal error or a crash; here the call is refused or does what it says.',
		'where' => [
			'multi(2) in MULTI | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'pipeline() in MULTI | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'scans: scans in a pipeline | result,warning,deprecated,error,mode,commands | *theirs dies: *',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'Options are taken both as a list and as name => true, and name => false leaves one out; phpredis ignores one of the two forms in some methods.',
		'where' => [
			'georadius(*"withdist": true* | result,commands',
			'copy(*["replace"]* | result,commands',
			'zAdd(*"CH": true* | commands',
			'zRange(*"rev": false* | result,error,commands',
			'zrangestore(*"byscore": true* | result,commands',
			'zrangestore(*"rev": true* | result,commands',
			'sort(*["alpha"]* | result,commands',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'Option names are sent in capitals, floats with an E or as inf; the server reads both alike.',
		'where' => [
			'zAdd(*"gt"* | commands',
			'zAdd(*E* | commands',
			'zAdd(*inf (float)* | commands',
			'zinterstore(*"min") | commands',
			'zinterstore(*"min") * | commands',
			'incrbyfloat(*E* | commands',
			'getEx(*"ex"* | commands',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'Options that exclude each other are all sent, and the server says so; phpredis sends the last one.',
		'where' => [
			'set(*"EX": 10, "PX": 10* | result,error,commands',
			'getEx(*"EX": 10, * | result,error,commands',
			'lcs(*["LEN", "IDX"]* | result,error,commands',
			'lPos(*"COUNT": -1* | result,error,commands',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'The order of options in a command differs; the server takes any.',
		'where' => [
			'sort(*"store": "none"* | commands',
			'sortDesc("numbers", "w_*", "#", 0, 2, "none")* | commands',
			'scans: * | commands | *SCAN*',
			'peculiar: stores with a prefix | commands | *"STORE" "sorted"*',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'null is taken for an empty array of options.',
		'where' => [
			'georadiusbymember_ro wrong #5 null | result,commands',
			'lPos(*, null)* | result,commands,mode',
			'xclaim wrong #6 null | result,commands',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'What the extension sees to be too little it refuses with a warning, without asking the server.',
		'where' => [
			'xinfo* | result,warning,error,commands,mode | *: ours yes, theirs no*',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => 'always',
		'reason' => 'What the method has no rule for is sent, and the server judges it; phpredis sends nothing and returns false.',
		'where' => [
			'script wrong #2 * | result,error,commands',
			'script wrong 20 arguments | result,error,commands',
			'bitop wrong #1 * | error,commands',
			'xgroup("HELP") | result',
			'xgroup("HELP") * | result',
		],
	],
	[
		'subject' => 'Arguments',
		'when' => '6',
		'reason' => 'phpredis 6 ends the process with a fatal error or a crash; here the call is refused or does what it says.',
		'where' => [
			'server* in MULTI | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'server* in PIPELINE | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'reset() * PIPELINE | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'reset() in PIPELINE | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'xgroup wrong 3 arguments | result,warning,deprecated,error,mode,commands | *theirs dies: *',
			'scans: scans with a serializer | result,warning,deprecated,error,mode,commands | *theirs dies: *',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'lPos() leaves the server\'s error in getLastError(), as other methods do.',
		'where' => [
			'lPos(*"RANK": 0* | error',
			'lPos for a key of another type* | error',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'sortAsc() and its like send every GET pattern, and an empty key; phpredis sends the first pattern only, and refuses an empty key.',
		'where' => [
			'sortAsc(*["w_*", "#"]* | result,error,commands',
			'sort* wrong #1 null | result,commands',
			'sort* wrong #1 "" | result,commands',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'sort() takes a GET pattern that is a number; a LIMIT without both numbers is a ValueError. phpredis leaves both out silently.',
		'where' => [
			'sort(*"get": 5* | result,commands',
			'sort(*"limit": [1]* | result,commands,error,mode',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'The radius may have decimals; phpredis cuts them off.',
		'where' => [
			'georadiusbymember* wrong #3 1.5 | commands',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'A shape that is neither a number nor a pair is a warning and false; phpredis waits for a reply that nobody has sent.',
		'where' => [
			'geosearch* wrong * | result,warning | *theirs throws RedisException: read error*',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'The score is the server\'s string; phpredis decodes it by the serializer as if it were a value.',
		'where' => [
			'bzPop*("zset", 1) with serializer JSON | result',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'With the JSON serializer and a compression get() decodes what it uncompressed; phpredis returns the JSON text.',
		'where' => [
			'values: * with serializer JSON and compression * | result',
			'shared values: serializer JSON and compression *, * writes | result',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'geoadd() with a serializer or a compression sends longitude and latitude as numbers. phpredis packs them, too, and the server refuses that.',
		'where' => [
			'geoadd(* with serializer * | result,warning,deprecated,error,mode,commands',
			'geoadd(* with compression * | result,error,commands',
			'geoadd wrong #4 * | result,warning,deprecated,error,mode,commands | *ours yes, theirs no*',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => '6',
		'reason' => 'zinter(), zunion() and zdiff() without scores and hRandField() with values unserialize what they return, as their relatives do. phpredis returns the stored bytes.',
		'where' => [
			'peculiar: zinter with a serializer | result',
			'peculiar: zunion with a serializer | result',
			'peculiar: zdiff with a serializer | result',
			'peculiar: hRandField with values and a serializer | result',
		],
	],
	[
		'subject' => 'Keys and values',
		'when' => '6',
		'reason' => 'zRandMember() with WITHSCORES alone gives one member with its score, as hRandField() does; phpredis sends what the server refuses.',
		'where' => ['peculiar: zRandMember with scores alone | result,error,commands'],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'incrByFloat(\'f\', 0.1) and then 0.2 give 0.3, since 0.1 is what is sent; phpredis\' 17 digits give 0.30000000000000004.',
		'where' => ['peculiar: incrByFloat of a sum | result'],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'sort() takes null for no options; phpredis throws a TypeError.',
		'where' => ['peculiar: sort with null | result,commands'],
	],
	[
		'subject' => 'Keys and values',
		'when' => 'always',
		'reason' => 'xgroup(\'CREATE\', $key, $group) without an id warns and returns false; phpredis 6 crashes.',
		'where' => ['peculiar: xgroup create without an id | result,warning,deprecated,error,mode'],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => '6',
		'reason' => 'The subcommand of client() is sent as it is written; phpredis sends it in capitals.',
		'where' => [
			'client(* | commands',
			'chaining: literal replies in queues | commands',
		],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => 'always',
		'reason' => 'client() gives a string, a list or a bool just as the server answers; phpredis makes maps or false of some answers that it does not know.',
		'where' => [
			'client("* | result,error',
		],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => 'always',
		'reason' => 'getWithMeta() returns false for an error, as every method.',
		'where' => [
			'getWithMeta for a key of another type* | result',
		],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => 'always',
		'reason' => 'A status inside an array is its text; phpredis makes true of it.',
		'where' => ['command("info", "get")* | result'],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => '6',
		'reason' => 'The flags of function(\'LIST\') are their names; phpredis makes true of each.',
		'where' => ['peculiar: function list | result'],
	],
	[
		'subject' => 'The server\'s own commands',
		'when' => 'always',
		'reason' => 'xinfo(\'STREAM\', $key, \'FULL\') has pending entries as the lists that the server sends, xinfo(\'HELP\') its text. phpredis makes maps of the former, which loses numbers, and leaves the latter unread.',
		'where' => ['peculiar: xinfo full | result', 'peculiar: xinfo help | result,commands'],
	],
	[
		'subject' => 'Transactions and pipelines',
		'when' => 'always',
		'reason' => 'An open transaction ends with its connection; phpredis sends DISCARD first.',
		'where' => [
			'multi(*) | commands | *theirs "DISCARD"*',
			'multi(*) with * | commands | *theirs "DISCARD"*',
			'channels: subscribe in multi | result,commands',
		],
	],
	[
		'subject' => 'Transactions and pipelines',
		'when' => 'always',
		'reason' => 'The results of a transaction within a pipeline are what the same calls return elsewhere: maps, floats, decoded values. phpredis returns the bare replies.',
		'where' => [
			'chaining: multi in a pipeline | result',
			'chaining: multi in a pipeline with a serializer | result',
			'chaining: literal replies of a multi in a pipeline | result',
		],
	],
	[
		'subject' => 'Scans',
		'when' => 'always',
		'reason' => 'Scans begin at a cursor that is chosen by the server\'s own hash seed, hence other steps.',
		'where' => [
			'scans: *scan | commands | *SCAN*',
		],
	],
	[
		'subject' => 'Scans',
		'when' => 'always',
		'reason' => 'With SCAN_PREFIX and no pattern the keys below the prefix are found; phpredis asks for the key that is the prefix.',
		'where' => [
			'scans: scan with a prefix | result',
		],
	],
	[
		'subject' => 'Publish/subscribe',
		'when' => 'always',
		'reason' => 'An exception in the callback ends subscribe() and comes out as it is; phpredis goes on waiting for messages and throws a read error.',
		'where' => ['channels: callback throws | result'],
	],
	[
		'subject' => 'Publish/subscribe',
		'when' => 'always',
		'reason' => 'A message that comes while the callback unsubscribes from another channel reaches the callback; phpredis loses it.',
		'where' => ['channels: channels and patterns, one left after the other | result,warning,deprecated,error,mode,commands'],
	],
	[
		'subject' => 'Publish/subscribe',
		'when' => 'always',
		'reason' => 'unsubscribe() in a transaction or pipeline sends nothing: nothing can be subscribed there, and the server\'s confirmations would be counted as other commands\' replies.',
		'where' => ['*unsubscribe(*) in MULTI | commands', '*unsubscribe(*) *in PIPELINE | commands'],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A select() of the database that the connection is on sends nothing.',
		'where' => [
			'select(0)* | commands',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'Back-off has defaults, which getOption() shows before anything was set.',
		'where' => [
			'getOption(13)* | result',
			'getOption(14)* | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'Keep-alive of a unix socket is accepted and has no effect.',
		'where' => [
			'setOption(6, 1)* | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A credential must be a string, [password] or [user, password]; an exception names the fault.',
		'where' => [
			'auth("")* | result,error,commands,mode',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'connect() fails at once when the credentials of its context are refused; phpredis returns true and fails at the first command.',
		'where' => [
			'connections: auth in the context* | result,commands',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'Options are the object\'s, not the connection\'s: a second connect() keeps them.',
		'where' => [
			'connections: connect twice | result,commands',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A database chosen by rawcommand() is known.',
		'where' => [
			'connections: select by rawcommand | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'getAuth() gives the credentials that the server took, not those that it refused; nothing is sent for those that are in force.',
		'where' => [
			'connections: auth with an ACL user | result,commands',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A port above 65535 is refused before the network is asked.',
		'where' => [
			'connections: port too high | result,error,mode',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'The scheme is not part of the host.',
		'where' => [
			'connections: tcp:// in front | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'The constructor takes what connect() takes, a unix socket\'s path included, and the database is selected with the first command.',
		'where' => [
			'connections: constructor options | result,commands',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'The port of a unix socket is 0.',
		'where' => [
			'connections: unix | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A command that waits at the server extends the read time-out by its own time; phpredis throws a read error.',
		'where' => [
			'connections: waiting beyond the read time-out | result',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'After a failed connect() getMode() and getLastError() tell the mode and null; phpredis\' throw.',
		'where' => [
			'connections: refused | result,error,mode',
			'connections: no such name | mode',
			'connections: no such path | result,error,mode',
			'connections: port negative | result,error,mode',
			'connections: empty host | mode',
			'connections: array for a host | result,error',
			'tls: not trusted | mode',
			'tls: no such authority | mode',
			'tls: another name | mode',
		],
	],
	[
		'subject' => 'Connections',
		'when' => '6',
		'reason' => 'An object that was not told where to connect says "Redis server went away". phpredis 6 takes whatever listens at 127.0.0.1:6379.',
		'where' => [
			'connections: before connect | result,error',
			'connections: huge time-out | result,error',
			'connections: negative retry interval | result,error',
		],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'The code of an exception is the system\'s error number where there is one (110 for a time-out); phpredis\' is 0.',
		'where' => ['* | code | *: ours *, theirs 0'],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'A read error on a unix socket names the path; phpredis adds ":0".',
		'where' => ['* | result | *SOCKET, theirs throws RedisException: read error on connection to SOCKET:0'],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'After a read error the object is not connected, and the connection is closed: a late reply cannot answer the next command.',
		'where' => ['connections: read time-out | result | isConnected*'],
	],
	[
		'subject' => 'Connections',
		'when' => 'always',
		'reason' => 'Credentials that the server refused are not sent again when the connection is lost.',
		'where' => ['auth(*) in MULTI | commands | *theirs "AUTH"*'],
	],
	[
		'subject' => 'Persistent connections',
		'when' => 'always',
		'reason' => 'A parked connection is looked at before it is used again; phpredis sends ECHO and waits for the answer. AUTH is not sent again where the connection is the user\'s.',
		'where' => ['persistent: * | commands | *theirs *"ECHO"*', 'tls: persistent | commands | *theirs *"ECHO"*', 'persistent: credentials | commands'],
	],
	[
		'subject' => 'Persistent connections',
		'when' => 'always',
		'reason' => 'What one object leaves behind (a database, a transaction) is undone before the next one\'s first command.',
		'where' => ['persistent: another database left behind | result,commands'],
	],
];
