--TEST--
Every command method is called with its values checked in tests/command
--FILE--
<?php
require __DIR__ . '/rows.inc';
$tests = '';
foreach (glob(dirname(__DIR__) . '/command/*.phpt') as $file) {
	$tests .= strstr(file_get_contents($file), '--EXPECT', true);
}
foreach (array_keys(command_rows()) as $method) {
	if (!preg_match("/(->$method\(|\['$method'[],])/i", $tests)) {
		echo "$method is called by no test\n";
	}
}
echo "done\n";
--EXPECT--
done
