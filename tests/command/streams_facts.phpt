--TEST--
XINFO in arrays by name
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
$redis->xAdd('s', '1-1', ['a' => 1]);
$redis->xAdd('s', '2-1', ['a' => 2, 'b' => 'x']);
$redis->xGroup('CREATE', 's', 'g', '0');
$redis->xReadGroup('g', 'c', ['s' => '>'], 1);

/** The parts that all servers have in common. */
function chosen(array $all, string ...$names): string
{
	return text(array_map(fn ($name) => $all[$name] ?? 'missing', array_combine($names, $names)));
}

$stream = $redis->xInfo('STREAM', 's');
echo chosen($stream, 'length', 'last-generated-id', 'groups', 'first-entry', 'last-entry'), "\n";
[$group] = $redis->xInfo('groups', 's');
echo chosen($group, 'name', 'consumers', 'pending', 'last-delivered-id'), "\n";
[$consumer] = $redis->xInfo('CONSUMERS', 's', 'g');
echo chosen($consumer, 'name', 'pending'), ' ', is_int($consumer['idle']) ? 'idle' : 'no time', "\n";

$full = $redis->xInfo('STREAM', 's', 'FULL');
echo chosen($full, 'length', 'entries'), "\n";
[$group] = $full['groups'];
[[$id, $name, $time, $deliveries]] = $group['pending'];
echo chosen($group, 'name', 'pel-count'), ' ', text([$id, $name, is_int($time), $deliveries]), "\n";
[[$id, $time, $deliveries]] = $group['consumers'][0]['pending'];
echo $group['consumers'][0]['name'], ' ', text([$id, is_int($time), $deliveries]), "\n";
echo text($redis->xInfo('STREAM', 's', 'FULL', 1)['entries']), "\n";

$redis->xGroup('CREATE', 'empty', 'g', '$', true);
echo text($redis->xInfo('STREAM', 'empty')['first-entry']), ' ', text($redis->xInfo('CONSUMERS', 'empty', 'g')), "\n";
show_calls($redis, [['xinfo', 'STREAM', 'missing'], ['xinfo', 'NOSUCH', 's']]);
show_refused($redis, $server, [['xinfo', 'STREAM'], ['xinfo', 'CONSUMERS', 's']]);
echo is_string($redis->xInfo('HELP')[0]) ? 'help' : 'none', "\n";
$redis->multi()->xInfo('GROUPS', 's')->xPending('s', 'g')->exec();
echo $redis->pipeline()->xInfo('GROUPS', 's')->exec()[0][0]['name'], "\n";
--EXPECT--
{"length": 2, "last-generated-id": "2-1", "groups": 1, "first-entry": {"1-1": {"a": "1"}}, "last-entry": {"2-1": {"a": "2", "b": "x"}}}
{"name": "g", "consumers": 1, "pending": 1, "last-delivered-id": "1-1"}
{"name": "c", "pending": 1} idle
{"length": 2, "entries": [{"1-1": {"a": "1"}}, {"2-1": {"a": "2", "b": "x"}}]}
{"name": "g", "pel-count": 1} ["1-1", "c", true, 1]
c ["1-1", true, 1]
[{"1-1": {"a": "1"}}]
null []
xinfo("STREAM", "missing") = false [ERR no such key]
xinfo("NOSUCH", "s") = false [ERR unknown subcommand 'NOSUCH'. Try XINFO HELP.]
xinfo("STREAM") = false
xinfo("CONSUMERS", "s") = false
help
g
