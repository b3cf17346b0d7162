--TEST--
SERIALIZER_MSGPACK stores what the msgpack extension makes of a value
--EXTENSIONS--
msgpack
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
var_dump($redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_MSGPACK));
foreach ([1, 1.5, 'text', true, null, '', [1, ['a' => 'b']], new ArrayObject(['x' => 1])] as $value) {
	$redis->set('k', $value);
	var_dump($redis->get('k') == $value && $server->command('GET', 'k') === msgpack_pack($value));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
