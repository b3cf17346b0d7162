--TEST--
Several servers: each session has its place by weight, lock and data on the same one; another server's end does not matter
--FILE--
<?php
require __DIR__ . '/session.inc';

$servers = [RedisServer::start(), RedisServer::start(), RedisServer::start()];
$path = implode(', ', [tcp($servers[0], 'weight=1'), tcp($servers[1], 'weight=3&prefix=B:'), tcp($servers[2], 'weight=2&database=1')]);
session_in($path);
ini_set('redis.session.locking_enabled', '1');

/* The place of an id among all weights, as phpredis has it: see tests/session/scenarios/peer.php. */
$ids = $wanted = [];
for ($i = 0; $i < 60; $i++) {
	$ids[] = $id = substr(md5((string) $i), 0, [32, 26, 5, 4, 3, 1][$i % 6]);
	$place = unpack('V', str_pad(substr($id, 0, 4), 4, "\0"))[1] % 6;
	$wanted[$id] = $place < 2 ? 2 : ($place < 5 ? 1 : 0);
}
$ids = array_keys($wanted);
$servers[2]->command('SELECT', '1');
$server_of = function (string $id) use ($servers): array {
	return array_keys(array_filter([
		$servers[0]->command('EXISTS', "PHPREDIS_SESSION:$id"),
		$servers[1]->command('EXISTS', "B:$id"),
		$servers[2]->command('EXISTS', "PHPREDIS_SESSION:$id"),
	]));
};
$wrong = $locked = 0;
foreach ($ids as $id) {
	open_session($id = (string) $id);
	$locked += array_sum(array_map(fn (RedisServer $server) => count($server->command('KEYS', '*_LOCK')), $servers));
	$_SESSION['id'] = $id;
	session_write_close();
	$wrong += $server_of($id) !== [$wanted[$id]];
}
told(fn () => ['sessions' => count($ids), 'wrong place' => $wrong, 'locks' => $locked]);
told(fn () => array_sum(array_map(fn (RedisServer $server) => count($server->command('KEYS', '*_LOCK')), $servers)));

echo "one is away\n";
$servers[1]->halt();
$read = $failed = 0;
foreach ($ids as $id) {
	$said = open_session((string) $id);
	if ($wanted[$id] === 1) {
		$failed += is_string($said) && str_contains($said, 'Redis connection not available: Connection refused');
	} else {
		$read += $said === true && $_SESSION['id'] === (string) $id;
	}
	session_abort();
}
$away = count(array_keys($wanted, 1));
told(fn () => [$away > 10 && $away < 50, $failed === $away, $read === count($ids) - $away]);
?>
--EXPECT--
{"sessions":57,"wrong place":0,"locks":57}
0
one is away
[true,true,true]
