/* Shapes of vector sets. RESP2 sends flat lists where RESP3 sends maps; both become the same. */
#include "php.h"

#include "shapes.h"

static void replace_result(const predis_shaping *s, zval *fresh)
{
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, fresh);
}

/* A RESP3 map has been read as such already: names, and values that are no names. */
static bool is_flat(HashTable *elements)
{
	zval *first = HT_IS_PACKED(elements) ? zend_hash_index_find(elements, 0) : NULL;

	return first && Z_TYPE_P(first) == IS_STRING && zend_hash_num_elements(elements) % 2 == 0;
}

/* [element, score, ...] or [element => score] */
static void make_scored(zval *list, zval *scored)
{
	zend_string *name, *element = NULL;
	zend_ulong index;
	bool flat = is_flat(Z_ARRVAL_P(list));
	zval *value, score;

	array_init_size(scored, zend_hash_num_elements(Z_ARRVAL_P(list)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(list), index, name, value) {
		if (flat && !element && Z_TYPE_P(value) == IS_STRING) {
			element = Z_STR_P(value);
			continue;
		}
		ZVAL_COPY(&score, value);
		predis_shape_to_float(&score);
		if (element || name) {
			zend_symtable_update(Z_ARRVAL_P(scored), element ? element : name, &score);
		} else {
			zend_hash_index_update(Z_ARRVAL_P(scored), index, &score);
		}
		element = NULL;
	} ZEND_HASH_FOREACH_END();
}

static void each_layer(const predis_shaping *s, bool scored)
{
	zval *layer, shaped;
	predis_reply reply = { .type = PREDIS_REPLY_ARRAY };
	predis_shaping inner = { .codec = s->codec, .reply = &reply, .result = &shaped };

	if (!predis_shape_take_array(s)) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(predis_shape_own(s->result), layer) {
		if (Z_TYPE_P(layer) != IS_ARRAY) {
			continue;
		}
		if (scored) {
			make_scored(layer, &reply.value);
			zval_ptr_dtor(layer);
		} else {
			ZVAL_COPY_VALUE(&reply.value, layer);
		}
		ZVAL_NULL(layer);
		(scored ? predis_shape_scored : predis_shape_values)(&inner);
		ZVAL_COPY_VALUE(layer, &shaped);
	} ZEND_HASH_FOREACH_END();
}

void predis_shape_layers(const predis_shaping *s)
{
	each_layer(s, false);
}

void predis_shape_layers_scored(const predis_shaping *s)
{
	each_layer(s, true);
}

/* VEMB RAW: [quantization, bytes, norm] and the range with 8-bit vectors. */
void predis_shape_embedding(const predis_shaping *s)
{
	enum { FIRST_NUMBER = 2 };
	zend_ulong index;
	zval *element;

	if (predis_shape_take_array(s)) {
		ZEND_HASH_FOREACH_NUM_KEY_VAL(predis_shape_own(s->result), index, element) {
			if (index >= FIRST_NUMBER) {
				predis_shape_to_float(element);
			}
		} ZEND_HASH_FOREACH_END();
	}
}

/* ---- VSIM WITHATTRIBS ---- */

/* The attributes' JSON as PHP value, null where an element has none. */
static void make_attributes(zval *value)
{
	zval decoded;

	if (Z_TYPE_P(value) != IS_STRING) {
		zval_ptr_dtor(value);
		ZVAL_NULL(value);
	} else if (predis_json_decode(Z_STR_P(value), &decoded)) {
		zval_ptr_dtor_str(value);
		ZVAL_COPY_VALUE(value, &decoded);
	}
}

static void put_attributed(const predis_shaping *s, zval *found, zval *element, zval *score, zval *attributes)
{
	zval name, value, about;
	zend_string *text;

	ZVAL_COPY(&name, element);
	predis_codec_decode(s->codec, &name);
	text = zval_try_get_string(&name);
	zval_ptr_dtor(&name);
	if (!text) {
		return;
	}
	ZVAL_COPY(&value, attributes);
	make_attributes(&value);
	if (score) {
		zval number;
		ZVAL_COPY(&number, score);
		predis_shape_to_float(&number);
		array_init_size(&about, 2);
		zend_hash_next_index_insert_new(Z_ARRVAL(about), &number);
		zend_hash_next_index_insert_new(Z_ARRVAL(about), &value);
		ZVAL_COPY_VALUE(&value, &about);
	}
	zend_symtable_update(Z_ARRVAL_P(found), text, &value);
	zend_string_release(text);
}

static void from_map(const predis_shaping *s, bool scored, zval *found)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(s->result), index, name, value) {
		bool is_pair = scored && Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(value)) == 2;
		zval element;
		ZVAL_STR(&element, name ? zend_string_copy(name) : zend_long_to_str((zend_long)index));
		if (is_pair) {
			put_attributed(s, found, &element, zend_hash_index_find(Z_ARRVAL_P(value), 0), zend_hash_index_find(Z_ARRVAL_P(value), 1));
		} else if (!scored) {
			put_attributed(s, found, &element, NULL, value);
		}
		zval_ptr_dtor_str(&element);
	} ZEND_HASH_FOREACH_END();
}

static void from_list(const predis_shaping *s, bool scored, zval *found)
{
	HashTable *list = Z_ARRVAL_P(s->result);
	uint32_t step = scored ? 3 : 2;

	for (uint32_t i = 0; i + step <= zend_hash_num_elements(list); i += step) {
		zval *element = zend_hash_index_find(list, i), *second = zend_hash_index_find(list, i + 1);
		zval *third = scored ? zend_hash_index_find(list, i + 2) : second;
		if (element && second && third) {
			put_attributed(s, found, element, scored ? second : NULL, third);
		}
	}
}

/* The call's context tells whether scores come with the attributes. */
void predis_shape_attributed(const predis_shaping *s)
{
	bool scored = s->context && Z_TYPE_P(s->context) == IS_TRUE, is_map = s->reply->type == PREDIS_REPLY_MAP;
	zval found;

	if (!predis_shape_take_array(s)) {
		return;
	}
	array_init_size(&found, zend_hash_num_elements(Z_ARRVAL_P(s->result)));
	(is_map ? from_map : from_list)(s, scored, &found);
	replace_result(s, &found);
}
