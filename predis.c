/* The module: settings, start, end, and phpinfo(). It only wires; the work is in persistent_list.c and src/. */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"
#include "php_ini.h"
#include "SAPI.h"
#include "ext/standard/info.h"

#include "array/array.h"
#include "client/client.h"
#include "cluster/cluster.h"
#include "compat.h"
#include "persistent_list.h"
#include "php_predis.h"
#include "process.h"
#include "sentinel/sentinel.h"
#include "session/session.h"
#include "shared/memory.h"
#include "shared/notices.h"
#include "wire/target.h"
#include "wire/reply.h"

ZEND_DECLARE_MODULE_GLOBALS(predis)

static PHP_INI_MH(update_not_negative)
{
	if (ZEND_STRTOL(new_value && ZSTR_LEN(new_value) ? ZSTR_VAL(new_value) : "0", NULL, 10) < 0) {
		return FAILURE;
	}
	return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static PHP_INI_MH(update_workers)
{
	enum { MOST = 65536 };

	if (ZEND_STRTOL(new_value && ZSTR_LEN(new_value) ? ZSTR_VAL(new_value) : "0", NULL, 10) > MOST) {
		return FAILURE;
	}
	return update_not_negative(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static PHP_INI_MH(update_percent)
{
	zend_long percent = ZEND_STRTOL(new_value && ZSTR_LEN(new_value) ? ZSTR_VAL(new_value) : "0", NULL, 10);

	if (percent < 0 || percent > 100) {
		return FAILURE;
	}
	return OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* Accepted, so that nobody's php.ini has to change; docs/configuration.md says what has taken their place. */
static PHP_INI_MH(update_nothing)
{
	return SUCCESS;
}

#define POOL_SETTING(name, value, handler, field) \
	STD_PHP_INI_ENTRY("predis.pool." name, value, PHP_INI_SYSTEM | PHP_INI_PERDIR, handler, field, zend_predis_globals, predis_globals)

#define BREAKER_SETTING(name, value, field) \
	STD_PHP_INI_ENTRY("predis.breaker." name, value, PHP_INI_SYSTEM | PHP_INI_PERDIR, update_not_negative, field, zend_predis_globals, predis_globals)

#define CLUSTERS_SETTING(name, value, field) \
	STD_PHP_INI_ENTRY("redis.clusters." name, value, PHP_INI_ALL, OnUpdateString, field, zend_predis_globals, predis_globals)
#define SESSION_SETTING(name, value, handler, field) \
	STD_PHP_INI_ENTRY("redis.session." name, value, PHP_INI_ALL, handler, field, zend_predis_globals, predis_globals)

PHP_INI_BEGIN()
	STD_PHP_INI_BOOLEAN("predis.provide_redis", "1", PHP_INI_SYSTEM, OnUpdateBool, provide_redis, zend_predis_globals, predis_globals)
	POOL_SETTING("max_per_key", "0", update_not_negative, pool_max_per_key)
	POOL_SETTING("max_total", "0", update_not_negative, pool_max_total)
	POOL_SETTING("idle_timeout", "60", update_not_negative, pool_idle_timeout)
	POOL_SETTING("max_lifetime", "0", update_not_negative, pool_max_lifetime)
	POOL_SETTING("lifetime_jitter", "10", update_percent, pool_lifetime_jitter)
	POOL_SETTING("wait_timeout", "0", update_not_negative, pool_wait_timeout)
	STD_PHP_INI_ENTRY("predis.shared.workers", "256", PHP_INI_SYSTEM, update_workers, shared_workers, zend_predis_globals, predis_globals)
	BREAKER_SETTING("failures", "0", breaker_failures)
	BREAKER_SETTING("window", "10", breaker_window)
	BREAKER_SETTING("cooldown", "1000", breaker_cooldown)
	STD_PHP_INI_ENTRY("redis.pconnect.connection_limit", "0", PHP_INI_ALL, update_not_negative, pconnect_connection_limit, zend_predis_globals, predis_globals)
	PHP_INI_ENTRY("redis.arrays.algorithm", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.auth", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.distributor", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.functions", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.hosts", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.names", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.previous", "", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.autorehash", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.connecttimeout", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.consistent", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.index", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.lazyconnect", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.pconnect", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.readtimeout", "0", PHP_INI_ALL, NULL)
	PHP_INI_ENTRY("redis.arrays.retryinterval", "0", PHP_INI_ALL, NULL)
	CLUSTERS_SETTING("seeds", "", clusters_seeds)
	CLUSTERS_SETTING("timeout", "0", clusters_timeout)
	CLUSTERS_SETTING("read_timeout", "0", clusters_read_timeout)
	CLUSTERS_SETTING("persistent", "0", clusters_persistent)
	CLUSTERS_SETTING("auth", "", clusters_auth)
	PHP_INI_ENTRY("redis.clusters.cache_slots", "0", PHP_INI_ALL, update_nothing)
	PHP_INI_ENTRY("redis.pconnect.echo_check_liveness", "1", PHP_INI_ALL, update_nothing)
	PHP_INI_ENTRY("redis.pconnect.pool_detect_dirty", "0", PHP_INI_ALL, update_nothing)
	PHP_INI_ENTRY("redis.pconnect.pool_pattern", "", PHP_INI_ALL, update_nothing)
	PHP_INI_ENTRY("redis.pconnect.pool_poll_timeout", "0", PHP_INI_ALL, update_nothing)
	PHP_INI_ENTRY("redis.pconnect.pooling_enabled", "1", PHP_INI_ALL, update_nothing)
	SESSION_SETTING("locking_enabled", "0", OnUpdateBool, session_locking_enabled)
	SESSION_SETTING("lock_expire", "0", OnUpdateLong, session_lock_expire)
	SESSION_SETTING("lock_retries", "100", OnUpdateLong, session_lock_retries)
	SESSION_SETTING("lock_wait_time", "20000", OnUpdateLong, session_lock_wait_time)
	SESSION_SETTING("early_refresh", "0", OnUpdateBool, session_early_refresh)
	SESSION_SETTING("compression", "none", OnUpdateString, session_compression)
	SESSION_SETTING("compression_level", "3", OnUpdateLong, session_compression_level)
PHP_INI_END()

static PHP_GINIT_FUNCTION(predis)
{
#if defined(COMPILE_DL_PREDIS) && defined(ZTS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(predis_globals, 0, sizeof(*predis_globals));
	predis_globals->seen_generation = predis_process_generation;
}

/* True from the module's end on, when Zend has ended all threads' persistent lists. */
static bool has_shut_down;

/* At a thread's end, and for each thread at the module's end. */
static PHP_GSHUTDOWN_FUNCTION(predis)
{
#ifdef ZTS
	if (!has_shut_down) {
		predis_pool_leave_thread();
	}
#endif
	predis_shared_leave();
	predis_map_forget_all(predis_globals->cluster_maps);
	predis_globals->cluster_maps = NULL;
	predis_reply_free_reader(predis_globals->nested_reader);
	predis_globals->nested_reader = NULL;
	predis_services_free(predis_globals->services);
	predis_globals->services = NULL;
}

/* ---- standing in for phpredis ---- */

static zend_module_entry redis_module_entry = {
	STANDARD_MODULE_HEADER,
	"redis",
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	PHP_PREDIS_REDIS_VERSION,
	STANDARD_MODULE_PROPERTIES
};

/*
 * Applications ask for the extension by name: extension_loaded('redis'), phpversion('redis'). A second module with
 * nothing in it answers them.
 */
static void provide_redis(void)
{
	if (!PREDIS_G(provide_redis) || zend_hash_str_exists(&module_registry, "redis", sizeof("redis") - 1)) {
		return;
	}
	zend_startup_module(&redis_module_entry);
}

/* phpredis may be loaded, too. One of the two has class Redis; say which, rather than crash on the second one. */
static bool class_is_taken(void)
{
	return zend_hash_str_exists(CG(class_table), "redis", sizeof("redis") - 1);
}

static PHP_MINIT_FUNCTION(predis)
{
	if (class_is_taken()) {
		zend_error(E_CORE_WARNING, "predis: another extension (phpredis?) has class Redis already; predis stays off. Load only one of the two");
		return SUCCESS;
	}
	REGISTER_INI_ENTRIES();
	predis_pool_register(module_number);
	predis_process_watch_forks();
	predis_shared_start((uint32_t)PREDIS_G(shared_workers));
	if (PREDIS_G(shared_workers) > 0) {
		predis_notices_start();
	}
	predis_target_draw_salt();
	predis_reply_start();
	predis_client_register_classes();
	predis_cluster_register_classes();
	predis_array_register_class();
	predis_session_register();
	provide_redis();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(predis)
{
	has_shut_down = true;
	predis_shared_stop();
	predis_notices_stop();
	UNREGISTER_INI_ENTRIES();
	return SUCCESS;
}

/*
 * After the request's objects are gone, so that all they held is parked. In a forked child the parent's connections
 * are let go here, before Zend ends the persistent list and would shut them down for the parent, too.
 */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(predis)
{
	if (!predis_redis_ce) {
		return SUCCESS;
	}
	PREDIS_G(throws) = NULL; /* a fatal error may have left it */
	if (UNEXPECTED(PREDIS_G(seen_generation) != predis_process_generation)) {
		PREDIS_G(seen_generation) = predis_process_generation;
		predis_pool_leave_parent();
	}
	predis_pool_sweep();
	predis_shared_note_request();
	return SUCCESS;
}

static void add_row(const predis_pool *pool, void *context)
{
	char idle[32], in_use[32], reused[32];

	snprintf(idle, sizeof(idle), "%u", pool->idle);
	snprintf(in_use, sizeof(in_use), "%u", pool->in_use);
	snprintf(reused, sizeof(reused), ZEND_ULONG_FMT, pool->counters.reused);
	php_info_print_table_row(4, ZSTR_VAL(pool->name), idle, in_use, reused);
}

static PHP_MINFO_FUNCTION(predis)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "predis support", predis_redis_ce ? "enabled" : "off: another extension has class Redis");
	php_info_print_table_row(2, "Version", PHP_PREDIS_VERSION);
	php_info_print_table_row(2, "phpredis API level", PHP_PREDIS_REDIS_VERSION);
	php_info_print_table_row(2, "hiredis", predis_reply_library_version());
	php_info_print_table_row(2, "Serializers", "none, php, json; igbinary and msgpack when loaded");
	php_info_print_table_row(2, "Compression", predis_compression_names());
	php_info_print_table_row(2, "Session save handlers", predis_session_handlers() ? predis_session_handlers() : "none: this PHP has no sessions");
	php_info_print_table_end();
	if (!predis_redis_ce) {
		return;
	}
	php_info_print_table_start();
	php_info_print_table_header(4, "Connections of this worker to", "idle", "in use", "reused");
	predis_pool_each(add_row, NULL);
	php_info_print_table_end();
	predis_shared_stats_info();
	DISPLAY_INI_ENTRIES();
}

static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("standard")
	ZEND_MOD_REQUIRED("spl")
	ZEND_MOD_REQUIRED("hash")
	ZEND_MOD_REQUIRED("json")
	ZEND_MOD_OPTIONAL("openssl")
	ZEND_MOD_OPTIONAL("session")
	ZEND_MOD_OPTIONAL("igbinary")
	ZEND_MOD_OPTIONAL("msgpack")
	ZEND_MOD_OPTIONAL("redis")
	ZEND_MOD_END
};

zend_module_entry predis_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"predis",
	NULL,
	PHP_MINIT(predis),
	PHP_MSHUTDOWN(predis),
	NULL,
	NULL,
	PHP_MINFO(predis),
	PHP_PREDIS_VERSION,
	PHP_MODULE_GLOBALS(predis),
	PHP_GINIT(predis),
	PHP_GSHUTDOWN(predis),
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(predis),
	STANDARD_MODULE_PROPERTIES_EX
};

#ifdef COMPILE_DL_PREDIS
# ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
# endif
ZEND_GET_MODULE(predis)
#endif
