/* Packers of commands for keys of any type. */
#include "php.h"

#include "packers.h"

bool predis_pack_copy(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "DB", .kind = PREDIS_OPTION_LONG },
		{ .word = "REPLACE", .kind = PREDIS_OPTION_FLAG },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

bool predis_pack_restore(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "REPLACE", .kind = PREDIS_OPTION_FLAG },
		{ .word = "ABSTTL", .kind = PREDIS_OPTION_FLAG },
		{ .word = "IDLETIME", .kind = PREDIS_OPTION_LONG },
		{ .word = "FREQ", .kind = PREDIS_OPTION_LONG },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

/* flushDB(?bool $sync): null leaves it to the server's configuration. */
bool predis_pack_flush(predis_call *call)
{
	zval *param = predis_call_next(call);
	bool sync;

	if (predis_is_null(param)) {
		return true;
	}
	if (!predis_param_bool(call, param, &sync)) {
		return false;
	}
	if (sync) {
		PREDIS_TOKEN(call, "SYNC");
	} else {
		PREDIS_TOKEN(call, "ASYNC");
	}
	return true;
}

/* pfcount('a') or (['a', 'b']) */
bool predis_pack_key_or_keys(predis_call *call)
{
	zval *param = predis_call_next(call), *key;
	zend_string *single;

	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) != IS_ARRAY) {
		if (!predis_param_string(call, param, &single)) {
			return false;
		}
		predis_call_key(call, single);
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(param), key) {
		if (!predis_call_plain_key(call, key)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(Z_ARRVAL_P(param)) > 0;
}

/* ---- MIGRATE ---- */

/* The password, [password], [user, password] or ['user' => ..., 'pass' => ...]. */
static bool pack_credentials(predis_call *call, zval *credentials)
{
	zval *user = NULL, *password = credentials;

	ZVAL_DEREF(credentials);
	if (Z_TYPE_P(credentials) == IS_ARRAY) {
		HashTable *parts = Z_ARRVAL_P(credentials);
		user = zend_hash_str_find(parts, "user", sizeof("user") - 1);
		password = zend_hash_str_find(parts, "pass", sizeof("pass") - 1);
		if (!password) {
			user = zend_hash_num_elements(parts) > 1 ? zend_hash_index_find(parts, 0) : NULL;
			password = zend_hash_index_find(parts, user ? 1 : 0);
		}
	}
	if (!password) {
		zend_argument_value_error(8, "must have a password");
		return false;
	}
	if (!user) {
		PREDIS_TOKEN(call, "AUTH");
		return predis_call_plain(call, password);
	}
	PREDIS_TOKEN(call, "AUTH2");
	return predis_call_plain(call, user) && predis_call_plain(call, password);
}

static bool pack_flag(predis_call *call, const char *word)
{
	zval *param = predis_call_next(call);
	bool wanted = false;

	if (param && !predis_param_bool(call, param, &wanted)) {
		return false;
	}
	if (wanted) {
		predis_call_token(call, word, strlen(word));
	}
	return true;
}

static bool pack_migrated_keys(predis_call *call, HashTable *keys)
{
	zval *key;

	PREDIS_TOKEN(call, "KEYS");
	ZEND_HASH_FOREACH_VAL(keys, key) {
		if (!predis_call_plain_key(call, key)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* migrate($host, $port, $key, $db, $timeout, $copy, $replace, $credentials): many keys stand at the end. */
bool predis_pack_migrate(predis_call *call)
{
	zval *keys = predis_call_next(call), *db = predis_call_next(call), *timeout = predis_call_next(call), *credentials;
	zend_long number, milliseconds;
	HashTable *many = NULL;
	zend_string *single;

	ZVAL_DEREF(keys);
	if (Z_TYPE_P(keys) == IS_ARRAY) {
		many = Z_ARRVAL_P(keys);
		if (zend_hash_num_elements(many) == 0) {
			return false;
		}
		PREDIS_TOKEN(call, "");
	} else if (predis_param_string(call, keys, &single)) {
		predis_call_key(call, single);
	} else {
		return false;
	}
	if (!predis_param_long(call, db, &number) || !predis_param_long(call, timeout, &milliseconds)) {
		return false;
	}
	predis_call_long(call, number);
	predis_call_long(call, milliseconds);
	call->block_seconds = (milliseconds > 0 ? (double)milliseconds : 1000) / 1000;
	if (!pack_flag(call, "COPY") || !pack_flag(call, "REPLACE")) {
		return false;
	}
	credentials = predis_call_next(call);
	if (!predis_is_null(credentials) && !pack_credentials(call, credentials)) {
		return false;
	}
	return !many || pack_migrated_keys(call, many);
}
