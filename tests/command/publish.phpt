--TEST--
Messages reach subscribers, and publish() returns how many
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$listener = new RespClient("unix://{$server->socket}");
$listener->command('SUBSCRIBE', 'news');
$redis->setOption(Redis::OPT_PREFIX, 'ne');
show_calls($redis, [['publish', 'ws', "all\r\nthe \0 bytes"], ['publish', 'xt', 'nobody listens']]);
echo text($listener->read()), "\n";
--EXPECT--
publish("ws", "all\r\nthe \000 bytes") = 1
publish("xt", "nobody listens") = 0
["message", "news", "all\r\nthe \000 bytes"]
