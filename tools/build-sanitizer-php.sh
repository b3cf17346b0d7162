#!/usr/bin/env bash
# Builds Debian's own PHP source as a debug, thread-safe PHP with ASAN and UBSAN: the
# command line and a static library for fuzzing. Once; kept in the cache folder.
# Prints the folder that it is installed in.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$ROOT/tools/deps.sh" build sanitize

PHP_PACKAGE=php$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
PACKAGE_VERSION=$(dpkg-query -W -f '${source:Version}' "$PHP_PACKAGE-cli")
PREFIX=$CACHE/$PHP_PACKAGE-asan

configure_php() {
	cd "$WORK/source"
	local -a flags=(-O1 -g -fno-omit-frame-pointer)
	# Newer clangs check the type of each function called by pointer, which PHP does not keep to.
	if clang -fno-sanitize=function -fsanitize=undefined -x c -c /dev/null -o /dev/null 2>/dev/null; then
		flags+=(-fno-sanitize=function)
	fi
	./buildconf --force
	CC=clang CXX=clang++ CFLAGS="${flags[*]}" CXXFLAGS="${flags[*]}" ./configure \
		--prefix="$PREFIX" --disable-all --disable-cgi --disable-phpdbg --without-pear \
		--enable-cli --enable-embed=static --enable-debug --enable-zts \
		--enable-address-sanitizer --enable-undefined-sanitizer \
		--enable-pcntl --enable-posix --enable-session --enable-sockets --enable-tokenizer \
		--enable-ctype --enable-filter --with-openssl \
		--with-config-file-path="$PREFIX/etc" --with-config-file-scan-dir="$PREFIX/etc/conf.d"
}

compile_php() {
	cd "$WORK/source"
	# PHP's build runs the php that it has just made; leaks of that are nobody's concern here.
	export ASAN_OPTIONS=detect_leaks=0
	nice make -j"$JOBS"
	rm -rf "$PREFIX"
	make install
	# Debian's phpize takes libtool's and pkg-config's macros from the system's folder.
	mkdir -p "$PREFIX/share"
	ln -s /usr/share/aclocal "$PREFIX/share/aclocal"
}

# What is in the cache is used only if it was made in this very way.
STAMP="$PACKAGE_VERSION $(declare -f configure_php compile_php | sha256sum | cut -c1-16)"

is_built() {
	[[ -f $PREFIX/.complete && $(<"$PREFIX/.complete") == "$STAMP" ]]
}

build() {
	WORK=$(mktemp -d "$CACHE/build.XXXXXX")
	trap 'rm -rf "$WORK"' EXIT
	say "fetching the source of $PHP_PACKAGE $PACKAGE_VERSION"
	quietly "$CACHE/logs/sanitizer-php-source.log" \
		"$ROOT/tools/debian-source.sh" "$PHP_PACKAGE" "$PACKAGE_VERSION" "$WORK/source"
	say "configuring a PHP with sanitizers"
	quietly "$CACHE/logs/sanitizer-php-configure.log" configure_php
	say "compiling it (a few minutes, once)"
	quietly "$CACHE/logs/sanitizer-php-make.log" compile_php
	echo "$STAMP" >"$PREFIX/.complete"
	say "installed in $PREFIX"
}

if ! is_built; then
	mkdir -p "$CACHE"
	# Of two callers at once, the second waits and finds the first one's work.
	exec 9>"$CACHE/sanitizer-php.lock"
	flock 9
fi
# Twice on purpose: the first caller may have built it while the lock was waited for. Not as
# a condition's branch of is_built alone, since bash ignores set -e inside conditions.
is_built && echo "$PREFIX" && exit 0
build
echo "$PREFIX"
