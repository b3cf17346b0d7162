/* How an object gets, keeps, loses and gives back its connection. */
#include "php.h"
#include "ext/standard/file.h"

#include <time.h>

#include "backoff.h"
#include "client.h"
#include "clock.h"
#include "compat.h"
#include "sentinel/sentinel.h"
#include "shared/breaker.h"

enum { MILLISECONDS = 1000, NANOSECONDS = 1000000, SECOND_NS = 1000000000, LEASE_MOST = 60 };

/* ---- time-outs ---- */

static uint32_t to_ms(double seconds)
{
	double ms = seconds * MILLISECONDS;

	if (!(ms >= 0 && ms < (double)INT32_MAX)) { /* NAN, too */
		return PREDIS_NO_TIMEOUT;
	}
	return ms < 1 ? 1 : (uint32_t)ms;
}

void predis_client_set_read_timeout(predis_client *client, double seconds)
{
	client->read_timeout = seconds;
	client->socket.read_timeout_ms = to_ms(seconds == 0 ? (double)FG(default_socket_timeout) : seconds);
	if (client->connection) {
		predis_connection_apply(client->connection, &client->socket);
	}
}

void predis_client_set_command_timeout(predis_client *client, double seconds)
{
	client->command_timeout = seconds;
	client->socket.command_timeout_ms = seconds > 0 ? to_ms(seconds) : 0;
	if (client->socket.command_timeout_ms == PREDIS_NO_TIMEOUT) {
		client->socket.command_timeout_ms = 0;
	}
}

/* The server answers when its own time is up: wait that long, and the usual time on top. */
uint32_t predis_client_timeout_ms(const predis_client *client, double block_seconds)
{
	uint32_t usual = client->socket.read_timeout_ms, blocked;

	if (EXPECTED(block_seconds < 0) || usual == PREDIS_NO_TIMEOUT) {
		return usual;
	}
	blocked = block_seconds == 0 ? PREDIS_NO_TIMEOUT : to_ms(block_seconds);
	return blocked >= PREDIS_NO_TIMEOUT - usual ? PREDIS_NO_TIMEOUT : blocked + usual;
}

uint64_t predis_client_deadline_ns(const predis_client *client, double block_seconds)
{
	if (EXPECTED(client->socket.command_timeout_ms == 0) || block_seconds >= 0) {
		return 0;
	}
	return predis_clock_ns() + (uint64_t)client->socket.command_timeout_ms * NANOSECONDS;
}

/* ---- losing ---- */

static void forget_modes(predis_client *client)
{
	client->mode = PREDIS_MODE_ATOMIC;
	client->subscribed = false;
	predis_queue_clear(&client->queue);
	client->pipeline.length = 0;
}

static predis_connection *detach(predis_client *client)
{
	predis_connection *connection = client->connection;

	if (connection) {
		client->sent_before += connection->stream.sent;
		client->received_before += connection->stream.received;
		predis_connection_reset_bytes(connection);
		predis_count_set(&connection->worker->waiting_ns, 0);
	}
	client->connection = NULL;
	return connection;
}

static void end_connection(predis_client *client, predis_drop_reason reason)
{
	predis_connection_close(detach(client), reason);
	if (client->sentinel && reason != PREDIS_DROP_CLOSED && reason != PREDIS_DROP_FORKED) {
		predis_sentinel_doubt(client->sentinel);
	}
}

void predis_client_lose(predis_client *client, predis_drop_reason reason)
{
	end_connection(client, reason);
	client->lost = true;
}

void predis_client_drop(predis_client *client, predis_drop_reason reason)
{
	if (client->connection) {
		end_connection(client, reason);
	}
	forget_modes(client);
}

void predis_client_release(predis_client *client)
{
	predis_connection *connection = detach(client);

	/* A transaction left open is marked on the connection; what a pipeline holds was never sent. */
	if (connection) {
		predis_connection_release(connection);
	}
	forget_modes(client);
}

void predis_client_forget_target(predis_client *client)
{
	predis_client_release(client);
	predis_target_clear(&client->target);
	predis_credentials_clear(&client->credentials);
	if (client->wanted.name) {
		zend_string_release(client->wanted.name);
		client->wanted.name = NULL;
	}
	client->wanted.db = 0;
	client->wanted.resp3 = false;
	client->wanted.role = PREDIS_SERVER_ANY;
	predis_sentinel_release(client->sentinel);
	client->sentinel = NULL;
	client->configured = false;
	client->lost = false;
}

/* ---- getting ---- */

static predis_pool *find_pool(const predis_client *client)
{
	zend_string *key;
	predis_pool *pool;

	if (!client->persistent) {
		return NULL;
	}
	key = predis_target_key(&client->target);
	pool = predis_pool_find(key);
	if (UNEXPECTED(!pool)) {
		zend_string *name = predis_target_name(&client->target);
		pool = predis_pool_make(key, name);
		zend_string_release(name);
	}
	zend_string_release(key);
	return pool;
}

/* The one that tries has as long as a connection and a reply may take, at most. */
static uint64_t breaker_lease_ns(const predis_client *client)
{
	double connect = client->target.connect_timeout > 0 ? client->target.connect_timeout : (double)FG(default_socket_timeout);
	double seconds = connect + client->socket.read_timeout_ms / (double)MILLISECONDS;

	return (uint64_t)((seconds < LEASE_MOST ? seconds : LEASE_MOST) * SECOND_NS);
}

static bool breaker_admits(predis_client *client, predis_cell *cell, uint64_t now, predis_failure *failure)
{
	predis_shared_target *target = predis_shared_target_of(cell);
	uint64_t left, lease;
	zend_string *name;

	if (EXPECTED(predis_breaker_is_closed(target)) || now < client->trying_until_ns) {
		return true;
	}
	lease = breaker_lease_ns(client);
	if (predis_breaker_may_try(target, now, lease, &left)) {
		client->trying_until_ns = now + lease; /* connecting and the first command are one try */
		return true;
	}
	predis_count(cell, PREDIS_COUNT_SHORT_CIRCUITED);
	name = predis_target_name(&client->target);
	predis_failure_set(failure, PREDIS_FAILURE_BREAKER, 0, "Redis server %s does not answer: circuit breaker open, next try in %u ms",
		ZSTR_VAL(name), (unsigned)(left / NANOSECONDS));
	zend_string_release(name);
	return false;
}

void predis_client_pause_ms(const predis_client *client, zend_long ms)
{
	if (client->socket.deadline_ns) {
		zend_long left = (zend_long)(predis_clock_left_ns(client->socket.deadline_ns) / NANOSECONDS);
		ms = left < ms ? left : ms;
	}
#ifndef PHP_WIN32
	struct timespec pause = { .tv_sec = (time_t)(ms / MILLISECONDS), .tv_nsec = (long)(ms % MILLISECONDS) * NANOSECONDS };

	if (ms > 0) {
		nanosleep(&pause, NULL); /* a signal may end it early: then the next attempt comes early */
	}
#else
	Sleep((DWORD)ms);
#endif
}

static bool dial_as(predis_client *client, predis_pool *pool, predis_cell *cell, predis_failure *failure)
{
	predis_shared_target *shared = predis_shared_target_of(cell);

	predis_client_pause_ms(client, (zend_long)(predis_breaker_spread_ns(shared, predis_clock_ns()) / NANOSECONDS));
	client->connection = predis_connection_dial(&client->target, pool, cell, &client->socket, &client->wanted, failure);
	if (client->connection) {
		return true;
	}
	predis_count(cell, PREDIS_COUNT_CONNECT_FAILURES);
	if (failure->kind == PREDIS_FAILURE_CONNECT || failure->kind == PREDIS_FAILURE_TIMEOUT || failure->kind == PREDIS_FAILURE_CLOSED) {
		client->trying_until_ns = 0;
		predis_breaker_failed(shared, predis_clock_ns());
	}
	return false;
}

static predis_cell *find_cell(const predis_client *client, predis_pool *pool)
{
	return pool ? predis_pool_cell(pool) : predis_connection_plain_cell(&client->target);
}

/* The provider of credentials may do anything, this object's connect() included: ask first, then look. */
static bool ask_and_dial(predis_client *client, predis_failure *failure)
{
	predis_pool *pool;
	bool done;

	if (!predis_client_ask_password(client)) {
		return false;
	}
	pool = find_pool(client);
	done = client->connection || dial_as(client, pool, find_cell(client, pool), failure);
	predis_client_forget_password(client);
	return done;
}

static bool dial(predis_client *client, predis_pool *pool, predis_cell *cell, predis_failure *failure)
{
	if (EXPECTED(Z_TYPE(client->credentials.provider) == IS_UNDEF)) {
		return dial_as(client, pool, cell, failure);
	}
	return ask_and_dial(client, failure);
}

/* A connection alone is no answer, and whoever holds it may not send anything for long: others wait for the outcome. */
static bool ask_back(predis_client *client)
{
	predis_reply reply;

	if (!predis_client_simple(client, 1, (const char *const[]){ "PING" }, &reply)) {
		return false;
	}
	zval_ptr_dtor(&reply.value);
	return true;
}

void predis_client_drain_idle(const predis_client *client)
{
	predis_pool *pool = find_pool(client);

	if (pool) {
		predis_pool_drain(pool, PREDIS_DROP_FAILOVER);
	}
}

bool predis_client_acquire_there(predis_client *client, bool may_dial, predis_failure *failure)
{
	predis_pool *pool = find_pool(client);
	predis_cell *cell = find_cell(client, pool);

	if (!breaker_admits(client, cell, predis_clock_ns(), failure)) {
		return false;
	}
	if (pool) {
		client->connection = predis_connection_take(pool, &client->socket);
	}
	return (client->connection || (may_dial && dial(client, pool, cell, failure)))
		&& (EXPECTED(predis_breaker_is_closed(predis_shared_target_of(cell))) || ask_back(client));
}

static bool acquire(predis_client *client, predis_failure *failure)
{
	return client->sentinel ? predis_sentinel_acquire(client, failure) : predis_client_acquire_there(client, true, failure);
}

bool predis_client_open(predis_client *client)
{
	predis_failure failure = {0};

	predis_client_release(client);
	client->lost = false;
	if (acquire(client, &failure)) {
		return true;
	}
	predis_throw_failure(client, &failure);
	return false;
}

static bool time_is_up(const predis_client *client)
{
	return predis_time_is_up() || (client->socket.deadline_ns && predis_clock_left_ns(client->socket.deadline_ns) == 0);
}

/*
 * A reconnect may be tried again while the server restarts, or the sentinels agree; that they are a moment behind is no
 * reason to fail at first, either. A wrong target or password will not get better.
 */
static bool may_get_better(const predis_client *client, const predis_failure *failure)
{
	if (client->is_node) { /* others may have taken its place */
		return false;
	}
	switch (failure->kind) {
		case PREDIS_FAILURE_ROLE:
			return true;
		case PREDIS_FAILURE_CONNECT:
		case PREDIS_FAILURE_SENTINEL:
			return client->lost;
		default:
			return false;
	}
}

static bool reconnect(predis_client *client, predis_failure *failure)
{
	for (zend_long attempt = 0;; attempt++) {
		if (acquire(client, failure)) {
			client->lost = false;
			return true;
		}
		if (!may_get_better(client, failure) || attempt >= client->max_retries || time_is_up(client)) {
			return false;
		}
		predis_client_pause_ms(client, client->retry_interval > 0 ? client->retry_interval : predis_backoff_delay(&client->backoff, attempt));
	}
}

static bool is_usable(predis_client *client)
{
	client->now_ns = predis_clock_ns();
	return client->connection && predis_connection_is_usable(client->connection, client->now_ns);
}

bool predis_client_reach(predis_client *client, predis_failure *failure)
{
	predis_connection *connection = client->connection;

	if (is_usable(client)) {
		if (predis_breaker_is_closed(connection->shared) || breaker_admits(client, connection->cell, client->now_ns, failure)) {
			return true;
		}
		if (!client->sentinel) {
			return false;
		}
		/* That one does not answer the others; the sentinels may know of a new master. */
	}
	if (connection) {
		/* Marks of an unsettled connection are the previous holder's, and no loss to this one. */
		bool tied = connection->settled && (connection->marks & (PREDIS_MARK_MULTI | PREDIS_MARK_WATCH));
		predis_client_lose(client, predis_connection_is_foreign(connection) ? PREDIS_DROP_FORKED : PREDIS_DROP_DEAD);
		if (tied || client->mode == PREDIS_MODE_MULTI) {
			forget_modes(client);
			predis_failure_set(failure, PREDIS_FAILURE_NONE, 0, "%s", PREDIS_LOST_IN_TRANSACTION);
			return false;
		}
	}
	if (!client->configured) {
		predis_failure_set(failure, PREDIS_FAILURE_TARGET, 0, "Redis server went away");
		return false;
	}
	return reconnect(client, failure);
}

static zend_never_inline bool reach_or_throw(predis_client *client)
{
	predis_failure failure = {0};

	if (predis_client_reach(client, &failure)) {
		return true;
	}
	predis_throw_failure(client, &failure);
	return false;
}

bool predis_client_ensure(predis_client *client)
{
	return (EXPECTED(is_usable(client)) && EXPECTED(predis_breaker_is_closed(client->connection->shared))) || reach_or_throw(client);
}
