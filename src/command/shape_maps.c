/* Shapes of replies with names in them, and of pops that tell their key. */
#include "php.h"

#include "shapes.h"

/* getWithMeta: the value, and what the reply tells about it. */
void predis_shape_with_length(const predis_shaping *s)
{
	zval value, about;
	zend_long length = Z_TYPE(s->reply->value) == IS_STRING ? (zend_long)Z_STRLEN(s->reply->value) : -1;
	predis_shaping inner = *s;

	ZVAL_UNDEF(&value);
	inner.result = &value;
	predis_shape_value(&inner);
	array_init_size(&about, 1);
	add_assoc_long_ex(&about, "length", sizeof("length") - 1, length);
	array_init_size(s->result, 2);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(s->result), &value);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(s->result), &about);
}

/* The reader has paired names and values. */
void predis_shape_map(const predis_shaping *s)
{
	predis_shape_take_array(s);
}

/* ---- maps at any depth ---- */

typedef enum {
	FIELD_ANY,
	FIELD_LIST,  /* a list of strings, which looks like names and values */
	FIELD_FLOAT, /* a number, sent as text */
} field_kind;

static field_kind kind_of_field(const zend_string *name)
{
	static const struct {
		const char *name;
		field_kind kind;
	} fields[] = {
		{ "flags", FIELD_LIST },        /* FUNCTION LIST */
		{ "command", FIELD_LIST },      /* FUNCTION STATS */
		{ "age-seconds", FIELD_FLOAT }, /* ACL LOG */
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (zend_string_equals_cstr(name, fields[i].name, strlen(fields[i].name))) {
			return fields[i].kind;
		}
	}
	return FIELD_ANY;
}

/* Names at all even places: RESP2 has no other sign of a map. */
static bool looks_like_map(HashTable *elements)
{
	zval *element;
	bool is_name = true;

	if (zend_hash_num_elements(elements) == 0 || zend_hash_num_elements(elements) % 2) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(elements, element) {
		if (is_name && Z_TYPE_P(element) != IS_STRING) {
			return false;
		}
		is_name = !is_name;
	} ZEND_HASH_FOREACH_END();
	return HT_IS_PACKED(elements); /* RESP3 has sent a map, and says so */
}

static void make_maps(zval *value, bool with_nulls);

static void make_field(zval *value, const zend_string *name, bool with_nulls)
{
	switch (kind_of_field(name)) {
		case FIELD_LIST:
			break;
		case FIELD_FLOAT:
			predis_shape_to_float(value);
			break;
		case FIELD_ANY:
		default:
			make_maps(value, with_nulls);
			break;
	}
}

static void make_map(zval *list, bool with_nulls)
{
	zval fresh, *element;
	zend_string *name = NULL;

	array_init_size(&fresh, zend_hash_num_elements(Z_ARRVAL_P(list)) / 2);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		zval value;
		if (!name) {
			name = Z_STR_P(element);
			continue;
		}
		ZVAL_COPY(&value, element);
		make_field(&value, name, with_nulls);
		zend_symtable_update(Z_ARRVAL(fresh), name, &value);
		name = NULL;
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(list);
	ZVAL_COPY_VALUE(list, &fresh);
}

static void make_maps(zval *value, bool with_nulls)
{
	zend_string *name;
	zval *element;

	if (Z_TYPE_P(value) == IS_FALSE && with_nulls) {
		ZVAL_NULL(value);
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return;
	}
	if (looks_like_map(Z_ARRVAL_P(value))) {
		make_map(value, with_nulls);
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(predis_shape_own(value), name, element) {
		if (name) {
			make_field(element, name, with_nulls);
		} else {
			make_maps(element, with_nulls);
		}
	} ZEND_HASH_FOREACH_END();
}

void predis_shape_maps(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		make_maps(s->result, false);
	}
}

/* XINFO: what the server does not know is null. */
void predis_shape_maps_with_nulls(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		make_maps(s->result, true);
	}
}

/* ---- LMPOP, ZMPOP ---- */

/* Nothing was there: false, or null where OPT_NULL_MULTIBULK_AS_NULL asks for that. */
static bool take_popped(const predis_shaping *s)
{
	if (Z_TYPE(s->reply->value) == IS_ARRAY) {
		predis_shape_move(s);
		return true;
	}
	predis_shape_drop(s);
	if (s->codec->null_array_as_null) {
		ZVAL_NULL(s->result);
	}
	return false;
}

static void shape_second(const predis_shaping *s, predis_shape_function apply)
{
	zval *second = zend_hash_index_find(predis_shape_own(s->result), 1), shaped;
	predis_reply reply = { .type = PREDIS_REPLY_ARRAY };
	predis_shaping inner = { .codec = s->codec, .reply = &reply, .result = &shaped };

	if (!second) {
		return;
	}
	ZVAL_COPY_VALUE(&reply.value, second);
	ZVAL_UNDEF(&shaped);
	ZVAL_NULL(second);
	apply(&inner);
	ZVAL_COPY_VALUE(second, &shaped);
}

void predis_shape_key_values(const predis_shaping *s)
{
	if (take_popped(s)) {
		shape_second(s, predis_shape_values);
	}
}

void predis_shape_key_scored(const predis_shaping *s)
{
	if (take_popped(s)) {
		shape_second(s, predis_shape_scored);
	}
}
