/* Commands that go to the server of their first argument: whatever class Redis can, by __call(). See array.h. */
#include "php.h"

#include "array.h"
#include "client/client.h"

bool predis_node_call(predis_array_node *node, const char *method, uint32_t count, zval *params, zval *result)
{
	zend_function *function = zend_hash_str_find_ptr(&predis_redis_ce->function_table, method, strlen(method));
	zend_object *redis = Z_OBJ(node->redis);

	ZVAL_NULL(result);
	GC_ADDREF(redis); /* callbacks of the user may end the array */
	zend_call_known_function(function, redis, redis->ce, result, count, params, NULL);
	OBJ_RELEASE(redis);
	return !EG(exception);
}

/* ---- the index ---- */

/* SADD or SREM of the keys. */
static bool note_keys(predis_array_node *node, const char *method, HashTable *keys)
{
	uint32_t count = zend_hash_num_elements(keys) + 1, i = 1;
	zval *params = safe_emalloc(count, sizeof(zval), 0), *key, result;
	bool done;

	ZVAL_STRINGL(&params[0], PREDIS_ARRAY_INDEX, sizeof(PREDIS_ARRAY_INDEX) - 1);
	ZEND_HASH_FOREACH_VAL(keys, key) {
		ZVAL_COPY_VALUE(&params[i], key);
		i++;
	} ZEND_HASH_FOREACH_END();
	done = predis_node_call(node, method, count, params, &result);
	zval_ptr_dtor(&params[0]);
	zval_ptr_dtor(&result);
	efree(params);
	return done;
}

/* What EXEC returned for the first command. */
static bool finish(predis_array_node *node, zval *result)
{
	zval results, *first;

	zval_ptr_dtor(result);
	ZVAL_FALSE(result);
	if (!predis_node_call(node, "exec", 0, NULL, &results)) {
		return false;
	}
	first = Z_TYPE(results) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL(results), 0) : NULL;
	if (first) {
		ZVAL_COPY(result, first);
	}
	zval_ptr_dtor(&results);
	return true;
}

bool predis_node_call_indexed(predis_array_node *node, const char *command, uint32_t count, zval *params, const char *method,
	HashTable *keys, zval *result)
{
	zval begun, ended;

	if (!predis_node_call(node, "multi", 0, NULL, &begun)) {
		ZVAL_NULL(result);
		return false;
	}
	zval_ptr_dtor(&begun);
	if (predis_node_call(node, command, count, params, result) && predis_node_has_queued(node, result)) {
		if (note_keys(node, method, keys) && finish(node, result)) {
			return true;
		}
	} else if (!EG(exception)) { /* refused, and `result` says so */
		predis_node_call(node, "discard", 0, NULL, &ended);
		zval_ptr_dtor(&ended);
	}
	if (EG(exception)) {
		predis_client_release(predis_client_of(Z_OBJ(node->redis))); /* what comes next must not be queued */
	}
	return !EG(exception);
}

/* ---- which commands read ---- */

typedef enum {
	WRITES,      /* or may: the key goes into the index */
	READS,       /* no key comes into being */
	READS_AGAIN, /* what is not there is asked of the server that had it before */
} predis_array_access;

/* In lower case. */
static const struct {
	const char *method;
	predis_array_access access;
} accesses[] = {
	{ "exists", READS }, { "get", READS_AGAIN }, { "getbit", READS }, { "getrange", READS }, { "hexists", READS_AGAIN },
	{ "hget", READS_AGAIN }, { "hgetall", READS_AGAIN }, { "hkeys", READS_AGAIN }, { "hlen", READS }, { "hmget", READS },
	{ "hvals", READS_AGAIN }, { "lindex", READS_AGAIN }, { "llen", READS }, { "lrange", READS_AGAIN }, { "object", READS_AGAIN },
	{ "scard", READS }, { "sdiff", READS_AGAIN }, { "sinter", READS_AGAIN }, { "sismember", READS_AGAIN },
	{ "smembers", READS_AGAIN }, { "srandmember", READS_AGAIN }, { "strlen", READS }, { "sunion", READS_AGAIN },
	{ "type", READS_AGAIN }, { "zcard", READS }, { "zcount", READS }, { "zrange", READS_AGAIN }, { "zrank", READS_AGAIN },
	{ "zrevrange", READS_AGAIN }, { "zrevrangebyscore", READS_AGAIN }, { "zrevrank", READS_AGAIN }, { "zscore", READS_AGAIN },
	{ "bitcount", READS }, { "bitpos", READS }, { "dump", READS }, { "expiretime", READS }, { "pexpiretime", READS },
	{ "hstrlen", READS }, { "hrandfield", READS }, { "pttl", READS }, { "ttl", READS }, { "touch", READS },
	{ "xlen", READS }, { "xrange", READS }, { "xrevrange", READS }, { "zlexcount", READS }, { "zmscore", READS },
	{ "zrangebylex", READS }, { "zrangebyscore", READS }, { "zrandmember", READS },
	{ "watch", READS }, { "echo", READS }, { "publish", READS }, { "config", READS }, { "client", READS }, { "eval_ro", READS },
};

static predis_array_access access_of(const zend_string *method)
{
	for (size_t i = 0; i < sizeof(accesses) / sizeof(accesses[0]); i++) {
		if (zend_string_equals_cstr(method, accesses[i].method, strlen(accesses[i].method))) {
			return accesses[i].access;
		}
	}
	return WRITES;
}

/* ---- one call ---- */

typedef struct {
	zend_string *method; /* in lower case */
	zend_string *key;
	uint32_t count;
	zval *params;
} array_call;

/* type() says 0 for no key. */
static bool is_nothing(const array_call *call, const zval *result)
{
	return Z_TYPE_P(result) == IS_FALSE || (Z_TYPE_P(result) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(result)) == 0)
		|| (Z_TYPE_P(result) == IS_LONG && Z_LVAL_P(result) == 0 && zend_string_equals_literal(call->method, "type"));
}

/* Where the key was before. What is found there moves, if that is wanted. */
static bool ask_previous(const predis_array *array, const array_call *call, predis_array_node *now, zval *result)
{
	predis_array_node *before = predis_array_find(array, &array->previous, call->key);

	if (!before || EG(exception)) {
		return !EG(exception);
	}
	zval_ptr_dtor(result);
	if (!predis_node_call(before, ZSTR_VAL(call->method), call->count, call->params, result)) {
		return false;
	}
	return !array->autorehash || is_nothing(call, result) || predis_array_move(array, before, now, call->key);
}

static bool call_indexed(predis_array_node *node, const array_call *call, zval *result)
{
	HashTable *keys = zend_new_array(1);
	zval key;
	bool done;

	ZVAL_STR_COPY(&key, call->key);
	zend_hash_next_index_insert_new(keys, &key);
	done = predis_node_call_indexed(node, ZSTR_VAL(call->method), call->count, call->params, "sadd", keys, result);
	zend_array_release(keys);
	return done;
}

static void run(predis_array *array, const array_call *call, zval *object, zval *return_value)
{
	predis_array_node *node = array->multi ? array->multi : predis_array_find(array, &array->ring, call->key);
	predis_array_access access = access_of(call->method);
	bool done;

	if (!node) {
		if (!EG(exception)) {
			predis_throw(0, "Could not find any redis servers for this key.");
		}
		return;
	}
	if (array->multi || !array->index || access != WRITES) {
		done = predis_node_call(node, ZSTR_VAL(call->method), call->count, call->params, return_value);
	} else {
		done = call_indexed(node, call, return_value);
	}
	if (done && !array->multi && access == READS_AGAIN && array->previous.count && is_nothing(call, return_value)) {
		done = ask_previous(array, call, node, return_value);
	}
	if (done && predis_node_has_queued(node, return_value)) {
		zval_ptr_dtor(return_value);
		ZVAL_COPY(return_value, object);
	}
}

/* Strings, and the numbers that PHP makes of some of them. */
static zend_string *key_of(zval *argument)
{
	ZVAL_DEREF(argument);
	if (Z_TYPE_P(argument) != IS_STRING && Z_TYPE_P(argument) != IS_LONG) {
		predis_throw(0, "Could not find key");
		return NULL;
	}
	return zval_get_string(argument);
}

static uint32_t copy_params(HashTable *arguments, zval **params)
{
	uint32_t count = 0;
	zval *argument;

	*params = safe_emalloc(zend_hash_num_elements(arguments), sizeof(zval), 1);
	ZEND_HASH_FOREACH_VAL(arguments, argument) {
		ZVAL_COPY(&(*params)[count], argument);
		count++;
	} ZEND_HASH_FOREACH_END();
	return count;
}

static void free_params(uint32_t count, zval *params)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&params[i]);
	}
	efree(params);
}

ZEND_METHOD(RedisArray, __call)
{
	HashTable *arguments;
	array_call call = {0};
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_ARRAY_HT(arguments)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built || zend_hash_num_elements(arguments) == 0) {
		RETURN_FALSE; /* without a key there is no server */
	}
	call.method = zend_string_tolower(name);
	call.count = copy_params(arguments, &call.params);
	if (!zend_hash_exists(&predis_redis_ce->function_table, call.method)) {
		zend_throw_error(NULL, "Call to undefined method RedisArray::%s()", ZSTR_VAL(name));
	} else if ((call.key = key_of(&call.params[0]))) {
		run(PREDIS_ARRAY_THIS, &call, ZEND_THIS, return_value);
		zend_string_release(call.key);
	}
	free_params(call.count, call.params);
	zend_string_release(call.method);
}
