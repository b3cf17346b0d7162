--TEST--
A queued command costs its bytes and little more: a pipeline of a million commands builds no million objects
--SKIPIF--
<?php require __DIR__ . '/measure.inc'; echo memory_skip_reason(); ?>
--INI--
memory_limit=256M
--FILE--
<?php
require __DIR__ . '/measure.inc';

const COMMANDS = 1000000;
$server = RedisServer::start();
$server->command('SET', 'k1', 'v1');
$redis = new Redis();
$redis->connect($server->host, $server->port);
$redis->multi(Redis::PIPELINE);
$before = memory_get_usage();
for ($i = 0; $i < COMMANDS; $i++) {
	$redis->get('k1');
}
/* "*2\r\n$3\r\nGET\r\n$2\r\nk1\r\n" has 21 bytes; the buffer grows by doubling. */
$each = (memory_get_usage() - $before) / COMMANDS;
echo $each < 48 ? 'less than 48 bytes' : "$each bytes", " for each command\n";
$replies = $redis->exec();
var_dump(count($replies), count(array_keys($replies, 'v1', true)));
?>
--EXPECT--
less than 48 bytes for each command
int(1000000)
int(1000000)
