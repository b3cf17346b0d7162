/* The fork handler. */
#include "process.h"

#ifndef _WIN32
# include <pthread.h>
#endif

uint32_t predis_process_generation = 1;

#ifndef _WIN32
static void in_child(void)
{
	predis_process_generation++;
}

bool predis_process_watch_forks(void)
{
	return pthread_atfork(NULL, NULL, in_child) == 0;
}
#else
bool predis_process_watch_forks(void)
{
	return true;
}
#endif
