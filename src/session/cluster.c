/*
 * The save handler `rediscluster`: sessions on the nodes of a cluster, by an object of class RedisCluster, so that slots
 * that move and masters that fall are its business. A session's key and its lock's have one slot, hence one node.
 */
#include "php.h"

#include "cluster/cluster.h"
#include "command/slot.h"
#include "php_predis.h"
#include "session.h"

static const char DEFAULT_PREFIX[] = "PHPREDIS_CLUSTER_SESSION:";

static predis_cluster *cluster_of(const predis_session_server *server)
{
	return predis_cluster_of(Z_OBJ(server->object));
}

/* ---- session.save_path ---- */

static zval *option(const zval *query, const char *name)
{
	return zend_hash_str_find(Z_ARRVAL_P(query), name, strlen(name));
}

static predis_read_mode failover_of(const zval *query)
{
	static const char *const names[] = {
		[PREDIS_READ_FROM_MASTER] = "none",
		[PREDIS_READ_FROM_REPLICA_ON_ERROR] = "error",
		[PREDIS_READ_FROM_ANY] = "distribute",
		[PREDIS_READ_FROM_REPLICAS] = "slaves",
	};
	const zval *failover = option(query, "failover");

	for (size_t i = 0; failover && Z_TYPE_P(failover) == IS_STRING && i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcasecmp(Z_STRVAL_P(failover), names[i]) == 0) {
			return (predis_read_mode)i;
		}
	}
	return PREDIS_READ_FROM_MASTER;
}

static bool take_settings(const zval *query, predis_cluster_settings *settings)
{
	zval *seeds = option(query, "seed"), *timeout = option(query, "timeout"), *read_timeout = option(query, "read_timeout");
	zval *persistent = option(query, "persistent"), *auth = option(query, "auth");

	*settings = (predis_cluster_settings){0};
	if (!seeds || Z_TYPE_P(seeds) != IS_ARRAY) {
		return false;
	}
	settings->timeout = timeout ? zval_get_double(timeout) : 0;
	settings->read_timeout = read_timeout ? zval_get_double(read_timeout) : 0;
	settings->persistent = persistent && Z_TYPE_P(persistent) == IS_STRING && zend_ini_parse_bool(Z_STR_P(persistent));
	if (settings->timeout < 0 || settings->read_timeout < 0) {
		php_error_docref(NULL, E_WARNING, "Can't set negative timeout values in session configuration");
		return false;
	}
	ZVAL_COPY(&settings->seeds, seeds);
	if (auth) {
		ZVAL_COPY(&settings->auth, auth);
	}
	return true;
}

static bool set_up(predis_session_server *server, const zval *query, predis_cluster_settings *settings)
{
	zval *stream = option(query, "stream"), *prefix = option(query, "prefix");
	HashTable *context = stream && Z_TYPE_P(stream) == IS_ARRAY ? Z_ARRVAL_P(stream) : NULL;
	bool done;

	object_init_ex(&server->object, predis_cluster_ce);
	zend_object_store_ctor_failed(Z_OBJ(server->object)); /* its destructor may run before the session is written */
	server->is_cluster = true;
	server->weight = 1;
	server->prefix = prefix ? zval_get_string(prefix) : zend_string_init(DEFAULT_PREFIX, sizeof(DEFAULT_PREFIX) - 1, 0);
	cluster_of(server)->reads = failover_of(query);
	server->exception = predis_cluster_exception_ce;
	PREDIS_G(throws) = server->exception;
	done = predis_cluster_set_up(cluster_of(server), NULL, settings, context);
	PREDIS_G(throws) = NULL;
	return done;
}

predis_session_store *predis_session_parse_cluster(const char *save_path)
{
	predis_cluster_settings settings;
	predis_session_store *store = NULL;
	zval query;

	predis_session_parse_query(save_path, strlen(save_path), &query);
	if (take_settings(&query, &settings)) {
		store = predis_session_new_store(1);
		store->total_weight = 1;
		if (!set_up(&store->servers[0], &query, &settings)) {
			predis_session_free(store);
			store = NULL;
		}
		predis_cluster_settings_clear(&settings);
	}
	zval_ptr_dtor(&query);
	return store;
}

/* ---- keys ---- */

static int32_t slot_of(const zend_string *key)
{
	return predis_slot_of(ZSTR_VAL(key), ZSTR_LEN(key));
}

/*
 * A key without a hash tag becomes one; behind a key that has one, anything may stand. Where braces of the prefix allow
 * neither, a number does for a tag: the first one that has the slot.
 */
zend_string *predis_session_cluster_lock_key(const zend_string *key)
{
	int32_t slot = slot_of(key);
	zend_string *lock_key = zend_strpprintf(0, "{%s}_LOCK", ZSTR_VAL(key));

	if (slot_of(lock_key) != slot) {
		zend_string_release(lock_key);
		lock_key = zend_strpprintf(0, "%s_LOCK", ZSTR_VAL(key));
	}
	for (uint32_t number = 0; slot_of(lock_key) != slot; number++) {
		zend_string_release(lock_key);
		lock_key = zend_strpprintf(0, "{%" PRIu32 "}%s_LOCK", number, ZSTR_VAL(key));
	}
	return lock_key;
}

/* ---- asking ---- */

static predis_errand errand_for(predis_session_server *server, const predis_session_request *request)
{
	return (predis_errand){ .cluster = cluster_of(server), .slot = slot_of(request->key), .reads = request->only_reads,
		.may_repeat = !request->once };
}

/* A single command, to wherever it is sent on. */
static bool ask_one(predis_session_server *server, predis_session_request *request, uint32_t at)
{
	predis_errand errand = errand_for(server, request);
	size_t from = request->bulks_from[at];
	predis_call call;
	bool done;

	predis_call_begin(&call, NULL, &errand.cluster->client.codec, (predis_buffer){0});
	predis_buffer_append(&call.out, request->bytes.bytes + from, request->ends[at] - from);
	call.bulks = request->words[at];
	done = predis_cluster_exchange(&errand, &call, &request->replies[at]);
	if (!done) {
		ZVAL_UNDEF(&request->replies[at].value);
	}
	call.out = predis_call_end(&call);
	predis_buffer_free(&call.out);
	return done;
}

/* All in one write to the slot's node. */
static bool ask_together(predis_session_server *server, predis_session_request *request)
{
	predis_errand errand = errand_for(server, request);
	bool done = false, again;

	do {
		predis_client *node = predis_errand_node(&errand);
		predis_failure failure = {0};
		if (!node) {
			return false;
		}
		predis_cluster_hold(node);
		node->caught = &failure;
		done = predis_session_exchange(node, request);
		node->caught = NULL;
		again = !done && !EG(exception) && predis_errand_failed(&errand, node, &failure);
		predis_cluster_let_go(node);
	} while (again);
	return done;
}

/* From the first refusal on, which may be a redirection, each goes its own way: their order matters. */
static bool ask_elsewhere(predis_session_server *server, predis_session_request *request)
{
	uint32_t at = 0;

	while (at < request->count && !predis_session_is_error(&request->replies[at])) {
		at++;
	}
	predis_session_free_replies(request, at);
	for (; at < request->count; at++) {
		if (!ask_one(server, request, at)) {
			predis_session_free_replies(request, 0);
			return false;
		}
	}
	return true;
}

static void look_first(predis_client *node, void *context)
{
	if (node->connection) {
		node->connection->used_ns = 0;
	}
}

static void release(predis_client *node, void *context)
{
	predis_client_release(node);
}

bool predis_session_ask_cluster(predis_session_server *server, predis_session_request *request)
{
	predis_cluster *cluster = cluster_of(server);
	bool done;

	predis_cluster_each_node(cluster, look_first, NULL);
	if (request->count == 1) {
		done = ask_one(server, request, 0);
	} else {
		done = ask_together(server, request) && ask_elsewhere(server, request);
	}
	if (cluster->client.persistent) {
		predis_cluster_each_node(cluster, release, NULL);
	}
	return done;
}
