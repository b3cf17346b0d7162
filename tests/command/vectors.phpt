--TEST--
Vector sets on a real server, in all modes
--SKIPIF--
<?php
require __DIR__ . '/command.inc';
skip_without_command('VADD');
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$calls = [
	['vadd', 'v', [1, 0], 'east', ['NOQUANT', 'SETATTR' => ['y' => 1, 'name' => 'é']]],
	['vadd', 'v', [1, 0], 'east', ['NOQUANT']],
	['vadd', 'v', [0, 1], 'north', ['NOQUANT']],
	['vadd', 'v', [-1, 0], 'west', ['NOQUANT', 'SETATTR' => '{"y":3}']],
	['vadd', 'v', [1, 2, 3], 'bad'],
	['vcard', 'v'],
	['vcard', 'none'],
	['vdim', 'v'],
	['vdim', 'none'],
	['vemb', 'v', 'north'],
	['vemb', 'v', 'none'],
	['vismember', 'v', 'east'],
	['vismember', 'v', 'none'],
	['vsim', 'v', 'east'],
	['vsim', 'v', [0, 0.5], ['COUNT' => 1]],
	['vsim', 'v', 'east', ['WITHSCORES', 'TRUTH']],
	['vsim', 'v', 'east', ['FILTER' => '.y > 2']],
	['vsim', 'v', 'none'],
	['vlinks', 'v', 'none'],
	['vgetattr', 'v', 'east'],
	['vgetattr', 'v', 'east', false],
	['vgetattr', 'v', 'north'],
	['vsetattr', 'v', 'north', ['y' => 5]],
	['vsetattr', 'v', 'none', '{}'],
	['vgetattr', 'v', 'north'],
	['vsetattr', 'v', 'north', ''],
	['vgetattr', 'v', 'north'],
	['vrandmember', 'none'],
	['vrandmember', 'none', 2],
	['vrem', 'v', 'west'],
	['vrem', 'v', 'west'],
];
show_calls_in_all_modes($redis, $server, $calls);

echo text(array_intersect_key($redis->vinfo('v'), array_flip(['quant-type', 'vector-dim', 'size']))), "\n";
echo text($redis->vemb('v', 'east', true)[0]), ' ', text(array_slice($redis->vemb('v', 'east', true), 2)), "\n";
/* How many layers there are is chance; all elements are in the last one. */
$layers = [$redis->vlinks('v', 'east'), $redis->vlinks('v', 'east', true)];
echo text(array_map(fn ($layers) => end($layers), $layers)), ' ', count($layers[0]) === count($layers[1]) ? 'same layers' : 'other layers', "\n";
$members = $redis->vrandmember('v', 2);
sort($members);
echo text($members), ' ', in_array($redis->vrandmember('v'), $members, true) ? 'one of them' : 'another', ' ', count($redis->vrandmember('v', -5)), "\n";

$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_JSON);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->vadd('v', [1, 0], 7);
$redis->vadd('v', [0, 1], 'text', ['SETATTR' => ['y' => 1]]);
show_calls($redis, [
	['vsim', 'v', [1, 0]],
	['vsim', 'v', 'text', ['WITHSCORES', 'COUNT' => 1]],
	['vgetattr', 'v', 'text'],
]);
echo text(array_map(fn ($layers) => end($layers), [$redis->vlinks('v', 'text'), $redis->vlinks('v', 'text', true)])), "\n";
--EXPECT--
vadd("v", [1, 0], "east", {0: "NOQUANT", "SETATTR": {"y": 1, "name": "\303\251"}}) = 1
vadd("v", [1, 0], "east", ["NOQUANT"]) = 0
vadd("v", [0, 1], "north", ["NOQUANT"]) = 1
vadd("v", [-1, 0], "west", {0: "NOQUANT", "SETATTR": "{\"y\":3}"}) = 1
vadd("v", [1, 2, 3], "bad") = false [ERR asked quantization mismatch with existing vector set]
vcard("v") = 3
vcard("none") = 0
vdim("v") = 2
vdim("none") = false [ERR key does not exist]
vemb("v", "north") = [0.0, 1.0]
vemb("v", "none") = false
vismember("v", "east") = true
vismember("v", "none") = false
vsim("v", "east") = ["east", "north", "west"]
vsim("v", [0, 0.5], {"COUNT": 1}) = ["north"]
vsim("v", "east", ["WITHSCORES", "TRUTH"]) = {"east": 1.0, "north": 0.5, "west": 0.0}
vsim("v", "east", {"FILTER": ".y > 2"}) = ["west"]
vsim("v", "none") = false [ERR element not found in set]
vlinks("v", "none") = false
vgetattr("v", "east") = {"y": 1, "name": "\303\251"}
vgetattr("v", "east", false) = "{\"y\":1,\"name\":\"\303\251\"}"
vgetattr("v", "north") = false
vsetattr("v", "north", {"y": 5}) = 1
vsetattr("v", "none", "{}") = 0
vgetattr("v", "north") = {"y": 5}
vsetattr("v", "north", "") = 1
vgetattr("v", "north") = false
vrandmember("none") = false
vrandmember("none", 2) = []
vrem("v", "west") = 1
vrem("v", "west") = 0
MULTI: the same
PIPELINE: the same
{"quant-type": "f32", "vector-dim": 2, "size": 2}
"f32" [1.0]
[["north"], {"north": 0.5}] same layers
["east", "north"] one of them 5
vsim("v", [1, 0]) = [7, "text"]
vsim("v", "text", {0: "WITHSCORES", "COUNT": 1}) = {"text": 1.0}
vgetattr("v", "text") = {"y": 1}
[[7], {7: 0.5}]
