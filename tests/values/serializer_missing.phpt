--TEST--
A serializer whose extension is not loaded is refused, and the one before stays
--SKIPIF--
<?php if (extension_loaded('igbinary') || extension_loaded('msgpack')) die('skip igbinary or msgpack is loaded'); ?>
--FILE--
<?php
$redis = new Redis();
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
var_dump($redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_IGBINARY), $redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_MSGPACK));
var_dump($redis->getOption(Redis::OPT_SERIALIZER) === Redis::SERIALIZER_PHP);
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
