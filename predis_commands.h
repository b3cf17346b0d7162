/* Generated from predis.stub.php by tools/generate.sh: do not edit.
 * The command table and a method for each of its rows. One C file includes it
 * whole; others define PREDIS_COMMANDS_ENUM_ONLY for the row numbers alone. */
#ifndef PREDIS_COMMANDS_ENUM
#define PREDIS_COMMANDS_ENUM

enum {
	PREDIS_CMD_WATCH,
	PREDIS_CMD_UNWATCH,
	PREDIS_CMD_PUBLISH,
	PREDIS_CMD_GET,
	PREDIS_CMD_SET,
	PREDIS_CMD_SETEX,
	PREDIS_CMD_PSETEX,
	PREDIS_CMD_SETNX,
	PREDIS_CMD_GETSET,
	PREDIS_CMD_GETDEL,
	PREDIS_CMD_MGET,
	PREDIS_CMD_MSET,
	PREDIS_CMD_MSETNX,
	PREDIS_CMD_APPEND,
	PREDIS_CMD_STRLEN,
	PREDIS_CMD_GETRANGE,
	PREDIS_CMD_SETRANGE,
	PREDIS_CMD_INCR,
	PREDIS_CMD_INCRBY,
	PREDIS_CMD_INCRBYFLOAT,
	PREDIS_CMD_DECR,
	PREDIS_CMD_DECRBY,
	PREDIS_CMD_SETBIT,
	PREDIS_CMD_GETBIT,
	PREDIS_CMD_BITCOUNT,
	PREDIS_CMD_GETEX,
	PREDIS_CMD_GETWITHMETA,
	PREDIS_CMD_LCS,
	PREDIS_CMD_BITOP,
	PREDIS_CMD_BITPOS,
	PREDIS_CMD_PFADD,
	PREDIS_CMD_PFCOUNT,
	PREDIS_CMD_PFMERGE,
	PREDIS_CMD_DEL,
	PREDIS_CMD_DELETE,
	PREDIS_CMD_UNLINK,
	PREDIS_CMD_EXISTS,
	PREDIS_CMD_TOUCH,
	PREDIS_CMD_EXPIRE,
	PREDIS_CMD_PEXPIRE,
	PREDIS_CMD_EXPIREAT,
	PREDIS_CMD_PEXPIREAT,
	PREDIS_CMD_TTL,
	PREDIS_CMD_PTTL,
	PREDIS_CMD_PERSIST,
	PREDIS_CMD_TYPE,
	PREDIS_CMD_KEYS,
	PREDIS_CMD_RENAME,
	PREDIS_CMD_RENAMENX,
	PREDIS_CMD_COPY,
	PREDIS_CMD_MOVE,
	PREDIS_CMD_RANDOMKEY,
	PREDIS_CMD_DUMP,
	PREDIS_CMD_RESTORE,
	PREDIS_CMD_OBJECT,
	PREDIS_CMD_EXPIRETIME,
	PREDIS_CMD_PEXPIRETIME,
	PREDIS_CMD_EXPIREMEMBER,
	PREDIS_CMD_EXPIREMEMBERAT,
	PREDIS_CMD_SORT,
	PREDIS_CMD_SORT_RO,
	PREDIS_CMD_SORTASC,
	PREDIS_CMD_SORTASCALPHA,
	PREDIS_CMD_SORTDESC,
	PREDIS_CMD_SORTDESCALPHA,
	PREDIS_CMD_MIGRATE,
	PREDIS_CMD_DBSIZE,
	PREDIS_CMD_ECHO,
	PREDIS_CMD_PING,
	PREDIS_CMD_TIME,
	PREDIS_CMD_INFO,
	PREDIS_CMD_LASTSAVE,
	PREDIS_CMD_FLUSHDB,
	PREDIS_CMD_FLUSHALL,
	PREDIS_CMD_EVAL,
	PREDIS_CMD_EVALSHA,
	PREDIS_CMD_SCRIPT,
	PREDIS_CMD_EVAL_RO,
	PREDIS_CMD_EVALSHA_RO,
	PREDIS_CMD_FCALL,
	PREDIS_CMD_FCALL_RO,
	PREDIS_CMD_FUNCTION,
	PREDIS_CMD_ACL,
	PREDIS_CMD_CONFIG,
	PREDIS_CMD_COMMAND,
	PREDIS_CMD_DEBUG,
	PREDIS_CMD_SLOWLOG,
	PREDIS_CMD_PUBSUB,
	PREDIS_CMD_ROLE,
	PREDIS_CMD_SAVE,
	PREDIS_CMD_BGSAVE,
	PREDIS_CMD_BGREWRITEAOF,
	PREDIS_CMD_WAIT,
	PREDIS_CMD_WAITAOF,
	PREDIS_CMD_REPLICAOF,
	PREDIS_CMD_SLAVEOF,
	PREDIS_CMD_FAILOVER,
	PREDIS_CMD_SWAPDB,
	PREDIS_CMD_HSET,
	PREDIS_CMD_HSETNX,
	PREDIS_CMD_HGET,
	PREDIS_CMD_HMSET,
	PREDIS_CMD_HMGET,
	PREDIS_CMD_HGETALL,
	PREDIS_CMD_HDEL,
	PREDIS_CMD_HEXISTS,
	PREDIS_CMD_HLEN,
	PREDIS_CMD_HKEYS,
	PREDIS_CMD_HVALS,
	PREDIS_CMD_HINCRBY,
	PREDIS_CMD_HINCRBYFLOAT,
	PREDIS_CMD_HSTRLEN,
	PREDIS_CMD_HRANDFIELD,
	PREDIS_CMD_LPUSH,
	PREDIS_CMD_RPUSH,
	PREDIS_CMD_LPUSHX,
	PREDIS_CMD_RPUSHX,
	PREDIS_CMD_LPOP,
	PREDIS_CMD_RPOP,
	PREDIS_CMD_LLEN,
	PREDIS_CMD_LINDEX,
	PREDIS_CMD_LRANGE,
	PREDIS_CMD_LREM,
	PREDIS_CMD_LSET,
	PREDIS_CMD_LTRIM,
	PREDIS_CMD_LINSERT,
	PREDIS_CMD_LMOVE,
	PREDIS_CMD_LPOS,
	PREDIS_CMD_RPOPLPUSH,
	PREDIS_CMD_BRPOPLPUSH,
	PREDIS_CMD_BLPOP,
	PREDIS_CMD_BRPOP,
	PREDIS_CMD_BLMOVE,
	PREDIS_CMD_LMPOP,
	PREDIS_CMD_BLMPOP,
	PREDIS_CMD_SADD,
	PREDIS_CMD_SADDARRAY,
	PREDIS_CMD_SREM,
	PREDIS_CMD_SISMEMBER,
	PREDIS_CMD_SMISMEMBER,
	PREDIS_CMD_SMEMBERS,
	PREDIS_CMD_SCARD,
	PREDIS_CMD_SPOP,
	PREDIS_CMD_SRANDMEMBER,
	PREDIS_CMD_SMOVE,
	PREDIS_CMD_SINTER,
	PREDIS_CMD_SINTERSTORE,
	PREDIS_CMD_SINTERCARD,
	PREDIS_CMD_SUNION,
	PREDIS_CMD_SUNIONSTORE,
	PREDIS_CMD_SDIFF,
	PREDIS_CMD_SDIFFSTORE,
	PREDIS_CMD_ZADD,
	PREDIS_CMD_ZRANGE,
	PREDIS_CMD_ZREVRANGE,
	PREDIS_CMD_ZRANGEBYSCORE,
	PREDIS_CMD_ZREVRANGEBYSCORE,
	PREDIS_CMD_ZRANGEBYLEX,
	PREDIS_CMD_ZREVRANGEBYLEX,
	PREDIS_CMD_ZLEXCOUNT,
	PREDIS_CMD_ZREMRANGEBYLEX,
	PREDIS_CMD_ZSCORE,
	PREDIS_CMD_ZMSCORE,
	PREDIS_CMD_ZRANK,
	PREDIS_CMD_ZREVRANK,
	PREDIS_CMD_ZINCRBY,
	PREDIS_CMD_ZCARD,
	PREDIS_CMD_ZCOUNT,
	PREDIS_CMD_ZREM,
	PREDIS_CMD_ZREMRANGEBYSCORE,
	PREDIS_CMD_ZREMRANGEBYRANK,
	PREDIS_CMD_ZPOPMIN,
	PREDIS_CMD_ZPOPMAX,
	PREDIS_CMD_BZPOPMIN,
	PREDIS_CMD_BZPOPMAX,
	PREDIS_CMD_ZINTERSTORE,
	PREDIS_CMD_ZUNIONSTORE,
	PREDIS_CMD_ZMPOP,
	PREDIS_CMD_BZMPOP,
	PREDIS_CMD_ZRANGESTORE,
	PREDIS_CMD_ZRANDMEMBER,
	PREDIS_CMD_ZDIFF,
	PREDIS_CMD_ZDIFFSTORE,
	PREDIS_CMD_ZINTER,
	PREDIS_CMD_ZINTERCARD,
	PREDIS_CMD_ZUNION,
	PREDIS_CMD_GEOADD,
	PREDIS_CMD_GEODIST,
	PREDIS_CMD_GEOHASH,
	PREDIS_CMD_GEOPOS,
	PREDIS_CMD_GEORADIUS,
	PREDIS_CMD_GEORADIUS_RO,
	PREDIS_CMD_GEORADIUSBYMEMBER,
	PREDIS_CMD_GEORADIUSBYMEMBER_RO,
	PREDIS_CMD_GEOSEARCH,
	PREDIS_CMD_GEOSEARCHSTORE,
	PREDIS_CMD_XADD,
	PREDIS_CMD_XLEN,
	PREDIS_CMD_XDEL,
	PREDIS_CMD_XTRIM,
	PREDIS_CMD_XRANGE,
	PREDIS_CMD_XREVRANGE,
	PREDIS_CMD_XREAD,
	PREDIS_CMD_XREADGROUP,
	PREDIS_CMD_XACK,
	PREDIS_CMD_XGROUP,
	PREDIS_CMD_XINFO,
	PREDIS_CMD_XPENDING,
	PREDIS_CMD_XCLAIM,
	PREDIS_CMD_XAUTOCLAIM,
	PREDIS_CMD_COUNT
};

#endif

#ifndef PREDIS_COMMANDS_ENUM_ONLY

static const predis_arg predis_args_watch[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_publish[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_get[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_set[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_setex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_psetex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_setnx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_getset[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_getdel[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_mget[] = {
	{ .kind = PREDIS_ARG_LIST_KEYS },
};

static const predis_arg predis_args_mset[] = {
	{ .kind = PREDIS_ARG_MAP_KEY_VALUE },
};

static const predis_arg predis_args_msetnx[] = {
	{ .kind = PREDIS_ARG_MAP_KEY_VALUE },
};

static const predis_arg predis_args_append[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_strlen[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_getrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_setrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_incr[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_incrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_incrbyfloat[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_decr[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_decrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_setbit[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_BOOL },
};

static const predis_arg predis_args_getbit[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_bitcount[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .token = "$1\r\n0\r\n", .token_length = 7 },
	{ .kind = PREDIS_ARG_LONG, .token = "$2\r\n-1\r\n", .token_length = 8 },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$3\r\nBIT\r\n", .token_length = 9 },
};

static const predis_arg predis_args_getex[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_getwithmeta[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_lcs[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_bitop[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_bitpos[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_BOOL },
};

static const predis_arg predis_args_pfadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_VALUES },
};

static const predis_arg predis_args_pfmerge[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_KEYS },
};

static const predis_arg predis_args_del[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_delete[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_unlink[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_exists[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_touch[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_expire[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_pexpire[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_expireat[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_pexpireat[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_ttl[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_pttl[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_persist[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_type[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_keys[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_rename[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_renamenx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_copy[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_move[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_dump[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_restore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_object[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_expiretime[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_pexpiretime[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_expiremember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_expirememberat[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_sort[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_sort_ro[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_sortasc[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_sortascalpha[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nALPHA\r\n", .token_length = 11 },
};

static const predis_arg predis_args_sortdesc[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$4\r\nDESC\r\n", .token_length = 10 },
};

static const predis_arg predis_args_sortdescalpha[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$4\r\nDESC\r\n", .token_length = 10 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nALPHA\r\n", .token_length = 11 },
};

static const predis_arg predis_args_migrate[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_echo[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ping[] = {
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_info[] = {
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_eval[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_evalsha[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_eval_ro[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_evalsha_ro[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_fcall[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_fcall_ro[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_debug[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_wait[] = {
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_waitaof[] = {
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_swapdb[] = {
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_hset[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hsetnx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_hget[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_hmset[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_MAP_STRING_VALUE },
};

static const predis_arg predis_args_hmget[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hgetall[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_hexists[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_hlen[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hkeys[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hvals[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_hincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_hincrbyfloat[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_hstrlen[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_hrandfield[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_lpush[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST },
};

static const predis_arg predis_args_rpush[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST },
};

static const predis_arg predis_args_lpushx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_rpushx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_lpop[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_COUNT },
};

static const predis_arg predis_args_rpop[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_COUNT },
};

static const predis_arg predis_args_llen[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_lindex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_lrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_lrem[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_lset[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_ltrim[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_linsert[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_lmove[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_lpos[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_rpoplpush[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_brpoplpush[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_blmove[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_lmpop[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_blmpop[] = {
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_sadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_saddarray[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_VALUES },
};

static const predis_arg predis_args_srem[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_sismember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_smismember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_smembers[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_scard[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_spop[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_srandmember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_smove[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_sinter[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_sinterstore[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_sintercard[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
	{ .kind = PREDIS_ARG_TOKEN_COUNT, .token = "$5\r\nLIMIT\r\n", .token_length = 11 },
};

static const predis_arg predis_args_sunion[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_sunionstore[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_sdiff[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_sdiffstore[] = {
	{ .kind = PREDIS_ARG_KEYS },
};

static const predis_arg predis_args_zadd[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zrange[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zrevrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_zrangebyscore[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zrevrangebyscore[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zrangebylex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_zrevrangebylex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_zlexcount[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_zremrangebylex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_zscore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_zmscore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_zrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_zrevrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_zincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_zcard[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zcount[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC },
	{ .kind = PREDIS_ARG_NUMERIC },
};

static const predis_arg predis_args_zrem[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_zremrangebyscore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC },
	{ .kind = PREDIS_ARG_NUMERIC },
};

static const predis_arg predis_args_zremrangebyrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_zpopmin[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_zpopmax[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_zinterstore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zunionstore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zmpop[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_bzmpop[] = {
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zrangestore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zrandmember[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_zdiff[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zdiffstore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zinter[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_zintercard[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
	{ .kind = PREDIS_ARG_TOKEN_COUNT, .token = "$5\r\nLIMIT\r\n", .token_length = 11 },
};

static const predis_arg predis_args_zunion[] = {
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_geoadd[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_geodist[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_geohash[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_geopos[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_VALUE, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_georadius[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_georadius_ro[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_georadiusbymember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_georadiusbymember_ro[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_geosearch[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_geosearchstore[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_xadd[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_xlen[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_xdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_xtrim[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_xrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_xrevrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_xreadgroup[] = {
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nGROUP\r\n", .token_length = 11 },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_xack[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_xpending[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_xclaim[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_xautoclaim[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING },
};

const predis_command predis_commands[PREDIS_CMD_COUNT] = {
	[PREDIS_CMD_WATCH] = {
		.name = "WATCH",
		.header = "$5\r\nWATCH\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_watch,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_WATCH,
		.pack = NULL,
	},
	[PREDIS_CMD_UNWATCH] = {
		.name = "UNWATCH",
		.header = "$7\r\nUNWATCH\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_UNWATCH,
		.pack = NULL,
	},
	[PREDIS_CMD_PUBLISH] = {
		.name = "PUBLISH",
		.header = "$7\r\nPUBLISH\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_publish,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GET] = {
		.name = "GET",
		.header = "$3\r\nGET\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_get,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SET] = {
		.name = "SET",
		.header = "$3\r\nSET\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_set,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_set,
	},
	[PREDIS_CMD_SETEX] = {
		.name = "SETEX",
		.header = "$5\r\nSETEX\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_setex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PSETEX] = {
		.name = "PSETEX",
		.header = "$6\r\nPSETEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_psetex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SETNX] = {
		.name = "SETNX",
		.header = "$5\r\nSETNX\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_setnx,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GETSET] = {
		.name = "GETSET",
		.header = "$6\r\nGETSET\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_getset,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GETDEL] = {
		.name = "GETDEL",
		.header = "$6\r\nGETDEL\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_getdel,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_MGET] = {
		.name = "MGET",
		.header = "$4\r\nMGET\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_mget,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_MSET] = {
		.name = "MSET",
		.header = "$4\r\nMSET\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_mset,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_MSETNX] = {
		.name = "MSETNX",
		.header = "$6\r\nMSETNX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_msetnx,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_APPEND] = {
		.name = "APPEND",
		.header = "$6\r\nAPPEND\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_append,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_STRLEN] = {
		.name = "STRLEN",
		.header = "$6\r\nSTRLEN\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_strlen,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GETRANGE] = {
		.name = "GETRANGE",
		.header = "$8\r\nGETRANGE\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_getrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SETRANGE] = {
		.name = "SETRANGE",
		.header = "$8\r\nSETRANGE\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_setrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_INCR] = {
		.name = "INCR",
		.header = "$4\r\nINCR\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_incr,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_incr,
	},
	[PREDIS_CMD_INCRBY] = {
		.name = "INCRBY",
		.header = "$6\r\nINCRBY\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_incrby,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_INCRBYFLOAT] = {
		.name = "INCRBYFLOAT",
		.header = "$11\r\nINCRBYFLOAT\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_incrbyfloat,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_DECR] = {
		.name = "DECR",
		.header = "$4\r\nDECR\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_decr,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_incr,
	},
	[PREDIS_CMD_DECRBY] = {
		.name = "DECRBY",
		.header = "$6\r\nDECRBY\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_decrby,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SETBIT] = {
		.name = "SETBIT",
		.header = "$6\r\nSETBIT\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_setbit,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GETBIT] = {
		.name = "GETBIT",
		.header = "$6\r\nGETBIT\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_getbit,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BITCOUNT] = {
		.name = "BITCOUNT",
		.header = "$8\r\nBITCOUNT\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_bitcount,
		.arg_count = 4,
		.min_args = 1,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GETEX] = {
		.name = "GETEX",
		.header = "$5\r\nGETEX\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_getex,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_getex,
	},
	[PREDIS_CMD_GETWITHMETA] = {
		.name = "GET",
		.header = "$3\r\nGET\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_getwithmeta,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_WITH_LENGTH,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LCS] = {
		.name = "LCS",
		.header = "$3\r\nLCS\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_lcs,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_lcs,
	},
	[PREDIS_CMD_BITOP] = {
		.name = "BITOP",
		.header = "$5\r\nBITOP\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_bitop,
		.arg_count = 4,
		.min_args = 3,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BITPOS] = {
		.name = "BITPOS",
		.header = "$6\r\nBITPOS\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_bitpos,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 5,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_bitpos,
	},
	[PREDIS_CMD_PFADD] = {
		.name = "PFADD",
		.header = "$5\r\nPFADD\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_pfadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PFCOUNT] = {
		.name = "PFCOUNT",
		.header = "$7\r\nPFCOUNT\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_key_or_keys,
	},
	[PREDIS_CMD_PFMERGE] = {
		.name = "PFMERGE",
		.header = "$7\r\nPFMERGE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_pfmerge,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_DEL] = {
		.name = "DEL",
		.header = "$3\r\nDEL\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_del,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_DELETE] = {
		.name = "DEL",
		.header = "$3\r\nDEL\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_delete,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_UNLINK] = {
		.name = "UNLINK",
		.header = "$6\r\nUNLINK\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_unlink,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXISTS] = {
		.name = "EXISTS",
		.header = "$6\r\nEXISTS\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_exists,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_TOUCH] = {
		.name = "TOUCH",
		.header = "$5\r\nTOUCH\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_touch,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXPIRE] = {
		.name = "EXPIRE",
		.header = "$6\r\nEXPIRE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_expire,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PEXPIRE] = {
		.name = "PEXPIRE",
		.header = "$7\r\nPEXPIRE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_pexpire,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXPIREAT] = {
		.name = "EXPIREAT",
		.header = "$8\r\nEXPIREAT\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_expireat,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PEXPIREAT] = {
		.name = "PEXPIREAT",
		.header = "$9\r\nPEXPIREAT\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_pexpireat,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_TTL] = {
		.name = "TTL",
		.header = "$3\r\nTTL\r\n",
		.header_length = 9,
		.words = 1,
		.args = predis_args_ttl,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PTTL] = {
		.name = "PTTL",
		.header = "$4\r\nPTTL\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_pttl,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PERSIST] = {
		.name = "PERSIST",
		.header = "$7\r\nPERSIST\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_persist,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_TYPE] = {
		.name = "TYPE",
		.header = "$4\r\nTYPE\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_type,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_TYPE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_KEYS] = {
		.name = "KEYS",
		.header = "$4\r\nKEYS\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_keys,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RENAME] = {
		.name = "RENAME",
		.header = "$6\r\nRENAME\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_rename,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RENAMENX] = {
		.name = "RENAMENX",
		.header = "$8\r\nRENAMENX\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_renamenx,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_COPY] = {
		.name = "COPY",
		.header = "$4\r\nCOPY\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_copy,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_copy,
	},
	[PREDIS_CMD_MOVE] = {
		.name = "MOVE",
		.header = "$4\r\nMOVE\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_move,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RANDOMKEY] = {
		.name = "RANDOMKEY",
		.header = "$9\r\nRANDOMKEY\r\n",
		.header_length = 15,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_DUMP] = {
		.name = "DUMP",
		.header = "$4\r\nDUMP\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_dump,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RESTORE] = {
		.name = "RESTORE",
		.header = "$7\r\nRESTORE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_restore,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_restore,
	},
	[PREDIS_CMD_OBJECT] = {
		.name = "OBJECT",
		.header = "$6\r\nOBJECT\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_object,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXPIRETIME] = {
		.name = "EXPIRETIME",
		.header = "$10\r\nEXPIRETIME\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_expiretime,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PEXPIRETIME] = {
		.name = "PEXPIRETIME",
		.header = "$11\r\nPEXPIRETIME\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_pexpiretime,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXPIREMEMBER] = {
		.name = "EXPIREMEMBER",
		.header = "$12\r\nEXPIREMEMBER\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_expiremember,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_EXPIREMEMBERAT] = {
		.name = "EXPIREMEMBERAT",
		.header = "$14\r\nEXPIREMEMBERAT\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_expirememberat,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SORT] = {
		.name = "SORT",
		.header = "$4\r\nSORT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sort,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort,
	},
	[PREDIS_CMD_SORT_RO] = {
		.name = "SORT_RO",
		.header = "$7\r\nSORT_RO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_sort_ro,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort,
	},
	[PREDIS_CMD_SORTASC] = {
		.name = "SORT",
		.header = "$4\r\nSORT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sortasc,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 6,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort_with,
	},
	[PREDIS_CMD_SORTASCALPHA] = {
		.name = "SORT",
		.header = "$4\r\nSORT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sortascalpha,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 6,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort_with,
	},
	[PREDIS_CMD_SORTDESC] = {
		.name = "SORT",
		.header = "$4\r\nSORT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sortdesc,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 6,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort_with,
	},
	[PREDIS_CMD_SORTDESCALPHA] = {
		.name = "SORT",
		.header = "$4\r\nSORT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sortdescalpha,
		.arg_count = 3,
		.min_args = 1,
		.max_args = 6,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_sort_with,
	},
	[PREDIS_CMD_MIGRATE] = {
		.name = "MIGRATE",
		.header = "$7\r\nMIGRATE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_migrate,
		.arg_count = 2,
		.min_args = 5,
		.max_args = 8,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_migrate,
	},
	[PREDIS_CMD_DBSIZE] = {
		.name = "DBSIZE",
		.header = "$6\r\nDBSIZE\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ECHO] = {
		.name = "ECHO",
		.header = "$4\r\nECHO\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_echo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_PING] = {
		.name = "PING",
		.header = "$4\r\nPING\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_ping,
		.arg_count = 1,
		.min_args = 0,
		.max_args = 1,
		.shape = PREDIS_SHAPE_PING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_TIME] = {
		.name = "TIME",
		.header = "$4\r\nTIME\r\n",
		.header_length = 10,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_TIME,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_INFO] = {
		.name = "INFO",
		.header = "$4\r\nINFO\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_info,
		.arg_count = 1,
		.min_args = 0,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INFO,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LASTSAVE] = {
		.name = "LASTSAVE",
		.header = "$8\r\nLASTSAVE\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_FLUSHDB] = {
		.name = "FLUSHDB",
		.header = "$7\r\nFLUSHDB\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_flush,
	},
	[PREDIS_CMD_FLUSHALL] = {
		.name = "FLUSHALL",
		.header = "$8\r\nFLUSHALL\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_flush,
	},
	[PREDIS_CMD_EVAL] = {
		.name = "EVAL",
		.header = "$4\r\nEVAL\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_eval,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_eval,
	},
	[PREDIS_CMD_EVALSHA] = {
		.name = "EVALSHA",
		.header = "$7\r\nEVALSHA\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_evalsha,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_eval,
	},
	[PREDIS_CMD_SCRIPT] = {
		.name = "SCRIPT",
		.header = "$6\r\nSCRIPT\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_script,
	},
	[PREDIS_CMD_EVAL_RO] = {
		.name = "EVAL_RO",
		.header = "$7\r\nEVAL_RO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_eval_ro,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_eval,
	},
	[PREDIS_CMD_EVALSHA_RO] = {
		.name = "EVALSHA_RO",
		.header = "$10\r\nEVALSHA_RO\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_evalsha_ro,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_eval,
	},
	[PREDIS_CMD_FCALL] = {
		.name = "FCALL",
		.header = "$5\r\nFCALL\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_fcall,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_fcall,
	},
	[PREDIS_CMD_FCALL_RO] = {
		.name = "FCALL_RO",
		.header = "$8\r\nFCALL_RO\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_fcall_ro,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_fcall,
	},
	[PREDIS_CMD_FUNCTION] = {
		.name = "FUNCTION",
		.header = "$8\r\nFUNCTION\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_function,
	},
	[PREDIS_CMD_ACL] = {
		.name = "ACL",
		.header = "$3\r\nACL\r\n",
		.header_length = 9,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_acl,
	},
	[PREDIS_CMD_CONFIG] = {
		.name = "CONFIG",
		.header = "$6\r\nCONFIG\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_config,
	},
	[PREDIS_CMD_COMMAND] = {
		.name = "COMMAND",
		.header = "$7\r\nCOMMAND\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = -1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_command,
	},
	[PREDIS_CMD_DEBUG] = {
		.name = "DEBUG",
		.header = "$5\r\nDEBUG\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_debug,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SLOWLOG] = {
		.name = "SLOWLOG",
		.header = "$7\r\nSLOWLOG\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_slowlog,
	},
	[PREDIS_CMD_PUBSUB] = {
		.name = "PUBSUB",
		.header = "$6\r\nPUBSUB\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_pubsub,
	},
	[PREDIS_CMD_ROLE] = {
		.name = "ROLE",
		.header = "$4\r\nROLE\r\n",
		.header_length = 10,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SAVE] = {
		.name = "SAVE",
		.header = "$4\r\nSAVE\r\n",
		.header_length = 10,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BGSAVE] = {
		.name = "BGSAVE",
		.header = "$6\r\nBGSAVE\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BGREWRITEAOF] = {
		.name = "BGREWRITEAOF",
		.header = "$12\r\nBGREWRITEAOF\r\n",
		.header_length = 19,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_WAIT] = {
		.name = "WAIT",
		.header = "$4\r\nWAIT\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_wait,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_MILLISECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_WAITAOF] = {
		.name = "WAITAOF",
		.header = "$7\r\nWAITAOF\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_waitaof,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_MILLISECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_REPLICAOF] = {
		.name = "REPLICAOF",
		.header = "$9\r\nREPLICAOF\r\n",
		.header_length = 15,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_replicaof,
	},
	[PREDIS_CMD_SLAVEOF] = {
		.name = "SLAVEOF",
		.header = "$7\r\nSLAVEOF\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_replicaof,
	},
	[PREDIS_CMD_FAILOVER] = {
		.name = "FAILOVER",
		.header = "$8\r\nFAILOVER\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_failover,
	},
	[PREDIS_CMD_SWAPDB] = {
		.name = "SWAPDB",
		.header = "$6\r\nSWAPDB\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_swapdb,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HSET] = {
		.name = "HSET",
		.header = "$4\r\nHSET\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_hset,
		.arg_count = 1,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_hset,
	},
	[PREDIS_CMD_HSETNX] = {
		.name = "HSETNX",
		.header = "$6\r\nHSETNX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_hsetnx,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HGET] = {
		.name = "HGET",
		.header = "$4\r\nHGET\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_hget,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HMSET] = {
		.name = "HMSET",
		.header = "$5\r\nHMSET\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_hmset,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HMGET] = {
		.name = "HMGET",
		.header = "$5\r\nHMGET\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_hmget,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FIELDS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_hmget,
	},
	[PREDIS_CMD_HGETALL] = {
		.name = "HGETALL",
		.header = "$7\r\nHGETALL\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hgetall,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_PAIRS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HDEL] = {
		.name = "HDEL",
		.header = "$4\r\nHDEL\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_hdel,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HEXISTS] = {
		.name = "HEXISTS",
		.header = "$7\r\nHEXISTS\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hexists,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HLEN] = {
		.name = "HLEN",
		.header = "$4\r\nHLEN\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_hlen,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HKEYS] = {
		.name = "HKEYS",
		.header = "$5\r\nHKEYS\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_hkeys,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HVALS] = {
		.name = "HVALS",
		.header = "$5\r\nHVALS\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_hvals,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HINCRBY] = {
		.name = "HINCRBY",
		.header = "$7\r\nHINCRBY\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hincrby,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HINCRBYFLOAT] = {
		.name = "HINCRBYFLOAT",
		.header = "$12\r\nHINCRBYFLOAT\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_hincrbyfloat,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HSTRLEN] = {
		.name = "HSTRLEN",
		.header = "$7\r\nHSTRLEN\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hstrlen,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_HRANDFIELD] = {
		.name = "HRANDFIELD",
		.header = "$10\r\nHRANDFIELD\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_hrandfield,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_hrandfield,
	},
	[PREDIS_CMD_LPUSH] = {
		.name = "LPUSH",
		.header = "$5\r\nLPUSH\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_lpush,
		.arg_count = 2,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RPUSH] = {
		.name = "RPUSH",
		.header = "$5\r\nRPUSH\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_rpush,
		.arg_count = 2,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LPUSHX] = {
		.name = "LPUSHX",
		.header = "$6\r\nLPUSHX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_lpushx,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RPUSHX] = {
		.name = "RPUSHX",
		.header = "$6\r\nRPUSHX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_rpushx,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LPOP] = {
		.name = "LPOP",
		.header = "$4\r\nLPOP\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_lpop,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE_OR_VALUES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_RPOP] = {
		.name = "RPOP",
		.header = "$4\r\nRPOP\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_rpop,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE_OR_VALUES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LLEN] = {
		.name = "LLEN",
		.header = "$4\r\nLLEN\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_llen,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LINDEX] = {
		.name = "LINDEX",
		.header = "$6\r\nLINDEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_lindex,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LRANGE] = {
		.name = "LRANGE",
		.header = "$6\r\nLRANGE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_lrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LREM] = {
		.name = "LREM",
		.header = "$4\r\nLREM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_lrem,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_lrem,
	},
	[PREDIS_CMD_LSET] = {
		.name = "LSET",
		.header = "$4\r\nLSET\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_lset,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LTRIM] = {
		.name = "LTRIM",
		.header = "$5\r\nLTRIM\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_ltrim,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LINSERT] = {
		.name = "LINSERT",
		.header = "$7\r\nLINSERT\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_linsert,
		.arg_count = 4,
		.min_args = 4,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LMOVE] = {
		.name = "LMOVE",
		.header = "$5\r\nLMOVE\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_lmove,
		.arg_count = 4,
		.min_args = 4,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LPOS] = {
		.name = "LPOS",
		.header = "$4\r\nLPOS\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_lpos,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INDEX,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_lpos,
	},
	[PREDIS_CMD_RPOPLPUSH] = {
		.name = "RPOPLPUSH",
		.header = "$9\r\nRPOPLPUSH\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_rpoplpush,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BRPOPLPUSH] = {
		.name = "BRPOPLPUSH",
		.header = "$10\r\nBRPOPLPUSH\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_brpoplpush,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BLPOP] = {
		.name = "BLPOP",
		.header = "$5\r\nBLPOP\r\n",
		.header_length = 11,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_POPPED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_bpop,
	},
	[PREDIS_CMD_BRPOP] = {
		.name = "BRPOP",
		.header = "$5\r\nBRPOP\r\n",
		.header_length = 11,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_POPPED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_bpop,
	},
	[PREDIS_CMD_BLMOVE] = {
		.name = "BLMOVE",
		.header = "$6\r\nBLMOVE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_blmove,
		.arg_count = 5,
		.min_args = 5,
		.max_args = 5,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_LMPOP] = {
		.name = "LMPOP",
		.header = "$5\r\nLMPOP\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_lmpop,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_KEY_VALUES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_mpop,
	},
	[PREDIS_CMD_BLMPOP] = {
		.name = "BLMPOP",
		.header = "$6\r\nBLMPOP\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_blmpop,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_KEY_VALUES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 0,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_mpop,
	},
	[PREDIS_CMD_SADD] = {
		.name = "SADD",
		.header = "$4\r\nSADD\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_sadd,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SADDARRAY] = {
		.name = "SADD",
		.header = "$4\r\nSADD\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_saddarray,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SREM] = {
		.name = "SREM",
		.header = "$4\r\nSREM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_srem,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SISMEMBER] = {
		.name = "SISMEMBER",
		.header = "$9\r\nSISMEMBER\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_sismember,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SMISMEMBER] = {
		.name = "SMISMEMBER",
		.header = "$10\r\nSMISMEMBER\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_smismember,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SMEMBERS] = {
		.name = "SMEMBERS",
		.header = "$8\r\nSMEMBERS\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_smembers,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SCARD] = {
		.name = "SCARD",
		.header = "$5\r\nSCARD\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_scard,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SPOP] = {
		.name = "SPOP",
		.header = "$4\r\nSPOP\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_spop,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE_OR_VALUES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SRANDMEMBER] = {
		.name = "SRANDMEMBER",
		.header = "$11\r\nSRANDMEMBER\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_srandmember,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE_OR_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SMOVE] = {
		.name = "SMOVE",
		.header = "$5\r\nSMOVE\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_smove,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SINTER] = {
		.name = "SINTER",
		.header = "$6\r\nSINTER\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_sinter,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SINTERSTORE] = {
		.name = "SINTERSTORE",
		.header = "$11\r\nSINTERSTORE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_sinterstore,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SINTERCARD] = {
		.name = "SINTERCARD",
		.header = "$10\r\nSINTERCARD\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_sintercard,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SUNION] = {
		.name = "SUNION",
		.header = "$6\r\nSUNION\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_sunion,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SUNIONSTORE] = {
		.name = "SUNIONSTORE",
		.header = "$11\r\nSUNIONSTORE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_sunionstore,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SDIFF] = {
		.name = "SDIFF",
		.header = "$5\r\nSDIFF\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_sdiff,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_SDIFFSTORE] = {
		.name = "SDIFFSTORE",
		.header = "$10\r\nSDIFFSTORE\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_sdiffstore,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZADD] = {
		.name = "ZADD",
		.header = "$4\r\nZADD\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_zadd,
		.arg_count = 1,
		.min_args = 3,
		.max_args = -1,
		.shape = PREDIS_SHAPE_NUMBER,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zadd,
	},
	[PREDIS_CMD_ZRANGE] = {
		.name = "ZRANGE",
		.header = "$6\r\nZRANGE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_zrange,
		.arg_count = 1,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrange,
	},
	[PREDIS_CMD_ZREVRANGE] = {
		.name = "ZREVRANGE",
		.header = "$9\r\nZREVRANGE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_zrevrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrange_options,
	},
	[PREDIS_CMD_ZRANGEBYSCORE] = {
		.name = "ZRANGEBYSCORE",
		.header = "$13\r\nZRANGEBYSCORE\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_zrangebyscore,
		.arg_count = 1,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrange,
	},
	[PREDIS_CMD_ZREVRANGEBYSCORE] = {
		.name = "ZREVRANGEBYSCORE",
		.header = "$16\r\nZREVRANGEBYSCORE\r\n",
		.header_length = 23,
		.words = 1,
		.args = predis_args_zrevrangebyscore,
		.arg_count = 1,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrange,
	},
	[PREDIS_CMD_ZRANGEBYLEX] = {
		.name = "ZRANGEBYLEX",
		.header = "$11\r\nZRANGEBYLEX\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_zrangebylex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 5,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_limit,
	},
	[PREDIS_CMD_ZREVRANGEBYLEX] = {
		.name = "ZREVRANGEBYLEX",
		.header = "$14\r\nZREVRANGEBYLEX\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_zrevrangebylex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 5,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_limit,
	},
	[PREDIS_CMD_ZLEXCOUNT] = {
		.name = "ZLEXCOUNT",
		.header = "$9\r\nZLEXCOUNT\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_zlexcount,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZREMRANGEBYLEX] = {
		.name = "ZREMRANGEBYLEX",
		.header = "$14\r\nZREMRANGEBYLEX\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_zremrangebylex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZSCORE] = {
		.name = "ZSCORE",
		.header = "$6\r\nZSCORE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_zscore,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZMSCORE] = {
		.name = "ZMSCORE",
		.header = "$7\r\nZMSCORE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_zmscore,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZRANK] = {
		.name = "ZRANK",
		.header = "$5\r\nZRANK\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_zrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZREVRANK] = {
		.name = "ZREVRANK",
		.header = "$8\r\nZREVRANK\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_zrevrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZINCRBY] = {
		.name = "ZINCRBY",
		.header = "$7\r\nZINCRBY\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_zincrby,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZCARD] = {
		.name = "ZCARD",
		.header = "$5\r\nZCARD\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_zcard,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZCOUNT] = {
		.name = "ZCOUNT",
		.header = "$6\r\nZCOUNT\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_zcount,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZREM] = {
		.name = "ZREM",
		.header = "$4\r\nZREM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_zrem,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZREMRANGEBYSCORE] = {
		.name = "ZREMRANGEBYSCORE",
		.header = "$16\r\nZREMRANGEBYSCORE\r\n",
		.header_length = 23,
		.words = 1,
		.args = predis_args_zremrangebyscore,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZREMRANGEBYRANK] = {
		.name = "ZREMRANGEBYRANK",
		.header = "$15\r\nZREMRANGEBYRANK\r\n",
		.header_length = 22,
		.words = 1,
		.args = predis_args_zremrangebyrank,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZPOPMIN] = {
		.name = "ZPOPMIN",
		.header = "$7\r\nZPOPMIN\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_zpopmin,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZPOPMAX] = {
		.name = "ZPOPMAX",
		.header = "$7\r\nZPOPMAX\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_zpopmax,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_BZPOPMIN] = {
		.name = "BZPOPMIN",
		.header = "$8\r\nBZPOPMIN\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_POPPED_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_bpop,
	},
	[PREDIS_CMD_BZPOPMAX] = {
		.name = "BZPOPMAX",
		.header = "$8\r\nBZPOPMAX\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_POPPED_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 255,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_bpop,
	},
	[PREDIS_CMD_ZINTERSTORE] = {
		.name = "ZINTERSTORE",
		.header = "$11\r\nZINTERSTORE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_zinterstore,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_weights,
	},
	[PREDIS_CMD_ZUNIONSTORE] = {
		.name = "ZUNIONSTORE",
		.header = "$11\r\nZUNIONSTORE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_zunionstore,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_weights,
	},
	[PREDIS_CMD_ZMPOP] = {
		.name = "ZMPOP",
		.header = "$5\r\nZMPOP\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_zmpop,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_KEY_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_mpop,
	},
	[PREDIS_CMD_BZMPOP] = {
		.name = "BZMPOP",
		.header = "$6\r\nBZMPOP\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_bzmpop,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_KEY_SCORED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = 0,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_mpop,
	},
	[PREDIS_CMD_ZRANGESTORE] = {
		.name = "ZRANGESTORE",
		.header = "$11\r\nZRANGESTORE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_zrangestore,
		.arg_count = 2,
		.min_args = 4,
		.max_args = 5,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrange,
	},
	[PREDIS_CMD_ZRANDMEMBER] = {
		.name = "ZRANDMEMBER",
		.header = "$11\r\nZRANDMEMBER\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_zrandmember,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zrandmember,
	},
	[PREDIS_CMD_ZDIFF] = {
		.name = "ZDIFF",
		.header = "$5\r\nZDIFF\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_zdiff,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_withscores,
	},
	[PREDIS_CMD_ZDIFFSTORE] = {
		.name = "ZDIFFSTORE",
		.header = "$10\r\nZDIFFSTORE\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_zdiffstore,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZINTER] = {
		.name = "ZINTER",
		.header = "$6\r\nZINTER\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_zinter,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zinter,
	},
	[PREDIS_CMD_ZINTERCARD] = {
		.name = "ZINTERCARD",
		.header = "$10\r\nZINTERCARD\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_zintercard,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_ZUNION] = {
		.name = "ZUNION",
		.header = "$6\r\nZUNION\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_zunion,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_zinter,
	},
	[PREDIS_CMD_GEOADD] = {
		.name = "GEOADD",
		.header = "$6\r\nGEOADD\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_geoadd,
		.arg_count = 1,
		.min_args = 4,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_geoadd,
	},
	[PREDIS_CMD_GEODIST] = {
		.name = "GEODIST",
		.header = "$7\r\nGEODIST\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_geodist,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GEOHASH] = {
		.name = "GEOHASH",
		.header = "$7\r\nGEOHASH\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_geohash,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GEOPOS] = {
		.name = "GEOPOS",
		.header = "$6\r\nGEOPOS\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_geopos,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_POSITIONS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_GEORADIUS] = {
		.name = "GEORADIUS",
		.header = "$9\r\nGEORADIUS\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_georadius,
		.arg_count = 5,
		.min_args = 5,
		.max_args = 6,
		.shape = PREDIS_SHAPE_GEO_LISTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_georadius,
	},
	[PREDIS_CMD_GEORADIUS_RO] = {
		.name = "GEORADIUS_RO",
		.header = "$12\r\nGEORADIUS_RO\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_georadius_ro,
		.arg_count = 5,
		.min_args = 5,
		.max_args = 6,
		.shape = PREDIS_SHAPE_GEO_LISTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_georadius,
	},
	[PREDIS_CMD_GEORADIUSBYMEMBER] = {
		.name = "GEORADIUSBYMEMBER",
		.header = "$17\r\nGEORADIUSBYMEMBER\r\n",
		.header_length = 24,
		.words = 1,
		.args = predis_args_georadiusbymember,
		.arg_count = 4,
		.min_args = 4,
		.max_args = 5,
		.shape = PREDIS_SHAPE_GEO_LISTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_georadius,
	},
	[PREDIS_CMD_GEORADIUSBYMEMBER_RO] = {
		.name = "GEORADIUSBYMEMBER_RO",
		.header = "$20\r\nGEORADIUSBYMEMBER_RO\r\n",
		.header_length = 27,
		.words = 1,
		.args = predis_args_georadiusbymember_ro,
		.arg_count = 4,
		.min_args = 4,
		.max_args = 5,
		.shape = PREDIS_SHAPE_GEO_LISTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_georadius,
	},
	[PREDIS_CMD_GEOSEARCH] = {
		.name = "GEOSEARCH",
		.header = "$9\r\nGEOSEARCH\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_geosearch,
		.arg_count = 1,
		.min_args = 4,
		.max_args = 5,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_geosearch,
	},
	[PREDIS_CMD_GEOSEARCHSTORE] = {
		.name = "GEOSEARCHSTORE",
		.header = "$14\r\nGEOSEARCHSTORE\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_geosearchstore,
		.arg_count = 2,
		.min_args = 5,
		.max_args = 6,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_geosearchstore,
	},
	[PREDIS_CMD_XADD] = {
		.name = "XADD",
		.header = "$4\r\nXADD\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_xadd,
		.arg_count = 1,
		.min_args = 3,
		.max_args = 6,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xadd,
	},
	[PREDIS_CMD_XLEN] = {
		.name = "XLEN",
		.header = "$4\r\nXLEN\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_xlen,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_XDEL] = {
		.name = "XDEL",
		.header = "$4\r\nXDEL\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_xdel,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_XTRIM] = {
		.name = "XTRIM",
		.header = "$5\r\nXTRIM\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_xtrim,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 5,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xtrim,
	},
	[PREDIS_CMD_XRANGE] = {
		.name = "XRANGE",
		.header = "$6\r\nXRANGE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_xrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_ENTRIES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_count,
	},
	[PREDIS_CMD_XREVRANGE] = {
		.name = "XREVRANGE",
		.header = "$9\r\nXREVRANGE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_xrevrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_ENTRIES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_count,
	},
	[PREDIS_CMD_XREAD] = {
		.name = "XREAD",
		.header = "$5\r\nXREAD\r\n",
		.header_length = 11,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_STREAMS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xread,
	},
	[PREDIS_CMD_XREADGROUP] = {
		.name = "XREADGROUP",
		.header = "$10\r\nXREADGROUP\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_xreadgroup,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 5,
		.shape = PREDIS_SHAPE_STREAMS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xread,
	},
	[PREDIS_CMD_XACK] = {
		.name = "XACK",
		.header = "$4\r\nXACK\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_xack,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = NULL,
	},
	[PREDIS_CMD_XGROUP] = {
		.name = "XGROUP",
		.header = "$6\r\nXGROUP\r\n",
		.header_length = 12,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 6,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xgroup,
	},
	[PREDIS_CMD_XINFO] = {
		.name = "XINFO",
		.header = "$5\r\nXINFO\r\n",
		.header_length = 11,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 4,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xinfo,
	},
	[PREDIS_CMD_XPENDING] = {
		.name = "XPENDING",
		.header = "$8\r\nXPENDING\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_xpending,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 6,
		.shape = PREDIS_SHAPE_PENDING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xpending,
	},
	[PREDIS_CMD_XCLAIM] = {
		.name = "XCLAIM",
		.header = "$6\r\nXCLAIM\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_xclaim,
		.arg_count = 5,
		.min_args = 6,
		.max_args = 6,
		.shape = PREDIS_SHAPE_ENTRIES,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xclaim,
	},
	[PREDIS_CMD_XAUTOCLAIM] = {
		.name = "XAUTOCLAIM",
		.header = "$10\r\nXAUTOCLAIM\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_xautoclaim,
		.arg_count = 5,
		.min_args = 5,
		.max_args = 7,
		.shape = PREDIS_SHAPE_CLAIMED,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.pack = predis_pack_xautoclaim,
	},
};

ZEND_METHOD(Redis, watch)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_WATCH]);
}

ZEND_METHOD(Redis, unwatch)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_UNWATCH]);
}

ZEND_METHOD(Redis, publish)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PUBLISH]);
}

ZEND_METHOD(Redis, get)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GET]);
}

ZEND_METHOD(Redis, set)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SET]);
}

ZEND_METHOD(Redis, setex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETEX]);
}

ZEND_METHOD(Redis, psetex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PSETEX]);
}

ZEND_METHOD(Redis, setnx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETNX]);
}

ZEND_METHOD(Redis, getset)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETSET]);
}

ZEND_METHOD(Redis, getDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETDEL]);
}

ZEND_METHOD(Redis, mget)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MGET]);
}

ZEND_METHOD(Redis, mset)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MSET]);
}

ZEND_METHOD(Redis, msetnx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MSETNX]);
}

ZEND_METHOD(Redis, append)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_APPEND]);
}

ZEND_METHOD(Redis, strlen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_STRLEN]);
}

ZEND_METHOD(Redis, getRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETRANGE]);
}

ZEND_METHOD(Redis, setRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETRANGE]);
}

ZEND_METHOD(Redis, incr)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCR]);
}

ZEND_METHOD(Redis, incrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCRBY]);
}

ZEND_METHOD(Redis, incrByFloat)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCRBYFLOAT]);
}

ZEND_METHOD(Redis, decr)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DECR]);
}

ZEND_METHOD(Redis, decrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DECRBY]);
}

ZEND_METHOD(Redis, setBit)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETBIT]);
}

ZEND_METHOD(Redis, getBit)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETBIT]);
}

ZEND_METHOD(Redis, bitcount)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITCOUNT]);
}

ZEND_METHOD(Redis, getEx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETEX]);
}

ZEND_METHOD(Redis, getWithMeta)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETWITHMETA]);
}

ZEND_METHOD(Redis, lcs)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LCS]);
}

ZEND_METHOD(Redis, bitop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITOP]);
}

ZEND_METHOD(Redis, bitpos)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITPOS]);
}

ZEND_METHOD(Redis, pfadd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PFADD]);
}

ZEND_METHOD(Redis, pfcount)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PFCOUNT]);
}

ZEND_METHOD(Redis, pfmerge)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PFMERGE]);
}

ZEND_METHOD(Redis, del)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DEL]);
}

ZEND_METHOD(Redis, delete)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DELETE]);
}

ZEND_METHOD(Redis, unlink)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_UNLINK]);
}

ZEND_METHOD(Redis, exists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXISTS]);
}

ZEND_METHOD(Redis, touch)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOUCH]);
}

ZEND_METHOD(Redis, expire)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIRE]);
}

ZEND_METHOD(Redis, pexpire)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIRE]);
}

ZEND_METHOD(Redis, expireAt)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREAT]);
}

ZEND_METHOD(Redis, pexpireAt)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIREAT]);
}

ZEND_METHOD(Redis, ttl)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TTL]);
}

ZEND_METHOD(Redis, pttl)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PTTL]);
}

ZEND_METHOD(Redis, persist)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PERSIST]);
}

ZEND_METHOD(Redis, type)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TYPE]);
}

ZEND_METHOD(Redis, keys)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_KEYS]);
}

ZEND_METHOD(Redis, rename)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RENAME]);
}

ZEND_METHOD(Redis, renameNx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RENAMENX]);
}

ZEND_METHOD(Redis, copy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COPY]);
}

ZEND_METHOD(Redis, move)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MOVE]);
}

ZEND_METHOD(Redis, randomKey)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RANDOMKEY]);
}

ZEND_METHOD(Redis, dump)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DUMP]);
}

ZEND_METHOD(Redis, restore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RESTORE]);
}

ZEND_METHOD(Redis, object)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_OBJECT]);
}

ZEND_METHOD(Redis, expiretime)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIRETIME]);
}

ZEND_METHOD(Redis, pexpiretime)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIRETIME]);
}

ZEND_METHOD(Redis, expiremember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREMEMBER]);
}

ZEND_METHOD(Redis, expirememberat)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREMEMBERAT]);
}

ZEND_METHOD(Redis, sort)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORT]);
}

ZEND_METHOD(Redis, sort_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORT_RO]);
}

ZEND_METHOD(Redis, sortAsc)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORTASC]);
}

ZEND_METHOD(Redis, sortAscAlpha)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORTASCALPHA]);
}

ZEND_METHOD(Redis, sortDesc)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORTDESC]);
}

ZEND_METHOD(Redis, sortDescAlpha)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORTDESCALPHA]);
}

ZEND_METHOD(Redis, migrate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MIGRATE]);
}

ZEND_METHOD(Redis, dbSize)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DBSIZE]);
}

ZEND_METHOD(Redis, echo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ECHO]);
}

ZEND_METHOD(Redis, ping)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PING]);
}

ZEND_METHOD(Redis, time)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TIME]);
}

ZEND_METHOD(Redis, info)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INFO]);
}

ZEND_METHOD(Redis, lastSave)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LASTSAVE]);
}

ZEND_METHOD(Redis, flushDB)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FLUSHDB]);
}

ZEND_METHOD(Redis, flushAll)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FLUSHALL]);
}

ZEND_METHOD(Redis, eval)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVAL]);
}

ZEND_METHOD(Redis, evalsha)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVALSHA]);
}

ZEND_METHOD(Redis, script)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SCRIPT]);
}

ZEND_METHOD(Redis, eval_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVAL_RO]);
}

ZEND_METHOD(Redis, evalsha_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVALSHA_RO]);
}

ZEND_METHOD(Redis, fcall)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FCALL]);
}

ZEND_METHOD(Redis, fcall_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FCALL_RO]);
}

ZEND_METHOD(Redis, function)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FUNCTION]);
}

ZEND_METHOD(Redis, acl)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ACL]);
}

ZEND_METHOD(Redis, config)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CONFIG]);
}

ZEND_METHOD(Redis, command)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COMMAND]);
}

ZEND_METHOD(Redis, debug)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DEBUG]);
}

ZEND_METHOD(Redis, slowlog)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SLOWLOG]);
}

ZEND_METHOD(Redis, pubsub)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PUBSUB]);
}

ZEND_METHOD(Redis, role)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ROLE]);
}

ZEND_METHOD(Redis, save)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SAVE]);
}

ZEND_METHOD(Redis, bgSave)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BGSAVE]);
}

ZEND_METHOD(Redis, bgrewriteaof)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BGREWRITEAOF]);
}

ZEND_METHOD(Redis, wait)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_WAIT]);
}

ZEND_METHOD(Redis, waitaof)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_WAITAOF]);
}

ZEND_METHOD(Redis, replicaof)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REPLICAOF]);
}

ZEND_METHOD(Redis, slaveof)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SLAVEOF]);
}

ZEND_METHOD(Redis, failover)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FAILOVER]);
}

ZEND_METHOD(Redis, swapdb)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SWAPDB]);
}

ZEND_METHOD(Redis, hSet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSET]);
}

ZEND_METHOD(Redis, hSetNx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSETNX]);
}

ZEND_METHOD(Redis, hGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGET]);
}

ZEND_METHOD(Redis, hMset)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HMSET]);
}

ZEND_METHOD(Redis, hMget)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HMGET]);
}

ZEND_METHOD(Redis, hGetAll)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETALL]);
}

ZEND_METHOD(Redis, hDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HDEL]);
}

ZEND_METHOD(Redis, hExists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXISTS]);
}

ZEND_METHOD(Redis, hLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HLEN]);
}

ZEND_METHOD(Redis, hKeys)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HKEYS]);
}

ZEND_METHOD(Redis, hVals)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HVALS]);
}

ZEND_METHOD(Redis, hIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HINCRBY]);
}

ZEND_METHOD(Redis, hIncrByFloat)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HINCRBYFLOAT]);
}

ZEND_METHOD(Redis, hStrLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSTRLEN]);
}

ZEND_METHOD(Redis, hRandField)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HRANDFIELD]);
}

ZEND_METHOD(Redis, lPush)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPUSH]);
}

ZEND_METHOD(Redis, rPush)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPUSH]);
}

ZEND_METHOD(Redis, lPushx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPUSHX]);
}

ZEND_METHOD(Redis, rPushx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPUSHX]);
}

ZEND_METHOD(Redis, lPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPOP]);
}

ZEND_METHOD(Redis, rPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPOP]);
}

ZEND_METHOD(Redis, lLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LLEN]);
}

ZEND_METHOD(Redis, lindex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LINDEX]);
}

ZEND_METHOD(Redis, lrange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LRANGE]);
}

ZEND_METHOD(Redis, lrem)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LREM]);
}

ZEND_METHOD(Redis, lSet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LSET]);
}

ZEND_METHOD(Redis, ltrim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LTRIM]);
}

ZEND_METHOD(Redis, lInsert)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LINSERT]);
}

ZEND_METHOD(Redis, lMove)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LMOVE]);
}

ZEND_METHOD(Redis, lPos)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPOS]);
}

ZEND_METHOD(Redis, rpoplpush)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPOPLPUSH]);
}

ZEND_METHOD(Redis, brpoplpush)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BRPOPLPUSH]);
}

ZEND_METHOD(Redis, blPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLPOP]);
}

ZEND_METHOD(Redis, brPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BRPOP]);
}

ZEND_METHOD(Redis, blmove)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLMOVE]);
}

ZEND_METHOD(Redis, lmpop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LMPOP]);
}

ZEND_METHOD(Redis, blmpop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLMPOP]);
}

ZEND_METHOD(Redis, sAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SADD]);
}

ZEND_METHOD(Redis, sAddArray)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SADDARRAY]);
}

ZEND_METHOD(Redis, srem)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SREM]);
}

ZEND_METHOD(Redis, sismember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SISMEMBER]);
}

ZEND_METHOD(Redis, sMisMember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMISMEMBER]);
}

ZEND_METHOD(Redis, sMembers)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMEMBERS]);
}

ZEND_METHOD(Redis, scard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SCARD]);
}

ZEND_METHOD(Redis, sPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SPOP]);
}

ZEND_METHOD(Redis, sRandMember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SRANDMEMBER]);
}

ZEND_METHOD(Redis, sMove)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMOVE]);
}

ZEND_METHOD(Redis, sInter)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTER]);
}

ZEND_METHOD(Redis, sInterStore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTERSTORE]);
}

ZEND_METHOD(Redis, sintercard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTERCARD]);
}

ZEND_METHOD(Redis, sUnion)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SUNION]);
}

ZEND_METHOD(Redis, sUnionStore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SUNIONSTORE]);
}

ZEND_METHOD(Redis, sDiff)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SDIFF]);
}

ZEND_METHOD(Redis, sDiffStore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SDIFFSTORE]);
}

ZEND_METHOD(Redis, zAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZADD]);
}

ZEND_METHOD(Redis, zRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGE]);
}

ZEND_METHOD(Redis, zRevRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANGE]);
}

ZEND_METHOD(Redis, zRangeByScore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGEBYSCORE]);
}

ZEND_METHOD(Redis, zRevRangeByScore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANGEBYSCORE]);
}

ZEND_METHOD(Redis, zRangeByLex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGEBYLEX]);
}

ZEND_METHOD(Redis, zRevRangeByLex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANGEBYLEX]);
}

ZEND_METHOD(Redis, zLexCount)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZLEXCOUNT]);
}

ZEND_METHOD(Redis, zRemRangeByLex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREMRANGEBYLEX]);
}

ZEND_METHOD(Redis, zScore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZSCORE]);
}

ZEND_METHOD(Redis, zMscore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZMSCORE]);
}

ZEND_METHOD(Redis, zRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANK]);
}

ZEND_METHOD(Redis, zRevRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANK]);
}

ZEND_METHOD(Redis, zIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINCRBY]);
}

ZEND_METHOD(Redis, zCard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZCARD]);
}

ZEND_METHOD(Redis, zCount)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZCOUNT]);
}

ZEND_METHOD(Redis, zRem)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREM]);
}

ZEND_METHOD(Redis, zRemRangeByScore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREMRANGEBYSCORE]);
}

ZEND_METHOD(Redis, zRemRangeByRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREMRANGEBYRANK]);
}

ZEND_METHOD(Redis, zPopMin)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZPOPMIN]);
}

ZEND_METHOD(Redis, zPopMax)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZPOPMAX]);
}

ZEND_METHOD(Redis, bzPopMin)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZPOPMIN]);
}

ZEND_METHOD(Redis, bzPopMax)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZPOPMAX]);
}

ZEND_METHOD(Redis, zinterstore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTERSTORE]);
}

ZEND_METHOD(Redis, zunionstore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZUNIONSTORE]);
}

ZEND_METHOD(Redis, zmpop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZMPOP]);
}

ZEND_METHOD(Redis, bzmpop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZMPOP]);
}

ZEND_METHOD(Redis, zrangestore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGESTORE]);
}

ZEND_METHOD(Redis, zRandMember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANDMEMBER]);
}

ZEND_METHOD(Redis, zdiff)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZDIFF]);
}

ZEND_METHOD(Redis, zdiffstore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZDIFFSTORE]);
}

ZEND_METHOD(Redis, zinter)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTER]);
}

ZEND_METHOD(Redis, zintercard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTERCARD]);
}

ZEND_METHOD(Redis, zunion)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZUNION]);
}

ZEND_METHOD(Redis, geoadd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOADD]);
}

ZEND_METHOD(Redis, geodist)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEODIST]);
}

ZEND_METHOD(Redis, geohash)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOHASH]);
}

ZEND_METHOD(Redis, geopos)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOPOS]);
}

ZEND_METHOD(Redis, georadius)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUS]);
}

ZEND_METHOD(Redis, georadius_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUS_RO]);
}

ZEND_METHOD(Redis, georadiusbymember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUSBYMEMBER]);
}

ZEND_METHOD(Redis, georadiusbymember_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUSBYMEMBER_RO]);
}

ZEND_METHOD(Redis, geosearch)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOSEARCH]);
}

ZEND_METHOD(Redis, geosearchstore)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOSEARCHSTORE]);
}

ZEND_METHOD(Redis, xadd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XADD]);
}

ZEND_METHOD(Redis, xlen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XLEN]);
}

ZEND_METHOD(Redis, xdel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XDEL]);
}

ZEND_METHOD(Redis, xtrim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XTRIM]);
}

ZEND_METHOD(Redis, xrange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XRANGE]);
}

ZEND_METHOD(Redis, xrevrange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREVRANGE]);
}

ZEND_METHOD(Redis, xread)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREAD]);
}

ZEND_METHOD(Redis, xreadgroup)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREADGROUP]);
}

ZEND_METHOD(Redis, xack)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XACK]);
}

ZEND_METHOD(Redis, xgroup)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XGROUP]);
}

ZEND_METHOD(Redis, xinfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XINFO]);
}

ZEND_METHOD(Redis, xpending)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XPENDING]);
}

ZEND_METHOD(Redis, xclaim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XCLAIM]);
}

ZEND_METHOD(Redis, xautoclaim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XAUTOCLAIM]);
}

#endif
