<?php
/* Symfony's locks, semaphores and rate limiters: scripts by EVALSHA, their errors, and expiry. */

declare(strict_types=1);

use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Lock\Exception\LockConflictedException;
use Symfony\Component\Lock\Key;
use Symfony\Component\Lock\LockFactory;
use Symfony\Component\Lock\Store\RedisStore;
use Symfony\Component\RateLimiter\RateLimiterFactory;
use Symfony\Component\RateLimiter\Storage\CacheStorage;
use Symfony\Component\Semaphore\SemaphoreFactory;
use Symfony\Component\Semaphore\Store\RedisStore as SemaphoreStore;

require_once __DIR__ . '/../apps.inc';

function redis_for_locks(RedisServer $server): Redis
{
	$redis = new Redis();
	check($redis->connect('127.0.0.1', $server->port), 'connect');
	return $redis;
}

/** Locks of a process of its own: with a connection of its own. */
function lock_factory(RedisServer $server): LockFactory
{
	return new LockFactory(new RedisStore(redis_for_locks($server)));
}

$scenarios = [];

$scenarios['symfony lock, one owner at a time'] = function (): void {
	$server = application_server();
	[$mine, $theirs] = [lock_factory($server), lock_factory($server)];
	$lock = $mine->createLock('invoice', 30);
	$other = $theirs->createLock('invoice', 30);
	check($lock->acquire() && $lock->isAcquired(), 'acquired');
	check(!$other->acquire() && !$other->isAcquired(), 'the other must not get it');
	check($lock->acquire(), 'acquired again by its owner');
	$lock->refresh(100);
	check($lock->getRemainingLifetime() > 60 && $server->command('PTTL', 'invoice') > 60000, 'refreshed');
	$lock->release();
	check($other->acquire(), 'after the release');
};

$scenarios['symfony lock, scripts that the server has forgotten are loaded again'] = function (): void {
	$server = application_server();
	$factory = lock_factory($server);
	for ($i = 0; $i < 3; $i++) {
		$lock = $factory->createLock("lock$i");
		check($lock->acquire(), "acquire $i");
		$server->command('SCRIPT', 'FLUSH');
		$lock->release();
		check_same(0, $server->command('EXISTS', "lock$i"), "released $i");
	}
};

$scenarios['symfony lock, expiry'] = function (): void {
	$server = application_server();
	$store = new RedisStore(redis_for_locks($server), 300);
	$key = new Key('short');
	$store->save($key);
	$other = new Key('short');
	thrown(LockConflictedException::class, fn () => $store->save($other));
	$store->putOffExpiration($key, 0.05);
	wait_or_fail(fn () => !$store->exists($key), 'the lock to expire');
	$store->save($other);
	check($store->exists($other) && !$store->exists($key), 'the new owner');
	thrown(LockConflictedException::class, fn () => $store->putOffExpiration($key, 10));
};

$scenarios['symfony lock, shared readers and one writer'] = function (): void {
	$server = application_server();
	$factory = lock_factory($server);
	[$first, $second, $writer] = [$factory->createLock('doc'), $factory->createLock('doc'), $factory->createLock('doc')];
	check($first->acquireRead() && $second->acquireRead(), 'two readers');
	check(!$writer->acquire(), 'no writer beside them');
	$first->release();
	check($second->acquire(), 'the last reader becomes the writer');
	check(!$first->acquireRead(), 'no reader beside the writer');
	$second->release();
	check($writer->acquire(), 'a writer after all of them');
};

$scenarios['symfony lock, blocks until the lock is free'] = function (): void {
	$server = application_server();
	$lock = lock_factory($server)->createLock('busy', 30);
	$server->command('ZADD', 'busy', '99999999999999', 'somebody', '99999999999999', '__write__');
	$server->command('PEXPIRE', 'busy', '300');
	check(!$lock->acquire(), 'somebody has it');
	check($lock->acquire(true), 'waited for it');
};

$scenarios['symfony semaphore, as many as it allows'] = function (): void {
	$server = application_server();
	$factory = new SemaphoreFactory(new SemaphoreStore(redis_for_locks($server)));
	[$a, $b, $c] = array_map(fn () => $factory->createSemaphore('pool', 2), [1, 2, 3]);
	check($a->acquire() && $b->acquire() && !$c->acquire(), 'two of three');
	$a->refresh(100);
	check($a->getRemainingLifetime() > 60 && $a->isAcquired(), 'refreshed');
	$b->release();
	check($c->acquire() && !$b->isAcquired(), 'a place that was given back');
};

$scenarios['symfony rate limiter, with cache and lock on Redis'] = function (): void {
	$server = application_server();
	$redis = redis_for_locks($server);
	foreach (['fixed_window', 'sliding_window'] as $policy) {
		$factory = new RateLimiterFactory(['id' => $policy, 'policy' => $policy, 'limit' => 3, 'interval' => '1 hour'],
			new CacheStorage(new RedisAdapter($redis, 'limits')), new LockFactory(new RedisStore($redis)));
		$accepted = fn (string $who) => $factory->create($who)->consume()->isAccepted();
		check_same([true, true, true, false], array_map($accepted, ['me', 'me', 'me', 'me']), $policy);
		check($accepted('somebody else'), "$policy for somebody else");
		$factory->create('me')->reset();
		check($accepted('me'), "$policy after the reset");
	}
};

return $scenarios;
