<?php
/* null as an argument, and what is not there, in each mode and with each option that says how it is told. */

$absent = [
	['get', 'none'], ['mget', ['none', 'string', 'list']], ['hGet', 'none', 'f'], ['hMget', 'hash', ['f1', 'x']], ['hMget', 'none', ['f']], ['hGetAll', 'none'],
	['lPop', 'none'], ['lindex', 'list', 99], ['lrange', 'none', 0, -1], ['sPop', 'none'], ['sRandMember', 'none'], ['sRandMember', 'none', 2], ['sMembers', 'none'],
	['zScore', 'zset', 'x'], ['zRank', 'zset', 'x'], ['zRange', 'none', 0, -1, true], ['zPopMin', 'none'], ['blPop', ['none'], 1], ['bzPopMin', 'none', 1],
	['brpoplpush', 'none', 'x', 1], ['geopos', 'geo', 'x'], ['geohash', 'geo', 'x'], ['geodist', 'geo', 'Palermo', 'x'], ['type', 'none'], ['object', 'encoding', 'none'],
	['dump', 'none'], ['xread', ['none' => '0']], ['xrange', 'none', '-', '+'], ['eval', 'return nil'], ['eval', 'return {1, false, {false}}'], ['eval', 'return false'],
	['rawcommand', 'get', 'none'], ['rawcommand', 'blpop', 'none', '0.01'], ['rawcommand', 'mget', 'none', 'string'], ['getset', 'none', 'x'], ['ttl', 'none'],
];
$settings = ['plain' => [], 'nulls as null' => ['OPT_NULL_MULTIBULK_AS_NULL' => true], 'serializer PHP' => ['OPT_SERIALIZER' => 'SERIALIZER_PHP'],
	'serializer JSON, nulls as null' => ['OPT_SERIALIZER' => 'SERIALIZER_JSON', 'OPT_NULL_MULTIBULK_AS_NULL' => true]];

$scripts = [];
foreach ($settings as $name => $options) {
	foreach ($absent as $call) {
		$method = array_shift($call);
		$text = text_of($method, $call) . ", $name";
		$scripts[$text] = static function (Recorder $r) use ($options, $method, $call): void {
			set_options($r, $options);
			$r->$method(...$call);
		};
		foreach (['MULTI' => Redis::MULTI, 'PIPELINE' => Redis::PIPELINE] as $mode => $value) {
			$scripts["$text in $mode"] = static function (Recorder $r) use ($options, $method, $call, $value): void {
				set_options($r, $options);
				run_queued($r, $value, $method, $call);
			};
		}
	}
}
$scripts['null as a value'] = static function (Recorder $r): void {
	foreach (['NONE', 'PHP', 'JSON', 'IGBINARY'] as $serializer) {
		set_options($r, ['OPT_SERIALIZER' => "SERIALIZER_$serializer"]);
		$r->set('k', null);
		$r->get('k');
		$r->hSet('h', 'f', null);
		$r->hGet('h', 'f');
		$r->hMset('h', ['f' => null, 'g' => false]);
		$r->hGetAll('h');
		$r->rPush('l', null, false, '');
		$r->lrange('l', 0, -1);
		$r->mset(['k' => null]);
		$r->mget(['k', 'none']);
		$r->del('l', 'h');
	}
};
$scripts['a transaction that a watched key ends'] = static function (Recorder $r): void {
	foreach ([false, true] as $nulls) {
		$r->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, $nulls);
		$r->watch('string');
		$r->side->control('SET', 'string', 'changed');
		$r->multi();
		$r->get('string');
		$r->exec();
	}
};
return $scripts;
