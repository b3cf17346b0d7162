--TEST--
A line without an end is given up, alone and within an array
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

hostile([['any'], ['send', '+' . str_repeat('9', 200000)], ['hold']]);
hostile([['any'], ['send', "*1\r\n$" . str_repeat('9', 200000)], ['hold']]);
?>
--EXPECT--
RedisException: protocol error, a line has no end
then: 1
RedisException: protocol error, a line has no end
then: 1
