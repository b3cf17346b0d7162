--TEST--
The slot map of one worker serves them all: a new one asks for none, and a change is looked up once
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = TestCluster::start();
[$a, $b] = $cluster->keyOnEach();

/** Runs it in a worker of its own that knows nothing but what all share, and prints how often the map was asked for. */
function worker(TestCluster $cluster, Closure $do): void
{
	$cluster->resetCounts();
	$pid = pcntl_fork();
	if ($pid === 0) {
		told(fn () => $do(new RedisCluster(null, $cluster->seeds(), 2.0, 5.0)));
		posix_kill(getmypid(), SIGKILL); /* the cluster is the parent's to stop */
	}
	pcntl_waitpid($pid, $status);
	echo "\t", $cluster->count('cluster|slots'), " looks at the map\n";
}

echo "-- the first worker, and three others\n";
worker($cluster, fn (RedisCluster $redis) => $redis->set($a, 'x'));
for ($i = 0; $i < 3; $i++) {
	worker($cluster, fn (RedisCluster $redis) => $redis->get($a));
}
echo "-- a slot has moved: whoever meets it first looks\n";
$to = $cluster->nodeOf($b);
$cluster->moveSlot(key_slot($a), $to);
worker($cluster, function (RedisCluster $redis) use ($a) {
	usleep(1_100_000); /* not more often than once a second */
	return [$redis->get($a), $redis->_redir() !== null, $redis->get($a)];
});
worker($cluster, fn (RedisCluster $redis) => [$redis->get($a), $redis->_redir()]);
echo "-- another password is another cluster's affair\n";
worker($cluster, fn () => new RedisCluster(null, $cluster->seeds(), 2.0, 5.0, false, 'secret') ? 'known' : '');
?>
--EXPECT--
-- the first worker, and three others
true
	1 looks at the map
"x"
	0 looks at the map
"x"
	0 looks at the map
"x"
	0 looks at the map
-- a slot has moved: whoever meets it first looks
["x", true, "x"]
	1 looks at the map
["x", null]
	0 looks at the map
-- another password is another cluster's affair
RedisClusterException: Couldn't map cluster keyspace using any provided seed
	0 looks at the map