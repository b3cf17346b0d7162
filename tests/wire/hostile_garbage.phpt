--TEST--
Bytes that are no reply end the connection with a protocol error
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['send', "\0\1\2\xff\xfe garbage without an end"], ['hold']]);
hostile([['any'], ['send', "?what\r\n"], ['hold']]);
hostile([['any'], ['send', ":12x4\r\n"], ['hold']]);
hostile([['any'], ['send', "\$abc\r\n"], ['hold']]);
hostile([['any'], ['send', "*-7\r\n"], ['hold']]);
hostile([['any'], ['send', "\$3\r\nabcdef\r\n"], ['hold']]);
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
RedisException: %s
then: 1
%s
then: 1
