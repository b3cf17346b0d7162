/*
 * The lane of what is one line or one bulk, as a reply of its own or as an array's element. Called by reply.c and
 * array.c; other layers see reply.h.
 */
#ifndef PREDIS_WIRE_FLAT_H
#define PREDIS_WIRE_FLAT_H

#include "nested.h"

/* The next line without its CRLF, inside the stream's buffer: good until the next read. NULL on failure. */
const char *predis_flat_line(predis_stream *s, size_t *length);

/* A decimal integer, the whole of the text. Overflow, stray characters, "+1", "01" and "-0" are refused, as hiredis does. */
bool predis_flat_integer(const char *text, size_t length, zend_long *number);

/* Reads one reply of any flat type. On false the reason is in s->failure and the value owns nothing. */
bool predis_flat_read(predis_stream *s, predis_reply *reply);

/*
 * The commonest reply by far: a bulk that lies in the buffer whole. One look at each of its header's bytes. The buffer
 * holds at least one byte, which is '$'. False: it is not all there, or wrong, and nothing has been consumed.
 */
static inline bool predis_flat_take_bulk(predis_stream *s, zval *value)
{
	enum { HEADER_MOST = 8 }; /* "$999999\r": longer ones do not fit the buffer */
	const char *start = s->buffer + s->position;
	const char *end = s->buffer + s->limit;
	const char *at = start + 1;
	size_t length = 0;

	if (UNEXPECTED(end - start < HEADER_MOST)) {
		return false;
	}
	while ((unsigned char)(*at - '0') <= 9 && at < start + HEADER_MOST - 1) {
		length = length * 10 + (size_t)(*at++ - '0');
	}
	if (UNEXPECTED(*at != '\r' || at == start + 1 || (start[1] == '0' && at > start + 2) || (size_t)(end - at) < length + 4)) {
		return false;
	}
	at += 2;
	if (UNEXPECTED(at[-1] != '\n' || at[length] != '\r' || at[length + 1] != '\n')) {
		return false;
	}
	predis_reply_string_value(value, at, length);
	s->position += (size_t)(at - start) + length + 2;
	return true;
}

#endif
