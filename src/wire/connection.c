/* One server session from dial to park. See connection.h for the contract. */
#include "php.h"
#include "Zend/zend_gc.h"

#include <errno.h>

#include "clock.h"
#include "connection.h"
#include "php_predis.h"
#include "process.h"
#include "repair.h"

/* ---- state ---- */

void predis_session_set_name(predis_session *session, const zend_string *name)
{
	if (session->name) {
		zend_string_release(session->name);
	}
	session->name = name && ZSTR_LEN(name) ? zend_string_init(ZSTR_VAL(name), ZSTR_LEN(name), 1) : NULL;
}

void predis_session_clear(predis_session *session)
{
	predis_session_set_name(session, NULL);
	*session = (predis_session){0};
}

bool predis_connection_break(predis_connection *connection, const predis_failure *failure)
{
	connection->broken = true;
	connection->failure = *failure;
	return false;
}

/* What lies behind the last reply was not asked for, but for a subscription's messages and RESP3's pushes. */
static bool may_have_come_unasked(const predis_connection *connection)
{
	const predis_stream *stream = &connection->stream;

	return (connection->marks & PREDIS_MARK_CLOSE) || (connection->actual.resp3 && stream->buffer[stream->position] == PREDIS_REPLY_PUSH);
}

bool predis_connection_is_usable(predis_connection *connection, uint64_t now_ns)
{
	if (connection->broken || connection->owed || predis_connection_is_foreign(connection)) {
		return false;
	}
	if (UNEXPECTED(predis_stream_buffered(&connection->stream)) && !may_have_come_unasked(connection)) {
		return false;
	}
	if (predis_connection_is_recent(connection, now_ns)) {
		return true;
	}
	return predis_stream_buffered(&connection->stream) == 0 && predis_stream_peek(&connection->stream) == PREDIS_ALIVE;
}

/* ---- what the pool calls ---- */

static void free_connection(predis_connection *connection)
{
	predis_session_clear(&connection->actual);
	pefree(connection, 1);
}

static void destroy(predis_pooled *pooled)
{
	predis_connection *connection = predis_connection_of(pooled);

	if (predis_connection_is_foreign(connection)) {
		predis_stream_abandon(&connection->stream);
	} else {
		predis_stream_close(&connection->stream);
	}
	free_connection(connection);
}

static void forget(predis_pooled *pooled)
{
	predis_connection *connection = predis_connection_of(pooled);

	predis_stream_forget(&connection->stream);
	free_connection(connection);
}

static bool is_alive(predis_pooled *pooled)
{
	return predis_stream_peek(&predis_connection_of(pooled)->stream) == PREDIS_ALIVE;
}

static bool is_foreign(const predis_pooled *pooled)
{
	return predis_connection_is_foreign((const predis_connection *)pooled);
}

static const predis_pooled_ops pooled_ops = {
	.is_alive = is_alive,
	.destroy = destroy,
	.forget = forget,
	.is_foreign = is_foreign,
};

/* ---- ending ---- */

void predis_connection_meter_bytes(predis_connection *connection)
{
	const predis_stream *stream = &connection->stream;

	predis_count_add(connection->cell, PREDIS_COUNT_SENT, stream->sent - connection->metered_sent);
	predis_count_add(connection->cell, PREDIS_COUNT_RECEIVED, stream->received - connection->metered_received);
	connection->metered_sent = stream->sent;
	connection->metered_received = stream->received;
}

void predis_connection_reset_bytes(predis_connection *connection)
{
	predis_connection_meter_bytes(connection);
	connection->stream.sent = connection->stream.received = 0;
	connection->metered_sent = connection->metered_received = 0;
}

void predis_connection_close(predis_connection *connection, predis_drop_reason reason)
{
	if (!connection->pooled.pool && !predis_connection_is_foreign(connection)) {
		predis_count_down(connection->cell, PREDIS_COUNT_IN_USE);
		predis_count(connection->cell, PREDIS_COUNT_DROPPED + reason);
	}
	predis_pool_drop(&connection->pooled, reason);
}

void predis_connection_release(predis_connection *connection)
{
	if (predis_connection_is_foreign(connection)) {
		predis_connection_close(connection, PREDIS_DROP_FORKED);
	} else if (connection->broken || connection->owed || predis_stream_buffered(&connection->stream)) {
		predis_connection_close(connection, PREDIS_DROP_ERROR);
	} else if (connection->marks & PREDIS_MARK_CLOSE) {
		predis_connection_close(connection, PREDIS_DROP_SOILED);
	} else if (!connection->pooled.pool) {
		predis_connection_close(connection, PREDIS_DROP_CLOSED);
	} else {
		predis_stream_shrink(&connection->stream);
		predis_pool_park(&connection->pooled);
	}
}

/* ---- beginning ---- */

void predis_connection_apply(predis_connection *connection, const predis_socket_options *options)
{
	predis_stream_set_timeout(&connection->stream, options->read_timeout_ms);
	if (options->deadline_ns) {
		predis_stream_set_deadline(&connection->stream, options->deadline_ns);
	} else if (options->command_timeout_ms) {
		predis_stream_set_deadline(&connection->stream, predis_clock_ns() + (uint64_t)options->command_timeout_ms * 1000000);
	}
	predis_stream_set_keep_alive(&connection->stream, options->keep_alive);
}

static bool write_all(predis_connection *connection, struct iovec *parts, int count, uint32_t replies, size_t *accepted)
{
	connection->owed += replies;
	if (!predis_stream_write(&connection->stream, parts, count, replies > 1, accepted)) {
		return predis_connection_break(connection, &connection->stream.failure);
	}
	return true;
}

/* A round trip of its own: for a fresh connection's handshake, and for repairs that this target has not proven. */
static bool repair_alone(predis_connection *connection, const predis_repair *repair, const predis_wanted *wanted)
{
	predis_buffer bytes = {0};
	struct iovec part;
	size_t accepted;
	bool sent;

	predis_repair_append(repair, wanted, &bytes);
	part = (struct iovec){ bytes.bytes, bytes.length };
	sent = write_all(connection, &part, 1, repair->count, &accepted);
	predis_buffer_wipe(&bytes);
	return sent && predis_repair_settle(repair, connection, wanted);
}

predis_cell *predis_connection_plain_cell(const predis_target *target)
{
	zend_string *name = predis_target_name(target);
	predis_cell *cell = predis_shared_cell(ZSTR_VAL(name), ZSTR_LEN(name));

	zend_string_release(name);
	return cell;
}

/* Enters the connection in the books: the pool's, where it has one, and those of all workers. */
static void enlist(predis_connection *connection, predis_cell *cell, predis_pool *pool)
{
	if (pool) {
		predis_pool_note_peer(pool, predis_stream_peer(&connection->stream));
		predis_pool_adopt(pool, &connection->pooled);
	} else {
		predis_count(cell, PREDIS_COUNT_OPENED);
		predis_count(cell, PREDIS_COUNT_IN_USE);
	}
	connection->cell = cell;
	connection->shared = predis_shared_target_of(cell);
	connection->worker = predis_shared_worker();
}

static predis_connection *open_connection(const predis_target *target, predis_pool *pool, predis_cell *cell,
	const predis_socket_options *options, const predis_wanted *wanted, predis_failure *failure)
{
	predis_connection *connection = pecalloc(1, sizeof(*connection), 1);

	connection->pooled.ops = &pooled_ops;
	connection->generation = predis_process_generation;
	if (!predis_stream_open(&connection->stream, target, options->deadline_ns)) {
		*failure = connection->stream.failure;
		free_connection(connection);
		predis_pool_give_back_place();
		return NULL;
	}
	enlist(connection, cell, pool);
	connection->fresh = true;
	connection->used_ns = predis_clock_ns();
	predis_connection_apply(connection, options);
	if (!predis_connection_settle(connection, wanted)) {
		*failure = connection->failure;
		predis_connection_close(connection, PREDIS_DROP_ERROR);
		return NULL;
	}
	return connection;
}

predis_connection *predis_connection_take(predis_pool *pool, const predis_socket_options *options)
{
	predis_pooled *pooled = predis_pool_checkout(pool);
	predis_connection *connection;

	if (!pooled) {
		return NULL;
	}
	connection = predis_connection_of(pooled);
	connection->settled = false;
	connection->fresh = false;
	connection->used_ns = predis_clock_ns(); /* checkout has just looked at it */
	predis_connection_apply(connection, options);
	return connection;
}

static bool limit_failure(const predis_pool *pool, predis_pool_room room, predis_failure *failure)
{
	if (room == PREDIS_FULL_TOTAL) {
		predis_failure_set(failure, PREDIS_FAILURE_LIMIT, 0, "The limit of predis.pool.max_total = " ZEND_LONG_FMT " connections is reached",
			PREDIS_G(pool_max_total));
		return false;
	}
	predis_failure_set(failure, PREDIS_FAILURE_LIMIT, 0, "The limit of %s = " ZEND_LONG_FMT " connections to %s is reached",
		PREDIS_G(pool_max_per_key) > 0 ? "predis.pool.max_per_key" : "redis.pconnect.connection_limit",
		PREDIS_G(pool_max_per_key) > 0 ? PREDIS_G(pool_max_per_key) : PREDIS_G(pconnect_connection_limit), ZSTR_VAL(pool->name));
	return false;
}

/*
 * A place for a new connection, or an idle one: at the limit, objects in garbage cycles may hold connections, so those
 * are collected before other threads are waited for.
 */
static bool find_place(predis_pool *pool, const predis_socket_options *options, predis_connection **idle, predis_failure *failure)
{
	predis_pool_room room = predis_pool_reserve(pool);

	*idle = NULL;
	if (room == PREDIS_ROOM) {
		return true;
	}
	gc_collect_cycles();
	if ((*idle = predis_connection_take(pool, options))) {
		return true;
	}
	room = predis_pool_wait_for_place(pool);
	return room == PREDIS_ROOM || limit_failure(pool, room, failure);
}

predis_connection *predis_connection_dial(const predis_target *target, predis_pool *pool, predis_cell *cell,
	const predis_socket_options *options, const predis_wanted *wanted, predis_failure *failure)
{
	predis_connection *connection;

	if (pool) {
		if (!find_place(pool, options, &connection, failure)) {
			return NULL;
		}
		if (connection) {
			return connection;
		}
	}
	return open_connection(target, pool, cell, options, wanted, failure);
}

/* ---- talking ---- */

/* With `bytes` filled: they go out in front of the command. Left empty: nothing is to be repaired any more. */
static bool begin_repair(predis_connection *connection, const predis_wanted *wanted, predis_repair *repair, predis_buffer *bytes)
{
	predis_failure soiled;

	if (!predis_repair_plan(connection, wanted, repair)) {
		predis_failure_set(&soiled, PREDIS_FAILURE_SOILED, 0, "the connection could not be repaired");
		return predis_connection_break(connection, &soiled);
	}
	if (repair->count && connection->pooled.pool) {
		connection->pooled.pool->counters.repaired++;
		predis_count(connection->cell, PREDIS_COUNT_REPAIRED);
	}
	if (repair->proven) {
		predis_repair_append(repair, wanted, bytes);
		return true;
	}
	return repair_alone(connection, repair, wanted) || predis_connection_break(connection, &connection->failure);
}

bool predis_connection_settle_as_it_is(predis_connection *connection, const predis_wanted *wanted)
{
	predis_repair repair;

	connection->settled = predis_repair_plan(connection, wanted, &repair) && repair.count == 0;
	return connection->settled;
}

bool predis_connection_settle(predis_connection *connection, const predis_wanted *wanted)
{
	predis_repair repair;

	if (!predis_repair_plan(connection, wanted, &repair)) {
		predis_failure_set(&connection->failure, PREDIS_FAILURE_SOILED, 0, "the connection could not be repaired");
		return predis_connection_break(connection, &connection->failure);
	}
	connection->settled = repair.count == 0 || repair_alone(connection, &repair, wanted);
	return connection->settled;
}

static bool send_unsettled(predis_connection *connection, const predis_wanted *wanted, struct iovec *parts, int count,
	uint32_t replies, size_t *accepted)
{
	predis_repair repair;
	predis_buffer bytes = {0};
	size_t in_front;
	bool sent;

	if (!begin_repair(connection, wanted, &repair, &bytes)) {
		return false;
	}
	connection->settled = true;
	if (bytes.length == 0) {
		return write_all(connection, parts + 1, count - 1, replies, accepted);
	}
	in_front = bytes.length;
	parts[0] = (struct iovec){ bytes.bytes, bytes.length };
	connection->owed += repair.count;
	sent = write_all(connection, parts, count, replies, accepted);
	*accepted -= *accepted < in_front ? *accepted : in_front;
	predis_buffer_wipe(&bytes);
	if (!sent) {
		return false;
	}
	/* The command is already behind a step that was refused: whatever it did, it did not as was wanted. */
	return predis_repair_settle(&repair, connection, wanted) || predis_connection_break(connection, &connection->failure);
}

bool predis_connection_send(predis_connection *connection, const predis_wanted *wanted, struct iovec *parts, int count,
	uint32_t replies, size_t *accepted)
{
	*accepted = 0;
	if (UNEXPECTED(!connection->settled)) {
		return send_unsettled(connection, wanted, parts, count, replies, accepted);
	}
	return write_all(connection, parts + 1, count - 1, replies, accepted);
}

bool predis_connection_receive_more(predis_connection *connection, predis_layout layout, predis_reply *reply)
{
	if (UNEXPECTED(!predis_reply_read(&connection->stream, layout, reply))) {
		return predis_connection_break(connection, &connection->stream.failure);
	}
	return true;
}

bool predis_connection_receive(predis_connection *connection, predis_layout layout, predis_reply *reply)
{
	do {
		if (!predis_connection_receive_more(connection, layout, reply)) {
			return false;
		}
		if (EXPECTED(reply->type != PREDIS_REPLY_PUSH) || (connection->marks & PREDIS_MARK_CLOSE)) {
			predis_connection_count_reply(connection);
			return true;
		}
		zval_ptr_dtor(&reply->value); /* a tracking message or the like: nobody's reply */
	} while (true);
}

bool predis_connection_receive_header(predis_connection *connection, predis_reply *reply, size_t *count)
{
	if (!predis_reply_read_header(&connection->stream, reply, count)) {
		return predis_connection_break(connection, &connection->stream.failure);
	}
	if (*count == 0) {
		predis_connection_count_reply(connection);
		return true;
	}
	return true; /* still owed, until predis_connection_finish_array() */
}

void predis_connection_finish_array(predis_connection *connection)
{
	predis_connection_count_reply(connection);
}
