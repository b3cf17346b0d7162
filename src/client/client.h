/*
 * The Redis object: what it wants, what it holds, and how its methods reach the server.
 *
 * Request memory, but for the connection. The only layer that throws.
 */
#ifndef PREDIS_CLIENT_CLIENT_H
#define PREDIS_CLIENT_CLIENT_H

#include "php.h"
#include "command/command.h"
#include "wire/connection.h"

extern zend_class_entry *predis_redis_ce;
extern zend_class_entry *predis_exception_ce;

/* Bits of what getMode() tells; both are set inside a transaction in a pipeline. */
enum { PREDIS_MODE_ATOMIC = 0, PREDIS_MODE_MULTI = 1, PREDIS_MODE_PIPELINE = 2 };

/* The part that a queued command plays in the stream of replies. */
typedef enum {
	PREDIS_ROLE_COMMAND,  /* its reply is a result */
	PREDIS_ROLE_MULTI,    /* MULTI in a pipeline: +OK, no result of its own */
	PREDIS_ROLE_INSIDE,   /* in a transaction: +QUEUED now, its reply comes in EXEC's array */
	PREDIS_ROLE_EXEC,     /* the array of what came since MULTI */
	PREDIS_ROLE_DISCARD,
} predis_role;

/* Three bytes for each queued command, so that a pipeline of a million costs next to nothing. */
typedef struct predis_queued {
	uint8_t shape;
	uint8_t effect;
	uint8_t role;
} predis_queued;

/* What a shape needs to remember, for the few commands that do. */
typedef struct predis_queued_context {
	size_t at;
	zval value;
} predis_queued_context;

typedef struct predis_queue {
	predis_queued *entries;
	size_t count;
	size_t capacity;
	predis_queued_context *contexts; /* in the order of `at` */
	size_t context_count;
	size_t context_capacity;
} predis_queue;

typedef struct predis_backoff {
	zend_long algorithm; /* Redis::BACKOFF_ALGORITHM_* */
	zend_long base;      /* milliseconds */
	zend_long cap;
} predis_backoff;

typedef struct predis_client predis_client;

/* Where the calls of an object go that has no connection of its own, but others' (a cluster's). */
typedef struct predis_router {
	/* As predis_client_dispatch(), but that it does not end the call. */
	void (*dispatch)(predis_client *client, predis_call *call, predis_effect effect, zval *object, zval *return_value);
} predis_router;

struct predis_client {
	predis_target target;
	struct predis_sentinel *sentinel; /* who knows where the target is; NULL: the caller has said it. See sentinel/sentinel.h */
	bool configured;             /* there is somewhere to connect to */
	bool persistent;
	bool lost;                   /* a connection was there and broke: the next one is a reconnect */
	predis_connection *connection;
	predis_credentials credentials; /* wanted.credentials points here */
	predis_wanted wanted;
	predis_socket_options socket;
	double command_timeout;      /* seconds; 0: none */
	double read_timeout;         /* as the caller gave it: 0 = default_socket_timeout, < 0 = for ever */
	zend_long retry_interval;    /* milliseconds */
	zend_long max_retries;
	predis_backoff backoff;
	predis_codec codec;
	zend_long scan;              /* OPT_SCAN's bits */
	bool throw_on_error;         /* OPT_THROW_ON_ERROR: no server error is a mere false */
	int mode;                    /* PREDIS_MODE_* */
	predis_queue queue;
	predis_buffer pipeline;      /* the bytes of what is queued in a pipeline */
	predis_buffer scratch;       /* for the next command; taken out while one is packed */
	zend_string *last_error;     /* NULL: none */
	uint64_t now_ns;             /* as predis_client_ensure() has seen the clock last */
	uint64_t trying_until_ns;    /* the breaker is open and this object is the one that tries */
	bool asking;                 /* inside the provider of credentials */
	bool subscribed;             /* inside subscribe()'s loop */
	uint64_t sent_before;        /* by connections that are gone, less what clearTransferredBytes() forgot */
	uint64_t received_before;
	const predis_router *router; /* NULL: it has a connection of its own */
	bool is_node;                /* of a cluster: who holds it knows where else to ask, so it is tried once */
	zend_string *redirection;    /* a node's: the refusal with which it has sent a quick call elsewhere; or NULL */
	predis_failure *caught;      /* not NULL: takes the failures that would be thrown */
	zend_object std;
};

static inline predis_client *predis_client_of(zend_object *object)
{
	return (predis_client *)((char *)object - offsetof(predis_client, std));
}

#define PREDIS_THIS predis_client_of(Z_OBJ_P(ZEND_THIS))

/* ---- object.c ---- */

void predis_client_register_classes(void);

/* Zeroed memory to a client that is as new Redis() has it; and its end, but for the zend_object. For who embeds one. */
void predis_client_init(predis_client *client);
void predis_client_destroy(predis_client *client);

/* A fresh client becomes one that wants the same as `from`. */
void predis_client_copy(predis_client *to, const predis_client *from);
/* Objects of this class are clients, too. */
void predis_client_adopt_class(zend_class_entry *ce);

/* ---- throw.c ---- */

/* A RedisException, or within the methods of a class that has named another, that. */
void predis_throw(zend_long code, const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* At MINIT: what is thrown within the methods of `scope`. One class can have that. */
void predis_throw_within(zend_class_entry *scope, zend_class_entry *exception);

/* The server forgets transaction and watched keys with the connection: going on with a new one would be wrong. */
#define PREDIS_LOST_IN_TRANSACTION "Connection lost and socket is in MULTI/watching mode"

/* What a failed exchange means to the caller, in the words that frameworks look for. */
void predis_throw_failure(const predis_client *client, const predis_failure *failure);

/* A server's error: remembered, and thrown if it is of a kind that no caller can go on after. */
void predis_client_refused(predis_client *client, const zend_string *text);

/* The same for an error among a reply's elements. */
void predis_client_refused_inside(predis_client *client);

/* Is it one that throws? */
bool predis_client_throws(const predis_client *client, const char *text);

void predis_client_clear_error(predis_client *client);

/* Remembers a server's error as getLastError()'s, and counts it. */
void predis_client_note_error(predis_client *client, const char *text, size_t length);

/* ---- link.c ---- */

/* Gives the connection back and forgets where it led to and what was wanted there. setOption()'s options stay. */
void predis_client_forget_target(predis_client *client);

/*
 * A connection to where the target is now, from the pool or, if that may be, a new one. False: the reason is in
 * `failure`, or an exception is pending; of kind NONE where there is none in the pool.
 */
bool predis_client_acquire_there(predis_client *client, bool may_dial, predis_failure *failure);

/* Ends the idle connections to where the target is now. */
void predis_client_drain_idle(const predis_client *client);

/* Makes sure of a usable connection to a target whose breaker is closed. False with an exception pending. */
bool predis_client_ensure(predis_client *client);

/* The same for who knows what to do without one: false with the reason in `failure`, and nothing thrown. */
bool predis_client_reach(predis_client *client, predis_failure *failure);

/* Connects for the first time, eagerly. False with an exception pending. */
bool predis_client_open(predis_client *client);

/* Gives the connection back (parks or closes it) and ends transaction and pipeline. No network I/O. */
void predis_client_release(predis_client *client);

/* Takes over all that setOption() sets. */
void predis_client_copy_options(predis_client *to, const predis_client *from);

/* Closes it, transaction and pipeline staying as they are, so that a new one takes its place. */
void predis_client_lose(predis_client *client, predis_drop_reason reason);

/* Closes it and ends transaction and pipeline. */
void predis_client_drop(predis_client *client, predis_drop_reason reason);

/* The time-out for one command that may block in the server (see predis_call.block_seconds). */
uint32_t predis_client_timeout_ms(const predis_client *client, double block_seconds);
void predis_client_set_read_timeout(predis_client *client, double seconds);
void predis_client_set_command_timeout(predis_client *client, double seconds);

/* When a command that begins now has to be over; 0: there is no such time. */
uint64_t predis_client_deadline_ns(const predis_client *client, double block_seconds);

/* Does nothing for that long, or until a signal comes, or the present command has to be over. */
void predis_client_pause_ms(const predis_client *client, zend_long ms);

/* ---- failover.c ---- */

/*
 * If the server has refused a command since it is not (yet, or any more) the one to ask: drops this connection and the
 * idle ones to its target, so that the next leads to wherever the target's name leads now. False: they stay.
 */
bool predis_client_leave_failed_over(predis_client *client, const char *refusal);

/* The same, to send the command again: true says so. */
bool predis_client_follow_failover(predis_client *client, const char *refusal);

/* ---- configure.c ---- */

/* Values of options. False with an exception pending that names the option. */
bool predis_option_refuse(const char *name, const char *expected);
bool predis_option_seconds(const char *name, zval *value, double lowest, double *seconds);

/* `options` takes a reference; what it held is released. */
bool predis_option_ssl(const char *name, zval *value, zval *options);

/* Takes over what the array has. False with an exception pending that names the option. */
bool predis_client_configure(predis_client *client, HashTable *options);
bool predis_client_configure_context(predis_client *client, HashTable *context);

/* ---- credentials.c ---- */

/*
 * A password, [password], [user, password] or ['user' => , 'pass' => ]; in place of a password, or of all of it, an
 * object that can be called for it. False with an exception pending.
 */
bool predis_credentials_from(predis_credentials *credentials, zval *from);

/*
 * Asks the provider, if there is one, so that the object's credentials have a password. It is user code: whoever calls
 * this must look again at the object's connection and target afterwards. False with an exception pending.
 */
bool predis_client_ask_password(predis_client *client);

/* Forgets what a provider has answered; the next handshake asks anew. */
void predis_client_forget_password(predis_client *client);

/* ---- exchange.c ---- */

typedef struct predis_exchange {
	struct iovec *parts;   /* parts[0] is left free */
	int count;
	uint32_t replies;
	bool may_repeat;       /* a read: sent again if the connection broke before its reply */
	bool is_raw;           /* a reply of any kind: phpredis has another text for its time-out */
	double block_seconds;
	const char *name;      /* the command's, for who asks what this worker waits for; constant memory */
	uint64_t deadline_ns;  /* when all has to be over; 0: as the command time-out says from now on */
} predis_exchange;

enum { PREDIS_EXCHANGE_PARTS = 2 * PREDIS_SPLICES + 3 }; /* the bytes of a call, a repair and an ASKING in front */

/*
 * Sends, connecting, reconnecting and repairing as needed, and reads the first reply, if any is due. False with an
 * exception pending; the connection is gone then.
 */
bool predis_client_exchange(predis_client *client, const predis_exchange *exchange, predis_layout layout, predis_reply *reply);

/* The same, but reads only an array's header. */
bool predis_client_exchange_header(predis_client *client, const predis_exchange *exchange, predis_reply *reply, size_t *count);

/* Sends only; all replies are the caller's to read. */
bool predis_client_send_only(predis_client *client, const predis_exchange *exchange);

/* Inside subscribe()'s loop, where nothing but leaving channels is possible: throws and is true. */
bool predis_client_refuses_subscribed(const predis_client *client);

/* After a failure in the midst of replies: drops the connection and throws. */
void predis_client_broken(predis_client *client);

/* After predis_client_send_only(), when the replies have been read: this worker waits no more. */
void predis_client_stop_waiting(predis_client *client);

/* ---- dispatch.c ---- */

/* Is this error a cluster node's answer to a command that it has not run, and another node (or a later try) will? */
bool predis_client_is_redirection(const char *refusal);

/*
 * Sends one packed call and reads its reply, server's errors included; `asking`: behind an ASKING. False with an
 * exception pending, or with the failure in client->caught.
 */
bool predis_client_exchange_call(predis_client *client, predis_call *call, bool asking, predis_reply *reply);

/* What a reply means for the connection (of `client`), and the value that it becomes. Server's errors are thrown or noted. */
void predis_client_take_reply(predis_client *client, const predis_call *call, predis_effect effect, predis_reply *reply, zval *return_value);

/* Runs one packed call in whatever mode the object is in, and ends the call. */
void predis_client_dispatch(predis_client *client, predis_call *call, predis_effect effect, zval *object, zval *return_value);

/* Sends `name` and the PHP arguments in the object's mode (session.c). */
void predis_client_call_by_name(predis_client *client, zend_string *name, zval *args, uint32_t count, predis_shape shape, zval *object, zval *return_value);

/* The steps of SCAN (scan.c): `cursor` is the caller's variable. */
void predis_client_scan(predis_client *client, zval *cursor, zend_string *pattern, zend_long count, zend_string *type, zval *object, zval *return_value);

/* The loop of a subscription and its end (subscribe.c): 's' for SSUBSCRIBE, 'p' for PSUBSCRIBE, else 0. */
void predis_client_subscribe(predis_client *client, char kind, HashTable *channels, zval *object,
	const zend_fcall_info *fci, zend_fcall_info_cache *fcc, zval *return_value);
void predis_client_unsubscribe(predis_client *client, char kind, HashTable *channels, zval *return_value);

/* A command of a few words that the object itself needs. False: refused or an exception is pending. */
bool predis_client_simple(predis_client *client, uint32_t count, const char *const *words, predis_reply *reply);

/* A call on this object's scratch buffer. */
void predis_client_begin_call(predis_client *client, predis_call *call, const predis_command *command);
void predis_client_end_call(predis_client *client, predis_call *call);

/* ---- queue.c ---- */

/* Makes room for more entries. */
void predis_queue_grow(predis_queue *queue);

/* An entry whose shape needs nothing to remember. */
static zend_always_inline void predis_queue_add_plain(predis_queue *queue, predis_queued entry)
{
	if (UNEXPECTED(queue->count == queue->capacity)) {
		predis_queue_grow(queue);
	}
	queue->entries[queue->count++] = entry;
}

/* An entry of any kind; context: NULL or UNDEF where there is none. */
void predis_queue_add(predis_queue *queue, predis_queued entry, zval *context);

/* Forgets all entries, and gives their memory back. */
void predis_queue_free(predis_queue *queue);

static inline void predis_queue_clear(predis_queue *queue)
{
	if (UNEXPECTED(queue->capacity || queue->context_capacity)) {
		predis_queue_free(queue);
	}
}

/* Keeps the memory of what is done with in `place`, for the next time: unless it is large, or another one is there. */
void predis_queue_keep(predis_queue *place, predis_queue *done);

/*
 * Reads the replies of a whole pipeline and appends their results. The queue is the caller's own, taken out of the
 * object: making results may run user code, which may queue again. False: the connection broke, results are partial.
 * An error of a kind that throws does so when all replies are read: true then, with an exception pending.
 */
bool predis_queue_read(predis_client *client, const predis_queue *queue, zval *results);

/* Reads the elements behind the header of EXEC's array, one for each entry. */
bool predis_queue_read_transaction(predis_client *client, const predis_queue *queue, zval *results);

/* ---- shared_stats.c ---- */

/* phpinfo()'s table: the sums of all workers, by target. */
void predis_shared_stats_info(void);

#endif
