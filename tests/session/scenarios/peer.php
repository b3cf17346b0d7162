<?php
/* Sessions that phpredis and this extension share: data, places, locks and compression, in both directions. */

declare(strict_types=1);

require_once __DIR__ . '/../../helpers/peer.inc';
require_once __DIR__ . '/../../helpers/redis_server.inc';
require_once __DIR__ . '/../../helpers/redis_cluster.inc';

/** A PHP process with sessions in Redis, by this extension ('ours') or by phpredis ('theirs'). */
final class SessionProcess
{
	/** @var resource */
	private $handle;
	private array $pipes = [];

	public function __construct(string $whose, string $save_path, string $code, array $ini = [])
	{
		$extensions = $whose === 'ours' ? extension_files() : [peer() . '/igbinary.so', peer() . '/redis.so'];
		$ini += ['session.use_cookies' => 0, 'session.cache_limiter' => '""', 'session.save_handler' => 'redis', 'session.save_path' => "\"$save_path\"",
			'session.gc_probability' => 0, 'html_errors' => 0, 'display_errors' => 1];
		$command = [php_cli(), '-n'];
		foreach ($extensions as $extension) {
			array_push($command, '-d', "extension=$extension");
		}
		foreach ($ini as $name => $value) {
			array_push($command, '-d', "$name=$value");
		}
		$this->handle = proc_open([...$command, '-r', "ob_start(); $code"], [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $this->pipes);
	}

	/** What it printed until it ended. */
	public function output(): string
	{
		fclose($this->pipes[0]);
		$output = stream_get_contents($this->pipes[1]);
		proc_close($this->handle);
		return trim($output);
	}
}

function session_php(string $whose, string $save_path, string $code, array $ini = []): string
{
	return (new SessionProcess($whose, $save_path, $code, $ini))->output();
}

function other(string $whose): string
{
	return $whose === 'ours' ? 'theirs' : 'ours';
}

/** The settings that the peer knows: an older one has fewer. */
function peer_has(string $setting): bool
{
	return session_php('theirs', '', 'echo var_export(ini_get(' . var_export($setting, true) . ') !== false);') === 'true';
}

/** Values of every kind, long and short, and names that are numbers or have any byte in them. */
const FILL = '$_SESSION = ["n" => 1, "f" => 1.5, "t" => true, "x" => null, "a" => [1, ["k" => "v"]], "o" => new ArrayObject([1]),
	"bytes" => implode("", array_map("chr", range(0, 255))), "long" => str_repeat("hello world ", 2000)];';
const DIGEST = 'echo md5(serialize($_SESSION));';

$scenarios = [];
foreach (['ours', 'theirs'] as $writer) {
	$reader = other($writer);
	$scenarios["$writer written, $reader read"] = function () use ($writer, $reader): void {
		$server = RedisServer::start();
		foreach (["tcp://127.0.0.1:{$server->port}", "unix://{$server->socket}?database=3&prefix=web:"] as $path) {
			$wanted = session_php($writer, $path, 'session_id("abc"); session_start();' . FILL . DIGEST);
			check_same($wanted, session_php($reader, $path, 'session_id("abc"); session_start();' . DIGEST), "the session as it is read at $path");
			check_same('16', session_php($reader, $path, 'session_id("abc"); session_start(); $_SESSION["n"] = 16; session_write_close();
				session_id("abc"); session_start(); echo $_SESSION["n"];'), 'changed');
			check_same('16', session_php($writer, $path, 'session_id("abc"); session_start(); echo $_SESSION["n"]; session_destroy();'), 'read again');
		}
		foreach (['0', '3'] as $db) {
			$server->command('SELECT', $db);
			check_same(0, $server->command('DBSIZE'), "keys left in database $db");
		}
	};
	$scenarios["$writer written, $reader read, compressed"] = function () use ($writer, $reader): void {
		if (!peer_has('redis.session.compression')) {
			/* What phpredis wrote before it had compression is covered by the scenario without. */
			check(phpversion_of_peer() < '6', 'a phpredis that has no compression is an old one');
			return;
		}
		$server = RedisServer::start();
		foreach (['lzf', 'zstd', 'lz4'] as $compression) {
			foreach (['1', '3', '9'] as $level) {
				$ini = ['redis.session.compression' => $compression, 'redis.session.compression_level' => $level];
				$path = "unix://{$server->socket}";
				$server->command('FLUSHALL');
				$wanted = session_php($writer, $path, 'session_id("abc"); session_start();' . FILL . DIGEST, $ini);
				$bytes = $server->command('GET', 'PHPREDIS_SESSION:abc');
				check(strlen($bytes) < 2000, "$compression made it small: " . strlen($bytes));
				check_same($wanted, session_php($reader, $path, 'session_id("abc"); session_start();' . DIGEST, $ini), "$compression $level");
				session_php($reader, $path, 'session_id("abc"); session_start();' . FILL, $ini);
				check_same(md5($bytes), md5($server->command('GET', 'PHPREDIS_SESSION:abc')), "bytes of $compression $level");
			}
		}
	};
	$scenarios["$writer locked, $reader waits"] = function () use ($writer, $reader): void {
		$server = RedisServer::start();
		$path = "tcp://127.0.0.1:{$server->port}";
		$ini = ['redis.session.locking_enabled' => 1, 'redis.session.lock_expire' => 30, 'redis.session.lock_wait_time' => 2000];
		$holder = new SessionProcess($writer, $path, 'session_id("abc"); session_start(); $_SESSION["n"] = 1; fgets(STDIN);', $ini);
		wait_or_fail(fn () => $server->command('EXISTS', 'PHPREDIS_SESSION:abc_LOCK') === 1, 'the lock', 20);
		$refused = session_php($reader, $path, 'session_id("abc"); echo json_encode([session_start(), $_SESSION ?? null]);', $ini + ['redis.session.lock_retries' => 3]);
		check(preg_match('/[Ff]ailed to acquire session lock|Acquire of session lock was not successful/', $refused) === 1, "refused: $refused");
		$waiting = new SessionProcess($reader, $path, 'session_id("abc"); session_start(); $_SESSION["n"]++; echo $_SESSION["n"];', $ini + ['redis.session.lock_retries' => -1]);
		check_same('', $holder->output(), 'the holder says');
		check_same('2', $waiting->output(), 'the one that waited says');
		check_same('n|i:2;', $server->command('GET', 'PHPREDIS_SESSION:abc'), 'the session');
		check_same(1, $server->command('DBSIZE'), 'keys');
	};
}
$scenarios['on a cluster, written by either and read by the other'] = function (): void {
	$cluster = TestCluster::start(3);
	$path = implode('&', array_map(fn (string $seed) => "seed[]=$seed", $cluster->seeds()));
	$ini = ['session.save_handler' => 'rediscluster'];
	foreach (['', '&prefix=web:', '&prefix={web}'] as $prefix) {
		foreach (['ours', 'theirs'] as $writer) {
			$code = 'for ($i = 0; $i < 20; $i++) { session_id("visitor$i"); session_start(); %s session_write_close(); }';
			check_same('', session_php($writer, $path . $prefix, sprintf($code, '$_SESSION["id"] = session_id();'), $ini), "$writer say");
			$found = session_php(other($writer), $path . $prefix, '$found = 0;' . sprintf($code, '$found += ($_SESSION["id"] ?? "") === session_id();') . 'echo $found;', $ini);
			check_same('20', $found, "sessions of $writer found, with '$prefix'");
			$cluster->flush();
		}
	}
};
$scenarios['both count in one session at a time, with locks'] = function (): void {
	$server = RedisServer::start();
	$path = "tcp://127.0.0.1:{$server->port}?persistent=1";
	$code = 'for ($i = 0; $i < 60; $i++) { session_id("abc"); session_start(); $_SESSION["n"] = ($_SESSION["n"] ?? 0) + 1; session_write_close(); }';
	$ini = ['redis.session.locking_enabled' => 1, 'redis.session.lock_expire' => 30, 'redis.session.lock_wait_time' => 500, 'redis.session.lock_retries' => -1];
	$processes = array_map(fn (string $whose) => new SessionProcess($whose, $path, $code, $ini), ['ours', 'theirs', 'ours', 'theirs']);
	foreach ($processes as $process) {
		check_same('', $process->output(), 'a process says');
	}
	check_same('n|i:240;', $server->command('GET', 'PHPREDIS_SESSION:abc'), 'the session');
};
$scenarios['sessions have the same server of several'] = function (): void {
	$servers = [RedisServer::start(), RedisServer::start(), RedisServer::start()];
	foreach ([['', '', ''], ['weight=1', 'weight=2', 'weight=4'], ['weight=7&prefix=A:', 'weight=9', 'weight=50&prefix=']] as $queries) {
		$path = implode(',', array_map(fn (RedisServer $server, string $query) => "tcp://127.0.0.1:{$server->port}?$query&persistent=1", $servers, $queries));
		foreach ($servers as $server) {
			$server->command('FLUSHALL');
		}
		/* Shorter ids have no place: phpredis looks at four bytes, whatever lies behind the id. */
		$code = 'for ($i = 0; $i < 300; $i++) { session_id(substr(md5((string) $i), 0, [32, 26, 5, 4][$i %% 4])); session_start(); %s session_write_close(); }';
		check_same('', session_php('theirs', $path, sprintf($code, '$_SESSION["id"] = session_id();')), 'phpredis says');
		check(min(array_map(fn (RedisServer $server) => $server->command('DBSIZE'), $servers)) > 0, 'each server has some');
		$found = session_php('ours', $path, '$found = 0;' . sprintf($code, '$found += ($_SESSION["id"] ?? "") === session_id();') . 'echo $found;');
		check_same('300', $found, 'sessions found where phpredis had put them, at ' . implode(', ', $queries));
	}
};
$scenarios['an empty session, a destroyed one and a new id, as phpredis'] = function (): void {
	foreach (['session_start();', 'session_start(); session_destroy();', 'session_start(); $_SESSION["n"] = 1; session_regenerate_id();',
		'session_start(); $_SESSION["n"] = 1; session_regenerate_id(true);', 'session_start(["read_and_close" => true]);',
		'session_start(); session_unset();'] as $code) {
		$seen = [];
		foreach (['ours', 'theirs'] as $whose) {
			$server = RedisServer::start();
			foreach (['0', '1'] as $locking) {
				$said = session_php($whose, "tcp://127.0.0.1:{$server->port}", 'session_id("abc"); ' . $code, ['redis.session.locking_enabled' => $locking]);
				$keys = $server->command('KEYS', '*');
				sort($keys);
				$values = array_map(fn (string $key) => [$server->command('GET', $key), $server->command('TTL', $key) > 0], $keys);
				$seen[$whose][] = [$said, count($keys), in_array('PHPREDIS_SESSION:abc', $keys, true), $values];
				$server->command('FLUSHALL');
			}
		}
		check_same($seen['theirs'], $seen['ours'], $code);
	}
};

function phpversion_of_peer(): string
{
	return session_php('theirs', '', 'echo phpversion("redis");');
}
return $scenarios;
