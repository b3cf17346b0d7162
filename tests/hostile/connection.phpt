--TEST--
The constructor and connect() with hostile arguments; a good connect() works afterwards
--FILE--
<?php
require __DIR__ . '/values.inc';
require_once __DIR__ . '/../helpers/redis_server.inc';
$server = HostileText::$server = RedisServer::start();
$options = ['host', 'port', 'connectTimeout', 'readTimeout', 'retryInterval', 'persistent', 'auth', 'ssl', 'backoff', 'database', 'name', 'protocol', 'nosuch'];
$refused = $calls = 0;

function tried(string $what, callable $do): void
{
	global $refused, $calls;
	$calls++;
	HostileText::$budget = 2;
	try {
		$do();
	} catch (TypeError | ValueError | RedisException | HostileException $e) {
		$refused++;
	} catch (Error $e) {
		str_contains($e->getMessage(), 'could not be converted to string') ? $refused++ : print("$what: {$e->getMessage()}\n");
	}
	HostileText::$budget = 0;
}

set_error_handler(fn () => true);
foreach (hostile_names() as $name) {
	HostileText::$redis = new Redis(['host' => $server->socket]);
	tried("new Redis($name)", fn () => new Redis(hostile($name)));
	foreach ($options as $option) {
		/* Another host would be dialed; what is no string is refused before. */
		$value = hostile($name);
		if ($option !== 'host' || !is_string($value)) {
			tried("$option => $name", fn () => (new Redis(['host' => $server->socket, $option => $value]))->isConnected());
			tried("$option => &$name", fn () => (new Redis(['host' => $server->socket, $option => &$value]))->isConnected());
		}
	}
	foreach (['connect', 'pconnect'] as $method) {
		$redis = HostileText::$redis = new Redis();
		/* timeout, id, retry interval, read time-out, context; the port is no matter at a socket */
		for ($at = 1; $at < 7; $at++) {
			$arguments = array_replace([$server->socket, 0, 1, null, 0, 1, []], [$at => hostile($name)]);
			tried("$method $at $name", fn () => $redis->$method(...$arguments));
		}
		foreach (['auth', 'stream', 'ssl'] as $key) {
			tried("$method [$key => $name]", fn () => $redis->$method($server->socket, 0, 1, null, 0, 1, [$key => hostile($name)]));
		}
		$host = hostile($name);
		if (!is_scalar($host) || preg_match('/[\0-\x20\x7f-\xff]/', (string)$host)) {
			tried("$method($name)", fn () => $redis->$method($host, 1));
		}
		$redis->close();
		$redis->connect($server->socket);
		if ($redis->echo($name) !== $name) {
			echo "after $method with $name the connection is not usable\n";
		}
	}
}
echo $calls > 2000 ? 'called' : $calls, ', ', $refused > 1000 ? 'many refused' : $refused, "\n";
--EXPECT--
called, many refused
