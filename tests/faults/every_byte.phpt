--TEST--
A connection that breaks at any byte of a command or its reply: no INCR runs twice, reads are repeated, the rest throws
--FILE--
<?php
require __DIR__ . '/faulty_proxy.inc';
require __DIR__ . '/../helpers/redis_server.inc';

/** Breaks the connection behind each byte in turn, and sums up what came of it. */
final class EveryByte
{
	private RedisServer $server;
	private FaultyProxy $proxy;
	private int $number = 0;

	public function __construct()
	{
		$this->server = RedisServer::start();
		$this->proxy = FaultyProxy::start([["unix://{$this->server->socket}", false]]);
	}

	/**
	 * @param callable(Redis, string): mixed $do
	 * @param callable(string): mixed $state what the server has of it
	 */
	public function run(string $name, callable $do, callable $state, int $retries): void
	{
		foreach (['fresh', 'reused'] as $connection) {
			foreach (['up', 'down'] as $direction) {
				$seen = [];
				for ($bytes = 0; $outcomes = $this->breakAt($connection, $direction, $bytes, $do, $state, $retries); $bytes++) {
					$seen = array_merge($seen, $outcomes);
				}
				$counts = array_count_values($seen);
				ksort($counts);
				echo "$name, $connection, ", $direction === 'up' ? 'request' : 'reply', ": $bytes bytes\n";
				foreach ($counts as $outcome => $count) {
					echo "\t$outcome: $count\n";
				}
			}
		}
	}

	/** Nothing when the exchange has not so many bytes. */
	private function breakAt(string $connection, string $direction, int $bytes, callable $do, callable $state, int $retries): array
	{
		$outcomes = [];
		foreach (['cut', 'reset'] as $kind) {
			$key = 'key' . str_pad((string) ++$this->number, 6, '0', STR_PAD_LEFT);
			$before = $this->happened();
			$redis = $this->connect($connection, $retries);
			$this->proxy->arm($kind, $direction, $bytes);
			$ended = $this->outcome(fn () => $do($redis, $key));
			$this->proxy->disarm();
			$redis->close();
			wait_or_fail(fn () => $this->proxy->stats()['open'] === 0, 'the connection to end');
			wait_or_fail(fn () => $this->server->clients() === [], 'the server to have read all');
			if ($this->happened() === $before) {
				return [];
			}
			$outcomes[] = "$ended, server has " . json_encode($state($key));
		}
		return $outcomes;
	}

	private function happened(): int
	{
		return array_sum(array_map('array_sum', $this->proxy->stats()['happened']));
	}

	private function connect(string $connection, int $retries): Redis
	{
		$redis = new Redis();
		$redis->pconnect('127.0.0.1', $this->proxy->ports[0], 5, '', 0, 5);
		if ($connection === 'reused') {
			$redis->ping();
			$redis->pconnect('127.0.0.1', $this->proxy->ports[0], 5, '', 0, 5);
		}
		$redis->setOption(Redis::OPT_MAX_RETRIES, $retries);
		wait_or_fail(fn () => $this->proxy->stats()['open'] === 1, 'the connection to be accepted');
		return $redis;
	}

	private function outcome(callable $do): string
	{
		try {
			return 'returned ' . json_encode($do());
		} catch (RedisException $e) {
			$known = '/^read error on connection to [\d.]+:\d+$|^Connection lost and socket is in MULTI\/watching mode$/';
			return preg_match($known, $e->getMessage()) ? 'an exception' : $e->getMessage();
		}
	}

	public function ask(string ...$command): mixed
	{
		return $this->server->command(...$command);
	}
}

$test = new EveryByte();
$test->ask('SET', 'known', 'value');
$get = fn (string $key) => $test->ask('GET', $key);
$test->run('INCR', fn (Redis $redis, string $key) => $redis->incr($key), $get, 10);
$test->run('SET', fn (Redis $redis, string $key) => $redis->set($key, 'v'), $get, 10);
$test->run('GET', fn (Redis $redis) => $redis->get('known'), fn () => null, 10);
$test->run('GET without retries', fn (Redis $redis) => $redis->get('known'), fn () => null, 0);
$test->run('MULTI INCR INCR EXEC', fn (Redis $redis, string $key) => $redis->multi()->incr($key)->incr($key)->exec(), $get, 10);
$test->run('pipeline of INCR and GET', fn (Redis $redis, string $key) => $redis->pipeline()->incr($key)->get('known')->exec(), $get, 10);
?>
--EXPECT--
INCR, fresh, request: 30 bytes
	an exception, server has "1": 2
	an exception, server has null: 58
INCR, fresh, reply: 5 bytes
	an exception, server has "1": 8
	returned 1, server has "1": 2
INCR, reused, request: 30 bytes
	an exception, server has "1": 2
	an exception, server has null: 58
INCR, reused, reply: 5 bytes
	an exception, server has "1": 8
	returned 1, server has "1": 2
SET, fresh, request: 36 bytes
	an exception, server has "v": 2
	an exception, server has null: 70
SET, fresh, reply: 6 bytes
	an exception, server has "v": 10
	returned true, server has "v": 2
SET, reused, request: 36 bytes
	an exception, server has "v": 2
	an exception, server has null: 70
SET, reused, reply: 6 bytes
	an exception, server has "v": 10
	returned true, server has "v": 2
GET, fresh, request: 25 bytes
	returned "value", server has null: 50
GET, fresh, reply: 12 bytes
	returned "value", server has null: 24
GET, reused, request: 25 bytes
	returned "value", server has null: 50
GET, reused, reply: 12 bytes
	returned "value", server has null: 24
GET without retries, fresh, request: 25 bytes
	an exception, server has null: 50
GET without retries, fresh, reply: 12 bytes
	an exception, server has null: 22
	returned "value", server has null: 2
GET without retries, reused, request: 25 bytes
	an exception, server has null: 50
GET without retries, reused, reply: 12 bytes
	an exception, server has null: 22
	returned "value", server has null: 2
MULTI INCR INCR EXEC, fresh, request: 88 bytes
	an exception, server has "2": 2
	an exception, server has null: 174
MULTI INCR INCR EXEC, fresh, reply: 36 bytes
	an exception, server has "2": 22
	an exception, server has null: 48
	returned [1,2], server has "2": 2
MULTI INCR INCR EXEC, reused, request: 88 bytes
	an exception, server has "2": 2
	an exception, server has null: 174
MULTI INCR INCR EXEC, reused, reply: 36 bytes
	an exception, server has "2": 22
	an exception, server has null: 48
	returned [1,2], server has "2": 2
pipeline of INCR and GET, fresh, request: 54 bytes
	an exception, server has "1": 50
	an exception, server has null: 58
pipeline of INCR and GET, fresh, reply: 16 bytes
	an exception, server has "1": 30
	returned [1,"value"], server has "1": 2
pipeline of INCR and GET, reused, request: 54 bytes
	an exception, server has "1": 50
	an exception, server has null: 58
pipeline of INCR and GET, reused, reply: 16 bytes
	an exception, server has "1": 30
	returned [1,"value"], server has "1": 2
