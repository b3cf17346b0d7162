--TEST--
A reply that nobody asked for, right behind another one, is not taken for the next command's
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

function twice(string $reply): void
{
	$server = FakeServer::start([[['any'], ['send', $reply], ['any'], ['send', ":2\r\n"], ['hold']], [['any'], ['send', ":3\r\n"], ['goto', 0]]]);
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 1.0, '', 0, 0.5);
	told(fn () => $redis->incr('n'));
	told(fn () => $redis->incr('n'));
}

twice(":1\r\n");
twice(":1\r\n:99\r\n");
twice(":1\r\n-ERR what\r\n:2\r\n");
twice(":1\r\n\r\n");
?>
--EXPECT--
1
2
1
3
1
3
1
3
