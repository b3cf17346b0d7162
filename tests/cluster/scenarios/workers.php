<?php
/* php-fpm workers on a cluster: what a warm request costs, what a moved slot costs all of them, what is left behind. */

declare(strict_types=1);

require_once __DIR__ . '/../../helpers/fpm.inc';
require_once __DIR__ . '/../../helpers/strace.inc';
require_once __DIR__ . '/../../helpers/redis_cluster.inc';
require_once __DIR__ . '/../../helpers/scenario_runner.inc';

/** A php-fpm whose scripts have cluster(): an object with persistent connections. */
function cluster_fpm(TestCluster $cluster, int $workers = 1, array $ini = []): PhpFpm
{
	$fpm = PhpFpm::start($workers, $ini);
	$fpm->prepend('function cluster(): RedisCluster { return new RedisCluster(null, ' . var_export($cluster->seeds(), true) . ', 1.0, 2.0, true); }');
	return $fpm;
}

/** What $code prints; a complaint ends the scenario. */
function cluster_says(PhpFpm $fpm, string $code): string
{
	$answer = $fpm->request($code);
	check($answer->status === 200 && $answer->stderr === '', "the script failed: {$answer->body} {$answer->stderr}");
	return $answer->body;
}

/** How often clients have asked for the map since resetCounts(). */
function looks_at_the_map(TestCluster $cluster): int
{
	return $cluster->count('cluster|slots', 'cluster|shards', 'cluster|nodes');
}

function server_errors(TestCluster $cluster, string $kind): int
{
	return array_sum(array_map(fn (ClusterNode $node) => preg_match("/^errorstat_$kind:count=(\d+)/m", $node->command('INFO', 'errorstats'), $found)
		? (int) $found[1] : 0, $cluster->alive()));
}

return [
	'workers, a warm request' => function (): void {
		$cluster = TestCluster::start(3);
		[$a, $b, $c] = $cluster->keyOnEach();
		$fpm = cluster_fpm($cluster);
		$trace = new Strace($fpm->workers()[0], array_map(fn (ClusterNode $node) => "htons({$node->port})", $cluster->nodes));
		$all = "echo json_encode(cluster()->mget(['$a', '$b', '$c']));";
		check_same('[false,false,false]', cluster_says($fpm, $all), 'the first request');
		check(in_array('connect', $trace->calls(), true), 'strace saw no connect() in the first request');
		check_same('false', cluster_says($fpm, "echo json_encode(cluster()->get('$a'));"), 'the second request');
		$trace->calls();
		$cluster->resetCounts();
		check_same('false', cluster_says($fpm, "echo json_encode(cluster()->get('$a'));"), 'a warm GET');
		check_same(['recvfrom', 'sendto', 'recvfrom'], $trace->calls(), 'system calls of a warm GET');
		check_same('[false,false,false]', cluster_says($fpm, $all), 'a warm MGET of three nodes');
		$calls = $trace->calls();
		check(array_diff($calls, ['recvfrom', 'sendto', 'sendmsg', 'poll']) === [], 'a warm MGET of three nodes does more: ' . implode(' ', $calls));
		check_same(3, count(array_intersect($calls, ['sendto', 'sendmsg'])), 'writes of a warm MGET of three nodes');
		/* All is written before anything is read: a look that the connection is alive may come between. */
		$reads = array_keys(array_filter($trace->lines, fn (string $line) => str_contains($line, 'recvfrom(') && !str_contains($line, 'MSG_PEEK')));
		$writes = array_keys(array_filter($trace->lines, fn (string $line) => preg_match('/\bsend(to|msg)\(/', $line) === 1));
		check($reads !== [] && max($writes) < min($reads), 'the nodes are asked one after the other: ' . implode("\n", $trace->lines));
		check_same([0, 1, 3], [looks_at_the_map($cluster), $cluster->count('get'), $cluster->count('mget')], 'looks at the map, GETs, MGETs');
	},
	'workers, one map for a moved slot and not a storm' => function (): void {
		$cluster = TestCluster::start(3);
		$workers = 6;
		$fpm = cluster_fpm($cluster, $workers);
		$key = $cluster->keyOnEach()[0];
		$cluster->commandByKey('SET', $key, 'v');
		$work = "\$r = cluster(); for (\$i = 0; \$i < 30; \$i++) { echo \$r->get('$key'); usleep(500); }";
		$answers = fn () => array_unique(array_map(fn (FpmAnswer $answer) => $answer->body . $answer->stderr, $fpm->parallel(array_fill(0, 4 * $workers, $work))));
		check_same([str_repeat('v', 30)], $answers(), 'before the move');
		$cluster->resetCounts();
		check_same([str_repeat('v', 30)], $answers(), 'warm');
		check_same(0, looks_at_the_map($cluster), 'looks at the map by warm workers');
		foreach ([1, 2, 0] as $to) {
			$cluster->moveSlot(key_slot($key), $cluster->nodes[$to]);
			$cluster->waitUntilWhole();
			$cluster->resetCounts();
			check_same([str_repeat('v', 30)], $answers(), 'after the move');
			$looks = looks_at_the_map($cluster);
			$moved = server_errors($cluster, 'MOVED');
			echo "  a slot has moved: $moved MOVED and $looks looks at the map by $workers workers and 24 requests\n";
			check($moved <= $workers, "$moved MOVED for $workers workers: one that was told asked wrongly again");
			check($looks <= $workers, "$looks looks at the map for $workers workers");
		}
	},
	'workers, what a request leaves' => function (): void {
		$cluster = TestCluster::start(3, 1);
		[$a, $b] = $cluster->keyOnEach();
		$fpm = cluster_fpm($cluster);
		cluster_says($fpm, "cluster()->mset(['$a' => '1', '$b' => '2']);");
		$sees = "\$r = cluster(); echo json_encode([\$r->getMode(), \$r->mget(['$a', '$b']), \$r->client('$a', 'getname') ?: 'none', \$r->multi()->get('$a')->get('$b')->exec()]);";
		$clean = '[0,["1","2"],"none",["1","2"]]';
		$leaves = [
			'a transaction on two nodes' => "\$r = cluster(); \$r->multi(); \$r->set('$a', 'left'); \$r->set('$b', 'left');",
			'a transaction and exit' => "\$r = cluster(); \$r->multi(); \$r->set('$a', 'left'); exit;",
			'a pipeline' => "\$r = cluster(); \$r->pipeline(); \$r->set('$a', 'left'); \$r->get('$b');",
			'a name' => "cluster()->client('$a', 'setname', 'left');",
			'reads from replicas' => "\$r = cluster(); \$r->setOption(RedisCluster::OPT_SLAVE_FAILOVER, RedisCluster::FAILOVER_DISTRIBUTE_SLAVES); \$r->get('$a'); \$r->get('$b');",
			'a prefix and a serializer' => "\$r = cluster(); \$r->setOption(Redis::OPT_PREFIX, 'x'); \$r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP); \$r->get('$a');",
			'an exception' => "\$r = cluster(); \$r->multi(); \$r->set('$a', 'left'); try { throw new Exception('x'); } finally { echo 'gone'; exit; }",
			'a script that waits, cut short' => "\$r = cluster(); \$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1); try { \$r->blpop(['{{$a}}none'], 5); } catch (RedisClusterException) {}",
		];
		foreach ($leaves as $what => $code) {
			cluster_says($fpm, $code);
			check_same($clean, cluster_says($fpm, $sees), "after $what");
		}
		/* Keys left watched: somebody else changes them, and the next transaction does not care. */
		cluster_says($fpm, "\$r = cluster(); \$r->watch('$a'); \$r->watch('$b');");
		$cluster->commandByKey('SET', $a, '1');
		$cluster->commandByKey('SET', $b, '2');
		check_same('[true,true]', cluster_says($fpm, "echo json_encode(cluster()->multi()->set('$a', '1')->set('$b', '2')->exec());"), 'a transaction after keys were left watched');
		/* Time-out: a late reply belongs to nobody. */
		$cluster->nodeOf($a)->command('CLIENT', 'PAUSE', '600', 'ALL');
		cluster_says($fpm, "\$r = cluster(); \$r->setOption(Redis::OPT_READ_TIMEOUT, 0.2); try { \$r->set('$a', 'late'); } catch (RedisClusterException) { echo 'late'; }");
		wait_until(fn () => $cluster->commandByKey('GET', $a) !== null, 5);
		$cluster->commandByKey('SET', $a, '1');
		for ($i = 0; $i < 5; $i++) {
			check_same($clean, cluster_says($fpm, $sees), 'after a time-out');
		}
	},
	'workers, nodes restart between requests' => function (): void {
		$cluster = TestCluster::start(3, 1, ['cluster-node-timeout' => 1000]);
		$keys = $cluster->keyOnEach();
		$fpm = cluster_fpm($cluster, 2);
		$work = 'echo json_encode(cluster()->mget(' . var_export($keys, true) . '));';
		cluster_says($fpm, 'cluster()->mset(' . var_export(array_fill_keys($keys, 'v'), true) . ');');
		foreach ($cluster->masters() as $master) {
			wait_or_fail(fn () => $master->command('WAIT', '1', '1000') >= 1, 'the replicas to have the values', 20);
		}
		$good = '["v","v","v"]';
		check_same([$good], array_unique(array_map(fn (FpmAnswer $answer) => $answer->body, $fpm->parallel(array_fill(0, 10, $work)))), 'before');
		$cluster->killClients();
		check_same([$good], array_unique(array_map(fn (FpmAnswer $answer) => $answer->body . $answer->stderr, $fpm->parallel(array_fill(0, 10, $work)))), 'after the servers closed all connections');
		$old = $cluster->masters()[0];
		$cluster->kill($old);
		$cluster->waitForHeir(0, $old);
		$cluster->waitUntilWhole();
		check_same([$good], array_unique(array_map(fn (FpmAnswer $answer) => $answer->body . $answer->stderr, $fpm->parallel(array_fill(0, 10, $work)))), 'after a replica has taken over between two requests');
	},
];
