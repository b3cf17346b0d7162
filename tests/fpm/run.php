<?php
/*
 * Runs the php-fpm scenarios, each in a process of its own with its own servers, two at a time.
 *
 *   php tests/fpm/run.php [part of a name]
 *
 * Prints "ok NAME", "not ok NAME: reason" or "skip NAME: reason", and a last line with the counts.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv));
