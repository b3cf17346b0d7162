--TEST--
phpinfo() shows this worker's pools, and the sums of all workers for each target
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

/** The rows under a heading of phpinfo()'s text. */
function rows(string $heading): string
{
	ob_start();
	phpinfo(INFO_MODULES);
	preg_match('/^' . preg_quote($heading, '/') . ' => .*\n((?:.+\n)*)/m', ob_get_clean(), $found);
	return implode("\n", array_map('plain', explode("\n", $found[0] ?? "nothing\n")));
}

$server = RedisServer::start();
$redis = pooled($server);
$redis->incr('n');
$pid = pcntl_fork();
if ($pid === 0) {
	$own = pooled($server);
	for ($i = 0; $i < 10; $i++) {
		$own->incr('n');
	}
	$own->rawcommand('NOSUCH');
	$own->lPush('ready', 1);
	$own->blPop(['never'], 0);
	exit;
}
$server->command('BLPOP', 'ready', '10');
wait_until(fn () => in_array('BLPOP', array_column(Redis::getSharedStats()['workers'], 'waiting_for'), true));
echo rows('Connections of this worker to'), rows('Connections of all workers to');
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
$server->stop();
echo rows('Connections of all workers to');
foreach (Redis::getSharedStats()['workers'] as $worker) {
	echo json_encode([$worker['pid'] === getmypid(), is_int($worker['thread'])]), "\n";
}
?>
--EXPECT--
Connections of this worker to => idle => in use => reused
127.0.0.1:PORT => 0 => 1 => 0
Connections of all workers to => idle => in use => opened => reused => errors => time-outs => commands => breaker
127.0.0.1:PORT => 0 => 2 => 2 => 0 => 1 => 0 => 13 => closed
Connections of all workers to => idle => in use => opened => reused => errors => time-outs => commands => breaker
127.0.0.1:PORT => 0 => 1 => 2 => 0 => 1 => 0 => 13 => closed
[true,true]
