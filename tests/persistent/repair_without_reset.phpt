--TEST--
Where the server has no RESET, a connection that only RESET could clean is closed, and that is remembered
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start(['--rename-command', 'RESET', '']);
$server->command('SET', 'who', 'main');
$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '+@all');
foreach (['tracking' => fn (Redis $r) => $r->rawcommand('CLIENT', 'TRACKING', 'ON'), 'auth' => fn (Redis $r) => $r->auth(['alice', 'wonder'])] as $what => $leave) {
	echo "-- $what\n";
	for ($round = 0; $round < 3; $round++) {
		$first = pooled($server, $what);
		$held = id($first);
		$leave($first);
		$first->release();
		$next = pooled($server, $what);
		[$before, $errors] = [$server->commands(), (int)$server->info('total_error_replies')];
		told(fn () => $next->get('who'));
		$commands = $server->commands() - $before;
		/* Only the first RESET is tried. */
		$refused = (int)$server->info('total_error_replies') - $errors;
		$other = id($next) !== $held;
		told(fn () => [$other, $commands, $refused, array_column($server->clients(), 'user')]);
		$next->close();
		clients_become($server, 0);
	}
}
echo "-- what needs no RESET is still repaired\n";
$redis = pooled($server);
$held = id($redis);
$redis->select(3);
$redis->watch('k');
$redis->release();
told(fn () => [($r = pooled($server))->get('who'), id($r) === $held]);
?>
--EXPECT--
-- tracking
"main"
[true,1,1,["default"]]
"main"
[true,1,0,["default"]]
"main"
[true,1,0,["default"]]
-- auth
"main"
[true,1,1,["default"]]
"main"
[true,1,0,["default"]]
"main"
[true,1,0,["default"]]
-- what needs no RESET is still repaired
["main",true]
