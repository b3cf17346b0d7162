#!/usr/bin/env bash
# What operations cost: beside other clients, in whole pages, in instructions, in system calls.
# Usage: run bench [KIND [ARGUMENT...]]; "run bench help" has the kinds
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

FOLDER=$CACHE/bench
LIST=$ROOT/bench/composer.json

usage() {
	cat <<-'END'
		usage: ./run bench [KIND]

		  all                      beside phpredis, Predis, hiredis and bare C: tcp, unix sockets, TLS; counts, too
		  quick                    the same over tcp, without the counts; under a minute
		  pages                    php-fpm pages by connect() and pconnect(), phpredis and this extension, also with
		                           TLS and with 20 ms of delay
		  cluster                  RedisCluster beside class Redis on the same three nodes, and beside phpredis
		  instructions [--record] [OPERATION...]
		                           user instructions per operation, compared with bench/instructions.json; those of
		                           RedisCluster (cluster-get ...) with class Redis' on the nodes
		  syscalls [--record]      system calls per operation, compared with their marks
		  allocations              allocations per queued command, compared with what its argument and reply need

		all, quick, pages and cluster write JSON, and all a figure, into a folder of the cache, and print its path. With
		--publish all, pages and cluster write them into bench/results and docs/images.
	END
}

prepare() {
	"$ROOT/tools/deps.sh" build test bench server
	"$ROOT/tools/build.sh"
	export PREDIS_SO=${PREDIS_SO:-$ROOT/modules/predis.so}
}

compile() {
	local source=$ROOT/bench/contenders
	local -a flags=(-O2 -Wall -Wextra -Werror -std=gnu11)
	mkdir -p "$FOLDER/bin"
	"${CC:-cc}" "${flags[@]}" -o "$FOLDER/bin/bare" "$source/bare.c" "$source/contender.c" -lssl -lcrypto
	"${CC:-cc}" "${flags[@]}" -o "$FOLDER/bin/hiredis" "$source/hiredis.c" "$source/contender.c" -lhiredis
}

fetch_library() {
	rm -rf "$FOLDER/library"
	mkdir -p "$FOLDER/library"
	cp "$LIST" "$FOLDER/library/"
	COMPOSER_ALLOW_SUPERUSER=1 composer install --working-dir="$FOLDER/library" --no-interaction --no-progress \
		--no-dev --prefer-dist
}

prepare_peer() {
	BENCH_PEER=$("$ROOT/tools/peer.sh")
	BENCH_PEER_VERSION=$(php -n -d extension="$BENCH_PEER/igbinary.so" -d extension="$BENCH_PEER/redis.so" \
		-r 'echo phpversion("redis");')
	export BENCH_PEER BENCH_PEER_VERSION
}

prepare_contenders() {
	prepare
	prepare_peer
	quietly "$CACHE/logs/bench-compile.log" compile
	if [[ ! -f $FOLDER/library/vendor/autoload.php ]] || ! cmp -s "$LIST" "$FOLDER/library/composer.json"; then
		"$ROOT/tools/deps.sh" composer
		quietly "$CACHE/logs/bench-library.log" fetch_library
	fi
	BENCH_PREDIS_VERSION=$(sed -n 's/.*"predis\/predis": "\(.*\)".*/\1/p' "$LIST")
	export BENCH_BIN=$FOLDER/bin PREDIS_LIBRARY=$FOLDER/library BENCH_PREDIS_VERSION
}

# publish NAME: what ./run bench wrote becomes part of the documentation.
publish() {
	mkdir -p "$ROOT/docs/images" "$ROOT/bench/results"
	cp "$FOLDER/results/$1.json" "$ROOT/bench/results/"
	if [[ -f $FOLDER/results/$1.svg ]]; then cp "$FOLDER/results/$1.svg" "$ROOT/docs/images/"; fi
	php -n "$ROOT/bench/document.php"
}

kind=${1:-all}
[[ $# -eq 0 ]] || shift
mkdir -p "$FOLDER/results"
case $kind in
help) usage ;;
all)
	prepare_contenders
	php -n "$ROOT/bench/operations.php" "$FOLDER/results"
	[[ ${1:-} != --publish ]] || publish operations
	;;
quick)
	prepare_contenders
	php -n "$ROOT/bench/operations.php" "$FOLDER/results" quick
	;;
pages)
	prepare
	prepare_peer
	php -n "$ROOT/bench/pages.php" "$FOLDER/results"
	[[ ${1:-} != --publish ]] || publish pages
	;;
cluster)
	prepare
	prepare_peer
	php -n "$ROOT/bench/cluster.php" "$FOLDER/results"
	[[ ${1:-} != --publish ]] || publish cluster
	;;
instructions | syscalls | allocations)
	prepare
	exec php -n "$ROOT/bench/$kind.php" "$@"
	;;
*)
	usage >&2
	die "no such kind of benchmark: $kind"
	;;
esac
