--TEST--
PUBSUB tells who listens
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['pubsub', 'CHANNELS'],
	['pubsub', 'NUMSUB', ['a', 'b']],
	['pubsub', 'NUMSUB'],
	['pubsub', 'NUMPAT'],
	['pubsub', 'SHARDCHANNELS'],
	['pubsub', 'SHARDNUMSUB', ['a']],
]);
$listener = new RespClient("unix://{$server->socket}");
$listener->command('SUBSCRIBE', 'p:a');
$patterns = new RespClient("unix://{$server->socket}");
$patterns->command('PSUBSCRIBE', '*');
$shards = new RespClient("unix://{$server->socket}");
$shards->command('SSUBSCRIBE', 's');
show_calls($redis, [
	['pubsub', 'CHANNELS'],
	['pubsub', 'channels', 'x*'],
	['pubsub', 'NUMPAT'],
	['pubsub', 'SHARDCHANNELS', 's*'],
	['pubsub', 'SHARDNUMSUB', ['s', 't']],
	['pubsub', 'NOSUCH'],
]);
$redis->setOption(Redis::OPT_PREFIX, 'p:');
show_calls($redis, [['pubsub', 'NUMSUB', ['a', 'b']], ['pubsub', 'CHANNELS', 'p:*']]);
show_refused($redis, $server, [['pubsub', 'NUMSUB', 'a'], ['pubsub', 'CHANNELS', ['a']]]);
--EXPECT--
pubsub("CHANNELS") = []
pubsub("NUMSUB", ["a", "b"]) = {"a": 0, "b": 0}
pubsub("NUMSUB") = []
pubsub("NUMPAT") = 0
pubsub("SHARDCHANNELS") = []
pubsub("SHARDNUMSUB", ["a"]) = {"a": 0}
MULTI: the same
PIPELINE: the same
pubsub("CHANNELS") = ["p:a"]
pubsub("channels", "x*") = []
pubsub("NUMPAT") = 1
pubsub("SHARDCHANNELS", "s*") = ["s"]
pubsub("SHARDNUMSUB", ["s", "t"]) = {"s": 1, "t": 0}
pubsub("NOSUCH") = false [ERR unknown subcommand 'NOSUCH'. Try PUBSUB HELP.]
pubsub("NUMSUB", ["a", "b"]) = {"p:a": 1, "p:b": 0}
pubsub("CHANNELS", "p:*") = ["p:a"]
pubsub("NUMSUB", "a") = false
pubsub("CHANNELS", ["a"]) = false
