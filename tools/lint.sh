#!/usr/bin/env bash
# Static checks, each finding an error: clang-tidy, cppcheck, shellcheck, PHP syntax, and
# the project's own rules (layers, lengths, lists of files).
# Usage: run lint
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build lint
# config.h and the generated parts of the build must be there.
"$ROOT/tools/build.sh"
cd "$ROOT"

passed=0 failed=0

check() {
	local name=$1
	shift
	say "$name"
	if "$@"; then
		echo "ok lint $name"
		passed=$((passed + 1))
	else
		echo "not ok lint $name"
		failed=$((failed + 1))
	fi
}

own_sources() {
	list_tree | grep -z '\.c$' | grep -zvE '^(fuzz|tests)/' | tr '\0' '\n'
}

# PHP's and hiredis' headers count as the system's: their findings are not ours.
compiler_flags() {
	php-config --includes | sed 's/-I/-isystem /g'
	pkg-config --cflags hiredis liblzf libzstd liblz4 | sed 's/-I/-isystem /g'
	echo "-I. -Isrc -DHAVE_CONFIG_H -D_GNU_SOURCE -DZEND_COMPILE_DL_EXT=1 -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1 -std=gnu11"
}

run_clang_tidy() {
	local flags
	flags=$(compiler_flags | tr '\n' ' ')
	# shellcheck disable=SC2086 # many flags
	own_sources | xargs -P "$JOBS" -I{} clang-tidy --quiet {} -- $flags 2>&1 |
		sed -e '/^[0-9]* warnings\? \(and [0-9]* errors\? \)\?generated\.$/d' -e '/^Suppressed /d' -e '/^Use -header-filter/d' |
		expect_silence
}

# With PHP's real headers, or its macros would hide our code from cppcheck; one set of #ifdef branches.
run_cppcheck() {
	local -a includes
	read -ra includes <<<"$(php-config --includes) $(pkg-config --cflags-only-I hiredis liblzf libzstd liblz4)"
	own_sources | xargs -d '\n' cppcheck -j "$JOBS" --quiet --std=c11 --language=c --error-exitcode=1 \
		--inline-suppr --enable=warning,portability,performance --max-configs=1 \
		--suppressions-list=tools/cppcheck.supp "${includes[@]}" -I. -Isrc \
		-D__linux__ -D__x86_64__ -D__GNUC__=12 -DHAVE_CONFIG_H -DZEND_COMPILE_DL_EXT=1
}

expect_silence() {
	local found
	found=$(cat)
	[[ -z $found ]] && return 0
	printf '%s\n' "$found"
	return 1
}

run_shellcheck() {
	list_tree | grep -z -e '^run$' -e '^\.ci/run$' -e '^tools/.*\.sh$' | xargs -0 shellcheck --severity=style --exclude=SC1091
}

run_php_syntax() {
	list_tree | grep -z -e '\.php$' -e '\.inc$' | xargs -0 -n1 php -n -l 2>&1 | { grep -v '^No syntax errors' || true; } | expect_silence
}

check "clang-tidy" run_clang_tidy
check "cppcheck" run_cppcheck
check "shellcheck" run_shellcheck
check "PHP syntax" run_php_syntax
check "PHPStan, on the stub" tools/phpstan.sh
check "layers, lengths and lists" php -n tools/lint-layers.php "$ROOT"
echo "$passed passed, $failed failed, 0 skipped"
[[ $failed -eq 0 ]]
