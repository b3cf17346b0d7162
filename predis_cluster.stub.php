<?php

/**
 * Classes RedisCluster and RedisClusterException. Names, parameters and types are those of phpredis 6.2.0, beyond which
 * there are methods for newer commands and a few others; tests/surface compares them. tools/generate.sh makes
 * predis_cluster_arginfo.h and predis_cluster_methods.h from this file.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80100
 */

/**
 * The nodes of a Redis or Valkey Cluster as one server.
 *
 * A command goes to the node that has its key's slot. The object asks one of its seeds which node that is, and the
 * worker remembers the answer for its next requests. When slots have moved, nodes say so (MOVED, ASK), and the
 * command is sent to where they point; the caller does not notice.
 *
 * mget(), mset(), msetnx(), del(), unlink(), exists() and touch() take keys of different slots and ask each node for
 * its own. Other commands with several keys need keys of one slot: a part in braces, `{user:7}:name`, decides about
 * the slot alone. Commands that have no key but a node to ask take as their first parameter a key or `[host, port]`.
 *
 * What only reads goes to the master, too, unless RedisCluster::OPT_SLAVE_FAILOVER says otherwise. In a pipeline each
 * node gets its commands at once, and exec() returns the values in the order of the calls.
 *
 * Keys, values, options and results are those of class Redis. A method that says "see Redis::x()" takes and gives
 * what that one does. What a node answers with an error returns false and leaves the text in getlasterror(); what
 * concerns the connection or the cluster throws RedisClusterException.
 */
class RedisCluster
{
	/* Option of setoption() and getoption(), besides those of class Redis. */

	/**
	 * Which nodes are asked for what only reads: RedisCluster::FAILOVER_*.
	 * @var int
	 */
	public const OPT_SLAVE_FAILOVER = 5;

	/* Values of OPT_SLAVE_FAILOVER. */

	/**
	 * The slot's master.
	 * @var int
	 */
	public const FAILOVER_NONE = 0;
	/**
	 * The master, and a replica when the master cannot be reached.
	 * @var int
	 */
	public const FAILOVER_ERROR = 1;
	/**
	 * The master and its replicas in turn, by chance.
	 * @var int
	 */
	public const FAILOVER_DISTRIBUTE = 2;
	/**
	 * A replica by chance; the master where there is none.
	 * @var int
	 */
	public const FAILOVER_DISTRIBUTE_SLAVES = 3;
	/**
	 * Reads go to the master or the replica that has answered fastest lately. Not in phpredis.
	 * @var int
	 */
	public const FAILOVER_NEAREST = 1001;

	/* Connection and nodes */

	/**
	 * Takes nodes of a cluster and reads from one of them which node has which slots, unless this worker knows that
	 * already. Connections are opened when a node is needed first.
	 *
	 * @param string|null $name Name of a cluster in the settings redis.clusters.*, which give what is left out here;
	 *   null: none.
	 * @param array|null $seeds Nodes that are asked for the others, as `host:port`, with a scheme where they want
	 *   TLS.
	 * @phpstan-param array<string>|null $seeds
	 * @param int|float $timeout Seconds to connect to a node; 0: default_socket_timeout.
	 * @param int|float $read_timeout Seconds for a node's reply; 0: default_socket_timeout.
	 * @param bool $persistent Whether connections are kept for the worker's next requests.
	 * @param mixed $auth Password, [password] or [user, password], for all nodes.
	 * @phpstan-param array<int|string, string>|string|false|null $auth
	 * @param array|null $context PHP's ssl context options, alone or under `ssl` or `stream` beside the other options that
	 *   Redis::connect() takes. Any context turns TLS on.
	 * @phpstan-param array<string, mixed>|null $context
	 * @throws RedisClusterException No seed is given, or none of them answers as a node of a cluster.
	 */
	public function __construct(?string $name, ?array $seeds = null, int|float $timeout = 0, int|float $read_timeout = 0, bool $persistent = false, #[\SensitiveParameter] mixed $auth = null, ?array $context = null) {}

	/**
	 * The masters that are known.
	 *
	 * @return list<array{string, int}> Host and port of each.
	 */
	public function _masters(): array {}

	/**
	 * Where the last redirection led, of this object's commands.
	 *
	 * @return string|null `host:port`; null when there was none.
	 */
	public function _redir(): ?string {}

	/**
	 * Forgets the last error.
	 *
	 * @return bool Always true.
	 */
	public function clearlasterror(): bool {}

	/**
	 * Ends the connections to all nodes, persistent ones too. The next command opens one again.
	 *
	 * @return bool Always true.
	 */
	public function close(): bool {}

	/**
	 * Gets a string back from the server.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $msg Any bytes.
	 * @return string|false|RedisCluster
	 * @see Redis::echo()
	 * @command node Redis::echo
	 */
	public function echo(array|string $key_or_address, string $msg): RedisCluster|string|false {}

	/**
	 * Gives the last error that a node answered with.
	 *
	 * @return string|null null where there was none since clearlasterror().
	 */
	public function getlasterror(): ?string {}

	/**
	 * Counts the bytes of this object's commands, over all nodes.
	 *
	 * @return array{int, int}|false Bytes sent and bytes received.
	 */
	public function gettransferredbytes(): array|false {}

	/**
	 * Begins to count bytes from 0.
	 *
	 * @return void
	 */
	public function cleartransferredbytes(): void {}

	/**
	 * Asks whether the server answers.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return string|bool|RedisCluster
	 * @see Redis::ping()
	 * @command node Redis::ping
	 */
	public function ping(array|string $key_or_address, ?string $message = null): mixed {}

	/**
	 * Parks persistent connections now instead of at the object's end; closes any other. Not in phpredis.
	 *
	 * @return bool false when there is none.
	 */
	public function release(): bool {}

	/* Options and values */

	/**
	 * Makes of bytes what Redis::OPT_COMPRESSION says.
	 *
	 * @param string $value Any bytes.
	 * @return string Compressed bytes, or the same if that is not shorter.
	 */
	public function _compress(string $value): string {}

	/**
	 * Undoes _compress().
	 *
	 * @param string $value Compressed bytes.
	 * @return string The bytes.
	 * @throws RedisClusterException The compression has not written these bytes.
	 */
	public function _uncompress(string $value): string {}

	/**
	 * Makes of a value what Redis::OPT_SERIALIZER says.
	 *
	 * @param mixed $value Any value.
	 * @return string|bool The bytes.
	 * @throws RedisClusterException The serializer cannot take it.
	 */
	public function _serialize(mixed $value): string|bool {}

	/**
	 * Undoes _serialize().
	 *
	 * @param string $value Serialized bytes.
	 * @return mixed The value; the string itself if it is not serialized.
	 * @throws RedisClusterException The serializer cannot read it.
	 */
	public function _unserialize(string $value): mixed {}

	/**
	 * Makes of a value what a command would send: serialized and compressed.
	 *
	 * @param mixed $value Any value.
	 * @return string The bytes.
	 */
	public function _pack(mixed $value): string {}

	/**
	 * Undoes _pack().
	 *
	 * @param string $value What a server has stored.
	 * @return mixed The value.
	 */
	public function _unpack(string $value): mixed {}

	/**
	 * Puts Redis::OPT_PREFIX in front of a key, as commands do. The slot is that of the prefixed key.
	 *
	 * @param string $key The key.
	 * @return string|bool The key with the prefix.
	 */
	public function _prefix(string $key): string|bool {}

	/**
	 * Gives an option of this object.
	 *
	 * @param int $option One of Redis::OPT_*, or RedisCluster::OPT_SLAVE_FAILOVER.
	 * @return mixed The value; false for an unknown option.
	 */
	public function getoption(int $option): mixed {}

	/**
	 * Sets an option of this object, for all nodes.
	 *
	 * @param int $option One of Redis::OPT_*, or RedisCluster::OPT_SLAVE_FAILOVER.
	 * @param mixed $value In the option's unit, see the constants.
	 * @return bool false for an unknown option or a value that it does not take.
	 */
	public function setoption(int $option, mixed $value): bool {}

	/* Transactions and pipelines */

	/**
	 * Drops what multi() or pipeline() collected and ends it.
	 *
	 * @return bool false when nothing was begun.
	 * @server DISCARD, Redis 2.0
	 */
	public function discard(): bool {}

	/**
	 * Sends what multi() or pipeline() collected and ends it.
	 *
	 * @return array<int|string, mixed>|false The values of the commands in the order of the calls, false for one that
	 * failed; false alone when a watched key was changed, a node refused the transaction, or nothing was begun.
	 * @server EXEC, Redis 1.2
	 */
	public function exec(): array|false {}

	/**
	 * Tells whether the object collects commands.
	 *
	 * @return int Redis::ATOMIC, Redis::MULTI or Redis::PIPELINE.
	 * @phpstan-return Redis::ATOMIC|Redis::MULTI|Redis::PIPELINE
	 */
	public function getmode(): int {}

	/**
	 * Begins a transaction or a pipeline: commands return the object until exec() or discard().
	 *
	 * A transaction is sent when it ends, a part for each slot, and each part is all or none for itself: what belongs
	 * together needs keys of one slot.
	 *
	 * @param int $value Redis::MULTI or Redis::PIPELINE. phpredis takes MULTI only.
	 * @return bool|RedisCluster The object; false for another mode.
	 * @server MULTI, Redis 1.2
	 */
	public function multi(int $value = Redis::MULTI): RedisCluster|bool {}

	/**
	 * Takes back watch().
	 *
	 * @return bool true.
	 * @server UNWATCH, Redis 2.2
	 */
	public function unwatch(): bool {}

	/**
	 * Makes the next transaction fail if a key is changed before its exec(). Not possible inside MULTI.
	 *
	 * @param string $key The key.
	 * @param string $other_keys More keys, of other slots, too.
	 * @return bool|RedisCluster true.
	 * @server WATCH, Redis 2.2
	 */
	public function watch(string $key, string ...$other_keys): RedisCluster|bool {}

	/**
	 * Begins a pipeline: exec() sends to each node what is for it, all nodes at a time, follows redirections, and
	 * returns the values in the order of the calls. Not in phpredis.
	 *
	 * @return bool|RedisCluster The object.
	 */
	public function pipeline(): RedisCluster|bool {}

	/* Keys */

	/**
	 * Copies a value to another key.
	 *
	 * @phpstan-param array{REPLACE?: bool, DB?: int, ...}|null $options
	 * @return bool|RedisCluster
	 * @see Redis::copy()
	 * @command Redis::copy
	 */
	public function copy(string $src, string $dst, ?array $options = null): RedisCluster|bool {}

	/**
	 * Deletes keys. They may be of different slots: each node deletes its own.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return int|false|RedisCluster How many were there.
	 * @server DEL, Redis 1.0
	 */
	public function del(array|string $key, string ...$other_keys): RedisCluster|int|false {}

	/**
	 * Gets a value in the server's own format, for restore().
	 *
	 * @return string|false|RedisCluster
	 * @see Redis::dump()
	 * @command Redis::dump
	 */
	public function dump(string $key): RedisCluster|string|false {}

	/**
	 * Counts the keys that are there. They may be of different slots, which phpredis refuses.
	 *
	 * @param mixed $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param mixed $other_keys More keys, if the first is no array.
	 * @phpstan-param string $other_keys
	 * @return int|bool|RedisCluster How many are there; a key that is named twice counts twice.
	 * @server EXISTS, Redis 1.0; several keys 3.0.3
	 */
	public function exists(mixed $key, mixed ...$other_keys): RedisCluster|int|bool {}

	/**
	 * Marks keys as used just now. They may be of different slots, which phpredis refuses.
	 *
	 * @param mixed $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param mixed $other_keys More keys, if the first is no array.
	 * @phpstan-param string $other_keys
	 * @return int|bool|RedisCluster How many are there.
	 * @server TOUCH, Redis 3.2.1
	 * @row TOUCH k@ int write
	 */
	public function touch(mixed $key, mixed ...$other_keys): RedisCluster|int|bool {}

	/**
	 * Lets a key end after a time.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::expire()
	 * @command Redis::expire
	 */
	public function expire(string $key, int $timeout, ?string $mode = null): RedisCluster|bool {}

	/**
	 * Lets a key end at a time.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::expireAt()
	 * @command Redis::expireAt
	 */
	public function expireat(string $key, int $timestamp, ?string $mode = null): RedisCluster|bool {}

	/**
	 * Tells when a key ends.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::expiretime()
	 * @command Redis::expiretime
	 */
	public function expiretime(string $key): RedisCluster|int|false {}

	/**
	 * Tells when a key ends, in milliseconds.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::pexpiretime()
	 * @command Redis::pexpiretime
	 */
	public function pexpiretime(string $key): RedisCluster|int|false {}

	/**
	 * Lets a member of a hash or set end after a time.
	 *
	 * @return int|false|Redis
	 * @see Redis::expiremember()
	 * @command Redis::expiremember
	 */
	public function expiremember(string $key, string $field, int $ttl, ?string $unit = null): Redis|int|false {}

	/**
	 * Lets a member of a hash or set end at a time.
	 *
	 * @return int|false|Redis
	 * @see Redis::expirememberat()
	 * @command Redis::expirememberat
	 */
	public function expirememberat(string $key, string $field, int $timestamp): Redis|int|false {}

	/**
	 * Names of all keys of all masters that match a pattern. Each of them does nothing else meanwhile.
	 *
	 * @param string $pattern Glob pattern, prefixed.
	 * @return list<string>|false|RedisCluster The names, with their prefix.
	 * @server KEYS, Redis 1.0
	 */
	public function keys(string $pattern): RedisCluster|array|false {}

	/**
	 * Tells how the server keeps a key.
	 *
	 * @return string|int|false|RedisCluster
	 * @see Redis::object()
	 * @command Redis::object
	 */
	public function object(string $subcommand, string $key): RedisCluster|string|int|false {}

	/**
	 * Takes a key's end away.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::persist()
	 * @command Redis::persist
	 */
	public function persist(string $key): RedisCluster|bool {}

	/**
	 * Lets a key end after a time in milliseconds.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::pexpire()
	 * @command Redis::pexpire
	 */
	public function pexpire(string $key, int $timeout, ?string $mode = null): RedisCluster|bool {}

	/**
	 * Lets a key end at a time in milliseconds.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::pexpireAt()
	 * @command Redis::pexpireAt
	 */
	public function pexpireat(string $key, int $timestamp, ?string $mode = null): RedisCluster|bool {}

	/**
	 * Tells how long a key has left, in milliseconds.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::pttl()
	 * @command Redis::pttl
	 */
	public function pttl(string $key): RedisCluster|int|false {}

	/**
	 * Gives a random key of a node.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return string|false|RedisCluster
	 * @see Redis::randomKey()
	 * @command node Redis::randomKey
	 */
	public function randomkey(array|string $key_or_address): RedisCluster|string|bool {}

	/**
	 * Renames a key, replacing the new name's value.
	 *
	 * @param string $key_src The key.
	 * @param string $key_dst Its new name.
	 * @return bool|RedisCluster
	 * @see Redis::rename()
	 * @command Redis::rename
	 */
	public function rename(string $key_src, string $key_dst): RedisCluster|bool {}

	/**
	 * Renames a key unless the new name exists.
	 *
	 * @param string $key The key.
	 * @param string $newkey Its new name.
	 * @return bool|RedisCluster
	 * @see Redis::renameNx()
	 * @command Redis::renameNx
	 */
	public function renamenx(string $key, string $newkey): RedisCluster|bool {}

	/**
	 * Makes a key from dump()'s bytes.
	 *
	 * @param int $timeout Milliseconds until it ends; 0: no end.
	 * @phpstan-param array{REPLACE?: bool, ABSTTL?: bool, IDLETIME?: int, FREQ?: int, ...}|null $options
	 * @return bool|RedisCluster
	 * @see Redis::restore()
	 * @command Redis::restore
	 */
	public function restore(string $key, int $timeout, string $value, ?array $options = null): RedisCluster|bool {}

	/**
	 * Goes through the keys of one node step by step. For all keys it is called for each of _masters().
	 *
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string|null $pattern Glob pattern; prefixed only with Redis::SCAN_PREFIX. null: all keys.
	 * @param int $count Keys that the node looks at in a step; 0: its choice.
	 * @return list<string>|bool Keys of a step with their prefix, maybe none; false when there are no more.
	 * @server SCAN, Redis 2.8
	 */
	public function scan(string|int|null &$iterator, array|string $key_or_address, ?string $pattern = null, int $count = 0): array|bool {}

	/**
	 * Sorts a list, set or sorted set.
	 *
	 * @phpstan-param array{BY?: string, LIMIT?: array{int, int}, GET?: array<string>|string, SORT?: string,
	 *   ALPHA?: bool, STORE?: string, ...}|null $options
	 * @return list<mixed>|string|int|bool|RedisCluster
	 * @see Redis::sort()
	 * @command Redis::sort
	 */
	public function sort(string $key, ?array $options = null): RedisCluster|array|string|int|bool {}

	/**
	 * As sort() without STORE; may go to replicas.
	 *
	 * @phpstan-param array{BY?: string, LIMIT?: array{int, int}, GET?: array<string>|string, SORT?: string,
	 *   ALPHA?: bool, ...}|null $options
	 * @return list<mixed>|string|int|bool|RedisCluster
	 * @see Redis::sort_ro()
	 * @command Redis::sort_ro
	 */
	public function sort_ro(string $key, ?array $options = null): RedisCluster|array|string|int|bool {}

	/**
	 * Tells how long a key has left.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::ttl()
	 * @command Redis::ttl
	 */
	public function ttl(string $key): RedisCluster|int|false {}

	/**
	 * Tells what kind of value a key has.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::type()
	 * @command Redis::type
	 */
	public function type(string $key): RedisCluster|int|false {}

	/**
	 * Deletes keys; their memory is freed in the background. They may be of different slots.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return int|false|RedisCluster How many were there.
	 * @server UNLINK, Redis 4.0
	 */
	public function unlink(array|string $key, string ...$other_keys): RedisCluster|int|false {}

	/* Strings */

	/**
	 * Appends to a string, which is made if it is missing.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::append()
	 * @command Redis::append
	 */
	public function append(string $key, mixed $value): RedisCluster|int|bool {}

	/**
	 * Subtracts from an integer; a missing one is 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::decr()
	 * @command Redis::decr
	 */
	public function decr(string $key, int $by = 1): RedisCluster|int|false {}

	/**
	 * Subtracts from an integer; a missing one is 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::decrBy()
	 * @command Redis::decrBy
	 */
	public function decrby(string $key, int $value): RedisCluster|int|false {}

	/**
	 * Takes a number from the float at a key.
	 *
	 * @param string $key The key.
	 * @param float $value How much.
	 * @return float The new value.
	 * @server INCRBYFLOAT, Redis 2.6
	 */
	public function decrbyfloat(string $key, float $value): float {}

	/**
	 * Gets the value of a key.
	 *
	 * @return mixed
	 * @see Redis::get()
	 * @command Redis::get
	 */
	public function get(string $key): mixed {}

	/**
	 * Removes a key and returns its value.
	 *
	 * @return string|bool|RedisCluster
	 * @see Redis::getDel()
	 * @command Redis::getDel
	 */
	public function getdel(string $key): mixed {}

	/**
	 * Gets the value of a key with the length of the reply.
	 *
	 * @return array{mixed, array{length: int}}|false|RedisCluster
	 * @see Redis::getWithMeta()
	 * @command Redis::getWithMeta
	 */
	public function getWithMeta(string $key): RedisCluster|array|false {}

	/**
	 * Gets the value of a key and changes when it ends.
	 *
	 * @phpstan-param array{EX?: int|float|string, PX?: int|float|string, EXAT?: int|float|string,
	 *   PXAT?: int|float|string, PERSIST?: bool, ...} $options
	 * @return string|false|RedisCluster
	 * @see Redis::getEx()
	 * @command Redis::getEx
	 */
	public function getex(string $key, array $options = []): RedisCluster|string|false {}

	/**
	 * Gets a part of a string.
	 *
	 * @return string|false|RedisCluster
	 * @see Redis::getRange()
	 * @command Redis::getRange
	 */
	public function getrange(string $key, int $start, int $end): RedisCluster|string|false {}

	/**
	 * Finds the longest common subsequence of two strings.
	 *
	 * @phpstan-param array{LEN?: bool, IDX?: bool, MINMATCHLEN?: int, WITHMATCHLEN?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|int|false|RedisCluster
	 * @see Redis::lcs()
	 * @command Redis::lcs
	 */
	public function lcs(string $key1, string $key2, ?array $options = null): RedisCluster|array|string|int|false {}

	/**
	 * Sets a key and returns its old value.
	 *
	 * @return string|false|RedisCluster
	 * @see Redis::getset()
	 * @command Redis::getset
	 */
	public function getset(string $key, mixed $value): RedisCluster|string|bool {}

	/**
	 * Adds to an integer; a missing one is 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::incr()
	 * @command Redis::incr
	 */
	public function incr(string $key, int $by = 1): RedisCluster|int|false {}

	/**
	 * Adds to an integer; a missing one is 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::incrBy()
	 * @command Redis::incrBy
	 */
	public function incrby(string $key, int $value): RedisCluster|int|false {}

	/**
	 * Adds to a number; a missing one is 0.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::incrByFloat()
	 * @command Redis::incrByFloat
	 */
	public function incrbyfloat(string $key, float $value): RedisCluster|float|false {}

	/**
	 * Values of keys. They may be of different slots: each node is asked for its own.
	 *
	 * @param array $keys Keys; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $keys
	 * @return list<mixed>|false|RedisCluster Values in the order of the keys; false for one that is not there.
	 * @server MGET, Redis 1.0
	 */
	public function mget(array $keys): RedisCluster|array|false {}

	/**
	 * Sets keys. They may be of different slots: each node sets its own, and none waits for the others.
	 *
	 * @param array $key_values Key => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $key_values
	 * @return bool|RedisCluster true.
	 * @server MSET, Redis 1.0.1
	 */
	public function mset(array $key_values): RedisCluster|bool {}

	/**
	 * Sets the keys of a slot if none of them is there, for each slot by itself.
	 *
	 * @param array $key_values Key => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $key_values
	 * @return list<int>|false|RedisCluster 1 or 0 for each key: whether it was set.
	 * @server MSETNX, Redis 1.0.1
	 */
	public function msetnx(array $key_values): RedisCluster|array|false {}

	/**
	 * Sets a key to a value that ends after a time in milliseconds.
	 *
	 * @param int $timeout Milliseconds, at least 1.
	 * @return bool|RedisCluster
	 * @see Redis::psetex()
	 * @command Redis::psetex
	 */
	public function psetex(string $key, int $timeout, string $value): RedisCluster|bool {}

	/**
	 * Sets a key to a value.
	 *
	 * @phpstan-param array{EX?: int|float|string, PX?: int|float|string, EXAT?: int|float|string,
	 *   PXAT?: int|float|string, ...}|int|float|string|null $options
	 * @return string|bool|RedisCluster
	 * @see Redis::set()
	 * @command Redis::set
	 */
	public function set(string $key, mixed $value, mixed $options = null): RedisCluster|string|bool {}

	/**
	 * Sets a key to a value that ends after a time.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::setex()
	 * @command Redis::setex
	 */
	public function setex(string $key, int $expire, mixed $value): RedisCluster|bool {}

	/**
	 * Sets a key that does not exist yet.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::setnx()
	 * @command Redis::setnx
	 */
	public function setnx(string $key, mixed $value): RedisCluster|bool {}

	/**
	 * Overwrites a part of a string, which grows as needed.
	 *
	 * @param int $offset First byte, from 0.
	 * @return int|false|RedisCluster
	 * @see Redis::setRange()
	 * @command Redis::setRange
	 */
	public function setrange(string $key, int $offset, string $value): RedisCluster|int|false {}

	/**
	 * Gives the length of a string.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::strlen()
	 * @command Redis::strlen
	 */
	public function strlen(string $key): RedisCluster|int|false {}

	/**
	 * Deletes a key if a condition holds.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::delex()
	 * @command Redis::delex
	 */
	public function delex(string $key, ?array $options = null): RedisCluster|int|false {}

	/**
	 * Deletes a key if it has this value.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::delifeq()
	 * @command Redis::delifeq
	 */
	public function delifeq(string $key, mixed $value): RedisCluster|int|false {}

	/**
	 * Hash of a key's value in hexadecimal digits, false where there is none.
	 *
	 * @return string|false|RedisCluster
	 * @see Redis::digest()
	 * @command Redis::digest
	 */
	public function digest(string $key): RedisCluster|string|false {}

	/**
	 * As mset() with a time to live.
	 *
	 * @phpstan-param array<mixed> $key_vals
	 * @phpstan-param int|float|array<mixed>|null $expiry
	 * @return int|false|RedisCluster
	 * @see Redis::msetex()
	 * @command Redis::msetex
	 */
	public function msetex(array $key_vals, int|float|array|null $expiry = null): RedisCluster|int|false {}

	/* Bits and HyperLogLogs */

	/**
	 * Counts the bits that are set.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::bitcount()
	 * @command Redis::bitcount
	 */
	public function bitcount(string $key, int $start = 0, int $end = -1, bool $bybit = false): RedisCluster|int|bool {}

	/**
	 * Combines strings bit by bit and stores the result.
	 *
	 * @param string $otherkeys Keys of more sources.
	 * @return int|false|RedisCluster
	 * @see Redis::bitop()
	 * @command Redis::bitop
	 */
	public function bitop(string $operation, string $deskey, string $srckey, string ...$otherkeys): RedisCluster|int|bool {}

	/**
	 * Finds the first bit that is 1 or 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::bitpos()
	 * @command Redis::bitpos
	 */
	public function bitpos(string $key, bool $bit, int $start = 0, int $end = -1, bool $bybit = false): RedisCluster|int|false {}

	/**
	 * Gets a bit of a string.
	 *
	 * @param int $value Place of the bit, from 0.
	 * @return int|false|RedisCluster
	 * @see Redis::getBit()
	 * @command Redis::getBit
	 */
	public function getbit(string $key, int $value): RedisCluster|int|false {}

	/**
	 * Counts elements in a HyperLogLog.
	 *
	 * @param string $key Key of the HyperLogLog.
	 * @param array $elements Elements; an empty array is not sent and returns false.
	 * @phpstan-param array<mixed> $elements
	 * @return bool|RedisCluster Whether that changed what is estimated.
	 * @server PFADD, Redis 2.8.9
	 * @see Redis::pfadd()
	 * @command PFADD k[v] bool write
	 */
	public function pfadd(string $key, array $elements): RedisCluster|bool {}

	/**
	 * Estimates how many different elements a HyperLogLog, or the union of many, has seen.
	 *
	 * @param string $key The key.
	 * @return int|false|RedisCluster
	 * @see Redis::pfcount()
	 * @command Redis::pfcount
	 */
	public function pfcount(string $key): RedisCluster|int|false {}

	/**
	 * Unites HyperLogLogs in another.
	 *
	 * @param string $key Key of the result.
	 * @param array $keys Keys of the sources.
	 * @phpstan-param array<string> $keys
	 * @return bool|RedisCluster
	 * @see Redis::pfmerge()
	 * @command Redis::pfmerge
	 */
	public function pfmerge(string $key, array $keys): RedisCluster|bool {}

	/**
	 * Sets a bit of a string, which grows as needed.
	 *
	 * @param int $offset Place of the bit, from 0, the highest of a byte first.
	 * @param bool $onoff The bit.
	 * @return int|false|RedisCluster
	 * @see Redis::setBit()
	 * @command Redis::setBit
	 */
	public function setbit(string $key, int $offset, bool $onoff): RedisCluster|int|false {}

	/**
	 * Reads and changes integers of any number of bits within a string: 'GET', 'u8', 0, 'INCRBY', 'i5', '#1', 1, ...
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bitfield()
	 * @command Redis::bitfield
	 */
	public function bitfield(string $key, mixed ...$operations): RedisCluster|array|false {}

	/**
	 * As bitfield() with GET alone.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bitfield_ro()
	 * @command Redis::bitfield_ro
	 */
	public function bitfield_ro(string $key, mixed ...$operations): RedisCluster|array|false {}

	/* Hashes */

	/**
	 * Removes fields.
	 *
	 * @param string $member Name of a field.
	 * @param string $other_members Names of more fields.
	 * @return int|false|RedisCluster
	 * @see Redis::hDel()
	 * @command Redis::hDel
	 */
	public function hdel(string $key, string $member, string ...$other_members): RedisCluster|int|false {}

	/**
	 * Tells whether a field exists.
	 *
	 * @param string $member Name of the field.
	 * @return bool|RedisCluster
	 * @see Redis::hExists()
	 * @command Redis::hExists
	 */
	public function hexists(string $key, string $member): RedisCluster|bool {}

	/**
	 * Gets the value of a field.
	 *
	 * @return mixed
	 * @see Redis::hGet()
	 * @command Redis::hGet
	 */
	public function hget(string $key, string $member): mixed {}

	/**
	 * Gets all of a hash.
	 *
	 * @return array<string, mixed>|false|RedisCluster
	 * @see Redis::hGetAll()
	 * @command Redis::hGetAll
	 */
	public function hgetall(string $key): RedisCluster|array|false {}

	/**
	 * Adds to a field's integer; a missing one is 0.
	 *
	 * @param string $member Name of the field.
	 * @return int|false|RedisCluster
	 * @see Redis::hIncrBy()
	 * @command Redis::hIncrBy
	 */
	public function hincrby(string $key, string $member, int $value): RedisCluster|int|false {}

	/**
	 * Adds to a field's number; a missing one is 0.
	 *
	 * @param string $member Name of the field.
	 * @return float|false|RedisCluster
	 * @see Redis::hIncrByFloat()
	 * @command Redis::hIncrByFloat
	 */
	public function hincrbyfloat(string $key, string $member, float $value): RedisCluster|float|false {}

	/**
	 * Lists the names of all fields.
	 *
	 * @return list<string>|false|RedisCluster
	 * @see Redis::hKeys()
	 * @command Redis::hKeys
	 */
	public function hkeys(string $key): RedisCluster|array|false {}

	/**
	 * Counts the fields.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::hLen()
	 * @command Redis::hLen
	 */
	public function hlen(string $key): RedisCluster|int|false {}

	/**
	 * Gets the values of many fields.
	 *
	 * @param array $keys Names of fields; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $keys
	 * @return array<string, mixed>|false|RedisCluster
	 * @see Redis::hMget()
	 * @command Redis::hMget
	 */
	public function hmget(string $key, array $keys): RedisCluster|array|false {}

	/**
	 * Sets many fields.
	 *
	 * @param array $key_values Field => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $key_values
	 * @return bool|RedisCluster
	 * @see Redis::hMset()
	 * @command Redis::hMset
	 */
	public function hmset(string $key, array $key_values): RedisCluster|bool {}

	/**
	 * Goes through a hash step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern of fields; null: all.
	 * @param int $count Fields that the node looks at in a step; 0: its choice.
	 * @return array<string, mixed>|bool Field => value of a step; false when there are no more.
	 * @server HSCAN, Redis 2.8
	 */
	public function hscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): array|bool {}

	/**
	 * Gets random fields.
	 *
	 * @phpstan-param array{COUNT?: int, WITHVALUES?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|RedisCluster
	 * @see Redis::hRandField()
	 * @command Redis::hRandField
	 */
	public function hrandfield(string $key, ?array $options = null): RedisCluster|array|string {}

	/**
	 * Sets fields of a hash.
	 *
	 * @param string $member Name of the field; or, not in phpredis' signature, an array field => value.
	 * @param mixed $value Its value; more fields and values may follow.
	 * @return int|false|RedisCluster
	 * @see Redis::hSet()
	 * @command Redis::hSet
	 */
	public function hset(string $key, string $member, mixed $value): RedisCluster|int|false {}

	/**
	 * Sets a field that does not exist yet.
	 *
	 * @param string $member Name of the field.
	 * @return bool|RedisCluster
	 * @see Redis::hSetNx()
	 * @command Redis::hSetNx
	 */
	public function hsetnx(string $key, string $member, mixed $value): RedisCluster|bool {}

	/**
	 * Gives the length of a field's value.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::hStrLen()
	 * @command Redis::hStrLen
	 */
	public function hstrlen(string $key, string $field): RedisCluster|int|false {}

	/**
	 * Lists the values of all fields.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::hVals()
	 * @command Redis::hVals
	 */
	public function hvals(string $key): RedisCluster|array|false {}

	/**
	 * Values of many fields, whose times to live are changed in the same step.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @phpstan-param array<mixed>|string|null $expiry
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hgetex()
	 * @command Redis::hgetex
	 */
	public function hgetex(string $key, array $fields, array|string|null $expiry = null): RedisCluster|array|false {}

	/**
	 * Sets fields with a time to live.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @phpstan-param array<mixed>|null $expiry
	 * @return int|false|RedisCluster
	 * @see Redis::hsetex()
	 * @command Redis::hsetex
	 */
	public function hsetex(string $key, array $fields, ?array $expiry = null): RedisCluster|int|false {}

	/**
	 * Takes fields out of a hash.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hgetdel()
	 * @command Redis::hgetdel
	 */
	public function hgetdel(string $key, array $fields): RedisCluster|array|false {}

	/**
	 * Gives fields $ttl seconds to live.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hexpire()
	 * @command Redis::hexpire
	 */
	public function hexpire(string $key, int $ttl, array $fields, ?string $mode = null): RedisCluster|array|false {}

	/**
	 * As hexpire() in milliseconds.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hpexpire()
	 * @command Redis::hpexpire
	 */
	public function hpexpire(string $key, int $ttl, array $fields, ?string $mode = null): RedisCluster|array|false {}

	/**
	 * As hexpire() with a unix time in seconds.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hexpireat()
	 * @command Redis::hexpireat
	 */
	public function hexpireat(string $key, int $time, array $fields, ?string $mode = null): RedisCluster|array|false {}

	/**
	 * As hexpire() with a unix time in milliseconds.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hpexpireat()
	 * @command Redis::hpexpireat
	 */
	public function hpexpireat(string $key, int $mstime, array $fields, ?string $mode = null): RedisCluster|array|false {}

	/**
	 * Seconds that each field has to live, -1 without a limit, -2 where there is no such field.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::httl()
	 * @command Redis::httl
	 */
	public function httl(string $key, array $fields): RedisCluster|array|false {}

	/**
	 * As httl() in milliseconds.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hpttl()
	 * @command Redis::hpttl
	 */
	public function hpttl(string $key, array $fields): RedisCluster|array|false {}

	/**
	 * Unix time in seconds at which each field ends, -1 and -2 as in httl().
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hexpiretime()
	 * @command Redis::hexpiretime
	 */
	public function hexpiretime(string $key, array $fields): RedisCluster|array|false {}

	/**
	 * As hexpiretime() in milliseconds.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hpexpiretime()
	 * @command Redis::hpexpiretime
	 */
	public function hpexpiretime(string $key, array $fields): RedisCluster|array|false {}

	/**
	 * Takes the limit off fields.
	 *
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::hpersist()
	 * @command Redis::hpersist
	 */
	public function hpersist(string $key, array $fields): RedisCluster|array|false {}

	/* Lists */

	/**
	 * Takes the first element of the first of many lists that has one, and waits for it.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed}|false|null|RedisCluster
	 * @see Redis::blPop()
	 * @command Redis::blPop
	 */
	public function blpop(array|string $key, string|int|float $timeout_or_key, mixed ...$extra_args): RedisCluster|array|false|null {}

	/**
	 * Takes the last element of the first of many lists that has one, and waits for it.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed}|false|null|RedisCluster
	 * @see Redis::brPop()
	 * @command Redis::brPop
	 */
	public function brpop(array|string $key, string|int|float $timeout_or_key, mixed ...$extra_args): RedisCluster|array|false|null {}

	/**
	 * As rpoplpush(), and waits for an element.
	 *
	 * @param string $srckey Key of the list that gives.
	 * @param string $deskey Key of the list that takes.
	 * @return string|false|RedisCluster
	 * @see Redis::brpoplpush()
	 * @command Redis::brpoplpush
	 */
	public function brpoplpush(string $srckey, string $deskey, int $timeout): mixed {}

	/**
	 * Moves an element from an end of a list to an end of another.
	 *
	 * @return string|false|Redis
	 * @see Redis::lMove()
	 * @command Redis::lMove
	 */
	public function lmove(string $src, string $dst, string $wherefrom, string $whereto): Redis|string|false {}

	/**
	 * As lMove(), and waits for an element.
	 *
	 * @return string|false|Redis
	 * @see Redis::blmove()
	 * @command Redis::blmove
	 */
	public function blmove(string $src, string $dst, string $wherefrom, string $whereto, float $timeout): Redis|string|false {}

	/**
	 * As lmpop(), and waits for an element.
	 *
	 * @phpstan-param array<string> $keys
	 * @return array{string, list<mixed>}|false|null|RedisCluster
	 * @see Redis::blmpop()
	 * @command Redis::blmpop
	 */
	public function blmpop(float $timeout, array $keys, string $from, int $count = 1): RedisCluster|array|false|null {}

	/**
	 * Takes elements from the first of many lists that has any.
	 *
	 * @phpstan-param array<string> $keys
	 * @return array{string, list<mixed>}|false|null|RedisCluster
	 * @see Redis::lmpop()
	 * @command Redis::lmpop
	 */
	public function lmpop(array $keys, string $from, int $count = 1): RedisCluster|array|false|null {}

	/**
	 * Gets an element by its place.
	 *
	 * @return string|bool|RedisCluster
	 * @see Redis::lindex()
	 * @command Redis::lindex
	 */
	public function lget(string $key, int $index): RedisCluster|string|bool {}

	/**
	 * Gets an element by its place.
	 *
	 * @return mixed
	 * @see Redis::lindex()
	 * @command Redis::lindex
	 */
	public function lindex(string $key, int $index): mixed {}

	/**
	 * Puts an element beside another.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::lInsert()
	 * @command Redis::lInsert
	 */
	public function linsert(string $key, string $pos, mixed $pivot, mixed $value): RedisCluster|int|false {}

	/**
	 * Counts the elements.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::lLen()
	 * @command Redis::lLen
	 */
	public function llen(string $key): RedisCluster|int|bool {}

	/**
	 * Takes elements from the head.
	 *
	 * @return list<mixed>|string|bool|RedisCluster
	 * @see Redis::lPop()
	 * @command Redis::lPop
	 */
	public function lpop(string $key, int $count = 0): RedisCluster|array|string|bool {}

	/**
	 * Finds an element.
	 *
	 * @phpstan-param array{RANK?: int, COUNT?: int, MAXLEN?: int, ...}|null $options
	 * @return list<int>|int|bool|null|Redis
	 * @see Redis::lPos()
	 * @command Redis::lPos
	 */
	public function lpos(string $key, mixed $value, ?array $options = null): Redis|array|int|bool|null {}

	/**
	 * Puts elements at the head, one by one.
	 *
	 * @param mixed $value An element.
	 * @param mixed $other_values More elements; the last one becomes the head.
	 * @return int|false|RedisCluster
	 * @see Redis::lPush()
	 * @command Redis::lPush
	 */
	public function lpush(string $key, mixed $value, mixed ...$other_values): RedisCluster|int|bool {}

	/**
	 * Puts an element at the head of a list that exists.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::lPushx()
	 * @command Redis::lPushx
	 */
	public function lpushx(string $key, mixed $value): RedisCluster|int|bool {}

	/**
	 * Gets a part of a list.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::lrange()
	 * @command Redis::lrange
	 */
	public function lrange(string $key, int $start, int $end): RedisCluster|array|false {}

	/**
	 * Removes elements that are equal to a value.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::lrem()
	 * @command Redis::lrem
	 */
	public function lrem(string $key, mixed $value, int $count = 0): RedisCluster|int|bool {}

	/**
	 * Replaces an element.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::lSet()
	 * @command Redis::lSet
	 */
	public function lset(string $key, int $index, mixed $value): RedisCluster|bool {}

	/**
	 * Keeps a part of a list and removes the rest.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::ltrim()
	 * @command Redis::ltrim
	 */
	public function ltrim(string $key, int $start, int $end): RedisCluster|bool {}

	/**
	 * Takes elements from the tail.
	 *
	 * @return list<mixed>|string|bool|RedisCluster
	 * @see Redis::rPop()
	 * @command Redis::rPop
	 */
	public function rpop(string $key, int $count = 0): RedisCluster|array|string|bool {}

	/**
	 * Moves the last element of a list to the head of another.
	 *
	 * @param string $src Key of the list that gives.
	 * @param string $dst Key of the list that takes, maybe the same.
	 * @return string|false|RedisCluster
	 * @see Redis::rpoplpush()
	 * @command Redis::rpoplpush
	 */
	public function rpoplpush(string $src, string $dst): RedisCluster|string|bool {}

	/**
	 * Puts elements at the tail.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::rPush()
	 * @command Redis::rPush
	 */
	public function rpush(string $key, mixed ...$elements): RedisCluster|int|false {}

	/**
	 * Puts an element at the tail of a list that exists.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::rPushx()
	 * @command Redis::rPushx
	 */
	public function rpushx(string $key, string $value): RedisCluster|int|bool {}

	/* Sets */

	/**
	 * Adds members.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::sAdd()
	 * @command Redis::sAdd
	 */
	public function sadd(string $key, mixed $value, mixed ...$other_values): RedisCluster|int|false {}

	/**
	 * Adds the members of an array.
	 *
	 * @phpstan-param array<mixed> $values
	 * @return int|false|RedisCluster
	 * @see Redis::sAddArray()
	 * @command Redis::sAddArray
	 */
	public function saddarray(string $key, array $values): RedisCluster|int|bool {}

	/**
	 * Counts the members.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::scard()
	 * @command Redis::scard
	 */
	public function scard(string $key): RedisCluster|int|false {}

	/**
	 * Lists the members of the first set that no other has.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::sDiff()
	 * @command Redis::sDiff
	 */
	public function sdiff(string $key, string ...$other_keys): RedisCluster|array|false {}

	/**
	 * Stores the members of the first set that no other has.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::sDiffStore()
	 * @command Redis::sDiffStore
	 */
	public function sdiffstore(string $dst, string $key, string ...$other_keys): RedisCluster|int|false {}

	/**
	 * Lists the members that all sets have.
	 *
	 * @phpstan-param array<string>|string $key
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::sInter()
	 * @command Redis::sInter
	 */
	public function sinter(array|string $key, string ...$other_keys): RedisCluster|array|false {}

	/**
	 * Counts the members that all sets have.
	 *
	 * @phpstan-param array<string> $keys
	 * @return int|false|RedisCluster
	 * @see Redis::sintercard()
	 * @command Redis::sintercard
	 */
	public function sintercard(array $keys, int $limit = -1): RedisCluster|int|false {}

	/**
	 * Stores the members that all sets have.
	 *
	 * @phpstan-param array<string>|string $key
	 * @return int|false|RedisCluster
	 * @see Redis::sInterStore()
	 * @command Redis::sInterStore
	 */
	public function sinterstore(array|string $key, string ...$other_keys): RedisCluster|int|false {}

	/**
	 * Tells whether a value is a member.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::sismember()
	 * @command Redis::sismember
	 */
	public function sismember(string $key, mixed $value): RedisCluster|bool {}

	/**
	 * Tells which values are members.
	 *
	 * @return list<int>|false|RedisCluster
	 * @see Redis::sMisMember()
	 * @command Redis::sMisMember
	 */
	public function smismember(string $key, string $member, string ...$other_members): RedisCluster|array|false {}

	/**
	 * Lists all members, in no order.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::sMembers()
	 * @command Redis::sMembers
	 */
	public function smembers(string $key): RedisCluster|array|false {}

	/**
	 * Moves a member to another set.
	 *
	 * @param string $member The member.
	 * @return bool|RedisCluster
	 * @see Redis::sMove()
	 * @command Redis::sMove
	 */
	public function smove(string $src, string $dst, string $member): RedisCluster|bool {}

	/**
	 * Takes random members.
	 *
	 * @return list<mixed>|string|false|RedisCluster
	 * @see Redis::sPop()
	 * @command Redis::sPop
	 */
	public function spop(string $key, int $count = 0): RedisCluster|array|string|false {}

	/**
	 * Gets random members.
	 *
	 * @return list<mixed>|string|false|RedisCluster
	 * @see Redis::sRandMember()
	 * @command Redis::sRandMember
	 */
	public function srandmember(string $key, int $count = 0): RedisCluster|array|string|false {}

	/**
	 * Removes members.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::srem()
	 * @command Redis::srem
	 */
	public function srem(string $key, mixed $value, mixed ...$other_values): RedisCluster|int|false {}

	/**
	 * Goes through the members of a set step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern of members; null: all.
	 * @param int $count Members that the node looks at in a step; 0: its choice.
	 * @return list<mixed>|false Members of a step; false when there are no more.
	 * @server SSCAN, Redis 2.8
	 */
	public function sscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): array|false {}

	/**
	 * Lists the members that at least one set has.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::sUnion()
	 * @command Redis::sUnion
	 */
	public function sunion(string $key, string ...$other_keys): RedisCluster|array|bool {}

	/**
	 * Stores the members that at least one set has.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::sUnionStore()
	 * @command Redis::sUnionStore
	 */
	public function sunionstore(string $dst, string $key, string ...$other_keys): RedisCluster|int|false {}

	/* Sorted sets */

	/**
	 * Takes the member with the highest score of the first of many sets that has any, and waits for it.
	 *
	 * @phpstan-param array<string>|string $key
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed, string}
	 * @see Redis::bzPopMax()
	 * @command Redis::bzPopMax
	 */
	public function bzpopmax(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): array {}

	/**
	 * Takes the member with the lowest score of the first of many sets that has any, and waits for it.
	 *
	 * @phpstan-param array<string>|string $key
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed, string}
	 * @see Redis::bzPopMin()
	 * @command Redis::bzPopMin
	 */
	public function bzpopmin(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): array {}

	/**
	 * As zmpop(), and waits for a member.
	 *
	 * @phpstan-param array<string> $keys
	 * @return array{string, array<string, float>}|false|null|RedisCluster
	 * @see Redis::bzmpop()
	 * @command Redis::bzmpop
	 */
	public function bzmpop(float $timeout, array $keys, string $from, int $count = 1): RedisCluster|array|false|null {}

	/**
	 * Takes the members with the lowest or highest scores from the first of many sets that has any.
	 *
	 * @phpstan-param array<string> $keys
	 * @return array{string, array<string, float>}|false|null|RedisCluster
	 * @see Redis::zmpop()
	 * @command Redis::zmpop
	 */
	public function zmpop(array $keys, string $from, int $count = 1): RedisCluster|array|false|null {}

	/**
	 * Adds members, or changes their scores.
	 *
	 * @phpstan-param array<int|string, string|bool>|float $score_or_options
	 * @return int|float|false|RedisCluster
	 * @see Redis::zAdd()
	 * @command Redis::zAdd
	 */
	public function zadd(string $key, array|float $score_or_options, mixed ...$more_scores_and_mems): RedisCluster|int|float|false {}

	/**
	 * Counts the members.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zCard()
	 * @command Redis::zCard
	 */
	public function zcard(string $key): RedisCluster|int|false {}

	/**
	 * Counts the members between two scores.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zCount()
	 * @command Redis::zCount
	 */
	public function zcount(string $key, string $start, string $end): RedisCluster|int|false {}

	/**
	 * Adds to a member's score; a missing one is 0.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::zIncrBy()
	 * @command Redis::zIncrBy
	 */
	public function zincrby(string $key, float $value, string $member): RedisCluster|float|false {}

	/**
	 * Stores the members that all sets have.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<int|float>|null $weights
	 * @return int|false|RedisCluster
	 * @see Redis::zinterstore()
	 * @command Redis::zinterstore
	 */
	public function zinterstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): RedisCluster|int|false {}

	/**
	 * Counts the members that all sets have.
	 *
	 * @phpstan-param array<string> $keys
	 * @return int|false|RedisCluster
	 * @see Redis::zintercard()
	 * @command Redis::zintercard
	 */
	public function zintercard(array $keys, int $limit = -1): RedisCluster|int|false {}

	/**
	 * Counts the members between two texts, where all scores are equal.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zLexCount()
	 * @command Redis::zLexCount
	 */
	public function zlexcount(string $key, string $min, string $max): RedisCluster|int|false {}

	/**
	 * Takes the members with the highest scores.
	 *
	 * @param int|null $value How many at most; null: one.
	 * @return array<string, float>|false|RedisCluster
	 * @see Redis::zPopMax()
	 * @command Redis::zPopMax
	 */
	public function zpopmax(string $key, ?int $value = null): RedisCluster|array|bool {}

	/**
	 * Takes the members with the lowest scores.
	 *
	 * @param int|null $value How many at most; null: one.
	 * @return array<string, float>|false|RedisCluster
	 * @see Redis::zPopMin()
	 * @command Redis::zPopMin
	 */
	public function zpopmin(string $key, ?int $value = null): RedisCluster|array|bool {}

	/**
	 * Gets a range of members.
	 *
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...}|bool|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zRange()
	 * @command Redis::zRange
	 */
	public function zrange(string $key, mixed $start, mixed $end, array|bool|null $options = null): RedisCluster|array|bool {}

	/**
	 * Stores a range of members in another set.
	 *
	 * @phpstan-param array{LIMIT?: array{int, int}, limit?: array{int, int}, ...}|bool|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::zrangestore()
	 * @command Redis::zrangestore
	 */
	public function zrangestore(string $dstkey, string $srckey, int $start, int $end, array|bool|null $options = null): RedisCluster|int|false {}

	/**
	 * Gets random members.
	 *
	 * @phpstan-param array{COUNT?: int, WITHSCORES?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|RedisCluster
	 * @see Redis::zRandMember()
	 * @command Redis::zRandMember
	 */
	public function zrandmember(string $key, ?array $options = null): RedisCluster|array|string {}

	/**
	 * Gets the members between two texts, where all scores are equal.
	 *
	 * @return list<mixed>|false|RedisCluster
	 * @see Redis::zRangeByLex()
	 * @command Redis::zRangeByLex
	 */
	public function zrangebylex(string $key, string $min, string $max, int $offset = -1, int $count = -1): RedisCluster|array|false {}

	/**
	 * Gets the members between two scores.
	 *
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...} $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zRangeByScore()
	 * @command Redis::zRangeByScore
	 */
	public function zrangebyscore(string $key, string $start, string $end, array $options = []): RedisCluster|array|false {}

	/**
	 * Tells a member's place, counted from the lowest score.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zRank()
	 * @command Redis::zRank
	 */
	public function zrank(string $key, mixed $member): RedisCluster|int|false {}

	/**
	 * Removes members.
	 *
	 * @param string $value A member.
	 * @param string $other_values More members.
	 * @return int|false|RedisCluster
	 * @see Redis::zRem()
	 * @command Redis::zRem
	 */
	public function zrem(string $key, string $value, string ...$other_values): RedisCluster|int|false {}

	/**
	 * Removes the members between two texts, where all scores are equal.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zRemRangeByLex()
	 * @command Redis::zRemRangeByLex
	 */
	public function zremrangebylex(string $key, string $min, string $max): RedisCluster|int|false {}

	/**
	 * Removes a range of members.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min First place from 0, the lowest score; negative ones count from the end.
	 * @param string $max Last place, included.
	 * @return int|false|RedisCluster How many went.
	 * @server ZREMRANGEBYRANK, Redis 2.0
	 * @see Redis::zRemRangeByRank()
	 * @command ZREMRANGEBYRANK knn int write
	 */
	public function zremrangebyrank(string $key, string $min, string $max): RedisCluster|int|false {}

	/**
	 * Removes the members between two scores.
	 *
	 * @param string $min Lowest score; "(1" excludes, "-inf" is open.
	 * @param string $max Highest score; "(1" excludes, "+inf" is open.
	 * @return int|false|RedisCluster
	 * @see Redis::zRemRangeByScore()
	 * @command Redis::zRemRangeByScore
	 */
	public function zremrangebyscore(string $key, string $min, string $max): RedisCluster|int|false {}

	/**
	 * Gets a range of members from the highest score down.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min First place from 0; negative ones count from the end.
	 * @param string $max Last place, included.
	 * @param array|null $options `WITHSCORES` => true: with scores.
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool}|list<string>|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster Members from the highest score down, or member =>
	 *   score.
	 * @server ZREVRANGE, Redis 1.2
	 * @see Redis::zRevRange()
	 * @command ZREVRANGE knn!zrange_options values read
	 */
	public function zrevrange(string $key, string $min, string $max, ?array $options = null): RedisCluster|array|bool {}

	/**
	 * Members between two members in reverse order, in a set whose scores are all the same.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min First member of the result, the highest: "[a" includes, "(a" excludes, "+" is open.
	 * @param string $max Last member, the lowest; "-" is open.
	 * @param array|null $options `LIMIT` => [offset, count]. Offset and count may also be given as two numbers, as
	 *   phpredis takes them.
	 * @phpstan-param array{LIMIT?: array{int, int}, limit?: array{int, int}}|null $options
	 * @return list<mixed>|false|RedisCluster The members.
	 * @server ZREVRANGEBYLEX, Redis 2.8.9
	 * @see Redis::zRevRangeByLex()
	 * @command ZREVRANGEBYLEX kss!limit_or_options values read max=5
	 */
	public function zrevrangebylex(string $key, string $min, string $max, ?array $options = null): RedisCluster|array|bool {}

	/**
	 * Gets the members between two scores from the highest down.
	 *
	 * @param string $min Highest score, in spite of its name; "(1" excludes, "+inf" is open.
	 * @param string $max Lowest score; "(1" excludes, "-inf" is open.
	 * @param array|null $options `WITHSCORES` => true: with scores; `LIMIT` => [offset, count].
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zRevRangeByScore()
	 * @command Redis::zRevRangeByScore
	 */
	public function zrevrangebyscore(string $key, string $min, string $max, ?array $options = null): RedisCluster|array|bool {}

	/**
	 * Tells a member's place, counted from the highest score.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::zRevRank()
	 * @command Redis::zRevRank
	 */
	public function zrevrank(string $key, mixed $member): RedisCluster|int|false {}

	/**
	 * Goes through the members of a sorted set step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern of members; null: all.
	 * @param int $count Members that the node looks at in a step; 0: its choice.
	 * @return array<string, float>|bool|RedisCluster Member => score of a step; false when there are no more.
	 * @server ZSCAN, Redis 2.8
	 */
	public function zscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): RedisCluster|array|bool {}

	/**
	 * Gets a member's score.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::zScore()
	 * @command Redis::zScore
	 */
	public function zscore(string $key, mixed $member): RedisCluster|float|false {}

	/**
	 * Gets the scores of many members.
	 *
	 * @return list<float|false>|false|Redis
	 * @see Redis::zMscore()
	 * @command Redis::zMscore
	 */
	public function zmscore(string $key, mixed $member, mixed ...$other_members): Redis|array|false {}

	/**
	 * Stores the members that at least one set has.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<int|float>|null $weights
	 * @return int|false|RedisCluster
	 * @see Redis::zunionstore()
	 * @command Redis::zunionstore
	 */
	public function zunionstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): RedisCluster|int|false {}

	/**
	 * Lists the members that all sets have.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<int|float>|null $weights
	 * @phpstan-param array{AGGREGATE?: string, aggregate?: string, WITHSCORES?: bool,
	 *   withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zinter()
	 * @command Redis::zinter
	 */
	public function zinter(array $keys, ?array $weights = null, ?array $options = null): RedisCluster|array|false {}

	/**
	 * Stores the members of the first set that no other has.
	 *
	 * @phpstan-param array<string> $keys
	 * @return int|false|RedisCluster
	 * @see Redis::zdiffstore()
	 * @command Redis::zdiffstore
	 */
	public function zdiffstore(string $dst, array $keys): RedisCluster|int|false {}

	/**
	 * Lists the members that at least one set has.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<int|float>|null $weights
	 * @phpstan-param array{AGGREGATE?: string, aggregate?: string, WITHSCORES?: bool,
	 *   withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zunion()
	 * @command Redis::zunion
	 */
	public function zunion(array $keys, ?array $weights = null, ?array $options = null): RedisCluster|array|false {}

	/**
	 * Lists the members of the first set that no other has.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|RedisCluster
	 * @see Redis::zdiff()
	 * @command Redis::zdiff
	 */
	public function zdiff(array $keys, ?array $options = null): RedisCluster|array|false {}

	/* Geo */

	/**
	 * Adds places.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::geoadd()
	 * @command Redis::geoadd
	 */
	public function geoadd(string $key, float $lng, float $lat, string $member, mixed ...$other_triples_and_options): RedisCluster|int|false {}

	/**
	 * Gives the distance of two places.
	 *
	 * @param string $dest Name of the other.
	 * @return float|false|RedisCluster
	 * @see Redis::geodist()
	 * @command Redis::geodist
	 */
	public function geodist(string $key, string $src, string $dest, ?string $unit = null): RedisCluster|float|false {}

	/**
	 * Gives the geohashes of places.
	 *
	 * @return list<string|false>|false|RedisCluster
	 * @see Redis::geohash()
	 * @command Redis::geohash
	 */
	public function geohash(string $key, string $member, string ...$other_members): RedisCluster|array|false {}

	/**
	 * Gives the positions of places.
	 *
	 * @return list<array{}|array{string, string}>|false|RedisCluster
	 * @see Redis::geopos()
	 * @command Redis::geopos
	 */
	public function geopos(string $key, string $member, string ...$other_members): RedisCluster|array|false {}

	/**
	 * Finds places around a point. geosearch() does the same with less surprise.
	 *
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, STORE?: string,
	 *   STOREDIST?: string, ...} $options
	 * @return mixed
	 * @see Redis::georadius()
	 * @command Redis::georadius
	 */
	public function georadius(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a point, without storing; may go to replicas.
	 *
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return mixed
	 * @see Redis::georadius_ro()
	 * @command Redis::georadius_ro
	 */
	public function georadius_ro(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a place. geosearch() does the same with less surprise.
	 *
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, STORE?: string,
	 *   STOREDIST?: string, ...} $options
	 * @return mixed
	 * @see Redis::georadiusbymember()
	 * @command Redis::georadiusbymember
	 */
	public function georadiusbymember(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a place, without storing; may go to replicas.
	 *
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return mixed
	 * @see Redis::georadiusbymember_ro()
	 * @command Redis::georadiusbymember_ro
	 */
	public function georadiusbymember_ro(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places within a circle or a box.
	 *
	 * @phpstan-param array{float|int, float|int}|string $position
	 * @phpstan-param array{float|int, float|int}|float|int $shape
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return array<int|string, mixed>
	 * @see Redis::geosearch()
	 * @command Redis::geosearch
	 */
	public function geosearch(string $key, array|string $position, array|int|float $shape, string $unit, array $options = []): RedisCluster|array {}

	/**
	 * Stores the places within a circle or a box.
	 *
	 * @phpstan-param array{float|int, float|int}|string $position
	 * @phpstan-param array{float|int, float|int}|float|int $shape
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int,
	 *   STOREDIST?: bool, ...} $options
	 * @return int|false|RedisCluster
	 * @see Redis::geosearchstore()
	 * @command Redis::geosearchstore
	 */
	public function geosearchstore(string $dst, string $src, array|string $position, array|int|float $shape, string $unit, array $options = []): RedisCluster|array|int|false {}

	/* Streams */

	/**
	 * Tells that a group is done with entries.
	 *
	 * @phpstan-param array<string> $ids
	 * @return int|false|RedisCluster
	 * @see Redis::xack()
	 * @command Redis::xack
	 */
	public function xack(string $key, string $group, array $ids): RedisCluster|int|false {}

	/**
	 * Adds an entry.
	 *
	 * @phpstan-param array<string, mixed> $values
	 * @return string|false|RedisCluster
	 * @see Redis::xadd()
	 * @command Redis::xadd
	 */
	public function xadd(string $key, string $id, array $values, int $maxlen = 0, bool $approx = false): RedisCluster|string|false {}

	/**
	 * Takes over pending entries of other consumers.
	 *
	 * @param int $min_iddle Milliseconds that they must have been idle.
	 * @phpstan-param array<string> $ids
	 * @phpstan-param array{IDLE?: int|string, TIME?: int|string, RETRYCOUNT?: int|string, ...} $options
	 * @return array<string, array<string, mixed>>|list<string>|false|RedisCluster
	 * @see Redis::xclaim()
	 * @command Redis::xclaim
	 */
	public function xclaim(string $key, string $group, string $consumer, int $min_iddle, array $ids, array $options): RedisCluster|array|string|false {}

	/**
	 * Removes entries.
	 *
	 * @phpstan-param array<string> $ids
	 * @return int|false|RedisCluster
	 * @see Redis::xdel()
	 * @command Redis::xdel
	 */
	public function xdel(string $key, array $ids): RedisCluster|int|false {}

	/**
	 * Manages groups of consumers.
	 *
	 * @return mixed
	 * @see Redis::xgroup()
	 * @command Redis::xgroup
	 */
	public function xgroup(string $operation, ?string $key = null, ?string $group = null, ?string $id_or_consumer = null, bool $mkstream = false, int $entries_read = -2): mixed {}

	/**
	 * Takes over whatever other consumers left idle.
	 *
	 * @return array<int|string, mixed>|bool|RedisCluster
	 * @see Redis::xautoclaim()
	 * @command Redis::xautoclaim
	 */
	public function xautoclaim(string $key, string $group, string $consumer, int $min_idle, string $start, int $count = -1, bool $justid = false): RedisCluster|array|bool {}

	/**
	 * Tells facts about a stream.
	 *
	 * @return mixed
	 * @see Redis::xinfo()
	 * @command Redis::xinfo
	 */
	public function xinfo(string $operation, ?string $arg1 = null, ?string $arg2 = null, int $count = -1): mixed {}

	/**
	 * Counts the entries.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::xlen()
	 * @command Redis::xlen
	 */
	public function xlen(string $key): RedisCluster|int|false {}

	/**
	 * Tells which entries a group has not acknowledged.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::xpending()
	 * @command Redis::xpending
	 */
	public function xpending(string $key, string $group, ?string $start = null, ?string $end = null, int $count = -1, ?string $consumer = null): RedisCluster|array|false {}

	/**
	 * Gets entries by their ids.
	 *
	 * @return array<string, array<string, mixed>>|bool|RedisCluster
	 * @see Redis::xrange()
	 * @command Redis::xrange
	 */
	public function xrange(string $key, string $start, string $end, int $count = -1): RedisCluster|array|bool {}

	/**
	 * Gets new entries of streams, and may wait for them.
	 *
	 * @phpstan-param array<string, string|int> $streams
	 * @return array<string, array<string, array<string, mixed>>>|bool|RedisCluster
	 * @see Redis::xread()
	 * @command Redis::xread
	 */
	public function xread(array $streams, int $count = -1, int $block = -1): RedisCluster|array|bool {}

	/**
	 * Gets entries as a consumer of a group, and may wait for them.
	 *
	 * @phpstan-param array<string, string|int> $streams
	 * @return array<string, array<string, array<string, mixed>>>|bool|RedisCluster
	 * @see Redis::xreadgroup()
	 * @command Redis::xreadgroup
	 */
	public function xreadgroup(string $group, string $consumer, array $streams, int $count = 1, int $block = 1): RedisCluster|array|bool {}

	/**
	 * Gets entries by their ids, the newest first.
	 *
	 * @return array<string, array<string, mixed>>|bool|RedisCluster
	 * @see Redis::xrevrange()
	 * @command Redis::xrevrange
	 */
	public function xrevrange(string $key, string $start, string $end, int $count = -1): RedisCluster|array|bool {}

	/**
	 * Removes the oldest entries.
	 *
	 * @param int $maxlen Number of entries that are kept; with $minid the lowest id that is kept.
	 * @return int|false|RedisCluster
	 * @see Redis::xtrim()
	 * @command Redis::xtrim
	 */
	public function xtrim(string $key, int $maxlen, bool $approx = false, bool $minid = false, int $limit = -1): RedisCluster|int|false {}

	/**
	 * Deletes entries.
	 *
	 * @phpstan-param array<mixed> $ids
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::xdelex()
	 * @command Redis::xdelex
	 */
	public function xdelex(string $key, array $ids, ?string $mode = null): RedisCluster|array|false {}

	/**
	 * Acknowledges entries and deletes them as xdelex() does.
	 *
	 * @phpstan-param array<mixed> $ids
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::xackdel()
	 * @command Redis::xackdel
	 */
	public function xackdel(string $key, string $group, array $ids, ?string $mode = null): RedisCluster|array|false {}

	/* Vector sets */

	/**
	 * Adds an element with its vector, or changes the vector.
	 *
	 * @phpstan-param array<mixed> $values
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::vadd()
	 * @command Redis::vadd
	 */
	public function vadd(string $key, array $values, mixed $element, ?array $options = null): RedisCluster|int|false {}

	/**
	 * Elements nearest to an element, or to a vector given as array.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::vsim()
	 * @command Redis::vsim
	 */
	public function vsim(string $key, mixed $member_or_values, ?array $options = null): RedisCluster|array|false {}

	/**
	 * Number of elements.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::vcard()
	 * @command Redis::vcard
	 */
	public function vcard(string $key): RedisCluster|int|false {}

	/**
	 * Number of the vectors' dimensions.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::vdim()
	 * @command Redis::vdim
	 */
	public function vdim(string $key): RedisCluster|int|false {}

	/**
	 * An element's vector as floats; with $raw [quantization, bytes, norm] and the range of 8-bit vectors. False where
	 * there is no such element.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::vemb()
	 * @command Redis::vemb
	 */
	public function vemb(string $key, mixed $member, bool $raw = false): RedisCluster|array|false {}

	/**
	 * What the server tells about a vector set, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::vinfo()
	 * @command Redis::vinfo
	 */
	public function vinfo(string $key): RedisCluster|array|false {}

	/**
	 * Tells whether an element is there.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::vismember()
	 * @command Redis::vismember
	 */
	public function vismember(string $key, mixed $member): RedisCluster|bool {}

	/**
	 * The neighbours of an element, a list for each layer.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::vlinks()
	 * @command Redis::vlinks
	 */
	public function vlinks(string $key, mixed $member, bool $withscores = false): RedisCluster|array|false {}

	/**
	 * A random element, false where there is none; with $count an array, < 0 allows repetitions.
	 *
	 * @return mixed
	 * @see Redis::vrandmember()
	 * @command Redis::vrandmember
	 */
	public function vrandmember(string $key, int $count = 0): mixed {}

	/**
	 * Elements in the order of their bytes from $start to $end: "[a", "(a", "-", "+"; $count < 0: all of them.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::vrange()
	 * @command Redis::vrange
	 */
	public function vrange(string $key, string $start, string $end, int $count = -1): RedisCluster|array|false {}

	/**
	 * Removes an element.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::vrem()
	 * @command Redis::vrem
	 */
	public function vrem(string $key, mixed $member): RedisCluster|int|false {}

	/**
	 * Sets an element's attributes: an array, or JSON text; '' takes them away.
	 *
	 * @phpstan-param array<mixed>|string $attributes
	 * @return int|false|RedisCluster
	 * @see Redis::vsetattr()
	 * @command Redis::vsetattr
	 */
	public function vsetattr(string $key, mixed $member, array|string $attributes): RedisCluster|int|false {}

	/**
	 * An element's attributes as array, or as JSON text when $decode is false; false where there are none.
	 *
	 * @return mixed
	 * @see Redis::vgetattr()
	 * @command Redis::vgetattr
	 */
	public function vgetattr(string $key, mixed $member, bool $decode = true): mixed {}

	/* JSON documents */

	/**
	 * Stores $value at $path of a document, "$" being all of it.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::jsonSet()
	 * @command Redis::jsonSet
	 */
	public function jsonSet(string $key, string $path, mixed $value, ?array $options = null): RedisCluster|bool {}

	/**
	 * A document, or the parts of it that a path finds: a list for a path that begins with "$"; with more paths path
	 * => list. Objects are arrays. False where there is no such key.
	 *
	 * @return mixed
	 * @see Redis::jsonGet()
	 * @command Redis::jsonGet
	 */
	public function jsonGet(string $key, string ...$paths): mixed {}

	/**
	 * What a path finds in each of many documents; false for keys that are not there.
	 *
	 * @phpstan-param array<mixed> $keys
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::jsonMGet()
	 * @command Redis::jsonMGet
	 */
	public function jsonMGet(array $keys, string $path): RedisCluster|array|false {}

	/**
	 * Stores many values in one step: a list of [key, path, value].
	 *
	 * @phpstan-param array<mixed> $triples
	 * @return bool|RedisCluster
	 * @see Redis::jsonMSet()
	 * @command Redis::jsonMSet
	 */
	public function jsonMSet(array $triples): RedisCluster|bool {}

	/**
	 * Deletes what a path finds, or the document.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::jsonDel()
	 * @command Redis::jsonDel
	 */
	public function jsonDel(string $key, ?string $path = null): RedisCluster|int|false {}

	/**
	 * Merges a value into a place: null deletes a member, arrays are replaced.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::jsonMerge()
	 * @command Redis::jsonMerge
	 */
	public function jsonMerge(string $key, string $path, mixed $value): RedisCluster|bool {}

	/**
	 * Adds to the numbers that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonNumIncrBy()
	 * @command Redis::jsonNumIncrBy
	 */
	public function jsonNumIncrBy(string $key, string $path, int|float $by): mixed {}

	/**
	 * As jsonNumIncrBy(), multiplying.
	 *
	 * @return mixed
	 * @see Redis::jsonNumMultBy()
	 * @command Redis::jsonNumMultBy
	 */
	public function jsonNumMultBy(string $key, string $path, int|float $by): mixed {}

	/**
	 * Appends to the strings that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonStrAppend()
	 * @command Redis::jsonStrAppend
	 */
	public function jsonStrAppend(string $key, string $path, string $text): mixed {}

	/**
	 * Lengths of the strings that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonStrLen()
	 * @command Redis::jsonStrLen
	 */
	public function jsonStrLen(string $key, ?string $path = null): mixed {}

	/**
	 * Turns the booleans that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonToggle()
	 * @command Redis::jsonToggle
	 */
	public function jsonToggle(string $key, string $path): mixed {}

	/**
	 * Empties arrays and objects, makes numbers 0.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::jsonClear()
	 * @command Redis::jsonClear
	 */
	public function jsonClear(string $key, ?string $path = null): RedisCluster|int|false {}

	/**
	 * Type names of what a path finds.
	 *
	 * @return array<int|string, mixed>|string|false|RedisCluster
	 * @see Redis::jsonType()
	 * @command Redis::jsonType
	 */
	public function jsonType(string $key, ?string $path = null): RedisCluster|array|string|false {}

	/**
	 * Appends values to the arrays that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonArrAppend()
	 * @command Redis::jsonArrAppend
	 */
	public function jsonArrAppend(string $key, string $path, mixed ...$values): mixed {}

	/**
	 * Index of a value in the arrays that a path finds, -1 where it is not. $start, $stop: where to look.
	 *
	 * @return mixed
	 * @see Redis::jsonArrIndex()
	 * @command Redis::jsonArrIndex
	 */
	public function jsonArrIndex(string $key, string $path, mixed $value, ?int $start = null, ?int $stop = null): mixed {}

	/**
	 * Inserts values in front of an index, < 0 from the end.
	 *
	 * @return mixed
	 * @see Redis::jsonArrInsert()
	 * @command Redis::jsonArrInsert
	 */
	public function jsonArrInsert(string $key, string $path, int $index, mixed ...$values): mixed {}

	/**
	 * Lengths of the arrays that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonArrLen()
	 * @command Redis::jsonArrLen
	 */
	public function jsonArrLen(string $key, ?string $path = null): mixed {}

	/**
	 * Takes the element at an index, the last without one, out of the arrays that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonArrPop()
	 * @command Redis::jsonArrPop
	 */
	public function jsonArrPop(string $key, ?string $path = null, ?int $index = null): mixed {}

	/**
	 * Leaves the elements from $start to $stop, both included.
	 *
	 * @return mixed
	 * @see Redis::jsonArrTrim()
	 * @command Redis::jsonArrTrim
	 */
	public function jsonArrTrim(string $key, string $path, int $start, int $stop): mixed {}

	/**
	 * Names of the members of the objects that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonObjKeys()
	 * @command Redis::jsonObjKeys
	 */
	public function jsonObjKeys(string $key, ?string $path = null): mixed {}

	/**
	 * Number of members of the objects that a path finds.
	 *
	 * @return mixed
	 * @see Redis::jsonObjLen()
	 * @command Redis::jsonObjLen
	 */
	public function jsonObjLen(string $key, ?string $path = null): mixed {}

	/**
	 * Bytes that a value takes in memory.
	 *
	 * @return mixed
	 * @see Redis::jsonDebugMemory()
	 * @command Redis::jsonDebugMemory
	 */
	public function jsonDebugMemory(string $key, ?string $path = null): mixed {}

	/* Probabilistic structures */

	/**
	 * Makes a filter for $capacity items of which $error_rate may be taken for others.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::bfReserve()
	 * @command Redis::bfReserve
	 */
	public function bfReserve(string $key, float $error_rate, int $capacity, ?array $options = null): RedisCluster|bool {}

	/**
	 * Adds an item.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::bfAdd()
	 * @command Redis::bfAdd
	 */
	public function bfAdd(string $key, string $item): RedisCluster|bool {}

	/**
	 * Adds items.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bfMAdd()
	 * @command Redis::bfMAdd
	 */
	public function bfMAdd(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * Tells whether an item may have been added; false is certain.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::bfExists()
	 * @command Redis::bfExists
	 */
	public function bfExists(string $key, string $item): RedisCluster|bool {}

	/**
	 * As bfExists() for many items.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bfMExists()
	 * @command Redis::bfMExists
	 */
	public function bfMExists(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * As bfMAdd(), making the filter.
	 *
	 * @phpstan-param array<mixed> $items
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bfInsert()
	 * @command Redis::bfInsert
	 */
	public function bfInsert(string $key, array $items, ?array $options = null): RedisCluster|array|false {}

	/**
	 * What the server tells about a filter, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bfInfo()
	 * @command Redis::bfInfo
	 */
	public function bfInfo(string $key): RedisCluster|array|false {}

	/**
	 * Number of items.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::bfCard()
	 * @command Redis::bfCard
	 */
	public function bfCard(string $key): RedisCluster|int|false {}

	/**
	 * A filter step by step: [next iterator, bytes], beginning with 0 and ending with [0, ''].
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::bfScanDump()
	 * @command Redis::bfScanDump
	 */
	public function bfScanDump(string $key, int $iterator): RedisCluster|array|false {}

	/**
	 * Restores a step of bfScanDump().
	 *
	 * @return bool|RedisCluster
	 * @see Redis::bfLoadChunk()
	 * @command Redis::bfLoadChunk
	 */
	public function bfLoadChunk(string $key, int $iterator, string $data): RedisCluster|bool {}

	/**
	 * Makes a filter for $capacity items.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::cfReserve()
	 * @command Redis::cfReserve
	 */
	public function cfReserve(string $key, int $capacity, ?array $options = null): RedisCluster|bool {}

	/**
	 * Adds an item, which may be there more than once.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cfAdd()
	 * @command Redis::cfAdd
	 */
	public function cfAdd(string $key, string $item): RedisCluster|bool {}

	/**
	 * Adds an item that is not there.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cfAddNx()
	 * @command Redis::cfAddNx
	 */
	public function cfAddNx(string $key, string $item): RedisCluster|bool {}

	/**
	 * Adds items, making the filter.
	 *
	 * @phpstan-param array<mixed> $items
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cfInsert()
	 * @command Redis::cfInsert
	 */
	public function cfInsert(string $key, array $items, ?array $options = null): RedisCluster|array|false {}

	/**
	 * As cfInsert() with items that are not there; 0 for one that is.
	 *
	 * @phpstan-param array<mixed> $items
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cfInsertNx()
	 * @command Redis::cfInsertNx
	 */
	public function cfInsertNx(string $key, array $items, ?array $options = null): RedisCluster|array|false {}

	/**
	 * Tells whether an item may be there; false is certain.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cfExists()
	 * @command Redis::cfExists
	 */
	public function cfExists(string $key, string $item): RedisCluster|bool {}

	/**
	 * As cfExists() for many items.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cfMExists()
	 * @command Redis::cfMExists
	 */
	public function cfMExists(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * Removes an item once.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cfDel()
	 * @command Redis::cfDel
	 */
	public function cfDel(string $key, string $item): RedisCluster|bool {}

	/**
	 * How many times an item may be there.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::cfCount()
	 * @command Redis::cfCount
	 */
	public function cfCount(string $key, string $item): RedisCluster|int|false {}

	/**
	 * What the server tells about a filter, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cfInfo()
	 * @command Redis::cfInfo
	 */
	public function cfInfo(string $key): RedisCluster|array|false {}

	/**
	 * As bfScanDump().
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cfScanDump()
	 * @command Redis::cfScanDump
	 */
	public function cfScanDump(string $key, int $iterator): RedisCluster|array|false {}

	/**
	 * As bfLoadChunk().
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cfLoadChunk()
	 * @command Redis::cfLoadChunk
	 */
	public function cfLoadChunk(string $key, int $iterator, string $data): RedisCluster|bool {}

	/**
	 * Makes a sketch by its size.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cmsInitByDim()
	 * @command Redis::cmsInitByDim
	 */
	public function cmsInitByDim(string $key, int $width, int $depth): RedisCluster|bool {}

	/**
	 * Makes a sketch by the error that is allowed and its probability.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::cmsInitByProb()
	 * @command Redis::cmsInitByProb
	 */
	public function cmsInitByProb(string $key, float $error, float $probability): RedisCluster|bool {}

	/**
	 * Adds to counts: item => by how much.
	 *
	 * @phpstan-param array<mixed> $increments
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cmsIncrBy()
	 * @command Redis::cmsIncrBy
	 */
	public function cmsIncrBy(string $key, array $increments): RedisCluster|array|false {}

	/**
	 * Counts of items.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cmsQuery()
	 * @command Redis::cmsQuery
	 */
	public function cmsQuery(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * Adds up sketches in $dst.
	 *
	 * @phpstan-param array<mixed> $keys
	 * @phpstan-param array<mixed>|null $weights
	 * @return bool|RedisCluster
	 * @see Redis::cmsMerge()
	 * @command Redis::cmsMerge
	 */
	public function cmsMerge(string $dst, array $keys, ?array $weights = null): RedisCluster|bool {}

	/**
	 * What the server tells about a sketch, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::cmsInfo()
	 * @command Redis::cmsInfo
	 */
	public function cmsInfo(string $key): RedisCluster|array|false {}

	/**
	 * Makes a list of the $topk most frequent items; $width, $depth and $decay go together.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::topkReserve()
	 * @command Redis::topkReserve
	 */
	public function topkReserve(string $key, int $topk, ?int $width = null, ?int $depth = null, ?float $decay = null): RedisCluster|bool {}

	/**
	 * Counts items.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::topkAdd()
	 * @command Redis::topkAdd
	 */
	public function topkAdd(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * Counts items by more: item => by how much.
	 *
	 * @phpstan-param array<mixed> $increments
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::topkIncrBy()
	 * @command Redis::topkIncrBy
	 */
	public function topkIncrBy(string $key, array $increments): RedisCluster|array|false {}

	/**
	 * Tells for each item whether it is in the list.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::topkQuery()
	 * @command Redis::topkQuery
	 */
	public function topkQuery(string $key, string $item, string ...$other_items): RedisCluster|array|false {}

	/**
	 * The list, the most frequent first.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::topkList()
	 * @command Redis::topkList
	 */
	public function topkList(string $key, bool $withcount = false): RedisCluster|array|false {}

	/**
	 * What the server tells about a list, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::topkInfo()
	 * @command Redis::topkInfo
	 */
	public function topkInfo(string $key): RedisCluster|array|false {}

	/**
	 * Makes a digest.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::tdigestCreate()
	 * @command Redis::tdigestCreate
	 */
	public function tdigestCreate(string $key, int $compression = 0): RedisCluster|bool {}

	/**
	 * Adds numbers.
	 *
	 * @phpstan-param array<mixed> $values
	 * @return bool|RedisCluster
	 * @see Redis::tdigestAdd()
	 * @command Redis::tdigestAdd
	 */
	public function tdigestAdd(string $key, array $values): RedisCluster|bool {}

	/**
	 * Empties a digest.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::tdigestReset()
	 * @command Redis::tdigestReset
	 */
	public function tdigestReset(string $key): RedisCluster|bool {}

	/**
	 * Merges digests into $dst.
	 *
	 * @phpstan-param array<mixed> $keys
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::tdigestMerge()
	 * @command Redis::tdigestMerge
	 */
	public function tdigestMerge(string $dst, array $keys, ?array $options = null): RedisCluster|bool {}

	/**
	 * The least number; NAN of an empty digest.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::tdigestMin()
	 * @command Redis::tdigestMin
	 */
	public function tdigestMin(string $key): RedisCluster|float|false {}

	/**
	 * The greatest number; NAN of an empty digest.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::tdigestMax()
	 * @command Redis::tdigestMax
	 */
	public function tdigestMax(string $key): RedisCluster|float|false {}

	/**
	 * For each share the number below which so much of all lies.
	 *
	 * @phpstan-param array<mixed> $quantiles
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestQuantile()
	 * @command Redis::tdigestQuantile
	 */
	public function tdigestQuantile(string $key, array $quantiles): RedisCluster|array|false {}

	/**
	 * For each number the share of all that is not above it.
	 *
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestCdf()
	 * @command Redis::tdigestCdf
	 */
	public function tdigestCdf(string $key, array $values): RedisCluster|array|false {}

	/**
	 * For each number how many are below it.
	 *
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestRank()
	 * @command Redis::tdigestRank
	 */
	public function tdigestRank(string $key, array $values): RedisCluster|array|false {}

	/**
	 * For each number how many are above it.
	 *
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestRevRank()
	 * @command Redis::tdigestRevRank
	 */
	public function tdigestRevRank(string $key, array $values): RedisCluster|array|false {}

	/**
	 * For each rank, 0 the least, the number that has it.
	 *
	 * @phpstan-param array<mixed> $ranks
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestByRank()
	 * @command Redis::tdigestByRank
	 */
	public function tdigestByRank(string $key, array $ranks): RedisCluster|array|false {}

	/**
	 * As tdigestByRank() from the greatest.
	 *
	 * @phpstan-param array<mixed> $ranks
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestByRevRank()
	 * @command Redis::tdigestByRevRank
	 */
	public function tdigestByRevRank(string $key, array $ranks): RedisCluster|array|false {}

	/**
	 * Mean of the numbers between two quantiles.
	 *
	 * @return float|false|RedisCluster
	 * @see Redis::tdigestTrimmedMean()
	 * @command Redis::tdigestTrimmedMean
	 */
	public function tdigestTrimmedMean(string $key, float $low, float $high): RedisCluster|float|false {}

	/**
	 * What the server tells about a digest, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tdigestInfo()
	 * @command Redis::tdigestInfo
	 */
	public function tdigestInfo(string $key): RedisCluster|array|false {}

	/* Time series */

	/**
	 * Makes a series.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::tsCreate()
	 * @command Redis::tsCreate
	 */
	public function tsCreate(string $key, ?array $options = null): RedisCluster|bool {}

	/**
	 * Changes what tsCreate() has set.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|RedisCluster
	 * @see Redis::tsAlter()
	 * @command Redis::tsAlter
	 */
	public function tsAlter(string $key, ?array $options = null): RedisCluster|bool {}

	/**
	 * Adds a sample, "*" for now.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::tsAdd()
	 * @command Redis::tsAdd
	 */
	public function tsAdd(string $key, string|int $timestamp, float $value, ?array $options = null): RedisCluster|int|false {}

	/**
	 * Adds samples: a list of [key, time, value].
	 *
	 * @phpstan-param array<mixed> $samples
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tsMAdd()
	 * @command Redis::tsMAdd
	 */
	public function tsMAdd(array $samples): RedisCluster|array|false {}

	/**
	 * Adds a sample that is the last one's value and so much more.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::tsIncrBy()
	 * @command Redis::tsIncrBy
	 */
	public function tsIncrBy(string $key, float $by, ?array $options = null): RedisCluster|int|false {}

	/**
	 * As tsIncrBy() with so much less.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::tsDecrBy()
	 * @command Redis::tsDecrBy
	 */
	public function tsDecrBy(string $key, float $by, ?array $options = null): RedisCluster|int|false {}

	/**
	 * Deletes the samples from one time to another.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::tsDel()
	 * @command Redis::tsDel
	 */
	public function tsDel(string $key, int $from, int $to): RedisCluster|int|false {}

	/**
	 * Aggregates $src into $dst from now on: $aggregator (avg, sum, min, ...) over $bucket ms, aligned to $align.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::tsCreateRule()
	 * @command Redis::tsCreateRule
	 */
	public function tsCreateRule(string $src, string $dst, string $aggregator, int $bucket, ?int $align = null): RedisCluster|bool {}

	/**
	 * Ends a rule.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::tsDeleteRule()
	 * @command Redis::tsDeleteRule
	 */
	public function tsDeleteRule(string $src, string $dst): RedisCluster|bool {}

	/**
	 * The last sample as [time, value], empty where there is none.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tsGet()
	 * @command Redis::tsGet
	 */
	public function tsGet(string $key, bool $latest = false): RedisCluster|array|false {}

	/**
	 * Samples from one time to another ("-", "+": all) as time => value.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tsRange()
	 * @command Redis::tsRange
	 */
	public function tsRange(string $key, string|int $from, string|int $to, ?array $options = null): RedisCluster|array|false {}

	/**
	 * As tsRange() from the last time to the first.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tsRevRange()
	 * @command Redis::tsRevRange
	 */
	public function tsRevRange(string $key, string|int $from, string|int $to, ?array $options = null): RedisCluster|array|false {}

	/**
	 * What the server tells about a series, as name => value.
	 *
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::tsInfo()
	 * @command Redis::tsInfo
	 */
	public function tsInfo(string $key, bool $debug = false): RedisCluster|array|false {}

	/* Search */

	/**
	 * Adds a text to a dictionary of suggestions.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|RedisCluster
	 * @see Redis::ftSugAdd()
	 * @command Redis::ftSugAdd
	 */
	public function ftSugAdd(string $key, string $text, float $score, ?array $options = null): RedisCluster|int|false {}

	/**
	 * Suggestions for what begins so.
	 *
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|RedisCluster
	 * @see Redis::ftSugGet()
	 * @command Redis::ftSugGet
	 */
	public function ftSugGet(string $key, string $prefix, ?array $options = null): RedisCluster|array|false {}

	/**
	 * Removes a suggestion.
	 *
	 * @return bool|RedisCluster
	 * @see Redis::ftSugDel()
	 * @command Redis::ftSugDel
	 */
	public function ftSugDel(string $key, string $text): RedisCluster|bool {}

	/**
	 * Number of suggestions.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::ftSugLen()
	 * @command Redis::ftSugLen
	 */
	public function ftSugLen(string $key): RedisCluster|int|false {}

	/* Publish and subscribe */

	/**
	 * Listens to all channels that match patterns, as subscribe() does.
	 *
	 * @param array $patterns Glob patterns, prefixed.
	 * @phpstan-param non-empty-array<string> $patterns
	 * @param callable $callback Gets the object, the pattern, the channel and the message.
	 * @phpstan-param callable(RedisCluster, string, string, mixed): mixed $callback
	 * @return void
	 * @throws RedisClusterException No message came within the read time-out, or the connection broke.
	 * @server PSUBSCRIBE, Redis 2.0
	 */
	public function psubscribe(array $patterns, callable $callback): void {}

	/**
	 * Sends a message to the subscribers of a channel.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::publish()
	 * @command Redis::publish
	 */
	public function publish(string $channel, string $message): RedisCluster|int|bool {}

	/**
	 * Asks a node about its subscriptions. NUMSUB gives a flat list of channels and numbers.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $values CHANNELS, maybe with a pattern; NUMSUB with channels; NUMPAT; SHARDCHANNELS, SHARDNUMSUB.
	 * @return mixed A list, or the number of patterns.
	 * @server PUBSUB, Redis 2.8; SHARDCHANNELS, SHARDNUMSUB 7.0
	 * @see Redis::pubsub()
	 * @command node PUBSUB s+ raw read
	 */
	public function pubsub(array|string $key_or_address, string ...$values): mixed {}

	/**
	 * Leaves patterns. To be called from psubscribe()'s callback.
	 *
	 * @param array|string $pattern Patterns, which is what phpredis takes whatever it declares; or one.
	 * @phpstan-param list<string>|string $pattern
	 * @param string $other_patterns More patterns.
	 * @return array<string, bool>|bool Pattern => whether it was subscribed; false outside of psubscribe().
	 * @server PUNSUBSCRIBE, Redis 2.0
	 */
	public function punsubscribe(array|string $pattern, string ...$other_patterns): array|bool {}

	/**
	 * Listens to channels at one node, which hears of messages at all of them, and calls back for each message, until
	 * none is left, the callback throws or the read time-out is over.
	 *
	 * @param array $channels Names, prefixed.
	 * @phpstan-param non-empty-array<string> $channels
	 * @param callable $cb Gets the object, the channel and the message. It may use unsubscribe() and the like on this
	 * object, and other objects freely.
	 * @phpstan-param callable(RedisCluster, string, mixed): mixed $cb
	 * @return void
	 * @throws RedisClusterException No message came within the read time-out, or the connection broke.
	 * @server SUBSCRIBE, Redis 2.0
	 */
	public function subscribe(array $channels, callable $cb): void {}

	/**
	 * Leaves channels. To be called from subscribe()'s callback.
	 *
	 * @param array $channels Names; an empty array: all.
	 * @phpstan-param array<string> $channels
	 * @return array<string, bool>|bool Channel => whether it was subscribed; false outside of subscribe().
	 * @server UNSUBSCRIBE, Redis 2.0
	 */
	public function unsubscribe(array $channels): array|bool {}

	/**
	 * Listens to channels of a shard, at the node that has their slot, as subscribe() does. Not in phpredis.
	 *
	 * @param array $channels Names of one slot, prefixed.
	 * @phpstan-param non-empty-array<string> $channels
	 * @param callable $cb Gets the object, the channel and the message.
	 * @phpstan-param callable(RedisCluster, string, mixed): mixed $cb
	 * @return void
	 * @throws RedisClusterException No message came within the read time-out, or the connection broke.
	 * @server SSUBSCRIBE, Redis 7.0
	 */
	public function ssubscribe(array $channels, callable $cb): void {}

	/**
	 * Leaves channels of the shard. To be called from ssubscribe()'s callback. Not in phpredis.
	 *
	 * @param array $channels Names; an empty array: all.
	 * @phpstan-param array<string> $channels
	 * @return array<string, bool>|bool Channel => whether it was subscribed; false outside of ssubscribe().
	 * @server SUNSUBSCRIBE, Redis 7.0
	 */
	public function sunsubscribe(array $channels): array|bool {}

	/**
	 * Sends a message to a channel of the shard, whose name is prefixed.
	 *
	 * @return int|false|RedisCluster
	 * @see Redis::spublish()
	 * @command Redis::spublish
	 */
	public function spublish(string $channel, string $message): RedisCluster|int|false {}

	/* Scripts and functions */

	/**
	 * Runs a Lua script.
	 *
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::eval()
	 * @command Redis::eval
	 */
	public function eval(string $script, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a Lua script that only reads.
	 *
	 * @param string $script Source text.
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::eval_ro()
	 * @command Redis::eval_ro
	 */
	public function eval_ro(string $script, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a Lua script that the server knows.
	 *
	 * @param string $script_sha What script('LOAD', …) gave, 40 hexadecimal digits.
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::evalsha()
	 * @command Redis::evalsha
	 */
	public function evalsha(string $script_sha, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a Lua script that the server knows and that only reads.
	 *
	 * @param string $script_sha What script('LOAD', …) gave, 40 hexadecimal digits.
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::evalsha_ro()
	 * @command Redis::evalsha_ro
	 */
	public function evalsha_ro(string $script_sha, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Manages the scripts that the server knows.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::script()
	 * @command node Redis::script
	 */
	public function script(array|string $key_or_address, mixed ...$args): mixed {}

	/**
	 * Calls a function of a library.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::fcall()
	 * @command Redis::fcall
	 */
	public function fcall(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * Calls a function of a library that only reads.
	 *
	 * @phpstan-param array<string> $keys
	 * @phpstan-param array<mixed> $args
	 * @return mixed
	 * @see Redis::fcall_ro()
	 * @command Redis::fcall_ro
	 */
	public function fcall_ro(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * Manages the libraries of functions.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return bool|string|array<int|string, mixed>|RedisCluster
	 * @see Redis::function()
	 * @command node Redis::function
	 */
	public function function(array|string $key_or_address, string $operation, mixed ...$args): RedisCluster|bool|string|array {}

	/* Server */

	/**
	 * Manages users and what they may do.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::acl()
	 * @command node Redis::acl
	 */
	public function acl(array|string $key_or_address, string $subcmd, string ...$args): mixed {}

	/**
	 * Rewrites the append-only file in the background.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return bool|RedisCluster
	 * @see Redis::bgrewriteaof()
	 * @command node Redis::bgrewriteaof
	 */
	public function bgrewriteaof(array|string $key_or_address): RedisCluster|bool {}

	/**
	 * Waits until this connection's writes are in append-only files.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return array{int, int}|false|RedisCluster
	 * @see Redis::waitaof()
	 * @command node Redis::waitaof
	 */
	public function waitaof(array|string $key_or_address, int $numlocal, int $numreplicas, int $timeout): RedisCluster|array|false {}

	/**
	 * Saves to disk in the background.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return bool|RedisCluster
	 * @see Redis::bgSave()
	 * @command node Redis::bgSave
	 */
	public function bgsave(array|string $key_or_address): RedisCluster|bool {}

	/**
	 * Runs a CLIENT subcommand at a node.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $subcommand LIST, KILL, GETNAME, SETNAME; others go to the node as they are, which phpredis
	 *   refuses.
	 * @param string|null $arg Argument of the subcommand.
	 * @return array<int|string, mixed>|string|bool LIST: a list of name => value; a name: string, false without one;
	 *   OK: true.
	 * @server CLIENT, Redis 2.4
	 */
	public function client(array|string $key_or_address, string $subcommand, ?string $arg = null): array|string|bool {}

	/**
	 * Runs a CLUSTER subcommand at a node.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $command INFO, NODES, SLOTS, SHARDS, KEYSLOT, COUNTKEYSINSLOT, GETKEYSINSLOT, MYID ...
	 * @param mixed $extra_args Arguments of the subcommand.
	 * @phpstan-param string|int|float|bool|null $extra_args
	 * @return mixed The reply; true for a status, false for null and for an error.
	 * @server CLUSTER, Redis 3.0; SHARDS 7.0
	 */
	public function cluster(array|string $key_or_address, string $command, mixed ...$extra_args): mixed {}

	/**
	 * Tells about the commands of a server. Any node is asked.
	 *
	 * @param mixed $extra_args COUNT, INFO, DOCS, LIST, GETKEYS and their arguments; none: all commands.
	 * @phpstan-param string $extra_args
	 * @return mixed
	 * @see Redis::command()
	 * @command Redis::command
	 */
	public function command(mixed ...$extra_args): mixed {}

	/**
	 * Reads or changes settings of a node. GET gives a flat list of names and values.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $subcommand GET, SET, RESETSTAT or REWRITE.
	 * @param mixed $extra_args GET: names or patterns; SET: name, value, name, value ...
	 * @phpstan-param string|int|float $extra_args
	 * @return mixed GET: a list of names and values; else true; false for an error.
	 * @server CONFIG, Redis 2.0; many names at once 7.0
	 * @see Redis::config()
	 * @command node CONFIG ss* raw write
	 */
	public function config(array|string $key_or_address, string $subcommand, mixed ...$extra_args): mixed {}

	/**
	 * Number of keys of a node.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return int|RedisCluster
	 * @see Redis::dbSize()
	 * @command node Redis::dbSize
	 */
	public function dbsize(array|string $key_or_address): RedisCluster|int {}

	/**
	 * Deletes all keys of a node. A replica refuses.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param bool $async true: free the memory in the background; false: as the server is set.
	 * @return bool|RedisCluster true.
	 * @server FLUSHALL, Redis 1.0; ASYNC 4.0, SYNC 6.2
	 * @see Redis::flushAll()
	 * @command node FLUSHALL t(ASYNC) ok write
	 */
	public function flushall(array|string $key_or_address, bool $async = false): RedisCluster|bool {}

	/**
	 * Deletes all keys of a node. A replica refuses.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param bool $async true: free the memory in the background; false: as the server is set.
	 * @return bool|RedisCluster true.
	 * @server FLUSHDB, Redis 1.0; ASYNC 4.0, SYNC 6.2
	 * @see Redis::flushDB()
	 * @command node FLUSHDB t(ASYNC) ok write
	 */
	public function flushdb(array|string $key_or_address, bool $async = false): RedisCluster|bool {}

	/**
	 * Gets the server's facts.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return array<string, int|float|string>|false|RedisCluster
	 * @see Redis::info()
	 * @command node Redis::info
	 */
	public function info(array|string $key_or_address, string ...$sections): RedisCluster|array|false {}

	/**
	 * Tells when the data were saved to disk.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return int|false|RedisCluster
	 * @see Redis::lastSave()
	 * @command node Redis::lastSave
	 */
	public function lastsave(array|string $key_or_address): RedisCluster|int|false {}

	/**
	 * Sends any command to a node as it is: no prefix, no serializer, no look at its keys.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param string $command Name of the command.
	 * @param mixed $args Its arguments: strings, numbers; true is sent as 1, false and null as an empty string.
	 * @phpstan-param string|int|float|bool|null $args
	 * @return mixed The reply; true for a status, false for null and for an error.
	 */
	public function rawcommand(array|string $key_or_address, string $command, mixed ...$args): mixed {}

	/**
	 * Tells the server's part in replication.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::role()
	 * @command node Redis::role
	 */
	public function role(array|string $key_or_address): mixed {}

	/**
	 * Saves to disk while the server stands still.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return bool|RedisCluster
	 * @see Redis::save()
	 * @command node Redis::save
	 */
	public function save(array|string $key_or_address): RedisCluster|bool {}

	/**
	 * Reads the log of slow commands.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @param mixed $args GET, LEN or RESET; behind GET how many entries.
	 * @phpstan-param string|int $args
	 * @return mixed GET: a list of entries; LEN: int; RESET: true; false for an error.
	 * @server SLOWLOG, Redis 2.2.12
	 * @see Redis::slowlog()
	 * @command node SLOWLOG s+ raw write
	 */
	public function slowlog(array|string $key_or_address, mixed ...$args): mixed {}

	/**
	 * Reads the server's clock.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return array{string, string}|RedisCluster
	 * @see Redis::time()
	 * @command node Redis::time
	 */
	public function time(array|string $key_or_address): RedisCluster|array|bool {}

	/**
	 * Waits until replicas have this connection's writes.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return int|false
	 * @see Redis::wait()
	 * @command node Redis::wait
	 */
	public function wait(array|string $key_or_address, int $numreplicas, int $timeout): int|false {}

	/**
	 * LATENCY with a subcommand (LATEST, HISTORY, HISTOGRAM, DOCTOR, GRAPH, RESET): lists, a text, name => value, or a
	 * number.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::latency()
	 * @command node Redis::latency
	 */
	public function latency(array|string $key_or_address, string $operation, mixed ...$args): mixed {}

	/**
	 * MEMORY with a subcommand: USAGE with a key (bytes), STATS (name => value), DOCTOR, MALLOC-STATS (text), PURGE.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::memory()
	 * @command node Redis::memory
	 */
	public function memory(array|string $key_or_address, string $operation, mixed ...$args): mixed {}

	/**
	 * MODULE with a subcommand: LIST (a list of name => value), LOAD, LOADEX, UNLOAD.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::module()
	 * @command node Redis::module
	 */
	public function module(array|string $key_or_address, string $operation, mixed ...$args): mixed {}

	/**
	 * COMMANDLOG with a subcommand: GET with a count and a kind (slow, large-request, large-reply), LEN and RESET with
	 * a kind.
	 *
	 * @param array|string $key_or_address Key whose node is asked, or [host, port] of a node.
	 * @phpstan-param array{string, int}|string $key_or_address
	 * @return mixed
	 * @see Redis::commandlog()
	 * @command node Redis::commandlog
	 */
	public function commandlog(array|string $key_or_address, string $operation, mixed ...$args): mixed {}
}

/** What is thrown for a cluster that cannot be reached or used. */
class RedisClusterException extends RuntimeException
{
}
