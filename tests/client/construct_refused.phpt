--TEST--
A constructor option that is unknown or has a bad value is an exception that names it
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$bad = [
	'host' => [1, null, [], '', 'tls://', "a\0b", 'unix://', '/' . str_repeat('x', 200)],
	'port' => [-1, 65536, 'x', '', null, 1.5, true, []],
	'connectTimeout' => [-1, -0.1, 'soon', '', null, [], true, 1e10, NAN],
	'readTimeout' => [-2, 'soon', null, [], 1e10],
	'retryInterval' => [-1, 'x', 1.5, null, PHP_INT_MAX],
	'persistent' => [1, 1.5, []],
	'auth' => [true, [], [1], ['user' => 'u'], ['u', 'p', 'x'], [null, null], ['u', 1], new stdClass()],
	'ssl' => ['yes', true, 1, null, ['passphrase' => new stdClass()], ['a' => [[[[1]]]]]],
	'backoff' => ['fast', 1, null, ['algorithm' => 99], ['algorithm' => -1], ['algorithm' => 'x'], ['base' => -1],
		['base' => 'x'], ['cap' => -1], ['cap' => []]],
	'database' => [-1, 'x', null, 1.5, PHP_INT_MAX],
	'name' => [1, null, []],
];
foreach ($bad as $name => $values) {
	foreach ($values as $value) {
		$shown = is_array($value) || is_object($value) ? json_encode($value) : substr(plain(var_export($value, true)), 0, 20);
		echo "$name => $shown: ";
		told(fn () => (bool)new Redis(['host' => '127.0.0.1', $name => $value][0] ?? ([$name => $value] + ['host' => '127.0.0.1'])));
	}
}
foreach ([['hots' => 'x'], ['Host' => 'x'], ['timeout' => 1], ['127.0.0.1', 6379], ['' => 1]] as $unknown) {
	echo json_encode($unknown), ': ';
	told(fn () => (bool)new Redis($unknown));
}
?>
--EXPECT--
host => 1: RedisException: Option 'host' must be a string
host => NULL: RedisException: Option 'host' must be a string
host => []: RedisException: Option 'host' must be a string
host => '': RedisException: Option 'host': The host is empty
host => 'tls://': RedisException: Option 'host': The host is empty
host => 'a' . "\0" . 'b': RedisException: Option 'host': The host must not contain NUL bytes
host => 'unix://': RedisException: Option 'host': The path of the unix socket is empty
host => '/xxxxxxxxxxxxxxxxxx: RedisException: Option 'host': The path of the unix socket is too long for this system
port => -1: RedisException: Option 'port' is out of range
port => 65536: RedisException: Option 'port' is out of range
port => 'x': RedisException: Option 'port' must be an integer
port => '': RedisException: Option 'port' must be an integer
port => NULL: RedisException: Option 'port' must be an integer
port => 1.5: RedisException: Option 'port' must be an integer
port => true: RedisException: Option 'port' must be an integer
port => []: RedisException: Option 'port' must be an integer
connectTimeout => -1: RedisException: Option 'connectTimeout' is out of range
connectTimeout => -0.1: RedisException: Option 'connectTimeout' is out of range
connectTimeout => 'soon': RedisException: Option 'connectTimeout' must be a number of seconds
connectTimeout => '': RedisException: Option 'connectTimeout' must be a number of seconds
connectTimeout => NULL: RedisException: Option 'connectTimeout' must be a number of seconds
connectTimeout => []: RedisException: Option 'connectTimeout' must be a number of seconds
connectTimeout => true: RedisException: Option 'connectTimeout' must be a number of seconds
connectTimeout => 10000000000.0: RedisException: Option 'connectTimeout' is out of range
connectTimeout => NAN: RedisException: Option 'connectTimeout' is out of range
readTimeout => -2: RedisException: Option 'readTimeout' is out of range
readTimeout => 'soon': RedisException: Option 'readTimeout' must be a number of seconds
readTimeout => NULL: RedisException: Option 'readTimeout' must be a number of seconds
readTimeout => []: RedisException: Option 'readTimeout' must be a number of seconds
readTimeout => 10000000000.0: RedisException: Option 'readTimeout' is out of range
retryInterval => -1: RedisException: Option 'retryInterval' is out of range
retryInterval => 'x': RedisException: Option 'retryInterval' must be an integer
retryInterval => 1.5: RedisException: Option 'retryInterval' must be an integer
retryInterval => NULL: RedisException: Option 'retryInterval' must be an integer
retryInterval => 9223372036854775807: RedisException: Option 'retryInterval' is out of range
persistent => 1: RedisException: Option 'persistent' must be a bool or a persistent id
persistent => 1.5: RedisException: Option 'persistent' must be a bool or a persistent id
persistent => []: RedisException: Option 'persistent' must be a bool or a persistent id
auth => true: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => []: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => [1]: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => {"user":"u"}: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => ["u","p","x"]: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => [null,null]: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => ["u",1]: RedisException: Option 'auth' must be a password, [password] or [user, password]
auth => {}: RedisException: Option 'auth' must be a password, [password] or [user, password]
ssl => 'yes': RedisException: Option 'ssl' must be an array of ssl context options
ssl => true: RedisException: Option 'ssl' must be an array of ssl context options
ssl => 1: RedisException: Option 'ssl' must be an array of ssl context options
ssl => NULL: RedisException: Option 'ssl' must be an array of ssl context options
ssl => {"passphrase":{}}: RedisException: Option 'ssl' must hold plain values only
ssl => {"a":[[[[1]]]]}: RedisException: Option 'ssl' must hold plain values only
backoff => 'fast': RedisException: Option 'backoff' must be an array of algorithm, base and cap
backoff => 1: RedisException: Option 'backoff' must be an array of algorithm, base and cap
backoff => NULL: RedisException: Option 'backoff' must be an array of algorithm, base and cap
backoff => {"algorithm":99}: RedisException: Option 'backoff.algorithm' is not one of Redis::BACKOFF_ALGORITHM_*
backoff => {"algorithm":-1}: RedisException: Option 'backoff.algorithm' is out of range
backoff => {"algorithm":"x"}: RedisException: Option 'backoff.algorithm' must be an integer
backoff => {"base":-1}: RedisException: Option 'backoff.base' is out of range
backoff => {"base":"x"}: RedisException: Option 'backoff.base' must be an integer
backoff => {"cap":-1}: RedisException: Option 'backoff.cap' is out of range
backoff => {"cap":[]}: RedisException: Option 'backoff.cap' must be an integer
database => -1: RedisException: Option 'database' is out of range
database => 'x': RedisException: Option 'database' must be an integer
database => NULL: RedisException: Option 'database' must be an integer
database => 1.5: RedisException: Option 'database' must be an integer
database => 9223372036854775807: RedisException: Option 'database' is out of range
name => 1: RedisException: Option 'name' must be a string
name => NULL: RedisException: Option 'name' must be a string
name => []: RedisException: Option 'name' must be a string
{"hots":"x"}: RedisException: Unknown option 'hots'
{"Host":"x"}: RedisException: Unknown option 'Host'
{"timeout":1}: RedisException: Unknown option 'timeout'
["127.0.0.1",6379]: RedisException: Unknown option '(without a name)'
{"":1}: RedisException: Unknown option ''
