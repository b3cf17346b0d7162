/* The Redis class: making, cloning and freeing its objects. */
#include "php.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_exceptions.h"
#include "ext/spl/spl_exceptions.h"

#include "client.h"
#include "predis_arginfo.h"
#include "sentinel/sentinel.h"

enum { MAX_RETRIES = 10, BACKOFF_BASE_MS = 500, BACKOFF_CAP_MS = 750 };

zend_class_entry *predis_redis_ce;
zend_class_entry *predis_exception_ce;

static zend_object_handlers handlers;

void predis_client_init(predis_client *client)
{
	client->wanted.credentials = &client->credentials;
	client->max_retries = MAX_RETRIES;
	client->backoff = (predis_backoff){ .base = BACKOFF_BASE_MS, .cap = BACKOFF_CAP_MS };
	predis_client_set_read_timeout(client, 0);
}

static zend_object *create_object(zend_class_entry *ce)
{
	predis_client *client = zend_object_alloc(sizeof(*client), ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &handlers;
	predis_client_init(client);
	return &client->std;
}

void predis_client_destroy(predis_client *client)
{
	predis_client_release(client);
	predis_client_clear_error(client);
	predis_sentinel_release(client->sentinel);
	predis_target_clear(&client->target);
	predis_credentials_clear(&client->credentials);
	if (client->wanted.name) {
		zend_string_release(client->wanted.name);
	}
	if (client->codec.prefix) {
		zend_string_release(client->codec.prefix);
	}
	predis_queue_clear(&client->queue);
	predis_buffer_free(&client->pipeline);
	predis_buffer_free(&client->scratch);
}

/* What zend_objects_destroy_object() does for a class that has written a destructor of its own costs more than ours. */
static void destruct_object(zend_object *object)
{
	const zend_function *destructor = object->ce->destructor;

	if (UNEXPECTED(destructor && destructor->type == ZEND_USER_FUNCTION)) {
		zend_objects_destroy_object(object);
	} else {
		predis_client_release(predis_client_of(object));
	}
}

/* May run after a fatal error or a time-out: parks or closes, but never waits for the network. */
static void free_object(zend_object *object)
{
	predis_client_destroy(predis_client_of(object));
	zend_object_std_dtor(object);
}

/* What of the object's own may hold a reference to it: the providers of credentials. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	predis_client *client = predis_client_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &client->credentials.provider);
	zend_get_gc_buffer_add_zval(buffer, &client->target.credentials.provider);
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

void predis_client_copy_options(predis_client *to, const predis_client *from)
{
	zend_string *prefix = from->codec.prefix ? zend_string_copy(from->codec.prefix) : NULL;

	if (to->codec.prefix) {
		zend_string_release(to->codec.prefix);
	}
	to->codec = from->codec;
	to->codec.prefix = prefix;
	to->socket.read_timeout_ms = from->socket.read_timeout_ms;
	to->socket.command_timeout_ms = from->socket.command_timeout_ms;
	to->socket.keep_alive = from->socket.keep_alive;
	to->read_timeout = from->read_timeout;
	to->command_timeout = from->command_timeout;
	to->max_retries = from->max_retries;
	to->backoff = from->backoff;
	to->scan = from->scan;
	to->throw_on_error = from->throw_on_error;
	if (to->connection) {
		predis_connection_apply(to->connection, &to->socket);
	}
}

void predis_client_copy(predis_client *to, const predis_client *from)
{
	to->configured = from->configured;
	to->sentinel = predis_sentinel_copy(from->sentinel);
	to->wanted.role = from->wanted.role;
	to->persistent = from->persistent;
	to->target.scheme = from->target.scheme;
	to->target.port = from->target.port;
	to->target.connect_timeout = from->target.connect_timeout;
	to->target.host = from->target.host ? zend_string_copy(from->target.host) : NULL;
	to->target.persistent_id = from->target.persistent_id ? zend_string_copy(from->target.persistent_id) : NULL;
	ZVAL_COPY(&to->target.tls_options, &from->target.tls_options);
	predis_credentials_copy(&to->target.credentials, &from->target.credentials);
	predis_credentials_copy(&to->credentials, &from->credentials);
	to->wanted.db = from->wanted.db;
	to->wanted.resp3 = from->wanted.resp3;
	to->wanted.name = from->wanted.name ? zend_string_copy(from->wanted.name) : NULL;
	to->retry_interval = from->retry_interval;
	predis_client_copy_options(to, from);
}

/* A clone wants the same and holds nothing: it connects for itself on its first command. */
static zend_object *clone_object(zend_object *object)
{
	predis_client *to = predis_client_of(create_object(object->ce));

	predis_client_copy(to, predis_client_of(object));
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

void predis_client_adopt_class(zend_class_entry *ce)
{
	ce->create_object = create_object;
}

void predis_client_register_classes(void)
{
	predis_redis_ce = register_class_Redis();
	predis_client_adopt_class(predis_redis_ce);
	predis_exception_ce = register_class_RedisException(spl_ce_RuntimeException);
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(predis_client, std);
	handlers.dtor_obj = destruct_object;
	handlers.free_obj = free_object;
	handlers.clone_obj = clone_object;
	handlers.get_gc = get_gc;
	predis_sentinel_register_class();
}

ZEND_METHOD(Redis, __construct)
{
	HashTable *options = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(options)
	ZEND_PARSE_PARAMETERS_END();

	if (options && zend_hash_num_elements(options)) {
		predis_client_forget_target(PREDIS_THIS);
		predis_client_configure(PREDIS_THIS, options);
	}
}

ZEND_METHOD(Redis, __destruct)
{
	ZEND_PARSE_PARAMETERS_NONE();
	predis_client_release(PREDIS_THIS);
}
