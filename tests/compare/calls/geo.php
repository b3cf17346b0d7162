<?php
/* Calls of geo methods. */

return [
	'geoadd' => [['none', 13.361389, 38.115556, 'Palermo'], ['geo', 12.75, 37.1, 'x', 13, 37, 'y'], ['geo', 13, 38, 'Palermo', ['NX']], ['geo', 13.5, 38, 'Palermo', ['XX', 'CH']], ['geo', 1, 2, 'y', 3], ['geo', 1, 2, 'y', ['bad']], ['geo', 1, 2, 'y', ['NX', 'XX']], ['geo', '3', '4.5', 'z'], ['geo', 1000, 2, 'y']],
	'geodist' => [['geo', 'Palermo', 'Catania'], ['geo', 'Palermo', 'Catania', 'km'], ['geo', 'Palermo', 'none'], ['geo', 'Palermo', 'Catania', 'bad'], ['geo', 'Palermo', 'Catania', null]],
	'geohash' => [['geo', 'Palermo'], ['geo', 'Palermo', 'none', 'Catania'], ['none', 'a']],
	'geopos' => [['geo', 'Palermo'], ['geo', 'none', 'Catania'], ['none', 'a']],
	'georadius' => [['geo', 15, 37, 200, 'km'], ['geo', 15, 37, 200, 'km', ['WITHDIST']], ['geo', 15, 37, 200, 'km', ['WITHCOORD', 'WITHDIST', 'WITHHASH']], ['geo', 15, 37, 200, 'km', ['withdist' => true, 'count' => 1]], ['geo', 15, 37, 200, 'km', ['COUNT' => [1, 'any']]], ['geo', 15, 37, 200, 'km', ['ASC']], ['geo', 15, 37, 200, 'km', ['DESC', 'count' => 2]], ['geo', 15, 37, 200, 'km', ['STORE' => 'none']], ['geo', 15, 37, 200, 'km', ['STOREDIST' => 'none']], ['geo', 15, 37, 200, 'bad'], ['geo', 15, 37, 200, 'km', ['count' => 0]], ['geo', 15, 37, 200, 'km', ['bad']], ['none', 15, 37, 200, 'km'], ['geo', 15, 37, 200, 'km', ['STORE' => 'd', 'WITHDIST']]],
	'georadius_ro' => [['geo', 15, 37, 200, 'km'], ['geo', 15, 37, 200, 'km', ['WITHDIST']]],
	'georadiusbymember' => [['geo', 'Palermo', 200, 'km'], ['geo', 'Palermo', 200, 'km', ['WITHDIST', 'ASC', 'count' => 2]], ['geo', 'none', 200, 'km'], ['geo', 'Palermo', 200, 'km', ['store' => 'none']]],
	'georadiusbymember_ro' => [['geo', 'Palermo', 200, 'km', ['WITHCOORD']]],
	'geosearch' => [['geo', 'Palermo', 200, 'km'], ['geo', [15, 37], 200, 'km'], ['geo', [15, 37], [400, 300], 'km'], ['geo', [15, 37], 200.5, 'km', ['WITHDIST', 'WITHCOORD', 'WITHHASH', 'ASC', 'COUNT' => 2]], ['geo', [15], 200, 'km'], ['geo', [15, 37], 200, 'km', ['count' => [2, true]]], ['geo', [15, 37], 200, 'km', ['desc']], ['none', [15, 37], 200, 'km'], ['geo', ['15', '37'], ['400', '300'], 'km'], ['geo', [15, 37], 200, 'km', ['bad']], ['geo', [15, 37], -1, 'km'], ['geo', '', 200, 'km'], ['geo', 'Palermo', 200, 'km', ['count' => -1]]],
	'geosearchstore' => [['none', 'geo', 'Palermo', 200, 'km'], ['none', 'geo', [15, 37], [400, 300], 'km', ['STOREDIST']], ['none', 'geo', [15, 37], 400, 'km', ['asc', 'COUNT' => [2, 'any']]], ['none', 'x', [15, 37], 400, 'km']],
];
