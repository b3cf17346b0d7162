<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->set('a', 'x');

/* The server publishes when the subscription stands; a child is not needed: PUBLISH is sent from inside a callback. */
$sender = new RespClient("unix://{$server->socket}");
$waiting = new RespClient("unix://{$server->socket}");

$pid = pcntl_fork();
if ($pid === 0) {
	$publish = function (string $channel, string $message) use ($server): void {
		$client = new RespClient("unix://{$server->socket}");
		wait_until(fn () => $client->command('PUBLISH', $channel, $message) > 0, 10);
	};
	$publish('one', "first \0 message");
	$publish('two', 'second');
	$publish('one', 'leave');
	$publish('two', 'leave');
	$publish('news.sport', 'goal');
	$publish('news.sport', 'throw');
	posix_exit_without_destructors();
}

function posix_exit_without_destructors(): never
{
	pcntl_exec('/bin/true');
	exit;
}

$result = $redis->subscribe(['one', 'two'], function (...$arguments) {
	[$redis, $channel, $message] = $arguments;
	echo $redis::class, ' ', text(array_slice($arguments, 1)), "\n";
	if ($message === 'leave') {
		echo 'left: ', text($redis->unsubscribe([$channel])), "\n";
	}
});
echo 'returned ', text($result), ', then ', text($redis->get('a')), "\n";

try {
	$redis->psubscribe(['news.*'], function ($redis, $pattern, $channel, $message) {
		echo text([$pattern, $channel, $message]), "\n";
		if ($message === 'throw') {
			throw new LogicException('enough');
		}
	});
} catch (LogicException $e) {
	echo $e->getMessage(), "\n";
}
pcntl_waitpid($pid, $status);
