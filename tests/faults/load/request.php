<?php
/*
 * One request of the load, run by php-fpm: some operations with values of its own, every second one
 * with a sudden end. What it does follows from its number and the run's seed.
 */

declare(strict_types=1);

require_once __DIR__ . '/journal.inc';
require_once __DIR__ . '/values.inc';
require_once __DIR__ . '/session.inc';
require_once __DIR__ . '/operations.inc';
require_once __DIR__ . '/deaths.inc';

(function (): void {
	$setup = json_decode($_SERVER['FAULTS'], true);
	mt_srand($setup['seed'] * 1000003 + $setup['number']);
	$retries = mt_rand(0, 2);
	/* A time-out is never followed by a second attempt, except while connecting. */
	$journal = new Journal($setup['timeout'] * (1 + $retries) + 0.1 * $retries);
	$session = new Session($setup, $journal, $retries);
	if (mt_rand(0, 99) === 0) {
		$session->connectToNobody();
		$journal->note('end');
		return;
	}
	if (!$session->begin()) {
		$journal->note('end');
		return;
	}
	$operations = new Operations($session, $journal);
	$count = mt_rand(2, 6);
	$end = mt_rand(0, 1) === 1 ? mt_rand(1, $count) : 0;
	for ($i = 1; $i <= $count; $i++) {
		$operations->any();
		if ($i === $end) {
			(new Deaths($session, $journal))->any();
		}
	}
	$journal->note('end');
})();
