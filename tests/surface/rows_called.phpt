--TEST--
No row's command is refused for the number of its arguments, called with as few and as many as PHP takes
--SKIPIF--
<?php if (PHP_DEBUG) die('skip a debug PHP ends the script where one of phpredis\' declared types leaves out false'); ?>
--FILE--
<?php
require __DIR__ . '/rows.inc';
require __DIR__ . '/../helpers/redis_server.inc';

/* They end the server's service, or want another server; DEBUG has no form that takes what debug() sends. */
const LEFT_OUT = ['failover', 'replicaof', 'slaveof', 'migrate', 'module', 'debug'];
/* Subcommands and other words that decide how many arguments are right. */
const FIRST_WORDS = [
	'sInterStore' => [['x', 'y']],
	'acl' => ['WHOAMI'], 'command' => ['COUNT'], 'config' => ['GET', '*'], 'function' => ['LIST'], 'script' => ['EXISTS', 'x'],
	'pubsub' => ['NUMPAT'], 'slowlog' => ['LEN'], 'latency' => ['LATEST'], 'memory' => ['PURGE'], 'commandlog' => ['LEN', 'slow'],
	'xgroup' => ['CREATE', 'k', 'g', '0'], 'xinfo' => ['STREAM', 'k'], 'object' => ['ENCODING', 'k'],
];

function sample(ReflectionParameter $parameter): mixed
{
	$type = (string)$parameter->getType();
	return match (true) {
		$parameter->getName() === 'timeout' => str_contains($type, 'float') ? 0.01 : 1,
		str_contains($type, 'array') && !str_contains($type, 'string') => ['a' => '1'],
		str_contains($type, 'bool') => true,
		str_contains($type, 'int'), str_contains($type, 'float') => 1,
		default => 'x',
	};
}

function arguments_for(string $method, bool $many): array
{
	$given = FIRST_WORDS[$method] ?? [];
	$reflection = new ReflectionMethod('Redis', $method);
	foreach (array_slice($reflection->getParameters(), count($given)) as $parameter) {
		if (!$parameter->isOptional() || ($many && !isset(FIRST_WORDS[$method]))) {
			$given[] = sample($parameter);
		}
	}
	return $given;
}

/** Least arguments: the method's own exception says where the signature alone asks for too few. */
function call(Redis $redis, string $method, bool $many): mixed
{
	$arguments = arguments_for($method, $many);
	while (true) {
		try {
			return $redis->$method(...$arguments);
		} catch (ArgumentCountError) {
			$arguments[] = 'x';
		} catch (RedisException | TypeError | ValueError $e) {
			return $e;
		}
	}
}

set_error_handler(fn () => true, E_WARNING | E_DEPRECATED);
$server = RedisServer::start();
$about = $server->command('INFO', 'server');
$redis = new Redis();
$redis->connect($server->socket);
$calls = $answered = 0;
foreach (command_rows() as $method => $row) {
	if (in_array($method, LEFT_OUT, true) || !server_should_have($about, $method, $row)) {
		continue;
	}
	foreach ([false, true] as $many) {
		$redis->clearLastError();
		$result = call($redis, $method, $many);
		$error = $redis->getLastError() ?? '';
		$calls++;
		$answered += !$result instanceof Throwable && $error === '';
		if (preg_match('/wrong number of arguments|unknown command/i', $error)) {
			echo "$method with ", json_encode(arguments_for($method, $many)), ": $error\n";
		}
	}
}
echo $calls > 300 ? 'called' : "only $calls calls", ', ', $answered > $calls / 3 ? 'many of them answered' : "only $answered answered", "\n";
--EXPECT--
called, many of them answered
