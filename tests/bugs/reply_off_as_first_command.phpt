--TEST--
CLIENT REPLY OFF as the first command on a reused connection mutes that connection, and no other one
--FILE--
<?php
/* Its note was made before the connection was prepared: it was dropped for the note, and the note with it. */
require __DIR__ . '/../persistent/pooled.inc';

$server = RedisServer::start();
$server->command('SET', 'k', 'v');
foreach (['OFF', 'SKIP'] as $mode) {
	pooled($server)->ping();
	$redis = pooled($server);
	$connections = $server->connections();
	told(fn () => $redis->rawcommand('CLIENT', 'REPLY', $mode));
	echo 'connections opened for it: ', $server->connections() - $connections, "\n";
	$redis = null;
	told(fn () => pooled($server)->get('k'));
}
?>
--EXPECT--
true
connections opened for it: 0
"v"
true
connections opened for it: 0
"v"
