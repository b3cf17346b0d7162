--TEST--
However a script ends, its session is written and its lock given back: fatal errors, exit, exceptions, destructors, auto_start
--FILE--
<?php
require __DIR__ . '/session.inc';
require_once __DIR__ . '/../helpers/ext.inc';

$server = RedisServer::start();

/** Runs a script in a process of its own; says what is stored under "abc", and what it printed but for places. */
function ends(RedisServer $server, string $name, string $code, array $ini = []): void
{
	$server->command('FLUSHALL');
	$ini += ['session.save_handler' => 'redis', 'session.save_path' => '"' . tcp($server, 'persistent=1') . '"', 'session.use_cookies' => 0,
		'session.cache_limiter' => '""', 'session.gc_probability' => 0, 'redis.session.locking_enabled' => 1, 'redis.session.lock_expire' => 60,
		'display_errors' => 1, 'html_errors' => 0];
	$command = implode(' ', array_map('escapeshellarg', [php_cli(), ...php_args($ini), '-r', $code]));
	exec("$command 2>&1", $output);
	$said = preg_replace(['/^.*?((Fatal|Warning|Uncaught|Redis).*)$/', '/ in .*$|:\d+$/', '/\d+ bytes/', '/\.? script: .*/', '/ at \S+:\d+/'], ['$1', '', 'N bytes', '', ''], array_values(preg_grep('/^(#|Stack|  thrown|\s*$)/', $output, PREG_GREP_INVERT)));
	$server->forgetClient();
	echo "$name: ", json_encode([$server->command('GET', 'PHPREDIS_SESSION:abc'), $server->command('EXISTS', 'PHPREDIS_SESSION:abc_LOCK')]), "\n";
	foreach (array_unique($said) as $line) {
		echo '  ', str_replace(["127.0.0.1:{$server->port}", '(allocated at Unknown:0) '], ['HOST', ''], $line), "\n";
	}
}

$start = 'ob_start(); session_id("abc"); session_start(); $_SESSION["n"] = 1; ';
$redis = '$r = new Redis(); $r->pconnect("127.0.0.1", ' . $server->port . '); ';
ends($server, 'end of script', $start);
ends($server, 'exit', "$start exit('bye');");
ends($server, 'error', "$start undefined_function();");
ends($server, 'exception in a shutdown function', "$start register_shutdown_function(function () { \$_SESSION['s'] = 1; throw new Exception('late'); });");
ends($server, 'memory limit', "$start ini_set('memory_limit', '16M'); \$x = []; while (true) { \$x[] = str_repeat('x', 100000); }");
ends($server, 'a destructor uses the session and the server', "class D { function __destruct() { \$_SESSION['d'] = 1; $redis \$r->select(3); \$r->multi(); } } $start \$d = new D;");
ends($server, 'an object that is not to be stored', "class S { function __sleep() { throw new Exception('no'); } } $start \$_SESSION['o'] = new S;");
ends($server, 'the server refuses the write', "$start $redis \$r->config('set', 'maxmemory', '1');");
$server->command('CONFIG', 'SET', 'maxmemory', '0');
ends($server, 'all connections are gone at the write', "$start $redis \$r->rawCommand('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'no');");
$server->forgetClient();
ends($server, 'auto_start', '$_SESSION["n"] = strlen(session_id()); session_write_close();', ['session.auto_start' => 1]);
ends($server, 'auto_start, wrong password', 'echo "not reached";', ['session.auto_start' => 1, 'session.save_path' => '"' . tcp($server, 'auth[]=nobody&auth[]=x') . '"']);
ends($server, 'auto_start, wrong path', 'echo "reached";', ['session.auto_start' => 1, 'session.save_path' => '"tcp://"']);
ends($server, 'auto_start, no server', 'echo "reached";', ['session.auto_start' => 1, 'session.save_path' => '"tcp://127.0.0.1:1"']);
ends($server, 'auto_start, no cluster', 'echo "not reached";', ['session.auto_start' => 1, 'session.save_handler' => 'rediscluster', 'session.save_path' => '"seed[]=127.0.0.1:1"']);
?>
--EXPECT--
end of script: ["n|i:1;",0]
exit: ["n|i:1;",0]
  bye
error: ["n|i:1;",0]
  Fatal error: Uncaught Error: Call to undefined function undefined_function()
exception in a shutdown function: ["n|i:1;s|i:1;",0]
  Fatal error: Uncaught Exception: late
memory limit: ["n|i:1;",0]
  Fatal error: Allowed memory size of N bytes exhausted (tried to allocate N bytes)
a destructor uses the session and the server: ["n|i:1;d|i:1;",0]
an object that is not to be stored: [null,0]
  Fatal error: Uncaught Exception: no
the server refuses the write: [null,0]
  Fatal error: Uncaught RedisException: OOM command not allowed when used memory > 'maxmemory'
all connections are gone at the write: ["n|i:1;",0]
auto_start: [null,0]
auto_start, wrong password: [null,0]
  Fatal error: Uncaught RedisException: WRONGPASS invalid username-password pair or user is disabled.
  Could not startup.
auto_start, wrong path: [null,0]
  Fatal error: Uncaught RedisException: Option 'host': The host is empty
  Could not startup.
auto_start, no server: [null,0]
  Warning: PHP Request Startup: Redis connection not available: Connection refused
  Warning: PHP Request Startup: Failed to read session data: redis (path: tcp://127.0.0.1:1)
  reached
auto_start, no cluster: [null,0]
  Fatal error: Uncaught RedisClusterException: Couldn't map cluster keyspace using any provided seed
  Could not startup.
