--TEST--
Keys and values of all short lengths arrive as they are: alone, in a pipeline, in a transaction, with a prefix, at a buffer's end
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';

$server = RedisServer::start();
$text = implode('', array_map('chr', range(0, 255)));
$pairs = [];
for ($length = 0; $length <= 70; $length++) {
	$pairs[substr($text, $length, $length) . "k$length"] = substr($text, 255 - $length, $length);
	$pairs[str_repeat('x', $length)] = "v$length";
}
foreach (['', 'p:', str_repeat('long ', 20)] as $prefix) {
	$server->command('FLUSHALL');
	$redis = new Redis();
	$redis->connect($server->socket);
	$redis->setOption(Redis::OPT_PREFIX, $prefix);
	$wrong = 0;
	foreach ($pairs as $key => $value) {
		$redis->set((string) $key, $value);
		$wrong += $redis->get((string) $key) !== $value;
		$wrong += $server->command('GET', $prefix . $key) !== $value;
	}
	foreach ([Redis::PIPELINE, Redis::MULTI] as $mode) {
		foreach ([$pairs, array_map('strrev', $pairs)] as $round) {
			$redis->multi($mode);
			foreach ($round as $key => $value) {
				$redis->set((string) $key, $value);
				$redis->get((string) $key);
			}
			$replies = $redis->exec();
			foreach (array_values($round) as $i => $value) {
				$wrong += $replies[2 * $i] !== true || $replies[2 * $i + 1] !== $value;
			}
		}
	}
	/* Another object, whose buffers are new: they grow in the midst of it. */
	$other = new Redis();
	$other->connect($server->socket);
	$other->setOption(Redis::OPT_PREFIX, $prefix);
	$other->pipeline();
	foreach ($pairs as $key => $value) {
		$other->set((string) $key, $value)->append((string) $key, '!')->getDel((string) $key)->ping();
	}
	$replies = $other->exec();
	foreach (array_values($pairs) as $i => $value) {
		$wrong += array_slice($replies, 4 * $i, 4) !== [true, strlen($value) + 1, "$value!", true];
	}
	echo strlen($prefix), ': ', $wrong, ' wrong, ', $redis->dbSize(), " left\n";
}
?>
--EXPECT--
0: 0 wrong, 0 left
2: 0 wrong, 0 left
100: 0 wrong, 0 left
