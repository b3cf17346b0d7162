--TEST--
Code that runs while values are decoded may release, close, reconnect or drop the object
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

final class Bomb
{
	public static ?Closure $do = null;

	public function __wakeup(): void
	{
		[$do, self::$do] = [self::$do, null];
		$do && $do();
	}
}

$server = RedisServer::start();
$open = function () use ($server): Redis {
	$redis = pooled($server);
	$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
	return $redis;
};
$redis = $open();
$redis->set('k', 'v');
$redis->set('bomb', new Bomb());
$redis->rPush('bombs', new Bomb(), new Bomb(), 'x');
foreach (['release', 'close', '__destruct', 'connect', 'multi', 'pipeline', 'discard', 'reset', 'get', 'clone', 'unset'] as $action) {
	echo "-- $action\n";
	foreach (['get', 'lRange', 'pipeline', 'multi'] as $command) {
		$redis = $open();
		Bomb::$do = function () use ($action, $server, &$redis): void {
			match ($action) {
				'connect' => $redis->pconnect($server->host, $server->port, 1.0, '', 0, 2.0),
				'get' => $redis->get('k') === 'v' || print("wrong\n"),
				'clone' => (clone $redis)->get('k') === 'v' || print("wrong\n"),
				'unset' => $redis = null,
				default => $redis->$action(),
			};
		};
		told(function () use (&$redis, $command) {
			return match ($command) {
				'get' => is_object($redis->get('bomb')),
				'lRange' => count($redis->lRange('bombs', 0, -1)),
				'pipeline' => array_slice($redis->pipeline()->get('bomb')->get('k')->get('k')->exec(), 1),
				'multi' => array_slice($redis->multi()->get('bomb')->get('k')->exec(), 1),
			};
		});
		$next = $open()->get('k');
		if ($next !== 'v') {
			echo "the next one after $command gets ", json_encode($next), "\n";
		}
	}
}
?>
--EXPECT--
-- release
true
3
["v","v"]
["v"]
-- close
true
3
["v","v"]
["v"]
-- __destruct
true
3
["v","v"]
["v"]
-- connect
true
3
["v","v"]
["v"]
-- multi
true
3
["v","v"]
["v"]
-- pipeline
true
3
["v","v"]
["v"]
-- discard
true
3
["v","v"]
["v"]
-- reset
true
3
["v","v"]
["v"]
-- get
true
3
["v","v"]
["v"]
-- clone
true
3
["v","v"]
["v"]
-- unset
true
3
["v","v"]
["v"]
