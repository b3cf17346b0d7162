--TEST--
Values are copied within and between databases, and restored from a dump
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['set', 'a', 'one'],
	['copy', 'a', 'b'],
	['copy', 'a', 'b'],
	['copy', 'missing', 'c'],
	['set', 'a', 'two'],
	['copy', 'a', 'b', ['replace' => true]],
	['get', 'b'],
	['copy', 'a', 'a', ['DB' => 3]],
	['copy', 'a', 'a', ['db' => 3]],
	['copy', 'a', 'a', ['db' => 3, 'REPLACE' => true]],
	['copy', 'a', 'd', []],
	['dump', 'missing'],
]);

$dump = $redis->dump('a');
echo 'dump: ', strlen($dump) > 10 ? 'some bytes' : text($dump), "\n";
foreach ([
	['restored', 0, $dump],
	['restored', 0, $dump],
	['restored', 0, $dump, ['REPLACE']],
	['restored', 100000, $dump, ['replace', 'IDLETIME' => 1000]],
	['later', 4102444800000, $dump, ['ABSTTL']],
	['often', 0, $dump, ['freq' => 7]],
	['broken', 0, 'nonsense'],
] as $arguments) {
	echo text(result_of($redis, ['restore', ...$arguments])), ' ', text($redis->get($arguments[0])), ' ', $redis->ttl($arguments[0]) > 99 ? 'ends' : 'stays',
		' ', text($redis->getLastError()), "\n";
	$redis->clearLastError();
}
echo $redis->object('idletime', 'restored') < 1000 ? 'used' : 'idle', "\n";
--EXPECT--
set("a", "one") = true
copy("a", "b") = true
copy("a", "b") = false
copy("missing", "c") = false
set("a", "two") = true
copy("a", "b", {"replace": true}) = true
get("b") = "two"
copy("a", "a", {"DB": 3}) = true
copy("a", "a", {"db": 3}) = false
copy("a", "a", {"db": 3, "REPLACE": true}) = true
copy("a", "d", []) = true
dump("missing") = false
MULTI: the same
PIPELINE: the same
dump: some bytes
true "two" stays null
"RedisException: BUSYKEY Target key name already exists." "two" stays "BUSYKEY Target key name already exists."
true "two" stays null
true "two" ends null
true "two" ends null
true "two" stays null
false false stays "ERR DUMP payload version or checksum are wrong"
used
