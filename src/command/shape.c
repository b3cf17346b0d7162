/* Replies to return values: one function per shape, in a table. */
#include "php.h"

#include "command.h"

typedef struct {
	const predis_codec *codec;
	const zval *context;
	predis_reply *reply; /* its value is moved or freed */
	zval *result;
} shaping;

typedef void (*shape_function)(const shaping *s);

static void move_value(const shaping *s)
{
	ZVAL_COPY_VALUE(s->result, &s->reply->value);
}

static void drop_for_false(const shaping *s)
{
	zval_ptr_dtor(&s->reply->value);
	ZVAL_FALSE(s->result);
}

/* ---- single values ---- */

static void shape_value(const shaping *s)
{
	/* BRPOPLPUSH has a missing array where it means a missing value. */
	if (UNEXPECTED(Z_TYPE(s->reply->value) == IS_NULL)) {
		ZVAL_FALSE(s->result);
		return;
	}
	move_value(s);
	predis_codec_decode(s->codec, s->result);
}

/* Any status is a yes. SET with GET answers with the old value instead. */
static void shape_ok(const shaping *s)
{
	bool ok = s->reply->type == PREDIS_REPLY_STATUS;

	if (s->reply->type == PREDIS_REPLY_BULK) {
		shape_value(s);
		return;
	}
	ok |= s->reply->type == PREDIS_REPLY_INTEGER && Z_LVAL(s->reply->value) > 0;
	zval_ptr_dtor(&s->reply->value);
	ZVAL_BOOL(s->result, ok);
}

static void shape_int(const shaping *s)
{
	if (EXPECTED(s->reply->type == PREDIS_REPLY_INTEGER)) {
		move_value(s);
	} else {
		drop_for_false(s);
	}
}

static void shape_bool(const shaping *s)
{
	bool truth = s->reply->type == PREDIS_REPLY_INTEGER ? Z_LVAL(s->reply->value) != 0 : Z_TYPE(s->reply->value) == IS_TRUE;

	zval_ptr_dtor(&s->reply->value);
	ZVAL_BOOL(s->result, truth);
}

static void to_float(zval *value)
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

static void shape_float(const shaping *s)
{
	to_float(&s->reply->value);
	move_value(s);
}

static void shape_number(const shaping *s)
{
	if (s->reply->type != PREDIS_REPLY_INTEGER) {
		to_float(&s->reply->value);
	}
	move_value(s);
}

static void shape_string(const shaping *s)
{
	if (EXPECTED(Z_TYPE(s->reply->value) == IS_STRING)) {
		move_value(s);
	} else {
		drop_for_false(s);
	}
}

/* ---- lists ---- */

/* A missing array is an empty one, or null where OPT_NULL_MULTIBULK_AS_NULL asks for that. */
static void shape_missing_array(const shaping *s)
{
	if (s->codec->null_array_as_null) {
		ZVAL_NULL(s->result);
	} else {
		ZVAL_EMPTY_ARRAY(s->result);
	}
}

/* True: there is an array to go on with. */
static bool take_array(const shaping *s)
{
	if (EXPECTED(Z_TYPE(s->reply->value) == IS_ARRAY)) {
		move_value(s);
		return true;
	}
	if (s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		shape_missing_array(s);
	} else {
		drop_for_false(s);
	}
	return false;
}

static HashTable *own_array(zval *array)
{
	SEPARATE_ARRAY(array);
	return Z_ARRVAL_P(array);
}

static void decode_elements(const shaping *s, zval *array)
{
	zval *element;

	if (!predis_codec_decodes(s->codec)) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(own_array(array), element) {
		predis_codec_decode(s->codec, element);
	} ZEND_HASH_FOREACH_END();
}

static void shape_strings(const shaping *s)
{
	take_array(s);
}

static void shape_values(const shaping *s)
{
	if (take_array(s)) {
		decode_elements(s, s->result);
	}
}

static void shape_value_or_values(const shaping *s)
{
	if (Z_TYPE(s->reply->value) == IS_ARRAY || s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		shape_values(s);
	} else {
		shape_value(s);
	}
}

static void shape_string_or_strings(const shaping *s)
{
	if (Z_TYPE(s->reply->value) == IS_ARRAY || s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		shape_strings(s);
	} else {
		shape_string(s);
	}
}

static void shape_bools(const shaping *s)
{
	zval *element;

	if (take_array(s)) {
		ZEND_HASH_FOREACH_VAL(own_array(s->result), element) {
			bool truth = Z_TYPE_P(element) == IS_TRUE || (Z_TYPE_P(element) == IS_LONG && Z_LVAL_P(element) != 0);
			zval_ptr_dtor(element);
			ZVAL_BOOL(element, truth);
		} ZEND_HASH_FOREACH_END();
	}
}

static void shape_floats(const shaping *s)
{
	zval *element;

	if (take_array(s)) {
		ZEND_HASH_FOREACH_VAL(own_array(s->result), element) {
			to_float(element);
		} ZEND_HASH_FOREACH_END();
	}
}

/* ---- maps ---- */

/* RESP3 has arrays of two where RESP2 has a flat list: [[member, score], ...]. The reader left those a list. */
static void flatten_pairs(zval *array)
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
			Z_TRY_ADDREF_P(score);
			zend_symtable_update(Z_ARRVAL(fresh), Z_STR_P(member), score);
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(array);
	ZVAL_COPY_VALUE(array, &fresh);
}

static void shape_pairs(const shaping *s)
{
	if (take_array(s)) {
		flatten_pairs(s->result);
		decode_elements(s, s->result);
	}
}

/* The reader has filled [member => score] with the members' bytes: with a serializer they stand for something else. */
static void decode_members(const shaping *s)
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

static void shape_scored(const shaping *s)
{
	if (!take_array(s)) {
		return;
	}
	flatten_pairs(s->result);
	if (predis_codec_decodes(s->codec)) {
		decode_members(s);
	}
}

/* hMget: the reply has the values only; the call remembered the fields. */
static void shape_fields(const shaping *s)
{
	zval values, *field, *value;
	HashPosition at;

	if (Z_TYPE(s->reply->value) != IS_ARRAY || Z_TYPE_P(s->context) != IS_ARRAY) {
		drop_for_false(s);
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

static void shape_popped(const shaping *s)
{
	zval *value;

	/* Nothing came in time: RESP3 says null, and means the missing array of RESP2. */
	if (s->reply->type == PREDIS_REPLY_NULL) {
		shape_missing_array(s);
		return;
	}
	if (take_array(s) && (value = zend_hash_index_find(own_array(s->result), 1))) {
		predis_codec_decode(s->codec, value);
	}
}

/* ---- particular replies ---- */

static void shape_type(const shaping *s)
{
	static const char *const types[] = { "none", "string", "set", "list", "zset", "hash", "stream" };
	zend_long type = 0;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		drop_for_false(s);
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

static void shape_ping(const shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_STATUS && !s->codec->reply_literal) {
		zval_ptr_dtor(&s->reply->value);
		ZVAL_TRUE(s->result);
	} else {
		shape_string(s);
	}
}

/* "12" and "1.5", but nothing with blanks around it: the text is a piece of a longer one. */
static uint8_t number_in(const char *text, size_t length, zend_long *number, double *real)
{
	if (length == 0 || (unsigned char)text[0] <= ' ' || (unsigned char)text[length - 1] <= ' ') {
		return 0;
	}
	return is_numeric_string(text, length, number, real, false);
}

static void add_info_line(zval *map, const char *line, size_t length)
{
	const char *colon = memchr(line, ':', length);
	zval value;
	double real;
	zend_long number;
	size_t name_length, value_length;

	if (length == 0 || line[0] == '#' || !colon) {
		return;
	}
	name_length = (size_t)(colon - line);
	value_length = length - name_length - 1;
	switch (number_in(colon + 1, value_length, &number, &real)) {
		case IS_LONG:
			ZVAL_LONG(&value, number);
			break;
		case IS_DOUBLE:
			ZVAL_DOUBLE(&value, real);
			break;
		default:
			ZVAL_STRINGL(&value, colon + 1, value_length);
			break;
	}
	zend_symtable_str_update(Z_ARRVAL_P(map), line, name_length, &value);
}

static void shape_info(const shaping *s)
{
	const char *at, *end;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		drop_for_false(s);
		return;
	}
	array_init(s->result);
	at = Z_STRVAL(s->reply->value);
	end = at + Z_STRLEN(s->reply->value);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		const char *stop = line_end ? line_end : end;
		size_t length = (size_t)(stop - at);
		if (length && at[length - 1] == '\r') {
			length--;
		}
		add_info_line(s->result, at, length);
		at = stop + 1;
	}
	zval_ptr_dtor(&s->reply->value);
}

static void add_client_word(zval *client, const char *word, size_t length)
{
	const char *equals = memchr(word, '=', length);
	zval value;
	size_t name_length, value_length;
	zend_long number;
	double real;

	if (!equals) {
		return;
	}
	name_length = (size_t)(equals - word);
	value_length = length - name_length - 1;
	if (number_in(equals + 1, value_length, &number, &real) == IS_LONG) {
		ZVAL_LONG(&value, number);
	} else {
		ZVAL_STRINGL(&value, equals + 1, value_length);
	}
	zend_symtable_str_update(Z_ARRVAL_P(client), word, name_length, &value);
}

static void add_client(zval *clients, const char *line, const char *end)
{
	zval client;

	array_init(&client);
	while (line < end) {
		const char *blank = memchr(line, ' ', (size_t)(end - line));
		const char *stop = blank ? blank : end;
		add_client_word(&client, line, (size_t)(stop - line));
		line = stop + 1;
	}
	zend_hash_next_index_insert_new(Z_ARRVAL_P(clients), &client);
}

static void shape_client_list(const shaping *s)
{
	const char *at, *end;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		drop_for_false(s);
		return;
	}
	array_init(s->result);
	at = Z_STRVAL(s->reply->value);
	end = at + Z_STRLEN(s->reply->value);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		const char *stop = line_end ? line_end : end;
		if (stop > at) {
			add_client(s->result, at, stop);
		}
		at = stop + 1;
	}
	zval_ptr_dtor(&s->reply->value);
}

static void shape_raw(const shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_STATUS && !s->codec->reply_literal) {
		zval_ptr_dtor(&s->reply->value);
		ZVAL_TRUE(s->result);
	} else if (s->reply->type == PREDIS_REPLY_NULL) {
		ZVAL_FALSE(s->result);
	} else if (s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		shape_missing_array(s);
	} else {
		move_value(s);
	}
}

/* ---- the table ---- */

typedef struct {
	shape_function apply;
	predis_layout layout;
} shape_row;

static const shape_row shapes[] = {
	[PREDIS_SHAPE_OK] = { .apply = shape_ok },
	[PREDIS_SHAPE_INT] = { .apply = shape_int },
	[PREDIS_SHAPE_BOOL] = { .apply = shape_bool },
	[PREDIS_SHAPE_FLOAT] = { .apply = shape_float },
	[PREDIS_SHAPE_NUMBER] = { .apply = shape_number },
	[PREDIS_SHAPE_STATUS] = { .apply = shape_string },
	[PREDIS_SHAPE_STRING] = { .apply = shape_string },
	[PREDIS_SHAPE_VALUE] = { .apply = shape_value },
	[PREDIS_SHAPE_VALUE_OR_VALUES] = { .apply = shape_value_or_values },
	[PREDIS_SHAPE_STRING_OR_STRINGS] = { .apply = shape_string_or_strings },
	[PREDIS_SHAPE_VALUES] = { .apply = shape_values },
	[PREDIS_SHAPE_STRINGS] = { .apply = shape_strings },
	[PREDIS_SHAPE_INTS] = { .apply = shape_strings },
	[PREDIS_SHAPE_BOOLS] = { .apply = shape_bools },
	[PREDIS_SHAPE_FLOATS] = { .apply = shape_floats },
	[PREDIS_SHAPE_PAIRS] = { .apply = shape_pairs, .layout = PREDIS_LAYOUT_PAIRS },
	[PREDIS_SHAPE_SCORED] = { .apply = shape_scored, .layout = PREDIS_LAYOUT_SCORED },
	[PREDIS_SHAPE_FIELDS] = { .apply = shape_fields },
	[PREDIS_SHAPE_POPPED] = { .apply = shape_popped },
	[PREDIS_SHAPE_POPPED_SCORED] = { .apply = shape_popped },
	[PREDIS_SHAPE_TYPE] = { .apply = shape_type },
	[PREDIS_SHAPE_PING] = { .apply = shape_ping },
	[PREDIS_SHAPE_INFO] = { .apply = shape_info },
	[PREDIS_SHAPE_TIME] = { .apply = shape_strings },
	[PREDIS_SHAPE_RAW] = { .apply = shape_raw },
	[PREDIS_SHAPE_CLIENT_LIST] = { .apply = shape_client_list },
	[PREDIS_SHAPE_SCAN] = { .apply = shape_raw },
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
	shaping s = { .codec = codec, .context = context, .reply = reply, .result = result };

	shapes[shape].apply(&s);
}
