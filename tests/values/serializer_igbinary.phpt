--TEST--
SERIALIZER_IGBINARY stores what the igbinary extension makes of a value
--EXTENSIONS--
igbinary
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
var_dump($redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_IGBINARY));
foreach ([1, 1.5, 'text', true, null, '', [1, ['a' => 'b']], new ArrayObject(['x' => 1])] as $value) {
	$redis->set('k', $value);
	var_dump($redis->get('k') == $value && $server->command('GET', 'k') === igbinary_serialize($value));
}
try {
	$redis->set('k', fn () => 1);
} catch (Throwable $e) {
	echo get_class($e), ', and the connection is ', $redis->ping() ? 'fine' : 'not', "\n";
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
Exception, and the connection is fine
