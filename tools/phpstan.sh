#!/usr/bin/env bash
# Analyses the stubs and the sample calls in tests/surface/phpstan with PHPStan, at level max: types and
# comments must fit each other, and a caller must see the types that the samples name. Called by tools/lint.sh.
# Usage: run phpstan
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

VERSION=2.1.33
PHPSTAN=$CACHE/phpstan-$VERSION

install_phpstan() {
	rm -rf "$PHPSTAN" "$PHPSTAN.new"
	mkdir -p "$PHPSTAN.new"
	COMPOSER_ALLOW_SUPERUSER=1 composer --working-dir="$PHPSTAN.new" require --no-interaction --no-progress "phpstan/phpstan:$VERSION"
	mv "$PHPSTAN.new" "$PHPSTAN"
}

"$ROOT/tools/deps.sh" phpstan
if [[ ! -f $PHPSTAN/vendor/bin/phpstan ]]; then
	say "installing PHPStan $VERSION (once)"
	quietly "$CACHE/logs/phpstan.log" install_phpstan
fi
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
cp "$ROOT"/tests/surface/phpstan/* "$temp/"
# PHPStan wants every method to return something: these never return.
for stub in "$ROOT"/*.stub.php; do
	sed "/function /s/ {}\$/ { throw new Exception(); }/" "$stub" >"$temp/${stub##*/}"
done
# An extension that is loaded would answer for the stub.
php -n -d extension=iconv -d extension=tokenizer -d extension=phar "$PHPSTAN/vendor/bin/phpstan" analyse \
	--configuration="$temp/phpstan.neon" --no-progress --memory-limit=1G --error-format=raw
