#!/usr/bin/env bash
# The phpt suite under valgrind with the PHP that is installed. An error or a leak counts
# when one of its frames lies in predis.so; what PHP does by itself does not.
# Usage: run valgrind [PATH...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build test server valgrind
"$ROOT/tools/build.sh"

work=$ROOT/build-valgrind
rm -rf "$work"
mkdir -p "$work/reports"

# run-tests.php and the tests start PHP through this wrapper, so that children are seen too. PCRE's compiled code
# reads whole vectors beyond a string's end, under stacks that make no sense.
cat >"$work/php" <<-END
	#!/bin/sh
	exec valgrind -q --tool=memcheck --leak-check=full --show-leak-kinds=definite,possible \\
		--errors-for-leak-kinds=definite,possible --num-callers=30 --vgdb=no \\
		--suppressions="$ROOT/tools/valgrind.supp" \\
		--xml=yes --xml-file="$work/reports/%p.xml" "$(command -v php)" -d pcre.jit=0 "\$@"
END
chmod +x "$work/php"

# Request memory by malloc, where valgrind sees it, and no unloading, which would lose names.
export USE_ZEND_ALLOC=0 USE_TRACKED_ALLOC=1 ZEND_DONT_UNLOAD_MODULES=1 PREDIS_VALGRIND=1
export PREDIS_TEST_TIMEOUT=${PREDIS_TEST_TIMEOUT:-300}

say "phpt under valgrind"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$ROOT/tools/phpt.sh" "$work/php" "$ROOT/modules/predis.so" "$ROOT/run-tests.php" "$@" | tee "$log" || true
read -r passed failed skipped <<<"$(read_counts "$log")"

say "reading valgrind's reports"
found=0
php -n "$ROOT/tools/valgrind-reports.php" predis.so "$work/reports" || found=$?
[[ $found -lt 255 ]] || die "valgrind left no report"
failed=$((failed + found))
echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
