<?php
/* Laravel's cache on Redis: the store, tags, locks, counters, rate limiter, sessions in the cache. */

declare(strict_types=1);

use Illuminate\Contracts\Cache\LockTimeoutException;
use Illuminate\Session\CacheBasedSessionHandler;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\RateLimiter;

require_once __DIR__ . '/../laravel.inc';

/** Each way in which people configure what is stored. */
function cache_options(): array
{
	return ['plain' => [], 'igbinary' => ['serializer' => Redis::SERIALIZER_IGBINARY],
		'php and lzf' => ['serializer' => Redis::SERIALIZER_PHP, 'compression' => Redis::COMPRESSION_LZF],
		'zstd' => ['compression' => Redis::COMPRESSION_ZSTD, 'compression_level' => 3]];
}

$scenarios = [];

foreach (cache_options_by_name() as $name) {
	$scenarios["laravel cache, items, $name"] = function () use ($name): void {
		$server = application_server();
		laravel($server, [], cache_options()[$name]);
		$values = ['text' => 'text', 'int' => 5, 'float' => 2.5, 'true' => true, 'array' => ['a' => [1]],
			'object' => new ArrayObject([1, 2]), 'binary' => "\0\xff"];
		foreach ($values as $key => $value) {
			check(Cache::put($key, $value, 100), "put $key");
			check(Cache::get($key) == $value, "get $key");
		}
		check(Cache::put('long', str_repeat('long ', 5000), 100) && strlen(Cache::get('long')) === 25000, 'a long text');
		check(Cache::putMany(['m1' => ['x'], 'm2' => 'y'], 100), 'putMany');
		check_same(['m1' => ['x'], 'absent' => null, 'm2' => 'y'], Cache::many(['m1', 'absent', 'm2']), 'many');
		check_same([true, false], [Cache::add('once', 1, 100), Cache::add('once', 2, 100)], 'add');
		check(Cache::forever('always', 'v'), 'forever');
		check_same(['pulled', null], [Cache::pull('none', 'pulled'), Cache::get('none')], 'pull');
		check(Cache::forget('once') && !Cache::forget('once') && !Cache::has('once'), 'forget');
		$server->command('SELECT', '1');
		check($server->command('TTL', 'app_c:m1') > 90 && $server->command('TTL', 'app_c:always') === -1, 'times to live');
		check(Cache::flush() && $server->command('DBSIZE') === 0, 'flush');
	};

	$scenarios["laravel cache, tags, $name"] = function () use ($name): void {
		$server = application_server();
		laravel($server, [], cache_options()[$name]);
		Cache::tags(['people', 'artists'])->put('John', ['name' => 'John'], 600);
		Cache::tags(['people', 'authors'])->put('Anne', 'Anne', 600);
		Cache::tags('authors')->forever('Bob', 'Bob');
		check_same(['name' => 'John'], Cache::tags(['people', 'artists'])->get('John'), 'a tagged item');
		check_same([1, 6], [Cache::tags('authors')->increment('n'), Cache::tags('authors')->increment('n', 5)], 'a tagged counter');
		check(Cache::tags('authors')->add('new', 'v', 60) && !Cache::tags('authors')->add('new', 'w', 60), 'add');
		Cache::tags('artists')->flush();
		check_same([null, 'Anne', 'Bob'], [Cache::tags(['people', 'artists'])->get('John'),
			Cache::tags(['people', 'authors'])->get('Anne'), Cache::tags('authors')->get('Bob')], 'after a flush of one tag');
		Cache::tags('authors')->flush();
		check_same(null, Cache::tags(['people', 'authors'])->get('Anne'), 'after the flush of another');
		check_same(null, Cache::tags('authors')->get('Bob'), 'after the flush of another');
		$server->command('SELECT', '1');
		Cache::tags('short')->put('gone', 1, 1);
		$sets = $server->command('KEYS', '*tag:short*');
		check_same(1, count($sets), 'sets of entries');
		$server->command('ZADD', $sets[0], '1', $server->command('ZRANGE', $sets[0], '0', '0')[0]);
		Cache::tags('short')->flushStale();
		check_same([], $server->command('KEYS', '*tag:short*'), 'entries that have expired');
	};

	$scenarios["laravel cache, locks and counters, $name"] = function () use ($name): void {
		$server = application_server();
		laravel($server, [], cache_options()[$name]);
		[$lock, $other] = [Cache::lock('work', 60), Cache::lock('work', 60)];
		check_same([true, false, false], [$lock->get(), $other->get(), $other->release()], 'one owner');
		check(Cache::restoreLock('work', $lock->owner())->release() && $other->get(), 'released by its owner\'s name');
		thrown(LockTimeoutException::class, fn () => Cache::lock('work', 60)->block(0));
		$other->forceRelease();
		check_same('done', Cache::lock('work', 60)->block(1, fn () => 'done'), 'block');
		check_same([0, []], [$server->command('EXISTS', 'app_c:work'), $server->command('KEYS', '*work*')], 'nothing is left');
		if (!str_contains($name, 'lzf') && !str_contains($name, 'zstd')) {
			check_same([1, 11, 9], [Cache::increment('n'), Cache::increment('n', 10), Cache::decrement('n', 2)], 'counters');
			check_same(9, (int) Cache::get('n'), 'a counter\'s value');
		}
	};
}

/** Names only: constants of class Redis are there in the scenario's PHP, not in the runner's. */
function cache_options_by_name(): array
{
	return ['plain', 'igbinary', 'php and lzf', 'zstd'];
}

$scenarios['laravel cache, remember and flexible'] = function (): void {
	$server = application_server();
	laravel($server);
	$calls = 0;
	$compute = function () use (&$calls): string {
		return 'v' . ++$calls;
	};
	check_same(['v1', 'v1'], [Cache::remember('k', 100, $compute), Cache::remember('k', 100, $compute)], 'remember');
	check_same(['v2', 'v2'], [Cache::flexible('f', [50, 100], $compute), Cache::flexible('f', [50, 100], $compute)], 'flexible');
	check_same(['v3', 'v3'], [Cache::rememberForever('e', $compute), Cache::rememberForever('e', $compute)], 'rememberForever');
	check_same('v3', Cache::memo()->get('e'), 'memo');
};

$scenarios['laravel cache, expiry'] = function (): void {
	$server = application_server();
	laravel($server);
	Cache::put('k', 'v', now()->addHour());
	$server->command('SELECT', '1');
	check($server->command('TTL', 'app_c:k') > 3500, 'time to live');
	$server->command('PEXPIRE', 'app_c:k', '1');
	wait_or_fail(fn () => Cache::get('k') === null, 'the item to expire');
	Cache::put('k', 'v', 60);
	check(Cache::put('k', 'w', 0) && Cache::missing('k'), 'a lifetime of 0');
};

$scenarios['laravel rate limiter'] = function (): void {
	$server = application_server();
	laravel($server);
	$try = fn () => RateLimiter::attempt('mail:1', 2, fn () => 'sent', 60);
	check_same(['sent', 'sent', false], [$try(), $try(), $try()], 'attempts');
	check(RateLimiter::tooManyAttempts('mail:1', 2), 'too many');
	check_same([0, 2], [RateLimiter::remaining('mail:1', 2), (int) RateLimiter::attempts('mail:1')], 'counts');
	check(RateLimiter::availableIn('mail:1') > 50, 'available in');
	RateLimiter::clear('mail:1');
	check_same('sent', $try(), 'after clear()');
};

$scenarios['laravel sessions in the cache'] = function (): void {
	$server = application_server();
	laravel($server);
	$handler = new CacheBasedSessionHandler(Cache::store('redis'), 20);
	check($handler->read('id') === '' && $handler->write('id', 'payload'), 'write');
	check_same('payload', $handler->read('id'), 'read');
	$server->command('SELECT', '1');
	check($server->command('TTL', 'app_c:id') > 1100, 'time to live');
	check($handler->destroy('id') && $handler->read('id') === '', 'destroy');
};

return $scenarios;
