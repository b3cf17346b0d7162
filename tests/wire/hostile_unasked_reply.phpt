--TEST--
Bytes that come while a connection is idle are never taken for a reply
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = FakeServer::start([
	[['any'], ['send', ":1\r\n"], ['until', 'parked'], ['send', ":666\r\n"], ['hold']],
	[['any'], ['send', ":1\r\n"], ['goto', 0]],
]);
$use = function () use ($server) {
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 1.0, '', 0, 0.5);
	return $redis->incr('n');
};
told($use);
$server->release('parked');
wait_or_fail(fn () => $server->sent() === 2, 'the unasked bytes');
told($use);
told($use);
var_dump($server->accepted());
?>
--EXPECT--
1
1
1
int(2)
