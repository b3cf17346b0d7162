<?php
/*
 * One request with a connection, where the limit for all threads is lower than their number. The server counts who has
 * one at a time: from after it was opened until before it is given back, so the count can never be too high by itself.
 */

declare(strict_types=1);

(function (int $thread, int $request): void {
	$setup = json_decode(getenv('PREDIS_THREADS'), true);
	[$host, $port] = $setup['targets']['tcp'];
	try {
		$redis = new Redis();
		$redis->pconnect($host, $port, 20.0, "request $request", 0, 20.0);
		$held = $redis->incr('held');
		if ($held > $setup['limit']) {
			echo "thread $thread, request $request: $held connections at a time\n";
		}
		$redis->incr('served');
		usleep(500);
		$redis->decr('held');
	} catch (RedisException $e) {
		echo "thread $thread, request $request: {$e->getMessage()}\n";
	}
})($thread, $request);
