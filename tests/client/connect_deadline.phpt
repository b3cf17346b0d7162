--TEST--
Connecting ends within its time-out, whatever does not answer: tcp, unix socket, TLS handshake, or the server behind it
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';
require __DIR__ . '/../helpers/nobody.inc';

const TIMEOUT = 0.4;
/* Every way to connect; each must take its time-out, and not much more, or at least $least seconds. */
function every_way(string $host, int $port, array $context = [], float $least = TIMEOUT * 0.9): void
{
	foreach (['connect', 'pconnect', 'new', 'new persistent'] as $way) {
		$begun = microtime(true);
		$redis = str_starts_with($way, 'new') ? new Redis(['host' => $host, 'port' => $port, 'connectTimeout' => TIMEOUT,
			'readTimeout' => TIMEOUT, 'persistent' => $way === 'new persistent', 'ssl' => $context['ssl'] ?? []]) : new Redis();
		told(function () use ($redis, $way, $host, $port, $context) {
			return str_starts_with($way, 'new') ? $redis->ping() : $redis->$way($host, $port, TIMEOUT, null, 0, TIMEOUT, $context);
		}, TIMEOUT + 1);
		if (microtime(true) - $begun < $least) {
			echo "$way gave up too soon\n";
		}
	}
}

echo "-- tcp, nobody answers\n";
$nobody = Nobody::tcp();
every_way($nobody->host, $nobody->port);
echo "-- unix socket, nobody accepts: the kernel says so at once\n";
$nobody = Nobody::unix();
every_way($nobody->host, $nobody->port, least: 0);
echo "-- TLS, nobody answers\n";
$nobody = Nobody::tcp();
every_way("tls://$nobody->host", $nobody->port, ['ssl' => ['verify_peer' => false]]);
echo "-- TLS, the handshake is not answered\n";
$silent = FakeServer::start([[['hold']]]);
every_way("tls://$silent->host", $silent->port, ['ssl' => ['verify_peer' => false]]);
echo "-- TLS, the answer comes byte by byte\n";
$slow = FakeServer::start([[['drip', "\x16\x03\x03\x3f\xff" . str_repeat("\x02", 500), 20], ['hold']]]);
every_way("tls://$slow->host", $slow->port, ['ssl' => ['verify_peer' => false]]);

echo "-- the process is stopped: what it has to say has its time-out, too\n";
$server = RedisServer::start();
$server->freeze();
foreach (['auth' => ['auth' => 'secret'], 'database' => ['database' => 3], 'command' => []] as $what => $options) {
	$redis = new Redis($options + ['host' => $server->host, 'port' => $server->port, 'connectTimeout' => TIMEOUT, 'readTimeout' => TIMEOUT]);
	echo "$what: ";
	told(fn () => $redis->ping(), 2 * TIMEOUT + 1);
}
$server->thaw();
echo "-- as if nothing had been\n";
told(fn () => $redis->ping());
?>
--EXPECT--
-- tcp, nobody answers
RedisException: Connection timed out
RedisException: Connection timed out
RedisException: Connection timed out
RedisException: Connection timed out
-- unix socket, nobody accepts: the kernel says so at once
RedisException: Resource temporarily unavailable
RedisException: Resource temporarily unavailable
RedisException: Resource temporarily unavailable
RedisException: Resource temporarily unavailable
-- TLS, nobody answers
RedisException: Connection timed out
RedisException: Connection timed out
RedisException: Connection timed out
RedisException: Connection timed out
-- TLS, the handshake is not answered
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
-- TLS, the answer comes byte by byte
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
RedisException: SSL: Handshake timed out
-- the process is stopped: what it has to say has its time-out, too
auth: RedisException: read error on connection to 127.0.0.1:PORT
database: RedisException: read error on connection to 127.0.0.1:PORT
command: RedisException: socket error on read socket
-- as if nothing had been
true
