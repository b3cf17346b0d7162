--TEST--
What a queue holds for the session itself: auth() lasts, unsubscribe() sends nothing, rawCommand()'s statuses are true
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
$server->command('ACL', 'SETUSER', 'someone', 'on', '>secret', '~*', '&*', '+@all');
foreach ([Redis::MULTI, Redis::PIPELINE] as $mode) {
	echo $mode === Redis::MULTI ? "-- MULTI\n" : "-- PIPELINE\n";
	$redis = new Redis(['host' => $server->socket, 'backoff' => ['base' => 1, 'cap' => 1]]);
	told(fn () => $redis->multi($mode)->auth(['someone', 'secret'])->rawCommand('acl', 'whoami')->exec());
	told(fn () => $redis->getAuth());
	$server->killClients();
	told(fn () => $redis->rawCommand('acl', 'whoami')); // of the new connection
	told(fn () => $redis->multi($mode)->set('k', 'v')->unsubscribe(['a', 'b'])->get('k')->exec());
	$redis->setOption(Redis::OPT_REPLY_LITERAL, true);
	told(fn () => $redis->multi($mode)->rawCommand('set', 'k', 'v')->client('setname', 'n')->eval('return redis.status_reply("HI")')->exec());
	told(fn () => $redis->rawCommand('set', 'k', 'v'));
}
--EXPECT--
-- MULTI
[true,"someone"]
["someone","secret"]
"someone"
[true,"v"]
[true,true,"HI"]
"OK"
-- PIPELINE
[true,"someone"]
["someone","secret"]
"someone"
[true,"v"]
[true,true,"HI"]
"OK"
