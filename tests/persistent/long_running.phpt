--TEST--
A process that handles 100,000 requests in a loop keeps its memory, its descriptors and its four connections
--FILE--
<?php
require __DIR__ . '/pooled.inc';

/* valgrind and sanitizers are slower by a factor, and look at each allocation themselves. */
const SLOW = 50;
$requests = getenv('USE_ZEND_ALLOC') === '0' ? intdiv(100_000, SLOW) : 100_000;
$server = RedisServer::start();
$server->command('SET', 'who', 'main');

/** What one request does with objects of its own; a few leave something behind or meet an error. */
function request(RedisServer $server, int $number): bool
{
	$redis = new Redis();
	$redis->pconnect($server->socket, 0, 5.0, null, 0, 5.0);
	$right = $redis->get('who') === 'main';
	if ($number % 10 === 0) {
		$redis->select(1 + $number % 3);
		$redis->pipeline()->set("key" . $number % 100, str_repeat('v', $number % 5000))->expire('key', 10)->exec();
		$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
		$redis->set('array', ['number' => $number, 'list' => range(1, 20)]);
		$right = $right && $redis->get('array')['number'] === $number;
	}
	if ($number % 100 === 0) {
		$redis->multi()->get('never executed');
		try {
			(new Redis())->connect('/nowhere/at/all');
		} catch (RedisException) {
		}
		$other = new Redis(['host' => $server->socket, 'persistent' => 'id ' . $number % 300, 'database' => 2]);
		$right = $right && $other->get('who') === false;
		$right = $right && $other->rawCommand('NO SUCH COMMAND') === false;
	}
	return $right;
}

/** @return array{int, int, int} memory of PHP in use, resident KiB of the process, descriptors */
function held(): array
{
	gc_collect_cycles();
	preg_match('/^RssAnon:\s+(\d+)/m', file_get_contents('/proc/self/status'), $resident);
	return [memory_get_usage(), (int)$resident[1], count(scandir('/proc/self/fd'))];
}

$wrong = 0;
for ($number = 1; $number <= $requests; $number++) {
	$wrong += request($server, $number) ? 0 : 1;
	if ($number === intdiv($requests, 4)) {
		$before = held();
	}
}
$after = held();
echo 'wrong: ', $wrong, "\n";
echo 'memory of PHP: ', $after[0] <= $before[0] + 512 ? 'flat' : "$before[0], later $after[0]", "\n";
echo 'resident: ', getenv('USE_ZEND_ALLOC') === '0' || $after[1] <= $before[1] + 256 ? 'flat' : "$before[1] KiB, later $after[1] KiB", "\n";
echo 'descriptors: ', $after[2] === $before[2] ? 'flat' : "$before[2], later $after[2]", "\n";
echo 'connections: ', $server->connections(), "\n";
$shared = current(Redis::getSharedStats()['targets']);
echo 'in use: ', $shared['in_use'], "\n";
?>
--EXPECT--
wrong: 0
memory of PHP: flat
resident: flat
descriptors: flat
connections: 4
in use: 0
