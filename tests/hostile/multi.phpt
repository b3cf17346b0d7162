--TEST--
Every method with hostile arguments: multi
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('multi');
--EXPECTF--
seed %d, %d of %d values for each method, multi
called, many refused
