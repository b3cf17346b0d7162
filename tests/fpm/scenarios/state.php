<?php
/* What a request changes about its session, and forgets: the next one must not see it. */

declare(strict_types=1);

require_once __DIR__ . '/../isolation.inc';

$select = '$r->select(3); echo $r->get("who");';

return [
	'nothing left' => isolation('echo $r->get("a-key");', '^A-VALUE', true),
	'select' => isolation($select, '^three', false),
	'select, unix socket' => isolation($select, '^three', false, ['transport' => 'unix']),
	'select, tls' => isolation($select, '^three', false, ['transport' => 'tls']),
	'select and back' => isolation('$r->select(3); $r->get("who"); $r->select(0); echo $r->get("who");', '^main', true),
	'select by rawCommand' => isolation('$r->rawCommand("SELECT", "3"); echo $r->get("who");', '^three', false),
	'select by rawCommand in lower case' => isolation('$r->rawCommand("select", "3"); echo $r->get("who");', '^three', false),
	'select in a transaction' => isolation('echo json_encode($r->multi()->select(3)->get("who")->exec());', 'three', false),
	'select in a pipeline' => isolation('echo json_encode($r->pipeline()->select(3)->get("who")->exec());', 'three', false),

	'multi left open' => isolation('$r->multi(); $r->set("who", "A"); echo $r->getMode();', '^1', false),
	'multi left open by an exception' => isolation('$r->multi()->set("who", "A"); throw new Exception("gone");', 'gone', false),
	'multi by rawCommand' => isolation('echo json_encode($r->rawCommand("MULTI")); $r->rawCommand("SET", "who", "A");', '^(true|"OK")', false),
	'multi and exec by rawCommand' => isolation(
		'$r->rawCommand("MULTI"); $r->rawCommand("GET", "a-key"); echo json_encode($r->rawCommand("EXEC"));', 'A-VALUE', true),
	'pipeline never executed' => isolation('$r->pipeline(); $r->set("who", "A"); $r->get("who"); echo $r->getMode();', '^2', true),
	'multi in a pipeline never executed' => isolation('$r->pipeline(); $r->multi(); $r->set("who", "A"); echo "left";', '^left', true),
	'exit in the middle of a pipeline' => isolation('$p = $r->pipeline(); $p->get("a-key"); $p->set("who", "A"); exit("left");', '^left', true),
	'transaction finished' => isolation('echo json_encode($r->multi()->get("a-key")->exec());', 'A-VALUE', true),

	'watch' => function (): void {
		$test = new Isolation();
		$test->leave('echo json_encode($r->watch("who"));', '^true');
		$test->server->command('SET', 'who', 'main');
		$answer = $test->fpm->request('$r = target(); $r->multi(); $r->get("who"); echo json_encode($r->exec());');
		check_same('["main"]', $answer->body, 'the transaction of B, whose key A watched');
		$test->look('request C', true);
	},
	'watch by rawCommand' => function (): void {
		$test = new Isolation();
		$test->leave('echo json_encode($r->rawCommand("WATCH", "who"));', '^(true|"OK")');
		$test->server->command('SET', 'who', 'main');
		$answer = $test->fpm->request('$r = target(); $r->multi(); $r->get("who"); echo json_encode($r->exec());');
		check_same('["main"]', $answer->body, 'the transaction of B, whose key A watched');
	},
	'watch and unwatch' => isolation('$r->watch("who"); echo json_encode($r->unwatch());', '^true', true),

	'auth as another user' => isolation('echo json_encode($r->auth(["alice", "wonder"]));', '^true', false),
	'auth as another user by rawCommand' => isolation('echo json_encode($r->rawCommand("AUTH", "alice", "wonder"));', '^(true|"OK")', false),
	'auth that failed' => isolation('try { $r->auth(["alice", "wrong"]); } catch (RedisException $e) { echo $e->getMessage(); }', 'WRONGPASS', false),
	'auth without another auth' => function (): void {
		$test = new Isolation(setup: 'ini_set("display_errors", "0");');
		$test->server->command('ACL', 'SETUSER', 'default', 'resetpass', '>secret', 'on');
		$test->server->killClients();
		$test->leave('$r->auth("secret"); echo $r->get("a-key");', '^A-VALUE');
		$answer = $test->fpm->request('$r = target(); try { echo $r->get("a-key"); } catch (RedisException $e) { echo get_class($e), ": ", $e->getMessage(); }');
		check(str_starts_with($answer->body, 'RedisException: NOAUTH'), "a request without a password got: {$answer->body}{$answer->stderr}");
		$answer = $test->fpm->request('$r = target(); $r->auth("secret"); echo $r->get("who");');
		check_same('main', $answer->body, 'the request after it, with the password');
	},

	'client name' => isolation('echo json_encode($r->client("setname", "of-a")), $r->client("getname");', '^trueof-a', false),
	'client name by rawCommand' => isolation('echo json_encode($r->rawCommand("CLIENT", "SETNAME", "of-a"));', '^(true|"OK")', false),
	'client reply off' => isolation(
		'$r->setOption(Redis::OPT_READ_TIMEOUT, 0.3);
		try { $r->rawCommand("CLIENT", "REPLY", "OFF"); } catch (RedisException $e) { }
		echo "off";', '^off', false),
	'client reply skip' => isolation(
		'$r->setOption(Redis::OPT_READ_TIMEOUT, 0.3);
		try { $r->rawCommand("CLIENT", "REPLY", "SKIP"); } catch (RedisException $e) { }
		echo "skip";', '^skip', false),
	'tracking' => isolation('echo json_encode($r->rawCommand("CLIENT", "TRACKING", "ON", "BCAST"));', '^(true|"OK")', false),
	'no-evict' => isolation('echo json_encode($r->rawCommand("CLIENT", "NO-EVICT", "ON"));', '^(true|"OK")', false),
	'monitor' => isolation('echo json_encode($r->rawCommand("MONITOR"));', '^(true|"OK")', false, [
		'between' => fn (Isolation $test) => $test->server->command('SET', 'noise', 'for the monitor')]),
	'hello 3' => isolation(
		'try { $r->rawCommand("HELLO", "3"); } catch (RedisException $e) { }
		echo "hello";', '^hello', false),
	'readonly by rawCommand' => isolation(
		'try { $r->rawCommand("READONLY"); } catch (RedisException $e) { } echo "readonly";', '^readonly', false),
	'reset by rawCommand' => isolation(
		'$r->select(3); $r->rawCommand("RESET"); echo "reset";', '^reset', false),

	'two objects on one target' => isolation(
		'$other = target(); $r->select(3);
		echo $r->get("who"), $other->get("who"), $r->rawCommand("CLIENT", "ID") === $other->rawCommand("CLIENT", "ID") ? " shared" : " apart";',
		'^threemain apart', false, ['clients' => 2]),
	/* Such objects are freed late, after PHP has closed what scripts have opened. */
	'object in a static property' => isolation('class Box { public static ?Redis $r; } Box::$r = $r; unset($r); echo Box::$r->get("a-key");', '^A-VALUE', true),
	'object in a static property, soiled' => isolation(
		'class Box { public static ?Redis $r; } Box::$r = $r; unset($r); Box::$r->select(3); echo Box::$r->get("who");', '^three', false),
	'object in a static property, subscribed' => isolation(
		'class Box { public static ?Redis $r; } Box::$r = $r; unset($r); Box::$r->rawCommand("SUBSCRIBE", "news"); echo "left";', '^left', false),
	'object in a cycle, subscribed' => isolation(
		'gc_disable(); $box = new stdClass(); $box->self = $box; $box->r = $r; $r->rawCommand("SUBSCRIBE", "news"); unset($box, $r); echo "left";', '^left', false),
	'connect() in a static property' => isolation(
		'class Box { public static Redis $r; } Box::$r = new Redis(); Box::$r->connect(HOST, PORT); echo Box::$r->get("a-key");', '^A-VALUE', true),
	'connect() and a fatal error' => isolation(
		'$own = new Redis(); $own->connect(HOST, PORT); echo $own->get("a-key"); trigger_error("boom", E_USER_ERROR);', 'Fatal error: +boom', true),
	'options of the object' => isolation(
		'$r->setOption(Redis::OPT_PREFIX, "a-"); $r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
		$r->setOption(Redis::OPT_PREFIX, "a-"); echo $r->getOption(Redis::OPT_PREFIX);', '^a-', true),
];
