/*
 * multi(), pipeline() and watch(). A pipeline is a batch that exec() runs. A transaction is one on each node that has a
 * part in it: MULTI goes to a node in front of its first command, and EXEC to all of them; it is all or none on each
 * node for itself.
 */
#include "php.h"

#include "batch.h"
#include "wire/effect.h"

predis_batch *predis_cluster_queued(predis_cluster *cluster)
{
	if (!cluster->batch) {
		cluster->batch = ecalloc(1, sizeof(*cluster->batch));
	}
	return cluster->batch;
}

/* What the server still holds of a transaction is undone in front of the next command. */
static void abandon_lane(predis_lane *lane)
{
	predis_client *node = lane->node;

	if (!node || node->mode != PREDIS_MODE_MULTI) {
		return;
	}
	node->mode = PREDIS_MODE_ATOMIC;
	if (node->connection && (node->connection->marks & PREDIS_MARK_MULTI)) {
		node->connection->settled = false;
	}
}

void predis_cluster_forget_queue(predis_cluster *cluster)
{
	predis_batch *batch = cluster->batch;

	cluster->batch = NULL;
	cluster->client.mode = PREDIS_MODE_ATOMIC;
	if (!batch) {
		return;
	}
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		abandon_lane(&batch->lanes[i]);
	}
	predis_batch_clear(batch);
	efree(batch);
}

/* ---- queueing ---- */

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

/* The node takes part in the transaction from now on. */
static bool begin_on(predis_cluster *cluster, predis_lane *lane, uint16_t number)
{
	predis_client *node = predis_cluster_node(cluster, number);

	predis_cluster_prepare(cluster, node, number);
	predis_cluster_hold(node);
	if (!say(cluster, node, "MULTI", PREDIS_EFFECT_MULTI)) {
		predis_cluster_let_go(node);
		return false;
	}
	node->mode = PREDIS_MODE_MULTI;
	lane->node = node;
	return true;
}

/* The first command of a node's transaction may still go elsewhere; later there is no way back. */
static uint16_t leave_for(predis_cluster *cluster, predis_lane *lane, const char *refusal)
{
	predis_redirection named = predis_redirection_parse(refusal);
	predis_client *node = lane->node;
	uint16_t number = PREDIS_NO_NODE;

	if (lane->queue.count == 0 && named.kind == PREDIS_REDIRECTION_MOVED) {
		number = predis_cluster_follow_moved(cluster, node, &named);
	}
	if (number == PREDIS_NO_NODE) {
		predis_cluster_forget_queue(cluster);
		predis_throw(0, "%s: a transaction cannot go on elsewhere, it has been discarded", refusal);
		return number;
	}
	abandon_lane(lane);
	lane->node = NULL;
	predis_cluster_let_go(node);
	return number;
}

static void note_queued(predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number)
{
	predis_lane *lane = predis_batch_lane(cluster->batch, cluster, number);

	predis_queue_add(&lane->queue, (predis_queued){ .shape = (uint8_t)call->shape, .effect = (uint8_t)effect, .role = PREDIS_ROLE_INSIDE }, &call->context);
	predis_batch_note(cluster->batch, number, call->slot);
}

static void queue_in_transaction(predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number, zval *object, zval *return_value)
{
	enum { MOVES_MOST = 5 };

	for (int moves = 0; number != PREDIS_NO_NODE && moves < MOVES_MOST; moves++) {
		predis_lane *lane = predis_batch_lane(predis_cluster_queued(cluster), cluster, number);
		predis_reply reply;
		if ((!lane->node && !begin_on(cluster, lane, number)) || !predis_client_exchange_call(lane->node, call, false, &reply)) {
			predis_cluster_forget_queue(cluster);
			return;
		}
		if (reply.type != PREDIS_REPLY_ERROR) {
			zval_ptr_dtor(&reply.value);
			note_queued(cluster, call, effect, number);
			ZVAL_COPY(return_value, object);
			return;
		}
		if (!predis_client_is_redirection(Z_STRVAL(reply.value))) {
			predis_client_take_reply(&cluster->client, call, PREDIS_EFFECT_NONE, &reply, return_value);
			return;
		}
		number = leave_for(cluster, lane, Z_STRVAL(reply.value));
		zval_ptr_dtor(&reply.value);
	}
}

void predis_cluster_queue(predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number, zval *object, zval *return_value)
{
	predis_batch *batch = predis_cluster_queued(cluster);

	ZVAL_FALSE(return_value);
	if (batch->count == 0) {
		predis_cluster_follow_map(cluster);
	}
	if (number == PREDIS_NO_NODE) {
		number = predis_cluster_choose(cluster, call->slot, false);
	}
	if (cluster->client.mode & PREDIS_MODE_MULTI) {
		queue_in_transaction(cluster, call, effect, number, object, return_value);
	} else if (predis_batch_add_to(batch, cluster, call, effect, number)) {
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

	if (mode != PREDIS_MODE_MULTI && mode != PREDIS_MODE_PIPELINE) {
		php_error_docref(NULL, E_WARNING, "Unknown mode sent to RedisCluster::multi");
		RETURN_FALSE;
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

typedef struct {
	predis_cluster *cluster;
	uint32_t aborted;    /* nodes whose transaction has not run */
	uint32_t run;
	bool broken;
} ending;

static bool send_exec(predis_lane *lane)
{
	static const char exec[] = "*1\r\n$4\r\nEXEC\r\n";
	struct iovec parts[2] = { [1] = { (char *)exec, sizeof(exec) - 1 } };
	predis_exchange exchange = { .parts = parts, .count = 2, .replies = 1, .block_seconds = -1 };

	return predis_client_send_only(lane->node, &exchange);
}

/* EXEC's own answer: null where a watched key has changed, an error where a command was refused when it was queued. */
static void note_aborted(ending *end, predis_lane *lane, predis_reply *reply)
{
	predis_client *client = &end->cluster->client;

	if (reply->type == PREDIS_REPLY_ERROR
		&& (client->throw_on_error || strncmp(Z_STRVAL(reply->value), "EXECABORT", sizeof("EXECABORT") - 1) != 0)) {
		predis_client_refused(client, Z_STR(reply->value));
	}
	zval_ptr_dtor(&reply->value);
	lane->failed = true;
	end->aborted++;
}

static void take_exec(ending *end, predis_lane *lane)
{
	predis_connection *connection = lane->node->connection;
	predis_failure *failure = &connection->failure;
	predis_reply reply;
	size_t count;
	bool whole;

	if (!predis_connection_receive_header(connection, &reply, &count)) {
		end->broken = true;
		return;
	}
	predis_effect_note(connection, PREDIS_EFFECT_END_MULTI, NULL, 0, reply.type == PREDIS_REPLY_ERROR);
	if (reply.type != PREDIS_REPLY_ARRAY) {
		note_aborted(end, lane, &reply);
		return;
	}
	lane->open = true;
	array_init_size(&lane->results, (uint32_t)count);
	lane->sink = predis_queue_begin(lane->node, &lane->queue, &lane->results);
	whole = count == lane->queue.count;
	if (!whole) {
		predis_failure_set(failure, PREDIS_FAILURE_PROTOCOL, 0, "protocol error, EXEC answered for %zu commands, not %zu", count, lane->queue.count);
	}
	end->broken |= !whole || (count && !predis_queue_take_transaction(&lane->sink));
	end->run++;
}

static void end_lane(ending *end, predis_lane *lane)
{
	predis_client *node = lane->node;

	if (lane->sink.fatal && !EG(exception)) {
		predis_throw(0, "%s", ZSTR_VAL(lane->sink.fatal));
	}
	if (node->last_error) {
		predis_cluster_take_over_error(end->cluster, node);
	}
}

static void exec_lanes(ending *end, predis_batch *batch)
{
	for (uint32_t i = 0; i < batch->lane_count && !EG(exception); i++) {
		if (batch->lanes[i].node && !send_exec(&batch->lanes[i])) {
			return;
		}
	}
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		predis_lane *lane = &batch->lanes[i];
		bool broken = end->broken;
		if (!lane->node || !lane->node->connection || !lane->node->connection->owed) {
			continue;
		}
		lane->node->mode = PREDIS_MODE_ATOMIC;
		end->broken = false;
		take_exec(end, lane);
		if (end->broken) {
			predis_client_broken(lane->node);
		} else {
			end_lane(end, lane);
		}
		end->broken |= broken;
	}
}

static void exec_transaction(predis_cluster *cluster, zval *return_value)
{
	predis_batch *batch = cluster->batch;
	ending end = { .cluster = cluster };

	RETVAL_FALSE;
	cluster->batch = NULL;
	cluster->client.mode = PREDIS_MODE_ATOMIC;
	exec_lanes(&end, batch);
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		abandon_lane(&batch->lanes[i]);
		if (!EG(exception) && batch->lanes[i].open) {
			predis_queue_deliver(&batch->lanes[i].sink);
		}
	}
	if (!EG(exception) && (end.run || !end.aborted)) {
		array_init_size(return_value, (uint32_t)batch->count);
		predis_batch_put_in_order(batch, NULL, return_value);
		predis_batch_join_results(batch, return_value);
	}
	predis_batch_clear(batch);
	efree(batch);
}

static void exec_pipeline(predis_cluster *cluster, zval *return_value)
{
	predis_batch *batch = cluster->batch;
	zval results;

	RETVAL_FALSE;
	cluster->batch = NULL;
	cluster->client.mode = PREDIS_MODE_ATOMIC;
	if (predis_batch_run(batch, cluster, &results)) {
		RETVAL_COPY_VALUE(&results);
	}
	predis_batch_clear(batch);
	efree(batch);
}

ZEND_METHOD(RedisCluster, exec)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;

	ZEND_PARSE_PARAMETERS_NONE();

	if (cluster->client.mode == PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "RedisCluster is not in MULTI mode");
		RETURN_FALSE;
	}
	predis_cluster_queued(cluster);
	if (cluster->client.mode & PREDIS_MODE_MULTI) {
		exec_transaction(cluster, return_value);
	} else {
		exec_pipeline(cluster, return_value);
	}
}

ZEND_METHOD(RedisCluster, discard)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	predis_batch *batch = cluster->batch;
	bool done = true;

	ZEND_PARSE_PARAMETERS_NONE();

	if (cluster->client.mode == PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "Cluster is not in MULTI mode");
		RETURN_FALSE;
	}
	for (uint32_t i = 0; batch && i < batch->lane_count && !EG(exception); i++) {
		predis_lane *lane = &batch->lanes[i];
		if (lane->node && lane->node->mode == PREDIS_MODE_MULTI) {
			done &= say(cluster, lane->node, "DISCARD", PREDIS_EFFECT_END_MULTI);
			lane->node->mode = PREDIS_MODE_ATOMIC;
		}
	}
	predis_cluster_forget_queue(cluster);
	RETURN_BOOL(done);
}

/* ---- WATCH ---- */

static bool watch_one(predis_cluster *cluster, zend_string *key)
{
	predis_errand errand = { .cluster = cluster, .effect = PREDIS_EFFECT_WATCH };
	predis_client *client = &cluster->client;
	predis_call call;
	predis_reply reply;
	zval watched;

	predis_client_begin_call(client, &call, NULL);
	call.shape = PREDIS_SHAPE_OK;
	PREDIS_TOKEN(&call, "WATCH");
	predis_call_key(&call, key);
	errand.slot = call.slot;
	ZVAL_FALSE(&watched);
	if (predis_cluster_exchange(&errand, &call, &reply)) {
		predis_client_take_reply(client, &call, PREDIS_EFFECT_NONE, &reply, &watched);
	}
	predis_client_end_call(client, &call);
	return Z_TYPE(watched) == IS_TRUE;
}

ZEND_METHOD(RedisCluster, watch)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	zval *keys;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', keys, count)
	ZEND_PARSE_PARAMETERS_END();

	if (!cluster->map || cluster->client.mode != PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "WATCH command not allowed in MULTI mode");
		RETURN_FALSE;
	}
	for (uint32_t i = 0; i < count; i++) {
		zend_string *key = zval_try_get_string(&keys[i]);
		bool watched = key && watch_one(cluster, key);
		if (key) {
			zend_string_release(key);
		}
		if (!watched) {
			RETURN_FALSE;
		}
	}
	RETURN_TRUE;
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

ZEND_METHOD(RedisCluster, unwatch)
{
	unwatching all = { .cluster = PREDIS_CLUSTER_THIS, .done = true };

	ZEND_PARSE_PARAMETERS_NONE();
	predis_cluster_each_node(all.cluster, unwatch_node, &all);
	RETURN_BOOL(all.done);
}
