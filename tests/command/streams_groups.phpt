--TEST--
Consumer groups: made, read, pending, claimed, acknowledged, removed
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['xadd', 's', '1-1', ['a' => 1]],
	['xadd', 's', '2-1', ['a' => 2]],
	['xgroup', 'CREATE', 's', 'g', '0'],
	['xgroup', 'CREATE', 's', 'g', '0'],
	['xgroup', 'create', 'new', 'g', '$', true],
	['xgroup', 'CREATE', 'missing', 'g', '0'],
	['xgroup', 'CREATECONSUMER', 's', 'g', 'c'],
	['xreadgroup', 'g', 'c', ['s' => '>'], 1],
	['xreadgroup', 'g', 'c', ['s' => '>']],
	['xreadgroup', 'g', 'c', ['s' => '>'], 1, 10],
	['xreadgroup', 'g', 'c', ['s' => '0'], 1],
	['xreadgroup', 'other', 'c', ['s' => '>']],
	['xpending', 's', 'g'],
	['xpending', 'new', 'g'],
	['xpending', 's', 'g', '-', '+', 10, 'nobody'],
	['xpending', 's', 'other'],
	['xclaim', 's', 'g', 'd', 0, ['1-1', '9-9'], []],
	['xclaim', 's', 'g', 'd', 0, ['1-1', '2-1'], ['JUSTID']],
	['xclaim', 's', 'g', 'd', 0, ['1-1'], ['IDLE' => 100, 'RETRYCOUNT' => 5, 'FORCE' => true]],
	['xclaim', 's', 'g', 'd', 3600000, ['1-1'], []],
	['xautoclaim', 's', 'g', 'e', 0, '0-0'],
	['xautoclaim', 's', 'g', 'e', 0, '0-0', 1],
	['xautoclaim', 's', 'g', 'e', 0, '0-0', -1, true],
	['xautoclaim', 'new', 'g', 'e', 0, '0-0'],
	['xack', 's', 'g', ['1-1', '9-9']],
	['xack', 's', 'g', ['1-1']],
	['xgroup', 'SETID', 's', 'g', '0'],
	['xgroup', 'DELCONSUMER', 's', 'g', 'e'],
	['xgroup', 'DESTROY', 's', 'g'],
	['xgroup', 'DESTROY', 's', 'g'],
]);
show_calls($redis, [['xgroup', 'NOSUCH', 's', 'g']]);
$redis->xGroup('CREATE', 's', 'g', '0', false, 1);
$redis->xReadGroup('g', 'c', ['s' => '>'], 1);
[[$id, $consumer, $idle, $deliveries]] = $redis->xPending('s', 'g', '-', '+', 10);
echo text([$id, $consumer, is_int($idle), $deliveries]), "\n";
show_refused($redis, $server, [
	['xgroup', 'CREATE'],
	['xgroup', 'CREATE', 's', 'g'],
	['xgroup', 'DELCONSUMER', 's', 'g'],
	['xreadgroup', 'g', 'c', []],
	['xpending', 's', 'g', '-'],
	['xclaim', 's', 'g', 'd', 0, [], []],
	['xclaim', 's', 'g', 'd', 0, ['1-1'], ['TIME' => 'noon']],
]);
$help = $redis->xGroup('HELP');
echo count($help) > 3 && is_string($help[0]) ? 'help' : text($help), "\n";
--EXPECT--
xadd("s", "1-1", {"a": 1}) = "1-1"
xadd("s", "2-1", {"a": 2}) = "2-1"
xgroup("CREATE", "s", "g", "0") = true
xgroup("CREATE", "s", "g", "0") = false [BUSYGROUP Consumer Group name already exists]
xgroup("create", "new", "g", "$", true) = true
xgroup("CREATE", "missing", "g", "0") = false [ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.]
xgroup("CREATECONSUMER", "s", "g", "c") = 1
xreadgroup("g", "c", {"s": ">"}, 1) = {"s": {"1-1": {"a": "1"}}}
xreadgroup("g", "c", {"s": ">"}) = {"s": {"2-1": {"a": "2"}}}
xreadgroup("g", "c", {"s": ">"}, 1, 10) = []
xreadgroup("g", "c", {"s": "0"}, 1) = {"s": {"1-1": {"a": "1"}}}
xreadgroup("other", "c", {"s": ">"}) = false [NOGROUP No such key 's' or consumer group 'other' in XREADGROUP with GROUP option]
xpending("s", "g") = [2, "1-1", "2-1", [["c", "2"]]]
xpending("new", "g") = [0, false, false, []]
xpending("s", "g", "-", "+", 10, "nobody") = []
xpending("s", "other") = false [NOGROUP No such key 's' or consumer group 'other']
xclaim("s", "g", "d", 0, ["1-1", "9-9"], []) = {"1-1": {"a": "1"}}
xclaim("s", "g", "d", 0, ["1-1", "2-1"], ["JUSTID"]) = ["1-1", "2-1"]
xclaim("s", "g", "d", 0, ["1-1"], {"IDLE": 100, "RETRYCOUNT": 5, "FORCE": true}) = {"1-1": {"a": "1"}}
xclaim("s", "g", "d", 3600000, ["1-1"], []) = []
xautoclaim("s", "g", "e", 0, "0-0") = ["0-0", {"1-1": {"a": "1"}, "2-1": {"a": "2"}}, []]
xautoclaim("s", "g", "e", 0, "0-0", 1) = ["2-1", {"1-1": {"a": "1"}}, []]
xautoclaim("s", "g", "e", 0, "0-0", -1, true) = ["0-0", ["1-1", "2-1"], []]
xautoclaim("new", "g", "e", 0, "0-0") = ["0-0", [], []]
xack("s", "g", ["1-1", "9-9"]) = 1
xack("s", "g", ["1-1"]) = 0
xgroup("SETID", "s", "g", "0") = true
xgroup("DELCONSUMER", "s", "g", "e") = 1
xgroup("DESTROY", "s", "g") = 1
xgroup("DESTROY", "s", "g") = 0
MULTI: the same
PIPELINE: the same
xgroup("NOSUCH", "s", "g") = false [ERR unknown subcommand 'NOSUCH'. Try XGROUP HELP.]
["1-1", "c", true, 1]
xgroup("CREATE") = false
xgroup("CREATE", "s", "g") = false
xgroup("DELCONSUMER", "s", "g") = false
xreadgroup("g", "c", []) = false
xpending("s", "g", "-") = false
xclaim("s", "g", "d", 0, [], []) = false
xclaim("s", "g", "d", 0, ["1-1"], {"TIME": "noon"}) = false
help
