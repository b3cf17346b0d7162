/* Shapes of stream commands: entries become id => [field => value]. */
#include "php.h"

#include "shapes.h"

static zval *element_of(zval *array, zend_ulong index)
{
	return zend_hash_index_find(Z_ARRVAL_P(array), index);
}

static void add_named(zval *map, zval *name, zval *value)
{
	zend_string *text = zval_get_string(name);

	zend_symtable_update(Z_ARRVAL_P(map), text, value);
	zend_string_release(text);
}

/* [field, value, ...]; an entry that was deleted meanwhile has none. */
static void make_fields(const predis_shaping *s, zval *list, zval *fields)
{
	zval *element, *name = NULL;

	if (Z_TYPE_P(list) != IS_ARRAY) {
		ZVAL_COPY(fields, list);
		return;
	}
	array_init_size(fields, zend_hash_num_elements(Z_ARRVAL_P(list)) / 2);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		zval value;
		if (!name) {
			name = element;
			continue;
		}
		ZVAL_COPY(&value, element);
		predis_codec_decode(s->codec, &value);
		add_named(fields, name, &value);
		name = NULL;
	} ZEND_HASH_FOREACH_END();
}

/* [[id, fields], ...] becomes id => fields; ids alone (JUSTID) stay a list. */
static void make_entries(const predis_shaping *s, zval *list, zval *entries)
{
	zval *entry;

	if (Z_TYPE_P(list) != IS_ARRAY) {
		ZVAL_EMPTY_ARRAY(entries);
		return;
	}
	array_init_size(entries, zend_hash_num_elements(Z_ARRVAL_P(list)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), entry) {
		zval *id, *fields, made;
		if (Z_TYPE_P(entry) != IS_ARRAY) {
			Z_TRY_ADDREF_P(entry);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(entries), entry);
			continue;
		}
		id = element_of(entry, 0);
		fields = element_of(entry, 1);
		if (id && fields) {
			make_fields(s, fields, &made);
			add_named(entries, id, &made);
		}
	} ZEND_HASH_FOREACH_END();
}

static void replace_result(const predis_shaping *s, zval *fresh)
{
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, fresh);
}

void predis_shape_entries(const predis_shaping *s)
{
	zval entries;

	if (predis_shape_take_array(s)) {
		make_entries(s, s->result, &entries);
		replace_result(s, &entries);
	}
}

/* [[key, entries], ...]; RESP3 sends a map, whose names are keys already. */
void predis_shape_streams(const predis_shaping *s)
{
	zval streams, *stream;
	zend_string *name;
	zend_ulong index;
	bool is_map = s->reply->type == PREDIS_REPLY_MAP;

	if (s->reply->type == PREDIS_REPLY_NULL) {
		predis_shape_missing_array(s);
		return;
	}
	if (!predis_shape_take_array(s)) {
		return;
	}
	array_init_size(&streams, zend_hash_num_elements(Z_ARRVAL_P(s->result)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(s->result), index, name, stream) {
		zval entries, *key, *list;
		if (is_map) {
			make_entries(s, stream, &entries);
			name ? zend_hash_update(Z_ARRVAL(streams), name, &entries) : zend_hash_index_update(Z_ARRVAL(streams), index, &entries);
			continue;
		}
		key = Z_TYPE_P(stream) == IS_ARRAY ? element_of(stream, 0) : NULL;
		list = key ? element_of(stream, 1) : NULL;
		if (list) {
			make_entries(s, list, &entries);
			add_named(&streams, key, &entries);
		}
	} ZEND_HASH_FOREACH_END();
	replace_result(s, &streams);
}

/* XAUTOCLAIM: [the next id, entries or ids, ids that are gone (Redis 7.0)] */
void predis_shape_claimed(const predis_shaping *s)
{
	zval *list, entries;

	if (!predis_shape_take_array(s) || !(list = zend_hash_index_find(predis_shape_own(s->result), 1))) {
		return;
	}
	make_entries(s, list, &entries);
	zval_ptr_dtor(list);
	ZVAL_COPY_VALUE(list, &entries);
}

/* XPENDING: the summary of a group that has nothing pending ends in a missing array. */
void predis_shape_pending(const predis_shaping *s)
{
	enum { CONSUMERS = 3 };
	zval *consumers;

	if (!predis_shape_take_array(s) || zend_hash_num_elements(Z_ARRVAL_P(s->result)) != CONSUMERS + 1) {
		return;
	}
	consumers = zend_hash_index_find(predis_shape_own(s->result), CONSUMERS);
	if (consumers && Z_TYPE_P(consumers) == IS_FALSE) {
		predis_shape_missing_array(&(predis_shaping){ .codec = s->codec, .result = consumers });
	}
}
