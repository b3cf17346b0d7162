<?php
/* Calls in a row on what multi(), pipeline() and the queued calls return, and transactions within pipelines. */

$chain = static fn (Closure $calls): Closure => static function (Recorder $r) use ($calls): void {
	try {
		$r->note('chain', $calls($r->redis));
	} catch (Throwable $thrown) {
		$r->note('chain', get_class($thrown) . ': ' . $thrown->getMessage());
	}
	$r->getMode();
	$r->echo('in step');
};

return [
	'multi' => $chain(static fn (Redis $redis) => $redis->multi()->set('a', '1')->incr('a')->get('a')->del('a')->exec()),
	'pipeline' => $chain(static fn (Redis $redis) => $redis->pipeline()->set('a', '1')->incr('a')->get('a')->del('a')->exec()),
	'multi(PIPELINE)' => $chain(static fn (Redis $redis) => $redis->multi(Redis::PIPELINE)->ping()->echo('x')->time()->exec() !== false),
	'discard' => $chain(static fn (Redis $redis) => $redis->multi()->set('a', '1')->discard()),
	'all types' => $chain(static fn (Redis $redis) => $redis->multi()->hGetAll('hash')->lRange('list', 0, -1)->zRange('zset', 0, -1, true)->xRange('stream', '-', '+')
		->geopos('geo', 'Palermo')->mget(['string', 'none'])->type('set')->hMget('hash', ['f1', 'x'])->zScore('zset', 'b')->exists('string')->expire('string', 100)->exec()),
	'all types in a pipeline' => $chain(static fn (Redis $redis) => $redis->pipeline()->hGetAll('hash')->lRange('list', 0, -1)->zRange('zset', 0, -1, true)
		->xRange('stream', '-', '+')->geopos('geo', 'Palermo')->mget(['string', 'none'])->type('set')->hMget('hash', ['f1', 'x'])->zScore('zset', 'b')
		->exists('string')->expire('string', 100)->exec()),
	'errors between' => $chain(static fn (Redis $redis) => $redis->pipeline()->set('a', 'x')->incr('a')->lPush('a', 'y')->get('a')->exec()),
	'multi in a pipeline' => $chain(static function (Redis $redis): array {
		$redis->pipeline();
		$redis->get('string');
		$redis->multi();
		$redis->hGetAll('hash');
		$redis->incr('string');
		$redis->exec();
		$redis->multi()->zRange('zset', 0, -1, true)->mget(['none']);
		$redis->exec();
		return $redis->get('number')->exec();
	}),
	'multi in a pipeline with a serializer' => $chain(static function (Redis $redis): array {
		$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
		$redis->pipeline();
		$redis->set('a', [1, 2])->get('a');
		$redis->multi()->get('a')->hMset('h', ['f' => [3]])->hGetAll('h');
		$redis->exec();
		return $redis->get('a')->exec();
	}),
	'literal replies in queues' => $chain(static function (Redis $redis): array {
		$redis->setOption(Redis::OPT_REPLY_LITERAL, true);
		$calls = static fn (Redis $queue): Redis => $queue->rawcommand('set', 'a', 'b')->set('a', 'b')->eval('return redis.status_reply("HI")')
			->eval('return {redis.status_reply("HI"), 1}')->client('setname', 'x');
		return [$calls($redis->multi())->exec(), $calls($redis->pipeline())->exec()];
	}),
	'literal replies of a multi in a pipeline' => $chain(static function (Redis $redis): array {
		$redis->setOption(Redis::OPT_REPLY_LITERAL, true);
		$redis->pipeline();
		$redis->multi()->eval('return redis.status_reply("HI")');
		$redis->exec();
		return $redis->exec();
	}),
	'multi twice' => $chain(static fn (Redis $redis) => $redis->multi()->multi()->get('string')->exec()),
	'pipeline twice' => $chain(static fn (Redis $redis) => $redis->pipeline()->pipeline()->get('string')->exec()),
	'exec twice' => $chain(static fn (Redis $redis) => [$redis->multi()->get('string')->exec(), $redis->exec()]),
	'a pipeline of many' => $chain(static function (Redis $redis): array {
		$redis->pipeline();
		for ($i = 0; $i < 5000; $i++) {
			$redis->incr('counter');
		}
		$replies = $redis->exec();
		return [count($replies), $replies[0], $replies[4999]];
	}),
	'another object meanwhile' => static function (Recorder $r): void {
		$r->multi();
		$r->incr('number');
		$other = $r->another();
		$other->get('number');
		$r->exec();
		$other->get('number');
	},
];
