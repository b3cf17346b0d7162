--TEST--
OPT_NULL_MULTIBULK_AS_NULL makes a missing array null instead of empty
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
[$redis, $server] = start_client();
foreach ([false, true] as $as_null) {
	echo text($redis->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, $as_null)), text($redis->getOption(Redis::OPT_NULL_MULTIBULK_AS_NULL)), "\n";
	show_calls($redis, [
		['blPop', 'missing', 0.01],
		['rawcommand', 'LPOP', 'missing', '2'],
		['lPop', 'missing'],
		['get', 'missing'],
		['lrange', 'missing', 0, -1],
		['hGetAll', 'missing'],
	]);
}
--EXPECT--
true0
blPop("missing", 0.01) = []
rawcommand("LPOP", "missing", "2") = []
lPop("missing") = false
get("missing") = false
lrange("missing", 0, -1) = []
hGetAll("missing") = []
true1
blPop("missing", 0.01) = null
rawcommand("LPOP", "missing", "2") = null
lPop("missing") = false
get("missing") = false
lrange("missing", 0, -1) = []
hGetAll("missing") = []
