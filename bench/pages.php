<?php
/*
 * Whole pages: php-fpm with opcache, a page that connects and sends 1, 10 or 50 GET, or AUTH, SELECT and one GET, by
 * connect() and by pconnect(), with phpredis and with this extension; over tcp, over TLS, and both with 20 ms of delay.
 * The four take turns.
 *
 *   php pages.php FOLDER   FOLDER gets pages.json
 */

declare(strict_types=1);

require __DIR__ . '/contest.inc';
require __DIR__ . '/environment.inc';
require __DIR__ . '/page_load.inc';

/** A page that authenticates and selects a database, as many do, before its one GET. */
const LOGIN = '1, AUTH, SELECT';
const USER = ['page', 'secret'];
const DATABASE = 3;

/** "pages" of a turn by what a page does: the number of GET. */
const NETWORKS = [
	'tcp' => ['workers' => 2, 'rounds' => 9, 'delay' => 0.0,
		'pages' => [1 => 300, LOGIN => 300, 10 => 300, 50 => 150]],
	'tls' => ['workers' => 2, 'rounds' => 9, 'delay' => 0.0,
		'pages' => [1 => 100, LOGIN => 100, 10 => 100, 50 => 100]],
	'tcp, 20 ms' => ['workers' => 8, 'rounds' => 3, 'delay' => 0.02,
		'pages' => [1 => 64, LOGIN => 64, 10 => 32, 50 => 16]],
	'tls, 20 ms' => ['workers' => 8, 'rounds' => 3, 'delay' => 0.02,
		'pages' => [1 => 64, LOGIN => 64, 10 => 32, 50 => 16]],
];
const CLIENTS = ['phpredis', 'this extension'];
const METHODS = ['connect', 'pconnect'];

function start_fpm(string $client, int $workers): PhpFpm
{
	$own = getenv('PREDIS_SO');
	$peer = getenv('BENCH_PEER');
	putenv('PREDIS_SO=' . ($client === 'phpredis' ? "$peer/igbinary.so:$peer/redis.so" : $own));
	try {
		return PhpFpm::start($workers, ['zend_extension' => 'opcache', 'opcache.enable' => 1]);
	} finally {
		putenv("PREDIS_SO=$own");
	}
}

function fill_for_login(RedisServer $server): void
{
	$server->command('ACL', 'SETUSER', USER[0], 'on', '>' . USER[1], '~*', '&*', '+@all');
	$server->command('SELECT', (string) DATABASE);
	$server->command('SET', 'm0', 'value-of-16-b-00');
	$server->command('SELECT', '0');
}

function page(string $method, bool $tls, int $port, RedisServer $server, int|string $what): string
{
	$login = sprintf("\$r->auth(['%s', '%s']); \$r->select(%d);", USER[0], USER[1], DATABASE);
	$before = $what === LOGIN ? $login : '';
	$gets = (int) $what;
	$host = $tls ? 'tls://localhost' : '127.0.0.1';
	$context = $tls ? ", null, 0, 0.0, ['stream' => ['cafile' => '{$server->tls->caCert}']]" : '';
	return "\$r = new Redis();
		\$r->$method('$host', $port, 5.0$context);
		$before
		for (\$i = 0; \$i < $gets; \$i++) { if (strlen(\$r->get('m' . \$i)) !== 16) { exit('wrong'); } }
		echo 'done';";
}

function start_delay(int $port, float $seconds): array
{
	$dir = temp_dir('predis-delay');
	$command = ['php', '-n', __DIR__ . '/delay.php', $dir, "127.0.0.1:$port", (string) $seconds];
	$process = WatchedProcess::start($command, $dir, "$dir/log");
	wait_or_fail(fn () => is_file("$dir/port"), 'the proxy to listen');
	return [$process, (int) file_get_contents("$dir/port")];
}

/** @return array<string, array<string, float>> medians by "client method" */
function measure_pages(string $network, int|string $what, RedisServer $server): array
{
	['workers' => $workers, 'rounds' => $rounds, 'delay' => $delay, 'pages' => $pages] = NETWORKS[$network];
	$tls = str_starts_with($network, 'tls');
	$port = $tls ? $server->tlsPort : $server->port;
	[$proxy, $port] = $delay > 0 ? start_delay($port, $delay) : [null, $port];
	$turns = $fpms = [];
	foreach (CLIENTS as $client) {
		$fpms[$client] = start_fpm($client, $workers);
		$load = new PageLoad($fpms[$client], $server, $workers);
		foreach (METHODS as $method) {
			$code = page($method, $tls, $port, $server, $what);
			$load->run($code, $workers * 4); // compiled, and connected
			$turns["$client $method"] = fn () => $load->run($code, $pages[$what]);
		}
	}
	$results = take_rounds($turns, $rounds);
	array_map(fn (PhpFpm $fpm) => $fpm->stop(), $fpms);
	$proxy?->stop();
	return $results;
}

/** @param array<string, callable(): array<string, float>> $turns */
function take_rounds(array $turns, int $rounds): array
{
	$all = [];
	$order = array_keys($turns);
	for ($round = 0; $round < $rounds; $round++) {
		foreach ($order as $name) {
			$all[$name][] = $turns[$name]();
		}
		array_push($order, array_shift($order));
	}
	foreach (array_keys($turns) as $name) {
		foreach (array_keys($all[$name][0]) as $what) {
			$results[$name][$what] = round(median(array_column($all[$name], $what)), 2);
		}
	}
	return $results;
}

function print_pages(string $network, int|string $what, array $results): void
{
	printf("\n%s, GET: %s, %d workers\n", $network, $what, NETWORKS[$network]['workers']);
	printf("%-26s%10s%18s%18s%10s%10s\n", '', 'pages/s', 'worker us/page', 'server us/page', 'p50 ms', 'p99 ms');
	foreach ($results as $name => $figures) {
		printf("%-26s%10.0f%18.0f%18.0f%10.2f%10.2f\n", $name, ...array_values($figures));
	}
}

[, $folder] = $argv;
$server = RedisServer::start(['maxclients' => 1000], true);
bench_fill($server);
fill_for_login($server);
$all = ['date' => gmdate('Y-m-d'), 'environment' => machine($server)];
foreach (NETWORKS as $network => $settings) {
	foreach (array_keys($settings['pages']) as $what) {
		$all['results'][$network][$what] = measure_pages($network, $what, $server);
		print_pages($network, $what, $all['results'][$network][$what]);
	}
}
$text = json_encode($all, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
file_put_contents("$folder/pages.json", "$text\n");
echo "written: $folder/pages.json\n";
