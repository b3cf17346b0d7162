<?php
/* The four scans: cursors by reference, retries, the prefix, ends. */

$all = static function (Recorder $r, string $method, array $before, array $after): void {
	$cursor = null;
	$found = [];
	do {
		$part = $method === 'scan' ? $r->redis->scan($cursor, ...$after) : $r->redis->$method(...[...$before, &$cursor], ...$after);
		foreach ($part ?: [] as $key => $value) {
			$found[] = is_int($key) ? $value : "$key=$value";
		}
	} while ($cursor > 0);
	sort($found);
	$r->note("all of $method", $found);
	$r->note('cursor at the end', $cursor);
};
$fill = static function (Recorder $r): void {
	for ($i = 0; $i < 300; $i++) {
		$r->side->control('SET', "key$i", 'x');
		$r->side->control('SADD', 'many', "m$i");
		$r->side->control('HSET', 'wide', "f$i", "v$i");
		$r->side->control('ZADD', 'ranks', (string) $i, "z$i");
	}
};

return [
	'scan small' => static function (Recorder $r): void {
		$cursor = null;
		$r->scan($cursor, '*ing', 1000);
		$r->scan($cursor);
	},
	'scan from 0' => static function (Recorder $r): void {
		$cursor = 0;
		$r->scan($cursor);
		$cursor = '0';
		$r->scan($cursor);
	},
	'scan by type' => static function (Recorder $r): void {
		$cursor = null;
		$r->scan($cursor, null, 1000, 'zset');
		$cursor = null;
		$r->scan($cursor, '*', 1000, 'bad');
	},
	'scan all' => static function (Recorder $r) use ($all, $fill): void {
		$fill($r);
		$all($r, 'scan', [], ['key*', 10]);
		$all($r, 'scan', [], ['nothing*', 10]);
	},
	'scan all with retry' => static function (Recorder $r) use ($all, $fill): void {
		$fill($r);
		$r->setOption(Redis::OPT_SCAN, Redis::SCAN_RETRY);
		$r->getOption(Redis::OPT_SCAN);
		$all($r, 'scan', [], ['key*', 10]);
		$cursor = null;
		$r->scan($cursor, 'nothing*', 10);
	},
	'scan without retry finds an empty step' => static function (Recorder $r): void {
		$cursor = null;
		$r->scan($cursor, 'nothing*', 1000);
		$r->scan($cursor, 'nothing*', 1000);
	},
	'scan with a prefix' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		$cursor = null;
		$r->scan($cursor, 'str*', 1000);
		$r->setOption(Redis::OPT_SCAN, Redis::SCAN_PREFIX);
		$r->getOption(Redis::OPT_SCAN);
		$cursor = null;
		$r->scan($cursor, 'str*', 1000);
		$cursor = null;
		$r->scan($cursor, null, 1000);
		$r->setOption(Redis::OPT_SCAN, Redis::SCAN_NOPREFIX);
		$r->getOption(Redis::OPT_SCAN);
		$cursor = null;
		$r->scan($cursor, '*str*', 1000);
	},
	'scan options add up' => static function (Recorder $r): void {
		foreach ([Redis::SCAN_RETRY, Redis::SCAN_PREFIX, Redis::SCAN_NORETRY, Redis::SCAN_NOPREFIX, 7, '1'] as $value) {
			$r->setOption(Redis::OPT_SCAN, $value);
			$r->getOption(Redis::OPT_SCAN);
		}
	},
	'hscan' => static function (Recorder $r) use ($all, $fill): void {
		$cursor = null;
		$r->hscan('hash', $cursor);
		$r->hscan('hash', $cursor);
		$cursor = null;
		$r->hscan('hash', $cursor, 'f1*', 10);
		$cursor = null;
		$r->hscan('none', $cursor);
		$cursor = null;
		$r->hscan('string', $cursor);
		$fill($r);
		$all($r, 'hscan', ['wide'], ['f1*', 20]);
	},
	'sscan' => static function (Recorder $r) use ($all, $fill): void {
		$cursor = null;
		$r->sscan('set', $cursor);
		$r->sscan('set', $cursor);
		$cursor = null;
		$r->sscan('none', $cursor, '*', 5);
		$cursor = null;
		$r->sscan('string', $cursor);
		$fill($r);
		$all($r, 'sscan', ['many'], ['m2*', 20]);
	},
	'zscan' => static function (Recorder $r) use ($all, $fill): void {
		$cursor = null;
		$r->zscan('zset', $cursor);
		$cursor = null;
		$r->zscan('zset', $cursor, 'a*');
		$cursor = null;
		$r->zscan('none', $cursor);
		$fill($r);
		$all($r, 'zscan', ['ranks'], ['z3*', 20]);
	},
	'scans with a serializer' => static function (Recorder $r): void {
		set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
		$r->redis->sAdd('ss', [1], 'two');
		$r->redis->hSet('hh', 'f', [1, 2]);
		$r->redis->zAdd('zz', 1.5, ['m']);
		foreach (['sscan' => 'ss', 'hscan' => 'hh', 'zscan' => 'zz'] as $method => $key) {
			$cursor = null;
			$r->$method($key, $cursor);
		}
	},
	'scans in a pipeline' => static function (Recorder $r): void {
		$r->multi(Redis::PIPELINE);
		$cursor = null;
		$r->scan($cursor);
		$cursor = null;
		$r->hscan('hash', $cursor);
		$r->exec();
	},
	'cursor of another kind' => static function (Recorder $r): void {
		foreach (['abc', '', 1.5, true, false, []] as $value) {
			$cursor = $value;
			$r->scan($cursor, null, 1000);
		}
	},
];
