<?php
/* Where RedisArray puts keys, by every way that there is; no server is asked. */

return static function (Program $p): void {
	$hosts = ['10.0.0.1:6379', '10.0.0.2:6379', '10.0.0.3', '/tmp/redis.sock', '10.0.0.5:7000'];
	$keys = ['', '0', '{}', '{}a', 'a{', 'a}b{', '}{a}', '{{a}}', 'a{b}{c}', 'a{}b{c}', "a\0b", str_repeat('x', 5000), "\xff\xfe"];
	for ($i = 0; $i < 3000; $i++) {
		$keys[] = "key:$i";
		$keys[] = 'user:{' . $i % 97 . "}:$i";
		$keys[] = md5((string) $i, true);
	}
	/* Where nothing is left to hash, some algorithms give 0, and phpredis reads behind its last server. */
	$hashed = array_values(array_filter($keys, static fn (string $key): bool => $key !== '' && !str_contains($key, '{}')));
	$targets = static fn (RedisArray $array, ?array $some = null): array => array_map($array->_target(...), $some ?? $keys);
	$lazy = ['lazy_connect' => true];
	foreach (['', 'crc32', 'crc32b', 'crc32c', 'adler32', 'md4', 'md5', 'sha1', 'sha256', 'sha512', 'xxh32', 'xxh64', 'xxh3', 'xxh128', 'fnv132',
		'fnv1a64', 'joaat', 'murmur3a', 'murmur3c', 'murmur3f', 'ripemd160', 'tiger192,3', 'no such'] as $algorithm) {
		$options = $algorithm === '' ? $lazy : $lazy + ['algorithm' => $algorithm];
		$p->step("$algorithm, " . count($keys) . ' keys', fn () => $targets(new RedisArray($hosts, $options), $hashed));
		$p->step("consistent $algorithm", fn () => $targets(new RedisArray($hosts, $options + ['consistent' => true])));
	}
	foreach ([1, 2, 3, 5] as $count) {
		$array = new RedisArray(array_slice($hosts, 0, $count), $lazy + ['consistent' => true]);
		$p->step("continuum of $count", fn () => $array->_continuum());
	}
	$p->step('all keys', fn () => $targets(new RedisArray($hosts, $lazy)));
	$p->step('no continuum', fn () => (new RedisArray($hosts, $lazy))->_continuum());
	$p->step('a function', fn () => $targets(new RedisArray($hosts, $lazy + ['function' => 'strrev'])));
	$p->step('a function and braces', fn () => (new RedisArray($hosts, $lazy + ['function' => fn ($key) => "{x}$key"]))->_target('a'));
	$p->step('a function, consistent', fn () => $targets(new RedisArray($hosts, $lazy + ['consistent' => true, 'function' => 'md5'])));
	$p->step('a distributor', fn () => $targets(new RedisArray($hosts, $lazy + ['distributor' => fn ($key) => strlen($key) % 5])));
	foreach (['none' => null, 'false' => false, 'number' => 5, 'empty' => ''] as $name => $answer) {
		$p->step("a function that gives $name", fn () => (new RedisArray($hosts, $lazy + ['function' => fn () => $answer]))->_target('a'));
	}
	foreach ([0, 4, 5, -1, '1', 1.0, true, null] as $answer) {
		$p->step('a distributor that gives ' . json_encode($answer), fn () => (new RedisArray($hosts, $lazy + ['distributor' => fn () => $answer]))->_target('a'));
	}
	$p->step('_function', fn () => (new RedisArray($hosts, $lazy + ['function' => 'strrev']))->_function());
	$p->step('_function, none', fn () => (new RedisArray($hosts, $lazy))->_function());
	$p->step('_distributor, none', fn () => (new RedisArray($hosts, $lazy))->_distributor());
	$p->step('_hosts', fn () => (new RedisArray($hosts, $lazy))->_hosts());
	$p->step('_instance', fn () => get_class((new RedisArray($hosts, $lazy))->_instance('10.0.0.3')));
	$p->step('_instance, none', fn () => (new RedisArray($hosts, $lazy))->_instance('nowhere'));
};
