<?php

/**
 * Class RedisArray. Names, parameters and types are those of phpredis 6.2.0.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80100
 */

/**
 * Several servers, each with a part of the keys: a key's hash says which. Every command of class Redis whose first
 * argument is a key is a method here, too, and goes to the key's server; the methods below are the others.
 *
 * Keys with the same text in braces, `{user1}:name` and `{user1}:mail`, are on the same server.
 */
class RedisArray
{
	/**
	 * Runs a method of class Redis on the server of its first argument.
	 *
	 * @param string $function_name Name of the method.
	 * @param array $arguments Its arguments.
	 * @phpstan-param list<mixed> $arguments
	 * @return mixed As the method; the object itself between multi() and exec().
	 */
	public function __call(string $function_name, array $arguments): mixed {}

	/**
	 * Takes the servers and how keys are spread over them.
	 *
	 * @param array|string $name_or_hosts The servers, `name:port` or a path each; or the name of an array in php.ini.
	 * @phpstan-param list<string>|string $name_or_hosts
	 * @param array|null $options `algorithm`: of hash(), in place of crc32; `auth`; `autorehash`: move a key that was
	 *   found on one of the `previous` servers; `connect_timeout` and `read_timeout`: seconds; `consistent`: spread by
	 *   a ring of points, so that few keys move when a server is added; `distributor`: a callable that makes a server's
	 *   number of a key; `function`: a callable that makes of a key what is hashed; `index`: keep a set of the keys on
	 *   each server; `lazy_connect`; `pconnect`; `previous`: the servers before a change, asked for what is not found;
	 *   `retry_interval`: milliseconds.
	 * @phpstan-param array{algorithm?: string, auth?: array<int|string, string>|string|null, autorehash?: bool,
	 *   connect_timeout?: float|int, consistent?: bool, distributor?: callable(string): int,
	 *   function?: callable(string): string, index?: bool, lazy_connect?: bool, pconnect?: bool,
	 *   previous?: list<string>, read_timeout?: float|int, retry_interval?: int}|null $options
	 * @throws RedisException Where a server's address cannot be, or php.ini has no such array.
	 */
	public function __construct(string|array $name_or_hosts, #[\SensitiveParameter] ?array $options = null) {}

	/**
	 * The points of consistent hashing.
	 *
	 * @return array|bool In the order of their values, the numbers of the servers from 0.
	 * @phpstan-return list<array{index: int, value: int}>|false
	 */
	public function _continuum(): bool|array {}

	/**
	 * The option `distributor`.
	 *
	 * @return callable|bool False: none.
	 */
	public function _distributor(): bool|callable {}

	/**
	 * The option `function`.
	 *
	 * @return callable|bool False: none.
	 */
	public function _function(): bool|callable {}

	/**
	 * The servers.
	 *
	 * @return array|bool As they were given.
	 * @phpstan-return list<string>|false
	 */
	public function _hosts(): bool|array {}

	/**
	 * The object that talks to a server.
	 *
	 * @param string $host One of _hosts().
	 * @return Redis|bool|null null: it is none of them.
	 */
	public function _instance(string $host): bool|null|Redis {}

	/**
	 * Moves the keys that lie on the wrong one of the `previous` servers to where they belong now.
	 *
	 * @param callable|null $fn Called for each of the previous servers, with its name and the number of keys there.
	 * @phpstan-param (callable(string, int): mixed)|null $fn
	 * @return bool|null
	 */
	public function _rehash(?callable $fn = null): ?bool {}

	/**
	 * The server of a key.
	 *
	 * @param string $key Any key.
	 * @return string|bool|null null: the callables do not say.
	 */
	public function _target(string $key): bool|string|null {}

	/**
	 * Redis::bgSave() on every server.
	 *
	 * @return array Server => what it returned.
	 * @phpstan-return array<string, mixed>
	 */
	public function bgsave(): array {}

	/**
	 * Deletes keys, each on its server.
	 *
	 * @param array|string $key Key, or all of them.
	 * @phpstan-param list<string>|string $key
	 * @param string $otherkeys Further keys.
	 * @return int|bool How many there were; false for none given.
	 */
	public function del(string|array $key, string ...$otherkeys): bool|int {}

	/**
	 * Forgets the transaction or pipeline that multi() has begun.
	 *
	 * @return bool|null false: there is none.
	 */
	public function discard(): ?bool {}

	/**
	 * Runs the transaction or pipeline that multi() has begun.
	 *
	 * @return array|bool|null What the commands returned; false: there is none.
	 * @phpstan-return list<mixed>|bool|null
	 */
	public function exec(): bool|null|array {}

	/**
	 * Redis::flushAll() on every server.
	 *
	 * @return array|bool Server => what it returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function flushall(): bool|array {}

	/**
	 * Redis::flushDB() on every server.
	 *
	 * @return array|bool Server => what it returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function flushdb(): bool|array {}

	/**
	 * An option of every server's object.
	 *
	 * @param int $opt Redis::OPT_*.
	 * @return array|bool Server => value.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function getOption(int $opt): bool|array {}

	/**
	 * Redis::hScan() on the key's server.
	 *
	 * @param string $key Key of the hash.
	 * @param string|int|null $iterator null to begin; 0 at the end.
	 * @param string|null $pattern Glob pattern of fields.
	 * @param int $count How many the server should look at.
	 * @return array|bool Field => value; false at the end.
	 * @phpstan-return array<string, mixed>|bool
	 */
	public function hscan(string $key, null|int|string &$iterator, ?string $pattern = null, int $count = 0): bool|array {}

	/**
	 * Redis::info() on every server.
	 *
	 * @return array|bool Server => its figures by name.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function info(): bool|array {}

	/**
	 * Redis::keys() on every server.
	 *
	 * @param string $pattern Glob pattern.
	 * @return array|bool Server => its keys.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function keys(string $pattern): bool|array {}

	/**
	 * Reads keys, each from its server.
	 *
	 * @param array $keys Keys.
	 * @phpstan-param array<string|int> $keys
	 * @return array|bool Values in the order of the keys, false for those that are not there; false for no keys.
	 * @phpstan-return list<mixed>|false
	 */
	public function mget(array $keys): bool|array {}

	/**
	 * Writes keys, each to its server: on several servers it is not one step.
	 *
	 * @param array $pairs Key => value.
	 * @phpstan-param array<string|int, mixed> $pairs
	 * @return bool
	 */
	public function mset(array $pairs): bool {}

	/**
	 * Begins a transaction or a pipeline on one server; until exec() all commands go there, whatever their keys.
	 *
	 * @param string $host One of _hosts().
	 * @param int|null $mode Redis::MULTI, also for null, or Redis::PIPELINE.
	 * @return RedisArray|bool false: there is no such server or mode.
	 */
	public function multi(string $host, ?int $mode = null): bool|RedisArray {}

	/**
	 * Redis::ping() on every server.
	 *
	 * @return array|bool Server => what it returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function ping(): bool|array {}

	/**
	 * Redis::save() on every server.
	 *
	 * @return array|bool Server => what it returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function save(): bool|array {}

	/**
	 * Redis::scan() on one server.
	 *
	 * @param string|int|null $iterator null to begin; 0 at the end.
	 * @param string $node One of _hosts().
	 * @param string|null $pattern Glob pattern of keys.
	 * @param int $count How many the server should look at.
	 * @return array|bool Keys; false at the end, or if there is no such server.
	 * @phpstan-return list<string>|bool
	 */
	public function scan(null|int|string &$iterator, string $node, ?string $pattern = null, int $count = 0): bool|array {}

	/**
	 * Redis::select() on every server.
	 *
	 * @param int $index Number of the database.
	 * @return array|bool Server => what it returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function select(int $index): bool|array {}

	/**
	 * Sets an option of every server's object.
	 *
	 * @param int $opt Redis::OPT_*.
	 * @param string $value Its value.
	 * @return array|bool Server => what Redis::setOption() returned.
	 * @phpstan-return array<string, mixed>|false
	 */
	public function setOption(int $opt, string $value): bool|array {}

	/**
	 * Redis::sScan() on the key's server.
	 *
	 * @param string $key Key of the set.
	 * @param string|int|null $iterator null to begin; 0 at the end.
	 * @param string|null $pattern Glob pattern of members.
	 * @param int $count How many the server should look at.
	 * @return array|bool Members; false at the end.
	 * @phpstan-return list<mixed>|bool
	 */
	public function sscan(string $key, null|int|string &$iterator, ?string $pattern = null, int $count = 0): bool|array {}

	/**
	 * As del(); the servers free the memory later.
	 *
	 * @param array|string $key Key, or all of them.
	 * @phpstan-param list<string>|string $key
	 * @param string $otherkeys Further keys.
	 * @return int|bool How many there were; false for none given.
	 */
	public function unlink(string|array $key, string ...$otherkeys): bool|int {}

	/**
	 * Redis::unwatch() on the server of the transaction.
	 *
	 * @return bool|null false: multi() has not been called.
	 */
	public function unwatch(): ?bool {}

	/**
	 * Redis::zScan() on the key's server.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string|int|null $iterator null to begin; 0 at the end.
	 * @param string|null $pattern Glob pattern of members.
	 * @param int $count How many the server should look at.
	 * @return array|bool Member => score; false at the end.
	 * @phpstan-return array<string, float>|bool
	 */
	public function zscan(string $key, null|int|string &$iterator, ?string $pattern = null, int $count = 0): bool|array {}
}
