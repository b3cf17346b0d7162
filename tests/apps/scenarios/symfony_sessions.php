<?php
/* Symfony's session handler, and the dump of a Redis object in its debugging tools. */

declare(strict_types=1);

use Symfony\Component\HttpFoundation\Session\Session;
use Symfony\Component\HttpFoundation\Session\Storage\Handler\RedisSessionHandler;
use Symfony\Component\HttpFoundation\Session\Storage\NativeSessionStorage;
use Symfony\Component\VarDumper\Cloner\VarCloner;
use Symfony\Component\VarDumper\Dumper\CliDumper;

require_once __DIR__ . '/../apps.inc';

function session_handler(RedisServer $server, array $options = []): RedisSessionHandler
{
	$redis = new Redis();
	check($redis->connect($server->socket), 'connect');
	return new RedisSessionHandler($redis, $options);
}

$scenarios = [];

$scenarios['symfony session handler, read, write, touch, destroy'] = function (): void {
	$server = application_server();
	$handler = session_handler($server, ['prefix' => 's:', 'ttl' => 500]);
	check($handler->open('', 'PHPSESSID'), 'open');
	check_same('', $handler->read('id'), 'a session that is not there');
	check($handler->write('id', 'a|s:1:"b";'), 'write');
	check_same('a|s:1:"b";', $handler->read('id'), 'read');
	check($handler->validateId('id') && !$handler->validateId('nobody'), 'validateId');
	check($server->command('TTL', 's:id') > 490, 'time to live');
	$server->command('EXPIRE', 's:id', '5');
	check($handler->updateTimestamp('id', 'a|s:1:"b";') && $server->command('TTL', 's:id') > 490, 'touched');
	check($handler->destroy('id') && $server->command('EXISTS', 's:id') === 0, 'destroyed');
	check($handler->close() && $handler->gc(1) === 0, 'close and gc');
};

$scenarios['symfony session, a whole one through PHP'] = function (): void {
	$server = application_server();
	$options = ['use_cookies' => '0', 'cache_limiter' => ''];
	$open = fn () => new Session(new NativeSessionStorage($options, session_handler($server)));
	$session = $open();
	$session->start();
	$session->set('user', ['id' => 7]);
	$session->getFlashBag()->add('notice', 'saved');
	$id = $session->getId();
	$session->save();
	$session = $open();
	$session->setId($id);
	check_same(['id' => 7], $session->get('user'), 'attribute');
	check_same(['saved'], $session->getFlashBag()->get('notice'), 'flash');
	$session->migrate(true);
	$new = $session->getId();
	$session->save();
	check_same([0, 1], [$server->command('EXISTS', "sf_s$id"), $server->command('EXISTS', "sf_s$new")], 'after a new id');
	$session->start();
	$session->invalidate();
	$session->save();
	check_same(0, $server->command('EXISTS', "sf_s$new"), 'after invalidate()');
};

$scenarios['symfony dump of a Redis object'] = function (): void {
	$server = application_server();
	$redis = new Redis();
	$dump = fn () => (new CliDumper())->dump((new VarCloner())->cloneVar($redis), true);
	check(str_contains($dump(), 'isConnected: false'), "before connect(): {$dump()}");
	$redis->connect('127.0.0.1', $server->port);
	$redis->setOption(Redis::OPT_PREFIX, 'pre:');
	$redis->setOption(Redis::OPT_SERIALIZER, Redis::SERIALIZER_PHP);
	$text = $dump();
	$parts = ['isConnected: true', 'host: "127.0.0.1"', "port: {$server->port}", 'PREFIX: "pre:"', 'SERIALIZER: PHP', 'mode: ATOMIC'];
	foreach ($parts as $part) {
		check(str_contains($text, $part), "$part in: $text");
	}
};

return $scenarios;
