<?php
/*
 * Runs the session scenarios, under a real php-fpm and beside phpredis, each in a process of its own, two at a time.
 *
 *   php tests/session/run.php [part of a name]
 *
 * PREDIS_PEER: a folder with phpredis' redis.so and igbinary.so in place of Debian's.
 * Prints "ok NAME", "not ok NAME: reason" or "skip NAME: reason", and a last line with the counts.
 */

declare(strict_types=1);

require __DIR__ . '/../helpers/scenario_runner.inc';

exit(ScenarioRunner::main(__FILE__, glob(__DIR__ . '/scenarios/*.php'), $argv));
