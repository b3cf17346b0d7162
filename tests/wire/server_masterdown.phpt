--TEST--
MASTERDOWN is an exception with the server's text, and the connection stays good
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['send', "-MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.\r\n"],
	['any'], ['send', ":1\r\n"], ['hold']], 1);
?>
--EXPECTF--
RedisException: MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.
then: 1
