--TEST--
A subscription ends with an exception when no message comes within OPT_READ_TIMEOUT, and the object goes on
--FILE--
<?php
require __DIR__ . '/subscribe.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');
$listen = fn (string $how, array $names) => outcome(fn () => $redis->$how($names, function (...$arguments) {
	echo 'got ', end($arguments), "\n";
}));

$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.3);
echo "-- nothing comes\n", $listen('subscribe', ['one']), "\n", outcome(fn () => $redis->get('a')), "\n";
echo "-- nothing more comes\n";
$publisher = publish_beside($server, [['one', 'first']]);
/* Until the publisher is up, the time may be over: then it listens again. */
do {
	ob_start();
	$end = $listen('psubscribe', ['o*']);
	$seen = ob_get_clean();
} while ($seen === '');
echo $seen, $end, "\n", outcome(fn () => $redis->get('a')), "\n";
echo 'publisher: ', proc_close($publisher), "\n";

echo "-- the server knows of no listener any more\n";
wait_or_fail(fn () => $redis->pubsub('NUMSUB', ['one']) === ['one' => 0] && $redis->pubsub('NUMPAT') === 0, 'no listener');
echo "-- listening again, without limit\n";
$redis->setOption(Redis::OPT_READ_TIMEOUT, -1);
$publisher = publish_beside($server, [['one', 'second']]);
echo outcome(fn () => $redis->subscribe(['one'], fn (Redis $redis) => $redis->unsubscribe([]))), "\n";
echo outcome(fn () => $redis->get('a')), ', publisher: ', proc_close($publisher), "\n";
--EXPECT--
-- nothing comes
RedisException: read error on connection to ...
"x"
-- nothing more comes
got first
RedisException: read error on connection to ...
"x"
publisher: 0
-- the server knows of no listener any more
-- listening again, without limit
true
"x", publisher: 0
