#!/usr/bin/env bash
# Builds the fuzz target of the reply path and runs it. New inputs that reach new code are
# kept in the cache; a crash is kept in fuzz/ and fails the command.
# Usage: run fuzz SECONDS [LIBFUZZER_OPTION...]
# PREDIS_HIREDIS_SOURCE: a folder with another hiredis than the installed one; 1.x has the RESP3 lanes.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

seconds=${1:?usage: run fuzz SECONDS}
shift
"$ROOT/tools/deps.sh" build fuzz
php=$("$ROOT/tools/build-sanitizer-php.sh")
build=$ROOT/build-fuzz
hiredis_version=$(dpkg-query -W -f '${source:Version}' libhiredis-dev)
hiredis=${PREDIS_HIREDIS_SOURCE:-$CACHE/hiredis-${hiredis_version%%-*}}

if [[ ! -d $hiredis ]]; then
	say "fetching the source of hiredis $hiredis_version"
	quietly "$CACHE/logs/hiredis-source.log" "$ROOT/tools/debian-source.sh" hiredis "$hiredis_version" "$hiredis"
fi

# hiredis is compiled in as well: the installed library has neither coverage nor checks in it.
list_hiredis() {
	local name
	for name in alloc read sds; do # alloc.c came with 1.0
		if [[ -f $hiredis/$name.c ]]; then printf '%s\0' "$hiredis/$name.c"; fi
	done
}

list_sources() {
	sed -n '/PREDIS_SOURCES="/,/"/p' "$ROOT/config.m4" | grep -o '[a-z_/0-9]*\.c' | sed "s|^|$ROOT/|" | tr '\n' '\0'
	printf '%s\0' "$ROOT/fuzz/reply_target.c"
}

build_target() {
	local -a flags includes
	read -ra includes <<<"$("$php/bin/php-config" --includes)"
	rm -rf "$build"
	mkdir -p "$build/objects" "$build/include"
	ln -s "$hiredis" "$build/include/hiredis"
	flags=(
		-g -O1 -fno-omit-frame-pointer -std=gnu11 -fvisibility=hidden
		"-fsanitize=fuzzer-no-link,address,undefined" -fno-sanitize-recover=undefined
		-D_GNU_SOURCE -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1
		-I"$build/include" -I"$build/include/hiredis" -I"$ROOT" -I"$ROOT/src" "${includes[@]}"
	)
	# As in build-sanitizer-php.sh: PHP calls functions through pointers of another type.
	if clang -fno-sanitize=function -fsanitize=undefined -x c -c /dev/null -o /dev/null 2>/dev/null; then
		flags+=(-fno-sanitize=function)
	fi
	cd "$build/objects"
	printf '%s\n' "${flags[@]}" >"$build/flags"
	# An object's name has the folder in it: several sources have one name.
	# shellcheck disable=SC2016
	list_sources | xargs -0 -P "$JOBS" -I '{}' bash -c \
		'name=${1#"$2/"}; exec clang @"$3" -c -o "${name//\//-}.o" "$1"' compile '{}' "$ROOT" "$build/flags"
	# It adds 2 to a bulk's length, the longest one too; what that wraps to still means "wait for more".
	list_hiredis | xargs -0 clang "${flags[@]}" -fno-sanitize=signed-integer-overflow -c
	clang -fsanitize=fuzzer,address,undefined "$build"/objects/*.o "$php/lib/libphp.a" \
		-Wl,--wrap=recv,--wrap=recvmsg -lssl -lcrypto -lcrypt -lresolv -lm -ldl -lpthread -lrt \
		-o "$build/reply_target"
}

say "building the fuzz target"
quietly "$CACHE/logs/fuzz-build.log" build_target

found=$CACHE/fuzz/reply
mkdir -p "$found" "$build/corpus"
php -n "$ROOT/fuzz/make-corpus.php" "$build/corpus"
# Inputs that once broke something are run again each time.
cp -R "$ROOT/fuzz/regressions/." "$build/corpus/" 2>/dev/null || true

say "fuzzing the reply path for $seconds seconds"
ASAN_SYMBOLIZER_PATH=$(command -v llvm-symbolizer)
export ASAN_SYMBOLIZER_PATH
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LSAN_OPTIONS=suppressions=$ROOT/tools/lsan.supp:print_suppressions=0
log=$CACHE/logs/fuzz.log status=0
"$build/reply_target" -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=2048 -timeout=10 \
	-artifact_prefix="$ROOT/fuzz/" -print_final_stats=1 -reload=0 -verbosity=1 "$@" \
	"$found" "$build/corpus" >"$log" 2>&1 || status=$?
grep -aE '^(stat::|Done |#[0-9]+.*(INITED|DONE))' "$log" || true
if [[ $status -ne 0 ]]; then
	grep -avE '^#[0-9]+' "$log" | tail -n 80
	echo "not ok fuzz reply: ended with status $status; the input is in fuzz/"
	echo "0 passed, 1 failed, 0 skipped"
	exit 1
fi
echo "ok fuzz reply"
echo "1 passed, 0 failed, 0 skipped"
