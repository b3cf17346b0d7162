--TEST--
A server that closes at once, or in the middle of a reply
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['close']]);
hostile([['any'], ['close']]);
hostile([['any'], ['send', "\$100\r\nhalf"], ['close']]);
?>
--EXPECTF--
RedisException: %s
then: 1
RedisException: %s
then: 1
RedisException: %s
then: 1
