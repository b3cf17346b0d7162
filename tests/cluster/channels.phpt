--TEST--
subscribe(), psubscribe() and ssubscribe(): messages come over the bus, and those of a shard from its node
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
/** A process beside this one that publishes as soon as somebody listens. @param list<array{string, string, string}> $messages command, channel, message */
function publish_beside(TestCluster $cluster, array $messages): mixed
{
	$publisher = <<<'PHP'
		require $argv[1] . '/redis_cluster.inc';
		$cluster = new TestCluster(array_map(ClusterNode::attach(...), json_decode($argv[2], true)));
		$heard = fn (string $kind, string $channel) => array_sum(array_map(function ($node) use ($kind, $channel) {
			return $kind === 'NUMPAT' ? $node->command('PUBSUB', 'NUMPAT') : $node->command('PUBSUB', $kind, $channel)[1];
		}, $cluster->nodes)) > 0;
		foreach (json_decode($argv[3], true) as [$command, $kind, $channel, $message]) {
			wait_or_fail(fn () => $heard($kind, $channel), 'a listener', 20);
			($command === 'SPUBLISH' ? $cluster->nodeOf($channel) : $cluster->nodes[0])->command($command, $channel, $message);
		}
		PHP;
	$nodes = array_map(fn (ClusterNode $node) => $node->description(), $cluster->nodes);
	return proc_open([PHP_BINARY, '-n', '-r', $publisher, dirname(__DIR__) . '/helpers', json_encode($nodes), json_encode($messages)], [], $pipes);
}

$redis = cluster_client($cluster, 2.0, 20.0);
$beside = publish_beside($cluster, [['PUBLISH', 'NUMSUB', 'one', 'first'], ['PUBLISH', 'NUMSUB', 'two', 'second']]);
$redis->subscribe(['one', 'two'], function (RedisCluster $r, string $channel, string $message) use ($redis): void {
	echo "$channel: $message, ", $r === $redis ? 'the same object' : 'another object', "\n";
	if ($message === 'second') {
		$r->unsubscribe(['one', 'two']);
	}
});
proc_close($beside);
echo "-- patterns\n";
$beside = publish_beside($cluster, [['PUBLISH', 'NUMPAT', 'name.a', 'first'], ['PUBLISH', 'NUMPAT', 'name.b', 'second']]);
$redis->psubscribe(['name.*'], function (RedisCluster $r, string $pattern, string $channel, string $message): void {
	echo "$pattern, $channel: $message\n";
	if ($message === 'second') {
		$r->punsubscribe(['name.*']);
	}
});
proc_close($beside);
echo "-- afterwards it is as before\n";
told(fn () => $redis->set('k', 'v') && $redis->get('k') === 'v');
told(fn () => $redis->publish('one', 'nobody'));
if (!method_exists($redis, 'ssubscribe')) {
	die("-- shards\n");
}
echo "-- shards\n";
foreach ($cluster->keyOnEach('shard') as $i => $channel) {
	$beside = publish_beside($cluster, [['SPUBLISH', 'SHARDNUMSUB', $channel, 'first']]);
	$redis->ssubscribe([$channel], function (RedisCluster $r, string $seen, string $message) use ($channel): void {
		echo $seen === $channel ? 'the channel' : $seen, ": $message\n";
		$r->sunsubscribe([$channel]);
	});
	proc_close($beside);
	told(fn () => $redis->spublish($channel, 'nobody'));
}
?>
--EXPECT--
one: first, the same object
two: second, the same object
-- patterns
name.*, name.a: first
name.*, name.b: second
-- afterwards it is as before
true
0
-- shards
the channel: first
0
the channel: first
0
the channel: first
0
