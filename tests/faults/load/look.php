<?php
/* After a run: are this worker's pools clean, and does it get right answers at once? */

declare(strict_types=1);

(function (): void {
	$setup = json_decode($_SERVER['FAULTS'], true);
	$bad = [];
	$held = fn () => array_sum(array_column(Redis::getPoolStats(), 'in_use'));
	if ($held() !== 0) {
		$bad[] = 'in use before the request: ' . json_encode(Redis::getPoolStats());
	}
	foreach (['alice', 'bob', null] as $db => $user) {
		try {
			$redis = new Redis();
			$redis->pconnect('127.0.0.1', $setup['ports'][0], $setup['timeout'], null, 0, $setup['timeout']);
			if ($user !== null) {
				$redis->auth([$user, "$user-secret"]);
			}
			$redis->select($db + 3);
			$got = [$redis->get('where'), $redis->acl('WHOAMI')];
			if ($got !== ['database ' . ($db + 3), $user ?? 'default']) {
				$bad[] = $got;
			}
		} catch (RedisException $e) {
			$bad[] = $e->getMessage();
		}
		unset($redis);
	}
	if ($held() !== 0) {
		$bad[] = 'in use when all objects have gone: ' . json_encode(Redis::getPoolStats());
	}
	usleep(20000); /* so that no worker serves two of these at a time */
	echo json_encode(['bad' => $bad, 'idle' => array_sum(array_column(Redis::getPoolStats(), 'idle'))]);
})();
