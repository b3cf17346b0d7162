--TEST--
Every method with hostile arguments: pipeline, with a prefix, a serializer and other options
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('pipeline', [Redis::OPT_PREFIX => "p:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_PHP, Redis::OPT_PACK_IGNORE_NUMBERS => 1]);
--EXPECTF--
seed %d, %d of %d values for each method, pipeline
called, many refused
