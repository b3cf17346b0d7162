--TEST--
What phpredis 6.2 has too, has the same signature and value; additions that are no commands are few and known
--FILE--
<?php
/* phpredis-6.2.txt: the surface of its release as facts, every line in the form of signature.inc. */
require __DIR__ . '/rows.inc';
require __DIR__ . '/signature.inc';
$theirs = file(__DIR__ . '/phpredis-6.2.txt', FILE_IGNORE_NEW_LINES);
$ours = array_merge(surface_of(new ReflectionClass('Redis')), surface_of(new ReflectionClass('RedisException')));

/* Commands that phpredis has no method for are many: methods.txt guards them, docs/compatibility.md names them. */
$name = fn (string $line) => strtolower(preg_replace('/^(?:static )?Redis::|[( ].*$/', '', $line));
$beyond = array_diff(array_map('strtolower', array_keys(command_rows())), array_map($name, $theirs));
echo implode("\n", array_filter(array_diff($ours, $theirs), fn (string $line) => !in_array($name($line), $beyond, true))), "\n";
echo count($beyond) > 100 ? 'and commands beyond' : 'few commands beyond', "\n";

$missing = array_filter(array_diff($theirs, $ours), fn ($line) => !str_contains($line, '('));
echo 'constants and classes missing: ', implode(', ', $missing) ?: 'none', "\n";
--EXPECT--
Redis::OPT_THROW_ON_ERROR = 1001
Redis::OPT_COMMAND_TIMEOUT = 1002
Redis::SERIALIZER_MSGPACK = 3
Redis::release(): bool
static Redis::getPoolStats(): array
static Redis::getSharedStats(): array
and commands beyond
constants and classes missing: none
