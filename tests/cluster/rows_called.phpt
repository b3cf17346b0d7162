--TEST--
No method of RedisCluster that has a row is refused for the number of its arguments or its keys
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
require __DIR__ . '/../surface/rows.inc';
require __DIR__ . '/../surface/samples.inc';
require __DIR__ . '/cluster.inc';

set_error_handler(fn () => true, E_WARNING | E_DEPRECATED);
$cluster = shared_cluster();
$redis = cluster_client($cluster);
$about = $cluster->masters()[0]->command('INFO', 'server');
$rows = array_change_key_case(command_rows());
$calls = $answered = 0;
foreach (methods_with_rows('RedisCluster') as $method) {
	if ($method === 'module' || (isset($rows[strtolower($method)]) && !server_should_have($about, $method, $rows[strtolower($method)]))) {
		continue;
	}
	foreach ([false, true] as $many) {
		$redis->clearlasterror();
		$arguments = arguments_for('RedisCluster', $method, $many);
		$result = call_with($redis, $method, $arguments);
		$error = $redis->getlasterror() ?? '';
		$calls++;
		$answered += !$result instanceof Throwable && $error === '';
		if (preg_match('/wrong number of arguments|unknown command|slot|MOVED/i', $error . ($result instanceof Throwable ? $result->getMessage() : ''))) {
			echo "$method with ", json_encode($arguments), ': ', $error ?: $result->getMessage(), "\n";
		}
	}
}
echo $calls > 280 ? 'called' : "only $calls calls", ', ', $answered > $calls / 3 ? 'many of them answered' : "only $answered answered", "\n";
--EXPECT--
called, many of them answered
