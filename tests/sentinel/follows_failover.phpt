--TEST--
After a failover the next write goes to the new master, in one attempt, and nothing leads to the old one any more
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start();
$old = $set->master();
$redis = found($set->hosts());
$others = [found($set->hosts()), found($set->hosts()), found($set->hosts())];
foreach ([$redis, ...$others] as $object) {
	$object->set('where', 'old');
	$object->release();
}

$new = $set->fail_over();
told(fn () => [$redis->set('where', 'new'), $redis->get('where'), $redis->getPort() === $new->port]);
told(fn () => $new->command('GET', 'where'));
told(fn () => array_map(fn (Redis $other) => $other->get('where'), $others));
told(fn () => stats("{$old->host}:{$old->port}")['idle']);

echo "while a transaction is open nothing is carried over\n";
$redis->multi();
$redis->set('where', 'lost');
$set->fail_over();
told(fn () => $redis->exec());
told(fn () => $redis->get('where'));

echo "killed: the old master comes back as a replica and is not used\n";
$killed = $set->master();
/* Sentinels end the clients of a server whose part they change, some of them late: then this is not the first try. */
wait_until(function () use ($redis) {
	try {
		return $redis->set('where', 'newer') && $redis->rawCommand('WAIT', '2', '5000') === 2;
	} catch (RedisException) {
		return false;
	}
}, 20);
told(fn () => $redis->get('where'));
$killed->kill();
$new = $set->await_other_master($killed->port);
told(fn () => [$redis->incr('n'), $redis->get('where'), $redis->getPort() === $new->port]);
$killed->restart();
$set->await_order();
told(fn () => [$redis->incr('n'), found($set->hosts())->incr('n'), found($set->hosts(), ['persistent' => false])->incr('n')]);
told(fn () => [SentinelSet::role($killed), $new->command('GET', 'n')]);
?>
--EXPECT--
[true,"new",true]
"new"
["new","new","new"]
0
while a transaction is open nothing is carried over
RedisException: Connection lost and socket is in MULTI/watching mode
"new"
killed: the old master comes back as a replica and is not used
"newer"
[1,"newer",true]
[2,3,4]
["slave","4"]
