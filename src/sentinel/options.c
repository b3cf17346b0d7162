/* The option 'sentinel' of class Redis: an array, read into a predis_sentinel. See sentinel.h. */
#include "php.h"

#include "sentinel.h"

static const double DEFAULT_TIMEOUT = 1.0;
enum { SENTINEL_PORT = 26379 };

/* What belongs to each sentinel alike. */
typedef struct {
	zval *hosts;
	zend_string *service;
	double timeout;
	zval tls_options;
	predis_credentials credentials;
	predis_server_role role;
	const char *hosts_name; /* for exceptions */
} sentinel_options;

typedef bool (*option_function)(sentinel_options *options, zval *value);

static bool take_hosts(sentinel_options *options, zval *value)
{
	if (Z_TYPE_P(value) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		predis_option_refuse(options->hosts_name, "must be an array of addresses");
		return false;
	}
	options->hosts = value;
	return true;
}

static bool take_service(sentinel_options *options, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING || Z_STRLEN_P(value) == 0) {
		return predis_option_refuse("sentinel.service", "must be the name of a master");
	}
	options->service = Z_STR_P(value);
	return true;
}

static bool take_timeout(sentinel_options *options, zval *value)
{
	double seconds;

	if (!predis_option_seconds("sentinel.timeout", value, 0, &seconds)) {
		return false;
	}
	options->timeout = seconds > 0 ? seconds : DEFAULT_TIMEOUT;
	return true;
}

static bool take_auth(sentinel_options *options, zval *value)
{
	if (!predis_credentials_from(&options->credentials, value)) {
		return false;
	}
	if (Z_TYPE(options->credentials.provider) != IS_UNDEF) {
		return predis_option_refuse("sentinel.auth", "must be a password, [password] or [user, password]");
	}
	return true;
}

static bool take_ssl(sentinel_options *options, zval *value)
{
	return predis_option_ssl("sentinel.ssl", value, &options->tls_options);
}

static bool take_role(sentinel_options *options, zval *value)
{
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "replica")) {
		options->role = PREDIS_SERVER_REPLICA;
		return true;
	}
	if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "master")) {
		return true;
	}
	return predis_option_refuse("sentinel.role", "must be 'master' or 'replica'");
}

static const struct {
	const char *name;
	option_function take;
} rows[] = {
	{ "hosts", take_hosts },
	{ "service", take_service },
	{ "timeout", take_timeout },
	{ "auth", take_auth },
	{ "ssl", take_ssl },
	{ "role", take_role },
};

static bool take_option(sentinel_options *options, const zend_string *name, zval *value)
{
	for (size_t i = 0; name && i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (strcmp(ZSTR_VAL(name), rows[i].name) == 0) {
			return rows[i].take(options, value);
		}
	}
	predis_throw(0, "Unknown option 'sentinel.%s'", name ? ZSTR_VAL(name) : "(without a name)");
	return false;
}

static bool take_options(sentinel_options *options, HashTable *from)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(from, name, value) {
		ZVAL_DEREF(value);
		if (!take_option(options, name, value)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	if (!options->hosts) {
		predis_option_refuse(options->hosts_name, "must be an array of addresses");
		return false;
	}
	if (!options->service) {
		predis_option_refuse("sentinel.service", "must be the name of a master");
		return false;
	}
	return true;
}

static bool take_host(predis_target *target, const sentinel_options *options, zval *value)
{
	predis_failure failure;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_STRING) {
		return predis_option_refuse(options->hosts_name, "must hold strings");
	}
	if (!predis_target_set_address(target, Z_STR_P(value), SENTINEL_PORT, &failure)) {
		predis_throw(0, "Option '%s': %s", options->hosts_name, failure.text);
		return false;
	}
	if (Z_TYPE(options->tls_options) == IS_ARRAY && target->scheme == PREDIS_SCHEME_TCP) {
		target->scheme = PREDIS_SCHEME_TLS;
	}
	target->connect_timeout = options->timeout;
	ZVAL_COPY(&target->tls_options, &options->tls_options);
	predis_credentials_copy(&target->credentials, &options->credentials);
	return true;
}

static predis_sentinel *make(const sentinel_options *options)
{
	predis_sentinel *sentinel = ecalloc(1, sizeof(*sentinel));
	uint32_t most = zend_hash_num_elements(Z_ARRVAL_P(options->hosts));
	zval *value;

	sentinel->references = 1;
	sentinel->hosts = ecalloc(most, sizeof(*sentinel->hosts));
	sentinel->service = options->service ? zend_string_copy(options->service) : NULL;
	sentinel->role = options->role;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(options->hosts), value) {
		sentinel->count++;
		if (!take_host(&sentinel->hosts[sentinel->count - 1], options, value)) {
			predis_sentinel_release(sentinel);
			return NULL;
		}
	} ZEND_HASH_FOREACH_END();
	return sentinel;
}

predis_sentinel *predis_sentinel_from(const char *name, zval *value, predis_server_role *role)
{
	sentinel_options options = { .timeout = DEFAULT_TIMEOUT, .role = PREDIS_SERVER_MASTER, .hosts_name = "sentinel.hosts" };
	predis_sentinel *sentinel = NULL;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		predis_option_refuse(name, "must be an array of hosts, service and more");
		return NULL;
	}
	if (take_options(&options, Z_ARRVAL_P(value))) {
		sentinel = make(&options);
		*role = options.role;
	}
	zval_ptr_dtor(&options.tls_options);
	predis_credentials_clear(&options.credentials);
	return sentinel;
}

predis_sentinel *predis_sentinel_of_hosts(zval *hosts)
{
	sentinel_options options = { .hosts_name = "hosts" };

	return take_hosts(&options, hosts) ? make(&options) : NULL;
}

predis_sentinel *predis_sentinel_copy(predis_sentinel *sentinel)
{
	if (sentinel) {
		sentinel->references++;
	}
	return sentinel;
}

void predis_sentinel_release(predis_sentinel *sentinel)
{
	if (!sentinel || --sentinel->references > 0) {
		return;
	}
	for (uint32_t i = 0; i < sentinel->count; i++) {
		predis_target_clear(&sentinel->hosts[i]);
	}
	efree(sentinel->hosts);
	if (sentinel->service) {
		zend_string_release(sentinel->service);
	}
	efree(sentinel);
}
