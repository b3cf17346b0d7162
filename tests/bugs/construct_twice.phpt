--TEST--
A second __construct() is a new target: the old connection is given back, nothing of it stays
--FILE--
<?php
/* The target changed and the connection stayed, so commands went to the old server. */
require __DIR__ . '/../persistent/pooled.inc';

[$one, $two] = [RedisServer::start(), RedisServer::start()];
$one->command('SET', 'who', 'one');
$two->command('SET', 'who', 'two');
$redis = new Redis(['host' => $one->host, 'port' => $one->port, 'persistent' => 'a', 'name' => 'a', 'auth' => null, 'database' => 0]);
told(fn () => $redis->get('who'));
$redis->__construct(['host' => $two->host, 'port' => $two->port, 'persistent' => 'b', 'name' => 'b']);
told(fn () => [$redis->get('who'), $redis->getPersistentID(), $redis->client('getname')]);
told(fn () => [stats("{$one->host}:{$one->port}")['idle'], stats("{$two->host}:{$two->port}")['in_use']]);
echo "-- one that is refused leaves an object without a target\n";
told(fn () => $redis->__construct(['hots' => 'x']));
told(fn () => $redis->get('who'));
?>
--EXPECT--
"one"
["two","b","b"]
[1,1]
-- one that is refused leaves an object without a target
RedisException: Unknown option 'hots'
RedisException: Redis server went away
