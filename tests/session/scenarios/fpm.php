<?php
/* Sessions under a real php-fpm: load on one session and on many, workers that die, servers that go, commands counted. */

declare(strict_types=1);

require_once __DIR__ . '/../../helpers/fpm.inc';
require_once __DIR__ . '/../../helpers/redis_server.inc';
require_once __DIR__ . '/../../helpers/strace.inc';

/** A server and workers whose sessions lie there. */
final class SessionSite
{
	public RedisServer $server;
	public PhpFpm $fpm;

	public function __construct(int $workers = 1, array $ini = [], string $query = 'persistent=1', array $server = [], bool $tls = false, string $transport = 'tcp')
	{
		$this->server = RedisServer::start($server, $tls);
		$path = match ($transport) {
			'tcp' => "tcp://127.0.0.1:{$this->server->port}?$query",
			'unix' => "unix://{$this->server->socket}?$query",
			'tls' => "tls://localhost:{$this->server->tlsPort}?$query&stream[cafile]={$this->server->tls?->caCert}",
		};
		$this->fpm = PhpFpm::start($workers, $ini + ['session.save_handler' => 'redis', 'session.save_path' => "\"$path\"", 'session.gc_probability' => 0,
			'session.use_cookies' => 0, 'session.cache_limiter' => '""']);
	}

	public function stored(string $id): ?string
	{
		return $this->server->command('GET', "PHPREDIS_SESSION:$id");
	}
}

const LOCKING = ['redis.session.locking_enabled' => 1, 'redis.session.lock_expire' => 60, 'redis.session.lock_wait_time' => 2000, 'redis.session.lock_retries' => -1];
const COUNT = 'session_id("one"); session_start(); $n = ($_SESSION["n"] ?? 0); usleep(mt_rand(0, 3000)); $_SESSION["n"] = $n + 1; echo "counted";';

$scenarios = [];
foreach (['persistent=1', 'persistent=0'] as $query) {
	$scenarios["50 requests at once on one session with locks, none is lost, $query"] = function () use ($query): void {
		$site = new SessionSite(8, LOCKING, $query);
		foreach ($site->fpm->parallel(array_fill(0, 50, COUNT), [], 50) as $answer) {
			check_same('counted', $answer->body, "a request says ({$answer->stderr})");
		}
		check_same('n|i:50;', $site->stored('one'), 'the session');
		check_same(1, $site->server->command('DBSIZE'), 'keys: no lock is left');
		check($site->server->connections() <= ($query === 'persistent=1' ? 8 : 50), 'connections: ' . $site->server->connections());
	};
}
$scenarios['50 requests at once on one session without locks: the last one wins, and nothing breaks'] = function (): void {
	$site = new SessionSite(8);
	foreach ($site->fpm->parallel(array_fill(0, 50, COUNT), [], 50) as $answer) {
		check_same(['counted', ''], [$answer->body, $answer->stderr], 'a request says');
	}
	check(preg_match('/^n\|i:(\d+);$/', (string) $site->stored('one'), $found) === 1, 'the session: ' . $site->stored('one'));
	check($found[1] >= 1 && $found[1] < 50, "some of the 50 have written over each other: {$found[1]}");
};
$scenarios['ids never mix on reused connections'] = function (): void {
	$site = new SessionSite(6, LOCKING);
	$code = fn (int $i): string => 'session_id("visitor' . $i . '"); session_start();
		if (isset($_SESSION["who"]) && $_SESSION["who"] !== session_id()) { die("mixed: {$_SESSION["who"]}"); }
		$other = new Redis(); $other->pconnect("127.0.0.1", ' . $site->server->port . '); $other->select(5); $other->set("soil", 1); $other->watch("soil");
		$_SESSION["who"] = session_id(); $_SESSION["n"] = ($_SESSION["n"] ?? 0) + 1; $_SESSION["pad"] = str_repeat(session_id(), 500); echo "ok";';
	for ($round = 0; $round < 6; $round++) {
		$codes = array_map($code, range(1, 20));
		shuffle($codes);
		foreach ($site->fpm->parallel($codes, [], 50) as $answer) {
			check_same('ok', $answer->body, "a request says ({$answer->stderr})");
		}
	}
	for ($i = 1; $i <= 20; $i++) {
		check_same("who|s:" . strlen("visitor$i") . ":\"visitor$i\";n|i:6;", substr((string) $site->stored("visitor$i"), 0, strlen("visitor$i") + 17), "session $i");
	}
};
$scenarios['a worker killed with the lock in its hands: the lock ends by itself'] = function (): void {
	$site = new SessionSite(2, ['redis.session.lock_expire' => 1] + LOCKING);
	$site->fpm->request(COUNT);
	$holder = $site->fpm->send('session_id("one"); session_start(); $_SESSION["n"] = 1000; file_put_contents(__FILE__ . ".pid", getmypid()); sleep(20);');
	$pid = 0;
	wait_or_fail(function () use ($site, &$pid): bool {
		foreach (glob("{$site->fpm->dir}/*.pid") as $file) { /* it is there before its text is */
			$pid = (int) file_get_contents($file);
		}
		return $pid > 0;
	}, 'the worker to hold the lock', 15);
	$token = $site->server->command('GET', 'PHPREDIS_SESSION:one_LOCK');
	check(str_contains((string) $token, "|$pid|"), "the lock's value tells the worker: $token");
	posix_kill_or_fail($pid);
	check_same('counted', $site->fpm->request(COUNT, [], 40)->body, 'the next request says');
	check_same('n|i:2;', $site->stored('one'), 'the session: the dead worker has not written');
	check_same(null, $site->server->command('GET', 'PHPREDIS_SESSION:one_LOCK'), 'the lock');
	$site->fpm->finish($holder);
};
$scenarios['a lock lost by a slow request: it does not write, and leaves the next one\'s lock alone'] = function (): void {
	$site = new SessionSite(2, ['redis.session.lock_expire' => 1] + LOCKING);
	$slow = $site->fpm->send('session_id("one"); session_start(); $_SESSION["n"] = 1000; file_put_contents(__FILE__ . ".in", "");
		$until = microtime(true) + 15; while (!file_exists(__FILE__ . ".go") && microtime(true) < $until) { usleep(5000); }');
	wait_or_fail(fn () => glob("{$site->fpm->dir}/*.in") !== [], 'the slow one to begin', 15);
	check_same('counted', $site->fpm->request(COUNT)->body, 'the next request says');
	touch(substr(glob("{$site->fpm->dir}/*.in")[0], 0, -3) . '.go');
	$answer = $site->fpm->finish($slow);
	check(str_contains($answer->stderr, 'Unable to write session: session lock not held'), "the slow one's log: {$answer->stderr}");
	check_same('n|i:1;', $site->stored('one'), 'the session');
};
foreach (['tcp', 'unix'] as $transport) {
	$scenarios["system calls of a warm request, $transport"] = function () use ($transport): void {
		foreach ([[0, 'session_id("one"); session_start(); $_SESSION["n"] = mt_rand();', 2], [1, 'session_id("one"); session_start(); $_SESSION["n"] = mt_rand();', 2],
			[1, 'session_id("one"); session_start(["use_strict_mode" => true]); $_SESSION["n"] = mt_rand();', 2], [1, 'session_id("one"); session_start();', 2],
			[0, 'session_id("one"); session_start(["read_and_close" => true]);', 1]] as [$locking, $code, $exchanges]) {
			$site = new SessionSite(1, ['redis.session.locking_enabled' => $locking], 'persistent=1', [], false, $transport);
			$site->server->command('SET', 'PHPREDIS_SESSION:one', 'n|i:1;');
			$strace = new Strace($site->fpm->workers()[0], ["htons({$site->server->port})", $site->server->socket]);
			$site->fpm->request($code);
			$site->fpm->request($code);
			$strace->calls();
			$answer = $site->fpm->request($code);
			check_same(['', ''], [$answer->body, $answer->stderr], 'a request says');
			$wanted = array_merge(...array_fill(0, $exchanges, ['recvfrom', 'sendto', 'recvfrom']));
			check_same($wanted, array_map(fn (string $call) => $call === 'sendmsg' ? 'sendto' : $call, $strace->calls()), "calls of: $code, locking $locking");
			check_same(1, $site->server->connections(), 'connections');
			$strace->stop();
		}
	};
}
$scenarios['a session holds no connection while the script runs'] = function (): void {
	$site = new SessionSite();
	$code = 'session_id("one"); session_start(); $_SESSION["n"] = 1; $r = new Redis(); $r->pconnect("127.0.0.1", ' . $site->server->port . '); $r->select(3); echo $r->set("k", 1);
		$r->multi(); $r->set("x", 1);';
	for ($i = 0; $i < 3; $i++) {
		check_same('1', $site->fpm->request($code)->body, 'a request says');
	}
	check_same(1, $site->server->connections(), 'connections');
	check_same('n|i:1;', $site->stored('one'), 'the session');
};
foreach (['tcp' => '', 'unix' => '', 'tls' => ''] as $transport => $none) {
	$scenarios["many requests of one worker, $transport"] = function () use ($transport): void {
		$site = new SessionSite(1, LOCKING, 'persistent=1&auth=secret&database=4', ['requirepass' => 'secret'], $transport === 'tls', $transport);
		for ($i = 1; $i <= 10; $i++) {
			check_same('counted', $site->fpm->request(COUNT)->body, "request $i");
		}
		$site->server->command('SELECT', '4');
		check_same('n|i:10;', $site->stored('one'), 'the session');
		check_same(1, $site->server->connections(), 'connections');
	};
}
$scenarios['sessions are written after a fatal error, exit(), an exception and in spite of destructors'] = function (): void {
	$site = new SessionSite(1, LOCKING);
	foreach ([
		'fatal' => 'undefined_function();',
		'memory' => 'ini_set("memory_limit", "8M"); str_repeat("x", 100000000);',
		'exit' => 'exit("bye");',
		'exception' => 'throw new Exception("not caught");',
		'destructor' => 'class D { function __destruct() { $_SESSION["d"] = 1; $r = new Redis(); $r->pconnect("127.0.0.1", ' . $site->server->port . '); $r->ping(); } } $d = new D; $_SESSION["o"] = 1;',
		'shutdown' => 'register_shutdown_function(function () { $_SESSION["s"] = 1; throw new Exception("late"); });',
		'object' => 'class S { public $x = 1; function __sleep() { throw new Exception("not to be stored"); } } $_SESSION["o"] = new S;',
	] as $name => $end) {
		$answer = $site->fpm->request("session_id(\"$name\"); session_start(); \$_SESSION[\"n\"] = 1; $end");
		check($name === 'object' || str_starts_with((string) $site->stored($name), 'n|i:1;'), "$name: stored: " . json_encode($site->stored($name)) . ", log: {$answer->stderr}");
		check_same(null, $site->server->command('GET', "PHPREDIS_SESSION:{$name}_LOCK"), "lock after $name");
		check_same('counted', $site->fpm->request(COUNT)->body, "the request after $name");
	}
	check_same(1, $site->server->connections(), 'connections');
	check_same('n|i:1;d|i:1;', str_replace('o|i:1;', '', (string) $site->stored('destructor')), 'what a destructor did is stored');
};
$scenarios['session.auto_start'] = function (): void {
	$site = new SessionSite(1, ['session.auto_start' => 1, 'session.use_cookies' => 1, 'session.use_only_cookies' => 1] + LOCKING);
	$code = '$_SESSION["n"] = ($_SESSION["n"] ?? 0) + 1; echo $_SESSION["n"];';
	for ($i = 1; $i <= 3; $i++) {
		check_same((string) $i, $site->fpm->request($code, ['HTTP_COOKIE' => 'PHPSESSID=one'])->body, "request $i");
	}
	$site->server->halt();
	$answer = $site->fpm->request($code, ['HTTP_COOKIE' => 'PHPSESSID=one']);
	check(str_contains($answer->stderr, 'Redis connection not available'), "without a server: {$answer->stderr}");
	check_same('1', $answer->body, 'without a session the page goes on');
};
$scenarios['strict mode: an unknown id is replaced, and kept while the server is away'] = function (): void {
	$site = new SessionSite(1, ['session.use_strict_mode' => 1, 'session.use_cookies' => 1, 'session.use_only_cookies' => 1]);
	$code = 'echo json_encode([session_start(), session_id() === ($_COOKIE["PHPSESSID"] ?? "")]); $_SESSION["n"] = 1;';
	$answer = $site->fpm->request($code, ['HTTP_COOKIE' => 'PHPSESSID=chosenbyanattacker']);
	check_same('[true,false]', $answer->body, 'an unknown id');
	check(preg_match('/Set-Cookie: PHPSESSID=([^;\s]+)/', $answer->head, $found) === 1 && $found[1] !== 'chosenbyanattacker', "a new cookie: {$answer->head}");
	check_same(null, $site->stored('chosenbyanattacker'), 'what is stored under the unknown id');
	$answer = $site->fpm->request($code, ['HTTP_COOKIE' => "PHPSESSID={$found[1]}"]);
	check_same('[true,true]', $answer->body, 'a known id');
	check(!str_contains($answer->head, 'Set-Cookie'), "no new cookie: {$answer->head}");
	$site->server->halt();
	$answer = $site->fpm->request($code, ['HTTP_COOKIE' => "PHPSESSID={$found[1]}"]);
	check_same('[false,false]', $answer->body, 'without a server');
	check(!str_contains($answer->head, 'Set-Cookie'), "no new cookie, either: {$answer->head}");
	check_same(1, substr_count($answer->stderr, 'Redis connection not available'), "the server was tried once: {$answer->stderr}");
};
$scenarios['the server goes and comes back'] = function (): void {
	$site = new SessionSite(1, LOCKING);
	check_same('counted', $site->fpm->request(COUNT)->body, 'before');
	$site->server->halt();
	$answer = $site->fpm->request('session_id("one"); echo json_encode(session_start());');
	check_same('false', $answer->body, 'while it is away');
	$site->server->restart();
	check_same('counted', $site->fpm->request(COUNT)->body, 'when it is back');
	check_same('n|i:1;', $site->stored('one'), 'the session, anew');
	$site->server->killClients();
	check_same('counted', $site->fpm->request(COUNT)->body, 'after its connections were cut');
	check_same('n|i:2;', $site->stored('one'), 'the session');
};
$scenarios['a missing and a wrong password throw'] = function (): void {
	foreach (['' => 'NOAUTH Authentication required.', 'auth=wrong' => 'WRONGPASS invalid username-password pair or user is disabled.'] as $query => $text) {
		$site = new SessionSite(1, [], "persistent=1&$query", ['requirepass' => 'secret']);
		for ($i = 0; $i < 2; $i++) {
			$answer = $site->fpm->request('session_id("one"); try { session_start(); echo "started"; } catch (RedisException $e) { echo $e->getMessage(); }');
			check_same($text, $answer->body, "with '$query'");
		}
	}
};

/** posix may be missing in the PHP that runs the tests. */
function posix_kill_or_fail(int $pid): void
{
	exec('kill -KILL ' . $pid, $output, $status);
	check_same(0, $status, "kill $pid");
	/* Not is_dir(): PHP would remember that there was one. */
	$state = fn (): string => preg_match('/^\d+ \(.*\) (.)/', (string) @file_get_contents("/proc/$pid/stat"), $found) ? $found[1] : 'gone';
	wait_or_fail(fn () => in_array($state(), ['gone', 'Z', 'X'], true), 'the worker to end', 15);
}
return $scenarios;
