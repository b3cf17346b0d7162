--TEST--
Pauses between attempts to reconnect lie where each back-off algorithm says, and below the cap
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
require __DIR__ . '/../helpers/ext.inc';

const RETRIES = 9;
$server = RedisServer::start();
$dir = temp_dir('predis-backoff');
/* Loses its server, and tries to come back to nobody. Prints nothing. */
file_put_contents("$dir/lose.php", <<<'PHP'
	<?php
	[, $host, $port, $retries, $interval, $algorithm, $base, $cap] = $argv;
	$redis = new Redis();
	$redis->connect($host, (int) $port, 5, null, (int) $interval, 5);
	$redis->setOption(Redis::OPT_MAX_RETRIES, (int) $retries);
	$redis->setOption(Redis::OPT_BACKOFF_ALGORITHM, (int) $algorithm);
	$redis->setOption(Redis::OPT_BACKOFF_BASE, (int) $base);
	$redis->setOption(Redis::OPT_BACKOFF_CAP, (int) $cap);
	$redis->ping();
	foreach (['SHUTDOWN', 'GET'] as $command) {
		try {
			$redis->rawCommand($command, $command === 'GET' ? 'k' : 'NOSAVE');
		} catch (RedisException $e) {
		}
	}
	PHP);

/** @return list<float> the pauses that a process asked the kernel for, in milliseconds, at least 1 */
function pauses(RedisServer $server, string $dir, array $arguments): array
{
	$server->restart();
	$command = ['strace', '-f', '-q', '-e', 'trace=nanosleep,clock_nanosleep', '-o', "$dir/trace", php_cli(), ...php_args(),
		"$dir/lose.php", $server->host, $server->port, ...$arguments];
	/* The leak search of a sanitizer cannot work under strace. */
	putenv('ASAN_OPTIONS=' . getenv('ASAN_OPTIONS') . ':detect_leaks=0');
	exec(implode(' ', array_map(fn ($word) => escapeshellarg((string) $word), $command)) . ' 2>&1', $output, $status);
	if ($status !== 0 || $output !== []) {
		throw new RuntimeException("ended with $status: " . implode("\n", $output));
	}
	preg_match_all('/\{tv_sec=(\d+), tv_nsec=(\d+)\}, /', file_get_contents("$dir/trace"), $found, PREG_SET_ORDER);
	return array_map(fn (array $pause) => $pause[1] * 1000 + $pause[2] / 1e6, $found);
}

/* For attempt n, counted from 0: the least and the most, in milliseconds, before the cap is looked at. */
$base = 4;
$cap = 150;
$doubled = fn (int $n) => min($cap, $base * 2 ** $n);
$bounds = [
	'DEFAULT' => fn (int $n) => [$n === 0 ? 0 : $base, $base],
	'CONSTANT' => fn (int $n) => [$base, $base],
	'UNIFORM' => fn (int $n) => [0, $base],
	'EXPONENTIAL' => fn (int $n) => [$doubled($n), $doubled($n)],
	'FULL_JITTER' => fn (int $n) => [0, $doubled($n)],
	'EQUAL_JITTER' => fn (int $n) => [intdiv($doubled($n), 2), $doubled($n)],
	'DECORRELATED_JITTER' => fn (int $n) => [$n === 0 ? 0 : $base, $n === 0 ? $base : max($base, min($cap, $base * 3 ** $n))],
];
$known = array_filter((new ReflectionClass('Redis'))->getConstants(), fn ($name) => str_starts_with($name, 'BACKOFF_'), ARRAY_FILTER_USE_KEY);
echo 'algorithms without a test: ', json_encode(array_diff(array_keys($known), array_map(fn ($name) => "BACKOFF_ALGORITHM_$name", array_keys($bounds)))), "\n";

foreach ($bounds as $name => $bound) {
	$algorithm = constant("Redis::BACKOFF_ALGORITHM_$name");
	$pauses = pauses($server, $dir, [RETRIES, 0, $algorithm, $base, $cap]);
	$wrong = [];
	/* A pause of 0 is none, and leaves no trace: then attempts and pauses cannot be matched one by one. */
	if (count($pauses) === RETRIES) {
		foreach ($pauses as $n => $pause) {
			[$least, $most] = $bound($n);
			if ($pause < $least || $pause > $most) {
				$wrong[] = "pause $n is $pause, not $least to $most";
			}
		}
	} elseif ($bound(1)[0] > 0 && count($pauses) < RETRIES - 1) {
		$wrong[] = count($pauses) . ' pauses';
	} elseif (max([0, ...$pauses]) > max(array_map(fn ($n) => $bound($n)[1], range(0, RETRIES - 1)))) {
		$wrong[] = 'a pause of ' . max($pauses);
	}
	echo "$name: ", json_encode($wrong), "\n";
}
echo 'no retries: ', json_encode(pauses($server, $dir, [0, 0, Redis::BACKOFF_ALGORITHM_CONSTANT, 50, 50])), "\n";
echo 'the cap: ', json_encode(pauses($server, $dir, [3, 0, Redis::BACKOFF_ALGORITHM_CONSTANT, 5000, 20])), "\n";
echo 'retry_interval: ', json_encode(pauses($server, $dir, [3, 30, Redis::BACKOFF_ALGORITHM_CONSTANT, 5000, 20])), "\n";
?>
--EXPECT--
algorithms without a test: []
DEFAULT: []
CONSTANT: []
UNIFORM: []
EXPONENTIAL: []
FULL_JITTER: []
EQUAL_JITTER: []
DECORRELATED_JITTER: []
no retries: []
the cap: [20,20,20]
retry_interval: [30,30,30]
