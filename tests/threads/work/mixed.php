<?php
/* One request of one thread, which must not notice the others. Prints only what is wrong; some end in the middle. */

declare(strict_types=1);

(function (int $thread, int $request): void {
	$setup = json_decode(getenv('PREDIS_THREADS'), true);
	$same = function (mixed $wanted, mixed $seen, string $what) use ($thread, $request): void {
		if ($wanted !== $seen) {
			echo "thread $thread, request $request, $what: wanted " . json_encode($wanted) . ', got ' . json_encode($seen) . "\n";
		}
	};
	$kind = ['tcp', 'unix', 'tls'][$request % 3];
	[$host, $port, $context] = $setup['targets'][$kind];
	try {
		$redis = new Redis();
		$redis->pconnect($host, $port, 20.0, null, 0, 20.0, $context);
		$same(0, $redis->getDbNum(), 'database at first');
		$same('database 0', $redis->get('where'), 'where at first');
		$same('default', $redis->acl('WHOAMI'), 'user at first');
		$redis->select($db = $thread % 4);
		$same("database $db", $redis->get('where'), 'where');
		$redis->incr('count');
		$key = "$thread:$request";
		$value = "$key:$kind:" . str_repeat(md5($key), $request % 10 === 0 ? 3000 : 3);
		$same([true, $value, 1], $redis->pipeline()->set($key, $value)->get($key)->incr("$key:n")->exec(), 'pipeline');
		$same([$value, [$key]], $redis->multi()->get($key)->rawCommand('KEYS', $key)->exec(), 'transaction');
	} catch (RedisException $e) {
		echo "thread $thread, request $request, $kind: {$e->getMessage()}\n";
	}
	/* What it leaves behind, and how it ends. */
	match ($request % 11) {
		1 => $redis->multi()->set('never', 'executed'),
		3 => $redis->watch('where'),
		5 => $redis->auth(['alice', 'alice-secret']),
		7 => exit,
		9 => $redis->client('setname', 'left behind'),
		default => null,
	};
})($thread, $request);
