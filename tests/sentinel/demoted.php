<?php
require __DIR__ . '/found.inc';

[$old, $new] = pair();
$sentinel = fake_sentinel(names($old), names($old), names($new));
$redis = found([address($sentinel)]);
$idle = found([address($sentinel)]);
told(fn () => [$redis->set('where', 'old'), $idle->get('where')]);
$idle->release();
demote($old, $new);
told(fn () => $redis->set('where', 'new'));
told(fn () => [$new->command('GET', 'where'), $sentinel->accepted(), dropped($old)]);

echo "the sentinel is behind: the one it names is no master, so it is asked again\n";
demote($new, $old);
$behind = fake_sentinel(names($new), names($new), names($old));
$redis = found([address($behind)], ['backoff' => ['base' => 10, 'cap' => 20]]);
told(fn () => $redis->set('where', 'old again'));
told(fn () => [$old->command('GET', 'where'), $behind->accepted()]);

echo "it stays behind\n";
$behind = fake_sentinel(names($new));
$redis = found([address($behind)], ['backoff' => ['base' => 1, 'cap' => 1]]);
$redis->setOption(Redis::OPT_MAX_RETRIES, 3);
told(fn () => $redis->set('where', 'nowhere'));
told(fn () => $behind->accepted());

echo "a connection that somebody else has opened to it is asked for its part, too\n";
$plain = new Redis(['host' => $new->host, 'port' => $new->port, 'persistent' => true, 'connectTimeout' => 2.0]);
$plain->ping();
unset($plain);
told(fn () => $redis->set('where', 'nowhere'));
$plain = new Redis(['host' => $old->host, 'port' => $old->port, 'persistent' => true, 'connectTimeout' => 2.0]);
$plain->ping();
unset($plain);
$before = Redis::getSharedStats()['targets']["{$old->host}:{$old->port}"]['opened'];
$right = fake_sentinel(names($old));
$redis = found([address($right)]);
told(fn () => $redis->set('where', 'here'));
told(fn () => Redis::getSharedStats()['targets']["{$old->host}:{$old->port}"]['opened'] - $before);
?>
