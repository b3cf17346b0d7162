--TEST--
The getters tell where an object goes, by each way to name a server
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
/* PHP compares the certificate's IPv6 addresses in another form than people write them: hence the name. */
$ssl = ['cafile' => $server->tls->caCert, 'peer_name' => 'localhost'];
$addresses = [
	'127.0.0.1' => [$server->port, 'port'], 'localhost' => [$server->port, 'port'], '::1' => [$server->port, 'port'], '[::1]' => [$server->port, 'port'],
	"127.0.0.1:{$server->port}" => [1, 'port'], "[::1]:{$server->port}" => [1, 'port'],
	'tcp://127.0.0.1' => [$server->port, 'port'], 'redis://127.0.0.1' => [$server->port, 'port'], "TCP://127.0.0.1:{$server->port}" => [1, 'port'],
	$server->socket => [1, 0], "unix://{$server->socket}" => [1, 0], "UNIX://{$server->socket}" => [0, 0],
	'tls://127.0.0.1' => [$server->tlsPort, 'tlsPort'], 'ssl://localhost' => [$server->tlsPort, 'tlsPort'], "rediss://[::1]:{$server->tlsPort}" => [1, 'tlsPort'],
];
foreach ($addresses as $address => [$port, $expected]) {
	$eager = new Redis();
	$eager->connect($address, $port, 15.5, null, 0, 2.5, ['ssl' => $ssl]);
	$lazy = new Redis(['host' => $address, 'port' => $port, 'connectTimeout' => 15.5, 'readTimeout' => 2.5, 'ssl' => $ssl]);
	$expected = is_string($expected) ? $server->$expected : $expected;
	foreach (['connect' => $eager, 'lazy' => $lazy] as $redis) {
		$redis->set('k', 'v');
		echo plain(str_replace((string)$server->port, 'PORT', json_encode([$redis->getHost(), $redis->getPort() === $expected, $redis->getTimeout(),
			$redis->getReadTimeout(), $redis->get('k')], JSON_UNESCAPED_SLASHES))), $redis === $eager ? ' = ' : "\n";
	}
}

echo "-- before and after\n";
$show = fn (Redis $redis) => told(fn () => [$redis->isConnected(), $redis->getHost() === $server->host, $redis->getPort(), $redis->getDBNum(), $redis->getTimeout(),
	$redis->getReadTimeout(), $redis->getPersistentID(), $redis->getAuth(), $redis->getMode(), $redis->getLastError()]);
$redis = new Redis();
$redis->pconnect($server->socket, 0, 0, 'an-id');
$show($redis);
told(fn () => [$redis->close(), $redis->close()]);
$show($redis);
told(fn () => [$redis->ping(), $redis->isConnected(), $redis->release(), $redis->isConnected(), $redis->release()]);
?>
--EXPECT--
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["localhost",true,15.5,2.5,"v"] = ["localhost",true,15.5,2.5,"v"]
["::1",true,15.5,2.5,"v"] = ["::1",true,15.5,2.5,"v"]
["::1",true,15.5,2.5,"v"] = ["::1",true,15.5,2.5,"v"]
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["::1",true,15.5,2.5,"v"] = ["::1",true,15.5,2.5,"v"]
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["DIR/s",true,15.5,2.5,"v"] = ["DIR/s",true,15.5,2.5,"v"]
["DIR/s",true,15.5,2.5,"v"] = ["DIR/s",true,15.5,2.5,"v"]
["DIR/s",true,15.5,2.5,"v"] = ["DIR/s",true,15.5,2.5,"v"]
["127.0.0.1",true,15.5,2.5,"v"] = ["127.0.0.1",true,15.5,2.5,"v"]
["localhost",true,15.5,2.5,"v"] = ["localhost",true,15.5,2.5,"v"]
["::1",true,15.5,2.5,"v"] = ["::1",true,15.5,2.5,"v"]
-- before and after
[true,false,0,0,0,0,"an-id",null,0,null]
[true,true]
[false,false,0,0,0,0,"an-id",null,0,null]
[true,true,true,false,false]
