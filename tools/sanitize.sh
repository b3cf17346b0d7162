#!/usr/bin/env bash
# The phpt suite in a debug, thread-safe PHP with ASAN and UBSAN, and a server with threads. Every
# report of a sanitizer counts as a failure, also one of a child process.
# Usage: run sanitize [PATH...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build test server
php=$("$ROOT/tools/build-sanitizer-php.sh")
"$ROOT/tools/build-sanitizer-modules.sh" "$php"
build=$ROOT/build-asan
reports=$build/reports

build_with_sanitizers() {
	copy_tree "$build"
	export CC=clang CFLAGS="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined"
	# As in build-sanitizer-php.sh: PHP calls functions through pointers of another type.
	if clang -fno-sanitize=function -fsanitize=undefined -x c -c /dev/null -o /dev/null 2>/dev/null; then
		CFLAGS+=" -fno-sanitize=function"
	fi
	# configure and make run PHP; its leaks there are nobody's concern.
	ASAN_OPTIONS=detect_leaks=0 build_extension "$build" "$php/bin/phpize" "$php/bin/php-config"
}

# tests/threads/threads.c with PHP inside; it hands PHP's symbols to the extension.
build_threads() {
	local -a includes
	read -ra includes <<<"$("$php/bin/php-config" --includes)"
	clang -O1 -g -D_GNU_SOURCE -fno-omit-frame-pointer -fsanitize=address,undefined "${includes[@]}" "$ROOT/tests/threads/threads.c" \
		-Wl,--whole-archive "$php/lib/libphp.a" -Wl,--no-whole-archive -rdynamic \
		-lssl -lcrypto -lcrypt -lresolv -lm -ldl -lpthread -lrt -o "$build/threads"
}

say "building the extension with sanitizers"
quietly "$CACHE/logs/sanitize-build.log" build_with_sanitizers
quietly "$CACHE/logs/sanitize-threads.log" build_threads

rm -rf "$reports"
mkdir -p "$reports"
# Request memory by malloc, where the sanitizers see it; USE_TRACKED_ALLOC keeps memory_limit
# working and frees what a fatal error leaves, as the Zend allocator does.
export USE_ZEND_ALLOC=0 USE_TRACKED_ALLOC=1 ZEND_DONT_UNLOAD_MODULES=1
# Without intercept_tls_get_addr=0 the leak search crashes in some processes that loaded a module with thread-local data.
export ASAN_OPTIONS="detect_leaks=1:log_path=$reports/report:print_cmdline=1:intercept_tls_get_addr=0:detect_stack_use_after_return=1"
export LSAN_OPTIONS="suppressions=$ROOT/tools/lsan.supp:print_suppressions=0"
export UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1:log_path=$reports/report"
ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer)
export ASAN_SYMBOLIZER_PATH UBSAN_SYMBOLIZER_PATH=$ASAN_SYMBOLIZER_PATH
# Everything is slower here by a factor.
export PREDIS_TEST_TIMEOUT=${PREDIS_TEST_TIMEOUT:-180}

say "phpt under ASAN and UBSAN"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$ROOT/tools/phpt.sh" "$php/bin/php" "$build/modules/predis.so" "$build/run-tests.php" "$@" |
	tee "$log" || true
read -r passed failed skipped <<<"$(read_counts "$log")"

if [[ $# -eq 0 ]]; then
	say "threads under ASAN and UBSAN"
	timeout --kill-after=30 300 php "$ROOT/tests/threads/main.php" "$build/threads" "$build/modules/predis.so" </dev/null 2>&1 |
		tee "$log" || true
	counts=$(read_counts "$log")
	read -r p f s <<<"${counts:-0 1 0}"
	[[ -n $counts ]] || echo "not ok threads: ended without its line of counts"
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
fi

for report in "$reports"/*; do
	[[ -s $report ]] || continue
	echo "not ok sanitizer report $(basename "$report"):"
	sed -e '/^Shadow bytes/,$d' -e 's/^/    /' "$report" | head -n 60
	failed=$((failed + 1))
done
echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
