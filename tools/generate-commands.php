<?php
/* Writes the command table from the stubs: predis_commands.h, and the list of
 * signatures that tests/surface compares with the built extension.
 *
 *   php -n tools/generate-commands.php FOLDER STUB...
 *
 * A row is the line `@command NAME ARGS SHAPE FLAG...` in a method's doc comment;
 * docs/command-rows.md explains the letters. Whatever does not fit the method's
 * signature is an error here, so that it cannot become a wrong request later.
 *
 * The first stub has class Redis. A method in one of the others borrows the row of a
 * method there, `@command Redis::METHOD`, or has one of its own where its parameters
 * mean something else. With the word `node` in front of either, the first parameter says
 * which node to ask, and the row is about the rest. For them NAME.stub.php gets a
 * NAME_methods.h. A method there with `@row` in place of `@command` has a row, and a
 * body in C that uses it. Called by tools/generate.sh. */
declare(strict_types=1);

const LETTERS = ['k' => 'KEY', 'v' => 'VALUE', 's' => 'STRING', 'i' => 'LONG', 'd' => 'DOUBLE', 'n' => 'NUMERIC', 'b' => 'BOOL', 'j' => 'JSON'];
const ALL_LEFT = 2; /* of x@: at least the array or string, and the variadic rest */
const SPREAD = ['k' => 'KEYS', 's' => 'STRINGS', 'v' => 'VALUES'];
const LISTS = SPREAD + ['d' => 'DOUBLES', 'f' => 'FIELDS'];
const MAPS = ['sv' => 'MAP_STRING_VALUE', 'kv' => 'MAP_KEY_VALUE', 'ss' => 'MAP_STRING_STRING', 'sw' => 'MAP_STRING_WORDS'];
const OPTIONS = [
	'' => 'FLAG', 'p' => 'POSITIVE', 'i' => 'LONG', 's' => 'STRING', 'k' => 'KEY', 'v' => 'VALUE', 'j' => 'JSON', 'l' => 'LIMIT',
	'[s]' => 'WORDS', '#[s]' => 'COUNTED_WORDS', '#[k]' => 'COUNTED_KEYS', '{ss}' => 'PAIRS', '#{ss}' => 'COUNTED_PAIRS',
];
const SUFFIXES = ['?' => 'PREDIS_ARG_OPTIONAL', '+' => 'PREDIS_ARG_REST', '*' => 'PREDIS_ARG_REST_ANY'];

/* What a letter may stand for in the signature; a missing letter accepts any type. */
const ACCEPTED_TYPES = [
	'k' => ['string', 'array|string', 'mixed'], 's' => ['string', '?string', 'mixed'], 'i' => ['int', '?int'],
	'd' => ['float', '?float', 'int|float'], 'b' => ['bool'], 't' => ['bool', '?bool'], 'c' => ['int', '?int'],
	'o' => ['?array', 'array', 'array|string|null'],
];

const SHAPES = [
	'ok', 'int', 'bool', 'float', 'status', 'string', 'value', 'value_or_values', 'string_or_strings',
	'values', 'strings', 'ints', 'bools', 'floats', 'pairs', 'scored', 'fields', 'popped', 'popped_scored',
	'type', 'ping', 'info', 'time', 'raw', 'number', 'with_length', 'map', 'maps', 'maps_with_nulls', 'key_values', 'key_scored',
	'positions', 'geo_lists', 'geo_map', 'entries', 'streams', 'claimed', 'pending', 'index',
	'json', 'jsons', 'layers', 'layers_scored', 'embedding', 'attributed', 'sample', 'samples', 'last_samples', 'series',
	'found', 'found_ids', 'rows',
];

/* Kinds whose parameter, declared as more than a string or a float, takes that under strict_types, too. */
const WIDENED = ['KEY', 'STRING', 'NUMERIC', 'DOUBLE', 'KEYS', 'STRINGS', 'VALUES', 'OPTIONS'];

/** One argument of a row as it stands in the table, and how many PHP parameters it takes. */
final class Argument
{
	public function __construct(
		public string $kind,
		public string $letter = '',
		public string $suffix = '',
		public ?string $token = null,
		public int $parameters = 1,
		/** What is sent when the parameter is left out, in a place where the server needs something. */
		public ?string $default = null,
		/** The number of the PHP parameter, from 1; 0: the next one. */
		public int $at = 0,
		/** The shape of the reply, where this argument decides about it. */
		public ?string $shape = null,
		/** Its PHP type takes more than the letter. */
		public bool $wide = false,
		/** @var list<array{string, string, ?string}> word, kind and shape of each option */
		public array $options = [],
	) {}
}

final class Row
{
	/** @var string[] */
	public array $words;
	/** @var Argument[] */
	public array $arguments = [];
	public ?string $packer = null;
	public bool $write = false;
	public int $blockArgument = -1;
	public string $blockUnit = 'SECONDS';
	public string $effect = 'NONE';
	public ?int $minimum = null;
	public ?int $maximum = null;
	/** The first parameter is a node, which is none of the row's business. */
	public bool $node = false;

	public function __construct(public ReflectionMethod $method, public string $shape = '') {}

	/** What distinguishes it in names of C. */
	public function id(): string
	{
		return strtolower(($this->method->class === 'Redis' ? '' : "{$this->method->class}_") . $this->method->getName());
	}

	public function constant(): string
	{
		return 'PREDIS_CMD_' . strtoupper($this->id());
	}

	/** @return list<ReflectionParameter> */
	public function parameters(): array
	{
		return array_slice($this->method->getParameters(), (int)$this->node);
	}

	public function fail(string $reason): never
	{
		fwrite(STDERR, "{$this->method->class}::{$this->method->getName()}: $reason\n");
		exit(1);
	}
}

function row_of(ReflectionMethod $method): ?Row
{
	$found = preg_match_all('/^\s*\/?\*+\s*@(?:command|row)\s+(.+?)\s*(?:\*\/)?$/m', (string)$method->getDocComment(), $tags);
	if ($found === 0) {
		return null;
	}
	$row = new Row($method);
	$parts = preg_split('/\s+/', $tags[1][0]);
	if ($found > 1 || count($parts) < 4) {
		$row->fail('wants one @command NAME ARGS SHAPE FLAG...');
	}
	if ($row->node = $parts[0] === 'node') {
		array_shift($parts);
		$method->getNumberOfRequiredParameters() > 0 || $row->fail('has no parameter for the node');
	}
	[$name, $arguments, $row->shape] = $parts;
	if (!preg_match('/^[A-Z_.]+(\|[A-Z_]+)?$/', $name)) {
		$row->fail("'$name' is no command name");
	}
	if (!in_array($row->shape, SHAPES, true)) {
		$row->fail("unknown reply shape '{$row->shape}'");
	}
	$row->words = explode('|', $name);
	parse_arguments($row, $arguments);
	parse_flags($row, array_slice($parts, 3));
	check_signature($row);
	return $row;
}

function parse_arguments(Row $row, string $text): void
{
	while ($text !== '' && $text !== '-') {
		$row->packer === null || $row->fail('nothing can follow a packer');
		if (preg_match('/^!([a-z_]+)/', $text, $m)) {
			$row->packer = $m[1];
		} elseif (preg_match('/^([1-9]?)(.+)$/', $text, $placed) && $argument = next_argument($row, $placed[2], $m)) {
			$argument->at = (int)$placed[1];
			$m[0] = $placed[1] . $m[0];
			$row->arguments[] = $argument;
		} else {
			$row->fail("cannot read the arguments from '$text'");
		}
		$text = substr($text, strlen($m[0]));
	}
}

/** The argument at the head of the text; $m[0] is what it was made of. */
function next_argument(Row $row, string $text, ?array &$m): ?Argument
{
	if (preg_match('/^o\{([^{}]+(?:\{ss\}[^{}]*)*)\}/', $text, $m)) {
		return new Argument('OPTIONS', 'o', options: array_map(fn (string $option) => parse_option($row, $option), explode(',', $m[1])));
	}
	if (preg_match("/^'([A-Z0-9]+)'/", $text, $m)) {
		return new Argument('TOKEN', token: $m[1], parameters: 0);
	}
	if (preg_match('/^t\(([A-Z]+)(?:=([a-z_]+))?\)/', $text, $m)) {
		return new Argument('TOKEN_IF', 't', token: $m[1], shape: known_shape($row, $m[2] ?? null));
	}
	if (preg_match('/^c\(([A-Z]*)\)/', $text, $m)) {
		return new Argument('TOKEN_COUNT', 'c', token: $m[1]);
	}
	if (preg_match('/^(#?)\[([ksvd]|(?<=#\[)f)\]/', $text, $m)) {
		return new Argument(($m[1] ? 'COUNTED_' : 'LIST_') . LISTS[$m[2]], '[]');
	}
	if (preg_match('/^(?:#?\{(?:sv|kv)\}|\{(?:ss|sw)\})/', $text, $m)) {
		return new Argument(($m[0][0] === '#' ? 'COUNTED_' : '') . MAPS[trim($m[0], '#{}')], '[]');
	}
	if (preg_match('/^([ksv])@/', $text, $m)) {
		return new Argument(SPREAD[$m[1]], '@', parameters: ALL_LEFT);
	}
	if (preg_match('/^([kvsidnbj])([?+*]?)/', $text, $m)) {
		return new Argument(LETTERS[$m[1]], $m[1], $m[2]);
	}
	return null;
}

/** WORD, WORD:kind or WORD:kind=shape of an array of options. */
function parse_option(Row $row, string $text): array
{
	preg_match('/^([A-Z0-9_-]+)(?::([^=]+))?(?:=([a-z_]+))?$/', $text, $m) || $row->fail("cannot read the option '$text'");
	isset(OPTIONS[$m[2] ?? '']) || $row->fail("unknown kind of option '{$m[2]}'");
	return [$m[1], OPTIONS[$m[2] ?? ''], known_shape($row, $m[3] ?? null)];
}

function known_shape(Row $row, ?string $shape): ?string
{
	$shape === null || in_array($shape, SHAPES, true) || $row->fail("unknown reply shape '$shape'");
	return $shape;
}

function parse_flags(Row $row, array $flags): void
{
	$access = array_intersect($flags, ['read', 'write']);
	count($access) === 1 || $row->fail('wants exactly one of read and write');
	$row->write = in_array('write', $access, true);
	foreach (array_diff($flags, $access) as $flag) {
		if (preg_match('/^block=(first|last):(s|ms)$/', $flag, $m)) {
			$row->blockArgument = $m[1] === 'first' ? 0 : 255;
			$row->blockUnit = $m[2] === 's' ? 'SECONDS' : 'MILLISECONDS';
		} elseif ($flag === 'block=packer') {
			continue; /* the packer tells the time */
		} elseif (preg_match('/^min=(\d+)$/', $flag, $m)) {
			$row->minimum = (int)$m[1];
		} elseif (preg_match('/^max=(\d+)$/', $flag, $m)) {
			$row->maximum = (int)$m[1];
		} elseif (preg_match('/^effect=(watch|unwatch)$/', $flag, $m)) {
			$row->effect = strtoupper($m[1]);
		} else {
			$row->fail("unknown flag '$flag'");
		}
	}
}

/** The letters take the method's parameters one by one, and none may be left over. */
function check_signature(Row $row): void
{
	$parameters = $row->parameters();
	if (array_filter($row->arguments, fn (Argument $argument) => $argument->at > 0)) {
		check_places($row, $parameters);
		return;
	}
	foreach ($row->arguments as $argument) {
		$own = array_splice($parameters, 0, $argument->letter === '@' ? null : $argument->parameters);
		foreach ($own as $i => $parameter) {
			check_parameter($row, $argument, $parameter, $i === count($own) - 1);
			$taken = ($taken ?? 0) + 1;
		}
		if (($taken ?? 0) < $argument->parameters) {
			$row->fail("has no parameter left for {$argument->kind}");
		}
		unset($taken);
	}
	if ($parameters && $row->packer === null) {
		$row->fail("nothing sends \${$parameters[0]->getName()}");
	}
	if (!$parameters && $row->packer !== null) {
		$row->fail("leaves no parameter to the packer {$row->packer}");
	}
}

/**
 * The same for a row that numbers parameters, since the server has them in another order: a letter without a number
 * takes the one behind the letter before it.
 */
function check_places(Row $row, array $parameters): void
{
	$next = 0;
	foreach ($row->arguments as $argument) {
		if ($argument->parameters === 0) {
			continue;
		}
		$at = $argument->at ? $argument->at - 1 : $next;
		isset($parameters[$at]) || $row->fail("has no parameter left for {$argument->kind}");
		check_parameter($row, $argument, $parameters[$at], true);
		$argument->at = $at + 1;
		$next = $at + 1;
		$taken[$at] = true;
	}
	$row->packer === null || $row->fail('has numbers, and nothing tells the packer where to go on');
	foreach (array_diff_key($parameters, $taken ?? []) as $parameter) {
		$row->fail("nothing sends \${$parameter->getName()}");
	}
}

function check_parameter(Row $row, Argument $argument, ReflectionParameter $parameter, bool $last): void
{
	$name = '$' . $parameter->getName();
	$type = (string)($parameter->getType() ?? 'mixed');
	if ($argument->letter === '[]' && $type !== 'array') {
		$row->fail("$name is $type, but the row wants an array");
	}
	if (isset(ACCEPTED_TYPES[$argument->letter]) && !in_array($type, ACCEPTED_TYPES[$argument->letter], true)) {
		$row->fail("$name is $type, which '{$argument->letter}' does not take");
	}
	$argument->wide = $argument->wide || (bool)preg_match('/^mixed$|\bstring\|int|\bint\|float|^array\|string\|null$/', $type);
	$variadic = $argument->suffix === '+' || $argument->suffix === '*' || ($argument->letter === '@' && $last);
	if ($variadic !== $parameter->isVariadic()) {
		$row->fail("$name is " . ($variadic ? 'not variadic' : 'variadic, which wants + or *'));
	}
	if (($argument->suffix === '?' || $argument->letter === 'o') && !$parameter->isOptional()) {
		$row->fail("$name is not optional");
	}
	if ($argument->letter === 'i' && $argument->suffix === '' && $parameter->isOptional()) {
		$argument->default = (string)$parameter->getDefaultValue();
	}
}

/** A variadic parameter is optional to PHP; the row knows better. */
function minimum_of(Row $row): int
{
	$required = $row->method->getNumberOfRequiredParameters() - (int)$row->node;
	$last = end($row->arguments);
	return $row->minimum ?? ($last && $last->suffix === '+' ? $required + 1 : $required);
}

function bulk(string $word): string
{
	return '$' . strlen($word) . '\r\n' . $word . '\r\n';
}

/** Length of a C string literal whose only escapes are \r and \n. */
function literal_length(string $literal): int
{
	return strlen(str_replace(['\r', '\n'], ['.', '.'], $literal));
}

function arguments_to_c(Row $row): string
{
	$lines = array_map(function (Argument $argument) use ($row): string {
		$fields = ".kind = PREDIS_ARG_{$argument->kind}";
		$flags = array_filter([SUFFIXES[$argument->suffix] ?? null, $argument->wide && in_array($argument->kind, WIDENED, true) ? 'PREDIS_ARG_WIDE' : null]);
		$fields .= $flags ? ', .flags = ' . implode(' | ', $flags) : '';
		if (($word = $argument->token ?? $argument->default ?? '') !== '') {
			$token = bulk($word);
			$fields .= ", .token = \"$token\", .token_length = " . literal_length($token);
		}
		$fields .= $argument->at ? ", .at = {$argument->at}" : '';
		$fields .= $argument->shape ? ', .shape = PREDIS_SHAPE_' . strtoupper($argument->shape) : '';
		$fields .= $argument->options ? ', .options = ' . options_name($row, $argument) . ', .option_count = ' . count($argument->options) : '';
		return "\t{ $fields },\n";
	}, $row->arguments);
	return options_to_c($row) . 'static const predis_arg ' . arguments_name($row) . "[] = {\n" . implode('', $lines) . "};\n";
}

function options_to_c(Row $row): string
{
	$tables = '';
	foreach (array_filter($row->arguments, fn (Argument $argument) => (bool)$argument->options) as $argument) {
		$lines = array_map(fn (array $option) => "\t{ .word = \"{$option[0]}\", .kind = PREDIS_OPTION_{$option[1]}"
			. ($option[2] ? ', .shape = PREDIS_SHAPE_' . strtoupper($option[2]) : '') . " },\n", $argument->options);
		$tables .= 'static const predis_option ' . options_name($row, $argument) . "[] = {\n" . implode('', $lines) . "};\n";
	}
	return $tables;
}

/** Some commands take options in two places. */
function options_name(Row $row, Argument $argument): string
{
	return 'predis_options_' . $row->id() . '_' . array_search($argument, $row->arguments, true);
}

function arguments_name(Row $row): string
{
	return 'predis_args_' . $row->id();
}

/* As src/command/command.h has it. */
const QUICK_BEGINNING = 32;

/* Packers of options alone: they add nothing where no parameter is left for them. */
const PACKERS_OF_OPTIONS = ['set', 'incr'];

/**
 * How many parameters a call has that src/client/quick.c can write by a look at nothing but their kinds: keys, strings,
 * values and integers, and then nothing that has to be sent where it is left out. -1: no call is such.
 */
function quick_parameters(Row $row): int
{
	$count = 0;
	$optional = false;
	foreach ($row->arguments as $argument) {
		$optional = $optional || $argument->suffix === '?' || $argument->suffix === '*';
		if ($optional) {
			if ($argument->parameters === 0 || $argument->default !== null || !in_array($argument->suffix, ['?', '*'], true)) {
				return -1;
			}
			continue;
		}
		if (!in_array($argument->kind, ['KEY', 'STRING', 'VALUE', 'LONG', 'KEYS', 'STRINGS', 'VALUES'], true) || $argument->at || $argument->default !== null) {
			return -1;
		}
		$count++;
	}
	$packed = $row->packer !== null && !in_array($row->packer, PACKERS_OF_OPTIONS, true);
	return $row->blockArgument !== -1 || $row->effect !== 'NONE' || $packed ? -1 : $count;
}

function row_to_c(Row $row): string
{
	$header = implode('', array_map('bulk', $row->words));
	$quickParameters = quick_parameters($row);
	$quick = $quickParameters >= 0 && literal_length($header) <= QUICK_BEGINNING - literal_length('*9\r\n') ? '*' . count($row->words) + $quickParameters . '\r\n' . $header : '';
	$fields = [
		'name' => '"' . implode(' ', $row->words) . '"',
		'header' => "\"$header\"",
		'header_length' => literal_length($header),
		'words' => count($row->words),
		'args' => $row->arguments ? arguments_name($row) : 'NULL',
		'arg_count' => count($row->arguments),
		'min_args' => minimum_of($row),
		'max_args' => $row->maximum ?? ($row->method->isVariadic() ? -1 : count($row->parameters())),
		'shape' => 'PREDIS_SHAPE_' . strtoupper($row->shape),
		'flags' => 'PREDIS_COMMAND_' . ($row->write ? 'WRITE' : 'READ'),
		'block_arg' => $row->blockArgument,
		'block_unit' => "PREDIS_BLOCK_{$row->blockUnit}",
		'effect' => "PREDIS_EFFECT_{$row->effect}",
		'quick' => "\"$quick\"",
		'quick_length' => literal_length($quick),
		'quick_params' => $quick === '' ? -1 : $quickParameters,
		'pack' => $row->packer === null ? 'NULL' : "predis_pack_{$row->packer}",
	];
	$lines = array_map(fn($k, $v) => "\t\t.$k = $v,\n", array_keys($fields), $fields);
	return "\t[{$row->constant()}] = {\n" . implode('', $lines) . "\t},\n";
}

/** @param Row[] $rows */
function header_file(array $rows): string
{
	$constants = array_map(fn(Row $row) => "\t{$row->constant()},\n", $rows);
	$arguments = array_map('arguments_to_c', array_filter($rows, fn(Row $row) => (bool)$row->arguments));
	$table = array_map('row_to_c', $rows);
	$methods = array_map(fn(Row $row) => method_to_c($row->method, 'predis_command_call', $row),
		array_filter($rows, fn(Row $row) => $row->method->class === 'Redis'));
	return "/* Generated from the stubs by tools/generate.sh: do not edit.\n"
		. " * The command table and a method for each row of class Redis. One C file includes it\n"
		. " * whole; others define PREDIS_COMMANDS_ENUM_ONLY for the row numbers alone. */\n"
		. "#ifndef PREDIS_COMMANDS_ENUM\n#define PREDIS_COMMANDS_ENUM\n\nenum {\n" . implode('', $constants)
		. "\tPREDIS_CMD_COUNT\n};\n\n#endif\n\n#ifndef PREDIS_COMMANDS_ENUM_ONLY\n\n"
		. implode("\n", $arguments)
		. "\nconst predis_command predis_commands[PREDIS_CMD_COUNT] = {\n" . implode('', $table) . "};\n\n"
		. implode("\n", $methods) . "\n#endif\n";
}

function method_to_c(ReflectionMethod $method, string $function, Row $row): string
{
	return "ZEND_METHOD({$method->class}, {$method->getName()})\n{\n"
		. "\t$function(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[{$row->constant()}]);\n}\n";
}

/**
 * The row of class Redis that a method of another class borrows, or the method's own; null for one that is written in C.
 *
 * @param array<string, Row> $rows by method of class Redis, in lower case
 * @return array{Row, bool}|null the row, and whether the first parameter is a node
 */
function row_elsewhere(ReflectionMethod $method, array $rows): ?array
{
	if (!preg_match('/^\s*\/?\*+\s*@command\s+(node )?Redis::(\w+)\s*(?:\*\/)?$/m', (string)$method->getDocComment(), $tag)) {
		$row = row_of($method);
		return $row ? [$row, $row->node] : null;
	}
	$place = new Row($method);
	$node = $tag[1] !== '';
	isset($rows[strtolower($tag[2])]) || $place->fail("Redis::{$tag[2]} has no row");
	$node && $method->getNumberOfRequiredParameters() === 0 && $place->fail('has no parameter for the node');
	return [$rows[strtolower($tag[2])], $node];
}

/** Who sends for a class beside Redis: predis_cluster_call() for RedisCluster, predis_cluster_call_node() with a node. */
function caller_of(ReflectionMethod $method, bool $node): string
{
	return preg_replace('/^redis/', 'predis_', strtolower($method->class)) . '_call' . ($node ? '_node' : '');
}

/** @param list<string> $methods */
function methods_file(string $stub, array $methods): string
{
	return '/* Generated from ' . basename($stub) . " by tools/generate.sh: do not edit.\n"
		. " * The methods that have a row, most of them one of class Redis. One C file includes it. */\n\n" . implode("\n", $methods);
}

/** Loads a stub. @return list<ReflectionClass> its classes */
function classes_of(string $stub): array
{
	$before = get_declared_classes();
	require $stub;
	return array_map(fn (string $class) => new ReflectionClass($class), array_values(array_diff(get_declared_classes(), $before)));
}

/** @return list<ReflectionMethod> */
function own_methods(ReflectionClass $class): array
{
	return array_values(array_filter($class->getMethods(), fn (ReflectionMethod $method) => $method->class === $class->getName()));
}

require __DIR__ . '/../tests/surface/signature.inc';

$stubs = array_slice($argv, 2);
if (!$stubs) {
	fwrite(STDERR, "usage: php -n generate-commands.php FOLDER STUB...\n");
	exit(2);
}
if (class_exists('Redis', false)) {
	fwrite(STDERR, "a loaded extension already has class Redis: run with php -n\n");
	exit(2);
}
$rows = $own = $surface = [];
foreach ($stubs as $i => $stub) {
	$methods = [];
	foreach (classes_of($stub) as $class) {
		$surface = array_merge($surface, surface_of($class));
		foreach (own_methods($class) as $method) {
			if ($i === 0) {
				if ($row = row_of($method)) {
					$rows[strtolower($method->getName())] = $row;
				}
			} elseif ([$row, $node] = row_elsewhere($method, $rows)) {
				if (!str_contains((string)$method->getDocComment(), '* @row ')) {
					$methods[] = method_to_c($method, caller_of($method, $node), $row);
				}
				$row->method->class === 'Redis' || $own[] = $row;
			}
		}
	}
	if ($methods) {
		file_put_contents($argv[1] . '/' . basename($stub, '.stub.php') . '_methods.h', methods_file($stub, $methods));
	}
}
file_put_contents("{$argv[1]}/predis_commands.h", header_file(array_merge(array_values($rows), $own)));
file_put_contents("{$argv[1]}/tests/surface/methods.txt", implode("\n", $surface) . "\n");
