<?php
/*
 * php main.php SECONDS [SEED]: the load under faults, then the breaker. Prints "ok" and "not ok" lines and
 * a last one with the counts.
 */

declare(strict_types=1);

require __DIR__ . '/storm.inc';
require __DIR__ . '/breaker.inc';

[, $seconds, $seed] = $argv + [1 => '60', 2 => (string) random_int(1, 1 << 30)];
echo "seed: $seed (./run faults $seconds $seed)\n";
$report = new Report();
(new Storm((int) $seed, $report))->run((int) $seconds);
(new BreakerRun($report))->run();
echo "{$report->passed} passed, {$report->failed} failed, 0 skipped\n";
exit($report->failed === 0 ? 0 : 1);
