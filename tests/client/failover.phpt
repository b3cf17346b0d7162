--TEST--
After a failover writes go to the new master by the same name, at once, and no idle connection leads to the old one
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

$first = RedisServer::start();
$second = RedisServer::start();
$name = temp_dir('predis-name') . '/redis';

/** What a changed DNS answer does for tcp, a changed link does for a socket. */
function lead_to(string $name, RedisServer $server): void
{
	@unlink($name);
	symlink($server->socket, $name);
}

function demote(RedisServer $old, RedisServer $new, string $name): void
{
	$new->command('REPLICAOF', 'NO', 'ONE');
	$old->command('REPLICAOF', $new->host, (string)$new->port);
	wait_until(fn () => $new->info('connected_slaves') === '1', 10);
	lead_to($name, $new);
}

function by_name(string $name): Redis
{
	$redis = new Redis();
	$redis->pconnect($name, 0, 1.0, '', 0, 2.0);
	return $redis;
}

$second->command('REPLICAOF', $first->host, (string)$first->port);
wait_until(fn () => $first->info('connected_slaves') === '1', 10);
lead_to($name, $first);
[$redis, $other, $third] = [by_name($name), by_name($name), by_name($name)];
$redis->select(2);
$redis->set('where', 'first');
$other->release();
$third->release();

demote($first, $second, $name);
told(fn () => [$redis->set('where', 'second'), $redis->get('where'), $redis->getLastError()]);
$second->command('SELECT', '2');
told(fn () => $second->command('GET', 'where'));
told(fn () => array_diff_key(stats($name), ['target' => 0]));

pass(1.1);
echo "a pipeline is not sent again, but what follows it goes to the new master\n";
demote($second, $first, $name);
told(fn () => $redis->pipeline()->incr('p')->incr('p')->exec());
told(fn () => $redis->incr('p'));

pass(1.1);
echo "a transaction that watches is not carried over\n";
$redis->watch('w');
demote($first, $second, $name);
told(fn () => $redis->set('w', 1));
$redis->unwatch();

pass(1.1);
echo "blocked while the server is demoted\n";
$redis->ping();
$redis->close();
told(fn () => $redis->del('list'));
$pid = pcntl_fork();
if ($pid === 0) {
	wait_until(fn () => $second->info('blocked_clients') === '1', 5);
	lead_to($name, $first);
	demote($second, $first, $name);
	$first->command('SELECT', '2');
	$first->command('RPUSH', 'list', 'from the new master');
	exit;
}
told(fn () => $redis->blPop(['list'], 5), 6);
pcntl_waitpid($pid, $status);

pass(1.1);
echo "a replica that stays one: the error is told, and each second one connection is tried\n";
lead_to($name, $second);
$redis->close();
$before = Redis::getSharedStats()['targets'][$name]['opened'];
for ($i = 0; $i < 5; $i++) {
	try {
		$redis->set('k', 'v');
	} catch (RedisException $e) {
		echo $e->getMessage(), "\n";
	}
}
echo Redis::getSharedStats()['targets'][$name]['opened'] - $before, " connections\n";

pass(1.1);
echo "not wanted\n";
lead_to($name, $second);
$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
$id = id($redis);
told(fn () => $redis->set('k', 'v'));
told(fn () => id($redis) === $id);
?>
--EXPECT--
[true,"second",null]
"second"
{"dropped":{"failover":3},"idle":0,"in_use":1,"opened":4,"reused":0,"repaired":0}
a pipeline is not sent again, but what follows it goes to the new master
RedisException: READONLY You can't write against a read only replica.
1
a transaction that watches is not carried over
RedisException: READONLY You can't write against a read only replica.
blocked while the server is demoted
0
["list","from the new master"]
a replica that stays one: the error is told, and each second one connection is tried
READONLY You can't write against a read only replica.
READONLY You can't write against a read only replica.
READONLY You can't write against a read only replica.
READONLY You can't write against a read only replica.
READONLY You can't write against a read only replica.
2 connections
not wanted
RedisException: READONLY You can't write against a read only replica.
true
