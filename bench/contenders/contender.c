/* The frame of the contenders written in C: arguments, turns, clocks, digest. */
#include "contender.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

_Noreturn void die(const char *what)
{
	fprintf(stderr, "%s\n", what);
	exit(1);
}

static void add_raw(digest *sum, const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		sum->hash = (sum->hash ^ (unsigned char) bytes[i]) * 16777619u;
	}
}

void digest_add(digest *sum, const char *bytes, size_t length)
{
	char head[32];
	int written = snprintf(head, sizeof(head), "%zu:", length);

	add_raw(sum, head, (size_t) written);
	add_raw(sum, bytes, length);
}

static long cpu_time(void)
{
	struct rusage used;

	getrusage(RUSAGE_SELF, &used);
	return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
}

static long wall_time(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

static void take_turn(const contender *self, const operation *chosen, long count)
{
	digest sum = {.hash = 2166136261u};
	long time = wall_time(), cpu = cpu_time();

	chosen->run(count);
	cpu = cpu_time() - cpu;
	time = wall_time() - time;
	self->feed(&sum);
	printf("%ld %ld %08x\n", cpu, time, sum.hash);
	fflush(stdout);
}

int take_turns(int argc, char **argv, const contender *self)
{
	const operation *chosen = self->operations;
	char line[64];

	if (argc < 6) {
		die("usage: CONTENDER TRANSPORT ADDRESS PORT CAFILE OPERATION [COUNT]");
	}
	const place target = {
		.transport = argv[1], .address = argv[2], .port = (int) strtol(argv[3], NULL, 10), .ca_file = argv[4]};

	while (chosen->name && strcmp(chosen->name, argv[5]) != 0) {
		chosen++;
	}
	if (!chosen->name) {
		die("no such operation");
	}
	self->connect(&target);
	if (argc > 6) {
		chosen->run(strtol(argv[6], NULL, 10));
		return 0;
	}
	while (fgets(line, sizeof(line), stdin)) {
		take_turn(self, chosen, strtol(line, NULL, 10));
	}
	return 0;
}
