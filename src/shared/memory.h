/*
 * Memory that all workers of one server share: who they are, what they did, and what they know of each target.
 *
 * Mapped once at MINIT, before php-fpm forks its workers, so that every worker has it at the same address. A worker may
 * be killed at any instruction and must leave it usable: there are no locks, every word is atomic, and each counter has
 * one writer only, the thread that owns its cell. Readers may see one counter newer than another.
 *
 * A worker's place is a slot. For each target that it talks to it has a cell. When a worker is gone, the next one takes
 * over its slot with its cells and counts on: sums over all workers never go backward. What a cell counted for earlier
 * owners is kept in `before`.
 *
 * Knows no Redis. Nothing throws, nothing is ever NULL: where the memory is off or full, the process' own spare is used.
 */
#ifndef PREDIS_SHARED_MEMORY_H
#define PREDIS_SHARED_MEMORY_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "compat.h"

typedef enum {
	PREDIS_COUNT_OPENED,
	PREDIS_COUNT_REUSED,
	PREDIS_COUNT_REPAIRED,
	PREDIS_COUNT_COMMANDS,
	PREDIS_COUNT_ERRORS,           /* the server refused a command */
	PREDIS_COUNT_TIMEOUTS,
	PREDIS_COUNT_BROKEN,           /* the connection broke under a command */
	PREDIS_COUNT_CONNECT_FAILURES,
	PREDIS_COUNT_RETRIES,          /* a command was sent again */
	PREDIS_COUNT_SHORT_CIRCUITED,  /* not tried, since the breaker was open */
	PREDIS_COUNT_SENT,             /* bytes */
	PREDIS_COUNT_RECEIVED,
	PREDIS_COUNT_LATENCY_NS,       /* the sum of all that the histogram counts */
	PREDIS_COUNT_IDLE,             /* these two are levels: now, not ever */
	PREDIS_COUNT_IN_USE,
	PREDIS_COUNT_DROPPED,          /* and one for each reason from here on */
	PREDIS_COUNTERS = PREDIS_COUNT_DROPPED + 9
} predis_counter;

enum {
	PREDIS_SHARED_TARGETS = 128,
	PREDIS_SHARED_NAME = 256,
	PREDIS_SHARED_CELLS_PER_WORKER = 8, /* on average; cells are taken from one table */
	PREDIS_LATENCY_BUCKETS = 46,
};

/* A target as all workers see it. */
typedef struct predis_shared_target {
	_Atomic uint64_t key;          /* hash of the name; 0: free */
	_Atomic uint32_t ready;        /* the name is there */
	_Atomic uint32_t failures;     /* in a row, since window_ns */
	_Atomic uint64_t window_ns;
	_Atomic uint64_t shut_until_ns; /* the breaker is open until then; 0: it is closed, all is well */
	_Atomic uint64_t recovered_ns; /* when it was closed again */
	_Atomic uint64_t opened;       /* how often the breaker has opened, failed probes not counted */
	char name[PREDIS_SHARED_NAME]; /* NUL-terminated, cut where too long */
} predis_shared_target;

/* What one worker did with one target. */
typedef struct predis_cell {
	_Atomic uint64_t key;          /* of slot and target; 0: free */
	_Atomic uint32_t slot;
	_Atomic uint32_t target;       /* index + 1; 0: just taken */
	_Atomic uint64_t followed_ns;  /* when following a failover was last tried in vain */
	_Atomic uint64_t counters[PREDIS_COUNTERS];
	_Atomic uint64_t before[PREDIS_COUNTERS];
	_Atomic uint64_t latency[PREDIS_LATENCY_BUCKETS];
} predis_cell;

/* One worker: a process, or a thread of a ZTS process. */
typedef struct predis_worker {
	_Atomic uint64_t owner;        /* process id << 32 | thread's number; 0: free */
	_Atomic uint64_t since_s;      /* Unix time */
	_Atomic uint64_t seen_s;       /* Unix time of the last request's end */
	_Atomic uint64_t requests;
	_Atomic uint64_t waiting_ns;   /* the monotonic time since which it waits for a reply; 0: it does not */
	_Atomic uintptr_t waiting_for; /* const char *, the command's name: at one address in all forks */
} predis_worker;

/* At MINIT. `workers` places are made; 0: this process keeps its figures to itself. */
void predis_shared_start(uint32_t workers);

/* At MSHUTDOWN, in each process for itself: the others keep theirs. */
void predis_shared_stop(void);

/* This thread's place, taken on first use and after a fork. */
predis_worker *predis_shared_worker(void);

/* Gives this thread's place back, if it has one. At its end: what it counted stays. */
void predis_shared_leave(void);

/* A request has ended; of no effect in a worker that has not used Redis yet. */
void predis_shared_note_request(void);

/* This thread's cell for a target's name. Stays valid for the life of the process, until a fork. */
predis_cell *predis_shared_cell(const char *name, size_t length);

/* A cell's target. */
predis_shared_target *predis_shared_target_of(const predis_cell *cell);

/* Is the process of that owner word gone? */
bool predis_shared_is_gone(uint64_t owner);

/* ---- reading all of it ---- */

typedef struct predis_shared_view {
	const predis_worker *workers;
	uint32_t worker_count;
	const predis_shared_target *targets;
	uint32_t target_count;
	const predis_cell *cells;
	uint32_t cell_count;
	uint64_t since_s;  /* Unix time at which counting began */
	uint64_t unplaced; /* workers and targets that found no room, and are not counted */
} predis_shared_view;

predis_shared_view predis_shared_look(void);

/* ---- counting: one writer, so no bus lock ---- */

static inline uint64_t predis_count_read(const _Atomic uint64_t *word)
{
	return atomic_load_explicit(word, memory_order_relaxed);
}

static inline void predis_count_set(_Atomic uint64_t *word, uint64_t value)
{
	atomic_store_explicit(word, value, memory_order_relaxed);
}

static inline void predis_count_add(predis_cell *cell, predis_counter which, uint64_t amount)
{
	predis_count_set(&cell->counters[which], predis_count_read(&cell->counters[which]) + amount);
}

static inline void predis_count(predis_cell *cell, predis_counter which)
{
	predis_count_add(cell, which, 1);
}

/* For the two levels. */
static inline void predis_count_down(predis_cell *cell, predis_counter which)
{
	predis_count_add(cell, which, UINT64_MAX);
}

/* Two buckets for each doubling, from 4 microseconds up to 17 seconds. */
enum { PREDIS_LATENCY_FIRST_BIT = 12 };

static inline uint32_t predis_latency_bucket(uint64_t ns)
{
	uint32_t bit, bucket;

	if (ns < (uint64_t)1 << PREDIS_LATENCY_FIRST_BIT) {
		return 0;
	}
	bit = predis_highest_bit(ns);
	bucket = 2 * (bit - PREDIS_LATENCY_FIRST_BIT) + ((uint32_t)(ns >> (bit - 1)) & 1) + 1;
	return bucket < PREDIS_LATENCY_BUCKETS ? bucket : PREDIS_LATENCY_BUCKETS - 1;
}

/* Adds one reply's time to the histogram. */
static inline void predis_count_latency(predis_cell *cell, uint64_t ns)
{
	_Atomic uint64_t *bucket = &cell->latency[predis_latency_bucket(ns)];

	predis_count_set(bucket, predis_count_read(bucket) + 1);
	predis_count_add(cell, PREDIS_COUNT_LATENCY_NS, ns);
}

/* The bucket's upper end in nanoseconds, exclusive; the last one has none: UINT64_MAX. */
uint64_t predis_latency_bound(uint32_t bucket);

#endif
