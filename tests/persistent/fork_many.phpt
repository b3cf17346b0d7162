--TEST--
Twenty children at once, again and again: each has connections of its own, the parent keeps its, the figures add up
--EXTENSIONS--
pcntl
posix
--INI--
predis.shared.workers=64
--FILE--
<?php
require __DIR__ . '/pooled.inc';

const ROUNDS = 3, CHILDREN = 20, INCREMENTS = 10;
$server = RedisServer::start([], true);
$tls = ['ssl' => ['cafile' => $server->tls->caCert]];
$targets = ['tcp' => [$server->host, $server->port, []], 'unix' => [$server->socket, 0, []], 'tls' => ['tls://localhost', $server->tlsPort, $tls]];
$open = function (string $kind, string $method) use ($targets) {
	[$host, $port, $context] = $targets[$kind];
	$redis = new Redis();
	$redis->$method($host, $port, 10.0, null, 0, 10.0, $context);
	return $redis;
};
/** @var array<string, Redis> what the parent holds while it forks: of each kind a pooled one and a plain one */
$held = [];
foreach (array_keys($targets) as $db => $kind) {
	foreach (['pconnect', 'connect'] as $method) {
		$held["$method $kind"] = $redis = $open($kind, $method);
		$redis->select($db);
	}
	/* And one that is idle in the pool. */
	$idle = $open($kind, 'pconnect');
	id($idle);
	unset($idle);
}
$ids = array_map('id', $held);

/** What a child does: goes on with all that it got from its parent, and opens more. Returns how many answers were wrong. */
function child(array $held, array $ids, Closure $open, int $number): int
{
	$wrong = 0;
	for ($i = 1; $i <= INCREMENTS; $i++) {
		foreach ($held as $name => $redis) {
			$wrong += $redis->incr("child $number $name") !== $i ? 1 : 0;
			$redis->incr("all $name");
		}
	}
	foreach ($held as $name => $redis) {
		$wrong += id($redis) === $ids[$name] ? 1 : 0;
	}
	foreach (['tcp', 'unix', 'tls'] as $kind) {
		$redis = $open($kind, 'pconnect');
		$wrong += $redis->get('nothing') !== false || $redis->getDbNum() !== 0 || in_array(id($redis), $ids, true) ? 1 : 0;
	}
	$wrong += array_sum(array_column(Redis::getPoolStats(), 'in_use')) === 4 ? 0 : 1; /* three held, one in $redis */
	return $wrong;
}

$ended = [];
for ($round = 0; $round < ROUNDS; $round++) {
	$pids = [];
	for ($n = 0; $n < CHILDREN; $n++) {
		$pid = pcntl_fork();
		if ($pid === 0) {
			$wrong = child($held, $ids, $open, $round * CHILDREN + $n);
			/*
			 * Ways to end: with all destructors, and with nothing at all. The latter by another's hand: checkers
			 * of memory let a process that kills itself end in order.
			 */
			$n % 5 === 4 ? exec('kill -KILL ' . getmypid()) : exit(min($wrong, 100));
		}
		$pids[] = $pid;
		/* The parent works on meanwhile. */
		foreach ($held as $name => $redis) {
			$redis->incr("parent $name");
		}
	}
	foreach ($pids as $pid) {
		pcntl_waitpid($pid, $status);
		$how = pcntl_wifsignaled($status) ? 'signal ' . pcntl_wtermsig($status) : 'wrong: ' . pcntl_wexitstatus($status);
		$ended[$how] = ($ended[$how] ?? 0) + 1;
	}
}
ksort($ended);
echo json_encode($ended), "\n";
echo "-- the parent's are the same as before, and alone\n";
told(fn () => array_map('id', $held) === $ids);
told(fn () => clients_become($server, count($held) + 3));
foreach ($held as $name => $redis) {
	echo "$name: ", json_encode([(int) $redis->get("parent $name"), (int) $redis->get("all $name")]), "\n";
}
echo "-- all workers\n";
$stats = Redis::getSharedStats();
told(fn () => [count($stats['workers']), $stats['unplaced'], array_column($stats['workers'], 'pid') === [getmypid()]]);
foreach ($stats['targets'] as $target) {
	/* The parent's idle one and the two that it holds; opened were three by each child, and the parent's three. */
	echo json_encode([$target['idle'], $target['in_use'], $target['opened'], $target['errors']]), "\n";
}
?>
--EXPECT--
{"signal 9":12,"wrong: 0":48}
-- the parent's are the same as before, and alone
true
true
pconnect tcp: [60,600]
connect tcp: [60,600]
pconnect unix: [60,600]
connect unix: [60,600]
pconnect tls: [60,600]
connect tls: [60,600]
-- all workers
[1,0,true]
[1,2,183,0]
[1,2,183,0]
[1,2,183,0]
