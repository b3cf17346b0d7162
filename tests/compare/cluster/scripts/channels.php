<?php
/* Publish and subscribe in a cluster. */


return [
	'publish' => static function (Recorder $r): void {
		$r->publish('nobody', 'hears');
		$r->publish('', '');
	},
	'subscribe and end' => static function (Recorder $r): void {
		$seen = [];
		try {
			$r->redis->subscribe(['one'], function (...$arguments) use (&$seen): void {
				$seen[] = array_slice($arguments, 1);
				$arguments[0]->unsubscribe(['one']);
			});
		} catch (RedisClusterException $thrown) {
			$seen[] = get_class($thrown);
		}
		$r->note('seen', $seen);
	},
	'subscribe wrong' => static function (Recorder $r): void {
		$r->subscribe([], fn () => null);
		$r->psubscribe([], fn () => null);
	},
];
