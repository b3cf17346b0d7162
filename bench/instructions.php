<?php
/*
 * User instructions per operation, by callgrind: the difference of a run with n operations and one with 2n, so
 * that PHP's start cancels out. They do not depend on what else the machine does, which time does.
 *
 *   php instructions.php [OPERATION...]            compare with instructions.json: 3 % above the figure there fails
 *   php instructions.php --record [OPERATION...]   write instructions.json
 *
 * RedisCluster's operations are "cluster-get" and the like. They are compared with class Redis on the same nodes, and
 * fail above their marks; that holds on any machine, and nothing is recorded.
 */

declare(strict_types=1);

require __DIR__ . '/counting.inc';
require __DIR__ . '/environment.inc';
require __DIR__ . '/cluster.inc';

const RECORD = __DIR__ . '/instructions.json';
const SLACK = 1.03;

/**
 * @param list<string> $chosen none: all
 * @return array<string, int> by operation
 */
function measure(array $chosen): array
{
	$figures = [];
	if ($chosen !== [] && array_intersect($chosen, array_keys(OPERATIONS)) === []) {
		return $figures;
	}
	$server = RedisServer::start();
	bench_fill($server);
	foreach (OPERATIONS as $name => $operation) {
		if (isset($operation['instructions']) && ($chosen === [] || in_array($name, $chosen, true))) {
			$runs = $operation['runs'];
			$executed = fn (int $count) => executed_instructions(counted_command($server, 'tcp', $name, $count));
			$difference = $executed(2 * $runs) - $executed($runs);
			$figures[$name] = (int) round($difference / $runs);
		}
	}
	return $figures;
}

/**
 * @param list<string> $chosen none: all
 * @return array<string, array{int, int}> by operation: instructions by RedisCluster, and by class Redis on the nodes
 */
function measure_cluster(array $chosen): array
{
	$names = array_filter(array_keys(CLUSTER_OPERATIONS), fn (string $name) => CLUSTER_OPERATIONS[$name]['instructions'] !== null
		&& ($chosen === [] || in_array("cluster-$name", $chosen, true)));
	$cluster = $names === [] ? null : bench_cluster();
	$figures = [];
	foreach ($names as $name) {
		$runs = CLUSTER_OPERATIONS[$name]['runs'];
		foreach (['cluster', 'nodes'] as $by) {
			$executed = fn (int $count) => executed_instructions(cluster_command($cluster, php_args(), $by, $name, $count));
			$figures[$name][] = (int) round(($executed(2 * $runs) - $executed($runs)) / $runs);
		}
	}
	return $figures;
}

function compare_cluster(array $figures, CountReport $report): void
{
	foreach ($figures as $name => [$cluster, $nodes]) {
		['title' => $title, 'instructions' => $mark] = CLUSTER_OPERATIONS[$name];
		$report->line($cluster <= $mark * $nodes ? 'ok' : 'not ok', sprintf('instructions RedisCluster, %s: %d, %.2f times those of class'
			. ' Redis on the nodes (%d); mark %.2f', $title, $cluster, $cluster / $nodes, $nodes, $mark));
	}
}

function beside_mark(string $name, int $figure): string
{
	$mark = OPERATIONS[$name]['instructions'];
	$missed = sprintf('missed by %.1f %%', ($figure / $mark - 1) * 100);
	return sprintf('mark %d: %s', $mark, $figure <= $mark ? 'met' : $missed);
}

function compare_all(array $figures, ?array $record, array $environment, CountReport $report): void
{
	$other = array_diff_assoc($environment, $record['environment'] ?? []);
	foreach ($figures as $name => $figure) {
		$text = sprintf('instructions %s: %d', OPERATIONS[$name]['title'], $figure);
		$mark = beside_mark($name, $figure);
		$recorded = $record['instructions'][$name] ?? null;
		if ($other !== []) {
			$what = implode(', ', array_map(fn ($part) => "$part is $other[$part]", array_keys($other)));
			$report->line('skip', "$text ($mark): recorded elsewhere, here $what");
		} elseif ($recorded === null) {
			$report->line('not ok', "$text ($mark): no recorded figure, see --record");
		} else {
			$change = sprintf('recorded %d, %+.1f %%; %s', $recorded, ($figure / $recorded - 1) * 100, $mark);
			$report->line($figure <= $recorded * SLACK ? 'ok' : 'not ok', "$text ($change)");
		}
	}
}

function read_record(): ?array
{
	return is_file(RECORD) ? json_decode(file_get_contents(RECORD), true, 8, JSON_THROW_ON_ERROR) : null;
}

/** What was not measured now stays, if it was measured in the same environment. */
function write_record(array $environment, array $figures): void
{
	$old = read_record();
	$kept = ($old['environment'] ?? null) === $environment ? $old['instructions'] : [];
	$text = json_encode(['environment' => $environment, 'instructions' => $figures + $kept],
		JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
	file_put_contents(RECORD, str_replace('    ', "\t", $text) . "\n");
}

$chosen = array_slice($argv, 1);
$write = ($chosen[0] ?? '') === '--record';
$chosen = $write ? array_slice($chosen, 1) : $chosen;
$environment = tools_environment();
$figures = measure($chosen);
$of_cluster = measure_cluster($chosen);
if ($figures === [] && $of_cluster === []) {
	fwrite(STDERR, "no such operation\n");
	exit(1);
}
if ($write) {
	write_record($environment, $figures);
}
$report = new CountReport();
compare_all($figures, read_record(), $environment, $report);
compare_cluster($of_cluster, $report);
exit($report->end());
