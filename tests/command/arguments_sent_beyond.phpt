--TEST--
What the methods beyond phpredis send: hashes with times, conditions, vector sets, streams, the server
--FILE--
<?php
require __DIR__ . '/command.inc';
$redis = new Redis();
$redis->setOption(Redis::OPT_PREFIX, 'p:');
$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_JSON);
show_sent($redis, [
	['hgetex', 'h', ['a', 5]],
	['hgetex', 'h', ['a'], 'PERSIST'],
	['hgetex', 'h', ['a'], ['ex' => 10]],
	['hgetex', 'h', ['a'], ['PXAT' => 2000000000000]],
	['hsetex', 'h', ['a' => 'x', 5 => [1]]],
	['hsetex', 'h', ['a' => 'x'], ['PX' => 10, 'FNX']],
	['hsetex', 'h', ['a' => 'x'], ['FXX', 'KEEPTTL']],
	['hgetdel', 'h', ['a', 'b']],
	['hexpire', 'h', 10, ['a', 'b']],
	['hexpire', 'h', 10, ['a'], 'NX'],
	['hpexpire', 'h', 10, ['a'], 'XX'],
	['hexpireat', 'h', 10, ['a'], 'GT'],
	['hpexpireat', 'h', 10, ['a'], 'LT'],
	['httl', 'h', ['a', 'b']],
	['hpttl', 'h', ['a']],
	['hexpiretime', 'h', ['a']],
	['hpexpiretime', 'h', ['a']],
	['hpersist', 'h', ['a']],
	['set', 'k', 'v', ['IFEQ' => 'old', 'EX' => 5]],
	['set', 'k', 'v', ['IFNE' => ['old'], 'GET']],
	['set', 'k', 'v', ['IFDEQ' => 'digest']],
	['set', 'k', 'v', ['IFDNE' => 'digest']],
	['delex', 'k'],
	['delex', 'k', ['IFEQ' => 'v']],
	['delex', 'k', ['IFNE' => 'v']],
	['delex', 'k', ['IFDEQ' => 'digest']],
	['delex', 'k', ['IFDNE' => 'digest']],
	['delifeq', 'k', 'v'],
	['digest', 'k'],
	['msetex', ['a' => 1, 'b' => 'x']],
	['msetex', ['a' => 1], 10],
	['msetex', ['a' => 1], 0.25],
	['msetex', ['a' => 1], ['NX', 'PXAT' => 20]],
	['msetex', ['a' => 1], ['XX', 'KEEPTTL']],
	['bitfield', 'k', 'SET', 'u8', '#1', 200, 'OVERFLOW', 'FAIL', 'INCRBY', 'i5', 3, -1],
	['bitfield_ro', 'k', 'GET', 'u8', 0],
	['bitop', 'DIFF', 'd', 'a', 'b'],
	['bitop', 'ONE', 'd', 'a', 'b'],
	['xdelex', 's', ['1-1', '2-1']],
	['xdelex', 's', ['1-1'], 'DELREF'],
	['xackdel', 's', 'g', ['1-1', '2-1']],
	['xackdel', 's', 'g', ['1-1'], 'ACKED'],
	['spublish', 'channel', 'message'],
	['vadd', 'v', [1, 0.5, '-2'], 'e'],
	['vadd', 'v', [1], 'e', ['REDUCE' => 50, 'CAS', 'NOQUANT', 'EF' => 200, 'SETATTR' => ['year' => 1980], 'M' => 16]],
	['vadd', 'v', [1], 'e', ['Q8', 'SETATTR' => '{"year":1980}']],
	['vadd', 'v', [1], 'e', ['BIN' => true]],
	['vsim', 'v', 'e'],
	['vsim', 'v', [1, 0.1], ['COUNT' => 3, 'WITHSCORES', 'WITHATTRIBS', 'EPSILON' => 0.2, 'EF' => 100, 'FILTER' => '.year > 1980', 'FILTER-EF' => 9, 'TRUTH', 'NOTHREAD']],
	['vcard', 'v'],
	['vdim', 'v'],
	['vemb', 'v', 'e'],
	['vemb', 'v', 'e', true],
	['vinfo', 'v'],
	['vismember', 'v', 'e'],
	['vlinks', 'v', 'e'],
	['vlinks', 'v', 'e', true],
	['vrandmember', 'v'],
	['vrandmember', 'v', -3],
	['vrange', 'v', '-', '[e'],
	['vrange', 'v', '(a', '+', 5],
	['vrem', 'v', 'e'],
	['vsetattr', 'v', 'e', ['year' => 1980]],
	['vsetattr', 'v', 'e', ''],
	['vgetattr', 'v', 'e'],
	['vgetattr', 'v', 'e', false],
	['latency', 'LATEST'],
	['latency', 'HISTORY', 'command'],
	['memory', 'USAGE', 'k'],
	['memory', 'usage', 'k', 'SAMPLES', 5],
	['memory', 'STATS'],
	['module', 'LIST'],
	['module', 'LOAD', '/path/x.so', 'argument', 1],
	['commandlog', 'GET', 10, 'large-reply'],
	['commandlog', 'LEN', 'slow'],
	['object', 'FREQ', 'k'],
	['client', 'NO-TOUCH', 'ON'],
]);
--EXPECT--
hgetex("h", ["a", 5])
  HGETEX p:h FIELDS 2 a 5
hgetex("h", ["a"], "PERSIST")
  HGETEX p:h PERSIST FIELDS 1 a
hgetex("h", ["a"], {"ex": 10})
  HGETEX p:h EX 10 FIELDS 1 a
hgetex("h", ["a"], {"PXAT": 2000000000000})
  HGETEX p:h PXAT 2000000000000 FIELDS 1 a
hsetex("h", {"a": "x", 5: [1]})
  HSETEX p:h FIELDS 2 a "\"x\"" 5 [1]
hsetex("h", {"a": "x"}, {"PX": 10, 0: "FNX"})
  HSETEX p:h FNX PX 10 FIELDS 1 a "\"x\""
hsetex("h", {"a": "x"}, ["FXX", "KEEPTTL"])
  HSETEX p:h FXX KEEPTTL FIELDS 1 a "\"x\""
hgetdel("h", ["a", "b"])
  HGETDEL p:h FIELDS 2 a b
hexpire("h", 10, ["a", "b"])
  HEXPIRE p:h 10 FIELDS 2 a b
hexpire("h", 10, ["a"], "NX")
  HEXPIRE p:h 10 NX FIELDS 1 a
hpexpire("h", 10, ["a"], "XX")
  HPEXPIRE p:h 10 XX FIELDS 1 a
hexpireat("h", 10, ["a"], "GT")
  HEXPIREAT p:h 10 GT FIELDS 1 a
hpexpireat("h", 10, ["a"], "LT")
  HPEXPIREAT p:h 10 LT FIELDS 1 a
httl("h", ["a", "b"])
  HTTL p:h FIELDS 2 a b
hpttl("h", ["a"])
  HPTTL p:h FIELDS 1 a
hexpiretime("h", ["a"])
  HEXPIRETIME p:h FIELDS 1 a
hpexpiretime("h", ["a"])
  HPEXPIRETIME p:h FIELDS 1 a
hpersist("h", ["a"])
  HPERSIST p:h FIELDS 1 a
set("k", "v", {"IFEQ": "old", "EX": 5})
  SET p:k "\"v\"" EX 5 IFEQ "\"old\""
set("k", "v", {"IFNE": ["old"], 0: "GET"})
  SET p:k "\"v\"" GET IFNE "[\"old\"]"
set("k", "v", {"IFDEQ": "digest"})
  SET p:k "\"v\"" IFDEQ digest
set("k", "v", {"IFDNE": "digest"})
  SET p:k "\"v\"" IFDNE digest
delex("k")
  DELEX p:k
delex("k", {"IFEQ": "v"})
  DELEX p:k IFEQ "\"v\""
delex("k", {"IFNE": "v"})
  DELEX p:k IFNE "\"v\""
delex("k", {"IFDEQ": "digest"})
  DELEX p:k IFDEQ digest
delex("k", {"IFDNE": "digest"})
  DELEX p:k IFDNE digest
delifeq("k", "v")
  DELIFEQ p:k "\"v\""
digest("k")
  DIGEST p:k
msetex({"a": 1, "b": "x"})
  MSETEX 2 p:a 1 p:b "\"x\""
msetex({"a": 1}, 10)
  MSETEX 1 p:a 1 EX 10
msetex({"a": 1}, 0.25)
  MSETEX 1 p:a 1 PX 250
msetex({"a": 1}, {0: "NX", "PXAT": 20})
  MSETEX 1 p:a 1 NX PXAT 20
msetex({"a": 1}, ["XX", "KEEPTTL"])
  MSETEX 1 p:a 1 XX KEEPTTL
bitfield("k", "SET", "u8", "#1", 200, "OVERFLOW", "FAIL", "INCRBY", "i5", 3, -1)
  BITFIELD p:k SET u8 #1 200 OVERFLOW FAIL INCRBY i5 3 -1
bitfield_ro("k", "GET", "u8", 0)
  BITFIELD_RO p:k GET u8 0
bitop("DIFF", "d", "a", "b")
  BITOP DIFF p:d p:a p:b
bitop("ONE", "d", "a", "b")
  BITOP ONE p:d p:a p:b
xdelex("s", ["1-1", "2-1"])
  XDELEX p:s IDS 2 1-1 2-1
xdelex("s", ["1-1"], "DELREF")
  XDELEX p:s DELREF IDS 1 1-1
xackdel("s", "g", ["1-1", "2-1"])
  XACKDEL p:s g IDS 2 1-1 2-1
xackdel("s", "g", ["1-1"], "ACKED")
  XACKDEL p:s g ACKED IDS 1 1-1
spublish("channel", "message")
  SPUBLISH p:channel message
vadd("v", [1, 0.5, "-2"], "e")
  VADD p:v VALUES 3 1 0.5 -2 "\"e\""
vadd("v", [1], "e", {"REDUCE": 50, 0: "CAS", 1: "NOQUANT", "EF": 200, "SETATTR": {"year": 1980}, "M": 16})
  VADD p:v REDUCE 50 VALUES 1 1 "\"e\"" CAS NOQUANT EF 200 SETATTR "{\"year\":1980}" M 16
vadd("v", [1], "e", {0: "Q8", "SETATTR": "{\"year\":1980}"})
  VADD p:v VALUES 1 1 "\"e\"" Q8 SETATTR "{\"year\":1980}"
vadd("v", [1], "e", {"BIN": true})
  VADD p:v VALUES 1 1 "\"e\"" BIN
vsim("v", "e")
  VSIM p:v ELE "\"e\""
vsim("v", [1, 0.1], {"COUNT": 3, 0: "WITHSCORES", 1: "WITHATTRIBS", "EPSILON": 0.2, "EF": 100, "FILTER": ".year > 1980", "FILTER-EF": 9, 2: "TRUTH", 3: "NOTHREAD"})
  VSIM p:v VALUES 2 1 0.1 WITHSCORES WITHATTRIBS COUNT 3 EPSILON 0.2 EF 100 FILTER ".year > 1980" FILTER-EF 9 TRUTH NOTHREAD
vcard("v")
  VCARD p:v
vdim("v")
  VDIM p:v
vemb("v", "e")
  VEMB p:v "\"e\""
vemb("v", "e", true)
  VEMB p:v "\"e\"" RAW
vinfo("v")
  VINFO p:v
vismember("v", "e")
  VISMEMBER p:v "\"e\""
vlinks("v", "e")
  VLINKS p:v "\"e\""
vlinks("v", "e", true)
  VLINKS p:v "\"e\"" WITHSCORES
vrandmember("v")
  VRANDMEMBER p:v
vrandmember("v", -3)
  VRANDMEMBER p:v -3
vrange("v", "-", "[e")
  VRANGE p:v - [e -1
vrange("v", "(a", "+", 5)
  VRANGE p:v (a + 5
vrem("v", "e")
  VREM p:v "\"e\""
vsetattr("v", "e", {"year": 1980})
  VSETATTR p:v "\"e\"" "{\"year\":1980}"
vsetattr("v", "e", "")
  VSETATTR p:v "\"e\"" ""
vgetattr("v", "e")
  VGETATTR p:v "\"e\""
vgetattr("v", "e", false)
  VGETATTR p:v "\"e\""
latency("LATEST")
  LATENCY LATEST
latency("HISTORY", "command")
  LATENCY HISTORY command
memory("USAGE", "k")
  MEMORY USAGE p:k
memory("usage", "k", "SAMPLES", 5)
  MEMORY usage p:k SAMPLES 5
memory("STATS")
  MEMORY STATS
module("LIST")
  MODULE LIST
module("LOAD", "/path/x.so", "argument", 1)
  MODULE LOAD /path/x.so argument 1
commandlog("GET", 10, "large-reply")
  COMMANDLOG GET 10 large-reply
commandlog("LEN", "slow")
  COMMANDLOG LEN slow
object("FREQ", "k")
  OBJECT FREQ p:k
client("NO-TOUCH", "ON")
  CLIENT NO-TOUCH ON
77 commands for 77 calls
