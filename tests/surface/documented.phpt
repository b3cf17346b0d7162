--TEST--
Every method of the stubs says what it takes, gives and sends, and every constant what it is for
--FILE--
<?php
require __DIR__ . '/documentation.inc';
$stubs = glob(dirname(__DIR__, 2) . '/*.stub.php');
foreach ($stubs as $file) {
	foreach (undocumented(file_get_contents($file)) as $gap) {
		echo basename($file), ": $gap\n";
	}
}
echo count($stubs) > 1 ? "read\n" : "where are the stubs?\n";

/* What the check itself must notice. */
$stub = <<<'PHP'
	class Redis
	{
		/** @var int */
		public const A = 1;
		/**
		 * Good.
		 *
		 * @param string $key The key.
		 * @return int|false How many.
		 * @server GET, Redis 1.0
		 * @command GET k int read
		 */
		public function good(string $key): Redis|int|false {}
		/**
		 * @param string $other The key.
		 * @param string $value
		 * @command GET k int read
		 */
		public function bad(string $key, string $value): Redis|int|false {}
		public function none() {}
		/**
		 * Good.
		 *
		 * @param mixed $node Which node.
		 * @param string $text What comes back.
		 * @return mixed
		 * @see Redis::echo()
		 * @command node Redis::echo
		 */
		public function borrows($node, string $text): mixed {}
		/**
		 * Bad.
		 *
		 * @param string $other What.
		 * @phpstan-param list<string> $options
		 * @see Redis::get()
		 * @command Redis::set
		 */
		public function borrows_badly(string $name, mixed $value, mixed $options = null): mixed {}
	}
	PHP;
echo implode("\n", undocumented("<?php\n$stub")), "\n";
--EXPECT--
read
A: has no meaning
bad(): has no summary
bad(): documents $other, $value where it has $key, $value
bad(): does not say what $value is
bad(): has no @return
bad(): names no command and server version
none(): has no comment
borrows_badly(): does not say what is $name
borrows_badly(): documents $other where it has $name, $value, $options
borrows_badly(): gives $options another type than Redis::set()
borrows_badly(): has no @return
borrows_badly(): has no @see Redis::set()
