<?php
/* What values become on the wire, for each serializer and compression that both sides have, and what comes back. */

$values = [
	'strings' => ['', 'x', "\0\r\n\xff", '10', 'i:5;', str_repeat('long text ', 200)],
	'numbers' => [0, -1, PHP_INT_MAX, 2.5, 0.1, -0.0, 1e100],
	'others' => [true, false, null],
	'arrays' => [[], [1, 'a' => ['b' => null]], range(1, 300), ['x' => str_repeat('y', 3000)]],
];
$serializers = ['NONE', 'PHP', 'IGBINARY', 'JSON', 'MSGPACK'];
$compressions = ['NONE', 'LZF', 'ZSTD', 'LZ4'];

$scripts = [];
foreach ($serializers as $serializer) {
	foreach ($compressions as $compression) {
		foreach ($values as $name => $group) {
			$scripts["$name with serializer $serializer and compression $compression"] = static function (Recorder $r) use ($serializer, $compression, $group): void {
				set_options($r, ['OPT_SERIALIZER' => "SERIALIZER_$serializer", 'OPT_COMPRESSION' => "COMPRESSION_$compression"]);
				foreach (array_values($group) as $at => $value) {
					$r->set("v$at", $value);
					$r->server('GET', "v$at");
					$r->get("v$at");
					$r->_pack($value);
					$r->_unpack((string) $r->redis->_pack($value));
					$r->_serialize($value);
				}
				$r->mget(['v0', 'v1', 'v2', 'none']);
				$r->rPush('l', ...$group);
				$r->lrange('l', 0, -1);
				$r->hMset('h', $group);
				$r->as('sorted')->hGetAll('h');
			};
		}
	}
}

$scripts['compression levels'] = static function (Recorder $r): void {
	foreach (['COMPRESSION_ZSTD' => [1, 3, 19], 'COMPRESSION_LZ4' => [0, 4, 12]] as $compression => $levels) {
		foreach ($levels as $level) {
			set_options($r, ['OPT_COMPRESSION' => $compression, 'OPT_COMPRESSION_LEVEL' => $level]);
			$r->set('v', str_repeat('hello world ', 500));
			$r->server('STRLEN', 'v');
			$r->get('v');
		}
	}
};
$scripts['compressed by another'] = static function (Recorder $r): void {
	foreach (['LZF', 'ZSTD', 'LZ4'] as $compression) {
		set_options($r, ['OPT_COMPRESSION' => 'COMPRESSION_NONE']);
		$r->redis->set('plain', 'not compressed');
		set_options($r, ['OPT_COMPRESSION' => "COMPRESSION_$compression"]);
		$r->get('plain');
		$r->get('string');
		$r->_unpack('rubbish');
	}
};
$scripts['serialized badly'] = static function (Recorder $r): void {
	foreach (['PHP', 'IGBINARY', 'JSON'] as $serializer) {
		set_options($r, ['OPT_SERIALIZER' => "SERIALIZER_$serializer"]);
		foreach (['a:1:{', 'x', '{"a":', "\0\0\0\2\x14", '', 'b:0;', 'false', 'N;', 'null'] as $at => $bytes) {
			$r->side->control('SET', "bad$at", $bytes);
			$r->get("bad$at");
			$r->mget(["bad$at"]);
		}
	}
};
$scripts['objects'] = static function (Recorder $r): void {
	set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
	$r->set('o', new ArrayObject([1, 2]));
	$r->get('o');
	$r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_JSON);
	$r->set('o', (object) ['a' => 1.0, 'b' => 'é']);
	$r->get('o');
	$r->set('o', "\xff");
	$r->get('o');
};
$scripts['numbers that are not packed'] = static function (Recorder $r): void {
	set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP', 'OPT_PACK_IGNORE_NUMBERS' => true]);
	foreach ([5, 2.5, '7', 'x', '1e3', -3, ' 5'] as $at => $value) {
		$r->set("n$at", $value);
		$r->get("n$at");
	}
	$r->incr('n0');
	$r->get('n0');
};
return $scripts;
