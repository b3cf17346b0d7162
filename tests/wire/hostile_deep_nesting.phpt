--TEST--
A million nested arrays are refused, and the stack holds
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$before = memory_get_peak_usage();
hostile([['any'], ['send', str_repeat("*1\r\n", 10000), 100], ['hold']]);
var_dump(memory_get_peak_usage() - $before < 8 << 20);
?>
--EXPECTF--
RedisException: %s
then: 1
bool(true)
