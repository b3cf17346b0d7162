<?php
/*
 * Compares this extension with phpredis as Debian ships it, script by script, against two private servers.
 *
 *   php run.php [part of a label]
 *
 * PREDIS_PEER: the folder with phpredis' redis.so and igbinary.so (tools/peer.sh unpacks them).
 * COMPARE_VERBOSE=1: a line for each known difference as well, and both accounts of what failed.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/ext.inc';
require __DIR__ . '/process.inc';
require __DIR__ . '/differences.inc';
require __DIR__ . '/known.inc';

final class Comparison
{
	private SideProcess $ours;
	private SideProcess $theirs;
	private KnownDifferences $known;
	private bool $verbose;
	private int $identical = 0;
	private int $explained = 0;
	private int $failed = 0;
	private int $skipped = 0;
	/** @var array<string, int> what a side has not => scripts that could not run */
	private array $missing = [];

	public function __construct(string $peer)
	{
		$igbinary = ['-d', "extension=$peer/igbinary.so"];
		$this->ours = new SideProcess('predis', ['-n', ...$igbinary, '-d', 'extension=' . implode(':', extension_files())]);
		$this->theirs = new SideProcess('phpredis', ['-n', ...$igbinary, '-d', "extension=$peer/redis.so"]);
		$entries = array_merge(require __DIR__ . '/known_differences.php', require __DIR__ . '/known_as_6_2.php');
		$this->known = new KnownDifferences($entries, $this->theirs->version);
		$this->verbose = (bool) getenv('COMPARE_VERBOSE');
	}

	public function run(string $filter): int
	{
		$version = $this->ours->server->info('redis_version');
		echo "predis as {$this->ours->version} beside phpredis {$this->theirs->version}, server $version, PHP ", PHP_VERSION, "\n";
		foreach ($this->ours->labels as $number => $label) {
			if ($filter === '' || str_contains($label, $filter)) {
				$this->compare($number, $label);
			}
		}
		$this->report($filter === '');
		return $this->failed === 0 && $this->identical > 0 ? 0 : 1;
	}

	private function compare(int $number, string $label): void
	{
		$this->ours->ask($number);
		$this->theirs->ask($number);
		[$ours, $theirs] = [$this->ours->answer(), $this->theirs->answer()];
		foreach (['ours' => $ours, 'theirs' => $theirs] as $side => $seen) {
			if (isset($seen['missing'])) {
				$name = "missing in $side: {$seen['missing']}";
				$this->missing[$name] = ($this->missing[$name] ?? 0) + 1;
				$this->skipped++;
				return;
			}
		}
		foreach (['ours' => $ours, 'theirs' => $theirs] as $side => $seen) {
			if (isset($seen['broken'])) {
				echo "note: $side {$seen['broken']} in $label\n";
			}
		}
		$this->judge($label, find_differences($ours, $theirs));
	}

	/** @param array<string, string> $differences */
	private function judge(string $label, array $differences): void
	{
		$unexplained = $this->known->unexplained($label, $differences);
		if ($differences === []) {
			$this->identical++;
		} elseif ($unexplained === []) {
			$this->explained++;
			if ($this->verbose) {
				echo "known $label: ", implode(', ', array_keys($differences)), "\n";
			}
		} else {
			$this->failed++;
			echo "not ok $label\n";
			foreach ($unexplained as $kind) {
				echo "    $kind: {$differences[$kind]}\n";
			}
		}
	}

	private function report(bool $whole): void
	{
		foreach ($whole ? $this->known->no_longer_there() : [] as $place) {
			$this->failed++;
			echo "not ok no longer there, though listed as known: $place\n";
		}
		foreach ($whole ? $this->known->without_script() : [] as $place) {
			echo "note: no script that ran here fits $place\n";
		}
		ksort($this->missing);
		foreach ($this->missing as $name => $scripts) {
			echo "skip $name ($scripts scripts)\n";
		}
		echo "ok {$this->identical} scripts identical\n";
		echo "ok {$this->explained} scripts differ as known_*.php explain\n";
		printf("%d passed, %d failed, %d skipped\n", $this->identical + $this->explained, $this->failed, $this->skipped);
	}
}

$peer = getenv('PREDIS_PEER') ?: throw new RuntimeException('PREDIS_PEER is not set: use ./run compare');
exit((new Comparison($peer))->run($argv[1] ?? ''));
