/*
 * Methods that are class Redis' own: they look at the object's client alone, or send by its router. RedisCluster embeds
 * that client, so that the very functions serve.
 */
#include "php.h"

#include "Zend/zend_interfaces.h"

#include "clock.h"
#include "cluster.h"

ZEND_METHOD(Redis, _compress);
ZEND_METHOD(Redis, _uncompress);
ZEND_METHOD(Redis, _serialize);
ZEND_METHOD(Redis, _unserialize);
ZEND_METHOD(Redis, _pack);
ZEND_METHOD(Redis, _unpack);
ZEND_METHOD(Redis, _prefix);
ZEND_METHOD(Redis, getLastError);
ZEND_METHOD(Redis, clearLastError);
ZEND_METHOD(Redis, getMode);
ZEND_METHOD(Redis, getOption);
ZEND_METHOD(Redis, setOption);
ZEND_METHOD(Redis, hscan);
ZEND_METHOD(Redis, sscan);
ZEND_METHOD(Redis, zscan);

ZEND_METHOD(RedisCluster, _compress)
{
	ZEND_MN(Redis__compress)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _uncompress)
{
	ZEND_MN(Redis__uncompress)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _serialize)
{
	ZEND_MN(Redis__serialize)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _unserialize)
{
	ZEND_MN(Redis__unserialize)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _pack)
{
	ZEND_MN(Redis__pack)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _unpack)
{
	ZEND_MN(Redis__unpack)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, _prefix)
{
	ZEND_MN(Redis__prefix)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, getlasterror)
{
	ZEND_MN(Redis_getLastError)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, clearlasterror)
{
	ZEND_MN(Redis_clearLastError)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, getmode)
{
	ZEND_MN(Redis_getMode)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, hscan)
{
	ZEND_MN(Redis_hscan)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, sscan)
{
	ZEND_MN(Redis_sscan)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(RedisCluster, zscan)
{
	ZEND_MN(Redis_zscan)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- options: one that only clusters have, and those that all nodes are told of ---- */

enum { OPT_SLAVE_FAILOVER = 5 };

ZEND_METHOD(RedisCluster, getoption)
{
	zend_long option;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(option)
	ZEND_PARSE_PARAMETERS_END();

	if (option == OPT_SLAVE_FAILOVER) {
		RETURN_LONG(PREDIS_CLUSTER_THIS->reads);
	}
	ZEND_MN(Redis_getOption)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static bool has_replicas(const predis_map *map)
{
	for (uint32_t i = 0; i < map->count; i++) {
		if (map->nodes[i].is_replica) {
			return true;
		}
	}
	return false;
}

/*
 * No redirection tells of a replica that has come since: who reads from them looks again, now and then. A new cluster
 * lists none before they have data.
 */
static void look_for_replicas(predis_cluster *cluster)
{
	enum { LOOK_EVERY_S = 30, LOOK_FOR_FIRST_EVERY_S = 2 };
	static const uint64_t second = 1000000000;
	predis_map *map = cluster->map;
	uint64_t age = map ? predis_clock_ns() - map->refreshed_ns : 0;

	if (map && cluster->reads != PREDIS_READ_FROM_MASTER && age > second * (has_replicas(map) ? LOOK_EVERY_S : LOOK_FOR_FIRST_EVERY_S)) {
		map->suspect = true;
	}
}

ZEND_METHOD(RedisCluster, setoption)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	zend_long option;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(option)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (option == OPT_SLAVE_FAILOVER) {
		zend_long mode = zval_get_long(value);
		if ((mode < 0 || mode > PREDIS_READ_FROM_REPLICAS) && mode != PREDIS_READ_FROM_NEAREST) {
			RETURN_FALSE;
		}
		cluster->reads = (predis_read_mode)mode;
		look_for_replicas(cluster);
		RETURN_TRUE;
	}
	ZEND_MN(Redis_setOption)(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	predis_cluster_share_options(cluster);
}

/* ---- short words for what other methods do ---- */

ZEND_METHOD(RedisCluster, decrbyfloat)
{
	zend_string *key;
	double by;
	zval params[2];

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(key)
		Z_PARAM_DOUBLE(by)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR(&params[0], key);
	ZVAL_DOUBLE(&params[1], -by);
	zend_call_method_with_2_params(Z_OBJ_P(ZEND_THIS), predis_cluster_ce, NULL, "incrbyfloat", return_value, &params[0], &params[1]);
}
