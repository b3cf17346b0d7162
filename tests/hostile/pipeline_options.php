<?php
require __DIR__ . '/hostile.inc';
hostile_run('pipeline', [Redis::OPT_PREFIX => "p:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_PHP, Redis::OPT_PACK_IGNORE_NUMBERS => 1]);
