--TEST--
LOADING is an exception with the server's text, and the connection stays good
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['send', "-LOADING Redis is loading the dataset in memory\r\n"], ['any'], ['send', ":1\r\n"], ['hold']], 1);
?>
--EXPECTF--
RedisException: LOADING Redis is loading the dataset in memory
then: 1
