/*
 * Which process this is. A forked child inherits connections that belong to its parent; a counter that a fork
 * handler raises tells them apart without a system call.
 */
#ifndef PREDIS_PROCESS_H
#define PREDIS_PROCESS_H

#include <stdbool.h>
#include <stdint.h>

/* Grows by one in every forked child. */
extern uint32_t predis_process_generation;

/* Installs the fork handler. Call once, at MINIT. */
bool predis_process_watch_forks(void);

#endif
