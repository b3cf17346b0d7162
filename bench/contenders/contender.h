/* The frame of a contender written in C; contender.inc says how it is called and what it answers. */
#ifndef PREDIS_BENCH_CONTENDER_H
#define PREDIS_BENCH_CONTENDER_H

#include <stddef.h>
#include <stdint.h>

/* FNV-1a of 32 bits over each string of a reply with its length in front. */
typedef struct {
	uint32_t hash;
} digest;

void digest_add(digest *sum, const char *bytes, size_t length);

/* Where the server is. */
typedef struct {
	const char *transport, *address, *ca_file;
	int port;
} place;

/* What a contender offers. run does the operation `count` times and keeps the last reply. */
typedef struct {
	const char *name;
	void (*run)(long count);
} operation;

typedef struct {
	/* NULL ends them. */
	const operation *operations;
	/* Once, before the first turn; the clocks do not run. */
	void (*connect)(const place *target);
	/* Each string of the last reply, when the clocks have stopped. */
	void (*feed)(digest *sum);
} contender;

/* Takes turns with the operation that argv names. The exit status. */
int take_turns(int argc, char **argv, const contender *self);

_Noreturn void die(const char *what);

#endif
