--TEST--
setOption() takes each option, getOption() gives it back, and what cannot be is refused
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->host, $server->port);
$options = [
	'OPT_SERIALIZER' => [Redis::SERIALIZER_PHP, Redis::SERIALIZER_JSON, Redis::SERIALIZER_NONE, 99, -1],
	'OPT_PREFIX' => ['p:', '', 5, null],
	'OPT_READ_TIMEOUT' => [1.5, '2', -1, 0],
	'OPT_SCAN' => [Redis::SCAN_RETRY, Redis::SCAN_PREFIX, Redis::SCAN_NORETRY, Redis::SCAN_NOPREFIX, 99],
	'OPT_TCP_KEEPALIVE' => [true, 0, 1, false],
	'OPT_COMPRESSION' => [Redis::COMPRESSION_NONE, 99],
	'OPT_COMPRESSION_LEVEL' => [5],
	'OPT_REPLY_LITERAL' => [true, 0],
	'OPT_NULL_MULTIBULK_AS_NULL' => [1, false],
	'OPT_MAX_RETRIES' => [3, 0, -1],
	'OPT_BACKOFF_ALGORITHM' => [0, 1, 2, 3, 4, 5, 6, 7, -1],
	'OPT_BACKOFF_BASE' => [0, 250, -1],
	'OPT_BACKOFF_CAP' => [0, 1000, -1],
];
foreach ($options as $name => $values) {
	$option = constant("Redis::$name");
	echo "$name ", json_encode($redis->getOption($option));
	foreach ($values as $value) {
		echo ', ', json_encode($value), ': ', json_encode($redis->setOption($option, $value)), ' ', json_encode($redis->getOption($option));
	}
	echo "\n";
}
told(fn () => [$redis->setOption(0, 1), $redis->getOption(0), $redis->setOption(999, 1), $redis->getOption(999), $redis->setOption(-1, 1)]);
told(fn () => $redis->setOption(Redis::OPT_PREFIX, new stdClass()));
?>
--EXPECT--
OPT_SERIALIZER 0, 1: true 1, 4: true 4, 0: true 0, 99: false 0, -1: false 0
OPT_PREFIX null, "p:": true "p:", "": true null, 5: true "5", null: true null
OPT_READ_TIMEOUT 0, 1.5: true 1.5, "2": true 2, -1: true -1, 0: true 0
OPT_SCAN 0, 1: true 1, 2: true 3, 0: true 2, 3: true 0, 99: false 0
OPT_TCP_KEEPALIVE 0, true: true 1, 0: true 0, 1: true 1, false: true 0
OPT_COMPRESSION 0, 0: true 0, 99: false 0
OPT_COMPRESSION_LEVEL 0, 5: true 5
OPT_REPLY_LITERAL 0, true: true 1, 0: true 0
OPT_NULL_MULTIBULK_AS_NULL 0, 1: true 1, false: true 0
OPT_MAX_RETRIES 10, 3: true 3, 0: true 0, -1: false 0
OPT_BACKOFF_ALGORITHM 0, 0: true 0, 1: true 1, 2: true 2, 3: true 3, 4: true 4, 5: true 5, 6: true 6, 7: false 6, -1: false 6
OPT_BACKOFF_BASE 500, 0: true 0, 250: true 250, -1: false 250
OPT_BACKOFF_CAP 750, 0: true 0, 1000: true 1000, -1: false 1000
[false,false,false,false,false]
Error: Object of class stdClass could not be converted to string
