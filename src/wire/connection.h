/*
 * One server session: a socket, what the server holds for it, and the replies that are still to come.
 *
 * The rules are DESIGN.md section 5. In short: `owed` is raised before the first byte leaves; any error makes the
 * connection unfit for ever; what the holder changed in the session is noted in `marks` and `actual`, and undone in
 * front of the next holder's first command, in the same write.
 *
 * Persistent memory throughout. Nothing here throws; reasons are in `connection->failure`.
 */
#ifndef PREDIS_WIRE_CONNECTION_H
#define PREDIS_WIRE_CONNECTION_H

#include "php.h"
#include "buffer.h"
#include "clock.h"
#include "process.h"
#include "persistent_list.h"
#include "reply.h"
#include "shared/memory.h"
#include "stream.h"
#include "target.h"

/* What a holder did to the session that `actual` does not say. */
enum {
	PREDIS_MARK_WATCH = 1 << 0,    /* undone by UNWATCH */
	PREDIS_MARK_MULTI = 1 << 1,    /* a transaction is open: DISCARD */
	PREDIS_MARK_RESET = 1 << 2,    /* something that only RESET undoes: tracking, READONLY, HELLO, unknown commands */
	PREDIS_MARK_NO_EVICT = 1 << 3, /* RESET leaves it on some servers */
	PREDIS_MARK_NO_TOUCH = 1 << 4,
	PREDIS_MARK_CLOSE = 1 << 5,    /* replies can come unasked or not at all: subscribed, MONITOR, CLIENT REPLY OFF */
};

/* The part of a session's state that is compared by value. All zero: as right after connecting. */
typedef struct predis_session {
	zend_long db;
	unsigned char user[PREDIS_DIGEST_SIZE]; /* digest of the credentials; zero: never authenticated */
	zend_string *name;                      /* CLIENT SETNAME; NULL: none */
	bool resp3;                             /* HELLO 3 */
	bool readonly;                          /* READONLY: a cluster's replica serves reads */
} predis_session;

/* What a server is to its data, as HELLO tells it. */
typedef enum { PREDIS_SERVER_ANY, PREDIS_SERVER_MASTER, PREDIS_SERVER_REPLICA } predis_server_role;

/* What the holder wants it to be. Lives in the object, request memory. */
typedef struct predis_wanted {
	zend_long db;
	const predis_credentials *credentials; /* never NULL; without password: the default user */
	zend_string *name;
	bool resp3;
	bool readonly;
	predis_server_role role; /* ANY: the holder does not mind */
} predis_wanted;

typedef struct predis_connection {
	predis_pooled pooled;      /* first: the pool casts between the two */
	predis_stream stream;
	uint32_t owed;             /* replies still to come */
	uint32_t marks;            /* PREDIS_MARK_*, by whoever held or holds it */
	uint32_t generation;       /* the process that opened it */
	bool settled;              /* actual has been brought to what the present holder wants */
	bool broken;               /* an error has happened: never parked, never used again */
	bool fresh;                /* opened for the present holder, not reused */
	bool muted;                /* CLIENT REPLY OFF: no reply will come to anything */
	bool mute_next;            /* CLIENT REPLY SKIP: none to the next command */
	predis_server_role role;   /* what the server has said that it is; ANY: it was not asked */
	uint64_t used_ns;          /* when the last reply was read */
	predis_cell *cell;         /* where this process counts what it does with the target */
	predis_shared_target *shared; /* what all workers know of the target */
	predis_worker *worker;     /* this thread, for all to see */
	uint64_t metered_sent;     /* of the stream's bytes, those that the cell knows */
	uint64_t metered_received;
	predis_session actual;
	predis_failure failure;
} predis_connection;

typedef struct predis_socket_options {
	uint32_t read_timeout_ms; /* PREDIS_NO_TIMEOUT: for ever */
	uint32_t command_timeout_ms; /* for all of a command's waits together; 0: no limit */
	uint64_t deadline_ns;     /* when the present command has to be over, connecting included; 0: none, or not known yet */
	bool keep_alive;
} predis_socket_options;

/* An idle connection of the pool for one holder, without a round trip. NULL: there is none. */
predis_connection *predis_connection_take(predis_pool *pool, const predis_socket_options *options);

/*
 * Opens one and brings it to what is wanted (AUTH, SELECT, CLIENT SETNAME in one write), so that a wrong password shows
 * here. It will be parked in `pool`, whose limits it has to respect; NULL: it will not be parked. `cell`: the pool's, or
 * predis_connection_plain_cell(). NULL on failure, with the reason in `failure`.
 */
predis_connection *predis_connection_dial(const predis_target *target, predis_pool *pool, predis_cell *cell,
	const predis_socket_options *options, const predis_wanted *wanted, predis_failure *failure);

/* The cell for connections to this target that are never parked. */
predis_cell *predis_connection_plain_cell(const predis_target *target);

/* Brings the cell's bytes up to the stream's. */
void predis_connection_meter_bytes(predis_connection *connection);

/* Sets the stream's bytes to nothing, for its holder; the cell keeps them. */
void predis_connection_reset_bytes(predis_connection *connection);

/* Applies time-outs and keep-alive; no system call where they are in force. The command's time begins. */
void predis_connection_apply(predis_connection *connection, const predis_socket_options *options);

/* Hands it back: parked where it may be shared and is clean enough to be repaired, closed otherwise. */
void predis_connection_release(predis_connection *connection);

/* Closes it for good. */
void predis_connection_close(predis_connection *connection, predis_drop_reason reason);

/* Is it of this process, unbroken and, when it has been idle for a while, still alive? */
bool predis_connection_is_usable(predis_connection *connection, uint64_t now_ns);

/* Another process opened it. */
static inline bool predis_connection_is_foreign(const predis_connection *connection)
{
	return connection->generation != predis_process_generation;
}

/* Used so lately that it need not be looked at before it is used again. */
static inline bool predis_connection_is_recent(const predis_connection *connection, uint64_t now_ns)
{
	static const uint64_t look_after_ns = 500 * UINT64_C(1000000);

	return now_ns - connection->used_ns < look_after_ns;
}

/* Whole replies have been read; at least one. */
static inline void predis_connection_count_replies(predis_connection *connection, uint32_t count)
{
	connection->owed -= count;
	if (connection->owed == 0) {
		connection->used_ns = predis_clock_ns();
	}
}

static inline void predis_connection_count_reply(predis_connection *connection)
{
	predis_connection_count_replies(connection, 1);
}

/*
 * Sends `parts` (parts[0] is left free for a repair in front; `count` includes it) and counts `replies` as owed.
 * Repairs what differs from `wanted`, if this holder has not yet. False: see connection->failure; *accepted == 0
 * says that the server cannot have seen a byte of the command.
 */
bool predis_connection_send(predis_connection *connection, const predis_wanted *wanted, struct iovec *parts, int count,
	uint32_t replies, size_t *accepted);

/* The holder's first look: is the session what is wanted, so that nothing has to be sent for it? */
bool predis_connection_settle_as_it_is(predis_connection *connection, const predis_wanted *wanted);

/*
 * Brings the session to what is wanted, in a round trip of its own. Where the server refuses a step, `failure` has its
 * words and the connection stays usable as it was; it is settled afresh before the next command.
 */
bool predis_connection_settle(predis_connection *connection, const predis_wanted *wanted);

/* Reads the next reply, or the header of the next array. Pushed messages are passed over. */
bool predis_connection_receive(predis_connection *connection, predis_layout layout, predis_reply *reply);
bool predis_connection_receive_header(predis_connection *connection, predis_reply *reply, size_t *count);

/* Reads one more element behind a header, or one more message of a subscription: no reply is owed for it. */
bool predis_connection_receive_more(predis_connection *connection, predis_layout layout, predis_reply *reply);

/* After the last element behind a header: the reply is no longer owed. */
void predis_connection_finish_array(predis_connection *connection);

/* Notes an error and makes the connection unfit. Always returns false. */
bool predis_connection_break(predis_connection *connection, const predis_failure *failure);

/* Replaces the noted name. Either may be NULL. */
void predis_session_set_name(predis_session *session, const zend_string *name);

/* A holder stops caring for what was: as after RESET. */
void predis_session_clear(predis_session *session);

static inline predis_connection *predis_connection_of(predis_pooled *pooled)
{
	return (predis_connection *)pooled;
}

#endif
