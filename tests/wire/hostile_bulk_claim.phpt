--TEST--
A bulk length is a claim: memory is not taken for what never comes
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


ini_set('memory_limit', '64M');
$before = memory_get_peak_usage();
hostile([['any'], ['send', "\$400000000\r\nonly this"], ['hold']]);
var_dump(memory_get_peak_usage() - $before < 8 << 20);
?>
--EXPECTF--
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
bool(true)
