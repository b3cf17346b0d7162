--TEST--
OPT_THROW_ON_ERROR throws what would be false with getLastError(), also inside MULTI and pipelines
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start();
$redis = new Redis();
$redis->connect($server->socket);
$redis->set('s', 'text');
$calls = [
	'atomic' => fn () => $redis->lPush('s', 1),
	'nested' => fn () => $redis->eval('return {1, redis.error_reply("ERR inside")}'),
	'multi' => fn () => $redis->multi()->lPush('s', 1)->get('s')->exec(),
	'pipeline' => fn () => $redis->pipeline()->get('s')->lPush('s', 1)->get('s')->exec(),
	'raw' => fn () => $redis->rawCommand('LPUSH', 's', 1),
	'select' => fn () => $redis->select(9999),
	'null' => fn () => $redis->get('missing'),
];
foreach ([false, true] as $throw) {
	var_dump($redis->setOption(Redis::OPT_THROW_ON_ERROR, $throw), $redis->getOption(Redis::OPT_THROW_ON_ERROR));
	foreach ($calls as $name => $call) {
		$redis->clearLastError();
		try {
			$said = json_encode($call());
		} catch (RedisException $e) {
			$said = 'RedisException ' . strtok($e->getMessage(), ' ');
		}
		echo "$name: $said, ", strtok($redis->getLastError() ?? 'none', ' '), ', ', $redis->getMode(), ', ', $redis->get('s'), "\n";
	}
}
?>
--EXPECT--
bool(true)
bool(false)
atomic: false, WRONGTYPE, 0, text
nested: [1,false], ERR, 0, text
multi: [false,"text"], WRONGTYPE, 0, text
pipeline: ["text",false,"text"], WRONGTYPE, 0, text
raw: false, WRONGTYPE, 0, text
select: false, ERR, 0, text
null: false, none, 0, text
bool(true)
bool(true)
atomic: RedisException WRONGTYPE, WRONGTYPE, 0, text
nested: RedisException ERR, ERR, 0, text
multi: RedisException WRONGTYPE, WRONGTYPE, 0, text
pipeline: RedisException WRONGTYPE, WRONGTYPE, 0, text
raw: RedisException WRONGTYPE, WRONGTYPE, 0, text
select: RedisException ERR, ERR, 0, text
null: false, none, 0, text
