#!/usr/bin/env bash
# Runs tests/apps: Symfony, Laravel, Monolog and others, unchanged, on this extension.
# Usage: run apps [--peer] [PART OF A NAME]
#        run apps --install     only fetches the packages, and prints the folder they lie in
# --peer runs the same scenarios on phpredis, which shows whether a scenario asks for the right thing.
# PREDIS_PEER names a folder with another redis.so and its igbinary.so.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

LIST=$ROOT/tests/apps/composer.json
FOLDER=$CACHE/apps

is_current() {
	[[ -f $FOLDER/vendor/autoload.php ]] && cmp -s "$LIST" "$FOLDER/composer.json"
}

fetch() {
	rm -rf "$FOLDER.new"
	mkdir -p "$FOLDER.new"
	cp "$LIST" "$FOLDER.new/"
	COMPOSER_ALLOW_SUPERUSER=1 composer install --working-dir="$FOLDER.new" --no-interaction --no-progress --no-dev \
		--prefer-dist
	rm -rf "$FOLDER"
	mv "$FOLDER.new" "$FOLDER"
}

# PHP packages are the same for every PHP: they are fetched once, whatever runs them.
install() {
	mkdir -p "$CACHE"
	(
		flock 9 # runs that begin at once fetch it once
		is_current && exit
		"$ROOT/tools/deps.sh" composer
		say "fetching the applications' packages into $FOLDER"
		quietly "$CACHE/logs/apps.log" fetch
	) 9>"$CACHE/apps.lock"
}

install
if [[ ${1:-} == --install ]]; then
	echo "$FOLDER"
	exit
fi

"$ROOT/tools/deps.sh" build test apps server
"$ROOT/tools/build.sh"
export PREDIS_APPS=$FOLDER
export PREDIS_SO=${PREDIS_SO:-$ROOT/modules/predis.so}
if [[ ${1:-} == --peer ]]; then
	shift
	peer=${PREDIS_PEER:-$("$ROOT/tools/peer.sh")}
	export PREDIS_SO=$peer/redis.so PREDIS_APPS_PEER=1
fi
exec php -n "$ROOT/tests/apps/run.php" "$@"
