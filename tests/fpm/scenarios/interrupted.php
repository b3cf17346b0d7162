<?php
/* Requests that end while a reply is on its way or being decoded. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';
require_once __DIR__ . '/../../helpers/fake_server.inc';

/* A class whose objects misbehave when a reply brings them back. */
const WAKEUP = '
	class Bomb { public string $how = ""; public function __wakeup(): void { ($GLOBALS["bomb"] ?? fn () => null)(); } }
	function bombs(Redis $r): void
	{
		$r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
		$r->del("bombs");
		$r->rPush("bombs", new Bomb(), new Bomb(), new Bomb());
	}
';

/** A blocking command is given up; its late reply comes before B does. */
$lateReply = fn (string $transport) => isolation(
	'$r->setOption(Redis::OPT_READ_TIMEOUT, 0.2);
	try { $r->rawCommand("BLPOP", "later", "0"); echo "no error"; } catch (RedisException $e) { echo $e->getMessage(); }',
	"(read error on connection|socket error on read socket)", false, ['transport' => $transport, 'between' => function (Isolation $test): void {
		$test->server->command('RPUSH', 'later', 'of A');
	}]);

/** The server stops in the middle of a bulk; what is missing comes while B is at work. */
$halfReply = function (string $a, string $expect): Closure {
	return function () use ($a, $expect): void {
		$whole = str_repeat('A-VALUE ', 4096);
		$fake = FakeServer::start([
			[['any'], ['send', "$4\r\nmain\r\n"], ['any'], ['send', '$' . strlen($whole) . "\r\n" . substr($whole, 0, 20000)],
				['until', 'late'], ['send', substr($whole, 20000) . "\r\n"], ['hold']],
			[['any'], ['send', "$4\r\nmain\r\n"], ['goto', 0]],
		]);
		$fpm = PhpFpm::start(1);
		$fpm->prepend(Isolation::prelude($fake));
		check_same('main', $fpm->request('echo target()->get("who");')->body, 'the first request reads');
		$answer = $fpm->request("\$r = target(0.3);\n$a");
		check(preg_match("~$expect~", $answer->body) === 1, "request A does not show /$expect/: {$answer->body}{$answer->stderr}");
		$fake->release('late');
		$answer = $fpm->request('$start = microtime(true); echo target()->get("who"), " ", microtime(true) - $start < 1 ? "soon" : "late";');
		check_same('main soon', $answer->body, 'request B reads');
		check_same(2, $fake->accepted(), 'connections');
	};
};

return [
	'read time-out, tcp' => $lateReply('tcp'),
	'read time-out, unix socket' => $lateReply('unix'),
	'read time-out, tls' => $lateReply('tls'),
	'read time-out in the middle of a reply' => $halfReply(
		'try { $r->get("k"); echo "no error"; } catch (RedisException $e) { echo $e->getMessage(); }', '^(read error on connection|socket error on read socket)'),
	'read time-out in the middle of a pipeline' => $halfReply(
		'try { $r->pipeline()->get("k")->get("k")->exec(); echo "no error"; } catch (RedisException $e) { echo $e->getMessage(); }', '^(read error on connection|socket error on read socket)'),
	'read time-out in the middle of a reply, same object' => $halfReply(
		'try { $r->get("k"); echo "no error"; } catch (RedisException $e) { echo get_class($e), " "; }
		echo $r->get("who");', '^RedisException main$'),

	'max_execution_time in the middle of replies' => isolation(
		'for ($i = 0; $i < 10; $i++) { $r->rPush("long", ...range(1, 50000)); }
		set_time_limit(1);
		while (true) { $r->lRange("long", 0, -1); }',
		'Maximum execution time', false, ['ini' => ['memory_limit' => '512M', 'max_execution_time' => 60]]),
	'max_execution_time in a pipeline' => isolation(
		'set_time_limit(1); $r->pipeline(); while (true) { $r->discard(); $r->pipeline(); $r->get("a-key"); }',
		'Maximum execution time', true),
	'max_execution_time in a subscription' => isolation(
		'set_time_limit(1); $r->subscribe(["news"], function () { while (true); });',
		'Maximum execution time', false, ['during' => function (Isolation $test): void {
			wait_or_fail(fn () => $test->server->command('PUBLISH', 'news', 'hello') > 0, 'request A to subscribe');
		}]),
	'max_execution_time in __wakeup' => isolation(
		'bombs($r); set_time_limit(1); $bomb = function () { while (true); }; $r->lRange("bombs", 0, -1);',
		'Maximum execution time', true, ['setup' => WAKEUP]),

	/* Some PHPs stop a script a little later than at its limit, and the whole process at twice that. */
	'memory limit in the middle of a bulk' => isolation(
		'$r->setRange("big", 20 << 20, "x"); $have = $r->get("big"); $more = $r->get("big");',
		'Allowed memory size', false, ['ini' => ['memory_limit' => '32M']]),
	'memory limit far exceeded by a bulk' => isolation(
		'$r->setRange("big", 96 << 20, "x"); $r->get("big");',
		'Allowed memory size', false, ['ini' => ['memory_limit' => '32M']]),
	'memory limit in the middle of an array' => isolation(
		'for ($i = 0; $i < 24; $i++) { $r->rPush("many", ...array_fill(0, 1000, str_repeat("x", 1000))); }
		$r->lRange("many", 0, -1);',
		'Allowed memory size', false, ['ini' => ['memory_limit' => '16M']]),
	'memory limit far exceeded by an array' => isolation(
		'for ($i = 0; $i < 60; $i++) { $r->rPush("many", ...array_fill(0, 1000, str_repeat("x", 1000))); }
		$r->lRange("many", 0, -1);',
		'Allowed memory size', false, ['ini' => ['memory_limit' => '16M']]),
	'memory limit in the middle of a pipeline\'s replies' => isolation(
		'$r->setRange("big", 4 << 20, "x"); $p = $r->pipeline(); for ($i = 0; $i < 20; $i++) { $p->get("big"); } $p->exec();',
		'Allowed memory size', false, ['ini' => ['memory_limit' => '32M']]),

	'exit in __wakeup' => isolation(
		'bombs($r); $bomb = function () { exit("left"); }; $r->lRange("bombs", 0, -1);', '^left', true, ['setup' => WAKEUP]),
	'fatal error in __wakeup' => isolation(
		'bombs($r); $bomb = function () { trigger_error("boom", E_USER_ERROR); }; $r->lRange("bombs", 0, -1);',
		'Fatal error: +boom', true, ['setup' => WAKEUP]),
	'memory limit in __wakeup' => isolation(
		'bombs($r); $bomb = function () { str_repeat("x", 1 << 30); }; $r->lRange("bombs", 0, -1);',
		'Allowed memory size', true, ['setup' => WAKEUP, 'ini' => ['memory_limit' => '32M']]),
	'exception in __wakeup' => isolation(
		'bombs($r); $bomb = function () { throw new LogicException("boom"); };
		try { $r->lRange("bombs", 0, -1); echo "no error"; } catch (LogicException $e) { echo $e->getMessage(); }',
		'^boom', true, ['setup' => WAKEUP]),
	'fatal error in __wakeup in a pipeline' => isolation(
		'bombs($r); $bomb = function () { trigger_error("boom", E_USER_ERROR); };
		$r->pipeline()->get("a-key")->lRange("bombs", 0, -1)->lRange("bombs", 0, -1)->exec();',
		'Fatal error: +boom', true, ['setup' => WAKEUP]),
	'another command in __wakeup' => isolation(
		'bombs($r); $bomb = function () use ($r) { $r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_NONE); echo $r->get("a-key"), " "; };
		echo count($r->lRange("bombs", 0, -1));', '^A-VALUE A-VALUE A-VALUE 3', true, ['setup' => WAKEUP]),
];
