/*
 * The save handlers `redis` and `rediscluster`: what PHP's session module calls at a session's open, read, write and close. See session.h.
 *
 * Any of these may end by a fatal error (longjmp): the session module still calls close at the request's end.
 */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"

#include "command/compress.h"
#include "handler.h"
#include "php_predis.h"
#include "session.h"

#ifdef PREDIS_HAVE_SESSIONS

enum { DEFAULT_LIFETIME = 1440 };

static zend_long positive(zend_long lifetime)
{
	if (lifetime > 0) {
		return lifetime;
	}
	php_error_docref(NULL, E_NOTICE, "session.gc_maxlifetime is <= 0, defaulting to %d seconds", DEFAULT_LIFETIME);
	return DEFAULT_LIFETIME;
}

/*
 * Called by a method of class SessionHandler, on behalf of a class of the application's that may write several times
 * before it closes. PHP's own functions close right behind the write.
 */
static bool is_by_method(void)
{
	return EG(current_execute_data) && EG(current_execute_data)->func && EG(current_execute_data)->func->common.scope;
}

/* ---- the data ---- */

static predis_compression compression(void)
{
	static const char *const names[] = {
		[PREDIS_COMPRESSION_NONE] = "none",
		[PREDIS_COMPRESSION_LZF] = "lzf",
		[PREDIS_COMPRESSION_ZSTD] = "zstd",
		[PREDIS_COMPRESSION_LZ4] = "lz4",
	};
	const char *wanted = PREDIS_G(session_compression);

	for (size_t i = 0; wanted && i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcasecmp(wanted, names[i]) == 0 && predis_compression_is_there((zend_long)i)) {
			return (predis_compression)i;
		}
	}
	if (wanted && *wanted) {
		php_error_docref(NULL, E_NOTICE, "redis.session.compression is outside of valid values, disabling");
	}
	return PREDIS_COMPRESSION_NONE;
}

/* As it is stored. Takes the reference that it is given, and returns one. */
static zend_string *packed(zend_string *data)
{
	zend_string *smaller = predis_compress(compression(), PREDIS_G(session_compression_level), data);

	return smaller ? smaller : zend_string_copy(data);
}

/* What is stored may be older than the setting: what was not compressed stays. */
static zend_string *unpacked(zend_string *stored)
{
	zend_string *data = ZSTR_LEN(stored) ? predis_uncompress(compression(), stored) : NULL;

	if (!data) {
		return stored;
	}
	zend_string_release(stored);
	return data;
}

/* ---- what the session module calls ---- */

static void end_store(predis_session_store *store)
{
	if (store->lock.key && !store->failed) {
		predis_session_unlock(store);
	}
	predis_session_free(store);
}

/* session_reset() opens again without having closed. */
static zend_result open_store(void **mod_data, const char *save_path, predis_session_parser *parse)
{
	predis_session_store *store = PS_GET_MOD_DATA();

	if (!store) {
		store = parse(save_path);
		PS_SET_MOD_DATA(store);
	}
	return store ? SUCCESS : FAILURE;
}

static PS_OPEN_FUNC(redis)
{
	return open_store(mod_data, save_path, predis_session_parse);
}

static PS_OPEN_FUNC(rediscluster)
{
	return open_store(mod_data, save_path, predis_session_parse_cluster);
}

static PS_CLOSE_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();

	PS_SET_MOD_DATA(NULL);
	if (store) {
		end_store(store);
	}
	return SUCCESS;
}

static predis_session_locking locking(predis_session_locking how)
{
	return PREDIS_G(session_locking_enabled) ? how : PREDIS_SESSION_NO_LOCK;
}

/* What was read when the id was checked; NULL: nothing. */
static zend_string *take_found(predis_session_store *store, const zend_string *id)
{
	zend_string *data = store->found_id && zend_string_equals(store->found_id, id) ? zend_string_copy(store->found) : NULL;

	predis_session_forget_found(store);
	return data;
}

static PS_READ_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();
	zend_string *data;

	if (!store || ZSTR_LEN(key) == 0 || (!store->has_read && store->failed)) {
		return FAILURE;
	}
	data = take_found(store, key);
	if (!data) {
		maxlifetime = PREDIS_G(session_early_refresh) ? positive(maxlifetime) : maxlifetime;
		data = predis_session_get(store, predis_session_pick(store, key), key, maxlifetime, locking(PREDIS_SESSION_WAIT_LOCK), NULL);
	}
	store->has_read = true;
	if (!data) {
		return FAILURE;
	}
	*val = unpacked(data);
	return SUCCESS;
}

static PS_WRITE_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();
	zend_string *data;
	bool done;

	if (!store || ZSTR_LEN(key) == 0) {
		return FAILURE;
	}
	data = packed(val);
	done = predis_session_put(store, predis_session_pick(store, key), key, data, positive(maxlifetime), !is_by_method());
	zend_string_release(data);
	return done ? SUCCESS : FAILURE;
}

/* Where reading has set a new life time already, there is nothing left to do but to give the lock back, which close does. */
static PS_UPDATE_TIMESTAMP_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();

	if (!store || ZSTR_LEN(key) == 0) {
		return FAILURE;
	}
	if (PREDIS_G(session_early_refresh)) {
		return SUCCESS;
	}
	return predis_session_touch(store, predis_session_pick(store, key), key, positive(maxlifetime)) ? SUCCESS : FAILURE;
}

static PS_DESTROY_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();

	if (!store || ZSTR_LEN(key) == 0) {
		return FAILURE;
	}
	return predis_session_delete(store, predis_session_pick(store, key), key) ? SUCCESS : FAILURE;
}

/* The server forgets sessions by itself. */
static PS_GC_FUNC(redis)
{
	*nrdels = 0;
	return SUCCESS;
}

static PS_CREATE_SID_FUNC(redis)
{
	return predis_session_new_id(mod_data);
}

/*
 * Right after the opening it reads what the next step wants to have, unless another client holds the lock. If it cannot
 * be known whether there is such a session, the id stays, and reading fails: the visitor's cookie must not be replaced
 * because a server was away for a moment.
 */
static zend_result check_and_keep(predis_session_store *store, zend_string *id)
{
	zend_long lifetime = PREDIS_G(session_early_refresh) ? positive(zend_ini_long("session.gc_maxlifetime", sizeof("session.gc_maxlifetime") - 1, 0)) : 0;
	bool exists = false;
	zend_string *data = predis_session_get(store, predis_session_pick(store, id), id, lifetime, locking(PREDIS_SESSION_TRY_LOCK), &exists);

	predis_session_forget_found(store);
	if (!data) {
		store->failed = true;
		return SUCCESS;
	}
	if (!PREDIS_G(session_locking_enabled) || store->lock.key) {
		store->found_id = zend_string_copy(id);
		store->found = data;
	} else {
		zend_string_release(data);
	}
	return exists ? SUCCESS : FAILURE;
}

static PS_VALIDATE_SID_FUNC(redis)
{
	predis_session_store *store = PS_GET_MOD_DATA();

	if (!store || ZSTR_LEN(key) == 0) {
		return FAILURE;
	}
	if (!store->has_read) {
		return check_and_keep(store, key);
	}
	return predis_session_exists(store, predis_session_pick(store, key), key) ? SUCCESS : FAILURE;
}

const ps_module predis_session_redis_handler = { PS_MOD_UPDATE_TIMESTAMP(redis) };

/* A cluster is one server among others to all of these. */
const ps_module predis_session_cluster_handler = {
	.s_name = "rediscluster",
	.s_open = ps_open_rediscluster,
	.s_close = ps_close_redis,
	.s_read = ps_read_redis,
	.s_write = ps_write_redis,
	.s_destroy = ps_delete_redis,
	.s_gc = ps_gc_redis,
	.s_create_sid = ps_create_sid_redis,
	.s_validate_sid = ps_validate_sid_redis,
	.s_update_timestamp = ps_update_timestamp_redis,
};

#endif
