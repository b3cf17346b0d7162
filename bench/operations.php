<?php
/*
 * This extension beside phpredis, Predis, hiredis and bare C: CPU and time per operation as ratios to bare C's in
 * the same round. The contenders take turns, and another one begins each round.
 *
 *   php operations.php FOLDER [quick]   FOLDER gets operations.json and operations.svg
 *
 * quick: tcp, short turns, and nothing counted.
 */

declare(strict_types=1);

require __DIR__ . '/contest.inc';
require __DIR__ . '/environment.inc';
require __DIR__ . '/figure.inc';

const ROUNDS = 15;

function print_table(string $transport, array $results): void
{
	$titles = array_intersect_key(array_map(fn ($contender) => $contender['title'], contenders()), reset($results));
	unset($titles['bare']);
	printf("\n%s: bare C in microseconds of CPU, the others relative to it: CPU, and (time)\n", $transport);
	printf('%-22s%9s', '', 'bare C');
	foreach ($titles as $title) {
		printf('%18s', $title);
	}
	echo $transport === 'tcp' ? "   mark\n" : "\n";
	foreach ($results as $name => $figures) {
		printf('%-22s%9.1f', OPERATIONS[$name]['title'], $figures['bare']['cpu']);
		foreach ($titles as $contender => $_) {
			printf('%10.2f (%5.2f)', $figures[$contender]['cpu ratio'], $figures[$contender]['wall ratio']);
		}
		$mark = OPERATIONS[$name]['cpu'] ?? null;
		echo $transport !== 'tcp' || $mark === null ? "\n"
			: sprintf("   %.2f %s\n", $mark, $figures['ours']['cpu ratio'] <= $mark ? 'met' : 'missed');
	}
}

function print_counts(string $what, array $counts, string $format): void
{
	printf("\n%s per operation, tcp\n%-22s", $what, '');
	$titles = array_map(fn ($contender) => $contender['title'], contenders());
	foreach (array_keys(reset($counts)) as $contender) {
		printf('%16s', $titles[$contender]);
	}
	echo "\n";
	foreach ($counts as $name => $figures) {
		$cells = array_map(fn ($figure) => sprintf($format, $figure), $figures);
		printf("%-22s%s\n", OPERATIONS[$name]['title'], implode('', $cells));
	}
}

/** @return array<string, array<string, float>> by operation and contender */
function count_all(RedisServer $server, string $mark, callable $counter): array
{
	$counts = [];
	foreach (OPERATIONS as $name => $operation) {
		if (isset($operation[$mark])) {
			foreach (contenders() as $key => $contender) {
				if ($key !== 'jit') {
					$runs = $operation['runs'];
					$at = fn (int $count) => $counter(contender_command($contender, $server, 'tcp', $name, $count));
					$counts[$name][$key] = round(($at(2 * $runs) - $at($runs)) / $runs, 2);
				}
			}
		}
	}
	return $counts;
}

[, $folder] = $argv;
$quick = ($argv[2] ?? '') === 'quick';
$server = RedisServer::start([], true);
bench_fill($server);
if (processors() > 1) {
	exec("taskset -a -p -c 0 {$server->pid}");
}
$all = ['date' => gmdate('Y-m-d'), 'environment' => machine($server), 'rounds' => ROUNDS];
foreach ($quick ? ['tcp'] : ['tcp', 'unix', 'tls'] as $transport) {
	foreach (OPERATIONS as $name => $operation) {
		fwrite(STDERR, "$transport {$operation['title']}\n");
		$contest = new Contest($server, $transport, $name, $quick ? 12000 : 40000);
		$all['results'][$transport][$name] = $contest->run(ROUNDS);
	}
	print_table($transport, $all['results'][$transport]);
}
if (!$quick) {
	$all['instructions'] = count_all($server, 'instructions', 'executed_instructions');
	print_counts('user instructions', $all['instructions'], '%16.0f');
	$all['calls'] = count_all($server, 'calls', fn (array $command) => array_sum(made_calls($command)));
	print_counts('system calls', $all['calls'], '%16.2f');
}
$text = json_encode($all, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
file_put_contents("$folder/operations.json", "$text\n");
file_put_contents("$folder/operations.svg", draw_bars($all));
foreach ($all['environment'] as $key => $value) {
	echo "\n$key: $value";
}
echo "\n";
echo "written: $folder/operations.json, $folder/operations.svg\n";
