--TEST--
Nested arrays keep their form: empty ones, nulls and statuses inside, many levels deep
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();

echo text($redis->eval('return {}')), text($redis->eval('return {{}}')), text($redis->eval('return {{}, {{}, {}}, {1}}')), "\n";
echo text($redis->eval('return {1, false, "", {false, "x", redis.status_reply("FINE")}, redis.status_reply("OK"), -5}')), "\n";
$nested = 'return 1';
for ($i = 0; $i < 6; $i++) {
	$nested = preg_replace('/return (.*)/', 'return {$1, {}, "x"}', $nested);
}
echo text($redis->eval($nested)), "\n";

$server->command('CONFIG', 'SET', 'proto-max-bulk-len', '1mb');
echo text($redis->rawcommand('CONFIG', 'GET', 'proto-max-bulk-len')), "\n";
$command = $redis->rawcommand('COMMAND', 'INFO', 'GET', 'nosuchcommand');
echo count($command), ' ', $command[0][0], ' ', text($command[1]), "\n";
echo text($redis->multi()->eval('return {{}, {1, {false}}}')->get('x')->eval('return {}')->exec()), "\n";
echo text($redis->pipeline()->eval('return {{}, {1, {false}}}')->get('x')->eval('return {}')->exec()), "\n";
--EXPECT--
[][[]][[], [[], []], [1]]
[1, false, "", [false, "x", true], true, -5]
[[[[[[1, [], "x"], [], "x"], [], "x"], [], "x"], [], "x"], [], "x"]
["proto-max-bulk-len", "1048576"]
2 get false
[[[], [1, [false]]], false, []]
[[[], [1, [false]]], false, []]
