<?php
/*
 * Workers under load while the master is killed, replaced or frozen: real servers, real sentinels, a process for each
 * worker. Prints how long it took and what was lost.
 *
 *   php tests/sentinel/run.php [part of a name]
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

/* Sentinels that elect two leaders at once, or give a failover up, take their time before they begin again. */
exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv, seconds: 180));
