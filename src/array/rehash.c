/* Moving keys from where they were to where they belong, after servers were added or taken away. See array.h. */
#include "php.h"
#include "Zend/zend_exceptions.h"

#include "array.h"
#include "client/client.h"

/* ---- one key ---- */

/* What it is and how long it lives, as restore() takes them. False: there is no such key, or an exception is pending. */
static bool dump_key(predis_array_node *node, zval *key, zval *dump, zval *ttl)
{
	if (predis_node_call(node, "dump", 1, key, dump) && Z_TYPE_P(dump) == IS_STRING && predis_node_call(node, "pttl", 1, key, ttl)
		&& Z_TYPE_P(ttl) == IS_LONG && Z_LVAL_P(ttl) != -2) {
		ZVAL_LONG(ttl, Z_LVAL_P(ttl) == -1 ? 0 : Z_LVAL_P(ttl) == 0 ? 1 : Z_LVAL_P(ttl)); /* 0 is no limit to RESTORE */
		return true;
	}
	return false;
}

/* The server refuses to overwrite: what came there since is newer. */
static bool is_there_already(predis_array_node *node)
{
	const zend_string *error = predis_client_of(Z_OBJ(node->redis))->last_error;

	return error && strncmp(ZSTR_VAL(error), "BUSYKEY", sizeof("BUSYKEY") - 1) == 0;
}

/* BUSYKEY throws in some modes and not in others: here it is an answer. */
static bool restore_key(predis_array_node *node, zval *key, zval *dump, zval *ttl)
{
	zval params[3], result;
	bool restored;

	ZVAL_COPY_VALUE(&params[0], key);
	ZVAL_COPY_VALUE(&params[1], ttl);
	ZVAL_COPY_VALUE(&params[2], dump);
	predis_client_clear_error(predis_client_of(Z_OBJ(node->redis)));
	restored = predis_node_call(node, "restore", 3, params, &result) && Z_TYPE(result) == IS_TRUE;
	zval_ptr_dtor(&result);
	if (!restored && is_there_already(node)) {
		if (EG(exception) && instanceof_function(EG(exception)->ce, predis_exception_ce)) {
			zend_clear_exception();
		}
		return !EG(exception);
	}
	return restored;
}

static bool note_in_index(predis_array_node *node, const char *method, zval *key)
{
	zval params[2], result;
	bool done;

	ZVAL_STRINGL(&params[0], PREDIS_ARRAY_INDEX, sizeof(PREDIS_ARRAY_INDEX) - 1);
	ZVAL_COPY_VALUE(&params[1], key);
	done = predis_node_call(node, method, 2, params, &result);
	zval_ptr_dtor(&params[0]);
	zval_ptr_dtor(&result);
	return done;
}

static bool delete_key(predis_array_node *node, zval *key)
{
	zval result;
	bool done = predis_node_call(node, "del", 1, key, &result);

	zval_ptr_dtor(&result);
	return done;
}

/* In this order nothing is lost, wherever it ends: the key is deleted when it is in its new place. */
bool predis_array_move(const predis_array *array, predis_array_node *from, predis_array_node *to, zend_string *name)
{
	zval key, dump, ttl;

	if (zend_string_equals(from->name, to->name)) {
		return true;
	}
	ZVAL_STR(&key, name);
	ZVAL_NULL(&dump);
	ZVAL_NULL(&ttl);
	if (dump_key(from, &key, &dump, &ttl) && restore_key(to, &key, &dump, &ttl)
		&& (!array->index || note_in_index(to, "sadd", &key)) && delete_key(from, &key) && array->index) {
		note_in_index(from, "srem", &key);
	}
	zval_ptr_dtor(&dump);
	return !EG(exception);
}

/* ---- all keys ---- */

/* KEYS tells names with the prefix, and the node's methods add it. */
static zend_string *without_prefix(const predis_array_node *node, zend_string *name)
{
	const zend_string *prefix = predis_client_of(Z_OBJ(node->redis))->codec.prefix;

	if (prefix && ZSTR_LEN(name) >= ZSTR_LEN(prefix) && memcmp(ZSTR_VAL(name), ZSTR_VAL(prefix), ZSTR_LEN(prefix)) == 0) {
		return zend_string_init(ZSTR_VAL(name) + ZSTR_LEN(prefix), ZSTR_LEN(name) - ZSTR_LEN(prefix), 0);
	}
	return zend_string_copy(name);
}

/* From the index, or all there are. */
static bool list_keys(const predis_array *array, predis_array_node *node, zval *names)
{
	zval param, found, *name;
	bool done;

	array_init(names);
	if (array->index) {
		ZVAL_STRINGL(&param, PREDIS_ARRAY_INDEX, sizeof(PREDIS_ARRAY_INDEX) - 1);
	} else {
		ZVAL_STRINGL(&param, "*", 1);
	}
	done = predis_node_call(node, array->index ? "smembers" : "keys", 1, &param, &found);
	zval_ptr_dtor(&param);
	ZEND_HASH_FOREACH_VAL(Z_TYPE(found) == IS_ARRAY ? Z_ARRVAL(found) : (HashTable *)&zend_empty_array, name) {
		zend_string *key;
		if (Z_TYPE_P(name) != IS_STRING) {
			continue;
		}
		key = array->index ? zend_string_copy(Z_STR_P(name)) : without_prefix(node, Z_STR_P(name));
		if (zend_string_equals_literal(key, PREDIS_ARRAY_INDEX)) {
			zend_string_release(key);
		} else {
			add_next_index_str(names, key);
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&found);
	return done;
}

static bool tell(const zend_fcall_info *callable, zend_fcall_info_cache *fcc, const predis_array_node *node, uint32_t count)
{
	zend_fcall_info fci = *callable;
	zval params[2], result;

	ZVAL_STR_COPY(&params[0], node->name);
	ZVAL_LONG(&params[1], count);
	ZVAL_UNDEF(&result);
	fci.retval = &result;
	fci.param_count = 2;
	fci.params = params;
	zend_call_function(&fci, fcc);
	zval_ptr_dtor(&params[0]);
	zval_ptr_dtor(&result);
	return !EG(exception);
}

static bool move_keys(const predis_array *array, predis_array_node *from, const zval *names)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(names), name) {
		predis_array_node *to = predis_array_find(array, &array->ring, Z_STR_P(name));
		if (EG(exception) || (to && !predis_array_move(array, from, to, Z_STR_P(name)))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(RedisArray, _rehash)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	zend_fcall_info fci = empty_fcall_info;
	zend_fcall_info_cache fcc = empty_fcall_info_cache;
	bool done = true;
	zval names;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_FUNC_OR_NULL(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();

	for (uint32_t i = 0; i < array->previous.count && done; i++) {
		predis_array_node *from = &array->previous.nodes[i];
		done = list_keys(array, from, &names)
			&& (!ZEND_FCI_INITIALIZED(fci) || tell(&fci, &fcc, from, zend_hash_num_elements(Z_ARRVAL(names))))
			&& move_keys(array, from, &names);
		zval_ptr_dtor(&names);
	}
}
