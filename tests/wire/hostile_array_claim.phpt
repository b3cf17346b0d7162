--TEST--
The number of elements is a claim: memory is not taken for what never comes
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


ini_set('memory_limit', '64M');
$before = memory_get_peak_usage();
hostile([['any'], ['send', "*1000000000\r\n:1\r\n"], ['hold']]);
hostile([['any'], ['send', "*9223372036854775807\r\n:1\r\n"], ['hold']]);
hostile([['any'], ['send', str_repeat("*100000000\r\n", 6)], ['hold']]);
var_dump(memory_get_peak_usage() - $before < 8 << 20);
?>
--EXPECTF--
RedisException: %s
then: 1
RedisException: %s
then: 1
RedisException: %s
then: 1
bool(true)
