<?php
/* Connections by TLS: the same commands and values, large ones too, and what is said when the certificate is not trusted. */

$connected = static function (Recorder $r): Recorder {
	$other = $r->another(false);
	$other->connect('tls://localhost', $r->side->tlsPort, 2.0, null, 0, 2.0, $r->side->tls_context());
	return $other;
};
$refused = static fn (string $host, ?array $ssl): Closure => static function (Recorder $r) use ($host, $ssl): void {
	$other = $r->another(false);
	$other->connect($host, $r->side->tlsPort, 2.0, null, 0, 2.0, ...($ssl === null ? [] : [['stream' => $ssl]]));
	$other->isConnected();
};

return [
	'commands' => static function (Recorder $r) use ($connected): void {
		$other = $connected($r);
		$other->set('a', '1');
		$other->get('a');
		$other->hGetAll('hash');
		$other->lPush('string', 'x');
		$other->eval('return {1, "two", {3}}');
		$other->isConnected();
		$other->getPort();
	},
	'large values' => static function (Recorder $r) use ($connected): void {
		$other = $connected($r);
		$other->set('large', str_repeat("0123456789\0\r\n", 100000));
		$other->strlen('large');
		$other->get('large');
		$other->mget(['large', 'string', 'none']);
	},
	'queues' => static function (Recorder $r) use ($connected): void {
		$other = $connected($r);
		$other->multi();
		$other->get('string');
		$other->incr('number');
		$other->exec();
		$other->pipeline();
		for ($i = 0; $i < 300; $i++) {
			$other->redis->rPush('queue', str_repeat('x', $i));
		}
		$other->lLen('queue');
		$other->exec();
	},
	'killed, then a command' => static function (Recorder $r) use ($connected): void {
		$other = $connected($r);
		$other->select(2);
		$other->set('a', '1');
		foreach (['127.0.0.1', '[::1]'] as $address) {
			$r->side->control('CLIENT', 'KILL', 'LADDR', "$address:{$r->side->tlsPort}");
		}
		$other->get('a');
	},
	'persistent' => static function (Recorder $r): void {
		foreach ([1, 2] as $time) {
			$other = $r->another(false);
			$other->pconnect('tls://localhost', $r->side->tlsPort, 2.0, 'tls', 0, 2.0, $r->side->tls_context());
			$other->get('string');
			$other->getPersistentID();
		}
		$other->close();
	},
	'not trusted' => $refused('tls://localhost', null),
	'no such authority' => $refused('tls://localhost', ['cafile' => '/nowhere.pem']),
	'another name' => static function (Recorder $r): void {
		$other = $r->another(false);
		$context = $r->side->tls_context();
		$context['stream']['peer_name'] = 'example.org';
		$other->connect('tls://localhost', $r->side->tlsPort, 2.0, null, 0, 2.0, $context);
	},
	'told not to look' => static function (Recorder $r): void {
		$other = $r->another(false);
		$other->connect('tls://localhost', $r->side->tlsPort, 2.0, null, 0, 2.0, ['stream' => ['verify_peer' => false, 'verify_peer_name' => false]]);
		$other->get('string');
	},
];
