/*
 * Where the method of each command begins, and the quick lane: a call whose parameters are plain strings and integers,
 * to be queued, or to be sent on a connection that is in use and in order. That is nearly every call that an
 * application makes. It skips what such a call cannot need: coercions, user code, splices, repairs, blocking. Whatever
 * is not in order goes the long way, before anything has been sent.
 */
#include "php.h"

#include "client.h"
#include "clock.h"
#include "quick.h"
#include "shared/breaker.h"
#include "wire/flat.h"
#include "wire/request.h"

/* Up to here everything is copied into one buffer; larger values are sent from where they are, the long way. */
enum { QUICK_MOST = PREDIS_SPLICE_FROM, BULK_EXTRA = PREDIS_NUMBER_MOST + 2 };

/* ---- the request ---- */

static bool is_value(uint8_t kind)
{
	return kind == PREDIS_ARG_VALUE || kind == PREDIS_ARG_VALUES;
}

/* A parameter that is sent as it is. */
static zend_always_inline bool is_plain(const predis_client *client, uint8_t kind, const zval *param)
{
	if (EXPECTED(Z_TYPE_P(param) == IS_STRING)) {
		return kind == PREDIS_ARG_KEY
			|| (kind != PREDIS_ARG_LONG && !(is_value(kind) && UNEXPECTED(predis_codec_decodes(&client->codec))));
	}
	return Z_TYPE_P(param) == IS_LONG && kind == PREDIS_ARG_LONG;
}

static zend_always_inline char *write_bulk(char *to, const char *bytes, size_t length)
{
	to += predis_request_write_length(to, '$', length);
	to = predis_copy(to, bytes, length);
	memcpy(to, "\r\n", 2);
	return to + 2;
}

static zend_never_inline char *write_prefixed(char *to, const zend_string *prefix, const zend_string *key)
{
	to += predis_request_write_length(to, '$', ZSTR_LEN(prefix) + ZSTR_LEN(key));
	to = predis_copy(to, ZSTR_VAL(prefix), ZSTR_LEN(prefix));
	to = predis_copy(to, ZSTR_VAL(key), ZSTR_LEN(key));
	memcpy(to, "\r\n", 2);
	return to + 2;
}

static zend_never_inline char *write_long(char *to, zend_long number)
{
	char digits[PREDIS_NUMBER_MOST];
	char *end = digits + sizeof(digits) - 1;
	char *start = zend_print_long_to_buf(end, number);

	return write_bulk(to, start, (size_t)(end - start));
}

/* The most bytes that the request can take. 0: it is not for this lane. */
static size_t measure(const predis_client *client, const predis_command *command, const zval *params)
{
	size_t prefix = client->codec.prefix ? ZSTR_LEN(client->codec.prefix) : 0;
	size_t size = PREDIS_QUICK_BEGINNING;

	for (int8_t i = 0; i < command->quick_params; i++) {
		if (!is_plain(client, command->args[i].kind, &params[i])) {
			return 0;
		}
		size += BULK_EXTRA + (Z_TYPE(params[i]) == IS_STRING ? Z_STRLEN(params[i]) + prefix : PREDIS_NUMBER_MOST);
	}
	return size <= QUICK_MOST ? size : 0;
}

/* Between `to` and `limit`; returns the end. NULL: there is not enough room, or it is not for this lane. */
static zend_always_inline char *write_params(
	const predis_client *client, const predis_command *command, const zval *params, char *to, const char *limit)
{
	const zend_string *prefix = client->codec.prefix;
	const zval *param = params, *params_end = params + command->quick_params;

	for (const predis_arg *arg = command->args; param < params_end; arg++, param++) {
		if (UNEXPECTED(!is_plain(client, arg->kind, param))) {
			return NULL;
		}
		if (UNEXPECTED(Z_TYPE_P(param) == IS_LONG)) {
			if (limit - to < PREDIS_NUMBER_MOST + BULK_EXTRA) {
				return NULL;
			}
			to = write_long(to, Z_LVAL_P(param));
		} else if (UNEXPECTED(prefix != NULL) && predis_arg_is_key(arg)) {
			if ((size_t)(limit - to) < ZSTR_LEN(prefix) + Z_STRLEN_P(param) + BULK_EXTRA) {
				return NULL;
			}
			to = write_prefixed(to, prefix, Z_STR_P(param));
		} else {
			if (UNEXPECTED((size_t)(limit - to) < Z_STRLEN_P(param) + BULK_EXTRA)) {
				return NULL;
			}
			to = write_bulk(to, Z_STRVAL_P(param), Z_STRLEN_P(param));
		}
	}
	return to;
}

/* Behind what the buffer holds, within `capacity`. False: as write_params(), and nothing has been written. */
static bool write_within(
	const predis_client *client, const predis_command *command, const zval *params, predis_buffer *out, size_t capacity)
{
	char *start, *end;

	if (UNEXPECTED(capacity - out->length < PREDIS_QUICK_BEGINNING)) {
		return false;
	}
	start = out->bytes + out->length; /* there is memory by now */
	memcpy(start, command->quick, PREDIS_QUICK_BEGINNING);
	end = write_params(client, command, params, start + command->quick_length, out->bytes + capacity);
	if (UNEXPECTED(!end)) {
		return false;
	}
	out->length += (size_t)(end - start);
	return true;
}

/* The same, and makes room if that is all that was missing. */
static zend_never_inline bool write_after_growing(
	const predis_client *client, const predis_command *command, const zval *params, predis_buffer *out)
{
	size_t size = measure(client, command, params);

	if (size == 0) {
		return false;
	}
	predis_buffer_reserve(out, size);
	return write_within(client, command, params, out, out->length + size);
}

static zend_never_inline bool write_any_request(
	const predis_client *client, const predis_command *command, const zval *params, predis_buffer *out, size_t capacity)
{
	return EXPECTED(write_within(client, command, params, out, capacity)) || write_after_growing(client, command, params, out);
}

/*
 * Strings of usual length and nothing else, as in most calls: nothing is called here, so that all variables have a
 * register and none has to be saved. False: something else, and nothing has been written.
 */
static zend_always_inline bool write_short_strings(
	const predis_client *client, const predis_command *command, const zval *params, predis_buffer *out, size_t capacity)
{
	enum { EACH = PREDIS_COPY_SHORT + BULK_EXTRA };
	const predis_arg *arg = command->args;
	const zval *end = params + command->quick_params;
	char *to;

	if (client->codec.prefix || capacity - out->length < PREDIS_QUICK_BEGINNING + EACH * (size_t)command->quick_params) {
		return false;
	}
	to = out->bytes + out->length; /* there is memory by now */
	memcpy(to, command->quick, PREDIS_QUICK_BEGINNING);
	to += command->quick_length;
	for (; params < end; params++, arg++) {
		size_t length;
		if (Z_TYPE_P(params) != IS_STRING || !is_plain(client, arg->kind, params)
			|| (length = Z_STRLEN_P(params)) > PREDIS_COPY_SHORT) {
			return false;
		}
		to += predis_request_write_length(to, '$', length);
		to = predis_copy_short(to, Z_STRVAL_P(params), length);
		memcpy(to, "\r\n", 2);
		to += 2;
	}
	out->length = (size_t)(to - out->bytes);
	return true;
}

/* Behind what the buffer holds, at best without growing beyond `capacity`. False: it is not for this lane. */
static zend_always_inline bool write_request(
	const predis_client *client, const predis_command *command, const zval *params, predis_buffer *out, size_t capacity)
{
	return write_short_strings(client, command, params, out, capacity) || write_any_request(client, command, params, out, capacity);
}

/* ---- the exchange ---- */

#if PREDIS_RAW_SOCKETS
/* Is the connection such that nothing but this command has to be sent? */
static zend_always_inline bool is_in_order(predis_client *client)
{
	const predis_connection *connection = client->connection;
	const predis_stream *stream;

	if (UNEXPECTED(!connection || connection->broken || connection->owed || connection->muted
			|| connection->mute_next || client->subscribed || predis_connection_is_foreign(connection))) {
		return false;
	}
	if (UNEXPECTED(!connection->settled) && !predis_connection_settle_as_it_is(client->connection, &client->wanted)) {
		return false;
	}
	stream = &connection->stream;
	if (UNEXPECTED(stream->fd < 0 || stream->position != stream->limit || client->socket.command_timeout_ms
			|| stream->timeout_ms != client->socket.read_timeout_ms || stream->deadline_ns)) {
		return false;
	}
	client->now_ns = predis_clock_ns();
	return EXPECTED(predis_connection_is_recent(connection, client->now_ns)) && EXPECTED(predis_breaker_is_closed(connection->shared));
}

/* False: not a byte has been taken, and the long way may try. */
static zend_always_inline bool send_request(predis_connection *connection, const predis_buffer *request, bool *broken)
{
	size_t sent, accepted;
	struct iovec rest;
	ssize_t moved;

	connection->owed = 1;
	moved = send(connection->stream.fd, request->bytes, request->length, MSG_NOSIGNAL);
	*broken = false;
	if (EXPECTED(moved == (ssize_t)request->length)) {
		connection->stream.sent += request->length;
		return true;
	}
	if (moved <= 0) {
		connection->owed = 0;
		return false;
	}
	sent = (size_t)moved;
	connection->stream.sent += sent;
	rest = (struct iovec){ request->bytes + sent, request->length - sent };
	if (!predis_stream_write(&connection->stream, &rest, 1, false, &accepted)) {
		*broken = true;
		predis_connection_break(connection, &connection->stream.failure);
	}
	return true;
}

static zend_always_inline bool has_come(const predis_stream *stream, const char *reply, size_t length)
{
	return predis_stream_buffered(stream) == length && memcmp(stream->buffer + stream->position, reply, length) == 0;
}

/* The one status that the command has, where true stands for it. */
static zend_always_inline bool is_yes(const predis_client *client, const predis_command *command)
{
	static const char ok[] = "+OK\r\n", pong[] = "+PONG\r\n";
	const predis_stream *stream = &client->connection->stream;

	return !client->codec.reply_literal
		&& ((command->shape == PREDIS_SHAPE_OK && has_come(stream, ok, sizeof(ok) - 1))
			|| (command->shape == PREDIS_SHAPE_PING && has_come(stream, pong, sizeof(pong) - 1)));
}

/* The replies that are nearly all: a value that is there, and a yes. */
static zend_always_inline bool take_common_reply(predis_client *client, const predis_command *command, zval *return_value)
{
	predis_connection *connection = client->connection;
	predis_stream *stream = &connection->stream;
	const char *start = stream->buffer + stream->position;

	if (*start == '$' && (command->shape == PREDIS_SHAPE_VALUE || command->shape == PREDIS_SHAPE_STRING)) {
		if (!predis_flat_take_bulk(stream, return_value)) {
			return false;
		}
	} else if (is_yes(client, command)) {
		stream->position = stream->limit;
		ZVAL_TRUE(return_value);
	} else {
		return false;
	}
	predis_connection_count_reply(connection);
	return true;
}

/* False: nothing has happened, or the connection is gone and the command may be sent again: by the long way. */
static zend_always_inline bool call_at_once(
	predis_client *client, const predis_command *command, const zval *params, zval *return_value)
{
	predis_connection *connection = client->connection;
	predis_buffer *request = &client->scratch;
	bool broken;

	request->length = 0;
	if (UNEXPECTED(!write_request(client, command, params, request, MIN(request->capacity, QUICK_MOST)))) {
		return false;
	}
	predis_client_begin_waiting(client, command->name);
	if (UNEXPECTED(!send_request(connection, request, &broken))) {
		return false;
	}
	if (UNEXPECTED(broken) || UNEXPECTED(!predis_stream_fill_empty(&connection->stream))) {
		return predis_client_quick_failed(client, command, broken);
	}
	if (EXPECTED(take_common_reply(client, command, return_value))) {
		predis_client_count_answer(client, 1, true, false);
		if (UNEXPECTED(command->shape == PREDIS_SHAPE_VALUE && predis_codec_decodes(&client->codec))) {
			predis_codec codec = client->codec; /* user code in unserialize() may change the object's options */
			predis_codec_decode(&codec, return_value);
		}
		return true;
	}
	return predis_client_quick_receive(client, command, return_value);
}
#endif

/* ---- the calls ---- */

bool predis_quick_call(predis_client *client, const predis_command *command, const zval *params, zval *return_value)
{
#if PREDIS_RAW_SOCKETS
	return EXPECTED(is_in_order(client)) && call_at_once(client, command, params, return_value);
#else
	return false;
#endif
}

bool predis_quick_queue(const predis_client *client, const predis_command *command, const zval *params, predis_buffer *bytes, predis_queue *queue)
{
	if (UNEXPECTED(!write_request(client, command, params, bytes, bytes->capacity))) {
		return false;
	}
	predis_queue_add_plain(queue, (predis_queued){ .shape = command->shape, .effect = PREDIS_EFFECT_NONE, .role = PREDIS_ROLE_COMMAND });
	return true;
}

static zend_never_inline void call_in_atomic_mode(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
#if PREDIS_RAW_SOCKETS
	predis_client *client = PREDIS_THIS;

	if (EXPECTED(is_in_order(client) && call_at_once(client, command, ZEND_CALL_ARG(execute_data, 1), return_value))) {
		return;
	}
#endif
	predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
}

static zend_never_inline void call_in_pipeline(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	predis_client *client = PREDIS_THIS;
	predis_buffer *requests = &client->pipeline;
	zval *params = ZEND_CALL_ARG(execute_data, 1);
	predis_queued entry;

	if (UNEXPECTED(!write_request(client, command, params, requests, requests->capacity))) {
		predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
		return;
	}
	entry = (predis_queued){
		.shape = command->shape,
		.effect = PREDIS_EFFECT_NONE,
		.role = (client->mode & PREDIS_MODE_MULTI) ? PREDIS_ROLE_INSIDE : PREDIS_ROLE_COMMAND,
	};
	predis_queue_add_plain(&client->queue, entry);
	ZVAL_OBJ_COPY(return_value, Z_OBJ_P(ZEND_THIS));
}

void predis_command_call(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	const predis_client *client = PREDIS_THIS;

	if (UNEXPECTED(command->quick_params != (int32_t)ZEND_NUM_ARGS())) {
		predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
	} else if (EXPECTED(client->mode == PREDIS_MODE_ATOMIC)) {
		call_in_atomic_mode(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
	} else if (client->mode & PREDIS_MODE_PIPELINE) {
		call_in_pipeline(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
	} else {
		predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAM_PASSTHRU, command);
	}
}
