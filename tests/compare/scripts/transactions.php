<?php
/* MULTI, PIPELINE, both together, what goes wrong inside them, watched keys. */

return [
	'multi in a row' => static function (Recorder $r): void {
		$r->multi();
		$r->set('a', '1');
		$r->incr('a');
		$r->get('a');
		$r->get('none');
		$r->hGetAll('hash');
		$r->zRange('zset', 0, -1, true);
		$r->exec();
		$r->exec();
	},
	'pipeline in a row' => static function (Recorder $r): void {
		$r->pipeline();
		$r->set('a', '1');
		$r->incr('a');
		$r->hMget('hash', ['f1', 'x']);
		$r->lPop('list', 2);
		$r->blPop(['none', 'list'], 1);
		$r->exec();
	},
	'empty transactions' => static function (Recorder $r): void {
		$r->multi();
		$r->exec();
		$r->pipeline();
		$r->exec();
	},
	'discard' => static function (Recorder $r): void {
		$r->multi();
		$r->set('a', '1');
		$r->discard();
		$r->get('a');
		$r->pipeline();
		$r->set('a', '1');
		$r->discard();
		$r->get('a');
		$r->discard();
	},
	'multi in multi' => static function (Recorder $r): void {
		$r->multi();
		$r->multi();
		$r->set('a', '1');
		$r->exec();
	},
	'pipeline in pipeline' => static function (Recorder $r): void {
		$r->pipeline();
		$r->pipeline();
		$r->set('a', '1');
		$r->exec();
	},
	'multi in pipeline' => static function (Recorder $r): void {
		$r->pipeline();
		$r->get('string');
		$r->multi();
		$r->set('a', '1');
		$r->get('a');
		$r->exec();
		$r->get('number');
		$r->exec();
	},
	'two multis in a pipeline' => static function (Recorder $r): void {
		$r->pipeline();
		for ($i = 0; $i < 2; $i++) {
			$r->multi();
			$r->incr('a');
			$r->exec();
		}
		$r->exec();
	},
	'multi in pipeline left open' => static function (Recorder $r): void {
		$r->pipeline();
		$r->multi();
		$r->set('a', '1');
		$r->exec();
		$r->exec();
		$r->get('a');
	},
	'discard of a multi in a pipeline' => static function (Recorder $r): void {
		$r->pipeline();
		$r->get('string');
		$r->multi();
		$r->set('a', '1');
		$r->discard();
		$r->getMode();
		$r->exec();
		$r->get('a');
	},
	'errors inside multi' => static function (Recorder $r): void {
		$r->multi();
		$r->lPush('string', 'x');
		$r->get('string');
		$r->incr('list');
		$r->exec();
	},
	'errors inside a pipeline' => static function (Recorder $r): void {
		$r->pipeline();
		$r->lPush('string', 'x');
		$r->get('string');
		$r->rawcommand('nosuch');
		$r->eval('return redis.error_reply("MINE here")');
		$r->get('number');
		$r->exec();
		$r->get('string');
	},
	'errors inside multi, refused at once' => static function (Recorder $r): void {
		$r->multi();
		$r->rawcommand('nosuch');
		$r->get('string');
		$r->exec();
		$r->get('string');
	},
	'error of one that throws' => static function (Recorder $r): void {
		$r->eval('return redis.error_reply("MINE here")');
		$r->multi();
		$r->eval('return redis.error_reply("MINE here")');
		$r->get('string');
		$r->exec();
		$r->get('string');
	},
	'watch that holds' => static function (Recorder $r): void {
		$r->watch('a');
		$r->multi();
		$r->set('a', '1');
		$r->exec();
	},
	'watch that breaks' => static function (Recorder $r): void {
		$r->watch('a', 'string');
		$r->server('SET', 'string', 'changed');
		$r->multi();
		$r->set('a', '1');
		$r->exec();
		$r->get('a');
	},
	'watch that breaks, nulls as null' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_NULL_MULTIBULK_AS_NULL, true);
		$r->watch('string');
		$r->server('SET', 'string', 'changed');
		$r->multi();
		$r->get('a');
		$r->exec();
	},
	'unwatch' => static function (Recorder $r): void {
		$r->watch('string');
		$r->unwatch();
		$r->server('SET', 'string', 'changed');
		$r->multi();
		$r->get('string');
		$r->exec();
	},
	'watch inside multi' => static function (Recorder $r): void {
		$r->multi();
		$r->watch('string');
		$r->get('string');
		$r->exec();
	},
	'select inside' => static function (Recorder $r): void {
		$r->multi();
		$r->select(2);
		$r->set('a', '1');
		$r->exec();
		$r->getDBNum();
		$r->pipeline();
		$r->select(3);
		$r->set('b', '1');
		$r->exec();
		$r->getDBNum();
	},
	'options inside' => static function (Recorder $r): void {
		$r->pipeline();
		$r->set('a', ['x']);
		$r->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
		$r->set('b', ['x']);
		$r->get('b');
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		$r->get('string');
		$r->exec();
	},
	'chained' => static function (Recorder $r): void {
		$r->note('chain', $r->redis->multi()->set('a', '1')->get('a')->incr('a')->exec());
		$r->note('chain', $r->redis->pipeline()->set('a', '1')->get('a')->exec());
	},
	'getters inside' => static function (Recorder $r): void {
		$r->multi();
		$r->getHost();
		$r->getDBNum();
		$r->isConnected();
		$r->getLastError();
		$r->_prefix('a');
		$r->discard();
	},
	'close inside' => static function (Recorder $r): void {
		$r->multi();
		$r->get('a');
		$r->close();
		$r->getMode();
	},
	'literal replies' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_REPLY_LITERAL, true);
		$r->set('a', '1');
		$r->rawcommand('set', 'a', '2');
		$r->rawcommand('ping');
		$r->eval('return {redis.status_reply("FINE"),redis.call("set","a","b")}');
		$r->multi();
		$r->set('a', '1');
		$r->rawcommand('set', 'a', '2');
		$r->exec();
	},
];
