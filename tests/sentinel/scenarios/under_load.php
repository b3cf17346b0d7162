<?php
/* What becomes of the load when the master goes, in each of the ways it can. */

declare(strict_types=1);

require_once __DIR__ . '/../load/fleet.inc';

return [
	'the master is killed, and comes back as a replica' => static fn () => Fleet::through(static function (SentinelSet $set): void {
		$old = $set->master();
		$old->kill();
		$set->await_other_master($old->port);
		$old->restart();
	}),
	'a failover is asked for, twice' => static fn () => Fleet::through(static function (SentinelSet $set): void {
		$set->fail_over();
		$set->fail_over();
	}),
	'the master is frozen, replaced, and wakes up as a master' => static fn () => Fleet::through(static function (SentinelSet $set): void {
		$old = $set->master();
		$old->freeze();
		$set->await_other_master($old->port);
		$old->thaw();
	}),
	'two of the three sentinels are gone, and the third is asked' => static fn () => Fleet::through(static function (SentinelSet $set): void {
		$master = $set->master();
		$set->sentinels[0]->freeze();
		$set->sentinels[1]->stop();
		$master->killClients();
		$set->sentinels[0]->thaw();
		$set->sentinels[1]->restart();
	}),
];
