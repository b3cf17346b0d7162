--TEST--
A wrong password and no password are exceptions with the server's text
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$server = RedisServer::start(['requirepass' => 'secret']);
$use = function (?string $password) use ($server) {
	$redis = new Redis();
	$redis->pconnect($server->host, $server->port, 1.0, '', 0, 1.0);
	$password === null || $redis->auth($password);
	return $redis->incr('n');
};
told(fn () => $use('wrong'));
told(fn () => $use(null));
told(fn () => $use('secret'));
told(fn () => $use('wrong'));
told(fn () => $use(null));
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port, 'auth' => 'wrong']))->incr('n'));
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => true, 'auth' => 'wrong']))->incr('n'));
told(fn () => (new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => true, 'auth' => 'secret']))->incr('n'));
var_dump(count(array_filter($server->clients(), fn ($client) => $client['user'] !== 'default')));
?>
--EXPECTF--
RedisException: WRONGPASS %s
RedisException: NOAUTH %s
1
RedisException: WRONGPASS %s
RedisException: NOAUTH %s
RedisException: WRONGPASS %s
RedisException: WRONGPASS %s
2
int(0)
