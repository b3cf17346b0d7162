<?php
/*
 * One side's process of a comparison by steps: php program.php NAME PLACES. Writes a line "@@ " for each step. The
 * programs get a Program, by which they take their steps.
 */

declare(strict_types=0);

require __DIR__ . '/describe.inc';
require __DIR__ . '/monitor.inc';

final class Program
{
	/** @var list<Monitor> */
	private array $monitors = [];
	/** @var list<string> */
	private array $complaints = [];

	/** @param array{servers: list<int>, down: int, peer: string, sentinels?: list<int>} $places peer: phpredis' version, '' in its own process */
	public function __construct(public readonly array $places)
	{
		foreach ($places['servers'] as $port) {
			$control = new RespClient("tcp://127.0.0.1:$port");
			$this->monitors[] = new Monitor("tcp://127.0.0.1:$port", $control, $control->localAddress());
		}
		set_error_handler(function (int $level, string $text): bool {
			$this->complaints[] = $level & (E_DEPRECATED | E_USER_DEPRECATED) ? 'deprecated' : 'warning';
			return true;
		});
	}

	/** Some steps are not for all versions of phpredis. */
	public function is_like_6(): bool
	{
		return version_compare($this->places['peer'] ?: phpversion('redis'), '6.0', '>=');
	}

	/** @return list<string> */
	public function hosts(int $count = 3): array
	{
		return array_map(static fn (int $port): string => "127.0.0.1:$port", array_slice($this->places['servers'], 0, $count));
	}

	/** What a call gives, and what it makes of the servers. With $quietly the commands are nobody's concern. */
	public function step(string $label, Closure $call, bool $quietly = false): mixed
	{
		$step = ['label' => $label];
		$value = null;
		$this->complaints = [];
		try {
			$value = $call();
			$step['result'] = $this->neutral(describe($value));
		} catch (Throwable $thrown) {
			$step['thrown'] = get_class($thrown) . ': ' . $this->neutral($thrown->getMessage());
		}
		$step['complaints'] = $this->complaints;
		$commands = array_map(static fn (Monitor $monitor): array => $monitor->commands(), $this->monitors);
		$step['commands'] = $quietly ? [] : array_map(fn (array $lines): array => array_map($this->neutral(...), $lines), $commands);
		echo '@@ ', base64_encode(serialize($step)), "\n";
		return $value;
	}

	private function neutral(string $text): string
	{
		$names = ["{$this->places['down']}" => 'DOWN'];
		foreach ([...$this->places['servers'], ...($this->places['sentinels'] ?? [])] as $i => $port) {
			$names[(string) $port] = "PORT$i";
		}
		return strtr($text, $names);
	}
}

$program = new Program(json_decode($argv[2], true));
$program->step('version', fn () => phpversion('redis'));
(require __DIR__ . "/programs/$argv[1].php")($program);
