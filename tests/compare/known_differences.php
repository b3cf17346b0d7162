<?php
/* What differs on purpose: known.inc says how an entry is written. docs/compatibility.md is made from it. */

return [
	[
		'when' => 'always',
		'reason' => 'phpredis judges some arguments itself: it warns, sends nothing and returns false. This extension sends them,'
			. ' and the server\'s own error is in getLastError(); inside MULTI and PIPELINE the answer comes with exec().',
		'where' => ['* | result,warning,error,commands,deprecated | *: ours no, theirs yes'],
	],
	[
		'when' => 'always',
		'reason' => 'An array or an object where a string belongs is a TypeError. phpredis makes the word "Array" of some of them'
			. ' and sends it, or throws an Error for an object after the command was begun.',
		'where' => ['* wrong #* | result,warning,error,commands,deprecated | *: ours throws TypeError*'],
	],
	[
		'when' => 'always',
		'reason' => 'null for a string parameter is PHP\'s usual deprecation notice in more methods than in phpredis.',
		'where' => ['* wrong #* null | deprecated'],
	],
	[
		'when' => 'always',
		'reason' => 'A call with too few arguments throws PHP\'s own ArgumentCountError, and with its own text.',
		'where' => ['* wrong * arguments | result,warning,error,commands,deprecated | *: ours throws ArgumentCountError*'],
	],
	[
		'when' => 'always',
		'reason' => 'Floats are sent in the shortest form that reads back as the same float (0.1); phpredis sends 17 digits (0.10000000000000001).',
		'where' => ['* | commands | *0000000*'],
	],
	[
		'when' => 'always',
		'reason' => 'The option names of an array are sent in capitals, whatever their case is in PHP.',
		'where' => ['set(*"ex"* | commands', 'set(*"nx"* | commands'],
	],
	[
		'when' => 'always',
		'reason' => 'set() with a time is sent as SET ... EX; phpredis sends SETEX. The server does the same.',
		'where' => ['set* | commands | *theirs "SETEX"*'],
	],
];
