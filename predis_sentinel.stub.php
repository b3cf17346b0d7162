<?php

/**
 * Class RedisSentinel. Names, parameters and types are those of phpredis 6.2.0.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80100
 */

/**
 * A connection to a Sentinel, for asking and commanding it. Who only wants the master's connection gives class Redis the
 * option `sentinel` and needs no object of this class.
 *
 * A command that the sentinel answers with an error returns false. With several `hosts` a question goes to the next
 * one when a sentinel cannot be reached or does not answer; failover() only when it cannot be reached.
 */
class RedisSentinel
{
	/**
	 * Takes the options of a connection, which is opened at the first command.
	 *
	 * @param array|null $options `auth`: password or [user, password]; `backoff`, `connectTimeout`, `persistent`,
	 *   `readTimeout`, `retryInterval` and `ssl`: as of class Redis; `host`: name, address, path or URL, 127.0.0.1 if
	 *   left out; `hosts`: several of them in place of `host` and `port`; `port`: 26379 if left out. Others are passed
	 *   over with a warning.
	 * @phpstan-param array{auth?: array<int|string, string>|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, connectTimeout?: float|int, host?: string,
	 *   hosts?: list<string>, persistent?: bool|string|null, port?: int, readTimeout?: float|int, retryInterval?: int,
	 *   ssl?: array<string, mixed>}|null $options
	 * @throws RedisException Names the option that is wrong.
	 */
	public function __construct(#[\SensitiveParameter] ?array $options = null) {}

	/**
	 * Are there enough sentinels for a failover?
	 *
	 * @param string $master Name of the master.
	 * @return bool
	 * @server SENTINEL CKQUORUM, Redis 2.8
	 */
	public function ckquorum(string $master) {}

	/**
	 * Begins a failover, without asking other sentinels for their agreement.
	 *
	 * @param string $master Name of the master.
	 * @return bool
	 * @server SENTINEL FAILOVER, Redis 2.8
	 */
	public function failover(string $master) {}

	/**
	 * Makes the sentinel write its configuration.
	 *
	 * @return bool
	 * @server SENTINEL FLUSHCONFIG, Redis 2.8
	 */
	public function flushconfig() {}

	/**
	 * Where the master is.
	 *
	 * @param string $master Name of the master.
	 * @return array|false [host, port as string]; empty for a name that the sentinel does not know.
	 * @phpstan-return list<string>|false
	 * @server SENTINEL GET-MASTER-ADDR-BY-NAME, Redis 2.8
	 */
	public function getMasterAddrByName(string $master) {}

	/**
	 * What the sentinel knows of a master.
	 *
	 * @param string $master Name of the master.
	 * @return array|false name => value
	 * @phpstan-return array<string, string>|false
	 * @server SENTINEL MASTER, Redis 2.8
	 */
	public function master(string $master) {}

	/**
	 * What the sentinel knows of all its masters.
	 *
	 * @return array|false For each name => value.
	 * @phpstan-return list<array<string, string>>|false
	 * @server SENTINEL MASTERS, Redis 2.8
	 */
	public function masters() {}

	/**
	 * The sentinel's id.
	 *
	 * @return string
	 * @server SENTINEL MYID, Redis 6.2
	 */
	public function myid(): string {}

	/**
	 * Does the sentinel answer?
	 *
	 * @return bool
	 * @server PING, Redis 2.8
	 */
	public function ping() {}

	/**
	 * Makes the sentinel forget the state of masters, and find it anew.
	 *
	 * @param string $pattern Glob pattern of names.
	 * @return int|false Number of masters.
	 * @server SENTINEL RESET, Redis 2.8
	 */
	public function reset(string $pattern) {}

	/**
	 * What the sentinel knows of the other sentinels of a master.
	 *
	 * @param string $master Name of the master.
	 * @return array|false For each name => value.
	 * @phpstan-return list<array<string, string>>|false
	 * @server SENTINEL SENTINELS, Redis 2.8
	 */
	public function sentinels(string $master) {}

	/**
	 * What the sentinel knows of a master's replicas.
	 *
	 * @param string $master Name of the master.
	 * @return array|false For each name => value.
	 * @phpstan-return list<array<string, string>>|false
	 * @server SENTINEL SLAVES, Redis 2.8
	 */
	public function slaves(string $master) {}
}
