--TEST--
Every method with hostile arguments: atomic, with a prefix, a serializer and other options
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('atomic', [Redis::OPT_PREFIX => "p\r\n:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_PHP, Redis::OPT_THROW_ON_ERROR => true]);
--EXPECTF--
seed %d, %d of %d values for each method, atomic
called, many refused
