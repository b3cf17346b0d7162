/* Commands that change the session itself: AUTH, SELECT, RESET, and whatever rawCommand() and client() are given. */
#include "php.h"

#include "client.h"
#include "wire/effect.h"
#include "wire/request.h"

/* ---- AUTH ---- */

static void exchange_credentials(predis_credentials *a, predis_credentials *b)
{
	predis_credentials other = *a;

	*a = *b;
	*b = other;
}

/* Nothing is sent where the connection is known to be this user's: that is what makes a warm pattern one command. */
static bool authenticate(predis_client *client, predis_credentials *credentials)
{
	predis_connection *connection;
	predis_failure failure;

	if (!predis_client_ensure(client)) {
		return false;
	}
	exchange_credentials(&client->credentials, credentials);
	if (predis_credentials_equal(client->connection->actual.user, client->credentials.digest)) {
		return true;
	}
	if (!predis_client_ask_password(client) || !predis_client_ensure(client)) {
		exchange_credentials(&client->credentials, credentials);
		return false;
	}
	connection = client->connection;
	predis_connection_apply(connection, &client->socket);
	if (predis_connection_settle(connection, &client->wanted)) {
		predis_client_forget_password(client);
		return true;
	}
	failure = connection->failure;
	exchange_credentials(&client->credentials, credentials);
	if (connection->broken) {
		predis_client_broken(client);
		return false;
	}
	predis_client_note_error(client, failure.text, strlen(failure.text));
	predis_throw_failure(client, &failure);
	return false;
}

static void queue_auth(predis_client *client, const predis_credentials *credentials, zval *object, zval *return_value)
{
	predis_call call;

	if (!credentials->password) {
		predis_throw(0, "auth() with a callable is not possible inside MULTI and PIPELINE");
		return;
	}
	predis_client_begin_call(client, &call, NULL);
	call.shape = PREDIS_SHAPE_OK;
	array_init_size(&call.context, 2); /* what the object wants from then on, if the server takes them */
	PREDIS_TOKEN(&call, "AUTH");
	if (credentials->user) {
		predis_call_string(&call, credentials->user);
		add_next_index_str(&call.context, zend_string_copy(credentials->user));
	}
	predis_call_string(&call, credentials->password);
	add_next_index_str(&call.context, zend_string_copy(credentials->password));
	predis_client_dispatch(client, &call, PREDIS_EFFECT_AUTH, object, return_value);
}

ZEND_METHOD(Redis, auth)
{
	predis_client *client = PREDIS_THIS;
	predis_credentials credentials = {0};
	zval *given;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(given)
	ZEND_PARSE_PARAMETERS_END();

	if (!predis_credentials_from(&credentials, given)) {
		RETURN_THROWS();
	}
	if (!predis_credentials_given(&credentials)) {
		RETVAL_FALSE;
	} else if (client->mode == PREDIS_MODE_ATOMIC) {
		RETVAL_BOOL(authenticate(client, &credentials));
	} else {
		queue_auth(client, &credentials, ZEND_THIS, return_value);
	}
	predis_credentials_clear(&credentials);
}

/* ---- SELECT ---- */

static bool select_now(predis_client *client, zend_long db)
{
	zend_long before = client->wanted.db;
	char digits[PREDIS_NUMBER_MOST];
	const char *words[2] = { "SELECT", digits };
	predis_reply reply;
	bool done;

	if (!predis_client_ensure(client)) {
		return false;
	}
	if (client->connection->actual.db == db) {
		client->wanted.db = db;
		return true;
	}
	/* A repair in front of this SELECT shall not bring a SELECT of its own. */
	client->wanted.db = client->connection->actual.db;
	snprintf(digits, sizeof(digits), ZEND_LONG_FMT, db);
	if (!predis_client_simple(client, 2, words, &reply)) {
		client->wanted.db = before;
		return false;
	}
	done = reply.type != PREDIS_REPLY_ERROR;
	if (done) {
		client->connection->actual.db = client->wanted.db = db;
	} else {
		client->wanted.db = before;
		client->connection->settled = false;
		predis_client_refused(client, Z_STR(reply.value));
	}
	zval_ptr_dtor(&reply.value);
	return done;
}

static void queue_select(predis_client *client, zend_long db, zval *object, zval *return_value)
{
	predis_call call;

	predis_client_begin_call(client, &call, NULL);
	call.shape = PREDIS_SHAPE_OK;
	ZVAL_LONG(&call.context, db);
	PREDIS_TOKEN(&call, "SELECT");
	predis_call_long(&call, db);
	predis_client_dispatch(client, &call, PREDIS_EFFECT_SELECT, object, return_value);
}

ZEND_METHOD(Redis, select)
{
	predis_client *client = PREDIS_THIS;
	zend_long db;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(db)
	ZEND_PARSE_PARAMETERS_END();

	if (db < 0 || db > INT_MAX) {
		RETURN_FALSE;
	}
	if (client->mode == PREDIS_MODE_ATOMIC) {
		RETURN_BOOL(select_now(client, db));
	}
	queue_select(client, db, ZEND_THIS, return_value);
}

/* ---- anything by name ---- */

/* The object follows what its own raw commands did, so that a reconnect leads back there. */
static void follow(predis_client *client, predis_effect effect)
{
	const predis_session *actual = &client->connection->actual;

	if (effect == PREDIS_EFFECT_SELECT || effect == PREDIS_EFFECT_RESET) {
		client->wanted.db = actual->db;
	}
	client->wanted.resp3 = actual->resp3;
	if (effect == PREDIS_EFFECT_CLIENT || effect == PREDIS_EFFECT_RESET || effect == PREDIS_EFFECT_HELLO) {
		if (client->wanted.name) {
			zend_string_release(client->wanted.name);
		}
		client->wanted.name = actual->name ? zend_string_init(ZSTR_VAL(actual->name), ZSTR_LEN(actual->name), 0) : NULL;
	}
	if (effect == PREDIS_EFFECT_RESET) {
		predis_credentials_clear(&client->credentials);
	}
}

static bool is_read(const char *name)
{
	static const char *const reads[] = { "GET", "MGET", "HGET", "HGETALL", "EXISTS", "TTL", "PING", "ECHO", "TYPE" };

	for (size_t i = 0; i < sizeof(reads) / sizeof(reads[0]); i++) {
		if (strcasecmp(name, reads[i]) == 0) {
			return true;
		}
	}
	return false;
}

typedef struct {
	predis_effect effect;
	zend_string **arguments; /* behind the command's name */
	uint32_t count;
} raw_command;

static bool exchange_raw(predis_client *client, predis_call *call, const raw_command *raw, bool may_repeat, predis_reply *reply)
{
	struct iovec parts[PREDIS_EXCHANGE_PARTS];
	predis_exchange exchange = { .parts = parts, .may_repeat = may_repeat, .is_raw = true, .block_seconds = call->block_seconds };
	size_t length;
	char *start = predis_call_finish(call, &length);

	if (!predis_client_ensure(client)) {
		return false;
	}
	exchange.count = predis_call_parts(call, start, length, parts + 1) + 1;
	exchange.replies = predis_effect_replies(client->connection, raw->effect, raw->arguments, raw->count);
	if (!predis_client_exchange(client, &exchange, predis_shape_layout(call->shape, &client->codec), reply)) {
		return false;
	}
	if (exchange.replies == 0) {
		*reply = (predis_reply){ .type = PREDIS_REPLY_STATUS };
		ZVAL_STRING(&reply->value, "OK");
	}
	return true;
}

static void run_raw(predis_client *client, predis_call *call, const raw_command *raw, bool may_repeat, zval *return_value)
{
	predis_reply reply;
	bool refused;

	if (!exchange_raw(client, call, raw, may_repeat, &reply)) {
		return;
	}
	refused = reply.type == PREDIS_REPLY_ERROR;
	predis_effect_note(client->connection, raw->effect, raw->arguments, raw->count, refused);
	if (!refused) {
		follow(client, raw->effect);
		if (reply.has_nested_error) {
			predis_client_refused_inside(client);
		}
		predis_shape_apply(call->shape, &client->codec, &call->context, &reply, return_value);
		return;
	}
	ZVAL_FALSE(return_value);
	predis_client_refused(client, Z_STR(reply.value));
	zval_ptr_dtor(&reply.value);
}

void predis_client_call_by_name(predis_client *client, zend_string *name, zval *args, uint32_t count, predis_shape shape, zval *object, zval *return_value)
{
	raw_command raw = { .effect = predis_effect_lookup(ZSTR_VAL(name), ZSTR_LEN(name)) };
	predis_call call;

	raw.arguments = safe_emalloc(count + 1, sizeof(*raw.arguments), 0);
	predis_client_begin_call(client, &call, NULL);
	call.shape = shape;
	predis_call_string(&call, name);
	for (; raw.count < count; raw.count++) {
		zend_string *text = predis_codec_plain(&args[raw.count]);
		if (!text || EG(exception)) {
			if (text) {
				zend_string_release(text);
			}
			break;
		}
		raw.arguments[raw.count] = text;
		predis_call_string(&call, text);
	}
	if (raw.count < count) {
		predis_client_end_call(client, &call);
	} else if (client->mode == PREDIS_MODE_ATOMIC && !client->router) {
		run_raw(client, &call, &raw, is_read(ZSTR_VAL(name)), return_value);
		predis_client_end_call(client, &call);
	} else {
		if (raw.effect == PREDIS_EFFECT_SELECT && count) {
			ZVAL_LONG(&call.context, ZEND_STRTOL(ZSTR_VAL(raw.arguments[0]), NULL, 10));
		}
		if (call.shape == PREDIS_SHAPE_RAW && client->mode != PREDIS_MODE_ATOMIC) {
			call.shape = PREDIS_SHAPE_QUEUED_RAW;
		}
		call.words = raw.arguments;
		call.word_count = raw.count;
		predis_client_dispatch(client, &call, raw.effect, object, return_value);
	}
	while (raw.count) {
		zend_string_release(raw.arguments[--raw.count]);
	}
	efree(raw.arguments);
}

ZEND_METHOD(Redis, rawcommand)
{
	zend_string *name;
	zval *args;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_STR(name)
		Z_PARAM_VARIADIC('*', args, count)
	ZEND_PARSE_PARAMETERS_END();

	predis_client_call_by_name(PREDIS_THIS, name, args, count, PREDIS_SHAPE_RAW, ZEND_THIS, return_value);
}

typedef struct {
	const char *subcommand;
	predis_shape shape;
} client_shape;

static const client_shape client_shapes[] = {
	{ "LIST",    PREDIS_SHAPE_CLIENT_LIST },
	{ "GETNAME", PREDIS_SHAPE_STRING },
	{ "INFO",    PREDIS_SHAPE_STRING },
};

ZEND_METHOD(Redis, client)
{
	predis_shape shape = PREDIS_SHAPE_RAW;
	zend_string *subcommand, *name;
	zval *args, *words;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_STR(subcommand)
		Z_PARAM_VARIADIC('*', args, count)
	ZEND_PARSE_PARAMETERS_END();

	for (size_t i = 0; i < sizeof(client_shapes) / sizeof(client_shapes[0]); i++) {
		if (zend_binary_strcasecmp(ZSTR_VAL(subcommand), ZSTR_LEN(subcommand), client_shapes[i].subcommand, strlen(client_shapes[i].subcommand)) == 0) {
			shape = client_shapes[i].shape;
		}
	}
	words = safe_emalloc(count + 1, sizeof(*words), 0);
	ZVAL_STR(&words[0], subcommand);
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_COPY_VALUE(&words[i + 1], &args[i]); /* borrowed, as the subcommand is */
	}
	name = zend_string_init("CLIENT", sizeof("CLIENT") - 1, 0);
	predis_client_call_by_name(PREDIS_THIS, name, words, count + 1, shape, ZEND_THIS, return_value);
	zend_string_release(name);
	efree(words);
}

ZEND_METHOD(Redis, reset)
{
	predis_client *client = PREDIS_THIS;
	zend_string *name;

	ZEND_PARSE_PARAMETERS_NONE();

	if (client->mode & PREDIS_MODE_PIPELINE) {
		php_error_docref(NULL, E_WARNING, "RESET isn't allowed in pipeline mode!");
		RETURN_FALSE;
	}
	client->mode = PREDIS_MODE_ATOMIC; /* RESET ends a transaction, too */
	predis_queue_clear(&client->queue);
	name = zend_string_init("RESET", sizeof("RESET") - 1, 0);
	predis_client_call_by_name(client, name, NULL, 0, PREDIS_SHAPE_OK, ZEND_THIS, return_value);
	zend_string_release(name);
}
