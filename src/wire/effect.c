/* The effects of commands on sessions. See effect.h. */
#include "php.h"

#include <stdlib.h>

#include "effect.h"

typedef struct {
	const char *name;
	predis_effect effect;
} command_effect;

/*
 * Every command of Redis 7 to 8.4 and Valkey 9, in the order of strcasecmp(), for bsearch. What stands here with
 * PREDIS_EFFECT_NONE leaves no trace in the session; a name that is missing marks the session as unknown.
 */
static const command_effect effects[] = {
	{ "ACL", PREDIS_EFFECT_NONE },
	{ "APPEND", PREDIS_EFFECT_NONE },
	{ "ASKING", PREDIS_EFFECT_RESETTABLE },
	{ "AUTH", PREDIS_EFFECT_AUTH },
	{ "BGREWRITEAOF", PREDIS_EFFECT_NONE },
	{ "BGSAVE", PREDIS_EFFECT_NONE },
	{ "BITCOUNT", PREDIS_EFFECT_NONE },
	{ "BITFIELD", PREDIS_EFFECT_NONE },
	{ "BITFIELD_RO", PREDIS_EFFECT_NONE },
	{ "BITOP", PREDIS_EFFECT_NONE },
	{ "BITPOS", PREDIS_EFFECT_NONE },
	{ "BLMOVE", PREDIS_EFFECT_NONE },
	{ "BLMPOP", PREDIS_EFFECT_NONE },
	{ "BLPOP", PREDIS_EFFECT_NONE },
	{ "BRPOP", PREDIS_EFFECT_NONE },
	{ "BRPOPLPUSH", PREDIS_EFFECT_NONE },
	{ "BZMPOP", PREDIS_EFFECT_NONE },
	{ "BZPOPMAX", PREDIS_EFFECT_NONE },
	{ "BZPOPMIN", PREDIS_EFFECT_NONE },
	{ "CLIENT", PREDIS_EFFECT_CLIENT },
	{ "CLUSTER", PREDIS_EFFECT_NONE },
	{ "CLUSTERSCAN", PREDIS_EFFECT_NONE },
	{ "COMMAND", PREDIS_EFFECT_NONE },
	{ "COMMANDLOG", PREDIS_EFFECT_NONE },
	{ "CONFIG", PREDIS_EFFECT_NONE },
	{ "COPY", PREDIS_EFFECT_NONE },
	{ "DBSIZE", PREDIS_EFFECT_NONE },
	{ "DEBUG", PREDIS_EFFECT_RESETTABLE },
	{ "DECR", PREDIS_EFFECT_NONE },
	{ "DECRBY", PREDIS_EFFECT_NONE },
	{ "DEL", PREDIS_EFFECT_NONE },
	{ "DELEX", PREDIS_EFFECT_NONE },
	{ "DELIFEQ", PREDIS_EFFECT_NONE },
	{ "DIGEST", PREDIS_EFFECT_NONE },
	{ "DISCARD", PREDIS_EFFECT_END_MULTI },
	{ "DUMP", PREDIS_EFFECT_NONE },
	{ "ECHO", PREDIS_EFFECT_NONE },
	{ "EVAL", PREDIS_EFFECT_NONE },
	{ "EVAL_RO", PREDIS_EFFECT_NONE },
	{ "EVALSHA", PREDIS_EFFECT_NONE },
	{ "EVALSHA_RO", PREDIS_EFFECT_NONE },
	{ "EXEC", PREDIS_EFFECT_END_MULTI },
	{ "EXISTS", PREDIS_EFFECT_NONE },
	{ "EXPIRE", PREDIS_EFFECT_NONE },
	{ "EXPIREAT", PREDIS_EFFECT_NONE },
	{ "EXPIRETIME", PREDIS_EFFECT_NONE },
	{ "FAILOVER", PREDIS_EFFECT_NONE },
	{ "FCALL", PREDIS_EFFECT_NONE },
	{ "FCALL_RO", PREDIS_EFFECT_NONE },
	{ "FLUSHALL", PREDIS_EFFECT_NONE },
	{ "FLUSHDB", PREDIS_EFFECT_NONE },
	{ "FUNCTION", PREDIS_EFFECT_NONE },
	{ "GEOADD", PREDIS_EFFECT_NONE },
	{ "GEODIST", PREDIS_EFFECT_NONE },
	{ "GEOHASH", PREDIS_EFFECT_NONE },
	{ "GEOPOS", PREDIS_EFFECT_NONE },
	{ "GEORADIUS", PREDIS_EFFECT_NONE },
	{ "GEORADIUS_RO", PREDIS_EFFECT_NONE },
	{ "GEORADIUSBYMEMBER", PREDIS_EFFECT_NONE },
	{ "GEORADIUSBYMEMBER_RO", PREDIS_EFFECT_NONE },
	{ "GEOSEARCH", PREDIS_EFFECT_NONE },
	{ "GEOSEARCHSTORE", PREDIS_EFFECT_NONE },
	{ "GET", PREDIS_EFFECT_NONE },
	{ "GETBIT", PREDIS_EFFECT_NONE },
	{ "GETDEL", PREDIS_EFFECT_NONE },
	{ "GETEX", PREDIS_EFFECT_NONE },
	{ "GETRANGE", PREDIS_EFFECT_NONE },
	{ "GETSET", PREDIS_EFFECT_NONE },
	{ "HDEL", PREDIS_EFFECT_NONE },
	{ "HELLO", PREDIS_EFFECT_HELLO },
	{ "HEXISTS", PREDIS_EFFECT_NONE },
	{ "HEXPIRE", PREDIS_EFFECT_NONE },
	{ "HEXPIREAT", PREDIS_EFFECT_NONE },
	{ "HEXPIRETIME", PREDIS_EFFECT_NONE },
	{ "HGET", PREDIS_EFFECT_NONE },
	{ "HGETALL", PREDIS_EFFECT_NONE },
	{ "HGETDEL", PREDIS_EFFECT_NONE },
	{ "HGETEX", PREDIS_EFFECT_NONE },
	{ "HINCRBY", PREDIS_EFFECT_NONE },
	{ "HINCRBYFLOAT", PREDIS_EFFECT_NONE },
	{ "HKEYS", PREDIS_EFFECT_NONE },
	{ "HLEN", PREDIS_EFFECT_NONE },
	{ "HMGET", PREDIS_EFFECT_NONE },
	{ "HMSET", PREDIS_EFFECT_NONE },
	{ "HPERSIST", PREDIS_EFFECT_NONE },
	{ "HPEXPIRE", PREDIS_EFFECT_NONE },
	{ "HPEXPIREAT", PREDIS_EFFECT_NONE },
	{ "HPEXPIRETIME", PREDIS_EFFECT_NONE },
	{ "HPTTL", PREDIS_EFFECT_NONE },
	{ "HRANDFIELD", PREDIS_EFFECT_NONE },
	{ "HSCAN", PREDIS_EFFECT_NONE },
	{ "HSET", PREDIS_EFFECT_NONE },
	{ "HSETEX", PREDIS_EFFECT_NONE },
	{ "HSETNX", PREDIS_EFFECT_NONE },
	{ "HSTRLEN", PREDIS_EFFECT_NONE },
	{ "HTTL", PREDIS_EFFECT_NONE },
	{ "HVALS", PREDIS_EFFECT_NONE },
	{ "INCR", PREDIS_EFFECT_NONE },
	{ "INCRBY", PREDIS_EFFECT_NONE },
	{ "INCRBYFLOAT", PREDIS_EFFECT_NONE },
	{ "INFO", PREDIS_EFFECT_NONE },
	{ "KEYS", PREDIS_EFFECT_NONE },
	{ "LASTSAVE", PREDIS_EFFECT_NONE },
	{ "LATENCY", PREDIS_EFFECT_NONE },
	{ "LCS", PREDIS_EFFECT_NONE },
	{ "LINDEX", PREDIS_EFFECT_NONE },
	{ "LINSERT", PREDIS_EFFECT_NONE },
	{ "LLEN", PREDIS_EFFECT_NONE },
	{ "LMOVE", PREDIS_EFFECT_NONE },
	{ "LMPOP", PREDIS_EFFECT_NONE },
	{ "LOLWUT", PREDIS_EFFECT_NONE },
	{ "LPOP", PREDIS_EFFECT_NONE },
	{ "LPOS", PREDIS_EFFECT_NONE },
	{ "LPUSH", PREDIS_EFFECT_NONE },
	{ "LPUSHX", PREDIS_EFFECT_NONE },
	{ "LRANGE", PREDIS_EFFECT_NONE },
	{ "LREM", PREDIS_EFFECT_NONE },
	{ "LSET", PREDIS_EFFECT_NONE },
	{ "LTRIM", PREDIS_EFFECT_NONE },
	{ "MEMORY", PREDIS_EFFECT_NONE },
	{ "MGET", PREDIS_EFFECT_NONE },
	{ "MIGRATE", PREDIS_EFFECT_NONE },
	{ "MODULE", PREDIS_EFFECT_NONE },
	{ "MONITOR", PREDIS_EFFECT_CLOSE },
	{ "MOVE", PREDIS_EFFECT_NONE },
	{ "MSET", PREDIS_EFFECT_NONE },
	{ "MSETEX", PREDIS_EFFECT_NONE },
	{ "MSETNX", PREDIS_EFFECT_NONE },
	{ "MULTI", PREDIS_EFFECT_MULTI },
	{ "OBJECT", PREDIS_EFFECT_NONE },
	{ "PERSIST", PREDIS_EFFECT_NONE },
	{ "PEXPIRE", PREDIS_EFFECT_NONE },
	{ "PEXPIREAT", PREDIS_EFFECT_NONE },
	{ "PEXPIRETIME", PREDIS_EFFECT_NONE },
	{ "PFADD", PREDIS_EFFECT_NONE },
	{ "PFCOUNT", PREDIS_EFFECT_NONE },
	{ "PFDEBUG", PREDIS_EFFECT_NONE },
	{ "PFMERGE", PREDIS_EFFECT_NONE },
	{ "PFSELFTEST", PREDIS_EFFECT_NONE },
	{ "PING", PREDIS_EFFECT_NONE },
	{ "PSETEX", PREDIS_EFFECT_NONE },
	{ "PSUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "PSYNC", PREDIS_EFFECT_CLOSE },
	{ "PTTL", PREDIS_EFFECT_NONE },
	{ "PUBLISH", PREDIS_EFFECT_NONE },
	{ "PUBSUB", PREDIS_EFFECT_NONE },
	{ "PUNSUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "QUIT", PREDIS_EFFECT_CLOSE },
	{ "RANDOMKEY", PREDIS_EFFECT_NONE },
	{ "READONLY", PREDIS_EFFECT_RESETTABLE },
	{ "READWRITE", PREDIS_EFFECT_RESETTABLE },
	{ "RENAME", PREDIS_EFFECT_NONE },
	{ "RENAMENX", PREDIS_EFFECT_NONE },
	{ "REPLCONF", PREDIS_EFFECT_CLOSE },
	{ "REPLICAOF", PREDIS_EFFECT_NONE },
	{ "RESET", PREDIS_EFFECT_RESET },
	{ "RESTORE", PREDIS_EFFECT_NONE },
	{ "RESTORE-ASKING", PREDIS_EFFECT_NONE },
	{ "ROLE", PREDIS_EFFECT_NONE },
	{ "RPOP", PREDIS_EFFECT_NONE },
	{ "RPOPLPUSH", PREDIS_EFFECT_NONE },
	{ "RPUSH", PREDIS_EFFECT_NONE },
	{ "RPUSHX", PREDIS_EFFECT_NONE },
	{ "SADD", PREDIS_EFFECT_NONE },
	{ "SAVE", PREDIS_EFFECT_NONE },
	{ "SCAN", PREDIS_EFFECT_NONE },
	{ "SCARD", PREDIS_EFFECT_NONE },
	{ "SCRIPT", PREDIS_EFFECT_SCRIPT },
	{ "SDIFF", PREDIS_EFFECT_NONE },
	{ "SDIFFSTORE", PREDIS_EFFECT_NONE },
	{ "SELECT", PREDIS_EFFECT_SELECT },
	{ "SET", PREDIS_EFFECT_NONE },
	{ "SETBIT", PREDIS_EFFECT_NONE },
	{ "SETEX", PREDIS_EFFECT_NONE },
	{ "SETNX", PREDIS_EFFECT_NONE },
	{ "SETRANGE", PREDIS_EFFECT_NONE },
	{ "SHUTDOWN", PREDIS_EFFECT_CLOSE },
	{ "SINTER", PREDIS_EFFECT_NONE },
	{ "SINTERCARD", PREDIS_EFFECT_NONE },
	{ "SINTERSTORE", PREDIS_EFFECT_NONE },
	{ "SISMEMBER", PREDIS_EFFECT_NONE },
	{ "SLAVEOF", PREDIS_EFFECT_NONE },
	{ "SLOWLOG", PREDIS_EFFECT_NONE },
	{ "SMEMBERS", PREDIS_EFFECT_NONE },
	{ "SMISMEMBER", PREDIS_EFFECT_NONE },
	{ "SMOVE", PREDIS_EFFECT_NONE },
	{ "SORT", PREDIS_EFFECT_NONE },
	{ "SORT_RO", PREDIS_EFFECT_NONE },
	{ "SPOP", PREDIS_EFFECT_NONE },
	{ "SPUBLISH", PREDIS_EFFECT_NONE },
	{ "SRANDMEMBER", PREDIS_EFFECT_NONE },
	{ "SREM", PREDIS_EFFECT_NONE },
	{ "SSCAN", PREDIS_EFFECT_NONE },
	{ "SSUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "STRLEN", PREDIS_EFFECT_NONE },
	{ "SUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "SUBSTR", PREDIS_EFFECT_NONE },
	{ "SUNION", PREDIS_EFFECT_NONE },
	{ "SUNIONSTORE", PREDIS_EFFECT_NONE },
	{ "SUNSUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "SWAPDB", PREDIS_EFFECT_NONE },
	{ "SYNC", PREDIS_EFFECT_CLOSE },
	{ "TIME", PREDIS_EFFECT_NONE },
	{ "TOUCH", PREDIS_EFFECT_NONE },
	{ "TTL", PREDIS_EFFECT_NONE },
	{ "TYPE", PREDIS_EFFECT_NONE },
	{ "UNLINK", PREDIS_EFFECT_NONE },
	{ "UNSUBSCRIBE", PREDIS_EFFECT_SUBSCRIBE },
	{ "UNWATCH", PREDIS_EFFECT_UNWATCH },
	{ "VADD", PREDIS_EFFECT_NONE },
	{ "VCARD", PREDIS_EFFECT_NONE },
	{ "VDIM", PREDIS_EFFECT_NONE },
	{ "VEMB", PREDIS_EFFECT_NONE },
	{ "VGETATTR", PREDIS_EFFECT_NONE },
	{ "VINFO", PREDIS_EFFECT_NONE },
	{ "VISMEMBER", PREDIS_EFFECT_NONE },
	{ "VLINKS", PREDIS_EFFECT_NONE },
	{ "VRANDMEMBER", PREDIS_EFFECT_NONE },
	{ "VRANGE", PREDIS_EFFECT_NONE },
	{ "VREM", PREDIS_EFFECT_NONE },
	{ "VSETATTR", PREDIS_EFFECT_NONE },
	{ "VSIM", PREDIS_EFFECT_NONE },
	{ "WAIT", PREDIS_EFFECT_NONE },
	{ "WAITAOF", PREDIS_EFFECT_NONE },
	{ "WATCH", PREDIS_EFFECT_WATCH },
	{ "XACK", PREDIS_EFFECT_NONE },
	{ "XACKDEL", PREDIS_EFFECT_NONE },
	{ "XADD", PREDIS_EFFECT_NONE },
	{ "XAUTOCLAIM", PREDIS_EFFECT_NONE },
	{ "XCLAIM", PREDIS_EFFECT_NONE },
	{ "XDEL", PREDIS_EFFECT_NONE },
	{ "XDELEX", PREDIS_EFFECT_NONE },
	{ "XGROUP", PREDIS_EFFECT_NONE },
	{ "XINFO", PREDIS_EFFECT_NONE },
	{ "XLEN", PREDIS_EFFECT_NONE },
	{ "XPENDING", PREDIS_EFFECT_NONE },
	{ "XRANGE", PREDIS_EFFECT_NONE },
	{ "XREAD", PREDIS_EFFECT_NONE },
	{ "XREADGROUP", PREDIS_EFFECT_NONE },
	{ "XREVRANGE", PREDIS_EFFECT_NONE },
	{ "XSETID", PREDIS_EFFECT_NONE },
	{ "XTRIM", PREDIS_EFFECT_NONE },
	{ "ZADD", PREDIS_EFFECT_NONE },
	{ "ZCARD", PREDIS_EFFECT_NONE },
	{ "ZCOUNT", PREDIS_EFFECT_NONE },
	{ "ZDIFF", PREDIS_EFFECT_NONE },
	{ "ZDIFFSTORE", PREDIS_EFFECT_NONE },
	{ "ZINCRBY", PREDIS_EFFECT_NONE },
	{ "ZINTER", PREDIS_EFFECT_NONE },
	{ "ZINTERCARD", PREDIS_EFFECT_NONE },
	{ "ZINTERSTORE", PREDIS_EFFECT_NONE },
	{ "ZLEXCOUNT", PREDIS_EFFECT_NONE },
	{ "ZMPOP", PREDIS_EFFECT_NONE },
	{ "ZMSCORE", PREDIS_EFFECT_NONE },
	{ "ZPOPMAX", PREDIS_EFFECT_NONE },
	{ "ZPOPMIN", PREDIS_EFFECT_NONE },
	{ "ZRANDMEMBER", PREDIS_EFFECT_NONE },
	{ "ZRANGE", PREDIS_EFFECT_NONE },
	{ "ZRANGEBYLEX", PREDIS_EFFECT_NONE },
	{ "ZRANGEBYSCORE", PREDIS_EFFECT_NONE },
	{ "ZRANGESTORE", PREDIS_EFFECT_NONE },
	{ "ZRANK", PREDIS_EFFECT_NONE },
	{ "ZREM", PREDIS_EFFECT_NONE },
	{ "ZREMRANGEBYLEX", PREDIS_EFFECT_NONE },
	{ "ZREMRANGEBYRANK", PREDIS_EFFECT_NONE },
	{ "ZREMRANGEBYSCORE", PREDIS_EFFECT_NONE },
	{ "ZREVRANGE", PREDIS_EFFECT_NONE },
	{ "ZREVRANGEBYLEX", PREDIS_EFFECT_NONE },
	{ "ZREVRANGEBYSCORE", PREDIS_EFFECT_NONE },
	{ "ZREVRANK", PREDIS_EFFECT_NONE },
	{ "ZSCAN", PREDIS_EFFECT_NONE },
	{ "ZSCORE", PREDIS_EFFECT_NONE },
	{ "ZUNION", PREDIS_EFFECT_NONE },
	{ "ZUNIONSTORE", PREDIS_EFFECT_NONE },
};

/* Someone, but not anyone whose credentials we have seen: equal to no digest that is ever compared with it. */
static const unsigned char somebody[PREDIS_DIGEST_SIZE] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };

static int compare_name(const void *key, const void *element)
{
	return strcasecmp(key, ((const command_effect *)element)->name);
}

predis_effect predis_effect_lookup(const char *name, size_t length)
{
	const command_effect *found;

	if (strlen(name) != length) {
		return PREDIS_EFFECT_UNKNOWN;
	}
	found = bsearch(name, effects, sizeof(effects) / sizeof(effects[0]), sizeof(effects[0]), compare_name);
	return found ? found->effect : PREDIS_EFFECT_UNKNOWN;
}

static bool is_word(const zend_string *argument, const char *word)
{
	return zend_binary_strcasecmp(ZSTR_VAL(argument), ZSTR_LEN(argument), word, strlen(word)) == 0;
}

static bool has_words(zend_string *const *arguments, uint32_t count, const char *first, const char *second)
{
	return count >= 2 && is_word(arguments[0], first) && is_word(arguments[1], second);
}

uint32_t predis_effect_replies(const predis_connection *connection, predis_effect effect, zend_string *const *arguments, uint32_t count)
{
	if (effect == PREDIS_EFFECT_CLIENT) {
		if (has_words(arguments, count, "REPLY", "ON")) {
			return 1;
		}
		if (has_words(arguments, count, "REPLY", "OFF") || has_words(arguments, count, "REPLY", "SKIP")) {
			return 0;
		}
	}
	return connection->muted || connection->mute_next ? 0 : 1;
}

/* A connection that does not answer, or may not, is nobody else's. */
static void note_reply_mode(predis_connection *connection, const zend_string *mode)
{
	connection->muted = is_word(mode, "OFF");
	connection->mute_next = is_word(mode, "SKIP");
	connection->marks |= PREDIS_MARK_CLOSE;
}

typedef struct {
	const char *subcommand;
	uint32_t marks;
} client_mark;

/* Subcommands that are not in here are newer than this table: RESET may undo them. */
static const client_mark client_marks[] = {
	{ "GETNAME",      0 },
	{ "GETREDIR",     0 },
	{ "HELP",         0 },
	{ "ID",           0 },
	{ "INFO",         0 },
	{ "KILL",         0 },
	{ "LIST",         0 },
	{ "NO-EVICT",     PREDIS_MARK_NO_EVICT },
	{ "NO-TOUCH",     PREDIS_MARK_NO_TOUCH },
	{ "PAUSE",        0 },
	{ "SETINFO",      0 },
	{ "TRACKINGINFO", 0 },
	{ "UNBLOCK",      0 },
	{ "UNPAUSE",      0 },
};

static uint32_t marks_of_client(const zend_string *subcommand)
{
	for (size_t i = 0; i < sizeof(client_marks) / sizeof(client_marks[0]); i++) {
		if (is_word(subcommand, client_marks[i].subcommand)) {
			return client_marks[i].marks;
		}
	}
	return PREDIS_MARK_RESET;
}

static void note_client(predis_connection *connection, zend_string *const *arguments, uint32_t count)
{
	if (count >= 2 && is_word(arguments[0], "REPLY")) {
		note_reply_mode(connection, arguments[1]);
	} else if (count >= 2 && is_word(arguments[0], "SETNAME")) {
		predis_session_set_name(&connection->actual, arguments[1]);
	} else {
		connection->marks |= count ? marks_of_client(arguments[0]) : PREDIS_MARK_RESET;
	}
}

/* HELLO may carry AUTH and SETNAME, in any order behind the version. A refused one may have come half its way. */
static void note_hello(predis_connection *connection, zend_string *const *arguments, uint32_t count, bool refused)
{
	if (refused) {
		connection->marks |= PREDIS_MARK_RESET;
		return;
	}
	if (count) {
		connection->actual.resp3 = zend_string_equals_literal(arguments[0], "3");
	}
	for (uint32_t i = 1; i < count; i++) {
		if (is_word(arguments[i], "AUTH")) {
			memcpy(connection->actual.user, somebody, sizeof(somebody));
			i += 2;
		} else if (is_word(arguments[i], "SETNAME") && i + 1 < count) {
			predis_session_set_name(&connection->actual, arguments[++i]);
		}
	}
}

void predis_effect_note(predis_connection *connection, predis_effect effect, zend_string *const *arguments, uint32_t count, bool refused)
{
	connection->mute_next = false; /* it was for this command */
	/* A refused SUBSCRIBE or MONITOR, or a HELLO that got half its way: be on the safe side. */
	if (refused && effect != PREDIS_EFFECT_SUBSCRIBE && effect != PREDIS_EFFECT_HELLO && effect != PREDIS_EFFECT_END_MULTI) {
		return;
	}
	switch (effect) {
		case PREDIS_EFFECT_NONE:
			break;
		case PREDIS_EFFECT_WATCH:
			connection->marks |= PREDIS_MARK_WATCH;
			break;
		case PREDIS_EFFECT_UNWATCH:
			connection->marks &= ~(uint32_t)PREDIS_MARK_WATCH;
			break;
		case PREDIS_EFFECT_MULTI:
			connection->marks |= PREDIS_MARK_MULTI;
			break;
		case PREDIS_EFFECT_END_MULTI:
			connection->marks &= ~(uint32_t)PREDIS_MARK_MULTI;
			if (!refused) { /* an EXEC without MULTI leaves keys watched */
				connection->marks &= ~(uint32_t)PREDIS_MARK_WATCH;
			}
			break;
		case PREDIS_EFFECT_SELECT:
			connection->actual.db = count ? ZEND_STRTOL(ZSTR_VAL(arguments[0]), NULL, 10) : 0;
			break;
		case PREDIS_EFFECT_AUTH:
			memcpy(connection->actual.user, somebody, sizeof(somebody));
			break;
		case PREDIS_EFFECT_HELLO:
			note_hello(connection, arguments, count, refused);
			break;
		case PREDIS_EFFECT_RESET:
			predis_session_clear(&connection->actual);
			connection->marks &= (uint32_t)(PREDIS_MARK_CLOSE | PREDIS_MARK_NO_EVICT | PREDIS_MARK_NO_TOUCH);
			break;
		case PREDIS_EFFECT_CLIENT:
			note_client(connection, arguments, count);
			break;
		case PREDIS_EFFECT_SCRIPT:
			if (count == 0 || is_word(arguments[0], "DEBUG")) {
				connection->marks |= PREDIS_MARK_CLOSE;
			}
			break;
		case PREDIS_EFFECT_RESETTABLE:
		case PREDIS_EFFECT_UNKNOWN:
			connection->marks |= PREDIS_MARK_RESET;
			break;
		case PREDIS_EFFECT_SUBSCRIBE:
		case PREDIS_EFFECT_CLOSE:
			connection->marks |= PREDIS_MARK_CLOSE;
			break;
	}
}
