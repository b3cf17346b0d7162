#!/usr/bin/env bash
# php-fpm workers under load, with a proxy between them and a real server that cuts, resets, delays,
# stalls, swallows and corrupts; then what breaks at every byte of a command; then the breaker; then clusters under load
# whose nodes die, freeze, fail over, come and go, and whose slots move.
# Usage: run faults [SECONDS [SEED]]   SECONDS of load, default 70; the seed is printed
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build test server
"$ROOT/tools/build.sh"
export PREDIS_SO=$ROOT/modules/predis.so
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0 failed=0 skipped=0

# counted COMMAND...: shows the output and adds up its last line of counts.
counted() {
	local status=0 p f s counts
	"$@" </dev/null 2>&1 | tee "$log" || status=$?
	counts=$(read_counts "$log")
	read -r p f s <<<"${counts:-0 0 0}"
	if [[ $status -ne 0 && $f -eq 0 ]]; then
		echo "not ok $*: ended with status $status"
		f=1
	fi
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
}

counted "$ROOT/tools/phpt.sh" "$(command -v php)" "$PREDIS_SO" "$ROOT/run-tests.php" "$ROOT/tests/faults"
counted php "$ROOT/tests/faults/load/main.php" "${1:-70}" ${2:+"$2"}
counted env PREDIS_CLUSTER_ROUNDS=5 php -n "$ROOT/tests/cluster/run.php" faults
echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
