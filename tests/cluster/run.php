<?php
/*
 * Runs what needs a cluster of its own and real worker processes: php-fpm, and load while nodes die and slots move.
 *
 *   php tests/cluster/run.php [part of a name]
 *
 * PREDIS_CLUSTER_ROUNDS=5 repeats each fault (./run faults does). Prints as tests/fpm/run.php does.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

$rounds = max(1, (int) getenv('PREDIS_CLUSTER_ROUNDS'));
exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv, ['-n'], 60 * $rounds));
