--TEST--
exit in a subscription's callback ends the script, and shutdown code may use the object
--FILE--
<?php
require __DIR__ . '/subscribe.inc';
/* Before the server's own, which stops it. */
register_shutdown_function(function () {
	global $redis, $publisher;
	echo 'at shutdown ', outcome(fn () => $redis->get('a')), ', publisher: ', proc_close($publisher), "\n";
});
[$redis, $server] = start_client();
$redis->set('a', 'x');
$publisher = publish_beside($server, [['one', 'leave']]);
$redis->subscribe(['one'], function () {
	echo "leaving\n";
	exit(0);
});
echo "never here\n";
--EXPECT--
leaving
at shutdown "x", publisher: 0
