/*
 * Arrays of flat elements: what MGET, LRANGE, HGETALL and most others answer. hiredis' reader costs about 180
 * instructions an element before its callback runs; this is a loop around the lane that single replies go anyway.
 */
#include "php.h"

#include "array.h"
#include "compat.h"
#include "flat.h"

enum {
	PREALLOCATED_MOST = 4096, /* elements: an array's length is the peer's claim until they have come */
	CHECK_EVERY = 64,         /* elements, each below the stream's buffer in size: larger ones are checked one by one */
};

typedef struct {
	predis_stream *stream;
	predis_layout layout; /* of the array that is read */
	bool has_error;
} array_reader;

static bool is_flat(unsigned char type)
{
	switch (type) {
		case '$': case '+': case '-': case ':':
			return true;
		case ',': case '#': case '_':
			return predis_reply_can_resp3();
		default:
			return false;
	}
}

/* Within arrays nulls and errors are false. */
static bool read_flat_element(array_reader *reader, zval *value)
{
	predis_reply reply;

	ZVAL_UNDEF(&reply.value);
	if (!predis_flat_read(reader->stream, &reply)) {
		return false;
	}
	if (UNEXPECTED(reply.type == PREDIS_REPLY_ERROR)) {
		predis_nested_note_error(Z_STRVAL(reply.value), Z_STRLEN(reply.value));
		reader->has_error = true;
		zval_ptr_dtor_str(&reply.value);
		ZVAL_FALSE(value);
	} else if (reply.type == PREDIS_REPLY_NULL) {
		ZVAL_FALSE(value);
	} else if (reply.type == PREDIS_REPLY_STATUS && reader->layout == PREDIS_LAYOUT_TRUE_STATUS) {
		zval_ptr_dtor_str(&reply.value);
		ZVAL_TRUE(value);
	} else {
		ZVAL_COPY_VALUE(value, &reply.value);
	}
	return true;
}

static bool read_nested_element(array_reader *reader, zval *value)
{
	predis_layout layout = reader->layout == PREDIS_LAYOUT_TRUE_STATUS ? PREDIS_LAYOUT_TRUE_STATUS : PREDIS_LAYOUT_LIST;
	bool has_error = false;

	if (!predis_nested_read(reader->stream, layout, value, &has_error)) {
		return false;
	}
	reader->has_error |= has_error;
	if (Z_TYPE_P(value) == IS_NULL) {
		ZVAL_FALSE(value);
	}
	return true;
}

static bool next_type(predis_stream *s, unsigned char *type)
{
	if (UNEXPECTED(predis_stream_buffered(s) == 0) && !predis_stream_fill(s)) {
		return false;
	}
	*type = (unsigned char)s->buffer[s->position];
	return true;
}

static bool read_element(array_reader *reader, zval *value)
{
	unsigned char type;

	if (!next_type(reader->stream, &type)) {
		return false;
	}
	if (EXPECTED(type == '$') && EXPECTED(predis_flat_take_bulk(reader->stream, value))) {
		return true;
	}
	return is_flat(type) ? read_flat_element(reader, value) : read_nested_element(reader, value);
}

static void check_now_and_then(size_t element)
{
	if (UNEXPECTED(element % CHECK_EVERY == 0)) {
		predis_check_memory(0);
	}
}

static bool read_list(array_reader *reader, size_t count, HashTable *list)
{
	zend_hash_real_init_packed(list);
	for (size_t i = 0; i < count; i++) {
		zval value = {0};
		check_now_and_then(i);
		if (!read_element(reader, &value)) {
			return false;
		}
		if (UNEXPECTED(list->nNumUsed >= list->nTableSize)) {
			predis_check_memory(list->nTableSize * sizeof(Bucket));
			zend_hash_extend(list, list->nTableSize * 2, true);
		}
		ZEND_HASH_FILL_PACKED(list) {
			ZEND_HASH_FILL_ADD(&value);
		} ZEND_HASH_FILL_END();
	}
	return true;
}

static bool read_pairs(array_reader *reader, size_t count, HashTable *map)
{
	zend_hash_real_init_mixed(map);
	for (size_t i = 0; i < count; i += 2) {
		zval name = {0}, value = {0};
		check_now_and_then(i);
		if (!read_element(reader, &name)) {
			return false;
		}
		if (UNEXPECTED(Z_TYPE(name) != IS_STRING && Z_TYPE(name) != IS_LONG)) {
			zval_ptr_dtor(&name);
			return predis_reply_protocol_error(reader->stream, "a map has a name that is neither a string nor an integer");
		}
		if (!read_element(reader, &value)) {
			zval_ptr_dtor_nogc(&name);
			return false;
		}
		if (reader->layout == PREDIS_LAYOUT_SCORED) {
			predis_nested_to_score(&value);
		}
		predis_nested_put_named(map, &name, &value);
	}
	return true;
}

/* The header's number. Below 0: the array is missing. */
static bool read_count(predis_stream *s, unsigned char type, zend_long *count)
{
	size_t length;
	const char *line = predis_flat_line(s, &length);

	if (!line) {
		return false;
	}
	if (!predis_flat_integer(line + 1, length - 1, count) || *count < -1 || *count > INT32_MAX / 2) {
		return predis_reply_protocol_error(s, "an array has an impossible length");
	}
	if (type == '%' && *count > 0) {
		*count *= 2;
	}
	return true;
}

/* RESP3 lists members with their scores as arrays of two: those stay a list, for the shape to flatten. */
static bool has_pairs(array_reader *reader, unsigned char type, zend_long count, bool *pairs)
{
	unsigned char first;

	*pairs = type == '%' || reader->layout == PREDIS_LAYOUT_PAIRS || reader->layout == PREDIS_LAYOUT_SCORED;
	if (!*pairs || type == '%') {
		return true;
	}
	if (!next_type(reader->stream, &first)) {
		return false;
	}
	if (first == '*') {
		reader->layout = PREDIS_LAYOUT_LIST;
		*pairs = false;
	} else if (count % 2) {
		return predis_reply_protocol_error(reader->stream, "a list of pairs has an odd number of elements");
	}
	return true;
}

static bool read_array(array_reader *reader, unsigned char type, zval *value)
{
	zend_long count;
	size_t places;
	bool pairs, done;

	if (!read_count(reader->stream, type, &count)) {
		return false;
	}
	if (count < 0) {
		ZVAL_NULL(value);
		return true;
	}
	if (count == 0) {
		ZVAL_EMPTY_ARRAY(value);
		return true;
	}
	if (!has_pairs(reader, type, count, &pairs)) {
		return false;
	}
	places = pairs ? (size_t)count / 2 : (size_t)count;
	array_init_size(value, (uint32_t)(places < PREALLOCATED_MOST ? places : PREALLOCATED_MOST));
	done = pairs ? read_pairs(reader, (size_t)count, Z_ARRVAL_P(value)) : read_list(reader, (size_t)count, Z_ARRVAL_P(value));
	if (!done) {
		zval_ptr_dtor(value);
		ZVAL_UNDEF(value);
	}
	return done;
}

bool predis_array_read(predis_stream *s, predis_layout layout, zval *value, bool *has_error)
{
	array_reader reader = { .stream = s, .layout = layout };
	unsigned char type = (unsigned char)s->buffer[s->position];

	switch (type) {
		case '*':
			break;
		case '~': case '%':
			if (predis_reply_can_resp3()) {
				break;
			}
			ZEND_FALLTHROUGH;
		default:
			return predis_nested_read(s, layout, value, has_error);
	}
	if (!read_array(&reader, type, value)) {
		return false;
	}
	*has_error = reader.has_error;
	return true;
}
