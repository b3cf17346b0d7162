/* Commands for one node, which the caller names by a key or as [host, port]; and those that ask all masters. */
#include "php.h"

#include "batch.h"

bool predis_cluster_find_place(predis_cluster *cluster, zval *key_or_address, predis_place *place)
{
	zval *host, *port;

	*place = (predis_place){ .slot = PREDIS_SLOT_NONE, .number = PREDIS_NO_NODE };
	ZVAL_DEREF(key_or_address);
	if (!cluster->map) {
		predis_throw(0, "The object's constructor has not been called");
		return false;
	}
	predis_cluster_follow_map(cluster);
	if (Z_TYPE_P(key_or_address) != IS_ARRAY) {
		zend_string *key = zval_try_get_string(key_or_address);
		zend_string *whole = key ? predis_codec_key(&cluster->client.codec, key) : NULL;
		if (whole) {
			place->slot = predis_slot_of(ZSTR_VAL(whole), ZSTR_LEN(whole));
			zend_string_release(whole);
			zend_string_release(key);
		}
		return whole != NULL;
	}
	host = zend_hash_index_find_deref(Z_ARRVAL_P(key_or_address), 0);
	port = zend_hash_index_find_deref(Z_ARRVAL_P(key_or_address), 1);
	if (!host || !port || Z_TYPE_P(host) != IS_STRING) {
		php_error_docref(NULL, E_WARNING, "Directed commands must be passed a key or [host,port] array");
		return false;
	}
	place->number = predis_map_member(cluster->map, Z_STRVAL_P(host), Z_STRLEN_P(host), zval_get_long(port));
	if (place->number == PREDIS_NO_NODE) {
		php_error_docref(NULL, E_WARNING, "Unknown node %s:" ZEND_LONG_FMT, Z_STRVAL_P(host), zval_get_long(port));
		return false;
	}
	return true;
}

/* The row's, and the node in front. */
static bool check_count(const predis_command *command, uint32_t count)
{
	uint32_t least = command->min_args + 1u;

	if (count >= least && (command->max_args < 0 || count <= (uint32_t)command->max_args + 1)) {
		return true;
	}
	zend_wrong_parameters_count_error(least, command->max_args < 0 ? (uint32_t)-1 : (uint32_t)command->max_args + 1);
	return false;
}

void predis_cluster_call_node(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	predis_place place;
	predis_call call;

	if (!check_count(command, ZEND_NUM_ARGS())) {
		RETURN_THROWS();
	}
	if (!predis_cluster_find_place(cluster, ZEND_CALL_ARG(execute_data, 1), &place)) {
		RETURN_FALSE;
	}
	predis_client_begin_call(&cluster->client, &call, command);
	call.next = 1; /* the row's parameters are those behind the node */
	if (!predis_call_pack(&call, ZEND_CALL_ARG(execute_data, 1), ZEND_NUM_ARGS())) {
		predis_client_end_call(&cluster->client, &call);
		RETURN_FALSE;
	}
	call.slot = PREDIS_SLOT_NONE;
	call.crosses_slots = false;
	cluster->place = &place;
	predis_client_dispatch(&cluster->client, &call, (predis_effect)command->effect, ZEND_THIS, return_value);
	cluster->place = NULL;
}

/* ---- commands by name ---- */

/* CLIENT REPLY would leave the object with replies that never come. */
static bool is_possible(const zend_string *name, const zval *args, uint32_t count)
{
	if (zend_string_equals_literal_ci(name, "CLIENT") && count && Z_TYPE(args[0]) == IS_STRING && zend_string_equals_literal_ci(Z_STR(args[0]), "REPLY")) {
		php_error_docref(NULL, E_WARNING, "CLIENT REPLY is not possible on a cluster");
		return false;
	}
	return true;
}

static void call_by_name(predis_cluster *cluster, zval *key_or_address, zend_string *name, zval *args, uint32_t count, predis_shape shape, zval *object, zval *return_value)
{
	predis_place place;

	RETVAL_FALSE;
	if (is_possible(name, args, count) && predis_cluster_find_place(cluster, key_or_address, &place)) {
		cluster->place = &place;
		predis_client_call_by_name(&cluster->client, name, args, count, shape, object, return_value);
		cluster->place = NULL;
	}
}

ZEND_METHOD(RedisCluster, rawcommand)
{
	zval *key_or_address, *args;
	zend_string *name;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_ZVAL(key_or_address)
		Z_PARAM_STR(name)
		Z_PARAM_VARIADIC('*', args, count)
	ZEND_PARSE_PARAMETERS_END();

	call_by_name(PREDIS_CLUSTER_THIS, key_or_address, name, args, count, PREDIS_SHAPE_RAW, ZEND_THIS, return_value);
}

/* WORD subcommand arguments. */
static void call_container(predis_cluster *cluster, zval *key_or_address, const char *word, zend_string *subcommand,
	zval *args, uint32_t count, predis_shape shape, zval *object, zval *return_value)
{
	zend_string *name = zend_string_init(word, strlen(word), 0);
	zval *words = safe_emalloc(count + 1, sizeof(*words), 0);

	ZVAL_STR(&words[0], subcommand);
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_COPY_VALUE(&words[i + 1], &args[i]); /* borrowed, as the subcommand is */
	}
	call_by_name(cluster, key_or_address, name, words, count + 1, shape, object, return_value);
	zend_string_release(name);
	efree(words);
}

ZEND_METHOD(RedisCluster, cluster)
{
	zval *key_or_address, *args;
	zend_string *subcommand;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_ZVAL(key_or_address)
		Z_PARAM_STR(subcommand)
		Z_PARAM_VARIADIC('*', args, count)
	ZEND_PARSE_PARAMETERS_END();

	call_container(PREDIS_CLUSTER_THIS, key_or_address, "CLUSTER", subcommand, args, count, PREDIS_SHAPE_RAW, ZEND_THIS, return_value);
}

static predis_shape shape_of_client(const zend_string *subcommand)
{
	if (zend_string_equals_literal_ci(subcommand, "LIST")) {
		return PREDIS_SHAPE_CLIENT_LIST;
	}
	return zend_string_equals_literal_ci(subcommand, "GETNAME") || zend_string_equals_literal_ci(subcommand, "INFO") ? PREDIS_SHAPE_STRING : PREDIS_SHAPE_RAW;
}

ZEND_METHOD(RedisCluster, client)
{
	zend_string *subcommand, *argument = NULL;
	zval *key_or_address, arg;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_ZVAL(key_or_address)
		Z_PARAM_STR(subcommand)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(argument)
	ZEND_PARSE_PARAMETERS_END();

	if (argument) {
		ZVAL_STR(&arg, argument);
	}
	call_container(PREDIS_CLUSTER_THIS, key_or_address, "CLIENT", subcommand, &arg, argument != NULL, shape_of_client(subcommand), ZEND_THIS, return_value);
}

/* ---- KEYS, of all masters ---- */

static bool ask_each_master(predis_cluster *cluster, zend_string *pattern, predis_batch *batch)
{
	bool added = true;

	for (uint32_t i = 0; added && i < cluster->map->count; i++) {
		predis_call call;
		if (!cluster->map->nodes[i].is_master) {
			continue;
		}
		predis_client_begin_call(&cluster->client, &call, NULL);
		call.shape = PREDIS_SHAPE_STRINGS;
		PREDIS_TOKEN(&call, "KEYS");
		predis_call_key(&call, pattern);
		call.slot = PREDIS_SLOT_NONE;
		added = predis_batch_add_to(batch, cluster, &call, PREDIS_EFFECT_NONE, (uint16_t)i);
		predis_client_end_call(&cluster->client, &call);
	}
	return added;
}

/* One list of all. */
static void append_lists(const zval *lists, zval *return_value)
{
	zval *list, *name;

	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(lists), list) {
		if (Z_TYPE_P(list) != IS_ARRAY) {
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), name) {
			Z_TRY_ADDREF_P(name);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), name);
		} ZEND_HASH_FOREACH_END();
	} ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(RedisCluster, keys)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	predis_batch batch = { .is_pinned = true };
	zend_string *pattern;
	zval lists;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(pattern)
	ZEND_PARSE_PARAMETERS_END();

	RETVAL_FALSE;
	if (!cluster->map || cluster->client.mode != PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "Can't call KEYS in multi or pipeline mode!");
		return;
	}
	predis_cluster_follow_map(cluster);
	if (ask_each_master(cluster, pattern, &batch) && predis_batch_run(&batch, cluster, &lists)) {
		append_lists(&lists, return_value);
		zval_ptr_dtor(&lists);
	}
	predis_batch_clear(&batch);
}
