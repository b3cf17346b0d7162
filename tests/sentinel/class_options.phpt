--TEST--
RedisSentinel's options: unknown ones are passed over with a warning, wrong ones are exceptions
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start(['replicas' => 0, 'sentinels' => 1, 'quorum' => 1, 'sentinel_password' => 'secret']);
$port = $set->sentinels[0]->port;
$at = fn (array $options): RedisSentinel => new RedisSentinel($options + ['port' => $port, 'connectTimeout' => 2.0]);

echo "credentials\n";
told(fn () => $at([])->ping());
told(fn () => $at([])->masters());
told(fn () => $at(['auth' => 'secret'])->ping());
told(fn () => $at(['auth' => ['secret']])->ping());
told(fn () => $at(['auth' => ['default', 'secret']])->ping());
told(fn () => $at(['auth' => 'wrong'])->ping());

echo "persistent\n";
$before = $set->sentinels[0]->connections();
foreach (range(1, 5) as $i) {
	told(fn () => $at(['auth' => 'secret', 'persistent' => true])->ping());
}
var_dump($set->sentinels[0]->connections() - $before);

echo "where\n";
told(fn () => (new RedisSentinel(['host' => "127.0.0.1:$port", 'auth' => 'secret']))->ping());
told(fn () => (new RedisSentinel(['host' => "tcp://127.0.0.1:$port", 'auth' => 'secret', 'persistent' => null]))->ping());
told(fn () => (clone $at(['auth' => 'secret']))->ping());

echo "unknown\n";
told(fn () => $at(['auth' => 'secret', 'database' => 1])->ping());

echo "wrong\n";
foreach ([['host' => 5], ['port' => 'x'], ['connectTimeout' => -1], ['auth' => [1]], ['ssl' => 'yes'], ['hosts' => []],
	['hosts' => 'a'], ['hosts' => [5]], ['hosts' => ['']]] as $wrong) {
	told(fn () => (bool)new RedisSentinel($wrong));
}
told(fn () => (bool)new RedisSentinel(['hosts' => ['a'], 'host' => 'b']));
told(fn () => (bool)new RedisSentinel(['hosts' => ['a'], 'port' => 1]));
told(fn () => (new ReflectionClass('RedisSentinel'))->newInstanceWithoutConstructor()->ping());
?>
--EXPECTF--
credentials
RedisException: NOAUTH Authentication required.
false
true
true
true
RedisException: WRONGPASS invalid username-password pair or user is disabled.
persistent
true
true
true
true
true
int(1)
where
true
true
true
unknown

Warning: RedisSentinel::__construct(): Skip unknown option 'database' in %s on line %d
true
wrong
RedisException: Option 'host' must be a string
RedisException: Option 'port' must be an integer
RedisException: Option 'connectTimeout' is out of range
RedisException: Option 'auth' must be a password, [password] or [user, password]
RedisException: Option 'ssl' must be an array of ssl context options
RedisException: Option 'hosts' must be an array of addresses
RedisException: Option 'hosts' must be an array of addresses
RedisException: Option 'hosts' must hold strings
RedisException: Option 'hosts': The host is empty
RedisException: Option 'hosts' takes the place of 'host' and 'port'
RedisException: Option 'hosts' takes the place of 'host' and 'port'
RedisException: Redis server went away
