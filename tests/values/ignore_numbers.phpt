--TEST--
OPT_PACK_IGNORE_NUMBERS stores ints and floats as text that INCR understands, and reads them as numbers
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->setOption(Redis::OPT_COMPRESSION, Redis::COMPRESSION_ZSTD);
$redis->setOption(Redis::OPT_PACK_IGNORE_NUMBERS, true);
$redis->set('n', 5);
var_dump($server->command('GET', 'n'), $redis->incr('n'), $redis->get('n'));
$redis->set('f', 1.5);
var_dump($server->command('GET', 'f'), $redis->get('f'));
$redis->set('s', '5');
var_dump($redis->get('s'), $redis->_unpack($redis->_pack([1, 'x'])) === [1, 'x']);
var_dump($redis->getOption(Redis::OPT_PACK_IGNORE_NUMBERS));
?>
--EXPECT--
string(1) "5"
int(6)
int(6)
string(3) "1.5"
float(1.5)
string(1) "5"
bool(true)
int(1)
