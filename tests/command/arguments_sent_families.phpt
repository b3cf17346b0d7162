--TEST--
What the methods for JSON, filters, sketches, time series and searches send
--FILE--
<?php
require __DIR__ . '/command.inc';
$redis = new Redis();
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
show_sent($redis, [
	['jsonSet', 'j', '$', ['a' => [1, 1.0, null, true, 'é/x']]],
	['jsonSet', 'j', '$.n', 'a string', ['NX']],
	['jsonSet', 'j', '$.n', 5, ['XX' => true]],
	['jsonGet', 'j'],
	['jsonGet', 'j', '$.a', '$.b'],
	['jsonMGet', ['j', 'k'], '$.a'],
	['jsonMSet', [['j', '$', []], ['k', '$.a', 'x']]],
	['jsonDel', 'j'],
	['jsonDel', 'j', '$.a'],
	['jsonMerge', 'j', '$', ['a' => null]],
	['jsonNumIncrBy', 'j', '$.n', 5],
	['jsonNumIncrBy', 'j', '$.n', -0.5],
	['jsonNumMultBy', 'j', '$.n', 2],
	['jsonStrAppend', 'j', '$.s', 'more'],
	['jsonStrLen', 'j', '$.s'],
	['jsonToggle', 'j', '$.b'],
	['jsonClear', 'j'],
	['jsonType', 'j', '$.a'],
	['jsonArrAppend', 'j', '$.a', 1, 'x', [2]],
	['jsonArrIndex', 'j', '$.a', 'x'],
	['jsonArrIndex', 'j', '$.a', 'x', 1, -1],
	['jsonArrInsert', 'j', '$.a', 0, 'x', null],
	['jsonArrLen', 'j', '$.a'],
	['jsonArrPop', 'j'],
	['jsonArrPop', 'j', '$.a', 0],
	['jsonArrTrim', 'j', '$.a', 1, -1],
	['jsonObjKeys', 'j'],
	['jsonObjLen', 'j', '$.o'],
	['jsonDebugMemory', 'j', '$.a'],
	['bfReserve', 'b', 0.01, 1000],
	['bfReserve', 'b', 0.01, 1000, ['EXPANSION' => 2, 'NONSCALING']],
	['bfAdd', 'b', 'x'],
	['bfMAdd', 'b', 'x', 'y'],
	['bfExists', 'b', 'x'],
	['bfMExists', 'b', 'x', 'y'],
	['bfInsert', 'b', ['x', 'y']],
	['bfInsert', 'b', ['x'], ['ERROR' => 0.001, 'CAPACITY' => 10, 'NOCREATE', 'NONSCALING']],
	['bfInfo', 'b'],
	['bfCard', 'b'],
	['bfScanDump', 'b', 0],
	['bfLoadChunk', 'b', 1, "\0\1"],
	['cfReserve', 'c', 1000, ['BUCKETSIZE' => 2, 'MAXITERATIONS' => 20, 'EXPANSION' => 1]],
	['cfAdd', 'c', 'x'],
	['cfAddNx', 'c', 'x'],
	['cfInsert', 'c', ['x', 'y'], ['CAPACITY' => 10]],
	['cfInsertNx', 'c', ['x'], ['NOCREATE']],
	['cfExists', 'c', 'x'],
	['cfMExists', 'c', 'x', 'y'],
	['cfDel', 'c', 'x'],
	['cfCount', 'c', 'x'],
	['cfInfo', 'c'],
	['cfScanDump', 'c', 0],
	['cfLoadChunk', 'c', 1, 'x'],
	['cmsInitByDim', 'm', 2000, 5],
	['cmsInitByProb', 'm', 0.001, 0.01],
	['cmsIncrBy', 'm', ['a' => 1, 5 => 2]],
	['cmsQuery', 'm', 'a', 'b'],
	['cmsMerge', 'm', ['a', 'b']],
	['cmsMerge', 'm', ['a', 'b'], [1, 2]],
	['cmsInfo', 'm'],
	['topkReserve', 't', 10],
	['topkReserve', 't', 10, 8, 7, 0.9],
	['topkAdd', 't', 'a', 'b'],
	['topkIncrBy', 't', ['a' => 3]],
	['topkQuery', 't', 'a'],
	['topkList', 't'],
	['topkList', 't', true],
	['topkInfo', 't'],
	['tdigestCreate', 'd'],
	['tdigestCreate', 'd', 200],
	['tdigestAdd', 'd', [1, 2.5, '3']],
	['tdigestReset', 'd'],
	['tdigestMerge', 'd', ['e', 'f'], ['COMPRESSION' => 100, 'OVERRIDE']],
	['tdigestMin', 'd'],
	['tdigestMax', 'd'],
	['tdigestQuantile', 'd', [0.5, 1]],
	['tdigestCdf', 'd', [10]],
	['tdigestRank', 'd', [10]],
	['tdigestRevRank', 'd', [10]],
	['tdigestByRank', 'd', [0, 1]],
	['tdigestByRevRank', 'd', [0]],
	['tdigestTrimmedMean', 'd', 0.1, 0.9],
	['tdigestInfo', 'd'],
	['tsCreate', 's'],
	['tsCreate', 's', ['RETENTION' => 1000, 'DUPLICATE_POLICY' => 'LAST', 'IGNORE' => [10, 0.1], 'LABELS' => ['area' => 32, 'kind' => 'x y']]],
	['tsAlter', 's', ['CHUNK_SIZE' => 128, 'LABELS' => []]],
	['tsAdd', 's', '*', 1.5],
	['tsAdd', 's', 1000, 1, ['ON_DUPLICATE' => 'SUM', 'ENCODING' => 'COMPRESSED']],
	['tsMAdd', [['s', 1000, 1.5], ['r', '*', 2]]],
	['tsIncrBy', 's', 1],
	['tsDecrBy', 's', 0.1, ['TIMESTAMP' => 5]],
	['tsDel', 's', 1, 2],
	['tsCreateRule', 's', 'r', 'avg', 60000],
	['tsCreateRule', 's', 'r', 'avg', 60000, 10],
	['tsDeleteRule', 's', 'r'],
	['tsGet', 's'],
	['tsGet', 's', true],
	['tsMGet', ['area=32']],
	['tsMGet', ['area=32', 'kind!=x'], ['SELECTED_LABELS' => ['area'], 'LATEST']],
	['tsRange', 's', '-', '+'],
	['tsRange', 's', 1, 2, ['LATEST', 'FILTER_BY_TS' => [1, 2], 'FILTER_BY_VALUE' => [0.5, 2], 'COUNT' => 3, 'ALIGN' => 'start', 'AGGREGATION' => ['avg', 1000], 'BUCKETTIMESTAMP' => '+', 'EMPTY']],
	['tsRevRange', 's', '-', '+', ['COUNT' => 1]],
	['tsMRange', '-', '+', ['area=32'], ['WITHLABELS', 'AGGREGATION' => ['sum', 10], 'GROUPBY' => 'kind', 'REDUCE' => 'max']],
	['tsMRevRange', 1, 2, ['area=32']],
	['tsQueryIndex', ['area=32']],
	['tsInfo', 's'],
	['tsInfo', 's', true],
	['ftCreate', 'i', ['title' => 'TEXT', 'price' => ['NUMERIC', 'SORTABLE'], '$.v' => ['AS', 'v', 'VECTOR', 'HNSW', 4, 'TYPE', 'FLOAT32', 'DIM', 2]], ['ON' => 'JSON', 'PREFIX' => ['doc:', 'text:'], 'SCORE' => 0.5, 'STOPWORDS' => []]],
	['ftCreate', 'i', ['t' => 'TAG']],
	['ftAlter', 'i', ['u' => ['TEXT', 'WEIGHT', 2.5]]],
	['ftAlter', 'i', ['u' => 'TEXT'], true],
	['ftDropIndex', 'i'],
	['ftDropIndex', 'i', true],
	['ftList'],
	['ftInfo', 'i'],
	['ftSearch', 'i', '@title:hello'],
	['ftSearch', 'i', '*', ['NOCONTENT', 'FILTER' => [['price', 1, '(2.5'], ['size', '-inf', 3]], 'GEOFILTER' => ['at', 1.5, 2, 10, 'km'], 'INKEYS' => ['a'], 'RETURN' => ['title', 'AS', 't']]],
	['ftSearch', 'i', '*', ['SUMMARIZE' => [], 'HIGHLIGHT' => ['TAGS', '<b>', '</b>'], 'SORTBY' => ['price', 'DESC'], 'LIMIT' => [0, 5], 'PARAMS' => ['v' => "\0\1", 'n' => 3], 'DIALECT' => 2]],
	['ftSearch', 'i', '*', ['FILTER' => ['price', 1, 2], 'SORTBY' => 'price', 'INFIELDS' => 'title', 'WITHSCORES']],
	['ftAggregate', 'i', '*', ['GROUPBY', 1, '@city', 'REDUCE', 'COUNT', 0, 'AS', 'n']],
	['ftCursorRead', 'i', 5],
	['ftCursorRead', 'i', 5, 100],
	['ftCursorDel', 'i', 5],
	['ftExplain', 'i', 'hello', ['DIALECT' => 2]],
	['ftSpellCheck', 'i', 'helo', ['DISTANCE' => 2, 'TERMS' => [['INCLUDE', 'd'], ['EXCLUDE', 'e']]]],
	['ftAliasAdd', 'a', 'i'],
	['ftAliasUpdate', 'a', 'i'],
	['ftAliasDel', 'a'],
	['ftDictAdd', 'd', 'x', 'y'],
	['ftDictDel', 'd', 'x'],
	['ftDictDump', 'd'],
	['ftTagVals', 'i', 't'],
	['ftSynUpdate', 'i', 'g', ['x', 'y']],
	['ftSynUpdate', 'i', 'g', ['x'], true],
	['ftSynDump', 'i'],
	['ftSugAdd', 'g', 'hello', 1.5],
	['ftSugAdd', 'g', 'hello', 1, ['INCR', 'PAYLOAD' => 'x']],
	['ftSugGet', 'g', 'he'],
	['ftSugGet', 'g', 'he', ['FUZZY', 'WITHSCORES', 'MAX' => 3]],
	['ftSugDel', 'g', 'hello'],
	['ftSugLen', 'g'],
	['ftConfigGet', '*'],
	['ftConfigSet', 'TIMEOUT', '100'],
]);
--EXPECT--
jsonSet("j", "$", {"a": [1, 1.0, null, true, "\303\251/x"]})
  JSON.SET p:j $ "{\"a\":[1,1.0,null,true,\"\303\251/x\"]}"
jsonSet("j", "$.n", "a string", ["NX"])
  JSON.SET p:j $.n "\"a string\"" NX
jsonSet("j", "$.n", 5, {"XX": true})
  JSON.SET p:j $.n 5 XX
jsonGet("j")
  JSON.GET p:j
jsonGet("j", "$.a", "$.b")
  JSON.GET p:j $.a $.b
jsonMGet(["j", "k"], "$.a")
  JSON.MGET p:j p:k $.a
jsonMSet([["j", "$", []], ["k", "$.a", "x"]])
  JSON.MSET p:j $ [] p:k $.a "\"x\""
jsonDel("j")
  JSON.DEL p:j
jsonDel("j", "$.a")
  JSON.DEL p:j $.a
jsonMerge("j", "$", {"a": null})
  JSON.MERGE p:j $ "{\"a\":null}"
jsonNumIncrBy("j", "$.n", 5)
  JSON.NUMINCRBY p:j $.n 5
jsonNumIncrBy("j", "$.n", -0.5)
  JSON.NUMINCRBY p:j $.n -0.5
jsonNumMultBy("j", "$.n", 2)
  JSON.NUMMULTBY p:j $.n 2
jsonStrAppend("j", "$.s", "more")
  JSON.STRAPPEND p:j $.s "\"more\""
jsonStrLen("j", "$.s")
  JSON.STRLEN p:j $.s
jsonToggle("j", "$.b")
  JSON.TOGGLE p:j $.b
jsonClear("j")
  JSON.CLEAR p:j
jsonType("j", "$.a")
  JSON.TYPE p:j $.a
jsonArrAppend("j", "$.a", 1, "x", [2])
  JSON.ARRAPPEND p:j $.a 1 "\"x\"" [2]
jsonArrIndex("j", "$.a", "x")
  JSON.ARRINDEX p:j $.a "\"x\""
jsonArrIndex("j", "$.a", "x", 1, -1)
  JSON.ARRINDEX p:j $.a "\"x\"" 1 -1
jsonArrInsert("j", "$.a", 0, "x", null)
  JSON.ARRINSERT p:j $.a 0 "\"x\"" null
jsonArrLen("j", "$.a")
  JSON.ARRLEN p:j $.a
jsonArrPop("j")
  JSON.ARRPOP p:j
jsonArrPop("j", "$.a", 0)
  JSON.ARRPOP p:j $.a 0
jsonArrTrim("j", "$.a", 1, -1)
  JSON.ARRTRIM p:j $.a 1 -1
jsonObjKeys("j")
  JSON.OBJKEYS p:j
jsonObjLen("j", "$.o")
  JSON.OBJLEN p:j $.o
jsonDebugMemory("j", "$.a")
  JSON.DEBUG MEMORY p:j $.a
bfReserve("b", 0.01, 1000)
  BF.RESERVE p:b 0.01 1000
bfReserve("b", 0.01, 1000, {"EXPANSION": 2, 0: "NONSCALING"})
  BF.RESERVE p:b 0.01 1000 EXPANSION 2 NONSCALING
bfAdd("b", "x")
  BF.ADD p:b x
bfMAdd("b", "x", "y")
  BF.MADD p:b x y
bfExists("b", "x")
  BF.EXISTS p:b x
bfMExists("b", "x", "y")
  BF.MEXISTS p:b x y
bfInsert("b", ["x", "y"])
  BF.INSERT p:b ITEMS x y
bfInsert("b", ["x"], {"ERROR": 0.001, "CAPACITY": 10, 0: "NOCREATE", 1: "NONSCALING"})
  BF.INSERT p:b CAPACITY 10 ERROR 0.001 NOCREATE NONSCALING ITEMS x
bfInfo("b")
  BF.INFO p:b
bfCard("b")
  BF.CARD p:b
bfScanDump("b", 0)
  BF.SCANDUMP p:b 0
bfLoadChunk("b", 1, "\000\001")
  BF.LOADCHUNK p:b 1 "\000\001"
cfReserve("c", 1000, {"BUCKETSIZE": 2, "MAXITERATIONS": 20, "EXPANSION": 1})
  CF.RESERVE p:c 1000 BUCKETSIZE 2 MAXITERATIONS 20 EXPANSION 1
cfAdd("c", "x")
  CF.ADD p:c x
cfAddNx("c", "x")
  CF.ADDNX p:c x
cfInsert("c", ["x", "y"], {"CAPACITY": 10})
  CF.INSERT p:c CAPACITY 10 ITEMS x y
cfInsertNx("c", ["x"], ["NOCREATE"])
  CF.INSERTNX p:c NOCREATE ITEMS x
cfExists("c", "x")
  CF.EXISTS p:c x
cfMExists("c", "x", "y")
  CF.MEXISTS p:c x y
cfDel("c", "x")
  CF.DEL p:c x
cfCount("c", "x")
  CF.COUNT p:c x
cfInfo("c")
  CF.INFO p:c
cfScanDump("c", 0)
  CF.SCANDUMP p:c 0
cfLoadChunk("c", 1, "x")
  CF.LOADCHUNK p:c 1 x
cmsInitByDim("m", 2000, 5)
  CMS.INITBYDIM p:m 2000 5
cmsInitByProb("m", 0.001, 0.01)
  CMS.INITBYPROB p:m 0.001 0.01
cmsIncrBy("m", {"a": 1, 5: 2})
  CMS.INCRBY p:m a 1 5 2
cmsQuery("m", "a", "b")
  CMS.QUERY p:m a b
cmsMerge("m", ["a", "b"])
  CMS.MERGE p:m 2 p:a p:b
cmsMerge("m", ["a", "b"], [1, 2])
  CMS.MERGE p:m 2 p:a p:b WEIGHTS 1 2
cmsInfo("m")
  CMS.INFO p:m
topkReserve("t", 10)
  TOPK.RESERVE p:t 10
topkReserve("t", 10, 8, 7, 0.9)
  TOPK.RESERVE p:t 10 8 7 0.9
topkAdd("t", "a", "b")
  TOPK.ADD p:t a b
topkIncrBy("t", {"a": 3})
  TOPK.INCRBY p:t a 3
topkQuery("t", "a")
  TOPK.QUERY p:t a
topkList("t")
  TOPK.LIST p:t
topkList("t", true)
  TOPK.LIST p:t WITHCOUNT
topkInfo("t")
  TOPK.INFO p:t
tdigestCreate("d")
  TDIGEST.CREATE p:d
tdigestCreate("d", 200)
  TDIGEST.CREATE p:d COMPRESSION 200
tdigestAdd("d", [1, 2.5, "3"])
  TDIGEST.ADD p:d 1 2.5 3
tdigestReset("d")
  TDIGEST.RESET p:d
tdigestMerge("d", ["e", "f"], {"COMPRESSION": 100, 0: "OVERRIDE"})
  TDIGEST.MERGE p:d 2 p:e p:f COMPRESSION 100 OVERRIDE
tdigestMin("d")
  TDIGEST.MIN p:d
tdigestMax("d")
  TDIGEST.MAX p:d
tdigestQuantile("d", [0.5, 1])
  TDIGEST.QUANTILE p:d 0.5 1
tdigestCdf("d", [10])
  TDIGEST.CDF p:d 10
tdigestRank("d", [10])
  TDIGEST.RANK p:d 10
tdigestRevRank("d", [10])
  TDIGEST.REVRANK p:d 10
tdigestByRank("d", [0, 1])
  TDIGEST.BYRANK p:d 0 1
tdigestByRevRank("d", [0])
  TDIGEST.BYREVRANK p:d 0
tdigestTrimmedMean("d", 0.1, 0.9)
  TDIGEST.TRIMMED_MEAN p:d 0.1 0.9
tdigestInfo("d")
  TDIGEST.INFO p:d
tsCreate("s")
  TS.CREATE p:s
tsCreate("s", {"RETENTION": 1000, "DUPLICATE_POLICY": "LAST", "IGNORE": [10, 0.1], "LABELS": {"area": 32, "kind": "x y"}})
  TS.CREATE p:s RETENTION 1000 DUPLICATE_POLICY LAST IGNORE 10 0.1 LABELS area 32 kind "x y"
tsAlter("s", {"CHUNK_SIZE": 128, "LABELS": []})
  TS.ALTER p:s CHUNK_SIZE 128 LABELS
tsAdd("s", "*", 1.5)
  TS.ADD p:s * 1.5
tsAdd("s", 1000, 1, {"ON_DUPLICATE": "SUM", "ENCODING": "COMPRESSED"})
  TS.ADD p:s 1000 1 ENCODING COMPRESSED ON_DUPLICATE SUM
tsMAdd([["s", 1000, 1.5], ["r", "*", 2]])
  TS.MADD p:s 1000 1.5 p:r * 2
tsIncrBy("s", 1)
  TS.INCRBY p:s 1
tsDecrBy("s", 0.1, {"TIMESTAMP": 5})
  TS.DECRBY p:s 0.1 TIMESTAMP 5
tsDel("s", 1, 2)
  TS.DEL p:s 1 2
tsCreateRule("s", "r", "avg", 60000)
  TS.CREATERULE p:s p:r AGGREGATION avg 60000
tsCreateRule("s", "r", "avg", 60000, 10)
  TS.CREATERULE p:s p:r AGGREGATION avg 60000 10
tsDeleteRule("s", "r")
  TS.DELETERULE p:s p:r
tsGet("s")
  TS.GET p:s
tsGet("s", true)
  TS.GET p:s LATEST
tsMGet(["area=32"])
  TS.MGET FILTER area=32
tsMGet(["area=32", "kind!=x"], {"SELECTED_LABELS": ["area"], 0: "LATEST"})
  TS.MGET LATEST SELECTED_LABELS area FILTER area=32 kind!=x
tsRange("s", "-", "+")
  TS.RANGE p:s - +
tsRange("s", 1, 2, {0: "LATEST", "FILTER_BY_TS": [1, 2], "FILTER_BY_VALUE": [0.5, 2], "COUNT": 3, "ALIGN": "start", "AGGREGATION": ["avg", 1000], "BUCKETTIMESTAMP": "+", 1: "EMPTY"})
  TS.RANGE p:s 1 2 LATEST FILTER_BY_TS 1 2 FILTER_BY_VALUE 0.5 2 COUNT 3 ALIGN start AGGREGATION avg 1000 BUCKETTIMESTAMP + EMPTY
tsRevRange("s", "-", "+", {"COUNT": 1})
  TS.REVRANGE p:s - + COUNT 1
tsMRange("-", "+", ["area=32"], {0: "WITHLABELS", "AGGREGATION": ["sum", 10], "GROUPBY": "kind", "REDUCE": "max"})
  TS.MRANGE - + WITHLABELS AGGREGATION sum 10 FILTER area=32 GROUPBY kind REDUCE max
tsMRevRange(1, 2, ["area=32"])
  TS.MREVRANGE 1 2 FILTER area=32
tsQueryIndex(["area=32"])
  TS.QUERYINDEX area=32
tsInfo("s")
  TS.INFO p:s
tsInfo("s", true)
  TS.INFO p:s DEBUG
ftCreate("i", {"title": "TEXT", "price": ["NUMERIC", "SORTABLE"], "$.v": ["AS", "v", "VECTOR", "HNSW", 4, "TYPE", "FLOAT32", "DIM", 2]}, {"ON": "JSON", "PREFIX": ["doc:", "text:"], "SCORE": 0.5, "STOPWORDS": []})
  FT.CREATE i ON JSON PREFIX 2 p:doc: p:text: SCORE 0.5 STOPWORDS 0 SCHEMA title TEXT price NUMERIC SORTABLE $.v AS v VECTOR HNSW 4 TYPE FLOAT32 DIM 2
ftCreate("i", {"t": "TAG"})
  FT.CREATE i SCHEMA t TAG
ftAlter("i", {"u": ["TEXT", "WEIGHT", 2.5]})
  FT.ALTER i SCHEMA ADD u TEXT WEIGHT 2.5
ftAlter("i", {"u": "TEXT"}, true)
  FT.ALTER i SKIPINITIALSCAN SCHEMA ADD u TEXT
ftDropIndex("i")
  FT.DROPINDEX i
ftDropIndex("i", true)
  FT.DROPINDEX i DD
ftList()
  FT._LIST
ftInfo("i")
  FT.INFO i
ftSearch("i", "@title:hello")
  FT.SEARCH i @title:hello
ftSearch("i", "*", {0: "NOCONTENT", "FILTER": [["price", 1, "(2.5"], ["size", "-inf", 3]], "GEOFILTER": ["at", 1.5, 2, 10, "km"], "INKEYS": ["a"], "RETURN": ["title", "AS", "t"]})
  FT.SEARCH i * NOCONTENT FILTER price 1 (2.5 FILTER size -inf 3 GEOFILTER at 1.5 2 10 km INKEYS 1 p:a RETURN 3 title AS t
ftSearch("i", "*", {"SUMMARIZE": [], "HIGHLIGHT": ["TAGS", "<b>", "</b>"], "SORTBY": ["price", "DESC"], "LIMIT": [0, 5], "PARAMS": {"v": "\000\001", "n": 3}, "DIALECT": 2})
  FT.SEARCH i * SUMMARIZE HIGHLIGHT TAGS <b> </b> SORTBY price DESC LIMIT 0 5 PARAMS 4 v "\000\001" n 3 DIALECT 2
ftSearch("i", "*", {"FILTER": ["price", 1, 2], "SORTBY": "price", "INFIELDS": "title", 0: "WITHSCORES"})
  FT.SEARCH i * WITHSCORES FILTER price 1 2 INFIELDS 1 title SORTBY price
ftAggregate("i", "*", ["GROUPBY", 1, "@city", "REDUCE", "COUNT", 0, "AS", "n"])
  FT.AGGREGATE i * GROUPBY 1 @city REDUCE COUNT 0 AS n
ftCursorRead("i", 5)
  FT.CURSOR READ i 5
ftCursorRead("i", 5, 100)
  FT.CURSOR READ i 5 COUNT 100
ftCursorDel("i", 5)
  FT.CURSOR DEL i 5
ftExplain("i", "hello", {"DIALECT": 2})
  FT.EXPLAIN i hello DIALECT 2
ftSpellCheck("i", "helo", {"DISTANCE": 2, "TERMS": [["INCLUDE", "d"], ["EXCLUDE", "e"]]})
  FT.SPELLCHECK i helo DISTANCE 2 TERMS INCLUDE d TERMS EXCLUDE e
ftAliasAdd("a", "i")
  FT.ALIASADD a i
ftAliasUpdate("a", "i")
  FT.ALIASUPDATE a i
ftAliasDel("a")
  FT.ALIASDEL a
ftDictAdd("d", "x", "y")
  FT.DICTADD d x y
ftDictDel("d", "x")
  FT.DICTDEL d x
ftDictDump("d")
  FT.DICTDUMP d
ftTagVals("i", "t")
  FT.TAGVALS i t
ftSynUpdate("i", "g", ["x", "y"])
  FT.SYNUPDATE i g x y
ftSynUpdate("i", "g", ["x"], true)
  FT.SYNUPDATE i g SKIPINITIALSCAN x
ftSynDump("i")
  FT.SYNDUMP i
ftSugAdd("g", "hello", 1.5)
  FT.SUGADD p:g hello 1.5
ftSugAdd("g", "hello", 1, {0: "INCR", "PAYLOAD": "x"})
  FT.SUGADD p:g hello 1 INCR PAYLOAD x
ftSugGet("g", "he")
  FT.SUGGET p:g he
ftSugGet("g", "he", {0: "FUZZY", 1: "WITHSCORES", "MAX": 3})
  FT.SUGGET p:g he FUZZY WITHSCORES MAX 3
ftSugDel("g", "hello")
  FT.SUGDEL p:g hello
ftSugLen("g")
  FT.SUGLEN p:g
ftConfigGet("*")
  FT.CONFIG GET *
ftConfigSet("TIMEOUT", "100")
  FT.CONFIG SET TIMEOUT 100
143 commands for 143 calls
