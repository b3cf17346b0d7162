--TEST--
TLS: certificates are checked as the ssl options say, and a refusal tells why
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$connect = function (string $host, array $ssl, string $wrapper = 'ssl') use ($server) {
	$redis = new Redis();
	$redis->connect($host, $server->tlsPort, 10.0, null, 0, 10.0, [$wrapper => $ssl]);
	return $redis->ping('over TLS');
};
$ca = ['cafile' => $server->tls->caCert];
echo "-- trusted\n";
foreach (['tls://localhost', 'rediss://localhost', 'ssl://127.0.0.1', 'TLS://localhost'] as $host) {
	told(fn () => $connect($host, $ca));
}
told(fn () => $connect('tls://localhost', $ca, 'stream'));
told(fn () => $connect('tls://localhost', ['ssl' => $ca], 'stream'));
told(fn () => (new Redis(['host' => 'tls://localhost', 'port' => $server->tlsPort, 'ssl' => $ca]))->ping('lazily'));
echo "-- not trusted\n";
told(fn () => $connect('tls://localhost', []));
told(fn () => $connect('tls://localhost', ['cafile' => $server->tls->otherCaCert]));
told(fn () => $connect('tls://localhost', ['cafile' => '/nowhere.pem']));
told(fn () => $connect('tls://localhost', $ca + ['peer_name' => 'example.org']));
told(fn () => (new Redis(['host' => 'tls://localhost', 'port' => $server->tlsPort]))->ping());
echo "-- told not to look\n";
told(fn () => $connect('tls://localhost', ['verify_peer' => false, 'verify_peer_name' => false]));
told(fn () => $connect('tls://localhost', $ca + ['peer_name' => 'example.org', 'verify_peer_name' => false]));
told(fn () => $connect('tls://127.0.0.1', $ca + ['peer_name' => 'localhost']));
echo "-- a client certificate is asked for\n";
$server->command('CONFIG', 'SET', 'tls-auth-clients', 'yes');
told(fn () => $connect('tls://localhost', $ca));
told(fn () => $connect('tls://localhost', $ca + ['local_cert' => $server->tls->clientCert, 'local_pk' => $server->tls->clientKey]));
told(fn () => $connect('tls://localhost', $ca + ['local_cert' => '/nowhere.pem']));
echo "-- TLS to a port that speaks plain, and the other way round\n";
told(function () use ($server, $ca) {
	$redis = new Redis();
	return $redis->connect('tls://localhost', $server->port, 1.0, null, 0, 1.0, ['ssl' => $ca]);
}, 4);
told(function () use ($server) {
	$redis = new Redis();
	$redis->connect('localhost', $server->tlsPort, 1.0, null, 0, 1.0);
	return $redis->ping();
}, 4);
echo "-- large values both ways\n";
$server->command('CONFIG', 'SET', 'tls-auth-clients', 'optional');
told(function () use ($server, $ca) {
	$redis = new Redis();
	$redis->connect('tls://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['ssl' => $ca]);
	$value = random_bytes(3 << 20);
	$redis->set('big', $value);
	return [$redis->get('big') === $value, $redis->pipeline()->get('big')->get('big')->strlen('big')->exec() === [$value, $value, strlen($value)]];
}, 20);
?>
--EXPECTF--
-- trusted
"over TLS"
"over TLS"
"over TLS"
"over TLS"
"over TLS"
"over TLS"
"lazily"
-- not trusted
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: failed loading cafile stream: `/nowhere.pem'
RedisException: Peer certificate %s did not match expected %S`example.org'
RedisException: SSL operation failed%s
-- told not to look
"over TLS"
"over TLS"
"over TLS"
-- a client certificate is asked for
RedisException: %s
"over TLS"
RedisException: Unable to set local cert chain file `/nowhere.pem'; Check that your cafile/capath settings include details of your certificate and its issuer
-- TLS to a port that speaks plain, and the other way round
RedisException: %s
RedisException: %s
-- large values both ways
[true,true]
