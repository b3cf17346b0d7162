/* What a pipeline or a transaction has queued, and how its replies become the array that exec() returns. */
#include "php.h"

#include "client.h"
#include "queue.h"
#include "wire/effect.h"
#include "wire/flat.h"

enum { FIRST_CAPACITY = 64 };

static void grow(void **items, size_t *capacity, size_t size)
{
	size_t more = *capacity ? *capacity * 2 : FIRST_CAPACITY;

	*items = safe_erealloc(*items, more, size, 0);
	*capacity = more;
}

void predis_queue_grow(predis_queue *queue)
{
	grow((void **)&queue->entries, &queue->capacity, sizeof(*queue->entries));
}

void predis_queue_add(predis_queue *queue, predis_queued entry, zval *context)
{
	if (context && Z_TYPE_P(context) != IS_UNDEF) {
		if (queue->context_count == queue->context_capacity) {
			grow((void **)&queue->contexts, &queue->context_capacity, sizeof(*queue->contexts));
		}
		queue->contexts[queue->context_count].at = queue->count;
		ZVAL_COPY(&queue->contexts[queue->context_count++].value, context);
	}
	predis_queue_add_plain(queue, entry);
}

void predis_queue_free(predis_queue *queue)
{
	for (size_t i = 0; i < queue->context_count; i++) {
		zval_ptr_dtor(&queue->contexts[i].value);
	}
	if (queue->entries) {
		efree(queue->entries);
	}
	if (queue->contexts) {
		efree(queue->contexts);
	}
	*queue = (predis_queue){0};
}

void predis_queue_keep(predis_queue *place, predis_queue *done)
{
	enum { KEPT_MOST = 4096 };

	if (done->contexts || place->entries || done->capacity > KEPT_MOST) {
		predis_queue_clear(done);
		return;
	}
	done->count = 0;
	*place = *done;
	*done = (predis_queue){0};
}

static zval *context_at(const predis_queue *queue, size_t at)
{
	size_t low = 0, high = queue->context_count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (queue->contexts[middle].at < at) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low < queue->context_count && queue->contexts[low].at == at ? &queue->contexts[low].value : NULL;
}

/* ---- effects that depend on the reply ---- */

/* auth() in a queue: a reconnect shall be this user's, too. */
static void note_auth(predis_client *client, const zval *credentials)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(credentials));
	zval *password = zend_hash_index_find(Z_ARRVAL_P(credentials), count - 1);
	zval *user = count > 1 ? zend_hash_index_find(Z_ARRVAL_P(credentials), 0) : NULL;

	predis_credentials_set(&client->credentials, user ? Z_STR_P(user) : NULL, Z_STR_P(password));
	memcpy(client->connection->actual.user, client->credentials.digest, PREDIS_DIGEST_SIZE);
}

static void note_effect(predis_client *client, const predis_queued *entry, const zval *context, bool refused)
{
	predis_connection *connection = client->connection;

	if (entry->effect == PREDIS_EFFECT_NONE || !connection) {
		return;
	}
	if (entry->effect == PREDIS_EFFECT_SELECT) {
		if (!refused && context && Z_TYPE_P(context) == IS_LONG) {
			connection->actual.db = client->wanted.db = Z_LVAL_P(context);
		}
	} else if (entry->effect == PREDIS_EFFECT_AUTH && context && Z_TYPE_P(context) == IS_ARRAY) {
		if (!refused) {
			note_auth(client, context);
		}
	} else if (entry->effect == PREDIS_EFFECT_CLIENT || entry->effect == PREDIS_EFFECT_AUTH || entry->effect == PREDIS_EFFECT_HELLO) {
		/* Its arguments are gone: RESET will undo whatever it was. */
		connection->marks |= PREDIS_MARK_RESET;
	} else {
		predis_effect_note(connection, (predis_effect)entry->effect, NULL, 0, refused);
	}
}

/* ---- replies to results ---- */

static void append_result(const predis_result_sink *sink, size_t at, predis_reply *reply, zval *results)
{
	zval result;

	if (reply->type == PREDIS_REPLY_ERROR) {
		ZVAL_FALSE(&result);
	} else {
		predis_shape_apply((predis_shape)sink->queue->entries[at].shape, &sink->client->codec, context_at(sink->queue, at), reply, &result);
	}
	zend_hash_next_index_insert_new(Z_ARRVAL_P(results), &result);
}

static void keep_record(predis_result_sink *sink, predis_result_record record)
{
	if (sink->count == sink->capacity) {
		grow((void **)&sink->records, &sink->capacity, sizeof(*sink->records));
	}
	sink->records[sink->count++] = record;
}

static void drop_records(predis_result_sink *sink)
{
	for (size_t i = 0; i < sink->count; i++) {
		zval_ptr_dtor(&sink->records[i].reply.value);
	}
	if (sink->records) {
		efree(sink->records);
	}
}

/* An error among the replies is remembered, and its place in the results is false. */
static void note_error(predis_result_sink *sink, const char *text)
{
	predis_client_note_error(sink->client, text, strlen(text));
	if (!sink->fatal && predis_client_throws(sink->client, text)) {
		sink->fatal = zend_string_init(text, strlen(text), 0);
	}
}

static void take_error(predis_result_sink *sink, predis_reply *reply)
{
	if (reply->type == PREDIS_REPLY_ERROR) {
		note_error(sink, Z_STRVAL(reply->value));
		zval_ptr_dtor(&reply->value);
		ZVAL_FALSE(&reply->value);
	} else if (UNEXPECTED(reply->has_nested_error)) {
		note_error(sink, predis_reply_nested_error());
	}
}

static void become_false(predis_reply *reply)
{
	ZVAL_FALSE(&reply->value);
	reply->type = PREDIS_REPLY_BOOL;
}

/* Not run, and another node will run it: its place is kept. */
static void set_aside(predis_result_sink *sink, size_t at, zend_string *text)
{
	if (sink->refused_count == sink->refused_capacity) {
		grow((void **)&sink->refused, &sink->refused_capacity, sizeof(*sink->refused));
	}
	sink->refused[sink->refused_count++] = (predis_refused){ .at = at, .result = sink->delivered, .text = text };
}

static void deliver(predis_result_sink *sink, size_t at, predis_reply *reply, zval *results)
{
	if (UNEXPECTED(sink->sets_aside && reply->type == PREDIS_REPLY_ERROR) && predis_client_is_redirection(Z_STRVAL(reply->value))) {
		set_aside(sink, at, Z_STR(reply->value));
		become_false(reply);
	}
	note_effect(sink->client, &sink->queue->entries[at], context_at(sink->queue, at), reply->type == PREDIS_REPLY_ERROR);
	take_error(sink, reply);
	if (sink->keeps) {
		keep_record(sink, (predis_result_record){ .at = at, .reply = *reply });
	} else {
		append_result(sink, at, reply, results);
	}
}

static void append_kept(predis_result_sink *sink, size_t *next, size_t count, zval *results)
{
	while (count--) {
		predis_result_record *record = &sink->records[(*next)++];
		predis_reply reply = record->reply;
		if (record->is_exec) {
			zval nested;
			array_init_size(&nested, (uint32_t)record->nested);
			append_kept(sink, next, record->nested, &nested);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(results), &nested);
			continue;
		}
		ZVAL_UNDEF(&record->reply.value);
		append_result(sink, record->at, &reply, results);
	}
}

/* How many of the records belong to the outermost array. */
static size_t outermost(const predis_result_sink *sink)
{
	size_t count = 0;

	for (size_t i = 0; i < sink->count; i++, count++) {
		i += sink->records[i].nested;
	}
	return count;
}

void predis_queue_deliver(predis_result_sink *sink)
{
	size_t next = 0;

	if (sink->keeps) {
		append_kept(sink, &next, outermost(sink), sink->results);
	}
}

void predis_queue_end(predis_result_sink *sink)
{
	if (sink->fatal) {
		zend_string_release(sink->fatal);
	}
	if (sink->turned_away) {
		zend_string_release(sink->turned_away);
	}
	drop_records(sink);
	for (size_t i = 0; i < sink->refused_count; i++) {
		zend_string_release(sink->refused[i].text);
	}
	if (sink->refused) {
		efree(sink->refused);
	}
}

static bool finish_sink(predis_result_sink *sink, bool read_all)
{
	if (read_all && sink->fatal) {
		predis_client_leave_failed_over(sink->client, ZSTR_VAL(sink->fatal));
		predis_throw(0, "%s", ZSTR_VAL(sink->fatal));
	} else if (read_all) {
		predis_queue_deliver(sink);
	}
	predis_queue_end(sink);
	return read_all;
}

static predis_layout layout_of(const predis_result_sink *sink, size_t at)
{
	return predis_shape_layout((predis_shape)sink->queue->entries[at].shape, &sink->client->codec);
}

static bool read_elements(predis_result_sink *sink, size_t from, size_t count, zval *results)
{
	predis_connection *connection = sink->client->connection;

	for (size_t at = from; at < from + count; at++) {
		predis_reply reply;
		if (!predis_connection_receive_more(connection, layout_of(sink, at), &reply)) {
			return false;
		}
		deliver(sink, at, &reply, results);
	}
	predis_connection_finish_array(connection);
	return true;
}

bool predis_queue_take_transaction(predis_result_sink *sink)
{
	return read_elements(sink, 0, sink->queue->count, sink->results);
}

bool predis_queue_read_transaction(predis_client *client, const predis_queue *queue, zval *results)
{
	predis_result_sink sink = predis_queue_begin(client, queue, results);

	return finish_sink(&sink, predis_queue_take_transaction(&sink));
}

/* ---- a pipeline ---- */

/* A cluster's node has sent a command of the transaction elsewhere, and will not run any of it. */
static void turn_away(predis_result_sink *sink, predis_reply *reply)
{
	if (!sink->turned_away) {
		sink->turned_away = zend_string_copy(Z_STR(reply->value));
	}
	zval_ptr_dtor(&reply->value);
	become_false(reply);
}

/* EXEC's own error: where the commands' words have said already why, it says nothing more. */
static void end_turned_away(predis_result_sink *sink, size_t at, predis_reply *reply)
{
	bool aborted = reply->type == PREDIS_REPLY_ERROR && strncmp(Z_STRVAL(reply->value), "EXECABORT", sizeof("EXECABORT") - 1) == 0;

	if (sink->turned_away) {
		set_aside(sink, at, sink->turned_away);
		sink->turned_away = NULL;
	} else if (aborted && !sink->client->throw_on_error) {
		sink->was_aborted = true;
	} else {
		return;
	}
	zval_ptr_dtor(&reply->value);
	become_false(reply);
}

/* The commands that a transaction in a pipeline holds: those right before its EXEC. */
static size_t inside_before(const predis_queue *queue, size_t exec)
{
	size_t count = 0;

	while (count < exec && queue->entries[exec - count - 1].role == PREDIS_ROLE_INSIDE) {
		count++;
	}
	return count;
}

static bool read_nested_exec(predis_result_sink *sink, size_t at)
{
	predis_connection *connection = sink->client->connection;
	size_t inside = inside_before(sink->queue, at), count;
	predis_reply reply;
	zval nested;
	bool done;

	if (!predis_connection_receive_header(connection, &reply, &count)) {
		return false;
	}
	if (reply.type != PREDIS_REPLY_ARRAY) {
		if (UNEXPECTED(sink->sets_aside)) {
			end_turned_away(sink, at, &reply);
		}
		deliver(sink, at, &reply, sink->results); /* aborted: null or an error */
		return true;
	}
	if (count != inside) {
		predis_failure mismatch;
		predis_failure_set(&mismatch, PREDIS_FAILURE_PROTOCOL, 0, "protocol error, EXEC answered for %zu commands, not %zu", count, inside);
		return predis_connection_break(connection, &mismatch);
	}
	note_effect(sink->client, &sink->queue->entries[at], NULL, false);
	if (count == 0 && !sink->keeps) {
		ZVAL_EMPTY_ARRAY(&nested);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(sink->results), &nested);
		return true;
	}
	if (sink->keeps) {
		keep_record(sink, (predis_result_record){ .at = at, .is_exec = true, .nested = count });
		return count == 0 || read_elements(sink, at - inside, count, sink->results); /* kept, and not there yet */
	}
	array_init_size(&nested, (uint32_t)count);
	done = read_elements(sink, at - inside, count, &nested);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(sink->results), &nested);
	return done;
}

/* +OK, +QUEUED: replies that are nobody's result. */
static bool read_and_pass_over(predis_result_sink *sink, size_t at)
{
	predis_reply reply;

	if (!predis_connection_receive(sink->client->connection, PREDIS_LAYOUT_LIST, &reply)) {
		return false;
	}
	if (UNEXPECTED(sink->sets_aside && reply.type == PREDIS_REPLY_ERROR) && predis_client_is_redirection(Z_STRVAL(reply.value))) {
		turn_away(sink, &reply);
	}
	if (sink->queue->entries[at].role != PREDIS_ROLE_INSIDE) {
		note_effect(sink->client, &sink->queue->entries[at], NULL, reply.type == PREDIS_REPLY_ERROR);
	}
	take_error(sink, &reply);
	zval_ptr_dtor(&reply.value);
	return true;
}

static bool read_entry(predis_result_sink *sink, size_t at)
{
	predis_reply reply;

	switch ((predis_role)sink->queue->entries[at].role) {
		case PREDIS_ROLE_COMMAND:
			if (!predis_connection_receive(sink->client->connection, layout_of(sink, at), &reply)) {
				return false;
			}
			deliver(sink, at, &reply, sink->results);
			sink->delivered++;
			return true;
		case PREDIS_ROLE_EXEC:
			if (!read_nested_exec(sink, at)) {
				return false;
			}
			sink->delivered++;
			return true;
		case PREDIS_ROLE_MULTI:
		case PREDIS_ROLE_INSIDE:
		case PREDIS_ROLE_DISCARD:
		default:
			return read_and_pass_over(sink, at);
	}
}

/* ---- the run of plain values ---- */

static zend_always_inline bool is_plain_value(const predis_queued *entry)
{
	return (entry->shape == PREDIS_SHAPE_VALUE || entry->shape == PREDIS_SHAPE_STRING) && entry->role == PREDIS_ROLE_COMMAND
		&& entry->effect == PREDIS_EFFECT_NONE;
}

/* A value that is there, as it is. NULL: something else. Returns what is behind it. */
static zend_always_inline const char *parse_value(const char *next, const char *end, zval *value)
{
	return EXPECTED(next != end && *next == '$') ? predis_flat_parse_bulk(next, end, value) : NULL;
}

/*
 * The commonest entries by far: plain values that have come already. Takes as many of them as there are in a row, and
 * returns how many. Should memory end in between, they are still owed, and the connection is not used again.
 */
static size_t take_buffered_values(predis_result_sink *sink, size_t from)
{
	predis_connection *connection = sink->client->connection;
	predis_stream *stream = &connection->stream;
	const predis_queued *entry = sink->queue->entries + from, *entries_end = sink->queue->entries + sink->queue->count;
	const char *next = stream->buffer + stream->position, *end = stream->buffer + stream->limit;
	HashTable *results = Z_ARRVAL_P(sink->results);
	size_t taken;

	if (sink->keeps || next == end || !is_plain_value(entry)) {
		return 0;
	}
	ZEND_HASH_FILL_PACKED(results) { /* which has a place for each entry */
		const char *behind;
		zval value;
		while (entry < entries_end && is_plain_value(entry) && (behind = parse_value(next, end, &value)) != NULL) {
			ZEND_HASH_FILL_ADD(&value);
			next = behind;
			entry++;
		}
	} ZEND_HASH_FILL_END();
	taken = (size_t)(entry - sink->queue->entries) - from;
	stream->position = (size_t)(next - stream->buffer);
	if (taken) {
		predis_connection_count_replies(connection, (uint32_t)taken);
		sink->delivered += taken;
	}
	return taken;
}

bool predis_queue_take(predis_result_sink *sink)
{
	bool done = true;
	size_t at = 0;

	if (sink->queue->count) {
		zend_hash_real_init_packed(Z_ARRVAL_P(sink->results));
	}
	while (done && at < sink->queue->count) {
		size_t taken = take_buffered_values(sink, at);
		if (taken == 0) {
			done = read_entry(sink, at);
			taken = 1;
		}
		at += taken;
	}
	predis_client_stop_waiting(sink->client);
	return done;
}

bool predis_queue_read(predis_client *client, const predis_queue *queue, zval *results)
{
	predis_result_sink sink = predis_queue_begin(client, queue, results);

	return finish_sink(&sink, predis_queue_take(&sink));
}
