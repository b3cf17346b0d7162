--TEST--
Sentinels that are dead, silent, ignorant or say nonsense cost a bounded time, and the next one is asked
--FILE--
<?php
require __DIR__ . '/found.inc';

$master = RedisServer::start();
$good = fake_sentinel(names($master));
$dead = '127.0.0.1:' . free_port();
$answers = [
	'unknown service' => "*-1\r\n",
	'refused' => "-NOAUTH Authentication required.\r\n",
	'busy' => "-IDONTKNOW I have not enough information.\r\n",
	'empty' => "*0\r\n",
	'no port' => RespClient::encode('127.0.0.1', 'x'),
	'a port too high' => RespClient::encode('127.0.0.1', '70000'),
	'no host' => RespClient::encode('', '6379'),
	'a NUL byte' => RespClient::encode("127.0.0.1\0x", '6379'),
	'not strings' => "*2\r\n:1\r\n*0\r\n",
	'a number' => ":1\r\n",
	'not RESP' => "HTTP/1.1 400 Bad Request\r\n\r\n",
	'nothing' => '',
	'a byte at a time' => "*2\r\n\$9\r\n127",
];
foreach ($answers as $what => $answer) {
	$bad = fake_sentinel($answer);
	echo "$what: ";
	told(fn () => found([address($bad)])->ping());
	echo '    then ';
	told(fn () => found([address($bad), address($good)])->ping());
	$bad->stop();
}
echo 'dead: ';
told(fn () => found([$dead])->ping());
echo '    then ';
told(fn () => found([$dead, address($good)])->ping());
echo "what a server says, and not what a sentinel does not, is told where one was named\n";
$of_dead = fake_sentinel(RespClient::encode('127.0.0.1', substr($dead, 10)));
told(fn () => found([address($of_dead), '127.0.0.1:1'])->ping());
echo "a name that cannot be resolved\n";
$of_nobody = fake_sentinel(RespClient::encode('nowhere.invalid', '1'));
told(fn () => found([address($of_nobody)])->ping(), 20);
?>
--EXPECTF--
unknown service: RedisException: Sentinel 127.0.0.1:PORT: does not know the service
    then true
refused: RedisException: Sentinel 127.0.0.1:PORT: NOAUTH Authentication required.
    then true
busy: RedisException: Sentinel 127.0.0.1:PORT: IDONTKNOW I have not enough information.
    then true
empty: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
no port: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
a port too high: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
no host: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
a NUL byte: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
not strings: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
a number: RedisException: Sentinel 127.0.0.1:PORT: says something that is no address
    then true
not RESP: RedisException: Sentinel 127.0.0.1:PORT: protocol error, got 'H' as reply type byte
    then true
nothing: RedisException: Sentinel 127.0.0.1:PORT: timed out while waiting for a reply
    then true
a byte at a time: RedisException: Sentinel 127.0.0.1:PORT: timed out while waiting for a reply
    then true
dead: RedisException: Sentinel 127.0.0.1:PORT: Connection refused
    then true
what a server says, and not what a sentinel does not, is told where one was named
RedisException: Connection refused
a name that cannot be resolved
RedisException: php_network_getaddresses: getaddrinfo for nowhere.invalid failed: %s
