--TEST--
What the nodes call each other: names, nothing at all, "?" and the address beside it, IPv6; redirections, too
--FILE--
<?php
require __DIR__ . '/cluster.inc';

function configure(TestCluster $cluster, string ...$settings): void
{
	foreach ($cluster->nodes as $node) {
		$node->command('CONFIG', 'SET', ...$settings);
	}
}

/** Moves a key's slot behind a client's back; then it reads and writes there, one by one and in a pipeline. */
function follow_moved(TestCluster $cluster, RedisCluster $redis): void
{
	[$from, $to] = $cluster->masters();
	$key = $cluster->keyOn($from);
	$redis->set($key, 'before');
	$cluster->moveSlot(key_slot($key), $to);
	$cluster->waitUntilWhole();
	told(fn () => [$redis->get($key), $redis->set($key, 'after'), $redis->get($key)]);
	told(fn () => $redis->pipeline()->get($key)->append($key, '!')->exec());
}

function hosts(RedisCluster $redis): array
{
	return array_values(array_unique(array_column($redis->_masters(), 0)));
}

$cluster = TestCluster::start(3);
$keys = $cluster->keyOnEach('spread');
/* A seed of its own for each part: the map is kept by the seeds, and would still have the names of the part before. */
$by = fn (int $node) => new RedisCluster(null, [$cluster->nodes[$node]->seed()]);
$all = fn (RedisCluster $redis) => [$redis->mset(array_fill_keys($keys, 'x')), $redis->mget($keys), count($redis->_masters())];

echo "-- names\n";
configure($cluster, 'cluster-announce-hostname', 'localhost', 'cluster-preferred-endpoint-type', 'hostname');
wait_or_fail(fn () => array_unique(array_map(fn (ClusterNode $node) => substr_count($node->command('CLUSTER', 'NODES'), ',localhost'), $cluster->nodes)) === [3], 'the names to be known');
told(fn () => $all($by(0)));
told(fn () => hosts($by(0)));
follow_moved($cluster, $by(0));

echo "-- nothing: the node is where it was asked\n";
configure($cluster, 'cluster-preferred-endpoint-type', 'unknown-endpoint');
told(fn () => $cluster->nodes[0]->command('CLUSTER', 'SLOTS')[0][2][0]);
told(fn () => $all($by(1)));
told(fn () => hosts($by(1)));
follow_moved($cluster, $by(1));

echo "-- names are preferred, and there are none\n";
configure($cluster, 'cluster-announce-hostname', '', 'cluster-preferred-endpoint-type', 'hostname');
wait_or_fail(fn () => array_unique(array_map(fn (ClusterNode $node) => substr_count($node->command('CLUSTER', 'NODES'), ',localhost'), $cluster->nodes)) === [0], 'the names to be forgotten');
told(fn () => $cluster->nodes[0]->command('CLUSTER', 'SLOTS')[0][2][0]);
told(fn () => $all($by(2)));
told(fn () => hosts($by(2)));
follow_moved($cluster, $by(2));

echo "-- IPv6\n";
$cluster = TestCluster::start(3, 0, ['cluster-announce-ip' => '::1']);
$seeds = array_map(fn (ClusterNode $node) => "[::1]:{$node->port}", $cluster->nodes);
told(fn () => $all(new RedisCluster(null, $seeds)));
told(fn () => $all(new RedisCluster(null, $cluster->seeds(), 1, 1, true)));
told(fn () => hosts(new RedisCluster(null, $seeds)));
follow_moved($cluster, $redis = new RedisCluster(null, $seeds));
told(fn () => [$redis->ping(['::1', $cluster->nodes[1]->port]), count($redis->keys('*')) >= 3]);
?>
--EXPECT--
-- names
[true, ["x", "x", "x"], 3]
["localhost"]
["before", true, "after"]
["after", 6]
-- nothing: the node is where it was asked
null
[true, ["x", "x", "x"], 3]
["127.0.0.1"]
["before", true, "after"]
["after", 6]
-- names are preferred, and there are none
"?"
[true, ["x", "x", "x"], 3]
["127.0.0.1"]
["before", true, "after"]
["after", 6]
-- IPv6
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
["::1"]
["before", true, "after"]
["after", 6]
[true, true]
