<?php
/*
 * Predis, the client in PHP from Packagist; PREDIS_LIBRARY is the folder of its autoloader. Arguments as in
 * contender.inc.
 */

require __DIR__ . '/contender.inc';
require getenv('PREDIS_LIBRARY') . '/vendor/autoload.php';

[, $transport, $address, $port, $caFile, $name] = $argv;
$parameters = [
	'tcp' => ['scheme' => 'tcp', 'host' => $address, 'port' => (int) $port],
	'unix' => ['scheme' => 'unix', 'path' => $address],
	'tls' => ['scheme' => 'tls', 'host' => $address, 'port' => (int) $port, 'ssl' => ['cafile' => $caFile]],
][$transport];

$r = new Predis\Client($parameters);
$small = '0123456789abcdef';
$large = str_repeat($small, 65536);
$keys = array_map(fn (int $i) => "m$i", range(0, 99));
$ping = function (int $n, array $parameters) {
	for ($i = 0; $i < $n; $i++) {
		$p = new Predis\Client($parameters);
		$v = $p->ping();
		if (empty($parameters['persistent'])) {
			$p->disconnect();
		}
		unset($p);
	}
	return (string) $v;
};

$operations = [
	'get' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->get('k16'); }
		return $r->get('k16');
	},
	'get100k' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->get('k100k'); }
		return $r->get('k100k');
	},
	'get1m' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->get('k1m'); }
		return $r->get('k1m');
	},
	'set' => function (int $n) use ($r, $small) {
		for ($i = 1; $i < $n; $i++) { $r->set('s16', $small); }
		return $r->set('s16', $small);
	},
	'set1m' => function (int $n) use ($r, $large) {
		for ($i = 1; $i < $n; $i++) { $r->set('s1m', $large); }
		return $r->set('s1m', $large);
	},
	'mget' => function (int $n) use ($r, $keys) {
		for ($i = 1; $i < $n; $i++) { $r->mget($keys); }
		return $r->mget($keys);
	},
	'pipeline' => function (int $n) use ($r, $keys) {
		for ($i = 0; $i < $n; $i++) {
			$v = null;
			$p = $r->pipeline();
			for ($j = 0; $j < 100; $j++) {
				$p->get($keys[$j]);
			}
			$v = $p->execute();
		}
		return $v;
	},
	'hgetall' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->hgetall('h1000'); }
		return $r->hgetall('h1000');
	},
	'lrange' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->lrange('l1000', 0, -1); }
		return $r->lrange('l1000', 0, -1);
	},
	'pconnect' => fn (int $n) => $ping($n, ['persistent' => true] + $parameters),
	'connect' => fn (int $n) => $ping($n, $parameters),
];
take_turns($operations[$name], isset($argv[6]) ? (int) $argv[6] : null);
