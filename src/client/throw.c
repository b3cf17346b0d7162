/* Exceptions, and which server errors become one. */
#include "php.h"
#include "Zend/zend_exceptions.h"

#include "client.h"
#include "php_predis.h"

static zend_class_entry *named_scope, *named_exception;

void predis_throw_within(zend_class_entry *scope, zend_class_entry *exception)
{
	named_scope = scope;
	named_exception = exception;
}

/* The method that runs decides: an object of one class may use others inside. In a session handler there is none. */
static zend_class_entry *exception_class(void)
{
	const zend_execute_data *frame = EG(current_execute_data);
	const zend_class_entry *scope = frame && frame->func ? frame->func->common.scope : NULL;

	if (PREDIS_G(throws)) {
		return PREDIS_G(throws);
	}
	return scope && scope == named_scope ? named_exception : predis_exception_ce;
}

void predis_throw(zend_long code, const char *format, ...)
{
	va_list arguments;
	zend_string *text;

	va_start(arguments, format);
	text = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	zend_throw_exception(exception_class(), ZSTR_VAL(text), code);
	zend_string_release(text);
}

static const char *failure_format(predis_failure_kind kind, bool was_connected)
{
	switch (kind) {
		case PREDIS_FAILURE_CLOSED:
		case PREDIS_FAILURE_TIMEOUT:
		case PREDIS_FAILURE_IO:
		case PREDIS_FAILURE_SOILED:
			return "read error on connection to %s";
		case PREDIS_FAILURE_RAW_TIMEOUT:
			return "socket error on read socket";
		case PREDIS_FAILURE_CONNECT:
			return was_connected ? "Redis server %s went away" : NULL;
		default:
			return NULL;
	}
}

void predis_throw_failure(const predis_client *client, const predis_failure *failure)
{
	const char *format = failure_format(failure->kind, client->lost);
	zend_string *name;

	if (EG(exception)) {
		return;
	}
	if (client->caught) {
		*client->caught = *failure;
		return;
	}
	if (!format) {
		predis_throw(failure->code, "%s", failure->text);
		return;
	}
	name = predis_target_name(&client->target);
	predis_throw(failure->code, format, ZSTR_VAL(name));
	zend_string_release(name);
}

/*
 * A refused command is the caller's to handle: false and getLastError(). These prefixes say so; whatever else a
 * server may answer (NOAUTH, LOADING, MASTERDOWN, OOM, READONLY ...) means that it cannot be worked with, and throws.
 */
static const char *const refusals[] = { "ERR", "NOSCRIPT", "NOQUORUM", "NOGOODSLAVE", "WRONGTYPE", "BUSYGROUP", "NOGROUP" };

static bool begins_with(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* Those of them after which there is nothing to go on with all the same. */
static const char *const fatal_refusals[] = { "ERR AUTH", "ERR max number of clients" };

bool predis_client_throws(const predis_client *client, const char *text)
{
	if (client->throw_on_error || client->is_node || client->router) {
		return client->throw_on_error; /* one node's trouble is not the cluster's end */
	}
	for (size_t i = 0; i < sizeof(fatal_refusals) / sizeof(fatal_refusals[0]); i++) {
		if (begins_with(text, fatal_refusals[i])) {
			return true;
		}
	}
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		if (begins_with(text, refusals[i])) {
			return false;
		}
	}
	return true;
}

void predis_client_clear_error(predis_client *client)
{
	if (client->last_error) {
		zend_string_release(client->last_error);
		client->last_error = NULL;
	}
}

void predis_client_note_error(predis_client *client, const char *text, size_t length)
{
	predis_client_clear_error(client);
	client->last_error = zend_string_init(text, length, 0);
	if (client->connection) {
		predis_count(client->connection->cell, PREDIS_COUNT_ERRORS);
	}
}

void predis_client_refused(predis_client *client, const zend_string *text)
{
	predis_client_note_error(client, ZSTR_VAL(text), ZSTR_LEN(text));
	if (predis_client_throws(client, ZSTR_VAL(text))) {
		predis_throw(0, "%s", ZSTR_VAL(text));
	}
}

void predis_client_refused_inside(predis_client *client)
{
	const char *text = predis_reply_nested_error();

	predis_client_note_error(client, text, strlen(text));
	if (predis_client_throws(client, text)) {
		predis_throw(0, "%s", text);
	}
}
