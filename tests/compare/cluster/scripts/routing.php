<?php
/* Keys on several nodes: what is split, what is refused, what transactions do with it. */

/** @return array{string, string, string} a key on each node, which holds a string */
$filled = static function (Recorder $r): array {
	$keys = array_map($r->side->key_on(...), [0, 1, 2]);
	foreach ($keys as $i => $key) {
		$r->redis->set($key, "value $i");
	}
	return $keys;
};
/** A script of one call whose arguments are made from the three keys. */
$call = static fn (string $method, Closure $arguments): Closure => static function (Recorder $r) use ($method, $arguments, $filled): void {
	$r->$method(...$arguments(...$filled($r)));
	$r->echo('x', 'in step');
};

return [
	'mget' => $call('mget', fn ($a, $b, $c) => [[$a, $b, $c, 'none', $a]]),
	'mget in another order' => $call('mget', fn ($a, $b, $c) => [[$c, 'none', $a, $b]]),
	'mget by name' => $call('mget', fn ($a, $b, $c) => [['x' => $c, 'y' => $a]]),
	'mset' => $call('mset', fn ($a, $b, $c) => [[$a => '1', $b => '2', $c => '3']]),
	'msetnx' => $call('msetnx', fn ($a, $b, $c) => [[$a => '1', $b => '2', 'new' => '3']]),
	'msetnx of new ones' => $call('msetnx', fn ($a, $b, $c) => [["{$a}x" => '1', "{$b}x" => '2']]),
	'del' => $call('del', fn ($a, $b, $c) => [$a, $b, 'none']),
	'del of a list' => $call('del', fn ($a, $b, $c) => [[$c, $b, $a, $a]]),
	'unlink' => $call('unlink', fn ($a, $b, $c) => [$a, $b, 'none']),
	'exists' => $call('exists', fn ($a, $b, $c) => [$a, $b, 'none']),
	'exists of a list' => $call('exists', fn ($a, $b, $c) => [[$c, $b, $a, $a]]),
	'touch' => $call('touch', fn ($a, $b, $c) => [$a, $b, 'none']),
	'sunion' => $call('sunion', fn ($a, $b, $c) => [$a, $b]),
	'sinterstore' => $call('sinterstore', fn ($a, $b, $c) => [$a, $b]),
	'smove' => $call('smove', fn ($a, $b, $c) => [$a, $b, 'x']),
	'zinterstore' => $call('zinterstore', fn ($a, $b, $c) => [$a, [$b]]),
	'rename' => $call('rename', fn ($a, $b, $c) => [$a, $b]),
	'renamenx' => $call('renamenx', fn ($a, $b, $c) => [$a, $b]),
	'copy' => $call('copy', fn ($a, $b, $c) => [$a, $b]),
	'bitop' => $call('bitop', fn ($a, $b, $c) => ['AND', $a, $b]),
	'pfcount' => $call('pfcount', fn ($a, $b, $c) => [[$a, $b]]),
	'pfmerge' => $call('pfmerge', fn ($a, $b, $c) => [$a, [$b]]),
	'sort and store' => $call('sort', fn ($a, $b, $c) => [$a, ['store' => $b]]),
	'blpop' => $call('blpop', fn ($a, $b, $c) => [[$a, $b], 1]),
	'rpoplpush' => $call('rpoplpush', fn ($a, $b, $c) => [$a, $b]),
	'brpoplpush' => $call('brpoplpush', fn ($a, $b, $c) => [$a, $b, 1]),
	'lmove' => $call('lmove', fn ($a, $b, $c) => [$a, $b, 'LEFT', 'LEFT']),
	'lmpop' => $call('lmpop', fn ($a, $b, $c) => [[$a, $b], 'LEFT']),
	'bzpopmin' => $call('bzpopmin', fn ($a, $b, $c) => [[$a, $b], 1]),
	'xread' => $call('xread', fn ($a, $b, $c) => [[$a => '0', $b => '0']]),
	'geosearchstore' => $call('geosearchstore', fn ($a, $b, $c) => [$a, $b, [1, 1], 1, 'km']),
	'eval over slots' => $call('eval', fn ($a, $b, $c) => ['return 1', [$a, $b], 2]),
	'eval of one slot' => $call('eval', fn ($a, $b, $c) => ['return {KEYS[1],redis.call("get",KEYS[1]),ARGV[1]}', [$b, 'x'], 1]),
	'keys' => static function (Recorder $r) use ($filled): void {
		$filled($r);
		$r->keys('*');
	},
	'rawcommand at the wrong node' => static function (Recorder $r) use ($filled): void {
		[$a, $b] = $filled($r);
		$r->rawcommand($a, 'get', $b);
		$r->get($a);
	},
	'a prefix moves a key' => static function (Recorder $r): void {
		$key = $r->side->key_on(1, 'p:k');
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		$r->set(substr($key, 2), '1');
		$r->get(substr($key, 2));
		$r->mget([substr($key, 2), 'other']);
		$r->del(substr($key, 2), 'other');
	},
	'hash tags' => static function (Recorder $r): void {
		foreach (['{a}b', 'b{a}', '{a}{b}', '{}a', '{{a}}', 'a{}b', '{a', 'a}b{c}', '{a}b}', "\0{\0}", '', '{}'] as $key) {
			$r->set($key, '1');
		}
		$r->sadd('{a}1', 'x');
		$r->sunion('{a}1', 'z{a}2');
	},
	'rows of one slot' => static function (Recorder $r): void {
		$r->mset(['{x}1' => '1', '{x}2' => '2']);
		$r->rename('{x}1', '{x}3');
		$r->sunionstore('{x}d', '{x}e');
		$r->exists('{x}2', '{x}3');
		$r->mget(['{x}2', '{x}3']);
		$r->del('{x}2', '{x}3');
	},
	'waitaof' => static function (Recorder $r): void {
		$r->waitaof($r->side->node(0)->address(), 0, 0, 10);
	},
	'blocking' => static function (Recorder $r): void {
		$r->blpop(['{x}1', '{x}2'], 1);
		$r->redis->rpush('{x}2', 'a', 'b');
		$r->blpop(['{x}1', '{x}2'], 1);
		$r->brpop('{x}2', 1);
		$r->redis->zadd('{x}z', 1, 'm');
		$r->bzpopmax('{x}z', 1);
	},
];
