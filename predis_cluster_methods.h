/* Generated from predis_cluster.stub.php by tools/generate.sh: do not edit.
 * The methods that have a row, most of them one of class Redis. One C file includes it. */

ZEND_METHOD(RedisCluster, echo)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ECHO]);
}

ZEND_METHOD(RedisCluster, ping)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PING]);
}

ZEND_METHOD(RedisCluster, copy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COPY]);
}

ZEND_METHOD(RedisCluster, dump)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DUMP]);
}

ZEND_METHOD(RedisCluster, expire)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIRE]);
}

ZEND_METHOD(RedisCluster, expireat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREAT]);
}

ZEND_METHOD(RedisCluster, expiretime)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIRETIME]);
}

ZEND_METHOD(RedisCluster, pexpiretime)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIRETIME]);
}

ZEND_METHOD(RedisCluster, expiremember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREMEMBER]);
}

ZEND_METHOD(RedisCluster, expirememberat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EXPIREMEMBERAT]);
}

ZEND_METHOD(RedisCluster, object)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_OBJECT]);
}

ZEND_METHOD(RedisCluster, persist)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PERSIST]);
}

ZEND_METHOD(RedisCluster, pexpire)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIRE]);
}

ZEND_METHOD(RedisCluster, pexpireat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PEXPIREAT]);
}

ZEND_METHOD(RedisCluster, pttl)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PTTL]);
}

ZEND_METHOD(RedisCluster, randomkey)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RANDOMKEY]);
}

ZEND_METHOD(RedisCluster, rename)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RENAME]);
}

ZEND_METHOD(RedisCluster, renamenx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RENAMENX]);
}

ZEND_METHOD(RedisCluster, restore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RESTORE]);
}

ZEND_METHOD(RedisCluster, sort)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORT]);
}

ZEND_METHOD(RedisCluster, sort_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SORT_RO]);
}

ZEND_METHOD(RedisCluster, ttl)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TTL]);
}

ZEND_METHOD(RedisCluster, type)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TYPE]);
}

ZEND_METHOD(RedisCluster, append)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_APPEND]);
}

ZEND_METHOD(RedisCluster, decr)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DECR]);
}

ZEND_METHOD(RedisCluster, decrby)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DECRBY]);
}

ZEND_METHOD(RedisCluster, get)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GET]);
}

ZEND_METHOD(RedisCluster, getdel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETDEL]);
}

ZEND_METHOD(RedisCluster, getWithMeta)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETWITHMETA]);
}

ZEND_METHOD(RedisCluster, getex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETEX]);
}

ZEND_METHOD(RedisCluster, getrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETRANGE]);
}

ZEND_METHOD(RedisCluster, lcs)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LCS]);
}

ZEND_METHOD(RedisCluster, getset)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETSET]);
}

ZEND_METHOD(RedisCluster, incr)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCR]);
}

ZEND_METHOD(RedisCluster, incrby)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCRBY]);
}

ZEND_METHOD(RedisCluster, incrbyfloat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INCRBYFLOAT]);
}

ZEND_METHOD(RedisCluster, psetex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PSETEX]);
}

ZEND_METHOD(RedisCluster, set)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SET]);
}

ZEND_METHOD(RedisCluster, setex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETEX]);
}

ZEND_METHOD(RedisCluster, setnx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETNX]);
}

ZEND_METHOD(RedisCluster, setrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETRANGE]);
}

ZEND_METHOD(RedisCluster, strlen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_STRLEN]);
}

ZEND_METHOD(RedisCluster, delex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DELEX]);
}

ZEND_METHOD(RedisCluster, delifeq)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DELIFEQ]);
}

ZEND_METHOD(RedisCluster, digest)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DIGEST]);
}

ZEND_METHOD(RedisCluster, msetex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MSETEX]);
}

ZEND_METHOD(RedisCluster, bitcount)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITCOUNT]);
}

ZEND_METHOD(RedisCluster, bitop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITOP]);
}

ZEND_METHOD(RedisCluster, bitpos)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITPOS]);
}

ZEND_METHOD(RedisCluster, getbit)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GETBIT]);
}

ZEND_METHOD(RedisCluster, pfadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_PFADD]);
}

ZEND_METHOD(RedisCluster, pfcount)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PFCOUNT]);
}

ZEND_METHOD(RedisCluster, pfmerge)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PFMERGE]);
}

ZEND_METHOD(RedisCluster, setbit)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SETBIT]);
}

ZEND_METHOD(RedisCluster, bitfield)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITFIELD]);
}

ZEND_METHOD(RedisCluster, bitfield_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BITFIELD_RO]);
}

ZEND_METHOD(RedisCluster, hdel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HDEL]);
}

ZEND_METHOD(RedisCluster, hexists)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXISTS]);
}

ZEND_METHOD(RedisCluster, hget)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGET]);
}

ZEND_METHOD(RedisCluster, hgetall)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETALL]);
}

ZEND_METHOD(RedisCluster, hincrby)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HINCRBY]);
}

ZEND_METHOD(RedisCluster, hincrbyfloat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HINCRBYFLOAT]);
}

ZEND_METHOD(RedisCluster, hkeys)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HKEYS]);
}

ZEND_METHOD(RedisCluster, hlen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HLEN]);
}

ZEND_METHOD(RedisCluster, hmget)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HMGET]);
}

ZEND_METHOD(RedisCluster, hmset)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HMSET]);
}

ZEND_METHOD(RedisCluster, hrandfield)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HRANDFIELD]);
}

ZEND_METHOD(RedisCluster, hset)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSET]);
}

ZEND_METHOD(RedisCluster, hsetnx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSETNX]);
}

ZEND_METHOD(RedisCluster, hstrlen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSTRLEN]);
}

ZEND_METHOD(RedisCluster, hvals)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HVALS]);
}

ZEND_METHOD(RedisCluster, hgetex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETEX]);
}

ZEND_METHOD(RedisCluster, hsetex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HSETEX]);
}

ZEND_METHOD(RedisCluster, hgetdel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HGETDEL]);
}

ZEND_METHOD(RedisCluster, hexpire)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIRE]);
}

ZEND_METHOD(RedisCluster, hpexpire)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIRE]);
}

ZEND_METHOD(RedisCluster, hexpireat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIREAT]);
}

ZEND_METHOD(RedisCluster, hpexpireat)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIREAT]);
}

ZEND_METHOD(RedisCluster, httl)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HTTL]);
}

ZEND_METHOD(RedisCluster, hpttl)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPTTL]);
}

ZEND_METHOD(RedisCluster, hexpiretime)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HEXPIRETIME]);
}

ZEND_METHOD(RedisCluster, hpexpiretime)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPEXPIRETIME]);
}

ZEND_METHOD(RedisCluster, hpersist)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_HPERSIST]);
}

ZEND_METHOD(RedisCluster, blpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLPOP]);
}

ZEND_METHOD(RedisCluster, brpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BRPOP]);
}

ZEND_METHOD(RedisCluster, brpoplpush)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BRPOPLPUSH]);
}

ZEND_METHOD(RedisCluster, lmove)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LMOVE]);
}

ZEND_METHOD(RedisCluster, blmove)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLMOVE]);
}

ZEND_METHOD(RedisCluster, blmpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BLMPOP]);
}

ZEND_METHOD(RedisCluster, lmpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LMPOP]);
}

ZEND_METHOD(RedisCluster, lget)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LINDEX]);
}

ZEND_METHOD(RedisCluster, lindex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LINDEX]);
}

ZEND_METHOD(RedisCluster, linsert)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LINSERT]);
}

ZEND_METHOD(RedisCluster, llen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LLEN]);
}

ZEND_METHOD(RedisCluster, lpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPOP]);
}

ZEND_METHOD(RedisCluster, lpos)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPOS]);
}

ZEND_METHOD(RedisCluster, lpush)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPUSH]);
}

ZEND_METHOD(RedisCluster, lpushx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LPUSHX]);
}

ZEND_METHOD(RedisCluster, lrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LRANGE]);
}

ZEND_METHOD(RedisCluster, lrem)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LREM]);
}

ZEND_METHOD(RedisCluster, lset)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LSET]);
}

ZEND_METHOD(RedisCluster, ltrim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LTRIM]);
}

ZEND_METHOD(RedisCluster, rpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPOP]);
}

ZEND_METHOD(RedisCluster, rpoplpush)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPOPLPUSH]);
}

ZEND_METHOD(RedisCluster, rpush)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPUSH]);
}

ZEND_METHOD(RedisCluster, rpushx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_RPUSHX]);
}

ZEND_METHOD(RedisCluster, sadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SADD]);
}

ZEND_METHOD(RedisCluster, saddarray)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SADDARRAY]);
}

ZEND_METHOD(RedisCluster, scard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SCARD]);
}

ZEND_METHOD(RedisCluster, sdiff)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SDIFF]);
}

ZEND_METHOD(RedisCluster, sdiffstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SDIFFSTORE]);
}

ZEND_METHOD(RedisCluster, sinter)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTER]);
}

ZEND_METHOD(RedisCluster, sintercard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTERCARD]);
}

ZEND_METHOD(RedisCluster, sinterstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SINTERSTORE]);
}

ZEND_METHOD(RedisCluster, sismember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SISMEMBER]);
}

ZEND_METHOD(RedisCluster, smismember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMISMEMBER]);
}

ZEND_METHOD(RedisCluster, smembers)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMEMBERS]);
}

ZEND_METHOD(RedisCluster, smove)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SMOVE]);
}

ZEND_METHOD(RedisCluster, spop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SPOP]);
}

ZEND_METHOD(RedisCluster, srandmember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SRANDMEMBER]);
}

ZEND_METHOD(RedisCluster, srem)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SREM]);
}

ZEND_METHOD(RedisCluster, sunion)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SUNION]);
}

ZEND_METHOD(RedisCluster, sunionstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SUNIONSTORE]);
}

ZEND_METHOD(RedisCluster, bzpopmax)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZPOPMAX]);
}

ZEND_METHOD(RedisCluster, bzpopmin)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZPOPMIN]);
}

ZEND_METHOD(RedisCluster, bzmpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BZMPOP]);
}

ZEND_METHOD(RedisCluster, zmpop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZMPOP]);
}

ZEND_METHOD(RedisCluster, zadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZADD]);
}

ZEND_METHOD(RedisCluster, zcard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZCARD]);
}

ZEND_METHOD(RedisCluster, zcount)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZCOUNT]);
}

ZEND_METHOD(RedisCluster, zincrby)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINCRBY]);
}

ZEND_METHOD(RedisCluster, zinterstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTERSTORE]);
}

ZEND_METHOD(RedisCluster, zintercard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTERCARD]);
}

ZEND_METHOD(RedisCluster, zlexcount)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZLEXCOUNT]);
}

ZEND_METHOD(RedisCluster, zpopmax)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZPOPMAX]);
}

ZEND_METHOD(RedisCluster, zpopmin)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZPOPMIN]);
}

ZEND_METHOD(RedisCluster, zrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGE]);
}

ZEND_METHOD(RedisCluster, zrangestore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGESTORE]);
}

ZEND_METHOD(RedisCluster, zrandmember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANDMEMBER]);
}

ZEND_METHOD(RedisCluster, zrangebylex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGEBYLEX]);
}

ZEND_METHOD(RedisCluster, zrangebyscore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANGEBYSCORE]);
}

ZEND_METHOD(RedisCluster, zrank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZRANK]);
}

ZEND_METHOD(RedisCluster, zrem)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREM]);
}

ZEND_METHOD(RedisCluster, zremrangebylex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREMRANGEBYLEX]);
}

ZEND_METHOD(RedisCluster, zremrangebyrank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_ZREMRANGEBYRANK]);
}

ZEND_METHOD(RedisCluster, zremrangebyscore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREMRANGEBYSCORE]);
}

ZEND_METHOD(RedisCluster, zrevrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_ZREVRANGE]);
}

ZEND_METHOD(RedisCluster, zrevrangebylex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_ZREVRANGEBYLEX]);
}

ZEND_METHOD(RedisCluster, zrevrangebyscore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANGEBYSCORE]);
}

ZEND_METHOD(RedisCluster, zrevrank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZREVRANK]);
}

ZEND_METHOD(RedisCluster, zscore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZSCORE]);
}

ZEND_METHOD(RedisCluster, zmscore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZMSCORE]);
}

ZEND_METHOD(RedisCluster, zunionstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZUNIONSTORE]);
}

ZEND_METHOD(RedisCluster, zinter)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZINTER]);
}

ZEND_METHOD(RedisCluster, zdiffstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZDIFFSTORE]);
}

ZEND_METHOD(RedisCluster, zunion)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZUNION]);
}

ZEND_METHOD(RedisCluster, zdiff)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ZDIFF]);
}

ZEND_METHOD(RedisCluster, geoadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOADD]);
}

ZEND_METHOD(RedisCluster, geodist)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEODIST]);
}

ZEND_METHOD(RedisCluster, geohash)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOHASH]);
}

ZEND_METHOD(RedisCluster, geopos)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOPOS]);
}

ZEND_METHOD(RedisCluster, georadius)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUS]);
}

ZEND_METHOD(RedisCluster, georadius_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUS_RO]);
}

ZEND_METHOD(RedisCluster, georadiusbymember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUSBYMEMBER]);
}

ZEND_METHOD(RedisCluster, georadiusbymember_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEORADIUSBYMEMBER_RO]);
}

ZEND_METHOD(RedisCluster, geosearch)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOSEARCH]);
}

ZEND_METHOD(RedisCluster, geosearchstore)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_GEOSEARCHSTORE]);
}

ZEND_METHOD(RedisCluster, xack)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XACK]);
}

ZEND_METHOD(RedisCluster, xadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XADD]);
}

ZEND_METHOD(RedisCluster, xclaim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XCLAIM]);
}

ZEND_METHOD(RedisCluster, xdel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XDEL]);
}

ZEND_METHOD(RedisCluster, xgroup)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XGROUP]);
}

ZEND_METHOD(RedisCluster, xautoclaim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XAUTOCLAIM]);
}

ZEND_METHOD(RedisCluster, xinfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XINFO]);
}

ZEND_METHOD(RedisCluster, xlen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XLEN]);
}

ZEND_METHOD(RedisCluster, xpending)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XPENDING]);
}

ZEND_METHOD(RedisCluster, xrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XRANGE]);
}

ZEND_METHOD(RedisCluster, xread)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREAD]);
}

ZEND_METHOD(RedisCluster, xreadgroup)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREADGROUP]);
}

ZEND_METHOD(RedisCluster, xrevrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XREVRANGE]);
}

ZEND_METHOD(RedisCluster, xtrim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XTRIM]);
}

ZEND_METHOD(RedisCluster, xdelex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XDELEX]);
}

ZEND_METHOD(RedisCluster, xackdel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_XACKDEL]);
}

ZEND_METHOD(RedisCluster, vadd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VADD]);
}

ZEND_METHOD(RedisCluster, vsim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VSIM]);
}

ZEND_METHOD(RedisCluster, vcard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VCARD]);
}

ZEND_METHOD(RedisCluster, vdim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VDIM]);
}

ZEND_METHOD(RedisCluster, vemb)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VEMB]);
}

ZEND_METHOD(RedisCluster, vinfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VINFO]);
}

ZEND_METHOD(RedisCluster, vismember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VISMEMBER]);
}

ZEND_METHOD(RedisCluster, vlinks)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VLINKS]);
}

ZEND_METHOD(RedisCluster, vrandmember)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VRANDMEMBER]);
}

ZEND_METHOD(RedisCluster, vrange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VRANGE]);
}

ZEND_METHOD(RedisCluster, vrem)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VREM]);
}

ZEND_METHOD(RedisCluster, vsetattr)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VSETATTR]);
}

ZEND_METHOD(RedisCluster, vgetattr)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_VGETATTR]);
}

ZEND_METHOD(RedisCluster, jsonSet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSET]);
}

ZEND_METHOD(RedisCluster, jsonGet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONGET]);
}

ZEND_METHOD(RedisCluster, jsonMGet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMGET]);
}

ZEND_METHOD(RedisCluster, jsonMSet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMSET]);
}

ZEND_METHOD(RedisCluster, jsonDel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONDEL]);
}

ZEND_METHOD(RedisCluster, jsonMerge)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONMERGE]);
}

ZEND_METHOD(RedisCluster, jsonNumIncrBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONNUMINCRBY]);
}

ZEND_METHOD(RedisCluster, jsonNumMultBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONNUMMULTBY]);
}

ZEND_METHOD(RedisCluster, jsonStrAppend)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSTRAPPEND]);
}

ZEND_METHOD(RedisCluster, jsonStrLen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONSTRLEN]);
}

ZEND_METHOD(RedisCluster, jsonToggle)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONTOGGLE]);
}

ZEND_METHOD(RedisCluster, jsonClear)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONCLEAR]);
}

ZEND_METHOD(RedisCluster, jsonType)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONTYPE]);
}

ZEND_METHOD(RedisCluster, jsonArrAppend)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRAPPEND]);
}

ZEND_METHOD(RedisCluster, jsonArrIndex)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRINDEX]);
}

ZEND_METHOD(RedisCluster, jsonArrInsert)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRINSERT]);
}

ZEND_METHOD(RedisCluster, jsonArrLen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRLEN]);
}

ZEND_METHOD(RedisCluster, jsonArrPop)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRPOP]);
}

ZEND_METHOD(RedisCluster, jsonArrTrim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONARRTRIM]);
}

ZEND_METHOD(RedisCluster, jsonObjKeys)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONOBJKEYS]);
}

ZEND_METHOD(RedisCluster, jsonObjLen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONOBJLEN]);
}

ZEND_METHOD(RedisCluster, jsonDebugMemory)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_JSONDEBUGMEMORY]);
}

ZEND_METHOD(RedisCluster, bfReserve)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFRESERVE]);
}

ZEND_METHOD(RedisCluster, bfAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFADD]);
}

ZEND_METHOD(RedisCluster, bfMAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFMADD]);
}

ZEND_METHOD(RedisCluster, bfExists)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFEXISTS]);
}

ZEND_METHOD(RedisCluster, bfMExists)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFMEXISTS]);
}

ZEND_METHOD(RedisCluster, bfInsert)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFINSERT]);
}

ZEND_METHOD(RedisCluster, bfInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFINFO]);
}

ZEND_METHOD(RedisCluster, bfCard)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFCARD]);
}

ZEND_METHOD(RedisCluster, bfScanDump)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFSCANDUMP]);
}

ZEND_METHOD(RedisCluster, bfLoadChunk)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BFLOADCHUNK]);
}

ZEND_METHOD(RedisCluster, cfReserve)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFRESERVE]);
}

ZEND_METHOD(RedisCluster, cfAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFADD]);
}

ZEND_METHOD(RedisCluster, cfAddNx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFADDNX]);
}

ZEND_METHOD(RedisCluster, cfInsert)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINSERT]);
}

ZEND_METHOD(RedisCluster, cfInsertNx)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINSERTNX]);
}

ZEND_METHOD(RedisCluster, cfExists)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFEXISTS]);
}

ZEND_METHOD(RedisCluster, cfMExists)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFMEXISTS]);
}

ZEND_METHOD(RedisCluster, cfDel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFDEL]);
}

ZEND_METHOD(RedisCluster, cfCount)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFCOUNT]);
}

ZEND_METHOD(RedisCluster, cfInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFINFO]);
}

ZEND_METHOD(RedisCluster, cfScanDump)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFSCANDUMP]);
}

ZEND_METHOD(RedisCluster, cfLoadChunk)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CFLOADCHUNK]);
}

ZEND_METHOD(RedisCluster, cmsInitByDim)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINITBYDIM]);
}

ZEND_METHOD(RedisCluster, cmsInitByProb)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINITBYPROB]);
}

ZEND_METHOD(RedisCluster, cmsIncrBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINCRBY]);
}

ZEND_METHOD(RedisCluster, cmsQuery)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSQUERY]);
}

ZEND_METHOD(RedisCluster, cmsMerge)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSMERGE]);
}

ZEND_METHOD(RedisCluster, cmsInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_CMSINFO]);
}

ZEND_METHOD(RedisCluster, topkReserve)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKRESERVE]);
}

ZEND_METHOD(RedisCluster, topkAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKADD]);
}

ZEND_METHOD(RedisCluster, topkIncrBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKINCRBY]);
}

ZEND_METHOD(RedisCluster, topkQuery)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKQUERY]);
}

ZEND_METHOD(RedisCluster, topkList)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKLIST]);
}

ZEND_METHOD(RedisCluster, topkInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TOPKINFO]);
}

ZEND_METHOD(RedisCluster, tdigestCreate)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTCREATE]);
}

ZEND_METHOD(RedisCluster, tdigestAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTADD]);
}

ZEND_METHOD(RedisCluster, tdigestReset)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTRESET]);
}

ZEND_METHOD(RedisCluster, tdigestMerge)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMERGE]);
}

ZEND_METHOD(RedisCluster, tdigestMin)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMIN]);
}

ZEND_METHOD(RedisCluster, tdigestMax)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTMAX]);
}

ZEND_METHOD(RedisCluster, tdigestQuantile)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTQUANTILE]);
}

ZEND_METHOD(RedisCluster, tdigestCdf)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTCDF]);
}

ZEND_METHOD(RedisCluster, tdigestRank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTRANK]);
}

ZEND_METHOD(RedisCluster, tdigestRevRank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTREVRANK]);
}

ZEND_METHOD(RedisCluster, tdigestByRank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTBYRANK]);
}

ZEND_METHOD(RedisCluster, tdigestByRevRank)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTBYREVRANK]);
}

ZEND_METHOD(RedisCluster, tdigestTrimmedMean)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTTRIMMEDMEAN]);
}

ZEND_METHOD(RedisCluster, tdigestInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TDIGESTINFO]);
}

ZEND_METHOD(RedisCluster, tsCreate)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSCREATE]);
}

ZEND_METHOD(RedisCluster, tsAlter)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSALTER]);
}

ZEND_METHOD(RedisCluster, tsAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSADD]);
}

ZEND_METHOD(RedisCluster, tsMAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSMADD]);
}

ZEND_METHOD(RedisCluster, tsIncrBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSINCRBY]);
}

ZEND_METHOD(RedisCluster, tsDecrBy)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDECRBY]);
}

ZEND_METHOD(RedisCluster, tsDel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDEL]);
}

ZEND_METHOD(RedisCluster, tsCreateRule)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSCREATERULE]);
}

ZEND_METHOD(RedisCluster, tsDeleteRule)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSDELETERULE]);
}

ZEND_METHOD(RedisCluster, tsGet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSGET]);
}

ZEND_METHOD(RedisCluster, tsRange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSRANGE]);
}

ZEND_METHOD(RedisCluster, tsRevRange)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSREVRANGE]);
}

ZEND_METHOD(RedisCluster, tsInfo)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TSINFO]);
}

ZEND_METHOD(RedisCluster, ftSugAdd)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGADD]);
}

ZEND_METHOD(RedisCluster, ftSugGet)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGGET]);
}

ZEND_METHOD(RedisCluster, ftSugDel)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGDEL]);
}

ZEND_METHOD(RedisCluster, ftSugLen)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FTSUGLEN]);
}

ZEND_METHOD(RedisCluster, publish)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_PUBLISH]);
}

ZEND_METHOD(RedisCluster, pubsub)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_PUBSUB]);
}

ZEND_METHOD(RedisCluster, spublish)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SPUBLISH]);
}

ZEND_METHOD(RedisCluster, eval)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVAL]);
}

ZEND_METHOD(RedisCluster, eval_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVAL_RO]);
}

ZEND_METHOD(RedisCluster, evalsha)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVALSHA]);
}

ZEND_METHOD(RedisCluster, evalsha_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_EVALSHA_RO]);
}

ZEND_METHOD(RedisCluster, script)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SCRIPT]);
}

ZEND_METHOD(RedisCluster, fcall)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FCALL]);
}

ZEND_METHOD(RedisCluster, fcall_ro)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FCALL_RO]);
}

ZEND_METHOD(RedisCluster, function)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_FUNCTION]);
}

ZEND_METHOD(RedisCluster, acl)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ACL]);
}

ZEND_METHOD(RedisCluster, bgrewriteaof)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BGREWRITEAOF]);
}

ZEND_METHOD(RedisCluster, waitaof)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_WAITAOF]);
}

ZEND_METHOD(RedisCluster, bgsave)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_BGSAVE]);
}

ZEND_METHOD(RedisCluster, command)
{
	predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COMMAND]);
}

ZEND_METHOD(RedisCluster, config)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_CONFIG]);
}

ZEND_METHOD(RedisCluster, dbsize)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_DBSIZE]);
}

ZEND_METHOD(RedisCluster, flushall)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_FLUSHALL]);
}

ZEND_METHOD(RedisCluster, flushdb)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_FLUSHDB]);
}

ZEND_METHOD(RedisCluster, info)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_INFO]);
}

ZEND_METHOD(RedisCluster, lastsave)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LASTSAVE]);
}

ZEND_METHOD(RedisCluster, role)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_ROLE]);
}

ZEND_METHOD(RedisCluster, save)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_SAVE]);
}

ZEND_METHOD(RedisCluster, slowlog)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_REDISCLUSTER_SLOWLOG]);
}

ZEND_METHOD(RedisCluster, time)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_TIME]);
}

ZEND_METHOD(RedisCluster, wait)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_WAIT]);
}

ZEND_METHOD(RedisCluster, latency)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_LATENCY]);
}

ZEND_METHOD(RedisCluster, memory)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MEMORY]);
}

ZEND_METHOD(RedisCluster, module)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_MODULE]);
}

ZEND_METHOD(RedisCluster, commandlog)
{
	predis_cluster_call_node(INTERNAL_FUNCTION_PARAM_PASSTHRU, &predis_commands[PREDIS_CMD_COMMANDLOG]);
}
