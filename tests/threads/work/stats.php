<?php
/* What one thread knows of itself and of all: a line of JSON. */

declare(strict_types=1);

echo json_encode(['thread' => $thread, 'pools' => Redis::getPoolStats(), 'shared' => Redis::getSharedStats()]) . "\n"; /* one write, or other threads' would mix in */
