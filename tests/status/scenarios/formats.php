<?php
/* Who may see the page, and what it says as JSON and to Prometheus. */

declare(strict_types=1);

require_once __DIR__ . '/../site.inc';
require_once __DIR__ . '/../prometheus.inc';

/** Names that a target may well have, since an application makes them. Nobody answers at any of them. */
const HOSTILE_NAMES = ["/nowhere/\"quoted\\ \n#<b>&amp;'.sock", "/nowhere/\x80\xff.sock", "/nowhere/\u{202e}kcos.\u{7}", '/nowhere/{a="b"} 1'];

function meet_hostile_targets(StatusSite $site): void
{
	foreach (HOSTILE_NAMES as $name) {
		$answer = $site->fpm->request('try { (new Redis())->pconnect(' . var_export($name, true)
			. '); echo "connected"; } catch (RedisException) { echo "refused"; }');
		check_same('refused', $answer->body, 'a connection to nowhere');
	}
}

/** @return array<string, mixed> what the extension itself says */
function shared_stats(StatusSite $site): array
{
	return json_decode($site->fpm->request('echo json_encode(Redis::getSharedStats(), JSON_INVALID_UTF8_SUBSTITUTE);')
		->body, true, 512, JSON_THROW_ON_ERROR);
}

return [
	'status, who may see it' => function (): void {
		$site = new StatusSite(1);
		$status = fn (array $params) => $site->ask('', $params)->status;
		foreach (['127.0.0.1', '127.9.8.7', '::1'] as $address) {
			check_same(200, $status(['REMOTE_ADDR' => $address]), "from $address");
		}
		foreach (['10.0.0.1', '128.0.0.1', '::2', '::ffff:10.0.0.1', 'unix:', ''] as $address) {
			check_same(403, $status(['REMOTE_ADDR' => $address]), "from '$address'");
		}
		foreach (['HTTP_X_FORWARDED_FOR', 'HTTP_FORWARDED', 'HTTP_X_REAL_IP', 'HTTP_VIA'] as $header) {
			check_same(403, $status(['REMOTE_ADDR' => '127.0.0.1', $header => '127.0.0.1']), "through a proxy that sends $header");
		}
		$refused = $site->ask('format=json', ['REMOTE_ADDR' => '10.0.0.1', 'HTTP_AUTHORIZATION' => 'Bearer ']);
		check_same([403, false], [$refused->status, str_contains($refused->body, 'workers')], 'an empty token where there is none');
	},
	'status, networks and a token' => function (): void {
		$site = new StatusSite(1, [], ['env[PREDIS_STATUS_TOKEN]' => 'open-sesame']);
		$page = (string) file_get_contents("{$site->root}/status.php");
		file_put_contents("{$site->root}/status.php", str_replace("['127.0.0.0/8', '::1']", "['10.16.0.0/13', '2001:db8::/33']", $page));
		$status = fn (array $params) => $site->ask('', $params)->status;
		foreach (['10.16.0.1' => 200, '10.23.255.255' => 200, '10.24.0.0' => 401,
			'127.0.0.1' => 401, '2001:db8::1' => 200, '2001:db8:8000::' => 401] as $address => $wanted) {
			check_same($wanted, $status(['REMOTE_ADDR' => $address]), "from $address");
		}
		$basic = fn (string $password) => 'Basic ' . base64_encode("anybody:$password");
		foreach (['Bearer open-sesame' => 200, 'Bearer open-sesam' => 401, 'Bearer ' => 401,
			$basic('open-sesame') => 200, $basic('') => 401] as $header => $wanted) {
			check_same($wanted, $status(['REMOTE_ADDR' => '8.8.8.8', 'HTTP_AUTHORIZATION' => $header]), "with $header");
		}
	},
	'status, without the extension' => function (): void {
		$page = dirname(__DIR__, 3) . '/examples/status.php';
		$code = '$_SERVER["REMOTE_ADDR"] = "127.0.0.1"; require $argv[1]; echo http_response_code();';
		$process = proc_open([PHP_BINARY, '-n', '-r', $code, $page], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
		check_same("The extension predis is not loaded here.\n503", stream_get_contents($pipes[1]), 'the page');
		check_same(0, proc_close($process), 'exit status');
	},
	'status, JSON' => function (): void {
		$site = new StatusSite(3);
		$site->load(30);
		meet_hostile_targets($site);
		$figures = $site->figures();
		$shared = $figures['shared']['targets'][$site->name()];
		check_same(660, $shared['commands'], 'commands: 30 requests of 22');
		check_same([30, 3], [$shared['errors'], $shared['opened']], 'errors, opened');
		check_same(5, count($figures['shared']['targets']), 'targets');
		check(isset($figures['shared']['targets']['/nowhere/\x80\xff.sock'], $figures['shared']['targets']['/nowhere/\u202ekcos.\u0007']),
			'names are not readable: ' . json_encode(array_keys($figures['shared']['targets'])));
		check_same(3, count($figures['shared']['workers']), 'workers');
		check_same('256', $figures['settings']['predis.shared.workers'], 'a setting');
		check(in_array($site->name(), array_column($figures['pools'], 'target'), true), 'the pool of the worker that answered');
		check(!isset($figures['html']), 'the page is in the JSON that nobody asked it of');
	},
	'status, on a pool of its own, while all workers hang' => function (): void {
		$socket = temp_dir('predis-pool') . '/s';
		$site = new StatusSite(1, [], ['status' => ['listen' => $socket, 'pm' => 'ondemand', 'pm.max_children' => 1]]);
		$site->load(1);
		[$worker] = $site->fpm->workers();
		$waiting = $site->fpm->send('target()->blPop(["list"], 20);');
		$ask = function () use ($site, $socket): array {
			$request = new FastCgiRequest($socket, ['REMOTE_ADDR' => '127.0.0.1', 'QUERY_STRING' => 'format=json', 'REQUEST_METHOD' => 'GET',
				'REQUEST_URI' => '/', 'SCRIPT_NAME' => '/status.php',
					'SCRIPT_FILENAME' => "{$site->root}/status.php", 'SERVER_PROTOCOL' => 'HTTP/1.1']);
			FastCgiRequest::finish([$request], 5);
			return json_decode(explode("\r\n\r\n", $request->stdout, 2)[1], true, 512, JSON_THROW_ON_ERROR);
		};
		wait_or_fail(fn () => array_column($ask()['shared']['workers'], 'waiting_for', 'pid') === [$worker => 'BLPOP'],
			'the worker that hangs to be told of');
		check($ask()['pid'] !== $worker, 'the worker that hangs has answered');
		$site->redis->command('LPUSH', 'list', 'one');
		$site->fpm->finish($waiting);
	},
	'status, Prometheus' => function (): void {
		$site = new StatusSite(3);
		$site->load(30);
		meet_hostile_targets($site);
		$answer = $site->ask('format=prometheus');
		check_same('', $answer->stderr, 'the error log');
		$read = new PrometheusText($answer->body);
		$target = shared_stats($site)['targets'][$site->name()];
		$of = "target=\"{$site->name()}\"";
		foreach (['commands_total' => 'commands', 'errors_total' => 'errors',
			'connections_reused_total' => 'reused', 'sent_bytes_total' => 'bytes_sent'] as $metric => $key) {
			check_same((float) $target[$key], $read->series["predis_$metric{{$of}}"] ?? null, $metric);
		}
		check_same((float) $target['latency']['count'], $read->series["predis_reply_seconds_count{{$of}}"], 'answers');
		check(abs($target['latency']['sum_us'] / 1e6 - $read->series["predis_reply_seconds_sum{{$of}}"]) < 2e-9,
			'the sum of their times is not in seconds');
		$below = array_sum(array_column(array_filter($target['latency']['buckets'],
			fn ($bucket) => $bucket['up_to_us'] !== null && $bucket['up_to_us'] <= 1048.576), 'count'));
		check_same((float) $below, $read->series["predis_reply_seconds_bucket{le=\"0.001048576\",$of}"] ?? null, 'answers within 1.048576 ms');
		check_same(5, count(preg_grep('/^predis_connect_failures_total/', array_keys($read->series))), 'targets');
		check_same(4.0, array_sum(array_intersect_key($read->series,
			array_flip(preg_grep('/^predis_connect_failures_total/', array_keys($read->series))))), 'failures to connect');
		check(!str_contains($answer->body, 'pid='), 'a series for each worker that nobody asked for');
	},
	'status, Prometheus, each worker' => function (): void {
		$site = new StatusSite(3);
		$site->load(30);
		$read = new PrometheusText($site->ask('format=prometheus&workers=1')->body);
		$workers = preg_grep('/^predis_worker_commands_total/', array_keys($read->series));
		check_same(3, count($workers), 'workers');
		$sum = array_sum(array_intersect_key($read->series, array_flip($workers)));
		check_same($read->series["predis_commands_total{target=\"{$site->name()}\"}"], $sum, 'the sum of what the workers did');
		$waiting = $site->fpm->send('target()->blPop(["list"], 20);');
		wait_or_fail(function () use ($site) {
			$read = new PrometheusText($site->ask('format=prometheus')->body);
			return $read->series['predis_workers_waiting{}'] === 1.0 && $read->series['predis_longest_wait_seconds{}'] > 0;
		}, 'a worker that waits to be told of');
		$site->redis->command('LPUSH', 'list', 'one');
		$site->fpm->finish($waiting);
	},
	'status, Prometheus, nothing done yet' => function (): void {
		$site = new StatusSite(1);
		$read = new PrometheusText($site->ask('format=prometheus')->body);
		check_same(0.0, $read->series['predis_workers{}'], 'workers');
		check(str_contains($site->ask()->body, 'No worker has used Redis yet.'), 'the page does not say so');
	},
];
