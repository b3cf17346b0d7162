--TEST--
A bulk inside an array that does not end in CRLF is a protocol error, and not a shortened or lengthened value
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

function elements(string $reply): void
{
	$server = FakeServer::start([[['any'], ['send', $reply], ['hold']], [['any'], ['send', ":1\r\n"], ['goto', 0]]]);
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 1.0, '', 0, 0.5);
	told(fn () => $redis->mget(['a', 'b']));
	told(fn () => $redis->incr('n'));
}

/* "hello" is announced with three bytes, with four, with six and with seven. */
elements("*2\r\n\$3\r\nhello\r\n\$5\r\nworld\r\n");
elements("*2\r\n\$5\r\nhello\r\n\$3\r\nworld\r\n");
elements("*2\r\n\$4\r\nhello\r\n\$5\r\nworld\r\n");
elements("*2\r\n\$6\r\nhello\r\n\$5\r\nworld\r\n");
elements("*2\r\n\$7\r\nhello\r\n\$5\r\nworld\r\n");
elements("*2\r\n\$5\r\nhelloZ\n\$5\r\nworld\r\n");
elements("*2\r\n\$5\r\nhello\r\n\$5\r\nworld\rZ");
elements("*2\r\n*1\r\n\$3\r\nhello\r\n\$5\r\nworld\r\n");
?>
--EXPECT--
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
RedisException: protocol error, a bulk does not end in CRLF
1
