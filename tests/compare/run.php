<?php
/*
 * Compares this extension with phpredis as Debian ships it, script by script: class Redis beside private servers, then
 * what one of them writes to a shared server with what the other reads there, then RedisCluster in private clusters.
 *
 *   php run.php [part of a label]    "cluster" stands for all of RedisCluster's, whose labels begin with it
 *
 * PREDIS_PEER: the folder with phpredis' redis.so and igbinary.so (tools/peer.sh unpacks them).
 * COMPARE_LANES=4: how many scripts run at once. COMPARE_VERBOSE=1: a line for each known difference as well.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/ext.inc';
require __DIR__ . '/lane.inc';
require __DIR__ . '/differences.inc';
require __DIR__ . '/known.inc';
require __DIR__ . '/sharing.inc';
require __DIR__ . '/programs.inc';

final class Comparison
{
	/** @var non-empty-list<Lane> */
	private array $lanes;
	private KnownDifferences $known;
	/** What is known of class Redis holds for the same calls in a cluster. */
	private ?KnownDifferences $inherited = null;
	private bool $verbose;
	private int $identical = 0;
	private int $explained = 0;
	private int $failed = 0;
	private int $skipped = 0;
	/** @var array<string, int> what phpredis has not => scripts that could not run */
	private array $missing = [];
	/** @var array<string, true> methods that a script has called, in lower case */
	private array $called = [];

	/** @param bool $cluster RedisCluster; else class Redis */
	public function __construct(string $peer, int $lanes, private bool $cluster)
	{
		$igbinary = ['-d', "extension=$peer/igbinary.so"];
		for ($i = 0; $i < $lanes; $i++) {
			$this->lanes[] = new Lane(['-n', ...$igbinary, '-d', 'extension=' . implode(':', extension_files())],
				['-n', ...$igbinary, '-d', "extension=$peer/redis.so"], $cluster ? ThreeMasters::class : OneServer::class);
		}
		$entries = array_merge(require __DIR__ . '/known_differences.php', require __DIR__ . '/known_as_6_2.php');
		$this->known = new KnownDifferences($entries, $this->lanes[0]->theirs->version);
		if ($cluster) {
			$this->inherited = $this->known;
			$this->known = new KnownDifferences(require __DIR__ . '/known_cluster.php', $this->lanes[0]->theirs->version);
		}
		$this->verbose = (bool) getenv('COMPARE_VERBOSE');
	}

	/** @return array{int, int, int} how many scripts passed, failed and were skipped */
	public function run(string $filter): array
	{
		[$ours, $theirs] = [$this->lanes[0]->ours, $this->lanes[0]->theirs];
		$place = $ours->place->version();
		echo "predis as {$ours->version} beside phpredis {$theirs->version}, $place, PHP ", PHP_VERSION, "\n";
		$labels = array_filter($ours->labels, static fn (string $label): bool => $filter === '' || str_contains($label, $filter));
		run_in_lanes($this->lanes, array_keys($labels), function (int $script, array $our, array $their) use ($labels): void {
			$this->compare($labels[$script], $our, $their);
		});
		if (!$this->cluster) {
			$this->compare_sharing($filter);
		}
		$this->report($filter === '' || $filter === 'cluster');
		return [$this->identical + $this->explained, $this->failed, $this->skipped];
	}

	private function compare(string $label, array $ours, array $theirs): void
	{
		if (isset($theirs['missing'])) {
			$this->missing[$theirs['missing']] = ($this->missing[$theirs['missing']] ?? 0) + 1;
			$this->skipped++;
			return;
		}
		if (isset($ours['missing'])) {
			$this->fail($label, ["missing in ours: {$ours['missing']}"]);
			return;
		}
		foreach (['ours' => $ours, 'theirs' => $theirs] as $side => $seen) {
			if (isset($seen['broken'])) {
				echo "note: $side {$seen['broken']} in $label\n";
			}
		}
		foreach ($ours['steps'] as $step) {
			$this->called[strtolower(strtok($step['call'], '('))] = true;
		}
		$this->judge($label, find_differences($ours, $theirs));
	}

	/** @param array<string, string> $differences */
	private function judge(string $label, array $differences): void
	{
		$unexplained = $this->known->unexplained($label, $differences);
		if ($this->inherited !== null) {
			$unexplained = array_intersect($unexplained, $this->inherited->unexplained(substr($label, strlen('cluster ')), $differences));
		}
		if ($differences === []) {
			$this->identical++;
		} elseif ($unexplained === []) {
			$this->explained++;
			if ($this->verbose) {
				echo "known $label: ", implode(', ', array_keys($differences)), "\n";
			}
		} else {
			$this->fail($label, array_map(static fn (string $kind): string => "$kind: {$differences[$kind]}", $unexplained));
		}
	}

	/** @param list<string> $details */
	private function fail(string $what, array $details = []): void
	{
		$this->failed++;
		echo implode("\n    ", ["not ok $what", ...$details]), "\n";
	}

	private function compare_sharing(string $filter): void
	{
		$sharing = new Sharing($this->lanes[0]->ours, $this->lanes[0]->theirs);
		foreach ($sharing->run($filter) as $label => $result) {
			if (is_string($result)) {
				$this->missing[$result] = ($this->missing[$result] ?? 0) + 1;
				$this->skipped++;
			} else {
				$this->judge($label, $result);
			}
		}
	}

	/** @return list<string> of phpredis' methods; 5.3 had aliases that 6.0 dropped */
	private function never_called(): array
	{
		[$ours, $theirs] = [$this->lanes[0]->ours, $this->lanes[0]->theirs];
		$methods = version_compare($theirs->version, '6.0', '<') ? array_intersect($theirs->methods, $ours->methods) : $theirs->methods;
		return array_filter($methods, fn (string $method): bool => !isset($this->called[strtolower($method)]) && !str_starts_with($method, '__'));
	}

	private function report(bool $whole): void
	{
		foreach ($whole ? $this->known->no_longer_there() : [] as $place) {
			$this->fail("no longer there, though listed as known: $place");
		}
		foreach ($whole ? $this->known->without_label($this->lanes[0]->ours->labels) : [] as $place) {
			$this->fail("no script has such a label: $place");
		}
		foreach ($whole ? $this->never_called() : [] as $method) {
			$this->fail('no script calls ' . ($this->cluster ? 'RedisCluster' : 'Redis') . "::$method()");
		}
		ksort($this->missing);
		foreach ($this->missing as $name => $scripts) {
			echo "skip $scripts scripts: phpredis {$this->lanes[0]->theirs->version} has no $name\n";
		}
		echo "ok {$this->identical} scripts identical\n";
		echo "ok {$this->explained} scripts differ as known_*.php explain\n";
	}
}

$peer = getenv('PREDIS_PEER') ?: throw new RuntimeException('PREDIS_PEER is not set: use ./run compare');
$lanes = max(1, (int) (getenv('COMPARE_LANES') ?: 4));
$filter = $argv[1] ?? '';
$sums = [0, 0, 0];
$of_programs = preg_match('/^(array|sentinel)/', $filter);
foreach ($of_programs ? [] : (str_starts_with($filter, 'cluster') ? [true] : [false, true]) as $cluster) {
	$counts = (new Comparison($peer, $lanes, $cluster))->run($filter);
	$sums = array_map(static fn (int $sum, int $more): int => $sum + $more, $sums, $counts);
}
if ($of_programs || $filter === '') {
	$igbinary = ['-n', '-d', "extension=$peer/igbinary.so"];
	$sides = [[...$igbinary, '-d', 'extension=' . implode(':', extension_files())], [...$igbinary, '-d', "extension=$peer/redis.so"]];
	$counts = (new ProgramComparison($sides, (bool) getenv('COMPARE_VERBOSE')))->run($filter);
	$sums = array_map(static fn (int $sum, int $more): int => $sum + $more, $sums, $counts);
}
vprintf("%d passed, %d failed, %d skipped\n", $sums);
exit($sums[1] === 0 && $sums[0] > 0 ? 0 : 1);
