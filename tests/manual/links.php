<?php
require __DIR__ . '/manual.inc';

/** GitHub's way to make an anchor of a heading. */
function anchor(string $heading): string
{
	return str_replace(' ', '-', preg_replace('/[^\p{L}\p{N} _-]/u', '', strtolower(trim($heading))));
}

function without_code(string $text): string
{
	return preg_replace(['/^```.*?^```/ms', '/^    .*$/m'], '', $text);
}

$root = dirname(__DIR__, 2);
$pages = manual_pages();
$anchors = [];
foreach ($pages as $page => $text) {
	preg_match_all('/^#+ (.+)$/m', without_code($text), $headings);
	$anchors[$page] = array_map('anchor', $headings[1]);
}
$count = 0;
foreach ($pages as $page => $text) {
	preg_match_all('~\]\(((?!https?:)[^)\s#]*)(?:#([^)\s]+))?\)~', without_code($text), $links, PREG_SET_ORDER);
	foreach ($links as $link) {
		$count++;
		$target = $link[1] === '' ? $page : substr((string) realpath($root . '/' . dirname($page) . '/' . $link[1]), strlen($root) + 1);
		if ($target === '' || (isset($link[2]) && !in_array($link[2], $anchors[$target] ?? [], true))) {
			echo "$page: {$link[0]}\n";
		}
	}
}
echo $count > 300 ? 'many links' : "only $count links", "\n";
