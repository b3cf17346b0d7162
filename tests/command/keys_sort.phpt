--TEST--
Keys are sorted by themselves or by others, in part, and stored
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['rPush', 'l', 3, 1, 2],
	['mset', ['w_1' => 9, 'w_2' => 8, 'w_3' => 7]],
	['sort', 'l'],
	['sort', 'l', ['sort' => 'desc']],
	['sort', 'l', ['SORT' => 'ASC', 'ALPHA' => true]],
	['sort', 'l', ['limit' => [1, 2]]],
	['sort', 'l', ['limit' => ['0', '1']]],
	['sort', 'l', ['by' => 'w_*']],
	['sort', 'l', ['by' => 'nosort']],
	['sort', 'l', ['get' => 'w_*']],
	['sort', 'l', ['get' => ['w_*', '#', 'missing_*']]],
	['sort', 'l', ['by' => 'w_*', 'sort' => 'desc', 'get' => '#', 'limit' => [0, 2], 'store' => 'target']],
	['lrange', 'target', 0, -1],
	['sort', 'l', ['sort' => 'sideways']],
	['sort', 'missing'],
	['sort', 'w_1'],
	['sort', 'l', null],
	['sort_ro', 'l', ['sort' => 'desc']],
	['sort_ro', 'l', ['store' => 'target']],
	['rPush', 'words', 'b', 'a'],
	['sort', 'words'],
	['sort', 'words', ['alpha' => true]],
]);

echo "sort() stores without the prefix, as phpredis does, and patterns have none\n";
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$server->command('RPUSH', 'p:l', '2', '1');
echo text($redis->sort('l', ['get' => 'w_*', 'store' => 'target'])), ' ', text($server->command('LRANGE', 'target', '0', '-1')), "\n";
show_refused($redis, $server, [['sort', 'l', ['get' => []]], ['sort', 'l', ['limit' => [1]]]]);
--EXPECT--
rPush("l", 3, 1, 2) = 3
mset({"w_1": 9, "w_2": 8, "w_3": 7}) = true
sort("l") = ["1", "2", "3"]
sort("l", {"sort": "desc"}) = ["3", "2", "1"]
sort("l", {"SORT": "ASC", "ALPHA": true}) = ["1", "2", "3"]
sort("l", {"limit": [1, 2]}) = ["2", "3"]
sort("l", {"limit": ["0", "1"]}) = ["1"]
sort("l", {"by": "w_*"}) = ["3", "2", "1"]
sort("l", {"by": "nosort"}) = ["3", "1", "2"]
sort("l", {"get": "w_*"}) = ["9", "8", "7"]
sort("l", {"get": ["w_*", "#", "missing_*"]}) = ["9", "1", false, "8", "2", false, "7", "3", false]
sort("l", {"by": "w_*", "sort": "desc", "get": "#", "limit": [0, 2], "store": "target"}) = 2
lrange("target", 0, -1) = ["1", "2"]
sort("l", {"sort": "sideways"}) = false [ERR syntax error]
sort("missing") = []
sort("w_1") = false [WRONGTYPE Operation against a key holding the wrong kind of value]
sort("l", null) = ["1", "2", "3"]
sort_ro("l", {"sort": "desc"}) = ["3", "2", "1"]
sort_ro("l", {"store": "target"}) = false [ERR syntax error]
rPush("words", "b", "a") = 2
sort("words") = false [ERR One or more scores can't be converted into double]
sort("words", {"alpha": true}) = ["a", "b"]
MULTI: the same
PIPELINE: the same
sort() stores without the prefix, as phpredis does, and patterns have none
2 ["9", "8"]
sort("l", {"get": []}) = false
sort("l", {"limit": [1]}) = ValueError: LIMIT must be an array of offset and count
