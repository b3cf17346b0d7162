--TEST--
RESP3: each type becomes what it is in PHP, alone and within arrays
--SKIPIF--
<?php
require __DIR__ . '/resp3.inc';
skip_without_resp3();
?>
--FILE--
<?php
require __DIR__ . '/../command/command.inc';
require __DIR__ . '/../helpers/locale.inc';
[$redis, $server] = start_client();
$hello = $redis->rawcommand('HELLO', '3');
echo text([$hello['proto'], $hello['role'], is_array($hello['modules'])]), "\n";

$values = [
	'{map={a=1}}',
	'{set={a=true}}',
	'{double=3.25}',
	'{double=-0.1}',
	'{double=1/0}',
	'true',
	'false',
	'nil',
	'{big_number="1234567999999999999999999999999999999"}',
	'{verbatim_string={string="some text", format="txt"}}',
	'7',
	'"text"',
	'{}',
];
$show = function () use ($redis, $values): void {
	foreach ($values as $lua) {
		foreach ([$lua, "{{$lua}, 1}", "{map={a=$lua}}"] as $wrapped) {
			echo $wrapped, ' = ', text($redis->rawcommand('EVAL', "redis.setresp(3) return $wrapped", '0')), "\n";
		}
	}
};
$show();
echo 'statuses and nulls: ', text([$redis->rawcommand('SET', 'k', 'v'), $redis->rawcommand('GET', 'missing')]), "\n";

ob_start();
$show();
$with_point = ob_get_clean();
use_comma_locale($server->dir);
ob_start();
$show();
$with_comma = ob_get_clean();
echo 'with a comma: ', $with_comma === $with_point ? 'the same' : $with_comma, "\n";
--EXPECT--
[3, "master", true]
{map={a=1}} = {"a": 1}
{{map={a=1}}, 1} = [{"a": 1}, 1]
{map={a={map={a=1}}}} = {"a": {"a": 1}}
{set={a=true}} = ["a"]
{{set={a=true}}, 1} = [["a"], 1]
{map={a={set={a=true}}}} = {"a": ["a"]}
{double=3.25} = 3.25
{{double=3.25}, 1} = [3.25, 1]
{map={a={double=3.25}}} = {"a": 3.25}
{double=-0.1} = -0.1
{{double=-0.1}, 1} = [-0.1, 1]
{map={a={double=-0.1}}} = {"a": -0.1}
{double=1/0} = INF
{{double=1/0}, 1} = [INF, 1]
{map={a={double=1/0}}} = {"a": INF}
true = true
{true, 1} = [true, 1]
{map={a=true}} = {"a": true}
false = false
{false, 1} = [false, 1]
{map={a=false}} = {"a": false}
nil = false
{nil, 1} = []
{map={a=nil}} = []
{big_number="1234567999999999999999999999999999999"} = "1234567999999999999999999999999999999"
{{big_number="1234567999999999999999999999999999999"}, 1} = ["1234567999999999999999999999999999999", 1]
{map={a={big_number="1234567999999999999999999999999999999"}}} = {"a": "1234567999999999999999999999999999999"}
{verbatim_string={string="some text", format="txt"}} = "some text"
{{verbatim_string={string="some text", format="txt"}}, 1} = ["some text", 1]
{map={a={verbatim_string={string="some text", format="txt"}}}} = {"a": "some text"}
7 = 7
{7, 1} = [7, 1]
{map={a=7}} = {"a": 7}
"text" = "text"
{"text", 1} = ["text", 1]
{map={a="text"}} = {"a": "text"}
{} = []
{{}, 1} = [[], 1]
{map={a={}}} = {"a": []}
statuses and nulls: [true, false]
with a comma: the same
