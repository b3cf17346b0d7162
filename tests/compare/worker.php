<?php
/*
 * The PHP process of one side: php worker.php "server" SOCKET PORT TLSPORT CAFILE, or "cluster" NODES. Reads a line each and answers it with a line
 * "@@ " and what was seen: the number of a script, or "write NUMBER SOCKET" and "read NUMBER SOCKET" for the halves of
 * what is shared. The first line tells what is loaded here, and the labels of all scripts.
 */

declare(strict_types=0);

require __DIR__ . '/server_side.inc';
require __DIR__ . '/cluster_side.inc';
require __DIR__ . '/catalogue.inc';

$in_cluster = $argv[1] === 'cluster';
$side = $in_cluster ? new ClusterSide(json_decode($argv[2], true)) : new ServerSide($argv[2], (int) $argv[3], (int) $argv[4], $argv[5]);
$catalogue = $in_cluster ? cluster_catalogue() : catalogue();
$shared = $in_cluster ? [] : shared_catalogue();
$scripts = array_values($catalogue);
$halves = array_values($shared);
$answer = static function (mixed $what): void {
	echo '@@ ', base64_encode(serialize($what)), "\n";
};
ob_implicit_flush();
$answer([
	'version' => phpversion('redis'),
	'labels' => array_map('strval', array_keys($catalogue)),
	'shared' => array_keys($shared),
	'methods' => get_class_methods($in_cluster ? 'RedisCluster' : 'Redis'),
]);
while (($line = fgets(STDIN)) !== false) {
	[$what, $number, $socket] = explode(' ', trim($line)) + [1 => '', 2 => ''];
	$answer($socket === '' ? $side->run($scripts[(int) $what]) : $side->run_half($halves[(int) $number][$what], $socket));
}
