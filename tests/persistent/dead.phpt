--TEST--
Parked connections that died are never the caller's problem, whatever the first command is
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$hosts = [
	'tcp' => [$server->host, $server->port],
	'unix' => [$server->socket, 0],
	'tls' => ['tls://localhost', $server->tlsPort],
];
foreach ($hosts as $name => [$host, $port]) {
	echo "-- $name\n";
	$open = function () use ($host, $port, $server) {
		$redis = new Redis();
		$redis->pconnect($host, $port, 10.0, null, 0, 10.0, ['ssl' => ['cafile' => $server->tls->caCert]]);
		return $redis;
	};
	$server->command('SET', 'n', '0');
	foreach (['killed' => fn () => $server->killClients(), 'restarted' => fn () => $server->restart()] as $how => $end) {
		$many = [$open(), $open(), $open()];
		array_map(fn (Redis $redis) => $redis->ping(), $many);
		$many = null;
		$end();
		clients_become($server, 0);
		told(fn () => [$how, $open()->incr('n')]);
		$before = count($server->clients());
		told(fn () => [$open()->incr('n'), count($server->clients()) === $before]);
	}
}
echo "-- one that has bytes nobody asked for\n";
$fake = FakeServer::start([
	[['expect', 'GET', 'a'], ['send', "\$1\r\na\r\n"], ['until', 'parked'], ['send', "\$9\r\nnot yours\r\n"], ['hold']],
	[['expect', 'GET', 'b'], ['send', "\$1\r\nb\r\n"], ['hold']],
]);
$open = function () use ($fake) {
	$redis = new Redis();
	$redis->pconnect($fake->host, $fake->port, 1.0, null, 0, 1.0);
	return $redis;
};
told(fn () => $open()->get('a'));
$fake->release('parked');
wait_or_fail(fn () => $open() && stats("{$fake->host}:{$fake->port}")['dropped'] !== [], 'the bytes to be seen');
told(fn () => $open()->get('b'));
told(fn () => stats("{$fake->host}:{$fake->port}")['dropped']);
?>
--EXPECT--
-- tcp
["killed",1]
[2,true]
["restarted",1]
[2,true]
-- unix
["killed",1]
[2,true]
["restarted",1]
[2,true]
-- tls
["killed",1]
[2,true]
["restarted",1]
[2,true]
-- one that has bytes nobody asked for
"a"
"b"
{"dead":1}
