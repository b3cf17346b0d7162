--TEST--
The built classes are the ones that the stub declares
--FILE--
<?php
require __DIR__ . '/signature.inc';
$declared = file(__DIR__ . '/methods.txt', FILE_IGNORE_NEW_LINES);
$built = array_merge(surface_of(new ReflectionClass('Redis')), surface_of(new ReflectionClass('RedisException')));
foreach (array_diff($declared, $built) as $line) {
	echo "declared: $line\n";
}
foreach (array_diff($built, $declared) as $line) {
	echo "built:    $line\n";
}
echo count($declared) > 150 && count($declared) === count($built) ? 'complete' : count($built) . ' of ' . count($declared), "\n";
--EXPECT--
complete
