--TEST--
Keys, fields, members, values and errors keep every byte, in every kind of reply
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

$all = implode('', array_map('chr', range(0, 255)));
$strings = ["\0", "\r\n", "a\0b", "\$5\r\nhello\r\n", "+OK\r\n", "-ERR no\r\n", "*1\r\n", "\xff\xfe", "日本語", ' ', $all, strrev($all)];
$bad = [];
foreach ($strings as $i => $s) {
	$key = "k$i-$s";
	$same = [
		'set' => $redis->set($key, $s),
		'get' => $redis->get($key) === $s,
		'keys' => in_array($key, $redis->keys('*'), true),
		'mget' => $redis->mget([$key, 'missing']) === [$s, false],
		'getRange' => $redis->getRange($key, 0, -1) === $s,
		'strlen' => $redis->strlen($key) === strlen($s),
		'echo' => $redis->echo($s) === $s,
		'ping' => $redis->ping($s) === $s,
		'hSet' => $redis->hSet("h$i", $s, strrev($s)) === 1,
		'hGetAll' => $redis->hGetAll("h$i") === [$s => strrev($s)],
		'hMget' => $redis->hMget("h$i", [$s]) === [$s => strrev($s)],
		'hKeys' => $redis->hKeys("h$i") === [$s],
		'rPush' => $redis->rPush("l$i", $s, $s) === 2,
		'lrange' => $redis->lrange("l$i", 0, -1) === [$s, $s],
		'blPop' => $redis->blPop("l$i", 1) === ["l$i", $s],
		'sAdd' => $redis->sAdd("s$i", $s) === 1,
		'sMembers' => $redis->sMembers("s$i") === [$s],
		'zAdd' => $redis->zAdd("z$i", 1, $s) === 1,
		'zRange' => $redis->zRange("z$i", 0, -1, true) === [$s => 1.0],
		'eval' => $redis->eval('return {ARGV[1], {ARGV[1]}}', [$s]) === [$s, [$s]],
		'rawcommand' => $redis->rawcommand('GET', $key) === $s,
		'multi' => $redis->multi()->get($key)->hGetAll("h$i")->exec() === [$s, [$s => strrev($s)]],
		'pipeline' => $redis->pipeline()->get($key)->mget([$key])->exec() === [$s, [$s]],
		'on the server' => $server->command('GET', $key) === $s,
	];
	foreach (array_keys($same, false, true) as $what) {
		$bad[] = "$what " . text($s);
	}
}
echo $bad ? implode("\n", $bad) : 'all bytes kept', "\n";
--EXPECT--
all bytes kept
