/*
 * Nested replies, and what their reader shares with the flat lane. Called by reply.c; other layers see reply.h.
 */
#ifndef PREDIS_WIRE_NESTED_H
#define PREDIS_WIRE_NESTED_H

#include <errno.h>

#include "copy.h"
#include "reply.h"

/* A status, error or header line longer than this is none. */
enum { PREDIS_LINE_MOST = 64 * 1024 };

/*
 * Reads one reply of any type but a flat one's. On false the reason is in s->failure and `value` is undefined.
 * *has_error: an element is an error.
 */
bool predis_nested_read(predis_stream *s, predis_layout layout, zval *value, bool *has_error);

/* Remembers an element's error for predis_reply_nested_error(). */
void predis_nested_note_error(const char *text, size_t length);

/* What ZSCORE's relatives answer: a string becomes a float, an integer, too. */
void predis_nested_to_score(zval *value);

/*
 * Takes name (a string or an integer) and value into the array. Strings like "12" become integer keys, as in every PHP
 * array. A repeated name overwrites: the server may lie. Returns the value's place.
 */
zval *predis_nested_put_named(HashTable *array, zval *name, zval *value);

/* Notes what is wrong with the bytes. Always false. */
static inline bool predis_reply_protocol_error(predis_stream *s, const char *what)
{
	predis_failure_set(&s->failure, PREDIS_FAILURE_PROTOCOL, EPROTO, "protocol error, %s", what);
	return false;
}

static zend_always_inline void predis_reply_string_value(zval *value, const char *bytes, size_t length)
{
	if (length <= 1) {
		ZVAL_INTERNED_STR(value, length ? ZSTR_CHAR((unsigned char)bytes[0]) : ZSTR_EMPTY_ALLOC());
	} else {
		zend_string *string = zend_string_alloc(length, 0);
		*predis_copy(ZSTR_VAL(string), bytes, length) = '\0';
		ZVAL_NEW_STR(value, string);
	}
}

#endif
