/*
 * What brings a session from what it is to what its holder wants: planned, appended to the outgoing bytes, settled
 * from the replies. A handshake is the repair of a fresh session. Called by connection.c only.
 */
#ifndef PREDIS_WIRE_REPAIR_H
#define PREDIS_WIRE_REPAIR_H

#include "connection.h"

enum { PREDIS_REPAIR_STEPS = 10 };

typedef enum {
	PREDIS_STEP_RESET,
	PREDIS_STEP_DISCARD,
	PREDIS_STEP_UNWATCH,
	PREDIS_STEP_EVICT,
	PREDIS_STEP_TOUCH,
	PREDIS_STEP_AUTH,
	PREDIS_STEP_HELLO, /* behind AUTH: it is refused to those who have to authenticate first */
	PREDIS_STEP_SELECT,
	PREDIS_STEP_NAME,
	PREDIS_STEP_READONLY, /* or back to READWRITE */
} predis_repair_step;

typedef struct predis_repair {
	predis_repair_step steps[PREDIS_REPAIR_STEPS];
	uint32_t count;
	bool proven; /* each step has been accepted by this target before: the command may go out right behind */
} predis_repair;

/* False: nothing but closing helps. An empty plan: nothing is to be done. */
bool predis_repair_plan(const predis_connection *connection, const predis_wanted *wanted, predis_repair *repair);

/* Appends the steps' commands. */
void predis_repair_append(const predis_repair *repair, const predis_wanted *wanted, predis_buffer *out);

/*
 * Reads the replies to the steps, in order, and notes what the session now is. False: the connection broke, or a step
 * was refused (connection->failure.kind is PREDIS_FAILURE_SERVER) and the session is not what is wanted.
 */
bool predis_repair_settle(const predis_repair *repair, predis_connection *connection, const predis_wanted *wanted);

#endif
