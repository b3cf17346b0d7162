--TEST--
Only equal targets share a connection: host, port, scheme, time-out, persistent id and credentials are in the key
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
$other = RedisServer::start();
foreach ([$server, $other] as $one) {
	$one->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '>other', '~*', '+@all');
	$one->command('ACL', 'SETUSER', 'bob', 'on', '>wonder', '~*', '+@all');
}
$base = ['host' => $server->host, 'port' => $server->port, 'persistent' => true];
/* Each but the first must not get the first one's connection, nor the first one theirs. */
$apart = [
	'the same' => [],
	'another server' => ['port' => $other->port],
	'another name of the host' => ['host' => 'localhost'],
	'unix socket' => ['host' => $server->socket],
	'another connect time-out' => ['connectTimeout' => 1.5],
	'a persistent id' => ['persistent' => 'a'],
	'another id' => ['persistent' => 'b'],
	'an id that looks like a number' => ['persistent' => '1'],
	'an id with separators' => ['persistent' => 'a,1:b,'],
	'a long id' => ['persistent' => str_repeat('x', 5000)],
	'another long id' => ['persistent' => str_repeat('x', 4999) . 'y'],
	'a user' => ['auth' => ['alice', 'wonder']],
	'another password' => ['auth' => ['alice', 'other']],
	'another user' => ['auth' => ['bob', 'wonder']],
];
$shared = [
	'a read time-out' => ['readTimeout' => 1.0],
	'a database' => ['database' => 3],
	'a name' => ['name' => 'n'],
	'retries' => ['retryInterval' => 5, 'backoff' => ['base' => 1]],
	'tls options of a plain connection' => ['ssl' => ['verify_peer' => false]],
];
$owner = [];
for ($round = 0; $round < 2; $round++) {
	foreach ($apart as $what => $options) {
		$redis = new Redis($options + $base);
		$who = "{$redis->getPort()}/" . id($redis);
		if (($owner[$who] ??= $what) !== $what) {
			echo "$what shares a connection with: {$owner[$who]}\n";
		}
	}
}
echo count($owner), ' targets of ', count($apart), ' have connections of their own, ', count(Redis::getPoolStats()), " pools\n";
$first = id(new Redis($base));
foreach ($shared as $what => $options) {
	echo "$what: ", id(new Redis($options + $base)) === $first ? 'shared' : 'apart', "\n";
}
echo "-- by pconnect() and by the constructor it is the same key\n";
$redis = new Redis();
$redis->pconnect($server->host, $server->port);
told(fn () => id($redis) === $first);
echo "-- no credential stands in what can be read\n";
ob_start();
phpinfo(INFO_MODULES);
told(fn () => [str_contains(ob_get_clean() . serialize(Redis::getPoolStats()), 'wonder')]);
?>
--EXPECT--
14 targets of 14 have connections of their own, 14 pools
a read time-out: shared
a database: shared
a name: shared
retries: shared
tls options of a plain connection: apart
-- by pconnect() and by the constructor it is the same key
true
-- no credential stands in what can be read
[false]
