--TEST--
A cluster with passwords, and one with TLS: every node is met with the same credentials and checks
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$safe = TestCluster::start(3, 0, ['requirepass' => 's3cret']);
foreach ($safe->nodes as $node) {
	$node->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '&*', '+@all');
}
$keys = $safe->keyOnEach();
$use = fn (mixed ...$arguments) => function () use ($safe, $keys, $arguments) {
	$redis = new RedisCluster(null, $safe->seeds(), 2, 2, ...$arguments);
	return [$redis->mset(array_fill_keys($keys, 'x')), $redis->mget($keys), ...array_map(fn (string $key) => $redis->rawcommand($key, 'ACL', 'WHOAMI'), $keys)];
};
foreach (['s3cret', ['s3cret'], ['alice', 'wonder'], ['user' => 'alice', 'pass' => 'wonder'], 'wrong', ['alice', 's3cret'], null] as $auth) {
	foreach ([false, true] as $persistent) {
		told($use($persistent, $auth));
	}
}
echo "-- one is refused by one node alone\n";
$safe->nodes[1]->command('ACL', 'DELUSER', 'alice');
$redis = new RedisCluster(null, [$safe->seeds()[0]], 2, 2, false, ['alice', 'wonder']);
foreach ($keys as $key) {
	try {
		echo shown($redis->get($key)), "\n";
	} catch (RedisClusterException) {
		echo "RedisClusterException\n";
	}
}
$safe->stop();

echo "-- TLS\n";
$secure = TestCluster::start(3, 0, [], true);
$keys = $secure->keyOnEach();
$use = fn (array $seeds, ?array $context, bool $persistent = false) => function () use ($seeds, $context, $persistent, $keys) {
	$redis = new RedisCluster(null, $seeds, 2, 2, $persistent, null, $context);
	return [$redis->mset(array_fill_keys($keys, 'x')), $redis->mget($keys), count($redis->_masters())];
};
$plain = array_map(fn (string $seed) => substr($seed, strlen('tls://')), $secure->seeds());
told($use($secure->seeds(), ['cafile' => $secure->tls->caCert]));
told($use($plain, ['cafile' => $secure->tls->caCert]));
told($use($plain, ['cafile' => $secure->tls->caCert], true));
told($use($plain, ['cafile' => $secure->tls->caCert], true));
told($use($plain, ['verify_peer' => false, 'verify_peer_name' => false]));
foreach ($secure->nodes as $node) {
	preg_match_all('/ (?:addr|laddr)=127\.0\.0\.1:(\d+)/', $node->command('CLIENT', 'LIST', 'TYPE', 'normal'), $ports);
	echo in_array((string) $node->port, $ports[1], true) ? "somebody came without TLS\n" : '';
}
echo "-- a stranger's certificate\n";
set_error_handler(fn () => true);
told($use($plain, ['cafile' => $secure->tls->otherCaCert]));
?>
--EXPECT--
[true, ["x", "x", "x"], "default", "default", "default"]
[true, ["x", "x", "x"], "default", "default", "default"]
[true, ["x", "x", "x"], "default", "default", "default"]
[true, ["x", "x", "x"], "default", "default", "default"]
[true, ["x", "x", "x"], "alice", "alice", "alice"]
[true, ["x", "x", "x"], "alice", "alice", "alice"]
[true, ["x", "x", "x"], "alice", "alice", "alice"]
[true, ["x", "x", "x"], "alice", "alice", "alice"]
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
-- one is refused by one node alone
"x"
RedisClusterException
"x"
-- TLS
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
[true, ["x", "x", "x"], 3]
-- a stranger's certificate
RedisClusterException: Couldn't map cluster keyspace using any provided seed
