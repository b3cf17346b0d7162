--TEST--
Messages of shard channels arrive, and leaving other channels does not end the listening
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');
$publisher = <<<'PHP'
	require $argv[1] . '/resp.inc';
	require $argv[1] . '/wait.inc';
	$client = new RespClient($argv[2]);
	foreach (['first', 'others', 'leave'] as $message) {
		wait_or_fail(fn () => $client->command('SPUBLISH', 'one', $message) > 0, 'a listener');
	}
	PHP;
$process = proc_open([PHP_BINARY, '-n', '-r', $publisher, dirname(__DIR__) . '/helpers', "unix://{$server->socket}"], [], $pipes);
$result = $redis->ssubscribe(['one', 'two'], function (Redis $redis, string $channel, string $message) {
	echo text([$channel, $message]), "\n";
	if ($message === 'others') {
		$redis->unsubscribe([]);
	} elseif ($message === 'leave') {
		$redis->sunsubscribe(['one', 'two']);
	}
});
echo 'returned ', text($result), ', then ', text($redis->get('a')), ', publisher: ', proc_close($process), "\n";
echo text($redis->sunsubscribe(['one'])), ' ', text($redis->ssubscribe([], fn () => null)), "\n";
--EXPECT--
["one", "first"]
["one", "others"]
["one", "leave"]
returned true, then "x", publisher: 0
{"one": false} false
