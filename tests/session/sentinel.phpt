--TEST--
sentinel:// in session.save_path: the master is found, and followed when it is replaced between read and write
--FILE--
<?php
require __DIR__ . '/session.inc';
require __DIR__ . '/../helpers/redis_sentinel.inc';

$set = SentinelSet::start();
$seeds = implode('&', array_map(fn (string $host) => "seed[]=$host", $set->hosts()));
ini_set('redis.session.locking_enabled', '1');
foreach (['persistent=1', 'persistent=0'] as $query) {
	session_in("sentinel://mymaster?$seeds&sentinel[timeout]=2&timeout=5&read_timeout=10&$query");
	told(fn () => open_session('abc'));
	$_SESSION['n'] = ($_SESSION['n'] ?? 0) + 1;
	told(fn () => session_write_close());
	told(fn () => $set->master()->command('GET', 'PHPREDIS_SESSION:abc'));

	open_session('abc');
	$_SESSION['n']++;
	$old = $set->master();
	$new = $set->fail_over();
	told(fn () => session_write_close());
	told(fn () => [$new->command('GET', 'PHPREDIS_SESSION:abc'), $new->command('EXISTS', 'PHPREDIS_SESSION:abc_LOCK'), $new->port !== $old->port]);
}
echo "mistakes\n";
foreach (['sentinel://mymaster', 'sentinel://?seed[]=127.0.0.1:1', "sentinel://mymaster?$seeds&sentinel[nonsense]=1"] as $path) {
	session_in($path);
	told(fn () => explode("\n", said(fn () => open_session('abc')))[0]);
}
session_in("sentinel://stranger?$seeds");
told(fn () => explode("\n", said(fn () => open_session('abc')))[0]);
?>
--EXPECT--
true
true
n|i:1;
true
["n|i:2;",0,true]
true
true
n|i:3;
true
["n|i:4;",0,true]
mistakes
session_start(): Failed to parse session.save_path (error at offset 0, url was 'sentinel://mymaster'): Option 'sentinel.hosts' must be an array of addresses
session_start(): Failed to parse session.save_path (error at offset 0, url was 'sentinel://?seed[]=HOST'): Option 'sentinel.service' must be the name of a master
session_start(): Failed to parse session.save_path (error at offset 0, url was 'sentinel://mymaster?seed[]=HOST&seed[]=HOST&seed[]=HOST&sentinel[nonsense]=1'): Unknown option 'sentinel.nonsense'
session_start(): Redis connection not available: Sentinel HOST: does not know the service
