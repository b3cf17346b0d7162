--TEST--
Every method with hostile arguments: pipeline
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('pipeline');
--EXPECTF--
seed %d, %d of %d values for each method, pipeline
called, many refused
