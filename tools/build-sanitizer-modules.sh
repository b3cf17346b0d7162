#!/usr/bin/env bash
# Builds Debian's igbinary and msgpack for the PHP with sanitizers, so that the tests of
# what is stored by them run there, too. Once; they lie where that PHP looks for modules.
# Usage: build-sanitizer-modules.sh FOLDER   that PHP's own
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

php=$1
modules=$("$php/bin/php-config" --extension-dir)

# A source package has a folder for each PHP version that it knows; the newest is the last.
newest_source() {
	find "$1" -maxdepth 2 -name config.m4 -printf '%h\n' | sort -V | tail -n 1
}

compile_module() {
	local name=$1 source
	"$ROOT/tools/debian-source.sh" "php-$name" newest "$WORK/$name"
	source=$(newest_source "$WORK/$name")
	cd "$source"
	# ASAN alone: it sees whether hostile bytes lead out of them, and what UBSAN finds in them is not ours to mend.
	export CC=clang CFLAGS="-O1 -g -fno-omit-frame-pointer -fsanitize=address"
	export ASAN_OPTIONS=detect_leaks=0
	"$php/bin/phpize"
	./configure --with-php-config="$php/bin/php-config"
	make -j"$JOBS"
	install -D "modules/$name.so" "$modules/$name.so"
}

WORK=$(mktemp -d "$CACHE/build.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
for name in igbinary msgpack; do
	if [[ ! -f $modules/$name.so ]]; then
		say "building $name with sanitizers, once"
		quietly "$CACHE/logs/sanitizer-$name.log" compile_module "$name"
	fi
done
