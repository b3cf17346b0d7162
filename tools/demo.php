<?php
/*
 * Shows what the extension does, on real processes: a private redis-server, a php-fpm with three
 * workers, some hundred requests through FastCGI, once with pconnect() and once with connect().
 * Run by `./run demo`, or by hand after a build: php tools/demo.php
 */

declare(strict_types=1);

$helpers = dirname(__DIR__) . '/tests/helpers';
require "$helpers/redis_server.inc";
require "$helpers/fpm.inc";
require "$helpers/strace.inc";

const WORKERS = 3;
const ROUNDS = 30;
const AT_ONCE = 10;

/** What a number of requests came to. */
final class Numbers
{
	public int $requests = 0;
	/** @var array<int, true> */
	public array $workers = [];
	public int $connections = 0;
	public int $commands = 0;
	/** @var list<string> the system calls of one warm request on its Redis socket */
	public array $calls = [];
	/** @var list<string> the same, as strace shows them */
	public array $lines = [];
}

function step(string $what): void
{
	echo "  ... $what\n";
}

function script(RedisServer $server, string $connect): string
{
	return "\$redis = new Redis();\n\$redis->$connect('{$server->host}', {$server->port});\necho \$redis->get('greeting');";
}

/** Drives the requests, all workers at a time, and counts at the server. */
function drive(RedisServer $server, PhpFpm $fpm, string $code): Numbers
{
	$numbers = new Numbers();
	$connections = $server->connections();
	$commands = $server->commands();
	for ($round = 0; $round < ROUNDS; $round++) {
		foreach ($fpm->parallel(array_fill(0, AT_ONCE, $code)) as $answer) {
			if ($answer->body !== 'hello') {
				throw new RuntimeException("a request failed: {$answer->body}{$answer->stderr}");
			}
			$numbers->requests++;
			$numbers->workers[$answer->pid] = true;
		}
	}
	$numbers->connections = $server->connections() - $connections;
	$numbers->commands = $server->commands() - $commands;
	return $numbers;
}

/** Watches one worker from its first request on and keeps the calls of a later, warm one. */
function watch(RedisServer $server, string $code, Numbers $numbers): void
{
	$fpm = PhpFpm::start(1);
	$strace = new Strace($fpm->workers()[0], ["htons({$server->port})"]);
	$fpm->request($code);
	$fpm->request($code);
	$strace->calls();
	$fpm->request($code);
	$numbers->calls = $strace->calls();
	$numbers->lines = $strace->lines;
	$strace->stop();
	$fpm->stop();
}

/** @param array<string, Numbers> $columns */
function table(array $columns): void
{
	$rows = [
		'' => fn (Numbers $n, string $title) => $title,
		'requests' => fn (Numbers $n) => $n->requests,
		'php-fpm workers' => fn (Numbers $n) => count($n->workers),
		'connections the server accepted' => fn (Numbers $n) => $n->connections,
		'commands the server ran' => fn (Numbers $n) => $n->commands,
		'socket system calls, warm request' => fn (Numbers $n) => count($n->calls),
	];
	echo "\n";
	foreach ($rows as $label => $value) {
		printf("  %-36s", $label);
		foreach ($columns as $title => $numbers) {
			printf('%14s', $value($numbers, $title));
		}
		echo "\n";
	}
	echo "\n";
}

/** @param array<string, Numbers> $columns */
function show_calls(array $columns): void
{
	foreach ($columns as $title => $numbers) {
		echo "  A warm request with $title, as strace shows it:\n";
		foreach ($numbers->lines as $line) {
			echo '    ', substr(preg_replace('/^\d+\s+/', '', $line), 0, 110), "\n";
		}
		echo "\n";
	}
}

function how_to_use(): void
{
	$file = realpath(extension_files()[count(extension_files()) - 1]);
	echo "  To use it in your own php.ini (php --ini tells which one):\n\n",
		"    extension=$file\n\n",
		"  or, after `make install`, extension=predis.so. Then restart php-fpm; in the code, new Redis() and pconnect().\n";
}

echo "predis demo: one Redis connection for each php-fpm worker, however many requests\n\n";
step('starting a private redis-server and a php-fpm with ' . WORKERS . ' workers');
$server = RedisServer::start();
$server->command('SET', 'greeting', 'hello');
$columns = [];
foreach (['pconnect()' => 'pconnect', 'connect()' => 'connect'] as $title => $method) {
	$code = script($server, $method);
	step(ROUNDS * AT_ONCE . " requests, each: new Redis(), $title, get()");
	$fpm = PhpFpm::start(WORKERS);
	$columns[$title] = drive($server, $fpm, $code);
	$fpm->stop();
	step("watching one worker's system calls");
	watch($server, $code, $columns[$title]);
}
$server->stop();
table($columns);
show_calls($columns);
how_to_use();
