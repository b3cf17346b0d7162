<?php
/* connect() and its arguments, getters, close, select, auth, and what comes after a lost connection. */

$connect = static fn (mixed ...$arguments): Closure => static function (Recorder $r) use ($arguments): void {
	$other = $r->another(false);
	$other->isConnected();
	foreach ($arguments as $at => $argument) {
		$arguments[$at] = match ($argument) {
			'SOCKET' => $r->side->socket,
			'PORT' => $r->side->port,
			default => $argument,
		};
	}
	$other->connect(...$arguments);
	$other->isConnected();
	$other->getHost();
	$other->getPort();
	$other->getTimeout();
	$other->getReadTimeout();
	$other->getPersistentID();
	$other->get('string');
};

return [
	'tcp' => $connect('127.0.0.1', 'PORT'),
	'tcp with time-outs' => $connect('127.0.0.1', 'PORT', 1.5, null, 100, 2.5),
	'tcp by name' => $connect('localhost', 'PORT'),
	'tcp:// in front' => $connect('tcp://127.0.0.1', 'PORT'),
	'unix' => $connect('SOCKET'),
	'unix with port' => $connect('SOCKET', 0),
	'refused' => $connect('127.0.0.1', 1),
	'no such name' => $connect('nosuch.invalid', 6379),
	'no such path' => $connect('/nosuch/socket'),
	'port too high' => $connect('127.0.0.1', 70000),
	'port negative' => $connect('127.0.0.1', -2),
	'empty host' => $connect(''),
	'negative time-out' => $connect('127.0.0.1', 'PORT', -1.0),
	'huge time-out' => $connect('127.0.0.1', 'PORT', 1e20),
	'negative retry interval' => $connect('127.0.0.1', 'PORT', 1, null, -1),
	'negative read time-out' => $connect('127.0.0.1', 'PORT', 1, null, 0, -1.0),
	'array for a host' => $connect([]),
	'persistent id without need' => $connect('127.0.0.1', 'PORT', 1, 'id'),
	'auth in the context' => $connect('127.0.0.1', 'PORT', 1, null, 0, 0, ['auth' => 'wrong']),
	'auth in the context, user' => $connect('127.0.0.1', 'PORT', 1, null, 0, 0, ['auth' => ['user', 'wrong']]),
	'unknown in the context' => $connect('127.0.0.1', 'PORT', 1, null, 0, 0, ['bad' => 1]),
	'open' => static function (Recorder $r): void {
		$other = $r->another(false);
		$other->open($r->side->socket, 0, 1.0, null, 0, 1.0);
		$other->get('string');
		$other->getTimeout();
	},
	'before connect' => static function (Recorder $r): void {
		$other = $r->another(false);
		foreach (['getHost', 'getPort', 'getDBNum', 'getTimeout', 'getReadTimeout', 'getPersistentID', 'getAuth', 'getMode', 'getLastError', 'isConnected', 'close'] as $method) {
			$other->$method();
		}
		$other->get('string');
		$other->multi();
		$other->exec();
		$other->setOption(Redis::OPT_PREFIX, 'x');
		$other->getOption(Redis::OPT_PREFIX);
		$other->_prefix('a');
	},
	'after close' => static function (Recorder $r): void {
		$r->get('string');
		$r->close();
		$r->isConnected();
		$r->getHost();
		$r->getPort();
		$r->getDBNum();
		$r->close();
		$r->get('string');
		$r->isConnected();
	},
	'connect twice' => static function (Recorder $r): void {
		$r->select(2);
		$r->setOption(Redis::OPT_PREFIX, 'p:');
		$r->connect($r->side->socket);
		$r->getDBNum();
		$r->getOption(Redis::OPT_PREFIX);
		$r->get('string');
	},
	'pconnect' => static function (Recorder $r): void {
		$other = $r->another(false);
		$other->pconnect($r->side->socket, 0, 1.0, 'an id');
		$other->getPersistentID();
		$other->get('string');
		$other->close();
		$other->isConnected();
	},
	'killed, then a command' => static function (Recorder $r): void {
		$r->get('string');
		$r->side->kill_clients();
		$r->get('string');
		$r->get('string');
	},
	'killed with another database' => static function (Recorder $r): void {
		$r->select(3);
		$r->side->kill_clients();
		$r->set('a', '1');
		$r->getDBNum();
	},
	'killed in multi' => static function (Recorder $r): void {
		$r->multi();
		$r->get('string');
		$r->side->kill_clients();
		$r->get('string');
		$r->getMode();
	},
	'read time-out' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_READ_TIMEOUT, 0.1);
		$r->rawcommand('debug', 'sleep', '0.3');
		$r->isConnected();
	},
	'waiting beyond the read time-out' => static function (Recorder $r): void {
		$r->setOption(Redis::OPT_READ_TIMEOUT, 0.3);
		$r->blPop(['none'], 1);
	},
	'select' => static function (Recorder $r): void {
		$r->select(5);
		$r->getDBNum();
		$r->set('a', '1');
		$r->select(99);
		$r->getDBNum();
		$r->select(0);
		$r->get('a');
	},
	'select by rawcommand' => static function (Recorder $r): void {
		$r->rawcommand('select', 4);
		$r->getDBNum();
		$r->set('a', '1');
	},
	'auth with an ACL user' => static function (Recorder $r): void {
		$r->server('ACL', 'SETUSER', 'someone', 'on', '>secret', '~*', '+@all');
		$r->auth(['someone', 'secret']);
		$r->getAuth();
		$r->acl('whoami');
		$r->auth(['user' => 'someone', 'pass' => 'secret']);
		$r->getAuth();
		$r->auth(['someone', 'wrong']);
		$r->getAuth();
		$r->server('ACL', 'DELUSER', 'someone');
	},
	'NOPERM' => static function (Recorder $r): void {
		$r->server('ACL', 'SETUSER', 'poor', 'on', '>secret', '~*', '+get');
		$r->auth(['poor', 'secret']);
		$r->get('string');
		$r->set('a', '1');
		$r->getLastError();
		$r->multi();
		$r->exec();
		$r->server('ACL', 'DELUSER', 'poor');
	},
	'constructor options' => static function (Recorder $r): void {
		foreach ([['host' => $r->side->socket], ['host' => '127.0.0.1', 'port' => $r->side->port, 'database' => 2], ['bad' => 1], ['host' => 5], ['port' => 'x'], ['auth' => 5], ['connectTimeout' => 'x']] as $options) {
			try {
				$redis = new Redis($options);
				$r->note('constructed', [$redis->getHost(), $redis->getPort(), $redis->isConnected(), $redis->ping()]);
			} catch (Throwable $thrown) {
				$r->note('constructed', get_class($thrown));
			}
		}
	},
];
