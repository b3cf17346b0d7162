--TEST--
Integers keep all 64 bits, both ways
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
foreach ([0, 1, -1, 9, 10, 99, 100, 2147483647, -2147483648, 4294967296, PHP_INT_MAX, PHP_INT_MIN, PHP_INT_MIN + 1] as $n) {
	$redis->del('n', 'h');
	$values = [$redis->incrBy('n', $n), (int)$redis->get('n'), $redis->hIncrBy('h', 'f', $n), (int)$server->command('GET', 'n'),
		$redis->rawcommand('INCRBY', 'n', '0')];
	echo $n, ' ', $values === [$n, $n, $n, $n, $n] ? 'kept' : text($values), "\n";
}
--EXPECT--
0 kept
1 kept
-1 kept
9 kept
10 kept
99 kept
100 kept
2147483647 kept
-2147483648 kept
4294967296 kept
9223372036854775807 kept
-9223372036854775808 kept
-9223372036854775807 kept
