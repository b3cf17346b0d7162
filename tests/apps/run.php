<?php
/*
 * Applications as people run them on phpredis: packages from Packagist, unchanged, on this extension. Each
 * scenario runs in a PHP of its own that has nothing loaded but the extension and what the packages need.
 *
 *   php tests/apps/run.php [part of a name]      ./run apps fetches the packages and calls this
 *
 * PREDIS_APPS: the folder with vendor/. PREDIS_APPS_PEER: PREDIS_SO is phpredis, to check the scenarios.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';
require __DIR__ . '/apps.inc';

if (($argv[1] ?? '') === '--one') {
	begin_application();
}
exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv, application_php_args()));
