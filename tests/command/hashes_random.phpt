--TEST--
Random fields and members, alone, in lists and with what belongs to them
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['hSet', 'h', 'f', 'v'],
	['hRandField', 'h'],
	['hRandField', 'h', ['COUNT' => 2]],
	['hRandField', 'h', ['count' => -3]],
	['hRandField', 'h', ['COUNT' => 2, 'WITHVALUES' => true]],
	['hRandField', 'h', ['WITHVALUES']],
	['hRandField', 'missing'],
	['hRandField', 'missing', ['COUNT' => 2]],
	['hRandField', 'missing', ['COUNT' => 2, 'WITHVALUES' => true]],
	['zAdd', 'z', 1.5, 'm'],
	['zRandMember', 'z'],
	['zRandMember', 'z', ['COUNT' => 2]],
	['zRandMember', 'z', ['count' => -3]],
	['zRandMember', 'z', ['COUNT' => 2, 'WITHSCORES' => true]],
	['zRandMember', 'z', ['WITHSCORES']],
	['zRandMember', 'missing', ['COUNT' => 2]],
	['hRandField', 'z'],
]);
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$server->command('FLUSHALL');
$redis->hSet('h', 'f', [1]);
$redis->zAdd('z', 1.5, 'm');
echo text([$redis->hRandField('h'), $redis->hRandField('h', ['WITHVALUES']), $redis->zRandMember('z'), $redis->zRandMember('z', ['WITHSCORES'])]), "\n";
--EXPECT--
hSet("h", "f", "v") = 1
hRandField("h") = "f"
hRandField("h", {"COUNT": 2}) = ["f"]
hRandField("h", {"count": -3}) = ["f", "f", "f"]
hRandField("h", {"COUNT": 2, "WITHVALUES": true}) = {"f": "v"}
hRandField("h", ["WITHVALUES"]) = {"f": "v"}
hRandField("missing") = false
hRandField("missing", {"COUNT": 2}) = []
hRandField("missing", {"COUNT": 2, "WITHVALUES": true}) = []
zAdd("z", 1.5, "m") = 1
zRandMember("z") = "m"
zRandMember("z", {"COUNT": 2}) = ["m"]
zRandMember("z", {"count": -3}) = ["m", "m", "m"]
zRandMember("z", {"COUNT": 2, "WITHSCORES": true}) = {"m": 1.5}
zRandMember("z", ["WITHSCORES"]) = {"m": 1.5}
zRandMember("missing", {"COUNT": 2}) = []
hRandField("z") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
MULTI: the same
PIPELINE: the same
["f", {"f": [1]}, "m", {"m": 1.5}]
