--TEST--
The generator refuses rows that do not fit their method
--FILE--
<?php
require __DIR__ . '/../helpers/tempdir.inc';

/** What the generator says of these stubs; the first is class Redis', or stands for it. */
function generated(string $dir, string ...$stubs): string
{
	$command = [PHP_BINARY, '-n', dirname(__DIR__, 2) . '/tools/generate-commands.php', $dir];
	foreach ($stubs as $name => $code) {
		file_put_contents($command[] = "$dir/$name.stub.php", "<?php\n$code");
	}
	$process = proc_open($command, [2 => ['pipe', 'w']], $pipes);
	$said = trim(stream_get_contents($pipes[2]));
	return proc_close($process) === 0 ? "taken$said" : $said;
}

function one_method(string $class, string $row, string $parameters): string
{
	return "class $class\n{\n\t/** @command $row */\n\tpublic function method($parameters) {}\n}\n";
}

$dir = temp_dir('predis-generator');
mkdir("$dir/tests/surface", 0777, true);
foreach ([
	'GET k value read' => 'string $key',
	'GET kk value read' => 'string $key',
	'GET k value read min=1' => 'string $key, int $more = 0',
	'GET i value read' => 'string $key',
	'GET k+ value read' => 'string $key',
	'DEL k int write' => 'string ...$keys',
	'GET k? value read' => 'string $key',
	'MGET [k] values read' => 'string $keys',
	'DEL k@ int write' => 'string $key',
	'GET kq value read' => 'string $key',
	'GET k nosuchshape read' => 'string $key',
	'GET k value' => 'string $key',
	'GET k value read write' => 'string $key',
	'GET k value read block=soon' => 'string $key',
	'get k value read' => 'string $key',
	'SET k!set ok write' => 'string $key',
	'SET k!setv ok write' => 'string $key, mixed $value',
] as $row => $parameters) {
	echo "$row ($parameters): ", generated($dir, t: one_method('T', $row, $parameters)), "\n";
}

echo "-- of a class beside Redis\n";
$redis = one_method('Redis', 'GET k value read', 'string $key');
foreach ([
	'Redis::method' => 'string $key',
	'node Redis::method' => 'mixed $node, string $key',
	'Redis::other' => 'string $key',
	'node INFO s* info read' => 'mixed $node, string ...$sections',
	'INFO s* info read' => 'mixed $node, string ...$sections',
	'node TIME - time read' => '',
	'node Redis::method ' => '',
] as $row => $parameters) {
	echo "$row ($parameters): ", generated($dir, redis: $redis, t: one_method('RedisT', $row, $parameters)), "\n";
	if (is_file("$dir/t_methods.h")) {
		preg_match('/\w+\(INTERNAL.*$/m', file_get_contents("$dir/t_methods.h"), $body);
		preg_match('/REDIST_METHOD\].*?min_args = (\d+).*?max_args = (-?\d+)/s', file_get_contents("$dir/predis_commands.h"), $arguments);
		echo '  ', $body[0], $arguments ? " of $arguments[1] to $arguments[2] arguments" : '', "\n";
		unlink("$dir/t_methods.h");
	}
}
remove_dir($dir);
--EXPECT--
GET k value read (string $key): taken
GET kk value read (string $key): T::method: has no parameter left for KEY
GET k value read min=1 (string $key, int $more = 0): T::method: nothing sends $more
GET i value read (string $key): T::method: $key is string, which 'i' does not take
GET k+ value read (string $key): T::method: $key is not variadic
DEL k int write (string ...$keys): T::method: $keys is variadic, which wants + or *
GET k? value read (string $key): T::method: $key is not optional
MGET [k] values read (string $keys): T::method: $keys is string, but the row wants an array
DEL k@ int write (string $key): T::method: $key is not variadic
GET kq value read (string $key): T::method: cannot read the arguments from 'q'
GET k nosuchshape read (string $key): T::method: unknown reply shape 'nosuchshape'
GET k value (string $key): T::method: wants one @command NAME ARGS SHAPE FLAG...
GET k value read write (string $key): T::method: wants exactly one of read and write
GET k value read block=soon (string $key): T::method: unknown flag 'block=soon'
get k value read (string $key): T::method: 'get' is no command name
SET k!set ok write (string $key): T::method: leaves no parameter to the packer set
SET k!setv ok write (string $key, mixed $value): taken
-- of a class beside Redis
Redis::method (string $key): taken
  predis_t_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
node Redis::method (mixed $node, string $key): taken
  predis_t_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
Redis::other (string $key): RedisT::method: Redis::other has no row
node INFO s* info read (mixed $node, string ...$sections): taken
  predis_t_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDIST_METHOD]); of 0 to -1 arguments
INFO s* info read (mixed $node, string ...$sections): RedisT::method: $node is not variadic
node TIME - time read (): RedisT::method: has no parameter for the node
node Redis::method  (): RedisT::method: has no parameter for the node
