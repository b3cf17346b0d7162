--TEST--
What one process counts all others see; one that is killed leaves its sums, and its place to the next
--EXTENSIONS--
pcntl
posix
--INI--
predis.shared.workers=3
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

$server = RedisServer::start();
$name = "$server->host:$server->port";
$own = pooled($server);
$own->ping();

/** A child that sends $count commands and then lives until it is ended. */
function child(RedisServer $server, int $count): int
{
	$pid = pcntl_fork();
	if ($pid === 0) {
		$redis = pooled($server);
		for ($i = 0; $i < $count; $i++) {
			$redis->incr('n');
		}
		$redis->lPush('ready', getmypid());
		$redis->blPop(['never'], 0);
		exit;
	}
	$server->command('BLPOP', 'ready', '10');
	wait_until(fn () => in_array($pid, array_column(array_filter(Redis::getSharedStats()['workers'], fn ($worker) => $worker['waiting_for'] === 'BLPOP'), 'pid')), 1);
	return $pid;
}

function told_of(string $name): void
{
	$stats = Redis::getSharedStats();
	$target = $stats['targets'][$name];
	$workers = [];
	foreach ($stats['workers'] as $worker) {
		$workers[] = [$worker['targets'][$name]['commands'], $worker['waiting_for']];
	}
	echo json_encode(['commands' => $target['commands'], 'in_use' => $target['in_use'], 'opened' => $target['opened'], 'workers' => $workers, 'unplaced' => $stats['unplaced']]), "\n";
}

function ended(int $pid, int $signal): void
{
	posix_kill($pid, $signal);
	pcntl_waitpid($pid, $status);
}

told_of($name);
$first = child($server, 10);
$second = child($server, 20);
told_of($name);
$waiting = Redis::getSharedStats()['workers'];
echo 'waits: ', json_encode(max(array_column($waiting, 'waiting_ms')) > 0), "\n";
ended($first, SIGKILL);
echo "one killed\n";
told_of($name);
$third = child($server, 30);
echo "another one in its place\n";
told_of($name);
$fourth = child($server, 40);
echo "one more than there is room for\n";
told_of($name);
foreach ([$second, $third, $fourth] as $pid) {
	ended($pid, SIGKILL);
}
echo "all killed\n";
told_of($name);
?>
--EXPECT--
{"commands":1,"in_use":1,"opened":1,"workers":[[1,null]],"unplaced":0}
{"commands":33,"in_use":3,"opened":3,"workers":[[1,null],[11,"BLPOP"],[21,"BLPOP"]],"unplaced":0}
waits: true
one killed
{"commands":33,"in_use":2,"opened":3,"workers":[[1,null],[21,"BLPOP"]],"unplaced":0}
another one in its place
{"commands":64,"in_use":3,"opened":4,"workers":[[1,null],[31,"BLPOP"],[21,"BLPOP"]],"unplaced":0}
one more than there is room for
{"commands":64,"in_use":3,"opened":4,"workers":[[1,null],[31,"BLPOP"],[21,"BLPOP"]],"unplaced":1}
all killed
{"commands":64,"in_use":1,"opened":4,"workers":[[1,null]],"unplaced":1}
