--TEST--
A connection whose replies have not all been read is closed, never parked: no reply reaches the wrong caller
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$server->command('SET', 'who', 'main');
foreach (['tcp' => [$server->host, $server->port], 'tls' => ['tls://localhost', $server->tlsPort]] as $name => [$host, $port]) {
	echo "-- $name\n";
	$open = function () use ($host, $port, $server) {
		$redis = new Redis();
		$redis->pconnect($host, $port, 10.0, null, 0, 5.0, ['ssl' => ['cafile' => $server->tls->caCert]]);
		return $redis;
	};
	$cases = [
		'a time-out' => function () use ($open) {
			$redis = $open();
			$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
			return $redis->rawcommand('BLPOP', 'nothing', '0');
		},
		'a time-out in a pipeline' => function () use ($open) {
			$redis = $open();
			$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
			return $redis->pipeline()->set('a', '1')->rawcommand('BLPOP', 'nothing', '0')->get('a')->exec();
		},
		'a reply mode that mutes' => fn () => $open()->rawcommand('CLIENT', 'REPLY', 'OFF'),
	];
	foreach ($cases as $what => $leave) {
		$held = id($open());
		echo "$what: ";
		told($leave);
		told(fn () => [($redis = $open())->get('who'), id($redis) === $held]);
	}
}
echo "-- a reply that comes late finds nobody\n";
$fake = FakeServer::start([
	[['expect', 'GET', 'mine'], ['until', 'late'], ['send', "\$4\r\nmine\r\n"], ['hold']],
	[['expect', 'GET', 'yours'], ['send', "\$5\r\nyours\r\n"], ['hold']],
]);
$get = function (string $key, float $timeout) use ($fake) {
	$redis = new Redis();
	$redis->pconnect($fake->host, $fake->port, 1.0, null, 0, $timeout);
	return $redis->get($key);
};
told(fn () => $get('mine', 0.1));
$fake->release('late');
told(fn () => $get('yours', 2));
echo $fake->accepted(), " connections\n";
?>
--EXPECTF--
-- tcp
a time-out: RedisException: socket error on read socket
["main",false]
a time-out in a pipeline: RedisException: read error on connection to 127.0.0.1:PORT
["main",false]
a reply mode that mutes: true
["main",false]
-- tls
a time-out: RedisException: socket error on read socket
["main",false]
a time-out in a pipeline: RedisException: read error on connection to localhost:%d
["main",false]
a reply mode that mutes: true
["main",false]
-- a reply that comes late finds nobody
RedisException: read error on connection to 127.0.0.1:PORT
"yours"
2 connections
