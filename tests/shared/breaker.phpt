--TEST--
The circuit breaker: after so many failures calls fail at once in all workers, one tries, and all go on when it is back
--EXTENSIONS--
posix
--INI--
predis.breaker.failures=3
predis.breaker.cooldown=300
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

function breaker(string $name): array
{
	$breaker = Redis::getSharedStats()['targets'][$name]['breaker'];
	return [$breaker['state'], $breaker['failures'], $breaker['opened']];
}

/** What a call ends with, the time until the next try being another each time. */
function outcome(callable $do): string
{
	try {
		return json_encode($do());
	} catch (RedisException $e) {
		return preg_replace('/\d+ ms/', 'N ms', plain($e->getMessage()));
	}
}

/** In another worker. */
function elsewhere(callable $do): string
{
	$file = tempnam(sys_get_temp_dir(), 'predis');
	$pid = pcntl_fork();
	if ($pid === 0) {
		file_put_contents($file, outcome($do));
		exit;
	}
	pcntl_waitpid($pid, $status);
	$text = file_get_contents($file);
	unlink($file);
	return $text;
}

echo "-- nobody listens\n";
$server = RedisServer::start();
$port = $server->port;
$name = "127.0.0.1:$port";
$use = function () use (&$port) {
	$redis = new Redis();
	$redis->pconnect('127.0.0.1', $port, 0.5, '', 0, 0.5);
	return $redis->incr('n');
};
echo outcome($use), "\n";
$server->stop();
for ($i = 0; $i < 4; $i++) {
	echo outcome($use), ' ', json_encode(breaker($name)), "\n";
}
echo 'elsewhere: ', elsewhere($use), "\n";
$begun = microtime(true);
for ($i = 0; $i < 100; $i++) {
	outcome($use);
}
echo 'a hundred calls: ', microtime(true) - $begun < 0.1 ? 'soon over' : microtime(true) - $begun, "\n";
echo 'short-circuited: ', json_encode(Redis::getSharedStats()['targets'][$name]['short_circuited'] >= 100), "\n";
pass(0.4);
echo "-- one tries, and fails\n";
echo outcome($use), "\n", outcome($use), "\n";
echo json_encode(breaker($name)), "\n";

echo "-- connected, but no answer\n";
$server = RedisServer::start();
$name = "127.0.0.1:$server->port";
$port = $server->port;
$held = pooled($server);
$held->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
posix_kill($server->pid, SIGSTOP);
for ($i = 0; $i < 3; $i++) {
	echo outcome(fn () => $held->incr('n')), "\n";
}
echo json_encode(breaker($name)), "\n";
told(fn () => outcome(fn () => $held->incr('n')), 0.05);
echo 'elsewhere: ', elsewhere($use), "\n";
posix_kill($server->pid, SIGCONT);
pass(0.4);
/* A request that connects and then sends nothing does not hold the others up. */
elsewhere(fn () => (new Redis())->pconnect('127.0.0.1', $port, 5, '', 0, 5));
echo "-- it is back\n";
echo elsewhere(fn () => is_int($use())), ' ', json_encode(breaker($name)), "\n";
echo outcome(fn () => is_int($held->incr('n'))), "\n";

echo "-- failures that an answer interrupts do not add up\n";
for ($i = 0; $i < 4; $i++) {
	posix_kill($server->pid, SIGSTOP);
	outcome(fn () => $held->ping());
	posix_kill($server->pid, SIGCONT);
	echo outcome(fn () => $held->ping()), json_encode(breaker($name)), ' ';
}
echo "\n-- a refusal is an answer\n";
for ($i = 0; $i < 5; $i++) {
	outcome(fn () => $held->rawcommand('NOSUCH'));
}
echo json_encode(breaker($name)), "\n";
?>
--EXPECT--
-- nobody listens
1
Connection refused ["closed",1,0]
Connection refused ["closed",2,0]
Connection refused ["open",3,1]
Redis server 127.0.0.1:PORT does not answer: circuit breaker open, next try in N ms ["open",3,1]
elsewhere: Redis server 127.0.0.1:PORT does not answer: circuit breaker open, next try in N ms
a hundred calls: soon over
short-circuited: true
-- one tries, and fails
Connection refused
Redis server 127.0.0.1:PORT does not answer: circuit breaker open, next try in N ms
["open",3,1]
-- connected, but no answer
read error on connection to 127.0.0.1:PORT
read error on connection to 127.0.0.1:PORT
read error on connection to 127.0.0.1:PORT
["open",3,1]
"Redis server 127.0.0.1:PORT does not answer: circuit breaker open, next try in N ms"
elsewhere: Redis server 127.0.0.1:PORT does not answer: circuit breaker open, next try in N ms
-- it is back
true ["closed",0,1]
true
-- failures that an answer interrupts do not add up
true["closed",0,1] true["closed",0,1] true["closed",0,1] true["closed",0,1] 
-- a refusal is an answer
["closed",0,1]
