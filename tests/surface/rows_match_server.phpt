--TEST--
The rows agree with what the server says about its commands: read or write, first key, blocking
--FILE--
<?php
require __DIR__ . '/rows.inc';
require __DIR__ . '/../helpers/redis_server.inc';

/* Letters for the first argument that are keys; packers that begin with keys of their own. */
function first_key(array $row): int
{
	if (preg_match('/^(k|\[k\]|\{k|!bpop|!key_or_keys)/', $row['args'])) {
		return 1;
	}
	if ($row['args'] === 'si!migrate') {
		return 3;
	}
	return preg_match('/^sk/', $row['args']) ? 2 : 0;
}

/* Ours to judge: without a flag of the server's, or held back from a second try on purpose. */
$writes_to_us = [
	'watch', 'unwatch', 'publish', 'flushDB', 'flushAll', 'eval', 'evalsha', 'script', 'touch',
	'fcall', 'function', 'xgroup', 'wait', 'waitaof', // a group's subcommands write, and waiting is about the own connection
	'acl', 'config', 'slowlog', 'save', 'bgSave', 'bgrewriteaof', 'replicaof', 'slaveof', 'failover',
];
/* The channel and the pattern are prefixed like keys, but are none to the server; OBJECT's subcommands have them. */
$keys_to_us = ['publish', 'keys', 'object', 'debug'];
/* KeyDB's, and what came after Redis 7.0. */
$not_everywhere = ['expiremember', 'expirememberat', 'waitaof'];
/* Flagged as blocking by some versions only. */
$may_block = ['wait', 'waitaof'];

$server = RedisServer::start();
$rows = command_rows();
foreach ($rows as $method => $row) {
	[$info] = $server->command('COMMAND', 'INFO', $row['words'][0]);
	if ($info === null) {
		echo in_array($method, $not_everywhere, true) ? '' : "$method: the server has no {$row['name']}\n";
		continue;
	}
	[, , $flags, $first] = $info;
	$flags = array_map(fn ($flag) => ltrim((string)$flag, '+'), $flags);
	$write = in_array('write', $row['flags'], true);
	if (in_array('write', $flags, true) !== $write && !($write && in_array($method, $writes_to_us, true))) {
		echo "$method: ", $write ? 'we write, the server reads' : 'we read, the server writes', "\n";
	}
	if ($first !== first_key($row) && $first !== 0 && !in_array($method, $keys_to_us, true)) {
		echo "$method: first key at ", first_key($row), ", the server says $first\n";
	}
	if ($first === 0 && first_key($row) !== 0 && !in_array($method, $keys_to_us, true)) {
		echo "$method: a key where the server knows none\n";
	}
	if (in_array('blocking', $flags, true) !== (bool)preg_grep('/^block=/', $row['flags']) && !in_array($method, $may_block, true)) {
		echo "$method: the server and the row differ on blocking\n";
	}
}
echo count($rows) >= 100 ? 'compared' : 'few rows', "\n";
--EXPECT--
compared
