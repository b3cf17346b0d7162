--TEST--
Every method with hostile arguments: atomic
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('atomic');
--EXPECTF--
seed %d, %d of %d values for each method, atomic
called, many refused
