--TEST--
The same replies in RESP3, whose maps, doubles and booleans give the same PHP values
--SKIPIF--
<?php
require __DIR__ . '/../helpers/resp3.inc';
skip_without_resp3();
--FILE--
<?php
require __DIR__ . '/command.inc';
$redis = new Redis();
show_replies($redis, [
	[resp3(true), ['vadd', 'v', [1], 'e']],
	[resp3(false), ['vrem', 'v', 'e']],
	[resp3([1.0, -0.5]), ['vemb', 'v', 'e']],
	[resp3([new Status('int8'), "\1\2", 1.5, 0.25]), ['vemb', 'v', 'e', true]],
	[resp3([['a', 'b'], ['a']]), ['vlinks', 'v', 'e']],
	[resp3([['a' => 1.0, '0' => 0.5], ['b' => 0.25]]), ['vlinks', 'v', 'e', true]],
	[resp3(['a' => 1.0, '7' => 0.5]), ['vsim', 'v', 'a', ['WITHSCORES']]],
	[resp3(['a' => '{"y":1}', 'b' => null]), ['vsim', 'v', 'a', ['WITHATTRIBS']]],
	[resp3(['a' => [1.0, '{"y":1}'], 'b' => [0.5, null]]), ['vsim', 'v', 'a', ['WITHATTRIBS', 'WITHSCORES']]],
	[resp3(null), ['vgetattr', 'v', 'e']],
	[resp3(null), ['digest', 'none']],
	[resp3(true), ['bfAdd', 'b', 'x']],
	[resp3([true, false]), ['bfMAdd', 'b', 'x', 'y']],
	[resp3(['Capacity' => 100]), ['bfInfo', 'b']],
	[resp3(1.5), ['tdigestMin', 'd']],
	[resp3([1.5]), ['tdigestByRank', 'd', [0]]],
	[resp3([3, null]), ['jsonNumIncrBy', 'j', '$..n', 1]],
	[resp3([1000, 1.5]), ['tsGet', 's']],
	[resp3([[1000, 1.5], [2000, 2.0]]), ['tsRange', 's', '-', '+']],
	[resp3(['s' => [['area' => '32'], [1000, 1.5]]]), ['tsMGet', ['area=32'], ['WITHLABELS']]],
	[resp3(['s' => [['area' => '32'], ['aggregators' => []], [[1000, 1.5]]]]), ['tsMRange', '-', '+', ['area=32']]],
	[resp3(['attributes' => [], 'total_results' => 1, 'results' => [['id' => 'doc:1', 'extra_attributes' => ['t' => 'x'], 'values' => []]]]), ['ftSearch', 'i', '*']],
	[resp3(['total_results' => 1, 'results' => [['id' => 'doc:1', 'values' => []]]]), ['ftSearch', 'i', '*', ['NOCONTENT']]],
	[resp3(['total_results' => 1, 'results' => [['extra_attributes' => ['n' => '3'], 'values' => []]]]), ['ftAggregate', 'i', '*', ['LIMIT', 0, 1]]],
	[resp3([['total_results' => 1, 'results' => []], 77]), ['ftCursorRead', 'i', 5]],
]);
--EXPECT--
vadd("v", [1], "e") = 1
vrem("v", "e") = 0
vemb("v", "e") = [1.0, -0.5]
vemb("v", "e", true) = ["int8", "\001\002", 1.5, 0.25]
vlinks("v", "e") = [["a", "b"], ["a"]]
vlinks("v", "e", true) = [{"a": 1.0, 0: 0.5}, {"b": 0.25}]
vsim("v", "a", ["WITHSCORES"]) = {"a": 1.0, 7: 0.5}
vsim("v", "a", ["WITHATTRIBS"]) = {"a": {"y": 1}, "b": null}
vsim("v", "a", ["WITHATTRIBS", "WITHSCORES"]) = {"a": [1.0, {"y": 1}], "b": [0.5, null]}
vgetattr("v", "e") = false
digest("none") = false
bfAdd("b", "x") = true
bfMAdd("b", "x", "y") = [true, false]
bfInfo("b") = {"Capacity": 100}
tdigestMin("d") = 1.5
tdigestByRank("d", [0]) = [1.5]
jsonNumIncrBy("j", "$..n", 1) = [3, false]
tsGet("s") = [1000, 1.5]
tsRange("s", "-", "+") = {1000: 1.5, 2000: 2.0}
tsMGet(["area=32"], ["WITHLABELS"]) = {"s": {"labels": {"area": "32"}, "sample": [1000, 1.5]}}
tsMRange("-", "+", ["area=32"]) = {"s": {"labels": {"area": "32"}, "samples": {1000: 1.5}}}
ftSearch("i", "*") = {"total": 1, "documents": {"doc:1": {"t": "x"}}}
ftSearch("i", "*", ["NOCONTENT"]) = {"total": 1, "documents": ["doc:1"]}
ftAggregate("i", "*", ["LIMIT", 0, 1]) = {"total": 1, "rows": [{"n": "3"}]}
ftCursorRead("i", 5) = {"total": 1, "rows": [], "cursor": 77}
