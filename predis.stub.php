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
 * A comment's last words name the Redis command and the server version that has it.
 * The line with the at-sign and "command" is the method's row in the command table:
 * docs/command-rows.md explains it; a method without one is written in C.
 */
class Redis
{
	/* Results of type(). */

	/** @var int */
	public const REDIS_NOT_FOUND = 0;
	/** @var int */
	public const REDIS_STRING = 1;
	/** @var int */
	public const REDIS_SET = 2;
	/** @var int */
	public const REDIS_LIST = 3;
	/** @var int */
	public const REDIS_ZSET = 4;
	/** @var int */
	public const REDIS_HASH = 5;
	/** @var int */
	public const REDIS_STREAM = 6;

	/* Results of getMode(), arguments of multi(). */

	/** @var int */
	public const ATOMIC = 0;
	/** @var int */
	public const MULTI = 1;
	/** @var int */
	public const PIPELINE = 2;

	/* Options of setOption() and getOption(). */

	/** @var int */
	public const OPT_SERIALIZER = 1;
	/** @var int */
	public const OPT_PREFIX = 2;
	/** @var int */
	public const OPT_READ_TIMEOUT = 3;
	/** @var int */
	public const OPT_TCP_KEEPALIVE = 6;
	/** @var int */
	public const OPT_COMPRESSION = 7;
	/** @var int */
	public const OPT_REPLY_LITERAL = 8;
	/** @var int */
	public const OPT_COMPRESSION_LEVEL = 9;
	/** @var int */
	public const OPT_NULL_MULTIBULK_AS_NULL = 10;
	/** @var int */
	public const OPT_PACK_IGNORE_NUMBERS = 15;
	/** @var int */
	public const OPT_SCAN = 4;
	/** @var int */
	public const OPT_MAX_RETRIES = 11;
	/** @var int */
	public const OPT_BACKOFF_ALGORITHM = 12;
	/** @var int */
	public const OPT_BACKOFF_BASE = 13;
	/** @var int */
	public const OPT_BACKOFF_CAP = 14;
	/**
	 * Throw a RedisException for every error that the server answers with, in place of false. Not in phpredis.
	 * @var int
	 */
	public const OPT_THROW_ON_ERROR = 1001;
	/**
	 * Seconds (float) that a command may take altogether, whatever the time-out of each wait; 0: no limit. Blocking
	 * commands and subscriptions have none.
	 * @var int
	 */
	public const OPT_COMMAND_TIMEOUT = 1002;

	/* Values of OPT_SERIALIZER. */

	/** @var int */
	public const SERIALIZER_NONE = 0;
	/** @var int */
	public const SERIALIZER_PHP = 1;
	/** @var int */
	public const SERIALIZER_IGBINARY = 2;
	/** @var int */
	public const SERIALIZER_MSGPACK = 3;
	/** @var int */
	public const SERIALIZER_JSON = 4;

	/* Values of OPT_COMPRESSION and bounds of OPT_COMPRESSION_LEVEL. */

	/** @var int */
	public const COMPRESSION_NONE = 0;
	/** @var int */
	public const COMPRESSION_LZF = 1;
	/** @var int */
	public const COMPRESSION_ZSTD = 2;
	/** @var int */
	public const COMPRESSION_ZSTD_DEFAULT = 3;
	/** @var int */
	public const COMPRESSION_ZSTD_MIN = -131072;
	/** @var int */
	public const COMPRESSION_ZSTD_MAX = 22;
	/** @var int */
	public const COMPRESSION_LZ4 = 3;

	/* Values of OPT_SCAN, which may be added up. */

	/** @var int */
	public const SCAN_RETRY = 1;
	/** @var int */
	public const SCAN_NORETRY = 0;
	/** @var int */
	public const SCAN_PREFIX = 2;
	/** @var int */
	public const SCAN_NOPREFIX = 3;

	/* Places in lInsert(). */

	/** @var string */
	public const BEFORE = 'before';
	/** @var string */
	public const AFTER = 'after';

	/* Ends of a list in lMove(). */

	/** @var string */
	public const LEFT = 'left';
	/** @var string */
	public const RIGHT = 'right';

	/* Values of OPT_BACKOFF_ALGORITHM. */

	/** @var int */
	public const BACKOFF_ALGORITHM_DEFAULT = 0;
	/** @var int */
	public const BACKOFF_ALGORITHM_CONSTANT = 6;
	/** @var int */
	public const BACKOFF_ALGORITHM_UNIFORM = 5;
	/** @var int */
	public const BACKOFF_ALGORITHM_EXPONENTIAL = 4;
	/** @var int */
	public const BACKOFF_ALGORITHM_FULL_JITTER = 2;
	/** @var int */
	public const BACKOFF_ALGORITHM_EQUAL_JITTER = 3;
	/** @var int */
	public const BACKOFF_ALGORITHM_DECORRELATED_JITTER = 1;

	/* Connection */

	/**
	 * Takes the connection's options and dials lazily: nothing is sent before the first command.
	 * $options: host, port, connectTimeout and readTimeout (s), retryInterval (ms), persistent (bool or id),
	 * auth, ssl, backoff, database, name. Throws RedisException naming the option that is wrong.
	 */
	public function __construct(#[\SensitiveParameter] ?array $options = null) {}

	/**
	 * Parks a persistent connection for the next request and closes any other. Sends nothing.
	 */
	public function __destruct() {}

	/**
	 * Opens a connection that ends with the object.
	 * $host: name, address, /path or unix://, tls:// or rediss://; $timeout, $read_timeout: seconds, 0 = default_socket_timeout, $read_timeout -1 = no limit;
	 * $retry_interval: ms between attempts; $context: stream and auth options.
	 * Returns true; throws RedisException when the server cannot be reached.
	 */
	public function connect(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * @deprecated use Redis::connect()
	 */
	public function open(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Takes a parked connection to this target or opens one, and parks it when the object goes away.
	 * Parameters as in connect(). $persistent_id: connections with different ids are never shared.
	 */
	public function pconnect(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * @deprecated use Redis::pconnect()
	 */
	public function popen(string $host, int $port = 6379, float $timeout = 0, ?string $persistent_id = null, int $retry_interval = 0, float $read_timeout = 0, #[\SensitiveParameter] ?array $context = null): bool {}

	/**
	 * Ends the connection, a persistent one too. Returns false when there is none.
	 */
	public function close(): bool {}

	/**
	 * Parks a persistent connection now instead of at the object's end; closes any other.
	 * Returns false when there is none. The object connects again at its next command.
	 */
	public function release(): bool {}

	/**
	 * Logs in with a password or [user, password]; sends nothing when the connection already is that user.
	 * Returns true; throws RedisException when the server refuses. AUTH, Redis 1.0, users since 6.0.
	 */
	public function auth(#[\SensitiveParameter] mixed $credentials): Redis|bool {}

	/**
	 * Makes $db the database of the commands that follow; sends nothing when the connection is on it.
	 * Returns true; false when there is no such database. SELECT, Redis 1.0.
	 */
	public function select(int $db): Redis|bool {}

	/**
	 * Tells whether the object holds a connection. Does not ask the server.
	 */
	public function isConnected(): bool {}

	/**
	 * The host given at connect(), or the path of a unix socket.
	 */
	public function getHost(): string {}

	/**
	 * The port given at connect(), 0 for a unix socket.
	 */
	public function getPort(): int {}

	/**
	 * The database that the commands go to.
	 */
	public function getDBNum(): int {}

	/**
	 * The connect time-out in seconds, 0 = default_socket_timeout; false without a connection.
	 */
	public function getTimeout(): float|false {}

	/**
	 * The time in seconds that a reply may take, 0 = default_socket_timeout, -1 = no limit.
	 */
	public function getReadTimeout(): float {}

	/**
	 * The persistent id given at pconnect(), or null.
	 */
	public function getPersistentID(): ?string {}

	/**
	 * The credentials in use: the password, [user, password], or null.
	 */
	public function getAuth(): mixed {}

	/**
	 * Sets one of Redis::OPT_*. Returns false for an unknown option or a value it does not take.
	 */
	public function setOption(int $option, mixed $value): bool {}

	/**
	 * The value of one of Redis::OPT_*; false for an unknown one.
	 */
	public function getOption(int $option): mixed {}

	/**
	 * Text of the last error that the server answered with, or null.
	 */
	public function getLastError(): ?string {}

	/**
	 * Forgets the last error. Always true.
	 */
	public function clearLastError(): bool {}

	/**
	 * Redis::ATOMIC, Redis::MULTI or Redis::PIPELINE.
	 */
	public function getMode(): int {}

	/**
	 * [bytes sent, bytes received] by this object's commands.
	 */
	public function getTransferredBytes(): array {}

	/**
	 * Sets both byte counters to 0.
	 */
	public function clearTransferredBytes(): void {}

	/**
	 * What the pools of this process hold: per target the idle and busy connections, and counts of
	 * reuses, dials, evictions and repairs since the process began.
	 */
	public static function getPoolStats(): array {}

	/**
	 * What all workers of this server hold and have done since it started, from the memory that they share
	 * (predis.shared.workers): per target the sums with breaker and latency, and each living worker by itself.
	 *
	 * @return array{since: int, unplaced: int, workers: list<array<string, mixed>>, targets: array<string, array<string, mixed>>}
	 */
	public static function getSharedStats(): array {}

	/**
	 * Leaves every mode and puts the connection back to its state after connect().
	 * Returns true; the server forgets user and database as well. RESET, Redis 6.2.
	 */
	public function reset(): Redis|bool {}

	/**
	 * The key as it is sent, with Redis::OPT_PREFIX in front.
	 */
	public function _prefix(string $key): string {}

	/**
	 * The value as Redis::OPT_SERIALIZER would send it.
	 */
	public function _serialize(mixed $value): string {}

	/**
	 * The opposite of _serialize().
	 */
	public function _unserialize(string $value): mixed {}

	/**
	 * The value as it is sent: serialized, then compressed.
	 */
	public function _pack(mixed $value): string {}

	/**
	 * The opposite of _pack().
	 */
	public function _unpack(string $value): mixed {}

	/**
	 * The value compressed by OPT_COMPRESSION; as it is where there is none, or where it would not get smaller.
	 */
	public function _compress(string $value): string {}

	/**
	 * What _compress() made, undone. Throws a RedisException for bytes that the compression has not written.
	 */
	public function _uncompress(string $value): string {}

	/**
	 * Sends any command as it is: no prefix, no serializer.
	 * Returns the reply: true for a status, false for null and for an error.
	 */
	public function rawcommand(string $command, mixed ...$args): mixed {}

	/**
	 * CLIENT with a subcommand. Returns what the subcommand gives: a list, a name, a number or a bool.
	 * Redis 2.4; the subcommands came later.
	 */
	public function client(string $opt, mixed ...$args): mixed {}

	/**
	 * Goes through the keys step by step. $iterator: null to begin, 0 when done; $count: keys a step, 0 = server's choice;
	 * $type: only keys of that type (Redis 6.0). Returns the keys of a step; false when done. SCAN, Redis 2.8.
	 */
	public function scan(string|int|null &$iterator, ?string $pattern = null, int $count = 0, ?string $type = null): array|false {}

	/**
	 * Goes through a set's members as scan() does. SSCAN, Redis 2.8.
	 */
	public function sscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): array|false {}

	/**
	 * Goes through a hash as scan() does. Returns field => value. HSCAN, Redis 2.8.
	 */
	public function hscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): Redis|array|bool {}

	/**
	 * Goes through a sorted set as scan() does. Returns member => score. ZSCAN, Redis 2.8.
	 */
	public function zscan(string $key, string|int|null &$iterator, ?string $pattern = null, int $count = 0): Redis|array|false {}

	/* Transactions and channels */

	/**
	 * Begins a transaction (Redis::MULTI) or a pipeline (Redis::PIPELINE); commands return the object until exec().
	 * MULTI, Redis 1.2.
	 */
	public function multi(int $value = Redis::MULTI): Redis|bool {}

	/**
	 * Sends what multi() or pipeline() collected. Returns the replies in order; false when a watched key
	 * was changed or nothing was begun. EXEC, Redis 1.2.
	 */
	public function exec(): Redis|array|false {}

	/**
	 * Drops what multi() or pipeline() collected. Returns false when nothing was begun. DISCARD, Redis 2.0.
	 */
	public function discard(): Redis|bool {}

	/**
	 * Short for multi(Redis::PIPELINE).
	 */
	public function pipeline(): Redis|bool {}

	/**
	 * Calls $cb($redis, $channel, $message) for each message until all channels are unsubscribed or it throws.
	 * SUBSCRIBE, Redis 2.0.
	 */
	public function subscribe(array $channels, callable $cb): bool {}

	/**
	 * As subscribe() for patterns: $cb($redis, $pattern, $channel, $message). PSUBSCRIBE, Redis 2.0.
	 */
	public function psubscribe(array $patterns, callable $cb): bool {}

	/**
	 * Leaves channels, called from the callback; an empty array leaves all. UNSUBSCRIBE, Redis 2.0.
	 */
	public function unsubscribe(array $channels): Redis|array|bool {}

	/**
	 * Leaves patterns, called from the callback; an empty array leaves all. PUNSUBSCRIBE, Redis 2.0.
	 */
	public function punsubscribe(array $patterns): Redis|array|bool {}

	/**
	 * As subscribe() for channels of the shard that this server has: $cb($redis, $channel, $message). SSUBSCRIBE, Redis 7.0.
	 */
	public function ssubscribe(array $channels, callable $cb): bool {}

	/**
	 * Leaves channels of the shard, called from the callback; an empty array leaves all. SUNSUBSCRIBE, Redis 7.0.
	 */
	public function sunsubscribe(array $channels): Redis|array|bool {}

	/**
	 * Makes the next transaction fail if one of the keys is changed before exec().
	 * Not possible inside MULTI. WATCH, Redis 2.2.
	 * @command WATCH k@ ok write effect=watch
	 */
	public function watch(array|string $key, string ...$other_keys): Redis|bool {}

	/**
	 * Forgets all watched keys. UNWATCH, Redis 2.2.
	 * @command UNWATCH - ok write effect=unwatch
	 */
	public function unwatch(): Redis|bool {}

	/**
	 * Sends a message to a channel, whose name is prefixed. Returns how many received it. PUBLISH, Redis 2.0.
	 * @command PUBLISH ks int write
	 */
	public function publish(string $channel, string $message): Redis|int|false {}

	/* Strings */

	/**
	 * The value of a key; false where there is none. GET, Redis 1.0.
	 * @command GET k value read
	 */
	public function get(string $key): mixed {}

	/**
	 * Stores a value. $options: expiry in seconds, or an array of NX, XX, KEEPTTL, GET and
	 * EX, PX, EXAT, PXAT => time. Returns true; false when NX or XX was not met; the old value with GET.
	 * SET, Redis 1.0; options since 2.6.12, KEEPTTL 6.0, GET, EXAT, PXAT 6.2.
	 * @command SET kv!set ok write
	 */
	public function set(string $key, mixed $value, mixed $options = null): Redis|string|bool {}

	/**
	 * Stores a value for $expire seconds. SETEX, Redis 2.0.
	 * @return Redis|bool
	 * @command SETEX kiv ok write
	 */
	public function setex(string $key, int $expire, mixed $value) {}

	/**
	 * Stores a value for $expire milliseconds. PSETEX, Redis 2.6.
	 * @command PSETEX kiv ok write
	 */
	public function psetex(string $key, int $expire, mixed $value): Redis|bool {}

	/**
	 * Stores a value where there is none yet; false where there is one. SETNX, Redis 1.0.
	 * @command SETNX kv bool write
	 */
	public function setnx(string $key, mixed $value): Redis|bool {}

	/**
	 * Stores a value and returns the old one; false where there was none. GETSET, Redis 1.0.
	 * @command GETSET kv value write
	 */
	public function getset(string $key, mixed $value): Redis|string|false {}

	/**
	 * Removes a key and returns its value; false where there was none. GETDEL, Redis 6.2.
	 * @command GETDEL k value write
	 */
	public function getDel(string $key): Redis|string|bool {}

	/**
	 * The values of many keys in their order, false for those that are missing or no strings.
	 * An empty array is not sent and returns false. MGET, Redis 1.0.
	 * @command MGET [k] values read
	 */
	public function mget(array $keys): Redis|array|false {}

	/**
	 * Stores many values at once. An empty array is not sent and returns false. MSET, Redis 1.0.1.
	 * @command MSET {kv} ok write
	 */
	public function mset(array $key_values): Redis|bool {}

	/**
	 * Stores all values, or none if one of the keys exists. MSETNX, Redis 1.0.1.
	 * @command MSETNX {kv} bool write
	 */
	public function msetnx(array $key_values): Redis|bool {}

	/**
	 * Appends to a string. Returns its new length in bytes. APPEND, Redis 2.0.
	 * @command APPEND kv int write
	 */
	public function append(string $key, mixed $value): Redis|int|false {}

	/**
	 * Length of a string in bytes, 0 where there is none. STRLEN, Redis 2.2.
	 * @command STRLEN k int read
	 */
	public function strlen(string $key): Redis|int|false {}

	/**
	 * The bytes from $start to $end, both included; negative ones count from the end. GETRANGE, Redis 2.4.
	 * @command GETRANGE kii value read
	 */
	public function getRange(string $key, int $start, int $end): Redis|string|false {}

	/**
	 * Overwrites bytes from offset $index on. Returns the new length in bytes. SETRANGE, Redis 2.2.
	 * @command SETRANGE kis int write
	 */
	public function setRange(string $key, int $index, string $value): Redis|int|false {}

	/**
	 * Adds $by to a number. Returns the sum; false where the value is no integer.
	 * INCR, or INCRBY when $by is not 1, Redis 1.0.
	 * @command INCR k!incr int write
	 */
	public function incr(string $key, int $by = 1): Redis|int|false {}

	/**
	 * Adds $value to a number. Returns the sum. INCRBY, Redis 1.0.
	 * @command INCRBY ki int write
	 */
	public function incrBy(string $key, int $value): Redis|int|false {}

	/**
	 * Adds $value to a number. Returns the sum. INCRBYFLOAT, Redis 2.6.
	 * @command INCRBYFLOAT kd float write
	 */
	public function incrByFloat(string $key, float $value): Redis|float|false {}

	/**
	 * Subtracts $by from a number. Returns the difference.
	 * DECR, or DECRBY when $by is not 1, Redis 1.0.
	 * @command DECR k!incr int write
	 */
	public function decr(string $key, int $by = 1): Redis|int|false {}

	/**
	 * Subtracts $value from a number. Returns the difference. DECRBY, Redis 1.0.
	 * @command DECRBY ki int write
	 */
	public function decrBy(string $key, int $value): Redis|int|false {}

	/**
	 * Sets the bit at offset $idx. Returns the old bit. SETBIT, Redis 2.2.
	 * @command SETBIT kib int write
	 */
	public function setBit(string $key, int $idx, bool $value): Redis|int|false {}

	/**
	 * The bit at offset $idx, 0 beyond the end. GETBIT, Redis 2.2.
	 * @command GETBIT ki int read
	 */
	public function getBit(string $key, int $idx): Redis|int|false {}

	/**
	 * Number of bits set from byte (with $bybit: bit) $start to $end. BITCOUNT, Redis 2.6; $bybit 7.0.
	 * @command BITCOUNT kiit(BIT) int read
	 */
	public function bitcount(string $key, int $start = 0, int $end = -1, bool $bybit = false): Redis|int|false {}

	/**
	 * Returns a value and sets or takes its expiry. $options: one of EX => s, PX => ms, EXAT => unix time, PXAT => unix time in ms,
	 * PERSIST. False where there is no key. GETEX, Redis 6.2.
	 * @command GETEX k!getex value write
	 */
	public function getEx(string $key, array $options = []): Redis|string|bool {}

	/**
	 * As get(), with what the reply tells: [value, ['length' => bytes]]; the length is -1 where there is no key. GET, Redis 1.0.
	 * @command GET k with_length read
	 */
	public function getWithMeta(string $key): Redis|array|false {}

	/**
	 * The longest common subsequence of two strings. $options: LEN gives its length, IDX the matching places as the server sends them
	 * (with MINMATCHLEN => n, WITHMATCHLEN). LCS, Redis 7.0.
	 * @command LCS kk!lcs raw read
	 */
	public function lcs(string $key1, string $key2, ?array $options = null): Redis|string|array|int|false {}

	/**
	 * Combines strings bit by bit ($operation: AND, OR, XOR, NOT) and stores the result in $deskey. Returns its length in bytes.
	 * BITOP, Redis 2.6.
	 * @command BITOP skkk* int write
	 */
	public function bitop(string $operation, string $deskey, string $srckey, string ...$other_keys): Redis|int|false {}

	/**
	 * The place of the first bit that is $bit, -1 without one. $start and $end: bytes, bits where $bybit is true.
	 * BITPOS, Redis 2.8.7, $bybit 7.0.
	 * @command BITPOS kb!bitpos int read
	 */
	public function bitpos(string $key, bool $bit, int $start = 0, int $end = -1, bool $bybit = false): Redis|int|false {}

	/**
	 * Adds elements to a HyperLogLog. Returns 1 when its estimate changed, else 0. An empty array is not sent and returns false.
	 * PFADD, Redis 2.8.9.
	 * @command PFADD k[v] int write
	 */
	public function pfadd(string $key, array $elements): Redis|int {}

	/**
	 * How many different elements a HyperLogLog, or the union of many, has seen, by estimate. PFCOUNT, Redis 2.8.9.
	 * @command PFCOUNT !key_or_keys int read
	 */
	public function pfcount(array|string $key_or_keys): Redis|int|false {}

	/**
	 * Unites HyperLogLogs in $dst. PFMERGE, Redis 2.8.9.
	 * @command PFMERGE k[k] ok write
	 */
	public function pfmerge(string $dst, array $srckeys): Redis|bool {}

	/* Keys */

	/**
	 * Removes keys. Returns how many there were. DEL, Redis 1.0.
	 * @command DEL k@ int write
	 */
	public function del(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * @deprecated use Redis::del()
	 * @command DEL k@ int write
	 */
	public function delete(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Removes keys; the server frees their memory in the background. Returns how many there were. UNLINK, Redis 4.0.
	 * @command UNLINK k@ int write
	 */
	public function unlink(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * How many of the keys exist; one that is named twice counts twice. EXISTS, Redis 1.0, several keys 3.0.3.
	 * @command EXISTS k@ int read
	 */
	public function exists(mixed $key, mixed ...$other_keys): Redis|int|bool {}

	/**
	 * Makes keys look used just now. Returns how many exist. TOUCH, Redis 3.2.1.
	 * @command TOUCH k@ int write
	 */
	public function touch(array|string $key_or_array, string ...$more_keys): Redis|int|false {}

	/**
	 * Lets a key end in $timeout seconds. $mode: NX, XX, GT or LT (Redis 7.0).
	 * Returns false where there is no key or the mode was not met. EXPIRE, Redis 1.0.
	 * @command EXPIRE kis? bool write
	 */
	public function expire(string $key, int $timeout, ?string $mode = null): Redis|bool {}

	/**
	 * As expire() in milliseconds. PEXPIRE, Redis 2.6.
	 * @command PEXPIRE kis? bool write
	 */
	public function pexpire(string $key, int $timeout, ?string $mode = null): bool {}

	/**
	 * Lets a key end at a Unix time in seconds. $mode as in expire(). EXPIREAT, Redis 1.2.
	 * @command EXPIREAT kis? bool write
	 */
	public function expireAt(string $key, int $timestamp, ?string $mode = null): Redis|bool {}

	/**
	 * Lets a key end at a Unix time in milliseconds. PEXPIREAT, Redis 2.6.
	 * @command PEXPIREAT kis? bool write
	 */
	public function pexpireAt(string $key, int $timestamp, ?string $mode = null): Redis|bool {}

	/**
	 * Seconds left; -1 for a key without end, -2 for no key. TTL, Redis 1.0.
	 * @command TTL k int read
	 */
	public function ttl(string $key): Redis|int|false {}

	/**
	 * Milliseconds left, as ttl(). PTTL, Redis 2.6.
	 * @command PTTL k int read
	 */
	public function pttl(string $key): Redis|int|false {}

	/**
	 * Takes a key's end away; false where there was none. PERSIST, Redis 2.2.
	 * @command PERSIST k bool write
	 */
	public function persist(string $key): Redis|bool {}

	/**
	 * One of Redis::REDIS_*; REDIS_NOT_FOUND where there is no key. TYPE, Redis 1.0.
	 * @command TYPE k type read
	 */
	public function type(string $key): Redis|int|false {}

	/**
	 * All keys that match a pattern, which is prefixed as a key. Slow on large databases: see scan(). KEYS, Redis 1.0.
	 * @return Redis|array|false
	 * @command KEYS k strings read
	 */
	public function keys(string $pattern) {}

	/**
	 * Renames a key, replacing the new name's value; false where there is no key. RENAME, Redis 1.0.
	 * @command RENAME kk ok write
	 */
	public function rename(string $old_name, string $new_name): Redis|bool {}

	/**
	 * Renames a key unless the new name exists. RENAMENX, Redis 1.0.
	 * @command RENAMENX kk bool write
	 */
	public function renameNx(string $key_src, string $key_dst): Redis|bool {}

	/**
	 * Copies a value. $options: REPLACE => bool, DB => database. False where there is no source or the target exists.
	 * COPY, Redis 6.2.
	 * @command COPY kk!copy bool write
	 */
	public function copy(string $src, string $dst, ?array $options = null): Redis|bool {}

	/**
	 * Moves a key to database $index; false where it is missing here or present there. MOVE, Redis 1.0.
	 * @command MOVE ki bool write
	 */
	public function move(string $key, int $index): Redis|bool {}

	/**
	 * A key's name as the server has it, prefix included; false in an empty database. RANDOMKEY, Redis 1.0.
	 * @command RANDOMKEY - string read
	 */
	public function randomKey(): Redis|string|false {}

	/**
	 * A value in the server's own format, for restore(). DUMP, Redis 2.6.
	 * @command DUMP k string read
	 */
	public function dump(string $key): Redis|string|false {}

	/**
	 * Makes a key from dump()'s bytes. $ttl: ms, 0 = no end. $options: REPLACE, ABSTTL, IDLETIME => s, FREQ => n.
	 * Throws where the key exists (BUSYKEY). RESTORE, Redis 2.6.
	 * @command RESTORE kis!restore ok write
	 */
	public function restore(string $key, int $ttl, string $value, ?array $options = null): Redis|bool {}

	/**
	 * ENCODING (a string), REFCOUNT, IDLETIME (s) or FREQ of a key; false where there is none. OBJECT, Redis 2.2.3.
	 * @command OBJECT sk raw read
	 */
	public function object(string $subcommand, string $key): Redis|string|int|false {}

	/**
	 * Unix time at which a key ends; -1 without an end, -2 without the key. EXPIRETIME, Redis 7.0.
	 * @command EXPIRETIME k int read
	 */
	public function expiretime(string $key): Redis|int|false {}

	/**
	 * As expiretime() in milliseconds. PEXPIRETIME, Redis 7.0.
	 * @command PEXPIRETIME k int read
	 */
	public function pexpiretime(string $key): Redis|int|false {}

	/**
	 * Ends a member of a hash or set after $ttl seconds, or in $unit (s, ms). Returns 1, or 0 without the member. EXPIREMEMBER, KeyDB.
	 * @command EXPIREMEMBER ksis? int write
	 */
	public function expiremember(string $key, string $field, int $ttl, ?string $unit = null): Redis|int|false {}

	/**
	 * Ends a member of a hash or set at a unix time. EXPIREMEMBERAT, KeyDB.
	 * @command EXPIREMEMBERAT ksi int write
	 */
	public function expirememberat(string $key, string $field, int $timestamp): Redis|int|false {}

	/**
	 * Sorts a list, set or sorted set. $options: BY => pattern, LIMIT => [offset, count], GET => pattern or patterns, SORT => asc or desc,
	 * ALPHA => true, STORE => key. Returns the elements as they are stored (no serializer); with STORE their number.
	 * Patterns have no prefix. SORT, Redis 1.0.
	 * @command SORT k!sort raw write
	 */
	public function sort(string $key, ?array $options = null): mixed {}

	/**
	 * As sort() without STORE. SORT_RO, Redis 7.0.
	 * @command SORT_RO k!sort raw read
	 */
	public function sort_ro(string $key, ?array $options = null): mixed {}

	/**
	 * @deprecated use Redis::sort()
	 * @command SORT k!sort_with raw write
	 */
	public function sortAsc(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * @deprecated use Redis::sort()
	 * @command SORT k'ALPHA'!sort_with raw write
	 */
	public function sortAscAlpha(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * @deprecated use Redis::sort()
	 * @command SORT k'DESC'!sort_with raw write
	 */
	public function sortDesc(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * @deprecated use Redis::sort()
	 * @command SORT k'DESC''ALPHA'!sort_with raw write
	 */
	public function sortDescAlpha(string $key, ?string $pattern = null, mixed $get = null, int $offset = -1, int $count = -1, ?string $store = null): array {}

	/**
	 * Moves keys to another server's database $dstdb. $timeout: ms without progress; $copy keeps them here, $replace overwrites there;
	 * $credentials: password or [user, password]. Returns true, also where there was no key; throws (IOERR) when that server
	 * cannot be reached. MIGRATE, Redis 2.6, many keys 3.0.6.
	 * @command MIGRATE si!migrate ok write
	 */
	public function migrate(string $host, int $port, array|string $key, int $dstdb, int $timeout, bool $copy = false, bool $replace = false, #[\SensitiveParameter] mixed $credentials = null): Redis|bool {}

	/* Server */

	/**
	 * Number of keys in the database. DBSIZE, Redis 1.0.
	 * @command DBSIZE - int read
	 */
	public function dbSize(): Redis|int|false {}

	/**
	 * Returns the string that the server sends back. ECHO, Redis 1.0.
	 * @command ECHO s string read
	 */
	public function echo(string $str): Redis|string|false {}

	/**
	 * True, or the message that the server sends back. PING, Redis 1.0, $message 2.8.
	 * @command PING s? ping read
	 */
	public function ping(?string $message = null): Redis|string|bool {}

	/**
	 * The server's clock: [seconds, microseconds] as strings. TIME, Redis 2.6.
	 * @command TIME - time read
	 */
	public function time(): Redis|array {}

	/**
	 * The server's facts as name => value, of all or of the named sections. INFO, Redis 1.0, several sections 7.0.
	 * @command INFO s* info read
	 */
	public function info(string ...$sections): Redis|array|false {}

	/**
	 * Unix time of the last save to disk. LASTSAVE, Redis 1.0.
	 * @command LASTSAVE - int read
	 */
	public function lastSave(): int {}

	/**
	 * Removes all keys of the database. $sync: null = server's choice, true = SYNC, false = ASYNC. FLUSHDB, Redis 1.0.
	 * @command FLUSHDB !flush ok write
	 */
	public function flushDB(?bool $sync = null): Redis|bool {}

	/**
	 * Removes all keys of all databases. $sync as in flushDB(). FLUSHALL, Redis 1.0.
	 * @command FLUSHALL !flush ok write
	 */
	public function flushAll(?bool $sync = null): Redis|bool {}

	/**
	 * Runs a Lua script. $args: its keys, then its arguments; $num_keys: how many are keys, which are prefixed.
	 * Returns what the script returns; true for a status, false for an error. EVAL, Redis 2.6.
	 * @command EVAL s!eval raw write
	 */
	public function eval(string $script, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Runs a script that the server knows by its SHA1; false (NOSCRIPT) when it does not. EVALSHA, Redis 2.6.
	 * @command EVALSHA s!eval raw write
	 */
	public function evalsha(string $sha1, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * LOAD (returns the SHA1), EXISTS (list of 0 and 1), FLUSH and KILL (true). SCRIPT, Redis 2.6.
	 * @command SCRIPT !script raw write
	 */
	public function script(string $command, mixed ...$args): mixed {}

	/**
	 * Runs a Lua script that only reads, as eval() does. EVAL_RO, Redis 7.0.
	 * @command EVAL_RO s!eval raw read
	 */
	public function eval_ro(string $script_sha, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * As eval_ro() by SHA1. EVALSHA_RO, Redis 7.0.
	 * @command EVALSHA_RO s!eval raw read
	 */
	public function evalsha_ro(string $sha1, array $args = [], int $num_keys = 0): mixed {}

	/**
	 * Calls a function of a library. Returns what it returns; true for a status, false for an error. FCALL, Redis 7.0.
	 * @command FCALL s!fcall raw write
	 */
	public function fcall(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * As fcall() for a function that only reads. FCALL_RO, Redis 7.0.
	 * @command FCALL_RO s!fcall raw read
	 */
	public function fcall_ro(string $fn, array $keys = [], array $args = []): mixed {}

	/**
	 * LOAD (returns the library's name), DELETE, FLUSH, KILL, RESTORE (true), DUMP (a string), LIST and STATS (arrays by name).
	 * FUNCTION, Redis 7.0.
	 * @command FUNCTION !function raw write
	 */
	public function function(string $operation, mixed ...$args): Redis|bool|string|array {}

	/**
	 * Users and rights: WHOAMI, GENPASS (a string), LIST, USERS, CAT (lists), GETUSER (by name), SETUSER, SAVE, LOAD, DRYRUN (true),
	 * DELUSER (how many), LOG (list of entries by name; RESET: true). ACL, Redis 6.0.
	 * @command ACL !acl raw write
	 */
	public function acl(string $subcmd, string ...$args): mixed {}

	/**
	 * GET with a name, a pattern or an array of them (returns name => value), SET with name and value or an array of them,
	 * RESETSTAT, REWRITE (true). CONFIG, Redis 2.0, many at once 7.0.
	 * @command CONFIG !config raw write
	 */
	public function config(string $operation, array|string|null $key_or_settings = null, ?string $value = null): mixed {}

	/**
	 * The server's commands: all of them, COUNT (a number), INFO, DOCS, LIST, GETKEYS (lists as the server sends them). COMMAND, Redis 2.8.13.
	 * @command COMMAND !command strings read
	 */
	public function command(?string $opt = null, mixed ...$args): mixed {}

	/**
	 * What the server knows of a key's representation, as text. DEBUG OBJECT, Redis 1.0.
	 * @command DEBUG.OBJECT k string read
	 */
	public function debug(string $key): Redis|string {}

	/**
	 * The slowest commands: GET (list; $length: how many, -1 = all), LEN (a number), RESET (true). SLOWLOG, Redis 2.2.12.
	 * @command SLOWLOG !slowlog raw write
	 */
	public function slowlog(string $operation, int $length = 0): mixed {}

	/**
	 * Who listens: CHANNELS and SHARDCHANNELS (list; $arg: pattern), NUMSUB and SHARDNUMSUB (channel => number; $arg: channels, which are
	 * prefixed), NUMPAT (a number). PUBSUB, Redis 2.8, the SHARD ones 7.0.
	 * @command PUBSUB !pubsub raw read
	 */
	public function pubsub(string $command, mixed $arg = null): mixed {}

	/**
	 * The server's part in replication and what belongs to it: ['master', offset, replicas]. ROLE, Redis 2.8.12.
	 * @command ROLE - raw read
	 */
	public function role(): mixed {}

	/**
	 * Saves to disk while the server stands still. SAVE, Redis 1.0.
	 * @command SAVE - ok write
	 */
	public function save(): Redis|bool {}

	/**
	 * Saves to disk from a process of its own. BGSAVE, Redis 1.0.
	 * @command BGSAVE - ok write
	 */
	public function bgSave(): Redis|bool {}

	/**
	 * Rewrites the append-only file in the background. BGREWRITEAOF, Redis 1.0.
	 * @command BGREWRITEAOF - ok write
	 */
	public function bgrewriteaof(): Redis|bool {}

	/**
	 * Waits up to $timeout ms (0 = for ever) until $numreplicas replicas have this connection's writes. Returns how many have.
	 * WAIT, Redis 3.0.
	 * @command WAIT ii int write block=last:ms
	 */
	public function wait(int $numreplicas, int $timeout): int|false {}

	/**
	 * As wait() for the append-only files, of this server ($numlocal: 0 or 1) and of replicas. Returns [local, replicas]. WAITAOF, Redis 7.2.
	 * @command WAITAOF iii ints write block=last:ms
	 */
	public function waitaof(int $numlocal, int $numreplicas, int $timeout): Redis|array|false {}

	/**
	 * Makes the server a replica of another; of none without a host. REPLICAOF, Redis 5.0.
	 * @command REPLICAOF !replicaof ok write
	 */
	public function replicaof(?string $host = null, int $port = 6379): Redis|bool {}

	/**
	 * @deprecated use Redis::replicaof()
	 * @command SLAVEOF !replicaof ok write
	 */
	public function slaveof(?string $host = null, int $port = 6379): Redis|bool {}

	/**
	 * Gives the part of the master to a replica. $to: ['host' => , 'port' => , 'force' => bool], null = any; $abort ends a failover under way;
	 * $timeout: ms. FAILOVER, Redis 6.2.
	 * @command FAILOVER !failover ok write
	 */
	public function failover(?array $to = null, bool $abort = false, int $timeout = 0): Redis|bool {}

	/**
	 * Exchanges two databases for all clients. SWAPDB, Redis 4.0.
	 * @command SWAPDB ii ok write
	 */
	public function swapdb(int $src, int $dst): Redis|bool {}

	/**
	 * What the server calls itself: redis, valkey ...; false when it does not tell. Not possible inside MULTI and PIPELINE. HELLO, Redis 6.0.
	 */
	public function serverName(): string|false {}

	/**
	 * The server's version; false when it does not tell. Not possible inside MULTI and PIPELINE. HELLO, Redis 6.0.
	 */
	public function serverVersion(): string|false {}

	/* Hashes */

	/**
	 * Sets fields, given as pairs of arguments or as one array field => value. Returns how many are new.
	 * HSET, Redis 2.0, several fields 4.0.
	 * @command HSET k!hset int write min=2
	 */
	public function hSet(string $key, mixed ...$fields_and_vals): Redis|int|false {}

	/**
	 * Sets a field that does not exist yet; false where it does. HSETNX, Redis 2.0.
	 * @command HSETNX ksv bool write
	 */
	public function hSetNx(string $key, string $field, mixed $value): Redis|bool {}

	/**
	 * A field's value; false where there is none. HGET, Redis 2.0.
	 * @command HGET ks value read
	 */
	public function hGet(string $key, string $member): mixed {}

	/**
	 * Sets many fields. An empty array is not sent and returns false. HMSET, Redis 2.0.
	 * @command HMSET k{sv} ok write
	 */
	public function hMset(string $key, array $fieldvals): Redis|bool {}

	/**
	 * field => value for each field asked, false for a missing one. An empty array is not sent and returns false.
	 * HMGET, Redis 2.0.
	 * @command HMGET k!hmget fields read
	 */
	public function hMget(string $key, array $fields): Redis|array|false {}

	/**
	 * All of a hash as field => value; empty where there is none. HGETALL, Redis 2.0.
	 * @command HGETALL k pairs read
	 */
	public function hGetAll(string $key): Redis|array|false {}

	/**
	 * Removes fields. Returns how many there were. HDEL, Redis 2.0.
	 * @command HDEL kss* int write
	 */
	public function hDel(string $key, string $field, string ...$other_fields): Redis|int|false {}

	/**
	 * Tells whether a field exists. HEXISTS, Redis 2.0.
	 * @command HEXISTS ks bool read
	 */
	public function hExists(string $key, string $field): Redis|bool {}

	/**
	 * Number of fields. HLEN, Redis 2.0.
	 * @command HLEN k int read
	 */
	public function hLen(string $key): Redis|int|false {}

	/**
	 * All field names. HKEYS, Redis 2.0.
	 * @command HKEYS k strings read
	 */
	public function hKeys(string $key): Redis|array|false {}

	/**
	 * All values. HVALS, Redis 2.0.
	 * @command HVALS k values read
	 */
	public function hVals(string $key): Redis|array|false {}

	/**
	 * Adds to a field's number. Returns the sum. HINCRBY, Redis 2.0.
	 * @command HINCRBY ksi int write
	 */
	public function hIncrBy(string $key, string $field, int $value): Redis|int|false {}

	/**
	 * Adds to a field's number. Returns the sum. HINCRBYFLOAT, Redis 2.6.
	 * @command HINCRBYFLOAT ksd float write
	 */
	public function hIncrByFloat(string $key, string $field, float $value): Redis|float|false {}

	/**
	 * Length of a field's value in bytes. HSTRLEN, Redis 3.2.
	 * @command HSTRLEN ks int read
	 */
	public function hStrLen(string $key, string $field): Redis|int|false {}

	/**
	 * A random field, false where there is none. $options: COUNT => n for a list (n < 0 allows repetitions), WITHVALUES => true for
	 * field => value. HRANDFIELD, Redis 6.2.
	 * @command HRANDFIELD k!hrandfield string read
	 */
	public function hRandField(string $key, ?array $options = null): Redis|string|array|false {}

	/* Lists */

	/**
	 * Puts elements at the head one by one. Returns the new length. LPUSH, Redis 1.0.
	 * @command LPUSH kv+ int write
	 */
	public function lPush(string $key, mixed ...$elements): Redis|int|false {}

	/**
	 * Puts elements at the tail. Returns the new length. RPUSH, Redis 1.0.
	 * @command RPUSH kv+ int write
	 */
	public function rPush(string $key, mixed ...$elements): Redis|int|false {}

	/**
	 * As lPush(), only where the list exists. Returns the length, 0 where it does not. LPUSHX, Redis 2.2.
	 * @command LPUSHX kv int write
	 */
	public function lPushx(string $key, mixed $value): Redis|int|false {}

	/**
	 * As rPush(), only where the list exists. RPUSHX, Redis 2.2.
	 * @command RPUSHX kv int write
	 */
	public function rPushx(string $key, mixed $value): Redis|int|false {}

	/**
	 * Takes the first element, false where there is none; with $count > 0 an array of up to $count, empty where
	 * there is none. LPOP, Redis 1.0, $count 6.2.
	 * @command LPOP kc() value_or_values write
	 */
	public function lPop(string $key, int $count = 0): Redis|array|string|bool {}

	/**
	 * As lPop() at the tail. RPOP, Redis 1.0, $count 6.2.
	 * @command RPOP kc() value_or_values write
	 */
	public function rPop(string $key, int $count = 0): Redis|array|string|bool {}

	/**
	 * Length of a list, 0 where there is none. LLEN, Redis 1.0.
	 * @command LLEN k int read
	 */
	public function lLen(string $key): Redis|int|false {}

	/**
	 * The element at an index, negative ones from the tail; false outside. LINDEX, Redis 1.0.
	 * @command LINDEX ki value read
	 */
	public function lindex(string $key, int $index): mixed {}

	/**
	 * The elements from $start to $end, both included. LRANGE, Redis 1.0.
	 * @command LRANGE kii values read
	 */
	public function lrange(string $key, int $start, int $end): Redis|array|false {}

	/**
	 * Removes elements equal to $value: $count > 0 from the head, < 0 from the tail, 0 all. Returns how many.
	 * LREM, Redis 1.0.
	 * @command LREM k!lrem int write
	 */
	public function lrem(string $key, mixed $value, int $count = 0): Redis|int|false {}

	/**
	 * Replaces the element at an index; false outside the list. LSET, Redis 1.0.
	 * @command LSET kiv ok write
	 */
	public function lSet(string $key, int $index, mixed $value): Redis|bool {}

	/**
	 * Keeps only the elements from $start to $end. LTRIM, Redis 1.0.
	 * @command LTRIM kii ok write
	 */
	public function ltrim(string $key, int $start, int $end): Redis|bool {}

	/**
	 * Puts $value BEFORE or AFTER the element $pivot. Returns the length; -1 without the pivot, 0 without the list.
	 * LINSERT, Redis 2.2.
	 * @return Redis|int|false
	 * @command LINSERT ksvv int write
	 */
	public function lInsert(string $key, string $pos, mixed $pivot, mixed $value) {}

	/**
	 * Moves an element from an end (LEFT or RIGHT) of a list to an end of another, and returns it. LMOVE, Redis 6.2.
	 * @command LMOVE kkss value write
	 */
	public function lMove(string $src, string $dst, string $wherefrom, string $whereto): Redis|string|false {}

	/**
	 * Index of an element, false without one. $options: RANK, COUNT (returns an array of indexes), MAXLEN. LPOS, Redis 6.0.6.
	 * @command LPOS kv!lpos raw read
	 */
	public function lPos(string $key, mixed $value, ?array $options = null): Redis|array|int|bool|null {}

	/**
	 * Moves the last element of a list to the head of another, and returns it. RPOPLPUSH, Redis 1.2.
	 * @command RPOPLPUSH kk value write
	 */
	public function rpoplpush(string $srckey, string $dstkey): Redis|string|false {}

	/**
	 * As rpoplpush(), waits up to $timeout seconds (0 = for ever); false after that. BRPOPLPUSH, Redis 2.2.
	 * @command BRPOPLPUSH kkd value write block=last:s
	 */
	public function brpoplpush(string $src, string $dst, int|float $timeout): Redis|string|false {}

	/**
	 * Takes the first element of the first of the lists that has one; waits up to the last argument's seconds (0 = for ever).
	 * Returns [key, value], empty after that time. BLPOP, Redis 2.0, fractions of seconds 6.0.
	 * @command BLPOP !bpop popped write block=last:s
	 */
	public function blPop(array|string $key_or_keys, string|int|float $timeout_or_key, mixed ...$extra_args): Redis|array|false|null {}

	/**
	 * As blPop() at the tail. BRPOP, Redis 2.0.
	 * @command BRPOP !bpop popped write block=last:s
	 */
	public function brPop(array|string $key_or_keys, string|int|float $timeout_or_key, mixed ...$extra_args): Redis|array|false|null {}

	/**
	 * As lMove(), waits up to $timeout seconds (0 = for ever); false after that. BLMOVE, Redis 6.2.
	 * @command BLMOVE kkssd value write block=last:s
	 */
	public function blmove(string $src, string $dst, string $wherefrom, string $whereto, float $timeout): Redis|string|false {}

	/**
	 * Takes up to $count elements from an end (LEFT or RIGHT) of the first list that has any. Returns [key, elements], the key as the
	 * server has it; false where all are empty. LMPOP, Redis 7.0.
	 * @command LMPOP #[k]!mpop key_values write
	 */
	public function lmpop(array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * As lmpop(), waits up to $timeout seconds (0 = for ever). BLMPOP, Redis 7.0.
	 * @command BLMPOP d#[k]!mpop key_values write block=first:s
	 */
	public function blmpop(float $timeout, array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/* Sets */

	/**
	 * Adds members. Returns how many are new. SADD, Redis 1.0.
	 * @command SADD kvv* int write
	 */
	public function sAdd(string $key, mixed $value, mixed ...$other_values): Redis|int|false {}

	/**
	 * As sAdd() with an array. An empty one is not sent and returns false.
	 * @command SADD k[v] int write
	 */
	public function sAddArray(string $key, array $values): int {}

	/**
	 * Removes members. Returns how many there were. SREM, Redis 1.0.
	 * @command SREM kvv* int write
	 */
	public function srem(string $key, mixed $value, mixed ...$other_values): Redis|int|false {}

	/**
	 * Tells whether a value is a member. SISMEMBER, Redis 1.0.
	 * @command SISMEMBER kv bool read
	 */
	public function sismember(string $key, mixed $value): Redis|bool {}

	/**
	 * 1 or 0 for each value. SMISMEMBER, Redis 6.2.
	 * @command SMISMEMBER kvv* ints read
	 */
	public function sMisMember(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * All members, in no order. SMEMBERS, Redis 1.0.
	 * @command SMEMBERS k values read
	 */
	public function sMembers(string $key): Redis|array|false {}

	/**
	 * Number of members. SCARD, Redis 1.0.
	 * @command SCARD k int read
	 */
	public function scard(string $key): Redis|int|false {}

	/**
	 * Takes a random member, false where there is none; with $count an array. SPOP, Redis 1.0, $count 3.2.
	 * @command SPOP ki? value_or_values write
	 */
	public function sPop(string $key, int $count = 0): Redis|array|string|false {}

	/**
	 * A random member, false where there is none; with $count an array, < 0 allows repetitions. SRANDMEMBER, Redis 1.0.
	 * @command SRANDMEMBER ki? value_or_values read
	 */
	public function sRandMember(string $key, int $count = 0): mixed {}

	/**
	 * Moves a member to another set; false where it is no member. SMOVE, Redis 1.0.
	 * @command SMOVE kkv bool write
	 */
	public function sMove(string $src, string $dst, mixed $value): Redis|bool {}

	/**
	 * Members that all sets have. SINTER, Redis 1.0.
	 * @command SINTER k@ values read
	 */
	public function sInter(array|string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the intersection in the first key. Returns its size. SINTERSTORE, Redis 1.0.
	 * @command SINTERSTORE k@ int write
	 */
	public function sInterStore(array|string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Size of the intersection, counted up to $limit when that is > 0. SINTERCARD, Redis 7.0.
	 * @command SINTERCARD #[k]c(LIMIT) int read
	 */
	public function sintercard(array $keys, int $limit = -1): Redis|int|false {}

	/**
	 * Members that at least one set has. SUNION, Redis 1.0.
	 * @command SUNION k@ values read
	 */
	public function sUnion(string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the union in $dst. Returns its size. SUNIONSTORE, Redis 1.0.
	 * @command SUNIONSTORE kk@ int write
	 */
	public function sUnionStore(string $dst, string $key, string ...$other_keys): Redis|int|false {}

	/**
	 * Members of the first set that no other has. SDIFF, Redis 1.0.
	 * @command SDIFF k@ values read
	 */
	public function sDiff(string $key, string ...$other_keys): Redis|array|false {}

	/**
	 * Stores the difference in $dst. Returns its size. SDIFFSTORE, Redis 1.0.
	 * @command SDIFFSTORE kk@ int write
	 */
	public function sDiffStore(string $dst, string $key, string ...$other_keys): Redis|int|false {}

	/* Sorted sets */

	/**
	 * Adds members: score, member, score, member ... An array before them: NX, XX, GT, LT, CH, INCR.
	 * Returns how many are new (with CH: changed); with INCR the new score, false when not met.
	 * ZADD, Redis 1.2, options 3.0.2, GT and LT 6.2.
	 * @command ZADD k!zadd number write min=3
	 */
	public function zAdd(string $key, array|float $score_or_options, mixed ...$more_scores_and_mems): Redis|int|float|false {}

	/**
	 * Members from $start to $end. $options: true or WITHSCORES for member => score, BYSCORE, BYLEX, REV,
	 * LIMIT => [offset, count]. ZRANGE, Redis 1.2, BYSCORE, BYLEX, REV, LIMIT 6.2.
	 * @command ZRANGE k!zrange values read
	 */
	public function zRange(string $key, string|int $start, string|int $end, array|bool|null $options = null): Redis|array|false {}

	/**
	 * As zRange() from the highest score down. $scores: true or [WITHSCORES => true]. ZREVRANGE, Redis 1.2.
	 * @command ZREVRANGE kii!zrange_options values read
	 */
	public function zRevRange(string $key, int $start, int $end, mixed $scores = null): Redis|array|false {}

	/**
	 * Members with scores from $start to $end; "(" excludes, "-inf" and "+inf" are open.
	 * $options: WITHSCORES => true, LIMIT => [offset, count]. ZRANGEBYSCORE, Redis 1.0.5.
	 * @command ZRANGEBYSCORE k!zrange values read
	 */
	public function zRangeByScore(string $key, string $start, string $end, array $options = []): Redis|array|false {}

	/**
	 * As zRangeByScore() from $max down to $min. ZREVRANGEBYSCORE, Redis 2.2.
	 * @command ZREVRANGEBYSCORE k!zrange values read
	 */
	public function zRevRangeByScore(string $key, string $max, string $min, array|bool $options = []): Redis|array|false {}

	/**
	 * Members of equal score from $min to $max: "[a", "(a", "-", "+". $offset and $count go together.
	 * ZRANGEBYLEX, Redis 2.8.9.
	 * @command ZRANGEBYLEX kss!limit values read
	 */
	public function zRangeByLex(string $key, string $min, string $max, int $offset = -1, int $count = -1): Redis|array|false {}

	/**
	 * As zRangeByLex() from $max down to $min. ZREVRANGEBYLEX, Redis 2.8.9.
	 * @command ZREVRANGEBYLEX kss!limit values read
	 */
	public function zRevRangeByLex(string $key, string $max, string $min, int $offset = -1, int $count = -1): Redis|array|false {}

	/**
	 * Number of members from $min to $max as in zRangeByLex(). ZLEXCOUNT, Redis 2.8.9.
	 * @command ZLEXCOUNT kss int read
	 */
	public function zLexCount(string $key, string $min, string $max): Redis|int|false {}

	/**
	 * Removes members from $min to $max as in zRangeByLex(). Returns how many. ZREMRANGEBYLEX, Redis 2.8.9.
	 * @command ZREMRANGEBYLEX kss int write
	 */
	public function zRemRangeByLex(string $key, string $min, string $max): Redis|int|false {}

	/**
	 * A member's score; false where it is no member. ZSCORE, Redis 1.2.
	 * @command ZSCORE kv float read
	 */
	public function zScore(string $key, mixed $member): Redis|float|false {}

	/**
	 * The scores of many members, false for those that are none. ZMSCORE, Redis 6.2.
	 * @command ZMSCORE kvv* floats read
	 */
	public function zMscore(string $key, mixed $member, mixed ...$other_members): Redis|array|false {}

	/**
	 * A member's place from the lowest score, 0 the first; false where it is no member. ZRANK, Redis 2.0.
	 * @command ZRANK kv int read
	 */
	public function zRank(string $key, mixed $member): Redis|int|false {}

	/**
	 * A member's place from the highest score. ZREVRANK, Redis 2.0.
	 * @command ZREVRANK kv int read
	 */
	public function zRevRank(string $key, mixed $member): Redis|int|false {}

	/**
	 * Adds to a member's score. Returns the new score. ZINCRBY, Redis 1.2.
	 * @command ZINCRBY kdv float write
	 */
	public function zIncrBy(string $key, float $value, mixed $member): Redis|float|false {}

	/**
	 * Number of members. ZCARD, Redis 1.2.
	 * @command ZCARD k int read
	 */
	public function zCard(string $key): Redis|int|false {}

	/**
	 * Number of members with scores from $start to $end, as in zRangeByScore(). ZCOUNT, Redis 2.0.
	 * @command ZCOUNT knn int read
	 */
	public function zCount(string $key, string|int $start, string|int $end): Redis|int|false {}

	/**
	 * Removes members. Returns how many there were. ZREM, Redis 1.2.
	 * @command ZREM kvv* int write
	 */
	public function zRem(mixed $key, mixed $member, mixed ...$other_members): Redis|int|false {}

	/**
	 * Removes members with scores from $start to $end. Returns how many. ZREMRANGEBYSCORE, Redis 1.2.
	 * @command ZREMRANGEBYSCORE knn int write
	 */
	public function zRemRangeByScore(string $key, string $start, string $end): Redis|int|false {}

	/**
	 * Removes the members from place $start to place $end. Returns how many. ZREMRANGEBYRANK, Redis 2.0.
	 * @command ZREMRANGEBYRANK kii int write
	 */
	public function zRemRangeByRank(string $key, int $start, int $end): Redis|int|false {}

	/**
	 * Takes the member with the lowest score, or up to $count. Returns member => score. ZPOPMIN, Redis 5.0.
	 * @command ZPOPMIN ki? scored write
	 */
	public function zPopMin(string $key, ?int $count = null): Redis|array|false {}

	/**
	 * Takes the member with the highest score, or up to $count. ZPOPMAX, Redis 5.0.
	 * @command ZPOPMAX ki? scored write
	 */
	public function zPopMax(string $key, ?int $count = null): Redis|array|false {}

	/**
	 * As zPopMin() on the first of the keys that has members; waits up to the last argument's seconds.
	 * Returns [key, member, score as string], empty after that time. BZPOPMIN, Redis 5.0.
	 * @command BZPOPMIN !bpop popped_scored write block=last:s
	 */
	public function bzPopMin(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): Redis|array|false {}

	/**
	 * As bzPopMin() with the highest score. BZPOPMAX, Redis 5.0.
	 * @command BZPOPMAX !bpop popped_scored write block=last:s
	 */
	public function bzPopMax(array|string $key, string|int $timeout_or_key, mixed ...$extra_args): Redis|array|false {}

	/**
	 * Stores the members that all sets have, with their scores added up. $weights: a factor per key;
	 * $aggregate: SUM, MIN or MAX. Returns the size. ZINTERSTORE, Redis 2.0.
	 * @command ZINTERSTORE k#[k]!weights int write
	 */
	public function zinterstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): Redis|int|false {}

	/**
	 * As zinterstore() with the members that at least one set has. ZUNIONSTORE, Redis 2.0.
	 * @command ZUNIONSTORE k#[k]!weights int write
	 */
	public function zunionstore(string $dst, array $keys, ?array $weights = null, ?string $aggregate = null): Redis|int|false {}

	/**
	 * Takes up to $count members with the lowest (MIN) or highest (MAX) scores from the first set that has any.
	 * Returns [key, [member => score]]; false where all are empty. ZMPOP, Redis 7.0.
	 * @command ZMPOP #[k]!mpop key_scored write
	 */
	public function zmpop(array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * As zmpop(), waits up to $timeout seconds (0 = for ever). BZMPOP, Redis 7.0.
	 * @command BZMPOP d#[k]!mpop key_scored write block=first:s
	 */
	public function bzmpop(float $timeout, array $keys, string $from, int $count = 1): Redis|array|null|false {}

	/**
	 * Stores a range of $srckey in $dstkey; bounds and $options as in zRange(). Returns its size. ZRANGESTORE, Redis 6.2.
	 * @command ZRANGESTORE kk!zrange int write
	 */
	public function zrangestore(string $dstkey, string $srckey, string $start, string $end, array|bool|null $options = null): Redis|int|false {}

	/**
	 * A random member, false where there is none. $options: COUNT => n for a list (n < 0 allows repetitions), WITHSCORES => true for
	 * member => score. ZRANDMEMBER, Redis 6.2.
	 * @command ZRANDMEMBER k!zrandmember value read
	 */
	public function zRandMember(string $key, ?array $options = null): Redis|string|array {}

	/**
	 * Members of the first set that no other has. $options: WITHSCORES => true for member => score. ZDIFF, Redis 6.2.
	 * @command ZDIFF #[k]!withscores values read
	 */
	public function zdiff(array $keys, ?array $options = null): Redis|array|false {}

	/**
	 * Stores the difference in $dst. Returns its size. ZDIFFSTORE, Redis 6.2.
	 * @command ZDIFFSTORE k#[k] int write
	 */
	public function zdiffstore(string $dst, array $keys): Redis|int|false {}

	/**
	 * Members that all sets have. $weights: a factor per key; $options: AGGREGATE => SUM, MIN or MAX, WITHSCORES => true for
	 * member => score. ZINTER, Redis 6.2.
	 * @command ZINTER #[k]!zinter values read
	 */
	public function zinter(array $keys, ?array $weights = null, ?array $options = null): Redis|array|false {}

	/**
	 * Size of the intersection, counted up to $limit when that is > 0. ZINTERCARD, Redis 7.0.
	 * @command ZINTERCARD #[k]c(LIMIT) int read
	 */
	public function zintercard(array $keys, int $limit = -1): Redis|int|false {}

	/**
	 * As zinter() with the members that at least one set has. ZUNION, Redis 6.2.
	 * @command ZUNION #[k]!zinter values read
	 */
	public function zunion(array $keys, ?array $weights = null, ?array $options = null): Redis|array|false {}

	/* Places */

	/**
	 * Adds members with longitude and latitude in degrees; more triples may follow, then an array of NX, XX, CH. Returns how many are
	 * new (with CH: changed). GEOADD, Redis 3.2, options 6.2.
	 * @command GEOADD k!geoadd int write
	 */
	public function geoadd(string $key, float $lng, float $lat, string $member, mixed ...$other_triples_and_options): Redis|int|false {}

	/**
	 * Distance of two members in $unit (m, km, mi, ft; null = m); false without one of them. GEODIST, Redis 3.2.
	 * @command GEODIST kvvs? float read
	 */
	public function geodist(string $key, string $src, string $dst, ?string $unit = null): Redis|float|false {}

	/**
	 * Geohash text of each member, false for one that is none. GEOHASH, Redis 3.2.
	 * @command GEOHASH kvv* strings read
	 */
	public function geohash(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * [longitude, latitude] of each member as text, empty for one that is none. GEOPOS, Redis 3.2.
	 * @command GEOPOS kvv* positions read
	 */
	public function geopos(string $key, string $member, string ...$other_members): Redis|array|false {}

	/**
	 * Members within $radius of a point. $options: WITHDIST, WITHCOORD, WITHHASH (each member is then a list), ASC or DESC, COUNT => n or
	 * [n, 'ANY'], STORE or STOREDIST => key (returns the number). GEORADIUS, Redis 3.2; better: geosearch().
	 * @command GEORADIUS kddds!georadius geo_lists write
	 */
	public function georadius(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * As georadius() without storing. GEORADIUS_RO, Redis 3.2.10.
	 * @command GEORADIUS_RO kddds!georadius geo_lists read
	 */
	public function georadius_ro(string $key, float $lng, float $lat, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * As georadius() around a member. GEORADIUSBYMEMBER, Redis 3.2.
	 * @command GEORADIUSBYMEMBER kvds!georadius geo_lists write
	 */
	public function georadiusbymember(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * As georadiusbymember() without storing. GEORADIUSBYMEMBER_RO, Redis 3.2.10.
	 * @command GEORADIUSBYMEMBER_RO kvds!georadius geo_lists read
	 */
	public function georadiusbymember_ro(string $key, string $member, float $radius, string $unit, array $options = []): mixed {}

	/**
	 * Members around $position (a member, or [longitude, latitude]) within $shape (a radius, or [width, height]) in $unit.
	 * $options: ASC or DESC, COUNT => n or [n, 'ANY'], WITHDIST, WITHHASH, WITHCOORD. Returns the members, with a WITH option
	 * member => [distance, hash, [longitude, latitude]]. GEOSEARCH, Redis 6.2.
	 * @command GEOSEARCH k!geosearch values read
	 */
	public function geosearch(string $key, array|string $position, array|int|float $shape, string $unit, array $options = []): array {}

	/**
	 * As geosearch(), stored in $dst; STOREDIST stores distances as scores. Returns how many. GEOSEARCHSTORE, Redis 6.2.
	 * @command GEOSEARCHSTORE kk!geosearchstore int write
	 */
	public function geosearchstore(string $dst, string $src, array|string $position, array|int|float $shape, string $unit, array $options = []): Redis|array|int|false {}

	/* Streams */

	/**
	 * Adds an entry. $id: * = the server's choice; $maxlen > 0 trims, $approx roughly; $nomkstream adds to an existing stream only.
	 * Returns the id; false where NOMKSTREAM was not met or the id is not new. An empty $values is not sent. XADD, Redis 5.0.
	 * @command XADD k!xadd string write
	 */
	public function xadd(string $key, string $id, array $values, int $maxlen = 0, bool $approx = false, bool $nomkstream = false): Redis|string|false {}

	/**
	 * Number of entries, 0 without the stream. XLEN, Redis 5.0.
	 * @command XLEN k int read
	 */
	public function xlen(string $key): Redis|int|false {}

	/**
	 * Removes entries. Returns how many there were. XDEL, Redis 5.0.
	 * @command XDEL k[s] int write
	 */
	public function xdel(string $key, array $ids): Redis|int|false {}

	/**
	 * Keeps $threshold entries, or with $minid those from that id on. $approx: roughly, $limit at a time. Returns how many were removed.
	 * XTRIM, Redis 5.0, $minid and $limit 6.2.
	 * @command XTRIM k!xtrim int write
	 */
	public function xtrim(string $key, string $threshold, bool $approx = false, bool $minid = false, int $limit = -1): Redis|int|false {}

	/**
	 * Entries from $start to $end (- and + are open) as id => [field => value], up to $count when that is >= 0. XRANGE, Redis 5.0.
	 * @command XRANGE kss!count entries read
	 */
	public function xrange(string $key, string $start, string $end, int $count = -1): Redis|array|bool {}

	/**
	 * As xrange() from $end down to $start. XREVRANGE, Redis 5.0.
	 * @command XREVRANGE kss!count entries read
	 */
	public function xrevrange(string $key, string $end, string $start, int $count = -1): Redis|array|bool {}

	/**
	 * Entries behind the given ids: $streams is key => id, $ = only new ones. $count per stream; $block: ms to wait, 0 = for ever, -1 = not.
	 * Returns key => entries as in xrange(), empty where there are none. XREAD, Redis 5.0.
	 * @command XREAD !xread streams read block=packer
	 */
	public function xread(array $streams, int $count = -1, int $block = -1): Redis|array|bool {}

	/**
	 * As xread() for a consumer of a group; id > = entries that nobody got yet. Left out, $count and $block are not sent.
	 * XREADGROUP, Redis 5.0.
	 * @command XREADGROUP 'GROUP'ss!xread streams write block=packer
	 */
	public function xreadgroup(string $group, string $consumer, array $streams, int $count = 1, int $block = 1): Redis|array|bool {}

	/**
	 * Tells that a group has done with entries. Returns how many were pending. XACK, Redis 5.0.
	 * @command XACK ks[s] int write
	 */
	public function xack(string $key, string $group, array $ids): int|false {}

	/**
	 * Groups: CREATE and SETID (key, group, id; true), CREATECONSUMER and DELCONSUMER (key, group, consumer; a number), DESTROY (key, group;
	 * 1 or 0). $mkstream makes a missing stream; $entries_read: the group's counter, Redis 7.0. XGROUP, Redis 5.0.
	 * @command XGROUP !xgroup raw write
	 */
	public function xgroup(string $operation, ?string $key = null, ?string $group = null, ?string $id_or_consumer = null, bool $mkstream = false, int $entries_read = -2): mixed {}

	/**
	 * Facts by name: STREAM (key, null or FULL, $count entries), GROUPS (key), CONSUMERS (key, group). XINFO, Redis 5.0.
	 * @command XINFO !xinfo raw read
	 */
	public function xinfo(string $operation, ?string $arg1 = null, ?string $arg2 = null, int $count = -1): mixed {}

	/**
	 * What a group has pending: [number, lowest id, highest id, [[consumer, number], ...]]; with $start, $end and $count a list of
	 * [id, consumer, idle ms, deliveries]. XPENDING, Redis 5.0.
	 * @command XPENDING ks!xpending pending read
	 */
	public function xpending(string $key, string $group, ?string $start = null, ?string $end = null, int $count = -1, ?string $consumer = null): Redis|array|false {}

	/**
	 * Takes over pending entries that were idle for $min_idle ms. $options: IDLE => ms, TIME => unix ms, RETRYCOUNT => n, FORCE, JUSTID.
	 * Returns entries as in xrange(), with JUSTID a list of ids. XCLAIM, Redis 5.0.
	 * @command XCLAIM kssi[s]!xclaim entries write
	 */
	public function xclaim(string $key, string $group, string $consumer, int $min_idle, array $ids, array $options): Redis|array|bool {}

	/**
	 * As xclaim() for whatever is idle from id $start on. Returns [next start, entries or ids, ids that are gone (Redis 7.0)].
	 * XAUTOCLAIM, Redis 6.2.
	 * @command XAUTOCLAIM kssis!xautoclaim claimed write
	 */
	public function xautoclaim(string $key, string $group, string $consumer, int $min_idle, string $start, int $count = -1, bool $justid = false): Redis|array|bool {}
}

/** What every failure of a connection and every error of the server that is no mere refusal is thrown as. */
class RedisException extends RuntimeException
{
}
