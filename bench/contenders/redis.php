<?php
/* The class Redis, ours or phpredis': whichever extension is loaded. Arguments as in contender.inc. */

require __DIR__ . '/contender.inc';

[, $transport, $address, $port, $caFile, $name] = $argv;
$host = ['tcp' => $address, 'unix' => $address, 'tls' => "tls://$address"][$transport];
$context = $transport === 'tls' ? ['stream' => ['cafile' => $caFile]] : null;
$arguments = [$host, (int) $port, 5.0, null, 0, 0.0, ...($context === null ? [] : [$context])];

$r = new Redis();
if ($name !== 'pconnect' && $name !== 'connect') {
	$r->connect(...$arguments);
}
$small = '0123456789abcdef';
$large = str_repeat($small, 65536);
$keys = array_map(fn (int $i) => "m$i", range(0, 99));

/* The loops stand in the functions, so that only the method's call is measured. */
$operations = [
	'get' => function (int $n) use ($r) { for ($i = 0; $i < $n; $i++) { $v = $r->get('k16'); } return $v; },
	'get100k' => function (int $n) use ($r) { for ($i = 0; $i < $n; $i++) { $v = $r->get('k100k'); } return $v; },
	'get1m' => function (int $n) use ($r) { for ($i = 0; $i < $n; $i++) { $v = $r->get('k1m'); } return $v; },
	'set' => function (int $n) use ($r, $small) {
		for ($i = 0; $i < $n; $i++) { $v = $r->set('s16', $small); }
		return $v === true ? 'OK' : $v;
	},
	'set1m' => function (int $n) use ($r, $large) {
		for ($i = 0; $i < $n; $i++) { $v = $r->set('s1m', $large); }
		return $v === true ? 'OK' : $v;
	},
	'mget' => function (int $n) use ($r, $keys) { for ($i = 0; $i < $n; $i++) { $v = $r->mget($keys); } return $v; },
	'pipeline' => function (int $n) use ($r, $keys) {
		for ($i = 0; $i < $n; $i++) {
			$r->multi(Redis::PIPELINE);
			for ($j = 0; $j < 100; $j++) {
				$r->get($keys[$j]);
			}
			$v = $r->exec();
		}
		return $v;
	},
	'hgetall' => function (int $n) use ($r) { for ($i = 0; $i < $n; $i++) { $v = $r->hGetAll('h1000'); } return $v; },
	'lrange' => function (int $n) use ($r) { for ($i = 0; $i < $n; $i++) { $v = $r->lRange('l1000', 0, -1); } return $v; },
	'pconnect' => function (int $n) use ($arguments) {
		for ($i = 0; $i < $n; $i++) {
			$p = new Redis();
			$p->pconnect(...$arguments);
			$v = $p->ping();
			unset($p);
		}
		return $v === true ? 'PONG' : $v;
	},
	'connect' => function (int $n) use ($arguments) {
		for ($i = 0; $i < $n; $i++) {
			$p = new Redis();
			$p->connect(...$arguments);
			$v = $p->ping();
			$p->close();
			unset($p);
		}
		return $v === true ? 'PONG' : $v;
	},
];
take_turns($operations[$name], isset($argv[6]) ? (int) $argv[6] : null);
