/*
 * PHP sessions in Redis: the save handlers `redis` and `rediscluster` of PHP's session module.
 *
 * A store is what session_start() opens and the session's end closes: the servers of session.save_path, each an object
 * of class Redis of its own, and the lock that is held. Request memory. Connections are the pool's: with persistent=1
 * they are given back after each exchange, so that a session holds none while the script runs.
 */
#ifndef PREDIS_SESSION_SESSION_H
#define PREDIS_SESSION_SESSION_H

#include "client/client.h"
#include "wire/request.h"

/* ---- register.c ---- */

/* At MINIT. Does nothing where this PHP has no session module. */
void predis_session_register(void);

/* The handlers' names for phpinfo(); NULL: there are none. */
const char *predis_session_handlers(void);

/* A new session id by PHP's own rules; the caller releases it. */
zend_string *predis_session_new_id(void **mod_data);

/* ---- the store ---- */

typedef struct predis_session_server {
	zval object;      /* of class Redis, or of class RedisCluster */
	bool is_cluster;
	zend_class_entry *exception; /* what its failures are; NULL: RedisException */
	zend_string *prefix;
	zend_long weight; /* at least 1 */
} predis_session_server;

typedef struct predis_session_lock {
	predis_session_server *server;
	zend_string *key; /* NULL: no lock is held */
	zend_string *token;
} predis_session_lock;

typedef struct predis_session_store {
	predis_session_server *servers;
	uint32_t count;
	zend_ulong total_weight;
	predis_session_lock lock;
	bool failed; /* the last exchange failed: a lock is left to its expiry */
	bool has_read;
	zend_string *found_id; /* what was read when this id was checked (strict mode); NULL: nothing was */
	zend_string *found;
} predis_session_store;

static inline predis_client *predis_session_client(const predis_session_server *server)
{
	return predis_client_of(Z_OBJ(server->object));
}

/* ---- save_path.c ---- */

/* A store for session.save_path. NULL after a warning, or with an exception pending. */
typedef predis_session_store *predis_session_parser(const char *save_path);
predis_session_parser predis_session_parse;

/* One with so many servers, of which nothing is known yet. */
predis_session_store *predis_session_new_store(uint32_t count);

/* What "a=b&c[]=d" has, as PHP reads it. */
void predis_session_parse_query(const char *query, size_t length, zval *parsed);

void predis_session_free(predis_session_store *store);

/* Nothing is kept for the next reading any more. */
void predis_session_forget_found(predis_session_store *store);

/* Where this session lives: the same server that phpredis takes. */
predis_session_server *predis_session_pick(const predis_session_store *store, const zend_string *id);

/* ---- exchange.c ---- */

enum { PREDIS_SESSION_COMMANDS = 2 };

/* Commands that go out in one write. Their keys all have one slot. */
typedef struct predis_session_request {
	const zend_string *key; /* any of them, for clusters */
	predis_buffer bytes;
	size_t bulks_from[PREDIS_SESSION_COMMANDS]; /* where a command's words begin, behind their number */
	size_t ends[PREDIS_SESSION_COMMANDS];
	uint32_t words[PREDIS_SESSION_COMMANDS];
	uint32_t count;      /* of commands, at most PREDIS_SESSION_COMMANDS */
	bool once;           /* a second time would do harm */
	bool only_reads;     /* a replica may answer it, if that is wanted */
	const char *name;    /* for who asks what this worker waits for; constant memory */
	predis_reply replies[PREDIS_SESSION_COMMANDS];
} predis_session_request;

typedef struct predis_session_word {
	const char *bytes;
	size_t length;
} predis_session_word;

#define PREDIS_WORD(literal) { literal, sizeof(literal) - 1 }

/* Adds a command of so many words. */
void predis_session_add(predis_session_request *request, uint32_t count, const predis_session_word *words);

/*
 * Sends and reads all replies; frees the bytes. True: all replies are there, errors among them, and
 * predis_session_end() has to follow. False: after a warning if the server could not be reached, with an exception
 * pending if the connection broke or the server did not let us in.
 */
bool predis_session_ask(predis_session_store *store, predis_session_server *server, predis_session_request *request);

void predis_session_end(predis_session_request *request);

/* On one node of whatever kind, connected or not; exceptions are the caller's. Leaves the bytes as they are. */
bool predis_session_exchange(predis_client *client, predis_session_request *request);

/* Frees the replies from that one on. */
void predis_session_free_replies(predis_session_request *request, uint32_t from);

/* Warns of a server's error, or throws it if it is one that class Redis throws. */
void predis_session_refused(predis_session_server *server, const predis_reply *reply);

/* ---- cluster.c ---- */

predis_session_parser predis_session_parse_cluster;

/* Sends each command to the node that has its slot now. False with an exception pending. */
bool predis_session_ask_cluster(predis_session_server *server, predis_session_request *request);

/* A lock's key that has the slot of the session's. */
zend_string *predis_session_cluster_lock_key(const zend_string *key);

/* ---- lock.c ---- */

zend_string *predis_session_lock_key(const predis_session_server *server, const zend_string *key);

/* A value for a lock that no other holder has. */
zend_string *predis_session_make_token(void);

/* Adds the command that takes a lock if nobody has it: a status says that it did. */
void predis_session_add_lock(predis_session_request *request, const zend_string *lock_key, const zend_string *token);

/* Tries again and again, as the settings say. False: nothing came of it, after a warning or with an exception pending. */
bool predis_session_wait_for_lock(predis_session_store *store, predis_session_server *server, zend_string *lock_key, zend_string *token);

/* It is held by this store. Takes references. */
void predis_session_note_lock(predis_session_store *store, predis_session_server *server, zend_string *lock_key, zend_string *token);
void predis_session_forget_lock(predis_session_store *store);

static inline bool predis_session_holds(const predis_session_store *store, const zend_string *lock_key)
{
	return store->lock.key && zend_string_equals(store->lock.key, lock_key);
}

/* Gives back the lock that is held. */
bool predis_session_unlock(predis_session_store *store);

/* Adds the command for it. Its reply is the caller's to look at: see predis_session_cannot_run(). */
void predis_session_add_unlock(const predis_session_store *store, predis_session_request *request);

/* Is the lock still this store's? Asks the server. Negative: as predis_session_ask(). */
int predis_session_still_holds(predis_session_store *store);

/* The same as unlock in two steps, where no script can be run. */
bool predis_session_unlock_by_steps(predis_session_store *store);

/* ---- commands.c: false and NULL after a warning or with an exception pending ---- */

typedef enum {
	PREDIS_SESSION_NO_LOCK,
	PREDIS_SESSION_TRY_LOCK,  /* what is read may be another's: see whether the store holds the lock */
	PREDIS_SESSION_WAIT_LOCK, /* nothing is read before the lock has been taken and noted in the store */
} predis_session_locking;

/* What is stored, which the caller releases; empty if nothing is. *exists tells, unless it is NULL. */
zend_string *predis_session_get(predis_session_store *store, predis_session_server *server, zend_string *id, zend_long ttl,
	predis_session_locking locking, bool *exists);

/* Stores. Where the lock was taken: only if it is still held; `last` gives it back in the same step. */
bool predis_session_put(predis_session_store *store, predis_session_server *server, zend_string *id, zend_string *data, zend_long ttl, bool last);

/* Sets a new life time and gives the lock back. */
bool predis_session_touch(predis_session_store *store, predis_session_server *server, zend_string *id, zend_long ttl);

/* Deletes it and gives the lock back. */
bool predis_session_delete(predis_session_store *store, predis_session_server *server, zend_string *id);

/* Is anything stored? */
bool predis_session_exists(predis_session_store *store, predis_session_server *server, zend_string *id);

/* ---- words and replies ---- */

typedef struct predis_session_number {
	char digits[PREDIS_NUMBER_MOST];
} predis_session_number;

static inline predis_session_word predis_session_number_word(predis_session_number *text, zend_long value)
{
	return (predis_session_word){ text->digits, (size_t)snprintf(text->digits, sizeof(text->digits), ZEND_LONG_FMT, value) };
}

static inline predis_session_word predis_session_string_word(const zend_string *string)
{
	return (predis_session_word){ ZSTR_VAL(string), ZSTR_LEN(string) };
}

static inline bool predis_session_is_error(const predis_reply *reply)
{
	return reply->type == PREDIS_REPLY_ERROR;
}

/* An error that means: no scripts here, not allowed, or not with keys that lie apart. */
bool predis_session_cannot_run(const predis_reply *reply);

#endif
