--TEST--
Every PHP example of README and the manual runs as it stands, and prints what it says
--FILE--
<?php
require __DIR__ . '/manual.inc';
$servers = ManualServers::start();
$count = 0;
foreach (manual_pages() as $page => $text) {
	$examples = examples_of($page, $text);
	if (count($examples) !== substr_count($text, '```php')) {
		echo "$page: a block that cannot be read\n";
	}
	foreach ($examples as $example) {
		$count++;
		$fault = fault_of($example, $servers->of($example));
		echo $fault === null ? '' : "{$example->place}: $fault\n";
	}
}
echo $count > 4 ? 'all run' : "only $count examples", "\n";

/* What the check itself must notice. */
foreach (["echo 'a';", 'throw new Exception("x");', 'echo $undefined;', '$redis->get();'] as $wrong) {
	$example = examples_of('wrong', "```php\n$wrong\n```\n<!-- prints: b -->\n")[0];
	echo strtok((string) fault_of($example, $servers->open), ':'), "\n";
}
--EXPECT--
all run
prints 'a'
ended with status 255
ended with status 0
ended with status 255
