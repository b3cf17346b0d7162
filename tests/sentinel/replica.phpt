--TEST--
With 'role' => 'replica' reads go to a replica that is up, and to another one when it goes
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start();
$master = $set->master();
$master->command('SET', 'key', 'value');
$master->command('WAIT', '2', '5000');
$redis = found($set->hosts(), [], ['role' => 'replica']);
told(fn () => [$redis->get('key'), $redis->getPort() !== $master->port, $redis->role()[0]]);
told(fn () => $redis->set('key', 'other'));
$port = $redis->getPort();
$before = stats("127.0.0.1:$port")['opened'];
$redis->release();
told(fn () => [found($set->hosts(), [], ['role' => 'replica'])->get('key'), stats("127.0.0.1:$port")['opened'] - $before]);

echo "a second one at once goes to the same replica\n";
$redis->ping();
$second = found($set->hosts(), [], ['role' => 'replica']);
told(fn () => [$second->get('key'), $second->getPort() === $port]);

echo "it goes\n";
$set->servers[$port]->kill();
wait_or_fail(fn () => str_contains(json_encode($set->sentinels[0]->command('SENTINEL', 'REPLICAS', 'mymaster')), 's_down'), 'the sentinel to notice', 20);
told(fn () => [$redis->get('key'), !in_array($redis->getPort(), [$port, $master->port]), $redis->role()[0]]);

echo "none is left\n";
$set->servers[$redis->getPort()]->kill();
$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
told(function () use ($set) {
	wait_until(fn () => substr_count(json_encode(array_map(named(...), $set->sentinels[0]->command('SENTINEL', 'REPLICAS', 'mymaster'))), '"slave"') === 0, 20);
	return found([$set->hosts()[0]], [], ['role' => 'replica'])->get('key');
}, 25);
?>
--EXPECT--
["value",true,"slave"]
RedisException: READONLY You can't write against a read only replica.
["value",0]
a second one at once goes to the same replica
["value",true]
it goes
["value",true,"slave"]
none is left
RedisException: Sentinel 127.0.0.1:PORT: knows of no replica that is up
