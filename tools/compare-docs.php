<?php
/*
 * Writes the list of differences from phpredis that the comparison knows (tests/compare/known_*.php) between
 * the markers of docs/compatibility.md. With --check it only says whether the list there is current.
 *
 *   php tools/compare-docs.php [--check]
 */

declare(strict_types=1);

const BEGIN = '<!-- differences: written by tools/compare-docs.php -->';
const END = '<!-- end of differences -->';

/** @param list<string> $where */
function methods_of(array $where): string
{
	$names = [];
	foreach ($where as $place) {
		if (preg_match('/^(?:(\w+): |(\w+))/', $place, $found)) {
			$names[] = ($found[2] ?? '') !== '' ? '`' . $found[2] . (str_starts_with(substr($place, strlen($found[2])), '*') ? '…' : '') . '()`' : $found[1];
		} else {
			$names[] = 'any method';
		}
	}
	return implode(', ', array_unique($names));
}

function section(string $root): string
{
	$lines = [];
	foreach (require "$root/tests/compare/known_differences.php" as $entry) {
		$lines[] = "- {$entry['reason']} (" . methods_of($entry['where']) . ')';
	}
	$older = require "$root/tests/compare/known_as_6_2.php";
	$places = array_sum(array_map(static fn (array $entry): int => count($entry['where']), $older));
	$lines[] = '';
	$lines[] = "Beside phpredis 5.3 there is more, since the API is that of 6.2: `tests/compare/known_as_6_2.php` lists $places groups of calls.";
	return BEGIN . "\n" . implode("\n", $lines) . "\n" . END;
}

$root = dirname(__DIR__);
$file = "$root/docs/compatibility.md";
$old = (string) file_get_contents($file);
$pattern = '/' . preg_quote(BEGIN, '/') . '.*' . preg_quote(END, '/') . '/s';
$section = section($root);
if (!preg_match($pattern, $old)) {
	fwrite(STDERR, 'docs/compatibility.md has not the two markers: ' . BEGIN . ' ' . END . "\n");
	exit(1);
}
$new = preg_replace_callback($pattern, static fn (): string => $section, $old);
if (in_array('--check', $argv, true)) {
	if ($new !== $old) {
		fwrite(STDERR, "docs/compatibility.md: the list of differences is not current: php tools/compare-docs.php\n");
	}
	exit($new === $old ? 0 : 1);
}
file_put_contents($file, $new);
