--TEST--
An object outlives its server: it connects again, unless a transaction or a watch went with the connection
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
foreach (['connect', 'pconnect'] as $method) {
	echo "-- $method\n";
	$redis = new Redis();
	$redis->$method($server->host, $server->port, 1.0, null, 0, 1.0);
	$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
	$redis->select(3);
	$redis->client('setname', 'reader');
	$server->restart();
	/* Right after the loss the socket is not looked at: a read is the first to know, and it may be repeated. */
	$redis->setOption(Redis::OPT_MAX_RETRIES, 1);
	told(fn () => $redis->get('k'));
	told(fn () => [$server->connections(), $server->clients()[0]['db'], $server->clients()[0]['name'], $redis->getDBNum()]);
	$server->halt();
	$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
	told(fn () => $redis->get('k'));
	told(fn () => $redis->set('k', 'v'));
	told(fn () => $redis->isConnected());
	$server->restart();
	told(fn () => $redis->set('k', 'v'));
	told(fn () => $redis->get('k'));
}

echo "-- a transaction is not taken up again\n";
$redis->multi();
$redis->set('k', 'lost');
$server->restart();
told(fn () => $redis->exec());
told(fn () => [$redis->getMode(), $redis->get('k')]);

echo "-- nor is a watch\n";
$redis->watch('k');
$server->restart();
told(fn () => $redis->set('k', 'lost'));
told(fn () => [$redis->getMode(), $redis->get('k'), $redis->set('k', 'v')]);

echo "-- nor a transaction whose connection was found dead before its next command was sent\n";
$redis->multi();
$server->restart();
pass(0.6); /* from half a second of silence on the socket is looked at first */
told(fn () => $redis->set('k', 'lost'));
told(fn () => $redis->getMode());
$redis->watch('k');
$server->restart();
pass(0.6);
told(fn () => $redis->set('k', 'lost'));
told(fn () => $redis->get('k'));
?>
--EXPECT--
-- connect
false
[1,"3","reader",3]
RedisException: read error on connection to 127.0.0.1:PORT
RedisException: Redis server 127.0.0.1:PORT went away
false
true
"v"
-- pconnect
false
[1,"3","reader",3]
RedisException: read error on connection to 127.0.0.1:PORT
RedisException: Redis server 127.0.0.1:PORT went away
false
true
"v"
-- a transaction is not taken up again
RedisException: Connection lost and socket is in MULTI/watching mode
[0,false]
-- nor is a watch
RedisException: Connection lost and socket is in MULTI/watching mode
[0,false,true]
-- nor a transaction whose connection was found dead before its next command was sent
RedisException: Connection lost and socket is in MULTI/watching mode
0
RedisException: Connection lost and socket is in MULTI/watching mode
false
