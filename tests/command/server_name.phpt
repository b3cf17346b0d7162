--TEST--
The server tells its name and version, outside of transactions and pipelines
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$info = $redis->info('server');
echo $redis->serverName() === (isset($info['valkey_version']) ? 'valkey' : 'redis') ? 'name' : text($redis->serverName()), "\n";
echo in_array($redis->serverVersion(), [$info['redis_version'], $info['valkey_version'] ?? ''], true) ? 'version' : text($redis->serverVersion()), "\n";
foreach ([Redis::PIPELINE, Redis::MULTI] as $mode) {
	$redis->multi($mode);
	echo text([@$redis->serverName(), @$redis->serverVersion()]), ' ', text($redis->ping()->exec()), "\n";
}
--EXPECT--
name
version
[false, false] [true]
[false, false] [true]
