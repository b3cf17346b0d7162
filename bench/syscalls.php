<?php
/*
 * System calls per operation, all that the process makes, by strace: the difference of a run with n operations
 * and one with 2n. More than the mark fails; where syscalls.json says that a mark is missed, more than it says.
 *
 *   php syscalls.php            compare
 *   php syscalls.php --record   write syscalls.json, the figures that miss their mark
 */

declare(strict_types=1);

require __DIR__ . '/counting.inc';

/** @return array<string, float> per operation; those that it does not make are left out */
function calls_per_operation(RedisServer $server, string $transport, string $name): array
{
	$runs = OPERATIONS[$name]['runs'];
	$made = fn (int $count) => made_calls(counted_command($server, $transport, $name, $count));
	$once = $made($runs);
	$calls = [];
	foreach ($made(2 * $runs) as $call => $count) {
		$calls[$call] = ($count - ($once[$call] ?? 0)) / $runs;
	}
	/* What happens once in many operations is the memory manager's or the clock's. */
	return array_filter($calls, fn (float $count) => abs($count) >= 0.01);
}

const RECORD = __DIR__ . '/syscalls.json';
/* Per operation: whether a reply comes in one piece or in two is the machine's doing. */
const MARK_SLACK = 0.05;
const RECORD_SLACK = 1.1;

/** @return array<string, array{float, string}> by transport and operation: the sum, and what it consists of */
function measure_all(): array
{
	$server = RedisServer::start([], true);
	bench_fill($server);
	$figures = [];
	foreach (call_marks() as $place => $mark) {
		[$transport, $name] = explode(' ', $place);
		$calls = calls_per_operation($server, $transport, $name);
		arsort($calls);
		$list = array_map(fn ($call) => sprintf('%s %.4g', $call, round($calls[$call], 2)), array_keys($calls));
		$figures[$place] = [round(array_sum($calls), 2), implode(', ', $list)];
	}
	return $figures;
}

/** @return array<string, int> by transport and operation */
function call_marks(): array
{
	$marks = [];
	foreach (OPERATIONS as $name => $operation) {
		if (isset($operation['calls'])) {
			$marks["tcp $name"] = $operation['calls'];
		}
	}
	foreach (TLS_CALLS as $name => $mark) {
		$marks["tls $name"] = $mark;
	}
	return $marks;
}

function compare_all(array $figures, array $record): int
{
	$report = new CountReport();
	foreach (call_marks() as $place => $mark) {
		[$transport, $name] = explode(' ', $place);
		[$sum, $list] = $figures[$place];
		$met = $sum <= $mark + MARK_SLACK;
		$known = $record[$place] ?? null;
		$text = sprintf('system calls %s, %s: %.2f (%s; mark %d: %s%s)', OPERATIONS[$name]['title'], $transport, $sum,
			$list, $mark, $met ? 'met' : 'missed', $known === null || $met ? '' : sprintf(', recorded %.2f', $known));
		$report->line($met || ($known !== null && $sum <= $known * RECORD_SLACK) ? 'ok' : 'not ok', $text);
	}
	return $report->end();
}

$figures = measure_all();
if (($argv[1] ?? '') === '--record') {
	$marks = call_marks();
	$misses = fn (string $place) => $figures[$place][0] > $marks[$place] + MARK_SLACK;
	$missed = array_filter($figures, $misses, ARRAY_FILTER_USE_KEY);
	$record = (object) array_map(fn (array $figure) => $figure[0], $missed);
	$text = json_encode($record, JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR);
	file_put_contents(RECORD, str_replace('    ', "\t", $text) . "\n");
}
$recorded = is_file(RECORD) ? file_get_contents(RECORD) : '{}';
exit(compare_all($figures, json_decode($recorded, true, 8, JSON_THROW_ON_ERROR)));
