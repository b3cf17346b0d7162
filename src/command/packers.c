/* Packers of the commands whose parameters the letters cannot express. Each packs what is left of the parameters. */
#include "php.h"

#include "command.h"
#include "options_array.h"
#include "wire/request.h"

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

static bool is_null(const zval *param)
{
	return !param || Z_TYPE_P(param) == IS_NULL;
}

/* Packs an optional array parameter by its table. */
static bool pack_optional_options(predis_call *call, const predis_option *table, size_t count, uint32_t *seen)
{
	zval *param = predis_call_next(call);
	HashTable *options;

	if (is_null(param)) {
		return true;
	}
	return predis_param_array(call, param, &options) && predis_pack_options(call, options, table, count, seen);
}

/* Replaces the row's words at the buffer's head, where a parameter decides between two commands. */
static void rename_command(predis_call *call, const char *header)
{
	size_t length = strlen(header);
	size_t old_length = call->command->header_length;
	char *at;

	predis_buffer_reserve(&call->out, length);
	at = call->out.bytes + PREDIS_REQUEST_HEADER;
	memmove(at + length, at + old_length, call->out.length - PREDIS_REQUEST_HEADER - old_length);
	memcpy(at, header, length);
	call->out.length += length - old_length;
}

/* ---- strings ---- */

static const predis_option set_options[] = {
	{ "GET", PREDIS_OPTION_FLAG },
	{ "KEEPTTL", PREDIS_OPTION_FLAG },
	{ "EX", PREDIS_OPTION_POSITIVE },
	{ "PX", PREDIS_OPTION_POSITIVE },
	{ "EXAT", PREDIS_OPTION_POSITIVE },
	{ "PXAT", PREDIS_OPTION_POSITIVE },
};

static const predis_option existence_options[] = {
	{ "NX", PREDIS_OPTION_FLAG },
	{ "XX", PREDIS_OPTION_FLAG },
};

/* set($key, $value, 10) or set($key, $value, ['NX', 'EX' => 10]) */
bool predis_pack_set(predis_call *call)
{
	zval *param = predis_call_next(call);
	zend_long seconds;
	uint32_t seen = 0;

	if (is_null(param)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) != IS_ARRAY) {
		if (!predis_option_positive("EX", param, &seconds)) {
			return false;
		}
		PREDIS_TOKEN(call, "EX");
		predis_call_long(call, seconds);
		return true;
	}
	if (!predis_pack_last_of(call, Z_ARRVAL_P(param), existence_options, COUNT_OF(existence_options))
		|| !predis_pack_options(call, Z_ARRVAL_P(param), set_options, COUNT_OF(set_options), &seen)) {
		return false;
	}
	if (seen & 1) { /* GET: the old value comes back, or false */
		call->shape = PREDIS_SHAPE_VALUE;
	}
	return true;
}

/* incr($key, $by = 1): INCR, or INCRBY where it is not 1. The same for decr. */
bool predis_pack_incr(predis_call *call)
{
	zval *param = predis_call_next(call);
	zend_long by = 1;

	if (param && !predis_param_long(call, param, &by)) {
		return false;
	}
	if (by != 1) {
		rename_command(call, call->command->name[0] == 'I' ? "$6\r\nINCRBY\r\n" : "$6\r\nDECRBY\r\n");
		predis_call_long(call, by);
	}
	return true;
}

/* ---- keys ---- */

bool predis_pack_copy(predis_call *call)
{
	static const predis_option options[] = {
		{ "DB", PREDIS_OPTION_LONG },
		{ "REPLACE", PREDIS_OPTION_FLAG },
	};

	return pack_optional_options(call, options, COUNT_OF(options), NULL);
}

bool predis_pack_restore(predis_call *call)
{
	static const predis_option options[] = {
		{ "REPLACE", PREDIS_OPTION_FLAG },
		{ "ABSTTL", PREDIS_OPTION_FLAG },
		{ "IDLETIME", PREDIS_OPTION_LONG },
		{ "FREQ", PREDIS_OPTION_LONG },
	};

	return pack_optional_options(call, options, COUNT_OF(options), NULL);
}

/* flushDB(?bool $sync): null leaves it to the server's configuration. */
bool predis_pack_flush(predis_call *call)
{
	zval *param = predis_call_next(call);
	bool sync;

	if (is_null(param)) {
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

/* ---- scripts ---- */

/* eval($script, $args = [], $num_keys = 0): the first $num_keys of $args are keys. */
bool predis_pack_eval(predis_call *call)
{
	zval *args = predis_call_next(call), *count = predis_call_next(call), *arg;
	HashTable *elements = NULL;
	zend_long keys = 0;

	if ((args && !predis_param_array(call, args, &elements)) || (count && !predis_param_long(call, count, &keys))) {
		return false;
	}
	if (keys < 0) {
		zend_argument_value_error(3, "must not be negative");
		return false;
	}
	predis_call_long(call, keys);
	if (!elements) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(elements, arg) {
		if (!(keys-- > 0 ? predis_call_plain_key(call, arg) : predis_call_plain(call, arg))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

typedef struct {
	const char *subcommand;
	bool needs_more;
} script_form;

static const script_form script_forms[] = {
	{ "LOAD", true },
	{ "EXISTS", true },
	{ "FLUSH", false },
	{ "KILL", false },
};

/* script('load', ...), script('exists', $sha, ...): the subcommand in capitals, the rest as it is. */
bool predis_pack_script(predis_call *call)
{
	zval *param = predis_call_next(call);
	const script_form *form = NULL;
	zend_string *word;

	if (!predis_param_string(call, param, &word)) {
		return false;
	}
	for (size_t i = 0; i < COUNT_OF(script_forms); i++) {
		if (strcasecmp(ZSTR_VAL(word), script_forms[i].subcommand) == 0) {
			form = &script_forms[i];
		}
	}
	if (!form || (form->needs_more && call->param_count < 2)) {
		return false;
	}
	predis_call_token(call, form->subcommand, strlen(form->subcommand));
	while ((param = predis_call_next(call))) {
		if (!predis_param_string(call, param, &word)) {
			return false;
		}
		predis_call_string(call, word);
	}
	return true;
}

/* ---- hashes ---- */

static bool pack_field_map(predis_call *call, HashTable *fields)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(fields, index, name, value) {
		if (name) {
			predis_call_string(call, name);
		} else {
			predis_call_long(call, (zend_long)index);
		}
		if (!predis_call_value(call, value)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* hSet($key, $field, $value, ...) or hSet($key, [$field => $value, ...]) */
bool predis_pack_hset(predis_call *call)
{
	zval *field = predis_call_next(call), *value;
	uint32_t left = call->param_count - call->next + 1;

	ZVAL_DEREF(field);
	if (left == 1 && Z_TYPE_P(field) == IS_ARRAY) {
		return zend_hash_num_elements(Z_ARRVAL_P(field)) > 0 && pack_field_map(call, Z_ARRVAL_P(field));
	}
	if (left % 2) {
		return false; /* a field without its value */
	}
	for (; field; field = predis_call_next(call)) {
		zend_string *name;
		value = predis_call_next(call);
		if (!predis_param_string(call, field, &name)) {
			return false;
		}
		predis_call_string(call, name);
		if (!predis_call_value(call, value)) {
			return false;
		}
	}
	return true;
}

/* hMget($key, $fields): remembers the fields, since the reply has the values only. */
bool predis_pack_hmget(predis_call *call)
{
	zval *param = predis_call_next(call), *field, name;
	HashTable *fields;

	if (!predis_param_array(call, param, &fields) || zend_hash_num_elements(fields) == 0) {
		return false;
	}
	array_init_size(&call->context, zend_hash_num_elements(fields));
	ZEND_HASH_FOREACH_VAL(fields, field) {
		ZVAL_DEREF(field);
		if (Z_TYPE_P(field) != IS_LONG && (Z_TYPE_P(field) != IS_STRING || Z_STRLEN_P(field) == 0)) {
			continue; /* no field has such a name */
		}
		ZVAL_STR(&name, zval_get_string(field));
		zend_hash_next_index_insert(Z_ARRVAL(call->context), &name);
		predis_call_string(call, Z_STR(name));
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(Z_ARRVAL(call->context)) > 0;
}

/* ---- lists ---- */

/* lrem($key, $value, $count = 0): the server wants the count first. */
bool predis_pack_lrem(predis_call *call)
{
	zval *value = predis_call_next(call), *count = predis_call_next(call);
	zend_long number = 0;

	if (count && !predis_param_long(call, count, &number)) {
		return false;
	}
	predis_call_long(call, number);
	return predis_call_value(call, value);
}

bool predis_pack_lpos(predis_call *call)
{
	static const predis_option options[] = {
		{ "RANK", PREDIS_OPTION_LONG },
		{ "COUNT", PREDIS_OPTION_LONG },
		{ "MAXLEN", PREDIS_OPTION_LONG },
	};

	return pack_optional_options(call, options, COUNT_OF(options), NULL);
}

/* blPop(['a', 'b'], 1.5) or blPop('a', 'b', 1.5) */
bool predis_pack_bpop(predis_call *call)
{
	zval *keys = predis_call_next(call), *element;
	uint32_t last = call->param_count - 1;
	double seconds;

	ZVAL_DEREF(keys);
	if (Z_TYPE_P(keys) == IS_ARRAY && call->param_count == 2) {
		if (zend_hash_num_elements(Z_ARRVAL_P(keys)) == 0) {
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(keys), element) {
			if (!predis_call_plain_key(call, element)) {
				return false;
			}
		} ZEND_HASH_FOREACH_END();
	} else {
		for (uint32_t i = 0; i < last; i++) {
			zend_string *key;
			if (!predis_param_string(call, &call->params[i], &key)) {
				return false;
			}
			predis_call_key(call, key);
		}
	}
	call->next = call->param_count;
	if (!predis_param_double(call, &call->params[last], &seconds)) {
		return false;
	}
	predis_call_double(call, seconds);
	return true;
}

/* ---- sorted sets ---- */

static bool is_score(const zval *score)
{
	static const char *const words[] = { "inf", "+inf", "-inf" };

	if (Z_TYPE_P(score) != IS_STRING) {
		return Z_TYPE_P(score) == IS_LONG || Z_TYPE_P(score) == IS_DOUBLE;
	}
	for (size_t i = 0; i < COUNT_OF(words); i++) {
		if (strcasecmp(Z_STRVAL_P(score), words[i]) == 0) {
			return true;
		}
	}
	return is_numeric_string(Z_STRVAL_P(score), Z_STRLEN_P(score), NULL, NULL, false) != 0;
}

/* A score or a weight: a number, or text that the server understands as one. */
static bool pack_score(predis_call *call, zval *score)
{
	ZVAL_DEREF(score);
	if (!is_score(score)) {
		php_error_docref(NULL, E_WARNING, "Scores and weights must be numbers, 'inf', '+inf' or '-inf'");
		return false;
	}
	if (Z_TYPE_P(score) == IS_DOUBLE) {
		predis_call_double(call, Z_DVAL_P(score));
		return true;
	}
	return predis_call_plain(call, score);
}

static const predis_option order_options[] = {
	{ "LT", PREDIS_OPTION_FLAG },
	{ "GT", PREDIS_OPTION_FLAG },
};

static const predis_option zadd_options[] = {
	{ "CH", PREDIS_OPTION_FLAG },
	{ "INCR", PREDIS_OPTION_FLAG },
};

enum { ZADD_INCR = 1 << 1 };

static bool pack_zadd_options(predis_call *call, HashTable *given, uint32_t *seen)
{
	return predis_pack_last_of(call, given, existence_options, COUNT_OF(existence_options))
		&& predis_pack_last_of(call, given, order_options, COUNT_OF(order_options))
		&& predis_pack_options(call, given, zadd_options, COUNT_OF(zadd_options), seen);
}

/* zAdd($key, [options,] $score, $member, ...) */
bool predis_pack_zadd(predis_call *call)
{
	zval *score = predis_call_next(call), *member;
	uint32_t seen = 0, left;

	ZVAL_DEREF(score);
	if (Z_TYPE_P(score) == IS_ARRAY) {
		if (!pack_zadd_options(call, Z_ARRVAL_P(score), &seen)) {
			return false;
		}
		score = predis_call_next(call);
	}
	left = call->param_count - call->next; /* behind the first score */
	if (!score || left % 2 == 0 || ((seen & ZADD_INCR) && left > 1)) {
		return false;
	}
	for (; score; score = predis_call_next(call)) {
		member = predis_call_next(call);
		if (!pack_score(call, score) || !predis_call_value(call, member)) {
			return false;
		}
	}
	return true;
}

static const predis_option range_options[] = {
	{ "BYSCORE", PREDIS_OPTION_FLAG },
	{ "BYLEX", PREDIS_OPTION_FLAG },
	{ "REV", PREDIS_OPTION_FLAG },
	{ "LIMIT", PREDIS_OPTION_LIMIT },
	{ "WITHSCORES", PREDIS_OPTION_FLAG },
};

enum { RANGE_WITHSCORES = 1 << 4 };

/* zRange($key, $start, $end, true) or (…, ['withscores' => true, 'limit' => [0, 10]]), and its relatives */
bool predis_pack_zrange(predis_call *call)
{
	zend_string *bound;
	zval *param;
	uint32_t seen = 0;

	for (int i = 0; i < 2; i++) {
		if (!(param = predis_call_next(call)) || !predis_param_string(call, param, &bound)) {
			return false;
		}
		predis_call_string(call, bound);
	}
	param = predis_call_next(call);
	if (is_null(param)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_ARRAY) {
		if (!predis_pack_options(call, Z_ARRVAL_P(param), range_options, COUNT_OF(range_options), &seen)) {
			return false;
		}
	} else if (zend_is_true(param)) {
		PREDIS_TOKEN(call, "WITHSCORES");
		seen = RANGE_WITHSCORES;
	}
	if (seen & RANGE_WITHSCORES) {
		call->shape = PREDIS_SHAPE_SCORED;
	}
	return true;
}

/* zRangeByLex($key, $min, $max, $offset, $count) */
bool predis_pack_limit(predis_call *call)
{
	zval *offset = predis_call_next(call), *count = predis_call_next(call);
	zend_long from = -1, most = -1;

	if (!offset) {
		return true;
	}
	if (!predis_param_long(call, offset, &from) || (count && !predis_param_long(call, count, &most))) {
		return false;
	}
	if (!count) {
		php_error_docref(NULL, E_WARNING, "An offset needs a count");
		return false;
	}
	if (from < 0 && most < 0) {
		return true;
	}
	PREDIS_TOKEN(call, "LIMIT");
	predis_call_long(call, from);
	predis_call_long(call, most);
	return true;
}

static bool pack_weights(predis_call *call, HashTable *weights, uint32_t keys)
{
	zval *weight;

	if (zend_hash_num_elements(weights) == 0) {
		return true;
	}
	if (zend_hash_num_elements(weights) != keys) {
		php_error_docref(NULL, E_WARNING, "There must be as many weights as keys");
		return false;
	}
	PREDIS_TOKEN(call, "WEIGHTS");
	ZEND_HASH_FOREACH_VAL(weights, weight) {
		if (!pack_score(call, weight)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool pack_aggregate(predis_call *call, zend_string *aggregate)
{
	static const char *const ways[] = { "SUM", "MIN", "MAX" };

	for (size_t i = 0; i < COUNT_OF(ways); i++) {
		if (strcasecmp(ZSTR_VAL(aggregate), ways[i]) == 0) {
			PREDIS_TOKEN(call, "AGGREGATE");
			predis_call_token(call, ways[i], strlen(ways[i]));
			return true;
		}
	}
	php_error_docref(NULL, E_WARNING, "The aggregate must be SUM, MIN or MAX");
	return false;
}

/* zinterstore($dst, $keys, ?array $weights, ?string $aggregate) */
bool predis_pack_weights(predis_call *call)
{
	uint32_t keys = zend_hash_num_elements(Z_ARRVAL(call->params[call->next - 1]));
	zval *param = predis_call_next(call);
	HashTable *weights;
	zend_string *aggregate;

	if (!is_null(param) && (!predis_param_array(call, param, &weights) || !pack_weights(call, weights, keys))) {
		return false;
	}
	param = predis_call_next(call);
	if (is_null(param)) {
		return true;
	}
	return predis_param_string(call, param, &aggregate) && pack_aggregate(call, aggregate);
}
