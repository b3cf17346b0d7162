--TEST--
A wrong value in the option 'sentinel' is an exception that names it
--FILE--
<?php
require __DIR__ . '/found.inc';

$good = ['hosts' => ['127.0.0.1:1'], 'service' => 'mymaster'];
foreach ([null, 'x', [], ['hosts' => ['a']], ['service' => 'a'], ['hosts' => []] + $good, ['hosts' => 'a'] + $good, ['hosts' => [1]] + $good,
	['hosts' => ['']] + $good, ['hosts' => ['a:70000']] + $good, ['service' => ''] + $good, ['service' => 1] + $good,
	['timeout' => -1] + $good, ['timeout' => 'x'] + $good, ['timeout' => 1e10] + $good, ['auth' => true] + $good,
	['auth' => fn () => 'x'] + $good, ['ssl' => true] + $good, ['role' => 'slave'] + $good, ['role' => 1] + $good,
	['host' => 'a'] + $good, ['x'] + $good] as $sentinel) {
	echo json_encode($sentinel), ': ';
	told(fn () => (bool)new Redis(['sentinel' => $sentinel]));
}
told(fn () => (bool)new Redis(['sentinel' => $good, 'host' => 'a']));
told(fn () => (bool)new Redis(['sentinel' => $good, 'port' => 1]));
told(fn () => (bool)new Redis(['sentinel' => $good]));
$hosts = ['127.0.0.1:1'];
told(fn () => (bool)new Redis(['sentinel' => ['hosts' => &$hosts, 'service' => 'mymaster', 'timeout' => '0.2', 'auth' => null]]));
?>
--EXPECT--
null: RedisException: Option 'sentinel' must be an array of hosts, service and more
"x": RedisException: Option 'sentinel' must be an array of hosts, service and more
[]: RedisException: Option 'sentinel.hosts' must be an array of addresses
{"hosts":["a"]}: RedisException: Option 'sentinel.service' must be the name of a master
{"service":"a"}: RedisException: Option 'sentinel.hosts' must be an array of addresses
{"hosts":[],"service":"mymaster"}: RedisException: Option 'sentinel.hosts' must be an array of addresses
{"hosts":"a","service":"mymaster"}: RedisException: Option 'sentinel.hosts' must be an array of addresses
{"hosts":[1],"service":"mymaster"}: RedisException: Option 'sentinel.hosts' must hold strings
{"hosts":[""],"service":"mymaster"}: RedisException: Option 'sentinel.hosts': The host is empty
{"hosts":["a:70000"],"service":"mymaster"}: RedisException: Option 'sentinel.hosts': The port must be between 1 and 65535
{"service":"","hosts":["127.0.0.1:1"]}: RedisException: Option 'sentinel.service' must be the name of a master
{"service":1,"hosts":["127.0.0.1:1"]}: RedisException: Option 'sentinel.service' must be the name of a master
{"timeout":-1,"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.timeout' is out of range
{"timeout":"x","hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.timeout' must be a number of seconds
{"timeout":10000000000,"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.timeout' is out of range
{"auth":true,"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'auth' must be a password, [password] or [user, password]
{"auth":{},"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.auth' must be a password, [password] or [user, password]
{"ssl":true,"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.ssl' must be an array of ssl context options
{"role":"slave","hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.role' must be 'master' or 'replica'
{"role":1,"hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Option 'sentinel.role' must be 'master' or 'replica'
{"host":"a","hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Unknown option 'sentinel.host'
{"0":"x","hosts":["127.0.0.1:1"],"service":"mymaster"}: RedisException: Unknown option 'sentinel.(without a name)'
RedisException: Option 'host' is what the sentinels are asked for
RedisException: Option 'port' is what the sentinels are asked for
true
true
