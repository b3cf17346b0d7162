--TEST--
A reply that comes byte by byte is read whole
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


hostile([['any'], ['drip', ":1\r\n", 20], ['any'], ['drip', ":1\r\n", 20]], 1);
?>
--EXPECTF--
1
then: 1
