/* Module globals and version. Included by every file that reads a setting. */
#ifndef PHP_PREDIS_H
#define PHP_PREDIS_H

#include "php.h"

extern zend_module_entry predis_module_entry;
#define phpext_predis_ptr &predis_module_entry

#define PHP_PREDIS_VERSION "0.1.0"

/* The phpredis release whose API is answered for under the name `redis`. */
#define PHP_PREDIS_REDIS_VERSION "6.2.0"

struct nested_reader;

ZEND_BEGIN_MODULE_GLOBALS(predis)
	/* php.ini: predis.* */
	bool provide_redis;
	zend_long pool_max_per_key;
	zend_long pool_max_total;
	zend_long pool_idle_timeout;     /* seconds */
	zend_long pool_max_lifetime;     /* seconds */
	zend_long pool_lifetime_jitter;  /* percent */
	zend_long pool_wait_timeout;     /* milliseconds */
	zend_long shared_workers;
	zend_long breaker_failures;      /* 0: no breaker */
	zend_long breaker_window;        /* seconds */
	zend_long breaker_cooldown;      /* milliseconds */
	/* php.ini: redis.pconnect.*, for those who have them set already */
	zend_long pconnect_connection_limit;
	char *clusters_seeds;            /* redis.clusters.*: clusters by name */
	char *clusters_timeout;
	char *clusters_read_timeout;
	char *clusters_persistent;
	char *clusters_auth;
	/* php.ini: redis.session.* */
	bool session_locking_enabled;
	bool session_early_refresh;
	zend_long session_lock_expire;    /* seconds; 0: max_execution_time; below 0: never */
	zend_long session_lock_retries;   /* 0: the default; below 0: for ever */
	zend_long session_lock_wait_time; /* microseconds */
	char *session_compression;
	zend_long session_compression_level;
	zend_class_entry *throws;         /* while a session handler works for a cluster; else NULL */
	/* the thread's own */
	zend_ulong stream_serial;        /* tells streams in EG(persistent_list) apart */
	uint64_t next_sweep_ms;
	bool place_reserved;             /* counted for a connection that is being opened */
	uint32_t seen_generation;        /* the process in which the last request ended */
	HashTable *cluster_maps;         /* what is known of clusters, by key; NULL: nothing yet */
	uint64_t cluster_random;
	struct nested_reader *nested_reader;
	char nested_error[512];          /* the last error among an array's elements */
	HashTable *services;             /* what sentinels have said: sentinel/service.c; NULL: none was asked */
	struct predis_worker *shared_worker; /* its place in the memory of all workers; NULL: not taken yet */
	uint64_t shared_owner;               /* what is written there */
	uint32_t shared_generation;          /* the process that the two are of */
ZEND_END_MODULE_GLOBALS(predis)

ZEND_EXTERN_MODULE_GLOBALS(predis)
#define PREDIS_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(predis, v)

#if defined(ZTS) && defined(COMPILE_DL_PREDIS)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
