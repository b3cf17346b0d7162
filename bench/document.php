<?php
/*
 * Writes the figures in results/ into the tables of the documentation, between "<!-- figures: NAME -->" and
 * "<!-- end of figures -->". Called by ./run bench KIND --publish.
 */

declare(strict_types=1);

require __DIR__ . '/operations.inc';
require __DIR__ . '/cluster.inc';

const PAGES = ['docs/performance.md', 'README.md'];
const COLUMNS = ['ours' => 'this extension', 'jit' => 'the same, JIT', 'phpredis' => 'phpredis', 'hiredis' => 'hiredis',
	'library' => 'Predis'];

function table(array $head, array $rows): string
{
	$line = fn (array $cells) => '| ' . implode(' | ', $cells) . " |\n";
	return $line($head) . '|' . str_repeat('---|', count($head)) . "\n" . implode('', array_map($line, $rows));
}

function environment_line(array $all): string
{
	$parts = array_map(fn ($name, $value) => "$name: $value", array_keys($all['environment']), $all['environment']);
	return "Measured on {$all['date']}. " . implode('; ', $parts) . ".\n";
}

/** CPU relative to bare C over one transport. */
function ratios(array $all, string $transport): string
{
	$rows = [];
	foreach ($all['results'][$transport] as $name => $figures) {
		$row = [OPERATIONS[$name]['title'], sprintf('%.1f µs', $figures['bare']['cpu'])];
		foreach (array_intersect_key(COLUMNS, $figures) as $contender => $_) {
			$row[] = sprintf('%.2f', $figures[$contender]['cpu ratio']);
		}
		$mark = isset(OPERATIONS[$name]['cpu']) ? sprintf('%.2f', OPERATIONS[$name]['cpu']) : '';
		$rows[] = $transport === 'tcp' ? [...$row, $mark] : $row;
	}
	$titles = array_values(array_intersect_key(COLUMNS, reset($all['results'][$transport])));
	return table(['', 'bare C', ...$titles, ...($transport === 'tcp' ? ['mark'] : [])], $rows);
}

function counts(array $all, string $what, int $digits): string
{
	$rows = [];
	foreach ($all[$what] as $name => $figures) {
		$cells = array_map(fn ($figure) => number_format($figure, $digits, '.', ''), array_values($figures));
		$rows[] = [OPERATIONS[$name]['title'], ...$cells, (string) OPERATIONS[$name][$what]];
	}
	$titles = array_map(fn ($contender) => COLUMNS[$contender] ?? 'bare C', array_keys(reset($all[$what])));
	return table(['', ...$titles, 'mark'], $rows);
}

function pages(array $all): string
{
	$rows = [];
	foreach ($all['results'] as $network => $by) {
		foreach ($by as $commands => $clients) {
			foreach ($clients as $client => $figures) {
				$whole = array_map(fn ($what) => sprintf('%.0f', $figures[$what]), ['pages/s', 'worker', 'server']);
				$times = array_map(fn ($what) => sprintf('%.2f', $figures[$what]), ['p50', 'p99']);
				$rows[] = [$network, $commands, $client, ...$whole, ...$times];
			}
		}
	}
	return table(['network', 'GETs', 'client', 'pages/s', 'worker µs', 'server µs', 'p50 ms', 'p99 ms'], $rows);
}

/** RedisCluster relative to class Redis on the same nodes: CPU, and time. */
function cluster_ratios(array $all): string
{
	$rows = [];
	foreach ($all['results'] as $name => $figures) {
		$row = [CLUSTER_OPERATIONS[$name]['title'], sprintf('%.1f µs', $figures['nodes']['cpu'])];
		foreach (['ours', 'phpredis'] as $client) {
			$row[] = isset($figures[$client]) ? sprintf('%.2f (%.2f)', $figures[$client]['cpu ratio'], $figures[$client]['wall ratio']) : '';
		}
		$mark = CLUSTER_OPERATIONS[$name]['mark'];
		$rows[] = [...$row, $mark === null ? '' : sprintf('%.2f', $mark)];
	}
	return table(['', 'class Redis', 'this RedisCluster', 'phpredis\' RedisCluster', 'mark'], $rows);
}

/** The README's: a few operations. */
function summary(array $operations): string
{
	$rows = [];
	foreach (['get', 'get1m', 'pipeline', 'hgetall', 'pconnect'] as $name) {
		$figures = $operations['results']['tcp'][$name];
		$ratio = fn (string $contender) => sprintf('%.2f', $figures[$contender]['cpu ratio']);
		$rows[] = [OPERATIONS[$name]['title'], ...array_map($ratio, ['ours', 'hiredis', 'phpredis', 'library'])];
	}
	return table(['CPU relative to bare C', 'this extension', 'hiredis', 'phpredis', 'Predis'], $rows);
}

$text = fn (string $name) => file_get_contents(__DIR__ . "/results/$name.json");
$read = fn (string $name) => json_decode($text($name), true, 16, JSON_THROW_ON_ERROR);
[$operations, $pages, $cluster] = [$read('operations'), $read('pages'), $read('cluster')];
$texts = [
	'environment' => environment_line($operations),
	'pages environment' => environment_line($pages),
	'tcp' => ratios($operations, 'tcp'),
	'unix' => ratios($operations, 'unix'),
	'tls' => ratios($operations, 'tls'),
	'instructions' => counts($operations, 'instructions', 0),
	'calls' => counts($operations, 'calls', 2),
	'pages' => pages($pages),
	'cluster' => cluster_ratios($cluster),
	'cluster environment' => environment_line($cluster),
	'summary' => summary($operations),
];
foreach (PAGES as $page) {
	$file = dirname(__DIR__) . "/$page";
	$figures = fn (string $name) => $texts[$name] ?? throw new RuntimeException("no figures named $name");
	$fill = fn (array $found) => "$found[1]\n" . $figures($found[2]) . "\n$found[3]";
	$pattern = '/(<!-- figures: ([a-z ]+) -->\n).*?(<!-- end of figures -->)/s';
	file_put_contents($file, preg_replace_callback($pattern, $fill, file_get_contents($file)));
}
