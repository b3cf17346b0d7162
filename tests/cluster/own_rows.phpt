--TEST--
Methods of RedisCluster that take or give something else than those of class Redis
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
$nodes = $redis->_masters();

echo "-- pfadd() tells whether, not how much\n";
told(fn () => [$redis->pfadd('visits', ['a', 'b']), $redis->pfadd('visits', ['a']), $redis->pfadd('visits', [])]);

echo "-- bounds that are strings\n";
$redis->zadd('z', 1, 'a', 2, 'b', 3, 'c', 4, 'd');
told(fn () => $redis->zrevrange('z', '0', '-3'));
told(fn () => $redis->zrevrange('z', '0', '0', ['withscores' => true]));
told(fn () => $redis->zrevrange('z', 'x', '0'));
told(fn () => $redis->getlasterror());
told(fn () => [$redis->zremrangebyrank('z', '0', '0'), $redis->zrange('z', 0, -1)]);

echo "-- zrevrangebylex() takes options, as declared\n";
$redis->zadd('words', 0, 'a', 0, 'b', 0, 'c');
told(fn () => $redis->zrevrangebylex('words', '+', '-'));
told(fn () => $redis->zrevrangebylex('words', '(c', '-', null));
told(fn () => $redis->zrevrangebylex('words', '+', '-', ['limit' => [1, 1]]));

echo "-- config(), slowlog(), pubsub() of a node\n";
[$node, $other] = $nodes;
told(fn () => $redis->config($node, 'GET', 'slowlog-max-len'));
told(fn () => $redis->config($node, 'SET', 'slowlog-log-slower-than', 0));
$redis->slowlog($node, 'RESET');
told(fn () => $redis->flushdb($node));
told(fn () => $redis->flushdb($node, true));
told(fn () => $redis->flushall($node, false));
told(fn () => $redis->flushall($node, true));
$sent = array_column($redis->slowlog($node, 'GET', 5), 3);
told(fn () => array_values(array_filter($sent, fn (array $words) => str_starts_with($words[0], 'FLUSH'))));
told(fn () => $redis->config($node, 'SET', 'slowlog-log-slower-than', 10000));
told(fn () => is_int($redis->slowlog($node, 'LEN')));
told(fn () => $redis->pubsub($node, 'NUMSUB', 'a', 'b'));
told(fn () => [$redis->pubsub($node, 'NUMPAT'), $redis->pubsub($node, 'CHANNELS'), $redis->pubsub($node, 'CHANNELS', 'x*')]);

echo "-- a flush is of one node\n";
foreach (['a', 'b', 'c', 'd'] as $key) {
	$redis->set($key, 1);
}
$before = array_sum(array_map(fn (array $node) => $redis->dbsize($node), $nodes));
$there = $redis->dbsize($other);
$redis->flushdb($other);
told(fn () => $there > 0 && $redis->dbsize($other) === 0
	&& array_sum(array_map(fn (array $node) => $redis->dbsize($node), $nodes)) === $before - $there);

echo "-- touch() takes numbers for keys\n";
$redis->set('1', 'x');
told(fn () => [$redis->touch(1), $redis->touch(1, '1'), $redis->touch([1, 2])]);
--EXPECT--
-- pfadd() tells whether, not how much
[true, false, false]
-- bounds that are strings
["d", "c"]
{"d": 4.0}
false
"ERR value is not an integer or out of range"
[1, ["b", "c", "d"]]
-- zrevrangebylex() takes options, as declared
["c", "b", "a"]
["b", "a"]
["b"]
-- config(), slowlog(), pubsub() of a node
["slowlog-max-len", "128"]
true
true
true
true
true
[["FLUSHALL", "ASYNC"], ["FLUSHALL"], ["FLUSHDB", "ASYNC"], ["FLUSHDB"]]
true
true
["a", 0, "b", 0]
[0, [], []]
-- a flush is of one node
true
-- touch() takes numbers for keys
[1, 2, 1]
