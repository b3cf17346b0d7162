--TEST--
GEORADIUS in its four forms, with what it stores
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['geoadd', 'g', 13.361389, 38.115556, 'Palermo', 15.087269, 37.502669, 'Catania'],
	['georadius', 'g', 15, 37, 200, 'km', ['ASC']],
	['georadius', 'g', 15, 37, 200, 'km', ['DESC', 'COUNT' => 1]],
	['georadius', 'g', 15, 37, 200, 'km', ['WITHDIST', 'ASC']],
	['georadius', 'g', 15, 37, 200, 'km', ['WITHCOORD', 'WITHDIST', 'WITHHASH', 'ASC']],
	['georadius', 'g', 15, 37, 200, 'km', ['COUNT' => [1, true]]],
	['georadius', 'g', 15, 37, 200, 'km', ['STORE' => 'd']],
	['georadius', 'g', 15, 37, 200, 'km', ['STOREDIST' => 'd']],
	['zRange', 'd', 0, -1, true],
	['georadius', 'g', 15, 37, 200, 'km', ['STORE' => 'd', 'WITHDIST']],
	['georadius', 'g', 15, 37, 200, 'parsec'],
	['georadius', 'missing', 15, 37, 200, 'km'],
	['georadius_ro', 'g', 15, 37, 200, 'km', ['WITHDIST', 'ASC']],
	['georadius_ro', 'g', 15, 37, 200, 'km', ['STORE' => 'd']],
	['georadiusbymember', 'g', 'Palermo', 200, 'km', ['ASC']],
	['georadiusbymember', 'g', 'nowhere', 200, 'km'],
	['georadiusbymember', 'g', 'Palermo', 200, 'km', ['store' => 'd']],
	['georadiusbymember_ro', 'g', 'Palermo', 1, 'km', ['WITHDIST']],
]);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$server->command('GEOADD', 'p:g', '1', '2', 'm');
echo $redis->georadius('g', 1, 2, 1, 'km', ['STORE' => 'd']), ' stored in a key with the prefix: ', $server->command('EXISTS', 'p:d'), "\n";
--EXPECTF--
geoadd("g", 13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania") = 2
georadius("g", 15, 37, 200, "km", ["ASC"]) = ["Catania", "Palermo"]
georadius("g", 15, 37, 200, "km", {0: "DESC", "COUNT": 1}) = ["Palermo"]
georadius("g", 15, 37, 200, "km", ["WITHDIST", "ASC"]) = [["Catania", "56.4413"], ["Palermo", "190.4424"]]
georadius("g", 15, 37, 200, "km", ["WITHCOORD", "WITHDIST", "WITHHASH", "ASC"]) = [["Catania", "56.4413", 3479447370796909, ["15.08726745843%d", "37.50266842%d"]], ["Palermo", "190.4424", 3479099956230698, ["13.36138933897%d", "38.11555639%d"]]]
georadius("g", 15, 37, 200, "km", {"COUNT": [1, true]}) = ["Palermo"]
georadius("g", 15, 37, 200, "km", {"STORE": "d"}) = 2
georadius("g", 15, 37, 200, "km", {"STOREDIST": "d"}) = 2
zRange("d", 0, -1, true) = {"Catania": 56.4412578701582, "Palermo": 190.44242984775784}
georadius("g", 15, 37, 200, "km", {"STORE": "d", 0: "WITHDIST"}) = false [ERR STORE option in GEORADIUS is not compatible with WITHDIST, WITHHASH and WITHCOORD options]
georadius("g", 15, 37, 200, "parsec") = false [ERR unsupported unit provided. please use M, KM, FT, MI]
georadius("missing", 15, 37, 200, "km") = []
georadius_ro("g", 15, 37, 200, "km", ["WITHDIST", "ASC"]) = [["Catania", "56.4413"], ["Palermo", "190.4424"]]
georadius_ro("g", 15, 37, 200, "km", {"STORE": "d"}) = false [ERR syntax error]
georadiusbymember("g", "Palermo", 200, "km", ["ASC"]) = ["Palermo", "Catania"]
georadiusbymember("g", "nowhere", 200, "km") = false [ERR could not decode requested zset member]
georadiusbymember("g", "Palermo", 200, "km", {"store": "d"}) = 2
georadiusbymember_ro("g", "Palermo", 1, "km", ["WITHDIST"]) = [["Palermo", "0.0000"]]
MULTI: the same
PIPELINE: the same
1 stored in a key with the prefix: 1
