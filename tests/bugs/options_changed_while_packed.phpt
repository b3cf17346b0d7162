--TEST--
An array of options may be taken apart by the text of an object in it, while it is sent
--FILE--
<?php
require __DIR__ . '/../command/command.inc';

/** Its text takes the list apart that it is in. */
final class Changing
{
	public array $list = [];

	public function __toString(): string
	{
		foreach (array_keys($this->list) as $key) {
			unset($this->list[$key]);
		}
		for ($i = 0; $i < 200; $i++) {
			$this->list[] = str_repeat('other ', $i);
		}
		$this->list = [];
		return 'text';
	}
}

/** A list behind a reference, so that it is not copied when it is changed. */
function changing(): array
{
	$text = new Changing();
	$list = [$text, 'second', $text, str_repeat('fourth', 3)];
	$text->list = &$list;
	return [&$list];
}

set_error_handler(fn () => true); // an object in place of a number
$redis = new Redis();
$calls = [
	fn (array $list) => ['sort', 'k', ['GET' => &$list[0]]],
	fn (array $list) => ['zRange', 'z', '0', '1', ['LIMIT' => &$list[0]]],
	fn (array $list) => ['ftSearch', 'i', '*', ['RETURN' => &$list[0]]],
	fn (array $list) => ['ftSearch', 'i', '*', ['FILTER' => [&$list[0]]]],
	fn (array $list) => ['tsCreate', 's', ['LABELS' => &$list[0]]],
	fn (array $list) => ['ftCreate', 'i', ['field' => &$list[0]]],
	fn (array $list) => ['del', $list[0]],
];
$server = FakeServer::start([[['any'], ['send', "-ERR scripted\r\n"], ['goto', 0]]]);
$redis->connect($server->host, $server->port);
foreach ($calls as $i => $make) {
	[$method, $arguments] = [$make(changing())[0], array_slice($make(changing()), 1)];
	$redis->$method(...$arguments);
	echo implode(' ', $server->requests()[$i]), "\n";
}
--EXPECT--
SORT k GET text GET second GET text GET fourthfourthfourth
ZRANGE z 0 1 LIMIT 1 0
FT.SEARCH i * RETURN 4 text second text fourthfourthfourth
FT.SEARCH i * FILTER text second text fourthfourthfourth
TS.CREATE s LABELS 0 text 1 second 2 text 3 fourthfourthfourth
FT.CREATE i SCHEMA field text second text fourthfourthfourth
DEL text second text fourthfourthfourth
