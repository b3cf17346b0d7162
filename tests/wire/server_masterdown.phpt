--TEST--
After MASTERDOWN the command is asked again on a new connection, and only what that one says counts
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

hostile([['any'], ['send', "-MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.\r\n"], ['hold']]);
?>
--EXPECT--
1
then: 1
