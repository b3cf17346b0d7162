--TEST--
Every method with hostile arguments: multi, with a prefix, a serializer and other options
--FILE--
<?php
require __DIR__ . '/hostile.inc';
hostile_run('multi', [Redis::OPT_PREFIX => "p\0:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_JSON, Redis::OPT_REPLY_LITERAL => 1]);
--EXPECTF--
seed %d, %d of %d values for each method, multi
called, many refused
