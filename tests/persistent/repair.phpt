--TEST--
Whatever a holder left behind is undone for the next one, in the same write as its first command
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '+@all');
$server->command('SET', 'who', 'main');

$left = [
	'nothing' => fn (Redis $r) => $r->get('who'),
	'select' => fn (Redis $r) => $r->select(3),
	'select by rawcommand' => fn (Redis $r) => $r->rawcommand('SELECT', '4'),
	'select in a pipeline' => fn (Redis $r) => $r->pipeline()->select(5)->exec(),
	'select in a transaction' => fn (Redis $r) => $r->multi()->select(6)->exec(),
	'multi' => fn (Redis $r) => $r->multi()->set('who', 'left'),
	'multi by rawcommand' => fn (Redis $r) => $r->rawcommand('MULTI'),
	'watch' => fn (Redis $r) => $r->watch('who'),
	'watch by rawcommand' => fn (Redis $r) => $r->rawcommand('WATCH', 'who'),
	'watch in a pipeline' => fn (Redis $r) => $r->pipeline()->rawcommand('WATCH', 'who')->exec(),
	'watch and multi' => fn (Redis $r) => [$r->watch('who'), $r->multi()],
	'watch and unwatch' => fn (Redis $r) => [$r->watch('who'), $r->unwatch()],
	'auth' => fn (Redis $r) => $r->auth(['alice', 'wonder']),
	'auth by rawcommand' => fn (Redis $r) => $r->rawcommand('AUTH', 'alice', 'wonder'),
	'a name' => fn (Redis $r) => $r->client('setname', 'left'),
	'a name by rawcommand' => fn (Redis $r) => $r->rawcommand('CLIENT', 'SETNAME', 'left'),
	'tracking' => fn (Redis $r) => $r->rawcommand('CLIENT', 'TRACKING', 'ON'),
	'no-evict' => fn (Redis $r) => $r->rawcommand('CLIENT', 'NO-EVICT', 'ON'),
	'an unknown command' => fn (Redis $r) => $r->rawcommand('FROBNICATE'),
	'several' => fn (Redis $r) => [$r->select(3), $r->client('setname', 'left'), $r->client('no-evict', 'on'), $r->watch('who')],
	'all' => fn (Redis $r) => [$r->auth(['alice', 'wonder']), $r->select(3), $r->client('setname', 'left'), $r->client('no-evict', 'on'),
		$r->client('tracking', 'on'), $r->watch('who')],
	'a pipeline that was not sent' => fn (Redis $r) => $r->pipeline()->set('who', 'left'),
	'reset' => fn (Redis $r) => [$r->select(3), $r->reset()],
];
foreach ($left as $what => $leave) {
	$steps = [];
	/* The first time this target meets a step, it goes out alone; from the second time on with the command. */
	for ($round = 0; $round < 2; $round++) {
		$first = pooled($server, $what);
		$held = id($first);
		$leave($first);
		$first->release();
		$next = pooled($server, $what);
		$before = $server->commands();
		$value = $next->get('who');
		$steps[] = $server->commands() - $before;
		$client = array_values(array_filter($server->clients(), fn ($client) => (int)$client['id'] === $held))[0] ?? null;
		/* What the server knows of it: a key that is watched, evicted or tracked shows in the flags, and so does MULTI: after one, Valkey counts 0. */
		$seen = $client === null ? 'another connection' : "{$client['db']} {$client['user']} '{$client['name']}' {$client['flags']} {$client['multi']}";
		$server->command('SET', 'who', 'changed');
		$done = $next->multi()->get('who')->exec();
		$server->command('SET', 'who', 'main');
		if ($value !== 'main' || $done !== ['changed'] || !preg_match("/^0 default '' N (-1|0)$/", $seen)) {
			echo "$what: ", json_encode($value), ' ', json_encode($done), " $seen\n";
		}
		$next->close();
	}
	echo "$what: commands ", implode(', ', $steps), "\n";
}
?>
--EXPECT--
nothing: commands 1, 1
select: commands 2, 2
select by rawcommand: commands 2, 2
select in a pipeline: commands 2, 2
select in a transaction: commands 2, 2
multi: commands 2, 2
multi by rawcommand: commands 2, 2
watch: commands 2, 2
watch by rawcommand: commands 2, 2
watch in a pipeline: commands 2, 2
watch and multi: commands 2, 2
watch and unwatch: commands 1, 1
auth: commands 2, 2
auth by rawcommand: commands 2, 2
a name: commands 2, 2
a name by rawcommand: commands 2, 2
tracking: commands 2, 2
no-evict: commands 2, 2
an unknown command: commands 1, 1
several: commands 5, 5
all: commands 3, 3
a pipeline that was not sent: commands 1, 1
reset: commands 1, 1
