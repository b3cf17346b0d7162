/* The breaker's state machine, in three words of shared memory. See breaker.h. */
#include "compat.h"
#include "breaker.h"
#include "php_predis.h"

static const uint64_t SECOND = 1000000000, MILLISECOND = 1000000;
static const uint64_t RAMP = 200 * UINT64_C(1000000); /* the workers come back within this time */
enum { JITTER_PERCENT = 25, PERCENT = 100 };

static uint64_t random_up_to(uint64_t most)
{
	return most ? (uint64_t)php_mt_rand_range(0, (zend_long)most) : 0;
}

/* Jittered, so that the tries of several targets on one machine do not march in step. */
static uint64_t cooldown(void)
{
	uint64_t time = (uint64_t)PREDIS_G(breaker_cooldown) * MILLISECOND;

	return time - time * JITTER_PERCENT / PERCENT / 2 + random_up_to(time * JITTER_PERCENT / PERCENT);
}

bool predis_breaker_may_try(predis_shared_target *target, uint64_t now_ns, uint64_t lease_ns, uint64_t *left_ns)
{
	uint64_t until = predis_count_read(&target->shut_until_ns);

	if (until == 0 || PREDIS_G(breaker_failures) == 0) {
		return true;
	}
	/* Whoever moves the end is the one that tries; the others see the new end. */
	if (now_ns >= until && atomic_compare_exchange_strong(&target->shut_until_ns, &until, now_ns + lease_ns)) {
		return true;
	}
	*left_ns = until > now_ns ? until - now_ns : 0;
	return until == 0;
}

void predis_breaker_failed(predis_shared_target *target, uint64_t now_ns)
{
	uint64_t window = predis_count_read(&target->window_ns);
	uint32_t failures;

	if (PREDIS_G(breaker_failures) == 0) {
		return;
	}
	if (predis_count_read(&target->shut_until_ns) != 0) {
		predis_count_set(&target->shut_until_ns, now_ns + cooldown());
		return;
	}
	if (now_ns - window > (uint64_t)PREDIS_G(breaker_window) * SECOND
		&& atomic_compare_exchange_strong(&target->window_ns, &window, now_ns)) {
		atomic_store(&target->failures, 0);
	}
	failures = atomic_fetch_add(&target->failures, 1) + 1;
	if ((zend_long)failures >= PREDIS_G(breaker_failures)) {
		uint64_t closed = 0;
		if (atomic_compare_exchange_strong(&target->shut_until_ns, &closed, now_ns + cooldown())) {
			atomic_fetch_add_explicit(&target->opened, 1, memory_order_relaxed);
		}
	}
}

void predis_breaker_recover(predis_shared_target *target, uint64_t now_ns)
{
	atomic_store(&target->failures, 0);
	if (atomic_exchange(&target->shut_until_ns, 0) != 0) {
		predis_count_set(&target->recovered_ns, now_ns);
	}
}

uint64_t predis_breaker_spread_ns(const predis_shared_target *target, uint64_t now_ns)
{
	uint64_t recovered = predis_count_read(&target->recovered_ns);

	return recovered && now_ns - recovered < RAMP ? random_up_to(RAMP - (now_ns - recovered)) : 0;
}
