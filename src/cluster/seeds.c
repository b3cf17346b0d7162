/* From what callers write (the constructor's arguments, redis.clusters.*) to a cluster that is known. See cluster.h. */
#include "php.h"
#include "SAPI.h"
#include "php_variables.h"
#include "Zend/zend_smart_str.h"
#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/standard/php_var.h"

#include "cluster.h"
#include "php_predis.h"

/* ---- redis.clusters.*: "one[]=host:port&one[]=host:port&two[]=host:port" ---- */

static void parse_setting(const char *text, zval *parsed)
{
	array_init(parsed);
	if (text && *text) {
		sapi_module.treat_data(PARSE_STRING, estrdup(text), parsed);
	}
}

/* What the setting has under the name, or UNDEF. */
static void find_setting(const char *text, const zend_string *name, zval *value)
{
	zval parsed, *found;

	ZVAL_UNDEF(value);
	parse_setting(text, &parsed);
	found = zend_hash_find(Z_ARRVAL(parsed), (zend_string *)name);
	if (found) {
		ZVAL_COPY(value, found);
	}
	zval_ptr_dtor(&parsed);
}

static double find_number(const char *text, const zend_string *name)
{
	zval value = {0};
	double number;

	find_setting(text, name, &value);
	number = Z_TYPE(value) == IS_STRING ? zend_strtod(Z_STRVAL(value), NULL) : 0;
	zval_ptr_dtor(&value);
	return number;
}

static bool is_yes(zval *value)
{
	return Z_TYPE_P(value) == IS_STRING && (zend_is_true(value) && strcasecmp(Z_STRVAL_P(value), "no") != 0
		&& strcasecmp(Z_STRVAL_P(value), "off") != 0 && strcasecmp(Z_STRVAL_P(value), "false") != 0);
}

bool predis_cluster_settings_by_name(const zend_string *name, predis_cluster_settings *settings)
{
	zval persistent;

	*settings = (predis_cluster_settings){0};
	find_setting(PREDIS_G(clusters_seeds), name, &settings->seeds);
	if (Z_TYPE(settings->seeds) != IS_ARRAY) {
		predis_cluster_settings_clear(settings);
		return false;
	}
	settings->timeout = find_number(PREDIS_G(clusters_timeout), name);
	settings->read_timeout = find_number(PREDIS_G(clusters_read_timeout), name);
	find_setting(PREDIS_G(clusters_persistent), name, &persistent);
	settings->persistent = is_yes(&persistent);
	zval_ptr_dtor(&persistent);
	find_setting(PREDIS_G(clusters_auth), name, &settings->auth);
	return true;
}

void predis_cluster_settings_clear(predis_cluster_settings *settings)
{
	zval_ptr_dtor(&settings->seeds);
	zval_ptr_dtor(&settings->auth);
	*settings = (predis_cluster_settings){0};
}

/* ---- seeds ---- */

/* The address without its scheme; *tls is set where the scheme says so. */
static const char *skip_scheme(const char *seed, bool *tls)
{
	const char *colon = strstr(seed, "://");

	if (!colon) {
		return seed;
	}
	*tls |= strncmp(seed, "tls://", sizeof("tls://") - 1) == 0 || strncmp(seed, "ssl://", sizeof("ssl://") - 1) == 0
		|| strncmp(seed, "rediss://", sizeof("rediss://") - 1) == 0;
	return colon + sizeof("://") - 1;
}

static bool take_seeds(predis_cluster *cluster, HashTable *given)
{
	bool tls = false;
	zval *seed;

	array_init(&cluster->seeds);
	ZEND_HASH_FOREACH_VAL(given, seed) {
		const char *address;
		size_t length;
		zend_long port;
		ZVAL_DEREF(seed);
		if (Z_TYPE_P(seed) != IS_STRING) {
			php_error_docref(NULL, E_WARNING, "Skipping non-string entry in seeds array");
			continue;
		}
		address = skip_scheme(Z_STRVAL_P(seed), &tls);
		if (!predis_cluster_split_address(address, strlen(address), &length, &port)) {
			php_error_docref(NULL, E_WARNING, "Seed '%s' not in host:port format, ignoring", Z_STRVAL_P(seed));
			continue;
		}
		add_next_index_string(&cluster->seeds, address);
	} ZEND_HASH_FOREACH_END();
	if (tls) {
		cluster->client.target.scheme = PREDIS_SCHEME_TLS;
	}
	if (zend_hash_num_elements(Z_ARRVAL(cluster->seeds)) == 0) {
		predis_throw(0, "No valid seeds detected");
		return false;
	}
	return true;
}

/* ---- the context ---- */

/* Options by name are those of Redis::connect(); in a plain list of TLS options each is one. Any context means TLS. */
static bool take_context(predis_client *client, HashTable *context)
{
	client->target.scheme = PREDIS_SCHEME_TLS;
	if (!predis_client_configure_context(client, context)) {
		return false;
	}
	if (Z_TYPE(client->target.tls_options) == IS_UNDEF && zend_hash_num_elements(context)) {
		zval wrapped, options;
		bool taken;
		ZVAL_ARR(&options, zend_array_dup(context));
		array_init(&wrapped);
		add_assoc_zval(&wrapped, "ssl", &options);
		taken = predis_client_configure_context(client, Z_ARRVAL(wrapped));
		zval_ptr_dtor(&wrapped);
		return taken;
	}
	return true;
}

/* ---- the map's key: what makes clusters differ ---- */

static void add_field(smart_str *key, const char *bytes, size_t length)
{
	smart_str_append_unsigned(key, length);
	smart_str_appendc(key, ':');
	smart_str_appendl(key, bytes, length);
}

/* The key of a pool with the seeds in place of an address: credentials and TLS options are in there as digests. */
static zend_string *map_key(const predis_cluster *cluster)
{
	predis_target target = cluster->client.target;
	smart_str key = {0};
	zend_string *rest;
	zval *seed;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(cluster->seeds), seed) {
		add_field(&key, Z_STRVAL_P(seed), Z_STRLEN_P(seed));
	} ZEND_HASH_FOREACH_END();
	target.host = ZSTR_EMPTY_ALLOC();
	target.port = 0;
	target.connect_timeout = 0;
	rest = predis_target_key(&target);
	add_field(&key, ZSTR_VAL(rest), ZSTR_LEN(rest));
	zend_string_release(rest);
	smart_str_0(&key);
	return key.s;
}

static bool learn_map(predis_cluster *cluster)
{
	zend_string *key = map_key(cluster);

	cluster->map = predis_map_find(key);
	cluster->generation = cluster->map->generation;
	zend_string_release(key);
	if (cluster->map->known || predis_cluster_refresh(cluster, true)) {
		predis_cluster_follow_map(cluster);
		return true;
	}
	if (!EG(exception)) {
		predis_throw(0, "Couldn't map cluster keyspace using any provided seed");
	}
	cluster->map = NULL;
	return false;
}

static bool check_settings(const predis_cluster_settings *settings)
{
	if (!(settings->timeout <= INT_MAX)) {
		predis_throw(0, "Invalid timeout");
		return false;
	}
	if (!(settings->read_timeout <= INT_MAX)) {
		predis_throw(0, "Invalid read timeout");
		return false;
	}
	return true;
}

bool predis_cluster_set_up(predis_cluster *cluster, const zend_string *name, predis_cluster_settings *settings, HashTable *context)
{
	predis_client *client = &cluster->client;

	if (!check_settings(settings) || !take_seeds(cluster, Z_ARRVAL(settings->seeds))) {
		return false;
	}
	if (Z_TYPE(settings->auth) != IS_UNDEF && !predis_credentials_from(&client->target.credentials, &settings->auth)) {
		return false;
	}
	if (context && !take_context(client, context)) {
		return false;
	}
	predis_credentials_copy(&client->credentials, &client->target.credentials);
	client->persistent = settings->persistent;
	client->target.connect_timeout = settings->timeout > 0 ? settings->timeout : 0;
	predis_client_set_read_timeout(client, settings->read_timeout);
	return learn_map(cluster);
}
