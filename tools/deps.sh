#!/usr/bin/env bash
# Installs the Debian packages that the named groups need and that are missing.
# Usage: run deps [build|test|apps|composer|browser|sanitize|fuzz|valgrind|bench|lint|phpstan|matrix]...   default: build test
# Installs nothing when all is there. Starts no service.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Each line: package, then what shows that it is there: a command, or a path.
packages_of() {
	case $1 in
	build)
		cat <<-'END'
			build-essential cc
			autoconf autoconf
			pkg-config pkg-config
			php-cli php
			php-dev phpize
			libhiredis-dev /usr/include/hiredis/hiredis.h
			liblzf-dev /usr/include/liblzf/lzf.h
			libzstd-dev /usr/include/zstd.h
			liblz4-dev /usr/include/lz4.h
		END
		;;
	test)
		cat <<-'END'
			php-igbinary /usr/share/doc/php-igbinary
			php-msgpack /usr/share/doc/php-msgpack
			redis-server redis-server
			php-fpm php-fpm@PHP@
			apache2 apache2
			libapache2-mod-php /usr/lib/apache2/modules/libphp@PHP@.so
			php-parser /usr/share/php/PhpParser/autoload.php
			strace strace
			openssl openssl
			procps ps
			locales /usr/share/i18n/locales/de_DE
		END
		;;
	apps) echo "php-mbstring /usr/share/doc/php-mbstring" ;;
	composer)
		cat <<-'END'
			composer composer
			unzip unzip
			php-mbstring /usr/share/doc/php-mbstring
			php-xml /usr/share/doc/php-xml
		END
		;;
	browser)
		cat <<-'END'
			chromium chromium
			chromium-driver chromedriver
		END
		;;
	server) echo "${PREDIS_TEST_SERVER:-redis-server} ${PREDIS_TEST_SERVER:-redis-server}" ;;
	sanitize)
		cat <<-'END'
			build-essential dpkg-source
			clang clang
			llvm llvm-symbolizer
			bison bison
			re2c re2c
			libssl-dev /usr/include/openssl/ssl.h
		END
		;;
	fuzz)
		packages_of sanitize
		echo "libclang-rt-@CLANG@-dev /usr/lib/llvm-@CLANG@/lib/clang/*/lib/linux/libclang_rt.fuzzer-x86_64.a"
		;;
	valgrind) echo "valgrind valgrind" ;;
	bench)
		cat <<-'END'
			valgrind valgrind
			strace strace
			libssl-dev /usr/include/openssl/ssl.h
		END
		;;
	lint)
		cat <<-'END'
			libssl-dev /usr/include/openssl/ssl.h
			clang-tidy clang-tidy
			clang-format clang-format
			cppcheck cppcheck
			shellcheck shellcheck
		END
		;;
	phpstan) packages_of composer ;;
	matrix) echo "debootstrap debootstrap" ;;
	*) die "no such group of packages: $1" ;;
	esac
}

# Debian's default versions where a name or path carries one.
fill_in_versions() {
	local php clang
	php=$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;' 2>/dev/null) || php=0
	clang=$(clang -dumpversion 2>/dev/null | cut -d. -f1) || clang=
	if [[ -z $clang ]]; then
		clang=$(apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]\+\)$/\1/p' | head -n 1) || clang=
	fi
	sed -e "s/@PHP@/$php/g" -e "s/@CLANG@/$clang/g"
}

is_there() {
	if [[ $1 == /* ]]; then
		compgen -G "$1" >/dev/null
	else
		PATH=$PATH:/usr/sbin:/sbin command -v "$1" >/dev/null
	fi
}

missing_packages() {
	local group package probe
	for group in "$@"; do
		packages_of "$group"
	done | fill_in_versions | while read -r package probe; do
		is_there "$probe" || echo "$package"
	done | sort -u
}

# Debian starts a service when its package is installed. policy-rc.d is its official
# way to say no; one that is already there is the administrator's and stays.
POLICY=/usr/sbin/policy-rc.d
forbid_services() {
	[[ -e $POLICY ]] && return
	trap 'as_root rm -f "$POLICY"' EXIT
	printf '#!/bin/sh\nexit 101\n' | as_root tee "$POLICY" >/dev/null
	as_root chmod 755 "$POLICY"
}

main() {
	local -a groups=("$@") missing
	[[ ${#groups[@]} -gt 0 ]] || groups=(build test)
	mapfile -t missing < <(missing_packages "${groups[@]}")
	[[ ${#missing[@]} -gt 0 ]] || return 0
	say "installing: ${missing[*]}"
	forbid_services
	export DEBIAN_FRONTEND=noninteractive
	quietly "$CACHE/logs/apt-update.log" as_root apt-get -q update ||
		say "the package lists could not all be renewed; going on with what is there"
	# With no lists before, a version in a package's name is known only now.
	mapfile -t missing < <(missing_packages "${groups[@]}")
	quietly "$CACHE/logs/apt-install.log" as_root env DEBIAN_FRONTEND=noninteractive \
		apt-get -q install -y --no-install-recommends "${missing[@]}"
	mapfile -t missing < <(missing_packages "${groups[@]}")
	[[ ${#missing[@]} -eq 0 ]] || die "still missing after the installation: ${missing[*]}"
}

main "$@"
