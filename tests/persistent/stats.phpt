--TEST--
getPoolStats() counts what is idle, in use, opened, reused, repaired and dropped, for each target
--FILE--
<?php
require __DIR__ . '/pooled.inc';

$server = RedisServer::start();
told(fn () => Redis::getPoolStats());
(new Redis(['host' => $server->host, 'port' => $server->port]))->ping();
told(fn () => Redis::getPoolStats());
$show = fn (string $what) => print("$what: " . plain(json_encode(stats())) . "\n");
$a = pooled($server);
$show('opened');
$a->ping();
$b = pooled($server);
$show('two');
$a->release();
$show('one released');
$b = null;
$show('the other one gone');
$a->select(3);
$show('taken again');
$a->release();
pooled($server)->get('k');
$show('repaired');
$a->close();
$show('close() of nothing');
$a->get('k');
$a->close();
$show('close()');
pooled($server)->rawcommand('SUBSCRIBE', 'news');
$show('soiled');
[$a, $b] = [pooled($server), pooled($server)];
$a = $b = null;
$server->killClients();
pooled($server)->get('k');
$show('dead');
$a = pooled($server);
$server->killClients();
told(fn () => $a->incr('n'));
$show('broken in use');
$a = null;
pooled($server, 'other');
echo count(Redis::getPoolStats()), " pools\n";
told(fn () => pooled($server)->getPoolStats() === Redis::getPoolStats());
?>
--EXPECT--
[]
[]
opened: {"dropped":[],"target":"127.0.0.1:PORT","idle":0,"in_use":1,"opened":1,"reused":0,"repaired":0}
two: {"dropped":[],"target":"127.0.0.1:PORT","idle":0,"in_use":2,"opened":2,"reused":0,"repaired":0}
one released: {"dropped":[],"target":"127.0.0.1:PORT","idle":1,"in_use":1,"opened":2,"reused":0,"repaired":0}
the other one gone: {"dropped":[],"target":"127.0.0.1:PORT","idle":2,"in_use":0,"opened":2,"reused":0,"repaired":0}
taken again: {"dropped":[],"target":"127.0.0.1:PORT","idle":1,"in_use":1,"opened":2,"reused":1,"repaired":0}
repaired: {"dropped":[],"target":"127.0.0.1:PORT","idle":2,"in_use":0,"opened":2,"reused":2,"repaired":1}
close() of nothing: {"dropped":[],"target":"127.0.0.1:PORT","idle":2,"in_use":0,"opened":2,"reused":2,"repaired":1}
close(): {"dropped":{"closed":1},"target":"127.0.0.1:PORT","idle":1,"in_use":0,"opened":2,"reused":3,"repaired":2}
soiled: {"dropped":{"soiled":1,"closed":1},"target":"127.0.0.1:PORT","idle":0,"in_use":0,"opened":2,"reused":4,"repaired":2}
dead: {"dropped":{"dead":2,"soiled":1,"closed":1},"target":"127.0.0.1:PORT","idle":1,"in_use":0,"opened":5,"reused":4,"repaired":2}
RedisException: read error on connection to 127.0.0.1:PORT
broken in use: {"dropped":{"dead":2,"soiled":1,"error":1,"closed":1},"target":"127.0.0.1:PORT","idle":0,"in_use":0,"opened":5,"reused":5,"repaired":2}
2 pools
true
