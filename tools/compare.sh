#!/usr/bin/env bash
# Runs some thousands of short scripts under Debian's own phpredis and under this extension, against private
# servers, and compares values, errors and the commands that reached the server.
# Usage: run compare [PART OF A LABEL]        COMPARE_LANES=4: how many at once
# PREDIS_PEER names a folder with another redis.so and its igbinary.so.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build server
"$ROOT/tools/build.sh"
PREDIS_PEER=${PREDIS_PEER:-$("$ROOT/tools/peer.sh")}
export PREDIS_PEER
export PREDIS_SO=${PREDIS_SO:-$ROOT/modules/predis.so}
exec php -n "$ROOT/tests/compare/run.php" "$@"
