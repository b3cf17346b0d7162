--TEST--
A bulk of 9 exabytes is an error at once, not an allocation
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$before = memory_get_peak_usage();
hostile([['any'], ['send', "\$9223372036854775807\r\nx"], ['hold']]);
hostile([['any'], ['send', "\$9223372036854775806\r\nx"], ['hold']]);
hostile([['any'], ['send', "\$99999999999999999999999\r\nx"], ['hold']]);
hostile([['any'], ['send', "\$-9223372036854775808\r\nx"], ['hold']]);
var_dump(memory_get_peak_usage() - $before < 8 << 20);
?>
--EXPECTF--
RedisException: %s
then: 1
RedisException: %s
then: 1
RedisException: %s
then: 1
RedisException: %s
then: 1
bool(true)
