<?php
/*
 * php main.php MINUTES [SEED]: php-fpm workers under mixed load, with scripts that die, workers that are killed and
 * replaced, and a server that stops and restarts. Prints figures for each minute and in the end "ok" and "not ok"
 * lines, with the counts in the last one.
 */

declare(strict_types=1);

require __DIR__ . '/soak.inc';

[, $minutes, $seed] = $argv + [1 => '1', 2 => (string) random_int(1, 1 << 30)];
echo "seed: $seed (./run soak $minutes $seed)\n";
exit((new Soak((float) $minutes, (int) $seed))->run());
