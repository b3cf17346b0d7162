--TEST--
Reading a value of N bytes takes N + 64 KiB at most, over tcp, unix sockets and TLS
--SKIPIF--
<?php require __DIR__ . '/measure.inc'; echo memory_skip_reason(); ?>
--FILE--
<?php
require __DIR__ . '/measure.inc';

$server = RedisServer::start([], true);
$connections = [
	'tcp' => [$server->host, $server->port],
	'unix' => [$server->socket, 0],
	'tls' => ['tls://localhost', $server->tlsPort, 5, null, 0, 0, ['stream' => ['cafile' => $server->tls->caCert]]],
];
$size = 100 << 10;
foreach ($connections as $name => $arguments) {
	$redis = new Redis();
	$redis->connect(...$arguments);
	$redis->ping();
	/* Each is larger than the last: the peak is then this one's. */
	for ($times = 0; $times < 4; $times++, $size = intdiv($size * 3, 2)) {
		$server->command('SETRANGE', "v$size", (string) ($size - 1), 'x');
		$before = memory_get_usage();
		$value = $redis->get("v$size");
		$more = memory_get_peak_usage() - $before - $size;
		if (strlen($value) !== $size || $more > 64 << 10) {
			printf("%s: %d bytes: read %d, and took %d more\n", $name, $size, strlen($value), $more);
		}
		unset($value);
	}
	echo $name, " done\n";
}
?>
--EXPECT--
tcp done
unix done
tls done
