/* Shapes of time series: samples become timestamp => float, series go by their key. */
#include "php.h"

#include "shapes.h"

static zval *element_of(zval *array, zend_ulong index)
{
	return Z_TYPE_P(array) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(array), index) : NULL;
}

/* [timestamp, value]: the value is a status or a double. */
static void make_sample(zval *pair)
{
	zval *value;

	if (Z_TYPE_P(pair) == IS_ARRAY && (value = zend_hash_index_find(predis_shape_own(pair), 1))) {
		predis_shape_to_float(value);
	}
}

static void make_samples(zval *list, zval *samples)
{
	zval *pair, *timestamp, *value, number;

	array_init_size(samples, Z_TYPE_P(list) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(list)) : 0);
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), pair) {
		timestamp = element_of(pair, 0);
		value = element_of(pair, 1);
		if (timestamp && value && Z_TYPE_P(timestamp) == IS_LONG) {
			ZVAL_COPY(&number, value);
			predis_shape_to_float(&number);
			zend_hash_index_update(Z_ARRVAL_P(samples), (zend_ulong)Z_LVAL_P(timestamp), &number);
		}
	} ZEND_HASH_FOREACH_END();
}

/* RESP2 sends [[label, value], ...], RESP3 a map. */
static void make_labels(zval *list, zval *labels)
{
	zval *pair, *name, *value;

	if (Z_TYPE_P(list) == IS_ARRAY && !HT_IS_PACKED(Z_ARRVAL_P(list))) {
		ZVAL_COPY(labels, list);
		return;
	}
	array_init(labels);
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), pair) {
		name = element_of(pair, 0);
		value = element_of(pair, 1);
		if (name && value && Z_TYPE_P(name) == IS_STRING) {
			Z_TRY_ADDREF_P(value);
			zend_symtable_update(Z_ARRVAL_P(labels), Z_STR_P(name), value);
		}
	} ZEND_HASH_FOREACH_END();
}

/* One series: `parts` begin with the labels at `first` and end with the samples; RESP3 has facts between them. */
static void put_series(zval *all, zval *key, zval *parts, uint32_t first, bool many)
{
	uint32_t count = Z_TYPE_P(parts) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(parts)) : 0;
	zval *labels = element_of(parts, first), *data = count > first + 1 ? element_of(parts, count - 1) : NULL;
	zval about, made;

	if (!labels || !data || Z_TYPE_P(key) != IS_STRING) {
		return;
	}
	array_init_size(&about, 2);
	make_labels(labels, &made);
	zend_hash_str_add_new(Z_ARRVAL(about), "labels", sizeof("labels") - 1, &made);
	if (many) {
		make_samples(data, &made);
		zend_hash_str_add_new(Z_ARRVAL(about), "samples", sizeof("samples") - 1, &made);
	} else {
		ZVAL_COPY(&made, data);
		make_sample(&made);
		zend_hash_str_add_new(Z_ARRVAL(about), "sample", sizeof("sample") - 1, &made);
	}
	zend_symtable_update(Z_ARRVAL_P(all), Z_STR_P(key), &about);
}

static void by_key(const predis_shaping *s, bool many)
{
	bool is_map = s->reply->type == PREDIS_REPLY_MAP;
	zval all, *parts, key;
	zend_string *name;
	zend_ulong index;

	if (!predis_shape_take_array(s)) {
		return;
	}
	array_init_size(&all, zend_hash_num_elements(Z_ARRVAL_P(s->result)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(s->result), index, name, parts) {
		zval *first = element_of(parts, 0);
		if (is_map) {
			ZVAL_STR(&key, name ? zend_string_copy(name) : zend_long_to_str((zend_long)index));
			put_series(&all, &key, parts, 0, many);
			zval_ptr_dtor_str(&key);
		} else if (first) {
			put_series(&all, first, parts, 1, many);
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, &all);
}

void predis_shape_sample(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		make_sample(s->result);
	}
}

void predis_shape_samples(const predis_shaping *s)
{
	zval samples;

	if (predis_shape_take_array(s)) {
		make_samples(s->result, &samples);
		zval_ptr_dtor(s->result);
		ZVAL_COPY_VALUE(s->result, &samples);
	}
}

void predis_shape_last_samples(const predis_shaping *s)
{
	by_key(s, false);
}

void predis_shape_series(const predis_shaping *s)
{
	by_key(s, true);
}
