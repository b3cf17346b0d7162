/* Class RedisSentinel: an object of class Redis underneath, with twelve methods of its own. */
#include "php.h"
#include "Zend/zend_attributes.h"
#include "Zend/zend_exceptions.h"

#include "command/command.h"
#include "predis_sentinel_arginfo.h"
#include "sentinel.h"
#include "wire/request.h"

enum { SENTINEL_PORT = 26379 };

zend_class_entry *predis_sentinel_ce;

void predis_sentinel_register_class(void)
{
	predis_sentinel_ce = register_class_RedisSentinel();
	predis_client_adopt_class(predis_sentinel_ce);
}

/* ---- construction ---- */

static const char *const option_names[] = {
	"host", "port", "connectTimeout", "readTimeout", "retryInterval", "persistent", "auth", "ssl", "backoff",
};

static bool is_option(const zend_string *name)
{
	for (size_t i = 0; i < sizeof(option_names) / sizeof(option_names[0]); i++) {
		if (strcmp(ZSTR_VAL(name), option_names[i]) == 0) {
			return true;
		}
	}
	return false;
}

/* Into `chosen` goes what class Redis takes as well. */
static void choose_options(HashTable *options, zval *chosen, zval **hosts)
{
	zend_string *name;
	zval *value;

	*hosts = NULL;
	array_init(chosen);
	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, value) {
		ZVAL_DEREF(value);
		if (!name || Z_TYPE_P(value) == IS_NULL) {
			continue;
		}
		if (zend_string_equals_literal(name, "hosts")) {
			*hosts = value;
		} else if (is_option(name)) {
			Z_TRY_ADDREF_P(value);
			zend_hash_update(Z_ARRVAL_P(chosen), name, value);
		} else {
			php_error_docref(NULL, E_WARNING, "Skip unknown option '%s'", ZSTR_VAL(name));
		}
	} ZEND_HASH_FOREACH_END();
}

static bool configure(predis_client *client, HashTable *options, zval *hosts)
{
	if (hosts && (zend_hash_str_exists(options, "host", 4) || zend_hash_str_exists(options, "port", 4))) {
		return predis_option_refuse("hosts", "takes the place of 'host' and 'port'");
	}
	if (!zend_hash_str_exists(options, "port", 4)) {
		zval port;
		ZVAL_LONG(&port, SENTINEL_PORT);
		zend_hash_str_add_new(options, "port", 4, &port);
	}
	if (!predis_client_configure(client, options)) {
		return false;
	}
	if (client->target.scheme == PREDIS_SCHEME_TCP && Z_TYPE(client->target.tls_options) == IS_ARRAY) {
		client->target.scheme = PREDIS_SCHEME_TLS;
	}
	client->sentinel = hosts ? predis_sentinel_of_hosts(hosts) : NULL;
	return !hosts || client->sentinel;
}

ZEND_METHOD(RedisSentinel, __construct)
{
	predis_client *client = PREDIS_THIS;
	HashTable *options = NULL;
	zval chosen, *hosts = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(options)
	ZEND_PARSE_PARAMETERS_END();

	predis_client_forget_target(client);
	choose_options(options ? options : (HashTable *)&zend_empty_array, &chosen, &hosts);
	if (!EG(exception)) {
		client->configured = configure(client, Z_ARRVAL(chosen), hosts);
	}
	zval_ptr_dtor(&chosen);
}

/* ---- commands ---- */

typedef struct {
	const char *words[2];
	uint32_t count;
	zend_string *argument; /* NULL: none */
	bool may_repeat;       /* a question, which any sentinel may answer */
} sentinel_command;

/* Tries the sentinels in turn, each once, for as long as that can do no harm. False with an exception pending. */
static bool exchange_with_any(predis_client *client, const predis_exchange *exchange, predis_layout layout, predis_reply *reply)
{
	uint32_t left = client->sentinel ? client->sentinel->count : 1;

	while (!predis_client_exchange(client, exchange, layout, reply)) {
		if (--left == 0 || !exchange->may_repeat || !instanceof_function(EG(exception)->ce, predis_exception_ce)) {
			return false;
		}
		zend_clear_exception();
		predis_sentinel_rotate(client->sentinel);
	}
	return true;
}

static bool send_command(predis_client *client, const sentinel_command *command, predis_layout layout, predis_reply *reply)
{
	predis_buffer bytes = {0};
	struct iovec parts[2];
	predis_exchange exchange = {
		.parts = parts, .count = 2, .replies = 1, .block_seconds = -1, .name = command->words[0], .may_repeat = command->may_repeat,
	};
	bool done;

	predis_request_array(&bytes, command->count + (command->argument ? 1 : 0));
	for (uint32_t i = 0; i < command->count; i++) {
		predis_request_bulk(&bytes, command->words[i], strlen(command->words[i]));
	}
	if (command->argument) {
		predis_request_string(&bytes, command->argument);
	}
	parts[1] = (struct iovec){ bytes.bytes, bytes.length };
	done = exchange_with_any(client, &exchange, layout, reply);
	predis_buffer_free(&bytes);
	return done;
}

static void run(INTERNAL_FUNCTION_PARAMETERS, sentinel_command *command, predis_shape shape)
{
	predis_client *client = PREDIS_THIS;
	predis_codec codec = {0};
	predis_reply reply;

	if (!send_command(client, command, predis_shape_layout(shape, &codec), &reply)) {
		RETURN_THROWS();
	}
	if (reply.type != PREDIS_REPLY_ERROR) {
		predis_shape_apply(shape, &codec, NULL, &reply, return_value);
		return;
	}
	predis_client_note_error(client, Z_STRVAL(reply.value), Z_STRLEN(reply.value));
	if (shape == PREDIS_SHAPE_PING || shape == PREDIS_SHAPE_STRING) { /* false would say nothing, or not be what is declared */
		predis_throw(0, "%s", Z_STRVAL(reply.value));
	}
	zval_ptr_dtor(&reply.value);
	RETVAL_FALSE;
}

/* SENTINEL and a word. */
static void tell(INTERNAL_FUNCTION_PARAMETERS, const char *word, predis_shape shape)
{
	sentinel_command command = { .words = { "SENTINEL", word }, .count = 2, .may_repeat = true };

	ZEND_PARSE_PARAMETERS_NONE();
	run(INTERNAL_FUNCTION_PARAM_PASSTHRU, &command, shape);
}

/* The same and the name of a master, or a pattern of such. */
static void tell_of(INTERNAL_FUNCTION_PARAMETERS, const char *word, predis_shape shape, bool may_repeat)
{
	sentinel_command command = { .words = { "SENTINEL", word }, .count = 2, .may_repeat = may_repeat };

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(command.argument)
	ZEND_PARSE_PARAMETERS_END();
	run(INTERNAL_FUNCTION_PARAM_PASSTHRU, &command, shape);
}

ZEND_METHOD(RedisSentinel, ping)
{
	sentinel_command command = { .words = { "PING" }, .count = 1, .may_repeat = true };

	ZEND_PARSE_PARAMETERS_NONE();
	run(INTERNAL_FUNCTION_PARAM_PASSTHRU, &command, PREDIS_SHAPE_PING);
}

ZEND_METHOD(RedisSentinel, ckquorum)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "CKQUORUM", PREDIS_SHAPE_OK, true);
}

ZEND_METHOD(RedisSentinel, failover)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "FAILOVER", PREDIS_SHAPE_OK, false);
}

ZEND_METHOD(RedisSentinel, flushconfig)
{
	tell(INTERNAL_FUNCTION_PARAM_PASSTHRU, "FLUSHCONFIG", PREDIS_SHAPE_OK);
}

ZEND_METHOD(RedisSentinel, getMasterAddrByName)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "GET-MASTER-ADDR-BY-NAME", PREDIS_SHAPE_STRINGS, true);
}

ZEND_METHOD(RedisSentinel, master)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "MASTER", PREDIS_SHAPE_MAPS, true);
}

ZEND_METHOD(RedisSentinel, masters)
{
	tell(INTERNAL_FUNCTION_PARAM_PASSTHRU, "MASTERS", PREDIS_SHAPE_MAPS);
}

ZEND_METHOD(RedisSentinel, myid)
{
	tell(INTERNAL_FUNCTION_PARAM_PASSTHRU, "MYID", PREDIS_SHAPE_STRING);
}

ZEND_METHOD(RedisSentinel, reset)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "RESET", PREDIS_SHAPE_INT, false);
}

ZEND_METHOD(RedisSentinel, sentinels)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "SENTINELS", PREDIS_SHAPE_MAPS, true);
}

ZEND_METHOD(RedisSentinel, slaves)
{
	tell_of(INTERNAL_FUNCTION_PARAM_PASSTHRU, "SLAVES", PREDIS_SHAPE_MAPS, true);
}
