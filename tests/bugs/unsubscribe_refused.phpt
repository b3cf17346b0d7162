--TEST--
An unsubscribe() that the server refuses as a whole returns, and does not wait for one reply more for each channel
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
$server->command('ACL', 'SETUSER', 'limited', 'on', 'nopass', '~*', '+@all', '-unsubscribe', '-punsubscribe');
$redis->setOption(Redis::OPT_READ_TIMEOUT, 600);
$redis->auth(['limited', 'x']);
foreach (['unsubscribe', 'punsubscribe'] as $method) {
	echo $method, ': ', substr(result_of($redis, [$method, ['a', 'b', 'c']]), 0, strlen('RedisException: NOPERM')), "\n";
	$redis->clearLastError();
	show_calls($redis, [['echo', 'still usable']]);
}

/* Neither does one whose channel's text begins a transaction, in which the server has other replies. */
$redis = new Redis();
$redis->connect($server->socket);
final class Beginning
{
	public function __construct(private Redis $redis)
	{
	}

	public function __toString(): string
	{
		$this->redis->multi();
		return 'channel';
	}
}
show_calls($redis, [['sunsubscribe', [new Beginning($redis), 'b']], ['ping'], ['exec'], ['echo', 'still usable']]);
--EXPECT--
unsubscribe: RedisException: NOPERM
echo("still usable") = "still usable"
punsubscribe: RedisException: NOPERM
echo("still usable") = "still usable"
sunsubscribe([Beginning, "b"]) = false
ping() = Redis
exec() = [true]
echo("still usable") = "still usable"
