/* Sequence locks over words of shared memory, with a sum for what a killed or a stopped writer leaves. See notices.h. */
#include "notices.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#ifndef _WIN32
# include <sys/mman.h>
#endif

#include "clock.h"

enum { WORD = sizeof(uint64_t), WORDS = PREDIS_NOTICE_BYTES / WORD };

/* A writer that takes longer has been killed or stopped. */
static const uint64_t ABANDONED_AFTER_NS = 1000000000;

typedef struct {
	_Atomic uint64_t key;       /* 0: free */
	_Atomic uint64_t version;   /* odd: being written */
	_Atomic uint64_t begun_ns;  /* the last writing */
	_Atomic uint64_t put_up_ns;
	_Atomic uint64_t length;
	_Atomic uint64_t sum;
	_Atomic uint64_t words[WORDS];
} notice;

static notice *notices; /* PREDIS_NOTICES of them; NULL: none are kept. Pages are the system's until they are written */

void predis_notices_start(void)
{
#ifndef _WIN32
	void *memory = mmap(NULL, PREDIS_NOTICES * sizeof(notice), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	notices = memory == MAP_FAILED ? NULL : memory;
#endif
}

void predis_notices_stop(void)
{
#ifndef _WIN32
	if (notices) {
		munmap(notices, PREDIS_NOTICES * sizeof(notice));
	}
#endif
	notices = NULL;
}

static uint64_t get(_Atomic uint64_t *word)
{
	return atomic_load_explicit(word, memory_order_relaxed);
}

static void set(_Atomic uint64_t *word, uint64_t value)
{
	atomic_store_explicit(word, value, memory_order_relaxed);
}

static notice *find(uint64_t key, bool make)
{
	for (size_t i = 0; notices && i < PREDIS_NOTICES; i++) {
		uint64_t there = get(&notices[i].key);
		if (there == 0 && make && atomic_compare_exchange_strong(&notices[i].key, &there, key)) {
			return &notices[i];
		}
		if (there == key) {
			return &notices[i];
		}
	}
	return NULL;
}

static uint64_t add_to_sum(uint64_t sum, uint64_t word)
{
	sum = (sum ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return sum ^ sum >> 29;
}

/* ---- reading ---- */

/* False: it does not fit together. */
static bool copy_out(notice *from, char *to, size_t length, uint64_t put_up_ns)
{
	uint64_t sum = add_to_sum(length, put_up_ns);

	for (size_t at = 0; at < length; at += WORD) {
		uint64_t word = get(&from->words[at / WORD]);
		sum = add_to_sum(sum, word);
		memcpy(to + at, &word, length - at < WORD ? length - at : WORD);
	}
	return sum == get(&from->sum);
}

char *predis_notice_read(uint64_t key, uint64_t newer_than_ns, size_t *length, uint64_t *put_up_ns)
{
	notice *from = find(key, false);
	uint64_t version;
	char *bytes;
	bool fits;

	if (!from || get(&from->put_up_ns) <= newer_than_ns) {
		return NULL;
	}
	version = atomic_load_explicit(&from->version, memory_order_acquire);
	*put_up_ns = get(&from->put_up_ns);
	*length = (size_t)get(&from->length);
	if (version % 2 || *put_up_ns <= newer_than_ns || *length == 0 || *length > PREDIS_NOTICE_BYTES || !(bytes = malloc(*length))) {
		return NULL;
	}
	fits = copy_out(from, bytes, *length, *put_up_ns);
	atomic_thread_fence(memory_order_acquire);
	if (!fits || get(&from->version) != version) {
		free(bytes);
		return NULL;
	}
	return bytes;
}

/* ---- writing ---- */

/* Makes the version odd, so that it is ours to write. 0: another one is at it. */
static uint64_t take(notice *to, uint64_t now)
{
	uint64_t version = atomic_load(&to->version);

	if (version % 2 && now - get(&to->begun_ns) < ABANDONED_AFTER_NS) {
		return 0;
	}
	return atomic_compare_exchange_strong(&to->version, &version, version + 1 + version % 2) ? version + 1 + version % 2 : 0;
}

void predis_notice_put_up(uint64_t key, const char *bytes, size_t length, uint64_t put_up_ns)
{
	notice *to = length && length <= PREDIS_NOTICE_BYTES ? find(key, true) : NULL;
	uint64_t now = predis_clock_ns(), sum = add_to_sum(length, put_up_ns), version = to ? take(to, now) : 0;

	if (version == 0) {
		return;
	}
	set(&to->begun_ns, now);
	atomic_thread_fence(memory_order_release);
	set(&to->length, length);
	set(&to->put_up_ns, put_up_ns);
	for (size_t at = 0; at < length; at += WORD) {
		uint64_t word = 0;
		memcpy(&word, bytes + at, length - at < WORD ? length - at : WORD);
		sum = add_to_sum(sum, word);
		set(&to->words[at / WORD], word);
	}
	set(&to->sum, sum);
	atomic_compare_exchange_strong_explicit(&to->version, &version, version + 1, memory_order_release, memory_order_relaxed);
}
