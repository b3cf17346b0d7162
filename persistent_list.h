/*
 * Pools of connections in EG(persistent_list): what lets a socket outlive the request.
 *
 * A pool holds the connections to one target under that target's key. It knows no Redis: a connection is a
 * predis_pooled with callbacks, embedded first in the owner's struct. Everything here is persistent memory, and one
 * thread's: EG(persistent_list) is per thread. Nothing throws.
 *
 * A pooled connection is either idle (linked in its pool, newest first) or in use (held by exactly one object).
 */
#ifndef PREDIS_PERSISTENT_LIST_H
#define PREDIS_PERSISTENT_LIST_H

#include "php.h"
#include "shared/memory.h"

/* Why a connection left a pool for good. */
typedef enum {
	PREDIS_DROP_DEAD,    /* found closed, or with unread bytes, at checkout */
	PREDIS_DROP_IDLE,    /* idle longer than predis.pool.idle_timeout */
	PREDIS_DROP_AGE,     /* older than its life time */
	PREDIS_DROP_SOILED,  /* could not be repaired */
	PREDIS_DROP_FORKED,  /* belongs to the parent process */
	PREDIS_DROP_ERROR,   /* an I/O or protocol error, or replies still owed */
	PREDIS_DROP_LIMIT,   /* made room for another target's */
	PREDIS_DROP_CLOSED,  /* close() */
	PREDIS_DROP_FAILOVER, /* the target is another server now, or no longer the master */
	PREDIS_DROP_REASONS
} predis_drop_reason;

typedef struct predis_pool predis_pool;
typedef struct predis_pooled predis_pooled;

typedef struct predis_pooled_ops {
	/* Right before reuse: fit to be handed out? One look, no round trip. */
	bool (*is_alive)(predis_pooled *connection);
	/* Closes and frees. */
	void (*destroy)(predis_pooled *connection);
	/* Frees the memory only: Zend has closed, or will close, the stream itself. */
	void (*forget)(predis_pooled *connection);
	/* Does it belong to another process (a fork's parent)? */
	bool (*is_foreign)(const predis_pooled *connection);
} predis_pooled_ops;

struct predis_pooled {
	const predis_pooled_ops *ops;
	predis_pool *pool;      /* NULL: a plain connection, never parked */
	predis_pooled *newer;   /* towards the most lately parked */
	predis_pooled *older;
	uint64_t born_ms;
	uint64_t parked_ms;
	uint64_t dies_ms;       /* 0: no life time */
};

/* What the owner notes down about a target for all its connections, for the pool's life. Zeroed at first. */
typedef struct predis_pool_notes {
	_Alignas(8) unsigned char bytes[64];
} predis_pool_notes;

typedef struct predis_pool_counters {
	zend_ulong opened;
	zend_ulong reused;
	zend_ulong repaired;
	zend_ulong dropped[PREDIS_DROP_REASONS];
} predis_pool_counters;

struct predis_pool {
	zend_string *name;     /* for people: host:port or path */
	predis_pooled *newest;
	predis_pooled *oldest;
	uint32_t idle;
	uint32_t in_use;
	uint64_t peer;         /* what the target's name led to last time: a hash of the address; 0: not known */
	predis_pool_notes notes;
	predis_pool_counters counters;
	predis_cell *cell;     /* the same for all workers to see, by target; use predis_pool_cell() */
	uint32_t generation;   /* the process that the cell is of */
};

typedef enum { PREDIS_ROOM, PREDIS_FULL_KEY, PREDIS_FULL_TOTAL } predis_pool_room;

/* At MINIT, once per process. */
void predis_pool_register(int module_number);

/* What keys begin with: others keep things in EG(persistent_list), too. */
#define PREDIS_POOL_KEY "predis pool "

/* The pool of that key; NULL: there is none. */
predis_pool *predis_pool_find(zend_string *key);

/* Makes the pool that was not found. Copies key and name. */
predis_pool *predis_pool_make(const zend_string *key, const zend_string *name);

/* This process' cell in the memory of all workers. */
predis_cell *predis_pool_cell(predis_pool *pool);

/* The target's name has led to this address: if it led elsewhere before, the idle connections end there. */
void predis_pool_note_peer(predis_pool *pool, uint64_t peer);

/* The newest idle connection that is fit, now in use; those that are not are dropped on the way. NULL: none. */
predis_pooled *predis_pool_checkout(predis_pool *pool);

/*
 * Is there room for one more? Then a place is reserved for it, so that no other thread takes it while this one connects:
 * adopt or give back must follow. Where only the total is exhausted, the longest idle connection of any of this
 * thread's pools makes room first.
 */
predis_pool_room predis_pool_reserve(predis_pool *pool);

/* No connection came of it. Of no effect where nothing is reserved. */
void predis_pool_give_back_place(void);

/*
 * Waits for other threads to make room, for as long as predis.pool.wait_timeout allows: those that park meanwhile close
 * instead. With a place reserved, if there was room in the end.
 */
predis_pool_room predis_pool_wait_for_place(predis_pool *pool);

/* Takes in a newly opened connection, as in use, at the place that was reserved. */
void predis_pool_adopt(predis_pool *pool, predis_pooled *connection);

/* Hands an in-use connection back. It may be dropped at once (too old, other threads wait for room). */
void predis_pool_park(predis_pooled *connection);

/* Ends an in-use or plain connection: closed and freed. */
void predis_pool_drop(predis_pooled *connection, predis_drop_reason reason);

/* Ends all idle connections of the pool. */
void predis_pool_drain(predis_pool *pool, predis_drop_reason reason);

/* After each request: drops what has been idle too long, in all pools; cheap where there is nothing to do. */
void predis_pool_sweep(void);

/* In a forked child, before Zend would end the parent's connections for it: lets go of all inherited idle ones. */
void predis_pool_leave_parent(void);

/* At a thread's end, before Zend ends its persistent list: what streams need at their end is gone by then. */
void predis_pool_leave_thread(void);

/* Calls back for each pool of this thread. */
void predis_pool_each(void (*visit)(const predis_pool *pool, void *context), void *context);

/* The name of a reason, as statistics show it. */
const char *predis_drop_reason_name(predis_drop_reason reason);

/* All threads' pooled connections, idle, in use and being opened. */
uint32_t predis_pool_total(void);

#endif
