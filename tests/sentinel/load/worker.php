<?php
/*
 * One worker: php worker.php NUMBER FOLDER HOST... Request after request with an object of its own, as under php-fpm, until
 * the folder has a file "stop". Each request writes its key's next number, asks how many replicas have it, and reads it
 * back. A line each goes to FOLDER/worker-NUMBER: time, "ok" or "error" or "wrong", the number, replicas, text.
 */

declare(strict_types=1);

[, $worker, $folder] = $argv;
$hosts = array_slice($argv, 3);
$log = fopen("$folder/worker-$worker", 'w');
$tell = static function (string $what, int $number, int $replicas, string $text = '') use ($log): void {
	fwrite($log, sprintf("%.6f\t%s\t%d\t%d\t%s\n", microtime(true), $what, $number, $replicas, $text));
};
$acknowledged = 0;
for ($number = 1; !file_exists("$folder/stop"); $number++) {
	$replicas = 0;
	try {
		$redis = new Redis(['persistent' => true, 'connectTimeout' => 0.5, 'readTimeout' => 0.5,
			'sentinel' => ['hosts' => $hosts, 'service' => 'mymaster', 'timeout' => 0.3]]);
		$redis->set("worker:$worker", (string) $number);
		$replicas = (int) $redis->rawCommand('WAIT', '2', '200');
		$acknowledged = $replicas >= 2 ? $number : $acknowledged;
		[$seen, $fixed] = [(int) $redis->get("worker:$worker"), $redis->get("fixed:$worker")];
		if ($seen < $acknowledged || $seen > $number || $fixed !== "of $worker") {
			$tell('wrong', $number, $replicas, "saw $seen after $acknowledged was acknowledged, and " . json_encode($fixed));
		} else {
			$tell('ok', $number, $replicas);
		}
	} catch (RedisException $e) {
		$tell('error', $number, $replicas, $e->getMessage());
		usleep(20000);
	}
	unset($redis);
}
