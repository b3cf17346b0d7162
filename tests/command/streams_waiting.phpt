--TEST--
Reading a stream waits for its time, beyond the read time-out, and in vain means an empty array
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->xGroup('CREATE', 's', 'g', '$', true);
$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
foreach ([['xread', ['s' => '$'], 1, 500], ['xreadgroup', 'g', 'c', ['s' => '>'], 1, 500], ['xreadgroup', 'g', 'c', ['s' => '>'], null, 500]] as $call) {
	$before = microtime(true);
	echo $call[0], ' ', text(result_of($redis, $call)), ' ', microtime(true) - $before >= 0.45 ? 'after its time' : 'too early', "\n";
}

echo "an entry that comes meanwhile ends the waiting\n";
$writer = <<<'PHP'
	require $argv[1] . '/resp.inc';
	require $argv[1] . '/wait.inc';
	$client = new RespClient($argv[2]);
	wait_or_fail(fn () => str_contains($client->command('INFO', 'clients'), 'blocked_clients:1'), 'a client that waits');
	$client->command('XADD', 's', '7-1', 'a', '1');
	PHP;
foreach ([['xread', ['s' => '$'], -1, 0], ['xreadgroup', 'g', 'c', ['s' => '>'], 1, 20000]] as $call) {
	$server->command('DEL', 's');
	$redis->xGroup('CREATE', 's', 'g', '0', true);
	$process = proc_open([PHP_BINARY, '-n', '-r', $writer, dirname(__DIR__) . '/helpers', "unix://{$server->socket}"], [], $pipes);
	echo text(result_of($redis, $call)), ', writer: ', proc_close($process), "\n";
}
--EXPECT--
xread [] after its time
xreadgroup [] after its time
xreadgroup [] after its time
an entry that comes meanwhile ends the waiting
{"s": {"7-1": {"a": "1"}}}, writer: 0
{"s": {"7-1": {"a": "1"}}}, writer: 0
