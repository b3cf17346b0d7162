--TEST--
A transaction collects commands and exec() returns their values in order
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();

echo text($redis->exec()), text($redis->discard()), $redis->getMode(), "\n";
$redis->set('a', 'x');
echo text($redis->multi()), $redis->getMode(), text($redis->multi()), text($redis->set('b', '1')), "\n";
echo 'not yet: ', text($server->command('GET', 'b')), "\n";
echo text($redis->exec()), $redis->getMode(), text($redis->exec()), "\n";
echo 'chain: ', text($redis->multi()->incr('b')->get('a')->lPush('a', 'x')->hGetAll('h')->exec()), ' ', $redis->getLastError(), "\n";
echo 'empty: ', text($redis->multi()->exec()), "\n";
echo 'refused before it is sent: ', text($redis->multi()->mget([])), text($redis->exec()), "\n";
echo 'discard: ', text($redis->multi()->set('c', '1')->discard()), $redis->getMode(), text($redis->get('c')), "\n";
echo 'select: ', text($redis->multi()->select(1)->get('a')->exec()), $redis->getDBNum(), "\n";
echo text($redis->get('a')), text($redis->select(0)), text($redis->get('a')), "\n";
echo 'by hand: ', text($redis->rawcommand('MULTI')), text($redis->rawcommand('INCR', 'b') !== 3), text($redis->rawcommand('EXEC')), "\n";
--EXPECT--
falsefalse0
Redis1RedisRedis
not yet: null
[true]0false
chain: [2, "x", false, []] WRONGTYPE Operation against a key holding the wrong kind of value
empty: []
refused before it is sent: false[]
discard: true0false
select: [true, false]1
falsetrue"x"
by hand: truetrue[3]
