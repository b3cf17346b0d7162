<?php
/* multi() in a cluster: on one slot, over nodes, what goes wrong, watched keys. */

$keys = static fn (Recorder $r): array => array_map($r->side->key_on(...), [0, 1, 2]);

return [
	'one slot' => static function (Recorder $r): void {
		$r->multi();
		$r->set('a', '1');
		$r->incr('a');
		$r->get('a');
		$r->exec();
		$r->getMode();
	},
	'over nodes' => static function (Recorder $r) use ($keys): void {
		[$a, $b, $c] = $keys($r);
		$r->multi();
		$r->set($b, '1');
		$r->set($a, '2');
		$r->get($c);
		$r->incr($b);
		$r->get($a);
		$r->exec();
	},
	'mget and mset over nodes inside' => static function (Recorder $r) use ($keys): void {
		[$a, $b, $c] = $keys($r);
		$r->multi();
		$r->mset([$a => '1', $b => '2', $c => '3']);
		$r->mget([$c, $a, $b]);
		$r->del($a, $b);
		$r->exists($c);
		$r->exec();
	},
	'empty' => static function (Recorder $r): void {
		$r->multi();
		$r->exec();
	},
	'discard' => static function (Recorder $r) use ($keys): void {
		[$a, $b] = $keys($r);
		$r->multi();
		$r->set($a, '1');
		$r->set($b, '1');
		$r->discard();
		$r->getMode();
		$r->get($a);
	},
	'exec and discard outside' => static function (Recorder $r): void {
		$r->exec();
		$r->discard();
	},
	'multi in multi' => static function (Recorder $r): void {
		$r->multi();
		$r->multi();
		$r->set('a', '1');
		$r->exec();
	},
	'errors inside' => static function (Recorder $r) use ($keys): void {
		[$a, $b] = $keys($r);
		$r->redis->set($a, 'x');
		$r->multi();
		$r->lpush($a, 'x');
		$r->get($a);
		$r->set($b, '1');
		$r->exec();
		$r->get($b);
	},
	'refused at once' => static function (Recorder $r): void {
		$r->multi();
		$r->rawcommand('a', 'nosuch');
		$r->get('a');
		$r->exec();
		$r->get('a');
	},
	'cross slot inside' => static function (Recorder $r) use ($keys): void {
		[$a, $b] = $keys($r);
		$r->multi();
		$r->set($a, '1');
		$r->rename($a, $b);
		$r->get($a);
		$r->exec();
	},
	'watch that holds' => static function (Recorder $r): void {
		$r->watch('a');
		$r->multi();
		$r->set('a', '1');
		$r->exec();
	},
	'watch that breaks' => static function (Recorder $r): void {
		$r->watch('a');
		$r->server('SET', 'a', 'changed');
		$r->multi();
		$r->set('a', '1');
		$r->exec();
		$r->get('a');
	},
	'watch over nodes that breaks on one' => static function (Recorder $r) use ($keys): void {
		[$a, $b] = $keys($r);
		$r->watch($a);
		$r->watch($b);
		$r->server('SET', $b, 'changed');
		$r->multi();
		$r->set($a, '1');
		$r->set($b, '2');
		$r->exec();
		$r->get($a);
		$r->get($b);
	},
	'unwatch' => static function (Recorder $r): void {
		$r->watch('a');
		$r->unwatch();
		$r->server('SET', 'a', 'changed');
		$r->multi();
		$r->get('a');
		$r->exec();
	},
	'per node inside' => static function (Recorder $r): void {
		$r->multi();
		$r->ping($r->side->node(1)->address());
		$r->get('a');
		$r->dbsize($r->side->node(0)->address());
		$r->exec();
	},
	'close inside' => static function (Recorder $r): void {
		$r->multi();
		$r->set('a', '1');
		$r->close();
		$r->getMode();
	},
	'values' => static function (Recorder $r): void {
		set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
		$r->multi();
		$r->set('a', ['x' => 1]);
		$r->get('a');
		$r->mget(['a', 'none']);
		$r->exec();
	},
	'chained' => static function (Recorder $r): void {
		$r->note('chain', $r->redis->multi()->set('a', '1')->get('a')->incr('a')->exec());
	},
];
