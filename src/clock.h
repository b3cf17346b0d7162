/*
 * The one clock: monotonic milliseconds, from the vDSO's coarse clock, so that looking at it is not a system call.
 * Its step is 1 to 10 ms, which is fine for ages and time-outs and useless for latencies.
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

#endif
