--TEST--
The generator refuses rows that do not fit their method
--FILE--
<?php
require __DIR__ . '/../helpers/tempdir.inc';

function write_stub(string $dir, string $class, string $row, string $parameters): void
{
	file_put_contents("$dir/$class.stub.php", "<?php\nclass $class\n{\n\t/** @command $row */\n\tpublic function method($parameters) {}\n}\n");
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
foreach (['Redis::method', 'node Redis::method', 'Redis::other'] as $row) {
	write_stub($dir, 'RedisThing', $row, 'mixed ...$any');
	echo "$row: ", generate($dir, ['Redis', 'RedisThing']), "\n";
	if (is_file("$dir/RedisThing_methods.h")) {
		preg_match('/^\t(.*)$/m', file_get_contents("$dir/RedisThing_methods.h"), $body);
		unlink("$dir/RedisThing_methods.h");
		echo "\t$body[1]\n";
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
Redis::method: taken
	predis_thing_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
node Redis::method: taken
	predis_thing_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_METHOD]);
Redis::other: RedisThing::method: Redis::other has no row
