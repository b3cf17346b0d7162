--TEST--
The manual's list of differences is the one that the comparison knows
--FILE--
<?php
exec(escapeshellarg(PHP_BINARY) . ' -n ' . escapeshellarg(dirname(__DIR__, 2) . '/tools/compare-docs.php') . ' --check 2>&1', $lines, $status);
echo implode("\n", [...$lines, $status]), "\n";
?>
--EXPECT--
0
