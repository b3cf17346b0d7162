/* RESP to zval: the lane of replies of one line or one bulk. Nested ones are nested.c's. */
#include "php.h"

#include <errno.h>

#include "compat.h"
#include "nested.h"
#include "reply.h"

enum {
	BULK_FIRST = 1024 * 1024, /* bytes taken on the peer's word; beyond, memory follows what has come */
};

#if SIZEOF_SIZE_T > 4
static const zend_ulong BULK_MOST = (zend_ulong)1 << 36;
#else
static const zend_ulong BULK_MOST = (zend_ulong)1 << 30;
#endif

/* ---- one line ---- */

/* The next line without its CRLF, inside the stream's buffer: good until the next read. NULL on failure. */
static const char *read_line(predis_stream *s, size_t *length)
{
	size_t searched = 0;

	for (;;) {
		const char *start = s->buffer + s->position;
		size_t at_hand = predis_stream_buffered(s);
		const char *end = at_hand > searched ? memchr(start + searched, '\n', at_hand - searched) : NULL;
		if (end) {
			if (end == start || end[-1] != '\r') {
				predis_reply_protocol_error(s, "a line does not end in CRLF");
				return NULL;
			}
			*length = (size_t)(end - start) - 1;
			s->position += *length + 2;
			return start;
		}
		if (at_hand > PREDIS_LINE_MOST) {
			predis_reply_protocol_error(s, "a line has no end");
			return NULL;
		}
		searched = at_hand;
		if (!predis_stream_fill(s)) {
			return NULL;
		}
	}
}

/* A decimal integer, the whole of the text. Overflow and stray characters are refused. */
static bool parse_integer(const char *text, size_t length, zend_long *number)
{
	enum { SAFE_DIGITS = sizeof(zend_long) == 8 ? 18 : 9 }; /* so many cannot overflow */
	bool negative = length && text[0] == '-';
	zend_ulong value = 0;
	size_t i = negative || (length && text[0] == '+');

	if (i == length) {
		return false;
	}
	for (; i < length; i++) {
		unsigned digit = (unsigned)(unsigned char)text[i] - '0';
		if (digit > 9 || (UNEXPECTED(length > SAFE_DIGITS) && value > (ZEND_ULONG_MAX - digit) / 10)) {
			return false;
		}
		value = value * 10 + digit;
	}
	if (value > (zend_ulong)ZEND_LONG_MAX + negative) {
		return false;
	}
	*number = negative ? (zend_long)(0 - value) : (zend_long)value;
	return true;
}

/* ---- one bulk ---- */

/* Memory grows with what has come: the length is the peer's claim. */
static bool read_large_bulk(predis_stream *s, size_t length, zval *value)
{
	size_t allocated = length < BULK_FIRST ? length : BULK_FIRST;
	zend_string *bytes;
	size_t have = 0;

	predis_check_memory(allocated);
	bytes = zend_string_alloc(allocated, 0);

	while (have < length) {
		if (have == allocated) {
			allocated = allocated > length / 2 ? length : allocated * 2;
			predis_check_memory(allocated - have);
			bytes = zend_string_extend(bytes, allocated, 0);
		}
		if (!predis_stream_read(s, ZSTR_VAL(bytes) + have, allocated - have)) {
			zend_string_efree(bytes);
			return false;
		}
		have = allocated;
	}
	ZSTR_VAL(bytes)[length] = '\0';
	ZVAL_NEW_STR(value, bytes);
	return true;
}

static bool read_bulk(predis_stream *s, size_t length, zval *value)
{
	char end[2];

	if (EXPECTED(predis_stream_buffered(s) >= length + 2)) {
		const char *start = s->buffer + s->position;
		if (UNEXPECTED(start[length] != '\r' || start[length + 1] != '\n')) {
			return predis_reply_protocol_error(s, "a bulk does not end in CRLF");
		}
		predis_reply_string_value(value, start, length);
		s->position += length + 2;
		return true;
	}
	if (length + 2 <= s->capacity / 2) {
		while (predis_stream_buffered(s) < length + 2) {
			if (!predis_stream_fill(s)) {
				return false;
			}
		}
		return read_bulk(s, length, value);
	}
	if (!read_large_bulk(s, length, value)) {
		return false;
	}
	while (predis_stream_buffered(s) < sizeof(end)) {
		if (!predis_stream_fill(s)) {
			zval_ptr_dtor_str(value);
			return false;
		}
	}
	if (!predis_stream_read(s, end, sizeof(end)) || end[0] != '\r' || end[1] != '\n') {
		zval_ptr_dtor_str(value);
		return predis_reply_protocol_error(s, "a bulk does not end in CRLF");
	}
	return true;
}

/* ---- one reply ---- */

static bool set_null(predis_reply *reply)
{
	reply->type = PREDIS_REPLY_NULL;
	ZVAL_NULL(&reply->value);
	return true;
}

static bool read_integer(predis_stream *s, const char *line, size_t length, zval *value)
{
	zend_long number;

	if (!parse_integer(line, length, &number)) {
		return predis_reply_protocol_error(s, "an integer is none");
	}
	ZVAL_LONG(value, number);
	return true;
}

static bool read_double(predis_stream *s, const char *line, size_t length, zval *value)
{
	double number;

	if (!predis_reply_parse_double(line, length, &number)) {
		return predis_reply_protocol_error(s, "a double is none");
	}
	ZVAL_DOUBLE(value, number);
	return true;
}

static bool read_bulk_reply(predis_stream *s, const char *line, size_t length, predis_reply *reply)
{
	zend_long size;

	if (!parse_integer(line, length, &size) || size < -1 || (size > 0 && (zend_ulong)size > BULK_MOST)) {
		return predis_reply_protocol_error(s, "a bulk has an impossible length");
	}
	return size < 0 ? set_null(reply) : read_bulk(s, (size_t)size, &reply->value);
}

/* What did not begin like RESP: say what it began with, since it tells what is listening there. */
static bool not_resp(predis_stream *s, unsigned char type)
{
	char said[64];

	if (type >= 0x20 && type < 0x7f) {
		snprintf(said, sizeof(said), "got '%c' as reply type byte", type);
	} else {
		snprintf(said, sizeof(said), "got 0x%02x as reply type byte", type);
	}
	return predis_reply_protocol_error(s, said);
}

static bool read_flat(predis_stream *s, predis_reply *reply)
{
	size_t length;
	const char *line = read_line(s, &length);

	if (!line) {
		return false;
	}
	reply->type = (predis_reply_type)(unsigned char)line[0];
	line++;
	length--;
	switch (reply->type) {
		case PREDIS_REPLY_BULK:
			return read_bulk_reply(s, line, length, reply);
		case PREDIS_REPLY_INTEGER:
			return read_integer(s, line, length, &reply->value);
		case PREDIS_REPLY_STATUS:
		case PREDIS_REPLY_ERROR:
			predis_reply_string_value(&reply->value, line, length);
			return true;
		case PREDIS_REPLY_DOUBLE:
			return read_double(s, line, length, &reply->value);
		case PREDIS_REPLY_BOOL:
			ZVAL_BOOL(&reply->value, length == 1 && line[0] == 't');
			return true;
		case PREDIS_REPLY_NULL:
		default:
			return set_null(reply);
	}
}

static bool first_byte(predis_stream *s, unsigned char *type)
{
	if (predis_stream_buffered(s) == 0 && !predis_stream_fill(s)) {
		return false;
	}
	*type = (unsigned char)s->buffer[s->position];
	return true;
}

/*
 * The commonest reply by far: a bulk that lies in the buffer whole. One look at each of its header's bytes. False:
 * it is anything else, or not all there, and nothing has been consumed.
 */
static bool take_buffered_bulk(predis_stream *s, predis_reply *reply)
{
	enum { HEADER_MOST = 8 }; /* "$999999\r": longer ones do not fit the buffer */
	const char *start = s->buffer + s->position;
	const char *end = s->buffer + s->limit;
	const char *at = start + 1;
	size_t length = 0;

	if (end - start < HEADER_MOST) {
		return false;
	}
	while ((unsigned char)(*at - '0') <= 9 && at < start + HEADER_MOST - 1) {
		length = length * 10 + (size_t)(*at++ - '0');
	}
	if (*at != '\r' || at == start + 1 || (size_t)(end - at) < length + 4) {
		return false;
	}
	at += 2;
	if (UNEXPECTED(at[-1] != '\n' || at[length] != '\r' || at[length + 1] != '\n')) {
		return false;
	}
	reply->type = PREDIS_REPLY_BULK;
	predis_reply_string_value(&reply->value, at, length);
	s->position += (size_t)(at - start) + length + 2;
	return true;
}

bool predis_reply_read(predis_stream *s, predis_layout layout, predis_reply *reply)
{
	unsigned char type;

	ZVAL_UNDEF(&reply->value);
	reply->has_nested_error = false;
	if (!first_byte(s, &type)) {
		return false;
	}
	if (EXPECTED(type == '$') && EXPECTED(take_buffered_bulk(s, reply))) {
		return true;
	}
	switch (type) {
		case '$': case '+': case '-': case ':': case ',': case '#': case '_':
			return read_flat(s, reply);
		case '*': case '%': case '~': case '>': case '(': case '=':
			reply->type = type == '%' ? PREDIS_REPLY_MAP : PREDIS_REPLY_ARRAY;
			if (!predis_nested_read(s, layout, &reply->value, &reply->has_nested_error)) {
				return false;
			}
			if (type == '>') {
				reply->type = PREDIS_REPLY_PUSH;
			} else if (Z_TYPE(reply->value) == IS_NULL) {
				reply->type = PREDIS_REPLY_NULL_ARRAY;
			} else if (Z_TYPE(reply->value) == IS_STRING) {
				reply->type = PREDIS_REPLY_BULK; /* a big number or a verbatim string */
			}
			return true;
		default:
			return not_resp(s, type);
	}
}

bool predis_reply_read_header(predis_stream *s, predis_reply *reply, size_t *count)
{
	unsigned char type;
	zend_long elements;
	const char *line;
	size_t length;

	*count = 0;
	reply->has_nested_error = false;
	ZVAL_UNDEF(&reply->value);
	if (!first_byte(s, &type)) {
		return false;
	}
	if (type != '*') {
		return predis_reply_read(s, PREDIS_LAYOUT_LIST, reply);
	}
	line = read_line(s, &length);
	if (!line) {
		return false;
	}
	if (!parse_integer(line + 1, length - 1, &elements) || elements < -1 || elements > INT32_MAX) {
		return predis_reply_protocol_error(s, "an array has an impossible length");
	}
	if (elements < 0) {
		return set_null(reply);
	}
	reply->type = PREDIS_REPLY_ARRAY;
	*count = (size_t)elements;
	return true;
}
