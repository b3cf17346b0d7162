/* How a command finds its node, and what happens where that is not the one, or does not answer. See cluster.h. */
#include "php.h"

#include "client/backoff.h"
#include "client/quick.h"
#include "clock.h"
#include "batch.h"
#include "redirection.h"
#include "wire/effect.h"

enum { AT_ONCE = 3, SHORT_WAITS_MOST = 10, MILLISECONDS = 1000000, LONGEST_DOUBLING = 6, NO_LIMIT_MS = 60000 };

/* ---- patience ---- */

static uint64_t deadline_of(const predis_client *client, uint64_t now)
{
	uint32_t read_ms = client->socket.read_timeout_ms == PREDIS_NO_TIMEOUT ? NO_LIMIT_MS : client->socket.read_timeout_ms;
	double connect = client->target.connect_timeout;

	return now + (uint64_t)read_ms * MILLISECONDS + (uint64_t)(connect > 0 ? connect * 1000 * MILLISECONDS : 0);
}

/* False: the time that the object's time-outs allow is over, or PHP's own. */
bool predis_errand_has_time(predis_errand *errand)
{
	uint64_t now = predis_clock_ns();

	if (errand->until_ns == 0) {
		errand->until_ns = deadline_of(&errand->cluster->client, now);
	}
	return now < errand->until_ns && !predis_time_is_up();
}

void predis_errand_pause(predis_errand *errand, zend_long ms)
{
	uint64_t now = predis_clock_ns();
	zend_long left = errand->until_ns > now ? (zend_long)((errand->until_ns - now) / MILLISECONDS) : 0;

	predis_client_pause_ms(&errand->cluster->client, ms < left ? ms : left);
}

/* For what is a matter of milliseconds: a key that is just being moved. */
zend_long predis_cluster_short_pause_ms(uint32_t attempt)
{
	return (zend_long)1 << (attempt < LONGEST_DOUBLING ? attempt : LONGEST_DOUBLING);
}

/* ---- where to ---- */

void predis_cluster_hold(predis_client *node)
{
	GC_ADDREF(&node->std);
}

void predis_cluster_let_go(predis_client *node)
{
	if (UNEXPECTED(GC_DELREF(&node->std) == 0)) {
		zend_objects_store_del(&node->std);
	}
}

void predis_cluster_prepare(predis_cluster *cluster, predis_client *node, uint16_t number)
{
	bool is_replica = !cluster->map->nodes[number].is_master;

	if (node->wanted.readonly != is_replica) {
		node->wanted.readonly = is_replica;
		if (node->connection) {
			node->connection->settled = false;
		}
	}
}

/* After a failure: the master where a replica has failed, and a replica where the master has. */
static uint16_t choose_after_failure(const predis_errand *errand, uint16_t master)
{
	const predis_map_node *node = &errand->cluster->map->nodes[master];
	bool to_replica = errand->cluster->reads == PREDIS_READ_FROM_REPLICA_ON_ERROR || errand->failures % 2 == 0;

	if (!to_replica || node->replica_count == 0) {
		return master;
	}
	return node->replicas[predis_map_random(node->replica_count)];
}

/*
 * The long way goes where the quick one wanted to. Were it to choose anew, a node whose connection has to be looked at
 * first, since it was not used for a while, would hardly ever be asked now and then.
 */
static uint16_t choose(const predis_errand *errand)
{
	predis_cluster *cluster = errand->cluster;
	predis_place choice = cluster->choice;
	bool is_first = errand->reads && errand->failures == 0;

	cluster->choice.slot = PREDIS_SLOT_NONE;
	if (UNEXPECTED(is_first && choice.slot != PREDIS_SLOT_NONE && choice.slot == errand->slot)) {
		return choice.number;
	}
	return predis_cluster_choose(cluster, errand->slot, is_first);
}

predis_client *predis_errand_node(predis_errand *errand)
{
	predis_cluster *cluster = errand->cluster;
	predis_client *node = errand->to;
	uint16_t number;

	if (node) {
		errand->to = NULL;
		return node;
	}
	if (UNEXPECTED(cluster->map->suspect)) {
		cluster->choice.slot = PREDIS_SLOT_NONE;
		predis_cluster_refresh(cluster, false);
	}
	predis_cluster_follow_map(cluster);
	number = choose(errand);
	if (number == PREDIS_NO_NODE) {
		if (!EG(exception)) {
			predis_throw(0, "Can't communicate with any node in the cluster");
		}
		return NULL;
	}
	if (UNEXPECTED(errand->failures && errand->reads && cluster->reads != PREDIS_READ_FROM_MASTER && errand->slot >= 0)) {
		number = choose_after_failure(errand, number);
	}
	node = predis_cluster_node(cluster, number);
	predis_cluster_prepare(cluster, node, number);
	return node;
}

/* ---- redirections ---- */

static void note_redirection(predis_cluster *cluster, const predis_map_node *node)
{
	if (cluster->redirected) {
		zend_string_release(cluster->redirected);
	}
	cluster->redirected = strpprintf(0, "%s:" ZEND_LONG_FMT, ZSTR_VAL(node->host), node->port);
}

/* The number of the node that a MOVED or an ASK names. */
static uint16_t named_node(predis_cluster *cluster, const predis_client *asked, const predis_redirection *named)
{
	const zend_string *host = asked->target.host;

	if (named->host_length == 0 || (named->host_length == 1 && named->host[0] == '?')) {
		return predis_map_number(cluster->map, ZSTR_VAL(host), ZSTR_LEN(host), named->port);
	}
	return predis_map_number(cluster->map, named->host, named->host_length, named->port);
}

uint16_t predis_cluster_follow_moved(predis_cluster *cluster, const predis_client *asked, const predis_redirection *named)
{
	uint16_t number = named_node(cluster, asked, named);

	if (number == PREDIS_NO_NODE || (named->host_length == 1 && named->host[0] == '?')) {
		predis_cluster_refresh(cluster, true);
		return PREDIS_NO_NODE;
	}
	note_redirection(cluster, &cluster->map->nodes[number]);
	predis_map_patch(cluster->map, named->slot, number);
	cluster->map->suspect = true;
	return number;
}

uint16_t predis_cluster_follow_ask(predis_cluster *cluster, const predis_client *asked, const predis_redirection *named)
{
	uint16_t number = named_node(cluster, asked, named);

	if (number != PREDIS_NO_NODE) {
		note_redirection(cluster, &cluster->map->nodes[number]);
	}
	return number;
}

static bool give_up(const char *text)
{
	if (!EG(exception)) {
		predis_throw(0, "%s", text);
	}
	return false;
}

/* A failover is under way, or the node is about to be ready: the map is read again, with a pause before each try. */
static bool wait_for_better(predis_errand *errand, const char *refusal)
{
	predis_cluster *cluster = errand->cluster;

	cluster->map->suspect = true;
	if (errand->failures++ >= cluster->client.max_retries || !predis_errand_has_time(errand)) {
		return give_up(strncmp(refusal, "CLUSTERDOWN", sizeof("CLUSTERDOWN") - 1) == 0 ? "The Cluster is down (CLUSTERDOWN)" : refusal);
	}
	if (errand->reads && cluster->reads != PREDIS_READ_FROM_MASTER && errand->failures == 1) {
		return true; /* another node has it */
	}
	predis_errand_pause(errand, predis_backoff_delay(&cluster->client.backoff, errand->failures - 1));
	predis_cluster_refresh(cluster, true);
	return !EG(exception);
}

/* A matter of milliseconds, mostly: some keys are here and some there. False: the error becomes the caller's. */
static bool wait_for_keys(predis_errand *errand)
{
	if (errand->waits >= SHORT_WAITS_MOST || !predis_errand_has_time(errand)) {
		errand->is_directed = true;
		return true;
	}
	predis_errand_pause(errand, predis_cluster_short_pause_ms(errand->waits++));
	return true;
}

bool predis_errand_redirected(predis_errand *errand, predis_client *node, const char *refusal)
{
	predis_cluster *cluster = errand->cluster;
	predis_redirection named = predis_redirection_parse(refusal);
	uint32_t times = errand->redirections++;
	uint16_t number;

	switch (named.kind) {
		case PREDIS_REDIRECTION_NONE:
			return give_up(refusal);
		case PREDIS_REDIRECTION_TRYAGAIN:
			return wait_for_keys(errand);
		case PREDIS_REDIRECTION_DOWN:
		case PREDIS_REDIRECTION_UNREADY:
			return wait_for_better(errand, refusal);
		default:
			break;
	}
	if (!predis_errand_has_time(errand)) {
		return give_up("Timed out attempting to find data in the correct node!");
	}
	if (times >= AT_ONCE) { /* nodes that do not agree yet */
		predis_errand_pause(errand, predis_cluster_short_pause_ms(times));
	}
	if (named.kind == PREDIS_REDIRECTION_MOVED) {
		if (errand->slot != PREDIS_SLOT_NONE && named.slot != errand->slot) { /* the key that the caller has named is not the command's */
			return give_up("Unable to send command to the specified node");
		}
		number = predis_cluster_follow_moved(cluster, node, &named);
		if (errand->slot == PREDIS_SLOT_NONE && number != PREDIS_NO_NODE) {
			errand->to = predis_cluster_node(cluster, number);
		}
	} else if ((number = predis_cluster_follow_ask(cluster, node, &named)) != PREDIS_NO_NODE) {
		errand->to = predis_cluster_node(cluster, number);
		errand->asking = true;
	}
	return !EG(exception);
}

/* ---- failures ---- */

bool predis_cluster_may_repeat(predis_failure_kind kind, bool harmless)
{
	return kind == PREDIS_FAILURE_CONNECT || kind == PREDIS_FAILURE_BREAKER || (harmless && kind == PREDIS_FAILURE_CLOSED);
}

bool predis_errand_failed(predis_errand *errand, predis_client *node, const predis_failure *failure)
{
	predis_cluster *cluster = errand->cluster;
	bool again = predis_cluster_may_repeat(failure->kind, errand->reads || errand->may_repeat);
	uint16_t before = errand->slot >= 0 ? cluster->map->owner[errand->slot] : PREDIS_NO_NODE;

	cluster->map->suspect = true;
	if (!again || errand->is_directed || errand->failures >= cluster->client.max_retries || !predis_errand_has_time(errand)) {
		predis_throw_failure(node, failure);
		return false;
	}
	errand->failures++;
	if (errand->reads && cluster->reads != PREDIS_READ_FROM_MASTER && errand->failures == 1) {
		return true; /* another node has it */
	}
	if (errand->slot < 0) { /* any other will do */
		predis_cluster_refresh(cluster, false);
		return !EG(exception);
	}
	if (predis_cluster_refresh(cluster, true) && cluster->map->owner[errand->slot] != before) {
		return !EG(exception);
	}
	predis_errand_pause(errand, predis_backoff_delay(&cluster->client.backoff, errand->failures - 1));
	cluster->map->suspect = true;
	return !EG(exception);
}

/* ---- a call ---- */

static bool exchange_once(predis_client *node, predis_call *call, const predis_errand *errand, bool asking, predis_failure *failure, predis_reply *reply)
{
	bool done;

	node->caught = failure;
	done = predis_client_exchange_call(node, call, asking, reply);
	node->caught = NULL;
	if (done && UNEXPECTED(errand->effect != PREDIS_EFFECT_NONE)) {
		predis_effect_note(node->connection, errand->effect, call->words, call->word_count, reply->type == PREDIS_REPLY_ERROR);
	}
	return done;
}

/* True: again. */
static bool refused_elsewhere(predis_errand *errand, predis_client *node, predis_reply *reply, bool *answered)
{
	bool again;

	*answered = reply->type != PREDIS_REPLY_ERROR || errand->is_directed || !predis_client_is_redirection(Z_STRVAL(reply->value));
	if (*answered) {
		return false;
	}
	again = predis_errand_redirected(errand, node, Z_STRVAL(reply->value));
	zval_ptr_dtor(&reply->value);
	return again;
}

bool predis_cluster_exchange(predis_errand *errand, predis_call *call, predis_reply *reply)
{
	bool again, answered = false;

	do {
		predis_client *node = predis_errand_node(errand);
		predis_failure failure = {0};
		bool asking = errand->asking;
		if (!node) {
			return false;
		}
		errand->asking = false;
		predis_cluster_hold(node);
		if (exchange_once(node, call, errand, asking, &failure, reply)) {
			again = refused_elsewhere(errand, node, reply, &answered);
		} else {
			again = !EG(exception) && predis_errand_failed(errand, node, &failure);
		}
		predis_cluster_let_go(node);
	} while (again);
	return answered;
}

/* ---- the quick way ---- */

/* One key, and it comes first: then its node is known by a look. PREDIS_SLOT_NONE: the long way. */
static zend_always_inline int32_t quick_slot(const predis_cluster *cluster, const predis_command *command, const zval *params)
{
	const zend_string *prefix = cluster->client.codec.prefix;

	if (UNEXPECTED(command->args[0].kind != PREDIS_ARG_KEY || Z_TYPE(params[0]) != IS_STRING || !cluster->map
			|| cluster->generation != cluster->map->generation)) {
		return PREDIS_SLOT_NONE;
	}
	for (int8_t i = 1; i < command->quick_params; i++) {
		if (UNEXPECTED(predis_arg_is_key(&command->args[i]))) {
			return PREDIS_SLOT_NONE;
		}
	}
	return UNEXPECTED(prefix != NULL) ? predis_slot_of_prefixed(prefix, Z_STR(params[0])) : predis_slot_of(Z_STRVAL(params[0]), Z_STRLEN(params[0]));
}

/* What reads from others than masters. */
static zend_never_inline uint16_t choose_quick_reader(predis_cluster *cluster, int32_t slot)
{
	uint16_t number = predis_cluster_choose(cluster, slot, true);

	cluster->choice = (predis_place){ .slot = slot, .number = number };
	if (number < cluster->node_count && cluster->nodes[number]) {
		predis_cluster_prepare(cluster, cluster->nodes[number], number);
	}
	return number;
}

/* The node's number, if the node has been made already and all is well. PREDIS_NO_NODE: the long way. */
static zend_always_inline uint16_t quick_number(predis_cluster *cluster, int32_t slot, bool reads)
{
	uint16_t number;

	if (UNEXPECTED(slot == PREDIS_SLOT_NONE || cluster->map->suspect)) {
		return PREDIS_NO_NODE;
	}
	if (UNEXPECTED(reads && cluster->reads >= PREDIS_READ_FROM_ANY)) {
		number = choose_quick_reader(cluster, slot);
	} else {
		number = cluster->map->owner[slot];
	}
	return EXPECTED(number < cluster->node_count) && EXPECTED(cluster->nodes[number] != NULL) ? number : PREDIS_NO_NODE;
}

/* Appends to the pipeline of the slot's node. False: the long way. */
static bool queue_quickly(predis_cluster *cluster, int32_t slot, const predis_command *command, const zval *params)
{
	predis_batch *batch = cluster->batch;
	predis_lane *lane;
	uint16_t number;

	if (UNEXPECTED(slot == PREDIS_SLOT_NONE || !batch || (number = cluster->map->owner[slot]) == PREDIS_NO_NODE)) {
		return false;
	}
	lane = predis_batch_lane(batch, cluster, number);
	if (!predis_quick_queue(&cluster->client, command, params, &lane->bytes, &lane->queue)) {
		return false;
	}
	predis_batch_note(batch, number, slot);
	return true;
}

zend_never_inline void predis_cluster_take_over_error(predis_cluster *cluster, predis_client *node)
{
	predis_client *client = &cluster->client;

	predis_client_clear_error(client);
	client->last_error = node->last_error;
	node->last_error = NULL;
}

/* The long way starts with the map put right. */
static zend_never_inline void take_over_redirection(predis_cluster *cluster, predis_client *node)
{
	predis_redirection named = predis_redirection_parse(ZSTR_VAL(node->redirection));

	if (named.kind == PREDIS_REDIRECTION_MOVED) {
		predis_cluster_follow_moved(cluster, node, &named);
	}
	zend_string_release(node->redirection);
	node->redirection = NULL;
}

/* The chosen reader is there still. Where it has answered, its choice is done with, and its time counts. */
static void note_reader(predis_cluster *cluster, uint16_t number, const predis_client *node, bool answered)
{
	if (answered) {
		cluster->choice.slot = PREDIS_SLOT_NONE;
	}
	if (cluster->reads == PREDIS_READ_FROM_NEAREST && number < cluster->map->count && node->connection->used_ns > node->now_ns) {
		predis_cluster_note_latency(cluster, number, node->connection->used_ns - node->now_ns);
	}
}

static zend_always_inline bool call_quickly(predis_cluster *cluster, uint16_t number, const predis_command *command, const zval *params, zval *return_value)
{
	predis_client *node = cluster->nodes[number];
	bool was_connected = node->connection != NULL, done;

	predis_cluster_hold(node);
	done = predis_quick_call(node, command, params, return_value);
	if (UNEXPECTED(node->last_error != NULL)) {
		predis_cluster_take_over_error(cluster, node);
	}
	if (UNEXPECTED(!done) && node->redirection) {
		take_over_redirection(cluster, node);
	}
	if (UNEXPECTED(node->connection == NULL)) {
		cluster->map->suspect |= was_connected;
	} else if (UNEXPECTED(cluster->reads >= PREDIS_READ_FROM_ANY)) {
		note_reader(cluster, number, node, done);
	}
	predis_cluster_let_go(node);
	return done;
}

static void exchange_now(predis_cluster *cluster, predis_call *call, predis_effect effect, const predis_place *place, zval *return_value)
{
	predis_errand errand = { .cluster = cluster, .slot = place ? place->slot : call->slot, .effect = effect,
		.reads = call->command && (call->command->flags & PREDIS_COMMAND_READ) && !place };
	predis_reply reply;

	if (place && place->number != PREDIS_NO_NODE) {
		errand.to = predis_cluster_node(cluster, place->number);
		errand.is_directed = true;
		predis_cluster_prepare(cluster, errand.to, place->number);
	}
	if (!predis_cluster_exchange(&errand, call, &reply)) {
		return;
	}
	if (reply.type == PREDIS_REPLY_ERROR && place && place->number != PREDIS_NO_NODE && predis_redirection_parse(Z_STRVAL(reply.value)).kind == PREDIS_REDIRECTION_MOVED) {
		predis_client_note_error(&cluster->client, Z_STRVAL(reply.value), Z_STRLEN(reply.value));
		give_up("Unable to send command to the specified node"); /* which is not the key's; getLastError() says more */
		zval_ptr_dtor(&reply.value);
	} else {
		predis_client_take_reply(&cluster->client, call, PREDIS_EFFECT_NONE, &reply, return_value);
	}
}

static bool refuses(predis_cluster *cluster, const predis_call *call)
{
	if (!cluster->map) {
		predis_throw(0, "The object's constructor has not been called");
		return true;
	}
	if (cluster->subscriber) {
		predis_throw(0, "Only unsubscribing is possible while subscribed");
		return true;
	}
	if (!call->crosses_slots) {
		return false;
	}
	if (cluster->client.throw_on_error) {
		predis_throw(0, "Not all keys hash to the same slot!");
	} else {
		php_error_docref(NULL, E_WARNING, "Not all keys hash to the same slot!");
	}
	return true;
}

static void dispatch(predis_client *client, predis_call *call, predis_effect effect, zval *object, zval *return_value)
{
	predis_cluster *cluster = predis_cluster_of_client(client);
	const predis_place *place = call->slot == PREDIS_SLOT_NONE ? cluster->place : NULL;

	if (UNEXPECTED(refuses(cluster, call))) {
		ZVAL_FALSE(return_value);
		return;
	}
	cluster->place = NULL; /* what user code calls inside has its own */
	if (EXPECTED(client->mode == PREDIS_MODE_ATOMIC)) {
		exchange_now(cluster, call, effect, place, return_value);
	} else {
		call->slot = place ? place->slot : call->slot;
		predis_cluster_queue(cluster, call, effect, place ? place->number : PREDIS_NO_NODE, object, return_value);
	}
	cluster->place = place;
}

const predis_router predis_cluster_router = { .dispatch = dispatch };

/* True: done, or an exception is pending. */
static zend_always_inline bool call_by_a_look(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	const zval *params = ZEND_CALL_ARG(execute_data, 1);
	int32_t slot = quick_slot(cluster, command, params);

	if (EXPECTED(cluster->client.mode == PREDIS_MODE_ATOMIC)) {
		uint16_t number = quick_number(cluster, slot, command->flags & PREDIS_COMMAND_READ);
		return EXPECTED(number != PREDIS_NO_NODE) && (EXPECTED(call_quickly(cluster, number, command, params, return_value)) || EG(exception));
	}
	if (cluster->client.mode == PREDIS_MODE_PIPELINE && queue_quickly(cluster, slot, command, params)) {
		ZVAL_OBJ_COPY(return_value, Z_OBJ_P(ZEND_THIS));
		return true;
	}
	return false;
}

void predis_cluster_call(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	if (UNEXPECTED(command->quick_params != (int32_t)ZEND_NUM_ARGS() || command->quick_params == 0)
		|| UNEXPECTED(!call_by_a_look(INTERNAL_FUNCTION_PARAM_PASSTHRU, command))) {
		predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
	}
}
