--TEST--
The rows agree with the server's COMMAND INFO and COMMAND DOCS: read or write, keys, blocking, arity, words
--FILE--
<?php
require __DIR__ . '/rows.inc';
require __DIR__ . '/../helpers/redis_server.inc';

/* Packers that begin with keys of their own. */
const PACKED_KEYS = ['!bpop' => [1, -2, 1], '!key_or_keys' => [1, -1, 1]];
/* Ours to judge: without a flag of the server's, or held back from a second try on purpose. */
const WRITES_TO_US = [
	'watch', 'unwatch', 'publish', 'spublish', 'flushDB', 'flushAll', 'eval', 'evalsha', 'script', 'touch',
	'fcall', 'function', 'xgroup', 'wait', 'waitaof', // a group's subcommands write, and waiting is about the own connection
	'acl', 'config', 'slowlog', 'save', 'bgSave', 'bgrewriteaof', 'replicaof', 'slaveof', 'failover',
	'latency', 'memory', 'module', 'commandlog',
];
/* A channel and a pattern are prefixed like keys, but are none to the server; the keys of subcommands are told by these. */
const KEYS_TO_US = ['publish', 'keys', 'object', 'debug'];
/* Flagged as blocking by some versions only. */
const MAY_BLOCK = ['wait', 'waitaof'];
/* A parameter may be an array of all keys. */
const FEWER_WORDS = ['sInterStore', 'sUnionStore', 'sDiffStore'];

/** First key, last key (-1: the last argument) and the step between them, as COMMAND INFO has them; null: not told by the letters. */
function keys_of(array $row): ?array
{
	$first = $last = $step = 0;
	foreach (letters_of($row) as $i => $letter) {
		$at = $i + 1;
		if (preg_match('/^!/', $letter)) {
			return $first ? [$first, $last, $step] : PACKED_KEYS[$letter] ?? null;
		}
		if (preg_match('/^(k@|k[*+]|\[k\]|\{kv\})$/', $letter)) {
			return [$first ?: $at, -1, $letter === '{kv}' ? 2 : 1];
		}
		if ($letter === 'k' && ($first === 0 || $last === $at - 1)) {
			[$first, $last, $step] = [$first ?: $at, $at, 1];
		} elseif (preg_match('/^[#o{[]/', $letter)) {
			break; // places behind are not fixed
		}
	}
	return [$first, $last, $step];
}

/** How many words the command has at least; null: its packer knows. */
function least_words(array $row): ?int
{
	$least = count($row['words']);
	foreach (letters_of($row) as $letter) {
		if ($letter[0] === '!') {
			return null;
		}
		$least += match (true) {
			(bool)preg_match('/[?*]$|^[tco][({]/', $letter) => 0,
			str_starts_with($letter, '#{') => 3,
			$letter[0] === '#', $letter[0] === '{' => 2,
			default => 1,
		};
	}
	return $least;
}

/** The words that a row may send besides the command's own. */
function tokens_of(array $row): array
{
	preg_match_all("/'([A-Z0-9]+)'|[tc]\(([A-Z]+)|[{,]([A-Z0-9_-]+)(?=[,:=}])/", implode(' ', preg_grep("/^(?!\{)/", letters_of($row))), $found);
	return array_filter(array_merge(...array_slice($found, 1)));
}

/** The tokens in what COMMAND DOCS says about arguments, at any depth. */
function tokens_in(mixed $docs): array
{
	$tokens = [];
	foreach (is_array($docs) ? $docs : [] as $i => $part) {
		$tokens = array_merge($tokens, is_array($part) ? tokens_in($part) : []);
		if ($part === 'token') {
			$tokens[] = strtoupper(trim($docs[$i + 1], '"'));
		}
	}
	return $tokens;
}

function flags_differ(string $method, array $row, array $flags): ?string
{
	$write = in_array('write', $row['flags'], true);
	if (in_array('write', $flags, true) !== $write && !($write && in_array($method, WRITES_TO_US, true))) {
		return $write ? 'we write, the server reads' : 'we read, the server writes';
	}
	$blocks = in_array('blocking', $flags, true);
	if ($blocks !== (bool)preg_grep('/^block=/', $row['flags']) && !in_array($method, MAY_BLOCK, true)) {
		return 'the server and the row differ on blocking';
	}
	return null;
}

function keys_differ(string $method, array $row, array $server): ?string
{
	$ours = keys_of($row);
	if ($ours === null || in_array($method, KEYS_TO_US, true) || ($server[0] === 0 && str_contains($row['args'], '#'))) {
		return null; // behind a number of keys
	}
	if ($ours[0] === $ours[1] && $ours[0] === $server[0] && $server[1] === -1) {
		return 'the server takes more keys than one';
	}
	return $ours === $server ? null : 'keys ' . implode(' ', $ours) . ', the server says ' . implode(' ', $server);
}

$server = RedisServer::start();
$about = $server->command('INFO', 'server');
$lacks = $packed = [];
$compared = $words = 0;
foreach ($rows = command_rows() as $method => $row) {
	[$info] = $server->command('COMMAND', 'INFO', implode('|', $row['words']));
	[$info] = $info === null ? $server->command('COMMAND', 'INFO', $row['words'][0]) : [$info];
	if (($info !== null) !== server_should_have($about, $method, $row)) {
		echo "$method: ", $info === null ? 'the server should have' : 'the server should not have', " {$row['name']}\n";
	}
	if ($info === null) {
		$lacks[] = $row['name'];
		continue;
	}
	$compared++;
	[, $arity, $flags, $first, $last, $step] = $info;
	$found = [flags_differ($method, $row, array_map(fn ($flag) => ltrim((string)$flag, '+'), $flags)), keys_differ($method, $row, [$first, $last, $step])];
	$least = least_words($row);
	if ($least === null) {
		$packed[] = $method;
	} elseif (($arity > 0 ? $least !== $arity : $least < -$arity) && !in_array($method, FEWER_WORDS, true)) {
		$found[] = "$least words at least, the server's arity is $arity";
	}
	$known = tokens_in($server->command('COMMAND', 'DOCS', $row['words'][0]));
	$unknown = $known ? array_diff(tokens_of($row), $known) : [];
	$words += count(tokens_of($row));
	$found[] = $unknown ? 'words that the server does not document: ' . implode(' ', $unknown) : null;
	foreach (array_filter($found) as $text) {
		echo "$method: $text\n";
	}
}
echo "compared $compared of ", count($rows), " rows and $words words\n";
echo 'arity by rows_called.phpt: ', count($packed), " rows with packers\n";
echo 'not on this server: ', count($lacks), ': ', implode(' ', array_unique($lacks)), "\n";
--EXPECTF--
compared %d of %d rows and %d words
arity by rows_called.phpt: %d rows with packers
not on this server: %d: %s
