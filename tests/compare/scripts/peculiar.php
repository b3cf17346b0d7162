<?php
/* Calls that phpredis 6.2 answers in a way of its own, one script for each. */

$call = static fn (string $method, mixed ...$arguments): Closure => static fn (Recorder $r) => $r->$method(...$arguments);
$stored = static fn (Closure $script): Closure => static function (Recorder $r) use ($script): void {
	set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
	$r->redis->zAdd('za', 1, 'one', 2, 'two');
	$r->redis->zAdd('zb', 1, 'one');
	$r->redis->hSet('hh', 'f', [1]);
	$script($r);
};

return [
	'zinter with a serializer' => $stored(static fn (Recorder $r) => $r->zinter(['za', 'zb'])),
	'zunion with a serializer' => $stored(static fn (Recorder $r) => $r->zunion(['za', 'zb'])),
	'zdiff with a serializer' => $stored(static fn (Recorder $r) => $r->zdiff(['za', 'zb'])),
	'zunion with scores and a serializer' => $stored(static fn (Recorder $r) => $r->zunion(['za', 'zb'], null, ['withscores' => true])),
	'hRandField with values and a serializer' => $stored(static fn (Recorder $r) => $r->as('exact')->hRandField('hh', ['COUNT' => 1, 'WITHVALUES' => true])),
	'zRandMember with scores alone' => $call('zRandMember', 'zset', ['WITHSCORES' => true]),
	'geodist without a unit' => $call('geodist', 'geo', 'Palermo', 'Catania', null),
	'geosearchstore of any' => $call('geosearchstore', 'none', 'geo', [15, 37], 200, 'km', ['COUNT' => [1, 'ANY']]),
	'function list' => static function (Recorder $r): void {
		$r->redis->function('load', "#!lua name=lib\nredis.register_function{function_name='f', callback=function() return 1 end, flags={'no-writes'}}");
		$r->function('list');
	},
	'xinfo full' => static function (Recorder $r): void {
		$r->redis->xReadGroup('group', 'c', ['stream' => '>'], 1);
		$r->as('shape')->xinfo('STREAM', 'stream', 'FULL');
	},
	'xinfo help' => static function (Recorder $r): void {
		$r->as('shape')->xinfo('HELP');
		$r->echo('in step');
	},
	'xgroup create without an id' => $call('xgroup', 'CREATE', 'stream', 'g'),
	'object idletime' => static fn (Recorder $r) => $r->as('shape')->object('idletime', 'zset'),
	'sort with null' => $call('sort', 'numbers', null),
	'xreadgroup with a negative count' => $call('xreadgroup', 'group', 'c', ['stream' => '>'], -1),
	'xreadgroup with a negative time' => $call('xreadgroup', 'group', 'c', ['stream' => '>'], 1, -1),
	'rawCommand with true, false and null' => $call('rawcommand', 'echo', true),
	'rawCommand with null' => $call('rawcommand', 'echo', null),
	'incrByFloat of a sum' => static function (Recorder $r): void {
		$r->incrByFloat('f', 0.1);
		$r->incrByFloat('f', 0.2);
	},
	'stores with a prefix' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_PREFIX, FIXTURE_PREFIX);
		$r->sort('numbers', ['store' => 'sorted', 'by' => 'w_*', 'get' => '#']);
		$r->sortAsc('numbers', null, null, -1, -1, 'ascending');
		$r->geosearchstore('found', 'geo', [15, 37], 200, 'km');
		$r->zrangestore('part', 'zset', 0, 1);
		$r->copy('string', 'copied');
		$r->server('EXISTS', 'sorted', 'p:sorted', 'ascending', 'p:ascending', 'p:found', 'p:part', 'p:copied');
	},
];
