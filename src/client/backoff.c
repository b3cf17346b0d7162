/* The algorithms behind Redis::BACKOFF_ALGORITHM_*, one function each. */
#include "php.h"

#include "backoff.h"
#include "compat.h"

enum { ALGORITHMS = 7, EXPONENT_MOST = 10 };

typedef zend_long (*delay_function)(const predis_backoff *backoff, zend_long attempt);

static zend_long random_between(zend_long low, zend_long high)
{
	return low < high ? php_mt_rand_range(low, high) : low;
}

static zend_long capped(const predis_backoff *backoff, zend_long delay)
{
	return delay > backoff->cap ? backoff->cap : delay;
}

static zend_long exponential(const predis_backoff *backoff, zend_long attempt)
{
	double delay = (double)backoff->base * (double)(1 << (attempt < EXPONENT_MOST ? attempt : EXPONENT_MOST));

	return delay < (double)backoff->cap ? (zend_long)delay : backoff->cap;
}

/* The first wait is random, so that workers that lost the server together do not come back together. */
static zend_long by_default(const predis_backoff *backoff, zend_long attempt)
{
	return attempt == 0 ? random_between(0, backoff->base) : backoff->base;
}

static zend_long constant(const predis_backoff *backoff, zend_long attempt)
{
	return backoff->base;
}

static zend_long uniform(const predis_backoff *backoff, zend_long attempt)
{
	return random_between(0, backoff->base);
}

static zend_long full_jitter(const predis_backoff *backoff, zend_long attempt)
{
	return random_between(0, exponential(backoff, attempt));
}

static zend_long equal_jitter(const predis_backoff *backoff, zend_long attempt)
{
	zend_long half = exponential(backoff, attempt) / 2;

	return half + random_between(0, half);
}

/* Each wait lies between the base and three times the one before. */
static zend_long decorrelated_jitter(const predis_backoff *backoff, zend_long attempt)
{
	zend_long delay = random_between(0, backoff->base);

	for (zend_long i = 0; i < attempt && delay < backoff->cap; i++) {
		double most = (double)delay * 3;
		delay = capped(backoff, random_between(backoff->base, most < (double)backoff->cap ? (zend_long)most : backoff->cap));
	}
	return delay;
}

static const delay_function delays[ALGORITHMS] = {
	by_default,          /* BACKOFF_ALGORITHM_DEFAULT */
	decorrelated_jitter, /* BACKOFF_ALGORITHM_DECORRELATED_JITTER */
	full_jitter,         /* BACKOFF_ALGORITHM_FULL_JITTER */
	equal_jitter,        /* BACKOFF_ALGORITHM_EQUAL_JITTER */
	exponential,         /* BACKOFF_ALGORITHM_EXPONENTIAL */
	uniform,             /* BACKOFF_ALGORITHM_UNIFORM */
	constant,            /* BACKOFF_ALGORITHM_CONSTANT */
};

bool predis_backoff_is_known(zend_long algorithm)
{
	return algorithm >= 0 && algorithm < ALGORITHMS;
}

zend_long predis_backoff_delay(const predis_backoff *backoff, zend_long attempt)
{
	return capped(backoff, delays[backoff->algorithm](backoff, attempt));
}
