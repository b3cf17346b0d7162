<?php
/* scan() of one node, and the scans of keys. */

$fill = static function (Recorder $r): void {
	for ($i = 0; $i < 60; $i++) {
		$r->redis->set("s$i", '1');
	}
};
/** @return array what all steps brought, sorted */
$all = static function (Closure $step): array {
	$found = [];
	$cursor = null;
	do {
		$part = $step($cursor);
		$found = [...$found, ...($part ?: [])];
	} while ($part !== false && $cursor !== 0 && count($found) < 10000);
	sort($found);
	return $found;
};

return [
	'each node' => static function (Recorder $r) use ($fill, $all): void {
		$fill($r);
		foreach ([0, 1, 2] as $node) {
			$address = $r->side->node($node)->address();
			$r->note("node $node", $all(function (mixed &$cursor) use ($r, $address) { return $r->redis->scan($cursor, $address); }));
			$r->note("node $node, pattern", $all(function (mixed &$cursor) use ($r, $address) { return $r->redis->scan($cursor, $address, 's1*', 5); }));
		}
	},
	'by a key' => static function (Recorder $r) use ($all): void {
		$r->redis->set('only', '1');
		$r->note('found', $all(function (mixed &$cursor) use ($r) { return $r->redis->scan($cursor, 'only'); }));
	},
	'nothing fits' => static function (Recorder $r): void {
		$cursor = null;
		$r->scan($cursor, $r->side->node(1)->address(), 'nothing-like-that*');
	},
	'retry' => static function (Recorder $r) use ($fill, $all): void {
		$fill($r);
		$r->setOption(Redis::OPT_SCAN, Redis::SCAN_RETRY);
		$address = $r->side->node(1)->address();
		$r->note('found', $all(function (mixed &$cursor) use ($r, $address) { return $r->redis->scan($cursor, $address, 's*7', 3); }));
	},
	'with a prefix' => static function (Recorder $r) use ($fill, $all): void {
		$fill($r);
		$r->setOption(Redis::OPT_PREFIX, 's');
		$address = $r->side->node(2)->address();
		$r->note('found', $all(function (mixed &$cursor) use ($r, $address) { return $r->redis->scan($cursor, $address, '1*'); }));
		$r->setOption(Redis::OPT_SCAN, Redis::SCAN_PREFIX);
		$r->note('found', $all(function (mixed &$cursor) use ($r, $address) { return $r->redis->scan($cursor, $address, '1*'); }));
	},
	'an unknown node' => static function (Recorder $r): void {
		$cursor = null;
		$r->scan($cursor, ['127.0.0.1', 1]);
	},
	'a finished cursor' => static function (Recorder $r): void {
		$cursor = 0;
		$r->scan($cursor, 'a');
	},
	'inside multi' => static function (Recorder $r): void {
		$r->multi();
		$cursor = null;
		$r->scan($cursor, 'a');
		$r->exec();
	},
	'hscan, sscan, zscan' => static function (Recorder $r): void {
		foreach (['hscan' => 'hash', 'sscan' => 'set', 'zscan' => 'zset'] as $method => $key) {
			$cursor = null;
			$r->$method(tagged($key), $cursor);
			$cursor = null;
			$r->$method(tagged('none'), $cursor);
			$cursor = null;
			$r->$method(tagged($key), $cursor, 'f1*', 10);
		}
	},
];
