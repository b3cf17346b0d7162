--TEST--
getTransferredBytes() counts this object's bytes, over several connections, and no other holder's
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$get = strlen("*2\r\n\$3\r\nGET\r\n\$1\r\nk\r\n");
$reply = strlen("\$-1\r\n");
foreach ([[$server->host, $server->port], [$server->socket, 0], ['tls://localhost', $server->tlsPort]] as [$host, $port]) {
	$open = function () use ($host, $port, $server) {
		$redis = new Redis();
		$redis->pconnect($host, $port, 10.0, 'bytes', 0, 10.0, ['ssl' => ['cafile' => $server->tls->caCert]]);
		return $redis;
	};
	$redis = new Redis();
	told(fn () => $redis->getTransferredBytes());
	$redis = $open();
	told(fn () => $redis->getTransferredBytes());
	$redis->get('k');
	told(fn () => $redis->getTransferredBytes() === [$get, $reply]);
	$redis->pipeline()->get('k')->get('k')->exec();
	told(fn () => $redis->getTransferredBytes() === [3 * $get, 3 * $reply]);
	$redis->release();
	told(fn () => $redis->getTransferredBytes() === [3 * $get, 3 * $reply]);
	$other = $open();
	told(fn () => $other->getTransferredBytes());
	$other->get('k');
	$redis->get('k');
	told(fn () => [$redis->getTransferredBytes() === [4 * $get, 4 * $reply], $other->getTransferredBytes() === [$get, $reply]]);
	$redis->close();
	told(fn () => $redis->getTransferredBytes() === [4 * $get, 4 * $reply]);
	$redis->clearTransferredBytes();
	told(fn () => $redis->getTransferredBytes());
	$redis->get('k');
	$redis->clearTransferredBytes();
	$redis->get('k');
	told(fn () => $redis->getTransferredBytes() === [$get, $reply]);
	$redis = $other = null;
}
?>
--EXPECT--
[0,0]
[0,0]
true
true
true
[0,0]
[true,true]
true
[0,0]
true
[0,0]
[0,0]
true
true
true
[0,0]
[true,true]
true
[0,0]
true
[0,0]
[0,0]
true
true
true
[0,0]
[true,true]
true
[0,0]
true
