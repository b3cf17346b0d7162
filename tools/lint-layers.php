<?php
/* The project's own rules for its C sources, as docs and CONTRIBUTING.md state them:
 * includes point downward only, some headers and names belong to one file, functions and
 * files stay short, and both build files list every source. Called by tools/lint.sh.
 *
 *   php -n tools/lint-layers.php ROOT */
declare(strict_types=1);

const MAX_FUNCTION = 70;
const MAX_FILE = 700;

/* From the bottom up. A file includes its own layer and those below. */
const LAYERS = [
	'base' => '~^(compat\.h|src/[a-z_]+\.[ch])$~',
	'shared' => '~^(src/shared/.*|php_predis\.h)$~',
	'wire' => '~^(persistent_list\.[ch]|src/wire/.*)$~',
	'command' => '~^(src/command/.*|predis_commands\.h)$~',
	'client' => '~^(src/(client|sentinel)/.*|predis(_sentinel)?_arginfo\.h)$~',
	'upper' => '~^(src/(cluster|array|session)/.*|predis_(cluster|array)_(arginfo|methods)\.h)$~',
	'module' => '~^predis\.c$~',
];

const GENERATED = [
	'predis_arginfo.h', 'predis_commands.h', 'predis_cluster_arginfo.h', 'predis_cluster_methods.h',
	'predis_sentinel_arginfo.h', 'predis_array_arginfo.h',
];

/* What only the named files may contain. */
const RESERVED = [
	'~#\s*include\s*[<"](hiredis/)?(hiredis|read|sds)\.h~' => ['src/wire/nested.c'],
	'~\bphp_stream_xport_|php_stream_transport~' => ['src/wire/stream_open.c'],
	'~php_streams\.h~' => ['src/wire/stream.c', 'src/wire/stream_open.c'],
	'~#\s*include\s*"php_network\.h"~' => ['src/wire/stream_open.c', 'compat.h'],
	'~EG\(\s*persistent_list\s*\)~' => ['persistent_list.c'],
	'~\bPHP_VERSION_ID\b|\bZEND_MODULE_API_NO\b|\bPHP_API_VERSION\b~' => ['compat.h', ...GENERATED],
];

/** Comments and literals as blanks; lines stay where they are. */
function code_only(string $source): string
{
	return preg_replace_callback(
		'~/\*.*?\*/|//[^\n]*|"(?:\\\\.|[^"\\\\\n])*"|\'(?:\\\\.|[^\'\\\\\n])*\'~s',
		fn (array $m) => preg_replace('~[^\n]~', ' ', $m[0]),
		$source
	);
}

function comments_removed(string $source): string
{
	return preg_replace_callback('~/\*.*?\*/~s', fn (array $m) => preg_replace('~[^\n]~', ' ', $m[0]), $source);
}

function layer(string $file): ?int
{
	foreach (array_values(LAYERS) as $height => $pattern) {
		if (preg_match($pattern, $file)) {
			return $height;
		}
	}
	return null;
}

/** The file of the project that an #include in $from names, or null for a foreign one. */
function resolve_include(string $root, string $from, string $name): ?string
{
	foreach ([dirname($from), '.', 'src'] as $folder) {
		$path = $folder === '.' ? $name : "$folder/$name";
		$path = preg_replace('~(^|/)[^/.]+/\.\.(?=/)~', '', $path);
		$path = ltrim($path, '/');
		if (is_file("$root/$path")) {
			return $path;
		}
	}
	return null;
}

function check_includes(string $root, string $file, string $source): array
{
	$problems = [];
	$own = layer($file);
	if ($own === null) {
		return ["$file: belongs to no layer; tools/lint-layers.php has the list"];
	}
	preg_match_all('~^\s*#\s*include\s*"([^"]+)"~m', comments_removed($source), $m, PREG_OFFSET_CAPTURE);
	foreach ($m[1] as [$name, $offset]) {
		$target = resolve_include($root, $file, $name);
		if ($target !== null && layer($target) !== null && layer($target) > $own) {
			$names = array_keys(LAYERS);
			$line = substr_count($source, "\n", 0, $offset) + 1;
			$problems[] = "$file:$line: {$names[$own]} includes $target of the layer {$names[layer($target)]} above it";
		}
	}
	return $problems;
}

function check_reserved(string $file, string $source): array
{
	$problems = [];
	$text = comments_removed($source);
	foreach (RESERVED as $pattern => $owners) {
		if (!in_array($file, $owners, true) && preg_match($pattern, $text, $m, PREG_OFFSET_CAPTURE)) {
			$line = substr_count($text, "\n", 0, $m[0][1]) + 1;
			$problems[] = "$file:$line: \"{$m[0][0]}\" belongs to " . implode(', ', $owners) . ' alone';
		}
	}
	return $problems;
}

/** A function's body begins with a brace in the first column and ends with one there. */
function check_lengths(string $file, string $source): array
{
	$problems = [];
	$lines = explode("\n", rtrim(code_only($source), "\n"));
	if (count($lines) > MAX_FILE) {
		$problems[] = "$file: " . count($lines) . ' lines, more than ' . MAX_FILE;
	}
	$start = null;
	foreach ($lines as $number => $line) {
		if ($line === '{' || preg_match('~^[a-zA-Z].*\)\s*\{$~', $line)) {
			$start = $number;
		} elseif ($line === '}' && $start !== null) {
			$length = $number - $start + 1;
			if ($length > MAX_FUNCTION) {
				$problems[] = "$file:" . ($start + 1) . ": a function of $length lines, more than " . MAX_FUNCTION;
			}
			$start = null;
		}
	}
	return $problems;
}

function w32_sources(string $text): array
{
	$sources = [];
	preg_match('~EXTENSION\("predis",\s*"([^"]*)"~', $text, $m);
	$sources = preg_split('~\s+~', trim($m[1] ?? ''), -1, PREG_SPLIT_NO_EMPTY);
	preg_match_all('~ADD_SOURCES\(configure_module_dirname \+ "/([^"]+)",\s*"([^"]+)"~', $text, $folders, PREG_SET_ORDER);
	foreach ($folders as [, $folder, $names]) {
		foreach (preg_split('~\s+~', trim($names)) as $name) {
			$sources[] = "$folder/$name";
		}
	}
	return $sources;
}

function check_lists(string $root, array $files): array
{
	preg_match('~PREDIS_SOURCES="([^"]*)"~', file_get_contents("$root/config.m4"), $m);
	$lists = [
		'config.m4' => preg_split('~\s+~', trim($m[1] ?? ''), -1, PREG_SPLIT_NO_EMPTY),
		'config.w32' => w32_sources(file_get_contents("$root/config.w32")),
	];
	$there = array_values(array_filter($files, fn (string $file) => str_ends_with($file, '.c')));
	$problems = [];
	foreach ($lists as $name => $list) {
		foreach (array_diff($there, $list) as $file) {
			$problems[] = "$name: $file is not listed";
		}
		foreach (array_diff($list, $there) as $file) {
			$problems[] = "$name: $file is listed and does not exist";
		}
	}
	return $problems;
}

function source_files(string $root): array
{
	$files = array_merge(glob("$root/*.[ch]"), glob("$root/src/*.[ch]"), glob("$root/src/*/*.[ch]"));
	$files = array_map(fn (string $path) => substr($path, strlen($root) + 1), $files);
	return array_values(array_diff($files, ['config.h'])); // configure's
}

$root = rtrim($argv[1], '/');
$files = source_files($root);
$problems = check_lists($root, $files);
foreach ($files as $file) {
	$source = file_get_contents("$root/$file");
	array_push($problems, ...check_includes($root, $file, $source), ...check_reserved($file, $source));
	if (!in_array($file, GENERATED, true)) {
		array_push($problems, ...check_lengths($file, $source));
	}
}
echo implode("\n", $problems), $problems ? "\n" : '';
exit($problems ? 1 : 0);
