--TEST--
A replica is made, waited for, promoted and released
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client(['repl-diskless-sync-delay' => 0]);
show_calls_in_all_modes($redis, $server, [
	['role'],
	['wait', 0, 1],
	['failover'],
	['failover', null, true],
	['failover', ['host' => '127.0.0.1', 'port' => 1, 'force' => true], false, 10],
	['replicaof'],
]);
show_refused($redis, $server, [['failover', ['127.0.0.1', 1]]]);

[$replica, $replica_server] = start_client();
echo text($replica->replicaof('127.0.0.1', $server->port)), "\n";
wait_or_fail(fn () => ($replica->role()[3] ?? '') === 'connected', 'the replica');
wait_or_fail(fn () => count($redis->role()[2]) === 1, 'the replica in the master');
echo text(array_slice($replica->role(), 0, 2)), ' ', text($redis->role()[0]), "\n";
$redis->set('k', 'x');
echo text([$redis->wait(1, 20000), $replica->get('k')]), "\n";
try {
	$replica->set('k', 'y');
} catch (RedisException $e) {
	echo strtok($e->getMessage(), ' '), "\n";
}

echo "waiting goes beyond the read time-out\n";
$redis->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
$before = microtime(true);
$redis->set('k', 'z');
echo $redis->wait(2, 500), ' ', microtime(true) - $before >= 0.45 ? 'after its time' : 'too early', "\n";
$appended = $redis->waitaof(0, 1, 10);
echo is_array($appended) ? text($appended[0]) : (str_contains((string)$redis->getLastError(), 'unknown command') ? '0' : 'an error'), "\n";

echo "the replica becomes the master\n";
$redis->setOption(Redis::OPT_READ_TIMEOUT, 5);
echo text($redis->failover(['host' => '127.0.0.1', 'port' => $replica_server->port], false, 20000)), "\n";
wait_or_fail(fn () => $replica->role()[0] === 'master' && $redis->role()[0] === 'slave', 'the change of parts');
echo $replica->role()[0], ' ', text(@$redis->slaveof()), "\n";
wait_or_fail(fn () => $redis->role()[0] === 'master', 'the release');
echo $redis->role()[0], "\n";
--EXPECT--
role() = ["master", 0, []]
wait(0, 1) = 0
failover() = false [ERR FAILOVER requires connected replicas.]
failover(null, true) = false [ERR No failover in progress.]
failover({"host": "127.0.0.1", "port": 1, "force": true}, false, 10) = false [ERR FAILOVER requires connected replicas.]
replicaof() = true
MULTI: the same
PIPELINE: the same
failover(["127.0.0.1", 1]) = false
true
["slave", "127.0.0.1"] "master"
[1, "x"]
READONLY
waiting goes beyond the read time-out
1 after its time
0
the replica becomes the master
true
master true
master
