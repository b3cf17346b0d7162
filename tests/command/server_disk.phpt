--TEST--
The server saves and exchanges databases
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$before = time();
echo text([$redis->save(), $redis->lastSave() >= $before, is_file("{$server->dir}/dump.rdb")]), "\n";
echo text($redis->bgSave()), "\n";
wait_or_fail(fn () => $server->info('rdb_bgsave_in_progress') === '0', 'the end of the save');
echo text($redis->bgrewriteaof()), "\n";
wait_or_fail(fn () => $server->info('aof_rewrite_in_progress') === '0', 'the end of the rewriting');

$redis->set('k', 'in 0');
echo text([$redis->swapdb(0, 1), $redis->get('k'), $redis->select(1), $redis->get('k')]), "\n";
echo text($redis->swapdb(0, 1000)), ' ', $redis->getLastError(), "\n";

echo text($redis->pipeline()->swapdb(0, 1)->exec()), "\n";
--EXPECT--
[true, true, true]
true
true
[true, false, true, "in 0"]
false ERR DB index is out of range
[true]
