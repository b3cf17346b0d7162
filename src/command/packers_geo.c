/* Packers of GEOADD, GEORADIUS and GEOSEARCH. */
#include "php.h"

#include "packers.h"

static bool pack_number(predis_call *call, zval *param)
{
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_DOUBLE) {
		predis_call_double(call, Z_DVAL_P(param));
		return true;
	}
	return predis_call_plain(call, param);
}

static bool pack_geoadd_options(predis_call *call, HashTable *given)
{
	static const predis_option options[] = { { .word = "CH", .kind = PREDIS_OPTION_FLAG } };

	return predis_pack_last_of(call, given, predis_existence_options, PREDIS_EXISTENCE_OPTIONS)
		&& predis_pack_options(call, given, options, PREDIS_COUNT_OF(options), NULL);
}

/* geoadd($key, $lng, $lat, $member, [$lng, $lat, $member ...,] ['XX', 'CH']): the server wants the options first. */
bool predis_pack_geoadd(predis_call *call)
{
	uint32_t end = call->param_count;
	zval *last = &call->params[end - 1];

	ZVAL_DEREF(last);
	if (Z_TYPE_P(last) == IS_ARRAY) {
		if (!pack_geoadd_options(call, Z_ARRVAL_P(last))) {
			return false;
		}
		end--;
	}
	if ((end - call->next) % 3 || end == call->next) {
		php_error_docref(NULL, E_WARNING, "Longitude, latitude and member belong together");
		return false;
	}
	for (uint32_t i = call->next; i < end; i += 3) {
		if (!pack_number(call, &call->params[i]) || !pack_number(call, &call->params[i + 1]) || !predis_call_value(call, &call->params[i + 2])) {
			return false;
		}
	}
	call->next = call->param_count;
	return true;
}

/* ---- options of searches ---- */

static const predis_option detail_options[] = {
	{ .word = "WITHCOORD", .kind = PREDIS_OPTION_FLAG },
	{ .word = "WITHDIST", .kind = PREDIS_OPTION_FLAG },
	{ .word = "WITHHASH", .kind = PREDIS_OPTION_FLAG },
};

static const predis_option order_options[] = {
	{ .word = "ASC", .kind = PREDIS_OPTION_FLAG },
	{ .word = "DESC", .kind = PREDIS_OPTION_FLAG },
};

/* ['ASC'] or ['sort' => 'asc'] */
static bool pack_order(predis_call *call, HashTable *options)
{
	zval *order;

	if (predis_option_given(options, "SORT", &order) && order) {
		return predis_call_plain(call, order);
	}
	return predis_pack_last_of(call, options, order_options, PREDIS_COUNT_OF(order_options));
}

/* 'COUNT' => 5, or 'COUNT' => [5, 'ANY'] */
static bool pack_count(predis_call *call, HashTable *options)
{
	zval *count, *any = NULL;
	zend_long number;

	if (!predis_option_given(options, "COUNT", &count) || !count) {
		return true;
	}
	if (Z_TYPE_P(count) == IS_ARRAY) {
		any = zend_hash_index_find(Z_ARRVAL_P(count), 1);
		count = zend_hash_index_find(Z_ARRVAL_P(count), 0);
	}
	if (!predis_option_positive("COUNT", count, &number)) {
		return false;
	}
	PREDIS_TOKEN(call, "COUNT");
	predis_call_long(call, number);
	if (any && zend_is_true(any)) {
		PREDIS_TOKEN(call, "ANY");
	}
	return true;
}

/* `stores`: the table of what may follow; `details` gets a bit for each WITH. */
static bool pack_search_options(predis_call *call, zval *param, const predis_option *stores, size_t count, uint32_t *details)
{
	HashTable *options;

	if (predis_is_null(param)) {
		return true;
	}
	return predis_param_array(call, param, &options)
		&& (!details || predis_pack_options(call, options, detail_options, PREDIS_COUNT_OF(detail_options), details))
		&& pack_order(call, options)
		&& pack_count(call, options)
		&& predis_pack_options(call, options, stores, count, NULL);
}

/* georadius($key, $lng, $lat, $radius, $unit, $options): the options, STORE and STOREDIST among them */
bool predis_pack_georadius(predis_call *call)
{
	static const predis_option stores[] = {
		{ .word = "STORE", .kind = PREDIS_OPTION_KEY },
		{ .word = "STOREDIST", .kind = PREDIS_OPTION_KEY },
	};
	uint32_t details = 0;

	return pack_search_options(call, predis_call_next(call), stores, PREDIS_COUNT_OF(stores), &details);
}

/* ---- GEOSEARCH ---- */

static bool pack_pair(predis_call *call, HashTable *pair)
{
	zval *number;

	ZEND_HASH_FOREACH_VAL(pair, number) {
		if (!pack_number(call, number)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* A member, or [longitude, latitude] */
static bool pack_center(predis_call *call, zval *position)
{
	ZVAL_DEREF(position);
	if (Z_TYPE_P(position) == IS_ARRAY) {
		if (zend_hash_num_elements(Z_ARRVAL_P(position)) != 2) {
			php_error_docref(NULL, E_WARNING, "A position must be a member or an array of longitude and latitude");
			return false;
		}
		PREDIS_TOKEN(call, "FROMLONLAT");
		return pack_pair(call, Z_ARRVAL_P(position));
	}
	PREDIS_TOKEN(call, "FROMMEMBER");
	return predis_call_plain(call, position);
}

/* A radius, or [width, height] */
static bool pack_area(predis_call *call, zval *area)
{
	double radius;

	ZVAL_DEREF(area);
	if (Z_TYPE_P(area) == IS_ARRAY) {
		if (zend_hash_num_elements(Z_ARRVAL_P(area)) != 2) {
			php_error_docref(NULL, E_WARNING, "A shape must be a radius or an array of width and height");
			return false;
		}
		PREDIS_TOKEN(call, "BYBOX");
		return pack_pair(call, Z_ARRVAL_P(area));
	}
	PREDIS_TOKEN(call, "BYRADIUS");
	if (!predis_param_double(call, area, &radius)) {
		return false;
	}
	predis_call_double(call, radius);
	return true;
}

static bool pack_search(predis_call *call)
{
	zval *position = predis_call_next(call), *area = predis_call_next(call), *unit = predis_call_next(call);
	zend_string *word;

	if (!pack_center(call, position) || !pack_area(call, area) || !predis_param_string(call, unit, &word)) {
		return false;
	}
	predis_call_string(call, word);
	return true;
}

/* geosearch($key, $position, $shape, $unit, $options) */
bool predis_pack_geosearch(predis_call *call)
{
	uint32_t details = 0;

	if (!pack_search(call) || !pack_search_options(call, predis_call_next(call), NULL, 0, &details)) {
		return false;
	}
	if (details) {
		call->shape = PREDIS_SHAPE_GEO_MAP;
	}
	return true;
}

/* geosearchstore($dst, $src, $position, $shape, $unit, ['STOREDIST' => true]) */
bool predis_pack_geosearchstore(predis_call *call)
{
	static const predis_option stores[] = { { .word = "STOREDIST", .kind = PREDIS_OPTION_FLAG } };

	return pack_search(call) && pack_search_options(call, predis_call_next(call), stores, PREDIS_COUNT_OF(stores), NULL);
}
