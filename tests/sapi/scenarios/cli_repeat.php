<?php
/* php --repeat runs one script several times in one process, with a request start and end for each. */

declare(strict_types=1);

require_once __DIR__ . '/../proof.inc';

/** Runs the script as often as asked in one process and returns what each run printed. */
function repeated(SapiProof $proof, string $script, int $times): array
{
	$command = [php_cli(), ...php_args(), '--repeat', (string) $times, "{$proof->dir}/$script"];
	$output = (string) shell_exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1');
	preg_match_all('/\[(.*?)\]/', $output, $found);
	check_same($times, count($found[1]), "runs of $script: $output");
	return $found[1];
}

return [
	'php --repeat, the connection survives' => function (): void {
		$proof = new SapiProof();
		$proof->script('warm.php', '$r = new Redis(); $r->pconnect(' . var_export($proof->server->host, true)
			. ", {$proof->server->port}); echo '[', \$r->get('who'), ']';");
		$commands = $proof->server->commands();
		check_same(['main', 'main', 'main'], repeated($proof, 'warm.php', 3), 'three runs');
		check_same(1, $proof->server->connections(), 'connections of three runs');
		check_same(3, $proof->server->commands() - $commands, 'commands of three runs');
	},
	'php --repeat, isolation' => function (): void {
		$proof = new SapiProof();
		$proof->script('odd.php', '$r = new Redis(); $r->pconnect(' . var_export($proof->server->host, true) . ", {$proof->server->port});
			echo '[', \$r->get('who'); \$r->select(3); echo ' ', \$r->get('who'); \$r->multi(); \$r->set('who', 'A'); echo ']';");
		$runs = repeated($proof, 'odd.php', 3);
		check_same(array_fill(0, 3, 'main three'), $runs, 'runs that leave database and transaction behind');
		check($proof->server->connections() <= 3, "{$proof->server->connections()} connections for three runs");
	},
];
