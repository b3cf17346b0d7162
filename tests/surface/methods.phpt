--TEST--
The built classes are the ones that the stubs declare
--FILE--
<?php
require __DIR__ . '/signature.inc';

$declared = $built = [];
foreach (file(__DIR__ . '/methods.txt', FILE_IGNORE_NEW_LINES) as $line) {
	preg_match('/^(?:class |static )?(\w+)/', $line, $m);
	$declared[$m[1]][] = $line;
}
foreach ($declared as $class => $lines) {
	$built = surface_of(new ReflectionClass($class));
	foreach (array_diff($lines, $built) as $line) {
		echo "declared: $line\n";
	}
	foreach (array_diff($built, $lines) as $line) {
		echo "built:    $line\n";
	}
	count($lines) === count($built) || print "$class: " . count($built) . ' of ' . count($lines) . "\n";
}
echo count($declared['Redis']) > 150 ? 'complete' : 'class Redis is small', "\n";
--EXPECT--
complete
