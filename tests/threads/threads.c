/*
 * A server with threads, as small as can be: PHP by its embed library, N threads, each of which handles requests one
 * after the other. Built by tools/sanitize.sh, driven by main.php.
 *
 *   threads INI THREADS [SCRIPT TIMES]...
 *
 * Each pair is a phase: every thread runs SCRIPT so many times, each time in a request of its own, with $thread and
 * $request set. When all are through it prints "phase\n" and waits for a line of input before it goes on.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "php.h"
#include "php_main.h"
#include "SAPI.h"
#include "TSRM.h"
#include "sapi/embed/php_embed.h"

enum { FIRST_PHASE = 3, PHASE_WORDS = 2, THREADS_MOST = 64, CODE_MOST = 4096 };

static int argument_count;
static char **arguments;
static pthread_barrier_t everybody;
static atomic_int failures;

static size_t write_out(const char *text, size_t length)
{
	return fwrite(text, 1, length, stdout); /* one call, one lock */
}

static void run_request(const char *script, long thread, long request)
{
	char code[CODE_MOST];

	snprintf(code, sizeof(code), "$thread = %ld; $request = %ld; require '%s';", thread, request, script);
	if (php_request_startup() == FAILURE) {
		atomic_fetch_add(&failures, 1);
		return;
	}
	zend_try {
		zend_eval_string_ex(code, NULL, "request", true);
	} zend_end_try();
	php_request_shutdown(NULL);
}

static void wait_for_word(void)
{
	char line[16];

	puts("phase");
	fflush(stdout);
	if (!fgets(line, sizeof(line), stdin)) {
		atomic_fetch_add(&failures, 1);
	}
}

static void *run_thread(void *number)
{
	long thread = (long)(intptr_t)number;

	ts_resource(0);
	for (int phase = FIRST_PHASE; phase + 1 < argument_count; phase += PHASE_WORDS) {
		long times = strtol(arguments[phase + 1], NULL, 10);

		for (long request = 0; request < times; request++) {
			run_request(arguments[phase], thread, request);
		}
		if (pthread_barrier_wait(&everybody) == PTHREAD_BARRIER_SERIAL_THREAD) {
			wait_for_word();
		}
		pthread_barrier_wait(&everybody);
	}
	ts_free_thread();
	return NULL;
}

static void run_threads(long count)
{
	pthread_t threads[THREADS_MOST];

	pthread_barrier_init(&everybody, NULL, (unsigned)count);
	for (long i = 0; i < count; i++) {
		pthread_create(&threads[i], NULL, run_thread, (void *)(intptr_t)i);
	}
	for (long i = 0; i < count; i++) {
		pthread_join(threads[i], NULL);
	}
	pthread_barrier_destroy(&everybody);
}

int main(int argc, char **argv)
{
	long count = argc > FIRST_PHASE ? strtol(argv[2], NULL, 10) : 0;

	if (count < 1 || count > THREADS_MOST) {
		fputs("usage: threads INI THREADS [SCRIPT TIMES]...\n", stderr);
		return 2;
	}
	argument_count = argc;
	arguments = argv;
	php_tsrm_startup();
	zend_signal_startup();
	sapi_startup(&php_embed_module);
	php_embed_module.php_ini_path_override = argv[1];
	php_embed_module.phpinfo_as_text = 1;
	php_embed_module.ub_write = write_out;
	if (php_embed_module.startup(&php_embed_module) == FAILURE) {
		return 1;
	}
	run_threads(count);
	php_module_shutdown();
	sapi_shutdown();
	tsrm_shutdown();
	return atomic_load(&failures) ? 1 : 0;
}
