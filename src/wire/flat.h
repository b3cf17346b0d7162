/*
 * The lane of what is one line or one bulk, as a reply of its own or as an array's element. Called by reply.c and
 * array.c; other layers see reply.h.
 */
#ifndef PREDIS_WIRE_FLAT_H
#define PREDIS_WIRE_FLAT_H

#include "nested.h"

/* See predis_reply_start(). */
void predis_flat_start(void);

/* The next line without its CRLF, inside the stream's buffer: good until the next read. NULL on failure. */
const char *predis_flat_line(predis_stream *s, size_t *length);

/* A decimal integer, the whole of the text. Overflow, stray characters, "+1", "01" and "-0" are refused, as hiredis does. */
bool predis_flat_integer(const char *text, size_t length, zend_long *number);

/* Reads one reply of any flat type. On false the reason is in s->failure and the value owns nothing. */
bool predis_flat_read(predis_stream *s, predis_reply *reply);

/*
 * A bulk's header between `start`, which is '$', and `end`: what is behind it, and the bulk's length. NULL: it is not
 * there whole, or wrong. One look at each of its bytes, which are mostly the three or four of a length below 100.
 */
static zend_always_inline const char *predis_flat_bulk_header(const char *start, const char *end, size_t *length)
{
	enum { HEADER_MOST = 8 }; /* "$99999\r\n": longer ones are rarely in the buffer whole */
	const char *at = start + 1;
	size_t digit;

	if (UNEXPECTED(end - start < HEADER_MOST)) {
		return NULL;
	}
	*length = (size_t)(unsigned char)*at++ - '0';
	if (UNEXPECTED(*length > 9)) {
		return NULL;
	}
	while (*at != '\r') {
		digit = (size_t)(unsigned char)*at++ - '0';
		if (UNEXPECTED(digit > 9 || *length == 0 || at == start + HEADER_MOST - 1)) {
			return NULL;
		}
		*length = *length * 10 + digit;
	}
	return EXPECTED(at[1] == '\n') ? at + 2 : NULL;
}

/*
 * The commonest reply by far: a bulk that lies in the buffer whole, between `start`, which is '$', and `end`. Returns
 * what is behind it. NULL: it is not all there, or wrong.
 */
static zend_always_inline const char *predis_flat_parse_bulk(const char *start, const char *end, zval *value)
{
	size_t length;
	const char *bytes = predis_flat_bulk_header(start, end, &length);

	if (UNEXPECTED(!bytes || (size_t)(end - bytes) < length + 2 || memcmp(bytes + length, "\r\n", 2) != 0)) {
		return NULL;
	}
	predis_reply_string_value(value, bytes, length);
	return bytes + length + 2;
}

/* The same from a stream, of which it is consumed. False: nothing has been. The buffer holds at least the '$'. */
static zend_always_inline bool predis_flat_take_bulk(predis_stream *s, zval *value)
{
	const char *behind = predis_flat_parse_bulk(s->buffer + s->position, s->buffer + s->limit, value);

	if (UNEXPECTED(!behind)) {
		return false;
	}
	s->position = (size_t)(behind - s->buffer);
	return true;
}

#endif
