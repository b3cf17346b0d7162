--TEST--
Every method of the stub says what it takes, gives and sends, and every constant what it is for
--FILE--
<?php
require __DIR__ . '/documentation.inc';
foreach (undocumented(file_get_contents(dirname(__DIR__, 2) . '/predis.stub.php')) as $gap) {
	echo $gap, "\n";
}

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
	}
	PHP;
echo implode("\n", undocumented("<?php\n$stub")), "\n";
--EXPECT--
A: has no meaning
bad(): has no summary
bad(): documents $other, $value where it has $key, $value
bad(): does not say what $value is
bad(): has no @return
bad(): names no command and server version
none(): has no comment
