--TEST--
A pipeline sends everything at exec() and returns the values in order
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();

echo text($redis->pipeline()), $redis->getMode(), text($redis->pipeline()), text($redis->set('a', 'x')), "\n";
echo 'not yet: ', text($server->command('GET', 'a')), "\n";
echo text($redis->exec()), $redis->getMode(), text($server->command('GET', 'a')), "\n";
echo 'empty: ', text($redis->pipeline()->exec()), "\n";
echo 'discard: ', text($redis->pipeline()->set('c', '1')->discard()), $redis->getMode(), text($redis->get('c')), "\n";
echo 'errors: ', text($redis->pipeline()->get('a')->lPush('a', 'y')->incr('a')->get('a')->exec()), ' ', $redis->getLastError(), "\n";
echo 'a transaction inside: ', text($redis->pipeline()->set('n', '1')->multi()->incr('n')->get('a')->exec()->get('n')->exec()), "\n";
echo 'any command: ', text($redis->pipeline()->rawcommand('GET', 'a')->rawcommand('LRANGE', 'no', '0', '-1')->exec()), "\n";

$redis->pipeline();
for ($i = 1; $i <= 100000; $i++) {
	$redis->incr('counter');
}
$values = $redis->exec();
echo 'many: ', count($values), ' ', $values === range(1, 100000) ? 'in order' : 'mixed up', "\n";

/* More than the socket buffers hold, both ways: nobody may wait for the other. */
$big = str_repeat('0123456789', 100000);
$redis->set('big', $big);
$redis->pipeline();
for ($i = 0; $i < 30; $i++) {
	$redis->set("big$i", $big)->get('big');
}
$values = $redis->exec();
echo 'large: ', count($values), ' ', count(array_filter($values, fn ($v) => $v === $big)), "\n";
--EXPECT--
Redis2RedisRedis
not yet: null
[true]0"x"
empty: []
discard: true0false
errors: ["x", false, false, "x"] ERR value is not an integer or out of range
a transaction inside: [true, [2, "x"], "2"]
any command: ["x", []]
many: 100000 in order
large: 60 30
