/* Pools in EG(persistent_list). See persistent_list.h; DESIGN: newest first, so that a burst's surplus ages away. */
#include "php.h"

#include <stdatomic.h>
#ifndef PHP_WIN32
# include <unistd.h>
#endif

#include "clock.h"
#include "compat.h"
#include "php_predis.h"
#include "process.h"
#include "persistent_list.h"

enum { SECOND = 1000, PERCENT = 100, EMPTY_POOLS_MOST = 64, WAIT_STEP_US = 1000 };

static int pool_entry_type;
static atomic_uint total_connections;
static atomic_uint waiting_threads;

static const char *const reason_names[] = {
	[PREDIS_DROP_DEAD] = "dead",
	[PREDIS_DROP_IDLE] = "idle",
	[PREDIS_DROP_AGE] = "age",
	[PREDIS_DROP_SOILED] = "soiled",
	[PREDIS_DROP_FORKED] = "forked",
	[PREDIS_DROP_ERROR] = "error",
	[PREDIS_DROP_LIMIT] = "limit",
	[PREDIS_DROP_CLOSED] = "closed",
	[PREDIS_DROP_FAILOVER] = "failover",
};

_Static_assert(sizeof(reason_names) / sizeof(reason_names[0]) == PREDIS_DROP_REASONS, "a reason has no name");
_Static_assert(PREDIS_COUNT_DROPPED + PREDIS_DROP_REASONS == PREDIS_COUNTERS, "a reason has no counter");

const char *predis_drop_reason_name(predis_drop_reason reason)
{
	return reason_names[reason];
}

uint32_t predis_pool_total(void)
{
	return atomic_load_explicit(&total_connections, memory_order_relaxed);
}

/* ---- counting, for this worker and for all ---- */

predis_cell *predis_pool_cell(predis_pool *pool)
{
	if (UNEXPECTED(pool->generation != predis_process_generation)) {
		pool->cell = predis_shared_cell(ZSTR_VAL(pool->name), ZSTR_LEN(pool->name));
		pool->generation = predis_process_generation;
	}
	return pool->cell;
}

/* A connection that a fork's parent opened is on the parent's account. */
static void count_level(const predis_pooled *connection, predis_counter level, bool up)
{
	if (connection->ops->is_foreign(connection)) {
		return;
	}
	if (up) {
		predis_count(predis_pool_cell(connection->pool), level);
	} else {
		predis_count_down(predis_pool_cell(connection->pool), level);
	}
}

static void take_into_use(predis_pooled *connection)
{
	connection->pool->in_use++;
	count_level(connection, PREDIS_COUNT_IN_USE, true);
}

static void take_out_of_use(predis_pooled *connection)
{
	connection->pool->in_use--;
	count_level(connection, PREDIS_COUNT_IN_USE, false);
}

/* ---- the idle list ---- */

static void unlink_idle(predis_pooled *connection)
{
	predis_pool *pool = connection->pool;

	*(connection->newer ? &connection->newer->older : &pool->newest) = connection->older;
	*(connection->older ? &connection->older->newer : &pool->oldest) = connection->newer;
	connection->newer = connection->older = NULL;
	pool->idle--;
	count_level(connection, PREDIS_COUNT_IDLE, false);
}

static void link_newest(predis_pooled *connection)
{
	predis_pool *pool = connection->pool;

	connection->newer = NULL;
	connection->older = pool->newest;
	*(pool->newest ? &pool->newest->newer : &pool->oldest) = connection;
	pool->newest = connection;
	pool->idle++;
	count_level(connection, PREDIS_COUNT_IDLE, true);
}

static void end_connection(predis_pooled *connection, predis_drop_reason reason)
{
	connection->pool->counters.dropped[reason]++;
	predis_count(predis_pool_cell(connection->pool), PREDIS_COUNT_DROPPED + reason);
	connection->ops->destroy(connection);
	atomic_fetch_sub_explicit(&total_connections, 1, memory_order_relaxed); /* not before: the place is free now */
}

static void drop_idle(predis_pooled *connection, predis_drop_reason reason)
{
	unlink_idle(connection);
	end_connection(connection, reason);
}

/* ---- entries of EG(persistent_list) ---- */

/* At the process' or thread's end, or when an empty pool is cleared away. Zend owns the streams' end. */
static void destroy_pool(zend_resource *entry)
{
	predis_pool *pool = entry->ptr;
	predis_pooled *connection = pool->newest;

	while (connection) {
		predis_pooled *older = connection->older;
		atomic_fetch_sub_explicit(&total_connections, 1, memory_order_relaxed);
		connection->ops->forget(connection);
		connection = older;
	}
	zend_string_release(pool->name);
	pefree(pool, 1);
}

void predis_pool_register(int module_number)
{
	pool_entry_type = zend_register_list_destructors_ex(NULL, destroy_pool, "predis pool", module_number);
}

predis_pool *predis_pool_make(const zend_string *key, const zend_string *name)
{
	predis_pool *pool = pecalloc(1, sizeof(*pool), 1);

	pool->name = zend_string_init(ZSTR_VAL(name), ZSTR_LEN(name), 1);
	zend_register_persistent_resource(ZSTR_VAL(key), ZSTR_LEN(key), pool, pool_entry_type);
	return pool;
}

predis_pool *predis_pool_find(zend_string *key)
{
	const zend_resource *entry = zend_hash_find_ptr(&EG(persistent_list), key);

	return entry && entry->type == pool_entry_type ? entry->ptr : NULL;
}

void predis_pool_each(void (*visit)(const predis_pool *pool, void *context), void *context)
{
	zend_resource *entry;

	ZEND_HASH_FOREACH_PTR(&EG(persistent_list), entry) {
		if (entry->type == pool_entry_type) {
			visit(entry->ptr, context);
		}
	} ZEND_HASH_FOREACH_END();
}

/* ---- checkout and parking ---- */

static bool has_expired(const predis_pooled *connection, uint64_t now, predis_drop_reason *reason)
{
	uint64_t idle_most = (uint64_t)PREDIS_G(pool_idle_timeout) * SECOND;

	if (idle_most && now - connection->parked_ms > idle_most) {
		*reason = PREDIS_DROP_IDLE;
		return true;
	}
	*reason = PREDIS_DROP_AGE;
	return connection->dies_ms && now >= connection->dies_ms;
}

predis_pooled *predis_pool_checkout(predis_pool *pool)
{
	predis_pooled *connection;
	predis_drop_reason reason;
	uint64_t now = pool->newest ? predis_clock_ms() : 0;

	while ((connection = pool->newest)) {
		if (connection->ops->is_foreign(connection)) {
			drop_idle(connection, PREDIS_DROP_FORKED);
		} else if (has_expired(connection, now, &reason)) {
			drop_idle(connection, reason);
		} else if (!connection->ops->is_alive(connection)) {
			drop_idle(connection, PREDIS_DROP_DEAD);
		} else {
			unlink_idle(connection);
			take_into_use(connection);
			pool->counters.reused++;
			predis_count(predis_pool_cell(pool), PREDIS_COUNT_REUSED);
			return connection;
		}
	}
	return NULL;
}

static zend_long limit_per_key(void)
{
	return PREDIS_G(pool_max_per_key) > 0 ? PREDIS_G(pool_max_per_key) : PREDIS_G(pconnect_connection_limit);
}

/* Counts one more, unless that would be one too many. All threads come here, so looking and counting are one step. */
static bool take_place(void)
{
	zend_long most = PREDIS_G(pool_max_total);
	unsigned total = atomic_load_explicit(&total_connections, memory_order_relaxed);

	do {
		if (most > 0 && (zend_long)total >= most) {
			return false;
		}
	} while (!atomic_compare_exchange_weak_explicit(&total_connections, &total, total + 1, memory_order_relaxed, memory_order_relaxed));
	PREDIS_G(place_reserved) = true;
	return true;
}

void predis_pool_give_back_place(void)
{
	if (PREDIS_G(place_reserved)) {
		PREDIS_G(place_reserved) = false;
		atomic_fetch_sub_explicit(&total_connections, 1, memory_order_relaxed);
	}
}

static void find_longest_idle(const predis_pool *pool, void *context)
{
	predis_pooled **found = context;

	if (pool->oldest && (!*found || pool->oldest->parked_ms < (*found)->parked_ms)) {
		*found = pool->oldest;
	}
}

predis_pool_room predis_pool_reserve(predis_pool *pool)
{
	zend_long per_key = limit_per_key();

	if (per_key > 0 && (zend_long)pool->in_use + pool->idle >= per_key) {
		return PREDIS_FULL_KEY;
	}
	while (!take_place()) {
		predis_pooled *longest_idle = NULL;
		predis_pool_each(find_longest_idle, &longest_idle);
		if (!longest_idle) {
			return PREDIS_FULL_TOTAL;
		}
		drop_idle(longest_idle, PREDIS_DROP_LIMIT);
	}
	return PREDIS_ROOM;
}

/* In a process without threads nobody else can make room: a wait could never end well. */
predis_pool_room predis_pool_wait_for_place(predis_pool *pool)
{
	predis_pool_room room = predis_pool_reserve(pool);
#ifdef ZTS
	uint64_t deadline = predis_clock_ms() + (uint64_t)PREDIS_G(pool_wait_timeout);

	if (room != PREDIS_FULL_TOTAL) {
		return room;
	}
	atomic_fetch_add_explicit(&waiting_threads, 1, memory_order_relaxed);
	while (room == PREDIS_FULL_TOTAL && predis_clock_ms() < deadline && !predis_time_is_up()) {
		usleep(WAIT_STEP_US);
		room = predis_pool_reserve(pool);
	}
	atomic_fetch_sub_explicit(&waiting_threads, 1, memory_order_relaxed);
#endif
	return room;
}

/* Without jitter all workers of a pool started together would reconnect together, too. */
static uint64_t life_time_ms(void)
{
	uint64_t life = (uint64_t)PREDIS_G(pool_max_lifetime) * SECOND;
	uint64_t jitter = life * (uint64_t)PREDIS_G(pool_lifetime_jitter) / PERCENT;

	return jitter ? life - (uint64_t)php_mt_rand_range(0, (zend_long)jitter) : life;
}

void predis_pool_adopt(predis_pool *pool, predis_pooled *connection)
{
	connection->pool = pool;
	connection->born_ms = predis_clock_ms();
	connection->dies_ms = PREDIS_G(pool_max_lifetime) > 0 ? connection->born_ms + life_time_ms() : 0;
	take_into_use(connection);
	pool->counters.opened++;
	predis_count(predis_pool_cell(pool), PREDIS_COUNT_OPENED);
	PREDIS_G(place_reserved) = false; /* it is this connection's now */
}

/* The oldest are at the list's end: what a burst left behind goes first, and alone. */
static void drop_expired_tail(predis_pool *pool, uint64_t now)
{
	predis_drop_reason reason;

	while (pool->oldest && has_expired(pool->oldest, now, &reason)) {
		drop_idle(pool->oldest, reason);
	}
}

static void expire_pool(const predis_pool *pool, void *context)
{
	drop_expired_tail((predis_pool *)pool, *(uint64_t *)context);
}

/* All pools, at most once a second. False: it was not time yet. */
static bool expire_idle(uint64_t now)
{
	if (now < PREDIS_G(next_sweep_ms)) {
		return false;
	}
	PREDIS_G(next_sweep_ms) = now + SECOND;
	predis_pool_each(expire_pool, &now);
	return true;
}

/* Another thread waits for room, and cannot take this thread's connections; or max_total was set lower meanwhile. */
static bool is_wanted_elsewhere(void)
{
	return atomic_load_explicit(&waiting_threads, memory_order_relaxed) > 0
		|| (PREDIS_G(pool_max_total) > 0 && (zend_long)predis_pool_total() > PREDIS_G(pool_max_total));
}

void predis_pool_park(predis_pooled *connection)
{
	predis_pool *pool = connection->pool;
	uint64_t now = predis_clock_ms();

	connection->parked_ms = now;
	take_out_of_use(connection);
	if (connection->dies_ms && now >= connection->dies_ms) {
		end_connection(connection, PREDIS_DROP_AGE);
		return;
	}
	if (is_wanted_elsewhere()) {
		end_connection(connection, PREDIS_DROP_LIMIT);
		return;
	}
	link_newest(connection);
	drop_expired_tail(pool, now);
	expire_idle(now); /* other targets', for scripts that run for days */
}

void predis_pool_drop(predis_pooled *connection, predis_drop_reason reason)
{
	if (connection->pool) {
		take_out_of_use(connection);
		end_connection(connection, reason);
	} else {
		connection->ops->destroy(connection);
	}
}

void predis_pool_drain(predis_pool *pool, predis_drop_reason reason)
{
	while (pool->newest) {
		drop_idle(pool->newest, reason);
	}
}

void predis_pool_note_peer(predis_pool *pool, uint64_t peer)
{
	if (pool->peer && peer && pool->peer != peer) {
		predis_pool_drain(pool, PREDIS_DROP_FAILOVER);
	}
	pool->peer = peer;
}

/* ---- after the request ---- */

/* A worker that meets ever new targets must not keep a pool for each of them for ever. */
static int drop_if_one_too_many(zval *item, void *context)
{
	zend_resource *entry = Z_RES_P(item);
	uint32_t *empty = context;
	const predis_pool *pool;

	if (entry->type != pool_entry_type) {
		return ZEND_HASH_APPLY_KEEP;
	}
	pool = entry->ptr;
	if (pool->idle == 0 && pool->in_use == 0 && ++*empty > EMPTY_POOLS_MOST) {
		return ZEND_HASH_APPLY_REMOVE;
	}
	return ZEND_HASH_APPLY_KEEP;
}

void predis_pool_sweep(void)
{
	uint32_t empty = 0;

	predis_pool_give_back_place(); /* where connecting ended in a fatal error */
	if (expire_idle(predis_clock_ms())) {
		/* Dropping a connection deletes its stream's entry from this very list: hence a walk of its own. */
		zend_hash_apply_with_argument(&EG(persistent_list), drop_if_one_too_many, &empty);
	}
}

static void leave_pool(const predis_pool *pool, void *context)
{
	predis_pooled *connection = pool->newest;

	(void)context;
	while (connection) {
		predis_pooled *older = connection->older;
		if (connection->ops->is_foreign(connection)) {
			drop_idle(connection, PREDIS_DROP_FORKED);
		}
		connection = older;
	}
}

void predis_pool_leave_parent(void)
{
	predis_pool_each(leave_pool, NULL);
}

static void end_pool(const predis_pool *pool, void *context)
{
	(void)context;
	while (pool->newest) {
		predis_pooled *connection = pool->newest;

		unlink_idle(connection);
		connection->ops->destroy(connection);
		atomic_fetch_sub_explicit(&total_connections, 1, memory_order_relaxed);
	}
}

void predis_pool_leave_thread(void)
{
	predis_pool_each(end_pool, NULL);
}
