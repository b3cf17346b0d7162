--TEST--
Entries are added, read by range, trimmed and removed
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['xadd', 's', '1-1', ['a' => 1, 'b' => 'x']],
	['xadd', 's', '1-1', ['a' => 1]],
	['xadd', 's', '2-*', ['list element']],
	['xadd', 's', '3-1', ['a' => 3], 2],
	['xadd', 's', '4-1', ['a' => 4], 1000, true],
	['xadd', 'missing', '1-1', ['a' => 1], 0, false, true],
	['xlen', 's'],
	['xlen', 'missing'],
	['xrange', 's', '-', '+'],
	['xrange', 's', '3', '+', 1],
	['xrange', 's', '-', '+', 0],
	['xrange', 'missing', '-', '+'],
	['xrevrange', 's', '+', '-'],
	['xrevrange', 's', '+', '-', 1],
	['xread', ['s' => '0']],
	['xread', ['s' => '3-1', 'missing' => '$'], 5],
	['xread', ['s' => '$']],
	['xread', ['s' => 'no id']],
	['xread', ['s' => 0], 1, 10],
	['xdel', 's', ['2-0', '99-1']],
	['xdel', 's', ['no id']],
	['xtrim', 's', '1'],
	['xadd', 's', '5-1', ['a' => 5]],
	['xtrim', 's', '5-1', false, true],
	['xtrim', 's', '1', true],
	['xtrim', 's', '1', true, false, 5],
	['xtrim', 's', '9-1', true, true, 0],
	['xtrim', 's', 'many'],
	['xrange', 's', '-', '+'],
	['set', 'string', 'x'],
	['xadd', 'string', '*', ['a' => 1]],
]);
show_refused($redis, $server, [['xadd', 's', '*', []], ['xread', []], ['xdel', 's', []], ['xack', 's', 'g', []]]);

$id = $redis->xAdd('s', '*', ['a' => 1]);
echo preg_match('/^\d{13,}-\d+$/', $id) ? 'an id of the server' : text($id), "\n";

echo "values pass the serializer, fields do not\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->xAdd('s', '1-1', ['a' => [1], 'b' => 'x']);
echo text([$redis->xRange('s', '-', '+'), $redis->xRead(['s' => '0'])]), "\n";
--EXPECT--
xadd("s", "1-1", {"a": 1, "b": "x"}) = "1-1"
xadd("s", "1-1", {"a": 1}) = false [ERR The ID specified in XADD is equal or smaller than the target stream top item]
xadd("s", "2-*", ["list element"]) = "2-0"
xadd("s", "3-1", {"a": 3}, 2) = "3-1"
xadd("s", "4-1", {"a": 4}, 1000, true) = "4-1"
xadd("missing", "1-1", {"a": 1}, 0, false, true) = false
xlen("s") = 3
xlen("missing") = 0
xrange("s", "-", "+") = {"2-0": ["list element"], "3-1": {"a": "3"}, "4-1": {"a": "4"}}
xrange("s", "3", "+", 1) = {"3-1": {"a": "3"}}
xrange("s", "-", "+", 0) = []
xrange("missing", "-", "+") = []
xrevrange("s", "+", "-") = {"4-1": {"a": "4"}, "3-1": {"a": "3"}, "2-0": ["list element"]}
xrevrange("s", "+", "-", 1) = {"4-1": {"a": "4"}}
xread({"s": "0"}) = {"s": {"2-0": ["list element"], "3-1": {"a": "3"}, "4-1": {"a": "4"}}}
xread({"s": "3-1", "missing": "$"}, 5) = {"s": {"4-1": {"a": "4"}}}
xread({"s": "$"}) = []
xread({"s": "no id"}) = false [ERR Invalid stream ID specified as stream command argument]
xread({"s": 0}, 1, 10) = {"s": {"2-0": ["list element"]}}
xdel("s", ["2-0", "99-1"]) = 1
xdel("s", ["no id"]) = false [ERR Invalid stream ID specified as stream command argument]
xtrim("s", "1") = 1
xadd("s", "5-1", {"a": 5}) = "5-1"
xtrim("s", "5-1", false, true) = 1
xtrim("s", "1", true) = 0
xtrim("s", "1", true, false, 5) = 0
xtrim("s", "9-1", true, true, 0) = 1
xtrim("s", "many") = false [ERR value is not an integer or out of range]
xrange("s", "-", "+") = []
set("string", "x") = true
xadd("string", "*", {"a": 1}) = false [WRONGTYPE Operation against a key holding the wrong kind of value]
MULTI: the same
PIPELINE: the same
xadd("s", "*", []) = false
xread([]) = false
xdel("s", []) = false
xack("s", "g", []) = false
an id of the server
values pass the serializer, fields do not
[{"1-1": {"a": [1], "b": "x"}}, {"p:s": {"1-1": {"a": [1], "b": "x"}}}]
