--TEST--
Commands for one node: by a key, by its address, and what an address that is none says
--FILE--
<?php
require __DIR__ . '/cluster.inc';

$cluster = shared_cluster();
$redis = cluster_client($cluster);
$masters = $cluster->masters();
$keys = $cluster->keyOnEach();
$redis->mset(array_combine($keys, ['a', 'b', 'c']));
$redis->set("{{$keys[1]}}more", '1');
foreach ($masters as $i => $node) {
	told(fn () => [$redis->dbsize($node->address()), $redis->dbsize($keys[$i]), $redis->ping($node->address()), $redis->ping($keys[$i], 'hello'), $redis->echo($node->address(), 'to me')]);
	told(fn () => [$redis->cluster($node->address(), 'MYID') === $node->id, $redis->rawcommand($node->address(), 'GET', $keys[$i])]);
}
$first = $masters[0]->address();
told(fn () => $redis->role($first)[0]);
told(fn () => array_map('intval', $redis->info($first, 'cluster')));
told(fn () => count($redis->time($first)) === 2);
told(fn () => $redis->client($first, 'setname', 'me') && $redis->client($first, 'getname') === 'me');
told(fn () => $redis->script($first, 'load', 'return 1'));
told(fn () => $redis->script($first, 'exists', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'));
told(fn () => $redis->script($masters[1]->address(), 'exists', 'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'));
told(fn () => $redis->slowlog($first, 'reset'));
told(fn () => in_array($redis->randomkey($keys[2]), [$keys[2]], true));
told(fn () => $redis->acl($first, 'whoami'));
$all = $redis->keys('*');
sort($all);
$expected = [...$keys, "{{$keys[1]}}more"];
sort($expected);
told(fn () => $all === $expected);
told(fn () => $redis->flushdb($masters[1]->address()));
told(fn () => $redis->mget($keys));
told(fn () => $redis->flushall($first));
told(fn () => $redis->mget($keys));
$named = array_map(fn (ClusterNode $node) => $node->address(), $masters);
told(fn () => $redis->_masters() === $named);
echo "-- not addresses\n";
set_error_handler(function (int $level, string $text): bool {
	echo $level === E_WARNING ? 'Warning: ' : "Level $level: ", $text, "\n";
	return true;
});
foreach ([['127.0.0.1', 1], ['127.0.0.1'], [], ['x' => 1]] as $address) {
	told(fn () => $redis->ping($address));
}
told(fn () => $redis->rawcommand($first, 'NOSUCH', 'x'));
told(fn () => $redis->getLastError());
told(fn () => $redis->ping($first));
?>
--EXPECT--
[1, 1, true, "hello", "to me"]
[true, "a"]
[2, 2, true, "hello", "to me"]
[true, "b"]
[1, 1, true, "hello", "to me"]
[true, "c"]
"master"
{"cluster_enabled": 1}
true
true
"e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
[1]
[0]
true
true
"default"
true
true
["a", false, "c"]
true
[false, false, "c"]
true
-- not addresses
Warning: RedisCluster::ping(): Unknown node 127.0.0.1:1
false
Warning: RedisCluster::ping(): Directed commands must be passed a key or [host,port] array
false
Warning: RedisCluster::ping(): Directed commands must be passed a key or [host,port] array
false
Warning: RedisCluster::ping(): Directed commands must be passed a key or [host,port] array
false
false
"ERR unknown command 'NOSUCH', with args beginning with: 'x' "
true
