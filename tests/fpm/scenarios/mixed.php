<?php
/*
 * Many requests of all kinds on a few workers at once, each of which leaves something else behind.
 * Whatever came before on the connection, a request reads what it wrote itself, and nothing else.
 */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

/** What every request does first: its own value, by plain commands, a pipeline and a transaction. */
const OWN_VALUE = '
	$r = target(1.0);
	$own = bin2hex(random_bytes(8));
	$r->set("own:$own", $own);
	$got = [$r->get("own:$own"), $r->pipeline()->get("own:$own")->exec()[0], $r->multi()->get("own:$own")->exec()[0], $r->get("who")];
	echo $got === [$own, $own, $own, "main"] ? "mine" : "NOT MINE: " . json_encode([$own, $got]);
';

/** What it then leaves behind. */
const LEAVINGS = [
	'',
	'$r->select(3);',
	'$r->rawCommand("SELECT", "3");',
	'$r->multi(); $r->get("who");',
	'$r->rawCommand("MULTI");',
	'$r->pipeline(); $r->get("who"); exit;',
	'$r->watch("who");',
	'$r->auth(["alice", "wonder"]);',
	'$r->rawCommand("CLIENT", "SETNAME", "left");',
	'$r->rawCommand("SUBSCRIBE", "news");',
	'$r->rawCommand("CLIENT", "TRACKING", "ON", "BCAST");',
	'$r->setOption(Redis::OPT_READ_TIMEOUT, 0.02); try { $r->rawCommand("BLPOP", "later", "1"); } catch (RedisException $e) { }',
	'$r->setOption(Redis::OPT_READ_TIMEOUT, 0.02); try { $r->rawCommand("CLIENT", "REPLY", "OFF"); } catch (RedisException $e) { }',
	'$r->setRange("big", 4 << 20, "x"); ini_set("memory_limit", "4M"); $r->get("big");',
	'$r->lRange("bombs", 0, -1);',
	'$r->close();',
	'$more = [target(), target()]; $more[0]->select(3); $more[1]->get("who");',
	'throw new Exception("left");',
];

return ['mixed requests on three workers' => function (): void {
	$server = RedisServer::start();
	$server->command('SET', 'who', 'main');
	$server->command('ACL', 'SETUSER', 'alice', 'on', '>wonder', '~*', '&*', '+@all');
	$fpm = PhpFpm::start(3);
	$fpm->prepend(Isolation::prelude($server));
	mt_srand(20240229);
	for ($round = 0; $round < 40; $round++) {
		$codes = [];
		for ($i = 0; $i < 9; $i++) {
			$codes[] = OWN_VALUE . LEAVINGS[mt_rand(0, count(LEAVINGS) - 1)];
		}
		foreach ($fpm->parallel($codes) as $at => $answer) {
			check_same('mine', $answer->body, 'a request in round ' . $round . ' (error log: ' . $answer->stderr . ') says');
		}
		$server->command('PUBLISH', 'news', 'to whoever still listens');
		$server->command('RPUSH', 'later', 'to whoever still waits');
		$server->command('DEL', 'later');
	}
	check(!str_contains($fpm->log(), 'exited on signal'), 'a worker crashed: ' . $fpm->log());
}];
