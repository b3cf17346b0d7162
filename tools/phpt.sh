#!/usr/bin/env bash
# Runs phpt files with PHP's own run-tests.php and closes with one line of counts.
# Called by the test, sanitize and valgrind commands.
# Usage: phpt.sh PHP EXTENSION RUN_TESTS [PATH...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

php=$1 extension=$2 run_tests=$3
shift 3
[[ $# -gt 0 ]] || set -- "$ROOT/tests"

results=$(mktemp)
trap 'rm -f "$results"' EXIT
export NO_INTERACTION=1 REPORT_EXIT_STATUS=1 TEST_PHP_EXECUTABLE=$php TEST_PHP_SRCDIR=$ROOT
export PREDIS_SO=$extension

# The file of results decides, and not the exit status: that one forgives leaks and warnings.
"$php" -n "$run_tests" -n -q -j"$JOBS" --no-progress --no-color -g FAIL,XFAIL,XLEAK,SKIP,BORK,WARN,LEAK --show-diff \
	--set-timeout "${PREDIS_TEST_TIMEOUT:-60}" -d extension="$extension" -W "$results" "$@" || true

awk -F '\t' '
	$1 == "PASSED" { passed++; next }
	$1 == "SKIPPED" { skipped++; next }
	{ failed++ }
	END {
		if (NR == 0) { print "not ok phpt: no test was run"; failed = 1 }
		printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
		exit failed > 0
	}' "$results"
