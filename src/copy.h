/* Copying of what is mostly short: keys, values, names. A call of memcpy() costs more than that. */
#ifndef PREDIS_COPY_H
#define PREDIS_COPY_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "php.h"

enum { PREDIS_COPY_SHORT = 32 };

/* For up to 16 bytes. The two halves of a copy may overlap, here and below. */
static zend_always_inline void predis_copy_half(char *to, const char *from, size_t length)
{
	if (length >= 8) {
		uint64_t head, tail;
		memcpy(&head, from, 8);
		memcpy(&tail, from + (length - 8), 8);
		memcpy(to, &head, 8);
		memcpy(to + (length - 8), &tail, 8);
	} else if (length >= 4) {
		uint32_t head, tail;
		memcpy(&head, from, 4);
		memcpy(&tail, from + (length - 4), 4);
		memcpy(to, &head, 4);
		memcpy(to + (length - 4), &tail, 4);
	} else if (length) {
		to[0] = from[0]; /* of one, two and three bytes: first, middle, last */
		to[length / 2] = from[length / 2];
		to[length - 1] = from[length - 1];
	}
}

/* memcpy() with no call, for up to PREDIS_COPY_SHORT bytes. Returns the end of the copy. */
static zend_always_inline char *predis_copy_short(char *to, const char *from, size_t length)
{
	if (length > PREDIS_COPY_SHORT / 2) {
		char head[16], tail[16];
		memcpy(head, from, 16);
		memcpy(tail, from + (length - 16), 16);
		memcpy(to, head, 16);
		memcpy(to + (length - 16), tail, 16);
	} else {
		predis_copy_half(to, from, length);
	}
	return to + length;
}

/* memcpy(), with no call for up to 16 bytes. Returns the end of the copy. */
static zend_always_inline char *predis_copy(char *to, const char *from, size_t length)
{
	if (length > PREDIS_COPY_SHORT / 2) {
		memcpy(to, from, length);
	} else {
		predis_copy_half(to, from, length);
	}
	return to + length;
}

#endif
