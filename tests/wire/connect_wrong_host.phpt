--TEST--
A host that does not answer is an error within the connect time-out
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


/* 192.0.2.0/24 is kept for documentation: nobody is there. */
told(fn () => (new Redis())->connect('192.0.2.1', 6379, 0.3));
told(fn () => (new Redis())->pconnect('192.0.2.1', 6379, 0.3));
?>
--EXPECTF--
RedisException: %s
RedisException: %s
