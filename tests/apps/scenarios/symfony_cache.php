<?php
/* Symfony's cache on Redis: items, expiry, pipelines, prefixes, marshallers, lazy proxies, PSR-6 and PSR-16. */

declare(strict_types=1);

use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Cache\Marshaller\DefaultMarshaller;
use Symfony\Component\Cache\Marshaller\DeflateMarshaller;
use Symfony\Component\Cache\Psr16Cache;
use Symfony\Contracts\Cache\ItemInterface;

require_once __DIR__ . '/../apps.inc';

/** As an application makes it: from a DSN. */
function symfony_redis(RedisServer $server, array $options = [], string $path = ''): Redis
{
	return RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}$path", $options);
}

$scenarios = [];

$scenarios['symfony cache, items of every type'] = function (): void {
	$server = application_server();
	$pool = new RedisAdapter(symfony_redis($server), 'app');
	$values = ['string' => 'text', 'empty' => '', 'int' => 7, 'zero' => 0, 'float' => 1.5, 'true' => true, 'false' => false,
		'null' => null, 'array' => ['a' => [1, 2]], 'object' => new ArrayObject(['x' => 1]), 'binary' => "\0\xff\r\n"];
	foreach ($values as $key => $value) {
		check($pool->save($pool->getItem($key)->set($value)), "save $key");
	}
	$fresh = new RedisAdapter(symfony_redis($server), 'app');
	foreach ($fresh->getItems(array_keys($values)) as $key => $item) {
		check($item->isHit(), "$key is a hit");
		check($item->get() == $values[$key] && gettype($item->get()) === gettype($values[$key]), "value of $key");
	}
	check(!$fresh->getItem('absent')->isHit() && !$fresh->hasItem('absent'), 'an absent key');
	check($fresh->hasItem('null'), 'a stored null is there');
	check_same(count($values), (int) $server->command('DBSIZE'), 'keys at the server');
	check($server->command('EXISTS', 'app:string') === 1, 'the namespace is part of the key');
};

$scenarios['symfony cache, get() computes once'] = function (): void {
	$server = application_server();
	$pool = new RedisAdapter(symfony_redis($server), 'app');
	$calls = 0;
	$compute = function (ItemInterface $item) use (&$calls): string {
		$item->expiresAfter(60);
		return 'computed ' . ++$calls;
	};
	check_same('computed 1', $pool->get('k', $compute), 'first');
	check_same('computed 1', $pool->get('k', $compute), 'second');
	check_same('computed 2', $pool->get('k', $compute, INF), 'a forced early expiration');
	$ttl = $server->command('TTL', 'app:k');
	check($ttl > 50 && $ttl <= 60, "time to live, got $ttl");
	$pool->delete('k');
	check_same('computed 3', $pool->get('k', $compute), 'after delete()');
};

$scenarios['symfony cache, expiry is the server\'s'] = function (): void {
	$server = application_server();
	$pool = new RedisAdapter(symfony_redis($server), '', 40);
	$pool->save($pool->getItem('default')->set(1));
	$pool->save($pool->getItem('own')->set(1)->expiresAfter(1000));
	$pool->save($pool->getItem('past')->set(1)->expiresAt(new DateTimeImmutable('-1 hour')));
	check($server->command('TTL', 'default') <= 40, 'the default lifetime');
	check($server->command('TTL', 'own') > 900, 'its own lifetime');
	check(!$pool->getItem('past')->isHit(), 'what has expired is not there');
	$server->command('PEXPIRE', 'own', '1');
	wait_or_fail(fn () => !$pool->getItem('own')->isHit(), 'the item to expire');
};

$scenarios['symfony cache, many deferred items are one pipeline'] = function (): void {
	$server = application_server();
	$redis = symfony_redis($server);
	$pool = new RedisAdapter($redis, 'many');
	for ($i = 0; $i < 500; $i++) {
		$pool->saveDeferred($pool->getItem("k$i")->set(str_repeat((string) $i, 50)));
	}
	check($pool->commit(), 'commit');
	$items = iterator_to_array($pool->getItems(array_map(fn (int $i) => "k$i", range(0, 499))));
	check_same(500, count(array_filter($items, fn ($item) => $item->isHit())), 'hits');
	check_same(str_repeat('499', 50), $items['k499']->get(), 'the last value');
	check($pool->deleteItems(['k0', 'k1', 'k2']), 'delete');
	check_same(497, $server->command('DBSIZE'), 'keys left');
};

$scenarios['symfony cache, clear() takes its own namespace only'] = function (): void {
	$server = application_server();
	$redis = symfony_redis($server);
	[$first, $second] = [new RedisAdapter($redis, 'first'), new RedisAdapter($redis, 'second')];
	for ($i = 0; $i < 2500; $i++) {
		$first->saveDeferred($first->getItem("k$i")->set($i));
	}
	$first->commit();
	$second->save($second->getItem('kept')->set('kept'));
	check($first->clear('k1'), 'clear a prefix');
	check(!$first->hasItem('k1') && !$first->hasItem('k1999') && $first->hasItem('k2'), 'what a prefix clears');
	check($first->clear(), 'clear');
	check_same(1, $server->command('DBSIZE'), 'keys left');
	check_same('kept', $second->getItem('kept')->get(), 'the other namespace');
};

$scenarios['symfony cache, OPT_PREFIX and OPT_SCAN of the client'] = function (): void {
	foreach ([Redis::SCAN_NORETRY, Redis::SCAN_RETRY, Redis::SCAN_PREFIX] as $scan) {
		$server = application_server();
		$redis = symfony_redis($server);
		$redis->setOption(Redis::OPT_PREFIX, 'pre:');
		$redis->setOption(Redis::OPT_SCAN, $scan);
		$pool = new RedisAdapter($redis, 'ns');
		$server->command('SET', 'ns:k', 'of somebody else');
		$pool->save($pool->getItem('k')->set('v'));
		check_same(1, $server->command('EXISTS', 'pre:ns:k'), "the key with scan option $scan");
		check($pool->clear(), 'clear');
		check_same(0, $server->command('EXISTS', 'pre:ns:k'), "cleared with scan option $scan");
		check_same(1, $server->command('EXISTS', 'ns:k'), "somebody else's with scan option $scan");
	}
};

$scenarios['symfony cache, marshallers and client serializers'] = function (): void {
	$server = application_server();
	$value = ['list' => range(1, 200), 'object' => new ArrayObject([1])];
	[$php, $igbinary] = [new DefaultMarshaller(false), new DefaultMarshaller(true)];
	foreach ([$php, $igbinary, new DeflateMarshaller($php)] as $at => $marshaller) {
		$pool = new RedisAdapter(symfony_redis($server), "m$at", 0, $marshaller);
		$pool->save($pool->getItem('k')->set($value));
		check($pool->getItem('k')->get() == $value, "marshaller $at");
	}
	foreach ([Redis::SERIALIZER_PHP, Redis::SERIALIZER_IGBINARY] as $serializer) {
		$redis = symfony_redis($server);
		$redis->setOption(Redis::OPT_SERIALIZER, $serializer);
		$pool = new RedisAdapter($redis, "s$serializer");
		$pool->save($pool->getItem('k')->set($value));
		check($pool->getItem('k')->get() == $value, "serializer $serializer");
	}
};

$scenarios['symfony cache, lazy connection'] = function (): void {
	$server = application_server();
	$redis = symfony_redis($server, ['lazy' => true]);
	check_same(0, $server->connections(), 'connections before use');
	$pool = new RedisAdapter($redis, 'lazy');
	$pool->save($pool->getItem('k')->set('v'));
	check_same('v', $pool->getItem('k')->get(), 'value');
	check_same(1, $server->connections(), 'connections');
	check($redis instanceof Redis, 'the proxy is a Redis');
	$cursor = null;
	check_same(['lazy:k'], $redis->scan($cursor, 'lazy:*', 100), 'a reference argument through the proxy');
	$redis->multi();
	$redis->set('p', 'v');
	$redis->get('p');
	check_same([true, 'v'], $redis->exec(), 'a transaction through the proxy');
};

$scenarios['symfony cache, DSN with database, password, options and unix socket'] = function (): void {
	$server = application_server(['requirepass' => 'p@ss word']);
	$dsn = 'redis://' . rawurlencode('p@ss word') . "@127.0.0.1:{$server->port}/3";
	$redis = RedisAdapter::createConnection($dsn, ['timeout' => 2, 'read_timeout' => 5, 'tcp_keepalive' => 10,
		'persistent' => true]);
	$redis->set('k', 'tcp');
	$server->command('SELECT', '3');
	check_same('tcp', $server->command('GET', 'k'), 'value in database 3');
	check_same(3, $redis->getDBNum(), 'database');
	$unix = RedisAdapter::createConnection('redis://' . rawurlencode('p@ss word') . "@{$server->socket}?dbindex=3");
	check_same('tcp', $unix->get('k'), 'by the unix socket');
};

$scenarios['symfony cache, refused connections and passwords are told'] = function (): void {
	$server = application_server(['requirepass' => 'right']);
	$port = free_port();
	$wanted = Symfony\Component\Cache\Exception\InvalidArgumentException::class;
	$refused = thrown($wanted, fn () => RedisAdapter::createConnection("redis://127.0.0.1:$port"));
	check(str_contains($refused->getMessage(), 'Connection refused'), "refused: {$refused->getMessage()}");
	$wrong = thrown($wanted, fn () => RedisAdapter::createConnection("redis://wrong@127.0.0.1:{$server->port}"));
	/* phpredis tells no more than "went away". */
	check(str_contains($wrong->getMessage(), on_phpredis() ? 'went away' : 'WRONGPASS'), "wrong password: {$wrong->getMessage()}");
	$none = thrown(Exception::class, fn () => RedisAdapter::createConnection("redis://127.0.0.1:{$server->port}")->get('k'));
	check(str_contains($none->getMessage(), 'NOAUTH'), "no password: {$none->getMessage()}");
};

$scenarios['symfony cache, TLS'] = function (): void {
	$server = application_server([], true);
	$ssl = ['cafile' => $server->tls->caCert];
	$redis = RedisAdapter::createConnection("rediss://localhost:{$server->tlsPort}", ['ssl' => $ssl]);
	$pool = new RedisAdapter($redis, 'tls');
	$pool->save($pool->getItem('k')->set('v'));
	check_same('v', $pool->getItem('k')->get(), 'value');
	thrown(Symfony\Component\Cache\Exception\InvalidArgumentException::class,
		fn () => RedisAdapter::createConnection("rediss://localhost:{$server->tlsPort}"));
};

$scenarios['symfony cache, PSR-16'] = function (): void {
	$server = application_server();
	$cache = new Psr16Cache(new RedisAdapter(symfony_redis($server), 'psr16'));
	check($cache->set('a', [1, 2], 60) && $cache->setMultiple(['b' => 'B', 'c' => null], new DateInterval('PT1H')), 'set');
	check_same([1, 2], $cache->get('a'), 'get');
	check_same(['a' => [1, 2], 'b' => 'B', 'c' => null, 'd' => 'default'],
		iterator_to_array($cache->getMultiple(['a', 'b', 'c', 'd'], 'default')), 'getMultiple');
	check($cache->has('c') && !$cache->has('d'), 'has');
	check($cache->deleteMultiple(['a', 'b']) && !$cache->has('a'), 'deleteMultiple');
	check($cache->clear() && $server->command('DBSIZE') === 0, 'clear');
};

$scenarios['symfony cache, goes on after the server closed the connection'] = function (): void {
	$server = application_server();
	$pool = new RedisAdapter(symfony_redis($server), 'app');
	$pool->save($pool->getItem('k')->set('v'));
	$server->killClients();
	wait_or_fail(fn () => $server->clients() === [], 'the connection to be closed');
	check_same('v', $pool->getItem('k')->get(), 'the first read afterwards');
	check($pool->save($pool->getItem('k')->set('w')), 'a write afterwards');
	check_same('w', $pool->getItem('k')->get(), 'the value written');
};

return $scenarios;
