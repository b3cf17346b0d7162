# shellcheck shell=bash
# What the scripts in tools/ share: paths, progress lines, root rights, packages.
# Sourced by ./run and by each script; sets ROOT (the tree) and CACHE (kept builds).

# shellcheck disable=SC2034 # here and below: used by the scripts that source this file
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034
CACHE=${PREDIS_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/predis}
# shellcheck disable=SC2034
JOBS=${PREDIS_JOBS:-$(nproc)}
export LC_ALL=C.UTF-8

# One progress line; stderr, so that a caller may capture a result from stdout.
say() {
	printf '[%s] %s\n' "$(date +%H:%M:%S)" "$*" >&2
}

die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}

as_root() {
	if [[ $(id -u) -eq 0 ]]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "root is needed for: $*"
	fi
}

# quietly LOG COMMAND...: the output goes to LOG and is shown only when the command fails.
# A function stops at its first failing line, unless quietly itself stands in a condition.
quietly() {
	local log=$1 status=0
	shift
	mkdir -p "$(dirname "$log")"
	set +e
	(
		set -e
		"$@"
	) >"$log" 2>&1
	status=$?
	set -e
	[[ $status -eq 0 ]] && return 0
	printf -- '---- %s failed with %s, the end of %s:\n' "$1" "$status" "$log" >&2
	tail -n 60 "$log" >&2
	return "$status"
}

# The last "N passed, N failed, N skipped" line of a file, as "N N N".
read_counts() {
	sed -n 's/^\(.*: \)\?\([0-9]\+\) passed, \([0-9]\+\) failed, \([0-9]\+\) skipped$/\2 \3 \4/p' "$1" | tail -n 1
}

# What belongs to the tree, without what was built in it; NUL-separated, relative.
list_tree() {
	(
		cd "$ROOT"
		if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
			git ls-files -z --cached --others --exclude-standard
		else
			find . -type f ! -path './build-*' ! -path './modules/*' ! -path '*/.libs/*' ! -name '*.lo' -print0
		fi
	) | while IFS= read -r -d '' file; do
		# Listed, and yet deleted in the work tree.
		if [[ -e $ROOT/$file ]]; then printf '%s\0' "$file"; fi
	done
}

# copy_tree FOLDER: times are kept, so that make builds anew only what has changed.
copy_tree() {
	mkdir -p "$1"
	list_tree | tar -C "$ROOT" --null -T - -cf - | tar -C "$1" -xf -
}

# What a build in FOLDER made, except for the folders of other builds.
remove_build() {
	(
		cd "$1"
		find . \( -path './build-*' -o -path ./.git \) -prune -o \
			\( -name '*.lo' -o -name '*.la' -o -name '*.o' -o -name '*.dep' \) -exec rm -f {} +
		find . \( -path './build-*' -o -path ./.git \) -prune -o -type d -name .libs -exec rm -rf {} +
		rm -rf autom4te.cache build include modules
		rm -f .build-state Makefile Makefile.fragments Makefile.objects acinclude.m4 aclocal.m4 \
			config.guess config.h config.h.in config.h.in~ config.log config.nice config.status \
			config.sub configure configure.ac configure.in configure~ install-sh libtool ltmain.sh \
			ltmain.sh.backup missing mkinstalldirs run-tests.php tmp-php.ini
	)
}

# build_extension FOLDER PHPIZE PHP_CONFIG [CONFIGURE_ARGUMENT...]: leaves FOLDER/modules/predis.so.
# Starts afresh only when PHP, hiredis, the arguments or config.m4 are not those of the last time.
build_extension() {
	local folder=$1 phpize=$2 php_config state
	php_config=$(command -v "$3")
	shift 3
	state=$(
		printf '%s\n' "$*" "${CC:-}" "${CFLAGS:-}" "$php_config"
		"$php_config" --version
		"$php_config" --extension-dir
		pkg-config --modversion hiredis
		sha256sum <"$folder/config.m4"
	)
	cd "$folder"
	if [[ ! -f Makefile || ! -f .build-state || $(<.build-state) != "$state" ]]; then
		remove_build .
		"$phpize"
		# Else make would try to renew arginfo by itself, and fetch a parser from the network for it.
		rm -f build/gen_stub.php
		./configure --with-php-config="$php_config" --enable-predis --enable-predis-dev "$@"
		echo "$state" >.build-state
	fi
	make -j"$JOBS"
}

# The Debian mirror that this machine's own apt uses, or PREDIS_DEBIAN_MIRROR.
debian_mirror() {
	local mirror=${PREDIS_DEBIAN_MIRROR:-}
	if [[ -z $mirror ]]; then
		# shellcheck disable=SC2016 # apt's own variables
		mirror=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 'Identifier: Packages' |
			awk -F'|' '$1 == "Debian" && $2 == "Debian" && !found { print $3; found = 1 }')
	fi
	[[ -n $mirror ]] || die "apt has no Debian mirror listed: run apt-get update, or set PREDIS_DEBIAN_MIRROR"
	echo "${mirror%/}"
}
