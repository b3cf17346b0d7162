--TEST--
What phpredis 6.2 has too, has the same signature and value; our own additions are few and known
--FILE--
<?php
/* phpredis-6.2.txt: the surface of its release as facts, every line in the form of signature.inc. */
require __DIR__ . '/signature.inc';
$theirs = file(__DIR__ . '/phpredis-6.2.txt', FILE_IGNORE_NEW_LINES);
$ours = array_merge(surface_of(new ReflectionClass('Redis')), surface_of(new ReflectionClass('RedisException')));
echo implode("\n", array_diff($ours, $theirs)), "\n";

$missing = array_filter(array_diff($theirs, $ours), fn ($line) => !str_contains($line, '('));
echo 'constants and classes missing: ', implode(', ', $missing) ?: 'none', "\n";
--EXPECT--
Redis::OPT_THROW_ON_ERROR = 1001
Redis::OPT_COMMAND_TIMEOUT = 1002
Redis::SERIALIZER_MSGPACK = 3
Redis::release(): bool
static Redis::getPoolStats(): array
static Redis::getSharedStats(): array
constants and classes missing: none
