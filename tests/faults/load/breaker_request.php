<?php
/* One call to a server that may be dead: what came of it, and how long it took. */

declare(strict_types=1);

(function (): void {
	$setup = json_decode($_SERVER['FAULTS'], true);
	$begun = hrtime(true);
	try {
		$redis = new Redis();
		$redis->pconnect('127.0.0.1', $setup['port'], $setup['timeout'], null, 0, $setup['timeout']);
		$answer = $redis->get('where');
	} catch (RedisException $e) {
		$answer = $e->getMessage();
	}
	echo json_encode(['pid' => getmypid(), 'answer' => $answer, 'ms' => (hrtime(true) - $begun) / 1e6]);
})();
