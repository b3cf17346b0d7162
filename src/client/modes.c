/* MULTI, EXEC, DISCARD and pipelines. */
#include "php.h"

#include "client.h"
#include "wire/effect.h"
#include "wire/request.h"

static void append_word(predis_client *client, const char *word, predis_effect effect, predis_role role)
{
	predis_queued entry = { .shape = PREDIS_SHAPE_RAW, .effect = (uint8_t)effect, .role = (uint8_t)role };

	predis_request_words(&client->pipeline, 1, &word);
	predis_queue_add(&client->queue, entry, NULL);
}

/* A word whose reply is +OK. False: refused or an exception is pending. */
static bool say(predis_client *client, const char *word, predis_effect effect)
{
	predis_reply reply;
	bool refused;

	if (!predis_client_simple(client, 1, &word, &reply)) {
		return false;
	}
	refused = reply.type == PREDIS_REPLY_ERROR;
	predis_effect_note(client->connection, effect, NULL, 0, refused);
	if (refused) {
		predis_client_refused(client, Z_STR(reply.value));
	}
	zval_ptr_dtor(&reply.value);
	return !refused;
}

/* Within a subscription nothing could be sent, and the mode would keep unsubscribe() from working. */
static void begin_pipeline(predis_client *client, zval *object, zval *return_value)
{
	if (predis_client_refuses_subscribed(client)) {
		return;
	}
	client->mode |= PREDIS_MODE_PIPELINE;
	ZVAL_COPY(return_value, object);
}

static void begin_transaction(predis_client *client, zval *object, zval *return_value)
{
	if (client->mode & PREDIS_MODE_MULTI) {
		ZVAL_COPY(return_value, object);
		return;
	}
	if (client->mode & PREDIS_MODE_PIPELINE) {
		append_word(client, "MULTI", PREDIS_EFFECT_MULTI, PREDIS_ROLE_MULTI);
	} else if (!say(client, "MULTI", PREDIS_EFFECT_MULTI)) {
		ZVAL_FALSE(return_value);
		return;
	}
	client->mode |= PREDIS_MODE_MULTI;
	ZVAL_COPY(return_value, object);
}

ZEND_METHOD(Redis, multi)
{
	predis_client *client = PREDIS_THIS;
	zend_long mode = PREDIS_MODE_MULTI;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	if (mode == PREDIS_MODE_MULTI) {
		begin_transaction(client, ZEND_THIS, return_value);
	} else if (mode == PREDIS_MODE_PIPELINE) {
		if (client->mode == PREDIS_MODE_MULTI) {
			zend_throw_error(NULL, "Can't activate pipeline in multi mode!");
			RETURN_THROWS();
		}
		begin_pipeline(client, ZEND_THIS, return_value);
	} else {
		php_error_docref(NULL, E_WARNING, "Unknown mode sent to Redis::multi");
		RETURN_FALSE;
	}
}

ZEND_METHOD(Redis, pipeline)
{
	predis_client *client = PREDIS_THIS;

	ZEND_PARSE_PARAMETERS_NONE();

	if (client->mode == PREDIS_MODE_MULTI) {
		php_error_docref(NULL, E_WARNING, "Can't activate pipeline in multi mode!");
		RETURN_FALSE;
	}
	begin_pipeline(client, ZEND_THIS, return_value);
}

/* ---- EXEC ---- */

static predis_queue take_queue(predis_client *client)
{
	predis_queue queue = client->queue;

	client->queue = (predis_queue){0};
	client->mode = PREDIS_MODE_ATOMIC;
	return queue;
}

static void finish_transaction(predis_client *client, const predis_queue *queue, predis_reply *reply, size_t count, zval *return_value)
{
	predis_connection *connection = client->connection;

	predis_effect_note(connection, PREDIS_EFFECT_END_MULTI, NULL, 0, reply->type == PREDIS_REPLY_ERROR);
	if (reply->type == PREDIS_REPLY_ERROR) {
		/* EXECABORT says that a command was refused when it was queued: that one's error tells more, and stays. */
		if (client->throw_on_error || strncmp(Z_STRVAL(reply->value), "EXECABORT", sizeof("EXECABORT") - 1) != 0) {
			predis_client_refused(client, Z_STR(reply->value));
		}
		zval_ptr_dtor(&reply->value);
		ZVAL_FALSE(return_value);
		return;
	}
	if (reply->type != PREDIS_REPLY_ARRAY) { /* a watched key has changed */
		zval_ptr_dtor(&reply->value);
		ZVAL_FALSE(return_value);
		return;
	}
	if (count != queue->count) {
		predis_failure_set(&connection->failure, PREDIS_FAILURE_PROTOCOL, 0, "protocol error, EXEC answered for %zu commands, not %zu", count, queue->count);
		predis_client_broken(client);
		return;
	}
	array_init_size(return_value, (uint32_t)count);
	if (count && !predis_queue_read_transaction(client, queue, return_value)) {
		predis_client_broken(client);
	}
}

static void exec_transaction(predis_client *client, zval *return_value)
{
	static const char exec[] = "*1\r\n$4\r\nEXEC\r\n";
	struct iovec parts[2] = { [1] = { (char *)exec, sizeof(exec) - 1 } };
	predis_exchange exchange = { .parts = parts, .count = 2, .replies = 1, .block_seconds = -1 };
	predis_reply reply;
	predis_queue queue;
	size_t count;

	if (!predis_client_exchange_header(client, &exchange, &reply, &count)) {
		return;
	}
	queue = take_queue(client);
	finish_transaction(client, &queue, &reply, count, return_value);
	predis_queue_keep(&client->queue, &queue);
}

/* All bytes at once, then all replies. What is too large for the sockets is drained meanwhile. */
static bool run_pipeline(predis_client *client, const predis_queue *queue, predis_buffer *bytes, zval *results)
{
	struct iovec parts[2] = { [1] = { bytes->bytes, bytes->length } };
	predis_exchange exchange = { .parts = parts, .count = 2, .replies = (uint32_t)queue->count, .block_seconds = -1 };

	if (queue->count == 0) {
		return true;
	}
	return predis_client_send_only(client, &exchange) && predis_queue_read(client, queue, results);
}

static void exec_pipeline(predis_client *client, zval *object, zval *return_value)
{
	predis_queue queue;
	predis_buffer bytes;

	if (client->mode & PREDIS_MODE_MULTI) {
		append_word(client, "EXEC", PREDIS_EFFECT_END_MULTI, PREDIS_ROLE_EXEC);
		client->mode &= ~PREDIS_MODE_MULTI;
		ZVAL_COPY(return_value, object);
		return;
	}
	queue = take_queue(client);
	bytes = client->pipeline;
	client->pipeline = (predis_buffer){0};
	array_init_size(return_value, (uint32_t)queue.count);
	if (!run_pipeline(client, &queue, &bytes, return_value)) {
		zval_ptr_dtor(return_value);
		ZVAL_FALSE(return_value);
		if (client->connection && client->connection->broken) {
			predis_client_broken(client);
		}
	}
	predis_queue_keep(&client->queue, &queue);
	predis_buffer_keep(&client->pipeline, &bytes);
}

ZEND_METHOD(Redis, exec)
{
	predis_client *client = PREDIS_THIS;

	ZEND_PARSE_PARAMETERS_NONE();

	if (client->mode & PREDIS_MODE_PIPELINE) {
		exec_pipeline(client, ZEND_THIS, return_value);
	} else if (client->mode & PREDIS_MODE_MULTI) {
		exec_transaction(client, return_value);
	} else {
		RETURN_FALSE;
	}
}

ZEND_METHOD(Redis, discard)
{
	predis_client *client = PREDIS_THIS;
	bool done = false;

	ZEND_PARSE_PARAMETERS_NONE();

	if (client->mode & PREDIS_MODE_PIPELINE) {
		client->pipeline.length = 0; /* not a byte of it has left */
		predis_queue_clear(&client->queue);
		done = true;
	} else if (client->mode & PREDIS_MODE_MULTI) {
		done = say(client, "DISCARD", PREDIS_EFFECT_END_MULTI);
		predis_queue_clear(&client->queue);
	}
	client->mode = PREDIS_MODE_ATOMIC;
	RETURN_BOOL(done);
}

ZEND_METHOD(Redis, getMode)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_LONG(PREDIS_THIS->mode & PREDIS_MODE_PIPELINE ? PREDIS_MODE_PIPELINE : PREDIS_THIS->mode);
}
