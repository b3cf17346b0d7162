--TEST--
TLS and credentials are the sentinels' own and the master's own
--SKIPIF--
<?php
extension_loaded('openssl') || die('skip PHP was built without openssl');
?>
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start(['replicas' => 0, 'sentinels' => 1, 'quorum' => 1, 'tls' => true, 'password' => 'masters-own',
	'sentinel_password' => 'sentinels-own', 'server' => ['--tls-replication', 'yes']]);
$master = reset($set->servers);
$trust = ['cafile' => $master->tls->caCert];
$by_tls = ["127.0.0.1:{$set->sentinels[0]->tlsPort}"];
$use = fn (array $hosts, array $options, array $sentinel): mixed => (function () use ($hosts, $options, $sentinel) {
	$redis = found($hosts, $options, $sentinel);
	$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
	return [$redis->set('key', 'value'), $redis->get('key'), $redis->getPort()];
})();
$right = fn (array $seen): array => [$seen[0], $seen[1], $seen[2] === $master->tlsPort];
$options = ['ssl' => $trust, 'auth' => 'masters-own'];
$sentinel = ['ssl' => $trust, 'auth' => 'sentinels-own'];

told(fn () => $right($use($by_tls, $options, $sentinel)));
told(fn () => $right($use(["tls://$by_tls[0]"], $options, $sentinel)));
echo "to the master only\n";
told(fn () => $right($use($set->hosts(), $options, ['auth' => 'sentinels-own'])));

echo "the certificate is not trusted\n";
$stranger = ['cafile' => $master->tls->otherCaCert];
told(fn () => $use($by_tls, $options, ['ssl' => $stranger] + $sentinel));
told(fn () => $use($by_tls, ['ssl' => $stranger] + $options, $sentinel));

echo "the wrong password\n";
told(fn () => $use($by_tls, $options, ['auth' => 'masters-own'] + $sentinel));
told(fn () => $use($by_tls, ['auth' => 'sentinels-own'] + $options, $sentinel));
echo "none\n";
told(fn () => $use($by_tls, $options, ['ssl' => $trust]));
told(fn () => $use($by_tls, ['ssl' => $trust], $sentinel));

echo "RedisSentinel\n";
told(fn () => (new RedisSentinel(['port' => $set->sentinels[0]->tlsPort, 'connectTimeout' => 2.0] + $sentinel))->ping());
told(fn () => (new RedisSentinel(['hosts' => $by_tls, 'connectTimeout' => 2.0] + $sentinel))->getMasterAddrByName('mymaster')[1] === (string)$master->tlsPort);
?>
--EXPECTF--
[true,"value",true]
[true,"value",true]
to the master only
[true,"value",true]
the certificate is not trusted
RedisException: Sentinel 127.0.0.1:PORT: SSL operation failed with code 1. OpenSSL Error messages:%scertificate verify failed
RedisException: SSL operation failed with code 1. OpenSSL Error messages:%scertificate verify failed
the wrong password
RedisException: Sentinel 127.0.0.1:PORT: WRONGPASS invalid username-password pair or user is disabled.
RedisException: WRONGPASS invalid username-password pair or user is disabled.
none
RedisException: Sentinel 127.0.0.1:PORT: NOAUTH Authentication required.
RedisException: NOAUTH HELLO must be called with the client already authenticated%s
RedisSentinel
true
true
