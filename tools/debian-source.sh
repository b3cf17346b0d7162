#!/usr/bin/env bash
# Fetches and unpacks a Debian source package, through apt with a source list, lists and
# cache of its own: the system's stay as they are. Needs no root.
# Usage: debian-source.sh PACKAGE VERSION FOLDER   another version serves if VERSION has left the mirror
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

package=$1 wanted=$2 folder=$3
mirror=$(debian_mirror)
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

key=/usr/share/keyrings/debian-archive-keyring.gpg
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/unpacked"
cat >"$work/sources.list" <<-END
	deb-src [signed-by=$key] $mirror $codename main
	deb-src [signed-by=$key] $mirror $codename-updates main
	deb-src [signed-by=$key] ${mirror%/}-security $codename-security main
END
options=(
	-q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
	-o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=
)

apt-get "${options[@]}" update
cd "$work/unpacked"
# The wanted one first, then the newest: the installed version may have left the mirror.
for version in "$wanted" $(apt-cache "${options[@]}" showsrc "$package" | sed -n 's/^Version: //p' | sort -rV); do
	if apt-get "${options[@]}" source "$package=$version"; then
		mkdir -p "$(dirname "$folder")"
		rm -rf "$folder"
		mv "$work/unpacked"/*/ "$folder"
		exit 0
	fi
done
die "the source of $package could not be fetched"
