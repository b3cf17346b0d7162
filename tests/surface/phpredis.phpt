--TEST--
What phpredis 6.2 has too, has the same signature and value; additions that are no commands are few and known
--FILE--
<?php
/* phpredis-6.2.txt: the surface of its release as facts, every line in the form of signature.inc. */
require __DIR__ . '/rows.inc';
require __DIR__ . '/signature.inc';

/* Commands that phpredis has no method for are many: methods.txt guards them, docs/compatibility.md names them. */
function is_command(string $line): bool
{
	preg_match('/^(?:static )?(\w+)::(\w+)\(/', $line, $m);
	return $m && in_array(strtolower($m[2]), array_map('strtolower', methods_with_rows($m[1])), true);
}

$theirs = [];
foreach (file(__DIR__ . '/phpredis-6.2.txt', FILE_IGNORE_NEW_LINES) as $line) {
	preg_match('/^(?:class |static )?(\w+)/', $line, $m);
	$theirs[$m[1]][] = $line;
}
foreach ($theirs as $class => $lines) {
	$ours = surface_of(new ReflectionClass($class));
	foreach (array_diff($lines, $ours) as $line) {
		echo "missing: $line\n";
	}
	$methods = array_map(fn (string $line) => strtolower(preg_replace('/\(.*$/', '', $line)), $lines);
	$commands = 0;
	foreach (array_diff($ours, $lines) as $line) {
		/* In another form than theirs it is no addition. */
		if (is_command($line) && !in_array(strtolower(preg_replace('/\(.*$/', '', $line)), $methods, true)) {
			$commands++;
		} else {
			echo "$line\n";
		}
	}
	echo $commands > 100 ? "$class: more than 100 commands beyond\n" : '';
}
--EXPECT--
Redis::OPT_THROW_ON_ERROR = 1001
Redis::OPT_COMMAND_TIMEOUT = 1002
Redis::SERIALIZER_MSGPACK = 3
Redis::release(): bool
static Redis::getPoolStats(): array
static Redis::getSharedStats(): array
Redis: more than 100 commands beyond
missing: RedisCluster::punsubscribe(string $pattern, string ...$other_patterns): array|bool
RedisCluster::FAILOVER_NEAREST = 1001
RedisCluster::release(): bool
RedisCluster::pipeline(): RedisCluster|bool
RedisCluster::punsubscribe(array|string $pattern, string ...$other_patterns): array|bool
RedisCluster::ssubscribe(array $channels, callable $cb): void
RedisCluster::sunsubscribe(array $channels): array|bool
RedisCluster: more than 100 commands beyond
