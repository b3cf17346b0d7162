--TEST--
Half a reply and then silence is a read error within the read time-out
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['send', ':12'], ['hold']]);
hostile([['any'], ['send', "\$100\r\nhalf"], ['hold']]);
hostile([['any'], ['send', "*3\r\n:1\r\n"], ['hold']]);
hostile([['any'], ['send', "*2\r\n\$3\r\nab"], ['hold']]);
hostile([['any'], ['hold']]);
?>
--EXPECTF--
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
RedisException: read error on connection to 127.0.0.1:PORT
then: 1
