/* Replies to return values: one function per shape, in a table. */
#include "php.h"

#include "shapes.h"

void predis_shape_move(const predis_shaping *s)
{
	ZVAL_COPY_VALUE(s->result, &s->reply->value);
}

void predis_shape_drop(const predis_shaping *s)
{
	zval_ptr_dtor(&s->reply->value);
	ZVAL_FALSE(s->result);
}

/* ---- single values ---- */

void predis_shape_value(const predis_shaping *s)
{
	/* BRPOPLPUSH has a missing array where it means a missing value. */
	if (UNEXPECTED(Z_TYPE(s->reply->value) == IS_NULL)) {
		ZVAL_FALSE(s->result);
		return;
	}
	predis_shape_move(s);
	predis_codec_decode(s->codec, s->result);
}

/* Any status is a yes. SET with GET answers with the old value instead. */
static void shape_ok(const predis_shaping *s)
{
	bool ok = s->reply->type == PREDIS_REPLY_STATUS;

	if (s->reply->type == PREDIS_REPLY_BULK) {
		predis_shape_value(s);
		return;
	}
	ok |= s->reply->type == PREDIS_REPLY_INTEGER && Z_LVAL(s->reply->value) > 0;
	zval_ptr_dtor(&s->reply->value);
	ZVAL_BOOL(s->result, ok);
}

static void shape_int(const predis_shaping *s)
{
	if (EXPECTED(s->reply->type == PREDIS_REPLY_INTEGER)) {
		predis_shape_move(s);
	} else if (s->reply->type == PREDIS_REPLY_BOOL) { /* modules say so by RESP3 where they say 1 or 0 by RESP2 */
		ZVAL_LONG(s->result, Z_TYPE(s->reply->value) == IS_TRUE);
	} else {
		predis_shape_drop(s);
	}
}

static void shape_bool(const predis_shaping *s)
{
	bool truth = s->reply->type == PREDIS_REPLY_INTEGER ? Z_LVAL(s->reply->value) != 0 : Z_TYPE(s->reply->value) == IS_TRUE;

	zval_ptr_dtor(&s->reply->value);
	ZVAL_BOOL(s->result, truth);
}

void predis_shape_to_float(zval *value)
{
	double number;

	if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_DOUBLE(value, (double)Z_LVAL_P(value));
	} else if (Z_TYPE_P(value) == IS_STRING) {
		bool is_number = predis_reply_parse_double(Z_STRVAL_P(value), Z_STRLEN_P(value), &number);
		zval_ptr_dtor_str(value);
		ZVAL_UNDEF(value);
		if (is_number) {
			ZVAL_DOUBLE(value, number);
		} else {
			ZVAL_FALSE(value);
		}
	} else if (Z_TYPE_P(value) != IS_DOUBLE) {
		zval_ptr_dtor(value);
		ZVAL_FALSE(value);
	}
}

static void shape_float(const predis_shaping *s)
{
	predis_shape_to_float(&s->reply->value);
	predis_shape_move(s);
}

static void shape_number(const predis_shaping *s)
{
	if (s->reply->type != PREDIS_REPLY_INTEGER) {
		predis_shape_to_float(&s->reply->value);
	}
	predis_shape_move(s);
}

void predis_shape_string(const predis_shaping *s)
{
	if (EXPECTED(Z_TYPE(s->reply->value) == IS_STRING)) {
		predis_shape_move(s);
	} else {
		predis_shape_drop(s);
	}
}

/* ---- lists ---- */

/* A missing array is an empty one, or null where OPT_NULL_MULTIBULK_AS_NULL asks for that. */
void predis_shape_missing_array(const predis_shaping *s)
{
	if (s->codec->null_array_as_null) {
		ZVAL_NULL(s->result);
	} else {
		ZVAL_EMPTY_ARRAY(s->result);
	}
}

/* True: there is an array to go on with. */
bool predis_shape_take_array(const predis_shaping *s)
{
	if (EXPECTED(Z_TYPE(s->reply->value) == IS_ARRAY)) {
		predis_shape_move(s);
		return true;
	}
	if (s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		predis_shape_missing_array(s);
	} else {
		predis_shape_drop(s);
	}
	return false;
}

HashTable *predis_shape_own(zval *array)
{
	SEPARATE_ARRAY(array);
	return Z_ARRVAL_P(array);
}

static void decode_elements(const predis_shaping *s, zval *array)
{
	zval *element;

	if (!predis_codec_decodes(s->codec)) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(predis_shape_own(array), element) {
		predis_codec_decode(s->codec, element);
	} ZEND_HASH_FOREACH_END();
}

static void shape_strings(const predis_shaping *s)
{
	predis_shape_take_array(s);
}

void predis_shape_values(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		decode_elements(s, s->result);
	}
}

static void shape_value_or_values(const predis_shaping *s)
{
	if (Z_TYPE(s->reply->value) == IS_ARRAY || s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		predis_shape_values(s);
	} else {
		predis_shape_value(s);
	}
}

static void shape_string_or_strings(const predis_shaping *s)
{
	if (Z_TYPE(s->reply->value) == IS_ARRAY || s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		shape_strings(s);
	} else {
		predis_shape_string(s);
	}
}

static void shape_bools(const predis_shaping *s)
{
	zval *element;

	if (predis_shape_take_array(s)) {
		ZEND_HASH_FOREACH_VAL(predis_shape_own(s->result), element) {
			bool truth = Z_TYPE_P(element) == IS_TRUE || (Z_TYPE_P(element) == IS_LONG && Z_LVAL_P(element) != 0);
			zval_ptr_dtor(element);
			ZVAL_BOOL(element, truth);
		} ZEND_HASH_FOREACH_END();
	}
}

static void shape_floats(const predis_shaping *s)
{
	zval *element;

	if (predis_shape_take_array(s)) {
		ZEND_HASH_FOREACH_VAL(predis_shape_own(s->result), element) {
			predis_shape_to_float(element);
		} ZEND_HASH_FOREACH_END();
	}
}

/* ---- maps ---- */

/* RESP3 has arrays of two where RESP2 has a flat list, and so has ZMPOP in both: [[member, score], ...]. */
static void flatten_pairs(zval *array, bool scored)
{
	zval fresh, *pair, *member, *score;

	pair = HT_IS_PACKED(Z_ARRVAL_P(array)) ? zend_hash_index_find(Z_ARRVAL_P(array), 0) : NULL;
	if (!pair || Z_TYPE_P(pair) != IS_ARRAY) {
		return;
	}
	array_init_size(&fresh, zend_hash_num_elements(Z_ARRVAL_P(array)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(array), pair) {
		if (Z_TYPE_P(pair) != IS_ARRAY) {
			continue;
		}
		member = zend_hash_index_find(Z_ARRVAL_P(pair), 0);
		score = zend_hash_index_find(Z_ARRVAL_P(pair), 1);
		if (member && score && Z_TYPE_P(member) == IS_STRING) {
			zval value;
			ZVAL_COPY(&value, score);
			if (scored) {
				predis_shape_to_float(&value);
			}
			zend_symtable_update(Z_ARRVAL(fresh), Z_STR_P(member), &value);
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(array);
	ZVAL_COPY_VALUE(array, &fresh);
}

static void shape_pairs(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		flatten_pairs(s->result, false);
		decode_elements(s, s->result);
	}
}

/* The reader has filled [member => score] with the members' bytes: with a serializer they stand for something else. */
static void decode_members(const predis_shaping *s)
{
	HashTable *scored = Z_ARRVAL_P(s->result);
	zend_string *name;
	zend_ulong index;
	zval *score, decoded;
	zval fresh;

	array_init_size(&fresh, zend_hash_num_elements(scored));
	ZEND_HASH_FOREACH_KEY_VAL(scored, index, name, score) {
		zend_string *text;
		ZVAL_STR(&decoded, name ? zend_string_copy(name) : zend_long_to_str((zend_long)index));
		predis_codec_decode(s->codec, &decoded);
		text = zval_try_get_string(&decoded);
		zval_ptr_dtor(&decoded);
		if (!text) {
			break;
		}
		Z_TRY_ADDREF_P(score);
		zend_symtable_update(Z_ARRVAL(fresh), text, score);
		zend_string_release(text);
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, &fresh);
}

void predis_shape_scored(const predis_shaping *s)
{
	if (!predis_shape_take_array(s)) {
		return;
	}
	flatten_pairs(s->result, true);
	if (predis_codec_decodes(s->codec)) {
		decode_members(s);
	}
}

/* hMget: the reply has the values only; the call remembered the fields. */
static void shape_fields(const predis_shaping *s)
{
	zval values, *field, *value;
	HashPosition at;

	if (Z_TYPE(s->reply->value) != IS_ARRAY || Z_TYPE_P(s->context) != IS_ARRAY) {
		predis_shape_drop(s);
		return;
	}
	ZVAL_COPY_VALUE(&values, &s->reply->value);
	decode_elements(s, &values);
	array_init_size(s->result, zend_hash_num_elements(Z_ARRVAL(values)));
	zend_hash_internal_pointer_reset_ex(Z_ARRVAL(values), &at);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(s->context), field) {
		value = zend_hash_get_current_data_ex(Z_ARRVAL(values), &at);
		if (!value) {
			break;
		}
		Z_TRY_ADDREF_P(value);
		zend_symtable_update(Z_ARRVAL_P(s->result), Z_STR_P(field), value);
		zend_hash_move_forward_ex(Z_ARRVAL(values), &at);
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&values);
}

/* ---- blocking pops ---- */

static void shape_popped(const predis_shaping *s)
{
	zval *value;

	/* Nothing came in time: RESP3 says null, and means the missing array of RESP2. */
	if (s->reply->type == PREDIS_REPLY_NULL) {
		predis_shape_missing_array(s);
		return;
	}
	if (predis_shape_take_array(s) && (value = zend_hash_index_find(predis_shape_own(s->result), 1))) {
		predis_codec_decode(s->codec, value);
	}
}

/* ---- particular replies ---- */

static void shape_type(const predis_shaping *s)
{
	static const char *const types[] = { "none", "string", "set", "list", "zset", "hash", "stream" };
	zend_long type = 0;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		predis_shape_drop(s);
		return;
	}
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (strcmp(Z_STRVAL(s->reply->value), types[i]) == 0) {
			type = (zend_long)i;
		}
	}
	zval_ptr_dtor(&s->reply->value);
	ZVAL_LONG(s->result, type);
}

static void shape_ping(const predis_shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_STATUS) {
		zval_ptr_dtor(&s->reply->value);
		ZVAL_TRUE(s->result);
	} else {
		predis_shape_string(s);
	}
}

void predis_shape_raw(const predis_shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_STATUS && !s->codec->reply_literal) {
		zval_ptr_dtor(&s->reply->value);
		ZVAL_TRUE(s->result);
	} else if (s->reply->type == PREDIS_REPLY_NULL) {
		ZVAL_FALSE(s->result);
	} else if (s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		predis_shape_missing_array(s);
	} else {
		predis_shape_move(s);
	}
}

/* What rawCommand() and client() queue: there a status is true, with OPT_REPLY_LITERAL, too. */
static void shape_queued_raw(const predis_shaping *s)
{
	predis_codec codec = *s->codec;
	predis_shaping plain = *s;

	codec.reply_literal = false;
	plain.codec = &codec;
	predis_shape_raw(&plain);
}

/* LPOS: the index or, with COUNT, several; no such element is false, or null as a missing array can be. */
static void shape_index(const predis_shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_NULL && s->codec->null_array_as_null) {
		ZVAL_NULL(s->result);
	} else {
		predis_shape_raw(s);
	}
}

/* ---- the table ---- */

typedef struct {
	predis_shape_function apply;
	predis_layout layout;
} shape_row;

static const shape_row shapes[] = {
	[PREDIS_SHAPE_OK] = { .apply = shape_ok },
	[PREDIS_SHAPE_INT] = { .apply = shape_int },
	[PREDIS_SHAPE_BOOL] = { .apply = shape_bool },
	[PREDIS_SHAPE_FLOAT] = { .apply = shape_float },
	[PREDIS_SHAPE_NUMBER] = { .apply = shape_number },
	[PREDIS_SHAPE_STATUS] = { .apply = predis_shape_string },
	[PREDIS_SHAPE_STRING] = { .apply = predis_shape_string },
	[PREDIS_SHAPE_VALUE] = { .apply = predis_shape_value },
	[PREDIS_SHAPE_VALUE_OR_VALUES] = { .apply = shape_value_or_values },
	[PREDIS_SHAPE_STRING_OR_STRINGS] = { .apply = shape_string_or_strings },
	[PREDIS_SHAPE_VALUES] = { .apply = predis_shape_values },
	[PREDIS_SHAPE_STRINGS] = { .apply = shape_strings },
	[PREDIS_SHAPE_INTS] = { .apply = shape_strings },
	[PREDIS_SHAPE_BOOLS] = { .apply = shape_bools },
	[PREDIS_SHAPE_FLOATS] = { .apply = shape_floats },
	[PREDIS_SHAPE_PAIRS] = { .apply = shape_pairs, .layout = PREDIS_LAYOUT_PAIRS },
	[PREDIS_SHAPE_SCORED] = { .apply = predis_shape_scored, .layout = PREDIS_LAYOUT_SCORED },
	[PREDIS_SHAPE_FIELDS] = { .apply = shape_fields },
	[PREDIS_SHAPE_POPPED] = { .apply = shape_popped },
	[PREDIS_SHAPE_POPPED_SCORED] = { .apply = shape_popped },
	[PREDIS_SHAPE_TYPE] = { .apply = shape_type },
	[PREDIS_SHAPE_PING] = { .apply = shape_ping },
	[PREDIS_SHAPE_INFO] = { .apply = predis_shape_info },
	[PREDIS_SHAPE_TIME] = { .apply = shape_strings },
	[PREDIS_SHAPE_RAW] = { .apply = predis_shape_raw },
	[PREDIS_SHAPE_QUEUED_RAW] = { .apply = shape_queued_raw, .layout = PREDIS_LAYOUT_TRUE_STATUS },
	[PREDIS_SHAPE_INDEX] = { .apply = shape_index },
	[PREDIS_SHAPE_WITH_LENGTH] = { .apply = predis_shape_with_length },
	[PREDIS_SHAPE_MAP] = { .apply = predis_shape_map, .layout = PREDIS_LAYOUT_PAIRS },
	[PREDIS_SHAPE_MAPS] = { .apply = predis_shape_maps },
	[PREDIS_SHAPE_MAPS_WITH_NULLS] = { .apply = predis_shape_maps_with_nulls },
	[PREDIS_SHAPE_KEY_VALUES] = { .apply = predis_shape_key_values },
	[PREDIS_SHAPE_KEY_SCORED] = { .apply = predis_shape_key_scored },
	[PREDIS_SHAPE_POSITIONS] = { .apply = predis_shape_positions },
	[PREDIS_SHAPE_GEO_LISTS] = { .apply = predis_shape_geo_lists },
	[PREDIS_SHAPE_GEO_MAP] = { .apply = predis_shape_geo_map },
	[PREDIS_SHAPE_ENTRIES] = { .apply = predis_shape_entries },
	[PREDIS_SHAPE_STREAMS] = { .apply = predis_shape_streams },
	[PREDIS_SHAPE_CLAIMED] = { .apply = predis_shape_claimed },
	[PREDIS_SHAPE_PENDING] = { .apply = predis_shape_pending },
	[PREDIS_SHAPE_CLIENT_LIST] = { .apply = predis_shape_client_list },
	[PREDIS_SHAPE_SCAN] = { .apply = predis_shape_raw },
	[PREDIS_SHAPE_JSON] = { .apply = predis_shape_json },
	[PREDIS_SHAPE_JSONS] = { .apply = predis_shape_jsons },
	[PREDIS_SHAPE_LAYERS] = { .apply = predis_shape_layers },
	[PREDIS_SHAPE_LAYERS_SCORED] = { .apply = predis_shape_layers_scored },
	[PREDIS_SHAPE_EMBEDDING] = { .apply = predis_shape_embedding },
	[PREDIS_SHAPE_ATTRIBUTED] = { .apply = predis_shape_attributed },
	[PREDIS_SHAPE_SAMPLE] = { .apply = predis_shape_sample },
	[PREDIS_SHAPE_SAMPLES] = { .apply = predis_shape_samples },
	[PREDIS_SHAPE_LAST_SAMPLES] = { .apply = predis_shape_last_samples },
	[PREDIS_SHAPE_SERIES] = { .apply = predis_shape_series },
	[PREDIS_SHAPE_FOUND] = { .apply = predis_shape_found },
	[PREDIS_SHAPE_FOUND_IDS] = { .apply = predis_shape_found_ids },
	[PREDIS_SHAPE_ROWS] = { .apply = predis_shape_rows },
};

_Static_assert(sizeof(shapes) / sizeof(shapes[0]) == PREDIS_SHAPES, "a shape has no row");

predis_layout predis_shape_layout(predis_shape shape, const predis_codec *codec)
{
	if (shape == PREDIS_SHAPE_RAW && !codec->reply_literal) {
		return PREDIS_LAYOUT_TRUE_STATUS;
	}
	return shapes[shape].layout;
}

void predis_shape_apply(predis_shape shape, const predis_codec *codec, const zval *context, predis_reply *reply, zval *result)
{
	predis_shaping s = { .codec = codec, .context = context, .reply = reply, .result = result };

	shapes[shape].apply(&s);
}
