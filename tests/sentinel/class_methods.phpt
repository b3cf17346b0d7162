--TEST--
RedisSentinel asks and commands a real sentinel
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start();
$master = $set->master();
$sentinel = new RedisSentinel(['host' => '127.0.0.1', 'port' => $set->sentinels[0]->port, 'connectTimeout' => 2.0, 'readTimeout' => 2.0]);

var_dump($sentinel->ping());
var_dump($sentinel->myid() === $set->sentinels[0]->command('SENTINEL', 'MYID'));
var_dump($sentinel->getMasterAddrByName('mymaster') === ['127.0.0.1', (string)$master->port]);
var_dump($sentinel->getMasterAddrByName('unknown'));

$about = $sentinel->master('mymaster');
var_dump([$about['name'], $about['port'] === (string)$master->port, $about['flags'], $about['quorum'], $about['num-slaves']]);
var_dump($sentinel->master('unknown'));
$masters = $sentinel->masters();
var_dump(array_column($masters, 'name'), array_keys($masters[0]) == array_keys($about));

$ports = array_column($sentinel->slaves('mymaster'), 'port');
sort($ports);
$wanted = array_map(fn (RedisServer $replica): string => (string)$replica->port, $set->replicas());
sort($wanted);
var_dump($ports === $wanted, $sentinel->slaves('unknown'));
$others = array_column($sentinel->sentinels('mymaster'), 'port');
sort($others);
$wanted = [(string)$set->sentinels[1]->port, (string)$set->sentinels[2]->port];
sort($wanted);
var_dump($others === $wanted, $sentinel->sentinels('unknown'));

var_dump($sentinel->ckquorum('mymaster'), $sentinel->ckquorum('unknown'));
var_dump($sentinel->flushconfig(), $sentinel->failover('unknown'));
var_dump($sentinel->reset('no*such'));
var_dump($sentinel->failover('mymaster'));
$set->insist_on_failover($master->port);
var_dump($set->await_other_master($master->port)->port !== $master->port);
$set->sentinels[1]->stop();
$set->sentinels[2]->stop();
wait_until(fn () => !$sentinel->ckquorum('mymaster'), 20);
var_dump($sentinel->ckquorum('mymaster'));
var_dump($sentinel->reset('my*'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
array(0) {
}
array(5) {
  [0]=>
  string(8) "mymaster"
  [1]=>
  bool(true)
  [2]=>
  string(6) "master"
  [3]=>
  string(1) "2"
  [4]=>
  string(1) "2"
}
bool(false)
array(1) {
  [0]=>
  string(8) "mymaster"
}
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
int(0)
bool(true)
bool(true)
bool(false)
int(1)
