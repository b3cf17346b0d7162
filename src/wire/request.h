/* Arguments to RESP bytes. Appends to a predis_buffer; knows no command. */
#ifndef PREDIS_WIRE_REQUEST_H
#define PREDIS_WIRE_REQUEST_H

#include "buffer.h"
#include "copy.h"

enum {
	PREDIS_NUMBER_MOST = 24,      /* digits of a 64-bit integer, its sign, and a little */
	PREDIS_REQUEST_HEADER = 16,   /* "*4294967295\r\n" and a little */
};

/* The rare half of predis_request_write_length(): three digits and more. */
size_t predis_request_write_long_length(char *to, char sigil, size_t number);

/* Writes "<sigil><number>\r\n"; returns how many bytes. `to` has PREDIS_NUMBER_MOST of room. */
static inline size_t predis_request_write_length(char *to, char sigil, size_t number)
{
	if (UNEXPECTED(number >= 100)) {
		return predis_request_write_long_length(to, sigil, number);
	}
	*to++ = sigil;
	if (number >= 10) {
		*to++ = (char)('0' + number / 10);
		number %= 10;
		*to++ = (char)('0' + number);
		memcpy(to, "\r\n", 2);
		return 5;
	}
	*to++ = (char)('0' + number);
	memcpy(to, "\r\n", 2);
	return 4;
}

/* "$3\r\nfoo\r\n" */
void predis_request_bulk(predis_buffer *out, const char *bytes, size_t length);
void predis_request_long(predis_buffer *out, zend_long number);

/* The shortest text that is read back as the same number; inf and nan by name. */
void predis_request_double(predis_buffer *out, double number);

/* A whole command of C strings; `count` of them. */
void predis_request_words(predis_buffer *out, uint32_t count, const char *const *words);

static inline void predis_request_string(predis_buffer *out, const zend_string *string)
{
	predis_request_bulk(out, ZSTR_VAL(string), ZSTR_LEN(string));
}

/* "*3\r\n" */
void predis_request_array(predis_buffer *out, size_t count);

#endif
