<?php
/* Laravel's queue on Redis, and its worker: lists, sorted sets and the scripts that move jobs between them. */

declare(strict_types=1);

use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Foundation\Application;
use Illuminate\Queue\Worker;
use Illuminate\Queue\WorkerOptions;
use Illuminate\Support\Facades\Bus;
use Illuminate\Support\Facades\Queue;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\Facades\Redis as Facade;

require_once __DIR__ . '/../laravel.inc';

function laravel_with_jobs(RedisServer $server, array $connection = []): Application
{
	$app = laravel($server, $connection);
	require_once __DIR__ . '/../laravel_jobs.inc';
	$app->instance(ExceptionHandler::class, new KeepingExceptionHandler());
	return $app;
}

/** One round of `artisan queue:work`. */
function work_once(Application $app, int $backoff = 0): void
{
	$worker = new Worker($app['queue'], $app['events'], $app[ExceptionHandler::class], fn () => false);
	$worker->runNextJob('redis', 'default', new WorkerOptions(backoff: $backoff, sleep: 0, maxTries: 3));
}

/** @return list<int> how many jobs wait, are delayed, are reserved */
function queue_counts(): array
{
	return [Facade::llen('queues:default'), Facade::zcard('queues:default:delayed'), Facade::zcard('queues:default:reserved')];
}

/** Makes the only entry of a sorted set due, as if its time had come. */
function make_due(RedisServer $server, string $key): void
{
	$server->command('ZADD', $key, '1', $server->command('ZRANGE', $key, '0', '0')[0]);
}

$scenarios = [];

$scenarios['laravel queue, push, pop, release, delete'] = function (): void {
	laravel_with_jobs(application_server());
	$id = Queue::push(new NoteJob('first'));
	Queue::push(new NoteJob('second'));
	check_same([32, 2, [2, 0, 0]], [strlen($id), Queue::size(), queue_counts()], 'pushed');
	$job = Queue::pop();
	check_same([$id, 1, [1, 0, 1]], [$job->getJobId(), $job->attempts(), queue_counts()], 'popped');
	check_same('NoteJob', $job->payload()['displayName'], 'payload');
	$job->release(0);
	check_same([1, 1, 0], queue_counts(), 'released');
	check_same('second', unserialize(Queue::pop()->payload()['data']['command'])->note, 'the second before what was released');
	$again = Queue::pop();
	check_same([$id, 2], [$again->getJobId(), $again->attempts()], 'the first again');
	$again->delete();
	check_same([[0, 0, 1], null], [queue_counts(), Queue::pop()], 'deleted');
};

$scenarios['laravel queue, the worker runs, retries and gives up'] = function (): void {
	$app = laravel_with_jobs(application_server());
	Bus::dispatch(new NoteJob('good'));
	Bus::dispatch(new NoteJob('once bad', 1));
	Bus::dispatch(new NoteJob('always bad', 9));
	for ($i = 0; $i < 7; $i++) {
		work_once($app);
	}
	sort(Done::$log);
	check_same(['always bad 1', 'always bad 2', 'always bad 3', 'always bad failed: failure of always bad', 'good 1',
		'once bad 1', 'once bad 2'], Done::$log, 'what was done');
	check_same([[0, 0, 0], 4], [queue_counts(), count($app[ExceptionHandler::class]->reported)], 'left over, and reported');
};

$scenarios['laravel queue, later, bulk and clear'] = function (): void {
	$server = application_server();
	laravel_with_jobs($server);
	Queue::later(100, new NoteJob('later'));
	check_same([[0, 1, 0], null], [queue_counts(), Queue::pop()], 'not yet');
	make_due($server, 'app_queues:default:delayed');
	check_same('later', unserialize(Queue::pop()->payload()['data']['command'])->note, 'due');
	Queue::bulk([new NoteJob('a'), new NoteJob('b'), (new NoteJob('c'))->delay(50)]);
	check_same([2, 1, 1], queue_counts(), 'bulk');
	check_same([4, [0, 0, 0]], [Queue::clear('default'), queue_counts()], 'clear');
};

$scenarios['laravel queue, a job whose worker died comes back'] = function (): void {
	$server = application_server();
	laravel_with_jobs($server);
	$id = Queue::push(new NoteJob('orphan'));
	Queue::pop();
	check_same(null, Queue::pop(), 'reserved');
	make_due($server, 'app_queues:default:reserved');
	$job = Queue::pop();
	check_same([$id, 2], [$job->getJobId(), $job->attempts()], 'after retry_after');
};

$scenarios['laravel queue, blocking pop'] = function (): void {
	$server = application_server();
	$app = laravel_with_jobs($server, ['read_timeout' => 10]);
	$app['config']->set('queue.connections.redis.block_for', 1);
	Queue::push(new NoteJob('there'));
	check_same('there', unserialize(Queue::pop()->payload()['data']['command'])->note, 'at once');
	check_same(null, Queue::pop(), 'after the wait');
	$pid = pcntl_fork();
	if ($pid === 0) {
		$client = new RespClient("unix://{$server->socket}");
		wait_until(fn () => str_contains($client->command('CLIENT', 'LIST'), 'cmd=blpop'));
		$client->command('RPUSH', 'app_queues:default', '{"displayName":"x","attempts":0}');
		$client->command('RPUSH', 'app_queues:default:notify', '1');
		posix_kill(getmypid(), SIGKILL);
	}
	$app['config']->set('queue.connections.redis.block_for', 5);
	$app->forgetInstance('queue');
	Facade::clearResolvedInstances();
	Queue::clearResolvedInstances();
	check_same('x', Queue::pop()->payload()['displayName'], 'what came meanwhile');
};

$scenarios['laravel queue, rate limited and throttled jobs'] = function (): void {
	$app = laravel_with_jobs(application_server());
	RateLimiter::for('notes', fn () => Limit::perHour(1));
	foreach (['first' => false, 'second' => false, 'error' => true, 'held back' => true] as $note => $fails) {
		Bus::dispatch(new LimitedJob($note, $fails));
	}
	for ($i = 0; $i < 4; $i++) {
		work_once($app);
	}
	check_same([['first', 'error'], [1, 2, 0]], [Done::$log, queue_counts()], 'what was done, and what waits');
};

return $scenarios;
