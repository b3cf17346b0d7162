<?php
/* A Laravel and a Symfony site under php-fpm: the connections persist, and no request sees what another left. */

declare(strict_types=1);

require_once __DIR__ . '/../laravel.inc';
require_once __DIR__ . '/../../helpers/fpm.inc';

/** One site on one worker, and a browser with cookies. */
final class Site
{
	public RedisServer $server;
	private PhpFpm $fpm;
	/** @var array<string, string> */
	private array $cookies = [];

	public function __construct(private string $page, int $workers = 1)
	{
		$this->server = application_server();
		$this->fpm = PhpFpm::start($workers, [], [], APPLICATION_EXTENSIONS);
	}

	/** The folder of the site's own files. */
	public function place(): string
	{
		return $this->server->dir;
	}

	public function get(string $path): FpmAnswer
	{
		$cookies = implode('; ', array_map(fn (string $name) => "$name={$this->cookies[$name]}", array_keys($this->cookies)));
		$answer = $this->fpm->request("require '" . __DIR__ . "/../pages/{$this->page}.php';", [
			'REQUEST_URI' => $path, 'SCRIPT_NAME' => '/index.php', 'HTTP_HOST' => 'localhost', 'HTTP_COOKIE' => $cookies,
			'SERVER_NAME' => 'localhost', 'SERVER_PORT' => '80', 'REMOTE_ADDR' => '127.0.0.1', 'APP_PLACE' => $this->place(),
			'REDIS_PORT' => (string) $this->server->port, 'PACKAGES' => packages(),
		]);
		preg_match_all('/^Set-Cookie: ([^=]+)=([^;\r]*)/mi', $answer->head, $found);
		$this->cookies = array_combine($found[1], $found[2]) + $this->cookies;
		return $answer;
	}

	/** The page's JSON; a page that fails ends the scenario with its words. */
	public function json(string $path): array
	{
		$answer = $this->get($path);
		check($answer->status === 200, "$path answered {$answer->status}: {$answer->stderr} {$answer->body}");
		return json_decode($answer->body, true, 16, JSON_THROW_ON_ERROR);
	}

	public function forgetCookies(): void
	{
		$this->cookies = [];
	}
}

/** Laravel reads its configuration from files. */
function laravel_site(): Site
{
	$site = new Site('laravel');
	foreach (['config', 'bootstrap/cache', 'storage/framework/views', 'storage/logs'] as $folder) {
		mkdir("{$site->place()}/$folder", 0777, true);
	}
	/* No database is named for the default connection: nothing selects one but the extension. phpredis does not. */
	$database = on_phpredis() ? 0 : null;
	$settings = laravel_configuration($site->server, ['persistent' => true, 'persistent_id' => 'site', 'database' => $database]);
	$settings['session'] = ['driver' => 'redis', 'lifetime' => 120, 'connection' => 'default', 'store' => null, 'cookie' => 'sid',
		'lottery' => [0, 100], 'path' => '/', 'same_site' => 'lax', 'expire_on_close' => false];
	$settings['logging'] = ['default' => 'errorlog', 'channels' => ['errorlog' => ['driver' => 'errorlog']]];
	foreach ($settings as $name => $values) {
		file_put_contents("{$site->place()}/config/$name.php", '<?php return ' . var_export($values, true) . ';');
	}
	$site->server->command('SET', 'app_k', 'value');
	return $site;
}

/** What every undisturbed visit of the Laravel site sees, beside its counters. */
function laravel_undisturbed(array $seen, array $first, string $when): void
{
	check_same(['value', 0], [$seen['k'], $seen['database']], "value and database $when");
	if (!on_phpredis()) { /* there a name stays with its connection */
		check_same($first['names'], $seen['names'], "names of the connections $when");
	}
}

$scenarios = [];

$scenarios['laravel page under php-fpm, connections persist'] = function (): void {
	$site = laravel_site();
	$first = $site->json('/visit');
	check_same(2, count(array_unique($first['ids'])), 'connections of a request');
	$connections = $site->server->connections();
	for ($i = 2; $i <= 6; $i++) {
		$seen = $site->json('/visit');
		check_same([$i, $i], [$seen['visits'], $seen['seen']], "visits and counter of request $i");
		check_same([], array_diff($seen['ids'], $first['ids']), "connections of request $i that the first had not");
		laravel_undisturbed($seen, $first, "in request $i");
	}
	check_same($connections, $site->server->connections(), 'connections in all');
	$site->forgetCookies();
	check_same(1, $site->json('/visit')['visits'], 'another visitor has a session of his own');
};

$scenarios['laravel page under php-fpm, a route that is limited by Redis'] = function (): void {
	$site = laravel_site();
	$answers = array_map(fn () => $site->get('/limited'), range(1, 4));
	check_same([200, 200, 429, 429], array_column($answers, 'status'), 'status of each request');
	check(preg_match('/^X-RateLimit-Remaining: 1\r?$/mi', $answers[0]->head) === 1, "headers of the first: {$answers[0]->head}");
	check(preg_match('/^Retry-After: [1-9]\d*\r?$/mi', $answers[3]->head) === 1, "headers of the last: {$answers[3]->head}");
};

foreach (['transaction' => 503, 'database' => 500, 'pipeline' => 200] as $page => $status) {
	$scenarios["laravel page under php-fpm, nothing is seen of a failed request, $page"] = function () use ($page, $status): void {
		$site = laravel_site();
		$first = $site->json('/visit');
		for ($i = 2; $i <= 4; $i++) {
			check_same($status, $site->get("/$page")->status, "status of /$page");
			$seen = $site->json('/visit');
			laravel_undisturbed($seen, $first, "after /$page");
			check_same([$i, $i], [$seen['visits'], $seen['seen']], "visits and counter after /$page");
		}
		check_same('value', $site->server->command('GET', 'app_k'), 'the value at the server');
	};
}

$scenarios['symfony page under php-fpm, connections persist'] = function (): void {
	$site = new Site('symfony');
	$first = $site->json('/visit');
	check_same([1, 'computed', 1, true], array_values($first), 'the first request');
	$connections = $site->server->connections();
	$ids = array_column($site->server->clients(), 'id');
	for ($i = 2; $i <= 6; $i++) {
		check_same([$i, 'computed', 0, true], array_values($site->json('/visit')), "request $i");
	}
	check_same([$connections, $ids], [$site->server->connections(), array_column($site->server->clients(), 'id')], 'connections');
	check_same(3, count($ids), 'one connection for each of cache, session and lock');
	$site->forgetCookies();
	check_same(1, $site->json('/visit')['visits'], 'another visitor has a session of his own');
};

$scenarios['symfony page under php-fpm, nothing is seen of a failed request'] = function (): void {
	$site = new Site('symfony');
	$site->json('/visit');
	for ($i = 2; $i <= 4; $i++) {
		check_same(500, $site->get('/broken')->status, 'the broken page');
		check_same([$i, 'computed', 0, true], array_values($site->json('/visit')), "the visit after it, $i");
	}
	foreach (['1', '9'] as $database) {
		$site->server->command('SELECT', $database);
		check_same(0, $site->server->command('EXISTS', 'never'), "a transaction that was not executed, in database $database");
	}
};

return $scenarios;
