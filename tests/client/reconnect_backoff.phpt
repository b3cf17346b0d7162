--TEST--
A reconnect is tried as often as OPT_MAX_RETRIES says, with the pauses of the back-off algorithm
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();

/* An object that had a connection and lost it: only then are attempts repeated. */
function bereft(RedisServer $server, array $options): Redis
{
	$redis = new Redis();
	$redis->connect($server->host, $server->port, 1.0, null, $options['interval'] ?? 0, 1.0);
	$redis->setOption(Redis::OPT_MAX_RETRIES, $options['retries']);
	$redis->setOption(Redis::OPT_BACKOFF_ALGORITHM, $options['algorithm'] ?? Redis::BACKOFF_ALGORITHM_CONSTANT);
	$redis->setOption(Redis::OPT_BACKOFF_BASE, $options['base'] ?? 0);
	$redis->setOption(Redis::OPT_BACKOFF_CAP, $options['cap'] ?? 10000);
	$redis->ping();
	return $redis;
}

/* Pauses are lower bounds: a busy machine may add to them, nothing may take from them. */
$cases = [
	'no retries, no pause' => [['retries' => 0, 'base' => 5000], 0, 1.5],
	'constant' => [['retries' => 3, 'base' => 100], 0.3, 3],
	'the cap holds' => [['retries' => 3, 'base' => 5000, 'cap' => 50], 0.15, 3],
	'exponential: 50 + 100 + 200' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_EXPONENTIAL, 'base' => 50], 0.35, 3],
	'equal jitter: at least half of that' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_EQUAL_JITTER, 'base' => 100], 0.35, 3],
	'full jitter' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_FULL_JITTER, 'base' => 20], 0, 3],
	'uniform' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_UNIFORM, 'base' => 20], 0, 3],
	'decorrelated jitter' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_DECORRELATED_JITTER, 'base' => 50, 'cap' => 100], 0.1, 3],
	'default: the first pause is random' => [['retries' => 3, 'algorithm' => Redis::BACKOFF_ALGORITHM_DEFAULT, 'base' => 50], 0.1, 3],
	'retry_interval goes before the algorithm' => [['retries' => 3, 'interval' => 50, 'base' => 5000], 0.15, 3],
];
foreach ($cases as $name => [$options, $least, $most]) {
	$redis = bereft($server, $options);
	$server->halt();
	echo "$name: ";
	$start = microtime(true);
	told(fn () => $redis->get('k'), $most);
	$lasted = microtime(true) - $start;
	if ($lasted < $least) {
		echo "after $lasted s, but the pauses alone come to $least s\n";
	}
	$server->restart();
}

echo "a first connection is not retried: ";
$server->halt();
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'backoff' => ['base' => 5000, 'cap' => 5000]]);
told(fn () => $redis->get('k'));

echo "the server comes back meanwhile: ";
$server->restart();
$redis = bereft($server, ['retries' => 200, 'base' => 20]);
$server->halt();
$dir = temp_dir();
$later = WatchedProcess::start([getenv('PREDIS_TEST_SERVER') ?: 'redis-server', '--port', (string)$server->port, '--save', '', '--dir', $dir], $dir, "$dir/log");
told(fn () => $redis->get('k'), 10);
told(fn () => $redis->set('k', 'v'));
$later->stop();
?>
--EXPECT--
no retries, no pause: RedisException: read error on connection to 127.0.0.1:PORT
constant: RedisException: Redis server 127.0.0.1:PORT went away
the cap holds: RedisException: Redis server 127.0.0.1:PORT went away
exponential: 50 + 100 + 200: RedisException: Redis server 127.0.0.1:PORT went away
equal jitter: at least half of that: RedisException: Redis server 127.0.0.1:PORT went away
full jitter: RedisException: Redis server 127.0.0.1:PORT went away
uniform: RedisException: Redis server 127.0.0.1:PORT went away
decorrelated jitter: RedisException: Redis server 127.0.0.1:PORT went away
default: the first pause is random: RedisException: Redis server 127.0.0.1:PORT went away
retry_interval goes before the algorithm: RedisException: Redis server 127.0.0.1:PORT went away
a first connection is not retried: RedisException: Connection refused
the server comes back meanwhile: false
true
