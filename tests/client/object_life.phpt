--TEST--
Clones, subclasses, destructors called by hand, several objects: each has a connection of its own
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$server = RedisServer::start();
$server->command('SET', 'p:who', 'prefixed');
$id = fn (Redis $redis) => $redis->rawcommand('CLIENT', 'ID');

foreach (['connect', 'pconnect'] as $method) {
	echo "-- clone of a $method()ed object\n";
	$redis = new Redis();
	$redis->$method($server->host, $server->port, 1.0, 'an-id', 0, 2.5, ['name' => 'reader']);
	$redis->select(3);
	$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_JSON);
	$redis->setOption(Redis::OPT_MAX_RETRIES, 3);
	$redis->multi();
	$redis->set('k', 'never');
	$clone = clone $redis;
	told(fn () => [$clone->isConnected(), $clone->getMode(), $clone->getHost(), $clone->getDBNum(), $clone->getReadTimeout(), $clone->getPersistentID(),
		$clone->getOption(Redis::OPT_SERIALIZER), $clone->getOption(Redis::OPT_MAX_RETRIES)]);
	told(fn () => [$clone->set('k', [1]), $clone->get('k'), $clone->client('getname')]);
	$redis->discard();
	told(fn () => [$redis->get('k'), $id($redis) === $id($clone)]);
	$clone->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_NONE);
	$clone->select(0);
	told(fn () => [$redis->get('k'), $redis->getDBNum()]);
	$redis = $clone = null;
}
$redis = new Redis();
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$clone = clone $redis;
$clone->connect($server->host, $server->port);
told(fn () => $clone->get('who'));

echo "-- subclasses\n";
class Client extends Redis
{
	public array $calls = [];

	public function __construct(private RedisServer $server)
	{
		parent::__construct(['host' => $server->host, 'port' => $server->port, 'persistent' => true]);
	}

	public function get(string $key): mixed
	{
		$this->calls[] = $key;
		return strtoupper((string)parent::get($key));
	}
}
class Bare extends Redis
{
	public function __construct()
	{
	}

	public function __destruct()
	{
		echo "gone\n";
	}
}
$client = new Client($server);
told(fn () => [$client->set('k', 'v'), $client->get('k'), $client->calls]);
told(fn () => (clone $client)->get('k'));
$bare = new Bare();
told(fn () => $bare->ping());
$bare->connect($server->host, $server->port);
told(fn () => $bare->ping());
$before = count($server->clients());
$bare = null;
wait_or_fail(fn () => count($server->clients()) === $before - 1, 'the connection of a subclass with a destructor to go');

echo "-- __destruct() by hand gives the connection back; the object goes on\n";
$redis = new Redis();
$redis->pconnect($server->host, $server->port, 1.0, 'by-hand');
$first = $id($redis);
$redis->multi();
$redis->__destruct();
told(fn () => [$redis->isConnected(), $redis->getMode()]);
told(fn () => $id($redis) === $first);

echo "-- __construct() by hand is a new target\n";
$redis->__construct(['host' => $server->socket, 'persistent' => 'one', 'name' => 'one', 'auth' => null]);
$redis->__construct(['host' => $server->socket, 'persistent' => 'two', 'name' => 'two']);
told(fn () => [$redis->getPersistentID(), $redis->client('getname'), $redis->getHost() === $server->socket, $id($redis) === $first]);

echo "-- two objects on one target\n";
[$a, $b] = [new Redis(), new Redis()];
foreach ([$a, $b] as $one) {
	$one->pconnect($server->host, $server->port, 1.0, 'pair');
}
$a->select(3);
$b->select(4);
told(fn () => [$id($a) === $id($b), $a->set('who', 'a'), $b->set('who', 'b'), $a->get('who'), $b->get('who')]);
$a->multi();
told(fn () => [$b->getMode(), $b->get('who')]);
told(fn () => $a->get('who')->exec());

echo "-- an object that no constructor has seen\n";
told(fn () => (new ReflectionClass('Redis'))->newInstanceWithoutConstructor()->ping());
?>
--EXPECT--
-- clone of a connect()ed object
[false,0,"127.0.0.1",3,2.5,null,4,3]
[true,[1],"reader"]
[[1],false]
[[1],3]
-- clone of a pconnect()ed object
[false,0,"127.0.0.1",3,2.5,"an-id",4,3]
[true,[1],"reader"]
[[1],false]
[[1],3]
"prefixed"
-- subclasses
[true,"V",["k"]]
"V"
RedisException: Redis server went away
true
gone
-- __destruct() by hand gives the connection back; the object goes on
[false,0]
true
-- __construct() by hand is a new target
["two","two",true,false]
-- two objects on one target
[false,true,true,"a","b"]
[0,"b"]
["a"]
-- an object that no constructor has seen
RedisException: Redis server went away
