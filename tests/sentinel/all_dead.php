<?php
require __DIR__ . '/found.inc';

[$master, $replica] = pair();
$sentinels = [fake_sentinel(names($master)), fake_sentinel(names($master))];
$hosts = array_map(address(...), $sentinels);
$redis = found($hosts);
told(fn () => $redis->incr('n'));
foreach ($sentinels as $sentinel) {
	$sentinel->stop();
}

echo "warm\n";
told(fn () => [$redis->incr('n'), found($hosts)->incr('n')]);
$redis->release();
told(fn () => [found($hosts)->incr('n'), $redis->incr('n')]);

echo "broken: a new one\n";
$master->killClients();
told(fn () => [$redis->get('n'), found($hosts)->incr('n')]);
$redis->release();

echo "and that is warm, too\n";
$failures = fn (): int => Redis::getSharedStats()['targets'][$hosts[0]]['connect_failures'];
$before = $failures();
told(fn () => [found($hosts)->incr('n'), $failures() - $before]);

echo "but not if it is no master any more\n";
demote($master, $replica);
$master->killClients();
$redis->setOption(Redis::OPT_MAX_RETRIES, 0);
told(fn () => $redis->get('n'));

echo "who has never asked does not know\n";
told(fn () => found($hosts, [], ['service' => 'other'])->incr('n'));
?>
