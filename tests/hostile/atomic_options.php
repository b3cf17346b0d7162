<?php
require __DIR__ . '/hostile.inc';
hostile_run('atomic', [Redis::OPT_PREFIX => "p\r\n:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_PHP, Redis::OPT_THROW_ON_ERROR => true]);
