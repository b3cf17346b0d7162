/* One exchange with the server: send, and the first reply. When to try again is decided here (DESIGN.md 5.7, 5.8). */
#include "php.h"

#include "client.h"
#include "clock.h"
#include "quick.h"
#include "shared/breaker.h"

typedef struct {
	predis_layout layout;
	predis_reply *reply;
	size_t *count; /* not NULL: only an array's header is read */
} wanted_reply;

static bool receive_first(predis_client *client, const wanted_reply *wanted)
{
	if (wanted->count) {
		return predis_connection_receive_header(client->connection, wanted->reply, wanted->count);
	}
	return predis_connection_receive(client->connection, wanted->layout, wanted->reply);
}

static bool send_parts(predis_client *client, const predis_exchange *exchange, size_t *accepted)
{
	struct iovec parts[PREDIS_EXCHANGE_PARTS]; /* a copy: sending moves through them */
	predis_connection *connection = client->connection;

	memcpy(parts + 1, exchange->parts + 1, sizeof(*parts) * (size_t)(exchange->count - 1));
	predis_stream_set_timeout(&connection->stream, predis_client_timeout_ms(client, exchange->block_seconds));
	if (UNEXPECTED(client->socket.deadline_ns) && exchange->replies) {
		predis_stream_set_deadline(&connection->stream, client->socket.deadline_ns);
	}
	return predis_connection_send(connection, &client->wanted, parts, exchange->count, exchange->replies, accepted);
}

/*
 * Again, if the server cannot have seen the command, or if it is a read and the connection was closed before its
 * reply. Never after a time-out: the caller has waited long enough. Each reused connection may fail once, since it
 * may have gone stale; a fresh one gets a second chance only.
 */
static bool may_try_again(predis_client *client, const predis_exchange *exchange, size_t accepted, int *fresh_failures)
{
	const predis_connection *connection = client->connection;
	bool unseen = accepted == 0;
	bool repeatable = exchange->may_repeat && client->max_retries > 0 && connection->failure.kind == PREDIS_FAILURE_CLOSED;

	if (connection->failure.kind == PREDIS_FAILURE_TIMEOUT || (!unseen && !repeatable)) {
		return false;
	}
	if (connection->settled && (connection->marks & (PREDIS_MARK_MULTI | PREDIS_MARK_WATCH))) {
		return false;
	}
	return !connection->fresh || ++*fresh_failures < 2;
}

/* ---- for who looks on: see shared/memory.h ---- */

void predis_client_stop_waiting(predis_client *client)
{
	if (client->connection) {
		predis_count_set(&client->connection->worker->waiting_ns, 0);
	}
}

static void count_failure(predis_client *client)
{
	predis_connection *connection = client->connection;
	predis_failure_kind kind = connection->failure.kind;
	bool timed_out = kind == PREDIS_FAILURE_TIMEOUT || kind == PREDIS_FAILURE_RAW_TIMEOUT;

	predis_count(connection->cell, timed_out ? PREDIS_COUNT_TIMEOUTS : PREDIS_COUNT_BROKEN);
	client->trying_until_ns = 0;
	if (timed_out) {
		predis_breaker_failed(connection->shared, predis_clock_ns());
	}
}

/* The connection goes, and the command will be sent on another one. */
static void lose_to_try_again(predis_client *client)
{
	const predis_connection *connection = client->connection;

	count_failure(client);
	predis_count(connection->cell, PREDIS_COUNT_RETRIES);
	predis_client_lose(client, connection->failure.kind == PREDIS_FAILURE_SOILED ? PREDIS_DROP_SOILED : PREDIS_DROP_ERROR);
}

/* ---- the exchange ---- */

bool predis_client_refuses_subscribed(const predis_client *client)
{
	if (EXPECTED(!client->subscribed)) {
		return false;
	}
	predis_throw(0, "Only unsubscribing is possible while subscribed");
	return true;
}

static void give_up(predis_client *client, bool is_raw)
{
	predis_failure *failure = &client->connection->failure;

	if (is_raw && failure->kind == PREDIS_FAILURE_TIMEOUT) {
		failure->kind = PREDIS_FAILURE_RAW_TIMEOUT;
	}
	predis_client_broken(client);
}

static bool run_in_time(predis_client *client, const predis_exchange *exchange, const wanted_reply *wanted)
{
	int fresh_failures = 0;

	if (exchange->replies && predis_client_refuses_subscribed(client)) {
		return false;
	}
	for (;;) {
		size_t accepted = 0;
		bool again;
		if (!predis_client_ensure(client)) {
			return false;
		}
		if (UNEXPECTED(client->connection->fresh)) {
			client->now_ns = predis_clock_ns(); /* connecting is no part of a command's time */
		}
		predis_client_begin_waiting(client, exchange->name);
		if (EXPECTED(send_parts(client, exchange, &accepted))) {
			bool waits = exchange->replies && wanted;
			if (!waits || EXPECTED(receive_first(client, wanted))) {
				predis_client_count_answer(client, exchange->replies, waits, exchange->block_seconds >= 0);
				return true;
			}
			accepted = 1;
		}
		again = client->mode != PREDIS_MODE_MULTI && may_try_again(client, exchange, accepted, &fresh_failures);
		if (!again) {
			give_up(client, exchange->is_raw);
			return false;
		}
		lose_to_try_again(client);
	}
}

/* From here on whatever is waited for, connecting included, has to be over in the command's time. */
static bool run(predis_client *client, const predis_exchange *exchange, const wanted_reply *wanted)
{
	uint64_t outer = client->socket.deadline_ns; /* of the command for whose sake the breaker's PING is sent */
	bool done;

	client->socket.deadline_ns = exchange->deadline_ns ? exchange->deadline_ns : predis_client_deadline_ns(client, exchange->block_seconds);
	done = run_in_time(client, exchange, wanted);
	client->socket.deadline_ns = outer;
	return done;
}

bool predis_client_quick_failed(predis_client *client, const predis_command *command, bool broken)
{
	predis_exchange exchange = { .may_repeat = command->flags & PREDIS_COMMAND_READ };
	int fresh_failures = 0;

	if (!broken) {
		predis_connection_break(client->connection, &client->connection->stream.failure);
	}
	if (!may_try_again(client, &exchange, 1, &fresh_failures)) {
		give_up(client, predis_shape_is_any((predis_shape)command->shape));
		return true;
	}
	lose_to_try_again(client);
	return false;
}

bool predis_client_exchange(predis_client *client, const predis_exchange *exchange, predis_layout layout, predis_reply *reply)
{
	wanted_reply wanted = { .layout = layout, .reply = reply };

	return run(client, exchange, &wanted);
}

bool predis_client_exchange_header(predis_client *client, const predis_exchange *exchange, predis_reply *reply, size_t *count)
{
	wanted_reply wanted = { .reply = reply, .count = count };

	return run(client, exchange, &wanted);
}

bool predis_client_send_only(predis_client *client, const predis_exchange *exchange)
{
	return run(client, exchange, NULL);
}

void predis_client_broken(predis_client *client)
{
	predis_connection *connection = client->connection;
	predis_failure failure = connection->failure;
	bool tied = connection->settled && (connection->marks & (PREDIS_MARK_MULTI | PREDIS_MARK_WATCH));

	count_failure(client);
	predis_client_drop(client, PREDIS_DROP_ERROR);
	if (tied && failure.kind == PREDIS_FAILURE_CLOSED) {
		predis_throw(failure.code, PREDIS_LOST_IN_TRANSACTION);
	} else {
		predis_throw_failure(client, &failure);
	}
	client->lost = true;
}
