/*
 * The outermost array of a reply: its elements go the flat lane one by one into their final places; an element that is
 * an array itself is nested.c's. Called by reply.c only.
 */
#ifndef PREDIS_WIRE_ARRAY_H
#define PREDIS_WIRE_ARRAY_H

#include "nested.h"

/*
 * Reads one reply of any type but a flat one's. On false the reason is in s->failure and `value` is undefined.
 * *has_error: an element is an error; see predis_reply_nested_error().
 */
bool predis_array_read(predis_stream *s, predis_layout layout, zval *value, bool *has_error);

#endif
