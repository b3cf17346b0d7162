#!/usr/bin/env bash
# Makes the generated files from the stubs, predis.stub.php and predis_*.stub.php:
#   NAME_arginfo.h             of each, by PHP's own gen_stub.php
#   predis_commands.h          by tools/generate-commands.php
#   NAME_methods.h             by the same, where methods borrow rows of class Redis
#   tests/surface/methods.txt  by the same
#   docs/api/*.md              by tools/api-docs.php
#
#   tools/generate.sh          writes them
#   tools/generate.sh --check  exits 1 with a diff when the committed ones are stale
#
# gen_stub.php wants PHP-Parser in its own folder and would download it. It runs
# here from a temporary copy, beside a link to Debian's php-parser. Its output differs
# between PHP versions: the committed files are those of GENERATOR_API, and with another
# PHP's gen_stub.php --check compares only the hash of the stub in them.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
php=${PHP:-php}
php_config=${PHP_CONFIG:-php-config}
parser=${PHP_PARSER:-/usr/share/php/PhpParser}
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
	if [[ $1 == *_arginfo.h && $("$php_config" --phpapi) != "$GENERATOR_API" ]]; then
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

# write_arginfo TEMP STUB...: NAME_arginfo.h of each stub, in TEMP
write_arginfo() {
	local temp=$1 gen_stub version stub
	shift
	gen_stub=$(find_gen_stub)
	# shellcheck disable=SC2016 # the dollar sign is PHP's
	version=$(sed -nE 's/^[[:space:]]*\$version = "([0-9.]+)";.*/\1/p' "$gen_stub")
	mkdir -p "$temp/tools/PHP-Parser-$version/lib"
	cp "$gen_stub" "$temp/tools/gen_stub.php"
	ln -s "$parser" "$temp/tools/PHP-Parser-$version/lib/PhpParser"
	for stub in "$@"; do
		cp "$stub" "$temp/tools/"
		stub=$temp/tools/${stub##*/}
		"$php" "$temp/tools/gen_stub.php" --force-regeneration "$stub" >"$temp/tools/log" 2>&1 ||
			{ cat "$temp/tools/log" >&2; fail "gen_stub.php failed"; }
		[[ -s ${stub%.stub.php}_arginfo.h ]] || { cat "$temp/tools/log" >&2; fail "gen_stub.php wrote nothing"; }
	done
	mv "$temp"/tools/*_arginfo.h "$temp/"
	rm -r "$temp/tools"
}

main() {
	local mode=${1:-write} temp file stale=0
	local -a files stubs
	mapfile -t stubs < <(echo "$root/predis.stub.php" && find "$root" -maxdepth 1 -name 'predis_*.stub.php' | sort)
	[[ $mode == write || $mode == --check ]] || fail "usage: tools/generate.sh [--check]"
	[[ $mode == --check || $("$php_config" --phpapi) == "$GENERATOR_API" ]] ||
		fail "writing needs PHP 8.2's gen_stub.php, so that the committed files do not depend on who wrote them"
	[[ -d $parser ]] || fail "no PHP-Parser at $parser: apt-get install php-parser"
	temp=$(mktemp -d)
	# shellcheck disable=SC2064 # the folder's name must be fixed now
	trap "rm -rf '$temp'" EXIT

	mkdir -p "$temp/tests/surface"
	write_arginfo "$temp" "${stubs[@]}"
	"$php" -n "$root/tools/generate-commands.php" "$temp" "${stubs[@]}"
	"$php" -n "$root/tools/api-docs.php" "$temp/docs/api" "${stubs[@]}"
	mapfile -t files < <(cd "$temp" && find . -type f -printf '%P\n' | sort)

	remove_old_pages "$temp" "$mode" || stale=1
	for file in "${files[@]}"; do
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
