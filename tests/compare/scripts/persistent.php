<?php
/* pconnect(): what the second object of a process meets. */

$open = static function (Recorder $r, ?string $id = 'an id', string $method = 'pconnect'): Recorder {
	$other = $r->another(false);
	$other->$method($r->side->socket, 0, 1.0, $id, 0, 1.5);
	return $other;
};

return [
	'one after the other' => static function (Recorder $r) use ($open): void {
		foreach (['one' => 'pconnect', 'two' => 'popen'] as $id => $method) {
			$first = $open($r, $id, $method);
			$first->set('a', '1');
			$first->getPersistentID();
			unset($first);
			$second = $open($r, $id, $method);
			$second->get('a');
			$second->isConnected();
			$second->close();
		}
	},
	'without an id' => static function (Recorder $r) use ($open): void {
		$first = $open($r, null);
		$first->get('string');
		$first->getPersistentID();
		$first->close();
		$first->get('string');
	},
	'closed and opened again' => static function (Recorder $r) use ($open): void {
		$first = $open($r);
		$first->get('string');
		$first->close();
		$first->isConnected();
		$second = $open($r);
		$second->get('string');
		$second->getDBNum();
	},
	'options are the object\'s' => static function (Recorder $r) use ($open): void {
		$first = $open($r);
		$first->setOption(Redis::OPT_PREFIX, 'p:');
		set_options($first, ['OPT_SERIALIZER' => 'SERIALIZER_PHP']);
		$first->get('string');
		unset($first);
		$second = $open($r);
		$second->getOption(Redis::OPT_PREFIX);
		$second->getOption(Redis::OPT_SERIALIZER);
		$second->get('string');
	},
	'another database left behind' => static function (Recorder $r) use ($open): void {
		$first = $open($r, 'left in 4');
		$first->select(4);
		$first->set('a', 'in 4');
		unset($first);
		$second = $open($r, 'left in 4');
		$second->get('a');
		$second->getDBNum();
		$second->close();
	},
	'a transaction left behind' => static function (Recorder $r) use ($open): void {
		$first = $open($r, 'left in multi');
		$first->multi();
		$first->set('a', '1');
		unset($first);
		$second = $open($r, 'left in multi');
		$second->getMode();
		$second->get('string');
		$second->close();
	},
	'killed while parked' => static function (Recorder $r) use ($open): void {
		$first = $open($r, 'killed');
		$first->get('string');
		unset($first);
		$r->side->kill_clients();
		$second = $open($r, 'killed');
		$second->get('string');
		$second->close();
	},
	'credentials' => static function (Recorder $r): void {
		$r->server('ACL', 'SETUSER', 'someone', 'on', '>secret', '~*', '+@all');
		foreach ([1, 2] as $time) {
			$other = $r->another(false);
			$other->pconnect($r->side->socket, 0, 1.0, 'user', 0, 1.5, ['auth' => ['someone', 'secret']]);
			$other->getAuth();
			$other->acl('whoami');
		}
		$other->close();
		$r->server('ACL', 'DELUSER', 'someone');
	},
];
