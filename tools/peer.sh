#!/usr/bin/env bash
# Fetches Debian's own phpredis, and igbinary which it needs, and unpacks both into the cache: nothing is
# installed. Prints the folder with redis.so and igbinary.so. Called by tests/coexist.
# Usage: peer.sh
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

php=$(php -n -r 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;')
folder=$CACHE/peer-php$php

fetch() {
	cd "$folder.new"
	apt-get -q download "php$php-redis" "php$php-igbinary"
	for package in ./*.deb; do
		dpkg-deb -x "$package" .
	done
}

libraries() {
	dirname "$(find "$1" -name redis.so -print -quit)"
}

mkdir -p "$CACHE"
exec 9>"$CACHE/peer.lock"
flock 9 # tests that run at once fetch it once
if [[ ! -d $folder ]]; then
	rm -rf "$folder.new"
	mkdir -p "$folder.new"
	quietly "$CACHE/logs/peer.log" fetch || {
		# A fresh system has no package lists yet.
		quietly "$CACHE/logs/apt-update.log" as_root apt-get -q update
		quietly "$CACHE/logs/peer.log" fetch
	}
	mv "$folder.new" "$folder"
fi
libraries "$folder"
