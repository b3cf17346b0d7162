<?php
/* Subscriptions. The other side's PUBLISH comes over the connection that is not under test: it waits in a BLPOP there, so that it is sent after the subscription. */

$publish = static function (Recorder $r, array ...$commands): void {
	$r->side->control_later('BLPOP', 'nobody-pushes-here', '0.15');
	foreach ($commands as $command) {
		$r->side->control_later(...$command);
	}
};
$replies = static function (Recorder $r, int $count): void {
	for ($i = 0; $i <= $count; $i++) {
		$r->side->control_reply();
	}
};

return [
	'subscribe and unsubscribe' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'one', 'first'], ['PUBLISH', 'two', 'second']);
		$r->subscribe(['one', 'two'], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			if ($channel === 'two') {
				$r->note('unsubscribed', $redis->unsubscribe(['one', 'two']));
			}
		});
		$replies($r, 2);
		$r->get('string');
	},
	'subscribe and return a value' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'one', 'first']);
		$r->subscribe(['one'], static fn ($redis, $channel, $message) => $redis->unsubscribe(['one']));
		$replies($r, 1);
		$r->get('string');
	},
	'psubscribe' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'news.one', 'first']);
		$r->psubscribe(['news.*'], static function ($redis, ...$rest) use ($r): void {
			$r->note('message', $rest);
			$r->note('unsubscribed', $redis->punsubscribe(['news.*']));
		});
		$replies($r, 1);
		$r->get('string');
	},
	'subscribe with a prefix' => static function (Recorder $r) use ($publish, $replies): void {
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		$publish($r, ['PUBLISH', 'p:one', 'first']);
		$r->subscribe(['one'], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			$r->note('unsubscribed', $redis->unsubscribe(['one']));
		});
		$replies($r, 1);
	},
	'subscribe with a serializer' => static function (Recorder $r) use ($publish, $replies): void {
		set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
		$publish($r, ['PUBLISH', 'one', 'i:5;']);
		$r->subscribe(['one'], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			$redis->unsubscribe(['one']);
		});
		$replies($r, 1);
	},
	'channels and patterns, one left after the other' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'a', '1'], ['PUBLISH', 'b', '2'], ['PUBLISH', 'c', '3']);
		$r->subscribe(['a', 'b', 'c'], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			$redis->unsubscribe([$channel]);
		});
		$replies($r, 3);
	},
	'two patterns' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'news.one', '1'], ['PUBLISH', 'other', '2']);
		$r->psubscribe(['news.*', 'oth*'], static function ($redis, $pattern, $channel, $message) use ($r): void {
			$r->note('message', [$pattern, $channel, $message]);
			if ($channel === 'other') {
				$redis->punsubscribe(['news.*', 'oth*']);
			}
		});
		$replies($r, 2);
		$r->get('string');
	},
	'shard channels' => static function (Recorder $r) use ($publish, $replies): void {
		if (!method_exists(Redis::class, 'ssubscribe')) {
			throw new Missing('ssubscribe');
		}
		$publish($r, ['SPUBLISH', 'shard', '1']);
		$r->ssubscribe(['shard'], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			$redis->sunsubscribe(['shard']);
		});
		$replies($r, 1);
		$r->get('string');
	},
	'another object in the callback' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'one', 'first']);
		$r->subscribe(['one'], static function ($redis, $channel, $message) use ($r): void {
			$other = $r->another();
			$other->set('heard', $message);
			$other->publish('nobody', 'x');
			$other->pubsub('numsub', ['one']);
			$redis->unsubscribe([$channel]);
		});
		$replies($r, 1);
		$r->get('heard');
	},
	'binary names and messages' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', "ch\0\r\n", "\0\xff\r\n"]);
		$r->subscribe(["ch\0\r\n"], static function ($redis, $channel, $message) use ($r): void {
			$r->note('message', [$channel, $message]);
			$redis->unsubscribe([$channel]);
		});
		$replies($r, 1);
	},
	'callback throws' => static function (Recorder $r) use ($publish, $replies): void {
		$publish($r, ['PUBLISH', 'one', 'first']);
		$r->subscribe(['one'], static function (): void {
			throw new LogicException('mine');
		});
		$replies($r, 1);
	},
	'nobody publishes' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
		$r->subscribe(['one'], static fn () => null);
	},
	'subscribe to nothing' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
		$r->subscribe([], static fn () => null);
	},
	'subscribe without a function' => static function (Recorder $r): void {
		$r->subscribe(['one'], 'nosuchfunction');
	},
	'subscribe in multi' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
		$r->multi();
		$r->subscribe(['one'], static fn () => null);
	},
	'publish' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		set_options($r, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
		$r->publish('one', 'x');
		$r->pubsub('channels', 'a*');
		$r->pubsub('numsub', ['a', 'b']);
	},
];
