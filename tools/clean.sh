#!/usr/bin/env bash
# Removes what was built and what failed tests left behind. With --cache also the kept
# builds: the PHP with sanitizers and the Debian 13 folder.
# Usage: run clean [--cache]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

remove_build "$ROOT"
rm -rf "$ROOT"/build-*/
find "$ROOT/tests" -name '*.phpt' -print0 2>/dev/null | while IFS= read -r -d '' test; do
	base=${test%.phpt}
	rm -f "$base".{diff,exp,log,out,php,sh,mem,db} "$base".{skip,clean}.php
done
if [[ ${1:-} == --cache ]]; then
	as_root rm -rf --one-file-system "$CACHE"
fi
