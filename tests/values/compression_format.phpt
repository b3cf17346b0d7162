--TEST--
The compressed bytes are the ones that phpredis writes
--FILE--
<?php
$redis = new Redis();
foreach ([
	[Redis::COMPRESSION_LZF, 'a', '0061'],
	[Redis::COMPRESSION_LZF, 'abcabcabcabcabcabcabc', '0361626361e00602016263'],
	[Redis::COMPRESSION_ZSTD, str_repeat('abc', 30), '28b52ffd205a4d0000186162630100e4e486'],
	[Redis::COMPRESSION_LZ4, 'a', '4c010000001061'],
	[Redis::COMPRESSION_LZ4, str_repeat('a', 64), '37400000001f6101'],
	[Redis::COMPRESSION_LZ4, str_repeat('a', 512), '5b000200001f6101'],
] as [$compression, $value, $hex]) {
	$redis->setOption(Redis::OPT_COMPRESSION, $compression);
	var_dump(str_starts_with(bin2hex($redis->_compress($value)), $hex));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
