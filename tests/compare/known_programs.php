<?php
/*
 * What differs on purpose between this extension's RedisArray and RedisSentinel and phpredis', by program and step;
 * docs/compatibility.md tells it. `only`: with phpredis versions that begin so.
 */

$declared = ['reason' => 'as the declared type says'];
$wrong_option = ['reason' => 'the exception names the option and what it may be', 'only' => '6'];

return [
	'array_keys: _function, none' => $declared,
	'array_keys: _distributor, none' => $declared,
	'array_commands: discarded' => ['reason' => 'discard() says that it was done'],
	'array_commands: no such method' => ['reason' => 'the text names the class that was called'],
	'array_commands: a server is down' => ['reason' => 'the reason is told, and by an exception'],
	'array_commands: flushDB' => ['reason' => 'nothing is sent that was not said', 'only' => '6'],
	'array_commands: flushAll' => ['reason' => 'nothing is sent that was not said', 'only' => '6'],
	'array_change: _rehash' => ['reason' => "the index's own key is not counted and does not move"],
	'sentinel: arguments' => ['reason' => 'there are no more arguments than declared'],
	'sentinel: wrong password' => ['reason' => "the text is the server's own"],
	'sentinel: down' => ['reason' => 'the reason is told'],
	'sentinel: option host' => $wrong_option,
	'sentinel: option port' => $wrong_option,
	'sentinel: option connectTimeout' => $wrong_option,
	'sentinel: option readTimeout' => $wrong_option,
	'sentinel: option auth' => ['reason' => 'numbers are credentials, too', 'only' => '6'],
	'sentinel: option ssl' => $wrong_option,
	'array_change: index: ttl' => ['reason' => 'what only reads adds nothing to the index'],
];
