<?php
/*
 * A Symfony site as php-fpm runs it: sessions, cache pools, locks on Redis, persistent connections.
 * APP_PLACE: its folder. REDIS_PORT: the server. PACKAGES: the folder with vendor/.
 */

declare(strict_types=1);

use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Cache\Adapter\RedisTagAwareAdapter;
use Symfony\Component\EventDispatcher\EventDispatcher;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\RequestStack;
use Symfony\Component\HttpFoundation\Session\Session;
use Symfony\Component\HttpFoundation\Session\Storage\Handler\RedisSessionHandler;
use Symfony\Component\HttpFoundation\Session\Storage\NativeSessionStorage;
use Symfony\Component\HttpKernel\Controller\ArgumentResolver;
use Symfony\Component\HttpKernel\Controller\ControllerResolver;
use Symfony\Component\HttpKernel\EventListener\RouterListener;
use Symfony\Component\HttpKernel\HttpKernel;
use Symfony\Component\Lock\LockFactory;
use Symfony\Component\Lock\Store\RedisStore;
use Symfony\Component\Routing\Matcher\UrlMatcher;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;
use Symfony\Contracts\Cache\ItemInterface;

require __DIR__ . '/../php85.inc';
require $_SERVER['PACKAGES'] . '/vendor/autoload.php';

function connection(int $database, string $use): Redis
{
	$place = "127.0.0.1:{$_SERVER['REDIS_PORT']}";
	return RedisAdapter::createConnection("redis://$place/$database?persistent=1&persistent_id=$use");
}

function visit(Request $request): JsonResponse
{
	$session = $request->getSession();
	$session->set('visits', $session->get('visits', 0) + 1);
	$cache = new RedisTagAwareAdapter(connection(1, 'cache'), 'site');
	$calls = 0;
	$value = $cache->get('k', function (ItemInterface $item) use (&$calls): string {
		$item->tag('t');
		$calls++;
		return 'computed';
	});
	$lock = (new LockFactory(new RedisStore(connection(3, 'lock'))))->createLock('page');
	return new JsonResponse(['visits' => $session->get('visits'), 'value' => $value, 'calls' => $calls,
		'locked' => $lock->acquire()]);
}

/** Leaves an open transaction, another database and a lock behind. */
function broken(): never
{
	$redis = connection(1, 'cache');
	$redis->select(9);
	$redis->multi();
	$redis->set('never', 'executed');
	(new LockFactory(new RedisStore(connection(3, 'lock'))))->createLock('page')->acquire();
	$GLOBALS['kept'] = $redis;
	throw new LogicException('in the middle');
}

$routes = new RouteCollection();
$routes->add('visit', new Route('/visit', ['_controller' => 'visit']));
$routes->add('broken', new Route('/broken', ['_controller' => 'broken']));
$dispatcher = new EventDispatcher();
$dispatcher->addSubscriber(new RouterListener(new UrlMatcher($routes, new RequestContext()), new RequestStack()));
$kernel = new HttpKernel($dispatcher, new ControllerResolver(), new RequestStack(), new ArgumentResolver());

$request = Request::createFromGlobals();
$session = new Session(new NativeSessionStorage(['name' => 'sid'], new RedisSessionHandler(connection(2, 'session'))));
$request->setSession($session);
$response = $kernel->handle($request, HttpKernel::MAIN_REQUEST, false);
$session->save();
$response->send();
$kernel->terminate($request, $response);
