--TEST--
A watched key that somebody changes makes exec() return false
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();

echo text($redis->watch('a')), text($redis->watch('b', 'c')), text($redis->watch(['d', 'e'])), "\n";
foreach (['a', 'c', 'e', 'f'] as $key) {
	$redis->watch('a', 'b', 'c');
	$redis->watch(['d', 'e']);
	$server->command('SET', $key, '1');
	echo "$key changed: ", text($redis->multi()->get($key)->exec()), "\n";
}
echo 'nothing changed: ', text($redis->watch('a')), text($redis->multi()->get('a')->exec()), "\n";

$redis->watch('a');
echo 'unwatch: ', text($redis->unwatch());
$server->command('SET', 'a', '2');
echo text($redis->multi()->get('a')->exec()), "\n";

$redis->watch('a');
$redis->multi()->discard();
$server->command('SET', 'a', '3');
echo 'discard forgets: ', text($redis->multi()->get('a')->exec()), "\n";

$redis->watch('a');
$redis->multi()->get('a')->exec();
$server->command('SET', 'a', '4');
echo 'exec forgets: ', text($redis->multi()->get('a')->exec()), "\n";

$redis->pipeline()->watch('a')->exec();
$server->command('SET', 'a', '5');
echo 'from a pipeline: ', text($redis->multi()->get('a')->exec()), "\n";
echo 'then: ', text($redis->multi()->get('a')->exec()), "\n";
--EXPECT--
truetruetrue
a changed: false
c changed: false
e changed: false
f changed: ["1"]
nothing changed: true["1"]
unwatch: true["2"]
discard forgets: ["3"]
exec forgets: ["4"]
from a pipeline: false
then: ["5"]
