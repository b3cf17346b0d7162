--TEST--
RedisCluster::zrevrangebylex() takes an offset and a count, as phpredis does in spite of its signature
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where a method takes what its signature does not'); ?>
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$redis = cluster_client(shared_cluster());
$redis->zadd('words', 0, 'a', 0, 'b', 0, 'c');
told(fn () => $redis->zrevrangebylex('words', '+', '-', 0, 2));
told(fn () => $redis->zrevrangebylex('words', '+', '-', '1', '2'));
told(fn () => $redis->zrevrangebylex('words', '+', '-', 0));
told(fn () => $redis->zrevrangebylex('words', '+', '-', 'x', 2));
told(fn () => $redis->zrevrangebylex('words', '+', '-', 0, 2, 3));
--EXPECT--
["c", "b"]
["b", "a"]
TypeError: RedisCluster::zrevrangebylex(): Argument #4 ($options) must be of type ?array, int given
TypeError: RedisCluster::zrevrangebylex(): Argument #4 ($options) must be of type int, string given
ArgumentCountError: RedisCluster::zrevrangebylex() expects at most 5 arguments, 6 given
