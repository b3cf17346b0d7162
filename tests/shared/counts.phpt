--TEST--
getSharedStats() counts connections, commands, errors, bytes and time for each target, pooled or not
--FILE--
<?php
require __DIR__ . '/../persistent/pooled.inc';

function target_of(RedisServer $server): array
{
	return Redis::getSharedStats()['targets']["$server->host:$server->port"] ?? [];
}

/** What has changed since the last call, without what only the clock knows. */
function changed(RedisServer $server): string
{
	static $before = [];
	$now = target_of($server);
	$flat = array_diff_key($now, ['latency' => 0, 'breaker' => 0, 'bytes_sent' => 0, 'bytes_received' => 0, 'dropped' => 0])
		+ ['answers' => $now['latency']['count']];
	foreach ($now['dropped'] as $reason => $count) {
		$flat["dropped $reason"] = $count;
	}
	$difference = [];
	foreach ($flat as $name => $value) {
		if ($value !== ($before[$name] ?? 0)) {
			$difference[] = "$name " . sprintf('%+d', $value - ($before[$name] ?? 0));
		}
	}
	$before = $flat;
	return implode(', ', $difference) . "\n";
}

$server = RedisServer::start();
echo json_encode(target_of($server)), "\n";
$redis = pooled($server);
echo 'pconnect: ', changed($server);
for ($i = 0; $i < 10; $i++) {
	$redis->set("key $i", 'value');
}
echo 'ten SET: ', changed($server);
$redis->rawcommand('NOSUCH');
echo 'refused: ', changed($server);
$redis->pipeline()->get('key 1')->get('key 2')->incr('key 1')->exec();
echo 'pipeline of three, one refused: ', changed($server);
$redis->blPop(['nothing'], 0.01);
echo 'blocking: ', changed($server);
$redis->release();
echo 'release: ', changed($server);
pooled($server)->get('key 1');
echo 'reused and parked: ', changed($server);
$plain = new Redis();
$plain->connect($server->host, $server->port);
$plain->get('key 1');
echo 'connect: ', changed($server);
$plain->close();
echo 'close: ', changed($server);
$redis->select(1);
pooled($server)->get('key 1');
$server->killClients();
try {
	$redis->incr('n');
} catch (RedisException $e) {
	echo get_class($e), "\n";
}
echo 'broken: ', changed($server);
$port = $server->port;
$server->stop();
try {
	(new Redis())->connect('127.0.0.1', $port);
} catch (RedisException $e) {
	echo $e->getMessage(), "\n";
}
echo 'refused: ', changed($server);
$target = target_of($server);
echo 'bytes: ', $target['bytes_sent'] > 300 && $target['bytes_received'] > 50 ? 'plausible' : json_encode($target), "\n";
$latency = $target['latency'];
echo 'latency: ', json_encode([
	array_sum(array_column($latency['buckets'], 'count')) === $latency['count'],
	$latency['p50_us'] > 0 && $latency['p50_us'] <= $latency['p99_us'],
	$latency['sum_us'] > 0,
	end($latency['buckets'])['up_to_us'],
]), "\n";
$worker = Redis::getSharedStats()['workers'][0];
echo 'worker: ', json_encode([$worker['pid'] === getmypid(), abs($worker['since'] - time()) < 60, $worker['waiting_for'], array_keys($worker['targets']) === ["127.0.0.1:$port"]]), "\n";
?>
--EXPECT--
[]
pconnect: in_use +1, opened +1
ten SET: commands +10, answers +10
refused: commands +1, errors +1, answers +1
pipeline of three, one refused: commands +3, errors +1
blocking: commands +1
release: idle +1, in_use -1
reused and parked: reused +1, commands +1, answers +1
connect: in_use +1, opened +1, commands +1, answers +1
close: in_use -1, dropped closed +1
RedisException
broken: opened +1, reused +1, commands +2, broken +1, answers +2, dropped error +1
Connection refused
refused: connect_failures +1
bytes: plausible
latency: [true,true,true,null]
worker: [true,true,null,true]
