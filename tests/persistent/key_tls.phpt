--TEST--
Connections with different TLS options, or with and without TLS, are never shared
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$tls = $server->tls;
$open = function (array $ssl) use ($server): Redis {
	$redis = new Redis();
	$redis->pconnect('tls://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['ssl' => $ssl]);
	return $redis;
};
$unchecked = id($open(['verify_peer' => false, 'verify_peer_name' => false]));
echo "-- a connection whose peer nobody has checked is not given to someone who wants it checked\n";
told(fn () => id($open([])));
told(fn () => id($open(['cafile' => $tls->otherCaCert])));
told(fn () => id($open(['cafile' => $tls->caCert, 'peer_name' => 'example.org'])));
$checked = id($open(['cafile' => $tls->caCert]));
told(fn () => $checked !== $unchecked);
$certified = id($open(['cafile' => $tls->caCert, 'local_cert' => $tls->clientCert, 'local_pk' => $tls->clientKey]));
told(fn () => $certified !== $checked);
echo "-- the same options, the same connection; also when reached as ssl:// or as rediss://\n";
told(fn () => [id($open(['verify_peer' => false, 'verify_peer_name' => false])) === $unchecked, id($open(['cafile' => $tls->caCert])) === $checked]);
$redis = new Redis();
$redis->pconnect('rediss://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['stream' => ['cafile' => $tls->caCert]]);
told(fn () => id($redis) === $checked);
echo "-- a plain connection to the TLS port, on which nothing was sent, is no TLS connection\n";
$redis = new Redis();
told(fn () => [$redis->pconnect('localhost', $server->tlsPort), $redis->release()]);
told(fn () => (new Redis())->pconnect('tls://localhost', $server->tlsPort));
?>
--EXPECTF--
-- a connection whose peer nobody has checked is not given to someone who wants it checked
RedisException: SSL operation failed%s
RedisException: SSL operation failed%s
RedisException: Peer certificate %s did not match expected %S`example.org'
true
true
-- the same options, the same connection; also when reached as ssl:// or as rediss://
[true,true]
true
-- a plain connection to the TLS port, on which nothing was sent, is no TLS connection
[true,true]
RedisException: SSL operation failed%s
