--TEST--
TLS: an expired, a misnamed, a self-signed and a stranger's certificate are refused, unless the ssl options say otherwise
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$tls = $server->tls;
/* The server shows another certificate from now on. */
$show = function (string $title, array $files) use ($server) {
	echo "-- $title\n";
	$server->command('CONFIG', 'SET', 'tls-cert-file', $files[0], 'tls-key-file', $files[1]);
	$server->killClients();
};
$try = function (array $ssl) use ($server) {
	/* By pconnect() too: a pool must not make an exception. */
	foreach (['connect', 'pconnect'] as $method) {
		told(function () use ($server, $ssl, $method) {
			$redis = new Redis();
			$redis->$method('tls://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['ssl' => $ssl]);
			return $redis->ping('let in');
		});
	}
};
$ca = ['cafile' => $tls->caCert];

$show('expired', $tls->certificate('expired', days: -1));
$try($ca);
$try($ca + ['allow_self_signed' => true, 'verify_peer_name' => false]);
$try($ca + ['verify_peer' => false]);

$show('of another name', $tls->certificate('other', 'subjectAltName=DNS:other.test,DNS:*.wild.test'));
$try($ca);
$try($ca + ['peer_name' => 'other.test']);
$try($ca + ['peer_name' => 'a.wild.test']);
$try($ca + ['peer_name' => 'a.b.wild.test']);
$try($ca + ['verify_peer_name' => false]);

$show('signed by nobody', $self = $tls->selfSigned('self'));
$try([]);
$try($ca);
$try($ca + ['allow_self_signed' => true]);
$try(['cafile' => $self[0]]);

$show('signed by a stranger', $tls->certificate('stranger', ca: 'other-ca'));
$try([]);
$try($ca);
$try($ca + ['allow_self_signed' => true]);
$try(['cafile' => $tls->otherCaCert]);
?>
--EXPECTF--
-- expired
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
"let in"
"let in"
-- of another name
RedisException: Peer certificate %s did not match expected %S`localhost'
RedisException: Peer certificate %s did not match expected %S`localhost'
"let in"
"let in"
"let in"
"let in"
RedisException: Peer certificate %s did not match expected %S`a.b.wild.test'
RedisException: Peer certificate %s did not match expected %S`a.b.wild.test'
"let in"
"let in"
-- signed by nobody
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
"let in"
"let in"
"let in"
"let in"
-- signed by a stranger
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
"let in"
"let in"
