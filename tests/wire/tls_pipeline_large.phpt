--TEST--
A pipeline larger than all buffers does not lock up over TLS, and large replies come whole
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$redis = new Redis();
$redis->connect('tls://localhost', $server->tlsPort, 2.0, null, 0, 10.0, ['ssl' => ['cafile' => $server->tls->caCert]]);
$pipeline = $redis->pipeline();
for ($i = 0; $i < 300; $i++) {
	$pipeline->echo(str_repeat(chr(65 + $i % 26), 100_000 + $i));
}
$lengths = array_map('strlen', $pipeline->exec());
told(fn () => $lengths === range(100_000, 100_299));
/* Lengths around a TLS record's, so that what OpenSSL holds back is asked for. */
$wrong = [];
foreach ([1, 16_000, 16_371, 16_372, 16_373, 16_384, 16_385, 32_768, 1_000_000] as $length) {
	$text = str_repeat('x', $length - 1) . 'y';
	$redis->set('k', $text);
	if ($redis->get('k') !== $text || $redis->mget(['k', 'k', 'k']) !== [$text, $text, $text]) {
		$wrong[] = $length;
	}
}
told(fn () => $wrong);
?>
--EXPECT--
true
[]
