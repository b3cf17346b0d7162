--TEST--
A connection is given back by release() and by the object's end, taken newest first, and costs nothing to take
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$server->command('SET', 'k', 'v');
$tls = ['ssl' => ['cafile' => $server->tls->caCert]];
$transports = [
	'tcp' => fn (Redis $redis) => $redis->pconnect($server->host, $server->port),
	'unix' => fn (Redis $redis) => $redis->pconnect($server->socket),
	'tls' => fn (Redis $redis) => $redis->pconnect('tls://localhost', $server->tlsPort, 0, null, 0, 0, $tls),
];
foreach ($transports as $name => $connect) {
	echo "-- $name\n";
	$open = function () use ($connect) {
		$redis = new Redis();
		$connect($redis);
		return $redis;
	};
	$a = $open();
	$first = id($a);
	$a->release();
	$b = $open();
	told(fn () => id($b) === $first);
	told(fn () => id($a) === $first);
	$a = null;
	told(fn () => id($open()) !== $first);
	$b = null;
	$connections = $server->connections();
	$before = $server->commands();
	for ($i = 0; $i < 50; $i++) {
		$open()->get('k');
	}
	told(fn () => [$server->commands() - $before, $server->connections() - $connections]);
	[$x, $y, $z] = [$open(), $open(), $open()];
	$ids = [id($x), id($y), id($z)];
	$y->release();
	$x->release();
	$z->release();
	told(fn () => [id($open()) === $ids[2], id($p = $open()) === $ids[2], id($q = $open()) === $ids[0], id($r = $open()) === $ids[1]]);
	told(fn () => [$open()->close(), id($open()) !== $ids[2]]);
	$x = $y = $z = null;
}

echo "-- an object that was given back takes one again; the garbage collector gives back as well\n";
$ring = new stdClass();
$ring->self = $ring;
$ring->redis = pooled($server, 'ring');
$held = id($ring->redis);
$ring = null;
gc_collect_cycles();
told(fn () => id(pooled($server, 'ring')) === $held);
echo "-- a lazy object takes one at its first command only\n";
$lazy = new Redis(['host' => $server->host, 'port' => $server->port, 'connectTimeout' => 1.0, 'persistent' => 'ring']);
told(fn () => [stats("{$server->host}:{$server->port}")['in_use'], $lazy->isConnected(), id($lazy) === $held, $lazy->isConnected()]);
?>
--EXPECT--
-- tcp
true
false
true
[50,0]
[true,true,true,true]
[true,true]
-- unix
true
false
true
[50,0]
[true,true,true,true]
[true,true]
-- tls
true
false
true
[50,0]
[true,true,true,true]
[true,true]
-- an object that was given back takes one again; the garbage collector gives back as well
true
-- a lazy object takes one at its first command only
[0,false,true,true]
