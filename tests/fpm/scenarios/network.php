<?php
/* What happens to an idle connection between two requests, and time-outs that a request sets. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

$nobody = fn (Isolation $test) => wait_or_fail(fn () => $test->server->clients() === [], 'the server to drop the connection');

$killed = fn (string $transport) => isolation('echo $r->get("a-key");', '^A-VALUE', false, ['transport' => $transport,
	'between' => function (Isolation $test) use ($nobody): void {
		$test->server->killClients();
		$nobody($test);
	}]);

$stopped = fn (string $transport) => function () use ($transport): void {
	$test = new Isolation($transport);
	$test->server->freeze();
	$ask = '$start = microtime(true);
		try { echo json_encode(target(0.5)->get("a-key")); } catch (RedisException $e) { echo "error"; }
		echo microtime(true) - $start < 2 ? " soon" : " late";';
	check_same('error soon', $test->fpm->request($ask)->body, 'request A of a stopped server');
	check_same('error soon', $test->fpm->request($ask)->body, 'request B of a stopped server');
	$test->server->thaw();
	$test->look('request C', false);
	$test->look('request D', true);
};

return [
	'server restarted' => isolation('echo $r->get("a-key");', '^A-VALUE', false, [
		'between' => function (Isolation $test): void {
			$test->server->restart();
			$test->seed();
		}]),
	'server restarted, unix socket' => isolation('echo $r->get("a-key");', '^A-VALUE', false, ['transport' => 'unix',
		'between' => function (Isolation $test): void {
			$test->server->restart();
			$test->seed();
		}]),
	'connection killed' => $killed('tcp'),
	'connection killed, unix socket' => $killed('unix'),
	'connection killed, tls' => $killed('tls'),
	'idle connection dropped by the server' => isolation('echo $r->get("a-key");', '^A-VALUE', false, [
		'between' => function (Isolation $test): void {
			$test->server->command('CONFIG', 'SET', 'timeout', '1');
			wait_or_fail(fn () => $test->server->clients() === [], 'the server to drop the idle connection', 10);
			$test->server->command('CONFIG', 'SET', 'timeout', '0');
		}]),
	'several connections killed' => isolation(
		'$more = [target(), target(), target()]; foreach ($more as $one) { echo $one->get("a-key"); }', '^(A-VALUE){3}', false, [
		'between' => function (Isolation $test) use ($nobody): void {
			$test->server->killClients();
			$nobody($test);
		}]),
	'server stopped' => $stopped('tcp'),
	'server stopped, unix socket' => $stopped('unix'),
	'server stopped, tls' => $stopped('tls'),

	'server away, then back' => function (): void {
		$test = new Isolation();
		$test->server->halt();
		$answer = $test->fpm->request('try { $r = target(); echo json_encode($r->get("who")); } catch (RedisException $e) { echo get_class($e); }');
		check_same('RedisException', $answer->body, 'a request while there is no server');
		$test->server->restart();
		$test->seed();
		$test->look('the request after it', false);
	},

	'short read time-out by option' => function (): void {
		$test = new Isolation();
		$test->leave('$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1); echo $r->get("a-key");', '^A-VALUE');
		$answer = $test->fpm->request('$r = target(2.0); echo $r->getReadTimeout(), " ", json_encode($r->rawCommand("BLPOP", "none", "0.5"));');
		check(preg_match('/^2 (null|false|\[\])$/', $answer->body) === 1, "B, whose own read time-out is 2 s: {$answer->body}{$answer->stderr}");
		$test->look('request C', true);
	},
	'long read time-out by option' => function (): void {
		$test = new Isolation();
		$test->leave('$r->setOption(Redis::OPT_READ_TIMEOUT, 30); echo $r->get("a-key");', '^A-VALUE');
		$answer = $test->fpm->request('$start = microtime(true); $r = target(0.3);
			try { $r->rawCommand("BLPOP", "none", "4"); echo "no error"; } catch (RedisException $e) { echo "error"; }
			echo microtime(true) - $start < 2 ? " soon" : " late";');
		check_same('error soon', $answer->body, 'B, whose own read time-out is 0.3 s');
		$test->look('request C', false);
	},
];
