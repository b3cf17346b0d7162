--TEST--
With the option protocol => 3 the server speaks RESP3, every shape is as in RESP2, and the next holder gets RESP2 back
--SKIPIF--
<?php require __DIR__ . '/../helpers/resp3.inc'; skip_without_resp3(); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/redis_server.inc';
$server = RedisServer::start(['requirepass' => 'secret']);
$calls = [
	['set', 'k', 'v'], ['get', 'k'], ['get', 'missing'], ['incr', 'n'], ['mget', ['k', 'missing', 'n']],
	['hMset', 'h', ['a' => '1', '7' => 'x']], ['hGetAll', 'h'], ['hMget', 'h', ['a', 'z']], ['hKeys', 'h'],
	['sAdd', 's', 'm'], ['sMembers', 's'], ['sIsMember', 's', 'm'], ['sMisMember', 's', 'm', 'x'],
	['zAdd', 'z', 1.5, 'a', 2, 'b'], ['zScore', 'z', 'a'], ['zScore', 'z', 'x'], ['zRange', 'z', 0, -1, true], ['zRangeByScore', 'z', '-inf', '+inf', ['withscores' => true]],
	['zMscore', 'z', 'a', 'x'], ['zIncrBy', 'z', 0.5, 'a'], ['zAdd', 'z', ['INCR'], 1, 'a'], ['zPopMin', 'z'], ['zPopMax', 'z', 2], ['type', 'k'], ['exists', 'k', 'h'],
	['rPush', 'l', 'a', 'b'], ['lRange', 'l', 0, -1], ['blPop', ['l'], 1], ['blPop', ['none'], 0.01], ['lPop', 'l'],
	['set', 'k', 'w', ['GET']], ['ping'], ['ping', 'x'], ['echo', 'x'], ['eval', "return {1, false, 'x'}"], ['dbSize'], ['object', 'encoding', 'n'], ['lPush', 'k', 'x'],
];
$run = function (int $protocol) use ($server, $calls) {
	$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'persistent' => true, 'auth' => 'secret', 'database' => 2, 'name' => "p$protocol", 'protocol' => $protocol]);
	$redis->flushDB();
	$results = array_map(fn ($call) => $redis->{$call[0]}(...array_slice($call, 1)), $calls);
	$redis->flushDB();
	$redis->multi();
	array_map(fn ($call) => $redis->{$call[0]}(...array_slice($call, 1)), array_slice($calls, 0, 24));
	$results[] = $redis->exec();
	preg_match('/resp=(\d).* /U', $redis->client('info') . ' ', $m);
	$results['info'] = isset($redis->info('server')['redis_version']);
	return [$m[1], $results];
};
foreach ([2, 3, 2, 3] as $protocol) {
	[$spoken, $results[$protocol]] = $run($protocol);
	echo "wanted $protocol, spoken $spoken\n";
}
foreach ($results[2] as $i => $result) {
	if ($result !== $results[3][$i]) {
		echo json_encode($calls[$i] ?? $i), ': RESP2 ', json_encode($result), ', RESP3 ', json_encode($results[3][$i]), "\n";
	}
}
echo 'connections: ', $server->info('total_connections_received') - 1, "\n";

echo "pub/sub:\n";
$redis = new Redis(['host' => $server->host, 'port' => $server->port, 'auth' => 'secret', 'protocol' => 3]);
$publisher = new Redis(['host' => $server->host, 'port' => $server->port, 'auth' => 'secret']);
$redis->client('tracking', 'on', 'bcast');
$publisher->set('k', 'pushed');
var_dump($redis->get('n'), $redis->get('k'));
$publisher->rawCommand('CLIENT', 'SETNAME', 'publisher');
$child = proc_open([PHP_BINARY, '-r', '
	[$_, $port, $count] = $argv;
	$f = fsockopen("127.0.0.1", (int)$port);
	$say = function ($line) use ($f) { fwrite($f, "$line\r\n"); return fgets($f); };
	$say("AUTH secret");
	for ($sent = 0; $sent < $count; usleep(1000)) {
		$sent += (int)substr($say("PUBLISH c message$sent"), 1);
	}', (string)$server->port, '2'], [], $pipes);
$left = 2;
var_dump($redis->subscribe(['c'], function ($redis, $channel, $message) use (&$left) {
	echo "$channel: $message\n";
	--$left || $redis->unsubscribe(['c']);
}));
proc_close($child);
var_dump($redis->get('k'), $redis->unsubscribe(['c']), $redis->get('k'));
?>
--EXPECT--
wanted 2, spoken 2
wanted 3, spoken 3
wanted 2, spoken 2
wanted 3, spoken 3
connections: 1
pub/sub:
bool(false)
string(6) "pushed"
c: message0
c: message1
bool(true)
string(6) "pushed"
array(1) {
  ["c"]=>
  bool(false)
}
string(6) "pushed"
