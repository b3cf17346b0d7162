<?php
/* The class Redis, ours or phpredis': whichever extension is loaded. Arguments as in contender.inc. */

require __DIR__ . '/contender.inc';

[, $transport, $address, $port, $caFile, $name] = $argv;
$host = ['tcp' => $address, 'unix' => $address, 'tls' => "tls://$address"][$transport];
$context = $transport === 'tls' ? ['stream' => ['cafile' => $caFile]] : [];
$port = (int) $port;

$r = new Redis();
if ($name !== 'pconnect' && $name !== 'connect') {
	$r->connect($host, $port, 5.0, null, 0, 0.0, $context);
}
$small = '0123456789abcdef';
$large = str_repeat($small, 65536);
$keys = array_map(fn (int $i) => "m$i", range(0, 99));

/*
 * The loops stand in the functions, so that only the method's call is measured. A reply is dropped before the next
 * one comes, as bare C does it: else two large ones would share the processor's cache.
 */
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
		return $r->set('s16', $small) ? 'OK' : null;
	},
	'set1m' => function (int $n) use ($r, $large) {
		for ($i = 1; $i < $n; $i++) { $r->set('s1m', $large); }
		return $r->set('s1m', $large) ? 'OK' : null;
	},
	'mget' => function (int $n) use ($r, $keys) {
		for ($i = 1; $i < $n; $i++) { $r->mget($keys); }
		return $r->mget($keys);
	},
	'pipeline' => function (int $n) use ($r, $keys) {
		for ($i = 0; $i < $n; $i++) {
			$v = null;
			$r->multi(Redis::PIPELINE);
			for ($j = 0; $j < 100; $j++) {
				$r->get($keys[$j]);
			}
			$v = $r->exec();
		}
		return $v;
	},
	'hgetall' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->hGetAll('h1000'); }
		return $r->hGetAll('h1000');
	},
	'lrange' => function (int $n) use ($r) {
		for ($i = 1; $i < $n; $i++) { $r->lRange('l1000', 0, -1); }
		return $r->lRange('l1000', 0, -1);
	},
	'pconnect' => function (int $n) use ($host, $port, $context) {
		for ($i = 0; $i < $n; $i++) {
			$p = new Redis();
			$p->pconnect($host, $port, 5.0, null, 0, 0.0, $context);
			$v = $p->ping();
			unset($p);
		}
		return $v === true ? 'PONG' : $v;
	},
	'connect' => function (int $n) use ($host, $port, $context) {
		for ($i = 0; $i < $n; $i++) {
			$p = new Redis();
			$p->connect($host, $port, 5.0, null, 0, 0.0, $context);
			$v = $p->ping();
			$p->close();
			unset($p);
		}
		return $v === true ? 'PONG' : $v;
	},
];
take_turns($operations[$name], isset($argv[6]) ? (int) $argv[6] : null);
