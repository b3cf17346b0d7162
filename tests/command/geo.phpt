--TEST--
Places are stored, measured and found around a point or a member
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['geoadd', 'g', 13.361389, 38.115556, 'Palermo', 15.087269, 37.502669, 'Catania'],
	['geoadd', 'g', 12.75, 37.1, 'Sciacca'],
	['geoadd', 'g', 13, 38, 'Palermo', ['NX']],
	['geoadd', 'g', 13.5, 38, 'Palermo', ['XX', 'CH' => true]],
	['geoadd', 'g', 1, 2, 'y', '3', '4.5', 'z', ['xx']],
	['geoadd', 'g', 1000, 2, 'y'],
	['geodist', 'g', 'Palermo', 'Catania'],
	['geodist', 'g', 'Palermo', 'Catania', 'km'],
	['geodist', 'g', 'Palermo', 'Catania', null],
	['geodist', 'g', 'Palermo', 'nowhere'],
	['geohash', 'g', 'Palermo', 'nowhere', 'Catania'],
	['geopos', 'g', 'nowhere', 'Catania'],
	['geopos', 'missing', 'Catania'],
	['geosearch', 'g', 'Palermo', 200, 'km', ['ASC']],
	['geosearch', 'g', [15, 37], 200.5, 'km', ['sort' => 'desc']],
	['geosearch', 'g', [15, 37], [400, 300], 'km', ['ASC', 'COUNT' => 2]],
	['geosearch', 'g', [15, 37], [400, 300], 'km', ['COUNT' => [1, 'ANY'], 'WITHHASH']],
	['geosearch', 'g', [15, 37], 200, 'km', ['WITHDIST', 'WITHCOORD', 'WITHHASH', 'ASC']],
	['geosearch', 'g', [15, 37], 200, 'km', ['WITHDIST' => true, 'ASC']],
	['geosearch', 'missing', [15, 37], 200, 'km', ['WITHDIST']],
	['geosearchstore', 'd', 'g', [15, 37], [400, 300], 'km', ['ASC', 'COUNT' => 2]],
	['geosearchstore', 'd', 'g', 'Palermo', 200, 'km', ['STOREDIST']],
	['zRange', 'd', 0, 0, true],
	['geosearchstore', 'd', 'missing', [15, 37], 200, 'km'],
]);
show_refused($redis, $server, [
	['geoadd', 'g', 1, 2, 'y', 3],
	['geoadd', 'g', 1, 2, 'y', ['XX'], 3, 4, 'z'],
	['geosearchstore', 'd', 'g', [15], 200, 'km'],
	['geosearchstore', 'd', 'g', [15, 37], [200], 'km'],
	['geosearchstore', 'd', 'g', [15, 37], 200, 'km', ['COUNT' => 0]],
	['geosearch', 'g', [15, 37], 'far', 'km'],
]);

echo "members pass the serializer where they are stored; where they are looked for and found they are bytes\n";
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
$redis->geoadd('s', 13.5, 38, 'a', 13.6, 38, 'b');
[$a, $b] = array_map(fn ($member) => $redis->_serialize($member), ['a', 'b']);
echo text([$redis->geodist('s', 'a', 'b', 'km'), $redis->geodist('s', $a, $b, 'km'), count($redis->geohash('s', 'a', 'b')), $redis->geopos('s', $a)]), "\n";
echo text([$redis->geosearch('s', $a, 100, 'km', ['ASC']), array_keys($redis->geosearch('s', [13.5, 38], 100, 'km', ['ASC', 'WITHDIST']))]), "\n";
echo text([$redis->georadius('s', 13.5, 38, 1, 'km', ['WITHDIST']), $redis->georadiusbymember('s', $b, 1, 'km')]), "\n";
--EXPECTF--
geoadd("g", 13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania") = 2
geoadd("g", 12.75, 37.1, "Sciacca") = 1
geoadd("g", 13, 38, "Palermo", ["NX"]) = 0
geoadd("g", 13.5, 38, "Palermo", {0: "XX", "CH": true}) = 1
geoadd("g", 1, 2, "y", "3", "4.5", "z", ["xx"]) = 0
geoadd("g", 1000, 2, "y") = false [ERR invalid longitude,latitude pair 1000.000000,2.000000]
geodist("g", "Palermo", "Catania") = 150148.5551
geodist("g", "Palermo", "Catania", "km") = 150.1486
geodist("g", "Palermo", "Catania", null) = 150148.5551
geodist("g", "Palermo", "nowhere") = false
geohash("g", "Palermo", "nowhere", "Catania") = ["sqc85jwqhc0", false, "sqdtr74hyu0"]
geopos("g", "nowhere", "Catania") = [[], ["15.08726745843%d", "37.50266842%d"]]
geopos("missing", "Catania") = [[]]
geosearch("g", "Palermo", 200, "km", ["ASC"]) = ["Palermo", "Sciacca", "Catania"]
geosearch("g", [15, 37], 200.5, "km", {"sort": "desc"}) = ["Sciacca", "Palermo", "Catania"]
geosearch("g", [15, 37], [400, 300], "km", {0: "ASC", "COUNT": 2}) = ["Catania", "Palermo"]
geosearch("g", [15, 37], [400, 300], "km", {"COUNT": [1, "ANY"], 0: "WITHHASH"}) = {"Sciacca": [3476059592090740]}
geosearch("g", [15, 37], 200, "km", ["WITHDIST", "WITHCOORD", "WITHHASH", "ASC"]) = {"Catania": [56.4413, 3479447370796909, [15.087267458438873, 37.50266842333162]], "Palermo": [172.886, 3479097324432493, [13.500000536441803, 38.000000992563194]]}
geosearch("g", [15, 37], 200, "km", {"WITHDIST": true, 0: "ASC"}) = {"Catania": [56.4413], "Palermo": [172.886]}
geosearch("missing", [15, 37], 200, "km", ["WITHDIST"]) = []
geosearchstore("d", "g", [15, 37], [400, 300], "km", {0: "ASC", "COUNT": 2}) = 2
geosearchstore("d", "g", "Palermo", 200, "km", ["STOREDIST"]) = 3
zRange("d", 0, 0, true) = {"Palermo": 0.0}
geosearchstore("d", "missing", [15, 37], 200, "km") = 0
MULTI: the same
PIPELINE: the same
geoadd("g", 1, 2, "y", 3) = false
geoadd("g", 1, 2, "y", ["XX"], 3, 4, "z") = false
geosearchstore("d", "g", [15], 200, "km") = false
geosearchstore("d", "g", [15, 37], [200], "km") = false
geosearchstore("d", "g", [15, 37], 200, "km", {"COUNT": 0}) = false
geosearch("g", [15, 37], "far", "km") = TypeError: Redis::geosearch(): Argument #3 ($shape) must be of type float, string given
members pass the serializer where they are stored; where they are looked for and found they are bytes
[false, 8.7646, 2, [[]]]
[["s:1:\"a\";", "s:1:\"b\";"], ["s:1:\"a\";", "s:1:\"b\";"]]
[[["s:1:\"a\";", "0.0001"]], ["s:1:\"b\";"]]
