<?php
/* Workers that are replaced under load: no client's request notices, and no connection stays on the server. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

const REPLACED_WORKERS = 4;

/** A server, and a php-fpm that lets requests end before it replaces their workers. */
function replaced(array $pool = []): array
{
	$server = RedisServer::start();
	$server->command('SET', 'who', 'main');
	$fpm = PhpFpm::start(REPLACED_WORKERS, [], $pool, [], ['process_control_timeout' => 20]);
	$fpm->prepend(Isolation::prelude($server));
	return [$server, $fpm];
}

/** As many requests at once as asked, each with some commands and a wait in the middle; $meanwhile runs when they are sent. */
function burst(PhpFpm $fpm, int $count, int $number, Closure $meanwhile): array
{
	$code = '$r = target(); $r->set($_SERVER["KEY"], $_SERVER["KEY"]); $r->blPop(["nothing"], 0.02); $r->incr("requests");
		echo json_encode([$r->get("who"), $r->get($_SERVER["KEY"])]); $r->select(3); $r->multi();';
	$requests = [];
	for ($i = 0; $i < $count; $i++) {
		$requests["key $number $i"] = $fpm->send($code, ['KEY' => "key $number $i"]);
	}
	$meanwhile();
	foreach ($requests as $key => $request) {
		$answer = $fpm->finish($request);
		check_same([200, json_encode(['main', $key]), ''], [$answer->status, $answer->body, $answer->stderr], "request $key");
		$pids[] = $answer->pid;
	}
	return array_unique($pids);
}

return [
	'replaced, reloads under load' => function (): void {
		[$server, $fpm] = replaced();
		$pids = [];
		$number = 0;
		for ($reload = 0; $reload < 4; $reload++) {
			$old = $fpm->workers();
			$pids = [...$pids, ...burst($fpm, 3 * REPLACED_WORKERS, $number++, fn () => $fpm->askToReload())];
			wait_or_fail(function () use ($fpm, $old, &$number) {
				burst($fpm, REPLACED_WORKERS, $number++, fn () => null);
				$now = $fpm->workers();
				return count($now) === REPLACED_WORKERS && !array_intersect($old, $now);
			}, 'new workers', 25);
		}
		$pids = [...$pids, ...burst($fpm, 3 * REPLACED_WORKERS, $number++, fn () => null)];
		check(count(array_unique($pids)) > REPLACED_WORKERS, 'no worker was replaced');
		wait_until(fn () => count($server->clients()) <= REPLACED_WORKERS);
		check(count($server->clients()) <= REPLACED_WORKERS, count($server->clients()) . ' connections for ' . REPLACED_WORKERS . ' workers');
		check_same((string) (5 * 3 * REPLACED_WORKERS + ($number - 5) * REPLACED_WORKERS), $server->command('GET', 'requests'), 'requests counted');
		$fpm->stop();
		wait_or_fail(fn () => $server->clients() === [], 'the connections of a php-fpm that has ended to go');
	},
	'replaced, each worker after seven requests' => function (): void {
		[$server, $fpm] = replaced(['pm.max_requests' => 7]);
		$pids = [];
		for ($number = 0; $number < 12; $number++) {
			$pids = [...$pids, ...burst($fpm, 2 * REPLACED_WORKERS, $number, fn () => null)];
		}
		$workers = count(array_unique($pids));
		check($workers >= intdiv(12 * 2 * REPLACED_WORKERS, 7), "only $workers workers for " . 12 * 2 * REPLACED_WORKERS . ' requests');
		check_same((string) (12 * 2 * REPLACED_WORKERS), $server->command('GET', 'requests'), 'requests counted');
		check($server->connections() <= $workers, "$workers workers made {$server->connections()} connections");
		wait_until(fn () => count($server->clients()) <= REPLACED_WORKERS);
		check(count($server->clients()) <= REPLACED_WORKERS, count($server->clients()) . ' connections for ' . REPLACED_WORKERS . ' workers');
	},
];
