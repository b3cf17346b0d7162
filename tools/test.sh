#!/usr/bin/env bash
# Builds and runs every test: the phpt suite, then each tests/*/run.php, which starts real
# processes (php-fpm, Apache, fake servers) and prints "ok", "not ok" and "skip" lines.
# Usage: run test [PATH...]   a .phpt file, a folder of them, or a folder with a run.php
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

passed=0 failed=0 skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

count() {
	passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
}

# run_counted NAME COMMAND...: shows the output and adds up its last line of counts.
run_counted() {
	local name=$1 status=0 counts
	shift
	say "$name"
	"$@" </dev/null 2>&1 | tee "$log" || status=$?
	counts=$(read_counts "$log")
	if [[ -z $counts ]]; then
		echo "not ok $name: ended with status $status and without its line of counts"
		counts="0 1 0"
	elif [[ $status -ne 0 && $counts == *" 0 "* ]]; then
		echo "not ok $name: nothing failed, and yet it ended with status $status"
		counts="${counts/ 0 / 1 }"
	fi
	# shellcheck disable=SC2086 # three numbers
	count $counts
}

check_generated() {
	[[ -x $ROOT/tools/generate.sh ]] || return 0
	say "are the generated files current?"
	if "$ROOT/tools/generate.sh" --check; then
		echo "ok generated files are current"
		count 1 0 0
	else
		echo "not ok generated files: run ./run generate and commit what it wrote"
		count 0 1 0
	fi
}

run_phpt() {
	run_counted "phpt" "$ROOT/tools/phpt.sh" "$(command -v php)" "$ROOT/modules/predis.so" "$ROOT/run-tests.php" "$@"
}

run_process_tests() {
	local -a command=(php "$1/run.php")
	# The applications' packages are fetched first.
	[[ $1 != "$ROOT/tests/apps" ]] || command=("$ROOT/tools/apps.sh")
	# The others do without a browser.
	[[ $1 != "$ROOT/tests/status" ]] || "$ROOT/tools/deps.sh" browser
	run_counted "${1#"$ROOT/"}" timeout --kill-after=30 "${PREDIS_RUNNER_TIMEOUT:-900}" "${command[@]}"
}

run_all() {
	local runner
	check_generated
	run_phpt
	for runner in "$ROOT"/tests/*/run.php; do
		# The comparison with phpredis is a command of its own: ./run compare.
		if [[ -f $runner && $runner != */tests/compare/* ]]; then run_process_tests "$(dirname "$runner")"; fi
	done
}

run_chosen() {
	local path
	local -a phpt=()
	for path in "$@"; do
		[[ -e $path ]] || die "no such test: $path"
		if [[ -f $path/run.php ]]; then run_process_tests "$(realpath "$path")"; fi
		if [[ -n $(find "$path" -name '*.phpt' -print -quit) ]]; then phpt+=("$(realpath "$path")"); fi
	done
	if [[ ${#phpt[@]} -gt 0 ]]; then run_phpt "${phpt[@]}"; fi
}

"$ROOT/tools/deps.sh" build test server
"$ROOT/tools/build.sh"
export PREDIS_SO=$ROOT/modules/predis.so
if [[ $# -gt 0 ]]; then run_chosen "$@"; else run_all; fi
echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
