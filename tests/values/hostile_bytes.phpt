--TEST--
Bytes that no compression or serializer has written come back as they are, and _uncompress() says so
--EXTENSIONS--
igbinary
msgpack
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
mt_srand(7);
$hostile = ['', 'plain', '12', "\x28\xb5\x2f\xfd", "\x28\xb5\x2f\xfd\xff\xff\xff\xff", "\x4c\1\0\0\0", "\xb9\0\0\x10\0\x1f", "\xff\xff\xff\xff\x7f\x10a",
	"\xe0\xff\xff", "\0\0\0\2", "\0\0\0\2\x14\xff", 'a:9:{', 'O:8:"stdClass":9999999999:{}', 's:99:"x";', '{"a":', "\0"];
foreach ([1, 2, 3] as $compression) { // real ones, cut short and with flipped bits
	$redis->setOption(Redis::OPT_COMPRESSION, $compression);
	$good = $redis->_compress(str_repeat('value ', 200));
	for ($i = 0; $i < 60; $i++) {
		$bad = mt_rand(0, 1) ? substr($good, 0, mt_rand(0, strlen($good) - 1)) : $good;
		if ($bad !== '') {
			$bad[mt_rand(0, strlen($bad) - 1)] = chr(mt_rand(0, 255));
		}
		$hostile[] = $bad;
	}
}
$as_is = $other = $thrown = 0;
foreach ([0, 1, 2, 3] as $compression) {
	foreach ([Redis::SERIALIZER_NONE, Redis::SERIALIZER_PHP, Redis::SERIALIZER_IGBINARY, Redis::SERIALIZER_MSGPACK, Redis::SERIALIZER_JSON] as $serializer) {
		$redis->setOption(Redis::OPT_COMPRESSION, $compression);
		$redis->setOption(Redis::OPT_SERIALIZER, $serializer);
		foreach ($hostile as $bytes) {
			$server->command('SET', 'k', $bytes);
			@$redis->get('k') === $bytes ? $as_is++ : $other++;
			try {
				$redis->_uncompress($bytes);
			} catch (RedisException $e) {
				$thrown += $e->getMessage() === 'Invalid compressed data or uncompression error';
			}
		}
	}
}
var_dump($as_is > $other, $thrown > 1000, $redis->ping());
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
