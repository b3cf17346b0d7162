<?php
/*
 * A Laravel site as php-fpm runs it: sessions and cache on Redis, persistent connections.
 * APP_PLACE: its folder. REDIS_PORT: the server. PACKAGES: the folder with vendor/.
 */

declare(strict_types=1);

use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Middleware;
use Illuminate\Http\Middleware\HandleCors;
use Illuminate\Http\Request;
use Illuminate\Routing\Middleware\ThrottleRequestsWithRedis;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Redis;
use Illuminate\Support\Facades\Route;

require __DIR__ . '/../php85.inc';
require $_SERVER['PACKAGES'] . '/vendor/autoload.php';

/** What CLIENT says of the site's two connections. */
$both = fn (string $what): array => array_map(
	fn (string $name) => Redis::connection($name)->client()->client($what), ['default', 'cache']);

$routes = function () use ($both): void {
	Route::middleware('web')->group(function () use ($both): void {
		Route::get('/visit', function (Request $request) use ($both): array {
			$request->session()->put('visits', $request->session()->get('visits', 0) + 1);
			return ['visits' => $request->session()->get('visits'), 'seen' => Cache::increment('seen'), 'k' => Redis::get('k'),
				'ids' => $both('id'), 'names' => $both('getname'), 'database' => Redis::client()->getDBNum()];
		});
		Route::get('/limited', fn (): array => ['passed' => true])->middleware(ThrottleRequestsWithRedis::with(2, 5));
		Route::get('/transaction', function (): never {
			Redis::multi();
			Redis::set('k', 'never executed');
			abort(503);
		});
		Route::get('/database', function (): never {
			Redis::select(5);
			Redis::client()->client('setname', 'left-behind');
			Redis::client()->setOption(\Redis::OPT_PREFIX, 'left-behind');
			Redis::watch('k');
			throw new LogicException('in the middle');
		});
		Route::get('/pipeline', function (): never {
			$pipe = Redis::pipeline();
			$pipe->set('k', 'never sent');
			exit(1);
		});
	});
};

Application::configure(basePath: $_SERVER['APP_PLACE'])
	->withRouting(using: $routes)
	->withMiddleware(fn (Middleware $middleware) => $middleware->remove(HandleCors::class)) /* its package is not installed */
	->withExceptions()
	->create()
	->handleRequest(Request::capture());
