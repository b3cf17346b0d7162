--TEST--
After a fork the child gets connections of its own, and its end does not end the parent's
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start([], true);
$server->command('SET', 'who', 'main');
$tls = ['ssl' => ['cafile' => $server->tls->caCert]];
foreach (['tcp' => [$server->host, $server->port], 'unix' => [$server->socket, 0], 'tls' => ['tls://localhost', $server->tlsPort]] as $name => [$host, $port]) {
	echo "-- $name\n";
	$open = function (bool $persistent = true, string $id = '') use ($host, $port, $tls) {
		$redis = new Redis();
		$persistent ? $redis->pconnect($host, $port, 10.0, $id, 0, 10.0, $tls) : $redis->connect($host, $port, 10.0, null, 0, 10.0, $tls);
		return $redis;
	};
	$plain = $open(false);
	$held = $open();
	$unused = $open();
	$parked = $open();
	$ids = [id($plain), id($held), id($unused), $parkedId = id($parked)];
	$held->select(3);
	$held->set('who', 'three');
	$tied = $open();
	$parked->release();
	$tied->multi();
	$tied->set('who', 'never');
	$aside = id($open(true, 'a target that the child never asks for'));
	/* The child ends as PHP ends: with every destructor and the end of the persistent list. */
	$child = proc_fork(function () use ($plain, $held, $tied, $open, $ids) {
		told(fn () => [$held->get('who'), $plain->get('who'), in_array(id($held), $ids, true), in_array(id($plain), $ids, true)]);
		told(fn () => in_array(id($open()), $ids, true));
		told(fn () => $tied->exec());
	});
	told(fn () => $child);
	told(fn () => [$held->get('who'), $plain->get('who'), $unused->get('who'), id($held) === $ids[1], id($plain) === $ids[0], id($unused) === $ids[2]]);
	told(fn () => $tied->get('who')->exec());
	told(fn () => [id($open()) === $parkedId, id($open(true, 'a target that the child never asks for')) === $aside]);
	$plain = $held = $unused = $tied = null;
	$server->command('SELECT', '0');
	$server->command('SET', 'who', 'main');
}

/** Runs $do in a child and returns how it ended; what the child prints comes before. */
function proc_fork(callable $do): int
{
	flush();
	$pid = pcntl_fork();
	if ($pid === 0) {
		$do();
		exit(7);
	}
	pcntl_waitpid($pid, $status);
	return pcntl_wexitstatus($status);
}
?>
--EXPECT--
-- tcp
["three","main",false,false]
false
RedisException: Connection lost and socket is in MULTI/watching mode
7
["three","main","main",true,true,true]
[true,"never"]
[true,true]
-- unix
["three","main",false,false]
false
RedisException: Connection lost and socket is in MULTI/watching mode
7
["three","main","main",true,true,true]
[true,"never"]
[true,true]
-- tls
["three","main",false,false]
false
RedisException: Connection lost and socket is in MULTI/watching mode
7
["three","main","main",true,true,true]
[true,"never"]
[true,true]
