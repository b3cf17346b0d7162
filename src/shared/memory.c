/* Laying out, claiming and reclaiming the shared memory. See memory.h for the rules that a killed worker imposes. */
#include "memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef _WIN32
# include <process.h>
#else
# include <signal.h>
# include <sys/mman.h>
# include <unistd.h>
#endif

#include "php_predis.h"
#include "process.h"

typedef struct {
	uint64_t since_s;
	uint32_t workers;
	uint32_t cells;
	_Atomic uint64_t unplaced;
	_Atomic uint32_t threads; /* numbers given out to the threads of this family of processes */
	predis_shared_target targets[PREDIS_SHARED_TARGETS];
	predis_worker places[]; /* and behind them the cells */
} region;

static region *shared;
static bool is_mapped; /* else it is allocated */

/* For who finds no room: counted, but seen by nobody. */
static predis_worker spare_worker;
static predis_cell spare_cell;
static predis_shared_target spare_target;

static predis_cell *cells_of(const region *r)
{
	return (predis_cell *)(r->places + r->workers);
}

/* ---- the mapping ---- */

static size_t length_of(uint32_t workers)
{
	return sizeof(region) + workers * (sizeof(predis_worker) + PREDIS_SHARED_CELLS_PER_WORKER * sizeof(predis_cell));
}

static void *map(size_t length)
{
#ifdef _WIN32
	return calloc(1, length);
#else
	void *memory = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	return memory == MAP_FAILED ? NULL : memory;
#endif
}

static void unmap(region *memory)
{
#ifndef _WIN32
	if (is_mapped) {
		munmap(memory, length_of(memory->workers));
		return;
	}
#endif
	free(memory);
}

void predis_shared_start(uint32_t workers)
{
	is_mapped = workers > 0;
	if (!is_mapped) {
		workers = 1; /* memory of this process' own, which a fork copies */
	}
	shared = is_mapped ? map(length_of(workers)) : calloc(1, length_of(workers));
	if (!shared) {
		return;
	}
	shared->since_s = (uint64_t)time(NULL);
	shared->workers = workers;
	shared->cells = workers * PREDIS_SHARED_CELLS_PER_WORKER;
}

void predis_shared_stop(void)
{
	region *memory = shared;

	predis_shared_leave();
	shared = NULL;
	PREDIS_G(shared_worker) = NULL;
	if (memory) {
		unmap(memory);
	}
}

/* ---- who is who ---- */

static uint32_t process_id(void)
{
#ifdef _WIN32
	return (uint32_t)_getpid();
#else
	return (uint32_t)getpid();
#endif
}

/* Finds out after a fork that this is another process now. */
static uint64_t owner_word(void)
{
	if (PREDIS_G(shared_generation) != predis_process_generation) {
		uint32_t thread = shared ? atomic_fetch_add_explicit(&shared->threads, 1, memory_order_relaxed) : 0;
		PREDIS_G(shared_generation) = predis_process_generation;
		PREDIS_G(shared_owner) = (uint64_t)process_id() << 32 | thread;
		PREDIS_G(shared_worker) = NULL;
	}
	return PREDIS_G(shared_owner);
}

/* EPERM is a living process of another user. A number that was given to a new process keeps its place until that ends. */
bool predis_shared_is_gone(uint64_t owner)
{
#ifdef _WIN32
	return owner == 0;
#else
	return owner == 0 || (kill((pid_t)(owner >> 32), 0) != 0 && errno == ESRCH);
#endif
}

/* ---- places ---- */

/* Never 0, which is a free place. */
static uint64_t spread(uint64_t h)
{
	h ^= h >> 32;
	h *= 0x9e3779b97f4a7c15u;
	h ^= h >> 29;
	return h ? h : 1;
}

/* FNV-1a, spread. */
static uint64_t hash(const char *bytes, size_t length)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < length; i++) {
		h = (h ^ (unsigned char)bytes[i]) * 0x100000001b3u;
	}
	return spread(h);
}

/* What the former owner left: its sums stay, its levels are gone with it. */
static void take_over_cells(uint32_t slot)
{
	predis_cell *cells = cells_of(shared);

	for (uint32_t i = 0; i < shared->cells; i++) {
		predis_cell *cell = &cells[i];
		if (predis_count_read(&cell->key) == 0 || atomic_load_explicit(&cell->slot, memory_order_relaxed) != slot) {
			continue;
		}
		predis_count_set(&cell->counters[PREDIS_COUNT_IDLE], 0);
		predis_count_set(&cell->counters[PREDIS_COUNT_IN_USE], 0);
		for (uint32_t c = 0; c < PREDIS_COUNTERS; c++) {
			predis_count_set(&cell->before[c], predis_count_read(&cell->counters[c]));
		}
	}
}

static predis_worker *take_place(uint64_t me, bool only_free)
{
	for (uint32_t i = 0; i < shared->workers; i++) {
		predis_worker *place = &shared->places[i];
		uint64_t owner = predis_count_read(&place->owner);
		if (only_free ? owner != 0 : !predis_shared_is_gone(owner)) {
			continue;
		}
		if (atomic_compare_exchange_strong(&place->owner, &owner, me)) {
			predis_count_set(&place->since_s, (uint64_t)time(NULL));
			predis_count_set(&place->requests, 0);
			predis_count_set(&place->waiting_ns, 0);
			take_over_cells(i);
			return place;
		}
	}
	return NULL;
}

predis_worker *predis_shared_worker(void)
{
	uint64_t me = owner_word();
	predis_worker *place = PREDIS_G(shared_worker);

	if (place) {
		return place;
	}
	if (shared) {
		place = take_place(me, true);
		if (!place) {
			place = take_place(me, false);
		}
		if (!place) {
			atomic_fetch_add_explicit(&shared->unplaced, 1, memory_order_relaxed);
		}
	}
	PREDIS_G(shared_worker) = place ? place : &spare_worker;
	return PREDIS_G(shared_worker);
}

void predis_shared_leave(void)
{
	predis_worker *place = PREDIS_G(shared_worker);

	if (!place || place == &spare_worker || PREDIS_G(shared_generation) != predis_process_generation) {
		return;
	}
	take_over_cells((uint32_t)(place - shared->places));
	PREDIS_G(shared_worker) = NULL;
	predis_count_set(&place->waiting_ns, 0);
	predis_count_set(&place->owner, 0);
}

void predis_shared_note_request(void)
{
	predis_worker *place = PREDIS_G(shared_worker);

	if (place && PREDIS_G(shared_generation) == predis_process_generation) {
		predis_count_set(&place->requests, predis_count_read(&place->requests) + 1);
		predis_count_set(&place->seen_s, (uint64_t)time(NULL));
	}
}

/* ---- targets and cells: open addressing, entries are never removed ---- */

static uint32_t find_target(const char *name, size_t length)
{
	uint64_t key = hash(name, length);

	for (uint32_t i = 0; i < PREDIS_SHARED_TARGETS; i++) {
		uint32_t index = (uint32_t)((key + i) % PREDIS_SHARED_TARGETS);
		predis_shared_target *target = &shared->targets[index];
		uint64_t expected = 0;
		if (!atomic_compare_exchange_strong(&target->key, &expected, key) && expected != key) {
			continue;
		}
		/* Who was killed before it had written the name left it to us; the same bytes twice do no harm. */
		if (!atomic_load_explicit(&target->ready, memory_order_acquire)) {
			size_t kept = length < PREDIS_SHARED_NAME - 1 ? length : PREDIS_SHARED_NAME - 1;
			memcpy(target->name, name, kept);
			target->name[kept] = '\0';
			atomic_store_explicit(&target->ready, 1, memory_order_release);
		}
		return index + 1;
	}
	return 0;
}

static predis_cell *find_cell(uint32_t slot, uint32_t target)
{
	uint64_t key = spread((uint64_t)slot << 32 | target);
	predis_cell *cells = cells_of(shared);

	for (uint32_t i = 0; i < shared->cells; i++) {
		predis_cell *cell = &cells[(key + i) % shared->cells];
		uint64_t expected = 0;
		if (atomic_compare_exchange_strong(&cell->key, &expected, key) || expected == key) {
			atomic_store_explicit(&cell->slot, slot, memory_order_relaxed);
			atomic_store_explicit(&cell->target, target, memory_order_release);
			return cell;
		}
	}
	return NULL;
}

predis_cell *predis_shared_cell(const char *name, size_t length)
{
	predis_worker *worker = predis_shared_worker();
	predis_cell *cell = NULL;
	uint32_t target;

	if (!shared || worker == &spare_worker) {
		return &spare_cell;
	}
	target = find_target(name, length);
	if (target) {
		cell = find_cell((uint32_t)(worker - shared->places), target);
	}
	if (!cell) {
		atomic_fetch_add_explicit(&shared->unplaced, 1, memory_order_relaxed);
	}
	return cell ? cell : &spare_cell;
}

predis_shared_target *predis_shared_target_of(const predis_cell *cell)
{
	uint32_t index = atomic_load_explicit(&cell->target, memory_order_relaxed);

	return index && shared ? &shared->targets[index - 1] : &spare_target;
}

predis_shared_view predis_shared_look(void)
{
	if (!shared) {
		return (predis_shared_view){0};
	}
	return (predis_shared_view){
		.workers = shared->places,
		.worker_count = shared->workers,
		.targets = shared->targets,
		.target_count = PREDIS_SHARED_TARGETS,
		.cells = cells_of(shared),
		.cell_count = shared->cells,
		.since_s = shared->since_s,
		.unplaced = predis_count_read(&shared->unplaced),
	};
}

/* ---- latencies ---- */

uint64_t predis_latency_bound(uint32_t bucket)
{
	uint64_t octave = (uint64_t)1 << (PREDIS_LATENCY_FIRST_BIT + bucket / 2);

	if (bucket >= PREDIS_LATENCY_BUCKETS - 1) {
		return UINT64_MAX;
	}
	return bucket % 2 ? octave + octave / 2 : octave;
}
