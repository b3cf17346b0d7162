<?php
/* How many connections there are, which one is taken, and when they go. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

/** One worker, one server; $ini sets the pool. */
function pool(array $ini = [], int $workers = 1): array
{
	$server = RedisServer::start();
	$server->command('SET', 'who', 'main');
	$fpm = PhpFpm::start($workers, $ini);
	$fpm->prepend(Isolation::prelude($server) . 'function id(Redis $r): int { return (int) $r->rawCommand("CLIENT", "ID"); }');
	return [$server, $fpm];
}

/** What $code prints; an error in it ends the scenario. */
function says(PhpFpm $fpm, string $code): string
{
	$answer = $fpm->request($code);
	check($answer->status === 200 && $answer->stderr === '', "the script failed: {$answer->body} {$answer->stderr}");
	return $answer->body;
}

function ids(PhpFpm $fpm, string $code): array
{
	return json_decode(says($fpm, $code), true) ?? throw new ScenarioFailed('no ids');
}

$waitForClients = function (RedisServer $server, int $count, string $why): void {
	wait_until(fn () => count($server->clients()) === $count, 3);
	check_same($count, count($server->clients()), $why);
};

return [
	'pool, two objects hold two connections' => function (): void {
		[$server, $fpm] = pool();
		$two = '$a = target(); $b = target(); echo json_encode([id($a), id($b)]);';
		[$a, $b] = ids($fpm, $two);
		check($a !== $b, 'two objects share a connection');
		$again = ids($fpm, $two);
		sort($again);
		check_same([$a, $b], $again, 'connections of the next request');
		check_same(2, $server->connections(), 'connections');
	},
	'pool, release parks at once' => function (): void {
		[$server, $fpm] = pool();
		[$a, $b] = ids($fpm, '$a = target(); $first = id($a); $a->release(); $b = target(); echo json_encode([$first, id($b)]);');
		check_same($a, $b, 'the connection that was released is taken');
		check_same(1, $server->connections(), 'connections');
	},
	'pool, the destructor parks at once' => function (): void {
		[$server, $fpm] = pool();
		[$a, $b] = ids($fpm, '$a = target(); $first = id($a); $a = null; $b = target(); echo json_encode([$first, id($b)]);');
		check_same($a, $b, 'the connection of the object that is gone is taken');
		check_same(1, $server->connections(), 'connections');
	},
	'pool, close closes' => function () use ($waitForClients): void {
		[$server, $fpm] = pool();
		says($fpm, '$a = target(); id($a); $a->close();');
		$waitForClients($server, 0, 'clients after close()');
	},
	'pool, connect is not kept' => function () use ($waitForClients): void {
		[$server, $fpm] = pool();
		says($fpm, '$a = new Redis(); $a->connect(HOST, PORT); id($a);');
		$waitForClients($server, 0, 'clients after a request with connect()');
	},
	'pool, newest first' => function (): void {
		[$server, $fpm] = pool();
		$order = ids($fpm, '$a = target(); $b = target(); $c = target(); $ids = [id($a), id($b), id($c)];
			$b->release(); $a->release(); $c->release();
			$x = target(); $y = target(); $z = target();
			echo json_encode([$ids[2] === id($x), $ids[0] === id($y), $ids[1] === id($z)]);');
		check_same([true, true, true], $order, 'taken in the order last parked, first taken');
	},
	'pool, persistent ids are apart' => function (): void {
		[$server, $fpm] = pool();
		$code = '$r = new Redis(); $r->pconnect(HOST, PORT, 1.0, "%s"); echo json_encode([id($r)]);';
		[$one] = ids($fpm, sprintf($code, 'one'));
		[$two] = ids($fpm, sprintf($code, 'two'));
		check($one !== $two, 'two persistent ids share a connection');
		check_same([$one], ids($fpm, sprintf($code, 'one')), 'the connection of the first id');
		check_same(2, $server->connections(), 'connections');
	},
	'pool, max_per_key' => function () use ($waitForClients): void {
		[$server, $fpm] = pool(['predis.pool.max_per_key' => 2]);
		$said = says($fpm, '$a = target(); id($a); $b = target(); id($b);
			try { $c = target(); id($c); echo "no error"; } catch (RedisException $e) { echo get_class($e), " "; }
			$a->release(); $c = target(); echo $c->get("who");');
		check_same('RedisException main', $said, 'a third object with a limit of two');
		$waitForClients($server, 2, 'clients');
		check_same(2, $server->connections(), 'connections');
	},
	'pool, max_total' => function () use ($waitForClients): void {
		[$server, $fpm] = pool(['predis.pool.max_total' => 2]);
		$code = '$all = []; foreach (["a", "b", "c"] as $id) { $r = new Redis(); $r->pconnect(HOST, PORT, 1.0, $id); echo $r->get("who"); unset($r); }';
		check_same('mainmainmain', says($fpm, $code), 'three targets one after the other with a limit of two');
		$waitForClients($server, 2, 'clients: the oldest idle one makes room');
	},
	'pool, idle_timeout' => function (): void {
		[$server, $fpm] = pool(['predis.pool.idle_timeout' => 1]);
		[$first] = ids($fpm, 'echo json_encode([id(target())]);');
		check_same([$first], ids($fpm, 'echo json_encode([id(target())]);'), 'the connection a moment later');
		wait_or_fail(fn () => (int) ($server->clients()[0]['idle'] ?? 9) >= 2, 'the connection to be idle for 2 s', 6);
		[$later] = ids($fpm, 'echo json_encode([id(target())]);');
		check($first !== $later, 'a connection idle for longer than the time-out was taken');
		wait_or_fail(fn () => count($server->clients()) === 1, 'the old connection to go');
	},
	'pool, max_lifetime' => function (): void {
		[$server, $fpm] = pool(['predis.pool.max_lifetime' => 1, 'predis.pool.lifetime_jitter' => 0]);
		$id = fn () => ids($fpm, 'echo json_encode([id(target())]);')[0];
		$first = $id();
		/* Used all the time, so that it is never idle; and still it goes. */
		check(wait_until(fn () => $id() !== $first, 4), 'a connection older than its life time is still taken');
		wait_or_fail(fn () => count($server->clients()) === 1, 'the old connection to go');
	},
	'pool, burst of one request' => function () use ($waitForClients): void {
		[$server, $fpm] = pool(['predis.pool.idle_timeout' => 1]);
		says($fpm, '$all = []; for ($i = 0; $i < 10; $i++) { $all[$i] = target(); $all[$i]->get("who"); }');
		check_same(10, count($server->clients()), 'clients after a burst');
		wait_or_fail(function () use ($fpm, $server) {
			says($fpm, 'echo target()->get("who");');
			return count($server->clients()) === 1;
		}, 'the surplus to go while one is used', 6);
	},
	'pool, as many connections as workers' => function (): void {
		[$server, $fpm] = pool([], 3);
		for ($round = 0; $round < 30; $round++) {
			$answers = $fpm->parallel(array_fill(0, 10, 'echo target()->get("who");'));
			foreach ($answers as $answer) {
				check_same('main', $answer->body . $answer->stderr, 'a request says');
				$pids[$answer->pid] = true;
			}
		}
		check($server->connections() <= 3, "300 requests on 3 workers made {$server->connections()} connections");
		check_same(count($pids), $server->connections(), 'connections, one for each worker that worked');
	},
	'pool, php-fpm reload' => function (): void {
		[$server, $fpm] = pool([], 2);
		$fpm->parallel(array_fill(0, 20, 'echo target()->get("who");'));
		$before = array_column($server->clients(), 'id');
		check($before !== [], 'no connection before the reload');
		$fpm->reload();
		wait_or_fail(fn () => $server->clients() === [], 'the old workers\' connections to go');
		check_same('main', says($fpm, 'echo target()->get("who");'), 'a request after the reload');
	},
	'pool, worker replaced after max_requests' => function (): void {
		$server = RedisServer::start();
		$server->command('SET', 'who', 'main');
		$fpm = PhpFpm::start(1, [], ['pm.max_requests' => 5]);
		$fpm->prepend(Isolation::prelude($server));
		for ($i = 0; $i < 20; $i++) {
			check_same('main', $fpm->request('echo target()->get("who");')->body, 'a request says');
		}
		check($server->connections() <= 5, "20 requests, 5 for each worker, made {$server->connections()} connections");
		wait_or_fail(fn () => count($server->clients()) <= 1, 'ended workers\' connections to go');
	},
];
