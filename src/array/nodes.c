/* What goes to every server, and what goes to one that the caller names. See array.h. */
#include "php.h"

#include "array.h"
#include "client/client.h"

/* ---- every server ---- */

/* The results by server. */
static void call_all(predis_array *array, const char *method, uint32_t count, zval *params, zval *return_value)
{
	zval result;

	array_init_size(return_value, array->ring.count);
	for (uint32_t i = 0; i < array->ring.count; i++) {
		if (!predis_node_call(&array->ring.nodes[i], method, count, params, &result)) {
			zval_ptr_dtor(&result);
			zval_ptr_dtor(return_value);
			ZVAL_NULL(return_value);
			return;
		}
		zend_symtable_update(Z_ARRVAL_P(return_value), array->ring.nodes[i].name, &result);
	}
}

/* Values are read from the servers before a change, too: in the same database, with the same serializer. */
static void call_previous(predis_array *array, const char *method, uint32_t count, zval *params)
{
	zval result;

	for (uint32_t i = 0; i < array->previous.count && !EG(exception); i++) {
		predis_node_call(&array->previous.nodes[i], method, count, params, &result);
		zval_ptr_dtor(&result);
	}
}

static void plain_method(INTERNAL_FUNCTION_PARAMETERS, const char *method)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	call_all(PREDIS_ARRAY_THIS, method, 0, NULL, return_value);
}

ZEND_METHOD(RedisArray, ping)
{
	plain_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "ping");
}

ZEND_METHOD(RedisArray, info)
{
	plain_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "info");
}

ZEND_METHOD(RedisArray, save)
{
	plain_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "save");
}

ZEND_METHOD(RedisArray, bgsave)
{
	ZEND_PARSE_PARAMETERS_NONE();
	call_all(PREDIS_ARRAY_THIS, "bgsave", 0, NULL, return_value);
}

/* They take what Redis::flushDB() takes, though phpredis declares no parameter. */
static void flush_method(INTERNAL_FUNCTION_PARAMETERS, const char *method)
{
	zval params[1];
	bool sync, is_null = true;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL_OR_NULL(sync, is_null)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	ZVAL_BOOL(&params[0], !is_null && sync);
	call_all(PREDIS_ARRAY_THIS, method, is_null ? 0 : 1, params, return_value);
}

ZEND_METHOD(RedisArray, flushdb)
{
	flush_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "flushdb");
}

ZEND_METHOD(RedisArray, flushall)
{
	flush_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "flushall");
}

ZEND_METHOD(RedisArray, keys)
{
	zval params[1];
	zend_string *pattern;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(pattern)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	ZVAL_STR(&params[0], pattern);
	call_all(PREDIS_ARRAY_THIS, "keys", 1, params, return_value);
}

ZEND_METHOD(RedisArray, getOption)
{
	zval params[1];
	zend_long option;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(option)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	ZVAL_LONG(&params[0], option);
	call_all(PREDIS_ARRAY_THIS, "getoption", 1, params, return_value);
}

ZEND_METHOD(RedisArray, setOption)
{
	zval params[2];
	zend_string *value;
	zend_long option;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(option)
		Z_PARAM_STR(value)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	ZVAL_LONG(&params[0], option);
	ZVAL_STR(&params[1], value);
	call_all(PREDIS_ARRAY_THIS, "setoption", 2, params, return_value);
	call_previous(PREDIS_ARRAY_THIS, "setoption", 2, params);
}

ZEND_METHOD(RedisArray, select)
{
	zval params[1];
	zend_long database;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(database)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	ZVAL_LONG(&params[0], database);
	call_all(PREDIS_ARRAY_THIS, "select", 1, params, return_value);
	call_previous(PREDIS_ARRAY_THIS, "select", 1, params);
}

/* ---- a transaction on one server ---- */

ZEND_METHOD(RedisArray, multi)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	predis_array_node *node;
	zend_string *host;
	zend_long mode = PREDIS_MODE_MULTI;
	bool mode_is_null = true;
	zval param, result;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(mode, mode_is_null)
	ZEND_PARSE_PARAMETERS_END();

	node = predis_ring_named(&array->ring, host);
	mode = mode_is_null ? PREDIS_MODE_MULTI : mode;
	if (!node || (mode != PREDIS_MODE_MULTI && mode != PREDIS_MODE_PIPELINE)) {
		RETURN_FALSE;
	}
	ZVAL_LONG(&param, mode);
	if (predis_node_call(node, "multi", 1, &param, &result) && predis_node_has_queued(node, &result)) {
		array->multi = node;
		RETVAL_COPY(ZEND_THIS);
	} else {
		RETVAL_FALSE;
	}
	zval_ptr_dtor(&result);
}

/* exec() and discard(): the transaction is over whatever comes of it. */
static void end_multi(INTERNAL_FUNCTION_PARAMETERS, const char *method)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	predis_array_node *node = array->multi;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!node) {
		RETURN_FALSE;
	}
	array->multi = NULL;
	predis_node_call(node, method, 0, NULL, return_value);
}

ZEND_METHOD(RedisArray, exec)
{
	end_multi(INTERNAL_FUNCTION_PARAM_PASSTHRU, "exec");
}

ZEND_METHOD(RedisArray, discard)
{
	end_multi(INTERNAL_FUNCTION_PARAM_PASSTHRU, "discard");
}

ZEND_METHOD(RedisArray, unwatch)
{
	zval result;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_ARRAY_THIS->multi) {
		RETURN_FALSE;
	}
	predis_node_call(PREDIS_ARRAY_THIS->multi, "unwatch", 0, NULL, &result);
	RETVAL_BOOL(zend_is_true(&result));
	zval_ptr_dtor(&result);
}

/* ---- scans ---- */

/* `iterator` is a reference: the node's method moves it on. */
static void scan_node(predis_array_node *node, const char *method, uint32_t count, zval *params, zval *object, zval *return_value)
{
	if (!node) {
		if (!EG(exception)) {
			RETVAL_FALSE;
		}
		return;
	}
	predis_node_call(node, method, count, params, return_value);
	if (predis_node_has_queued(node, return_value)) {
		zval_ptr_dtor(return_value);
		ZVAL_COPY(return_value, object);
	}
}

ZEND_METHOD(RedisArray, scan)
{
	zval params[3], *iterator;
	zend_string *host, *pattern = NULL;
	zend_long count = 0;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_ZVAL(iterator)
		Z_PARAM_STR(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(pattern)
		Z_PARAM_LONG(count)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_COPY_VALUE(&params[0], iterator);
	if (pattern) {
		ZVAL_STR(&params[1], pattern);
	} else {
		ZVAL_NULL(&params[1]);
	}
	ZVAL_LONG(&params[2], count);
	scan_node(predis_ring_named(&PREDIS_ARRAY_THIS->ring, host), "scan", 3, params, ZEND_THIS, return_value);
}

static void scan_key(INTERNAL_FUNCTION_PARAMETERS, const char *method)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	zval params[4], *iterator;
	zend_string *key, *pattern = NULL;
	zend_long count = 0;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(key)
		Z_PARAM_ZVAL(iterator)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(pattern)
		Z_PARAM_LONG(count)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR(&params[0], key);
	ZVAL_COPY_VALUE(&params[1], iterator);
	if (pattern) {
		ZVAL_STR(&params[2], pattern);
	} else {
		ZVAL_NULL(&params[2]);
	}
	ZVAL_LONG(&params[3], count);
	scan_node(array->multi ? array->multi : predis_array_find(array, &array->ring, key), method, 4, params, ZEND_THIS, return_value);
}

ZEND_METHOD(RedisArray, hscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, "hscan");
}

ZEND_METHOD(RedisArray, sscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, "sscan");
}

ZEND_METHOD(RedisArray, zscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, "zscan");
}
