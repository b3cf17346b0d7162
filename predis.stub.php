<?php

/**
 * The whole PHP API. Names, parameters and types are those of phpredis 6.2.0, so
 * that code written for it runs unchanged; tests/surface compares them.
 * tools/generate.sh makes predis_arginfo.h and predis_commands.h from this file.
 *
 * @generate-class-entries
 * @generate-legacy-arginfo 80100
 */

/**
 * A connection to a Redis or Valkey server, or the promise of one.
 *
 * What a comment says a method returns is what it returns in atomic mode. Inside
 * MULTI and PIPELINE every command method returns the object, and exec() returns
 * the values. A command the server answers with an error returns false and leaves
 * the text in getLastError(); errors that concern the connection or the session
 * (NOAUTH, READONLY, LOADING, MOVED, ...) and failed sends and reads throw
 * RedisException. Keys are prefixed by OPT_PREFIX, values pass OPT_SERIALIZER.
 *
 * An array by name is written as array<string, ...>, though PHP makes integers of names that are decimal numbers.
 * The tag "server" names the Redis command and the first version that has it, then what came later. The tag
 * "command" is the method's row in the command table: docs/command-rows.md explains it; a method without one is
 * written in C. The comments between methods are the titles of the pages in docs/api.
 */
class Redis
{
	/* Results of type(). */

	/**
	 * There is no key.
	 * @var int
	 */
	public const REDIS_NOT_FOUND = 0;
	/**
	 * A string, a bitmap or a HyperLogLog.
	 * @var int
	 */
	public const REDIS_STRING = 1;
	/**
	 * A set.
	 * @var int
	 */
	public const REDIS_SET = 2;
	/**
	 * A list.
	 * @var int
	 */
	public const REDIS_LIST = 3;
	/**
	 * A sorted set, or places.
	 * @var int
	 */
	public const REDIS_ZSET = 4;
	/**
	 * A hash.
	 * @var int
	 */
	public const REDIS_HASH = 5;
	/**
	 * A stream.
	 * @var int
	 */
	public const REDIS_STREAM = 6;

	/* Results of getMode(), arguments of multi(). */

	/**
	 * Each command is sent at once.
	 * @var int
	 */
	public const ATOMIC = 0;
	/**
	 * A transaction is open.
	 * @var int
	 */
	public const MULTI = 1;
	/**
	 * Commands are collected and sent together.
	 * @var int
	 */
	public const PIPELINE = 2;

	/* Options of setOption() and getOption(). */

	/**
	 * How values are stored: Redis::SERIALIZER_*.
	 * @var int
	 */
	public const OPT_SERIALIZER = 1;
	/**
	 * String in front of every key.
	 * @var int
	 */
	public const OPT_PREFIX = 2;
	/**
	 * Seconds that a reply may take; 0: default_socket_timeout, -1: no limit.
	 * @var int
	 */
	public const OPT_READ_TIMEOUT = 3;
	/**
	 * Whether the system sends TCP keep-alive probes.
	 * @var int
	 */
	public const OPT_TCP_KEEPALIVE = 6;
	/**
	 * How values are compressed: Redis::COMPRESSION_*.
	 * @var int
	 */
	public const OPT_COMPRESSION = 7;
	/**
	 * Whether rawCommand() and scripts return a status as its text in place of true.
	 * @var int
	 */
	public const OPT_REPLY_LITERAL = 8;
	/**
	 * Level for ZSTD and LZ4; 0: the library's default.
	 * @var int
	 */
	public const OPT_COMPRESSION_LEVEL = 9;
	/**
	 * Whether a null array of the server is null in place of an empty array.
	 * @var int
	 */
	public const OPT_NULL_MULTIBULK_AS_NULL = 10;
	/**
	 * Whether numbers are stored without serializer and compression.
	 * @var int
	 */
	public const OPT_PACK_IGNORE_NUMBERS = 15;
	/**
	 * What scans do: Redis::SCAN_*.
	 * @var int
	 */
	public const OPT_SCAN = 4;
	/**
	 * Attempts to reconnect after the first.
	 * @var int
	 */
	public const OPT_MAX_RETRIES = 11;
	/**
	 * How pauses between attempts grow: Redis::BACKOFF_ALGORITHM_*.
	 * @var int
	 */
	public const OPT_BACKOFF_ALGORITHM = 12;
	/**
	 * Milliseconds from which pauses are reckoned.
	 * @var int
	 */
	public const OPT_BACKOFF_BASE = 13;
	/**
	 * Milliseconds that a pause has at most.
	 * @var int
	 */
	public const OPT_BACKOFF_CAP = 14;
	/**
	 * Throw a RedisException for every error that the server answers with, in place of false. Not in phpredis.
	 * @var int
	 */
	public const OPT_THROW_ON_ERROR = 1001;
	/**
	 * Seconds (float) that a command may take altogether, connecting anew included, whatever the time-out of each wait;
	 * 0: no limit. Blocking commands and subscriptions have none.
	 * @var int
	 */
	public const OPT_COMMAND_TIMEOUT = 1002;

	/* Values of OPT_SERIALIZER. */

	/**
	 * Values become strings.
	 * @var int
	 */
	public const SERIALIZER_NONE = 0;
	/**
	 * PHP's serialize().
	 * @var int
	 */
	public const SERIALIZER_PHP = 1;
	/**
	 * The igbinary extension, where it is loaded.
	 * @var int
	 */
	public const SERIALIZER_IGBINARY = 2;
	/**
	 * The msgpack extension, where it is loaded.
	 * @var int
	 */
	public const SERIALIZER_MSGPACK = 3;
	/**
	 * JSON; objects come back as arrays.
	 * @var int
	 */
	public const SERIALIZER_JSON = 4;

	/* Values of OPT_COMPRESSION and bounds of OPT_COMPRESSION_LEVEL. */

	/**
	 * Values are stored as they are.
	 * @var int
	 */
	public const COMPRESSION_NONE = 0;
	/**
	 * LZF, where it was built in.
	 * @var int
	 */
	public const COMPRESSION_LZF = 1;
	/**
	 * ZSTD, where it was built in.
	 * @var int
	 */
	public const COMPRESSION_ZSTD = 2;
	/**
	 * The level that ZSTD uses by itself.
	 * @var int
	 */
	public const COMPRESSION_ZSTD_DEFAULT = 3;
	/**
	 * ZSTD's lowest level.
	 * @var int
	 */
	public const COMPRESSION_ZSTD_MIN = -131072;
	/**
	 * ZSTD's highest level.
	 * @var int
	 */
	public const COMPRESSION_ZSTD_MAX = 22;
	/**
	 * LZ4, where it was built in.
	 * @var int
	 */
	public const COMPRESSION_LZ4 = 3;

	/* Values of OPT_SCAN, which may be added up. */

	/**
	 * Go on until a step has found something or nothing is left.
	 * @var int
	 */
	public const SCAN_RETRY = 1;
	/**
	 * Return after each step, also with nothing found.
	 * @var int
	 */
	public const SCAN_NORETRY = 0;
	/**
	 * Put the prefix in front of the pattern.
	 * @var int
	 */
	public const SCAN_PREFIX = 2;
	/**
	 * Leave the pattern as it is.
	 * @var int
	 */
	public const SCAN_NOPREFIX = 3;

	/* Places in lInsert(). */

	/**
	 * In front of the pivot.
	 * @var string
	 */
	public const BEFORE = 'before';
	/**
	 * Behind the pivot.
	 * @var string
	 */
	public const AFTER = 'after';

	/* Ends of a list in lMove(). */

	/**
	 * The head.
	 * @var string
	 */
	public const LEFT = 'left';
	/**
	 * The tail.
	 * @var string
	 */
	public const RIGHT = 'right';

	/* Values of OPT_BACKOFF_ALGORITHM. */

	/**
	 * First a random part of the base, then the base.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_DEFAULT = 0;
	/**
	 * Always the base.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_CONSTANT = 6;
	/**
	 * A random part of the base.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_UNIFORM = 5;
	/**
	 * Twice the pause before, from the base on.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_EXPONENTIAL = 4;
	/**
	 * A random part of the exponential pause.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_FULL_JITTER = 2;
	/**
	 * Half of the exponential pause, and a random part of the other half.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_EQUAL_JITTER = 3;
	/**
	 * Random, from the base to three times the pause before.
	 * @var int
	 */
	public const BACKOFF_ALGORITHM_DECORRELATED_JITTER = 1;

	/* Connection and session */

	/**
	 * Takes the options of a connection, which is opened at the first command.
	 *
	 * @param array|null $options null or empty: no target yet, see connect(). `auth`: password, [user, password], or an
	 *   object to call for them; `backoff`: `algorithm`, `base` and `cap` in milliseconds; `commandTimeout`,
	 *   `connectTimeout` and `readTimeout`: seconds; `database`; `host`: name, address, path or URL; `name`: client
	 *   name; `persistent`: true, or an id of its own pool; `port`; `protocol`: 2 or 3; `retryInterval`: milliseconds;
	 *   `sentinel`: in place of `host` and `port`, sentinels to ask for the master, as `hosts` and `service`, and `auth`,
	 *   `ssl`, `timeout` in seconds and `role` ('master' or 'replica'); `ssl`: PHP's ssl context options.
	 * @phpstan-param array{auth?: array<int|string, object|string>|object|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, commandTimeout?: float|int, connectTimeout?: float|int,
	 *   database?: int, host?: string, name?: string, persistent?: bool|string, port?: int, protocol?: 2|3,
	 *   readTimeout?: float|int, retryInterval?: int, sentinel?: array{hosts: non-empty-list<string>, service: string,
	 *   auth?: array<int|string, string>|string|false|null, role?: 'master'|'replica', ssl?: array<string, mixed>,
	 *   timeout?: float|int}, ssl?: array<string, mixed>}|null $options
	 * @throws RedisException Names the option that is unknown or wrong.
	 */
	public function __construct(#[\SensitiveParameter] ?array $options = null) {}

	/**
	 * Parks a persistent connection for the next request and closes any other. Sends nothing.
	 */
	public function __destruct() {}

	/**
	 * Opens a connection that ends with the object.
	 *
	 * @param string $host Name, address, path of a unix socket; with a scheme tcp://, redis://, tls://, ssl://,
	 *   rediss://, unix://.
	 * @param int $port Without meaning for a unix socket.
	 * @param float $timeout Seconds to connect, the TLS handshake included; 0: default_socket_timeout.
	 * @param string|null $persistent_id Counts for pconnect() only.
	 * @param int $retry_interval Milliseconds between attempts to reconnect; 0: as Redis::OPT_BACKOFF_ALGORITHM says.
	 * @param float $read_timeout Seconds for a reply; 0: default_socket_timeout, -1: no limit.
	 * @param array|null $context `auth`: password, [user, password], or an object to call for them; `stream` or `ssl`:
	 *   ssl context options; `backoff`, `commandTimeout`, `database`, `name`, `protocol`: as in the constructor.
	 * @phpstan-param array{auth?: array<int|string, object|string>|object|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, commandTimeout?: float|int, database?: int,
	 *   name?: string, protocol?: 2|3, ssl?: array<string, mixed>, stream?: array<string, mixed>}|null $context
	 * @return bool Always true.
	 * @throws RedisException The server cannot be reached, refuses the login, or an argument is wrong.
	 */
	public function connect(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Opens a connection that ends with the object.
	 *
	 * @param string $host Name, address, path of a unix socket; with a scheme tcp://, redis://, tls://, ssl://,
	 *   rediss://, unix://.
	 * @param int $port Without meaning for a unix socket.
	 * @param float $timeout Seconds to connect, the TLS handshake included; 0: default_socket_timeout.
	 * @param string|null $persistent_id Counts for pconnect() only.
	 * @param int $retry_interval Milliseconds between attempts to reconnect; 0: as Redis::OPT_BACKOFF_ALGORITHM says.
	 * @param float $read_timeout Seconds for a reply; 0: default_socket_timeout, -1: no limit.
	 * @param array|null $context `auth`: password, [user, password], or an object to call for them; `stream` or `ssl`:
	 *   ssl context options; `backoff`, `commandTimeout`, `database`, `name`, `protocol`: as in the constructor.
	 * @phpstan-param array{auth?: array<int|string, object|string>|object|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, commandTimeout?: float|int, database?: int,
	 *   name?: string, protocol?: 2|3, ssl?: array<string, mixed>, stream?: array<string, mixed>}|null $context
	 * @return bool Always true.
	 * @throws RedisException The server cannot be reached, refuses the login, or an argument is wrong.
	 * @deprecated use connect()
	 */
	public function open(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Takes a parked connection to this target or opens one; it is parked again when the object goes away.
	 *
	 * @param string $host Name, address, path of a unix socket; with a scheme tcp://, redis://, tls://, ssl://,
	 *   rediss://, unix://.
	 * @param int $port Without meaning for a unix socket.
	 * @param float $timeout Seconds to connect, the TLS handshake included; 0: default_socket_timeout.
	 * @param string|null $persistent_id Connections with different ids are never shared; null: no id.
	 * @param int $retry_interval Milliseconds between attempts to reconnect; 0: as Redis::OPT_BACKOFF_ALGORITHM says.
	 * @param float $read_timeout Seconds for a reply; 0: default_socket_timeout, -1: no limit.
	 * @param array|null $context `auth`: password, [user, password], or an object to call for them; `stream` or `ssl`:
	 *   ssl context options; `backoff`, `commandTimeout`, `database`, `name`, `protocol`: as in the constructor.
	 * @phpstan-param array{auth?: array<int|string, object|string>|object|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, commandTimeout?: float|int, database?: int,
	 *   name?: string, protocol?: 2|3, ssl?: array<string, mixed>, stream?: array<string, mixed>}|null $context
	 * @return bool Always true.
	 * @throws RedisException The server cannot be reached, refuses the login, or an argument is wrong.
	 */
	public function pconnect(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Takes a parked connection to this target or opens one; it is parked again when the object goes away.
	 *
	 * @param string $host Name, address, path of a unix socket; with a scheme tcp://, redis://, tls://, ssl://,
	 *   rediss://, unix://.
	 * @param int $port Without meaning for a unix socket.
	 * @param float $timeout Seconds to connect, the TLS handshake included; 0: default_socket_timeout.
	 * @param string|null $persistent_id Connections with different ids are never shared; null: no id.
	 * @param int $retry_interval Milliseconds between attempts to reconnect; 0: as Redis::OPT_BACKOFF_ALGORITHM says.
	 * @param float $read_timeout Seconds for a reply; 0: default_socket_timeout, -1: no limit.
	 * @param array|null $context `auth`: password, [user, password], or an object to call for them; `stream` or `ssl`:
	 *   ssl context options; `backoff`, `commandTimeout`, `database`, `name`, `protocol`: as in the constructor.
	 * @phpstan-param array{auth?: array<int|string, object|string>|object|string|false|null,
	 *   backoff?: array{algorithm?: int, base?: int, cap?: int}, commandTimeout?: float|int, database?: int,
	 *   name?: string, protocol?: 2|3, ssl?: array<string, mixed>, stream?: array<string, mixed>}|null $context
	 * @return bool Always true.
	 * @throws RedisException The server cannot be reached, refuses the login, or an argument is wrong.
	 * @deprecated use pconnect()
	 */
	public function popen(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Ends the connection, a persistent one too.
	 *
	 * @return bool Always true.
	 */
	public function close(): bool {}

	/* Pool */

	/**
	 * Parks a persistent connection now instead of at the object's end; closes any other. The next command connects
	 * again.
	 *
	 * @return bool false when there is none.
	 */
	public function release(): bool {}

	/* Connection and session */

	/**
	 * Logs in. Sends nothing when the connection already is that user with these credentials.
	 *
	 * @param mixed $credentials Password, [password] or [user, password]; or an object to call for them.
	 * @phpstan-param array<int|string, object|string>|object|string $credentials
	 * @return bool|Redis Always true.
	 * @throws RedisException The server refuses, or the credentials have another form.
	 * @server AUTH, Redis 1.0; users 6.0
	 */
	public function auth(#[\SensitiveParameter] mixed $credentials): Redis|bool {}

	/**
	 * Makes a database the one of all commands that follow. Sends nothing when the connection is on it.
	 *
	 * @param int $db Number of the database, from 0.
	 * @return bool|Redis false when there is no such database.
	 * @server SELECT, Redis 1.0
	 */
	public function select(int $db): Redis|bool {}

	/**
	 * Tells whether the object holds a connection. Does not ask the server.
	 *
	 * @return bool true after connect() and after the first command, false after close() and release().
	 */
	public function isConnected(): bool {}

	/**
	 * Gives the host of the connection.
	 *
	 * @return string The name or address without scheme, the path of a unix socket. Before connect() and after one
	 *   that failed it is false, whatever the type says, as are port, database, time-outs and persistent id.
	 */
	public function getHost(): string {}

	/**
	 * Gives the port of the connection.
	 *
	 * @return int 0 for a unix socket and without a target.
	 */
	public function getPort(): int {}

	/**
	 * Gives the database that the commands go to.
	 *
	 * @return int From 0.
	 */
	public function getDBNum(): int {}

	/**
	 * Gives the time that connecting may take.
	 *
	 * @return float|false Seconds, 0 for default_socket_timeout; false without a target.
	 */
	public function getTimeout(): float|false {}

	/**
	 * Gives the time that a reply may take.
	 *
	 * @return float Seconds, 0 for default_socket_timeout, -1 for no limit.
	 */
	public function getReadTimeout(): float {}

	/**
	 * Gives the persistent id.
	 *
	 * @return string|null null where none was given.
	 */
	public function getPersistentID(): ?string {}

	/**
	 * Gives the credentials in use.
	 *
	 * @return string|list<string>|null The password, or user and password; null without.
	 */
	public function getAuth(): mixed {}

	/* Options and values */

	/**
	 * Sets an option of this object.
	 *
	 * @param int $option One of Redis::OPT_*.
	 * @param mixed $value In the option's unit, see the constants.
	 * @return bool false for an unknown option or a value that it does not take.
	 */
	public function setOption(int $option, mixed $value): bool {}

	/**
	 * Gives an option of this object.
	 *
	 * @param int $option One of Redis::OPT_*.
	 * @return mixed The value; false for an unknown option.
	 */
	public function getOption(int $option): mixed {}

	/* Connection and session */

	/**
	 * Gives the last error that the server answered with.
	 *
	 * @return string|null null where there was none since clearLastError().
	 */
	public function getLastError(): ?string {}

	/**
	 * Forgets the last error.
	 *
	 * @return bool Always true.
	 */
	public function clearLastError(): bool {}

	/* Transactions and pipelines */

	/**
	 * Tells whether the object collects commands.
	 *
	 * @return int Redis::ATOMIC, Redis::MULTI or Redis::PIPELINE.
	 * @phpstan-return Redis::ATOMIC|Redis::MULTI|Redis::PIPELINE
	 */
	public function getMode(): int {}

	/* Connection and session */

	/**
	 * Counts the bytes of this object's commands.
	 *
	 * @return array{int, int} Bytes sent and bytes received.
	 */
	public function getTransferredBytes(): array {}

	/**
	 * Sets both byte counters to 0.
	 *
	 * @return void
	 */
	public function clearTransferredBytes(): void {}

	/* Pool */

	/**
	 * Tells what the pools of this process hold and have done since it began.
	 *
	 * @return list<array{target: string, idle: int, in_use: int, opened: int, reused: int, repaired: int,
	 *   dropped: array<string, int>}> One entry for each target; `dropped` counts closed connections by reason.
	 */
	public static function getPoolStats(): array {}

	/**
	 * Tells what all workers of this server hold and have done since it started, from the memory that they share.
	 *
	 * @return array{since: int, unplaced: int, workers: list<array<string, mixed>>, targets: array<string,
	 *   array<string, mixed>>} For each target the sums, breaker and latency, and each living worker by itself.
	 *   Nothing of both with predis.shared.workers=0.
	 */
	public static function getSharedStats(): array {}

	/* Connection and session */

	/**
	 * Ends MULTI and makes the server forget all of the session: user, database, name, watched keys.
	 *
	 * @return bool|Redis true.
	 * @server RESET, Redis 6.2
	 */
	public function reset(): Redis|bool {}

	/* Options and values */

	/**
	 * Puts Redis::OPT_PREFIX in front of a key. Sends nothing.
	 *
	 * @param string $key Key without prefix.
	 * @return string The key as it is sent.
	 */
	public function _prefix(string $key): string {}

	/**
	 * Serializes by Redis::OPT_SERIALIZER. Sends nothing.
	 *
	 * @param mixed $value Any value that the serializer takes.
	 * @return string The serialized value.
	 */
	public function _serialize(mixed $value): string {}

	/**
	 * Undoes _serialize().
	 *
	 * @param string $value Serialized bytes.
	 * @return mixed The value.
	 * @throws RedisException The bytes are none of the serializer's.
	 */
	public function _unserialize(string $value): mixed {}

	/**
	 * Serializes and compresses, as a value is sent. Sends nothing.
	 *
	 * @param mixed $value Any value that the serializer takes.
	 * @return string The bytes as they are stored.
	 */
	public function _pack(mixed $value): string {}

	/**
	 * Undoes _pack().
	 *
	 * @param string $value Bytes as they are stored.
	 * @return mixed The value.
	 */
	public function _unpack(string $value): mixed {}

	/**
	 * Compresses by Redis::OPT_COMPRESSION. Sends nothing.
	 *
	 * @param string $value Bytes.
	 * @return string The compressed bytes; as they are without compression, or where they would not get shorter.
	 */
	public function _compress(string $value): string {}

	/**
	 * Undoes _compress().
	 *
	 * @param string $value Compressed bytes.
	 * @return string The bytes.
	 * @throws RedisException The compression has not written these bytes.
	 */
	public function _uncompress(string $value): string {}

	/* Server */

	/**
	 * Sends any command as it is: no prefix, no serializer.
	 *
	 * @param string $command Name of the command.
	 * @param mixed $args Its arguments: strings, numbers; true is sent as 1, false and null as an empty string.
	 * @phpstan-param string|int|float|bool|null $args
	 * @return mixed The reply; true for a status, false for null and for an error.
	 */
	public function rawcommand(string $command, mixed ...$args): mixed {}

	/* Connection and session */

	/**
	 * Runs a CLIENT subcommand.
	 *
	 * @param string $opt LIST, INFO, ID, GETNAME, SETNAME, KILL, PAUSE, NO-EVICT, TRACKINGINFO ...
	 * @param mixed $args Arguments of the subcommand.
	 * @return mixed LIST: a list of name => value; INFO: text; ID and counts: int; names: string, false without one;
	 *   OK: true.
	 * @server CLIENT, Redis 2.4; ID 5.0, INFO 6.2, NO-EVICT 7.0
	 */
	public function client(string $opt, mixed ...$args): mixed {}

	/* Keys */

	/**
	 * Goes through the keys of the database step by step.
	 *
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern; prefixed only with Redis::SCAN_PREFIX. null: all keys.
	 * @param int $count Keys that the server looks at in a step; 0: its choice.
	 * @param string|null $type Only keys of that type: string, list, set, zset, hash, stream (Redis 6.0). null: all.
	 * @return list<string>|false Keys of a step with their prefix, maybe none; false when there are no more.
	 * @server SCAN, Redis 2.8; TYPE 6.0
	 */
	public function scan(string|int|null &$iterator, ?string $pattern = null, int $count = 0, ?string $type = null): array|false {}

	/* Sets */

	/**
	 * Goes through the members of a set step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern; null: all members.
	 * @param int $count Members that the server looks at in a step; 0: its choice.
	 * @return list<mixed>|false Members of a step; false when there are no more.
	 * @server SSCAN, Redis 2.8
	 */
	public function sscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): array|false {}

	/* Hashes */

	/**
	 * Goes through the fields of a hash step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern of field names; null: all.
	 * @param int $count Fields that the server looks at in a step; 0: its choice.
	 * @return array<string, mixed>|bool|Redis Field => value of a step; false when there are no more.
	 * @server HSCAN, Redis 2.8
	 */
	public function hscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): Redis|array|bool {}

	/* Sorted sets */

	/**
	 * Goes through the members of a sorted set step by step.
	 *
	 * @param string $key The key.
	 * @param string|int|null $iterator null to begin; each step writes the next cursor to it, 0 after the last.
	 * @param-out int|string $iterator
	 * @param string|null $pattern Glob pattern of members; null: all.
	 * @param int $count Members that the server looks at in a step; 0: its choice.
	 * @return array<string, float>|false|Redis Member => score of a step; false when there are no more.
	 * @server ZSCAN, Redis 2.8
	 */
	public function zscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): Redis|array|false {}

	/* Transactions and pipelines */

	/**
	 * Begins a transaction or a pipeline: commands return the object until exec() or discard().
	 *
	 * @param int $value Redis::MULTI or Redis::PIPELINE.
	 * @return bool|Redis The object; false for another mode.
	 * @server MULTI, Redis 1.2
	 */
	public function multi(int $value = Redis::MULTI): Redis|bool {}

	/**
	 * Sends what multi() or pipeline() collected and ends it.
	 *
	 * @return array<int|string, mixed>|false|Redis The values of the commands in order, false for one that failed;
	 *   false alone when a watched key was changed, the server refused the transaction, or nothing was begun.
	 * @server EXEC, Redis 1.2
	 */
	public function exec(): Redis|array|false {}

	/**
	 * Drops what multi() or pipeline() collected and ends it.
	 *
	 * @return bool|Redis false when nothing was begun.
	 * @server DISCARD, Redis 2.0
	 */
	public function discard(): Redis|bool {}

	/**
	 * Begins a pipeline: commands are sent together by exec() and return the object until then.
	 *
	 * @return bool|Redis The object.
	 */
	public function pipeline(): Redis|bool {}

	/* Publish and subscribe */

	/**
	 * Listens to channels and calls back for each message, until none is left, the callback throws or the read
	 * time-out is over.
	 *
	 * @param array $channels Names, prefixed.
	 * @phpstan-param non-empty-array<string> $channels
	 * @param callable $cb Gets the object, the channel and the message. It may use unsubscribe() and the like on this
	 *   object, and other objects freely.
	 * @phpstan-param callable(Redis, string, mixed): mixed $cb
	 * @return bool true after the last channel was left.
	 * @throws RedisException No message came within the read time-out, or the connection broke.
	 * @server SUBSCRIBE, Redis 2.0
	 */
	public function subscribe(array $channels, callable $cb): bool {}

	/**
	 * Listens to all channels that match patterns, as subscribe() does.
	 *
	 * @param array $patterns Glob patterns, prefixed.
	 * @phpstan-param non-empty-array<string> $patterns
	 * @param callable $cb Gets the object, the pattern, the channel and the message.
	 * @phpstan-param callable(Redis, string, string, mixed): mixed $cb
	 * @return bool true after the last pattern was left.
	 * @throws RedisException No message came within the read time-out, or the connection broke.
	 * @server PSUBSCRIBE, Redis 2.0
	 */
	public function psubscribe(array $patterns, callable $cb): bool {}

	/**
	 * Leaves channels. To be called from subscribe()'s callback.
	 *
	 * @param array $channels Names; an empty array: all.
	 * @phpstan-param array<string> $channels
	 * @return array<string, bool>|bool|Redis Channel => whether it was subscribed.
	 * @server UNSUBSCRIBE, Redis 2.0
	 */
	public function unsubscribe(array $channels): Redis|array|bool {}

	/**
	 * Leaves patterns. To be called from psubscribe()'s callback.
	 *
	 * @param array $patterns Patterns; an empty array: all.
	 * @phpstan-param array<string> $patterns
	 * @return array<string, bool>|bool|Redis Pattern => whether it was subscribed.
	 * @server PUNSUBSCRIBE, Redis 2.0
	 */
	public function punsubscribe(array $patterns): Redis|array|bool {}

	/**
	 * Listens to channels of the shard that this server has, as subscribe() does.
	 *
	 * @param array $channels Names, prefixed.
	 * @phpstan-param non-empty-array<string> $channels
	 * @param callable $cb Gets the object, the channel and the message.
	 * @phpstan-param callable(Redis, string, mixed): mixed $cb
	 * @return bool true after the last channel was left.
	 * @throws RedisException No message came within the read time-out, or the connection broke.
	 * @server SSUBSCRIBE, Redis 7.0
	 */
	public function ssubscribe(array $channels, callable $cb): bool {}

	/**
	 * Leaves channels of the shard. To be called from ssubscribe()'s callback.
	 *
	 * @param array $channels Names; an empty array: all.
	 * @phpstan-param array<string> $channels
	 * @return array<string, bool>|bool|Redis Channel => whether it was subscribed.
	 * @server SUNSUBSCRIBE, Redis 7.0
	 */
	public function sunsubscribe(array $channels): Redis|array|bool {}

	/* Transactions and pipelines */

	/**
	 * Makes the next transaction fail if a key is changed before its exec(). Not possible inside MULTI.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return bool|Redis true.
	 * @server WATCH, Redis 2.2
	 * @command WATCH k@ ok write effect=watch
	 */
	public function watch(array|string $key, string ...$other_keys): Redis|bool {}

	/**
	 * Forgets all watched keys.
	 *
	 * @return bool|Redis true.
	 * @server UNWATCH, Redis 2.2
	 * @command UNWATCH - ok write effect=unwatch
	 */
	public function unwatch(): Redis|bool {}

	/* Publish and subscribe */

	/**
	 * Sends a message to the subscribers of a channel.
	 *
	 * @param string $channel Name, prefixed.
	 * @param string $message Bytes, not serialized.
	 * @return int|false|Redis How many clients received it.
	 * @server PUBLISH, Redis 2.0
	 * @command PUBLISH ks int write
	 */
	public function publish(string $channel, string $message): Redis|int|false {}

	/* Strings */

	/**
	 * Gets the value of a key.
	 *
	 * @param string $key Key of the string.
	 * @return mixed The value, unserialized; false where there is no key.
	 * @server GET, Redis 1.0
	 * @command GET k value read
	 */
	public function get(string $key): mixed {}

	/**
	 * Sets a key to a value.
	 *
	 * @param string $key Key of the string.
	 * @param mixed $value The value.
	 * @param mixed $options Seconds until the key ends, or an array: `NX` (only a new key), `XX` (only an existing
	 *   one), `KEEPTTL`, `GET` (return the old value) and one of `EX` => seconds, `PX` => milliseconds, `EXAT` => Unix
	 *   time, `PXAT` => Unix time in milliseconds.
	 * @phpstan-param array{EX?: int|float|string, PX?: int|float|string, EXAT?: int|float|string,
	 *   PXAT?: int|float|string, ...}|int|float|string|null $options
	 * @return string|bool|Redis true; false when NX or XX was not met. With GET the old value, false where there was
	 *   none.
	 * @server SET, Redis 1.0; EX, PX, NX, XX 2.6.12, KEEPTTL 6.0, GET, EXAT, PXAT 6.2
	 * @command SET kv!set ok write
	 */
	public function set(string $key, mixed $value, mixed $options = null): Redis|string|bool {}

	/**
	 * Sets a key to a value that ends after a time.
	 *
	 * @param string $key Key of the string.
	 * @param int $expire Seconds, at least 1.
	 * @param mixed $value The value.
	 * @return bool|Redis true; false when the time is refused.
	 * @server SETEX, Redis 2.0
	 * @command SETEX kiv ok write
	 */
	public function setex(string $key, int $expire, mixed $value) {}

	/**
	 * Sets a key to a value that ends after a time in milliseconds.
	 *
	 * @param string $key Key of the string.
	 * @param int $expire Milliseconds, at least 1.
	 * @param mixed $value The value.
	 * @return bool|Redis true; false when the time is refused.
	 * @server PSETEX, Redis 2.6
	 * @command PSETEX kiv ok write
	 */
	public function psetex(string $key, int $expire, mixed $value): Redis|bool {}

	/**
	 * Sets a key that does not exist yet.
	 *
	 * @param string $key Key of the string.
	 * @param mixed $value The value.
	 * @return bool|Redis false where it exists.
	 * @server SETNX, Redis 1.0
	 * @command SETNX kv bool write
	 */
	public function setnx(string $key, mixed $value): Redis|bool {}

	/**
	 * Sets a key and returns its old value.
	 *
	 * @param string $key Key of the string.
	 * @param mixed $value The value.
	 * @return string|false|Redis The old value, unserialized; false where there was none.
	 * @server GETSET, Redis 1.0
	 * @command GETSET kv value write
	 */
	public function getset(string $key, mixed $value): Redis|string|false {}

	/**
	 * Removes a key and returns its value.
	 *
	 * @param string $key Key of the string.
	 * @return string|bool|Redis The value, unserialized; false where there was none.
	 * @server GETDEL, Redis 6.2
	 * @command GETDEL k value write
	 */
	public function getDel(string $key): Redis|string|bool {}

	/**
	 * Gets the values of many keys.
	 *
	 * @param array $keys Keys; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $keys
	 * @return list<mixed>|false|Redis Values in the keys' order, false for one that is missing or no string.
	 * @server MGET, Redis 1.0
	 * @command MGET [k] values read
	 */
	public function mget(array $keys): Redis|array|false {}

	/**
	 * Sets many keys at once.
	 *
	 * @param array $key_values Key => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $key_values
	 * @return bool|Redis true.
	 * @server MSET, Redis 1.0.1
	 * @command MSET {kv} ok write
	 */
	public function mset(array $key_values): Redis|bool {}

	/**
	 * Sets many keys, or none if one of them exists.
	 *
	 * @param array $key_values Key => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $key_values
	 * @return bool|Redis false where one exists.
	 * @server MSETNX, Redis 1.0.1
	 * @command MSETNX {kv} bool write
	 */
	public function msetnx(array $key_values): Redis|bool {}

	/**
	 * Appends to a string, which is made if it is missing.
	 *
	 * @param string $key Key of the string.
	 * @param mixed $value The value.
	 * @return int|false|Redis The new length in bytes.
	 * @server APPEND, Redis 2.0
	 * @command APPEND kv int write
	 */
	public function append(string $key, mixed $value): Redis|int|false {}

	/**
	 * Gives the length of a string.
	 *
	 * @param string $key Key of the string.
	 * @return int|false|Redis Bytes, 0 where there is no key.
	 * @server STRLEN, Redis 2.2
	 * @command STRLEN k int read
	 */
	public function strlen(string $key): Redis|int|false {}

	/**
	 * Gets a part of a string.
	 *
	 * @param string $key Key of the string.
	 * @param int $start First byte, from 0; negative ones count from the end.
	 * @param int $end Last byte, included; negative ones count from the end.
	 * @return string|false|Redis The part, '' where there is none.
	 * @server GETRANGE, Redis 2.4
	 * @command GETRANGE kii value read
	 */
	public function getRange(string $key, int $start, int $end): Redis|string|false {}

	/**
	 * Overwrites a part of a string, which grows as needed.
	 *
	 * @param string $key Key of the string.
	 * @param int $index First byte, from 0.
	 * @param string $value Bytes, not serialized.
	 * @return int|false|Redis The new length in bytes.
	 * @server SETRANGE, Redis 2.2
	 * @command SETRANGE kis int write
	 */
	public function setRange(string $key, int $index, string $value): Redis|int|false {}

	/**
	 * Adds to an integer; a missing one is 0.
	 *
	 * @param string $key Key of the string.
	 * @param int $by What is added.
	 * @return int|false|Redis The sum; false where the value is no integer.
	 * @server INCR, Redis 1.0; INCRBY when $by is not 1
	 * @command INCR k!incr int write
	 */
	public function incr(string $key, int $by = 1): Redis|int|false {}

	/**
	 * Adds to an integer; a missing one is 0.
	 *
	 * @param string $key Key of the string.
	 * @param int $value What is added.
	 * @return int|false|Redis The sum; false where the value is no integer.
	 * @server INCRBY, Redis 1.0
	 * @command INCRBY ki int write
	 */
	public function incrBy(string $key, int $value): Redis|int|false {}

	/**
	 * Adds to a number; a missing one is 0.
	 *
	 * @param string $key Key of the string.
	 * @param float $value What is added.
	 * @return float|false|Redis The sum; false where the value is no number.
	 * @server INCRBYFLOAT, Redis 2.6
	 * @command INCRBYFLOAT kd float write
	 */
	public function incrByFloat(string $key, float $value): Redis|float|false {}

	/**
	 * Subtracts from an integer; a missing one is 0.
	 *
	 * @param string $key Key of the string.
	 * @param int $by What is subtracted.
	 * @return int|false|Redis The difference; false where the value is no integer.
	 * @server DECR, Redis 1.0; DECRBY when $by is not 1
	 * @command DECR k!incr int write
	 */
	public function decr(string $key, int $by = 1): Redis|int|false {}

	/**
	 * Subtracts from an integer; a missing one is 0.
	 *
	 * @param string $key Key of the string.
	 * @param int $value What is subtracted.
	 * @return int|false|Redis The difference; false where the value is no integer.
	 * @server DECRBY, Redis 1.0
	 * @command DECRBY ki int write
	 */
	public function decrBy(string $key, int $value): Redis|int|false {}

	/* Bits and HyperLogLogs */

	/**
	 * Sets a bit of a string, which grows as needed.
	 *
	 * @param string $key Key of the string.
	 * @param int $idx Place of the bit, from 0, the highest of a byte first.
	 * @param bool $value The bit.
	 * @return int|false|Redis The old bit, 0 or 1.
	 * @server SETBIT, Redis 2.2
	 * @command SETBIT kib int write
	 */
	public function setBit(string $key, int $idx, bool $value): Redis|int|false {}

	/**
	 * Gets a bit of a string.
	 *
	 * @param string $key Key of the string.
	 * @param int $idx Place of the bit, from 0.
	 * @return int|false|Redis 0 or 1; 0 beyond the end.
	 * @server GETBIT, Redis 2.2
	 * @command GETBIT ki int read
	 */
	public function getBit(string $key, int $idx): Redis|int|false {}

	/**
	 * Counts the bits that are set.
	 *
	 * @param string $key Key of the string.
	 * @param int $start First byte; negative ones count from the end.
	 * @param int $end Last byte, included.
	 * @param bool $bybit $start and $end count bits.
	 * @return int|false|Redis Number of bits.
	 * @server BITCOUNT, Redis 2.6; $bybit 7.0
	 * @command BITCOUNT kiit(BIT) int read
	 */
	public function bitcount(string $key, int $start = 0, int $end = -1, bool $bybit = false): Redis|int|false {}

	/* Strings */

	/**
	 * Gets the value of a key and changes when it ends.
	 *
	 * @param string $key Key of the string.
	 * @param array $options One of `EX` => seconds, `PX` => milliseconds, `EXAT` => Unix time, `PXAT` => Unix time in
	 *   milliseconds, `PERSIST` (no end).
	 * @phpstan-param array{EX?: int|float|string, PX?: int|float|string, EXAT?: int|float|string,
	 *   PXAT?: int|float|string, PERSIST?: bool, ...} $options
	 * @return string|bool|Redis The value, unserialized; false where there is no key.
	 * @server GETEX, Redis 6.2
	 * @command GETEX k!getex value write
	 */
	public function getEx(string $key, array $options = []): Redis|string|bool {}

	/**
	 * Gets the value of a key with the length of the reply.
	 *
	 * @param string $key Key of the string.
	 * @return array{mixed, array{length: int}}|false|Redis The value and its stored length in bytes; false and -1
	 *   where there is no key.
	 * @server GET, Redis 1.0
	 * @command GET k with_length read
	 */
	public function getWithMeta(string $key): Redis|array|false {}

	/**
	 * Finds the longest common subsequence of two strings.
	 *
	 * @param string $key1 Key of the first string.
	 * @param string $key2 Key of the second string.
	 * @param array|null $options `LEN`: its length only; `IDX`: the matching places, with `MINMATCHLEN` => bytes and
	 *   `WITHMATCHLEN`.
	 * @phpstan-param array{LEN?: bool, IDX?: bool, MINMATCHLEN?: int, WITHMATCHLEN?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|int|false|Redis The subsequence; with LEN its bytes; with IDX the
	 *   server's list ['matches', [...], 'len', n].
	 * @server LCS, Redis 7.0
	 * @command LCS kk!lcs raw read
	 */
	public function lcs(string $key1, string $key2, ?array $options = null): Redis|string|array|int|false {}

	/* Bits and HyperLogLogs */

	/**
	 * Combines strings bit by bit and stores the result.
	 *
	 * @param string $operation AND, OR, XOR or NOT (one source only).
	 * @param string $deskey Key of the result.
	 * @param string $srckey Key of a source.
	 * @param string $other_keys Keys of more sources.
	 * @return int|false|Redis Length of the result in bytes.
	 * @server BITOP, Redis 2.6
	 * @command BITOP skkk* int write
	 */
	public function bitop(string $operation, string $deskey, string $srckey, string ...$other_keys): Redis|int|false {}

	/**
	 * Finds the first bit that is 1 or 0.
	 *
	 * @param string $key Key of the string.
	 * @param bool $bit The bit to look for.
	 * @param int $start First byte; negative ones count from the end.
	 * @param int $end Last byte, included.
	 * @param bool $bybit $start and $end count bits.
	 * @return int|false|Redis Place of the bit from 0; -1 without one.
	 * @server BITPOS, Redis 2.8.7; $bybit 7.0
	 * @command BITPOS kb!bitpos int read
	 */
	public function bitpos(string $key, bool $bit, int $start = 0, int $end = -1, bool $bybit = false): Redis|int|false {}

	/**
	 * Adds elements to a HyperLogLog.
	 *
	 * @param string $key Key of the HyperLogLog.
	 * @param array $elements Elements; an empty array is not sent and returns false.
	 * @phpstan-param array<mixed> $elements
	 * @return int|Redis 1 when the estimate changed, else 0.
	 * @server PFADD, Redis 2.8.9
	 * @command PFADD k[v] int write
	 */
	public function pfadd(string $key, array $elements): Redis|int {}

	/**
	 * Estimates how many different elements a HyperLogLog, or the union of many, has seen.
	 *
	 * @param array|string $key_or_keys A key, or an array of keys.
	 * @phpstan-param array<string>|string $key_or_keys
	 * @return int|false|Redis The estimate; 0 where there is no key.
	 * @server PFCOUNT, Redis 2.8.9
	 * @command PFCOUNT !key_or_keys int read
	 */
	public function pfcount(array|string $key_or_keys): Redis|int|false {}

	/**
	 * Unites HyperLogLogs in another.
	 *
	 * @param string $dst Key of the result.
	 * @param array $srckeys Keys of the sources.
	 * @phpstan-param array<string> $srckeys
	 * @return bool|Redis true.
	 * @server PFMERGE, Redis 2.8.9
	 * @command PFMERGE k[k] ok write
	 */
	public function pfmerge(string $dst, array $srckeys): Redis|bool {}

	/* Keys */

	/**
	 * Removes keys.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return int|false|Redis How many there were.
	 * @server DEL, Redis 1.0
	 * @command DEL k@ int write
	 */
	public function del(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Removes keys.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return int|false|Redis How many there were.
	 * @deprecated use del()
	 * @server DEL, Redis 1.0
	 * @command DEL k@ int write
	 */
	public function delete(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Removes keys; the server frees their memory in the background.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys More keys, if the first is no array.
	 * @return int|false|Redis How many there were.
	 * @server UNLINK, Redis 4.0
	 * @command UNLINK k@ int write
	 */
	public function unlink(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Counts keys that exist.
	 *
	 * @param mixed $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param mixed $other_keys More keys, if the first is no array.
	 * @return int|bool|Redis How many exist; one that is named twice counts twice.
	 * @server EXISTS, Redis 1.0; several keys 3.0.3
	 * @command EXISTS k@ int read
	 */
	public function exists(mixed $key, mixed ...$other_keys): Redis|int|bool {}

	/**
	 * Makes keys look used just now.
	 *
	 * @param array|string $key_or_array A key, or an array of keys.
	 * @phpstan-param array<string>|string $key_or_array
	 * @param string $more_keys More keys, if the first is no array.
	 * @return int|false|Redis How many exist.
	 * @server TOUCH, Redis 3.2.1
	 * @command TOUCH k@ int write
	 */
	public function touch(array|string $key_or_array, string ...$more_keys): Redis|int|false {}

	/**
	 * Lets a key end after a time.
	 *
	 * @param string $key The key.
	 * @param int $timeout Seconds; 0 and less: at once.
	 * @param string|null $mode NX (it has no end yet), XX (it has one), GT (later than now), LT (sooner); null:
	 *   always.
	 * @return bool|Redis false where there is no key or the mode was not met.
	 * @server EXPIRE, Redis 1.0; $mode 7.0
	 * @command EXPIRE kis? bool write
	 */
	public function expire(string $key, int $timeout, ?string $mode = null): Redis|bool {}

	/**
	 * Lets a key end after a time in milliseconds.
	 *
	 * @param string $key The key.
	 * @param int $timeout Milliseconds; 0 and less: at once.
	 * @param string|null $mode NX (it has no end yet), XX (it has one), GT (later than now), LT (sooner); null:
	 *   always.
	 * @return bool false where there is no key or the mode was not met.
	 * @server PEXPIRE, Redis 2.6; $mode 7.0
	 * @command PEXPIRE kis? bool write
	 */
	public function pexpire(string $key, int $timeout, ?string $mode = null): bool {}

	/**
	 * Lets a key end at a time.
	 *
	 * @param string $key The key.
	 * @param int $timestamp Unix time in seconds.
	 * @param string|null $mode NX (it has no end yet), XX (it has one), GT (later than now), LT (sooner); null:
	 *   always.
	 * @return bool|Redis false where there is no key or the mode was not met.
	 * @server EXPIREAT, Redis 1.2; $mode 7.0
	 * @command EXPIREAT kis? bool write
	 */
	public function expireAt(string $key, int $timestamp, ?string $mode = null): Redis|bool {}

	/**
	 * Lets a key end at a time in milliseconds.
	 *
	 * @param string $key The key.
	 * @param int $timestamp Unix time in milliseconds.
	 * @param string|null $mode NX (it has no end yet), XX (it has one), GT (later than now), LT (sooner); null:
	 *   always.
	 * @return bool|Redis false where there is no key or the mode was not met.
	 * @server PEXPIREAT, Redis 2.6; $mode 7.0
	 * @command PEXPIREAT kis? bool write
	 */
	public function pexpireAt(string $key, int $timestamp, ?string $mode = null): Redis|bool {}

	/**
	 * Tells how long a key has left.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis Seconds; -1 for a key without end, -2 for no key.
	 * @server TTL, Redis 1.0
	 * @command TTL k int read
	 */
	public function ttl(string $key): Redis|int|false {}

	/**
	 * Tells how long a key has left, in milliseconds.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis Milliseconds; -1 for a key without end, -2 for no key.
	 * @server PTTL, Redis 2.6
	 * @command PTTL k int read
	 */
	public function pttl(string $key): Redis|int|false {}

	/**
	 * Takes a key's end away.
	 *
	 * @param string $key The key.
	 * @return bool|Redis false where there was none.
	 * @server PERSIST, Redis 2.2
	 * @command PERSIST k bool write
	 */
	public function persist(string $key): Redis|bool {}

	/**
	 * Tells what kind of value a key has.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis One of Redis::REDIS_*; REDIS_NOT_FOUND where there is no key.
	 * @server TYPE, Redis 1.0
	 * @command TYPE k type read
	 */
	public function type(string $key): Redis|int|false {}

	/**
	 * Lists all keys that match a pattern. Blocks the server on large databases: see scan().
	 *
	 * @param string $pattern Glob pattern, prefixed.
	 * @return list<string>|false|Redis Keys with their prefix.
	 * @server KEYS, Redis 1.0
	 * @command KEYS k strings read
	 */
	public function keys(string $pattern) {}

	/**
	 * Renames a key, replacing the new name's value.
	 *
	 * @param string $old_name The key.
	 * @param string $new_name Its new name.
	 * @return bool|Redis false where there is no key.
	 * @server RENAME, Redis 1.0
	 * @command RENAME kk ok write
	 */
	public function rename(string $old_name, string $new_name): Redis|bool {}

	/**
	 * Renames a key unless the new name exists.
	 *
	 * @param string $key_src The key.
	 * @param string $key_dst Its new name.
	 * @return bool|Redis false where the new name exists, or the key does not.
	 * @server RENAMENX, Redis 1.0
	 * @command RENAMENX kk bool write
	 */
	public function renameNx(string $key_src, string $key_dst): Redis|bool {}

	/**
	 * Copies a value to another key.
	 *
	 * @param string $src The key.
	 * @param string $dst Key of the copy.
	 * @param array|null $options `REPLACE` (an existing one), `DB` => database of the copy.
	 * @phpstan-param array{REPLACE?: bool, DB?: int, ...}|null $options
	 * @return bool|Redis false where there is no source or the target exists.
	 * @server COPY, Redis 6.2
	 * @command COPY kk!copy bool write
	 */
	public function copy(string $src, string $dst, ?array $options = null): Redis|bool {}

	/**
	 * Moves a key to another database.
	 *
	 * @param string $key The key.
	 * @param int $index Number of the database.
	 * @return bool|Redis false where it is missing here or present there.
	 * @server MOVE, Redis 1.0
	 * @command MOVE ki bool write
	 */
	public function move(string $key, int $index): Redis|bool {}

	/**
	 * Gives a random key of the database.
	 *
	 * @return string|false|Redis The key with its prefix; false in an empty database.
	 * @server RANDOMKEY, Redis 1.0
	 * @command RANDOMKEY - string read
	 */
	public function randomKey(): Redis|string|false {}

	/**
	 * Gets a value in the server's own format, for restore().
	 *
	 * @param string $key The key.
	 * @return string|false|Redis Bytes; false where there is no key.
	 * @server DUMP, Redis 2.6
	 * @command DUMP k string read
	 */
	public function dump(string $key): Redis|string|false {}

	/**
	 * Makes a key from dump()'s bytes.
	 *
	 * @param string $key The key.
	 * @param int $ttl Milliseconds until it ends; 0: no end.
	 * @param string $value What dump() gave.
	 * @param array|null $options `REPLACE` (an existing key), `ABSTTL` ($ttl is a Unix time in milliseconds),
	 *   `IDLETIME` => seconds, `FREQ` => number.
	 * @phpstan-param array{REPLACE?: bool, ABSTTL?: bool, IDLETIME?: int, FREQ?: int, ...}|null $options
	 * @return bool|Redis true; false for bytes that are no dump.
	 * @throws RedisException The key exists and REPLACE is not given (BUSYKEY).
	 * @server RESTORE, Redis 2.6; REPLACE 3.0, the others 5.0
	 * @command RESTORE kis!restore ok write
	 */
	public function restore(string $key, int $ttl, string $value, ?array $options = null): Redis|bool {}

	/**
	 * Tells how the server keeps a key.
	 *
	 * @param string $subcommand ENCODING, REFCOUNT, IDLETIME (seconds) or FREQ.
	 * @param string $key The key.
	 * @return string|int|false|Redis ENCODING: a name, the others a number; false where there is no key.
	 * @server OBJECT, Redis 2.2.3; FREQ 4.0
	 * @command OBJECT sk raw read
	 */
	public function object(string $subcommand, string $key): Redis|string|int|false {}

	/**
	 * Tells when a key ends.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis Unix time in seconds; -1 without an end, -2 without the key.
	 * @server EXPIRETIME, Redis 7.0
	 * @command EXPIRETIME k int read
	 */
	public function expiretime(string $key): Redis|int|false {}

	/**
	 * Tells when a key ends, in milliseconds.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis Unix time in milliseconds; -1 without an end, -2 without the key.
	 * @server PEXPIRETIME, Redis 7.0
	 * @command PEXPIRETIME k int read
	 */
	public function pexpiretime(string $key): Redis|int|false {}

	/**
	 * Lets a member of a hash or set end after a time.
	 *
	 * @param string $key The key.
	 * @param string $field Field or member.
	 * @param int $ttl Time, in seconds if $unit does not say otherwise.
	 * @param string|null $unit s or ms; null: s.
	 * @return int|false|Redis 1, or 0 without the member.
	 * @server EXPIREMEMBER, KeyDB
	 * @command EXPIREMEMBER ksis? int write
	 */
	public function expiremember(string $key, string $field, int $ttl, ?string $unit = null): Redis|int|false {}

	/**
	 * Lets a member of a hash or set end at a time.
	 *
	 * @param string $key The key.
	 * @param string $field Field or member.
	 * @param int $timestamp Unix time in seconds.
	 * @return int|false|Redis 1, or 0 without the member.
	 * @server EXPIREMEMBERAT, KeyDB
	 * @command EXPIREMEMBERAT ksi int write
	 */
	public function expirememberat(string $key, string $field, int $timestamp): Redis|int|false {}

	/**
	 * Sorts a list, set or sorted set.
	 *
	 * @param string $key The key.
	 * @param array|null $options `BY` => pattern, `LIMIT` => [offset, count], `GET` => pattern or patterns, `SORT` =>
	 *   'asc' or 'desc', `ALPHA` => true, `STORE` => key. Patterns and the key of STORE get no prefix.
	 * @phpstan-param array{BY?: string, LIMIT?: array{int, int}, GET?: array<string>|string, SORT?: string,
	 *   ALPHA?: bool, STORE?: string, ...}|null $options
	 * @return mixed The elements as they are stored, not unserialized; with STORE their number; false for an error.
	 * @server SORT, Redis 1.0
	 * @command SORT k!sort raw write
	 */
	public function sort(string $key, ?array $options = null): mixed {}

	/**
	 * As sort() without STORE; may go to replicas.
	 *
	 * @param string $key The key.
	 * @param array|null $options As in sort().
	 * @phpstan-param array{BY?: string, LIMIT?: array{int, int}, GET?: array<string>|string, SORT?: string,
	 *   ALPHA?: bool, ...}|null $options
	 * @return mixed The elements as they are stored, not unserialized; false for an error.
	 * @server SORT_RO, Redis 7.0
	 * @command SORT_RO k!sort raw read
	 */
	public function sort_ro(string $key, ?array $options = null): mixed {}

	/**
	 * Sorts numbers upwards.
	 *
	 * @param string $key The key.
	 * @param string|null $pattern BY pattern; null: by the elements.
	 * @param mixed $get GET pattern, or an array of patterns; null: the elements.
	 * @phpstan-param array<string>|string|null $get
	 * @param int $offset First element of the result, from 0; counts with $count only.
	 * @param int $count Elements of the result; -1: all.
	 * @param string|null $store Key to store the result in; null: none.
	 * @return array<int|string, mixed> The elements as they are stored, not unserialized; with $store their number.
	 * @deprecated use sort()
	 * @server SORT, Redis 1.0
	 * @command SORT k!sort_with raw write
	 */
	public function sortAsc(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * Sorts texts upwards.
	 *
	 * @param string $key The key.
	 * @param string|null $pattern BY pattern; null: by the elements.
	 * @param mixed $get GET pattern, or an array of patterns; null: the elements.
	 * @phpstan-param array<string>|string|null $get
	 * @param int $offset First element of the result, from 0; counts with $count only.
	 * @param int $count Elements of the result; -1: all.
	 * @param string|null $store Key to store the result in; null: none.
	 * @return array<int|string, mixed> The elements as they are stored, not unserialized; with $store their number.
	 * @deprecated use sort()
	 * @server SORT, Redis 1.0
	 * @command SORT k'ALPHA'!sort_with raw write
	 */
	public function sortAscAlpha(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * Sorts numbers downwards.
	 *
	 * @param string $key The key.
	 * @param string|null $pattern BY pattern; null: by the elements.
	 * @param mixed $get GET pattern, or an array of patterns; null: the elements.
	 * @phpstan-param array<string>|string|null $get
	 * @param int $offset First element of the result, from 0; counts with $count only.
	 * @param int $count Elements of the result; -1: all.
	 * @param string|null $store Key to store the result in; null: none.
	 * @return array<int|string, mixed> The elements as they are stored, not unserialized; with $store their number.
	 * @deprecated use sort()
	 * @server SORT, Redis 1.0
	 * @command SORT k'DESC'!sort_with raw write
	 */
	public function sortDesc(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * Sorts texts downwards.
	 *
	 * @param string $key The key.
	 * @param string|null $pattern BY pattern; null: by the elements.
	 * @param mixed $get GET pattern, or an array of patterns; null: the elements.
	 * @phpstan-param array<string>|string|null $get
	 * @param int $offset First element of the result, from 0; counts with $count only.
	 * @param int $count Elements of the result; -1: all.
	 * @param string|null $store Key to store the result in; null: none.
	 * @return array<int|string, mixed> The elements as they are stored, not unserialized; with $store their number.
	 * @deprecated use sort()
	 * @server SORT, Redis 1.0
	 * @command SORT k'DESC''ALPHA'!sort_with raw write
	 */
	public function sortDescAlpha(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * Moves keys to another server.
	 *
	 * @param string $host Host as this server sees it.
	 * @param int $port Port.
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param int $dstdb Database there.
	 * @param int $timeout Milliseconds that may pass without progress.
	 * @param bool $copy Keep the keys here.
	 * @param bool $replace Overwrite keys there.
	 * @param mixed $credentials Password, or [user, password], of the other server; null: none.
	 * @phpstan-param array<int|string, string>|string|null $credentials
	 * @return bool|Redis true, also where there was no key.
	 * @throws RedisException The other server cannot be reached (IOERR).
	 * @server MIGRATE, Redis 2.6; many keys 3.0.6, $credentials 4.0.7, user 6.0
	 * @command MIGRATE si!migrate ok write
	 */
	public function migrate(string $host, int $port, array|string $key, int $dstdb, int $timeout, bool $copy = false, bool $replace = false, #[\SensitiveParameter] mixed $credentials = null): Redis|bool {}

	/* Server */

	/**
	 * Counts the keys of the database.
	 *
	 * @return int|false|Redis Number of keys.
	 * @server DBSIZE, Redis 1.0
	 * @command DBSIZE - int read
	 */
	public function dbSize(): Redis|int|false {}

	/* Connection and session */

	/**
	 * Gets a string back from the server.
	 *
	 * @param string $str Any bytes.
	 * @return string|false|Redis The same bytes.
	 * @server ECHO, Redis 1.0
	 * @command ECHO s string read
	 */
	public function echo(string $str): Redis|string|false {}

	/**
	 * Asks whether the server answers.
	 *
	 * @param string|null $message What it is to send back; null: nothing.
	 * @return string|bool|Redis true, or the message.
	 * @server PING, Redis 1.0; $message 2.8
	 * @command PING s? ping read
	 */
	public function ping(?string $message = null): Redis|string|bool {}

	/* Server */

	/**
	 * Reads the server's clock.
	 *
	 * @return array{string, string}|Redis Unix time in seconds, and microseconds.
	 * @server TIME, Redis 2.6
	 * @command TIME - time read
	 */
	public function time(): Redis|array {}

	/**
	 * Gets the server's facts.
	 *
	 * @param string $sections Names of sections; none: the server's default ones.
	 * @return array<string, int|float|string>|false|Redis Name => value, without the sections' names.
	 * @server INFO, Redis 1.0; several sections 7.0
	 * @command INFO s* info read
	 */
	public function info(string ...$sections): Redis|array|false {}

	/**
	 * Tells when the data were saved to disk.
	 *
	 * @return int Unix time in seconds.
	 * @server LASTSAVE, Redis 1.0
	 * @command LASTSAVE - int read
	 */
	public function lastSave(): int {}

	/**
	 * Removes all keys of the database.
	 *
	 * @param bool|null $sync true: SYNC, wait for the memory; false: ASYNC, free it in the background; null: as the
	 *   server is set.
	 * @return bool|Redis true.
	 * @server FLUSHDB, Redis 1.0; ASYNC 4.0, SYNC 6.2
	 * @command FLUSHDB !flush ok write
	 */
	public function flushDB(?bool $sync = null): Redis|bool {}

	/**
	 * Removes all keys of all databases.
	 *
	 * @param bool|null $sync true: SYNC, wait for the memory; false: ASYNC, free it in the background; null: as the
	 *   server is set.
	 * @return bool|Redis true.
	 * @server FLUSHALL, Redis 1.0; ASYNC 4.0, SYNC 6.2
	 * @command FLUSHALL !flush ok write
	 */
	public function flushAll(?bool $sync = null): Redis|bool {}

	/* Scripts and functions */

	/**
	 * Runs a Lua script.
	 *
	 * @param string $script Source text.
	 * @param array $args The script's keys, which are prefixed, then its arguments.
	 * @phpstan-param array<mixed> $args
	 * @param int $num_keys How many of $args are keys.
	 * @return mixed What the script returns; true for a status, false for null and for an error.
	 * @server EVAL, Redis 2.6
	 * @command EVAL s!eval raw write
	 */
	public function eval(string $script, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a Lua script that the server knows.
	 *
	 * @param string $sha1 What script('LOAD', …) gave, 40 hexadecimal digits.
	 * @param array $args The script's keys, which are prefixed, then its arguments.
	 * @phpstan-param array<mixed> $args
	 * @param int $num_keys How many of $args are keys.
	 * @return mixed What the script returns; true for a status, false for null and for an error, NOSCRIPT among them.
	 * @server EVALSHA, Redis 2.6
	 * @command EVALSHA s!eval raw write
	 */
	public function evalsha(string $sha1, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Manages the scripts that the server knows.
	 *
	 * @param string $command LOAD, EXISTS, FLUSH, KILL ...
	 * @param mixed $args LOAD: the source; EXISTS: digests; FLUSH: SYNC or ASYNC.
	 * @return mixed LOAD: the digest; EXISTS: a list of 0 and 1; FLUSH and KILL: true; false for an error.
	 * @server SCRIPT, Redis 2.6
	 * @command SCRIPT !script raw write
	 */
	public function script(string $command, mixed ...$args): mixed {}

	/**
	 * Runs a Lua script that only reads.
	 *
	 * @param string $script_sha Source text.
	 * @param array $args The script's keys, which are prefixed, then its arguments.
	 * @phpstan-param array<mixed> $args
	 * @param int $num_keys How many of $args are keys.
	 * @return mixed What the script returns; true for a status, false for null and for an error.
	 * @server EVAL_RO, Redis 7.0
	 * @command EVAL_RO s!eval raw read
	 */
	public function eval_ro(string $script_sha, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a Lua script that the server knows and that only reads.
	 *
	 * @param string $sha1 What script('LOAD', …) gave, 40 hexadecimal digits.
	 * @param array $args The script's keys, which are prefixed, then its arguments.
	 * @phpstan-param array<mixed> $args
	 * @param int $num_keys How many of $args are keys.
	 * @return mixed What the script returns; true for a status, false for null and for an error, NOSCRIPT among them.
	 * @server EVALSHA_RO, Redis 7.0
	 * @command EVALSHA_RO s!eval raw read
	 */
	public function evalsha_ro(string $sha1, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Calls a function of a library.
	 *
	 * @param string $fn Name of the function.
	 * @param array $keys Keys, prefixed.
	 * @phpstan-param array<string> $keys
	 * @param array $args Arguments.
	 * @phpstan-param array<mixed> $args
	 * @return mixed What the function returns; true for a status, false for null and for an error.
	 * @server FCALL, Redis 7.0
	 * @command FCALL s!fcall raw write
	 */
	public function fcall(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * Calls a function of a library that only reads.
	 *
	 * @param string $fn Name of the function.
	 * @param array $keys Keys, prefixed.
	 * @phpstan-param array<string> $keys
	 * @param array $args Arguments.
	 * @phpstan-param array<mixed> $args
	 * @return mixed What the function returns; true for a status, false for null and for an error.
	 * @server FCALL_RO, Redis 7.0
	 * @command FCALL_RO s!fcall raw read
	 */
	public function fcall_ro(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * Manages the libraries of functions.
	 *
	 * @param string $operation LOAD, DELETE, FLUSH, KILL, LIST, DUMP, RESTORE or STATS.
	 * @param mixed $args LOAD: maybe REPLACE, and the source; DELETE: a name; LIST: WITHCODE, LIBRARYNAME and a
	 *   pattern; RESTORE: dump and policy.
	 * @return bool|string|array<int|string, mixed>|Redis LOAD: the library's name; DUMP: bytes; LIST and STATS: arrays
	 *   by name; the others true; false for an error.
	 * @server FUNCTION, Redis 7.0
	 * @command FUNCTION !function raw write
	 */
	public function function(string $operation, mixed ...$args): Redis|bool|string|array {}

	/* Server */

	/**
	 * Manages users and what they may do.
	 *
	 * @param string $subcmd WHOAMI, LIST, USERS, GETUSER, SETUSER, DELUSER, CAT, GENPASS, LOG, DRYRUN, SAVE or LOAD.
	 * @param string $args Arguments of the subcommand.
	 * @return mixed WHOAMI and GENPASS: a string; LIST, USERS, CAT: lists; GETUSER: by name; LOG: a list of entries by
	 *   name; DELUSER: how many; the others true; false for an error.
	 * @server ACL, Redis 6.0; DRYRUN 7.0
	 * @command ACL !acl raw write
	 */
	public function acl(string $subcmd, string ...$args): mixed {}

	/**
	 * Reads and changes the server's settings.
	 *
	 * @param string $operation GET, SET, RESETSTAT or REWRITE.
	 * @param array|string|null $key_or_settings GET: a name or pattern, or an array of them; SET: a name, or an array
	 *   name => value.
	 * @phpstan-param array<string>|string|null $key_or_settings
	 * @param string|null $value SET with one name: its value.
	 * @return mixed GET: name => value; the others true; false for an error.
	 * @server CONFIG, Redis 2.0; many names at once 7.0
	 * @command CONFIG !config raw write
	 */
	public function config(string $operation, array|string|null $key_or_settings = null, ?string $value = null): mixed {}

	/**
	 * Tells which commands the server has.
	 *
	 * @param string|null $opt null: all commands; COUNT, INFO, DOCS, LIST, GETKEYS.
	 * @param mixed $args INFO, DOCS: names; GETKEYS: a command with its arguments.
	 * @return mixed COUNT: a number; the others arrays as the server sends them; false for an error.
	 * @server COMMAND, Redis 2.8.13; DOCS, LIST 7.0
	 * @command COMMAND !command strings read
	 */
	public function command(?string $opt = null, mixed ...$args): mixed {}

	/**
	 * Sends DEBUG and the key, as phpredis does; servers refuse that. Use `rawCommand('DEBUG', 'OBJECT', $key)`.
	 *
	 * @param string $key The key.
	 * @return string|Redis One line of text.
	 * @server DEBUG, Redis 1.0
	 * @command DEBUG k string read
	 */
	public function debug(string $key): Redis|string {}

	/**
	 * Reads the log of slow commands.
	 *
	 * @param string $operation GET, LEN or RESET.
	 * @param int $length GET: how many entries; -1: all, 0: the server's default.
	 * @return mixed GET: a list of entries as the server sends them; LEN: a number; RESET: true.
	 * @server SLOWLOG, Redis 2.2.12
	 * @command SLOWLOG !slowlog raw write
	 */
	public function slowlog(string $operation, int $length = 0): mixed {}

	/* Publish and subscribe */

	/**
	 * Tells who listens to what.
	 *
	 * @param string $command CHANNELS, NUMSUB, NUMPAT, SHARDCHANNELS or SHARDNUMSUB.
	 * @param mixed $arg CHANNELS: a pattern, null: all; NUMSUB: channels, which are prefixed.
	 * @phpstan-param array<string>|string|null $arg
	 * @return array<int|string, mixed>|int|false|Redis CHANNELS: a list of names; NUMSUB: channel => number of
	 *   clients; NUMPAT: number of patterns.
	 * @server PUBSUB, Redis 2.8; SHARDCHANNELS, SHARDNUMSUB 7.0
	 * @command PUBSUB !pubsub raw read
	 */
	public function pubsub(string $command, mixed $arg = null): mixed {}

	/* Server */

	/**
	 * Tells the server's part in replication.
	 *
	 * @return mixed A list as the server sends it: 'master', offset and replicas; or 'slave', host, port, state and
	 *   offset.
	 * @server ROLE, Redis 2.8.12
	 * @command ROLE - raw read
	 */
	public function role(): mixed {}

	/**
	 * Saves to disk while the server stands still.
	 *
	 * @return bool|Redis true.
	 * @server SAVE, Redis 1.0
	 * @command SAVE - ok write
	 */
	public function save(): Redis|bool {}

	/**
	 * Saves to disk in the background.
	 *
	 * @return bool|Redis true.
	 * @server BGSAVE, Redis 1.0
	 * @command BGSAVE - ok write
	 */
	public function bgSave(): Redis|bool {}

	/**
	 * Rewrites the append-only file in the background.
	 *
	 * @return bool|Redis true.
	 * @server BGREWRITEAOF, Redis 1.0
	 * @command BGREWRITEAOF - ok write
	 */
	public function bgrewriteaof(): Redis|bool {}

	/**
	 * Waits until replicas have this connection's writes.
	 *
	 * @param int $numreplicas How many replicas.
	 * @param int $timeout Milliseconds; 0: for ever.
	 * @return int|false How many replicas have them.
	 * @server WAIT, Redis 3.0
	 * @command WAIT ii int write block=last:ms
	 */
	public function wait(int $numreplicas, int $timeout): int|false {}

	/**
	 * Waits until this connection's writes are in append-only files.
	 *
	 * @param int $numlocal 1 for this server's file, else 0.
	 * @param int $numreplicas How many replicas' files.
	 * @param int $timeout Milliseconds; 0: for ever.
	 * @return array{int, int}|false|Redis Whether this server has them (0 or 1), and how many replicas.
	 * @server WAITAOF, Redis 7.2
	 * @command WAITAOF iii ints write block=last:ms
	 */
	public function waitaof(int $numlocal, int $numreplicas, int $timeout): Redis|array|false {}

	/**
	 * Makes the server a replica of another.
	 *
	 * @param string|null $host Host of the primary; null: become a primary.
	 * @param int $port Its port.
	 * @return bool|Redis true.
	 * @server REPLICAOF, Redis 5.0
	 * @command REPLICAOF !replicaof ok write
	 */
	public function replicaof(?string $host = null, int $port = 6379): Redis|bool {}

	/**
	 * Makes the server a replica of another.
	 *
	 * @param string|null $host Host of the primary; null: become a primary.
	 * @param int $port Its port.
	 * @return bool|Redis true.
	 * @deprecated use replicaof()
	 * @server SLAVEOF, Redis 1.0
	 * @command SLAVEOF !replicaof ok write
	 */
	public function slaveof(?string $host = null, int $port = 6379): Redis|bool {}

	/**
	 * Makes a replica the primary in this server's place.
	 *
	 * @param array|null $to `host` and `port` of the replica, with `force` => true even if it lags; null: any.
	 * @phpstan-param array{host: string, port: int, force?: bool}|null $to
	 * @param bool $abort End the failover that is under way.
	 * @param int $timeout Milliseconds to wait for the replica; 0: for ever.
	 * @return bool|Redis true.
	 * @server FAILOVER, Redis 6.2
	 * @command FAILOVER !failover ok write
	 */
	public function failover(?array $to = null, bool $abort = false, int $timeout = 0): Redis|bool {}

	/**
	 * Exchanges two databases for all clients.
	 *
	 * @param int $src Number of the one.
	 * @param int $dst Number of the other.
	 * @return bool|Redis true.
	 * @server SWAPDB, Redis 4.0
	 * @command SWAPDB ii ok write
	 */
	public function swapdb(int $src, int $dst): Redis|bool {}

	/**
	 * Tells what the server calls itself. Not possible inside MULTI and PIPELINE.
	 *
	 * @return string|false redis, valkey ...; false when it does not tell.
	 * @server HELLO, Redis 6.0
	 */
	public function serverName(): string|false {}

	/**
	 * Tells the server's version. Not possible inside MULTI and PIPELINE.
	 *
	 * @return string|false As in 7.0.15; false when it does not tell.
	 * @server HELLO, Redis 6.0
	 */
	public function serverVersion(): string|false {}

	/* Hashes */

	/**
	 * Sets fields of a hash.
	 *
	 * @param string $key Key of the hash.
	 * @param mixed $fields_and_vals Field, value, field, value ...; or one array field => value.
	 * @return int|false|Redis How many fields are new.
	 * @server HSET, Redis 2.0; several fields 4.0
	 * @command HSET k!hset int write min=2
	 */
	public function hSet(string $key, mixed ...$fields_and_vals): Redis|int|false {}

	/**
	 * Sets a field that does not exist yet.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of the field.
	 * @param mixed $value The value.
	 * @return bool|Redis false where it exists.
	 * @server HSETNX, Redis 2.0
	 * @command HSETNX ksv bool write
	 */
	public function hSetNx(string $key, string $field, mixed $value): Redis|bool {}

	/**
	 * Gets the value of a field.
	 *
	 * @param string $key Key of the hash.
	 * @param string $member Name of the field.
	 * @return mixed The value, unserialized; false where there is none.
	 * @server HGET, Redis 2.0
	 * @command HGET ks value read
	 */
	public function hGet(string $key, string $member): mixed {}

	/**
	 * Sets many fields.
	 *
	 * @param string $key Key of the hash.
	 * @param array $fieldvals Field => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $fieldvals
	 * @return bool|Redis true.
	 * @server HMSET, Redis 2.0
	 * @command HMSET k{sv} ok write
	 */
	public function hMset(string $key, array $fieldvals): Redis|bool {}

	/**
	 * Gets the values of many fields.
	 *
	 * @param string $key Key of the hash.
	 * @param array $fields Names of fields; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $fields
	 * @return array<string, mixed>|false|Redis Field => value, false for a missing one.
	 * @server HMGET, Redis 2.0
	 * @command HMGET k!hmget fields read
	 */
	public function hMget(string $key, array $fields): Redis|array|false {}

	/**
	 * Gets all of a hash.
	 *
	 * @param string $key Key of the hash.
	 * @return array<string, mixed>|false|Redis Field => value; empty where there is no key.
	 * @server HGETALL, Redis 2.0
	 * @command HGETALL k pairs read
	 */
	public function hGetAll(string $key): Redis|array|false {}

	/**
	 * Removes fields.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of a field.
	 * @param string $other_fields Names of more fields.
	 * @return int|false|Redis How many there were.
	 * @server HDEL, Redis 2.0; several fields 2.4
	 * @command HDEL kss* int write
	 */
	public function hDel(string $key, string $field, string ...$other_fields): Redis|int|false {}

	/**
	 * Tells whether a field exists.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of the field.
	 * @return bool|Redis Whether it does.
	 * @server HEXISTS, Redis 2.0
	 * @command HEXISTS ks bool read
	 */
	public function hExists(string $key, string $field): Redis|bool {}

	/**
	 * Counts the fields.
	 *
	 * @param string $key Key of the hash.
	 * @return int|false|Redis Number of fields, 0 where there is no key.
	 * @server HLEN, Redis 2.0
	 * @command HLEN k int read
	 */
	public function hLen(string $key): Redis|int|false {}

	/**
	 * Lists the names of all fields.
	 *
	 * @param string $key Key of the hash.
	 * @return list<string>|false|Redis Names; empty where there is no key.
	 * @server HKEYS, Redis 2.0
	 * @command HKEYS k strings read
	 */
	public function hKeys(string $key): Redis|array|false {}

	/**
	 * Lists the values of all fields.
	 *
	 * @param string $key Key of the hash.
	 * @return list<mixed>|false|Redis Values, unserialized; empty where there is no key.
	 * @server HVALS, Redis 2.0
	 * @command HVALS k values read
	 */
	public function hVals(string $key): Redis|array|false {}

	/**
	 * Adds to a field's integer; a missing one is 0.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of the field.
	 * @param int $value What is added.
	 * @return int|false|Redis The sum; false where the value is no integer.
	 * @server HINCRBY, Redis 2.0
	 * @command HINCRBY ksi int write
	 */
	public function hIncrBy(string $key, string $field, int $value): Redis|int|false {}

	/**
	 * Adds to a field's number; a missing one is 0.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of the field.
	 * @param float $value What is added.
	 * @return float|false|Redis The sum; false where the value is no number.
	 * @server HINCRBYFLOAT, Redis 2.6
	 * @command HINCRBYFLOAT ksd float write
	 */
	public function hIncrByFloat(string $key, string $field, float $value): Redis|float|false {}

	/**
	 * Gives the length of a field's value.
	 *
	 * @param string $key Key of the hash.
	 * @param string $field Name of the field.
	 * @return int|false|Redis Bytes, 0 where there is no field.
	 * @server HSTRLEN, Redis 3.2
	 * @command HSTRLEN ks int read
	 */
	public function hStrLen(string $key, string $field): Redis|int|false {}

	/**
	 * Gets random fields.
	 *
	 * @param string $key Key of the hash.
	 * @param array|null $options `COUNT` => how many, negative: one may come several times; `WITHVALUES` => true.
	 * @phpstan-param array{COUNT?: int, WITHVALUES?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|false|Redis A field, false where there is no key; with COUNT a list of
	 *   fields, with WITHVALUES field => value.
	 * @server HRANDFIELD, Redis 6.2
	 * @command HRANDFIELD k!hrandfield string read
	 */
	public function hRandField(string $key, ?array $options = null): Redis|string|array|false {}

	/* Lists */

	/**
	 * Puts elements at the head, one by one.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $elements Elements; the last one becomes the head.
	 * @return int|false|Redis The new length.
	 * @server LPUSH, Redis 1.0; several elements 2.4
	 * @command LPUSH kv+ int write
	 */
	public function lPush(string $key, mixed ...$elements): Redis|int|false {}

	/**
	 * Puts elements at the tail.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $elements Elements; the last one becomes the tail.
	 * @return int|false|Redis The new length.
	 * @server RPUSH, Redis 1.0; several elements 2.4
	 * @command RPUSH kv+ int write
	 */
	public function rPush(string $key, mixed ...$elements): Redis|int|false {}

	/**
	 * Puts an element at the head of a list that exists.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $value The element.
	 * @return int|false|Redis The new length, 0 where there is no list.
	 * @server LPUSHX, Redis 2.2
	 * @command LPUSHX kv int write
	 */
	public function lPushx(string $key, mixed $value): Redis|int|false {}

	/**
	 * Puts an element at the tail of a list that exists.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $value The element.
	 * @return int|false|Redis The new length, 0 where there is no list.
	 * @server RPUSHX, Redis 2.2
	 * @command RPUSHX kv int write
	 */
	public function rPushx(string $key, mixed $value): Redis|int|false {}

	/**
	 * Takes elements from the head.
	 *
	 * @param string $key Key of the list.
	 * @param int $count How many at most; 0: one, not as an array.
	 * @return list<mixed>|string|bool|Redis The element, false where there is none; with $count a list, empty where
	 *   there is none.
	 * @server LPOP, Redis 1.0; $count 6.2
	 * @command LPOP kc() value_or_values write
	 */
	public function lPop(string $key, int $count = 0): Redis|array|string|bool {}

	/**
	 * Takes elements from the tail.
	 *
	 * @param string $key Key of the list.
	 * @param int $count How many at most; 0: one, not as an array.
	 * @return list<mixed>|string|bool|Redis The element, false where there is none; with $count a list, empty where
	 *   there is none.
	 * @server RPOP, Redis 1.0; $count 6.2
	 * @command RPOP kc() value_or_values write
	 */
	public function rPop(string $key, int $count = 0): Redis|array|string|bool {}

	/**
	 * Counts the elements.
	 *
	 * @param string $key Key of the list.
	 * @return int|false|Redis Number of elements, 0 where there is no list.
	 * @server LLEN, Redis 1.0
	 * @command LLEN k int read
	 */
	public function lLen(string $key): Redis|int|false {}

	/**
	 * Gets an element by its place.
	 *
	 * @param string $key Key of the list.
	 * @param int $index Place from 0; negative ones count from the tail.
	 * @return mixed The element, unserialized; false outside the list.
	 * @server LINDEX, Redis 1.0
	 * @command LINDEX ki value read
	 */
	public function lindex(string $key, int $index): mixed {}

	/**
	 * Gets a part of a list.
	 *
	 * @param string $key Key of the list.
	 * @param int $start First place; negative ones count from the tail.
	 * @param int $end Last place, included.
	 * @return list<mixed>|false|Redis Elements; empty where there are none.
	 * @server LRANGE, Redis 1.0
	 * @command LRANGE kii values read
	 */
	public function lrange(string $key, int $start, int $end): Redis|array|false {}

	/**
	 * Removes elements that are equal to a value.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $value The value.
	 * @param int $count How many: above 0 from the head, below 0 from the tail, 0 all.
	 * @return int|false|Redis How many were removed.
	 * @server LREM, Redis 1.0
	 * @command LREM k!lrem int write
	 */
	public function lrem(string $key, mixed $value, int $count = 0): Redis|int|false {}

	/**
	 * Replaces an element.
	 *
	 * @param string $key Key of the list.
	 * @param int $index Place from 0; negative ones count from the tail.
	 * @param mixed $value The new element.
	 * @return bool|Redis false outside the list.
	 * @server LSET, Redis 1.0
	 * @command LSET kiv ok write
	 */
	public function lSet(string $key, int $index, mixed $value): Redis|bool {}

	/**
	 * Keeps a part of a list and removes the rest.
	 *
	 * @param string $key Key of the list.
	 * @param int $start First place; negative ones count from the tail.
	 * @param int $end Last place, included.
	 * @return bool|Redis true.
	 * @server LTRIM, Redis 1.0
	 * @command LTRIM kii ok write
	 */
	public function ltrim(string $key, int $start, int $end): Redis|bool {}

	/**
	 * Puts an element beside another.
	 *
	 * @param string $key Key of the list.
	 * @param string $pos Redis::BEFORE or Redis::AFTER.
	 * @param mixed $pivot The element beside it.
	 * @param mixed $value The new element.
	 * @return int|false|Redis The new length; -1 without the pivot, 0 where there is no list.
	 * @server LINSERT, Redis 2.2
	 * @command LINSERT ksvv int write
	 */
	public function lInsert(string $key, string $pos, mixed $pivot, mixed $value) {}

	/**
	 * Moves an element from an end of a list to an end of another.
	 *
	 * @param string $src Key of the list that gives.
	 * @param string $dst Key of the list that takes, maybe the same.
	 * @param string $wherefrom Redis::LEFT or Redis::RIGHT.
	 * @param string $whereto Redis::LEFT or Redis::RIGHT.
	 * @return string|false|Redis The element, unserialized; false where there is none.
	 * @server LMOVE, Redis 6.2
	 * @command LMOVE kkss value write
	 */
	public function lMove(string $src, string $dst, string $wherefrom, string $whereto): Redis|string|false {}

	/**
	 * Finds an element.
	 *
	 * @param string $key Key of the list.
	 * @param mixed $value The element.
	 * @param array|null $options `RANK` => which match, negative: from the tail; `COUNT` => how many places, 0: all;
	 *   `MAXLEN` => how many elements to look at.
	 * @phpstan-param array{RANK?: int, COUNT?: int, MAXLEN?: int, ...}|null $options
	 * @return list<int>|int|bool|null|Redis Place from 0, false without one; with COUNT a list.
	 * @server LPOS, Redis 6.0.6
	 * @command LPOS kv!lpos index read
	 */
	public function lPos(string $key, mixed $value, ?array $options = null): Redis|array|int|bool|null {}

	/**
	 * Moves the last element of a list to the head of another.
	 *
	 * @param string $srckey Key of the list that gives.
	 * @param string $dstkey Key of the list that takes, maybe the same.
	 * @return string|false|Redis The element, unserialized; false where there is none.
	 * @server RPOPLPUSH, Redis 1.2
	 * @command RPOPLPUSH kk value write
	 */
	public function rpoplpush(string $srckey, string $dstkey): Redis|string|false {}

	/**
	 * As rpoplpush(), and waits for an element.
	 *
	 * @param string $src Key of the list that gives.
	 * @param string $dst Key of the list that takes.
	 * @param int|float $timeout Seconds; 0: for ever.
	 * @return string|false|Redis The element, unserialized; false after the time.
	 * @server BRPOPLPUSH, Redis 2.2
	 * @command BRPOPLPUSH kkd value write block=last:s
	 */
	public function brpoplpush(string $src, string $dst, int|float $timeout): Redis|string|false {}

	/**
	 * Takes the first element of the first of many lists that has one, and waits for it.
	 *
	 * @param array|string $key_or_keys A key, or an array of keys.
	 * @phpstan-param array<string>|string $key_or_keys
	 * @param string|int|float $timeout_or_key Seconds to wait, 0: for ever; or another key, if the first is no array.
	 * @param mixed $extra_args More keys, and the seconds last.
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed}|false|null|Redis Key (with its prefix) and element; empty after the time,
	 *   null with Redis::OPT_NULL_MULTIBULK_AS_NULL.
	 * @server BLPOP, Redis 2.0; fractions of seconds 6.0
	 * @command BLPOP !bpop popped write block=last:s
	 */
	public function blPop(array|string $key_or_keys, string|int|float $timeout_or_key, mixed ...$extra_args): Redis|array|false|null {}

	/**
	 * Takes the last element of the first of many lists that has one, and waits for it.
	 *
	 * @param array|string $key_or_keys A key, or an array of keys.
	 * @phpstan-param array<string>|string $key_or_keys
	 * @param string|int|float $timeout_or_key Seconds to wait, 0: for ever; or another key, if the first is no array.
	 * @param mixed $extra_args More keys, and the seconds last.
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed}|false|null|Redis Key (with its prefix) and element; empty after the time,
	 *   null with Redis::OPT_NULL_MULTIBULK_AS_NULL.
	 * @server BRPOP, Redis 2.0; fractions of seconds 6.0
	 * @command BRPOP !bpop popped write block=last:s
	 */
	public function brPop(array|string $key_or_keys, string|int|float $timeout_or_key, mixed ...$extra_args): Redis|array|false|null {}

	/**
	 * As lMove(), and waits for an element.
	 *
	 * @param string $src Key of the list that gives.
	 * @param string $dst Key of the list that takes, maybe the same.
	 * @param string $wherefrom Redis::LEFT or Redis::RIGHT.
	 * @param string $whereto Redis::LEFT or Redis::RIGHT.
	 * @param float $timeout Seconds; 0: for ever.
	 * @return string|false|Redis The element, unserialized; false after the time.
	 * @server BLMOVE, Redis 6.2
	 * @command BLMOVE kkssd value write block=last:s
	 */
	public function blmove(string $src, string $dst, string $wherefrom, string $whereto, float $timeout): Redis|string|false {}

	/**
	 * Takes elements from the first of many lists that has any.
	 *
	 * @param array $keys Keys.
	 * @phpstan-param array<string> $keys
	 * @param string $from Redis::LEFT or Redis::RIGHT.
	 * @param int $count How many at most.
	 * @return array{string, list<mixed>}|false|null|Redis Key (with its prefix) and elements; false where all are
	 *   empty.
	 * @server LMPOP, Redis 7.0
	 * @command LMPOP #[k]!mpop key_values write
	 */
	public function lmpop(array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * As lmpop(), and waits for an element.
	 *
	 * @param float $timeout Seconds; 0: for ever.
	 * @param array $keys Keys.
	 * @phpstan-param array<string> $keys
	 * @param string $from Redis::LEFT or Redis::RIGHT.
	 * @param int $count How many at most.
	 * @return array{string, list<mixed>}|false|null|Redis Key (with its prefix) and elements; false after the time.
	 * @server BLMPOP, Redis 7.0
	 * @command BLMPOP d#[k]!mpop key_values write block=first:s
	 */
	public function blmpop(float $timeout, array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/* Sets */

	/**
	 * Adds members.
	 *
	 * @param string $key Key of the set.
	 * @param mixed $value A member.
	 * @param mixed $other_values More members.
	 * @return int|false|Redis How many are new.
	 * @server SADD, Redis 1.0; several members 2.4
	 * @command SADD kvv* int write
	 */
	public function sAdd(string $key, mixed $value, mixed ...$other_values): Redis|int|false {}

	/**
	 * Adds the members of an array.
	 *
	 * @param string $key Key of the set.
	 * @param array $values Members; an empty array is not sent and returns false.
	 * @phpstan-param array<mixed> $values
	 * @return int How many are new.
	 * @server SADD, Redis 2.4
	 * @command SADD k[v] int write
	 */
	public function sAddArray(string $key, array $values): int {}

	/**
	 * Removes members.
	 *
	 * @param string $key Key of the set.
	 * @param mixed $value A member.
	 * @param mixed $other_values More members.
	 * @return int|false|Redis How many there were.
	 * @server SREM, Redis 1.0; several members 2.4
	 * @command SREM kvv* int write
	 */
	public function srem(string $key, mixed $value, mixed ...$other_values): Redis|int|false {}

	/**
	 * Tells whether a value is a member.
	 *
	 * @param string $key Key of the set.
	 * @param mixed $value The value.
	 * @return bool|Redis Whether it is.
	 * @server SISMEMBER, Redis 1.0
	 * @command SISMEMBER kv bool read
	 */
	public function sismember(string $key, mixed $value): Redis|bool {}

	/**
	 * Tells which values are members.
	 *
	 * @param string $key Key of the set.
	 * @param string $member A value.
	 * @param string $other_members More values.
	 * @return list<int>|false|Redis 1 or 0 for each value.
	 * @server SMISMEMBER, Redis 6.2
	 * @command SMISMEMBER kvv* ints read
	 */
	public function sMisMember(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * Lists all members, in no order.
	 *
	 * @param string $key Key of the set.
	 * @return list<mixed>|false|Redis Members, unserialized; empty where there is no set.
	 * @server SMEMBERS, Redis 1.0
	 * @command SMEMBERS k values read
	 */
	public function sMembers(string $key): Redis|array|false {}

	/**
	 * Counts the members.
	 *
	 * @param string $key Key of the set.
	 * @return int|false|Redis Number of members, 0 where there is no set.
	 * @server SCARD, Redis 1.0
	 * @command SCARD k int read
	 */
	public function scard(string $key): Redis|int|false {}

	/**
	 * Takes random members.
	 *
	 * @param string $key Key of the set.
	 * @param int $count How many at most; left out: one, not as an array.
	 * @return list<mixed>|string|false|Redis The member, false where there is none; with $count a list.
	 * @server SPOP, Redis 1.0; $count 3.2
	 * @command SPOP ki? value_or_values write
	 */
	public function sPop(string $key, int $count = 0): Redis|array|string|false {}

	/**
	 * Gets random members.
	 *
	 * @param string $key Key of the set.
	 * @param int $count How many, negative: one may come several times; left out: one, not as an array.
	 * @return mixed The member, false where there is none; with $count a list.
	 * @server SRANDMEMBER, Redis 1.0; $count 2.6
	 * @command SRANDMEMBER ki? value_or_values read
	 */
	public function sRandMember(string $key, int $count = 0): mixed {}

	/**
	 * Moves a member to another set.
	 *
	 * @param string $src Key of the set that gives.
	 * @param string $dst Key of the set that takes.
	 * @param mixed $value The member.
	 * @return bool|Redis false where it is no member.
	 * @server SMOVE, Redis 1.0
	 * @command SMOVE kkv bool write
	 */
	public function sMove(string $src, string $dst, mixed $value): Redis|bool {}

	/**
	 * Lists the members that all sets have.
	 *
	 * @param array|string $key Key of a set, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys Keys of more sets, if the first is no array.
	 * @return list<mixed>|false|Redis Members, unserialized.
	 * @server SINTER, Redis 1.0
	 * @command SINTER k@ values read
	 */
	public function sInter(array|string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the members that all sets have.
	 *
	 * @param array|string $key Key of the result; or an array with it and the sets' keys.
	 * @phpstan-param array<string>|string $key
	 * @param string $other_keys Keys of the sets, if the first is no array.
	 * @return int|false|Redis Size of the result.
	 * @server SINTERSTORE, Redis 1.0
	 * @command SINTERSTORE k@ int write
	 */
	public function sInterStore(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Counts the members that all sets have.
	 *
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param int $limit Stop counting there; 0 and less: no limit.
	 * @return int|false|Redis Number of members.
	 * @server SINTERCARD, Redis 7.0
	 * @command SINTERCARD #[k]c(LIMIT) int read
	 */
	public function sintercard(array $keys, int $limit = -1): Redis|int|false {}

	/**
	 * Lists the members that at least one set has.
	 *
	 * @param string $key Key of a set.
	 * @param string $other_keys Keys of more sets.
	 * @return list<mixed>|false|Redis Members, unserialized.
	 * @server SUNION, Redis 1.0
	 * @command SUNION k@ values read
	 */
	public function sUnion(string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the members that at least one set has.
	 *
	 * @param string $dst Key of the result.
	 * @param string $key Key of a set.
	 * @param string $other_keys Keys of more sets.
	 * @return int|false|Redis Size of the result.
	 * @server SUNIONSTORE, Redis 1.0
	 * @command SUNIONSTORE k@ int write min=1
	 */
	public function sUnionStore(string $dst, string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Lists the members of the first set that no other has.
	 *
	 * @param string $key Key of the first set.
	 * @param string $other_keys Keys of the others.
	 * @return list<mixed>|false|Redis Members, unserialized.
	 * @server SDIFF, Redis 1.0
	 * @command SDIFF k@ values read
	 */
	public function sDiff(string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the members of the first set that no other has.
	 *
	 * @param string $dst Key of the result.
	 * @param string $key Key of the first set.
	 * @param string $other_keys Keys of the others.
	 * @return int|false|Redis Size of the result.
	 * @server SDIFFSTORE, Redis 1.0
	 * @command SDIFFSTORE k@ int write min=1
	 */
	public function sDiffStore(string $dst, string $key, string ...$other_keys): Redis|int|false {}

	/* Sorted sets */

	/**
	 * Adds members, or changes their scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param array|float $score_or_options The first score; or an array of `NX` (only new members), `XX` (only old
	 *   ones), `GT`, `LT` (only a higher or lower score), `CH` (count changed ones, too), `INCR` (add to the score;
	 *   one member only).
	 * @phpstan-param array<int|string, string|bool>|float $score_or_options
	 * @param mixed $more_scores_and_mems Member, score, member ...; after an array the first score comes first.
	 * @return int|float|false|Redis How many are new; with INCR the new score, false when a condition was not met.
	 * @server ZADD, Redis 1.2; NX, XX, CH, INCR 3.0.2, GT, LT 6.2
	 * @command ZADD k!zadd number write min=3
	 */
	public function zAdd(string $key, array|float $score_or_options, mixed ...$more_scores_and_mems): Redis|int|float|false {}

	/**
	 * Gets a range of members.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string|int $start First place from 0, negative: from the end; with BYSCORE a score, "(1" excludes,
	 *   "-inf"; with BYLEX "[a", "(a", "-".
	 * @param string|int $end Last place, included; score or text as for $start.
	 * @param array|bool|null $options true or `WITHSCORES` => true: with scores; `BYSCORE`, `BYLEX`, `REV` (downwards,
	 *   the higher bound first), `LIMIT` => [offset, count].
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...}|bool|null $options
	 * @return list<mixed>|array<string, float>|false|Redis Members in order; with scores member => score.
	 * @server ZRANGE, Redis 1.2; BYSCORE, BYLEX, REV, LIMIT 6.2
	 * @command ZRANGE k!zrange values read
	 */
	public function zRange(string $key, string|int $start, string|int $end, array|bool|null $options = null): Redis|array|false {}

	/**
	 * Gets a range of members from the highest score down.
	 *
	 * @param string $key Key of the sorted set.
	 * @param int $start First place from 0; negative ones count from the end.
	 * @param int $end Last place, included.
	 * @param mixed $scores true or `WITHSCORES` => true: with scores.
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, ...}|bool|null $scores
	 * @return list<mixed>|array<string, float>|false|Redis Members in order; with scores member => score.
	 * @server ZREVRANGE, Redis 1.2
	 * @command ZREVRANGE kii!zrange_options values read
	 */
	public function zRevRange(string $key, int $start, int $end, mixed $scores = null): Redis|array|false {}

	/**
	 * Gets the members between two scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $start Lowest score; "(1" excludes, "-inf" is open.
	 * @param string $end Highest score; "(1" excludes, "+inf" is open.
	 * @param array $options `WITHSCORES` => true, `LIMIT` => [offset, count].
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...} $options
	 * @return list<mixed>|array<string, float>|false|Redis Members in order; with scores member => score.
	 * @server ZRANGEBYSCORE, Redis 1.0.5
	 * @command ZRANGEBYSCORE k!zrange values read
	 */
	public function zRangeByScore(string $key, string $start, string $end, array $options = []): Redis|array|false {}

	/**
	 * Gets the members between two scores from the highest down.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $max Highest score; "(1" excludes, "+inf" is open.
	 * @param string $min Lowest score; "(1" excludes, "-inf" is open.
	 * @param array|bool $options true or `WITHSCORES` => true, `LIMIT` => [offset, count].
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, LIMIT?: array{int, int}, limit?: array{int,
	 *   int}, ...}|bool $options
	 * @return list<mixed>|array<string, float>|false|Redis Members in order; with scores member => score.
	 * @server ZREVRANGEBYSCORE, Redis 2.2
	 * @command ZREVRANGEBYSCORE k!zrange values read
	 */
	public function zRevRangeByScore(string $key, string $max, string $min, array|bool $options = []): Redis|array|false {}

	/**
	 * Gets the members between two texts, where all scores are equal.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min Lower bound: "[a" includes, "(a" excludes, "-" is open.
	 * @param string $max Upper bound: "[z" includes, "(z" excludes, "+" is open.
	 * @param int $offset Members to pass over; goes with $count.
	 * @param int $count Members at most; goes with $offset.
	 * @return list<mixed>|false|Redis Members in order.
	 * @server ZRANGEBYLEX, Redis 2.8.9
	 * @command ZRANGEBYLEX kss!limit values read
	 */
	public function zRangeByLex(string $key, string $min, string $max, int $offset = -1, int $count = -1): Redis|array|false {}

	/**
	 * Gets the members between two texts from the upper down, where all scores are equal.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $max Upper bound: "[z" includes, "(z" excludes, "+" is open.
	 * @param string $min Lower bound: "[a" includes, "(a" excludes, "-" is open.
	 * @param int $offset Members to pass over; goes with $count.
	 * @param int $count Members at most; goes with $offset.
	 * @return list<mixed>|false|Redis Members in order.
	 * @server ZREVRANGEBYLEX, Redis 2.8.9
	 * @command ZREVRANGEBYLEX kss!limit values read
	 */
	public function zRevRangeByLex(string $key, string $max, string $min, int $offset = -1, int $count = -1): Redis|array|false {}

	/**
	 * Counts the members between two texts, where all scores are equal.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min Lower bound: "[a" includes, "(a" excludes, "-" is open.
	 * @param string $max Upper bound: "[z" includes, "(z" excludes, "+" is open.
	 * @return int|false|Redis Number of members.
	 * @server ZLEXCOUNT, Redis 2.8.9
	 * @command ZLEXCOUNT kss int read
	 */
	public function zLexCount(string $key, string $min, string $max): Redis|int|false {}

	/**
	 * Removes the members between two texts, where all scores are equal.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $min Lower bound: "[a" includes, "(a" excludes, "-" is open.
	 * @param string $max Upper bound: "[z" includes, "(z" excludes, "+" is open.
	 * @return int|false|Redis How many were removed.
	 * @server ZREMRANGEBYLEX, Redis 2.8.9
	 * @command ZREMRANGEBYLEX kss int write
	 */
	public function zRemRangeByLex(string $key, string $min, string $max): Redis|int|false {}

	/**
	 * Gets a member's score.
	 *
	 * @param string $key Key of the sorted set.
	 * @param mixed $member The member.
	 * @return float|false|Redis The score; false where it is no member.
	 * @server ZSCORE, Redis 1.2
	 * @command ZSCORE kv float read
	 */
	public function zScore(string $key, mixed $member): Redis|float|false {}

	/**
	 * Gets the scores of many members.
	 *
	 * @param string $key Key of the sorted set.
	 * @param mixed $member A member.
	 * @param mixed $other_members More members.
	 * @return list<float|false>|false|Redis A score for each, false for one that is no member.
	 * @server ZMSCORE, Redis 6.2
	 * @command ZMSCORE kvv* floats read
	 */
	public function zMscore(string $key, mixed $member, mixed ...$other_members): Redis|array|false {}

	/**
	 * Tells a member's place, counted from the lowest score.
	 *
	 * @param string $key Key of the sorted set.
	 * @param mixed $member The member.
	 * @return int|false|Redis Place from 0; false where it is no member.
	 * @server ZRANK, Redis 2.0
	 * @command ZRANK kv int read
	 */
	public function zRank(string $key, mixed $member): Redis|int|false {}

	/**
	 * Tells a member's place, counted from the highest score.
	 *
	 * @param string $key Key of the sorted set.
	 * @param mixed $member The member.
	 * @return int|false|Redis Place from 0; false where it is no member.
	 * @server ZREVRANK, Redis 2.0
	 * @command ZREVRANK kv int read
	 */
	public function zRevRank(string $key, mixed $member): Redis|int|false {}

	/**
	 * Adds to a member's score; a missing one is 0.
	 *
	 * @param string $key Key of the sorted set.
	 * @param float $value What is added.
	 * @param mixed $member The member.
	 * @return float|false|Redis The new score.
	 * @server ZINCRBY, Redis 1.2
	 * @command ZINCRBY kdv float write
	 */
	public function zIncrBy(string $key, float $value, mixed $member): Redis|float|false {}

	/**
	 * Counts the members.
	 *
	 * @param string $key Key of the sorted set.
	 * @return int|false|Redis Number of members, 0 where there is no set.
	 * @server ZCARD, Redis 1.2
	 * @command ZCARD k int read
	 */
	public function zCard(string $key): Redis|int|false {}

	/**
	 * Counts the members between two scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string|int $start Lowest score; "(1" excludes, "-inf" is open.
	 * @param string|int $end Highest score; "(1" excludes, "+inf" is open.
	 * @return int|false|Redis Number of members.
	 * @server ZCOUNT, Redis 2.0
	 * @command ZCOUNT knn int read
	 */
	public function zCount(string $key, string|int $start, string|int $end): Redis|int|false {}

	/**
	 * Removes members.
	 *
	 * @param mixed $key Key of the sorted set.
	 * @param mixed $member A member.
	 * @param mixed $other_members More members.
	 * @return int|false|Redis How many there were.
	 * @server ZREM, Redis 1.2; several members 2.4
	 * @command ZREM kvv* int write
	 */
	public function zRem(mixed $key, mixed $member, mixed ...$other_members): Redis|int|false {}

	/**
	 * Removes the members between two scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param string $start Lowest score; "(1" excludes, "-inf" is open.
	 * @param string $end Highest score; "(1" excludes, "+inf" is open.
	 * @return int|false|Redis How many were removed.
	 * @server ZREMRANGEBYSCORE, Redis 1.2
	 * @command ZREMRANGEBYSCORE knn int write
	 */
	public function zRemRangeByScore(string $key, string $start, string $end): Redis|int|false {}

	/**
	 * Removes a range of members.
	 *
	 * @param string $key Key of the sorted set.
	 * @param int $start First place from 0, the lowest score; negative ones count from the end.
	 * @param int $end Last place, included.
	 * @return int|false|Redis How many were removed.
	 * @server ZREMRANGEBYRANK, Redis 2.0
	 * @command ZREMRANGEBYRANK kii int write
	 */
	public function zRemRangeByRank(string $key, int $start, int $end): Redis|int|false {}

	/**
	 * Takes the members with the lowest scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param int|null $count How many at most; null: one.
	 * @return array<string, float>|false|Redis Member => score; empty where there are none.
	 * @server ZPOPMIN, Redis 5.0
	 * @command ZPOPMIN ki? scored write
	 */
	public function zPopMin(string $key, ?int $count = null): Redis|array|false {}

	/**
	 * Takes the members with the highest scores.
	 *
	 * @param string $key Key of the sorted set.
	 * @param int|null $count How many at most; null: one.
	 * @return array<string, float>|false|Redis Member => score; empty where there are none.
	 * @server ZPOPMAX, Redis 5.0
	 * @command ZPOPMAX ki? scored write
	 */
	public function zPopMax(string $key, ?int $count = null): Redis|array|false {}

	/**
	 * Takes the member with the lowest score of the first of many sets that has any, and waits for it.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string|int $timeout_or_key Seconds to wait, 0: for ever; or another key, if the first is no array.
	 * @param mixed $extra_args More keys, and the seconds last.
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed, string}|false|Redis Key (with its prefix), member and score; empty after
	 *   the time.
	 * @server BZPOPMIN, Redis 5.0
	 * @command BZPOPMIN !bpop popped_scored write block=last:s
	 */
	public function bzPopMin(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): Redis|array|false {}

	/**
	 * Takes the member with the highest score of the first of many sets that has any, and waits for it.
	 *
	 * @param array|string $key A key, or an array of keys.
	 * @phpstan-param array<string>|string $key
	 * @param string|int $timeout_or_key Seconds to wait, 0: for ever; or another key, if the first is no array.
	 * @param mixed $extra_args More keys, and the seconds last.
	 * @phpstan-param string|int|float $extra_args
	 * @return array{}|array{string, mixed, string}|false|Redis Key (with its prefix), member and score; empty after
	 *   the time.
	 * @server BZPOPMAX, Redis 5.0
	 * @command BZPOPMAX !bpop popped_scored write block=last:s
	 */
	public function bzPopMax(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): Redis|array|false {}

	/**
	 * Stores the members that all sets have.
	 *
	 * @param string $dst Key of the result.
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param array|null $weights A factor for the scores of each set; null: 1.
	 * @phpstan-param array<int|float>|null $weights
	 * @param string|null $aggregate SUM, MIN or MAX of a member's scores; null: SUM.
	 * @return int|false|Redis Size of the result.
	 * @server ZINTERSTORE, Redis 2.0
	 * @command ZINTERSTORE k#[k]!weights int write
	 */
	public function zinterstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): Redis|int|false {}

	/**
	 * Stores the members that at least one set has.
	 *
	 * @param string $dst Key of the result.
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param array|null $weights A factor for the scores of each set; null: 1.
	 * @phpstan-param array<int|float>|null $weights
	 * @param string|null $aggregate SUM, MIN or MAX of a member's scores; null: SUM.
	 * @return int|false|Redis Size of the result.
	 * @server ZUNIONSTORE, Redis 2.0
	 * @command ZUNIONSTORE k#[k]!weights int write
	 */
	public function zunionstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): Redis|int|false {}

	/**
	 * Takes the members with the lowest or highest scores from the first of many sets that has any.
	 *
	 * @param array $keys Keys.
	 * @phpstan-param array<string> $keys
	 * @param string $from MIN or MAX.
	 * @param int $count How many at most.
	 * @return array{string, array<string, float>}|false|null|Redis Key (with its prefix), and member => score; false
	 *   where all are empty.
	 * @server ZMPOP, Redis 7.0
	 * @command ZMPOP #[k]!mpop key_scored write
	 */
	public function zmpop(array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * As zmpop(), and waits for a member.
	 *
	 * @param float $timeout Seconds; 0: for ever.
	 * @param array $keys Keys.
	 * @phpstan-param array<string> $keys
	 * @param string $from MIN or MAX.
	 * @param int $count How many at most.
	 * @return array{string, array<string, float>}|false|null|Redis Key (with its prefix), and member => score; false
	 *   after the time.
	 * @server BZMPOP, Redis 7.0
	 * @command BZMPOP d#[k]!mpop key_scored write block=first:s
	 */
	public function bzmpop(float $timeout, array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * Stores a range of members in another set.
	 *
	 * @param string $dstkey Key of the result.
	 * @param string $srckey Key of the set.
	 * @param string $start As in zRange().
	 * @param string $end As in zRange().
	 * @param array|bool|null $options `BYSCORE`, `BYLEX`, `REV`, `LIMIT` => [offset, count].
	 * @phpstan-param array{LIMIT?: array{int, int}, limit?: array{int, int}, ...}|bool|null $options
	 * @return int|false|Redis Size of the result.
	 * @server ZRANGESTORE, Redis 6.2
	 * @command ZRANGESTORE kk!zrange int write
	 */
	public function zrangestore(string $dstkey, string $srckey, string $start, string $end, array|bool|null $options = null): Redis|int|false {}

	/**
	 * Gets random members.
	 *
	 * @param string $key Key of the sorted set.
	 * @param array|null $options `COUNT` => how many, negative: one may come several times; `WITHSCORES` => true.
	 * @phpstan-param array{COUNT?: int, WITHSCORES?: bool, ...}|null $options
	 * @return string|array<int|string, mixed>|Redis A member, false where there is none; with COUNT a list, with
	 *   WITHSCORES member => score.
	 * @server ZRANDMEMBER, Redis 6.2
	 * @command ZRANDMEMBER k!zrandmember value read
	 */
	public function zRandMember(string $key, ?array $options = null): Redis|string|array {}

	/**
	 * Lists the members of the first set that no other has.
	 *
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param array|null $options `WITHSCORES` => true: with scores.
	 * @phpstan-param array{WITHSCORES?: bool, withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|Redis Members; with scores member => score.
	 * @server ZDIFF, Redis 6.2
	 * @command ZDIFF #[k]!withscores values read
	 */
	public function zdiff(array $keys, ?array $options = null): Redis|array|false {}

	/**
	 * Stores the members of the first set that no other has.
	 *
	 * @param string $dst Key of the result.
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @return int|false|Redis Size of the result.
	 * @server ZDIFFSTORE, Redis 6.2
	 * @command ZDIFFSTORE k#[k] int write
	 */
	public function zdiffstore(string $dst, array $keys): Redis|int|false {}

	/**
	 * Lists the members that all sets have.
	 *
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param array|null $weights A factor for the scores of each set; null: 1.
	 * @phpstan-param array<int|float>|null $weights
	 * @param array|null $options `AGGREGATE` => 'SUM', 'MIN' or 'MAX', `WITHSCORES` => true: with scores.
	 * @phpstan-param array{AGGREGATE?: string, aggregate?: string, WITHSCORES?: bool,
	 *   withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|Redis Members; with scores member => score.
	 * @server ZINTER, Redis 6.2
	 * @command ZINTER #[k]!zinter values read
	 */
	public function zinter(array $keys, ?array $weights = null, ?array $options = null): Redis|array|false {}

	/**
	 * Counts the members that all sets have.
	 *
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param int $limit Stop counting there; 0 and less: no limit.
	 * @return int|false|Redis Number of members.
	 * @server ZINTERCARD, Redis 7.0
	 * @command ZINTERCARD #[k]c(LIMIT) int read
	 */
	public function zintercard(array $keys, int $limit = -1): Redis|int|false {}

	/**
	 * Lists the members that at least one set has.
	 *
	 * @param array $keys Keys of the sets.
	 * @phpstan-param array<string> $keys
	 * @param array|null $weights A factor for the scores of each set; null: 1.
	 * @phpstan-param array<int|float>|null $weights
	 * @param array|null $options `AGGREGATE` => 'SUM', 'MIN' or 'MAX', `WITHSCORES` => true: with scores.
	 * @phpstan-param array{AGGREGATE?: string, aggregate?: string, WITHSCORES?: bool,
	 *   withscores?: bool, ...}|null $options
	 * @return list<mixed>|array<string, float>|false|Redis Members; with scores member => score.
	 * @server ZUNION, Redis 6.2
	 * @command ZUNION #[k]!zinter values read
	 */
	public function zunion(array $keys, ?array $weights = null, ?array $options = null): Redis|array|false {}

	/* Geo */

	/**
	 * Adds places.
	 *
	 * @param string $key Key of the places.
	 * @param float $lng Longitude in degrees.
	 * @param float $lat Latitude in degrees.
	 * @param string $member Name of the place. It is packed by serializer and compression; the other geo methods, but
	 *   for geohash() and geopos(), neither pack nor unpack it.
	 * @param mixed $other_triples_and_options More longitudes, latitudes and names; last, maybe, an array of `NX`
	 *   (only new places), `XX` (only old ones), `CH` (count changed ones, too).
	 * @return int|false|Redis How many are new.
	 * @server GEOADD, Redis 3.2; options 6.2
	 * @command GEOADD k!geoadd int write
	 */
	public function geoadd(string $key, float $lng, float $lat, string $member, mixed ...$other_triples_and_options): Redis|int|false {}

	/**
	 * Gives the distance of two places.
	 *
	 * @param string $key Key of the places.
	 * @param string $src Name of the one.
	 * @param string $dst Name of the other.
	 * @param string|null $unit m, km, mi or ft; null: m.
	 * @return float|false|Redis The distance; false without one of them.
	 * @server GEODIST, Redis 3.2
	 * @command GEODIST ksss? float read
	 */
	public function geodist(string $key, string $src, string $dst, ?string $unit = null): Redis|float|false {}

	/**
	 * Gives the geohashes of places.
	 *
	 * @param string $key Key of the places.
	 * @param string $member Name of a place.
	 * @param string $other_members Names of more places.
	 * @return list<string|false>|false|Redis Geohash of each, false for one that is missing.
	 * @server GEOHASH, Redis 3.2
	 * @command GEOHASH kvv* strings read
	 */
	public function geohash(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * Gives the positions of places.
	 *
	 * @param string $key Key of the places.
	 * @param string $member Name of a place.
	 * @param string $other_members Names of more places.
	 * @return list<array{}|array{string, string}>|false|Redis Longitude and latitude of each, empty for one that is
	 *   missing.
	 * @server GEOPOS, Redis 3.2
	 * @command GEOPOS kvv* positions read
	 */
	public function geopos(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * Finds places around a point. geosearch() does the same with less surprise.
	 *
	 * @param string $key Key of the places.
	 * @param float $lng Longitude in degrees.
	 * @param float $lat Latitude in degrees.
	 * @param float $radius Radius in $unit.
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `WITHCOORD`, `WITHDIST`, `WITHHASH`, `ASC` or `DESC`, `COUNT` => how many or [how many,
	 *   'ANY'], `STORE` or `STOREDIST` => key.
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, STORE?: string,
	 *   STOREDIST?: string, ...} $options
	 * @return mixed A list of names; with WITH... options a list of lists, the name first; with STORE the number;
	 *   false for an error.
	 * @server GEORADIUS, Redis 3.2; ANY 6.2
	 * @command GEORADIUS kddds!georadius geo_lists write
	 */
	public function georadius(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a point, without storing; may go to replicas.
	 *
	 * @param string $key Key of the places.
	 * @param float $lng Longitude in degrees.
	 * @param float $lat Latitude in degrees.
	 * @param float $radius Radius in $unit.
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `WITHCOORD`, `WITHDIST`, `WITHHASH`, `ASC` or `DESC`, `COUNT` => how many or [how many,
	 *   'ANY'].
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return mixed A list of names; with WITH... options a list of lists, the name first; false for an error.
	 * @server GEORADIUS_RO, Redis 3.2.10; ANY 6.2
	 * @command GEORADIUS_RO kddds!georadius geo_lists read
	 */
	public function georadius_ro(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a place. geosearch() does the same with less surprise.
	 *
	 * @param string $key Key of the places.
	 * @param string $member Name of the place in the middle.
	 * @param float $radius Radius in $unit.
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `WITHCOORD`, `WITHDIST`, `WITHHASH`, `ASC` or `DESC`, `COUNT` => how many or [how many,
	 *   'ANY'], `STORE` or `STOREDIST` => key.
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, STORE?: string,
	 *   STOREDIST?: string, ...} $options
	 * @return mixed A list of names; with WITH... options a list of lists, the name first; with STORE the number;
	 *   false for an error.
	 * @server GEORADIUSBYMEMBER, Redis 3.2; ANY 6.2
	 * @command GEORADIUSBYMEMBER ksds!georadius geo_lists write
	 */
	public function georadiusbymember(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places around a place, without storing; may go to replicas.
	 *
	 * @param string $key Key of the places.
	 * @param string $member Name of the place in the middle.
	 * @param float $radius Radius in $unit.
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `WITHCOORD`, `WITHDIST`, `WITHHASH`, `ASC` or `DESC`, `COUNT` => how many or [how many,
	 *   'ANY'].
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return mixed A list of names; with WITH... options a list of lists, the name first; false for an error.
	 * @server GEORADIUSBYMEMBER_RO, Redis 3.2.10; ANY 6.2
	 * @command GEORADIUSBYMEMBER_RO ksds!georadius geo_lists read
	 */
	public function georadiusbymember_ro(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Finds places within a circle or a box.
	 *
	 * @param string $key Key of the places.
	 * @param array|string $position The middle: name of a place, or [longitude, latitude] in degrees.
	 * @phpstan-param array{float|int, float|int}|string $position
	 * @param array|int|float $shape Radius, or [width, height], in $unit.
	 * @phpstan-param array{float|int, float|int}|float|int $shape
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `ASC` or `DESC`, `COUNT` => how many or [how many, 'ANY'], `WITHDIST`, `WITHHASH`,
	 *   `WITHCOORD`.
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int, ...} $options
	 * @return array<int|string, mixed> Names; with WITH... options name => [distance, hash, [longitude, latitude]], as
	 *   far as asked for.
	 * @server GEOSEARCH, Redis 6.2
	 * @command GEOSEARCH k!geosearch strings read
	 */
	public function geosearch(string $key, array|string $position, array|int|float $shape, string $unit, array $options = []): array {}

	/**
	 * Stores the places within a circle or a box.
	 *
	 * @param string $dst Key of the result.
	 * @param string $src Key of the places.
	 * @param array|string $position The middle: name of a place, or [longitude, latitude] in degrees.
	 * @phpstan-param array{float|int, float|int}|string $position
	 * @param array|int|float $shape Radius, or [width, height], in $unit.
	 * @phpstan-param array{float|int, float|int}|float|int $shape
	 * @param string $unit m, km, mi or ft.
	 * @param array $options `ASC` or `DESC`, `COUNT` => how many or [how many, 'ANY'], `STOREDIST` (the distances are
	 *   the scores).
	 * @phpstan-param array{COUNT?: array{int, string}|int, count?: array{int, string}|int,
	 *   STOREDIST?: bool, ...} $options
	 * @return int|false|Redis How many were stored.
	 * @server GEOSEARCHSTORE, Redis 6.2
	 * @command GEOSEARCHSTORE kk!geosearchstore int write
	 */
	public function geosearchstore(string $dst, string $src, array|string $position, array|int|float $shape, string $unit, array $options = []): Redis|array|int|false {}

	/* Streams */

	/**
	 * Adds an entry.
	 *
	 * @param string $key Key of the stream.
	 * @param string $id Id as time-number; *: the server's choice.
	 * @param array $values Field => value; an empty array is not sent and returns false.
	 * @phpstan-param array<string, mixed> $values
	 * @param int $maxlen Entries that are kept; 0: all.
	 * @param bool $approx Keep somewhat more than $maxlen, which is cheaper.
	 * @param bool $nomkstream Only if the stream exists.
	 * @return string|false|Redis The id; false where there is no stream, or the id is not above the last one.
	 * @server XADD, Redis 5.0; $nomkstream 6.2
	 * @command XADD k!xadd string write
	 */
	public function xadd(string $key, string $id, array $values, int $maxlen = 0, bool $approx = false, bool $nomkstream = false): Redis|string|false {}

	/**
	 * Counts the entries.
	 *
	 * @param string $key Key of the stream.
	 * @return int|false|Redis Number of entries, 0 where there is no stream.
	 * @server XLEN, Redis 5.0
	 * @command XLEN k int read
	 */
	public function xlen(string $key): Redis|int|false {}

	/**
	 * Removes entries.
	 *
	 * @param string $key Key of the stream.
	 * @param array $ids Ids; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $ids
	 * @return int|false|Redis How many there were.
	 * @server XDEL, Redis 5.0
	 * @command XDEL k[s] int write
	 */
	public function xdel(string $key, array $ids): Redis|int|false {}

	/**
	 * Removes the oldest entries.
	 *
	 * @param string $key Key of the stream.
	 * @param string $threshold Number of entries that are kept; with $minid the lowest id that is kept.
	 * @param bool $approx Keep somewhat more, which is cheaper.
	 * @param bool $minid $threshold is an id.
	 * @param int $limit With $approx: how many entries to remove at most; -1: the server's choice.
	 * @return int|false|Redis How many were removed.
	 * @server XTRIM, Redis 5.0; $minid, $limit 6.2
	 * @command XTRIM k!xtrim int write
	 */
	public function xtrim(string $key, string $threshold, bool $approx = false, bool $minid = false, int $limit = -1): Redis|int|false {}

	/**
	 * Gets entries by their ids.
	 *
	 * @param string $key Key of the stream.
	 * @param string $start Lowest id; - is open, "(1-1" excludes.
	 * @param string $end Highest id; + is open, "(1-1" excludes.
	 * @param int $count How many at most; -1: all.
	 * @return array<string, array<string, mixed>>|bool|Redis Id => [field => value]; empty where there are none.
	 * @server XRANGE, Redis 5.0; exclusive ids 6.2
	 * @command XRANGE kss!count entries read
	 */
	public function xrange(string $key, string $start, string $end, int $count = -1): Redis|array|bool {}

	/**
	 * Gets entries by their ids, the newest first.
	 *
	 * @param string $key Key of the stream.
	 * @param string $end Highest id; + is open, "(1-1" excludes.
	 * @param string $start Lowest id; - is open, "(1-1" excludes.
	 * @param int $count How many at most; -1: all.
	 * @return array<string, array<string, mixed>>|bool|Redis Id => [field => value]; empty where there are none.
	 * @server XREVRANGE, Redis 5.0; exclusive ids 6.2
	 * @command XREVRANGE kss!count entries read
	 */
	public function xrevrange(string $key, string $end, string $start, int $count = -1): Redis|array|bool {}

	/**
	 * Gets new entries of streams, and may wait for them.
	 *
	 * @param array $streams Key => id of the last entry that is known; $: only what comes from now on.
	 * @phpstan-param array<string, string|int> $streams
	 * @param int $count How many at most of each stream; -1: all.
	 * @param int $block Milliseconds to wait; 0: for ever, -1: not at all.
	 * @return array<string, array<string, array<string, mixed>>>|bool|Redis Key (with its prefix) => [id => [field =>
	 *   value]]; empty where there are none.
	 * @server XREAD, Redis 5.0
	 * @command XREAD !xread streams read block=packer
	 */
	public function xread(array $streams, int $count = -1, int $block = -1): Redis|array|bool {}

	/**
	 * Gets entries as a consumer of a group, and may wait for them.
	 *
	 * @param string $group Name of the group.
	 * @param string $consumer Name of the consumer.
	 * @param array $streams Key => id; >: entries that nobody of the group got yet, else those pending for this
	 *   consumer.
	 * @phpstan-param array<string, string|int> $streams
	 * @param int $count How many at most of each stream; left out: all.
	 * @param int $block Milliseconds to wait, 0: for ever; left out: not at all.
	 * @return array<string, array<string, array<string, mixed>>>|bool|Redis Key (with its prefix) => [id => [field =>
	 *   value]]; empty where there are none.
	 * @server XREADGROUP, Redis 5.0
	 * @command XREADGROUP 'GROUP'ss!xread streams write block=packer
	 */
	public function xreadgroup(string $group, string $consumer, array $streams, int $count = 1, int $block = 1): Redis|array|bool {}

	/**
	 * Tells that a group is done with entries.
	 *
	 * @param string $key Key of the stream.
	 * @param string $group Name of the group.
	 * @param array $ids Ids; an empty array is not sent and returns false.
	 * @phpstan-param array<string> $ids
	 * @return int|false How many were pending.
	 * @server XACK, Redis 5.0
	 * @command XACK ks[s] int write
	 */
	public function xack(string $key, string $group, array $ids): int|false {}

	/**
	 * Manages groups of consumers.
	 *
	 * @param string $operation CREATE, SETID, DESTROY, CREATECONSUMER or DELCONSUMER.
	 * @param string|null $key Key of the stream.
	 * @param string|null $group Name of the group.
	 * @param string|null $id_or_consumer CREATE, SETID: id after which the group begins, $: the last; CREATECONSUMER,
	 *   DELCONSUMER: the consumer's name.
	 * @param bool $mkstream CREATE: make the stream if it is missing.
	 * @param int $entries_read CREATE, SETID: the group's counter of entries, -2: not sent.
	 * @return mixed CREATE, SETID: true; CREATECONSUMER: 1 if new; DELCONSUMER: how many entries were pending;
	 *   DESTROY: 1 or 0; false for an error.
	 * @server XGROUP, Redis 5.0; CREATECONSUMER 6.2, $entries_read 7.0
	 * @command XGROUP !xgroup raw write
	 */
	public function xgroup(string $operation, ?string $key = null, ?string $group = null, ?string $id_or_consumer = null, bool $mkstream = false, int $entries_read = -2): mixed {}

	/**
	 * Tells facts about a stream.
	 *
	 * @param string $operation STREAM, GROUPS or CONSUMERS.
	 * @param string|null $arg1 Key of the stream.
	 * @param string|null $arg2 STREAM: FULL for details; CONSUMERS: the group's name.
	 * @param int $count With FULL: entries at most, -1: the server's default.
	 * @return mixed STREAM: name => value; GROUPS, CONSUMERS: a list of name => value; false for an error.
	 * @server XINFO, Redis 5.0; FULL 6.0
	 * @command XINFO !xinfo raw read
	 */
	public function xinfo(string $operation, ?string $arg1 = null, ?string $arg2 = null, int $count = -1): mixed {}

	/**
	 * Tells which entries a group has not acknowledged.
	 *
	 * @param string $key Key of the stream.
	 * @param string $group Name of the group.
	 * @param string|null $start Lowest id, - is open; null: a summary.
	 * @param string|null $end Highest id, + is open.
	 * @param int $count How many at most; goes with $start and $end.
	 * @param string|null $consumer Only of this consumer; null: of all.
	 * @return array<int|string, mixed>|false|Redis Summary: [number, lowest id, highest id, [[consumer, number],
	 *   ...]]; else a list of [id, consumer, idle milliseconds, deliveries].
	 * @server XPENDING, Redis 5.0
	 * @command XPENDING ks!xpending pending read
	 */
	public function xpending(string $key, string $group, ?string $start = null, ?string $end = null, int $count = -1, ?string $consumer = null): Redis|array|false {}

	/**
	 * Takes over pending entries of other consumers.
	 *
	 * @param string $key Key of the stream.
	 * @param string $group Name of the group.
	 * @param string $consumer Who takes them.
	 * @param int $min_idle Milliseconds that they must have been idle.
	 * @param array $ids Ids.
	 * @phpstan-param array<string> $ids
	 * @param array $options `IDLE` => milliseconds or `TIME` => Unix time in milliseconds of the last delivery,
	 *   `RETRYCOUNT` => number, `FORCE`, `JUSTID`.
	 * @phpstan-param array{IDLE?: int|string, TIME?: int|string, RETRYCOUNT?: int|string, ...} $options
	 * @return array<string, array<string, mixed>>|list<string>|bool|Redis Id => [field => value]; with JUSTID a list
	 *   of ids.
	 * @server XCLAIM, Redis 5.0
	 * @command XCLAIM kssi[s]!xclaim entries write
	 */
	public function xclaim(string $key, string $group, string $consumer, int $min_idle, array $ids, array $options): Redis|array|bool {}

	/**
	 * Takes over whatever other consumers left idle.
	 *
	 * @param string $key Key of the stream.
	 * @param string $group Name of the group.
	 * @param string $consumer Who takes them.
	 * @param int $min_idle Milliseconds that they must have been idle.
	 * @param string $start Id to begin at; 0-0: the first.
	 * @param int $count How many at most; -1: the server's default (100).
	 * @param bool $justid Ids only.
	 * @return array<int|string, mixed>|bool|Redis Next $start (0-0 at the end), entries as in xrange() or ids, and a
	 *   list of ids that are gone (Redis 7.0).
	 * @server XAUTOCLAIM, Redis 6.2
	 * @command XAUTOCLAIM kssis!xautoclaim claimed write
	 */
	public function xautoclaim(string $key, string $group, string $consumer, int $min_idle, string $start, int $count = -1, bool $justid = false): Redis|array|bool {}

	/* Hashes */

	/**
	 * Values of many fields, whose times to live are changed in the same step.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param array|string|null $expiry EX, PX, EXAT or PXAT => time, or PERSIST.
	 * @phpstan-param array<mixed>|string|null $expiry
	 * @return array<int|string, mixed>|false|Redis Field => value, false for a field that is not there.
	 * @server HGETEX, Redis 8.0, Valkey 9.0
	 * @command HGETEX k3o{EX:p,PX:p,EXAT:p,PXAT:p,PERSIST}'FIELDS'2#[f] fields write
	 */
	public function hgetex(string $key, array $fields, array|string|null $expiry = null): Redis|array|false {}

	/**
	 * Sets fields with a time to live.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param array|null $expiry FNX or FXX (only if none, or all, of the fields are there), EX, PX, EXAT or PXAT =>
	 *   time, or KEEPTTL.
	 * @phpstan-param array<mixed>|null $expiry
	 * @return int|false|Redis 1, or 0 when FNX or FXX was not met.
	 * @server HSETEX, Redis 8.0, Valkey 9.0
	 * @command HSETEX k3o{FNX,FXX,EX:p,PX:p,EXAT:p,PXAT:p,KEEPTTL}'FIELDS'2#{sv} int write
	 */
	public function hsetex(string $key, array $fields, ?array $expiry = null): Redis|int|false {}

	/**
	 * Takes fields out of a hash.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis Field => value, false for a field that was not there.
	 * @server HGETDEL, Redis 8.0, Valkey 9.1
	 * @command HGETDEL k'FIELDS'#[f] fields write
	 */
	public function hgetdel(string $key, array $fields): Redis|array|false {}

	/**
	 * Gives fields $ttl seconds to live.
	 *
	 * @param string $key The key.
	 * @param int $ttl Time to live.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param string|null $mode NX, XX, GT or LT.
	 * @return array<int|string, mixed>|false|Redis For each field 1 (set), 0 (the mode was not met), 2 (deleted, as
	 *   the time was past) or -2 (no such field).
	 * @server HEXPIRE, Redis 7.4, Valkey 9.0
	 * @command HEXPIRE ki4s?'FIELDS'3#[s] ints write
	 */
	public function hexpire(string $key, int $ttl, array $fields, ?string $mode = null): Redis|array|false {}

	/**
	 * As hexpire() in milliseconds.
	 *
	 * @param string $key The key.
	 * @param int $ttl Time to live.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param string|null $mode A word that the command takes.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HPEXPIRE, Redis 7.4, Valkey 9.0
	 * @command HPEXPIRE ki4s?'FIELDS'3#[s] ints write
	 */
	public function hpexpire(string $key, int $ttl, array $fields, ?string $mode = null): Redis|array|false {}

	/**
	 * As hexpire() with a unix time in seconds.
	 *
	 * @param string $key The key.
	 * @param int $time Unix time in seconds.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param string|null $mode A word that the command takes.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HEXPIREAT, Redis 7.4, Valkey 9.0
	 * @command HEXPIREAT ki4s?'FIELDS'3#[s] ints write
	 */
	public function hexpireat(string $key, int $time, array $fields, ?string $mode = null): Redis|array|false {}

	/**
	 * As hexpire() with a unix time in milliseconds.
	 *
	 * @param string $key The key.
	 * @param int $mstime Unix time in milliseconds.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @param string|null $mode A word that the command takes.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HPEXPIREAT, Redis 7.4, Valkey 9.0
	 * @command HPEXPIREAT ki4s?'FIELDS'3#[s] ints write
	 */
	public function hpexpireat(string $key, int $mstime, array $fields, ?string $mode = null): Redis|array|false {}

	/**
	 * Seconds that each field has to live, -1 without a limit, -2 where there is no such field.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HTTL, Redis 7.4, Valkey 9.0
	 * @command HTTL k'FIELDS'#[s] ints read
	 */
	public function httl(string $key, array $fields): Redis|array|false {}

	/**
	 * As httl() in milliseconds.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HPTTL, Redis 7.4, Valkey 9.0
	 * @command HPTTL k'FIELDS'#[s] ints read
	 */
	public function hpttl(string $key, array $fields): Redis|array|false {}

	/**
	 * Unix time in seconds at which each field ends, -1 and -2 as in httl().
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HEXPIRETIME, Redis 7.4, Valkey 9.0
	 * @command HEXPIRETIME k'FIELDS'#[s] ints read
	 */
	public function hexpiretime(string $key, array $fields): Redis|array|false {}

	/**
	 * As hexpiretime() in milliseconds.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server HPEXPIRETIME, Redis 7.4, Valkey 9.0
	 * @command HPEXPIRETIME k'FIELDS'#[s] ints read
	 */
	public function hpexpiretime(string $key, array $fields): Redis|array|false {}

	/**
	 * Takes the limit off fields.
	 *
	 * @param string $key The key.
	 * @param array $fields Names of fields.
	 * @phpstan-param array<mixed> $fields
	 * @return array<int|string, mixed>|false|Redis For each 1, -1 (had none) or -2 (no such field).
	 * @server HPERSIST, Redis 7.4, Valkey 9.0
	 * @command HPERSIST k'FIELDS'#[s] ints write
	 */
	public function hpersist(string $key, array $fields): Redis|array|false {}

	/* Strings */

	/**
	 * Deletes a key if a condition holds.
	 *
	 * @param string $key The key.
	 * @param array|null $options IFEQ or IFNE => value, IFDEQ or IFDNE => digest.
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis How many keys were deleted.
	 * @server DELEX, Redis 8.4
	 * @command DELEX ko{IFEQ:v,IFNE:v,IFDEQ:s,IFDNE:s} int write
	 */
	public function delex(string $key, ?array $options = null): Redis|int|false {}

	/**
	 * Deletes a key if it has this value.
	 *
	 * @param string $key The key.
	 * @param mixed $value The value.
	 * @return int|false|Redis How many keys were deleted.
	 * @server DELIFEQ, Valkey 9.0
	 * @command DELIFEQ kv int write
	 */
	public function delifeq(string $key, mixed $value): Redis|int|false {}

	/**
	 * Hash of a key's value in hexadecimal digits, false where there is none.
	 *
	 * @param string $key The key.
	 * @return string|false|Redis The text.
	 * @server DIGEST, Redis 8.4
	 * @command DIGEST k string read
	 */
	public function digest(string $key): Redis|string|false {}

	/**
	 * As mset() with a time to live.
	 *
	 * @param array $key_vals Key => value.
	 * @phpstan-param array<mixed> $key_vals
	 * @param int|float|array|null $expiry Seconds, as float with milliseconds; or an array of NX or XX (only if none,
	 *   or all, of the keys are there) and EX, PX, EXAT or PXAT => time, or KEEPTTL.
	 * @phpstan-param int|float|array<mixed>|null $expiry
	 * @return int|false|Redis 1, or 0 when NX or XX was not met.
	 * @server MSETEX, Redis 8.4
	 * @command MSETEX #{kv}!msetex int write
	 */
	public function msetex(array $key_vals, int|float|array|null $expiry = null): Redis|int|false {}

	/* Bits and HyperLogLogs */

	/**
	 * Reads and changes integers of any number of bits within a string: 'GET', 'u8', 0, 'INCRBY', 'i5', '#1', 1, ...
	 *
	 * @param string $key The key.
	 * @param mixed $operations Words and numbers in their order.
	 * @return array<int|string, mixed>|false|Redis A value for each operation, false where OVERFLOW FAIL held it back.
	 * @server BITFIELD, Redis 3.2
	 * @command BITFIELD k!rest ints write
	 */
	public function bitfield(string $key, mixed ...$operations): Redis|array|false {}

	/**
	 * As bitfield() with GET alone.
	 *
	 * @param string $key The key.
	 * @param mixed $operations Words and numbers in their order.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server BITFIELD_RO, Redis 6.0
	 * @command BITFIELD_RO k!rest ints read
	 */
	public function bitfield_ro(string $key, mixed ...$operations): Redis|array|false {}

	/* Streams */

	/**
	 * Deletes entries.
	 *
	 * @param string $key The key.
	 * @param array $ids Ids of entries.
	 * @phpstan-param array<mixed> $ids
	 * @param string|null $mode KEEPREF (as xdel()), DELREF (from the groups' pending lists, too) or ACKED (only what
	 *   all groups have acknowledged).
	 * @return array<int|string, mixed>|false|Redis For each id 1, -1 (no such entry) or 2 (not acknowledged yet).
	 * @server XDELEX, Redis 8.2
	 * @command XDELEX k3s?'IDS'2#[s] ints write
	 */
	public function xdelex(string $key, array $ids, ?string $mode = null): Redis|array|false {}

	/**
	 * Acknowledges entries and deletes them as xdelex() does.
	 *
	 * @param string $key The key.
	 * @param string $group Name of the group.
	 * @param array $ids Ids of entries.
	 * @phpstan-param array<mixed> $ids
	 * @param string|null $mode A word that the command takes.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server XACKDEL, Redis 8.2
	 * @command XACKDEL ks4s?'IDS'3#[s] ints write
	 */
	public function xackdel(string $key, string $group, array $ids, ?string $mode = null): Redis|array|false {}

	/* Publish and subscribe */

	/**
	 * Sends a message to a channel of the shard, whose name is prefixed.
	 *
	 * @param string $channel Name of the channel.
	 * @param string $message The message.
	 * @return int|false|Redis How many received it.
	 * @server SPUBLISH, Redis 7.0
	 * @command SPUBLISH ks int write
	 */
	public function spublish(string $channel, string $message): Redis|int|false {}

	/* Vector sets */

	/**
	 * Adds an element with its vector, or changes the vector.
	 *
	 * @param string $key The key.
	 * @param array $values The numbers.
	 * @phpstan-param array<mixed> $values
	 * @param mixed $element The element.
	 * @param array|null $options REDUCE => dimensions, CAS, NOQUANT, Q8 or BIN, EF => effort, SETATTR => attributes
	 *   (an array, or JSON text), M => links.
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis 1 for a new element, else 0.
	 * @server VADD, Redis 8.0
	 * @command VADD k4o{REDUCE:i}'VALUES'2#[d]3v4o{CAS,NOQUANT,Q8,BIN,EF:i,SETATTR:j,M:i} int write
	 */
	public function vadd(string $key, array $values, mixed $element, ?array $options = null): Redis|int|false {}

	/**
	 * Elements nearest to an element, or to a vector given as array.
	 *
	 * @param string $key The key.
	 * @param mixed $member_or_values An element, or a vector as array of numbers.
	 * @param array|null $options WITHSCORES (element => similarity), WITHATTRIBS (element => attributes, with both
	 *   element => [similarity, attributes]), COUNT, EPSILON, EF, FILTER => expression, FILTER-EF, TRUTH, NOTHREAD.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server VSIM, Redis 8.0
	 * @command VSIM k!vsim values read
	 */
	public function vsim(string $key, mixed $member_or_values, ?array $options = null): Redis|array|false {}

	/**
	 * Number of elements.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis The number.
	 * @server VCARD, Redis 8.0
	 * @command VCARD k int read
	 */
	public function vcard(string $key): Redis|int|false {}

	/**
	 * Number of the vectors' dimensions.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis The number.
	 * @server VDIM, Redis 8.0
	 * @command VDIM k int read
	 */
	public function vdim(string $key): Redis|int|false {}

	/**
	 * An element's vector as floats; with $raw [quantization, bytes, norm] and the range of 8-bit vectors. False where
	 * there is no such element.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @param bool $raw As the server stores it?.
	 * @return array<int|string, mixed>|false|Redis The numbers.
	 * @server VEMB, Redis 8.0
	 * @command VEMB kvt(RAW=embedding) floats read
	 */
	public function vemb(string $key, mixed $member, bool $raw = false): Redis|array|false {}

	/**
	 * What the server tells about a vector set, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server VINFO, Redis 8.0
	 * @command VINFO k map read
	 */
	public function vinfo(string $key): Redis|array|false {}

	/**
	 * Tells whether an element is there.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @return bool|Redis Whether it is so.
	 * @server VISMEMBER, Redis 8.0
	 * @command VISMEMBER kv bool read
	 */
	public function vismember(string $key, mixed $member): Redis|bool {}

	/**
	 * The neighbours of an element, a list for each layer.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @param bool $withscores Neighbour => similarity.
	 * @return array<int|string, mixed>|false|Redis A list for each layer.
	 * @server VLINKS, Redis 8.0
	 * @command VLINKS kvt(WITHSCORES=layers_scored) layers read
	 */
	public function vlinks(string $key, mixed $member, bool $withscores = false): Redis|array|false {}

	/**
	 * A random element, false where there is none; with $count an array, < 0 allows repetitions.
	 *
	 * @param string $key The key.
	 * @param int $count How many.
	 * @return mixed An element, or a list.
	 * @server VRANDMEMBER, Redis 8.0
	 * @command VRANDMEMBER ki? value_or_values read
	 */
	public function vrandmember(string $key, int $count = 0): mixed {}

	/**
	 * Elements in the order of their bytes from $start to $end: "[a", "(a", "-", "+"; $count < 0: all of them.
	 *
	 * @param string $key The key.
	 * @param string $start Where it begins.
	 * @param string $end Where it ends.
	 * @param int $count How many.
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server VRANGE, Redis 8.4
	 * @command VRANGE kssi values read
	 */
	public function vrange(string $key, string $start, string $end, int $count = -1): Redis|array|false {}

	/**
	 * Removes an element.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @return int|false|Redis How many there were.
	 * @server VREM, Redis 8.0
	 * @command VREM kv int write
	 */
	public function vrem(string $key, mixed $member): Redis|int|false {}

	/**
	 * Sets an element's attributes: an array, or JSON text; '' takes them away.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @param array|string $attributes An array, or JSON text.
	 * @phpstan-param array<mixed>|string $attributes
	 * @return int|false|Redis 0 where there is no such element.
	 * @server VSETATTR, Redis 8.0
	 * @command VSETATTR kv!vsetattr int write
	 */
	public function vsetattr(string $key, mixed $member, array|string $attributes): Redis|int|false {}

	/**
	 * An element's attributes as array, or as JSON text when $decode is false; false where there are none.
	 *
	 * @param string $key The key.
	 * @param mixed $member The element.
	 * @param bool $decode Decode the JSON?.
	 * @return mixed The value.
	 * @server VGETATTR, Redis 8.0
	 * @command VGETATTR kv!vgetattr json read
	 */
	public function vgetattr(string $key, mixed $member, bool $decode = true): mixed {}

	/* Server */

	/**
	 * LATENCY with a subcommand (LATEST, HISTORY, HISTOGRAM, DOCTOR, GRAPH, RESET): lists, a text, name => value, or a
	 * number.
	 *
	 * @param string $operation The subcommand.
	 * @param mixed $args What belongs to the subcommand.
	 * @return mixed What the server answers.
	 * @server LATENCY, Redis 2.8.13
	 * @command LATENCY !latency raw write
	 */
	public function latency(string $operation, mixed ...$args): mixed {}

	/**
	 * MEMORY with a subcommand: USAGE with a key (bytes), STATS (name => value), DOCTOR, MALLOC-STATS (text), PURGE.
	 *
	 * @param string $operation The subcommand.
	 * @param mixed $args What belongs to the subcommand.
	 * @return mixed What the server answers.
	 * @server MEMORY, Redis 4.0
	 * @command MEMORY !memory raw write
	 */
	public function memory(string $operation, mixed ...$args): mixed {}

	/**
	 * MODULE with a subcommand: LIST (a list of name => value), LOAD, LOADEX, UNLOAD.
	 *
	 * @param string $operation The subcommand.
	 * @param mixed $args What belongs to the subcommand.
	 * @return mixed What the server answers.
	 * @server MODULE, Redis 4.0
	 * @command MODULE !module raw write
	 */
	public function module(string $operation, mixed ...$args): mixed {}

	/**
	 * COMMANDLOG with a subcommand: GET with a count and a kind (slow, large-request, large-reply), LEN and RESET with
	 * a kind.
	 *
	 * @param string $operation The subcommand.
	 * @param mixed $args What belongs to the subcommand.
	 * @return mixed What the server answers.
	 * @server COMMANDLOG, Valkey 8.1
	 * @command COMMANDLOG !commandlog raw write
	 */
	public function commandlog(string $operation, mixed ...$args): mixed {}

	/* JSON documents */

	/**
	 * Stores $value at $path of a document, "$" being all of it.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param mixed $value The value.
	 * @param array|null $options NX or XX (only if the path is not, or is there), FPHA => type.
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true; false when NX or XX was not met.
	 * @server JSON.SET, Redis 8.0 or a module
	 * @command JSON.SET ksjo{NX,XX,FPHA:s} ok write
	 */
	public function jsonSet(string $key, string $path, mixed $value, ?array $options = null): Redis|bool {}

	/**
	 * A document, or the parts of it that a path finds: a list for a path that begins with "$"; with more paths path
	 * => list. Objects are arrays. False where there is no such key.
	 *
	 * @param string $key The key.
	 * @param string $paths Paths.
	 * @return mixed The value.
	 * @server JSON.GET, Redis 8.0 or a module
	 * @command JSON.GET ks* json read
	 */
	public function jsonGet(string $key, string ...$paths): mixed {}

	/**
	 * What a path finds in each of many documents; false for keys that are not there.
	 *
	 * @param array $keys The keys.
	 * @phpstan-param array<mixed> $keys
	 * @param string $path A path, "$" for all of the document.
	 * @return array<int|string, mixed>|false|Redis The value.
	 * @server JSON.MGET, Redis 8.0 or a module
	 * @command JSON.MGET [k]s jsons read
	 */
	public function jsonMGet(array $keys, string $path): Redis|array|false {}

	/**
	 * Stores many values in one step: a list of [key, path, value].
	 *
	 * @param array $triples A list of [key, path, value].
	 * @phpstan-param array<mixed> $triples
	 * @return bool|Redis true.
	 * @server JSON.MSET, Redis 8.0 or a module
	 * @command JSON.MSET !json_mset ok write
	 */
	public function jsonMSet(array $triples): Redis|bool {}

	/**
	 * Deletes what a path finds, or the document.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return int|false|Redis How many places.
	 * @server JSON.DEL, Redis 8.0 or a module
	 * @command JSON.DEL ks? int write
	 */
	public function jsonDel(string $key, ?string $path = null): Redis|int|false {}

	/**
	 * Merges a value into a place: null deletes a member, arrays are replaced.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param mixed $value The value.
	 * @return bool|Redis true.
	 * @server JSON.MERGE, Redis 8.0 or a module
	 * @command JSON.MERGE ksj ok write
	 */
	public function jsonMerge(string $key, string $path, mixed $value): Redis|bool {}

	/**
	 * Adds to the numbers that a path finds.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param int|float $by By how much.
	 * @return mixed The new numbers, null for what is none.
	 * @server JSON.NUMINCRBY, Redis 8.0 or a module
	 * @command JSON.NUMINCRBY ks!number json write
	 */
	public function jsonNumIncrBy(string $key, string $path, int|float $by): mixed {}

	/**
	 * As jsonNumIncrBy(), multiplying.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param int|float $by By how much.
	 * @return mixed The value.
	 * @server JSON.NUMMULTBY, Redis 8.0 or a module
	 * @command JSON.NUMMULTBY ks!number json write
	 */
	public function jsonNumMultBy(string $key, string $path, int|float $by): mixed {}

	/**
	 * Appends to the strings that a path finds.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param string $text The text.
	 * @return mixed The new lengths, false for what is none.
	 * @server JSON.STRAPPEND, Redis 8.0 or a module
	 * @command JSON.STRAPPEND ks!json_text raw write
	 */
	public function jsonStrAppend(string $key, string $path, string $text): mixed {}

	/**
	 * Lengths of the strings that a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return mixed What the server answers.
	 * @server JSON.STRLEN, Redis 8.0 or a module
	 * @command JSON.STRLEN ks? raw read
	 */
	public function jsonStrLen(string $key, ?string $path = null): mixed {}

	/**
	 * Turns the booleans that a path finds.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @return mixed 1 or 0 for each.
	 * @server JSON.TOGGLE, Redis 8.0 or a module
	 * @command JSON.TOGGLE ks raw write
	 */
	public function jsonToggle(string $key, string $path): mixed {}

	/**
	 * Empties arrays and objects, makes numbers 0.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return int|false|Redis How many.
	 * @server JSON.CLEAR, Redis 8.0 or a module
	 * @command JSON.CLEAR ks? int write
	 */
	public function jsonClear(string $key, ?string $path = null): Redis|int|false {}

	/**
	 * Type names of what a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return array<int|string, mixed>|string|false|Redis A name, or a list.
	 * @server JSON.TYPE, Redis 8.0 or a module
	 * @command JSON.TYPE ks? string_or_strings read
	 */
	public function jsonType(string $key, ?string $path = null): Redis|array|string|false {}

	/**
	 * Appends values to the arrays that a path finds.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param mixed $values The numbers.
	 * @return mixed The new lengths, false for what is none.
	 * @server JSON.ARRAPPEND, Redis 8.0 or a module
	 * @command JSON.ARRAPPEND ksj+ raw write
	 */
	public function jsonArrAppend(string $key, string $path, mixed ...$values): mixed {}

	/**
	 * Index of a value in the arrays that a path finds, -1 where it is not. $start, $stop: where to look.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param mixed $value The value.
	 * @param int|null $start Where it begins.
	 * @param int|null $stop Where it ends.
	 * @return mixed What the server answers.
	 * @server JSON.ARRINDEX, Redis 8.0 or a module
	 * @command JSON.ARRINDEX ksji?i? raw read
	 */
	public function jsonArrIndex(string $key, string $path, mixed $value, ?int $start = null, ?int $stop = null): mixed {}

	/**
	 * Inserts values in front of an index, < 0 from the end.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param int $index The index.
	 * @param mixed $values The numbers.
	 * @return mixed The new lengths.
	 * @server JSON.ARRINSERT, Redis 8.0 or a module
	 * @command JSON.ARRINSERT ksij+ raw write
	 */
	public function jsonArrInsert(string $key, string $path, int $index, mixed ...$values): mixed {}

	/**
	 * Lengths of the arrays that a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return mixed What the server answers.
	 * @server JSON.ARRLEN, Redis 8.0 or a module
	 * @command JSON.ARRLEN ks? raw read
	 */
	public function jsonArrLen(string $key, ?string $path = null): mixed {}

	/**
	 * Takes the element at an index, the last without one, out of the arrays that a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @param int|null $index The index.
	 * @return mixed The value.
	 * @server JSON.ARRPOP, Redis 8.0 or a module
	 * @command JSON.ARRPOP ks?i? json write
	 */
	public function jsonArrPop(string $key, ?string $path = null, ?int $index = null): mixed {}

	/**
	 * Leaves the elements from $start to $stop, both included.
	 *
	 * @param string $key The key.
	 * @param string $path A path, "$" for all of the document.
	 * @param int $start Where it begins.
	 * @param int $stop Where it ends.
	 * @return mixed The new lengths.
	 * @server JSON.ARRTRIM, Redis 8.0 or a module
	 * @command JSON.ARRTRIM ksii raw write
	 */
	public function jsonArrTrim(string $key, string $path, int $start, int $stop): mixed {}

	/**
	 * Names of the members of the objects that a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return mixed What the server answers.
	 * @server JSON.OBJKEYS, Redis 8.0 or a module
	 * @command JSON.OBJKEYS ks? raw read
	 */
	public function jsonObjKeys(string $key, ?string $path = null): mixed {}

	/**
	 * Number of members of the objects that a path finds.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return mixed What the server answers.
	 * @server JSON.OBJLEN, Redis 8.0 or a module
	 * @command JSON.OBJLEN ks? raw read
	 */
	public function jsonObjLen(string $key, ?string $path = null): mixed {}

	/**
	 * Bytes that a value takes in memory.
	 *
	 * @param string $key The key.
	 * @param string|null $path A path, "$" for all of the document.
	 * @return mixed What the server answers.
	 * @server JSON.DEBUG MEMORY, Redis 8.0 or a module
	 * @command JSON.DEBUG|MEMORY ks? raw read
	 */
	public function jsonDebugMemory(string $key, ?string $path = null): mixed {}

	/* Probabilistic structures */

	/**
	 * Makes a filter for $capacity items of which $error_rate may be taken for others.
	 *
	 * @param string $key The key.
	 * @param float $error_rate Share of false answers, between 0 and 1.
	 * @param int $capacity For how many items.
	 * @param array|null $options EXPANSION => factor, NONSCALING.
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server BF.RESERVE, Redis 8.0 or a module
	 * @command BF.RESERVE kdio{EXPANSION:i,NONSCALING} ok write
	 */
	public function bfReserve(string $key, float $error_rate, int $capacity, ?array $options = null): Redis|bool {}

	/**
	 * Adds an item.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it is new.
	 * @server BF.ADD, Redis 8.0 or a module
	 * @command BF.ADD ks bool write
	 */
	public function bfAdd(string $key, string $item): Redis|bool {}

	/**
	 * Adds items.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis For each whether it is new.
	 * @server BF.MADD, Redis 8.0 or a module
	 * @command BF.MADD kss* bools write
	 */
	public function bfMAdd(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * Tells whether an item may have been added; false is certain.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it is so.
	 * @server BF.EXISTS, Redis 8.0 or a module
	 * @command BF.EXISTS ks bool read
	 */
	public function bfExists(string $key, string $item): Redis|bool {}

	/**
	 * As bfExists() for many items.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis true or false for each.
	 * @server BF.MEXISTS, Redis 8.0 or a module
	 * @command BF.MEXISTS kss* bools read
	 */
	public function bfMExists(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * As bfMAdd(), making the filter.
	 *
	 * @param string $key The key.
	 * @param array $items The items.
	 * @phpstan-param array<mixed> $items
	 * @param array|null $options CAPACITY, ERROR, EXPANSION, NOCREATE, NONSCALING.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis true or false for each.
	 * @server BF.INSERT, Redis 8.0 or a module
	 * @command BF.INSERT k3o{CAPACITY:i,ERROR:[s],EXPANSION:i,NOCREATE,NONSCALING}'ITEMS'2[s] bools write
	 */
	public function bfInsert(string $key, array $items, ?array $options = null): Redis|array|false {}

	/**
	 * What the server tells about a filter, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server BF.INFO, Redis 8.0 or a module
	 * @command BF.INFO k map read
	 */
	public function bfInfo(string $key): Redis|array|false {}

	/**
	 * Number of items.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis The number.
	 * @server BF.CARD, Redis 8.0 or a module
	 * @command BF.CARD k int read
	 */
	public function bfCard(string $key): Redis|int|false {}

	/**
	 * A filter step by step: [next iterator, bytes], beginning with 0 and ending with [0, ''].
	 *
	 * @param string $key The key.
	 * @param int $iterator 0 at first, then what the step before gave.
	 * @return array<int|string, mixed>|false|Redis What the server answers.
	 * @server BF.SCANDUMP, Redis 8.0 or a module
	 * @command BF.SCANDUMP ki raw read
	 */
	public function bfScanDump(string $key, int $iterator): Redis|array|false {}

	/**
	 * Restores a step of bfScanDump().
	 *
	 * @param string $key The key.
	 * @param int $iterator 0 at first, then what the step before gave.
	 * @param string $data The bytes of that step.
	 * @return bool|Redis true.
	 * @server BF.LOADCHUNK, Redis 8.0 or a module
	 * @command BF.LOADCHUNK kis ok write
	 */
	public function bfLoadChunk(string $key, int $iterator, string $data): Redis|bool {}

	/**
	 * Makes a filter for $capacity items.
	 *
	 * @param string $key The key.
	 * @param int $capacity For how many items.
	 * @param array|null $options BUCKETSIZE, MAXITERATIONS, EXPANSION.
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server CF.RESERVE, Redis 8.0 or a module
	 * @command CF.RESERVE kio{BUCKETSIZE:i,MAXITERATIONS:i,EXPANSION:i} ok write
	 */
	public function cfReserve(string $key, int $capacity, ?array $options = null): Redis|bool {}

	/**
	 * Adds an item, which may be there more than once.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it is so.
	 * @server CF.ADD, Redis 8.0 or a module
	 * @command CF.ADD ks bool write
	 */
	public function cfAdd(string $key, string $item): Redis|bool {}

	/**
	 * Adds an item that is not there.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it was added.
	 * @server CF.ADDNX, Redis 8.0 or a module
	 * @command CF.ADDNX ks bool write
	 */
	public function cfAddNx(string $key, string $item): Redis|bool {}

	/**
	 * Adds items, making the filter.
	 *
	 * @param string $key The key.
	 * @param array $items The items.
	 * @phpstan-param array<mixed> $items
	 * @param array|null $options CAPACITY, NOCREATE.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis For each 1, or -1 when the filter is full.
	 * @server CF.INSERT, Redis 8.0 or a module
	 * @command CF.INSERT k3o{CAPACITY:i,NOCREATE}'ITEMS'2[s] ints write
	 */
	public function cfInsert(string $key, array $items, ?array $options = null): Redis|array|false {}

	/**
	 * As cfInsert() with items that are not there; 0 for one that is.
	 *
	 * @param string $key The key.
	 * @param array $items The items.
	 * @phpstan-param array<mixed> $items
	 * @param array|null $options Words, and words with what belongs to them.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server CF.INSERTNX, Redis 8.0 or a module
	 * @command CF.INSERTNX k3o{CAPACITY:i,NOCREATE}'ITEMS'2[s] ints write
	 */
	public function cfInsertNx(string $key, array $items, ?array $options = null): Redis|array|false {}

	/**
	 * Tells whether an item may be there; false is certain.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it is so.
	 * @server CF.EXISTS, Redis 8.0 or a module
	 * @command CF.EXISTS ks bool read
	 */
	public function cfExists(string $key, string $item): Redis|bool {}

	/**
	 * As cfExists() for many items.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis true or false for each.
	 * @server CF.MEXISTS, Redis 8.0 or a module
	 * @command CF.MEXISTS kss* bools read
	 */
	public function cfMExists(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * Removes an item once.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return bool|Redis Whether it was there.
	 * @server CF.DEL, Redis 8.0 or a module
	 * @command CF.DEL ks bool write
	 */
	public function cfDel(string $key, string $item): Redis|bool {}

	/**
	 * How many times an item may be there.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @return int|false|Redis The number.
	 * @server CF.COUNT, Redis 8.0 or a module
	 * @command CF.COUNT ks int read
	 */
	public function cfCount(string $key, string $item): Redis|int|false {}

	/**
	 * What the server tells about a filter, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server CF.INFO, Redis 8.0 or a module
	 * @command CF.INFO k map read
	 */
	public function cfInfo(string $key): Redis|array|false {}

	/**
	 * As bfScanDump().
	 *
	 * @param string $key The key.
	 * @param int $iterator 0 at first, then what the step before gave.
	 * @return array<int|string, mixed>|false|Redis What the server answers.
	 * @server CF.SCANDUMP, Redis 8.0 or a module
	 * @command CF.SCANDUMP ki raw read
	 */
	public function cfScanDump(string $key, int $iterator): Redis|array|false {}

	/**
	 * As bfLoadChunk().
	 *
	 * @param string $key The key.
	 * @param int $iterator 0 at first, then what the step before gave.
	 * @param string $data The bytes of that step.
	 * @return bool|Redis true.
	 * @server CF.LOADCHUNK, Redis 8.0 or a module
	 * @command CF.LOADCHUNK kis ok write
	 */
	public function cfLoadChunk(string $key, int $iterator, string $data): Redis|bool {}

	/**
	 * Makes a sketch by its size.
	 *
	 * @param string $key The key.
	 * @param int $width Width of the table.
	 * @param int $depth Depth of the table.
	 * @return bool|Redis true.
	 * @server CMS.INITBYDIM, Redis 8.0 or a module
	 * @command CMS.INITBYDIM kii ok write
	 */
	public function cmsInitByDim(string $key, int $width, int $depth): Redis|bool {}

	/**
	 * Makes a sketch by the error that is allowed and its probability.
	 *
	 * @param string $key The key.
	 * @param float $error The error, as a share of all counts.
	 * @param float $probability Probability of a larger error.
	 * @return bool|Redis true.
	 * @server CMS.INITBYPROB, Redis 8.0 or a module
	 * @command CMS.INITBYPROB kdd ok write
	 */
	public function cmsInitByProb(string $key, float $error, float $probability): Redis|bool {}

	/**
	 * Adds to counts: item => by how much.
	 *
	 * @param string $key The key.
	 * @param array $increments Item => by how much.
	 * @phpstan-param array<mixed> $increments
	 * @return array<int|string, mixed>|false|Redis The new counts.
	 * @server CMS.INCRBY, Redis 8.0 or a module
	 * @command CMS.INCRBY k{ss} ints write
	 */
	public function cmsIncrBy(string $key, array $increments): Redis|array|false {}

	/**
	 * Counts of items.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server CMS.QUERY, Redis 8.0 or a module
	 * @command CMS.QUERY kss* ints read
	 */
	public function cmsQuery(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * Adds up sketches in $dst.
	 *
	 * @param string $dst Key of the result.
	 * @param array $keys The keys.
	 * @phpstan-param array<mixed> $keys
	 * @param array|null $weights A factor per key.
	 * @phpstan-param array<mixed>|null $weights
	 * @return bool|Redis true.
	 * @server CMS.MERGE, Redis 8.0 or a module
	 * @command CMS.MERGE k#[k]!weights ok write
	 */
	public function cmsMerge(string $dst, array $keys, ?array $weights = null): Redis|bool {}

	/**
	 * What the server tells about a sketch, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server CMS.INFO, Redis 8.0 or a module
	 * @command CMS.INFO k map read
	 */
	public function cmsInfo(string $key): Redis|array|false {}

	/**
	 * Makes a list of the $topk most frequent items; $width, $depth and $decay go together.
	 *
	 * @param string $key The key.
	 * @param int $topk How many items are kept.
	 * @param int|null $width Width of the table.
	 * @param int|null $depth Depth of the table.
	 * @param float|null $decay How fast counts decay, between 0 and 1.
	 * @return bool|Redis true.
	 * @server TOPK.RESERVE, Redis 8.0 or a module
	 * @command TOPK.RESERVE kii?i?d? ok write
	 */
	public function topkReserve(string $key, int $topk, ?int $width = null, ?int $depth = null, ?float $decay = null): Redis|bool {}

	/**
	 * Counts items.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis For each the item that it drove out, or false.
	 * @server TOPK.ADD, Redis 8.0 or a module
	 * @command TOPK.ADD kss* strings write
	 */
	public function topkAdd(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * Counts items by more: item => by how much.
	 *
	 * @param string $key The key.
	 * @param array $increments Item => by how much.
	 * @phpstan-param array<mixed> $increments
	 * @return array<int|string, mixed>|false|Redis As topkAdd().
	 * @server TOPK.INCRBY, Redis 8.0 or a module
	 * @command TOPK.INCRBY k{ss} strings write
	 */
	public function topkIncrBy(string $key, array $increments): Redis|array|false {}

	/**
	 * Tells for each item whether it is in the list.
	 *
	 * @param string $key The key.
	 * @param string $item The item.
	 * @param string $other_items More items.
	 * @return array<int|string, mixed>|false|Redis true or false for each.
	 * @server TOPK.QUERY, Redis 8.0 or a module
	 * @command TOPK.QUERY kss* bools read
	 */
	public function topkQuery(string $key, string $item, string ...$other_items): Redis|array|false {}

	/**
	 * The list, the most frequent first.
	 *
	 * @param string $key The key.
	 * @param bool $withcount Item => count.
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server TOPK.LIST, Redis 8.0 or a module
	 * @command TOPK.LIST kt(WITHCOUNT=map) strings read
	 */
	public function topkList(string $key, bool $withcount = false): Redis|array|false {}

	/**
	 * What the server tells about a list, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server TOPK.INFO, Redis 8.0 or a module
	 * @command TOPK.INFO k map read
	 */
	public function topkInfo(string $key): Redis|array|false {}

	/**
	 * Makes a digest.
	 *
	 * @param string $key The key.
	 * @param int $compression The more, the more exact.
	 * @return bool|Redis true.
	 * @server TDIGEST.CREATE, Redis 8.0 or a module
	 * @command TDIGEST.CREATE kc(COMPRESSION) ok write
	 */
	public function tdigestCreate(string $key, int $compression = 0): Redis|bool {}

	/**
	 * Adds numbers.
	 *
	 * @param string $key The key.
	 * @param array $values The numbers.
	 * @phpstan-param array<mixed> $values
	 * @return bool|Redis true.
	 * @server TDIGEST.ADD, Redis 8.0 or a module
	 * @command TDIGEST.ADD k[d] ok write
	 */
	public function tdigestAdd(string $key, array $values): Redis|bool {}

	/**
	 * Empties a digest.
	 *
	 * @param string $key The key.
	 * @return bool|Redis true.
	 * @server TDIGEST.RESET, Redis 8.0 or a module
	 * @command TDIGEST.RESET k ok write
	 */
	public function tdigestReset(string $key): Redis|bool {}

	/**
	 * Merges digests into $dst.
	 *
	 * @param string $dst Key of the result.
	 * @param array $keys The keys.
	 * @phpstan-param array<mixed> $keys
	 * @param array|null $options COMPRESSION, OVERRIDE.
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server TDIGEST.MERGE, Redis 8.0 or a module
	 * @command TDIGEST.MERGE k#[k]o{COMPRESSION:i,OVERRIDE} ok write
	 */
	public function tdigestMerge(string $dst, array $keys, ?array $options = null): Redis|bool {}

	/**
	 * The least number; NAN of an empty digest.
	 *
	 * @param string $key The key.
	 * @return float|false|Redis The number.
	 * @server TDIGEST.MIN, Redis 8.0 or a module
	 * @command TDIGEST.MIN k float read
	 */
	public function tdigestMin(string $key): Redis|float|false {}

	/**
	 * The greatest number; NAN of an empty digest.
	 *
	 * @param string $key The key.
	 * @return float|false|Redis The number.
	 * @server TDIGEST.MAX, Redis 8.0 or a module
	 * @command TDIGEST.MAX k float read
	 */
	public function tdigestMax(string $key): Redis|float|false {}

	/**
	 * For each share the number below which so much of all lies.
	 *
	 * @param string $key The key.
	 * @param array $quantiles Shares between 0 and 1.
	 * @phpstan-param array<mixed> $quantiles
	 * @return array<int|string, mixed>|false|Redis The numbers.
	 * @server TDIGEST.QUANTILE, Redis 8.0 or a module
	 * @command TDIGEST.QUANTILE k[d] floats read
	 */
	public function tdigestQuantile(string $key, array $quantiles): Redis|array|false {}

	/**
	 * For each number the share of all that is not above it.
	 *
	 * @param string $key The key.
	 * @param array $values The numbers.
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|Redis The numbers.
	 * @server TDIGEST.CDF, Redis 8.0 or a module
	 * @command TDIGEST.CDF k[d] floats read
	 */
	public function tdigestCdf(string $key, array $values): Redis|array|false {}

	/**
	 * For each number how many are below it.
	 *
	 * @param string $key The key.
	 * @param array $values The numbers.
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server TDIGEST.RANK, Redis 8.0 or a module
	 * @command TDIGEST.RANK k[d] ints read
	 */
	public function tdigestRank(string $key, array $values): Redis|array|false {}

	/**
	 * For each number how many are above it.
	 *
	 * @param string $key The key.
	 * @param array $values The numbers.
	 * @phpstan-param array<mixed> $values
	 * @return array<int|string, mixed>|false|Redis A number for each.
	 * @server TDIGEST.REVRANK, Redis 8.0 or a module
	 * @command TDIGEST.REVRANK k[d] ints read
	 */
	public function tdigestRevRank(string $key, array $values): Redis|array|false {}

	/**
	 * For each rank, 0 the least, the number that has it.
	 *
	 * @param string $key The key.
	 * @param array $ranks Places, 0 the first.
	 * @phpstan-param array<mixed> $ranks
	 * @return array<int|string, mixed>|false|Redis The numbers.
	 * @server TDIGEST.BYRANK, Redis 8.0 or a module
	 * @command TDIGEST.BYRANK k[s] floats read
	 */
	public function tdigestByRank(string $key, array $ranks): Redis|array|false {}

	/**
	 * As tdigestByRank() from the greatest.
	 *
	 * @param string $key The key.
	 * @param array $ranks Places, 0 the first.
	 * @phpstan-param array<mixed> $ranks
	 * @return array<int|string, mixed>|false|Redis The numbers.
	 * @server TDIGEST.BYREVRANK, Redis 8.0 or a module
	 * @command TDIGEST.BYREVRANK k[s] floats read
	 */
	public function tdigestByRevRank(string $key, array $ranks): Redis|array|false {}

	/**
	 * Mean of the numbers between two quantiles.
	 *
	 * @param string $key The key.
	 * @param float $low The lower quantile.
	 * @param float $high The upper quantile.
	 * @return float|false|Redis The number.
	 * @server TDIGEST.TRIMMED_MEAN, Redis 8.0 or a module
	 * @command TDIGEST.TRIMMED_MEAN kdd float read
	 */
	public function tdigestTrimmedMean(string $key, float $low, float $high): Redis|float|false {}

	/**
	 * What the server tells about a digest, as name => value.
	 *
	 * @param string $key The key.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server TDIGEST.INFO, Redis 8.0 or a module
	 * @command TDIGEST.INFO k map read
	 */
	public function tdigestInfo(string $key): Redis|array|false {}

	/* Time series */

	/**
	 * Makes a series.
	 *
	 * @param string $key The key.
	 * @param array|null $options RETENTION => ms, ENCODING, CHUNK_SIZE, DUPLICATE_POLICY, IGNORE => [ms, difference],
	 *   LABELS => [label => value].
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server TS.CREATE, Redis 8.0 or a module
	 * @command TS.CREATE ko{RETENTION:i,ENCODING:s,CHUNK_SIZE:i,DUPLICATE_POLICY:s,IGNORE:[s],LABELS:{ss}} ok write
	 */
	public function tsCreate(string $key, ?array $options = null): Redis|bool {}

	/**
	 * Changes what tsCreate() has set.
	 *
	 * @param string $key The key.
	 * @param array|null $options As in tsCreate().
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server TS.ALTER, Redis 8.0 or a module
	 * @command TS.ALTER ko{RETENTION:i,CHUNK_SIZE:i,DUPLICATE_POLICY:s,IGNORE:[s],LABELS:{ss}} ok write
	 */
	public function tsAlter(string $key, ?array $options = null): Redis|bool {}

	/**
	 * Adds a sample, "*" for now.
	 *
	 * @param string $key The key.
	 * @param string|int $timestamp Unix time in milliseconds, "*" for now.
	 * @param float $value The value.
	 * @param array|null $options As in tsCreate(), and ON_DUPLICATE.
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis Its time.
	 * @server TS.ADD, Redis 8.0 or a module
	 * @command TS.ADD kndo{RETENTION:i,ENCODING:s,CHUNK_SIZE:i,DUPLICATE_POLICY:s,ON_DUPLICATE:s,IGNORE:[s],LABELS:{ss}} int write
	 */
	public function tsAdd(string $key, string|int $timestamp, float $value, ?array $options = null): Redis|int|false {}

	/**
	 * Adds samples: a list of [key, time, value].
	 *
	 * @param array $samples A list of [key, time, value].
	 * @phpstan-param array<mixed> $samples
	 * @return array<int|string, mixed>|false|Redis Their times, false for one that failed.
	 * @server TS.MADD, Redis 8.0 or a module
	 * @command TS.MADD !ts_madd ints write
	 */
	public function tsMAdd(array $samples): Redis|array|false {}

	/**
	 * Adds a sample that is the last one's value and so much more.
	 *
	 * @param string $key The key.
	 * @param float $by By how much.
	 * @param array|null $options TIMESTAMP, and those of tsCreate().
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis Its time.
	 * @server TS.INCRBY, Redis 8.0 or a module
	 * @command TS.INCRBY kdo{TIMESTAMP:s,RETENTION:i,ENCODING:s,CHUNK_SIZE:i,DUPLICATE_POLICY:s,IGNORE:[s],LABELS:{ss}} int write
	 */
	public function tsIncrBy(string $key, float $by, ?array $options = null): Redis|int|false {}

	/**
	 * As tsIncrBy() with so much less.
	 *
	 * @param string $key The key.
	 * @param float $by By how much.
	 * @param array|null $options As in tsCreate().
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis The number.
	 * @server TS.DECRBY, Redis 8.0 or a module
	 * @command TS.DECRBY kdo{TIMESTAMP:s,RETENTION:i,ENCODING:s,CHUNK_SIZE:i,DUPLICATE_POLICY:s,IGNORE:[s],LABELS:{ss}} int write
	 */
	public function tsDecrBy(string $key, float $by, ?array $options = null): Redis|int|false {}

	/**
	 * Deletes the samples from one time to another.
	 *
	 * @param string $key The key.
	 * @param int $from The first time, "-" for the earliest.
	 * @param int $to The last time, "+" for the latest.
	 * @return int|false|Redis How many.
	 * @server TS.DEL, Redis 8.0 or a module
	 * @command TS.DEL kii int write
	 */
	public function tsDel(string $key, int $from, int $to): Redis|int|false {}

	/**
	 * Aggregates $src into $dst from now on: $aggregator (avg, sum, min, ...) over $bucket ms, aligned to $align.
	 *
	 * @param string $src Key of the source.
	 * @param string $dst Key of the result.
	 * @param string $aggregator avg, sum, min, max, count ...
	 * @param int $bucket Milliseconds.
	 * @param int|null $align Where buckets begin.
	 * @return bool|Redis true.
	 * @server TS.CREATERULE, Redis 8.0 or a module
	 * @command TS.CREATERULE kk'AGGREGATION'sii? ok write
	 */
	public function tsCreateRule(string $src, string $dst, string $aggregator, int $bucket, ?int $align = null): Redis|bool {}

	/**
	 * Ends a rule.
	 *
	 * @param string $src Key of the source.
	 * @param string $dst Key of the result.
	 * @return bool|Redis true.
	 * @server TS.DELETERULE, Redis 8.0 or a module
	 * @command TS.DELETERULE kk ok write
	 */
	public function tsDeleteRule(string $src, string $dst): Redis|bool {}

	/**
	 * The last sample as [time, value], empty where there is none.
	 *
	 * @param string $key The key.
	 * @param bool $latest Of a bucket that is not complete.
	 * @return array<int|string, mixed>|false|Redis [time, value].
	 * @server TS.GET, Redis 8.0 or a module
	 * @command TS.GET kt(LATEST) sample read
	 */
	public function tsGet(string $key, bool $latest = false): Redis|array|false {}

	/**
	 * The last sample of all series that $filters (as 'area=32') select: key => ['labels' => ..., 'sample' => [time,
	 * value]].
	 *
	 * @param array $filters Conditions on labels.
	 * @phpstan-param array<mixed> $filters
	 * @param array|null $options LATEST, WITHLABELS, SELECTED_LABELS => labels.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis Key => labels and sample.
	 * @server TS.MGET, Redis 8.0 or a module
	 * @command TS.MGET 2o{LATEST,WITHLABELS,SELECTED_LABELS:[s]}'FILTER'1[s] last_samples read
	 */
	public function tsMGet(array $filters, ?array $options = null): Redis|array|false {}

	/**
	 * Samples from one time to another ("-", "+": all) as time => value.
	 *
	 * @param string $key The key.
	 * @param string|int $from The first time, "-" for the earliest.
	 * @param string|int $to The last time, "+" for the latest.
	 * @param array|null $options LATEST, FILTER_BY_TS => times, FILTER_BY_VALUE => [min, max], COUNT, ALIGN,
	 *   AGGREGATION => [aggregator, bucket in ms], BUCKETTIMESTAMP, EMPTY.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis Time => value.
	 * @server TS.RANGE, Redis 8.0 or a module
	 * @command TS.RANGE knno{LATEST,FILTER_BY_TS:[s],FILTER_BY_VALUE:[s],COUNT:i,ALIGN:[s],AGGREGATION:[s],BUCKETTIMESTAMP:[s],EMPTY} samples read
	 */
	public function tsRange(string $key, string|int $from, string|int $to, ?array $options = null): Redis|array|false {}

	/**
	 * As tsRange() from the last time to the first.
	 *
	 * @param string $key The key.
	 * @param string|int $from The first time, "-" for the earliest.
	 * @param string|int $to The last time, "+" for the latest.
	 * @param array|null $options As in tsCreate().
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis Time => value.
	 * @server TS.REVRANGE, Redis 8.0 or a module
	 * @command TS.REVRANGE knno{LATEST,FILTER_BY_TS:[s],FILTER_BY_VALUE:[s],COUNT:i,ALIGN:[s],AGGREGATION:[s],BUCKETTIMESTAMP:[s],EMPTY} samples read
	 */
	public function tsRevRange(string $key, string|int $from, string|int $to, ?array $options = null): Redis|array|false {}

	/**
	 * As tsRange() of all series that $filters select: key => ['labels' => ..., 'samples' => [time => value]].
	 *
	 * @param string|int $from The first time, "-" for the earliest.
	 * @param string|int $to The last time, "+" for the latest.
	 * @param array $filters Conditions on labels.
	 * @phpstan-param array<mixed> $filters
	 * @param array|null $options WITHLABELS, SELECTED_LABELS, GROUPBY => label with REDUCE => reducer.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis Key => labels and samples.
	 * @server TS.MRANGE, Redis 8.0 or a module
	 * @command TS.MRANGE nn4o{LATEST,FILTER_BY_TS:[s],FILTER_BY_VALUE:[s],WITHLABELS,SELECTED_LABELS:[s],COUNT:i,ALIGN:[s],AGGREGATION:[s],BUCKETTIMESTAMP:[s],EMPTY}'FILTER'3[s]4o{GROUPBY:s,REDUCE:s} series read
	 */
	public function tsMRange(string|int $from, string|int $to, array $filters, ?array $options = null): Redis|array|false {}

	/**
	 * As tsMRange() from the last time to the first.
	 *
	 * @param string|int $from The first time, "-" for the earliest.
	 * @param string|int $to The last time, "+" for the latest.
	 * @param array $filters Conditions on labels.
	 * @phpstan-param array<mixed> $filters
	 * @param array|null $options As in tsCreate().
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis Key => labels and samples.
	 * @server TS.MREVRANGE, Redis 8.0 or a module
	 * @command TS.MREVRANGE nn4o{LATEST,FILTER_BY_TS:[s],FILTER_BY_VALUE:[s],WITHLABELS,SELECTED_LABELS:[s],COUNT:i,ALIGN:[s],AGGREGATION:[s],BUCKETTIMESTAMP:[s],EMPTY}'FILTER'3[s]4o{GROUPBY:s,REDUCE:s} series read
	 */
	public function tsMRevRange(string|int $from, string|int $to, array $filters, ?array $options = null): Redis|array|false {}

	/**
	 * Keys of the series that $filters select.
	 *
	 * @param array $filters Conditions on labels.
	 * @phpstan-param array<mixed> $filters
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server TS.QUERYINDEX, Redis 8.0 or a module
	 * @command TS.QUERYINDEX [s] strings read
	 */
	public function tsQueryIndex(array $filters): Redis|array|false {}

	/**
	 * What the server tells about a series, as name => value.
	 *
	 * @param string $key The key.
	 * @param bool $debug With details of the chunks?.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server TS.INFO, Redis 8.0 or a module
	 * @command TS.INFO kt(DEBUG) map read
	 */
	public function tsInfo(string $key, bool $debug = false): Redis|array|false {}

	/* Search */

	/**
	 * Makes an index.
	 *
	 * @param string $index The index.
	 * @param array $schema Field => type, or field => [type, word ...].
	 * @phpstan-param array<mixed> $schema
	 * @param array|null $options ON => HASH or JSON, PREFIX => key prefixes (with OPT_PREFIX in front), FILTER,
	 *   LANGUAGE, LANGUAGE_FIELD, SCORE, SCORE_FIELD, MAXTEXTFIELDS, TEMPORARY => seconds, NOOFFSETS, NOHL, NOFIELDS,
	 *   NOFREQS, STOPWORDS => words, SKIPINITIALSCAN.
	 * @phpstan-param array<mixed>|null $options
	 * @return bool|Redis true.
	 * @server FT.CREATE, Redis 8.0 or a module
	 * @command FT.CREATE s3o{ON:s,PREFIX:#[k],FILTER:s,LANGUAGE:s,LANGUAGE_FIELD:s,SCORE:[s],SCORE_FIELD:s,MAXTEXTFIELDS,TEMPORARY:i,NOOFFSETS,NOHL,NOFIELDS,NOFREQS,STOPWORDS:#[s],SKIPINITIALSCAN}'SCHEMA'2{sw} ok write
	 */
	public function ftCreate(string $index, array $schema, ?array $options = null): Redis|bool {}

	/**
	 * Adds fields to an index; $schema as in ftCreate().
	 *
	 * @param string $index The index.
	 * @param array $schema Field => type, or field => [type, word ...].
	 * @phpstan-param array<mixed> $schema
	 * @param bool $skip_initial_scan Only what is stored from now on?.
	 * @return bool|Redis true.
	 * @server FT.ALTER, Redis 8.0 or a module
	 * @command FT.ALTER s3t(SKIPINITIALSCAN)'SCHEMA''ADD'2{sw} ok write
	 */
	public function ftAlter(string $index, array $schema, bool $skip_initial_scan = false): Redis|bool {}

	/**
	 * Removes an index, with $dd its documents, too.
	 *
	 * @param string $index The index.
	 * @param bool $dd Delete the documents, too?.
	 * @return bool|Redis true.
	 * @server FT.DROPINDEX, Redis 8.0 or a module
	 * @command FT.DROPINDEX st(DD) ok write
	 */
	public function ftDropIndex(string $index, bool $dd = false): Redis|bool {}

	/**
	 * Names of all indexes.
	 *
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server FT._LIST, Redis 8.0 or a module
	 * @command FT._LIST - strings read
	 */
	public function ftList(): Redis|array|false {}

	/**
	 * What the server tells about an index, as name => value.
	 *
	 * @param string $index The index.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server FT.INFO, Redis 8.0 or a module
	 * @command FT.INFO s map read
	 */
	public function ftInfo(string $index): Redis|array|false {}

	/**
	 * Documents that match a query: ['total' => n, 'documents' => [id => [field => value]]].
	 *
	 * @param string $index The index.
	 * @param string $query The query.
	 * @param array|null $options NOCONTENT (a list of ids), VERBATIM, NOSTOPWORDS, FILTER => [field, min, max] or a
	 *   list of these, GEOFILTER, INKEYS => keys, INFIELDS, RETURN => fields, SUMMARIZE and HIGHLIGHT => words, SLOP,
	 *   TIMEOUT => ms, INORDER, LANGUAGE, EXPANDER, SCORER, PAYLOAD, SORTBY => [field, 'DESC'], LIMIT => [offset,
	 *   count], PARAMS => [name => value], DIALECT; with WITHSCORES, WITHPAYLOADS, WITHSORTKEYS or EXPLAINSCORE the
	 *   reply as it is.
	 * @phpstan-param array<mixed>|null $options
	 * @return mixed ['total' => n, 'documents' => ...].
	 * @server FT.SEARCH, Redis 8.0 or a module
	 * @command FT.SEARCH sso{NOCONTENT=found_ids,VERBATIM,NOSTOPWORDS,WITHSCORES=raw,WITHPAYLOADS=raw,WITHSORTKEYS=raw,FILTER:[s],GEOFILTER:[s],INKEYS:#[k],INFIELDS:#[s],RETURN:#[s],SUMMARIZE:[s],HIGHLIGHT:[s],SLOP:i,TIMEOUT:i,INORDER,LANGUAGE:s,EXPANDER:s,SCORER:s,EXPLAINSCORE=raw,PAYLOAD:s,SORTBY:[s],LIMIT:l,PARAMS:#{ss},DIALECT:i} found read
	 */
	public function ftSearch(string $index, string $query, ?array $options = null): mixed {}

	/**
	 * Groups, sorts and computes what a query finds: ['total' => n, 'rows' => [[name => value], ...]], and 'cursor'
	 * with WITHCURSOR.
	 *
	 * @param string $index The index.
	 * @param string $query The query.
	 * @param array $steps The command's words in their order, as 'GROUPBY', 1, '@city', 'REDUCE', 'COUNT', 0, 'AS',
	 *   'n'.
	 * @phpstan-param array<mixed> $steps
	 * @return array<int|string, mixed>|false|Redis ['total' => n, 'rows' => ...].
	 * @server FT.AGGREGATE, Redis 8.0 or a module
	 * @command FT.AGGREGATE ss[s] rows read
	 */
	public function ftAggregate(string $index, string $query, array $steps): Redis|array|false {}

	/**
	 * The next rows of ftAggregate() with WITHCURSOR; cursor 0 is the end.
	 *
	 * @param string $index The index.
	 * @param int $cursor The cursor.
	 * @param int $count How many.
	 * @return array<int|string, mixed>|false|Redis ['total' => n, 'rows' => ...].
	 * @server FT.CURSOR READ, Redis 8.0 or a module
	 * @command FT.CURSOR|READ sic(COUNT) rows write
	 */
	public function ftCursorRead(string $index, int $cursor, int $count = 0): Redis|array|false {}

	/**
	 * Ends a cursor.
	 *
	 * @param string $index The index.
	 * @param int $cursor The cursor.
	 * @return bool|Redis true.
	 * @server FT.CURSOR DEL, Redis 8.0 or a module
	 * @command FT.CURSOR|DEL si ok write
	 */
	public function ftCursorDel(string $index, int $cursor): Redis|bool {}

	/**
	 * How the server would run a query, as text.
	 *
	 * @param string $index The index.
	 * @param string $query The query.
	 * @param array|null $options Words, and words with what belongs to them.
	 * @phpstan-param array<mixed>|null $options
	 * @return string|false|Redis The text.
	 * @server FT.EXPLAIN, Redis 8.0 or a module
	 * @command FT.EXPLAIN sso{DIALECT:i} string read
	 */
	public function ftExplain(string $index, string $query, ?array $options = null): Redis|string|false {}

	/**
	 * Proposals for words that are in no document.
	 *
	 * @param string $index The index.
	 * @param string $query The query.
	 * @param array|null $options DISTANCE, TERMS => ['INCLUDE' or 'EXCLUDE', dictionary] or a list of these, DIALECT.
	 * @phpstan-param array<mixed>|null $options
	 * @return mixed What the server answers.
	 * @server FT.SPELLCHECK, Redis 8.0 or a module
	 * @command FT.SPELLCHECK sso{DISTANCE:i,TERMS:[s],DIALECT:i} raw read
	 */
	public function ftSpellCheck(string $index, string $query, ?array $options = null): mixed {}

	/**
	 * Gives an index another name.
	 *
	 * @param string $alias The alias.
	 * @param string $index The index.
	 * @return bool|Redis true.
	 * @server FT.ALIASADD, Redis 8.0 or a module
	 * @command FT.ALIASADD ss ok write
	 */
	public function ftAliasAdd(string $alias, string $index): Redis|bool {}

	/**
	 * Gives an alias to an index, taking it from another.
	 *
	 * @param string $alias The alias.
	 * @param string $index The index.
	 * @return bool|Redis true.
	 * @server FT.ALIASUPDATE, Redis 8.0 or a module
	 * @command FT.ALIASUPDATE ss ok write
	 */
	public function ftAliasUpdate(string $alias, string $index): Redis|bool {}

	/**
	 * Removes an alias.
	 *
	 * @param string $alias The alias.
	 * @return bool|Redis true.
	 * @server FT.ALIASDEL, Redis 8.0 or a module
	 * @command FT.ALIASDEL s ok write
	 */
	public function ftAliasDel(string $alias): Redis|bool {}

	/**
	 * Adds terms to a dictionary.
	 *
	 * @param string $dictionary Name of the dictionary.
	 * @param string $term The term.
	 * @param string $other_terms More terms.
	 * @return int|false|Redis How many are new.
	 * @server FT.DICTADD, Redis 8.0 or a module
	 * @command FT.DICTADD sss* int write
	 */
	public function ftDictAdd(string $dictionary, string $term, string ...$other_terms): Redis|int|false {}

	/**
	 * Removes terms from a dictionary.
	 *
	 * @param string $dictionary Name of the dictionary.
	 * @param string $term The term.
	 * @param string $other_terms More terms.
	 * @return int|false|Redis How many there were.
	 * @server FT.DICTDEL, Redis 8.0 or a module
	 * @command FT.DICTDEL sss* int write
	 */
	public function ftDictDel(string $dictionary, string $term, string ...$other_terms): Redis|int|false {}

	/**
	 * All terms of a dictionary.
	 *
	 * @param string $dictionary Name of the dictionary.
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server FT.DICTDUMP, Redis 8.0 or a module
	 * @command FT.DICTDUMP s strings read
	 */
	public function ftDictDump(string $dictionary): Redis|array|false {}

	/**
	 * The values of a tag field.
	 *
	 * @param string $index The index.
	 * @param string $field The field.
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server FT.TAGVALS, Redis 8.0 or a module
	 * @command FT.TAGVALS ss strings read
	 */
	public function ftTagVals(string $index, string $field): Redis|array|false {}

	/**
	 * Makes terms synonyms of a group.
	 *
	 * @param string $index The index.
	 * @param string $group Name of the group.
	 * @param array $terms The terms.
	 * @phpstan-param array<mixed> $terms
	 * @param bool $skip_initial_scan Only what is stored from now on?.
	 * @return bool|Redis true.
	 * @server FT.SYNUPDATE, Redis 8.0 or a module
	 * @command FT.SYNUPDATE ss4t(SKIPINITIALSCAN)3[s] ok write
	 */
	public function ftSynUpdate(string $index, string $group, array $terms, bool $skip_initial_scan = false): Redis|bool {}

	/**
	 * The groups of each term.
	 *
	 * @param string $index The index.
	 * @return array<int|string, mixed>|false|Redis Name => value.
	 * @server FT.SYNDUMP, Redis 8.0 or a module
	 * @command FT.SYNDUMP s map read
	 */
	public function ftSynDump(string $index): Redis|array|false {}

	/**
	 * Adds a text to a dictionary of suggestions.
	 *
	 * @param string $key The key.
	 * @param string $text The text.
	 * @param float $score The score.
	 * @param array|null $options INCR (adds to the score), PAYLOAD.
	 * @phpstan-param array<mixed>|null $options
	 * @return int|false|Redis The dictionary's size.
	 * @server FT.SUGADD, Redis 8.0 or a module
	 * @command FT.SUGADD ksdo{INCR,PAYLOAD:s} int write
	 */
	public function ftSugAdd(string $key, string $text, float $score, ?array $options = null): Redis|int|false {}

	/**
	 * Suggestions for what begins so.
	 *
	 * @param string $key The key.
	 * @param string $prefix How the text begins.
	 * @param array|null $options FUZZY, WITHSCORES (text => score), WITHPAYLOADS (the reply as it is), MAX.
	 * @phpstan-param array<mixed>|null $options
	 * @return array<int|string, mixed>|false|Redis A list.
	 * @server FT.SUGGET, Redis 8.0 or a module
	 * @command FT.SUGGET kso{FUZZY,WITHSCORES=scored,WITHPAYLOADS=raw,MAX:i} strings read
	 */
	public function ftSugGet(string $key, string $prefix, ?array $options = null): Redis|array|false {}

	/**
	 * Removes a suggestion.
	 *
	 * @param string $key The key.
	 * @param string $text The text.
	 * @return bool|Redis Whether it was there.
	 * @server FT.SUGDEL, Redis 8.0 or a module
	 * @command FT.SUGDEL ks bool write
	 */
	public function ftSugDel(string $key, string $text): Redis|bool {}

	/**
	 * Number of suggestions.
	 *
	 * @param string $key The key.
	 * @return int|false|Redis The number.
	 * @server FT.SUGLEN, Redis 8.0 or a module
	 * @command FT.SUGLEN k int read
	 */
	public function ftSugLen(string $key): Redis|int|false {}

	/**
	 * Settings of the search, whose names match a pattern: a list of [name, value].
	 *
	 * @param string $option Name of the setting.
	 * @return array<int|string, mixed>|false|Redis What the server answers.
	 * @server FT.CONFIG GET, Redis 8.0 or a module
	 * @command FT.CONFIG|GET s raw read
	 */
	public function ftConfigGet(string $option): Redis|array|false {}

	/**
	 * Changes a setting of the search.
	 *
	 * @param string $option Name of the setting.
	 * @param string $value The value.
	 * @return bool|Redis true.
	 * @server FT.CONFIG SET, Redis 8.0 or a module
	 * @command FT.CONFIG|SET ss ok write
	 */
	public function ftConfigSet(string $option, string $value): Redis|bool {}
}

/** What every failure of a connection and every error of the server that is no mere refusal is thrown as. */
class RedisException extends RuntimeException
{
}
