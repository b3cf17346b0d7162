--TEST--
RedisArray puts keys where phpredis puts them: crc32 and other algorithms, hash tags, consistent hashing
--FILE--
<?php
$hosts = array_map(fn (int $i): string => "10.0.0.$i:6379", range(1, 7));

/** @return list<string> */
function some_keys(int $count): array
{
	$keys = ['', '0', '{}', '{}a', 'a{', 'a}b{', '}{a}', '{{a}}', 'a{b}{c}', 'a{}b{c}', "\0", "a\0b", str_repeat('x', 10000), "\xff\xfe", '{a'];
	for ($i = 0; $i < $count; $i++) {
		$keys[] = "key:$i";
		$keys[] = "user:{" . $i % 97 . "}:$i";
		$keys[] = md5((string)$i, true);
	}
	return $keys;
}

function hashed(string $key): string
{
	$open = strpos($key, '{');
	$close = $open === false ? false : strpos($key, '}', $open);
	return $close === false ? $key : substr($key, $open + 1, $close - $open - 1);
}

function raw_hash(string $algorithm, string $text): int
{
	if ($algorithm === '') {
		return 0xffffffff ^ crc32($text);
	}
	return array_sum(unpack('V*', substr(hash($algorithm, $text, true), 0, 8))) & 0xffffffff;
}

/** @return list<array{index: int, value: int}> */
function ring(array $hosts): array
{
	$points = [];
	foreach ($hosts as $index => $host) {
		for ($i = 0; $i < 40; $i++) {
			foreach (unpack('V4', md5("$host-$i", true)) as $value) {
				$points[] = ['index' => $index, 'value' => $value];
			}
		}
	}
	usort($points, fn (array $a, array $b): int => $a['value'] <=> $b['value']);
	return $points;
}

/** The server of the first point whose value is not below; behind the last one comes the first. */
function at_or_behind(array $ring, int $hash): int
{
	[$low, $high] = [0, count($ring)];
	while ($low < $high) {
		$middle = intdiv($low + $high, 2);
		[$low, $high] = $ring[$middle]['value'] < $hash ? [$middle + 1, $high] : [$low, $middle];
	}
	return $ring[$low % count($ring)]['index'];
}

$keys = some_keys(2000);
foreach (['', 'crc32', 'crc32b', 'adler32', 'md5', 'sha1', 'sha256', 'xxh32', 'xxh64', 'fnv1a32', 'joaat', 'murmur3f'] as $algorithm) {
	$array = new RedisArray($hosts, ['lazy_connect' => true] + ($algorithm === '' ? [] : ['algorithm' => $algorithm]));
	$wrong = 0;
	foreach ($keys as $key) {
		$number = min(intdiv((0xffffffff ^ raw_hash($algorithm, hashed($key))) * count($hosts), 0xffffffff), count($hosts) - 1);
		$wrong += $array->_target($key) === $hosts[$number] ? 0 : 1;
	}
	echo $algorithm ?: 'none', ': ', count($keys), " keys, $wrong elsewhere\n";
}

foreach (['', 'md5'] as $algorithm) {
	$array = new RedisArray($hosts, ['lazy_connect' => true, 'consistent' => true] + ($algorithm === '' ? [] : ['algorithm' => $algorithm]));
	$ring = ring($hosts);
	var_dump($array->_continuum() === $ring);
	$wrong = 0;
	foreach ($keys as $key) {
		$hash = raw_hash($algorithm, hashed($key));
		$wrong += $array->_target($key) === $hosts[at_or_behind($ring, $hash)] ? 0 : 1;
	}
	echo "consistent $algorithm: $wrong elsewhere\n";
}

echo "what phpredis 6.2.0 and 5.3.7 say of 'key0' to 'key9'\n";
foreach ([[], ['algorithm' => 'md5'], ['consistent' => true], ['consistent' => true, 'algorithm' => 'md5']] as $options) {
	$array = new RedisArray(['127.0.0.1:1', '127.0.0.1:2', '127.0.0.1:3'], $options + ['lazy_connect' => true]);
	echo implode('', array_map(fn (int $i): string => substr($array->_target("key$i"), -1), range(0, 9))), "\n";
}
var_dump((new RedisArray($hosts, ['lazy_connect' => true]))->_continuum());
?>
--EXPECT--
none: 6015 keys, 0 elsewhere
crc32: 6015 keys, 0 elsewhere
crc32b: 6015 keys, 0 elsewhere
adler32: 6015 keys, 0 elsewhere
md5: 6015 keys, 0 elsewhere
sha1: 6015 keys, 0 elsewhere
sha256: 6015 keys, 0 elsewhere
xxh32: 6015 keys, 0 elsewhere
xxh64: 6015 keys, 0 elsewhere
fnv1a32: 6015 keys, 0 elsewhere
joaat: 6015 keys, 0 elsewhere
murmur3f: 6015 keys, 0 elsewhere
bool(true)
consistent : 0 elsewhere
bool(true)
consistent md5: 0 elsewhere
what phpredis 6.2.0 and 5.3.7 say of 'key0' to 'key9'
2133213321
1213132132
2213333211
3111111221
array(0) {
}
