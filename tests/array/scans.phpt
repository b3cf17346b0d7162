--TEST--
Scans go to the key's server, or to the one that is named, and find everything once
--FILE--
<?php
require __DIR__ . '/arrays.inc';

$set = new ServersOfArray(2);
$array = $set->spread();
$fields = array_map(fn (int $i): string => "field$i", range(1, 1000));
$array->hMSet('1:h', array_fill_keys($fields, 'v'));
$array->sAdd('1:s', ...$fields);
$array->zAdd('1:z', 1, 'one', 2, 'two');
foreach ($fields as $i => $field) {
	$array->set(($i % 2) . ":$field", 1);
}

/** @return array{int, int} how many there were, and in how many steps */
function all_of(Closure $scan): array
{
	$iterator = null;
	$found = [];
	for ($steps = 0; ($some = $scan($iterator)) !== false; $steps++) {
		$found = array_merge($found, array_is_list($some) ? $some : array_keys($some));
		if ($iterator === 0) {
			break;
		}
	}
	return [count(array_unique($found)), $steps > 3];
}

told(fn () => all_of(fn (&$iterator) => $array->hScan('1:h', $iterator, null, 100)));
told(fn () => all_of(fn (&$iterator) => $array->sScan('1:s', $iterator, 'field1*', 50)));
told(fn () => all_of(fn (&$iterator) => $array->zScan('1:z', $iterator)));
told(fn () => all_of(fn (&$iterator) => $array->scan($iterator, $set->hosts()[0], null, 50)));
told(fn () => all_of(fn (&$iterator) => $array->scan($iterator, $set->hosts()[1], '1:field*', 50)));
$iterator = null;
told(fn () => $array->scan($iterator, 'nowhere'));
told(fn () => $array->hScan('0:none', $iterator));
?>
--EXPECT--
[1000,true]
[112,true]
[2,false]
[500,true]
[500,true]
false
[]
