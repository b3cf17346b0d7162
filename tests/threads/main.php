<?php
/*
 * PHP with threads, each with requests of its own, at one server: php main.php PROGRAM EXTENSION. The program is
 * threads.c, linked with a thread-safe PHP. Prints "ok" and "not ok" lines and a last one with the counts.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/redis_server.inc';

final class Threads
{
	private const THREADS = 8, REQUESTS = 150, LIMIT = 3, LIMITED_REQUESTS = 40;

	private RedisServer $server;
	/** @var array<string, mixed> */
	private array $setup;
	private string $dir;
	private int $failed = 0;
	private int $passed = 0;

	public function __construct(private string $program, private string $extension)
	{
		$this->dir = temp_dir('predis-threads');
		$this->server = RedisServer::start(['--user', 'alice', 'on', '>alice-secret', '~*', '&*', '+@all'], true);
		for ($db = 3; $db >= 0; $db--) {
			$this->server->command('SELECT', (string) $db);
			$this->server->command('SET', 'where', "database $db");
		}
		$this->setup = ['limit' => self::LIMIT, 'targets' => ['tcp' => ['127.0.0.1', $this->server->port, []],
			'unix' => [$this->server->socket, 0, []],
			'tls' => ['tls://localhost', $this->server->tlsPort, ['ssl' => ['cafile' => $this->server->tls->caCert]]]]];
	}

	/** @param list<string|bool> $reasons why not; none: it holds */
	private function verdict(string $name, array $reasons): void
	{
		$reasons === [] ? $this->passed++ : $this->failed++;
		echo $reasons === [] ? 'ok ' : 'not ok ', "threads, $name", $reasons === [] ? '' : ', ' . count($reasons) . ' times', "\n";
		foreach (array_slice($reasons, 0, 8) as $reason) {
			echo "\t", rtrim((string) $reason), "\n";
		}
	}

	private function same(string $name, mixed $wanted, mixed $seen): void
	{
		$this->verdict($name, $wanted === $seen ? [] : ['wanted ' . json_encode($wanted) . ', got ' . json_encode($seen)]);
	}

	/**
	 * Runs the phases; after each one $between gets its number and what its requests have printed.
	 *
	 * @param array<string, int> $phases script => times
	 * @param array<string, string|int> $ini
	 */
	private function run(array $phases, array $ini, Closure $between): void
	{
		$ini += ['extension' => $this->extension, 'predis.shared.workers' => 32, 'display_errors' => 'stdout', 'html_errors' => 0,
			'max_execution_time' => 0];
		file_put_contents("{$this->dir}/php.ini", implode('', array_map(fn ($name) => "$name = {$ini[$name]}\n", array_keys($ini))));
		$command = [$this->program, "{$this->dir}/php.ini", (string) self::THREADS];
		foreach ($phases as $script => $times) {
			array_push($command, __DIR__ . "/work/$script.php", (string) $times);
		}
		putenv('PREDIS_THREADS=' . json_encode($this->setup));
		$process = proc_open($command, [['pipe', 'r'], ['pipe', 'w']], $pipes);
		foreach (array_keys($phases) as $number => $script) {
			$lines = [];
			while (($line = fgets($pipes[1])) !== false && $line !== "phase\n") {
				$lines[] = $line;
			}
			$between($script, $lines);
			fwrite($pipes[0], "on\n");
		}
		$rest = stream_get_contents($pipes[1]);
		$this->same('the program ends well: ' . implode(', ', array_keys($phases)), ['', 0], [$rest, proc_close($process)]);
	}

	public function all(): int
	{
		$this->mixed();
		$this->limited();
		wait_until(fn () => $this->server->clients() === []);
		$this->same('no connection outlives its thread', [], $this->server->clients());
		echo "{$this->passed} passed, {$this->failed} failed, 0 skipped\n";
		return $this->failed === 0 ? 0 : 1;
	}

	private function mixed(): void
	{
		$this->run(['mixed' => self::REQUESTS, 'stats' => 1], [], function (string $script, array $lines): void {
			if ($script === 'mixed') {
				$this->verdict('no request notices another thread', $lines);
				$counts = [];
				for ($db = 0; $db < 4; $db++) {
					$this->server->command('SELECT', (string) $db);
					$counts[] = (int) $this->server->command('GET', 'count');
				}
				$this->server->command('SELECT', '0');
				$this->same('every INCR is counted', array_fill(0, 4, self::THREADS * self::REQUESTS / 4), $counts);
				$this->same('a connection for each thread and target', self::THREADS * 3, $this->server->connections());
				return;
			}
			$this->stats(array_map(fn (string $line) => json_decode($line, true), $lines));
		});
	}

	/** @param list<array<string, mixed>> $told what each thread tells */
	private function stats(array $told): void
	{
		$this->same('each thread tells of itself', self::THREADS, count(array_filter($told)));
		foreach ($told as $thread) {
			$idle[] = array_column($thread['pools'], 'idle');
			$opened[] = array_column($thread['pools'], 'opened');
		}
		$this->same('each thread has pools of its own', array_fill(0, self::THREADS, [1, 1, 1]), $idle);
		$this->same('and has opened one connection in each', array_fill(0, self::THREADS, [1, 1, 1]), $opened);
		$shared = $told[0]['shared'];
		$this->same('all threads are in the shared statistics', [self::THREADS, 0], [count($shared['workers']), $shared['unplaced']]);
		$sum = fn (string $what) => array_values(array_map(fn (array $target) => $target[$what], $shared['targets']));
		$this->same('sums of all threads: idle, in use, opened', [array_fill(0, 3, self::THREADS), [0, 0, 0], array_fill(0, 3, self::THREADS)],
			[$sum('idle'), $sum('in_use'), $sum('opened')]);
	}

	private function limited(): void
	{
		$ini = ['predis.pool.max_total' => self::LIMIT, 'predis.pool.wait_timeout' => 20000];
		$this->run(['limited' => self::LIMITED_REQUESTS], $ini, function (string $script, array $lines): void {
			$this->verdict('never more than predis.pool.max_total connections in use', $lines);
			$this->same('all are served in the end', (string) (self::THREADS * self::LIMITED_REQUESTS), $this->server->command('GET', 'served'));
			wait_until(fn () => count($this->server->clients()) <= self::LIMIT);
			$this->same('and not more stay idle', true, count($this->server->clients()) <= self::LIMIT);
		});
	}
}

exit((new Threads($argv[1], $argv[2]))->all());
