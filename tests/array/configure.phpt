--TEST--
RedisArray's hosts and options, from the caller and from php.ini
--INI--
redis.arrays.names=one,two
redis.arrays.hosts="one[]=127.0.0.1:1&one[]=127.0.0.1:2&two[]=127.0.0.1:3"
redis.arrays.previous="one[]=127.0.0.1:1"
redis.arrays.functions="one=strrev"
redis.arrays.distributor="two=strlen"
redis.arrays.lazyconnect="one=1&two=1"
redis.arrays.consistent="one=1&two=0"
redis.arrays.algorithm="one=md5"
redis.arrays.index="one=0"
redis.arrays.autorehash="one=0"
redis.arrays.retryinterval="one=10"
redis.arrays.pconnect="one=0"
redis.arrays.connecttimeout="one=0.5"
redis.arrays.readtimeout="one=0.7"
redis.arrays.auth="two=secret"
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$one = new RedisArray('one');
var_dump($one->_hosts() === ['127.0.0.1:1', '127.0.0.1:2'], $one->_function(), $one->_distributor(), count($one->_continuum()));
$redis = $one->_instance('127.0.0.1:2');
var_dump(get_class($redis), $redis->getPort(), $redis->getTimeout(), $redis->getReadTimeout(), $redis->getAuth());
var_dump($one->_target('abc') === (new RedisArray($one->_hosts(), ['algorithm' => 'md5', 'consistent' => true, 'lazy_connect' => true]))->_target('cba'));
$two = new RedisArray('two');
var_dump($two->_hosts(), $two->_distributor(), $two->_continuum(), $two->_instance('127.0.0.1:3')->getAuth(), $two->_target(''), $two->_target('a'));
told(fn () => new RedisArray('three'));
told(fn () => new RedisArray(''));

echo "hosts\n";
$lazy = ['lazy_connect' => true];
told(fn () => (new RedisArray(['localhost', '/tmp/socket', 'tls://localhost:1', '[::1]:7', 'x' => 'a:1'], $lazy))->_hosts());
told(fn () => (new RedisArray([], $lazy))->_hosts());
told(fn () => new RedisArray([1], $lazy));
told(fn () => new RedisArray([''], $lazy));
told(fn () => new RedisArray(['a:99999'], $lazy));
told(fn () => (new RedisArray(['a:1'], $lazy))->_instance('b:1'));
told(fn () => new RedisArray(5.5));
told(fn () => new RedisArray());

echo "options\n";
told(fn () => (new RedisArray(['a:1'], $lazy + ['unknown' => 1, 'index' => null, 'previous' => null]))->_hosts());
told(fn () => new RedisArray(['a:1'], $lazy + ['auth' => []]));
told(fn () => (new RedisArray(['a:1'], $lazy + ['auth' => ['user', 'password']]))->_instance('a:1')->getAuth());
told(fn () => (new RedisArray(['a:1'], $lazy + ['algorithm' => 'no such']))->_target('a'));
told(fn () => (new RedisArray(['a:1'], $lazy + ['connect_timeout' => 'x', 'read_timeout' => -5, 'retry_interval' => -1]))->_instance('a:1')->getReadTimeout());

echo "not there: told by the first command\n";
$port = free_port();
told(fn () => count((new RedisArray(["127.0.0.1:$port"]))->_hosts()));
told(fn () => (new RedisArray(["127.0.0.1:$port"]))->get('a'));
told(fn () => (new RedisArray(["127.0.0.1:$port"]))->ping());

echo "not constructed\n";
$raw = (new ReflectionClass('RedisArray'))->newInstanceWithoutConstructor();
foreach (['_hosts', '_continuum', 'ping', 'info', 'bgsave', 'exec', 'discard', 'unwatch', '_rehash', 'flushdb'] as $method) {
	echo $method, ' ';
	told(fn () => $raw->$method());
}
told(fn () => [$raw->get('a'), $raw->_target('a'), $raw->_instance('a'), $raw->mget(['a']), $raw->mset(['a' => 1]), $raw->del('a'), $raw->multi('a')]);
?>
--EXPECT--
bool(true)
string(6) "strrev"
bool(false)
int(320)
string(5) "Redis"
int(2)
float(0.5)
float(0.7)
NULL
bool(true)
array(1) {
  [0]=>
  string(11) "127.0.0.1:3"
}
string(6) "strlen"
array(0) {
}
string(6) "secret"
string(11) "127.0.0.1:3"
NULL
RedisException: There are no hosts of 'three' in redis.arrays.hosts
RedisException: There are no hosts of '' in redis.arrays.hosts
hosts
["localhost","\/tmp\/socket","tls:\/\/localhost:1","[::1]:7","a:1"]
[]
RedisException: The hosts of a RedisArray must be strings
RedisException: Option 'host': The host is empty
RedisException: Option 'host': The port must be between 1 and 65535
null
RedisException: There are no hosts of '5.5' in redis.arrays.hosts
ArgumentCountError: RedisArray::__construct() expects at least 1 argument, 0 given
options
["a:1"]
RedisException: Option 'auth' must be a password, [password] or [user, password]
["user","password"]
"a:1"
-1
not there: told by the first command
1
RedisException: Connection refused
RedisException: Connection refused
not constructed
_hosts false
_continuum false
ping false
info false
bgsave []
exec false
discard false
unwatch false
_rehash null
flushdb false
[false,false,false,false,false,false,false]
