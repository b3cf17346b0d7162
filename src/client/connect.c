/* connect, pconnect, close, release and what the object says about its connection. */
#include "php.h"

#include "client.h"
#include "clock.h"

enum { DEFAULT_PORT = 6379 };

typedef struct {
	zend_string *host;
	zend_long port;
	double timeout;
	zend_string *persistent_id;
	zend_long retry_interval;
	double read_timeout;
	HashTable *context;
} connect_arguments;

static bool check_arguments(const connect_arguments *arguments)
{
	const char *wrong = NULL;

	/* A negative time-out is none. NAN is not in any range. */
	if (!(arguments->timeout <= INT_MAX)) {
		wrong = "Invalid connect timeout";
	} else if (!(arguments->read_timeout <= INT_MAX)) {
		wrong = "Invalid read timeout";
	} else if (arguments->retry_interval < 0 || arguments->retry_interval > INT_MAX) {
		wrong = "Invalid retry interval";
	}
	if (wrong) {
		zend_value_error("%s", wrong);
	}
	return !wrong;
}

static bool set_target(predis_client *client, const connect_arguments *arguments, bool persistent)
{
	predis_failure failure;

	if (!predis_target_set_address(&client->target, arguments->host, arguments->port, &failure)) {
		predis_throw(0, "%s", failure.text);
		return false;
	}
	if (arguments->context && !predis_client_configure_context(client, arguments->context)) {
		return false;
	}
	predis_credentials_copy(&client->credentials, &client->target.credentials);
	client->target.connect_timeout = arguments->timeout;
	client->retry_interval = arguments->retry_interval;
	client->persistent = persistent;
	if (persistent && arguments->persistent_id && ZSTR_LEN(arguments->persistent_id)) {
		client->target.persistent_id = zend_string_copy(arguments->persistent_id);
	}
	predis_client_set_read_timeout(client, arguments->read_timeout);
	client->configured = true;
	return true;
}

static void connect_method(INTERNAL_FUNCTION_PARAMETERS, bool persistent)
{
	predis_client *client = PREDIS_THIS;
	connect_arguments arguments = { .port = DEFAULT_PORT };
	bool port_is_null = false;

	ZEND_PARSE_PARAMETERS_START(1, 7)
		Z_PARAM_STR(arguments.host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(arguments.port, port_is_null)
		Z_PARAM_DOUBLE(arguments.timeout)
		Z_PARAM_STR_OR_NULL(arguments.persistent_id)
		Z_PARAM_LONG(arguments.retry_interval)
		Z_PARAM_DOUBLE(arguments.read_timeout)
		Z_PARAM_ARRAY_HT_OR_NULL(arguments.context)
	ZEND_PARSE_PARAMETERS_END();

	if (!check_arguments(&arguments)) {
		RETURN_THROWS();
	}
	predis_client_forget_target(client);
	if (!set_target(client, &arguments, persistent) || !predis_client_open(client)) {
		client->configured = false; /* until the next connect() there is nowhere to go */
		RETURN_THROWS();
	}
	RETURN_TRUE;
}

ZEND_METHOD(Redis, connect)
{
	connect_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Redis, open)
{
	connect_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Redis, pconnect)
{
	connect_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(Redis, popen)
{
	connect_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_METHOD(Redis, close)
{
	ZEND_PARSE_PARAMETERS_NONE();
	predis_client_drop(PREDIS_THIS, PREDIS_DROP_CLOSED);
	RETURN_TRUE;
}

ZEND_METHOD(Redis, release)
{
	predis_client *client = PREDIS_THIS;
	bool was_connected = client->connection != NULL;

	ZEND_PARSE_PARAMETERS_NONE();
	predis_client_release(client);
	RETURN_BOOL(was_connected);
}

/* ---- what the object says about itself: false, whatever the declared types are, while there is nowhere to connect to ---- */

ZEND_METHOD(Redis, isConnected)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(PREDIS_THIS->connection && predis_connection_is_usable(PREDIS_THIS->connection, predis_clock_ns()));
}

/* The sentinels may not have been asked yet. */
static bool is_known(const predis_client *client)
{
	return client->configured && client->target.host;
}

ZEND_METHOD(Redis, getHost)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!is_known(PREDIS_THIS)) {
		RETURN_FALSE;
	}
	RETURN_STR_COPY(PREDIS_THIS->target.host);
}

ZEND_METHOD(Redis, getPort)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!is_known(PREDIS_THIS)) {
		RETURN_FALSE;
	}
	RETURN_LONG(PREDIS_THIS->target.port);
}

ZEND_METHOD(Redis, getDBNum)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->configured) {
		RETURN_FALSE;
	}
	RETURN_LONG(PREDIS_THIS->wanted.db);
}

ZEND_METHOD(Redis, getTimeout)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->configured) {
		RETURN_FALSE;
	}
	RETURN_DOUBLE(PREDIS_THIS->target.connect_timeout);
}

ZEND_METHOD(Redis, getReadTimeout)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->configured) {
		RETURN_FALSE;
	}
	RETURN_DOUBLE(PREDIS_THIS->read_timeout);
}

ZEND_METHOD(Redis, getPersistentID)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->configured) {
		RETURN_FALSE;
	}
	if (!PREDIS_THIS->target.persistent_id) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(PREDIS_THIS->target.persistent_id);
}

ZEND_METHOD(Redis, getAuth)
{
	const predis_credentials *credentials = &PREDIS_THIS->credentials;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->configured) {
		RETURN_FALSE;
	}
	if (!predis_credentials_given(credentials)) {
		RETURN_NULL();
	}
	if (Z_TYPE(credentials->provider) != IS_UNDEF) {
		RETURN_COPY((zval *)&credentials->provider);
	}
	if (!credentials->user) {
		RETURN_STR_COPY(credentials->password);
	}
	array_init_size(return_value, 2);
	add_next_index_str(return_value, zend_string_copy(credentials->user));
	add_next_index_str(return_value, zend_string_copy(credentials->password));
}

ZEND_METHOD(Redis, getLastError)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_THIS->last_error) {
		RETURN_NULL();
	}
	RETURN_STR_COPY(PREDIS_THIS->last_error);
}

ZEND_METHOD(Redis, clearLastError)
{
	ZEND_PARSE_PARAMETERS_NONE();
	predis_client_clear_error(PREDIS_THIS);
	RETURN_TRUE;
}

ZEND_METHOD(Redis, getTransferredBytes)
{
	const predis_client *client = PREDIS_THIS;
	uint64_t sent = client->sent_before, received = client->received_before;

	ZEND_PARSE_PARAMETERS_NONE();
	if (client->connection) {
		sent += client->connection->stream.sent;
		received += client->connection->stream.received;
	}
	array_init_size(return_value, 2);
	add_next_index_long(return_value, (zend_long)sent);
	add_next_index_long(return_value, (zend_long)received);
}

ZEND_METHOD(Redis, clearTransferredBytes)
{
	predis_client *client = PREDIS_THIS;

	ZEND_PARSE_PARAMETERS_NONE();
	client->sent_before = client->received_before = 0;
	if (client->connection) {
		predis_connection_reset_bytes(client->connection);
	}
}
