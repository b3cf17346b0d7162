/*
 * Commands whose keys may lie in several slots, since they mean the same key by key: each slot's keys go out as a command
 * of their own, all nodes at the same time, and the results are put together in the caller's order.
 */
#include "php.h"

#include "batch.h"
#define PREDIS_COMMANDS_ENUM_ONLY
#include "predis_commands.h"

typedef struct {
	zend_string *key; /* as the caller has it */
	zval *value;      /* borrowed; NULL: the command has none */
	int32_t slot;
	uint32_t place;   /* its number among the caller's */
} split_key;

typedef struct {
	split_key *keys;
	uint32_t count;
} split_keys;

static void add_key(const predis_client *client, split_keys *keys, zend_string *key, zval *value)
{
	split_key *fresh = &keys->keys[keys->count];
	const zend_string *prefix = client->codec.prefix;

	fresh->key = key;
	fresh->value = value;
	fresh->slot = prefix ? predis_slot_of_prefixed(prefix, key) : predis_slot_of(ZSTR_VAL(key), ZSTR_LEN(key));
	fresh->place = keys->count++;
}

static bool add_plain(const predis_client *client, split_keys *keys, zval *param)
{
	zend_string *key;

	ZVAL_DEREF(param);
	key = predis_codec_plain(param);
	if (!key || EG(exception)) {
		if (key) {
			zend_string_release(key);
		}
		return false;
	}
	add_key(client, keys, key, NULL);
	return true;
}

static bool add_list(const predis_client *client, split_keys *keys, HashTable *list)
{
	zval *element;

	keys->keys = safe_emalloc(zend_hash_num_elements(list) + 1, sizeof(*keys->keys), 0);
	ZEND_HASH_FOREACH_VAL(list, element) {
		if (!add_plain(client, keys, element)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static void add_pairs(const predis_client *client, split_keys *keys, HashTable *pairs)
{
	zend_ulong index;
	zend_string *name;
	zval *value;

	keys->keys = safe_emalloc(zend_hash_num_elements(pairs) + 1, sizeof(*keys->keys), 0);
	ZEND_HASH_FOREACH_KEY_VAL(pairs, index, name, value) {
		add_key(client, keys, name ? zend_string_copy(name) : zend_long_to_str((zend_long)index), value);
	} ZEND_HASH_FOREACH_END();
}

static void free_keys(split_keys *keys)
{
	for (uint32_t i = 0; i < keys->count; i++) {
		zend_string_release(keys->keys[i].key);
	}
	if (keys->keys) {
		efree(keys->keys);
	}
}

/* By slot; the keys of one slot stay in the caller's order, since a key may come twice. */
static int compare_slots(const void *a, const void *b)
{
	const split_key *one = a, *other = b;

	if (one->slot != other->slot) {
		return one->slot < other->slot ? -1 : 1;
	}
	return one->place < other->place ? -1 : 1;
}

static uint32_t same_slot(const split_keys *keys, uint32_t from)
{
	uint32_t to = from;

	while (to < keys->count && keys->keys[to].slot == keys->keys[from].slot) {
		to++;
	}
	return to - from;
}

/* ---- to parts ---- */

typedef struct {
	predis_cluster *cluster;
	const predis_command *command;
	predis_join join;
} split_command;

static bool pack_part(predis_call *call, const split_key *keys, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		predis_call_key(call, keys[i].key);
		if (keys[i].value && !predis_call_value(call, keys[i].value)) {
			return false;
		}
	}
	return true;
}

typedef bool (*part_function)(predis_cluster *cluster, predis_call *call, void *context);

static bool each_part(const split_command *split, const split_keys *keys, uint32_t *parts, part_function take, void *context)
{
	predis_client *client = &split->cluster->client;

	for (uint32_t at = 0, count; at < keys->count; at += count) {
		predis_call call;
		bool taken;
		count = same_slot(keys, at);
		predis_client_begin_call(client, &call, split->command);
		if (split->join == PREDIS_JOIN_EACH) {
			call.shape = PREDIS_SHAPE_INT; /* the list has the numbers */
		}
		taken = pack_part(&call, &keys->keys[at], count) && take(split->cluster, &call, context);
		predis_client_end_call(client, &call);
		if (!taken) {
			return false;
		}
		++*parts;
	}
	return true;
}

/* For each part its number of keys, and where the values of these belong. */
static uint32_t *places_of(const split_keys *keys)
{
	uint32_t *places = safe_emalloc(keys->count, 2 * sizeof(*places), sizeof(*places)), *to = places;

	for (uint32_t at = 0, count; at < keys->count; at += count) {
		count = same_slot(keys, at);
		*to++ = count;
		for (uint32_t i = 0; i < count; i++) {
			*to++ = keys->keys[at + i].place;
		}
	}
	return places;
}

static bool add_to_batch(predis_cluster *cluster, predis_call *call, void *batch)
{
	return predis_batch_add(batch, cluster, call, PREDIS_EFFECT_NONE);
}

static bool add_to_queue(predis_cluster *cluster, predis_call *call, void *object)
{
	zval queued;

	ZVAL_UNDEF(&queued);
	predis_cluster_queue(cluster, call, PREDIS_EFFECT_NONE, PREDIS_NO_NODE, object, &queued);
	if (Z_TYPE(queued) != IS_OBJECT) {
		zval_ptr_dtor(&queued);
		return false;
	}
	zval_ptr_dtor(&queued);
	return true;
}

static void join_parts(const split_command *split, const split_keys *keys, uint32_t parts, predis_batch *batch)
{
	bool has_places = split->join == PREDIS_JOIN_LISTS || split->join == PREDIS_JOIN_EACH;

	predis_batch_join(batch, parts, split->join, keys->count, has_places ? places_of(keys) : NULL);
}

static void queue_parts(const split_command *split, const split_keys *keys, zval *object, zval *return_value)
{
	uint32_t parts = 0;

	if (each_part(split, keys, &parts, add_to_queue, object)) {
		join_parts(split, keys, parts, predis_cluster_queued(split->cluster));
		ZVAL_COPY(return_value, object);
	}
}

static void run_parts(const split_command *split, const split_keys *keys, zval *return_value)
{
	predis_batch batch = { .reads = split->command->flags & PREDIS_COMMAND_READ };
	uint32_t parts = 0;
	zval results;

	predis_cluster_follow_map(split->cluster);
	if (each_part(split, keys, &parts, add_to_batch, &batch)) {
		join_parts(split, keys, parts, &batch);
		if (predis_batch_run(&batch, split->cluster, &results)) {
			zval *result = zend_hash_index_find(Z_ARRVAL(results), 0);
			ZVAL_COPY(return_value, result);
			zval_ptr_dtor(&results);
		}
	}
	predis_batch_clear(&batch);
}

/* False: all keys are in one slot, and the command can go out as it is. */
static bool runs_in_parts(const split_command *split, split_keys *keys, zval *object, zval *return_value)
{
	if (keys->count == 0 || (same_slot(keys, 0) == keys->count && split->join != PREDIS_JOIN_EACH)) {
		return false;
	}
	RETVAL_FALSE;
	if (!split->cluster->map || split->cluster->subscriber) {
		predis_throw(0, split->cluster->map ? "Only unsubscribing is possible while subscribed" : "The object's constructor has not been called");
		return true;
	}
	qsort(keys->keys, keys->count, sizeof(*keys->keys), compare_slots);
	if (split->cluster->client.mode == PREDIS_MODE_ATOMIC) {
		run_parts(split, keys, return_value);
	} else {
		queue_parts(split, keys, object, return_value);
	}
	return true;
}

/* ---- the methods ---- */

/* Does the method take it as a key? With anything else the long way says what is wrong. */
static bool is_key(const zend_execute_data *execute_data, const zval *param)
{
	bool takes_any = (ZEND_TYPE_FULL_MASK(execute_data->func->internal_function.arg_info[0].type) & MAY_BE_DOUBLE);

	return Z_TYPE_P(param) == IS_STRING || ((Z_TYPE_P(param) == IS_LONG || Z_TYPE_P(param) == IS_DOUBLE) && (takes_any || !ZEND_ARG_USES_STRICT_TYPES()));
}

static void call_list(INTERNAL_FUNCTION_PARAMETERS, int command, predis_join join)
{
	split_command split = { .cluster = PREDIS_CLUSTER_THIS, .command = &predis_commands[command], .join = join };
	zval *params = ZEND_CALL_ARG(execute_data, 1);
	split_keys keys = {0};
	bool done = false;

	if (ZEND_NUM_ARGS() == 1 && Z_TYPE(params[0]) == IS_ARRAY) {
		done = !add_list(&split.cluster->client, &keys, Z_ARRVAL(params[0])) || runs_in_parts(&split, &keys, ZEND_THIS, return_value);
	} else if (ZEND_NUM_ARGS() > 1) {
		keys.keys = safe_emalloc(ZEND_NUM_ARGS(), sizeof(*keys.keys), 0);
		for (uint32_t i = 0; i < ZEND_NUM_ARGS() && is_key(execute_data, &params[i]); i++) {
			add_plain(&split.cluster->client, &keys, &params[i]);
		}
		done = keys.count == ZEND_NUM_ARGS() && runs_in_parts(&split, &keys, ZEND_THIS, return_value);
	}
	free_keys(&keys);
	if (!done) {
		predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, split.command);
	}
}

ZEND_METHOD(RedisCluster, mget)
{
	call_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_MGET, PREDIS_JOIN_LISTS);
}

ZEND_METHOD(RedisCluster, del)
{
	call_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_DEL, PREDIS_JOIN_SUMS);
}

ZEND_METHOD(RedisCluster, unlink)
{
	call_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_UNLINK, PREDIS_JOIN_SUMS);
}

ZEND_METHOD(RedisCluster, exists)
{
	call_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_EXISTS, PREDIS_JOIN_SUMS);
}

ZEND_METHOD(RedisCluster, touch)
{
	call_list(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_REDISCLUSTER_TOUCH, PREDIS_JOIN_SUMS);
}

static void call_pairs(INTERNAL_FUNCTION_PARAMETERS, int command, predis_join join)
{
	split_command split = { .cluster = PREDIS_CLUSTER_THIS, .command = &predis_commands[command], .join = join };
	zval *params = ZEND_CALL_ARG(execute_data, 1);
	split_keys keys = {0};
	bool done = false;

	if (ZEND_NUM_ARGS() == 1 && Z_TYPE(params[0]) == IS_ARRAY) {
		add_pairs(&split.cluster->client, &keys, Z_ARRVAL(params[0]));
		done = runs_in_parts(&split, &keys, ZEND_THIS, return_value);
	}
	free_keys(&keys);
	if (!done) {
		predis_cluster_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, split.command);
	}
}

ZEND_METHOD(RedisCluster, mset)
{
	call_pairs(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_MSET, PREDIS_JOIN_TRUTHS);
}

/* All or none is true of each slot: a list of 1 or 0 for each key. */
ZEND_METHOD(RedisCluster, msetnx)
{
	call_pairs(INTERNAL_FUNCTION_PARAM_PASSTHRU, PREDIS_CMD_MSETNX, PREDIS_JOIN_EACH);
}
