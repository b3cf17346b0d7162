/*
 * The one clock: monotonic, and the same for all processes of a machine. Looking at it is not a system call.
 * Milliseconds come from the coarse clock, whose step is 1 to 10 ms: fine for ages, useless for latencies.
 */
#ifndef PREDIS_CLOCK_H
#define PREDIS_CLOCK_H

#include <stdint.h>
#include <time.h>

#include "compat.h"

static inline uint64_t predis_clock_ms(void)
{
#ifdef PHP_WIN32
	return GetTickCount64();
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
#endif
}

static inline uint64_t predis_clock_ns(void)
{
#ifdef PHP_WIN32
	return GetTickCount64() * 1000000;
#else
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
#endif
}

/* How long until then; 0: it has passed. */
static inline uint64_t predis_clock_left_ns(uint64_t deadline_ns)
{
	uint64_t now = predis_clock_ns();

	return now < deadline_ns ? deadline_ns - now : 0;
}

#endif
