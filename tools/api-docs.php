<?php
/* Writes the manual's pages docs/api/*.md from the stubs. Of class Redis, in the first of them: an index, a page for
 * each title that a comment between the methods gives, and one for the constants. Of each further class a page.
 *
 *   php -n tools/api-docs.php FOLDER STUB...
 *
 * The comments are read as tests/surface/documented.phpt demands them: summary, @param, @phpstan-param, @return,
 * @throws, @deprecated, @server. Called by tools/generate.sh. */
declare(strict_types=1);

const NOTE = "<!-- Generated from the stubs by tools/generate.sh: do not edit. -->\n\n";
const CONSTANTS = 'Constants';

/** The lines of a comment, with those that continue a tag joined to it. @return list<string> */
function comment_lines(string $comment): array
{
	$lines = [];
	foreach (explode("\n", trim($comment, "/*\n\t ")) as $line) {
		$line = preg_replace('/^\s*\* ?/', '', $line);
		if ($lines && preg_match('/^  +\S/', $line)) {
			$lines[count($lines) - 1] .= ' ' . trim($line);
		} else {
			$lines[] = rtrim($line);
		}
	}
	return $lines;
}

/** @return array{text: string, tags: array<string, list<string>>} */
function comment_parts(string $comment): array
{
	$text = [];
	$tags = [];
	foreach (comment_lines($comment) as $line) {
		if (preg_match('/^@([a-z-]+)\s*(.*)$/', $line, $m)) {
			$tags[$m[1]][] = $m[2];
		} elseif ($line !== '') {
			$text[] = $line;
		}
	}
	return ['text' => implode(' ', $text), 'tags' => $tags];
}

/** Splits "TYPE rest": the type ends at the first blank that is in no bracket. @return array{string, string} */
function split_type(string $text): array
{
	$depth = 0;
	for ($i = 0; $i < strlen($text); $i++) {
		if (strpos('<{(', $text[$i]) !== false) {
			$depth++;
		} elseif (strpos('>})', $text[$i]) !== false) {
			$depth--;
		} elseif ($text[$i] === ' ' && $depth === 0 && ($text[$i - 1] ?? '') !== ':') {
			return [substr($text, 0, $i), trim(substr($text, $i))];
		}
	}
	return [$text, ''];
}

function code(string $text): string
{
	return '`' . str_replace('|', '\|', $text) . '`';
}

/** Text for a table's cell or a paragraph: what markdown would take for its own is escaped, but not in code. */
function prose(string $text): string
{
	$parts = explode('`', $text);
	foreach ($parts as $i => $part) {
		$parts[$i] = $i % 2 ? str_replace('|', '\|', $part) : preg_replace('/[|*_<\[\]]/', '\\\\$0', $part);
	}
	return implode('`', $parts);
}

/** name => [type, meaning] of each parameter; the more precise type where there is one. */
function parameters_of(array $tags): array
{
	$parameters = [];
	foreach ($tags['param'] ?? [] as $line) {
		preg_match('/^(.+?) \$(\w+) ?(.*)$/', $line, $m);
		$parameters[$m[2]] = [$m[1], $m[3]];
	}
	foreach ($tags['phpstan-param'] ?? [] as $line) {
		preg_match('/^(.+) \$(\w+)$/', $line, $m);
		$parameters[$m[2]][0] = $m[1];
	}
	return $parameters;
}

function parameter_table(ReflectionMethod $method, array $tags): string
{
	$documented = parameters_of($tags);
	$rows = '';
	foreach ($method->getParameters() as $parameter) {
		[$type, $meaning] = $documented[$parameter->getName()] ?? ['mixed', ''];
		$name = ($parameter->isPassedByReference() ? '&' : '') . ($parameter->isVariadic() ? '...' : '') . '$' . $parameter->getName();
		$rows .= '| ' . code($name) . ' | ' . code($type) . ' | ' . prose($meaning) . " |\n";
	}
	return $rows === '' ? '' : "| parameter | type | meaning |\n|---|---|---|\n$rows\n";
}

/** As the source has it: how PHP prints types differs between its versions. */
function signature(ReflectionMethod $method): string
{
	$line = file((string)$method->getFileName())[$method->getStartLine() - 1];
	return preg_replace(['/^\s*public (static )?function /', '/#\[[^]]*\] /', '/ \{\}\s*$/'], ['$1', '', ''], $line);
}

function method_section(ReflectionMethod $method): string
{
	['text' => $text, 'tags' => $tags] = comment_parts((string)$method->getDocComment());
	$out = "## {$method->getName()}()\n\n```text\n" . signature($method) . "\n```\n\n";
	if (isset($tags['deprecated'])) {
		$out .= '**Deprecated:** ' . prose($tags['deprecated'][0]) . ".\n\n";
	}
	$out .= prose($text) . "\n\n" . parameter_table($method, $tags);
	foreach ($tags['return'] ?? [] as $line) {
		[$type, $meaning] = split_type($line);
		$out .= '**Returns** ' . code_in_text($type) . ($meaning === '' ? '' : ': ' . prose($meaning)) . "\n\n";
	}
	foreach ($tags['throws'] ?? [] as $line) {
		[$type, $meaning] = split_type($line);
		$out .= '**Throws** ' . code_in_text($type) . ': ' . prose($meaning) . "\n\n";
	}
	return $out . (isset($tags['server']) ? '**Server:** ' . prose($tags['server'][0]) . "\n\n" : '');
}

function code_in_text(string $text): string
{
	return "`$text`";
}

/** Which title each method stands under, from the text of the stub: name => title. @return array<string, string> */
function titles(string $source): array
{
	$titles = [];
	$title = '';
	preg_match_all('~^\t/\* ([A-Z][^\n]*[^.\n]) \*/$|^\tpublic (?:static )?function (\w+)\(~m', $source, $found, PREG_SET_ORDER);
	foreach ($found as $match) {
		if (isset($match[2])) {
			$titles[$match[2]] = $title;
		} else {
			$title = $match[1];
		}
	}
	return $titles;
}

function file_of(string $title): string
{
	return trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($title)), '-') . '.md';
}

function page(string $title, string $body): string
{
	return NOTE . "# $title\n\n[All pages](README.md)\n\n" . rtrim($body) . "\n";
}

/** @param list<ReflectionMethod> $methods */
function method_page(string $title, array $methods): string
{
	$body = '';
	foreach ($methods as $method) {
		['text' => $text, 'tags' => $tags] = comment_parts((string)$method->getDocComment());
		$body .= '- [' . prose($method->getName()) . '()](#' . strtolower($method->getName()) . '): '
			. (isset($tags['deprecated']) ? 'deprecated, ' . prose($tags['deprecated'][0]) : prose(preg_replace('/(\.) .*$/', '$1', $text))) . "\n";
	}
	return page($title, "$body\n" . implode('', array_map('method_section', $methods)));
}

/** The constants in groups, each with the comment that stands before it in the source. */
function constant_page(ReflectionClass $class, string $source): string
{
	return page(CONSTANTS, constant_tables($class, $source));
}

function constant_tables(ReflectionClass $class, string $source): string
{
	$body = '';
	preg_match_all('~^\t/\* ([A-Z][^\n]*)\. \*/$|^\tpublic const (\w+) =~m', $source, $found, PREG_SET_ORDER);
	foreach ($found as $match) {
		if (!isset($match[2])) {
			$body .= "\n## " . $match[1] . "\n\n| constant | value | meaning |\n|---|---|---|\n";
			continue;
		}
		$constant = $class->getReflectionConstant($match[2]);
		$body .= "| `{$class->getName()}::{$match[2]}` | " . code(var_export($constant->getValue(), true)) . ' | '
			. prose(comment_parts((string)$constant->getDocComment())['text']) . " |\n";
	}
	return $body;
}

/* ---- the classes beside Redis ---- */

/** The method of class Redis whose row this one borrows. */
function borrowed_from(ReflectionMethod $method): ?ReflectionMethod
{
	$borrows = preg_match('/@command (?:node )?Redis::(\w+)/', (string)$method->getDocComment(), $tag);
	return $borrows ? new ReflectionMethod('Redis', $tag[1]) : null;
}

/** One line for a method that does what class Redis does. @param array<string, string> $titles of class Redis */
function borrowing_line(ReflectionMethod $method, ReflectionMethod $of, array $titles): string
{
	$name = $of->getName();
	return '| ' . code(signature($method)) . ' | ' . prose(comment_parts((string)$method->getDocComment())['text'])
		. " | [$name()](" . file_of($titles[$name]) . '#' . strtolower($name) . ") |\n";
}

/** @param array<string, string> $redisTitles */
function class_page(ReflectionClass $class, string $source, array $redisTitles): string
{
	$name = $class->getName();
	$body = '';
	foreach (comment_paragraphs((string)$class->getDocComment()) as $paragraph) {
		$body .= preg_match('/^@/', $paragraph) ? '' : prose($paragraph) . "\n\n";
	}
	$body .= $class->getReflectionConstants() ? deeper("# Constants\n" . constant_tables($class, $source)) . "\n" : '';
	foreach (grouped_by_title($class, $source) as $title => $methods) {
		$lines = $sections = '';
		foreach ($methods as $method) {
			$of = borrowed_from($method);
			$of ? $lines .= borrowing_line($method, $of, $redisTitles) : $sections .= method_section($method);
		}
		$body .= "## $title\n\n" . ($lines === '' ? '' : "| method | meaning | as of class Redis |\n|---|---|---|\n$lines\n") . deeper($sections);
	}
	return page($name, $body);
}

/** The same text with each heading a level down. */
function deeper(string $markdown): string
{
	return preg_replace('/^(?=#+ )/m', '#', $markdown);
}

/** @return array<string, list<ReflectionMethod>> */
function grouped_by_title(ReflectionClass $class, string $source): array
{
	$groups = [];
	foreach (titles($source) as $method => $title) {
		$groups[$title][] = $class->getMethod($method);
	}
	return $groups;
}

/**
 * @param array<string, list<ReflectionMethod>> $pages
 * @param list<ReflectionClass> $others
 */
function index_page(ReflectionClass $class, array $pages, array $others): string
{
	$body = "# API\n\n";
	foreach (array_slice(comment_paragraphs((string)$class->getDocComment()), 0, 2) as $paragraph) {
		$body .= prose($paragraph) . "\n\n";
	}
	$body .= "An array by name is written as `array<string, …>`; PHP makes integers of names that are decimal numbers.\n"
		. "Types are given for atomic mode. `…|Redis` is the object, which MULTI and PIPELINE return.\n\n"
		. "## Pages\n\n| page | methods |\n|---|---|\n";
	foreach ($pages as $title => $methods) {
		$links = array_map(static fn (ReflectionMethod $method): string => '[' . prose($method->getName()) . '](' . file_of($title)
			. '#' . strtolower($method->getName()) . ')', $methods);
		$body .= "| [$title](" . file_of($title) . ') | ' . implode(', ', $links) . " |\n";
	}
	$body .= '| [' . CONSTANTS . '](' . file_of(CONSTANTS) . ") | options, serializers, compressions, modes and types |\n";
	foreach ($others as $other) {
		$body .= "| [{$other->getName()}](" . file_of($other->getName()) . ') | '
			. prose(preg_replace('/(\.) .*$/', '$1', comment_paragraphs((string)$other->getDocComment())[0])) . " |\n";
	}
	$body .= "\n" . EDITORS;
	return NOTE . $body;
}

/** @return list<string> */
function comment_paragraphs(string $comment): array
{
	$text = implode("\n", array_map(static fn (string $line): string => preg_replace('/^\s*\* ?/', '', $line), explode("\n", trim($comment, "/*\n\t "))));
	return array_map(static fn (string $paragraph): string => trim(str_replace("\n", ' ', $paragraph)), explode("\n\n", $text));
}

const EDITORS = <<<'END'
## For editors and analysers

`predis.stub.php` and the stubs beside it, in the sources of the extension, say all this in a form that programs read.

- PHPStan: name the file in `scanFiles`. It goes before the class `Redis` that PHPStan itself knows.

  ```yaml
  parameters:
      scanFiles:
          - path/to/predis.stub.php
  ```
- PhpStorm: put the file into the project or its include path, and turn off the bundled stubs of `redis` in Settings,
  PHP, PHP Runtime.

END;

$folder = $argv[1] ?? null;
$stubs = array_slice($argv, 2);
if (!$stubs || class_exists('Redis', false)) {
	fwrite(STDERR, "usage: php -n tools/api-docs.php FOLDER STUB...\n");
	exit(2);
}
$source = (string)file_get_contents($stubs[0]);
require $stubs[0];
$redis = new ReflectionClass('Redis');
$pages = grouped_by_title($redis, $source);
ksort($pages);
is_dir($folder) || mkdir($folder, 0777, true);
foreach ($pages as $title => $methods) {
	file_put_contents("$folder/" . file_of($title), method_page($title, $methods));
}
file_put_contents("$folder/" . file_of(CONSTANTS), constant_page($redis, $source));
$others = [];
foreach (array_slice($stubs, 1) as $stub) {
	$before = get_declared_classes();
	require $stub;
	foreach (array_diff(get_declared_classes(), $before) as $name) {
		$class = new ReflectionClass($name);
		if ($class->getMethods(ReflectionMethod::IS_PUBLIC) && !$class->isSubclassOf('Throwable')) {
			$others[] = $class;
			file_put_contents("$folder/" . file_of($name), class_page($class, (string)file_get_contents($stub), titles($source)));
		}
	}
}
file_put_contents("$folder/README.md", index_page($redis, $pages, $others));
