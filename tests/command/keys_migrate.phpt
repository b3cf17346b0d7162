--TEST--
Keys move and are copied to another server
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$other = RedisServer::start();
$locked = RedisServer::start(['requirepass' => 'secret']);
$locked_client = new Redis(['host' => $locked->socket, 'auth' => 'secret']);
$locked_client->acl('SETUSER', 'u', 'on', '>word', '~*', '+@all');
$redis->mset(['a' => 1, 'b' => 2, 'c' => 3, 'd' => 4, 'e' => 5]);

echo text($redis->migrate('127.0.0.1', $other->port, 'a', 0, 5000)), ' ', text([$other->command('GET', 'a'), $redis->get('a')]), "\n";
echo text($redis->migrate('127.0.0.1', $other->port, ['b', 'c'], 0, 5000, true)), ' ', text([$other->command('MGET', 'b', 'c'), $redis->get('b')]), "\n";
echo text(@result_of($redis, ['migrate', '127.0.0.1', $other->port, 'b', 0, 5000])), "\n";
echo text($redis->migrate('127.0.0.1', $other->port, 'b', 0, 5000, false, true)), ' ', text($redis->exists('b')), "\n";
echo text($redis->migrate('127.0.0.1', $other->port, 'missing', 0, 5000)), "\n";
echo text($redis->migrate('127.0.0.1', $locked->port, 'c', 0, 5000, false, false, 'secret')), "\n";
echo text($redis->migrate('127.0.0.1', $locked->port, 'd', 0, 5000, false, false, ['u', 'word'])), "\n";
echo text($redis->migrate('127.0.0.1', $locked->port, ['e'], 1, 5000, false, false, ['user' => 'u', 'pass' => 'word'])), "\n";
echo text($locked_client->mget(['c', 'd'])), ' ', $locked_client->select(1), ' ', $locked_client->get('e'), "\n";

$redis->set('a', 1);
$unused = free_port();
echo strtok(result_of($redis, ['migrate', '127.0.0.1', $unused, 'a', 0, 500]), ' '), ' ', text($redis->get('a')), "\n";
echo text($redis->pipeline()->migrate('127.0.0.1', $other->port, 'missing', 0, 5000)->exec()), "\n";
echo text($redis->migrate('127.0.0.1', $other->port, [], 0, 5000)), "\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->set('k', 1);
echo text($redis->migrate('127.0.0.1', $other->port, ['k'], 0, 5000)), ' ', $other->command('GET', 'p:k'), "\n";
--EXPECT--
true ["1", false]
true [["2", "3"], "2"]
false
true 0
true
true
true
true
["3", "4"] 1 5
RedisException: "1"
[true]
false
true 1
