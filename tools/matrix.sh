#!/usr/bin/env bash
# Builds and tests the tree in Debian 13 (PHP 8.4, hiredis 1.2, RESP3), against each server
# that it ships. The system lies in the cache folder, made once by debootstrap.
# Usage: run matrix [--compare] [SERVER...]   default: redis-server valkey-server
# --compare runs the comparison with that Debian's phpredis in place of the tests.
# PREDIS_DEBIAN_MIRROR names another mirror than that of the machine's own apt.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

SUITE=trixie
SYSTEM=$CACHE/$SUITE
TREE=/srv/predis
action="test"
if [[ ${1:-} == --compare ]]; then
	action=compare
	TREE=/srv/predis-compare # so that tests may run meanwhile
	shift
fi
MIRROR=$(debian_mirror)

[[ $# -gt 0 ]] || set -- redis-server valkey-server

make_system() {
	local new=$SYSTEM.new
	as_root rm -rf --one-file-system "$new"
	mkdir -p "$CACHE"
	as_root debootstrap --variant=minbase "$SUITE" "$new" "$MIRROR"
	as_root mv "$new" "$SYSTEM"
}

# The way to the network is the outer system's: names, and apt's proxy if it has one.
share_network() {
	local file
	for file in /etc/resolv.conf /etc/hosts; do
		as_root cp -L "$file" "$SYSTEM$file"
	done
	apt-config dump | grep -iE '^Acquire::[a-z]+::proxy' | as_root tee "$SYSTEM/etc/apt/apt.conf.d/01proxy" >/dev/null || true
}

# The tests' tree is laid anew, so that no deleted file lives on; what was built stays.
lay_tree() {
	local staging
	staging=$(mktemp -d "$CACHE/tree.XXXXXX")
	copy_tree "$staging"
	as_root mkdir -p "$SYSTEM$TREE"
	as_root rm -rf "$SYSTEM$TREE"/{src,tests,tools,fuzz}
	as_root cp -a "$staging/." "$SYSTEM$TREE/"
	rm -rf "$staging"
}

# The applications' packages are PHP alone, the same in every system: fetched once, out here.
share_packages() {
	local folder
	folder=$("$ROOT/tools/apps.sh" --install)
	as_root mkdir -p "$SYSTEM/root/.cache/predis"
	as_root rm -rf "$SYSTEM/root/.cache/predis/apps"
	as_root cp -a "$folder" "$SYSTEM/root/.cache/predis/apps"
}

# A mount namespace and a process namespace of its own: whatever ends this script, no mount
# and no process of the inner system is left behind.
enter() {
	# shellcheck disable=SC2016 # expanded inside
	as_root unshare --mount --pid --fork --kill-child --propagation private bash -c '
		set -e
		system=$1 tree=$2
		shift 2
		mount --rbind /dev "$system/dev"
		mount -t proc proc "$system/proc"
		mount -t tmpfs -o mode=1777 tmpfs "$system/tmp"
		mount --rbind /sys "$system/sys"
		exec chroot "$system" /usr/bin/env -C "$tree" "$@"' enter "$SYSTEM" "$TREE" \
		HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
		XDG_CACHE_HOME=/root/.cache PREDIS_JOBS="$JOBS" "$@"
}

"$ROOT/tools/deps.sh" matrix
if [[ ! -d $SYSTEM ]]; then
	say "making a Debian 13 in $SYSTEM (once)"
	quietly "$CACHE/logs/debootstrap.log" make_system
fi
share_network
lay_tree
[[ $action == compare ]] || share_packages

passed=0 failed=0 skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for server in "$@"; do
	say "Debian 13, $server"
	status=0
	enter PREDIS_TEST_SERVER="$server" ./run deps build test server || die "packages for Debian 13 are missing"
	enter "$server" --version
	enter PREDIS_TEST_SERVER="$server" ./run "$action" </dev/null 2>&1 | tee "$log" || status=$?
	counts=$(read_counts "$log")
	read -r p f s <<<"${counts:-0 1 0}"
	if [[ $status -ne 0 && $f -eq 0 ]]; then
		echo "not ok matrix $server: ended with status $status"
		f=1
	fi
	passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done
echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
