/* The constructor's options and connect()'s context: a table of names, each with its function. */
#include "php.h"

#include "backoff.h"
#include "client.h"
#include "sentinel/sentinel.h"

typedef bool (*option_function)(predis_client *client, const char *name, zval *value);

typedef struct {
	const char *name;
	option_function take;
} option_row;

bool predis_option_refuse(const char *name, const char *expected)
{
	predis_throw(0, "Option '%s' %s", name, expected);
	return false;
}

static bool take_long(const char *name, zval *value, zend_long lowest, zend_long highest, zend_long *number)
{
	double real;

	if (Z_TYPE_P(value) == IS_STRING && is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, &real, false) == IS_LONG) {
		return *number >= lowest && *number <= highest ? true : predis_option_refuse(name, "is out of range");
	}
	if (Z_TYPE_P(value) != IS_LONG) {
		return predis_option_refuse(name, "must be an integer");
	}
	*number = Z_LVAL_P(value);
	return *number >= lowest && *number <= highest ? true : predis_option_refuse(name, "is out of range");
}

bool predis_option_seconds(const char *name, zval *value, double lowest, double *seconds)
{
	zend_long number;

	switch (Z_TYPE_P(value) == IS_STRING ? is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, seconds, false) : Z_TYPE_P(value)) {
		case IS_LONG:
			*seconds = (double)(Z_TYPE_P(value) == IS_STRING ? number : Z_LVAL_P(value));
			break;
		case IS_DOUBLE:
			*seconds = Z_TYPE_P(value) == IS_STRING ? *seconds : Z_DVAL_P(value);
			break;
		default:
			return predis_option_refuse(name, "must be a number of seconds");
	}
	return *seconds >= lowest && *seconds <= INT_MAX ? true : predis_option_refuse(name, "is out of range");
}

/* ---- one function per option ---- */

static bool take_host(predis_client *client, const char *name, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return predis_option_refuse(name, "must be a string");
	}
	if (client->target.host) {
		zend_string_release(client->target.host);
	}
	client->target.host = zend_string_copy(Z_STR_P(value)); /* parsed when all options are known */
	return true;
}

static bool take_port(predis_client *client, const char *name, zval *value)
{
	return take_long(name, value, 0, 65535, &client->target.port);
}

static bool take_connect_timeout(predis_client *client, const char *name, zval *value)
{
	return predis_option_seconds(name, value, 0, &client->target.connect_timeout);
}

static bool take_read_timeout(predis_client *client, const char *name, zval *value)
{
	return predis_option_seconds(name, value, -1, &client->read_timeout);
}

static bool take_command_timeout(predis_client *client, const char *name, zval *value)
{
	double seconds;

	if (!predis_option_seconds(name, value, 0, &seconds)) {
		return false;
	}
	predis_client_set_command_timeout(client, seconds);
	return true;
}

static bool take_retry_interval(predis_client *client, const char *name, zval *value)
{
	return take_long(name, value, 0, INT_MAX, &client->retry_interval);
}

static bool take_persistent(predis_client *client, const char *name, zval *value)
{
	if (Z_TYPE_P(value) == IS_STRING) {
		client->persistent = true;
		client->target.persistent_id = zend_string_copy(Z_STR_P(value));
		return true;
	}
	if (Z_TYPE_P(value) != IS_TRUE && Z_TYPE_P(value) != IS_FALSE && Z_TYPE_P(value) != IS_NULL) {
		return predis_option_refuse(name, "must be a bool or a persistent id");
	}
	client->persistent = Z_TYPE_P(value) == IS_TRUE;
	return true;
}

static bool take_auth(predis_client *client, const char *name, zval *value)
{
	return predis_credentials_from(&client->target.credentials, value);
}

/* The key has a digest of the options, so they must be plain values; some are arrays of such. */
static bool is_plain(zval *options, int levels)
{
	zval *value;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(options), value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_ARRAY ? levels == 0 || !is_plain(value, levels - 1) : Z_TYPE_P(value) > IS_STRING) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* Options by name, or under the wrapper's name as stream_context_create() has them. */
bool predis_option_ssl(const char *name, zval *value, zval *options)
{
	zval *inner;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return predis_option_refuse(name, "must be an array of ssl context options");
	}
	inner = zend_hash_str_find_deref(Z_ARRVAL_P(value), "ssl", 3);
	if (inner && Z_TYPE_P(inner) == IS_ARRAY) {
		value = inner;
	}
	if (!is_plain(value, 2)) {
		return predis_option_refuse(name, "must hold plain values only");
	}
	zval_ptr_dtor(options);
	ZVAL_COPY(options, value);
	return true;
}

static bool take_ssl(predis_client *client, const char *name, zval *value)
{
	return predis_option_ssl(name, value, &client->target.tls_options);
}

static bool take_database(predis_client *client, const char *name, zval *value)
{
	return take_long(name, value, 0, INT_MAX, &client->wanted.db);
}

static bool take_name(predis_client *client, const char *name, zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return predis_option_refuse(name, "must be a string");
	}
	client->wanted.name = Z_STRLEN_P(value) ? zend_string_copy(Z_STR_P(value)) : NULL;
	return true;
}

static bool take_protocol(predis_client *client, const char *name, zval *value)
{
	zend_long protocol;

	if (!take_long(name, value, 2, 3, &protocol)) {
		return false;
	}
	if (protocol == 3 && !predis_reply_can_resp3()) {
		return predis_option_refuse(name, "3 needs hiredis 1.0 or newer, which this extension was built without");
	}
	client->wanted.resp3 = protocol == 3;
	return true;
}

static bool take_backoff(predis_client *client, const char *name, zval *value)
{
	zval *part;
	zend_long number;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return predis_option_refuse(name, "must be an array of algorithm, base and cap");
	}
	if ((part = zend_hash_str_find_deref(Z_ARRVAL_P(value), "algorithm", sizeof("algorithm") - 1))) {
		if (!take_long("backoff.algorithm", part, 0, INT_MAX, &number)) {
			return false;
		}
		if (!predis_backoff_is_known(number)) {
			return predis_option_refuse("backoff.algorithm", "is not one of Redis::BACKOFF_ALGORITHM_*");
		}
		client->backoff.algorithm = number;
	}
	part = zend_hash_str_find_deref(Z_ARRVAL_P(value), "base", 4);
	if (part && !take_long("backoff.base", part, 0, INT_MAX, &client->backoff.base)) {
		return false;
	}
	part = zend_hash_str_find_deref(Z_ARRVAL_P(value), "cap", 3);
	return !part || take_long("backoff.cap", part, 0, INT_MAX, &client->backoff.cap);
}

static bool take_sentinel(predis_client *client, const char *name, zval *value)
{
	predis_sentinel_release(client->sentinel);
	client->sentinel = predis_sentinel_from(name, value, &client->wanted.role);
	return client->sentinel != NULL;
}

static const option_row constructor_options[] = {
	{ "host", take_host },
	{ "port", take_port },
	{ "connectTimeout", take_connect_timeout },
	{ "readTimeout", take_read_timeout },
	{ "commandTimeout", take_command_timeout },
	{ "retryInterval", take_retry_interval },
	{ "persistent", take_persistent },
	{ "auth", take_auth },
	{ "ssl", take_ssl },
	{ "backoff", take_backoff },
	{ "database", take_database },
	{ "name", take_name },
	{ "protocol", take_protocol },
	{ "sentinel", take_sentinel },
};

static const option_row context_options[] = {
	{ "commandTimeout", take_command_timeout },
	{ "auth", take_auth },
	{ "stream", take_ssl },
	{ "ssl", take_ssl },
	{ "backoff", take_backoff },
	{ "database", take_database },
	{ "name", take_name },
	{ "protocol", take_protocol },
};

/* null, or an array of nothing else: what frameworks hand on where their own configuration has no value. */
static bool is_nothing(const zval *value)
{
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return Z_TYPE_P(value) == IS_NULL;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_NULL) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/*
 * In the constructor a name that nobody knows, and a value that is none, is a mistake; connect() has always passed
 * over both.
 */
static bool take_options(predis_client *client, HashTable *options, const option_row *rows, size_t count, bool all_known)
{
	zend_string *name;
	zval *value, held;
	bool taken;

	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, value) {
		const option_row *row = NULL;
		for (size_t i = 0; name && i < count; i++) {
			if (strcmp(ZSTR_VAL(name), rows[i].name) == 0) {
				row = &rows[i];
			}
		}
		if (!row && !all_known) {
			continue;
		}
		if (!row) {
			predis_throw(0, "Unknown option '%s'", name ? ZSTR_VAL(name) : "(without a name)");
			return false;
		}
		ZVAL_DEREF(value);
		if (!all_known && is_nothing(value)) {
			continue;
		}
		ZVAL_COPY_DEREF(&held, value); /* the text of an object is made by user code, which may change what lies behind a reference */
		taken = row->take(client, row->name, &held);
		zval_ptr_dtor(&held);
		if (!taken) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

bool predis_client_configure_context(predis_client *client, HashTable *context)
{
	return take_options(client, context, context_options, sizeof(context_options) / sizeof(context_options[0]), false);
}

static bool set_address(predis_client *client)
{
	predis_failure failure;
	zend_string *address = client->target.host ? client->target.host : zend_string_init("127.0.0.1", sizeof("127.0.0.1") - 1, 0);
	bool valid;

	client->target.host = NULL;
	valid = predis_target_set_address(&client->target, address, client->target.port, &failure);
	zend_string_release(address);
	if (!valid) {
		predis_throw(0, "Option 'host': %s", failure.text);
	}
	return valid;
}

/* The sentinels say where, but not whether by TLS. */
static bool set_to_be_found(predis_client *client)
{
	if (client->target.host || client->target.port) {
		return predis_option_refuse(client->target.host ? "host" : "port", "is what the sentinels are asked for");
	}
	client->target.scheme = Z_TYPE(client->target.tls_options) == IS_ARRAY ? PREDIS_SCHEME_TLS : PREDIS_SCHEME_TCP;
	return true;
}

bool predis_client_configure(predis_client *client, HashTable *options)
{
	if (!take_options(client, options, constructor_options, sizeof(constructor_options) / sizeof(constructor_options[0]), true)) {
		return false;
	}
	if (!(client->sentinel ? set_to_be_found(client) : set_address(client))) {
		return false;
	}
	predis_credentials_copy(&client->credentials, &client->target.credentials);
	predis_client_set_read_timeout(client, client->read_timeout);
	client->configured = true;
	return true;
}
