--TEST--
TLS: the server is told which name is meant, and shows the certificate of that name
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$tls = TlsFiles::make(temp_dir('predis-tls'));
$names = [];
foreach (['one.test', 'two.test'] as $name) {
	[$certificate, $key] = $tls->certificate($name, "subjectAltName=DNS:$name");
	$names[$name] = ['local_cert' => $certificate, 'local_pk' => $key];
}
$server = FakeServer::start([[['any'], ['send', "+PONG\r\n"]]], 'tls',
	['local_cert' => $tls->serverCert, 'local_pk' => $tls->serverKey, 'SNI_enabled' => true, 'SNI_server_certs' => $names]);
$ask = fn (array $ssl) => told(function () use ($server, $tls, $ssl) {
	$redis = new Redis();
	$redis->connect('tls://localhost', $server->port, 10.0, null, 0, 10.0, ['ssl' => $ssl + ['cafile' => $tls->caCert]]);
	return $redis->ping();
});
echo "-- the host's name, and no other one\n";
$ask([]);
$ask(['peer_name' => 'three.test']);
echo "-- names that the server has certificates for\n";
$ask(['peer_name' => 'one.test']);
$ask(['peer_name' => 'two.test']);
echo "-- not told: it shows its own\n";
$ask(['peer_name' => 'one.test', 'SNI_enabled' => false]);
?>
--EXPECTF--
-- the host's name, and no other one
true
RedisException: Peer certificate %s did not match expected %S`three.test'
-- names that the server has certificates for
true
true
-- not told: it shows its own
RedisException: Peer certificate %s did not match expected %S`one.test'
