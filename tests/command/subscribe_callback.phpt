--TEST--
What a subscription's callback may do: publish by another object, leave some channels, close; and what it may not
--FILE--
<?php
require __DIR__ . '/subscribe.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');
$other = new Redis();
$other->connect($server->socket);
$run = function (string $title, array $channels, callable $callback) use ($redis, $server): void {
	echo "-- $title\n";
	$publisher = publish_beside($server, [[$channels[0], 'begin']]);
	echo outcome(fn () => $redis->subscribe($channels, $callback)), ', then ', outcome(fn () => $redis->get('a'));
	echo ', publisher: ', proc_close($publisher), "\n";
};

$run('publishing by another object', ['one', 'two'], function (Redis $redis, string $channel, string $message) use ($other) {
	echo "$channel: $message\n";
	if ($message === 'begin') {
		echo text([$other->publish('two', 'more'), $other->get('a'), $other->pubsub('NUMSUB', ['one', 'two', 'three'])]), "\n";
	} else {
		$redis->unsubscribe([]);
	}
});
$run('leaving one of two', ['one', 'two'], function (Redis $redis, string $channel, string $message) use ($other) {
	echo "$channel: $message\n";
	if ($channel === 'one') {
		echo text($redis->unsubscribe(['one', 'never had'])), "\n";
		wait_or_fail(fn () => $other->pubsub('NUMSUB', ['one']) === ['one' => 0], 'the end of one');
		$other->publish('two', 'last');
	} else {
		$redis->unsubscribe(['two']);
	}
});
$run('commands on the same object', ['one'], function (Redis $redis) {
	foreach (['get' => ['a'], 'publish' => ['one', 'x'], 'multi' => [], 'pipeline' => [], 'reset' => [], 'subscribe' => [['two'], 'strlen']] as $method => $arguments) {
		echo "$method: ", outcome(fn () => $redis->$method(...$arguments)), "\n";
	}
	echo 'multi(PIPELINE): ', outcome(fn () => $redis->multi(Redis::PIPELINE)), ', mode ', $redis->getMode(), "\n";
	$redis->unsubscribe([]);
});
$run('closing', ['one'], fn (Redis $redis) => $redis->close());
$run('the server ends the connection', ['one'], fn () => $other->client('KILL', 'TYPE', 'pubsub'));
--EXPECT--
-- publishing by another object
one: begin
[1, "x", {"one": 1, "two": 1, "three": 0}]
two: more
true, then "x", publisher: 0
-- leaving one of two
one: begin
{"one": true, "never had": true}
two: last
true, then "x", publisher: 0
-- commands on the same object
get: RedisException: Only unsubscribing is possible while subscribed
publish: RedisException: Only unsubscribing is possible while subscribed
multi: RedisException: Only unsubscribing is possible while subscribed
pipeline: RedisException: Only unsubscribing is possible while subscribed
reset: RedisException: Only unsubscribing is possible while subscribed
subscribe: false
multi(PIPELINE): RedisException: Only unsubscribing is possible while subscribed, mode 0
true, then "x", publisher: 0
-- closing
false, then "x", publisher: 0
-- the server ends the connection
RedisException: read error on connection to ..., then "x", publisher: 0
