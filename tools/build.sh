#!/usr/bin/env bash
# Builds modules/predis.so for the PHP that is installed, in the tree itself.
# Usage: run build
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build
say "building modules/predis.so for PHP $(php-config --version)"
quietly "$CACHE/logs/build.log" build_extension "$ROOT" phpize php-config
# A compiler's warnings are errors here; what else it said is for the eye.
grep -E '^[^ ]+\.[ch]:.* warning:' "$CACHE/logs/build.log" >&2 || true
