--TEST--
Messages arrive at the callback until every channel is left; then the connection serves commands again
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');

/* Another process publishes, each message as soon as somebody listens. */
$publisher = <<<'PHP'
	require $argv[1] . '/resp.inc';
	require $argv[1] . '/wait.inc';
	$client = new RespClient($argv[2]);
	foreach ([['one', "first \0 message"], ['two', 'second'], ['one', 'leave'], ['news.sport', 'goal'], ['news.sport', 'throw']] as [$channel, $message]) {
		wait_or_fail(fn () => $client->command('PUBLISH', $channel, $message) > 0, 'a listener');
	}
	PHP;
$process = proc_open([PHP_BINARY, '-n', '-r', $publisher, dirname(__DIR__) . '/helpers', "unix://{$server->socket}"], [], $pipes);

$result = $redis->subscribe(['one', 'two'], function (...$arguments) {
	echo $arguments[0]::class, ' ', text(array_slice($arguments, 1)), "\n";
	if ($arguments[2] === 'leave') {
		$arguments[0]->unsubscribe(['one', 'two']);
	}
});
echo 'returned ', text($result), ', then ', text($redis->get('a')), "\n";

try {
	$redis->psubscribe(['news.*', 'other.*'], function ($redis, $pattern, $channel, $message) {
		echo text([$pattern, $channel, $message]), "\n";
		if ($message === 'throw') {
			throw new LogicException('enough');
		}
	});
} catch (LogicException $e) {
	echo $e->getMessage(), "\n";
}
echo 'publisher: ', proc_close($process), "\n";
--EXPECT--
Redis ["one", "first \000 message"]
Redis ["two", "second"]
Redis ["one", "leave"]
returned true, then "x"
["news.*", "news.sport", "goal"]
["news.*", "news.sport", "throw"]
enough
publisher: 0
