/*
 * Processes that put notices up, read them, and are killed at any instruction: what is read is whole, always, and a
 * notice that a killed writer has left can be replaced. Compiled and run by notices.phpt.
 *
 * Each notice is one byte repeated, as often as the byte says and a hundred more.
 */
#include "shared/notices.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"

enum { WRITERS = 3, KILLS = 60, READS = 300, KEY = 7, MOST = 200 * 256, PAUSE_US = 200 };

static size_t length_for(unsigned char byte)
{
	return 100 + (size_t)byte * 200;
}

static void write_for_ever(unsigned char byte)
{
	static char bytes[MOST];

	for (;; byte++) {
		memset(bytes, byte, length_for(byte));
		predis_notice_put_up(KEY, bytes, length_for(byte), predis_clock_ns());
		usleep(PAUSE_US); /* so that most are not killed in the midst of it, which costs a second each */
	}
}

static pid_t start_writer(unsigned char byte)
{
	pid_t pid = fork();

	if (pid == 0) {
		write_for_ever(byte);
	}
	return pid;
}

/* -1: it is not what anybody has written; 0: there was none to be had; 1: it is whole. */
static int read_one(uint64_t newer_than, uint64_t *put_up)
{
	size_t length;
	char *bytes = predis_notice_read(KEY, newer_than, &length, put_up);
	int whole = 1;

	if (!bytes) {
		return 0;
	}
	if (length != length_for((unsigned char)bytes[0])) {
		whole = -1;
	}
	for (size_t i = 1; i < length && whole > 0; i++) {
		whole = bytes[i] == bytes[0] ? 1 : -1;
	}
	free(bytes);
	return whole;
}

/* Reads until READS notices have come that were put up after that time. */
static void read_after(uint64_t begun, unsigned long *whole, unsigned long *torn)
{
	uint64_t until = begun + UINT64_C(5000000000), put_up;

	for (int n = 0; n < READS && predis_clock_ns() < until;) {
		int found = read_one(begun, &put_up);
		*torn += found < 0;
		*whole += found > 0;
		n += found != 0;
	}
}

int main(void)
{
	pid_t writers[WRITERS];
	unsigned long torn = 0, whole = 0;
	uint64_t put_up = 0;

	predis_notices_start();
	printf("nothing yet: %d\n", read_one(0, &put_up));
	for (int i = 0; i < WRITERS; i++) {
		writers[i] = start_writer((unsigned char)i);
	}
	for (int i = 0; i < KILLS; i++) {
		read_after(predis_clock_ns(), &whole, &torn);
		kill(writers[i % WRITERS], SIGKILL);
		waitpid(writers[i % WRITERS], NULL, 0);
		writers[i % WRITERS] = start_writer((unsigned char)i);
	}
	for (int i = 0; i < WRITERS; i++) {
		kill(writers[i], SIGKILL);
		waitpid(writers[i], NULL, 0);
	}
	printf("torn: %lu, read: %s\n", torn, whole == (unsigned long)READS * KILLS ? "all" : "not all");

	/* The last one may have been killed in the midst of it: a second later it is out of the way. */
	uint64_t last = predis_clock_ns(), until = last + UINT64_C(5000000000);
	while (read_one(last, &put_up) == 0 && predis_clock_ns() < until) {
		predis_notice_put_up(KEY, "d", 1, predis_clock_ns());
		if (predis_notice_read(KEY, last, &(size_t){0}, &put_up)) {
			break;
		}
	}
	printf("afterwards: %s\n", put_up > last ? "replaced" : "stuck");
	printf("too long: ");
	predis_notice_put_up(KEY, "", PREDIS_NOTICE_BYTES + 1, predis_clock_ns());
	printf("%s\n", read_one(put_up, &(uint64_t){0}) ? "taken" : "not taken");
	predis_notices_stop();
	printf("off: %d\n", read_one(0, &put_up));
	return 0;
}
