<?php
/*
 * predis beside phpredis, which has a class Redis as well: one of the two works, a warning says which.
 *
 *   php tests/coexist/run.php [part of a name]
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv));
