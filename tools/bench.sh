#!/usr/bin/env bash
# What operations cost: beside other clients, in instructions, in system calls, in whole pages.
# Usage: run bench [KIND [ARGUMENT...]]; "run bench help" has the kinds
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
	cat <<-'END'
		usage: ./run bench [KIND]

		  instructions [--record] [OPERATION...]
		                           user instructions per operation, compared with bench/instructions.json
		  syscalls [--record]      system calls per operation, compared with their marks
	END
}

prepare() {
	"$ROOT/tools/deps.sh" build test bench server
	"$ROOT/tools/build.sh"
	export PREDIS_SO=${PREDIS_SO:-$ROOT/modules/predis.so}
}

kind=${1:-help}
[[ $# -eq 0 ]] || shift
case $kind in
help) usage ;;
instructions | syscalls)
	prepare
	exec php -n "$ROOT/bench/$kind.php" "$@"
	;;
*)
	usage >&2
	die "no such kind of benchmark: $kind"
	;;
esac
