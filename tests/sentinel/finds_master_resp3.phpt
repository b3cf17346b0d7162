--TEST--
The master's part is read from RESP3's HELLO as well
--SKIPIF--
<?php
require __DIR__ . '/../helpers/resp3.inc';
skip_without_resp3();
?>
--FILE--
<?php
require __DIR__ . '/found.inc';

[$master, $replica] = pair();
[$right, $wrong] = [fake_sentinel(names($master)), fake_sentinel(names($replica))];
$redis = found([address($right)], ['protocol' => 3]);
told(fn () => $redis->set('key', 'value'));
$lied = found([address($wrong)], ['protocol' => 3]);
$lied->setOption(Redis::OPT_MAX_RETRIES, 0);
told(fn () => $lied->set('key', 'value'));
?>
--EXPECT--
true
RedisException: Sentinels name 127.0.0.1:PORT for 'mymaster': a master was wanted, and the server says that it is a replica
