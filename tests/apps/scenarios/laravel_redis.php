<?php
/* Laravel's Redis facade over PhpRedisConnection: commands, pipelines, scans, scripts, options of the connection. */

declare(strict_types=1);

use Illuminate\Redis\Events\CommandExecuted;
use Illuminate\Support\Facades\Redis as Facade;

require_once __DIR__ . '/../laravel.inc';

$scenarios = [];

$scenarios['laravel redis, strings'] = function (): void {
	$server = application_server();
	laravel($server);
	check_same(true, Facade::set('k', 'v'), 'set');
	check_same('v', $server->command('GET', 'app_k'), 'the key with its prefix');
	check_same([true, false], [Facade::set('once', 1, 'EX', 100, 'NX'), Facade::set('once', 2, 'EX', 100, 'NX')], 'set, once');
	check(Facade::ttl('once') > 90, 'its time to live');
	check_same([1, 0], [Facade::setnx('n', 'a'), Facade::setnx('n', 'b')], 'setnx');
	check_same([null, 'v'], [Facade::get('absent'), Facade::get('k')], 'get');
	check_same(['v', null, 'a'], Facade::mget(['k', 'absent', 'n']), 'mget');
	check_same([1, 6, 4], [Facade::incr('i'), Facade::incrby('i', 5), Facade::decrby('i', 2)], 'counters');
	check_same([1, 0, 1], [Facade::exists('k'), Facade::exists('absent'), Facade::del('k')], 'exists and del');
	check_same('raw', Facade::executeRaw(['ECHO', 'raw']), 'executeRaw');
	check_same([true, 0], [Facade::flushdb(), $server->command('DBSIZE')], 'flushdb');
};

$scenarios['laravel redis, hashes, lists and sets'] = function (): void {
	laravel(application_server());
	check_same(true, Facade::hmset('h', ['a' => 1, 'b' => 2]), 'hmset of an array');
	check_same(true, Facade::hmset('h', 'c', 3, 'd', 4), 'hmset of pairs');
	check_same(['1', '4', false], Facade::hmget('h', 'a', 'd', 'z'), 'hmget');
	check_same(['1', '2'], Facade::hmget('h', ['a', 'b']), 'hmget of an array');
	check_same([0, 1], [Facade::hsetnx('h', 'a', 9), Facade::hsetnx('h', 'e', 5)], 'hsetnx');
	check_same(['a' => '1', 'b' => '2', 'c' => '3', 'd' => '4', 'e' => '5'], Facade::hgetall('h'), 'hgetall');
	check_same(4, Facade::rpush('l', 'x', 'y', 'x', 'z'), 'rpush');
	check_same([1, ['y', 'x', 'z']], [Facade::lrem('l', 1, 'x'), Facade::lrange('l', 0, -1)], 'lrem');
	check_same(['app_l', 'y'], Facade::blpop('l', 1), 'blpop');
	check_same(['app_l', 'z'], Facade::brpop(['none', 'l'], 1), 'brpop');
	check_same(3, Facade::sadd('s', 'a', 'b', 'c'), 'sadd');
	check(in_array(Facade::spop('s'), ['a', 'b', 'c'], true), 'spop without a number');
	check_same(2, count(Facade::spop('s', 2)), 'spop with a number');
};

$scenarios['laravel redis, blocking pop of an empty list'] = function (): void {
	skip_on_old_phpredis('the time-out of blPop() is an integer');
	laravel(application_server(), ['read_timeout' => 10]);
	check_same(null, Facade::blpop('nothing', 0.05), 'blpop');
};

$scenarios['laravel redis, sorted sets'] = function (): void {
	laravel(application_server());
	check_same(2, Facade::zadd('z', 1, 'a', 2, 'b'), 'zadd');
	check_same([0, 1], [Facade::zadd('z', 'NX', 5, 'a'), Facade::zadd('z', 'XX', 'CH', 7, 'a')], 'zadd with options');
	check_same(1, Facade::zadd('z', ['c' => 3]), 'zadd of an array');
	check_same(9.0, Facade::zincrby('z', 2, 'a'), 'zincrby');
	check_same(['b', 'c', 'a'], Facade::zrange('z', 0, -1), 'zrange');
	$scored = Facade::zrangebyscore('z', '-inf', '(9', ['withscores' => true]);
	check_same(['b' => 2.0, 'c' => 3.0], $scored, 'zrangebyscore with scores');
	$limited = Facade::zrangebyscore('z', '-inf', '+inf', ['limit' => ['offset' => 1, 'count' => 1]]);
	check_same(['c'], $limited, 'zrangebyscore with a limit');
	check_same(['a', 'c'], Facade::zrevrangebyscore('z', '+inf', '-inf', ['limit' => [0, 2]]), 'zrevrangebyscore');
	Facade::zadd('y', 10, 'a', 20, 'q');
	check_same(1, Facade::zinterstore('both', ['z', 'y'], ['weights' => [2, 1], 'aggregate' => 'max']), 'zinterstore');
	check_same(18.0, Facade::zscore('both', 'a'), 'its score');
	check_same(4, Facade::zunionstore('all', ['z', 'y']), 'zunionstore');
	check_same(19.0, Facade::zscore('all', 'a'), 'its score');
};

$scenarios['laravel redis, pipelines and transactions'] = function (): void {
	$server = application_server();
	laravel($server);
	$results = Facade::pipeline(function ($pipe): void {
		for ($i = 0; $i < 300; $i++) {
			$pipe->set("k$i", $i);
		}
		$pipe->get('k299');
		$pipe->lpush('k1', 'wrong type');
		$pipe->mget(['k1', 'k2', 'none']);
	});
	check_same([303, true], [count($results), $results[0]], 'a pipeline');
	check_same(['299', false, ['1', '2', false]], array_slice($results, 300), 'its last results');
	check_same([true, 1, ['a' => '1']], Facade::transaction(function ($transaction): void {
		$transaction->set('t', 'v');
		$transaction->hset('th', 'a', 1);
		$transaction->hgetall('th');
	}), 'a transaction');
	check_same([true, 'w'], Facade::multi()->set('t', 'w')->get('t')->exec(), 'a chain');
	Facade::watch('t');
	$server->command('SET', 'app_t', 'of another');
	$done = Facade::transaction(fn ($transaction) => $transaction->set('t', 'mine'));
	check_same(false, $done, 'a watched key that another has changed');
	check_same('of another', Facade::get('t'), 'its value');
	check_same(null, Facade::get('after'), 'the connection afterwards');
};

$scenarios['laravel redis, scans'] = function (): void {
	laravel(application_server());
	Facade::pipeline(function ($pipe): void {
		for ($i = 0; $i < 700; $i++) {
			$pipe->set("scan:$i", 1)->hset('h', "f$i", $i)->sadd('s', "m$i")->zadd('z', $i, "m$i");
		}
	});
	$all = function (Closure $scan): array {
		[$cursor, $found] = [null, []];
		do {
			$answer = $scan($cursor);
			if ($answer === false) {
				break;
			}
			[$cursor, $part] = $answer;
			$found = [...$found, ...$part];
		} while ((string) $cursor !== '0');
		return $found;
	};
	$keys = $all(fn ($cursor) => Facade::scan($cursor, ['match' => 'app_scan:*', 'count' => 100]));
	check_same([700, 'app_scan:'], [count(array_unique($keys)), substr($keys[0], 0, 9)], 'scan');
	check_same(700, count($all(fn ($cursor) => Facade::hscan('h', $cursor, ['count' => 100]))), 'hscan');
	check_same(700, count($all(fn ($cursor) => Facade::sscan('s', $cursor, ['match' => 'm*', 'count' => 100]))), 'sscan');
	check_same(111, count($all(fn ($cursor) => Facade::zscan('z', $cursor, ['match' => 'm6*', 'count' => 100]))), 'zscan');
};

$scenarios['laravel redis, scripts'] = function (): void {
	$server = application_server();
	laravel($server);
	$script = 'redis.call("SET", KEYS[1], ARGV[1]) return {KEYS[1], ARGV[1], 7}';
	check_same(['app_k', 'v', 7], Facade::eval($script, 1, 'k', 'v'), 'eval');
	check_same(['app_k', 'w', 7], Facade::evalsha($script, 1, 'k', 'w'), 'evalsha');
	check_same(false, Facade::eval('return redis.call("LPUSH", KEYS[1], "x")', 1, 'k'), 'an error in a script');
	check(str_contains(Facade::client()->getLastError(), 'WRONGTYPE'), 'getLastError(): ' . Facade::client()->getLastError());
};

$scenarios['laravel redis, events'] = function (): void {
	$app = laravel(application_server());
	Facade::enableEvents();
	$events = [];
	$app['events']->listen(CommandExecuted::class, function (CommandExecuted $event) use (&$events): void {
		$events[] = [$event->command, $event->parameters, $event->connectionName];
	});
	Facade::set('k', 'v');
	check_same([['set', ['k', 'v', null], 'default']], $events, 'events');
};

return $scenarios;
