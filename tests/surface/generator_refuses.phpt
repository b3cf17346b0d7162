--TEST--
The generator refuses rows that do not fit their method
--FILE--
<?php
require __DIR__ . '/../helpers/tempdir.inc';

function write_stub(string $dir, string $class, string $row, string $parameters, string $tag = 'command'): void
{
	file_put_contents("$dir/$class.stub.php", "<?php\nclass $class\n{\n\t/** @$tag $row */\n\tpublic function method($parameters) {}\n}\n");
}

/** @param list<string> $classes */
function generate(string $dir, array $classes): string
{
	$stubs = array_map(fn (string $class) => "$dir/$class.stub.php", $classes);
	$process = proc_open([PHP_BINARY, '-n', dirname(__DIR__, 2) . '/tools/generate-commands.php', $dir, ...$stubs], [2 => ['pipe', 'w']], $pipes);
	$said = trim(stream_get_contents($pipes[2]));
	return proc_close($process) === 0 && $said === '' ? 'taken' : $said;
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
	write_stub($dir, 'T', $row, $parameters);
	echo "$row ($parameters): ", generate($dir, ['T']), "\n";
}

write_stub($dir, 'Redis', 'GET k value read', 'string $key');
foreach ([
	'Redis::method' => 'string $key',
	'node Redis::method' => 'mixed $node, string $key',
	'Redis::other' => 'string $key',
	'node INFO s* info read' => 'mixed $node, string ...$sections',
	'INFO s* info read' => 'mixed $node, string ...$sections',
	'node PING s? ping read max=3' => 'mixed $node, ?string $text = null',
	'node TIME - time read' => '',
	'node Redis::method ' => '',
] as $row => $parameters) {
	write_stub($dir, 'RedisThing', $row, $parameters);
	echo "$row ($parameters): ", generate($dir, ['Redis', 'RedisThing']), "\n";
	if (is_file("$dir/RedisThing_methods.h")) {
		preg_match('/^\t(.*)$/m', file_get_contents("$dir/RedisThing_methods.h"), $body);
		preg_match('/REDISTHING_METHOD\].*?min_args = (\d+).*?max_args = (-?\d+)/s', file_get_contents("$dir/predis_commands.h"), $count);
		unlink("$dir/RedisThing_methods.h");
		echo "\t$body[1]", $count ? " $count[1] to $count[2] arguments" : '', "\n";
	}
}
write_stub($dir, 'RedisThing', 'TOUCH k int write', 'string $key', 'row');
echo '@row: ', generate($dir, ['Redis', 'RedisThing']), ', ', is_file("$dir/RedisThing_methods.h") ? 'a body' : 'no body', ', ',
	substr_count(file_get_contents("$dir/predis_commands.h"), '[PREDIS_CMD_REDISTHING_METHOD] ='), " row\n";
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
Redis::method (string $key): taken
	predis_thing_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
node Redis::method (mixed $node, string $key): taken
	predis_thing_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
Redis::other (string $key): RedisThing::method: Redis::other has no row
node INFO s* info read (mixed $node, string ...$sections): taken
	predis_thing_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISTHING_METHOD]); 0 to -1 arguments
INFO s* info read (mixed $node, string ...$sections): RedisThing::method: $node is not variadic
node PING s? ping read max=3 (mixed $node, ?string $text = null): taken
	predis_thing_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISTHING_METHOD]); 0 to 3 arguments
node TIME - time read (): RedisThing::method: has no parameter for the node
node Redis::method  (): RedisThing::method: has no parameter for the node
@row: taken, no body, 1 row
