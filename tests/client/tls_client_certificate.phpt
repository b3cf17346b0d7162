--TEST--
TLS: a client's certificate is shown when the server asks; its pass phrase is told to nobody
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start([], true);
$tls = $server->tls;
$server->command('CONFIG', 'SET', 'tls-auth-clients', 'yes');
$locked = $tls->lockedKey('open-sesame');
$stranger = $tls->certificate('stranger', 'extendedKeyUsage=clientAuth', ca: 'other-ca');
$past = $tls->certificate('past', 'extendedKeyUsage=clientAuth', days: -1);
$seen = '';
$come = function (array $ssl) use ($server, $tls, &$seen) {
	foreach (['connect', 'pconnect'] as $method) {
		$redis = new Redis();
		told(function () use ($server, $redis, $method, $ssl, $tls, &$seen) {
			try {
				$redis->$method('tls://localhost', $server->tlsPort, 10.0, null, 0, 10.0, ['ssl' => $ssl + ['cafile' => $tls->caCert]]);
				return $redis->ping('let in');
			} catch (RedisException $e) {
				$calls = array_filter($e->getTrace(), fn (array $call) => ($call['class'] ?? '') === 'Redis');
				/* PHP 8.1 knows no sensitive parameters. */
				$seen .= $e->getMessage() . $redis->getLastError() . (PHP_VERSION_ID < 80200 ? '' : print_r($calls, true));
				return 'refused';
			} finally {
				ob_start();
				var_dump($redis, Redis::getPoolStats(), Redis::getSharedStats());
				phpinfo(INFO_MODULES);
				$seen .= ob_get_clean();
			}
		});
	}
};
echo "-- none\n";
$come([]);
echo "-- the right one, also with a locked key\n";
$come(['local_cert' => $tls->clientCert, 'local_pk' => $tls->clientKey]);
$come(['local_cert' => $tls->clientCert, 'local_pk' => $locked, 'passphrase' => 'open-sesame']);
echo "-- a wrong pass phrase\n";
$come(['local_cert' => $tls->clientCert, 'local_pk' => $locked, 'passphrase' => 'open-barley']);
echo "-- one that a stranger has signed, and one of the past\n";
$come(['local_cert' => $stranger[0], 'local_pk' => $stranger[1]]);
$come(['local_cert' => $past[0], 'local_pk' => $past[1]]);
echo "-- the key of another one\n";
$come(['local_cert' => $tls->clientCert, 'local_pk' => $tls->serverKey]);
echo "-- who was told a pass phrase\n";
told(fn () => preg_match_all('/open-\w+/', $seen));
?>
--EXPECT--
-- none
"refused"
"refused"
-- the right one, also with a locked key
"let in"
"let in"
"let in"
"let in"
-- a wrong pass phrase
"refused"
"refused"
-- one that a stranger has signed, and one of the past
"refused"
"refused"
"refused"
"refused"
-- the key of another one
"refused"
"refused"
-- who was told a pass phrase
0
