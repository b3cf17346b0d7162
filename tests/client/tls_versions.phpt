--TEST--
TLS 1.2 and 1.3: each alone is spoken, and a version that the caller rules out is not
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$speak = function (?int $methods) use ($server) {
	$ssl = ['cafile' => $server->tls->caCert] + ($methods === null ? [] : ['crypto_method' => $methods]);
	told(function () use ($server, $ssl) {
		$redis = new Redis();
		$redis->pconnect('tls://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['ssl' => $ssl]);
		return $redis->ping('understood');
	});
};
foreach (['TLSv1.2', 'TLSv1.3'] as $protocol) {
	echo "-- the server speaks $protocol only\n";
	$server->command('CONFIG', 'SET', 'tls-protocols', $protocol);
	$server->killClients();
	$speak(null);
	$speak(STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT);
	$speak(STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT);
	$speak(STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT | STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT);
}
?>
--EXPECTF--
-- the server speaks TLSv1.2 only
"understood"
"understood"
RedisException: SSL operation failed%s
"understood"
-- the server speaks TLSv1.3 only
"understood"
RedisException: SSL operation failed%s
"understood"
"understood"
