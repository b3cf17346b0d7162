/* Replies of one line or one bulk, straight from the stream's buffer. */
#include "php.h"

#include "compat.h"
#include "flat.h"

enum {
	BULK_FIRST = 1024 * 1024, /* bytes taken on the peer's word; beyond, memory follows what has come */
};

#if SIZEOF_SIZE_T > 4
static const zend_ulong BULK_MOST = (zend_ulong)1 << 36;
#else
static const zend_ulong BULK_MOST = (zend_ulong)1 << 30;
#endif

/* ---- one line ---- */

const char *predis_flat_line(predis_stream *s, size_t *length)
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

bool predis_flat_integer(const char *text, size_t length, zend_long *number)
{
	enum { SAFE_DIGITS = sizeof(zend_long) == 8 ? 18 : 9 }; /* so many cannot overflow */
	bool negative = length && text[0] == '-';
	zend_ulong value = 0;
	size_t i = negative;

	if (i == length || (text[i] == '0' && length > 1)) {
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

/* What nearly all statuses say is in memory once: a queued command then costs no string. NULL before the start. */
static zend_string *status_ok, *status_queued;

void predis_flat_start(void)
{
	status_ok = zend_string_init_interned("OK", sizeof("OK") - 1, true);
	status_queued = zend_string_init_interned("QUEUED", sizeof("QUEUED") - 1, true);
}

static bool is_status(const zend_string *status, const char *line, size_t length)
{
	return status && ZSTR_LEN(status) == length && memcmp(ZSTR_VAL(status), line, length) == 0;
}

static void set_status(zval *value, const char *line, size_t length)
{
	if (is_status(status_ok, line, length)) {
		ZVAL_INTERNED_STR(value, status_ok);
	} else if (is_status(status_queued, line, length)) {
		ZVAL_INTERNED_STR(value, status_queued);
	} else {
		predis_reply_string_value(value, line, length);
	}
}

static bool read_integer(predis_stream *s, const char *line, size_t length, zval *value)
{
	zend_long number;

	if (!predis_flat_integer(line, length, &number)) {
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

	if (!predis_flat_integer(line, length, &size) || size < -1 || (size > 0 && (zend_ulong)size > BULK_MOST)) {
		return predis_reply_protocol_error(s, "a bulk has an impossible length");
	}
	return size < 0 ? set_null(reply) : read_bulk(s, (size_t)size, &reply->value);
}

bool predis_flat_read(predis_stream *s, predis_reply *reply)
{
	size_t length;
	const char *line = predis_flat_line(s, &length);

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
			if (memchr(line, '\r', length)) {
				return predis_reply_protocol_error(s, "a line has a CR in it");
			}
			set_status(&reply->value, line, length);
			return true;
		case PREDIS_REPLY_DOUBLE:
			return read_double(s, line, length, &reply->value);
		case PREDIS_REPLY_BOOL:
			if (length != 1 || (line[0] != 't' && line[0] != 'f')) {
				return predis_reply_protocol_error(s, "a boolean is none");
			}
			ZVAL_BOOL(&reply->value, line[0] == 't');
			return true;
		case PREDIS_REPLY_NULL:
		default:
			return length == 0 ? set_null(reply) : predis_reply_protocol_error(s, "a null has something behind it");
	}
}

