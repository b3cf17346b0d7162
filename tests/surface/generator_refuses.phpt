--TEST--
The generator refuses rows that do not fit their method
--FILE--
<?php
require __DIR__ . '/../helpers/tempdir.inc';
$dir = temp_dir('predis-generator');
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
	file_put_contents("$dir/t.stub.php", "<?php\nclass T\n{\n\t/** @command $row */\n\tpublic function method($parameters) {}\n}\n");
	$command = [PHP_BINARY, '-n', dirname(__DIR__, 2) . '/tools/generate-commands.php', $dir, "$dir/t.stub.php"];
	$process = proc_open($command, [2 => ['pipe', 'w']], $pipes);
	$said = trim(stream_get_contents($pipes[2]));
	echo "$row ($parameters): ", proc_close($process) === 0 ? 'taken' : $said, "\n";
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
