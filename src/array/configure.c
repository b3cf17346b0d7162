/* What a RedisArray is told: hosts and options, from the caller or from php.ini. See array.h. */
#include "php.h"
#include "php_ini.h"
#include "php_variables.h"
#include "SAPI.h"
#include "Zend/zend_exceptions.h"

#include "array.h"
#include "client/client.h"

/* What belongs to each node alike. */
typedef struct {
	double connect_timeout;
	double read_timeout;
	zend_long retry_interval;
	bool pconnect;
	bool lazy_connect;
	bool consistent;
	const zval *auth; /* NULL: none */
} node_options;

static zval *find(HashTable *options, const char *name)
{
	zval *value = options ? zend_hash_str_find_deref(options, name, strlen(name)) : NULL;

	return value && Z_TYPE_P(value) != IS_NULL ? value : NULL;
}

static bool find_bool(HashTable *options, const char *name)
{
	zval *value = find(options, name);

	return value && zend_is_true(value);
}

static double find_double(HashTable *options, const char *name)
{
	zval *value = find(options, name);

	return value && Z_TYPE_P(value) != IS_ARRAY && Z_TYPE_P(value) != IS_OBJECT ? zval_get_double(value) : 0;
}

static void take_callable(HashTable *options, const char *name, zval *callable)
{
	zval *value = find(options, name);

	if (value && zend_is_callable(value, 0, NULL)) {
		ZVAL_COPY(callable, value);
	}
}

/* ---- nodes ---- */

/* The options of class Redis. */
static void options_of_node(zend_string *host, const node_options *options, zval *out)
{
	array_init(out);
	add_assoc_str(out, "host", zend_string_copy(host));
	add_assoc_double(out, "connectTimeout", options->connect_timeout > 0 ? options->connect_timeout : 0);
	add_assoc_double(out, "readTimeout", options->read_timeout >= -1 ? options->read_timeout : -1);
	add_assoc_long(out, "retryInterval", options->retry_interval > 0 ? options->retry_interval : 0);
	add_assoc_bool(out, "persistent", options->pconnect);
	if (options->auth) {
		zval auth;
		ZVAL_COPY(&auth, options->auth);
		add_assoc_zval(out, "auth", &auth);
	}
}

/* A server that is not there shows with its first command. */
static void connect_now(predis_client *client)
{
	if (!predis_client_ensure(client) && EG(exception) && instanceof_function(EG(exception)->ce, predis_exception_ce)) {
		zend_clear_exception();
	}
}

static bool make_node(predis_array_node *node, zend_string *host, const node_options *options)
{
	zval configuration;
	bool made;

	object_init_ex(&node->redis, predis_redis_ce);
	node->name = zend_string_copy(host);
	options_of_node(host, options, &configuration);
	made = predis_client_configure(predis_client_of(Z_OBJ(node->redis)), Z_ARRVAL(configuration));
	zval_ptr_dtor(&configuration);
	return made;
}

static bool make_ring(predis_ring *ring, HashTable *hosts, const node_options *options)
{
	zval *host;

	ring->nodes = safe_emalloc(zend_hash_num_elements(hosts), sizeof(*ring->nodes), 1);
	ZEND_HASH_FOREACH_VAL(hosts, host) {
		ZVAL_DEREF(host);
		if (Z_TYPE_P(host) != IS_STRING) {
			predis_throw(0, "The hosts of a RedisArray must be strings");
			return false;
		}
		if (!make_node(&ring->nodes[ring->count++], Z_STR_P(host), options)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	if (options->consistent) {
		predis_ring_make_points(ring);
	}
	return true;
}

bool predis_array_configure(predis_array *array, HashTable *hosts, HashTable *options)
{
	node_options of_nodes = {
		.connect_timeout = find_double(options, "connect_timeout"),
		.read_timeout = find_double(options, "read_timeout"),
		.retry_interval = (zend_long)find_double(options, "retry_interval"),
		.pconnect = find_bool(options, "pconnect"),
		.lazy_connect = find_bool(options, "lazy_connect"),
		.consistent = find_bool(options, "consistent"),
		.auth = find(options, "auth"),
	};
	const zval *algorithm = find(options, "algorithm"), *previous = find(options, "previous");

	array->index = find_bool(options, "index");
	array->autorehash = find_bool(options, "autorehash");
	take_callable(options, "function", &array->function);
	take_callable(options, "distributor", &array->distributor);
	if (algorithm && Z_TYPE_P(algorithm) == IS_STRING) {
		array->hash = php_hash_fetch_ops(Z_STR_P(algorithm)); /* none of that name: crc32 */
	}
	if (!make_ring(&array->ring, hosts, &of_nodes)
		|| (previous && Z_TYPE_P(previous) == IS_ARRAY && !make_ring(&array->previous, Z_ARRVAL_P(previous), &of_nodes))) {
		return false;
	}
	for (uint32_t i = 0; !of_nodes.lazy_connect && i < array->ring.count; i++) {
		connect_now(predis_client_of(Z_OBJ(array->ring.nodes[i].redis)));
	}
	return !EG(exception);
}

/* ---- php.ini ---- */

/* Each setting has a value for each array, "first=1&second[]=a&second[]=b", as in the query of an URL. */
static const struct {
	const char *setting;
	const char *option;
} settings[] = {
	{ "redis.arrays.algorithm", "algorithm" },
	{ "redis.arrays.auth", "auth" },
	{ "redis.arrays.autorehash", "autorehash" },
	{ "redis.arrays.connecttimeout", "connect_timeout" },
	{ "redis.arrays.consistent", "consistent" },
	{ "redis.arrays.distributor", "distributor" },
	{ "redis.arrays.functions", "function" },
	{ "redis.arrays.hosts", "hosts" },
	{ "redis.arrays.index", "index" },
	{ "redis.arrays.lazyconnect", "lazy_connect" },
	{ "redis.arrays.pconnect", "pconnect" },
	{ "redis.arrays.previous", "previous" },
	{ "redis.arrays.readtimeout", "read_timeout" },
	{ "redis.arrays.retryinterval", "retry_interval" },
};

static void take_setting(const char *setting, const char *option, const zend_string *name, zval *options)
{
	const char *text = zend_ini_string(setting, strlen(setting), 0);
	zval values, *value;

	if (!text || !*text) {
		return;
	}
	array_init(&values);
	sapi_module.treat_data(PARSE_STRING, estrdup(text), &values);
	value = zend_symtable_find(Z_ARRVAL(values), (zend_string *)name);
	if (value) {
		Z_TRY_ADDREF_P(value);
		add_assoc_zval(options, option, value);
	}
	zval_ptr_dtor(&values);
}

bool predis_array_configure_named(predis_array *array, const zend_string *name)
{
	zval options, *hosts;
	bool done;

	array_init(&options);
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
		take_setting(settings[i].setting, settings[i].option, name, &options);
	}
	hosts = find(Z_ARRVAL(options), "hosts");
	if (hosts && Z_TYPE_P(hosts) == IS_ARRAY) {
		done = predis_array_configure(array, Z_ARRVAL_P(hosts), Z_ARRVAL(options));
	} else {
		done = false;
		predis_throw(0, "There are no hosts of '%s' in redis.arrays.hosts", ZSTR_VAL(name));
	}
	zval_ptr_dtor(&options);
	return done;
}
