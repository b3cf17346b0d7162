<?php
/*
 * The status page, examples/status.php, behind a real php-fpm: who may see it, what it says as JSON and to Prometheus,
 * and the page itself in a real Chromium behind a real Apache.
 *
 *   php tests/status/run.php [part of a name]
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv));
