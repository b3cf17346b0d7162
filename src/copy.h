/* Copying of what is mostly short: keys, values, names. A call of memcpy() costs more than that. */
#ifndef PREDIS_COPY_H
#define PREDIS_COPY_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "php.h"

/* memcpy(), in line for up to 16 bytes. Returns the end of the copy. */
static zend_always_inline char *predis_copy(char *to, const char *from, size_t length)
{
	char *end = to + length;

	if (length > 16) {
		memcpy(to, from, length);
	} else if (length >= 8) {
		uint64_t head, tail; /* they may overlap */
		memcpy(&head, from, 8);
		memcpy(&tail, from + (length - 8), 8);
		memcpy(to, &head, 8);
		memcpy(end - 8, &tail, 8);
	} else if (length >= 4) {
		uint32_t head, tail;
		memcpy(&head, from, 4);
		memcpy(&tail, from + (length - 4), 4);
		memcpy(to, &head, 4);
		memcpy(end - 4, &tail, 4);
	} else if (length) {
		to[0] = from[0]; /* of one, two and three bytes: first, middle, last */
		to[length / 2] = from[length / 2];
		to[length - 1] = from[length - 1];
	}
	return end;
}

#endif
