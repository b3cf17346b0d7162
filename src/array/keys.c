/* mget, mset, del and unlink: the keys of each server in one command. See array.h. */
#include "php.h"

#include "array.h"
#include "client/client.h"

/* The keys of one call, by server. */
typedef struct {
	uint32_t count;     /* of servers */
	HashTable **keys;   /* for each server a list of keys, or key => value */
	HashTable **places; /* for each server the places of its keys among all; NULL where nobody asks */
} spread_keys;

static void begin_spread(spread_keys *spread, uint32_t count, bool with_places)
{
	spread->count = count;
	spread->keys = safe_emalloc(count, sizeof(HashTable *), 1);
	spread->places = with_places ? safe_emalloc(count, sizeof(HashTable *), 1) : NULL;
	for (uint32_t i = 0; i < count; i++) {
		spread->keys[i] = zend_new_array(0);
		if (with_places) {
			spread->places[i] = zend_new_array(0);
		}
	}
}

static void end_spread(spread_keys *spread)
{
	for (uint32_t i = 0; i < spread->count; i++) {
		zend_array_release(spread->keys[i]);
		if (spread->places) {
			zend_array_release(spread->places[i]);
		}
	}
	efree(spread->keys);
	if (spread->places) {
		efree(spread->places);
	}
}

static predis_array_node *node_of(predis_array *array, zend_string *key)
{
	predis_array_node *node = predis_array_find(array, &array->ring, key);

	if (!node && !EG(exception)) {
		predis_throw(0, "Could not find any redis servers for this key.");
	}
	return node;
}

/* A list of keys. */
static bool spread_list(predis_array *array, HashTable *list, spread_keys *spread, const char *method)
{
	zend_long place = 0;
	zval *element;

	ZEND_HASH_FOREACH_VAL(list, element) {
		predis_array_node *node;
		zval key, at;
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_STRING && Z_TYPE_P(element) != IS_LONG) {
			predis_throw(0, "%s: all keys must be strings or longs", method);
			return false;
		}
		ZVAL_STR(&key, zval_get_string(element));
		if (!(node = node_of(array, Z_STR(key)))) {
			zval_ptr_dtor(&key);
			return false;
		}
		zend_hash_next_index_insert_new(spread->keys[node - array->ring.nodes], &key);
		if (spread->places) {
			ZVAL_LONG(&at, place++);
			zend_hash_next_index_insert_new(spread->places[node - array->ring.nodes], &at);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool spread_pairs(predis_array *array, HashTable *pairs, spread_keys *spread)
{
	zend_ulong number;
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(pairs, number, name, value) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)number);
		predis_array_node *node = node_of(array, key);
		if (!node) {
			zend_string_release(key);
			return false;
		}
		ZVAL_DEREF(value);
		Z_TRY_ADDREF_P(value);
		zend_symtable_update(spread->keys[node - array->ring.nodes], key, value);
		zend_string_release(key);
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* In a transaction all goes to its server, as it is. The object comes back, whatever the declared types are: calls are chained. */
static void call_in_multi(predis_array *array, const char *method, zval *param, zval *object, zval *return_value)
{
	predis_array_node *node = array->multi;

	if (predis_node_call(node, method, 1, param, return_value) && predis_node_has_queued(node, return_value)) {
		zval_ptr_dtor(return_value);
		ZVAL_COPY(return_value, object);
	}
}

/* ---- mget ---- */

static bool read_node(predis_array_node *node, HashTable *keys, HashTable *places, zval *values)
{
	zval param, result, *place, *value;
	zend_ulong i = 0;

	ZVAL_ARR(&param, keys);
	if (!predis_node_call(node, "mget", 1, &param, &result)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(places, place) {
		value = Z_TYPE(result) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL(result), i) : NULL;
		if (value) {
			Z_TRY_ADDREF_P(value);
			zend_hash_index_update(Z_ARRVAL_P(values), (zend_ulong)Z_LVAL_P(place), value);
		}
		i++;
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&result);
	return true;
}

static void read_all(predis_array *array, const spread_keys *spread, uint32_t count, zval *return_value)
{
	bool done = true;

	array_init_size(return_value, count);
	for (uint32_t i = 0; i < count; i++) {
		add_next_index_bool(return_value, false);
	}
	for (uint32_t i = 0; i < array->ring.count && done; i++) {
		done = zend_hash_num_elements(spread->keys[i]) == 0
			|| read_node(&array->ring.nodes[i], spread->keys[i], spread->places[i], return_value);
	}
	if (!done) {
		zval_ptr_dtor(return_value);
		ZVAL_NULL(return_value);
	}
}

ZEND_METHOD(RedisArray, mget)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	spread_keys spread;
	zval *keys;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(keys)
	ZEND_PARSE_PARAMETERS_END();

	if (!array->built || zend_hash_num_elements(Z_ARRVAL_P(keys)) == 0) {
		RETURN_FALSE;
	}
	if (array->multi) {
		call_in_multi(array, "mget", keys, ZEND_THIS, return_value);
		return;
	}
	begin_spread(&spread, array->ring.count, true);
	if (spread_list(array, Z_ARRVAL_P(keys), &spread, "MGET")) {
		read_all(array, &spread, zend_hash_num_elements(Z_ARRVAL_P(keys)), return_value);
	}
	end_spread(&spread);
}

/* ---- mset ---- */

static bool write_node(const predis_array *array, predis_array_node *node, HashTable *pairs, zval *result)
{
	zend_ulong number;
	zend_string *name;
	HashTable *keys;
	zval param, key;
	bool done;

	ZVAL_ARR(&param, pairs);
	if (!array->index) {
		return predis_node_call(node, "mset", 1, &param, result);
	}
	keys = zend_new_array(zend_hash_num_elements(pairs));
	ZEND_HASH_FOREACH_KEY(pairs, number, name) {
		ZVAL_STR(&key, name ? zend_string_copy(name) : zend_long_to_str((zend_long)number));
		zend_hash_next_index_insert_new(keys, &key);
	} ZEND_HASH_FOREACH_END();
	done = predis_node_call_indexed(node, "mset", 1, &param, "sadd", keys, result);
	zend_array_release(keys);
	return done;
}

static void write_all(predis_array *array, const spread_keys *spread, zval *return_value)
{
	bool written = true;
	zval result;

	for (uint32_t i = 0; i < array->ring.count; i++) {
		if (zend_hash_num_elements(spread->keys[i]) == 0) {
			continue;
		}
		if (!write_node(array, &array->ring.nodes[i], spread->keys[i], &result)) {
			zval_ptr_dtor(&result);
			return;
		}
		written = written && Z_TYPE(result) == IS_TRUE;
		zval_ptr_dtor(&result);
	}
	RETVAL_BOOL(written);
}

ZEND_METHOD(RedisArray, mset)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	spread_keys spread;
	zval *pairs;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY(pairs)
	ZEND_PARSE_PARAMETERS_END();

	if (!array->built || zend_hash_num_elements(Z_ARRVAL_P(pairs)) == 0) {
		RETURN_FALSE;
	}
	if (array->multi) {
		call_in_multi(array, "mset", pairs, ZEND_THIS, return_value);
		return;
	}
	begin_spread(&spread, array->ring.count, false);
	if (spread_pairs(array, Z_ARRVAL_P(pairs), &spread)) {
		write_all(array, &spread, return_value);
	}
	end_spread(&spread);
}

/* ---- del and unlink ---- */

static bool delete_on_node(const predis_array *array, predis_array_node *node, const char *method, HashTable *keys, zend_long *deleted)
{
	zval param, result;
	bool done;

	ZVAL_ARR(&param, keys);
	if (array->index) {
		done = predis_node_call_indexed(node, method, 1, &param, "srem", keys, &result);
	} else {
		done = predis_node_call(node, method, 1, &param, &result);
	}
	*deleted += Z_TYPE(result) == IS_LONG ? Z_LVAL(result) : 0;
	zval_ptr_dtor(&result);
	return done;
}

static void delete_all(predis_array *array, const char *method, HashTable *keys, zval *return_value)
{
	spread_keys spread;
	zend_long deleted = 0;
	bool done;

	begin_spread(&spread, array->ring.count, false);
	done = spread_list(array, keys, &spread, "DEL");
	for (uint32_t i = 0; i < array->ring.count && done; i++) {
		done = zend_hash_num_elements(spread.keys[i]) == 0
			|| delete_on_node(array, &array->ring.nodes[i], method, spread.keys[i], &deleted);
	}
	end_spread(&spread);
	RETVAL_LONG(deleted);
}

static void delete_method(INTERNAL_FUNCTION_PARAMETERS, const char *method)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	zval *params, list;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', params, count)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE(params[0]) == IS_ARRAY) {
		ZVAL_COPY(&list, &params[0]);
	} else {
		array_init_size(&list, count);
		for (uint32_t i = 0; i < count; i++) {
			Z_TRY_ADDREF(params[i]);
			zend_hash_next_index_insert_new(Z_ARRVAL(list), &params[i]);
		}
	}
	if (!array->built || zend_hash_num_elements(Z_ARRVAL(list)) == 0) {
		RETVAL_FALSE;
	} else if (array->multi) {
		call_in_multi(array, method, &list, ZEND_THIS, return_value);
	} else {
		delete_all(array, method, Z_ARRVAL(list), return_value);
	}
	zval_ptr_dtor(&list);
}

ZEND_METHOD(RedisArray, del)
{
	delete_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "del");
}

ZEND_METHOD(RedisArray, unlink)
{
	delete_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, "unlink");
}
