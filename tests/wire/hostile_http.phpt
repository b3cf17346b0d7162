--TEST--
A server that speaks HTTP is refused, and not kept
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['send', "HTTP/1.1 400 Bad Request\r\nServer: web\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n"], ['hold']]);
?>
--EXPECTF--
RedisException: %s
then: 1
