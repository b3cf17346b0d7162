/* Generated from the stubs by tools/generate.sh: do not edit.
 * The command table and a method for each row of class Redis. One C file includes it
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
	PREDIS_CMD_HGETEX,
	PREDIS_CMD_HSETEX,
	PREDIS_CMD_HGETDEL,
	PREDIS_CMD_HEXPIRE,
	PREDIS_CMD_HPEXPIRE,
	PREDIS_CMD_HEXPIREAT,
	PREDIS_CMD_HPEXPIREAT,
	PREDIS_CMD_HTTL,
	PREDIS_CMD_HPTTL,
	PREDIS_CMD_HEXPIRETIME,
	PREDIS_CMD_HPEXPIRETIME,
	PREDIS_CMD_HPERSIST,
	PREDIS_CMD_DELEX,
	PREDIS_CMD_DELIFEQ,
	PREDIS_CMD_DIGEST,
	PREDIS_CMD_MSETEX,
	PREDIS_CMD_BITFIELD,
	PREDIS_CMD_BITFIELD_RO,
	PREDIS_CMD_XDELEX,
	PREDIS_CMD_XACKDEL,
	PREDIS_CMD_SPUBLISH,
	PREDIS_CMD_VADD,
	PREDIS_CMD_VSIM,
	PREDIS_CMD_VCARD,
	PREDIS_CMD_VDIM,
	PREDIS_CMD_VEMB,
	PREDIS_CMD_VINFO,
	PREDIS_CMD_VISMEMBER,
	PREDIS_CMD_VLINKS,
	PREDIS_CMD_VRANDMEMBER,
	PREDIS_CMD_VRANGE,
	PREDIS_CMD_VREM,
	PREDIS_CMD_VSETATTR,
	PREDIS_CMD_VGETATTR,
	PREDIS_CMD_LATENCY,
	PREDIS_CMD_MEMORY,
	PREDIS_CMD_MODULE,
	PREDIS_CMD_COMMANDLOG,
	PREDIS_CMD_JSONSET,
	PREDIS_CMD_JSONGET,
	PREDIS_CMD_JSONMGET,
	PREDIS_CMD_JSONMSET,
	PREDIS_CMD_JSONDEL,
	PREDIS_CMD_JSONMERGE,
	PREDIS_CMD_JSONNUMINCRBY,
	PREDIS_CMD_JSONNUMMULTBY,
	PREDIS_CMD_JSONSTRAPPEND,
	PREDIS_CMD_JSONSTRLEN,
	PREDIS_CMD_JSONTOGGLE,
	PREDIS_CMD_JSONCLEAR,
	PREDIS_CMD_JSONTYPE,
	PREDIS_CMD_JSONARRAPPEND,
	PREDIS_CMD_JSONARRINDEX,
	PREDIS_CMD_JSONARRINSERT,
	PREDIS_CMD_JSONARRLEN,
	PREDIS_CMD_JSONARRPOP,
	PREDIS_CMD_JSONARRTRIM,
	PREDIS_CMD_JSONOBJKEYS,
	PREDIS_CMD_JSONOBJLEN,
	PREDIS_CMD_JSONDEBUGMEMORY,
	PREDIS_CMD_BFRESERVE,
	PREDIS_CMD_BFADD,
	PREDIS_CMD_BFMADD,
	PREDIS_CMD_BFEXISTS,
	PREDIS_CMD_BFMEXISTS,
	PREDIS_CMD_BFINSERT,
	PREDIS_CMD_BFINFO,
	PREDIS_CMD_BFCARD,
	PREDIS_CMD_BFSCANDUMP,
	PREDIS_CMD_BFLOADCHUNK,
	PREDIS_CMD_CFRESERVE,
	PREDIS_CMD_CFADD,
	PREDIS_CMD_CFADDNX,
	PREDIS_CMD_CFINSERT,
	PREDIS_CMD_CFINSERTNX,
	PREDIS_CMD_CFEXISTS,
	PREDIS_CMD_CFMEXISTS,
	PREDIS_CMD_CFDEL,
	PREDIS_CMD_CFCOUNT,
	PREDIS_CMD_CFINFO,
	PREDIS_CMD_CFSCANDUMP,
	PREDIS_CMD_CFLOADCHUNK,
	PREDIS_CMD_CMSINITBYDIM,
	PREDIS_CMD_CMSINITBYPROB,
	PREDIS_CMD_CMSINCRBY,
	PREDIS_CMD_CMSQUERY,
	PREDIS_CMD_CMSMERGE,
	PREDIS_CMD_CMSINFO,
	PREDIS_CMD_TOPKRESERVE,
	PREDIS_CMD_TOPKADD,
	PREDIS_CMD_TOPKINCRBY,
	PREDIS_CMD_TOPKQUERY,
	PREDIS_CMD_TOPKLIST,
	PREDIS_CMD_TOPKINFO,
	PREDIS_CMD_TDIGESTCREATE,
	PREDIS_CMD_TDIGESTADD,
	PREDIS_CMD_TDIGESTRESET,
	PREDIS_CMD_TDIGESTMERGE,
	PREDIS_CMD_TDIGESTMIN,
	PREDIS_CMD_TDIGESTMAX,
	PREDIS_CMD_TDIGESTQUANTILE,
	PREDIS_CMD_TDIGESTCDF,
	PREDIS_CMD_TDIGESTRANK,
	PREDIS_CMD_TDIGESTREVRANK,
	PREDIS_CMD_TDIGESTBYRANK,
	PREDIS_CMD_TDIGESTBYREVRANK,
	PREDIS_CMD_TDIGESTTRIMMEDMEAN,
	PREDIS_CMD_TDIGESTINFO,
	PREDIS_CMD_TSCREATE,
	PREDIS_CMD_TSALTER,
	PREDIS_CMD_TSADD,
	PREDIS_CMD_TSMADD,
	PREDIS_CMD_TSINCRBY,
	PREDIS_CMD_TSDECRBY,
	PREDIS_CMD_TSDEL,
	PREDIS_CMD_TSCREATERULE,
	PREDIS_CMD_TSDELETERULE,
	PREDIS_CMD_TSGET,
	PREDIS_CMD_TSMGET,
	PREDIS_CMD_TSRANGE,
	PREDIS_CMD_TSREVRANGE,
	PREDIS_CMD_TSMRANGE,
	PREDIS_CMD_TSMREVRANGE,
	PREDIS_CMD_TSQUERYINDEX,
	PREDIS_CMD_TSINFO,
	PREDIS_CMD_FTCREATE,
	PREDIS_CMD_FTALTER,
	PREDIS_CMD_FTDROPINDEX,
	PREDIS_CMD_FTLIST,
	PREDIS_CMD_FTINFO,
	PREDIS_CMD_FTSEARCH,
	PREDIS_CMD_FTAGGREGATE,
	PREDIS_CMD_FTCURSORREAD,
	PREDIS_CMD_FTCURSORDEL,
	PREDIS_CMD_FTEXPLAIN,
	PREDIS_CMD_FTSPELLCHECK,
	PREDIS_CMD_FTALIASADD,
	PREDIS_CMD_FTALIASUPDATE,
	PREDIS_CMD_FTALIASDEL,
	PREDIS_CMD_FTDICTADD,
	PREDIS_CMD_FTDICTDEL,
	PREDIS_CMD_FTDICTDUMP,
	PREDIS_CMD_FTTAGVALS,
	PREDIS_CMD_FTSYNUPDATE,
	PREDIS_CMD_FTSYNDUMP,
	PREDIS_CMD_FTSUGADD,
	PREDIS_CMD_FTSUGGET,
	PREDIS_CMD_FTSUGDEL,
	PREDIS_CMD_FTSUGLEN,
	PREDIS_CMD_FTCONFIGGET,
	PREDIS_CMD_FTCONFIGSET,
	PREDIS_CMD_REDISCLUSTER_TOUCH,
	PREDIS_CMD_REDISCLUSTER_PFADD,
	PREDIS_CMD_REDISCLUSTER_ZREMRANGEBYRANK,
	PREDIS_CMD_REDISCLUSTER_ZREVRANGE,
	PREDIS_CMD_REDISCLUSTER_ZREVRANGEBYLEX,
	PREDIS_CMD_REDISCLUSTER_PUBSUB,
	PREDIS_CMD_REDISCLUSTER_CONFIG,
	PREDIS_CMD_REDISCLUSTER_FLUSHALL,
	PREDIS_CMD_REDISCLUSTER_FLUSHDB,
	PREDIS_CMD_REDISCLUSTER_SLOWLOG,
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
	{ .kind = PREDIS_ARG_KEYS, .flags = PREDIS_ARG_WIDE },
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
	{ .kind = PREDIS_ARG_DOUBLE, .flags = PREDIS_ARG_WIDE },
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
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
};

static const predis_arg predis_args_zrem[] = {
	{ .kind = PREDIS_ARG_KEY, .flags = PREDIS_ARG_WIDE },
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

static const predis_option predis_options_hgetex_1[] = {
	{ .word = "EX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "EXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PERSIST", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_hgetex[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .flags = PREDIS_ARG_WIDE, .at = 3, .options = predis_options_hgetex_1, .option_count = 5 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_FIELDS, .at = 2 },
};

static const predis_option predis_options_hsetex_1[] = {
	{ .word = "FNX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FXX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "EX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "EXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "KEEPTTL", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_hsetex[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 3, .options = predis_options_hsetex_1, .option_count = 7 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_MAP_STRING_VALUE, .at = 2 },
};

static const predis_arg predis_args_hgetdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_FIELDS },
};

static const predis_arg predis_args_hexpire[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_LONG, .at = 2 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 4 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 3 },
};

static const predis_arg predis_args_hpexpire[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_LONG, .at = 2 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 4 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 3 },
};

static const predis_arg predis_args_hexpireat[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_LONG, .at = 2 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 4 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 3 },
};

static const predis_arg predis_args_hpexpireat[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_LONG, .at = 2 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 4 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 3 },
};

static const predis_arg predis_args_httl[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS },
};

static const predis_arg predis_args_hpttl[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS },
};

static const predis_arg predis_args_hexpiretime[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS },
};

static const predis_arg predis_args_hpexpiretime[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS },
};

static const predis_arg predis_args_hpersist[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFIELDS\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS },
};

static const predis_option predis_options_delex_1[] = {
	{ .word = "IFEQ", .kind = PREDIS_OPTION_VALUE },
	{ .word = "IFNE", .kind = PREDIS_OPTION_VALUE },
	{ .word = "IFDEQ", .kind = PREDIS_OPTION_STRING },
	{ .word = "IFDNE", .kind = PREDIS_OPTION_STRING },
};
static const predis_arg predis_args_delex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_delex_1, .option_count = 4 },
};

static const predis_arg predis_args_delifeq[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_digest[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_msetex[] = {
	{ .kind = PREDIS_ARG_COUNTED_MAP_KEY_VALUE },
};

static const predis_arg predis_args_bitfield[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_bitfield_ro[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_xdelex[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 3 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$3\r\nIDS\r\n", .token_length = 9 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 2 },
};

static const predis_arg predis_args_xackdel[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_STRING, .at = 2 },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL, .at = 4 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$3\r\nIDS\r\n", .token_length = 9 },
	{ .kind = PREDIS_ARG_COUNTED_STRINGS, .at = 3 },
};

static const predis_arg predis_args_spublish[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_option predis_options_vadd_1[] = {
	{ .word = "REDUCE", .kind = PREDIS_OPTION_LONG },
};
static const predis_option predis_options_vadd_5[] = {
	{ .word = "CAS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NOQUANT", .kind = PREDIS_OPTION_FLAG },
	{ .word = "Q8", .kind = PREDIS_OPTION_FLAG },
	{ .word = "BIN", .kind = PREDIS_OPTION_FLAG },
	{ .word = "EF", .kind = PREDIS_OPTION_LONG },
	{ .word = "SETATTR", .kind = PREDIS_OPTION_JSON },
	{ .word = "M", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_vadd[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_vadd_1, .option_count = 1 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nVALUES\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_COUNTED_DOUBLES, .at = 2 },
	{ .kind = PREDIS_ARG_VALUE, .at = 3 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_vadd_5, .option_count = 7 },
};

static const predis_arg predis_args_vsim[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_vcard[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_vdim[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_vemb[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$3\r\nRAW\r\n", .token_length = 9, .shape = PREDIS_SHAPE_EMBEDDING },
};

static const predis_arg predis_args_vinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_vismember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_vlinks[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$10\r\nWITHSCORES\r\n", .token_length = 17, .shape = PREDIS_SHAPE_LAYERS_SCORED },
};

static const predis_arg predis_args_vrandmember[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_vrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG, .token = "$2\r\n-1\r\n", .token_length = 8 },
};

static const predis_arg predis_args_vrem[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_vsetattr[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_arg predis_args_vgetattr[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_VALUE },
};

static const predis_option predis_options_jsonset_3[] = {
	{ .word = "NX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "XX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FPHA", .kind = PREDIS_OPTION_STRING },
};
static const predis_arg predis_args_jsonset[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_JSON },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_jsonset_3, .option_count = 3 },
};

static const predis_arg predis_args_jsonget[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_jsonmget[] = {
	{ .kind = PREDIS_ARG_LIST_KEYS },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_jsondel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonmerge[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_JSON },
};

static const predis_arg predis_args_jsonnumincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_jsonnummultby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_jsonstrappend[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_jsonstrlen[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsontoggle[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_jsonclear[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsontype[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonarrappend[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_JSON, .flags = PREDIS_ARG_REST },
};

static const predis_arg predis_args_jsonarrindex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_JSON },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonarrinsert[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_JSON, .flags = PREDIS_ARG_REST },
};

static const predis_arg predis_args_jsonarrlen[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonarrpop[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonarrtrim[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_jsonobjkeys[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsonobjlen[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_jsondebugmemory[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_option predis_options_bfreserve_3[] = {
	{ .word = "EXPANSION", .kind = PREDIS_OPTION_LONG },
	{ .word = "NONSCALING", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_bfreserve[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_bfreserve_3, .option_count = 2 },
};

static const predis_arg predis_args_bfadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_bfmadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_bfexists[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_bfmexists[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_option predis_options_bfinsert_1[] = {
	{ .word = "CAPACITY", .kind = PREDIS_OPTION_LONG },
	{ .word = "ERROR", .kind = PREDIS_OPTION_WORDS },
	{ .word = "EXPANSION", .kind = PREDIS_OPTION_LONG },
	{ .word = "NOCREATE", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NONSCALING", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_bfinsert[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 3, .options = predis_options_bfinsert_1, .option_count = 5 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nITEMS\r\n", .token_length = 11 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 2 },
};

static const predis_arg predis_args_bfinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_bfcard[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_bfscandump[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_bfloadchunk[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_option predis_options_cfreserve_2[] = {
	{ .word = "BUCKETSIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "MAXITERATIONS", .kind = PREDIS_OPTION_LONG },
	{ .word = "EXPANSION", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_cfreserve[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_cfreserve_2, .option_count = 3 },
};

static const predis_arg predis_args_cfadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_cfaddnx[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_option predis_options_cfinsert_1[] = {
	{ .word = "CAPACITY", .kind = PREDIS_OPTION_LONG },
	{ .word = "NOCREATE", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_cfinsert[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 3, .options = predis_options_cfinsert_1, .option_count = 2 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nITEMS\r\n", .token_length = 11 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 2 },
};

static const predis_option predis_options_cfinsertnx_1[] = {
	{ .word = "CAPACITY", .kind = PREDIS_OPTION_LONG },
	{ .word = "NOCREATE", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_cfinsertnx[] = {
	{ .kind = PREDIS_ARG_KEY, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 3, .options = predis_options_cfinsertnx_1, .option_count = 2 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$5\r\nITEMS\r\n", .token_length = 11 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 2 },
};

static const predis_arg predis_args_cfexists[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_cfmexists[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_cfdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_cfcount[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_cfinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_cfscandump[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_cfloadchunk[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_cmsinitbydim[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_cmsinitbyprob[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_cmsincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_MAP_STRING_STRING },
};

static const predis_arg predis_args_cmsquery[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_cmsmerge[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
};

static const predis_arg predis_args_cmsinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_topkreserve[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
	{ .kind = PREDIS_ARG_DOUBLE, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_topkadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_topkincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_MAP_STRING_STRING },
};

static const predis_arg predis_args_topkquery[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_topklist[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$9\r\nWITHCOUNT\r\n", .token_length = 15, .shape = PREDIS_SHAPE_MAP },
};

static const predis_arg predis_args_topkinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_tdigestcreate[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_COUNT, .token = "$11\r\nCOMPRESSION\r\n", .token_length = 18 },
};

static const predis_arg predis_args_tdigestadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_DOUBLES },
};

static const predis_arg predis_args_tdigestreset[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_option predis_options_tdigestmerge_2[] = {
	{ .word = "COMPRESSION", .kind = PREDIS_OPTION_LONG },
	{ .word = "OVERRIDE", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_tdigestmerge[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_COUNTED_KEYS },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tdigestmerge_2, .option_count = 2 },
};

static const predis_arg predis_args_tdigestmin[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_tdigestmax[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_tdigestquantile[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_DOUBLES },
};

static const predis_arg predis_args_tdigestcdf[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_DOUBLES },
};

static const predis_arg predis_args_tdigestrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_DOUBLES },
};

static const predis_arg predis_args_tdigestrevrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_DOUBLES },
};

static const predis_arg predis_args_tdigestbyrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_tdigestbyrevrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_tdigesttrimmedmean[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_DOUBLE },
};

static const predis_arg predis_args_tdigestinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_option predis_options_tscreate_1[] = {
	{ .word = "RETENTION", .kind = PREDIS_OPTION_LONG },
	{ .word = "ENCODING", .kind = PREDIS_OPTION_STRING },
	{ .word = "CHUNK_SIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "DUPLICATE_POLICY", .kind = PREDIS_OPTION_STRING },
	{ .word = "IGNORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LABELS", .kind = PREDIS_OPTION_PAIRS },
};
static const predis_arg predis_args_tscreate[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tscreate_1, .option_count = 6 },
};

static const predis_option predis_options_tsalter_1[] = {
	{ .word = "RETENTION", .kind = PREDIS_OPTION_LONG },
	{ .word = "CHUNK_SIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "DUPLICATE_POLICY", .kind = PREDIS_OPTION_STRING },
	{ .word = "IGNORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LABELS", .kind = PREDIS_OPTION_PAIRS },
};
static const predis_arg predis_args_tsalter[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsalter_1, .option_count = 5 },
};

static const predis_option predis_options_tsadd_3[] = {
	{ .word = "RETENTION", .kind = PREDIS_OPTION_LONG },
	{ .word = "ENCODING", .kind = PREDIS_OPTION_STRING },
	{ .word = "CHUNK_SIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "DUPLICATE_POLICY", .kind = PREDIS_OPTION_STRING },
	{ .word = "ON_DUPLICATE", .kind = PREDIS_OPTION_STRING },
	{ .word = "IGNORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LABELS", .kind = PREDIS_OPTION_PAIRS },
};
static const predis_arg predis_args_tsadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsadd_3, .option_count = 7 },
};

static const predis_option predis_options_tsincrby_2[] = {
	{ .word = "TIMESTAMP", .kind = PREDIS_OPTION_STRING },
	{ .word = "RETENTION", .kind = PREDIS_OPTION_LONG },
	{ .word = "ENCODING", .kind = PREDIS_OPTION_STRING },
	{ .word = "CHUNK_SIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "DUPLICATE_POLICY", .kind = PREDIS_OPTION_STRING },
	{ .word = "IGNORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LABELS", .kind = PREDIS_OPTION_PAIRS },
};
static const predis_arg predis_args_tsincrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsincrby_2, .option_count = 7 },
};

static const predis_option predis_options_tsdecrby_2[] = {
	{ .word = "TIMESTAMP", .kind = PREDIS_OPTION_STRING },
	{ .word = "RETENTION", .kind = PREDIS_OPTION_LONG },
	{ .word = "ENCODING", .kind = PREDIS_OPTION_STRING },
	{ .word = "CHUNK_SIZE", .kind = PREDIS_OPTION_LONG },
	{ .word = "DUPLICATE_POLICY", .kind = PREDIS_OPTION_STRING },
	{ .word = "IGNORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LABELS", .kind = PREDIS_OPTION_PAIRS },
};
static const predis_arg predis_args_tsdecrby[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsdecrby_2, .option_count = 7 },
};

static const predis_arg predis_args_tsdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_arg predis_args_tscreaterule[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$11\r\nAGGREGATION\r\n", .token_length = 18 },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_LONG, .flags = PREDIS_ARG_OPTIONAL },
};

static const predis_arg predis_args_tsdeleterule[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_tsget[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$6\r\nLATEST\r\n", .token_length = 12 },
};

static const predis_option predis_options_tsmget_0[] = {
	{ .word = "LATEST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "WITHLABELS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "SELECTED_LABELS", .kind = PREDIS_OPTION_WORDS },
};
static const predis_arg predis_args_tsmget[] = {
	{ .kind = PREDIS_ARG_OPTIONS, .at = 2, .options = predis_options_tsmget_0, .option_count = 3 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFILTER\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 1 },
};

static const predis_option predis_options_tsrange_3[] = {
	{ .word = "LATEST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FILTER_BY_TS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "FILTER_BY_VALUE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
	{ .word = "ALIGN", .kind = PREDIS_OPTION_WORDS },
	{ .word = "AGGREGATION", .kind = PREDIS_OPTION_WORDS },
	{ .word = "BUCKETTIMESTAMP", .kind = PREDIS_OPTION_WORDS },
	{ .word = "EMPTY", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_tsrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsrange_3, .option_count = 8 },
};

static const predis_option predis_options_tsrevrange_3[] = {
	{ .word = "LATEST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FILTER_BY_TS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "FILTER_BY_VALUE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
	{ .word = "ALIGN", .kind = PREDIS_OPTION_WORDS },
	{ .word = "AGGREGATION", .kind = PREDIS_OPTION_WORDS },
	{ .word = "BUCKETTIMESTAMP", .kind = PREDIS_OPTION_WORDS },
	{ .word = "EMPTY", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_tsrevrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_tsrevrange_3, .option_count = 8 },
};

static const predis_option predis_options_tsmrange_2[] = {
	{ .word = "LATEST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FILTER_BY_TS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "FILTER_BY_VALUE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "WITHLABELS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "SELECTED_LABELS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
	{ .word = "ALIGN", .kind = PREDIS_OPTION_WORDS },
	{ .word = "AGGREGATION", .kind = PREDIS_OPTION_WORDS },
	{ .word = "BUCKETTIMESTAMP", .kind = PREDIS_OPTION_WORDS },
	{ .word = "EMPTY", .kind = PREDIS_OPTION_FLAG },
};
static const predis_option predis_options_tsmrange_5[] = {
	{ .word = "GROUPBY", .kind = PREDIS_OPTION_STRING },
	{ .word = "REDUCE", .kind = PREDIS_OPTION_STRING },
};
static const predis_arg predis_args_tsmrange[] = {
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE, .at = 1 },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE, .at = 2 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_tsmrange_2, .option_count = 10 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFILTER\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 3 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_tsmrange_5, .option_count = 2 },
};

static const predis_option predis_options_tsmrevrange_2[] = {
	{ .word = "LATEST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "FILTER_BY_TS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "FILTER_BY_VALUE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "WITHLABELS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "SELECTED_LABELS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
	{ .word = "ALIGN", .kind = PREDIS_OPTION_WORDS },
	{ .word = "AGGREGATION", .kind = PREDIS_OPTION_WORDS },
	{ .word = "BUCKETTIMESTAMP", .kind = PREDIS_OPTION_WORDS },
	{ .word = "EMPTY", .kind = PREDIS_OPTION_FLAG },
};
static const predis_option predis_options_tsmrevrange_5[] = {
	{ .word = "GROUPBY", .kind = PREDIS_OPTION_STRING },
	{ .word = "REDUCE", .kind = PREDIS_OPTION_STRING },
};
static const predis_arg predis_args_tsmrevrange[] = {
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE, .at = 1 },
	{ .kind = PREDIS_ARG_NUMERIC, .flags = PREDIS_ARG_WIDE, .at = 2 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_tsmrevrange_2, .option_count = 10 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nFILTER\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 3 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 4, .options = predis_options_tsmrevrange_5, .option_count = 2 },
};

static const predis_arg predis_args_tsqueryindex[] = {
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_tsinfo[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$5\r\nDEBUG\r\n", .token_length = 11 },
};

static const predis_option predis_options_ftcreate_1[] = {
	{ .word = "ON", .kind = PREDIS_OPTION_STRING },
	{ .word = "PREFIX", .kind = PREDIS_OPTION_COUNTED_KEYS },
	{ .word = "FILTER", .kind = PREDIS_OPTION_STRING },
	{ .word = "LANGUAGE", .kind = PREDIS_OPTION_STRING },
	{ .word = "LANGUAGE_FIELD", .kind = PREDIS_OPTION_STRING },
	{ .word = "SCORE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "SCORE_FIELD", .kind = PREDIS_OPTION_STRING },
	{ .word = "MAXTEXTFIELDS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "TEMPORARY", .kind = PREDIS_OPTION_LONG },
	{ .word = "NOOFFSETS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NOHL", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NOFIELDS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NOFREQS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "STOPWORDS", .kind = PREDIS_OPTION_COUNTED_WORDS },
	{ .word = "SKIPINITIALSCAN", .kind = PREDIS_OPTION_FLAG },
};
static const predis_arg predis_args_ftcreate[] = {
	{ .kind = PREDIS_ARG_STRING, .at = 1 },
	{ .kind = PREDIS_ARG_OPTIONS, .at = 3, .options = predis_options_ftcreate_1, .option_count = 15 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nSCHEMA\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_MAP_STRING_WORDS, .at = 2 },
};

static const predis_arg predis_args_ftalter[] = {
	{ .kind = PREDIS_ARG_STRING, .at = 1 },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$15\r\nSKIPINITIALSCAN\r\n", .token_length = 22, .at = 3 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$6\r\nSCHEMA\r\n", .token_length = 12 },
	{ .kind = PREDIS_ARG_TOKEN, .token = "$3\r\nADD\r\n", .token_length = 9 },
	{ .kind = PREDIS_ARG_MAP_STRING_WORDS, .at = 2 },
};

static const predis_arg predis_args_ftdropindex[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$2\r\nDD\r\n", .token_length = 8 },
};

static const predis_arg predis_args_ftinfo[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_option predis_options_ftsearch_2[] = {
	{ .word = "NOCONTENT", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_FOUND_IDS },
	{ .word = "VERBATIM", .kind = PREDIS_OPTION_FLAG },
	{ .word = "NOSTOPWORDS", .kind = PREDIS_OPTION_FLAG },
	{ .word = "WITHSCORES", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_RAW },
	{ .word = "WITHPAYLOADS", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_RAW },
	{ .word = "WITHSORTKEYS", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_RAW },
	{ .word = "FILTER", .kind = PREDIS_OPTION_WORDS },
	{ .word = "GEOFILTER", .kind = PREDIS_OPTION_WORDS },
	{ .word = "INKEYS", .kind = PREDIS_OPTION_COUNTED_KEYS },
	{ .word = "INFIELDS", .kind = PREDIS_OPTION_COUNTED_WORDS },
	{ .word = "RETURN", .kind = PREDIS_OPTION_COUNTED_WORDS },
	{ .word = "SUMMARIZE", .kind = PREDIS_OPTION_WORDS },
	{ .word = "HIGHLIGHT", .kind = PREDIS_OPTION_WORDS },
	{ .word = "SLOP", .kind = PREDIS_OPTION_LONG },
	{ .word = "TIMEOUT", .kind = PREDIS_OPTION_LONG },
	{ .word = "INORDER", .kind = PREDIS_OPTION_FLAG },
	{ .word = "LANGUAGE", .kind = PREDIS_OPTION_STRING },
	{ .word = "EXPANDER", .kind = PREDIS_OPTION_STRING },
	{ .word = "SCORER", .kind = PREDIS_OPTION_STRING },
	{ .word = "EXPLAINSCORE", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_RAW },
	{ .word = "PAYLOAD", .kind = PREDIS_OPTION_STRING },
	{ .word = "SORTBY", .kind = PREDIS_OPTION_WORDS },
	{ .word = "LIMIT", .kind = PREDIS_OPTION_LIMIT },
	{ .word = "PARAMS", .kind = PREDIS_OPTION_COUNTED_PAIRS },
	{ .word = "DIALECT", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_ftsearch[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_ftsearch_2, .option_count = 25 },
};

static const predis_arg predis_args_ftaggregate[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LIST_STRINGS },
};

static const predis_arg predis_args_ftcursorread[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
	{ .kind = PREDIS_ARG_TOKEN_COUNT, .token = "$5\r\nCOUNT\r\n", .token_length = 11 },
};

static const predis_arg predis_args_ftcursordel[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_LONG },
};

static const predis_option predis_options_ftexplain_2[] = {
	{ .word = "DIALECT", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_ftexplain[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_ftexplain_2, .option_count = 1 },
};

static const predis_option predis_options_ftspellcheck_2[] = {
	{ .word = "DISTANCE", .kind = PREDIS_OPTION_LONG },
	{ .word = "TERMS", .kind = PREDIS_OPTION_WORDS },
	{ .word = "DIALECT", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_ftspellcheck[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_ftspellcheck_2, .option_count = 3 },
};

static const predis_arg predis_args_ftaliasadd[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftaliasupdate[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftaliasdel[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftdictadd[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_ftdictdel[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY },
};

static const predis_arg predis_args_ftdictdump[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_fttagvals[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftsynupdate[] = {
	{ .kind = PREDIS_ARG_STRING, .at = 1 },
	{ .kind = PREDIS_ARG_STRING, .at = 2 },
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$15\r\nSKIPINITIALSCAN\r\n", .token_length = 22, .at = 4 },
	{ .kind = PREDIS_ARG_LIST_STRINGS, .at = 3 },
};

static const predis_arg predis_args_ftsyndump[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_option predis_options_ftsugadd_3[] = {
	{ .word = "INCR", .kind = PREDIS_OPTION_FLAG },
	{ .word = "PAYLOAD", .kind = PREDIS_OPTION_STRING },
};
static const predis_arg predis_args_ftsugadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_DOUBLE },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_ftsugadd_3, .option_count = 2 },
};

static const predis_option predis_options_ftsugget_2[] = {
	{ .word = "FUZZY", .kind = PREDIS_OPTION_FLAG },
	{ .word = "WITHSCORES", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_SCORED },
	{ .word = "WITHPAYLOADS", .kind = PREDIS_OPTION_FLAG, .shape = PREDIS_SHAPE_RAW },
	{ .word = "MAX", .kind = PREDIS_OPTION_LONG },
};
static const predis_arg predis_args_ftsugget[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_OPTIONS, .options = predis_options_ftsugget_2, .option_count = 4 },
};

static const predis_arg predis_args_ftsugdel[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftsuglen[] = {
	{ .kind = PREDIS_ARG_KEY },
};

static const predis_arg predis_args_ftconfigget[] = {
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_ftconfigset[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_rediscluster_touch[] = {
	{ .kind = PREDIS_ARG_KEYS, .flags = PREDIS_ARG_WIDE },
};

static const predis_arg predis_args_rediscluster_pfadd[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_LIST_VALUES },
};

static const predis_arg predis_args_rediscluster_zremrangebyrank[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC },
	{ .kind = PREDIS_ARG_NUMERIC },
};

static const predis_arg predis_args_rediscluster_zrevrange[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_NUMERIC },
	{ .kind = PREDIS_ARG_NUMERIC },
};

static const predis_arg predis_args_rediscluster_zrevrangebylex[] = {
	{ .kind = PREDIS_ARG_KEY },
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING },
};

static const predis_arg predis_args_rediscluster_pubsub[] = {
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST },
};

static const predis_arg predis_args_rediscluster_config[] = {
	{ .kind = PREDIS_ARG_STRING },
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST_ANY | PREDIS_ARG_WIDE },
};

static const predis_arg predis_args_rediscluster_flushall[] = {
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$5\r\nASYNC\r\n", .token_length = 11 },
};

static const predis_arg predis_args_rediscluster_flushdb[] = {
	{ .kind = PREDIS_ARG_TOKEN_IF, .token = "$5\r\nASYNC\r\n", .token_length = 11 },
};

static const predis_arg predis_args_rediscluster_slowlog[] = {
	{ .kind = PREDIS_ARG_STRING, .flags = PREDIS_ARG_REST | PREDIS_ARG_WIDE },
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$7\r\nPUBLISH\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "*2\r\n$3\r\nGET\r\n",
		.quick_length = 13,
		.quick_params = 1,
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
		.quick = "*3\r\n$3\r\nSET\r\n",
		.quick_length = 13,
		.quick_params = 2,
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
		.quick = "*4\r\n$5\r\nSETEX\r\n",
		.quick_length = 15,
		.quick_params = 3,
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
		.quick = "*4\r\n$6\r\nPSETEX\r\n",
		.quick_length = 16,
		.quick_params = 3,
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
		.quick = "*3\r\n$5\r\nSETNX\r\n",
		.quick_length = 15,
		.quick_params = 2,
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
		.quick = "*3\r\n$6\r\nGETSET\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*2\r\n$6\r\nGETDEL\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$6\r\nAPPEND\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*2\r\n$6\r\nSTRLEN\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "*4\r\n$8\r\nGETRANGE\r\n",
		.quick_length = 18,
		.quick_params = 3,
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
		.quick = "*4\r\n$8\r\nSETRANGE\r\n",
		.quick_length = 18,
		.quick_params = 3,
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
		.quick = "*2\r\n$4\r\nINCR\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*3\r\n$6\r\nINCRBY\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$4\r\nDECR\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*3\r\n$6\r\nDECRBY\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$6\r\nGETBIT\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$3\r\nGET\r\n",
		.quick_length = 13,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$5\r\nBITOP\r\n",
		.quick_length = 15,
		.quick_params = 3,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$3\r\nDEL\r\n",
		.quick_length = 13,
		.quick_params = 1,
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
		.quick = "*2\r\n$3\r\nDEL\r\n",
		.quick_length = 13,
		.quick_params = 1,
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
		.quick = "*2\r\n$6\r\nUNLINK\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "*2\r\n$6\r\nEXISTS\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "*2\r\n$5\r\nTOUCH\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "*3\r\n$6\r\nEXPIRE\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*3\r\n$7\r\nPEXPIRE\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "*3\r\n$8\r\nEXPIREAT\r\n",
		.quick_length = 18,
		.quick_params = 2,
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
		.quick = "*3\r\n$9\r\nPEXPIREAT\r\n",
		.quick_length = 19,
		.quick_params = 2,
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
		.quick = "*2\r\n$3\r\nTTL\r\n",
		.quick_length = 13,
		.quick_params = 1,
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
		.quick = "*2\r\n$4\r\nPTTL\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*2\r\n$7\r\nPERSIST\r\n",
		.quick_length = 17,
		.quick_params = 1,
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
		.quick = "*2\r\n$4\r\nTYPE\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*2\r\n$4\r\nKEYS\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*3\r\n$6\r\nRENAME\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*3\r\n$8\r\nRENAMENX\r\n",
		.quick_length = 18,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$4\r\nMOVE\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "*1\r\n$9\r\nRANDOMKEY\r\n",
		.quick_length = 19,
		.quick_params = 0,
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
		.quick = "*2\r\n$4\r\nDUMP\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$6\r\nOBJECT\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*2\r\n$10\r\nEXPIRETIME\r\n",
		.quick_length = 21,
		.quick_params = 1,
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
		.quick = "*2\r\n$11\r\nPEXPIRETIME\r\n",
		.quick_length = 22,
		.quick_params = 1,
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
		.quick = "*4\r\n$12\r\nEXPIREMEMBER\r\n",
		.quick_length = 23,
		.quick_params = 3,
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
		.quick = "*4\r\n$14\r\nEXPIREMEMBERAT\r\n",
		.quick_length = 25,
		.quick_params = 3,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*1\r\n$6\r\nDBSIZE\r\n",
		.quick_length = 16,
		.quick_params = 0,
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
		.quick = "*2\r\n$4\r\nECHO\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*1\r\n$4\r\nPING\r\n",
		.quick_length = 14,
		.quick_params = 0,
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
		.quick = "*1\r\n$4\r\nTIME\r\n",
		.quick_length = 14,
		.quick_params = 0,
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
		.quick = "*1\r\n$4\r\nINFO\r\n",
		.quick_length = 14,
		.quick_params = 0,
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
		.quick = "*1\r\n$8\r\nLASTSAVE\r\n",
		.quick_length = 18,
		.quick_params = 0,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$5\r\nDEBUG\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*1\r\n$4\r\nROLE\r\n",
		.quick_length = 14,
		.quick_params = 0,
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
		.quick = "*1\r\n$4\r\nSAVE\r\n",
		.quick_length = 14,
		.quick_params = 0,
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
		.quick = "*1\r\n$6\r\nBGSAVE\r\n",
		.quick_length = 16,
		.quick_params = 0,
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
		.quick = "*1\r\n$12\r\nBGREWRITEAOF\r\n",
		.quick_length = 23,
		.quick_params = 0,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$6\r\nSWAPDB\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$6\r\nHSETNX\r\n",
		.quick_length = 16,
		.quick_params = 3,
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
		.quick = "*3\r\n$4\r\nHGET\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$7\r\nHGETALL\r\n",
		.quick_length = 17,
		.quick_params = 1,
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
		.quick = "*3\r\n$4\r\nHDEL\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "*3\r\n$7\r\nHEXISTS\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "*2\r\n$4\r\nHLEN\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*2\r\n$5\r\nHKEYS\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "*2\r\n$5\r\nHVALS\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "*4\r\n$7\r\nHINCRBY\r\n",
		.quick_length = 17,
		.quick_params = 3,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$7\r\nHSTRLEN\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$5\r\nLPUSH\r\n",
		.quick_length = 15,
		.quick_params = 2,
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
		.quick = "*3\r\n$5\r\nRPUSH\r\n",
		.quick_length = 15,
		.quick_params = 2,
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
		.quick = "*3\r\n$6\r\nLPUSHX\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*3\r\n$6\r\nRPUSHX\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$4\r\nLLEN\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*3\r\n$6\r\nLINDEX\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*4\r\n$6\r\nLRANGE\r\n",
		.quick_length = 16,
		.quick_params = 3,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$4\r\nLSET\r\n",
		.quick_length = 14,
		.quick_params = 3,
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
		.quick = "*4\r\n$5\r\nLTRIM\r\n",
		.quick_length = 15,
		.quick_params = 3,
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
		.quick = "*5\r\n$7\r\nLINSERT\r\n",
		.quick_length = 17,
		.quick_params = 4,
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
		.quick = "*5\r\n$5\r\nLMOVE\r\n",
		.quick_length = 15,
		.quick_params = 4,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$9\r\nRPOPLPUSH\r\n",
		.quick_length = 19,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$4\r\nSADD\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$4\r\nSREM\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "*3\r\n$9\r\nSISMEMBER\r\n",
		.quick_length = 19,
		.quick_params = 2,
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
		.quick = "*3\r\n$10\r\nSMISMEMBER\r\n",
		.quick_length = 21,
		.quick_params = 2,
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
		.quick = "*2\r\n$8\r\nSMEMBERS\r\n",
		.quick_length = 18,
		.quick_params = 1,
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
		.quick = "*2\r\n$5\r\nSCARD\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "*2\r\n$4\r\nSPOP\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "*2\r\n$11\r\nSRANDMEMBER\r\n",
		.quick_length = 22,
		.quick_params = 1,
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
		.quick = "*4\r\n$5\r\nSMOVE\r\n",
		.quick_length = 15,
		.quick_params = 3,
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
		.quick = "*2\r\n$6\r\nSINTER\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "*2\r\n$11\r\nSINTERSTORE\r\n",
		.quick_length = 22,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$6\r\nSUNION\r\n",
		.quick_length = 16,
		.quick_params = 1,
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
		.quick = "*2\r\n$11\r\nSUNIONSTORE\r\n",
		.quick_length = 22,
		.quick_params = 1,
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
		.quick = "*2\r\n$5\r\nSDIFF\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "*2\r\n$10\r\nSDIFFSTORE\r\n",
		.quick_length = 21,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$9\r\nZLEXCOUNT\r\n",
		.quick_length = 19,
		.quick_params = 3,
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
		.quick = "*4\r\n$14\r\nZREMRANGEBYLEX\r\n",
		.quick_length = 25,
		.quick_params = 3,
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
		.quick = "*3\r\n$6\r\nZSCORE\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "*3\r\n$7\r\nZMSCORE\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "*3\r\n$5\r\nZRANK\r\n",
		.quick_length = 15,
		.quick_params = 2,
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
		.quick = "*3\r\n$8\r\nZREVRANK\r\n",
		.quick_length = 18,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$5\r\nZCARD\r\n",
		.quick_length = 15,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*3\r\n$4\r\nZREM\r\n",
		.quick_length = 14,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$15\r\nZREMRANGEBYRANK\r\n",
		.quick_length = 26,
		.quick_params = 3,
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
		.quick = "*2\r\n$7\r\nZPOPMIN\r\n",
		.quick_length = 17,
		.quick_params = 1,
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
		.quick = "*2\r\n$7\r\nZPOPMAX\r\n",
		.quick_length = 17,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*4\r\n$7\r\nGEODIST\r\n",
		.quick_length = 17,
		.quick_params = 3,
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
		.quick = "*3\r\n$7\r\nGEOHASH\r\n",
		.quick_length = 17,
		.quick_params = 2,
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
		.quick = "*3\r\n$6\r\nGEOPOS\r\n",
		.quick_length = 16,
		.quick_params = 2,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "*2\r\n$4\r\nXLEN\r\n",
		.quick_length = 14,
		.quick_params = 1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_xautoclaim,
	},
	[PREDIS_CMD_HGETEX] = {
		.name = "HGETEX",
		.header = "$6\r\nHGETEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_hgetex,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FIELDS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HSETEX] = {
		.name = "HSETEX",
		.header = "$6\r\nHSETEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_hsetex,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HGETDEL] = {
		.name = "HGETDEL",
		.header = "$7\r\nHGETDEL\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hgetdel,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FIELDS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HEXPIRE] = {
		.name = "HEXPIRE",
		.header = "$7\r\nHEXPIRE\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_hexpire,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HPEXPIRE] = {
		.name = "HPEXPIRE",
		.header = "$8\r\nHPEXPIRE\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_hpexpire,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HEXPIREAT] = {
		.name = "HEXPIREAT",
		.header = "$9\r\nHEXPIREAT\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_hexpireat,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HPEXPIREAT] = {
		.name = "HPEXPIREAT",
		.header = "$10\r\nHPEXPIREAT\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_hpexpireat,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HTTL] = {
		.name = "HTTL",
		.header = "$4\r\nHTTL\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_httl,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HPTTL] = {
		.name = "HPTTL",
		.header = "$5\r\nHPTTL\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_hpttl,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HEXPIRETIME] = {
		.name = "HEXPIRETIME",
		.header = "$11\r\nHEXPIRETIME\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_hexpiretime,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HPEXPIRETIME] = {
		.name = "HPEXPIRETIME",
		.header = "$12\r\nHPEXPIRETIME\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_hpexpiretime,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_HPERSIST] = {
		.name = "HPERSIST",
		.header = "$8\r\nHPERSIST\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_hpersist,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_DELEX] = {
		.name = "DELEX",
		.header = "$5\r\nDELEX\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_delex,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_DELIFEQ] = {
		.name = "DELIFEQ",
		.header = "$7\r\nDELIFEQ\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_delifeq,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$7\r\nDELIFEQ\r\n",
		.quick_length = 17,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_DIGEST] = {
		.name = "DIGEST",
		.header = "$6\r\nDIGEST\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_digest,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$6\r\nDIGEST\r\n",
		.quick_length = 16,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_MSETEX] = {
		.name = "MSETEX",
		.header = "$6\r\nMSETEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_msetex,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_msetex,
	},
	[PREDIS_CMD_BITFIELD] = {
		.name = "BITFIELD",
		.header = "$8\r\nBITFIELD\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_bitfield,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_rest,
	},
	[PREDIS_CMD_BITFIELD_RO] = {
		.name = "BITFIELD_RO",
		.header = "$11\r\nBITFIELD_RO\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_bitfield_ro,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_rest,
	},
	[PREDIS_CMD_XDELEX] = {
		.name = "XDELEX",
		.header = "$6\r\nXDELEX\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_xdelex,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_XACKDEL] = {
		.name = "XACKDEL",
		.header = "$7\r\nXACKDEL\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_xackdel,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_SPUBLISH] = {
		.name = "SPUBLISH",
		.header = "$8\r\nSPUBLISH\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_spublish,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$8\r\nSPUBLISH\r\n",
		.quick_length = 18,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_VADD] = {
		.name = "VADD",
		.header = "$4\r\nVADD\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_vadd,
		.arg_count = 6,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_VSIM] = {
		.name = "VSIM",
		.header = "$4\r\nVSIM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_vsim,
		.arg_count = 1,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_vsim,
	},
	[PREDIS_CMD_VCARD] = {
		.name = "VCARD",
		.header = "$5\r\nVCARD\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_vcard,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$5\r\nVCARD\r\n",
		.quick_length = 15,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_VDIM] = {
		.name = "VDIM",
		.header = "$4\r\nVDIM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_vdim,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$4\r\nVDIM\r\n",
		.quick_length = 14,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_VEMB] = {
		.name = "VEMB",
		.header = "$4\r\nVEMB\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_vemb,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_VINFO] = {
		.name = "VINFO",
		.header = "$5\r\nVINFO\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_vinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$5\r\nVINFO\r\n",
		.quick_length = 15,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_VISMEMBER] = {
		.name = "VISMEMBER",
		.header = "$9\r\nVISMEMBER\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_vismember,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nVISMEMBER\r\n",
		.quick_length = 19,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_VLINKS] = {
		.name = "VLINKS",
		.header = "$6\r\nVLINKS\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_vlinks,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_LAYERS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_VRANDMEMBER] = {
		.name = "VRANDMEMBER",
		.header = "$11\r\nVRANDMEMBER\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_vrandmember,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_VALUE_OR_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nVRANDMEMBER\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_VRANGE] = {
		.name = "VRANGE",
		.header = "$6\r\nVRANGE\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_vrange,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_VREM] = {
		.name = "VREM",
		.header = "$4\r\nVREM\r\n",
		.header_length = 10,
		.words = 1,
		.args = predis_args_vrem,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$4\r\nVREM\r\n",
		.quick_length = 14,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_VSETATTR] = {
		.name = "VSETATTR",
		.header = "$8\r\nVSETATTR\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_vsetattr,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_vsetattr,
	},
	[PREDIS_CMD_VGETATTR] = {
		.name = "VGETATTR",
		.header = "$8\r\nVGETATTR\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_vgetattr,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_JSON,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_vgetattr,
	},
	[PREDIS_CMD_LATENCY] = {
		.name = "LATENCY",
		.header = "$7\r\nLATENCY\r\n",
		.header_length = 13,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_latency,
	},
	[PREDIS_CMD_MEMORY] = {
		.name = "MEMORY",
		.header = "$6\r\nMEMORY\r\n",
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_memory,
	},
	[PREDIS_CMD_MODULE] = {
		.name = "MODULE",
		.header = "$6\r\nMODULE\r\n",
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_module,
	},
	[PREDIS_CMD_COMMANDLOG] = {
		.name = "COMMANDLOG",
		.header = "$10\r\nCOMMANDLOG\r\n",
		.header_length = 17,
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
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_commandlog,
	},
	[PREDIS_CMD_JSONSET] = {
		.name = "JSON.SET",
		.header = "$8\r\nJSON.SET\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_jsonset,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONGET] = {
		.name = "JSON.GET",
		.header = "$8\r\nJSON.GET\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_jsonget,
		.arg_count = 2,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_JSON,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$8\r\nJSON.GET\r\n",
		.quick_length = 18,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONMGET] = {
		.name = "JSON.MGET",
		.header = "$9\r\nJSON.MGET\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_jsonmget,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_JSONS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONMSET] = {
		.name = "JSON.MSET",
		.header = "$9\r\nJSON.MSET\r\n",
		.header_length = 15,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_json_mset,
	},
	[PREDIS_CMD_JSONDEL] = {
		.name = "JSON.DEL",
		.header = "$8\r\nJSON.DEL\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_jsondel,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$8\r\nJSON.DEL\r\n",
		.quick_length = 18,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONMERGE] = {
		.name = "JSON.MERGE",
		.header = "$10\r\nJSON.MERGE\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_jsonmerge,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONNUMINCRBY] = {
		.name = "JSON.NUMINCRBY",
		.header = "$14\r\nJSON.NUMINCRBY\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_jsonnumincrby,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_JSON,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_number,
	},
	[PREDIS_CMD_JSONNUMMULTBY] = {
		.name = "JSON.NUMMULTBY",
		.header = "$14\r\nJSON.NUMMULTBY\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_jsonnummultby,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_JSON,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_number,
	},
	[PREDIS_CMD_JSONSTRAPPEND] = {
		.name = "JSON.STRAPPEND",
		.header = "$14\r\nJSON.STRAPPEND\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_jsonstrappend,
		.arg_count = 2,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_json_text,
	},
	[PREDIS_CMD_JSONSTRLEN] = {
		.name = "JSON.STRLEN",
		.header = "$11\r\nJSON.STRLEN\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_jsonstrlen,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nJSON.STRLEN\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONTOGGLE] = {
		.name = "JSON.TOGGLE",
		.header = "$11\r\nJSON.TOGGLE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_jsontoggle,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$11\r\nJSON.TOGGLE\r\n",
		.quick_length = 22,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONCLEAR] = {
		.name = "JSON.CLEAR",
		.header = "$10\r\nJSON.CLEAR\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_jsonclear,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$10\r\nJSON.CLEAR\r\n",
		.quick_length = 21,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONTYPE] = {
		.name = "JSON.TYPE",
		.header = "$9\r\nJSON.TYPE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_jsontype,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_STRING_OR_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$9\r\nJSON.TYPE\r\n",
		.quick_length = 19,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRAPPEND] = {
		.name = "JSON.ARRAPPEND",
		.header = "$14\r\nJSON.ARRAPPEND\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_jsonarrappend,
		.arg_count = 3,
		.min_args = 3,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRINDEX] = {
		.name = "JSON.ARRINDEX",
		.header = "$13\r\nJSON.ARRINDEX\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_jsonarrindex,
		.arg_count = 5,
		.min_args = 3,
		.max_args = 5,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRINSERT] = {
		.name = "JSON.ARRINSERT",
		.header = "$14\r\nJSON.ARRINSERT\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_jsonarrinsert,
		.arg_count = 4,
		.min_args = 4,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRLEN] = {
		.name = "JSON.ARRLEN",
		.header = "$11\r\nJSON.ARRLEN\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_jsonarrlen,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nJSON.ARRLEN\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRPOP] = {
		.name = "JSON.ARRPOP",
		.header = "$11\r\nJSON.ARRPOP\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_jsonarrpop,
		.arg_count = 3,
		.min_args = 1,
		.max_args = 3,
		.shape = PREDIS_SHAPE_JSON,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nJSON.ARRPOP\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONARRTRIM] = {
		.name = "JSON.ARRTRIM",
		.header = "$12\r\nJSON.ARRTRIM\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_jsonarrtrim,
		.arg_count = 4,
		.min_args = 4,
		.max_args = 4,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*5\r\n$12\r\nJSON.ARRTRIM\r\n",
		.quick_length = 23,
		.quick_params = 4,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONOBJKEYS] = {
		.name = "JSON.OBJKEYS",
		.header = "$12\r\nJSON.OBJKEYS\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_jsonobjkeys,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$12\r\nJSON.OBJKEYS\r\n",
		.quick_length = 23,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONOBJLEN] = {
		.name = "JSON.OBJLEN",
		.header = "$11\r\nJSON.OBJLEN\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_jsonobjlen,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nJSON.OBJLEN\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_JSONDEBUGMEMORY] = {
		.name = "JSON.DEBUG MEMORY",
		.header = "$10\r\nJSON.DEBUG\r\n$6\r\nMEMORY\r\n",
		.header_length = 29,
		.words = 2,
		.args = predis_args_jsondebugmemory,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_BFRESERVE] = {
		.name = "BF.RESERVE",
		.header = "$10\r\nBF.RESERVE\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_bfreserve,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_BFADD] = {
		.name = "BF.ADD",
		.header = "$6\r\nBF.ADD\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_bfadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$6\r\nBF.ADD\r\n",
		.quick_length = 16,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_BFMADD] = {
		.name = "BF.MADD",
		.header = "$7\r\nBF.MADD\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_bfmadd,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_BOOLS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$7\r\nBF.MADD\r\n",
		.quick_length = 17,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_BFEXISTS] = {
		.name = "BF.EXISTS",
		.header = "$9\r\nBF.EXISTS\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_bfexists,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nBF.EXISTS\r\n",
		.quick_length = 19,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_BFMEXISTS] = {
		.name = "BF.MEXISTS",
		.header = "$10\r\nBF.MEXISTS\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_bfmexists,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_BOOLS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nBF.MEXISTS\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_BFINSERT] = {
		.name = "BF.INSERT",
		.header = "$9\r\nBF.INSERT\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_bfinsert,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_BOOLS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_BFINFO] = {
		.name = "BF.INFO",
		.header = "$7\r\nBF.INFO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_bfinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$7\r\nBF.INFO\r\n",
		.quick_length = 17,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_BFCARD] = {
		.name = "BF.CARD",
		.header = "$7\r\nBF.CARD\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_bfcard,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$7\r\nBF.CARD\r\n",
		.quick_length = 17,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_BFSCANDUMP] = {
		.name = "BF.SCANDUMP",
		.header = "$11\r\nBF.SCANDUMP\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_bfscandump,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$11\r\nBF.SCANDUMP\r\n",
		.quick_length = 22,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_BFLOADCHUNK] = {
		.name = "BF.LOADCHUNK",
		.header = "$12\r\nBF.LOADCHUNK\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_bfloadchunk,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$12\r\nBF.LOADCHUNK\r\n",
		.quick_length = 23,
		.quick_params = 3,
		.pack = NULL,
	},
	[PREDIS_CMD_CFRESERVE] = {
		.name = "CF.RESERVE",
		.header = "$10\r\nCF.RESERVE\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_cfreserve,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_CFADD] = {
		.name = "CF.ADD",
		.header = "$6\r\nCF.ADD\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_cfadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$6\r\nCF.ADD\r\n",
		.quick_length = 16,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFADDNX] = {
		.name = "CF.ADDNX",
		.header = "$8\r\nCF.ADDNX\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_cfaddnx,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$8\r\nCF.ADDNX\r\n",
		.quick_length = 18,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFINSERT] = {
		.name = "CF.INSERT",
		.header = "$9\r\nCF.INSERT\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_cfinsert,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_CFINSERTNX] = {
		.name = "CF.INSERTNX",
		.header = "$11\r\nCF.INSERTNX\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_cfinsertnx,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_CFEXISTS] = {
		.name = "CF.EXISTS",
		.header = "$9\r\nCF.EXISTS\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_cfexists,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nCF.EXISTS\r\n",
		.quick_length = 19,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFMEXISTS] = {
		.name = "CF.MEXISTS",
		.header = "$10\r\nCF.MEXISTS\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_cfmexists,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_BOOLS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nCF.MEXISTS\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFDEL] = {
		.name = "CF.DEL",
		.header = "$6\r\nCF.DEL\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_cfdel,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$6\r\nCF.DEL\r\n",
		.quick_length = 16,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFCOUNT] = {
		.name = "CF.COUNT",
		.header = "$8\r\nCF.COUNT\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_cfcount,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$8\r\nCF.COUNT\r\n",
		.quick_length = 18,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFINFO] = {
		.name = "CF.INFO",
		.header = "$7\r\nCF.INFO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_cfinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$7\r\nCF.INFO\r\n",
		.quick_length = 17,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_CFSCANDUMP] = {
		.name = "CF.SCANDUMP",
		.header = "$11\r\nCF.SCANDUMP\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_cfscandump,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$11\r\nCF.SCANDUMP\r\n",
		.quick_length = 22,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CFLOADCHUNK] = {
		.name = "CF.LOADCHUNK",
		.header = "$12\r\nCF.LOADCHUNK\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_cfloadchunk,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$12\r\nCF.LOADCHUNK\r\n",
		.quick_length = 23,
		.quick_params = 3,
		.pack = NULL,
	},
	[PREDIS_CMD_CMSINITBYDIM] = {
		.name = "CMS.INITBYDIM",
		.header = "$13\r\nCMS.INITBYDIM\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_cmsinitbydim,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$13\r\nCMS.INITBYDIM\r\n",
		.quick_length = 24,
		.quick_params = 3,
		.pack = NULL,
	},
	[PREDIS_CMD_CMSINITBYPROB] = {
		.name = "CMS.INITBYPROB",
		.header = "$14\r\nCMS.INITBYPROB\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_cmsinitbyprob,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_CMSINCRBY] = {
		.name = "CMS.INCRBY",
		.header = "$10\r\nCMS.INCRBY\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_cmsincrby,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_CMSQUERY] = {
		.name = "CMS.QUERY",
		.header = "$9\r\nCMS.QUERY\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_cmsquery,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nCMS.QUERY\r\n",
		.quick_length = 19,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_CMSMERGE] = {
		.name = "CMS.MERGE",
		.header = "$9\r\nCMS.MERGE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_cmsmerge,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_weights,
	},
	[PREDIS_CMD_CMSINFO] = {
		.name = "CMS.INFO",
		.header = "$8\r\nCMS.INFO\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_cmsinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$8\r\nCMS.INFO\r\n",
		.quick_length = 18,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKRESERVE] = {
		.name = "TOPK.RESERVE",
		.header = "$12\r\nTOPK.RESERVE\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_topkreserve,
		.arg_count = 5,
		.min_args = 2,
		.max_args = 5,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$12\r\nTOPK.RESERVE\r\n",
		.quick_length = 23,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKADD] = {
		.name = "TOPK.ADD",
		.header = "$8\r\nTOPK.ADD\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_topkadd,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$8\r\nTOPK.ADD\r\n",
		.quick_length = 18,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKINCRBY] = {
		.name = "TOPK.INCRBY",
		.header = "$11\r\nTOPK.INCRBY\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_topkincrby,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKQUERY] = {
		.name = "TOPK.QUERY",
		.header = "$10\r\nTOPK.QUERY\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_topkquery,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_BOOLS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nTOPK.QUERY\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKLIST] = {
		.name = "TOPK.LIST",
		.header = "$9\r\nTOPK.LIST\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_topklist,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TOPKINFO] = {
		.name = "TOPK.INFO",
		.header = "$9\r\nTOPK.INFO\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_topkinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$9\r\nTOPK.INFO\r\n",
		.quick_length = 19,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTCREATE] = {
		.name = "TDIGEST.CREATE",
		.header = "$14\r\nTDIGEST.CREATE\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_tdigestcreate,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTADD] = {
		.name = "TDIGEST.ADD",
		.header = "$11\r\nTDIGEST.ADD\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_tdigestadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTRESET] = {
		.name = "TDIGEST.RESET",
		.header = "$13\r\nTDIGEST.RESET\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_tdigestreset,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$13\r\nTDIGEST.RESET\r\n",
		.quick_length = 24,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTMERGE] = {
		.name = "TDIGEST.MERGE",
		.header = "$13\r\nTDIGEST.MERGE\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_tdigestmerge,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTMIN] = {
		.name = "TDIGEST.MIN",
		.header = "$11\r\nTDIGEST.MIN\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_tdigestmin,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nTDIGEST.MIN\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTMAX] = {
		.name = "TDIGEST.MAX",
		.header = "$11\r\nTDIGEST.MAX\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_tdigestmax,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nTDIGEST.MAX\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTQUANTILE] = {
		.name = "TDIGEST.QUANTILE",
		.header = "$16\r\nTDIGEST.QUANTILE\r\n",
		.header_length = 23,
		.words = 1,
		.args = predis_args_tdigestquantile,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTCDF] = {
		.name = "TDIGEST.CDF",
		.header = "$11\r\nTDIGEST.CDF\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_tdigestcdf,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTRANK] = {
		.name = "TDIGEST.RANK",
		.header = "$12\r\nTDIGEST.RANK\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_tdigestrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTREVRANK] = {
		.name = "TDIGEST.REVRANK",
		.header = "$15\r\nTDIGEST.REVRANK\r\n",
		.header_length = 22,
		.words = 1,
		.args = predis_args_tdigestrevrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTBYRANK] = {
		.name = "TDIGEST.BYRANK",
		.header = "$14\r\nTDIGEST.BYRANK\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_tdigestbyrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTBYREVRANK] = {
		.name = "TDIGEST.BYREVRANK",
		.header = "$17\r\nTDIGEST.BYREVRANK\r\n",
		.header_length = 24,
		.words = 1,
		.args = predis_args_tdigestbyrevrank,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_FLOATS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTTRIMMEDMEAN] = {
		.name = "TDIGEST.TRIMMED_MEAN",
		.header = "$20\r\nTDIGEST.TRIMMED_MEAN\r\n",
		.header_length = 27,
		.words = 1,
		.args = predis_args_tdigesttrimmedmean,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FLOAT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TDIGESTINFO] = {
		.name = "TDIGEST.INFO",
		.header = "$12\r\nTDIGEST.INFO\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_tdigestinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$12\r\nTDIGEST.INFO\r\n",
		.quick_length = 23,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSCREATE] = {
		.name = "TS.CREATE",
		.header = "$9\r\nTS.CREATE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_tscreate,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSALTER] = {
		.name = "TS.ALTER",
		.header = "$8\r\nTS.ALTER\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_tsalter,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSADD] = {
		.name = "TS.ADD",
		.header = "$6\r\nTS.ADD\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_tsadd,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSMADD] = {
		.name = "TS.MADD",
		.header = "$7\r\nTS.MADD\r\n",
		.header_length = 13,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INTS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_ts_madd,
	},
	[PREDIS_CMD_TSINCRBY] = {
		.name = "TS.INCRBY",
		.header = "$9\r\nTS.INCRBY\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_tsincrby,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSDECRBY] = {
		.name = "TS.DECRBY",
		.header = "$9\r\nTS.DECRBY\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_tsdecrby,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSDEL] = {
		.name = "TS.DEL",
		.header = "$6\r\nTS.DEL\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_tsdel,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$6\r\nTS.DEL\r\n",
		.quick_length = 16,
		.quick_params = 3,
		.pack = NULL,
	},
	[PREDIS_CMD_TSCREATERULE] = {
		.name = "TS.CREATERULE",
		.header = "$13\r\nTS.CREATERULE\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_tscreaterule,
		.arg_count = 6,
		.min_args = 4,
		.max_args = 5,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSDELETERULE] = {
		.name = "TS.DELETERULE",
		.header = "$13\r\nTS.DELETERULE\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_tsdeleterule,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$13\r\nTS.DELETERULE\r\n",
		.quick_length = 24,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_TSGET] = {
		.name = "TS.GET",
		.header = "$6\r\nTS.GET\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_tsget,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_SAMPLE,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSMGET] = {
		.name = "TS.MGET",
		.header = "$7\r\nTS.MGET\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_tsmget,
		.arg_count = 3,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_LAST_SAMPLES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSRANGE] = {
		.name = "TS.RANGE",
		.header = "$8\r\nTS.RANGE\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_tsrange,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_SAMPLES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSREVRANGE] = {
		.name = "TS.REVRANGE",
		.header = "$11\r\nTS.REVRANGE\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_tsrevrange,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_SAMPLES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSMRANGE] = {
		.name = "TS.MRANGE",
		.header = "$9\r\nTS.MRANGE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_tsmrange,
		.arg_count = 6,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_SERIES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSMREVRANGE] = {
		.name = "TS.MREVRANGE",
		.header = "$12\r\nTS.MREVRANGE\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_tsmrevrange,
		.arg_count = 6,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_SERIES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSQUERYINDEX] = {
		.name = "TS.QUERYINDEX",
		.header = "$13\r\nTS.QUERYINDEX\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_tsqueryindex,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_TSINFO] = {
		.name = "TS.INFO",
		.header = "$7\r\nTS.INFO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_tsinfo,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTCREATE] = {
		.name = "FT.CREATE",
		.header = "$9\r\nFT.CREATE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftcreate,
		.arg_count = 4,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTALTER] = {
		.name = "FT.ALTER",
		.header = "$8\r\nFT.ALTER\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_ftalter,
		.arg_count = 5,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTDROPINDEX] = {
		.name = "FT.DROPINDEX",
		.header = "$12\r\nFT.DROPINDEX\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_ftdropindex,
		.arg_count = 2,
		.min_args = 1,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTLIST] = {
		.name = "FT._LIST",
		.header = "$8\r\nFT._LIST\r\n",
		.header_length = 14,
		.words = 1,
		.args = NULL,
		.arg_count = 0,
		.min_args = 0,
		.max_args = 0,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*1\r\n$8\r\nFT._LIST\r\n",
		.quick_length = 18,
		.quick_params = 0,
		.pack = NULL,
	},
	[PREDIS_CMD_FTINFO] = {
		.name = "FT.INFO",
		.header = "$7\r\nFT.INFO\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_ftinfo,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$7\r\nFT.INFO\r\n",
		.quick_length = 17,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSEARCH] = {
		.name = "FT.SEARCH",
		.header = "$9\r\nFT.SEARCH\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftsearch,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_FOUND,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTAGGREGATE] = {
		.name = "FT.AGGREGATE",
		.header = "$12\r\nFT.AGGREGATE\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_ftaggregate,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_ROWS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTCURSORREAD] = {
		.name = "FT.CURSOR READ",
		.header = "$9\r\nFT.CURSOR\r\n$4\r\nREAD\r\n",
		.header_length = 25,
		.words = 2,
		.args = predis_args_ftcursorread,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_ROWS,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTCURSORDEL] = {
		.name = "FT.CURSOR DEL",
		.header = "$9\r\nFT.CURSOR\r\n$3\r\nDEL\r\n",
		.header_length = 24,
		.words = 2,
		.args = predis_args_ftcursordel,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$9\r\nFT.CURSOR\r\n$3\r\nDEL\r\n",
		.quick_length = 28,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTEXPLAIN] = {
		.name = "FT.EXPLAIN",
		.header = "$10\r\nFT.EXPLAIN\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_ftexplain,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_STRING,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSPELLCHECK] = {
		.name = "FT.SPELLCHECK",
		.header = "$13\r\nFT.SPELLCHECK\r\n",
		.header_length = 20,
		.words = 1,
		.args = predis_args_ftspellcheck,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTALIASADD] = {
		.name = "FT.ALIASADD",
		.header = "$11\r\nFT.ALIASADD\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_ftaliasadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$11\r\nFT.ALIASADD\r\n",
		.quick_length = 22,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTALIASUPDATE] = {
		.name = "FT.ALIASUPDATE",
		.header = "$14\r\nFT.ALIASUPDATE\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_ftaliasupdate,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$14\r\nFT.ALIASUPDATE\r\n",
		.quick_length = 25,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTALIASDEL] = {
		.name = "FT.ALIASDEL",
		.header = "$11\r\nFT.ALIASDEL\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_ftaliasdel,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nFT.ALIASDEL\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTDICTADD] = {
		.name = "FT.DICTADD",
		.header = "$10\r\nFT.DICTADD\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_ftdictadd,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nFT.DICTADD\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTDICTDEL] = {
		.name = "FT.DICTDEL",
		.header = "$10\r\nFT.DICTDEL\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_ftdictdel,
		.arg_count = 3,
		.min_args = 2,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nFT.DICTDEL\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTDICTDUMP] = {
		.name = "FT.DICTDUMP",
		.header = "$11\r\nFT.DICTDUMP\r\n",
		.header_length = 18,
		.words = 1,
		.args = predis_args_ftdictdump,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$11\r\nFT.DICTDUMP\r\n",
		.quick_length = 22,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTTAGVALS] = {
		.name = "FT.TAGVALS",
		.header = "$10\r\nFT.TAGVALS\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_fttagvals,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$10\r\nFT.TAGVALS\r\n",
		.quick_length = 21,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSYNUPDATE] = {
		.name = "FT.SYNUPDATE",
		.header = "$12\r\nFT.SYNUPDATE\r\n",
		.header_length = 19,
		.words = 1,
		.args = predis_args_ftsynupdate,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSYNDUMP] = {
		.name = "FT.SYNDUMP",
		.header = "$10\r\nFT.SYNDUMP\r\n",
		.header_length = 17,
		.words = 1,
		.args = predis_args_ftsyndump,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_MAP,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$10\r\nFT.SYNDUMP\r\n",
		.quick_length = 21,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSUGADD] = {
		.name = "FT.SUGADD",
		.header = "$9\r\nFT.SUGADD\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftsugadd,
		.arg_count = 4,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSUGGET] = {
		.name = "FT.SUGGET",
		.header = "$9\r\nFT.SUGGET\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftsugget,
		.arg_count = 3,
		.min_args = 2,
		.max_args = 3,
		.shape = PREDIS_SHAPE_STRINGS,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSUGDEL] = {
		.name = "FT.SUGDEL",
		.header = "$9\r\nFT.SUGDEL\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftsugdel,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nFT.SUGDEL\r\n",
		.quick_length = 19,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_FTSUGLEN] = {
		.name = "FT.SUGLEN",
		.header = "$9\r\nFT.SUGLEN\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_ftsuglen,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$9\r\nFT.SUGLEN\r\n",
		.quick_length = 19,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTCONFIGGET] = {
		.name = "FT.CONFIG GET",
		.header = "$9\r\nFT.CONFIG\r\n$3\r\nGET\r\n",
		.header_length = 24,
		.words = 2,
		.args = predis_args_ftconfigget,
		.arg_count = 1,
		.min_args = 1,
		.max_args = 1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*3\r\n$9\r\nFT.CONFIG\r\n$3\r\nGET\r\n",
		.quick_length = 28,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_FTCONFIGSET] = {
		.name = "FT.CONFIG SET",
		.header = "$9\r\nFT.CONFIG\r\n$3\r\nSET\r\n",
		.header_length = 24,
		.words = 2,
		.args = predis_args_ftconfigset,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*4\r\n$9\r\nFT.CONFIG\r\n$3\r\nSET\r\n",
		.quick_length = 28,
		.quick_params = 2,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_TOUCH] = {
		.name = "TOUCH",
		.header = "$5\r\nTOUCH\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_rediscluster_touch,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$5\r\nTOUCH\r\n",
		.quick_length = 15,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_PFADD] = {
		.name = "PFADD",
		.header = "$5\r\nPFADD\r\n",
		.header_length = 11,
		.words = 1,
		.args = predis_args_rediscluster_pfadd,
		.arg_count = 2,
		.min_args = 2,
		.max_args = 2,
		.shape = PREDIS_SHAPE_BOOL,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_ZREMRANGEBYRANK] = {
		.name = "ZREMRANGEBYRANK",
		.header = "$15\r\nZREMRANGEBYRANK\r\n",
		.header_length = 22,
		.words = 1,
		.args = predis_args_rediscluster_zremrangebyrank,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 3,
		.shape = PREDIS_SHAPE_INT,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_ZREVRANGE] = {
		.name = "ZREVRANGE",
		.header = "$9\r\nZREVRANGE\r\n",
		.header_length = 15,
		.words = 1,
		.args = predis_args_rediscluster_zrevrange,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 4,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_zrange_options,
	},
	[PREDIS_CMD_REDISCLUSTER_ZREVRANGEBYLEX] = {
		.name = "ZREVRANGEBYLEX",
		.header = "$14\r\nZREVRANGEBYLEX\r\n",
		.header_length = 21,
		.words = 1,
		.args = predis_args_rediscluster_zrevrangebylex,
		.arg_count = 3,
		.min_args = 3,
		.max_args = 5,
		.shape = PREDIS_SHAPE_VALUES,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = predis_pack_limit_or_options,
	},
	[PREDIS_CMD_REDISCLUSTER_PUBSUB] = {
		.name = "PUBSUB",
		.header = "$6\r\nPUBSUB\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_rediscluster_pubsub,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_READ,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$6\r\nPUBSUB\r\n",
		.quick_length = 16,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_CONFIG] = {
		.name = "CONFIG",
		.header = "$6\r\nCONFIG\r\n",
		.header_length = 12,
		.words = 1,
		.args = predis_args_rediscluster_config,
		.arg_count = 2,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$6\r\nCONFIG\r\n",
		.quick_length = 16,
		.quick_params = 1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_FLUSHALL] = {
		.name = "FLUSHALL",
		.header = "$8\r\nFLUSHALL\r\n",
		.header_length = 14,
		.words = 1,
		.args = predis_args_rediscluster_flushall,
		.arg_count = 1,
		.min_args = 0,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_FLUSHDB] = {
		.name = "FLUSHDB",
		.header = "$7\r\nFLUSHDB\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_rediscluster_flushdb,
		.arg_count = 1,
		.min_args = 0,
		.max_args = 1,
		.shape = PREDIS_SHAPE_OK,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "",
		.quick_length = 0,
		.quick_params = -1,
		.pack = NULL,
	},
	[PREDIS_CMD_REDISCLUSTER_SLOWLOG] = {
		.name = "SLOWLOG",
		.header = "$7\r\nSLOWLOG\r\n",
		.header_length = 13,
		.words = 1,
		.args = predis_args_rediscluster_slowlog,
		.arg_count = 1,
		.min_args = 1,
		.max_args = -1,
		.shape = PREDIS_SHAPE_RAW,
		.flags = PREDIS_COMMAND_WRITE,
		.block_arg = -1,
		.block_unit = PREDIS_BLOCK_SECONDS,
		.effect = PREDIS_EFFECT_NONE,
		.quick = "*2\r\n$7\r\nSLOWLOG\r\n",
		.quick_length = 17,
		.quick_params = 1,
		.pack = NULL,
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

ZEND_METHOD(Redis, hgetex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETEX]);
}

ZEND_METHOD(Redis, hsetex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSETEX]);
}

ZEND_METHOD(Redis, hgetdel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETDEL]);
}

ZEND_METHOD(Redis, hexpire)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIRE]);
}

ZEND_METHOD(Redis, hpexpire)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIRE]);
}

ZEND_METHOD(Redis, hexpireat)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIREAT]);
}

ZEND_METHOD(Redis, hpexpireat)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIREAT]);
}

ZEND_METHOD(Redis, httl)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HTTL]);
}

ZEND_METHOD(Redis, hpttl)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPTTL]);
}

ZEND_METHOD(Redis, hexpiretime)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIRETIME]);
}

ZEND_METHOD(Redis, hpexpiretime)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIRETIME]);
}

ZEND_METHOD(Redis, hpersist)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPERSIST]);
}

ZEND_METHOD(Redis, delex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DELEX]);
}

ZEND_METHOD(Redis, delifeq)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DELIFEQ]);
}

ZEND_METHOD(Redis, digest)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DIGEST]);
}

ZEND_METHOD(Redis, msetex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MSETEX]);
}

ZEND_METHOD(Redis, bitfield)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITFIELD]);
}

ZEND_METHOD(Redis, bitfield_ro)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITFIELD_RO]);
}

ZEND_METHOD(Redis, xdelex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XDELEX]);
}

ZEND_METHOD(Redis, xackdel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XACKDEL]);
}

ZEND_METHOD(Redis, spublish)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SPUBLISH]);
}

ZEND_METHOD(Redis, vadd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VADD]);
}

ZEND_METHOD(Redis, vsim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VSIM]);
}

ZEND_METHOD(Redis, vcard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VCARD]);
}

ZEND_METHOD(Redis, vdim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VDIM]);
}

ZEND_METHOD(Redis, vemb)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VEMB]);
}

ZEND_METHOD(Redis, vinfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VINFO]);
}

ZEND_METHOD(Redis, vismember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VISMEMBER]);
}

ZEND_METHOD(Redis, vlinks)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VLINKS]);
}

ZEND_METHOD(Redis, vrandmember)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VRANDMEMBER]);
}

ZEND_METHOD(Redis, vrange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VRANGE]);
}

ZEND_METHOD(Redis, vrem)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VREM]);
}

ZEND_METHOD(Redis, vsetattr)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VSETATTR]);
}

ZEND_METHOD(Redis, vgetattr)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VGETATTR]);
}

ZEND_METHOD(Redis, latency)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LATENCY]);
}

ZEND_METHOD(Redis, memory)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MEMORY]);
}

ZEND_METHOD(Redis, module)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MODULE]);
}

ZEND_METHOD(Redis, commandlog)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COMMANDLOG]);
}

ZEND_METHOD(Redis, jsonSet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSET]);
}

ZEND_METHOD(Redis, jsonGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONGET]);
}

ZEND_METHOD(Redis, jsonMGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMGET]);
}

ZEND_METHOD(Redis, jsonMSet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMSET]);
}

ZEND_METHOD(Redis, jsonDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONDEL]);
}

ZEND_METHOD(Redis, jsonMerge)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMERGE]);
}

ZEND_METHOD(Redis, jsonNumIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONNUMINCRBY]);
}

ZEND_METHOD(Redis, jsonNumMultBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONNUMMULTBY]);
}

ZEND_METHOD(Redis, jsonStrAppend)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSTRAPPEND]);
}

ZEND_METHOD(Redis, jsonStrLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSTRLEN]);
}

ZEND_METHOD(Redis, jsonToggle)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONTOGGLE]);
}

ZEND_METHOD(Redis, jsonClear)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONCLEAR]);
}

ZEND_METHOD(Redis, jsonType)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONTYPE]);
}

ZEND_METHOD(Redis, jsonArrAppend)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRAPPEND]);
}

ZEND_METHOD(Redis, jsonArrIndex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRINDEX]);
}

ZEND_METHOD(Redis, jsonArrInsert)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRINSERT]);
}

ZEND_METHOD(Redis, jsonArrLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRLEN]);
}

ZEND_METHOD(Redis, jsonArrPop)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRPOP]);
}

ZEND_METHOD(Redis, jsonArrTrim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRTRIM]);
}

ZEND_METHOD(Redis, jsonObjKeys)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONOBJKEYS]);
}

ZEND_METHOD(Redis, jsonObjLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONOBJLEN]);
}

ZEND_METHOD(Redis, jsonDebugMemory)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONDEBUGMEMORY]);
}

ZEND_METHOD(Redis, bfReserve)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFRESERVE]);
}

ZEND_METHOD(Redis, bfAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFADD]);
}

ZEND_METHOD(Redis, bfMAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFMADD]);
}

ZEND_METHOD(Redis, bfExists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFEXISTS]);
}

ZEND_METHOD(Redis, bfMExists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFMEXISTS]);
}

ZEND_METHOD(Redis, bfInsert)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFINSERT]);
}

ZEND_METHOD(Redis, bfInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFINFO]);
}

ZEND_METHOD(Redis, bfCard)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFCARD]);
}

ZEND_METHOD(Redis, bfScanDump)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFSCANDUMP]);
}

ZEND_METHOD(Redis, bfLoadChunk)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFLOADCHUNK]);
}

ZEND_METHOD(Redis, cfReserve)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFRESERVE]);
}

ZEND_METHOD(Redis, cfAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFADD]);
}

ZEND_METHOD(Redis, cfAddNx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFADDNX]);
}

ZEND_METHOD(Redis, cfInsert)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINSERT]);
}

ZEND_METHOD(Redis, cfInsertNx)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINSERTNX]);
}

ZEND_METHOD(Redis, cfExists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFEXISTS]);
}

ZEND_METHOD(Redis, cfMExists)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFMEXISTS]);
}

ZEND_METHOD(Redis, cfDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFDEL]);
}

ZEND_METHOD(Redis, cfCount)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFCOUNT]);
}

ZEND_METHOD(Redis, cfInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINFO]);
}

ZEND_METHOD(Redis, cfScanDump)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFSCANDUMP]);
}

ZEND_METHOD(Redis, cfLoadChunk)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFLOADCHUNK]);
}

ZEND_METHOD(Redis, cmsInitByDim)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINITBYDIM]);
}

ZEND_METHOD(Redis, cmsInitByProb)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINITBYPROB]);
}

ZEND_METHOD(Redis, cmsIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINCRBY]);
}

ZEND_METHOD(Redis, cmsQuery)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSQUERY]);
}

ZEND_METHOD(Redis, cmsMerge)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSMERGE]);
}

ZEND_METHOD(Redis, cmsInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINFO]);
}

ZEND_METHOD(Redis, topkReserve)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKRESERVE]);
}

ZEND_METHOD(Redis, topkAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKADD]);
}

ZEND_METHOD(Redis, topkIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKINCRBY]);
}

ZEND_METHOD(Redis, topkQuery)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKQUERY]);
}

ZEND_METHOD(Redis, topkList)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKLIST]);
}

ZEND_METHOD(Redis, topkInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKINFO]);
}

ZEND_METHOD(Redis, tdigestCreate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTCREATE]);
}

ZEND_METHOD(Redis, tdigestAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTADD]);
}

ZEND_METHOD(Redis, tdigestReset)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTRESET]);
}

ZEND_METHOD(Redis, tdigestMerge)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMERGE]);
}

ZEND_METHOD(Redis, tdigestMin)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMIN]);
}

ZEND_METHOD(Redis, tdigestMax)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMAX]);
}

ZEND_METHOD(Redis, tdigestQuantile)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTQUANTILE]);
}

ZEND_METHOD(Redis, tdigestCdf)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTCDF]);
}

ZEND_METHOD(Redis, tdigestRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTRANK]);
}

ZEND_METHOD(Redis, tdigestRevRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTREVRANK]);
}

ZEND_METHOD(Redis, tdigestByRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTBYRANK]);
}

ZEND_METHOD(Redis, tdigestByRevRank)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTBYREVRANK]);
}

ZEND_METHOD(Redis, tdigestTrimmedMean)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTTRIMMEDMEAN]);
}

ZEND_METHOD(Redis, tdigestInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTINFO]);
}

ZEND_METHOD(Redis, tsCreate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSCREATE]);
}

ZEND_METHOD(Redis, tsAlter)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSALTER]);
}

ZEND_METHOD(Redis, tsAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSADD]);
}

ZEND_METHOD(Redis, tsMAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSMADD]);
}

ZEND_METHOD(Redis, tsIncrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSINCRBY]);
}

ZEND_METHOD(Redis, tsDecrBy)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDECRBY]);
}

ZEND_METHOD(Redis, tsDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDEL]);
}

ZEND_METHOD(Redis, tsCreateRule)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSCREATERULE]);
}

ZEND_METHOD(Redis, tsDeleteRule)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDELETERULE]);
}

ZEND_METHOD(Redis, tsGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSGET]);
}

ZEND_METHOD(Redis, tsMGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSMGET]);
}

ZEND_METHOD(Redis, tsRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSRANGE]);
}

ZEND_METHOD(Redis, tsRevRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSREVRANGE]);
}

ZEND_METHOD(Redis, tsMRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSMRANGE]);
}

ZEND_METHOD(Redis, tsMRevRange)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSMREVRANGE]);
}

ZEND_METHOD(Redis, tsQueryIndex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSQUERYINDEX]);
}

ZEND_METHOD(Redis, tsInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSINFO]);
}

ZEND_METHOD(Redis, ftCreate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTCREATE]);
}

ZEND_METHOD(Redis, ftAlter)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTALTER]);
}

ZEND_METHOD(Redis, ftDropIndex)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTDROPINDEX]);
}

ZEND_METHOD(Redis, ftList)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTLIST]);
}

ZEND_METHOD(Redis, ftInfo)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTINFO]);
}

ZEND_METHOD(Redis, ftSearch)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSEARCH]);
}

ZEND_METHOD(Redis, ftAggregate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTAGGREGATE]);
}

ZEND_METHOD(Redis, ftCursorRead)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTCURSORREAD]);
}

ZEND_METHOD(Redis, ftCursorDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTCURSORDEL]);
}

ZEND_METHOD(Redis, ftExplain)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTEXPLAIN]);
}

ZEND_METHOD(Redis, ftSpellCheck)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSPELLCHECK]);
}

ZEND_METHOD(Redis, ftAliasAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTALIASADD]);
}

ZEND_METHOD(Redis, ftAliasUpdate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTALIASUPDATE]);
}

ZEND_METHOD(Redis, ftAliasDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTALIASDEL]);
}

ZEND_METHOD(Redis, ftDictAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTDICTADD]);
}

ZEND_METHOD(Redis, ftDictDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTDICTDEL]);
}

ZEND_METHOD(Redis, ftDictDump)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTDICTDUMP]);
}

ZEND_METHOD(Redis, ftTagVals)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTTAGVALS]);
}

ZEND_METHOD(Redis, ftSynUpdate)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSYNUPDATE]);
}

ZEND_METHOD(Redis, ftSynDump)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSYNDUMP]);
}

ZEND_METHOD(Redis, ftSugAdd)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGADD]);
}

ZEND_METHOD(Redis, ftSugGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGGET]);
}

ZEND_METHOD(Redis, ftSugDel)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGDEL]);
}

ZEND_METHOD(Redis, ftSugLen)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGLEN]);
}

ZEND_METHOD(Redis, ftConfigGet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTCONFIGGET]);
}

ZEND_METHOD(Redis, ftConfigSet)
{
	predis_command_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTCONFIGSET]);
}

#endif
