/* Packers of sorted-set commands: ZADD, the ranges, unions and intersections. */
#include "php.h"

#include "packers.h"

static const predis_option order_options[] = {
	{ .word = "LT", .kind = PREDIS_OPTION_FLAG },
	{ .word = "GT", .kind = PREDIS_OPTION_FLAG },
};

static const predis_option zadd_options[] = {
	{ .word = "CH", .kind = PREDIS_OPTION_FLAG },
	{ .word = "INCR", .kind = PREDIS_OPTION_FLAG },
};

enum { ZADD_INCR = 1 << 1 };

static bool pack_zadd_options(predis_call *call, HashTable *given, uint32_t *seen)
{
	return predis_pack_last_of(call, given, predis_existence_options, 2)
		&& predis_pack_last_of(call, given, order_options, PREDIS_COUNT_OF(order_options))
		&& predis_pack_options(call, given, zadd_options, PREDIS_COUNT_OF(zadd_options), seen);
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
		if (!predis_call_score(call, score) || !predis_call_value(call, member)) {
			return false;
		}
	}
	return true;
}

static const predis_option range_options[] = {
	{ .word = "BYSCORE", .kind = PREDIS_OPTION_FLAG },
	{ .word = "BYLEX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "REV", .kind = PREDIS_OPTION_FLAG },
	{ .word = "LIMIT", .kind = PREDIS_OPTION_LIMIT },
	{ .word = "WITHSCORES", .kind = PREDIS_OPTION_FLAG },
};

enum { RANGE_WITHSCORES = 1 << 4 };

/* zRange($key, $start, $end, true) or (…, ['withscores' => true, 'limit' => [0, 10]]), and its relatives */
bool predis_pack_zrange(predis_call *call)
{
	zend_string *bound;
	zval *param;

	for (int i = 0; i < 2; i++) {
		if (!(param = predis_call_next(call)) || !predis_param_text(call, param, &bound)) {
			return false;
		}
		predis_call_string(call, bound);
	}
	return predis_pack_zrange_options(call);
}

static bool pack_range_options(predis_call *call, zval *param)
{
	uint32_t seen = 0;

	if (predis_is_null(param)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_ARRAY) {
		if (!predis_pack_options(call, Z_ARRVAL_P(param), range_options, PREDIS_COUNT_OF(range_options), &seen)) {
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

/* What stands behind a range's bounds. */
bool predis_pack_zrange_options(predis_call *call)
{
	return pack_range_options(call, predis_call_next(call));
}

static bool pack_limit(predis_call *call, zval *offset, zval *count)
{
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

/* zRangeByLex($key, $min, $max, $offset, $count) */
bool predis_pack_limit(predis_call *call)
{
	zval *offset = predis_call_next(call);

	return pack_limit(call, offset, predis_call_next(call));
}

/* RedisCluster::zrevrangebylex($key, $max, $min, ['limit' => [0, 10]]), as declared, or (…, 0, 10), as it is called */
bool predis_pack_limit_or_options(predis_call *call)
{
	zval *param = predis_call_next(call), *count = predis_call_next(call);

	if (!param) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_NULL || Z_TYPE_P(param) == IS_ARRAY) {
		return pack_range_options(call, param);
	}
	return count && pack_limit(call, param, count); /* one number is not what is declared, and the caller says so */
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
		if (!predis_call_score(call, weight)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool pack_aggregate(predis_call *call, zend_string *aggregate)
{
	static const char *const ways[] = { "SUM", "MIN", "MAX" };

	for (size_t i = 0; i < PREDIS_COUNT_OF(ways); i++) {
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

	if (!predis_is_null(param) && (!predis_param_array(call, param, &weights) || !pack_weights(call, weights, keys))) {
		return false;
	}
	param = predis_call_next(call);
	if (predis_is_null(param)) {
		return true;
	}
	return predis_param_string(call, param, &aggregate) && pack_aggregate(call, aggregate);
}

static bool pack_withscores(predis_call *call, HashTable *options)
{
	static const predis_option table[] = { { .word = "WITHSCORES", .kind = PREDIS_OPTION_FLAG } };
	uint32_t seen = 0;

	if (!predis_pack_options(call, options, table, PREDIS_COUNT_OF(table), &seen)) {
		return false;
	}
	if (seen) {
		call->shape = PREDIS_SHAPE_SCORED;
	}
	return true;
}

/* zdiff($keys, ['WITHSCORES' => true]) */
bool predis_pack_withscores(predis_call *call)
{
	zval *param = predis_call_next(call);
	HashTable *options;

	return predis_is_null(param) || (predis_param_array(call, param, &options) && pack_withscores(call, options));
}

/* zinter($keys, ?array $weights, ['AGGREGATE' => 'MAX', 'WITHSCORES' => true]), and zunion() */
bool predis_pack_zinter(predis_call *call)
{
	uint32_t keys = zend_hash_num_elements(Z_ARRVAL(call->params[call->next - 1]));
	zval *weights = predis_call_next(call), *param = predis_call_next(call), *aggregate;
	HashTable *factors, *options;

	if (!predis_is_null(weights) && (!predis_param_array(call, weights, &factors) || !pack_weights(call, factors, keys))) {
		return false;
	}
	if (predis_is_null(param)) {
		return true;
	}
	if (!predis_param_array(call, param, &options)) {
		return false;
	}
	if (predis_option_given(options, "AGGREGATE", &aggregate) && aggregate) {
		zend_string *way = predis_codec_plain(aggregate);
		bool packed = way && pack_aggregate(call, way);
		if (way) {
			zend_string_release(way);
		}
		if (!packed) {
			return false;
		}
	}
	return pack_withscores(call, options);
}
