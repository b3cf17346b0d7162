<?php
/* RedisSentinel beside a trio that has a password. phpredis 5.3 takes a list of arguments, 6 takes options. */

return static function (Program $p): void {
	[$port, $down] = [$p->places['sentinels'][0], $p->places['down']];
	$make = static function (array $options): RedisSentinel {
		if (version_compare(phpversion('redis'), '6.0', '>=')) {
			return new RedisSentinel($options);
		}
		$arguments = [$options['host'], $options['port'], $options['connectTimeout'] ?? 0, $options['persistent'] ?? null, 0, $options['readTimeout'] ?? 0];
		return new RedisSentinel(...$arguments, ...(isset($options['auth']) ? [$options['auth']] : []));
	};
	$at = ['host' => '127.0.0.1', 'port' => $port, 'connectTimeout' => 2.0, 'readTimeout' => 2.0];
	$sentinel = $make($at + ['auth' => 'secret']);
	$p->step('ping', fn () => $sentinel->ping(), true);
	$p->step('master', fn () => array_intersect_key($sentinel->master('mymaster'), array_flip(['name', 'ip', 'flags', 'quorum', 'num-slaves'])), true);
	$p->step('master, names', function () use ($sentinel): array {
		$names = array_keys($sentinel->master('mymaster'));
		sort($names);
		return $names;
	}, true);
	$p->step('master, unknown', fn () => $sentinel->master('unknown'), true);
	$p->step('masters', fn () => array_column($sentinel->masters(), 'name'), true);
	$p->step('slaves', fn () => array_map(fn (array $replica) => [$replica['port'], strtok($replica['flags'], ',')], $sentinel->slaves('mymaster')), true);
	$p->step('slaves, unknown', fn () => $sentinel->slaves('unknown'), true);
	/* Not their flags: whether they are connected to each other at this moment is chance. */
	$p->step('sentinels', fn () => array_map(fn (array $other) => [$other['ip'], $other['port'], count($other) > 10], $sentinel->sentinels('mymaster')), true);
	$p->step('sentinels, unknown', fn () => $sentinel->sentinels('unknown'), true);
	$p->step('getMasterAddrByName', fn () => [$sentinel->getMasterAddrByName('mymaster')[0], is_string($sentinel->getMasterAddrByName('mymaster')[1])], true);
	$p->step('getMasterAddrByName, unknown', fn () => $sentinel->getMasterAddrByName('unknown'), true);
	$p->step('ckquorum', fn () => [$sentinel->ckquorum('mymaster'), $sentinel->ckquorum('unknown')], true);
	$p->step('flushconfig', fn () => $sentinel->flushconfig(), true);
	$p->step('failover, unknown', fn () => $sentinel->failover('unknown'), true);
	$p->step('arguments', fn () => $sentinel->ping(1), true);
	$p->step('user and password', fn () => $make($at + ['auth' => ['default', 'secret']])->ping(), true);
	$p->step('persistent', fn () => $make($at + ['auth' => 'secret', 'persistent' => 'x'])->ping(), true);
	$p->step('no password: ping', fn () => $make($at)->ping(), true);
	$p->step('no password: masters', fn () => $make($at)->masters(), true);
	$p->step('wrong password', fn () => $make($at + ['auth' => 'wrong'])->ping(), true);
	$p->step('down', fn () => $make(['port' => $down] + $at)->ping(), true);
	$p->step('connected when used only', fn () => get_class($make(['port' => $down] + $at)), true);
	if ($p->is_like_6()) {
		$p->step('myid', fn () => strlen($sentinel->myid()), true);
		$p->step('types', fn () => $sentinel->master([]), true);
		$p->step('reset, none', fn () => $sentinel->reset('no*such'), true);
		foreach (['host' => 5, 'port' => 'x', 'connectTimeout' => 'x', 'readTimeout' => [], 'auth' => 5, 'ssl' => 5, 'unknown' => 1, 'persistent' => null] as $name => $value) {
			$p->step("option $name", fn () => get_class(new RedisSentinel([$name => $value])), true);
		}
	}
};
