--TEST--
Replies of commands that the test servers do not have, as the servers' manuals show them
--FILE--
<?php
require __DIR__ . '/command.inc';
$redis = new Redis();
show_replies($redis, [
	// Redis 8.2, 8.4, Valkey 9
	[resp2([1, -1, 2]), ['xdelex', 's', ['1-1', '2-1', '3-1'], 'ACKED']],
	[resp2([1]), ['xackdel', 's', 'g', ['1-1']]],
	[resp2(1), ['delex', 'k', ['IFEQ' => 'v']]],
	[resp2(0), ['delifeq', 'k', 'v']],
	[resp2('b6acb9d84a38ff74'), ['digest', 'k']],
	[resp2(null), ['digest', 'none']],
	[resp2(1), ['msetex', ['a' => 1], 10]],
	[resp2(null), ['set', 'k', 'v', ['IFEQ' => 'other']]],
	[resp2(['a', 'b']), ['vrange', 'v', '-', '+']],
	[resp2(['a', '{"y":1}', 'b', null]), ['vsim', 'v', 'a', ['WITHATTRIBS']]],
	[resp2(['a', '1', '{"y":1}', 'b', '0.5', null]), ['vsim', 'v', 'a', ['WITHATTRIBS', 'WITHSCORES']]],
	["*-1\r\n", ['vsim', 'none', 'a']],
	// JSON
	[resp2(new Status('OK')), ['jsonSet', 'j', '$', 1]],
	[resp2(null), ['jsonSet', 'j', '$', 1, ['NX']]],
	[resp2('{"a":[1,1.0,null,true,"é"]}'), ['jsonGet', 'j']],
	[resp2('{"$.a":[1],"$.b":[]}'), ['jsonGet', 'j', '$.a', '$.b']],
	[resp2('null'), ['jsonGet', 'j', '.n']],
	[resp2(null), ['jsonGet', 'none']],
	[resp2(['[1]', null, '["x"]']), ['jsonMGet', ['j', 'none', 'k'], '$.a']],
	[resp2('[3,null]'), ['jsonNumIncrBy', 'j', '$..n', 1]],
	[resp2('9'), ['jsonNumMultBy', 'j', '.n', 3]],
	[resp2([5, null]), ['jsonStrAppend', 'j', '$..s', 'x']],
	[resp2([1, 0, null]), ['jsonToggle', 'j', '$..b']],
	[resp2(2), ['jsonClear', 'j']],
	[resp2(['integer', 'array']), ['jsonType', 'j', '$..a']],
	[resp2(new Status('object')), ['jsonType', 'j']],
	[resp2([-1, 2]), ['jsonArrIndex', 'j', '$..a', 1]],
	[resp2(['{"x":1}', null]), ['jsonArrPop', 'j', '$..a']],
	[resp2('5'), ['jsonArrPop', 'j', '.a']],
	[resp2([['a', 'b'], null]), ['jsonObjKeys', 'j', '$..o']],
	[resp2([2]), ['jsonObjLen', 'j', '$.o']],
	[resp2(16), ['jsonDebugMemory', 'j']],
	// filters and sketches
	[resp2(1), ['bfAdd', 'b', 'x']],
	[resp2([1, 0]), ['bfMAdd', 'b', 'x', 'y']],
	[resp2([0, 1]), ['bfMExists', 'b', 'x', 'y']],
	[resp2(['Capacity', 100, 'Size', 240, 'Number of filters', 1]), ['bfInfo', 'b']],
	[resp2([1, "\0\1"]), ['bfScanDump', 'b', 0]],
	[resp2([1, 0, -1]), ['cfInsertNx', 'c', ['x', 'y', 'z']]],
	[resp2(2), ['cfCount', 'c', 'x']],
	[resp2([5, 3]), ['cmsQuery', 'm', 'a', 'b']],
	[resp2([null, 'b']), ['topkAdd', 't', 'a', 'c']],
	[resp2(['a', 3, 'b', 1]), ['topkList', 't', true]],
	[resp2('1.5'), ['tdigestMin', 'd']],
	[resp2('nan'), ['tdigestMax', 'd']],
	[resp2(['1.5', 'inf', '-inf']), ['tdigestByRank', 'd', [0, 9, 8]]],
	[resp2([0, -1, 4]), ['tdigestRank', 'd', [1, 0, 9]]],
	// time series
	[resp2(1000), ['tsAdd', 's', 1000, 1.5]],
	[resp2([1000, 2000]), ['tsMAdd', [['s', 1000, 1.5], ['r', 2000, 2]]]],
	[resp2([1000, new Status('1.5')]), ['tsGet', 's']],
	[resp2([]), ['tsGet', 'empty']],
	[resp2([[1000, new Status('1.5')], [2000, new Status('NaN')]]), ['tsRange', 's', '-', '+']],
	[resp2([['s', [['area', '32']], [1000, new Status('1.5')]]]), ['tsMGet', ['area=32'], ['WITHLABELS']]],
	[resp2([['s', [], [[1000, new Status('1.5')]]], ['r', [], []]]), ['tsMRange', '-', '+', ['area=32']]],
	[resp2(['totalSamples', 2, 'labels', [['area', '32']]]), ['tsInfo', 's']],
	// searches
	[resp2([2, 'doc:1', ['t', 'x', 'n', '1'], 'doc:2', ['t', 'y']]), ['ftSearch', 'i', '*']],
	[resp2([2, 'doc:1', 'doc:2']), ['ftSearch', 'i', '*', ['NOCONTENT']]],
	[resp2([0]), ['ftSearch', 'i', 'nothing']],
	[resp2([1, 'doc:1', '2.5', ['t', 'x']]), ['ftSearch', 'i', '*', ['WITHSCORES']]],
	[resp2([1, ['city', 'x', 'n', '3']]), ['ftAggregate', 'i', '*', ['GROUPBY', 1, '@city']]],
	[resp2([[1, ['city', 'x']], 77]), ['ftAggregate', 'i', '*', ['WITHCURSOR']]],
	[resp2([[0], 0]), ['ftCursorRead', 'i', 77]],
	[resp2(['index_name', 'i', 'num_docs', '2', 'attributes', [['identifier', 't']]]), ['ftInfo', 'i']],
	[resp2(['x', ['g']]), ['ftSynDump', 'i']],
	[resp2(['hello', '1.5']), ['ftSugGet', 'g', 'he', ['WITHSCORES']]],
	[resp2([['TIMEOUT', '500']]), ['ftConfigGet', 'TIMEOUT']],
	["-Unknown index name\r\n", ['ftInfo', 'none']],
	["-ERR unknown command 'JSON.GET'\r\n", ['jsonGet', 'j']],
]);
--EXPECT--
xdelex("s", ["1-1", "2-1", "3-1"], "ACKED") = [1, -1, 2]
xackdel("s", "g", ["1-1"]) = [1]
delex("k", {"IFEQ": "v"}) = 1
delifeq("k", "v") = 0
digest("k") = "b6acb9d84a38ff74"
digest("none") = false
msetex({"a": 1}, 10) = 1
set("k", "v", {"IFEQ": "other"}) = false
vrange("v", "-", "+") = ["a", "b"]
vsim("v", "a", ["WITHATTRIBS"]) = {"a": {"y": 1}, "b": null}
vsim("v", "a", ["WITHATTRIBS", "WITHSCORES"]) = {"a": [1.0, {"y": 1}], "b": [0.5, null]}
vsim("none", "a") = []
jsonSet("j", "$", 1) = true
jsonSet("j", "$", 1, ["NX"]) = false
jsonGet("j") = {"a": [1, 1.0, null, true, "\303\251"]}
jsonGet("j", "$.a", "$.b") = {"$.a": [1], "$.b": []}
jsonGet("j", ".n") = null
jsonGet("none") = false
jsonMGet(["j", "none", "k"], "$.a") = [[1], false, ["x"]]
jsonNumIncrBy("j", "$..n", 1) = [3, null]
jsonNumMultBy("j", ".n", 3) = 9
jsonStrAppend("j", "$..s", "x") = [5, false]
jsonToggle("j", "$..b") = [1, 0, false]
jsonClear("j") = 2
jsonType("j", "$..a") = ["integer", "array"]
jsonType("j") = "object"
jsonArrIndex("j", "$..a", 1) = [-1, 2]
jsonArrPop("j", "$..a") = [{"x": 1}, false]
jsonArrPop("j", ".a") = 5
jsonObjKeys("j", "$..o") = [["a", "b"], false]
jsonObjLen("j", "$.o") = [2]
jsonDebugMemory("j") = 16
bfAdd("b", "x") = true
bfMAdd("b", "x", "y") = [true, false]
bfMExists("b", "x", "y") = [false, true]
bfInfo("b") = {"Capacity": 100, "Size": 240, "Number of filters": 1}
bfScanDump("b", 0) = [1, "\000\001"]
cfInsertNx("c", ["x", "y", "z"]) = [1, 0, -1]
cfCount("c", "x") = 2
cmsQuery("m", "a", "b") = [5, 3]
topkAdd("t", "a", "c") = [false, "b"]
topkList("t", true) = {"a": 3, "b": 1}
tdigestMin("d") = 1.5
tdigestMax("d") = NAN
tdigestByRank("d", [0, 9, 8]) = [1.5, INF, -INF]
tdigestRank("d", [1, 0, 9]) = [0, -1, 4]
tsAdd("s", 1000, 1.5) = 1000
tsMAdd([["s", 1000, 1.5], ["r", 2000, 2]]) = [1000, 2000]
tsGet("s") = [1000, 1.5]
tsGet("empty") = []
tsRange("s", "-", "+") = {1000: 1.5, 2000: NAN}
tsMGet(["area=32"], ["WITHLABELS"]) = {"s": {"labels": {"area": "32"}, "sample": [1000, 1.5]}}
tsMRange("-", "+", ["area=32"]) = {"s": {"labels": [], "samples": {1000: 1.5}}, "r": {"labels": [], "samples": []}}
tsInfo("s") = {"totalSamples": 2, "labels": [["area", "32"]]}
ftSearch("i", "*") = {"total": 2, "documents": {"doc:1": {"t": "x", "n": "1"}, "doc:2": {"t": "y"}}}
ftSearch("i", "*", ["NOCONTENT"]) = {"total": 2, "documents": ["doc:1", "doc:2"]}
ftSearch("i", "nothing") = {"total": 0, "documents": []}
ftSearch("i", "*", ["WITHSCORES"]) = [1, "doc:1", "2.5", ["t", "x"]]
ftAggregate("i", "*", ["GROUPBY", 1, "@city"]) = {"total": 1, "rows": [{"city": "x", "n": "3"}]}
ftAggregate("i", "*", ["WITHCURSOR"]) = {"total": 1, "rows": [{"city": "x"}], "cursor": 77}
ftCursorRead("i", 77) = {"total": 0, "rows": [], "cursor": 0}
ftInfo("i") = {"index_name": "i", "num_docs": "2", "attributes": [["identifier", "t"]]}
ftSynDump("i") = {"x": ["g"]}
ftSugGet("g", "he", ["WITHSCORES"]) = {"hello": 1.5}
ftConfigGet("TIMEOUT") = [["TIMEOUT", "500"]]
ftInfo("none") = "RedisException: Unknown index name" [Unknown index name]
jsonGet("j") = false [ERR unknown command 'JSON.GET']
