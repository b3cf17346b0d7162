<?php
/*
 * RedisCluster beside class Redis on the same three nodes, and beside phpredis' RedisCluster: CPU and time per
 * operation, as ratios to class Redis' in the same round. The contenders take turns as in operations.php.
 *
 *   php cluster.php FOLDER   FOLDER gets cluster.json
 */

declare(strict_types=1);

require __DIR__ . '/contest.inc';
require __DIR__ . '/cluster.inc';
require __DIR__ . '/environment.inc';

const ROUNDS = 15;
/** Microseconds. */
const TURN = 40000.0;
const TITLES = ['nodes' => 'Redis on the nodes', 'ours' => 'this RedisCluster', 'phpredis' => 'phpredis\' RedisCluster'];

/** @return array<string, Contender> */
function cluster_contenders(TestCluster $cluster, string $operation): array
{
	$peer = getenv('BENCH_PEER');
	$theirs = ['-n', '-d', "extension=$peer/igbinary.so", '-d', "extension=$peer/redis.so"];
	$pin = processors() > 1 ? ['taskset', '-c', '1'] : [];
	$all = ['nodes' => new Contender(TITLES['nodes'], [...$pin, ...cluster_command($cluster, php_args(), 'nodes', $operation)])];
	foreach (CLUSTER_OPERATIONS[$operation]['contenders'] as $name) {
		$command = cluster_command($cluster, $name === 'ours' ? php_args() : $theirs, 'cluster', $operation);
		$all[$name] = new Contender(TITLES[$name], [...$pin, ...$command]);
	}
	return $all;
}

/** @return array<string, array<string, float>> by contender */
function run_contest(TestCluster $cluster, string $operation): array
{
	$contenders = cluster_contenders($cluster, $operation);
	array_walk($contenders, fn (Contender $contender) => $contender->calibrate(TURN));
	$names = array_keys($contenders);
	$rounds = [];
	for ($round = 0; $round < ROUNDS; $round++) {
		$turns = [];
		foreach ($names as $name) {
			$turns[$name] = $contenders[$name]->turn();
		}
		if (count(array_unique(array_column($turns, 'digest'))) !== 1) {
			throw new RuntimeException("$operation: the replies differ: " . json_encode($turns));
		}
		$rounds[] = $turns;
		array_push($names, array_shift($names));
	}
	array_walk($contenders, fn (Contender $contender) => $contender->end());
	return medians_beside($rounds, 'nodes');
}

function print_line(string $operation, array $figures): void
{
	['title' => $title, 'mark' => $mark] = CLUSTER_OPERATIONS[$operation];
	printf('%-22s%9.1f', $title, $figures['nodes']['cpu']);
	foreach (['ours', 'phpredis'] as $name) {
		echo isset($figures[$name]) ? sprintf('%16.2f (%5.2f)', $figures[$name]['cpu ratio'], $figures[$name]['wall ratio']) : str_repeat(' ', 24);
	}
	echo $mark === null ? "\n" : sprintf("   %.2f %s\n", $mark, $figures['ours']['cpu ratio'] <= $mark ? 'met' : 'missed');
}

[, $folder] = $argv;
$cluster = bench_cluster();
if (processors() > 1) {
	array_map(fn (ClusterNode $node) => exec("taskset -a -p -c 0 {$node->pid}"), $cluster->nodes);
}
$all = ['date' => gmdate('Y-m-d'), 'environment' => machine($cluster->nodes[0]->server), 'rounds' => ROUNDS];
printf("three masters, tcp: class Redis on the nodes in microseconds of CPU, the others relative to it: CPU, and (time)\n%-22s%9s%24s%24s   mark\n",
	'', 'Redis', TITLES['ours'], TITLES['phpredis']);
foreach (array_keys(CLUSTER_OPERATIONS) as $operation) {
	$all['results'][$operation] = run_contest($cluster, $operation);
	print_line($operation, $all['results'][$operation]);
}
$text = json_encode($all, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
file_put_contents("$folder/cluster.json", "$text\n");
foreach ($all['environment'] as $key => $value) {
	echo "\n$key: $value";
}
echo "\nwritten: $folder/cluster.json\n";
