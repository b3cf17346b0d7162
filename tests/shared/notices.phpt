--TEST--
What workers show each other is read whole or not at all, however many of them are killed while they write
--FILE--
<?php
require __DIR__ . '/../helpers/tempdir.inc';

$root = dirname(__DIR__, 2);
$program = temp_dir('predis-notices') . '/notices';
$command = ['cc', '-std=gnu11', '-D_GNU_SOURCE', '-O2', "-I$root", "-I$root/src", '-o', $program, __DIR__ . '/notices.c', "$root/src/shared/notices.c"];
foreach (explode(' ', trim((string)shell_exec((getenv('PHP_CONFIG') ?: 'php-config') . ' --includes'))) as $include) {
	array_splice($command, 4, 0, [$include]);
}
exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1', $said, $status);
echo $status === 0 ? '' : implode("\n", $said) . "\n";
passthru(escapeshellarg($program));
remove_dir(dirname($program));
?>
--EXPECT--
nothing yet: 0
torn: 0, read: all
afterwards: replaced
too long: not taken
off: 0
