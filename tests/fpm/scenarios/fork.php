<?php
/*
 * A request that forks: the child must not use or end the parent's session. php-fpm has no pcntl,
 * so its scripts fork by FFI; the command line has it.
 */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

const FORK = '
	function fork_here(callable $child): void
	{
		$c = FFI::cdef("int fork(void); int waitpid(int, int *, int); void _exit(int);");
		$pid = $c->fork();
		if ($pid === 0) {
			try { $child(); } catch (Throwable $e) { file_put_contents(__FILE__ . ".child", $e->getMessage()); }
			$c->_exit(0);
		}
		$c->waitpid($pid, null, 0);
	}
	function child_says(): string { return (string) @file_get_contents(__FILE__ . ".child"); }
';

$with = fn (string $transport) => ['transport' => $transport, 'setup' => FORK, 'extensions' => ['ffi'], 'ini' => ['ffi.enable' => '1']];

/** The child uses the object, and gets another session than its parent. */
$used = fn (string $transport) => isolation('
	$mine = $r->rawCommand("CLIENT", "ID");
	fork_here(function () use ($r, $mine) {
		$value = $r->get("who");
		$id = $r->rawCommand("CLIENT", "ID");
		file_put_contents(__FILE__ . ".child", $value . ($id === $mine ? " shared" : " apart"));
		unset($GLOBALS["r"]);
	});
	echo child_says(), " ", $r->get("a-key"), $r->rawCommand("CLIENT", "ID") === $mine ? " same" : " other";',
	'^main apart A-VALUE same$', true, $with($transport));

/** The child only drops the object: no QUIT and no end of the TLS session may reach the server. */
$dropped = fn (string $transport) => isolation('
	fork_here(function () { $GLOBALS["r"] = null; file_put_contents(__FILE__ . ".child", "dropped"); });
	echo child_says(), " ", $r->get("a-key");', '^dropped A-VALUE$', true, $with($transport));

/** The child closes it by name. */
$closed = fn (string $transport) => isolation('
	fork_here(function () use ($r) { $r->close(); file_put_contents(__FILE__ . ".child", "closed"); });
	echo child_says(), " ", $r->get("a-key");', '^closed A-VALUE$', true, $with($transport));

/** The connection is parked when the fork comes; the child takes one of its own. */
$parked = fn (string $transport) => isolation('
	$mine = $r->rawCommand("CLIENT", "ID");
	$r = null;
	fork_here(function () use ($mine) {
		$r = target();
		$value = $r->get("who");
		file_put_contents(__FILE__ . ".child", $value . ($r->rawCommand("CLIENT", "ID") === $mine ? " shared" : " apart"));
		$r = null;
	});
	$r = target();
	echo child_says(), " ", $r->get("a-key"), $r->rawCommand("CLIENT", "ID") === $mine ? " same" : " other";',
	'^main apart A-VALUE same$', true, $with($transport));

/** On the command line the child ends as PHP ends: all destructors, all of the persistent list. */
$commandLine = fn (string $transport) => function () use ($transport): void {
	$server = RedisServer::start([], $transport === 'tls');
	$server->command('SET', 'who', 'main');
	file_put_contents("{$server->dir}/fork.php", '<?php ' . Isolation::prelude($server, $transport) . '
		$parked = target(); $parked->get("who"); $parked = null;
		$r = target(); $mine = $r->rawCommand("CLIENT", "ID");
		$held = target(); $heldId = $held->rawCommand("CLIENT", "ID");
		$pid = pcntl_fork();
		if ($pid === 0) {
			echo $r->get("who"), $r->rawCommand("CLIENT", "ID") === $mine ? " shared " : " apart ";
			exit(0);
		}
		pcntl_waitpid($pid, $status);
		echo $status, " ", $r->get("who"), $r->rawCommand("CLIENT", "ID") === $mine ? " same" : " other",
			$held->rawCommand("CLIENT", "ID") === $heldId ? " same" : " other";
	');
	$command = implode(' ', array_map('escapeshellarg', [php_cli(), ...php_args(), "{$server->dir}/fork.php"]));
	check_same('main apart 0 main same same', trim((string) shell_exec("$command 2>&1")), 'child and parent say');
};

$scenarios = [];
foreach (['tcp', 'unix', 'tls'] as $transport) {
	$scenarios["fork, child uses the connection, $transport"] = $used($transport);
	$scenarios["fork, child drops the object, $transport"] = $dropped($transport);
	$scenarios["fork, child closes it, $transport"] = $closed($transport);
	$scenarios["fork with a parked connection, $transport"] = $parked($transport);
	$scenarios["fork on the command line, $transport"] = $commandLine($transport);
}
return $scenarios;
