/* setOption() and getOption(): a table of setters and getters by option. */
#include "php.h"

#include "backoff.h"
#include "client.h"

/* The values of Redis::OPT_*. */
enum {
	OPT_SERIALIZER = 1,
	OPT_PREFIX = 2,
	OPT_READ_TIMEOUT = 3,
	OPT_SCAN = 4,
	OPT_TCP_KEEPALIVE = 6,
	OPT_COMPRESSION = 7,
	OPT_REPLY_LITERAL = 8,
	OPT_COMPRESSION_LEVEL = 9,
	OPT_NULL_MULTIBULK_AS_NULL = 10,
	OPT_MAX_RETRIES = 11,
	OPT_BACKOFF_ALGORITHM = 12,
	OPT_BACKOFF_BASE = 13,
	OPT_BACKOFF_CAP = 14,
	OPT_PACK_IGNORE_NUMBERS = 15,
	OPTIONS,
	OPT_THROW_ON_ERROR = 1001, /* ours; far from where phpredis counts on */
	OPT_COMMAND_TIMEOUT = 1002,
};

enum { SCAN_NORETRY = 0, SCAN_RETRY = 1, SCAN_PREFIX = 2, SCAN_NOPREFIX = 3 };

typedef struct {
	bool (*set)(predis_client *client, zval *value); /* false: refused */
	void (*get)(const predis_client *client, zval *value);
} option_row;

static bool set_serializer(predis_client *client, zval *value)
{
	zend_long serializer = zval_get_long(value);

	if (!predis_serializer_is_there(serializer)) {
		return false;
	}
	client->codec.serializer = (predis_serializer)serializer;
	return true;
}

static void get_serializer(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.serializer);
}

static bool set_prefix(predis_client *client, zval *value)
{
	zend_string *prefix = zval_try_get_string(value);

	if (!prefix) {
		return false;
	}
	if (client->codec.prefix) {
		zend_string_release(client->codec.prefix);
		client->codec.prefix = NULL;
	}
	if (ZSTR_LEN(prefix)) {
		client->codec.prefix = prefix;
	} else {
		zend_string_release(prefix);
	}
	return true;
}

static void get_prefix(const predis_client *client, zval *value)
{
	if (client->codec.prefix) {
		ZVAL_STR_COPY(value, client->codec.prefix);
	} else {
		ZVAL_NULL(value);
	}
}

static bool set_read_timeout(predis_client *client, zval *value)
{
	predis_client_set_read_timeout(client, zval_get_double(value));
	return true;
}

static void get_read_timeout(const predis_client *client, zval *value)
{
	ZVAL_DOUBLE(value, client->read_timeout);
}

static bool set_scan(predis_client *client, zval *value)
{
	switch (zval_get_long(value)) {
		case SCAN_NORETRY:
			client->scan &= ~(zend_long)SCAN_RETRY;
			return true;
		case SCAN_RETRY:
			client->scan |= SCAN_RETRY;
			return true;
		case SCAN_PREFIX:
			client->scan |= SCAN_PREFIX;
			return true;
		case SCAN_NOPREFIX:
			client->scan &= ~(zend_long)SCAN_PREFIX;
			return true;
		default:
			return false;
	}
}

static void get_scan(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->scan);
}

static bool set_keep_alive(predis_client *client, zval *value)
{
	client->socket.keep_alive = zval_get_long(value) > 0;
	if (client->connection) {
		predis_connection_apply(client->connection, &client->socket);
	}
	return true;
}

static void get_keep_alive(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->socket.keep_alive);
}

static bool set_compression(predis_client *client, zval *value)
{
	zend_long compression = zval_get_long(value);

	if (!predis_compression_is_there(compression)) {
		return false;
	}
	client->codec.compression = (predis_compression)compression;
	return true;
}

static void get_compression(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.compression);
}

static bool set_compression_level(predis_client *client, zval *value)
{
	client->codec.compression_level = zval_get_long(value);
	return true;
}

static void get_compression_level(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.compression_level);
}

static bool set_ignore_numbers(predis_client *client, zval *value)
{
	client->codec.ignore_numbers = zend_is_true(value);
	return true;
}

static void get_ignore_numbers(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.ignore_numbers);
}

static bool set_reply_literal(predis_client *client, zval *value)
{
	client->codec.reply_literal = zend_is_true(value);
	return true;
}

static void get_reply_literal(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.reply_literal);
}

static bool set_null_array(predis_client *client, zval *value)
{
	client->codec.null_array_as_null = zend_is_true(value);
	return true;
}

static void get_null_array(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->codec.null_array_as_null);
}

/* Milliseconds and counts. */
static bool set_not_negative(zval *value, zend_long *field)
{
	zend_long number = zval_get_long(value);

	if (number < 0 || number > INT_MAX) {
		return false;
	}
	*field = number;
	return true;
}

static bool set_max_retries(predis_client *client, zval *value)
{
	return set_not_negative(value, &client->max_retries);
}

static void get_max_retries(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->max_retries);
}

static bool set_backoff_algorithm(predis_client *client, zval *value)
{
	zend_long algorithm = zval_get_long(value);

	return predis_backoff_is_known(algorithm) && set_not_negative(value, &client->backoff.algorithm);
}

static void get_backoff_algorithm(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->backoff.algorithm);
}

static bool set_backoff_base(predis_client *client, zval *value)
{
	return set_not_negative(value, &client->backoff.base);
}

static void get_backoff_base(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->backoff.base);
}

static bool set_backoff_cap(predis_client *client, zval *value)
{
	return set_not_negative(value, &client->backoff.cap);
}

static void get_backoff_cap(const predis_client *client, zval *value)
{
	ZVAL_LONG(value, client->backoff.cap);
}

static const option_row options[OPTIONS] = {
	[OPT_SERIALIZER] = { set_serializer, get_serializer },
	[OPT_PREFIX] = { set_prefix, get_prefix },
	[OPT_READ_TIMEOUT] = { set_read_timeout, get_read_timeout },
	[OPT_SCAN] = { set_scan, get_scan },
	[OPT_TCP_KEEPALIVE] = { set_keep_alive, get_keep_alive },
	[OPT_COMPRESSION] = { set_compression, get_compression },
	[OPT_REPLY_LITERAL] = { set_reply_literal, get_reply_literal },
	[OPT_COMPRESSION_LEVEL] = { set_compression_level, get_compression_level },
	[OPT_NULL_MULTIBULK_AS_NULL] = { set_null_array, get_null_array },
	[OPT_MAX_RETRIES] = { set_max_retries, get_max_retries },
	[OPT_BACKOFF_ALGORITHM] = { set_backoff_algorithm, get_backoff_algorithm },
	[OPT_BACKOFF_BASE] = { set_backoff_base, get_backoff_base },
	[OPT_BACKOFF_CAP] = { set_backoff_cap, get_backoff_cap },
	[OPT_PACK_IGNORE_NUMBERS] = { set_ignore_numbers, get_ignore_numbers },
};

static bool set_throw_on_error(predis_client *client, zval *value)
{
	client->throw_on_error = zend_is_true(value);
	return true;
}

static void get_throw_on_error(const predis_client *client, zval *value)
{
	ZVAL_BOOL(value, client->throw_on_error);
}

static bool set_command_timeout(predis_client *client, zval *value)
{
	predis_client_set_command_timeout(client, zval_get_double(value));
	return true;
}

static void get_command_timeout(const predis_client *client, zval *value)
{
	ZVAL_DOUBLE(value, client->command_timeout);
}

static const option_row own_options[] = {
	{ set_throw_on_error, get_throw_on_error },
	{ set_command_timeout, get_command_timeout },
};

static const option_row *find_option(zend_long option)
{
	if (option >= OPT_THROW_ON_ERROR && option <= OPT_COMMAND_TIMEOUT) {
		return &own_options[option - OPT_THROW_ON_ERROR];
	}
	return option > 0 && option < OPTIONS && options[option].set ? &options[option] : NULL;
}

ZEND_METHOD(Redis, setOption)
{
	const option_row *row;
	zend_long option;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(option)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	row = find_option(option);
	RETURN_BOOL(row && row->set(PREDIS_THIS, value));
}

ZEND_METHOD(Redis, getOption)
{
	const option_row *row;
	zend_long option;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(option)
	ZEND_PARSE_PARAMETERS_END();

	row = find_option(option);
	if (!row) {
		RETURN_FALSE;
	}
	row->get(PREDIS_THIS, return_value);
}
