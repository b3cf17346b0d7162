/*
 * Redis::getSharedStats() and its short form in phpinfo(): what all workers of this server hold and have done, from the
 * memory that they share.
 */
#include <inttypes.h>

#include "php.h"
#include "ext/standard/info.h"

#include "client.h"
#include "clock.h"
#include "shared/memory.h"

enum { MILLISECOND = 1000000, MICROSECOND = 1000 };

/* The counters that are shown as they are. Drop reasons and levels have places of their own. */
static const struct {
	const char *name;
	predis_counter counter;
} shown[] = {
	{ "opened", PREDIS_COUNT_OPENED },
	{ "reused", PREDIS_COUNT_REUSED },
	{ "repaired", PREDIS_COUNT_REPAIRED },
	{ "commands", PREDIS_COUNT_COMMANDS },
	{ "errors", PREDIS_COUNT_ERRORS },
	{ "timeouts", PREDIS_COUNT_TIMEOUTS },
	{ "broken", PREDIS_COUNT_BROKEN },
	{ "connect_failures", PREDIS_COUNT_CONNECT_FAILURES },
	{ "retries", PREDIS_COUNT_RETRIES },
	{ "short_circuited", PREDIS_COUNT_SHORT_CIRCUITED },
	{ "bytes_sent", PREDIS_COUNT_SENT },
	{ "bytes_received", PREDIS_COUNT_RECEIVED },
};

typedef struct {
	uint64_t counters[PREDIS_COUNTERS];
	uint64_t latency[PREDIS_LATENCY_BUCKETS];
} sums;

/* A cell that somebody has taken and filled in. */
static bool is_filled(const predis_cell *cell)
{
	return predis_count_read(&cell->key) != 0 && atomic_load_explicit(&cell->target, memory_order_acquire) != 0;
}

static bool is_there(const predis_shared_view *view, uint32_t slot)
{
	return slot < view->worker_count && !predis_shared_is_gone(predis_count_read(&view->workers[slot].owner));
}

/* The levels of a worker that was killed went with it. */
static void add_cell(sums *to, const predis_cell *cell, bool there)
{
	for (uint32_t i = 0; i < PREDIS_COUNTERS; i++) {
		bool level = i == PREDIS_COUNT_IDLE || i == PREDIS_COUNT_IN_USE;
		to->counters[i] += level && !there ? 0 : predis_count_read(&cell->counters[i]);
	}
	for (uint32_t i = 0; i < PREDIS_LATENCY_BUCKETS; i++) {
		to->latency[i] += predis_count_read(&cell->latency[i]);
	}
}

static void add_counters(zval *to, const uint64_t *counters)
{
	zval dropped;

	add_assoc_long(to, "idle", (zend_long)counters[PREDIS_COUNT_IDLE]);
	add_assoc_long(to, "in_use", (zend_long)counters[PREDIS_COUNT_IN_USE]);
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		add_assoc_long(to, shown[i].name, (zend_long)counters[shown[i].counter]);
	}
	array_init(&dropped);
	for (int reason = 0; reason < PREDIS_DROP_REASONS; reason++) {
		add_assoc_long(&dropped, predis_drop_reason_name((predis_drop_reason)reason), (zend_long)counters[PREDIS_COUNT_DROPPED + reason]);
	}
	add_assoc_zval(to, "dropped", &dropped);
}

/* ---- targets ---- */

static void add_breaker(zval *to, const predis_shared_target *target)
{
	uint64_t until = predis_count_read(&target->shut_until_ns), now = predis_clock_ns();
	zval breaker;

	array_init(&breaker);
	add_assoc_string(&breaker, "state", until ? "open" : "closed");
	add_assoc_long(&breaker, "next_try_ms", until > now ? (zend_long)((until - now) / MILLISECOND) : 0);
	add_assoc_long(&breaker, "failures", (zend_long)atomic_load_explicit(&target->failures, memory_order_relaxed));
	add_assoc_long(&breaker, "opened", (zend_long)predis_count_read(&target->opened));
	add_assoc_zval(to, "breaker", &breaker);
}

/* The upper end of the bucket in which the share of all answers is reached, in microseconds. */
static double quantile(const sums *of, uint64_t count, double share)
{
	uint64_t below = 0;
	uint32_t bucket = 0;

	for (; bucket < PREDIS_LATENCY_BUCKETS - 2; bucket++) {
		below += of->latency[bucket];
		if ((double)below >= share * (double)count) {
			break;
		}
	}
	return (double)predis_latency_bound(bucket) / MICROSECOND;
}

static void add_latency(zval *to, const sums *of)
{
	zval latency, buckets, entry;
	uint64_t count = 0;

	array_init(&buckets);
	for (uint32_t i = 0; i < PREDIS_LATENCY_BUCKETS; i++) {
		uint64_t bound = predis_latency_bound(i);
		count += of->latency[i];
		array_init(&entry);
		if (bound == UINT64_MAX) {
			add_assoc_null(&entry, "up_to_us");
		} else {
			add_assoc_double(&entry, "up_to_us", (double)bound / MICROSECOND);
		}
		add_assoc_long(&entry, "count", (zend_long)of->latency[i]);
		add_next_index_zval(&buckets, &entry);
	}
	array_init(&latency);
	add_assoc_long(&latency, "count", (zend_long)count);
	add_assoc_double(&latency, "sum_us", (double)of->counters[PREDIS_COUNT_LATENCY_NS] / MICROSECOND);
	add_assoc_double(&latency, "p50_us", count ? quantile(of, count, 0.50) : 0);
	add_assoc_double(&latency, "p95_us", count ? quantile(of, count, 0.95) : 0);
	add_assoc_double(&latency, "p99_us", count ? quantile(of, count, 0.99) : 0);
	add_assoc_zval(&latency, "buckets", &buckets);
	add_assoc_zval(to, "latency", &latency);
}

/* False: there is no such target yet. */
static bool sum_up(const predis_shared_view *view, uint32_t t, sums *of_target)
{
	if (!atomic_load_explicit(&view->targets[t].ready, memory_order_acquire)) {
		return false;
	}
	for (uint32_t c = 0; c < view->cell_count; c++) {
		const predis_cell *cell = &view->cells[c];
		if (is_filled(cell) && atomic_load_explicit(&cell->target, memory_order_relaxed) == t + 1) {
			add_cell(of_target, cell, is_there(view, atomic_load_explicit(&cell->slot, memory_order_relaxed)));
		}
	}
	return true;
}

static void add_targets(zval *to, const predis_shared_view *view)
{
	for (uint32_t t = 0; t < view->target_count; t++) {
		const predis_shared_target *target = &view->targets[t];
		sums of_target = {0};
		zval entry;
		if (!sum_up(view, t, &of_target)) {
			continue;
		}
		array_init(&entry);
		add_counters(&entry, of_target.counters);
		add_breaker(&entry, target);
		add_latency(&entry, &of_target);
		add_assoc_zval(to, target->name, &entry);
	}
}

/* ---- workers ---- */

/* What this worker did, without what its slot's former owners did. */
static void add_own_cells(zval *to, const predis_shared_view *view, uint32_t slot)
{
	for (uint32_t c = 0; c < view->cell_count; c++) {
		const predis_cell *cell = &view->cells[c];
		uint64_t own[PREDIS_COUNTERS];
		zval entry;
		if (!is_filled(cell) || atomic_load_explicit(&cell->slot, memory_order_relaxed) != slot) {
			continue;
		}
		for (uint32_t i = 0; i < PREDIS_COUNTERS; i++) {
			own[i] = predis_count_read(&cell->counters[i]) - predis_count_read(&cell->before[i]);
		}
		array_init(&entry);
		add_counters(&entry, own);
		add_assoc_zval(to, view->targets[atomic_load_explicit(&cell->target, memory_order_relaxed) - 1].name, &entry);
	}
}

static void add_worker(zval *to, const predis_shared_view *view, uint32_t slot)
{
	const predis_worker *worker = &view->workers[slot];
	uint64_t waiting = predis_count_read(&worker->waiting_ns), now = predis_clock_ns();
	const char *command = (const char *)atomic_load_explicit(&worker->waiting_for, memory_order_relaxed);
	zval entry, targets;

	array_init(&entry);
	add_assoc_long(&entry, "pid", (zend_long)(predis_count_read(&worker->owner) >> 32));
	add_assoc_long(&entry, "thread", (zend_long)(predis_count_read(&worker->owner) & UINT32_MAX));
	add_assoc_long(&entry, "since", (zend_long)predis_count_read(&worker->since_s));
	add_assoc_long(&entry, "requests", (zend_long)predis_count_read(&worker->requests));
	add_assoc_long(&entry, "last_request", (zend_long)predis_count_read(&worker->seen_s));
	if (waiting && command) {
		add_assoc_string(&entry, "waiting_for", command);
	} else {
		add_assoc_null(&entry, "waiting_for");
	}
	add_assoc_double(&entry, "waiting_ms", waiting && now > waiting ? (double)(now - waiting) / MILLISECOND : 0);
	array_init(&targets);
	add_own_cells(&targets, view, slot);
	add_assoc_zval(&entry, "targets", &targets);
	add_next_index_zval(to, &entry);
}

ZEND_METHOD(Redis, getSharedStats)
{
	predis_shared_view view = predis_shared_look();
	zval workers, targets;

	ZEND_PARSE_PARAMETERS_NONE();
	array_init(&workers);
	for (uint32_t slot = 0; slot < view.worker_count; slot++) {
		if (predis_count_read(&view.workers[slot].owner) && is_there(&view, slot)) {
			add_worker(&workers, &view, slot);
		}
	}
	array_init(&targets);
	add_targets(&targets, &view);
	array_init(return_value);
	add_assoc_long(return_value, "since", (zend_long)view.since_s);
	add_assoc_long(return_value, "unplaced", (zend_long)view.unplaced);
	add_assoc_zval(return_value, "workers", &workers);
	add_assoc_zval(return_value, "targets", &targets);
}

/* ---- phpinfo() ---- */

enum { INFO_COLUMNS = 7, INFO_WIDTH = 32 };

static const predis_counter in_info[INFO_COLUMNS] = {
	PREDIS_COUNT_IDLE,   PREDIS_COUNT_IN_USE,   PREDIS_COUNT_OPENED, PREDIS_COUNT_REUSED,
	PREDIS_COUNT_ERRORS, PREDIS_COUNT_TIMEOUTS, PREDIS_COUNT_COMMANDS,
};

static void print_info_row(const predis_shared_target *target, const sums *of)
{
	char text[INFO_COLUMNS][INFO_WIDTH];

	for (int i = 0; i < INFO_COLUMNS; i++) {
		snprintf(text[i], INFO_WIDTH, "%" PRIu64, of->counters[in_info[i]]);
	}
	php_info_print_table_row(INFO_COLUMNS + 2, target->name, text[0], text[1], text[2], text[3], text[4], text[5], text[6],
		predis_count_read(&target->shut_until_ns) ? "open" : "closed");
}

void predis_shared_stats_info(void)
{
	predis_shared_view view = predis_shared_look();

	php_info_print_table_start();
	php_info_print_table_header(INFO_COLUMNS + 2, "Connections of all workers to", "idle", "in use", "opened", "reused",
		"errors", "time-outs", "commands", "breaker");
	for (uint32_t t = 0; t < view.target_count; t++) {
		sums of_target = {0};
		if (sum_up(&view, t, &of_target)) {
			print_info_row(&view.targets[t], &of_target);
		}
	}
	php_info_print_table_end();
}
