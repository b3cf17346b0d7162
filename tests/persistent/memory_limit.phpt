--TEST--
A request that ends at the memory limit in the middle of a reply does not leave the rest of it to the next one
--FILE--
<?php
require __DIR__ . '/pooled.inc';

/* The server sends more than the limit allows, but never the end, and keeps the connection open. */
$element = "\$1000\r\n" . str_repeat('x', 1000) . "\r\n";
$cases = [
	'an array' => [['send', "*100000\r\n"], ['send', $element, 40000]],
	'a bulk string' => [['send', '$' . (64 << 20) . "\r\n"], ['send', str_repeat('x', 1 << 20), 40]],
];
foreach ($cases as $what => $sends) {
	$fake = FakeServer::start([
		[['expect', 'LRANGE', 'many', '0', '-1'], ...$sends, ['hold']],
		[['expect', 'LRANGE', 'many', '0', '-1'], ['send', "*1\r\n\$3\r\nfew\r\n"], ['hold']],
	]);
	/* One process, two requests; the first one dies of it. */
	file_put_contents("{$fake->dir}/request.php", '<?php
		$redis = new Redis();
		$redis->pconnect("127.0.0.1", ' . $fake->port . ', 1.0, null, 0, 3.0);
		echo "[", json_encode($redis->lRange("many", 0, -1)), "]";');
	$command = [php_cli(), ...php_args(['memory_limit' => '16M', 'display_errors' => 1, 'html_errors' => 0]), '--repeat', '2', "{$fake->dir}/request.php"];
	$output = (string)shell_exec(implode(' ', array_map('escapeshellarg', $command)) . ' 2>&1');
	echo "$what: ", str_contains($output, 'Allowed memory size') ? 'the limit, then' : "no limit in $output";
	preg_match_all('/\[(\["few"\])\]/', $output, $found);
	echo ' ', implode(' ', $found[1]), ', ', $fake->accepted(), " connections\n";
}
?>
--EXPECT--
an array: the limit, then ["few"], 2 connections
a bulk string: the limit, then ["few"], 2 connections
