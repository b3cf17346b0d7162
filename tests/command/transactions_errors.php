<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');

/* The server refuses the command when it is queued, so EXEC is refused as a whole. */
$redis->multi();
$redis->set('b', '1');
$redis->rawcommand('NOSUCHCOMMAND');
try {
	$values = $redis->exec();
} catch (RedisException $e) {
	$values = false;
}
echo text($values), $redis->getMode(), text($redis->get('a')), text($redis->get('b')), "\n";

/* One that fails while it runs does not stop the others. */
echo text($redis->multi()->set('b', '1')->lPush('a', 'x')->incr('b')->exec()), text($redis->get('b')), "\n";

/* An error that concerns more than its command is thrown, after all replies have been read. */
try {
	$redis->multi()->get('a')->eval('return redis.error_reply("OOM no room")')->get('b')->exec();
} catch (RedisException $e) {
	echo $e->getMessage(), ' ', text($redis->getLastError()), ' ', $redis->getMode(), text($redis->get('a')), "\n";
}
try {
	$redis->pipeline()->get('a')->eval('return redis.error_reply("OOM no room")')->get('b')->exec();
} catch (RedisException $e) {
	echo $e->getMessage(), ' ', $redis->getMode(), text($redis->get('a')), "\n";
}

/* A Redis that is gone before EXEC. */
$redis->multi()->set('b', '2');
$server->killClients();
try {
	echo text($redis->exec()), "\n";
} catch (RedisException $e) {
	echo "thrown\n";
}
echo text($server->command('GET', 'b')), $redis->getMode(), "\n";
echo text($redis->get('b')), "\n";
