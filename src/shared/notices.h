/*
 * Notices that any worker may put up and all may read: bytes under a key, such as the slot map of a cluster.
 *
 * In memory mapped at MINIT, before php-fpm forks. A worker may be killed while it writes: whoever comes a second later
 * writes over it, and readers take nothing whose sum does not fit. Nothing waits, nothing throws. Without shared memory,
 * with too many keys or too many bytes, there is just no notice.
 */
#ifndef PREDIS_SHARED_NOTICES_H
#define PREDIS_SHARED_NOTICES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PREDIS_NOTICES = 8, PREDIS_NOTICE_BYTES = 64 * 1024 };

/* At MINIT; at MSHUTDOWN, in each process for itself. */
void predis_notices_start(void);
void predis_notices_stop(void);

/*
 * Copies the notice with that key, if it was put up after that time (predis_clock_ns()), into memory that the caller
 * frees with free(). NULL: there is none, or it is just being written. *put_up_ns: when that was.
 */
char *predis_notice_read(uint64_t key, uint64_t newer_than_ns, size_t *length, uint64_t *put_up_ns);

/* Puts it up in place of what was there. It counts as put up at that time. */
void predis_notice_put_up(uint64_t key, const char *bytes, size_t length, uint64_t put_up_ns);

#endif
