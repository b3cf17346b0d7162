/*
 * multi(), pipeline() and watch(). Both modes collect; exec() sends. A pipeline is a batch as it is. A transaction is one
 * for each slot that has a part in it, since a node takes no more in one: MULTI, the slot's commands and EXEC go out in one
 * write. It is all or none in each slot for itself.
 */
#include "php.h"

#include "batch.h"
#include "wire/effect.h"
#include "wire/request.h"

predis_batch *predis_cluster_queued(predis_cluster *cluster)
{
	if (!cluster->batch) {
		cluster->batch = ecalloc(1, sizeof(*cluster->batch));
	}
	return cluster->batch;
}

void predis_cluster_forget_queue(predis_cluster *cluster)
{
	predis_batch *batch = cluster->batch;

	cluster->batch = NULL;
	cluster->client.mode = PREDIS_MODE_ATOMIC;
	if (batch) {
		predis_batch_clear(batch);
		efree(batch);
	}
}

/* ---- queueing ---- */

static void queue_in_transaction(predis_batch *batch, predis_call *call, predis_effect effect, uint16_t number)
{
	predis_place place = { .slot = number == PREDIS_NO_NODE ? call->slot : PREDIS_SLOT_NONE, .number = number };
	predis_queued entry = { .shape = (uint8_t)call->shape, .effect = (uint8_t)effect, .role = PREDIS_ROLE_INSIDE };
	uint16_t group;

	predis_batch_append(predis_batch_group(batch, &place, &group), call, entry);
	predis_batch_note(batch, group, call->slot);
}

void predis_cluster_queue(predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number, zval *object, zval *return_value)
{
	predis_batch *batch = predis_cluster_queued(cluster);

	if (cluster->client.mode & PREDIS_MODE_MULTI) {
		queue_in_transaction(batch, call, effect, number);
		ZVAL_COPY(return_value, object);
		return;
	}
	if (batch->count == 0) {
		predis_cluster_follow_map(cluster);
	}
	if (predis_batch_add_to(batch, cluster, call, effect, number == PREDIS_NO_NODE ? predis_cluster_choose(cluster, call->slot, false) : number)) {
		ZVAL_COPY(return_value, object);
	}
}

/* ---- the modes ---- */

static void begin(predis_cluster *cluster, int mode, zval *object, zval *return_value)
{
	if (!cluster->map || cluster->subscriber) {
		predis_throw(0, cluster->map ? "Only unsubscribing is possible while subscribed" : "The object's constructor has not been called");
		return;
	}
	if (cluster->client.mode != PREDIS_MODE_ATOMIC && cluster->client.mode != mode) {
		php_error_docref(NULL, E_WARNING, "A cluster has no transactions within pipelines, and no pipelines within transactions");
		RETURN_FALSE;
	}
	cluster->client.mode = mode;
	ZVAL_COPY(return_value, object);
}

ZEND_METHOD(RedisCluster, multi)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	zend_long mode = PREDIS_MODE_MULTI;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	if (mode != PREDIS_MODE_PIPELINE) {
		mode = PREDIS_MODE_MULTI; /* whatever it is */
	}
	if (mode == PREDIS_MODE_MULTI && cluster->client.mode == PREDIS_MODE_MULTI) {
		php_error_docref(NULL, E_WARNING, "RedisCluster is already in MULTI mode, ignoring");
		RETURN_FALSE;
	}
	begin(cluster, (int)mode, ZEND_THIS, return_value);
}

ZEND_METHOD(RedisCluster, pipeline)
{
	ZEND_PARSE_PARAMETERS_NONE();
	begin(PREDIS_CLUSTER_THIS, PREDIS_MODE_PIPELINE, ZEND_THIS, return_value);
}

/* ---- EXEC ---- */

static void append_word(predis_lane *lane, const char *word, predis_effect effect, predis_role role)
{
	predis_request_words(&lane->bytes, 1, &word);
	predis_queue_add_plain(&lane->queue, (predis_queued){ .shape = PREDIS_SHAPE_RAW, .effect = (uint8_t)effect, .role = (uint8_t)role });
}

static void copy_queue(predis_queue *to, const predis_queue *from)
{
	size_t context = 0;

	for (size_t i = 0; i < from->count; i++) {
		bool has_context = context < from->context_count && from->contexts[context].at == i;
		predis_queue_add(to, from->entries[i], has_context ? &from->contexts[context].value : NULL);
		context += has_context;
	}
}

/* One slot's commands between MULTI and EXEC, in the lane of its node. */
static bool add_group(predis_cluster *cluster, predis_batch *sending, const predis_lane *group)
{
	uint16_t number = group->place.number != PREDIS_NO_NODE ? group->place.number : predis_cluster_choose(cluster, group->place.slot, false);
	predis_lane *lane;

	if (number == PREDIS_NO_NODE) {
		predis_throw(0, "Can't communicate with any node in the cluster");
		return false;
	}
	lane = predis_batch_lane(sending, cluster, number);
	append_word(lane, "MULTI", PREDIS_EFFECT_MULTI, PREDIS_ROLE_MULTI);
	predis_buffer_append(&lane->bytes, group->bytes.bytes, group->bytes.length);
	copy_queue(&lane->queue, &group->queue);
	append_word(lane, "EXEC", PREDIS_EFFECT_END_MULTI, PREDIS_ROLE_EXEC);
	predis_batch_note(sending, number, group->place.slot);
	return true;
}

/* The array of each EXEC is its group's results; another reply leaves false in the place of each command. */
static void take_groups(predis_batch *batch, HashTable *groups)
{
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		zval *results = zend_hash_index_find(groups, i);
		if (results && Z_TYPE_P(results) == IS_ARRAY) {
			ZVAL_COPY(&batch->lanes[i].results, results);
		}
	}
}

static void exec_transaction(predis_cluster *cluster, predis_batch *batch, zval *return_value)
{
	predis_batch sending = {0};
	bool added = true;
	zval groups;

	predis_cluster_follow_map(cluster);
	for (uint32_t i = 0; added && i < batch->lane_count; i++) {
		added = add_group(cluster, &sending, &batch->lanes[i]);
	}
	if (added && predis_batch_run(&sending, cluster, &groups)) {
		take_groups(batch, Z_ARRVAL(groups));
		zval_ptr_dtor(&groups);
		if (!sending.was_aborted || batch->lane_count > 1) {
			array_init_size(return_value, (uint32_t)batch->count);
			predis_batch_put_in_order(batch, NULL, return_value);
			predis_batch_join_results(batch, return_value);
		}
	}
	predis_batch_clear(&sending);
}

static void exec_pipeline(predis_cluster *cluster, predis_batch *batch, zval *return_value)
{
	zval results;

	if (predis_batch_run(batch, cluster, &results)) {
		RETVAL_COPY_VALUE(&results);
	}
}

ZEND_METHOD(RedisCluster, exec)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	predis_batch *batch;
	int mode;

	ZEND_PARSE_PARAMETERS_NONE();

	if (cluster->client.mode == PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "RedisCluster is not in MULTI mode");
		RETURN_FALSE;
	}
	/* Taken out: making results may run user code, which may queue again. */
	batch = predis_cluster_queued(cluster);
	mode = cluster->client.mode;
	cluster->batch = NULL;
	cluster->client.mode = PREDIS_MODE_ATOMIC;
	RETVAL_FALSE;
	(mode & PREDIS_MODE_MULTI ? exec_transaction : exec_pipeline)(cluster, batch, return_value);
	predis_batch_clear(batch);
	efree(batch);
}

/* ---- WATCH ---- */

/* Prefixed or not, keys know their slot. */
static int32_t slot_of(const predis_client *client, const zend_string *key)
{
	const zend_string *prefix = client->codec.prefix;

	return prefix ? predis_slot_of_prefixed(prefix, key) : predis_slot_of(ZSTR_VAL(key), ZSTR_LEN(key));
}

/* All keys from `from` on that are of the same slot as that one, in one command. */
static bool watch_slot(predis_cluster *cluster, zend_string **keys, uint32_t from, uint32_t count)
{
	predis_client *client = &cluster->client;
	predis_errand errand = { .cluster = cluster, .effect = PREDIS_EFFECT_WATCH, .slot = slot_of(client, keys[from]) };
	predis_call call;
	predis_reply reply;
	zval watched;

	predis_client_begin_call(client, &call, NULL);
	call.shape = PREDIS_SHAPE_OK;
	PREDIS_TOKEN(&call, "WATCH");
	for (uint32_t i = from; i < count; i++) {
		if (slot_of(client, keys[i]) == errand.slot) {
			predis_call_key(&call, keys[i]);
		}
	}
	ZVAL_FALSE(&watched);
	if (predis_cluster_exchange(&errand, &call, &reply)) {
		predis_client_take_reply(client, &call, PREDIS_EFFECT_NONE, &reply, &watched);
	}
	predis_client_end_call(client, &call);
	return Z_TYPE(watched) == IS_TRUE;
}

static bool is_first_of_slot(const predis_client *client, zend_string **keys, uint32_t at)
{
	for (uint32_t i = 0; i < at; i++) {
		if (slot_of(client, keys[i]) == slot_of(client, keys[at])) {
			return false;
		}
	}
	return true;
}

static bool watch_all(predis_cluster *cluster, zend_string **keys, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (is_first_of_slot(&cluster->client, keys, i) && !watch_slot(cluster, keys, i, count)) {
			return false;
		}
	}
	return true;
}

ZEND_METHOD(RedisCluster, watch)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	uint32_t count, taken = 0;
	zend_string **names;
	zval *keys;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', keys, count)
	ZEND_PARSE_PARAMETERS_END();

	if (!cluster->map || cluster->client.mode != PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "WATCH command not allowed in MULTI mode");
		RETURN_FALSE;
	}
	names = safe_emalloc(count, sizeof(*names), 0);
	while (taken < count && (names[taken] = zval_try_get_string(&keys[taken]))) {
		taken++;
	}
	RETVAL_BOOL(taken == count && watch_all(cluster, names, count));
	while (taken) {
		zend_string_release(names[--taken]);
	}
	efree(names);
}

/* A word whose reply is +OK. False with an exception pending, or refused. */
static bool say(predis_cluster *cluster, predis_client *node, const char *word, predis_effect effect)
{
	predis_reply reply;
	bool refused;

	if (!predis_client_simple(node, 1, &word, &reply)) {
		return false;
	}
	refused = reply.type == PREDIS_REPLY_ERROR;
	predis_effect_note(node->connection, effect, NULL, 0, refused);
	if (refused) {
		predis_client_refused(&cluster->client, Z_STR(reply.value));
	}
	zval_ptr_dtor(&reply.value);
	return !refused;
}

typedef struct {
	predis_cluster *cluster;
	bool done;
} unwatching;

static void unwatch_node(predis_client *node, void *context)
{
	unwatching *all = context;

	if (!EG(exception) && node->connection && (node->connection->marks & PREDIS_MARK_WATCH)) {
		all->done &= say(all->cluster, node, "UNWATCH", PREDIS_EFFECT_UNWATCH);
	}
}

static bool unwatch_all(predis_cluster *cluster)
{
	unwatching all = { .cluster = cluster, .done = true };

	predis_cluster_each_node(cluster, unwatch_node, &all);
	return all.done;
}

ZEND_METHOD(RedisCluster, unwatch)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(unwatch_all(PREDIS_CLUSTER_THIS));
}

/* Nothing of it has been sent; as DISCARD does, it ends WATCH. */
ZEND_METHOD(RedisCluster, discard)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	bool was_transaction = cluster->client.mode == PREDIS_MODE_MULTI;

	ZEND_PARSE_PARAMETERS_NONE();

	if (cluster->client.mode == PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "Cluster is not in MULTI mode");
		RETURN_FALSE;
	}
	predis_cluster_forget_queue(cluster);
	RETURN_BOOL(!was_transaction || unwatch_all(cluster));
}
