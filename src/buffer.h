/*
 * A growing byte buffer in request memory, for commands on their way out. It never shrinks while it lives, so
 * that a loop of commands allocates once. A fatal error in mid-use loses nothing: the request's memory goes whole.
 */
#ifndef PREDIS_BUFFER_H
#define PREDIS_BUFFER_H

#include <string.h>

#include "php.h"

typedef struct predis_buffer {
	char *bytes; /* request memory, NULL while capacity is 0 */
	size_t length;
	size_t capacity;
} predis_buffer;

/* Makes room for `more` bytes behind the present ones; bails out (longjmp) beyond memory_limit. */
void predis_buffer_grow(predis_buffer *buffer, size_t more);

static inline char *predis_buffer_reserve(predis_buffer *buffer, size_t more)
{
	if (UNEXPECTED(buffer->capacity - buffer->length < more)) {
		predis_buffer_grow(buffer, more);
	}
	return buffer->bytes + buffer->length;
}

static inline void predis_buffer_append(predis_buffer *buffer, const char *bytes, size_t length)
{
	memcpy(predis_buffer_reserve(buffer, length), bytes, length);
	buffer->length += length;
}

static inline void predis_buffer_free(predis_buffer *buffer)
{
	if (buffer->bytes) {
		efree(buffer->bytes);
	}
	*buffer = (predis_buffer){0};
}

/* Keeps what is done with in `place`, for the next time: unless it is large, or another one has come there meanwhile. */
static inline void predis_buffer_keep(predis_buffer *place, predis_buffer *done)
{
	enum { KEPT_MOST = 64 * 1024 };

	if (place->bytes || done->capacity > KEPT_MOST) {
		predis_buffer_free(done);
		return;
	}
	done->length = 0;
	*place = *done;
	*done = (predis_buffer){0};
}

/* The same as freeing, for one that has held a password. */
static inline void predis_buffer_wipe(predis_buffer *buffer)
{
	if (buffer->bytes) {
		ZEND_SECURE_ZERO(buffer->bytes, buffer->capacity);
	}
	predis_buffer_free(buffer);
}

#endif
