<?php
/* The process behind FakeServer: one fiber per connection, woken by stream_select. */

declare(strict_types=1);

/** Thrown into a script when the client has gone. */
final class ClientGone extends RuntimeException
{
}

final class ScriptedConnection
{
	private string $input = '';
	private Fiber $fiber;
	/** What the fiber waits for: 'read', 'write' or 'time'. */
	public string $wants;

	/** @param resource $stream */
	public function __construct(public $stream, private array $script, private int $number, private string $dir)
	{
		$this->fiber = new Fiber($this->run(...));
		$this->note('accept');
		$this->wants = (string) $this->fiber->start();
	}

	/** Runs the script on; false when it has ended. */
	public function advance(): bool
	{
		if (!$this->fiber->isTerminated()) {
			$this->wants = (string) $this->fiber->resume();
		}
		return !$this->fiber->isTerminated();
	}

	public function ended(): bool
	{
		return $this->fiber->isTerminated();
	}

	private function note(string $kind, string $text = ''): void
	{
		$line = "{$this->number}\t$kind\t" . addcslashes($text, "\0..\37\\\177..\377") . "\n";
		file_put_contents("{$this->dir}/events", $line, FILE_APPEND);
	}

	private function run(): void
	{
		try {
			for ($at = 0; $at < count($this->script); $at++) {
				$step = $this->script[$at];
				if ($step[0] === 'goto') {
					$at = $step[1] - 1;
				} elseif (!$this->step($step[0], array_slice($step, 1))) {
					break;
				}
			}
		} catch (ClientGone) {
		}
		fclose($this->stream);
		$this->note('end');
	}

	private function step(string $verb, array $args): bool
	{
		switch ($verb) {
			case 'expect':
				return $this->expect(implode(' ', $args));
			case 'any':
				for ($i = 0; $i < ($args[0] ?? 1); $i++) {
					$this->command();
				}
				return true;
			case 'send':
				for ($i = 0; $i < ($args[1] ?? 1); $i++) {
					$this->write($args[0]);
				}
				$this->note('sent');
				return true;
			case 'drip':
				foreach (str_split($args[0]) as $byte) {
					$this->write($byte);
					$this->pause($args[1] / 1000);
				}
				return true;
			case 'until':
				while (!file_exists("{$this->dir}/release-{$args[0]}")) {
					Fiber::suspend('time');
				}
				return true;
			case 'hold':
				while (true) {
					$this->more();
				}
			case 'close':
				return false;
		}
		throw new LogicException("no step $verb");
	}

	private function expect(string $wanted): bool
	{
		$seen = $this->command();
		if (strcasecmp($seen, $wanted) !== 0) {
			$this->note('mismatch', "expected \"$wanted\", got \"$seen\"");
			return false;
		}
		return true;
	}

	/** Reads one whole command and returns its words joined by blanks. */
	private function command(): string
	{
		$words = [];
		for ($left = (int) substr($this->line(), 1); $left > 0; $left--) {
			$words[] = substr($this->take((int) substr($this->line(), 1) + 2), 0, -2);
		}
		$this->note('words', serialize($words));
		$this->note('command', $command = implode(' ', $words));
		return $command;
	}

	private function line(): string
	{
		while (($end = strpos($this->input, "\r\n")) === false) {
			$this->more();
		}
		return substr($this->take($end + 2), 0, -2);
	}

	private function take(int $length): string
	{
		while (strlen($this->input) < $length) {
			$this->more();
		}
		$bytes = substr($this->input, 0, $length);
		$this->input = substr($this->input, $length);
		return $bytes;
	}

	private function more(): void
	{
		while (($bytes = @fread($this->stream, 65536)) === '' && !feof($this->stream)) {
			Fiber::suspend('read');
		}
		if ($bytes === '' || $bytes === false) {
			throw new ClientGone();
		}
		$this->input .= $bytes;
	}

	private function write(string $bytes): void
	{
		while ($bytes !== '') {
			$written = @fwrite($this->stream, $bytes);
			if ($written === false) {
				throw new ClientGone();
			}
			$bytes = substr($bytes, $written);
			if ($bytes !== '') {
				Fiber::suspend('write');
			}
		}
	}

	private function pause(float $seconds): void
	{
		for ($end = microtime(true) + $seconds; microtime(true) < $end;) {
			Fiber::suspend('time');
		}
	}
}

/** Accepts connections and wakes the scripts that can go on. */
function serve($listener, array $scripts, string $dir, bool $tls): never
{
	$open = [];
	for ($number = 0; ; ) {
		$read = [$listener];
		$write = [];
		foreach ($open as $connection) {
			if ($connection->wants === 'write') {
				$write[] = $connection->stream;
			} elseif ($connection->wants === 'read') {
				$read[] = $connection->stream;
			}
		}
		$none = null;
		stream_select($read, $write, $none, 0, 5000);
		if (in_array($listener, $read, true) && ($stream = @stream_socket_accept($listener, 0)) !== false) {
			if (!$tls || @stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_SERVER)) {
				stream_set_blocking($stream, false);
				$script = $scripts[min($number, count($scripts) - 1)];
				$open[] = new ScriptedConnection($stream, $script, $number++, $dir);
			}
		}
		foreach ($open as $at => $connection) {
			$ready = $connection->wants === 'time' || $connection->ended()
				|| in_array($connection->stream, $read, true) || in_array($connection->stream, $write, true);
			if ($ready && !$connection->advance()) {
				unset($open[$at]);
			}
		}
	}
}

[$scripts, $address, $ssl] = unserialize(file_get_contents("{$argv[1]}/spec"));
$tls = str_starts_with($address, 'tls:');
$context = stream_context_create(['ssl' => $ssl]);
$address = preg_replace('/^tls:/', 'tcp:', $address);
$listener = stream_socket_server($address, $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
file_put_contents("{$argv[1]}/address", stream_socket_get_name($listener, false));
rename("{$argv[1]}/address", "{$argv[1]}/listening");
serve($listener, $scripts, $argv[1], $tls);
