<?php
require __DIR__ . '/hostile.inc';
hostile_run('multi', [Redis::OPT_PREFIX => "p\0:", Redis::OPT_SERIALIZER => Redis::SERIALIZER_JSON, Redis::OPT_REPLY_LITERAL => 1]);
