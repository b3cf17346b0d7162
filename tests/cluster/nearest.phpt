--TEST--
FAILOVER_NEAREST: reads go to the node that answers fastest, writes to the master, and the other is asked now and then
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = TestCluster::start(3, 1);
foreach ($cluster->nodes as $node) { /* a replica is listed when it is known to have data */
	wait_or_fail(fn () => min(array_map('count', $node->command('CLUSTER', 'SLOTS'))) > 3, 'the replicas to be listed', 20);
}
$redis = cluster_client($cluster, 5.0, 20.0);
$master = $cluster->masters()[0];
[$replica] = $cluster->replicasOf($master);
$key = $cluster->keyOn($master);
told(fn () => $redis->setOption(RedisCluster::OPT_SLAVE_FAILOVER, RedisCluster::FAILOVER_NEAREST));
told(fn () => $redis->getOption(RedisCluster::OPT_SLAVE_FAILOVER));
told(fn () => $redis->set($key, 'v'));
wait_or_fail(fn () => $replica->command('DBSIZE') === 1, 'the replica to have the key', 20);

/* Holds a server up for 20 ms at a time. */
$sleepy = function (ClusterNode $node) {
	$loop = '$s = stream_socket_client("tcp://127.0.0.1:' . $node->port . '"); while (@fwrite($s, "DEBUG SLEEP 0.02\r\n") && fgets($s));';
	return proc_open([PHP_BINARY, '-n', '-r', $loop], [], $pipes);
};
$read = function (int $times) use ($redis, $cluster, $key): void {
	$cluster->resetCounts();
	for ($i = 0; $i < $times; $i++) {
		$redis->get($key) === 'v' || print "wrong\n";
	}
};
/* Connections that were idle for half a second are looked at first: that must not lead elsewhere. */
$asked_after_a_pause = function (ClusterNode $node) use ($redis, $key): bool {
	pass(0.6);
	$before = $node->count('get');
	for ($i = 1; $i <= 1000; $i++) {
		$redis->get($key);
		if ($i % 20 === 0 && $node->count('get') > $before) {
			return true;
		}
	}
	return false;
};
$share = function (ClusterNode $slow, ClusterNode $fast) use ($sleepy, $read, $asked_after_a_pause): void {
	$process = $sleepy($slow);
	$until = microtime(true) + 15;
	wait_or_fail(fn () => $slow->count('debug') > 0 || $slow->count('debug|sleep') > 0, 'the server to be held up', 20);
	do { /* until the times of before are forgotten: it is by chance that the other is asked, one time in 64 */
		$read(50);
	} while ($fast->count('get') < 25 && microtime(true) < $until);
	$read(600);
	$asked = [$fast->count('get'), $slow->count('get')];
	$found = $asked_after_a_pause($slow);
	proc_terminate($process, 9);
	proc_close($process);
	/* By chance it would be 300 and 300, give or take 12; on a busy machine the fast one is slow at times. */
	echo $asked[0] > 1.3 * $asked[1] ? 'the fast one is asked' : implode(' and ', $asked), $found ? ", the other now and then\n" : "\n";
};
$share($master, $replica);
$share($replica, $master);
told(fn () => $redis->set($key, 'w'));
?>
--EXPECT--
true
1001
true
the fast one is asked, the other now and then
the fast one is asked, the other now and then
true
