/* Class RedisCluster: making, cloning and freeing its objects, and what they say about themselves. */
#include "php.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_exceptions.h"
#include "ext/spl/spl_exceptions.h"

#include "cluster.h"
#include "predis_cluster_arginfo.h"

#define PREDIS_COMMANDS_ENUM_ONLY
#include "predis_commands.h"
#include "predis_cluster_methods.h"

zend_class_entry *predis_cluster_ce;
zend_class_entry *predis_cluster_exception_ce;

static zend_object_handlers handlers;

/* The client inside is what class Redis makes: its defaults are the same. */
static zend_object *create_object(zend_class_entry *ce)
{
	predis_cluster *cluster = zend_object_alloc(sizeof(*cluster), ce);

	predis_client_init(&cluster->client);
	zend_object_std_init(&cluster->client.std, ce);
	object_properties_init(&cluster->client.std, ce);
	cluster->client.std.handlers = &handlers;
	cluster->client.router = &predis_cluster_router;
	cluster->choice.slot = PREDIS_SLOT_NONE;
	return &cluster->client.std;
}

/* May run after a fatal error or a time-out: parks or closes, but never waits for the network. */
static void free_object(zend_object *object)
{
	predis_cluster *cluster = predis_cluster_of(object);

	predis_cluster_free_nodes(cluster);
	predis_cluster_forget_queue(cluster);
	zval_ptr_dtor(&cluster->seeds);
	if (cluster->redirected) {
		zend_string_release(cluster->redirected);
	}
	predis_client_destroy(&cluster->client);
	zend_object_std_dtor(object);
}

typedef struct {
	zend_get_gc_buffer *buffer;
} gc_visit;

static void add_node(predis_client *node, void *context)
{
	const gc_visit *visit = context;

	zend_get_gc_buffer_add_obj(visit->buffer, &node->std);
}

/* A provider of credentials may hold the object; the nodes have it, too. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	predis_cluster *cluster = predis_cluster_of(object);
	gc_visit visit = { .buffer = zend_get_gc_buffer_create() };

	zend_get_gc_buffer_add_zval(visit.buffer, &cluster->client.credentials.provider);
	zend_get_gc_buffer_add_zval(visit.buffer, &cluster->client.target.credentials.provider);
	predis_cluster_each_node(cluster, add_node, &visit);
	zend_get_gc_buffer_use(visit.buffer, table, count);
	return zend_std_get_properties(object);
}

/* A clone means the same cluster and holds nothing. */
static zend_object *clone_object(zend_object *object)
{
	const predis_cluster *from = predis_cluster_of(object);
	predis_cluster *to = predis_cluster_of(create_object(object->ce));

	to->map = from->map;
	to->generation = from->generation;
	to->reads = from->reads;
	ZVAL_COPY(&to->seeds, &from->seeds);
	predis_client_copy(&to->client, &from->client);
	zend_objects_clone_members(&to->client.std, object);
	return &to->client.std;
}

void predis_cluster_register_classes(void)
{
	predis_cluster_ce = register_class_RedisCluster();
	predis_cluster_ce->create_object = create_object;
	predis_cluster_exception_ce = register_class_RedisClusterException(spl_ce_RuntimeException);
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(predis_cluster, client) + offsetof(predis_client, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = clone_object;
	handlers.get_gc = get_gc;
	predis_throw_within(predis_cluster_ce, predis_cluster_exception_ce);
}

/* ---- making ---- */

static void construct(predis_cluster *cluster, zend_string *name, predis_cluster_settings *settings, HashTable *context)
{
	if (cluster->map) {
		predis_throw(0, "The object's constructor has been called already");
		return;
	}
	predis_cluster_set_up(cluster, name, settings, context);
}

ZEND_METHOD(RedisCluster, __construct)
{
	predis_cluster_settings settings = {0};
	zend_string *name;
	HashTable *seeds = NULL, *context = NULL;
	zval *auth = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 7)
		Z_PARAM_STR_OR_NULL(name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(seeds)
		Z_PARAM_DOUBLE(settings.timeout)
		Z_PARAM_DOUBLE(settings.read_timeout)
		Z_PARAM_BOOL(settings.persistent)
		Z_PARAM_ZVAL_OR_NULL(auth)
		Z_PARAM_ARRAY_HT_OR_NULL(context)
	ZEND_PARSE_PARAMETERS_END();

	if (!seeds) {
		if (!name || ZSTR_LEN(name) == 0 || !predis_cluster_settings_by_name(name, &settings)) {
			predis_throw(0, "Couldn't find seeds for cluster");
			RETURN_THROWS();
		}
	} else {
		ZVAL_ARR(&settings.seeds, zend_array_dup(seeds));
		if (auth) {
			ZVAL_COPY_DEREF(&settings.auth, auth);
		}
	}
	construct(PREDIS_CLUSTER_THIS, name, &settings, context);
	predis_cluster_settings_clear(&settings);
}

/* ---- what it says about itself ---- */

ZEND_METHOD(RedisCluster, _masters)
{
	const predis_map *map = PREDIS_CLUSTER_THIS->map;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	for (uint32_t i = 0; map && i < map->count; i++) {
		const predis_map_node *node = &map->nodes[i];
		zval place;
		if (!node->is_master) {
			continue;
		}
		array_init_size(&place, 2);
		add_next_index_stringl(&place, ZSTR_VAL(node->host), ZSTR_LEN(node->host));
		add_next_index_long(&place, node->port);
		add_next_index_zval(return_value, &place);
	}
}

ZEND_METHOD(RedisCluster, _redir)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_CLUSTER_THIS->redirected) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(PREDIS_CLUSTER_THIS->redirected);
}

static void close_node(predis_client *node, void *context)
{
	predis_client_drop(node, PREDIS_DROP_CLOSED);
}

ZEND_METHOD(RedisCluster, close)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;

	ZEND_PARSE_PARAMETERS_NONE();
	predis_cluster_forget_queue(cluster);
	predis_cluster_each_node(cluster, close_node, NULL);
	RETURN_TRUE;
}

static void release_node(predis_client *node, void *context)
{
	*(bool *)context |= node->connection != NULL;
	predis_client_release(node);
}

ZEND_METHOD(RedisCluster, release)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	bool was_connected = false;

	ZEND_PARSE_PARAMETERS_NONE();
	predis_cluster_forget_queue(cluster);
	predis_cluster_each_node(cluster, release_node, &was_connected);
	RETURN_BOOL(was_connected);
}

typedef struct {
	uint64_t sent;
	uint64_t received;
} byte_sums;

static void add_bytes(predis_client *node, void *context)
{
	byte_sums *sums = context;

	sums->sent += node->sent_before + (node->connection ? node->connection->stream.sent : 0);
	sums->received += node->received_before + (node->connection ? node->connection->stream.received : 0);
}

ZEND_METHOD(RedisCluster, gettransferredbytes)
{
	byte_sums sums = {0};

	ZEND_PARSE_PARAMETERS_NONE();
	predis_cluster_each_node(PREDIS_CLUSTER_THIS, add_bytes, &sums);
	array_init_size(return_value, 2);
	add_next_index_long(return_value, (zend_long)sums.sent);
	add_next_index_long(return_value, (zend_long)sums.received);
}

static void forget_bytes(predis_client *node, void *context)
{
	node->sent_before = node->received_before = 0;
	if (node->connection) {
		predis_connection_reset_bytes(node->connection);
	}
}

ZEND_METHOD(RedisCluster, cleartransferredbytes)
{
	ZEND_PARSE_PARAMETERS_NONE();
	predis_cluster_each_node(PREDIS_CLUSTER_THIS, forget_bytes, NULL);
}
