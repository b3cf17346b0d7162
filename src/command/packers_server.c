/* Packers of commands about the server: ACL, COMMAND, CONFIG, FAILOVER, PUBSUB, REPLICAOF, SLOWLOG. */
#include "php.h"

#include "packers.h"

bool predis_pack_acl(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "LOG", PREDIS_SHAPE_MAPS, 0 },
		{ "CAT", PREDIS_SHAPE_STRINGS, 0 },
		{ "DELUSER", PREDIS_SHAPE_INT, 1 },
		{ "DRYRUN", PREDIS_SHAPE_OK, 2 },
		{ "GENPASS", PREDIS_SHAPE_STRING, 0 },
		{ "GETUSER", PREDIS_SHAPE_MAP, 1 },
		{ "LIST", PREDIS_SHAPE_STRINGS, 0 },
		{ "LOAD", PREDIS_SHAPE_OK, 0 },
		{ "SAVE", PREDIS_SHAPE_OK, 0 },
		{ "SETUSER", PREDIS_SHAPE_OK, 1 },
		{ "USERS", PREDIS_SHAPE_STRINGS, 0 },
		{ "WHOAMI", PREDIS_SHAPE_STRING, 0 },
	};
	const predis_subcommand *form;
	zval *more;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	more = call->next < call->param_count ? &call->params[call->next] : NULL;
	/* LOG RESET answers with a status. */
	if (form == &forms[0] && more && Z_TYPE_P(more) == IS_STRING && zend_string_equals_literal_ci(Z_STR_P(more), "RESET")) {
		call->shape = PREDIS_SHAPE_OK;
	}
	return predis_pack_rest(call);
}

bool predis_pack_command(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "COUNT", PREDIS_SHAPE_INT, 0 },
		{ "DOCS", PREDIS_SHAPE_STRINGS, 0 },
		{ "GETKEYS", PREDIS_SHAPE_STRINGS, 1 },
		{ "GETKEYSANDFLAGS", PREDIS_SHAPE_STRINGS, 1 },
		{ "INFO", PREDIS_SHAPE_STRINGS, 0 },
		{ "LIST", PREDIS_SHAPE_STRINGS, 0 },
	};

	if (call->param_count == 0 || Z_TYPE(call->params[0]) == IS_NULL) {
		return true;
	}
	return predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL) && predis_pack_rest(call);
}

/* ---- CONFIG ---- */

/* The names of GET, or the names and values of SET. */
static bool pack_settings(predis_call *call, HashTable *settings, bool with_values)
{
	zend_ulong index;
	zend_string *name;
	zval *setting;

	ZEND_HASH_FOREACH_KEY_VAL(settings, index, name, setting) {
		if (with_values) {
			if (name) {
				predis_call_string(call, name);
			} else {
				predis_call_long(call, (zend_long)index);
			}
		}
		if (!predis_call_plain(call, setting)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(settings) > 0;
}

/* config('GET', $name_or_names), config('SET', $name, $value), config('SET', [$name => $value]), config('RESETSTAT') */
bool predis_pack_config(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "GET", PREDIS_SHAPE_MAP, 1 },
		{ "SET", PREDIS_SHAPE_OK, 1 },
		{ "RESETSTAT", PREDIS_SHAPE_OK, 0 },
		{ "REWRITE", PREDIS_SHAPE_OK, 0 },
	};
	const predis_subcommand *form;
	zval *param;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	if (form && form->least == 0) {
		return true;
	}
	for (int given = 0; (param = predis_call_next(call)) && Z_TYPE_P(param) != IS_NULL; given++) {
		ZVAL_DEREF(param);
		if (given == 0 && Z_TYPE_P(param) == IS_ARRAY) {
			return pack_settings(call, Z_ARRVAL_P(param), form == &forms[1]);
		}
		if (!predis_call_plain(call, param)) {
			return false;
		}
	}
	return true;
}

/* ---- replication ---- */

/* replicaof(), replicaof('host', 6379) */
bool predis_pack_replicaof(predis_call *call)
{
	zval *host = predis_call_next(call), *port = predis_call_next(call);
	zend_string *name;
	zend_long number = 6379;

	if (predis_is_null(host)) {
		PREDIS_TOKEN(call, "NO");
		PREDIS_TOKEN(call, "ONE");
		return true;
	}
	if (!predis_param_string(call, host, &name) || (port && !predis_param_long(call, port, &number))) {
		return false;
	}
	predis_call_string(call, name);
	predis_call_long(call, number);
	return true;
}

/* TO host port [FORCE] */
static bool pack_failover_target(predis_call *call, HashTable *to)
{
	zval *host = zend_hash_str_find(to, "host", sizeof("host") - 1);
	zval *port = zend_hash_str_find(to, "port", sizeof("port") - 1);
	zval *force = zend_hash_str_find(to, "force", sizeof("force") - 1);

	if (!host || !port) {
		php_error_docref(NULL, E_WARNING, "The replica must be given as host and port");
		return false;
	}
	PREDIS_TOKEN(call, "TO");
	if (!predis_call_plain(call, host) || !predis_call_plain(call, port)) {
		return false;
	}
	if (force && zend_is_true(force)) {
		PREDIS_TOKEN(call, "FORCE");
	}
	return true;
}

/* failover(?array $to, bool $abort, int $timeout) */
bool predis_pack_failover(predis_call *call)
{
	zval *to = predis_call_next(call), *abort = predis_call_next(call), *timeout = predis_call_next(call);
	zend_long milliseconds = 0;
	bool aborts = false;
	HashTable *target;

	if (!predis_is_null(to) && (!predis_param_array(call, to, &target) || !pack_failover_target(call, target))) {
		return false;
	}
	if ((abort && !predis_param_bool(call, abort, &aborts)) || (timeout && !predis_param_long(call, timeout, &milliseconds))) {
		return false;
	}
	if (aborts) {
		PREDIS_TOKEN(call, "ABORT");
	}
	if (milliseconds > 0) {
		PREDIS_TOKEN(call, "TIMEOUT");
		predis_call_long(call, milliseconds);
	}
	return true;
}

/* ---- PUBSUB, SLOWLOG ---- */

/* pubsub('NUMSUB', ['a', 'b']): channels have the prefix; pubsub('CHANNELS', 'a*'): a pattern has not. */
bool predis_pack_pubsub(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "CHANNELS", PREDIS_SHAPE_STRINGS, 0 },
		{ "NUMPAT", PREDIS_SHAPE_INT, 0 },
		{ "NUMSUB", PREDIS_SHAPE_MAP, 0 },
		{ "SHARDCHANNELS", PREDIS_SHAPE_STRINGS, 0 },
		{ "SHARDNUMSUB", PREDIS_SHAPE_MAP, 0 },
	};
	const predis_subcommand *form;
	zval *param, *channel;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	param = predis_call_next(call);
	if (predis_is_null(param) || (form && form->shape == PREDIS_SHAPE_INT)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (form && form->shape == PREDIS_SHAPE_MAP && Z_TYPE_P(param) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(param), channel) {
			if (!predis_call_plain_key(call, channel)) {
				return false;
			}
		} ZEND_HASH_FOREACH_END();
		return true;
	}
	if (Z_TYPE_P(param) != IS_STRING || (form && form->shape == PREDIS_SHAPE_MAP)) {
		php_error_docref(NULL, E_WARNING, "Channels must be an array, a pattern a string");
		return false;
	}
	predis_call_string(call, Z_STR_P(param));
	return true;
}

/* slowlog('GET', 10), slowlog('LEN'), slowlog('RESET') */
bool predis_pack_slowlog(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "GET", PREDIS_SHAPE_STRINGS, 0 },
		{ "LEN", PREDIS_SHAPE_INT, 0 },
		{ "RESET", PREDIS_SHAPE_OK, 0 },
	};
	const predis_subcommand *form;
	zval *length;
	zend_long number;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	length = predis_call_next(call);
	if (!length || form != &forms[0]) {
		return true;
	}
	if (!predis_param_long(call, length, &number)) {
		return false;
	}
	if (number != 0) {
		predis_call_long(call, number);
	}
	return true;
}
