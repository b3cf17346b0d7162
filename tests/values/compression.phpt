--TEST--
Values are compressed on their way out and come back as they were, in every shape and mode
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
$values = ['', 'a', str_repeat('abc', 1000), random_bytes(5000), str_repeat("\0", 70000)];
foreach (['LZF' => Redis::COMPRESSION_LZF, 'ZSTD' => Redis::COMPRESSION_ZSTD, 'LZ4' => Redis::COMPRESSION_LZ4] as $name => $compression) {
	foreach ([0, 1, 9, 22] as $level) {
		$same = $redis->setOption(Redis::OPT_COMPRESSION, $compression) && $redis->setOption(Redis::OPT_COMPRESSION_LEVEL, $level);
		foreach ($values as $i => $value) {
			$redis->set("s$i", $value);
			$redis->hSet('h', "f$i", $value);
			$same = $same && $redis->get("s$i") === $value && $redis->_uncompress($redis->_compress($value)) === $value;
		}
		$redis->del('l');
		$redis->rPush('l', ...$values);
		$same = $same && $redis->lRange('l', 0, -1) === $values && array_values($redis->hMget('h', ['f0', 'f1', 'f2', 'f3', 'f4'])) === $values
			&& count(array_intersect($redis->hGetAll('h'), $values)) === count($values)
			&& $redis->mget(['s0', 's1', 's2']) === array_slice($values, 0, 3)
			&& $redis->multi()->get('s2')->exec() === [$values[2]]
			&& $redis->pipeline()->get('s2')->lRange('l', 2, 2)->exec() === [$values[2], [$values[2]]];
		echo "$name $level: ", $same ? 'the same' : 'not the same', ', stored ', $server->command('STRLEN', 's2') < 200 ? 'small' : 'large', "\n";
	}
}
var_dump($redis->getOption(Redis::OPT_COMPRESSION) === Redis::COMPRESSION_LZ4, $redis->getOption(Redis::OPT_COMPRESSION_LEVEL));
var_dump($redis->setOption(Redis::OPT_COMPRESSION, 99), $redis->setOption(Redis::OPT_COMPRESSION, -1));

echo "with a serializer:\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->set('a', $array = ['x' => str_repeat('y', 500), 'z' => [1, 2.5, null]]);
var_dump($redis->get('a') === $array, $redis->_unpack($redis->_pack($array)) === $array, $redis->_unserialize($redis->_serialize($array)) === $array);
?>
--EXPECT--
LZF 0: the same, stored small
LZF 1: the same, stored small
LZF 9: the same, stored small
LZF 22: the same, stored small
ZSTD 0: the same, stored small
ZSTD 1: the same, stored small
ZSTD 9: the same, stored small
ZSTD 22: the same, stored small
LZ4 0: the same, stored small
LZ4 1: the same, stored small
LZ4 9: the same, stored small
LZ4 22: the same, stored small
bool(true)
int(22)
bool(false)
bool(false)
with a serializer:
bool(true)
bool(true)
bool(true)
