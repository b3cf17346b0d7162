<?php
/*
 * The PHP process of one side: php worker.php SOCKET PORT. Reads numbers of scripts, a line each, and answers
 * each with a line "@@ " and what was seen. The first line tells what is loaded here,
 * and the labels of all scripts.
 */

declare(strict_types=0);

require __DIR__ . '/side.inc';
require __DIR__ . '/catalogue.inc';

$side = new Side($argv[1], (int) $argv[2]);
$catalogue = catalogue();
$scripts = array_values($catalogue);
$answer = static function (mixed $what): void {
	echo '@@ ', base64_encode(serialize($what)), "\n";
};
ob_implicit_flush();
$answer(['version' => phpversion('redis'), 'labels' => array_map('strval', array_keys($catalogue))]);
while (($line = fgets(STDIN)) !== false) {
	$answer($side->run($scripts[(int) $line]));
}
