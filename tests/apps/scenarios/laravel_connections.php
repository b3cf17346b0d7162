<?php
/* Laravel's connection settings: persistence, serializers, TLS, names, lost connections, limiters, subscriptions. */

declare(strict_types=1);

use Illuminate\Contracts\Redis\LimiterTimeoutException;
use Illuminate\Support\Facades\Redis as Facade;

require_once __DIR__ . '/../laravel.inc';

/** Publishes from another process as soon as somebody listens; each message goes to all that listen then. */
function publish_when_heard(RedisServer $server, array $messages): void
{
	$pid = pcntl_fork();
	if ($pid !== 0) {
		return;
	}
	$client = new RespClient("unix://{$server->socket}");
	foreach ($messages as [$channel, $message]) {
		wait_until(fn () => $client->command('PUBLISH', $channel, $message) > 0);
	}
	posix_kill(getmypid(), SIGKILL); /* no destructor of the parent's may run here */
}

final class HeardEnough extends RuntimeException
{
}

/** What comes out of subscribe(): the callback's own exception, which phpredis replaces by a read error. */
function heard_enough(): string
{
	return on_phpredis() ? RedisException::class : HeardEnough::class;
}

$scenarios = [];

$scenarios['laravel connection, two databases over one persistent id'] = function (): void {
	$server = application_server();
	laravel($server, ['persistent' => true, 'persistent_id' => 'app']);
	for ($i = 0; $i < 3; $i++) {
		Facade::connection('default')->set("k$i", 'default');
		Facade::connection('cache')->set("k$i", 'cache');
		check_same('default', Facade::connection('default')->get("k$i"), "database 0, round $i");
		check_same('cache', Facade::connection('cache')->get("k$i"), "database 1, round $i");
	}
	check_same(3, $server->command('DBSIZE'), 'keys in database 0');
	$server->command('SELECT', '1');
	check_same(3, $server->command('DBSIZE'), 'keys in database 1');
};

$scenarios['laravel connection, persistent ones outlive the application'] = function (): void {
	$server = application_server();
	$ids = [];
	for ($i = 0; $i < 3; $i++) {
		laravel($server, ['persistent' => true, 'database' => $i, 'name' => "app$i"]);
		$ids[] = Facade::client()->client('id');
		check_same(["app$i", $i], [Facade::client()->client('getname'), (int) Facade::client()->getDBNum()], 'name and database');
		Facade::purge('default');
	}
	check_same(1, count(array_unique($ids)), 'connections');
};

$scenarios['laravel connection, serializers and compression'] = function (): void {
	$server = application_server();
	$value = ['list' => range(1, 300), 'object' => new ArrayObject(['a' => 'b'])];
	foreach ([Redis::SERIALIZER_PHP, Redis::SERIALIZER_IGBINARY, Redis::SERIALIZER_JSON] as $serializer) {
		foreach ([Redis::COMPRESSION_NONE, Redis::COMPRESSION_LZF, Redis::COMPRESSION_ZSTD, Redis::COMPRESSION_LZ4] as $compression) {
			laravel($server, [], ['serializer' => $serializer, 'compression' => $compression]);
			$stored = $serializer === Redis::SERIALIZER_JSON ? ['list' => range(1, 300)] : $value;
			Facade::set('k', $stored);
			check(Facade::get('k') == $stored, "value with serializer $serializer and compression $compression");
			Facade::hset('h', 'f', $stored);
			check(Facade::pipeline(fn ($pipe) => $pipe->hget('h', 'f')) == [$stored], 'in a pipeline');
			Facade::rpush('l', $stored);
			check(Facade::blpop('l', 1) == ['app_l', $stored], 'by blpop()');
			[$packed] = Facade::connection()->pack([$stored]);
			check_same($server->command('GET', 'app_k'), $packed, 'pack() gives the bytes that are stored');
			$server->command('FLUSHALL');
		}
	}
};

$scenarios['laravel connection, numbers that are not packed'] = function (): void {
	skip_on_old_phpredis('OPT_PACK_IGNORE_NUMBERS is new in 6.0');
	$server = application_server();
	laravel($server, [], ['serializer' => Redis::SERIALIZER_PHP, 'pack_ignore_numbers' => true]);
	Facade::set('n', 5);
	check_same([6, 6], [Facade::incr('n'), (int) Facade::get('n')], 'a counter');
};

$scenarios['laravel connection, password, user, unix socket, TLS'] = function (): void {
	$server = application_server(['requirepass' => 'secret'], true);
	$server->command('ACL', 'SETUSER', 'worker', 'on', '>pw', '~*', '+@all');
	laravel($server, ['password' => 'secret', 'context' => []]);
	check_same(true, Facade::set('k', 'v'), 'by password');
	laravel($server, ['username' => 'worker', 'password' => 'pw']);
	check_same(['v', 'worker'], [Facade::get('k'), Facade::executeRaw(['ACL', 'WHOAMI'])], 'by user');
	laravel($server, ['host' => $server->socket, 'port' => 0, 'password' => 'secret']);
	check_same('v', Facade::get('k'), 'by the unix socket');
	laravel($server, ['scheme' => 'tls', 'host' => 'localhost', 'port' => $server->tlsPort, 'password' => 'secret',
		'context' => ['stream' => ['cafile' => $server->tls->caCert]]]);
	check_same('v', Facade::get('k'), 'by TLS');
	laravel($server, ['password' => 'wrong']);
	$said = thrown(RedisException::class, fn () => Facade::get('k'))->getMessage();
	check(str_contains($said, 'WRONGPASS') || (on_phpredis() && str_contains($said, 'went away')), "a wrong password: $said");
};

$scenarios['laravel connection, lost and found again'] = function (): void {
	$server = application_server();
	laravel($server, ['max_retries' => 2, 'backoff_algorithm' => 'decorrelated_jitter', 'backoff_base' => 5, 'backoff_cap' => 50]);
	Facade::set('k', 'v');
	$server->killClients();
	wait_or_fail(fn () => $server->clients() === [], 'the connection to be closed');
	check_same('v', Facade::get('k'), 'after the server closed it');
	$server->halt();
	thrown(RedisException::class, fn () => Facade::get('k'));
	$server->restart();
	if (on_phpredis()) {
		thrown(RedisException::class, fn () => Facade::get('k')); /* the next one works */
	}
	check_same([null, true], [Facade::get('k'), Facade::set('k', 'new')], 'after the server came back');
};

$scenarios['laravel connection, disconnect() and a refused connection'] = function (): void {
	$server = application_server();
	laravel($server);
	Facade::set('k', 'v');
	Facade::disconnect();
	wait_or_fail(fn () => $server->clients() === [], 'the connection to go');
	laravel($server, ['port' => free_port()]);
	$refused = thrown(RedisException::class, fn () => Facade::get('k'));
	check(str_contains($refused->getMessage(), 'Connection refused'), $refused->getMessage());
};

$scenarios['laravel limiters, throttle'] = function (): void {
	laravel(application_server());
	$pass = fn () => Facade::throttle('key')->allow(2)->every(100)->block(0)->then(fn () => 'in', fn () => 'out');
	check_same(['in', 'in', 'out'], [$pass(), $pass(), $pass()], 'throttle');
	thrown(LimiterTimeoutException::class, fn () => Facade::throttle('key')->allow(2)->every(100)->block(0)->then(fn () => 'in'));
	check_same('in', Facade::throttle('other')->allow(1)->every(100)->then(fn () => 'in'), 'another key');
};

$scenarios['laravel limiters, funnel'] = function (): void {
	$server = application_server();
	laravel($server);
	$enter = fn (Closure $then) => Facade::funnel('jobs')->limit(2)->releaseAfter(60)->block(0)->then($then, fn () => 'full');
	check_same([[['full', 'third']]], [[$enter(fn () => $enter(fn () => [$enter(fn () => 'never'), 'third']))]], 'three at once');
	check_same('in', $enter(fn () => 'in'), 'the places were given back');
	$thrown = thrown(HeardEnough::class, fn () => $enter(fn () => throw new HeardEnough()));
	check_same([], $server->command('KEYS', '*jobs*'), 'given back after an exception');
};

$scenarios['laravel subscribe, until the callback throws'] = function (): void {
	$server = application_server();
	laravel($server, ['read_timeout' => 10]);
	publish_when_heard($server, [['app_news', 'one'], ['app_news', 'two']]);
	$heard = [];
	$hear = function (string $message, string $channel) use (&$heard): void {
		$heard[] = [$message, $channel];
		if (count($heard) === 2) {
			throw new HeardEnough();
		}
	};
	thrown(heard_enough(), fn () => Facade::subscribe(['news', 'other'], $hear));
	check_same([['one', 'app_news'], ['two', 'app_news']], $heard, 'messages');
	Facade::purge('default');
	check_same(true, Facade::set('k', 'v'), 'a new connection afterwards');
};

$scenarios['laravel psubscribe, another connection works meanwhile'] = function (): void {
	$server = application_server();
	laravel($server, ['read_timeout' => 10]);
	publish_when_heard($server, [['app_user.1', 'a'], ['app_user.2', 'b'], ['app_user.3', 'stop']]);
	thrown(heard_enough(), fn () => Facade::psubscribe(['user.*'], function (string $message, string $channel): void {
		Facade::connection('cache')->rpush('heard', "$channel=$message");
		if ($message === 'stop') {
			throw new HeardEnough();
		}
	}));
	$heard = Facade::connection('cache')->lrange('heard', 0, -1);
	check_same(['app_user.1=a', 'app_user.2=b', 'app_user.3=stop'], $heard, 'messages');
};

return $scenarios;
