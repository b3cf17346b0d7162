--TEST--
Methods of an older API still work and tell that they are deprecated
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
set_error_handler(function (int $level, string $message): bool {
	echo $level === E_DEPRECATED ? 'deprecated' : "error $level", ': ', $message, "\n";
	return true;
});
$redis->mset(['a' => 1, 'b' => 2]);
echo text($redis->delete('a')), "\n", text($redis->delete(['a', 'b'])), "\n";
$other = new Redis();
echo text($other->open($server->socket)), ' ', text($other->ping()), "\n";
$other = new Redis();
echo text($other->popen($server->socket)), ' ', text($other->ping()), "\n";
--EXPECT--
deprecated: Method Redis::delete() is deprecated
1
deprecated: Method Redis::delete() is deprecated
1
deprecated: Method Redis::open() is deprecated
true true
deprecated: Method Redis::popen() is deprecated
true true
