<?php
/*
 * A cluster of three masters by class RedisCluster, or its nodes by class Redis: whichever extension is loaded.
 *
 *   cluster.php "cluster" or "nodes" SEEDS OPERATION [COUNT]
 *
 * SEEDS is a JSON list of host:port in the order of the nodes' slots. The keys are bench_cluster_fill()'s; the nodes'
 * own pipelines are what a program does that knows where its keys lie. contender.inc says the rest.
 */

require __DIR__ . '/contender.inc';
require __DIR__ . '/../cluster_keys.inc';

[, $by, $seeds, $name] = $argv;
$seeds = json_decode($seeds, true);
$nodes = [];
foreach ($by === 'nodes' ? $seeds : [] as $seed) {
	[$host, $port] = explode(':', $seed);
	$nodes[] = new Redis();
	end($nodes)->connect($host, (int) $port, 5.0);
}
$r = $by === 'cluster' ? new RedisCluster(null, $seeds, 5.0, 5.0) : $nodes[0];
$keys = cluster_keys();
$parts = [[], [], []];
foreach ($keys as $i => $key) {
	$parts[$i % 3][] = $key;
}
$first = $keys[0];

/** What the three pipelines brought, as one pipeline over the nodes would. */
$merge = function (array $replies) use ($keys): array {
	return array_map(fn (int $i) => $replies[$i % 3][intdiv($i, 3)], array_keys($keys));
};

$operations = [
	'get' => function (int $n) use ($r, $first) { for ($i = 1; $i < $n; $i++) { $r->get($first); } return $r->get($first); },
	'pipeline' => $by === 'cluster' ? function (int $n) use ($r, $keys) {
		for ($i = 0; $i < $n; $i++) {
			$v = null;
			$r->multi(Redis::PIPELINE);
			foreach ($keys as $key) {
				$r->get($key);
			}
			$v = $r->exec();
		}
		return $v;
	} : function (int $n) use ($nodes, $parts, $merge) {
		for ($i = 0; $i < $n; $i++) {
			$v = null;
			foreach ($nodes as $at => $node) {
				$node->multi(Redis::PIPELINE);
				foreach ($parts[$at] as $key) {
					$node->get($key);
				}
				$v[$at] = $node->exec();
			}
		}
		return $merge($v);
	},
	'mget' => $by === 'cluster' ? function (int $n) use ($r, $keys) {
		for ($i = 1; $i < $n; $i++) {
			$r->mget($keys);
		}
		return $r->mget($keys);
	} : function (int $n) use ($nodes, $parts, $merge) {
		for ($i = 0; $i < $n; $i++) {
			$v = null;
			foreach ($nodes as $at => $node) {
				$v[$at] = $node->mget($parts[$at]);
			}
		}
		return $merge($v);
	},
];
take_turns($operations[$name], isset($argv[4]) ? (int) $argv[4] : null);
