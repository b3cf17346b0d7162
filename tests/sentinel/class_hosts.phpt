--TEST--
RedisSentinel with several hosts asks the next one where one does not answer, and stays with the one that did
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start(['replicas' => 0]);
[$first, $second, $third] = $set->sentinels;
$quick = ['connectTimeout' => 0.3, 'readTimeout' => 0.3];
$sentinel = new RedisSentinel(['hosts' => $set->hosts()] + $quick);
$asked = fn (): bool => $sentinel->getMasterAddrByName('mymaster') === ['127.0.0.1', (string)$set->master_port()];
$id = fn (SentinelProcess $of): string => $of->command('SENTINEL', 'MYID');

var_dump($sentinel->myid() === $id($first), $asked());
$first->freeze();
var_dump($sentinel->myid() === $id($second));
$first->thaw();
var_dump($sentinel->myid() === $id($second));
$second->stop();
var_dump($sentinel->myid() === $id($third));
echo "another object begins with the one that answered\n";
$other = new RedisSentinel(['hosts' => $set->hosts()] + $quick);
var_dump($other->myid() === $id($third));

echo "a failover is asked for once\n";
$third->freeze();
told(fn () => $sentinel->failover('mymaster'));
$third->thaw();

echo "nobody\n";
$first->stop();
$third->stop();
told(fn () => (new RedisSentinel(['hosts' => $set->hosts()]))->masters());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
another object begins with the one that answered
bool(true)
a failover is asked for once
RedisException: read error on connection to 127.0.0.1:PORT
nobody
RedisException: Connection refused
