--TEST--
rediscluster: sessions on a cluster, with a lock on the same node, while slots move and masters change
--FILE--
<?php
require __DIR__ . '/session.inc';
require __DIR__ . '/../helpers/redis_cluster.inc';

$cluster = TestCluster::start(3, 1);
$seeds = implode('&', array_map(fn (string $seed) => "seed[]=$seed", $cluster->seeds()));
$path = "$seeds&timeout=2&read_timeout=10&persistent=1";
ini_set('redis.session.locking_enabled', '1');
ini_set('redis.session.lock_expire', '60');
$key = 'PHPREDIS_CLUSTER_SESSION:abc';
$lock = "{{$key}}_LOCK";
$slot = key_slot($key);
$stored = fn () => $cluster->commandByKey('GET', $key);
$locks = fn () => array_sum(array_map(fn (ClusterNode $node) => count($node->command('KEYS', '*_LOCK')), $cluster->masters()));
$count = function () use ($locks): array {
	$opened = open_session('abc');
	$held = $locks();
	$_SESSION['n'] = ($_SESSION['n'] ?? 0) + 1;
	return [$opened, $held, said(fn () => session_write_close()), $locks()];
};

echo "its life\n";
session_in($path, 'rediscluster');
told(fn () => [...$count(), $stored(), $cluster->commandByKey('TTL', $key) > 1430]);
open_session('abc');
told(fn () => [key_slot($lock) === $slot, $cluster->commandByKey('EXISTS', $lock)]);
session_abort();
told(fn () => [...$count(), $stored()]);
open_session('abc');
told(fn () => [session_regenerate_id(true), $stored(), $_SESSION]);
told(fn () => [session_destroy(), $locks()]);

echo "two commands to read, one to write\n";
$count();
$cluster->resetCounts();
$node = $cluster->ownerOf($slot);
open_session('abc');
told(fn () => [$node->count('set'), $node->count('get'), $node->count('eval')]);
$_SESSION['x'] = 1;
session_write_close();
told(fn () => [$node->count('set'), $node->count('eval'), $cluster->count('cluster|slots')]);
unset($_SESSION['x']);

echo "the slot has moved, before it is opened and while it is open\n";
$others = array_values(array_filter($cluster->masters(), fn (ClusterNode $node) => $node !== $cluster->ownerOf($slot)));
$cluster->moveSlot($slot, $others[0]);
told(fn () => [...$count(), $stored()]);
open_session('abc');
$_SESSION['n']++;
$cluster->moveSlot($slot, $others[1]);
told(fn () => [session_write_close(), $stored(), $locks()]);

echo "the slot is moving: the session is still here, the lock would be there\n";
$from = $cluster->beginMove($slot, $others[0]);
told(fn () => [open_session('abc'), $_SESSION['n']]);
echo "now both are there\n";
$cluster->moveKeys($slot, $from, $others[0]);
$_SESSION['n']++;
told(fn () => [session_write_close(), $locks()]);
told(fn () => [open_session('abc'), $_SESSION['n']]);
session_write_close();
$cluster->endMove($slot, $from, $others[0]);
told(fn () => [...$count(), $stored()]);

echo "the master falls\n";
$cluster->waitUntilWhole();
$master = $cluster->ownerOf($slot);
$cluster->failOver($cluster->replicasOf($master)[0]);
told(fn () => [...$count(), $stored()]);
open_session('abc');
$_SESSION['n']++;
$cluster->failOver($master);
told(fn () => [session_write_close(), $stored(), $locks()]);

echo "the connection breaks in the midst of the write\n";
open_session('abc');
$_SESSION['n']++;
$breaks = break_next_write($cluster->ownerOf($slot));
told(fn () => [session_write_close(), $stored(), $locks()]);

echo "other prefixes: with a hash tag of its own, with a brace that is none\n";
foreach (['{web}:', 'a}b:', '{}'] as $prefix) {
	session_in("$path&prefix=$prefix", 'rediscluster');
	told(fn () => [...$count(), $cluster->commandByKey('GET', "{$prefix}abc")]);
}

echo "mistakes\n";
foreach (['', 'seed[]=', 'seed=1', "$seeds&timeout=-1", 'seed[]=127.0.0.1:1', "$seeds&auth=wrong"] as $wrong) {
	session_in($wrong, 'rediscluster');
	told(fn () => preg_replace('/\(path: .*\)/', '(path)', said(fn () => open_session('abc'))));
}
?>
--EXPECT--
its life
[true,1,true,0,"n|i:1;",true]
[true,1]
[true,1,true,0,"n|i:2;"]
[true,null,{"n":2}]
[true,0]
two commands to read, one to write
[1,1,0]
[1,1,1]
the slot has moved, before it is opened and while it is open
[true,1,true,0,"n|i:2;x|i:1;"]
[true,"n|i:3;x|i:1;",0]
the slot is moving: the session is still here, the lock would be there
[true,3]
now both are there
[true,0]
[true,4]
[true,1,true,0,"n|i:5;x|i:1;"]
the master falls
[true,1,true,0,"n|i:6;x|i:1;"]
[true,"n|i:7;x|i:1;",0]
the connection breaks in the midst of the write
[true,"n|i:8;x|i:1;",0]
other prefixes: with a hash tag of its own, with a brace that is none
[true,1,true,0,"n|i:1;"]
[true,1,true,0,"n|i:1;"]
[true,1,true,0,"n|i:1;"]
mistakes
session_start(): Failed to initialize storage module: rediscluster (path)
false
session_start(): Seed '' not in host:port format, ignoring
RedisClusterException: No valid seeds detected
session_start(): Failed to initialize storage module: rediscluster (path)
false
session_start(): Can't set negative timeout values in session configuration
session_start(): Failed to initialize storage module: rediscluster (path)
false
RedisClusterException: Couldn't map cluster keyspace using any provided seed
RedisClusterException: Couldn't map cluster keyspace using any provided seed
