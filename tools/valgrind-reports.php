<?php
/* Prints the errors in valgrind's XML reports that have a frame in the given library.
 * The exit status is their number (at most 254), or 255 when there is no report at all.
 * Called by tools/valgrind.sh. No XML extension is needed.
 *
 *   php -n valgrind-reports.php LIBRARY FOLDER */
declare(strict_types=1);

[, $library, $folder] = $argv;

function tag(string $xml, string $name): string
{
	return preg_match("~<$name>(.*?)</$name>~s", $xml, $m) ? html_entity_decode($m[1]) : '';
}

function frame_line(string $frame): string
{
	$where = tag($frame, 'file') !== '' ? tag($frame, 'file') . ':' . tag($frame, 'line') : tag($frame, 'obj');
	return '        ' . (tag($frame, 'fn') ?: '???') . " ($where)";
}

function describe(string $error): string
{
	$lines = ['    ' . (tag($error, 'what') ?: tag($error, 'text'))];
	preg_match_all('~<frame>.*?</frame>~s', $error, $frames);
	return implode("\n", array_merge($lines, array_map('frame_line', array_slice($frames[0], 0, 25))));
}

/** The command line of the process, which names the test. */
function command(string $report): string
{
	preg_match_all('~<arg>(.*?)</arg>~s', $report, $m);
	$scripts = array_filter($m[1], fn (string $arg) => str_contains($arg, '/tests/'));
	return implode(' ', $scripts) ?: implode(' ', array_slice($m[1], -2));
}

$reports = glob("$folder/*.xml");
if (!$reports) {
	exit(255);
}
$found = 0;
foreach ($reports as $file) {
	$report = file_get_contents($file);
	preg_match_all('~<error>.*?</error>~s', $report, $errors);
	foreach ($errors[0] as $error) {
		if (preg_match('~<obj>[^<]*/' . preg_quote($library, '~') . '</obj>~', $error)) {
			$found++;
			echo 'not ok valgrind ', command($report), ': ', tag($error, 'kind'), "\n", describe($error), "\n";
		}
	}
}
echo count($reports), " processes looked at\n";
exit(min($found, 254));
