<?php
/*
 * Allocations per command that a pipeline or a transaction holds, with a prefix: they may be no more than the bytes of
 * its argument, made by the serializer, and the value of its reply. What these take is counted in PHP alone.
 *
 * By valgrind, with PHP's own memory manager off; a run with n commands, one with 2n, and the difference.
 */

declare(strict_types=1);

require __DIR__ . '/counting.inc';

const COMMANDS = 500;
/* Per command: what grows by doubling does so once more in the longer run. */
const ALLOCATION_SLACK = 0.05;

function counted_allocations(RedisServer $server, string $kind, int $count): int
{
	$command = [php_cli(), ...php_args(), __DIR__ . '/contenders/queued.php', $server->host,
		(string) $server->port, $kind, (string) $count];
	$text = tool_output(fn (string $out) => ['valgrind', '--leak-check=no', "--log-file=$out"], $command);
	if (!preg_match('/total heap usage: ([\d,]+) allocs/', $text, $found)) {
		throw new RuntimeException("valgrind counted nothing:\n$text");
	}
	return (int) str_replace(',', '', $found[1]);
}

function allocations_per_command(RedisServer $server, string $kind): float
{
	$once = counted_allocations($server, $kind, COMMANDS);
	return (counted_allocations($server, $kind, 2 * COMMANDS) - $once) / COMMANDS;
}

putenv('USE_ZEND_ALLOC=0');
$server = RedisServer::start();
$report = new CountReport();
foreach (['SET,none', 'GET,none', 'SET,serializer', 'GET,serializer'] as $what) {
	$own = allocations_per_command($server, "own $what");
	foreach (['pipeline', 'transaction'] as $where) {
		$made = allocations_per_command($server, "$where $what");
		$serializer = str_ends_with($what, 'serializer') ? 'serializer' : 'no serializer';
		$text = sprintf('allocations %s in a %s, prefix, %s: %.2f a command; its argument and its reply need %.2f',
			substr($what, 0, 3), $where, $serializer, $made, $own);
		$report->line($made <= $own + ALLOCATION_SLACK ? 'ok' : 'not ok', $text);
	}
}
exit($report->end());
