#!/usr/bin/env bash
# php-fpm workers under mixed load for MINUTES, with scripts that die, workers that are killed, replaced and reloaded,
# and a server that stops and restarts: memory, descriptors, connections and every answer are watched.
# Usage: run soak [MINUTES [SEED]]   default 1; the seed is printed
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build test server
"$ROOT/tools/build.sh"
export PREDIS_SO=$ROOT/modules/predis.so
exec php "$ROOT/tests/soak/main.php" "${1:-1}" ${2:+"$2"}
