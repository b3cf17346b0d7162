/* Growth of predis_buffer: doubles, so that a pipeline of n bytes copies at most 2n. */
#include "php.h"

#include "buffer.h"
#include "compat.h"

enum { SMALLEST = 512 };

void predis_buffer_grow(predis_buffer *buffer, size_t more)
{
	size_t wanted = zend_safe_address_guarded(1, buffer->length, more);
	size_t capacity = buffer->capacity ? buffer->capacity : SMALLEST;

	while (capacity < wanted) {
		capacity = zend_safe_address_guarded(capacity, 2, 0);
	}
	predis_check_memory(capacity - buffer->capacity);
	buffer->bytes = erealloc(buffer->bytes, capacity);
	buffer->capacity = capacity;
}
