<?php
/* Subscriptions that a request leaves behind: messages must not reach the next one. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

$publish = function (Isolation $test): void {
	wait_or_fail(fn () => $test->server->command('PUBLISH', 'news', 'hello') > 0, 'request A to subscribe');
};
/* Messages that come after A has gone: whoever keeps the connection would read them. */
$noise = function (Isolation $test): void {
	for ($i = 0; $i < 3; $i++) {
		$test->server->command('PUBLISH', 'news', 'late');
	}
};
$with = ['during' => $publish, 'between' => $noise];

return [
	'subscribe left by exit' => isolation(
		'$r->subscribe(["news"], function ($r, $channel, $message) { exit("got $message"); });', '^got hello', false, $with),
	'subscribe left by an exception' => isolation(
		'try { $r->subscribe(["news"], function () { throw new LogicException("enough"); }); } catch (LogicException $e) { echo $e->getMessage(); }',
		'^enough', false, $with),
	'subscribe left by an uncaught exception' => isolation(
		'$r->subscribe(["news"], function () { throw new LogicException("enough"); });', 'Uncaught LogicException: enough', false, $with),
	'psubscribe left by exit' => isolation(
		'$r->psubscribe(["ne*"], function ($r, $pattern, $channel, $message) { exit("got $message"); });', '^got hello', false, $with),
	'subscribe left by a fatal error' => isolation(
		'$r->subscribe(["news"], function () { str_repeat("x", 1 << 30); });', 'Allowed memory size', false, $with + ['ini' => ['memory_limit' => '32M']]),
	'subscribe left by a user error' => isolation(
		'$r->subscribe(["news"], function () { trigger_error("boom", E_USER_ERROR); });', 'Fatal error: +boom', false, $with),
	'subscribe by rawCommand' => isolation('$r->rawCommand("SUBSCRIBE", "news"); echo "left";', '^left', false, ['between' => $noise]),
	'psubscribe by rawCommand' => isolation('$r->rawCommand("PSUBSCRIBE", "ne*"); echo "left";', '^left', false, ['between' => $noise]),
	'subscribe ended by unsubscribe' => isolation(
		'$r->subscribe(["news"], function ($r, $channel, $message) { $r->unsubscribe(["news"]); }); echo "over ", $r->get("a-key");',
		'^over A-VALUE', true, ['during' => $publish]),
];
