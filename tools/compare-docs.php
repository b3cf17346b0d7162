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

/** @param list<string> $where those of a generated script's labels that begin with a method: "(`get()`, `set()`)" */
function methods_of(array $where): string
{
	$names = [];
	foreach ($where as $place) {
		if (preg_match('/^(?:cluster )?+(?!shared\b)(\w+)(\*?)(?=[( ])(?!\w+:)/', $place, $found)) {
			$names[] = "`$found[1]" . ($found[2] === '' ? '' : '…') . '()`';
		}
	}
	return $names === [] ? '' : ' (' . implode(', ', array_unique($names)) . ')';
}

/** @return array<string, list<string>> subject => its lines, in the order of the list's first entries of each */
function lines_by_subject(array $entries): array
{
	$subjects = [];
	foreach ($entries as $entry) {
		$only = ['6' => ' Only phpredis 6.', '5.3' => ' Only phpredis 5.3.', 'always' => ''][$entry['when']];
		$subjects[$entry['subject']][] = wordwrap("- {$entry['reason']}$only" . methods_of($entry['where']), 118, "\n  ");
	}
	return $subjects;
}

function section(string $root): string
{
	$text = '';
	$entries = [...require "$root/tests/compare/known_differences.php", ...require "$root/tests/compare/known_cluster.php"];
	foreach (lines_by_subject($entries) as $subject => $lines) {
		$also = $subject === 'RedisCluster' ? "What is said above of class `Redis` holds for the same methods here.\n\n" : '';
		$text .= "\n### $subject\n\n$also" . implode("\n", $lines) . "\n";
	}
	$older = require "$root/tests/compare/known_as_6_2.php";
	$places = array_sum(array_map(static fn (array $entry): int => count($entry['where']), $older));
	$text .= "\n### phpredis 5.3\n\nBeside phpredis 5.3 there is more, since the API is that of 6.2: `tests/compare/known_as_6_2.php` has $places"
		. " groups of calls in which 5.3 differs from 6.2.\n";
	return BEGIN . "\n$text" . END;
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
