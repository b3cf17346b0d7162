--TEST--
With the option 'sentinel' an object finds the master by itself; a warm connection costs one command and no question
--FILE--
<?php
require __DIR__ . '/found.inc';

$set = SentinelSet::start();
$master = $set->master();
$asked = fn (): int => Redis::getSharedStats()['targets'][$set->hosts()[0]]['opened'] ?? 0;

$redis = found($set->hosts());
var_dump($redis->isConnected());
var_dump($redis->set('key', 'value'), $redis->get('key') === $master->command('GET', 'key'));
var_dump($redis->getHost() === $master->host, $redis->getPort() === $master->port);
var_dump($asked());
unset($redis);

echo "warm\n";
/* The sentinels and replicas talk to it as well. */
$calls = fn (string $command): int => (int)(preg_match("/^cmdstat_$command:calls=(\d+)/m", $master->command('INFO', 'commandstats'), $found) ? $found[1] : 0);
$before = array_map($calls, ['get', 'hello', 'set']);
for ($i = 0; $i < 10; $i++) {
	$redis = found($set->hosts());
	$redis->get('key');
	unset($redis);
}
echo json_encode(array_map(fn (string $command, int $old): int => $calls($command) - $old, ['get', 'hello', 'set'], $before)), "\n";
var_dump($asked());

echo "a second connection at the same time\n";
[$one, $two] = [found($set->hosts()), found($set->hosts())];
var_dump($one->get('key'), $two->get('key'), $asked());
var_dump(id($one) !== id($two));

echo "what was wanted besides\n";
$other = found($set->hosts(), ['database' => 3, 'name' => 'found']);
$other->set('here', 'three');
var_dump($other->client('GETNAME'), $other->getDBNum());
$clone = clone $other;
unset($other);
var_dump($clone->get('here'));

echo "not persistent\n";
$plain = found($set->hosts(), ['persistent' => false]);
var_dump($plain->get('key'));
unset($plain);
var_dump(found($set->hosts(), ['persistent' => false])->get('key'));

echo "connect() leads elsewhere\n";
$replica = $set->replicas()[0];
$one->connect($replica->host, $replica->port);
var_dump($one->getPort() === $replica->port, $one->role()[0]);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
int(1)
warm
[10,0,0]
int(1)
a second connection at the same time
string(5) "value"
string(5) "value"
int(2)
bool(true)
what was wanted besides
string(5) "found"
int(3)
string(5) "three"
not persistent
string(5) "value"
string(5) "value"
connect() leads elsewhere
bool(true)
string(5) "slave"
