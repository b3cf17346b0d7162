--TEST--
A node's connection that breaks at any byte of request or reply: no write of a cluster runs twice, reads are repeated
--FILE--
<?php
require __DIR__ . '/cluster.inc';
require __DIR__ . '/../faults/faulty_proxy.inc';

$cluster = TestCluster::start(1);
$node = $cluster->nodes[0];
$proxy = FaultyProxy::start([["unix://{$node->socket}", false]]);
$node->command('CONFIG', 'SET', 'cluster-announce-port', (string) $proxy->ports[0]);
wait_or_fail(fn () => $node->command('CLUSTER', 'SLOTS')[0][2][1] === $proxy->ports[0], 'the node to announce the proxy');
$happened = fn (): int => array_sum(array_map('array_sum', $proxy->stats()['happened']));

/** Breaks the connection behind each byte in turn; a line for each kind of outcome. */
$run = function (string $name, callable $do, callable $state) use ($proxy, $node, $happened): void {
	foreach (['up' => 'request', 'down' => 'reply'] as $direction => $what) {
		$outcomes = [];
		for ($bytes = 0; ; $bytes++) {
			$key = "key-$direction-" . str_pad((string) $bytes, 4, '0', STR_PAD_LEFT);
			$node->command('DEL', $key);
			$redis = new RedisCluster(null, ["127.0.0.1:{$proxy->ports[0]}"], 2, 2);
			$redis->exists('warm');
			$before = $happened();
			$proxy->arm('cut', $direction, $bytes);
			try {
				$said = shown($do($redis, $key));
			} catch (RedisClusterException) {
				$said = 'RedisClusterException';
			}
			$proxy->disarm();
			$redis->close();
			if ($happened() === $before) {
				break;
			}
			wait_or_fail(fn () => $proxy->stats()['open'] === 0, 'the connection to end');
			$outcomes["$said, server has " . shown($state($key))] = true;
		}
		ksort($outcomes);
		echo "$name, $what", $bytes > 3 ? '' : ": only $bytes bytes", "\n\t", implode("\n\t", array_keys($outcomes)), "\n";
	}
};
$value = fn (string $key) => $node->command('GET', $key);
$node->command('SET', 'there', 'v');
$run('incr', fn (RedisCluster $redis, string $key) => $redis->incr($key), $value);
$run('get', fn (RedisCluster $redis) => $redis->get('there'), fn () => 'v');
$run('pipeline', fn (RedisCluster $redis, string $key) => $redis->pipeline()->incr($key)->get('there')->incr($key)->exec(), $value);
$run('multi', fn (RedisCluster $redis, string $key) => $redis->multi()->incr($key)->incr($key)->exec(), $value);
?>
--EXPECT--
incr, request
	RedisClusterException, server has "1"
	RedisClusterException, server has null
incr, reply
	1, server has "1"
	RedisClusterException, server has "1"
get, request
	"v", server has "v"
get, reply
	"v", server has "v"
pipeline, request
	RedisClusterException, server has "1"
	RedisClusterException, server has "2"
	RedisClusterException, server has null
pipeline, reply
	RedisClusterException, server has "2"
	[1, "v", 2], server has "2"
multi, request
	RedisClusterException, server has "2"
	RedisClusterException, server has null
multi, reply
	RedisClusterException, server has "2"
	[1, 2], server has "2"
