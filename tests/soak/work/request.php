<?php
/* One request of the soak test, run by php-fpm: some operations, then perhaps a sudden end. Reports in any case. */

declare(strict_types=1);

require_once __DIR__ . '/notes.inc';
require_once __DIR__ . '/session.inc';
require_once __DIR__ . '/operations.inc';
require_once __DIR__ . '/deaths.inc';

(function (): void {
	$setup = json_decode($_SERVER['SOAK'], true);
	mt_srand($setup['seed'] * 1000003 + $setup['number']);
	$notes = new Notes($setup['journals']);
	register_shutdown_function([$notes, 'tell']);
	try {
		$session = new Session($setup);
		$operations = new Operations($session, $notes);
		for ($left = mt_rand(1, 6); $left > 0; $left--) {
			$operations->any();
		}
	} catch (RedisException $e) {
		$notes->failure($e);
		return;
	}
	if (mt_rand(0, 9) === 0) {
		(new Deaths($session, $notes))->any();
	}
})();
