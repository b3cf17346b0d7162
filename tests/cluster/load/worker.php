<?php
/*
 * One worker of the load on a cluster: php worker.php FOLDER NUMBER. FOLDER/seeds has the nodes, FOLDER/stop ends it.
 * Even numbers keep one object; odd ones make a new one with persistent connections every few rounds, as requests of
 * php-fpm do. What happens goes to FOLDER/NUMBER line by line, for storm.inc.
 */

declare(strict_types=1);

require __DIR__ . '/counter.inc';
require __DIR__ . '/known.inc';

const TIMEOUT = 0.5;
const COUNTERS = 24;
const ROUNDS_OF_A_REQUEST = 5;

final class Worker
{
	private RedisCluster $redis;
	/** @var resource */
	private $journal;
	/** @var array<string, Counter> */
	private array $counters = [];
	private int $errors = 0;
	private int $commands = 0;
	private int $round = 0;
	/** @var array{seeds: list<string>, replicas: int} */
	private array $place;

	public function __construct(private string $folder, private int $number)
	{
		$this->journal = fopen("$folder/$number", 'a');
		$this->place = json_decode(file_get_contents("$folder/seeds"), true);
		for ($i = 0; $i < COUNTERS; $i++) {
			$this->counters["n:$number:$i"] = new Counter();
		}
		foreach (["p:$number", "{t:$number}a", "{t:$number}b"] as $key) {
			$this->counters[$key] = new Counter();
		}
	}

	public function run(): void
	{
		while (!is_file("{$this->folder}/stop")) {
			$errors = $this->errors;
			$this->round();
			$this->note('round', $this->errors - $errors, $this->commands);
		}
		$lost = array_sum(array_map(fn (Counter $counter) => $counter->lost, $this->counters));
		$acknowledged = array_sum(array_map(fn (Counter $counter) => $counter->acknowledged, $this->counters));
		$confirmed = array_sum(array_map(fn (Counter $counter) => $counter->confirmations, $this->counters));
		$this->note('end', $this->commands, $acknowledged, $confirmed, $lost);
	}

	private function round(): void
	{
		if ($this->round++ % ROUNDS_OF_A_REQUEST === 0 && ($this->round === 1 || $this->number % 2 === 1) && !$this->open()) {
			$this->round = 0;
			return;
		}
		for ($i = 0; $i < COUNTERS; $i++) {
			$this->increment("n:{$this->number}:$i", ($this->round + $i) % 4 === 0);
			$this->read(mt_rand(0, KNOWN - 1));
		}
		$this->readMany();
		$this->pipeline();
		$this->transaction();
	}

	private function open(): bool
	{
		unset($this->redis);
		return $this->attempt('open', function () {
			$this->redis = new RedisCluster(null, $this->place['seeds'], TIMEOUT, TIMEOUT, $this->number % 2 === 1);
			return true;
		}) === true;
	}

	private function increment(string $key, bool $confirm): void
	{
		$counter = $this->counters[$key];
		$value = $this->attempt('incr', fn () => $this->redis->incr($key));
		$this->judge($key, $value);
		if ($confirm && $this->place['replicas'] > 0 && is_int($value) && $this->attempt('wait', fn () => $this->redis->rawcommand($key, 'WAIT', '1', '300')) === 1) {
			$counter->confirmed($value);
		}
	}

	private function judge(string $key, mixed $value): void
	{
		$complaint = is_int($value) ? $this->counters[$key]->answered($value) : $this->counters[$key]->unanswered();
		if ($complaint !== null) {
			$this->note('wrong', "INCR $key: $complaint");
		}
	}

	private function read(int $number): void
	{
		$value = $this->attempt('get', fn () => $this->redis->get(known_key($number)));
		if ($value !== null && $value !== "value $number") {
			$this->note('wrong', 'GET ' . known_key($number) . ': ' . json_encode($value));
		}
	}

	private function readMany(): void
	{
		$numbers = array_map(fn () => mt_rand(0, KNOWN - 1), range(1, 15));
		$values = $this->attempt('mget', fn () => $this->redis->mget(array_map(known_key(...), $numbers)));
		if ($values !== null && $values !== array_map(fn (int $number) => "value $number", $numbers)) {
			$this->note('wrong', 'MGET: ' . json_encode([$numbers, $values]));
		}
	}

	private function pipeline(): void
	{
		if (!method_exists($this->redis, 'pipeline')) {
			return;
		}
		$numbers = array_map(fn () => mt_rand(0, KNOWN - 1), range(1, 20));
		$replies = $this->attempt('pipeline', function () use ($numbers) {
			$this->redis->pipeline();
			foreach ($numbers as $number) {
				$this->redis->get(known_key($number));
			}
			$this->redis->incr("p:{$this->number}");
			return $this->redis->exec();
		});
		$this->judge("p:{$this->number}", is_array($replies) ? $replies[count($numbers)] ?? null : null);
		foreach (is_array($replies) ? $numbers : [] as $at => $number) {
			if ($replies[$at] === false && $this->redis->getLastError() !== null) {
				$this->error('in a pipeline', 'false', $this->redis->getLastError(), 0);
			} elseif ($replies[$at] !== "value $number") {
				$this->note('wrong', 'pipeline, GET ' . known_key($number) . ': ' . json_encode($replies[$at]));
			}
		}
	}

	/** Two counters of one slot are raised together or not at all. */
	private function transaction(): void
	{
		[$a, $b] = ["{t:{$this->number}}a", "{t:{$this->number}}b"];
		$replies = $this->attempt('multi', function () use ($a, $b) {
			$this->redis->multi();
			$this->redis->incr($a);
			$this->redis->incr($b);
			return $this->redis->exec();
		});
		[$first, $second] = is_array($replies) ? $replies + [null, null] : [null, null];
		if ($first !== $second) {
			$this->note('wrong', 'transaction: ' . json_encode($replies));
		}
		if ($first === false) {
			$this->error('in a transaction', 'false', (string) $this->redis->getLastError(), 0);
		}
		$this->judge($a, $first);
		$this->judge($b, $second);
		$pair = $this->attempt('mget of a slot', fn () => $this->redis->mget([$a, $b]));
		if (is_array($pair) && $pair[0] !== $pair[1]) {
			$this->note('wrong', 'MGET of a slot: ' . json_encode($pair));
		}
	}

	/** What the operation gives; null: it ended with an exception or with false and an error, which is noted. */
	private function attempt(string $name, callable $operation): mixed
	{
		$begun = microtime(true);
		$this->commands++;
		if (isset($this->redis)) {
			$this->redis->clearLastError();
		}
		try {
			$result = $operation();
			$error = $result === false && $this->redis->getLastError() !== null ? ['false', $this->redis->getLastError()] : null;
		} catch (Throwable $thrown) {
			$error = [get_class($thrown), $thrown->getMessage()];
		}
		$seconds = microtime(true) - $begun;
		if ($error === null) {
			$this->note('slow', $name, $seconds, $seconds < 0.2);
			return $result;
		}
		$this->error($name, $error[0], $error[1], $seconds);
		return null;
	}

	private function error(string $name, string $class, string $text, float $seconds): void
	{
		$this->errors++;
		$this->note('error', $name, $class, $text, $seconds);
		if (isset($this->redis) && $this->redis->getMode() !== Redis::ATOMIC) {
			$this->redis->discard();
		}
		usleep(20000); // a page that tells its visitor
	}

	private function note(string $what, mixed ...$of): void
	{
		if ($what !== 'slow' || !array_pop($of)) {
			fwrite($this->journal, json_encode([$what, microtime(true), ...$of], JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
		}
	}
}

error_reporting(E_ALL);
set_error_handler(function (int $level, string $text): bool {
	throw new ErrorException($text, 0, $level);
});
(new Worker($argv[1], (int) $argv[2]))->run();
