/*
 * What the quick lane of commands shares with the long way. See quick.c.
 */
#ifndef PREDIS_CLIENT_QUICK_H
#define PREDIS_CLIENT_QUICK_H

#include "client.h"
#include "clock.h"
#include "shared/breaker.h"

/*
 * Runs a call with exactly command->quick_params parameters, in atomic mode. False: it is not for this lane, or the
 * connection is not in order, and nothing has happened; or it was refused without having been run. The long way has to do
 * it. True: the call is over, maybe with an exception pending.
 */
bool predis_quick_call(predis_client *client, const predis_command *command, const zval *params, zval *return_value);

/* Appends such a call to a pipeline that is not the client's own. False: it is not for this lane. */
bool predis_quick_queue(const predis_client *client, const predis_command *command, const zval *params, predis_buffer *bytes, predis_queue *queue);

/* ---- dispatch.c ---- */

/* Runs a call of any kind in any mode. Nothing of it may have happened before. */
void predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command);

/* Reads a reply of any kind to the command that the quick lane has sent. False: the command is to be sent again. */
bool predis_client_quick_receive(predis_client *client, const predis_command *command, zval *return_value);

/* ---- exchange.c ---- */

/* No reply came, or (broken) not all could be sent. False: the connection is gone, and the command may be sent again. */
bool predis_client_quick_failed(predis_client *client, const predis_command *command, bool broken);

/* ---- for who looks on: see shared/memory.h ---- */

/* This worker waits for a reply to that command. */
static zend_always_inline void predis_client_begin_waiting(predis_client *client, const char *name)
{
	predis_worker *worker = client->connection->worker;

	atomic_store_explicit(&worker->waiting_for, (uintptr_t)name, memory_order_relaxed);
	predis_count_set(&worker->waiting_ns, client->now_ns);
}

/* It has come, or (not waited) is still to be read. */
static zend_always_inline void predis_client_count_answer(predis_client *client, uint32_t replies, bool waited, bool blocks)
{
	enum { METER_EVERY = 32 };
	predis_connection *connection = client->connection;
	predis_cell *cell = connection->cell;
	uint64_t ended = connection->owed ? predis_clock_ns() : connection->used_ns;

	predis_count_add(cell, PREDIS_COUNT_COMMANDS, replies);
	if (UNEXPECTED(predis_count_read(&cell->counters[PREDIS_COUNT_COMMANDS]) % METER_EVERY == 0)) {
		predis_connection_meter_bytes(connection);
	}
	if (!waited) {
		return;
	}
	predis_count_set(&connection->worker->waiting_ns, 0);
	predis_breaker_answered(connection->shared, ended);
	if (EXPECTED(!blocks)) {
		predis_count_latency(cell, ended - client->now_ns);
	}
}

#endif
