<?php
/* Debian's phpredis, loaded before and after: whose class Redis it is, what is said, and that it works. */

declare(strict_types=1);

require_once __DIR__ . '/../../helpers/ext.inc';
require_once __DIR__ . '/../../helpers/peer.inc';
require_once __DIR__ . '/../../helpers/redis_server.inc';

/**
 * Runs PHP code with the extensions in that order, and returns its output with warnings.
 *
 * @param list<string> $extensions
 * @param list<string> $more
 */
function with_extensions(array $extensions, string $code, array $more = []): string
{
	$command = [php_cli(), '-n', '-d', 'display_startup_errors=1', '-d', 'html_errors=0'];
	foreach ($extensions as $extension) {
		array_push($command, '-d', "extension=$extension");
	}
	exec(implode(' ', array_map('escapeshellarg', [...$command, ...$more, '-r', $code])) . ' 2>&1', $output, $status);
	check_same(0, $status, 'exit status, after: ' . implode(' ', $output));
	return trim(implode("\n", $output));
}

const WHOSE = 'echo (new ReflectionClass("Redis"))->getExtensionName(), " ", extension_loaded("predis") ? "predis" : "-", " ", phpversion("redis")[0];';

$scenarios = [];
foreach (['first', 'last'] as $place) {
	$order = function () use ($place): array {
		$peer = peer();
		$theirs = ["$peer/igbinary.so", "$peer/redis.so"];
		return $place === 'first' ? [...extension_files(), ...$theirs] : [...$theirs, ...extension_files()];
	};
	$scenarios["loaded $place, one clear warning"] = function () use ($order): void {
		$said = with_extensions($order(), WHOSE);
		check_same(1, substr_count($said, 'Warning'), "warnings in: $said");
		check(str_contains($said, 'another extension (phpredis?) has class Redis already'), "the warning says: $said");
		check(preg_match('/^redis predis \d$/m', $said) === 1, "phpredis has the class: $said");
	};
	$scenarios["loaded $place, phpredis works"] = function () use ($order): void {
		$server = RedisServer::start();
		$said = with_extensions($order(), '$r = new Redis(); $r->pconnect("127.0.0.1", ' . $server->port . '); $r->set("k", "works"); echo $r->get("k");');
		check(str_ends_with($said, 'works'), "set and get: $said");
	};
	$scenarios["loaded $place, phpinfo() tells"] = function () use ($order): void {
		$said = with_extensions($order(), 'phpinfo(INFO_MODULES);');
		check(str_contains($said, 'predis support => off: another extension has class Redis'), 'phpinfo() does not tell');
	};
	$scenarios["loaded $place, with provide_redis=0"] = function () use ($order): void {
		$said = with_extensions($order(), WHOSE, ['-d', 'predis.provide_redis=0']);
		check(preg_match('/^redis predis \d$/m', $said) === 1, "phpredis has the class: $said");
	};
	$scenarios["loaded $place, several requests in one process"] = function () use ($order): void {
		$server = RedisServer::start();
		file_put_contents("{$server->dir}/t.php", '<?php $r = new Redis(); $r->pconnect("127.0.0.1", ' . $server->port . '); echo "[", $r->incr("n"), "]";');
		$command = [php_cli(), '-n', '--repeat', '3'];
		foreach ($order() as $extension) {
			array_push($command, '-d', "extension=$extension");
		}
		exec(implode(' ', array_map('escapeshellarg', [...$command, "{$server->dir}/t.php"])) . ' 2>&1', $output, $status);
		check(preg_match_all('/\[(\d)\]/', implode(' ', $output)) === 3 && $status === 0, 'three requests: ' . implode(' ', $output));
	};
}
$scenarios['loaded twice'] = function (): void {
	$said = with_extensions([...extension_files(), ...extension_files()], WHOSE);
	check(str_contains($said, 'is already loaded') && str_ends_with($said, 'predis predis 6'), "loaded twice: $said");
};
return $scenarios;
