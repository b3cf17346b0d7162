/*
 * The circuit breaker of a target, one for all workers: when the target does not answer, calls fail at once in place
 * of waiting for their time-outs, and one worker at a time tries whether it is back.
 *
 * Off unless predis.breaker.failures is set. No locks: who is killed while it tries holds the others up for its lease.
 */
#ifndef PREDIS_SHARED_BREAKER_H
#define PREDIS_SHARED_BREAKER_H

#include "memory.h"

/* Calls go on as usual. */
static inline bool predis_breaker_is_closed(const predis_shared_target *target)
{
	return predis_count_read(&target->shut_until_ns) == 0;
}

/*
 * While the breaker is open one caller at a time may go on, as the one that tries; it has the lease's time for it.
 * False: *left_ns is the time until the next try.
 */
bool predis_breaker_may_try(predis_shared_target *target, uint64_t now_ns, uint64_t lease_ns, uint64_t *left_ns);

/* The target did not answer: no connection within the time-out, or no reply. */
void predis_breaker_failed(predis_shared_target *target, uint64_t now_ns);

/* The slow half of predis_breaker_answered(). */
void predis_breaker_recover(predis_shared_target *target, uint64_t now_ns);

/* The target answered. */
static inline void predis_breaker_answered(predis_shared_target *target, uint64_t now_ns)
{
	if (atomic_load_explicit(&target->failures, memory_order_relaxed) != 0) {
		predis_breaker_recover(target, now_ns);
	}
}

/*
 * How long to wait before a new connection: 0, but right after the target came back a random time, so that the workers
 * do not all connect in the same moment.
 */
uint64_t predis_breaker_spread_ns(const predis_shared_target *target, uint64_t now_ns);

#endif
