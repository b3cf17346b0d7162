<?php
require __DIR__ . '/hostile.inc';
hostile_run('pipeline');
