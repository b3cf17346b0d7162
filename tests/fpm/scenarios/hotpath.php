<?php
/*
 * What a warm request costs, counted by the server (commands, connections) and by strace (system
 * calls on the socket): a connection that is there and clean is taken at the price of one peek.
 */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

final class HotPath
{
	private RedisServer $server;
	private PhpFpm $fpm;
	private Strace $strace;

	public function __construct(private string $transport, array $serverArgs = [])
	{
		$this->server = RedisServer::start($serverArgs);
		$this->server->command('SET', 'who', 'main');
		$this->server->command('SELECT', '3');
		$this->server->command('SET', 'who', 'three');
		$this->server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '&*', '+@all');
		$this->fpm = PhpFpm::start(1);
		$this->fpm->prepend(Isolation::prelude($this->server, $transport));
		$this->strace = new Strace($this->fpm->workers()[0], ["htons({$this->server->port})", $this->server->socket]);
	}

	/** @return array{commands: int, connections: int, calls: list<string>} */
	private function measure(string $code, string $body): array
	{
		$this->strace->calls();
		$commands = $this->server->commands();
		$connections = $this->server->connections();
		$answer = $this->fpm->request($code);
		check_same($body, $answer->body . $answer->stderr, 'the request says');
		return ['commands' => $this->server->commands() - $commands,
			'connections' => $this->server->connections() - $connections, 'calls' => $this->strace->calls()];
	}

	/**
	 * Runs $code once to open the connection, then warm, twice.
	 *
	 * @param list<string> $calls the kinds of call that are allowed, in order
	 */
	public function expect(string $code, string $body, int $commands, array $calls): void
	{
		check_same(1, $this->measure($code, $body)['connections'], 'connections of the first request');
		for ($request = 2; $request <= 3; $request++) {
			$cost = $this->measure($code, $body);
			check_same(0, $cost['connections'], "connections of request $request");
			check_same($commands, $cost['commands'], "commands of request $request");
			$kinds = array_map(self::kind(...), $this->strace->lines);
			check_same($calls, $kinds, "system calls of request $request: " . implode('; ', $this->strace->lines) . ': kinds');
		}
	}

	/**
	 * Runs $code once, which connects.
	 *
	 * @param list<string> $calls the kinds of call that send and receive, in order
	 */
	public function expectCold(string $code, string $body, int $commands, array $calls): void
	{
		$cost = $this->measure($code, $body);
		check_same(1, $cost['connections'], 'connections of the first request');
		check_same($commands, $cost['commands'], 'commands of the first request');
		$kinds = array_values(array_intersect(array_map(self::kind(...), $this->strace->lines), ['peek', 'send', 'recv']));
		check_same($calls, $kinds, 'system calls of the first request: ' . implode('; ', $this->strace->lines) . ': kinds');
	}

	private static function kind(string $line): string
	{
		return match (true) {
			str_contains($line, 'MSG_PEEK') => 'peek',
			preg_match('/^\d+\s+(sendto|sendmsg|write|writev)\(/', $line) === 1 => 'send',
			preg_match('/^\d+\s+(recvfrom|recvmsg|read|readv)\(/', $line) === 1 => 'recv',
			default => $line,
		};
	}

	public function address(): string
	{
		return $this->transport === 'unix' ? var_export($this->server->socket, true) : "'{$this->server->host}'";
	}

	public function port(): int
	{
		return $this->transport === 'unix' ? 0 : $this->server->port;
	}
}

$scenarios = [];
foreach (['tcp', 'unix'] as $transport) {
	$scenarios["hot path, get, $transport"] = function () use ($transport): void {
		(new HotPath($transport))->expect('echo target()->get("who");', 'main', 1, ['peek', 'send', 'recv']);
	};
	$scenarios["hot path, two gets, $transport"] = function () use ($transport): void {
		(new HotPath($transport))->expect('$r = target(); echo $r->get("who"), $r->get("who");', 'mainmain', 2,
			['peek', 'send', 'recv', 'send', 'recv']);
	};
	$scenarios["hot path, auth and select, $transport"] = function () use ($transport): void {
		(new HotPath($transport, ['requirepass' => 'secret']))->expect(
			'$r = target(); $r->auth("secret"); $r->select(3); echo $r->get("who");', 'three', 1, ['peek', 'send', 'recv']);
	};
	$scenarios["hot path, auth with user and select, $transport"] = function () use ($transport): void {
		(new HotPath($transport))->expect(
			'$r = target(); $r->auth(["alice", "wonder"]); $r->select(3); echo $r->get("who");', 'three', 1, ['peek', 'send', 'recv']);
	};
	$scenarios["hot path, constructor options, $transport"] = function () use ($transport): void {
		$test = new HotPath($transport, ['requirepass' => 'secret']);
		$test->expect('$r = new Redis(["host" => ' . $test->address() . ', "port" => ' . $test->port() . ',
			"persistent" => true, "auth" => "secret", "database" => 3]); echo $r->get("who");', 'three', 1, ['peek', 'send', 'recv']);
	};
	/* What a new connection needs before its first command goes out in one write, and comes back in one read. */
	foreach (['connect', 'pconnect'] as $method) {
		$scenarios["cold path, $method with user, database and name, $transport"] = function () use ($transport, $method): void {
			$test = new HotPath($transport);
			$test->expectCold('$r = new Redis(); $r->' . $method . '(' . $test->address() . ', ' . $test->port() . ', 5.0, null, 0, 0.0,
				["auth" => ["alice", "wonder"], "database" => 3, "name" => "worker"]); echo $r->client("getname");', 'worker', 4,
				['send', 'recv', 'send', 'recv']);
		};
	}
	$scenarios["soiled path, database and name undone, $transport"] = function () use ($transport): void {
		$test = new HotPath($transport);
		$undo = 'target()->select(3); target()->client("setname", "x"); ';
		$test->expectCold($undo . 'echo target()->get("who");', 'main', 5,
			['send', 'recv', 'peek', 'send', 'recv', 'peek', 'send', 'recv']);
	};
	$scenarios["hot path, nothing asked, $transport"] = function () use ($transport): void {
		$server = RedisServer::start();
		$fpm = PhpFpm::start(1);
		$fpm->prepend(Isolation::prelude($server, $transport));
		$fpm->request('target()->ping();');
		$commands = $server->commands();
		$fpm->request('target();');
		check_same(0, $server->commands() - $commands, 'commands of a request that only connects');
		check_same(1, $server->connections(), 'connections');
	};
}
$scenarios['hot path, commands over tls'] = function (): void {
	$server = RedisServer::start(['requirepass' => 'secret'], true);
	$server->command('SELECT', '3');
	$server->command('SET', 'who', 'three');
	$fpm = PhpFpm::start(1);
	$fpm->prepend(Isolation::prelude($server, 'tls'));
	$code = '$r = target(); $r->auth("secret"); $r->select(3); echo $r->get("who");';
	check_same('three', $fpm->request($code)->body, 'the first request says');
	for ($request = 2; $request <= 4; $request++) {
		$commands = $server->commands();
		check_same('three', $fpm->request($code)->body, "request $request says");
		check_same(1, $server->commands() - $commands, "commands of request $request");
	}
	check_same(1, $server->connections(), 'connections');
};
return $scenarios;
