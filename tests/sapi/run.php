<?php
/*
 * The short proof for every SAPI that keeps a process, besides php-fpm: the connection survives
 * the request, a warm request costs one command, and a database left behind is not seen.
 *
 *   php tests/sapi/run.php [part of a name]
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv));
