#!/usr/bin/env bash
# Makes the generated files from predis.stub.php:
#   predis_arginfo.h           by PHP's own gen_stub.php
#   predis_commands.h          by tools/generate-commands.php
#   tests/surface/methods.txt  by the same
#   docs/api/*.md              by tools/api-docs.php
#
#   tools/generate.sh          writes them
#   tools/generate.sh --check  exits 1 with a diff when the committed ones are stale
#
# gen_stub.php wants PHP-Parser in its own folder and would download it. It runs
# here from a temporary copy, beside a link to Debian's php-parser. Its output differs
# between PHP versions: the committed predis_arginfo.h is the one of GENERATOR_API, and
# with another PHP's gen_stub.php --check compares only the hash of the stub in it.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
php=${PHP:-php}
php_config=${PHP_CONFIG:-php-config}
parser=${PHP_PARSER:-/usr/share/php/PhpParser}
files=(predis_arginfo.h predis_commands.h tests/surface/methods.txt)
readonly GENERATOR_API=20220829 # PHP 8.2

fail() {
	echo "generate.sh: $*" >&2
	exit 2
}

find_gen_stub() {
	local prefix api folder
	prefix=$("$php_config" --prefix)
	api=$("$php_config" --phpapi)
	for folder in "$prefix/lib/php/build" "$prefix/lib/php/$api/build" "$prefix"/lib/php/*/build; do
		if [[ -f $folder/gen_stub.php ]]; then
			echo "$folder/gen_stub.php"
			return
		fi
	done
	fail "no gen_stub.php: apt-get install php-dev"
}

# is_current COMMITTED FRESH: shows what differs
is_current() {
	if [[ $1 == */predis_arginfo.h && $("$php_config" --phpapi) != "$GENERATOR_API" ]]; then
		diff -u <(grep -m1 'Stub hash' "$1") <(grep -m1 'Stub hash' "$2")
	else
		diff -u --label "${1##"$root"/} (committed)" --label "${1##"$root"/} (from the stub)" "$1" "$2"
	fi
}

# remove_old_pages TEMP MODE: pages whose title the stub has no more. False when --check finds one.
remove_old_pages() {
	local page current=0
	for page in "$root"/docs/api/*.md; do
		[[ -e $page && ! -e $1/docs/api/${page##*/} ]] || continue
		if [[ $2 == --check ]]; then
			echo "docs/api/${page##*/} is no page of the stub"
			current=1
		else
			rm "$page"
			echo "removed docs/api/${page##*/}"
		fi
	done
	return "$current"
}

main() {
	local mode=${1:-write} gen_stub version temp file stale=0
	local -a pages
	[[ $mode == write || $mode == --check ]] || fail "usage: tools/generate.sh [--check]"
	[[ $mode == --check || $("$php_config" --phpapi) == "$GENERATOR_API" ]] ||
		fail "writing needs PHP 8.2's gen_stub.php, so that the committed files do not depend on who wrote them"
	[[ -d $parser ]] || fail "no PHP-Parser at $parser: apt-get install php-parser"
	gen_stub=$(find_gen_stub)
	temp=$(mktemp -d)
	# shellcheck disable=SC2064 # the folder's name must be fixed now
	trap "rm -rf '$temp'" EXIT

	# shellcheck disable=SC2016 # the dollar sign is PHP's
	version=$(sed -nE 's/^[[:space:]]*\$version = "([0-9.]+)";.*/\1/p' "$gen_stub")
	mkdir -p "$temp/build/PHP-Parser-$version/lib" "$temp/tests/surface"
	cp "$gen_stub" "$temp/build/gen_stub.php"
	ln -s "$parser" "$temp/build/PHP-Parser-$version/lib/PhpParser"
	cp "$root/predis.stub.php" "$temp/"

	"$php" "$temp/build/gen_stub.php" --force-regeneration "$temp/predis.stub.php" >"$temp/log" 2>&1 ||
		{ cat "$temp/log" >&2; fail "gen_stub.php failed"; }
	[[ -s $temp/predis_arginfo.h ]] || { cat "$temp/log" >&2; fail "gen_stub.php wrote nothing"; }
	"$php" -n "$root/tools/generate-commands.php" \
		"$temp/predis.stub.php" "$temp/predis_commands.h" "$temp/tests/surface/methods.txt"

	"$php" -n "$root/tools/api-docs.php" "$temp/predis.stub.php" "$temp/docs/api"
	mapfile -t pages < <(cd "$temp" && printf '%s\n' docs/api/*.md)

	remove_old_pages "$temp" "$mode" || stale=1
	for file in "${files[@]}" "${pages[@]}"; do
		if [[ $mode == --check ]]; then
			is_current "$root/$file" "$temp/$file" || stale=1
		elif ! cmp -s "$root/$file" "$temp/$file"; then
			mkdir -p "$(dirname "$root/$file")"
			cp "$temp/$file" "$root/$file"
			echo "wrote $file"
		fi
	done
	((stale == 0)) || { echo "generate.sh: stale files: run tools/generate.sh and commit" >&2; exit 1; }
}

main "$@"
