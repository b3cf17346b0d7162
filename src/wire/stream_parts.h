/*
 * What stream.c and stream_open.c share; other files see stream.h.
 */
#ifndef PREDIS_WIRE_STREAM_PARTS_H
#define PREDIS_WIRE_STREAM_PARTS_H

#include "stream.h"

/* The receive buffer's size, but for while a large reply is read. */
enum { PREDIS_STREAM_BUFFER = 16384 };

/*
 * PHP says why a TLS handshake or transfer failed in warnings only, which are turned into exceptions for the time being:
 * takes the pending one away and gives its text, without the function's name. NULL: there is none. The caller releases it.
 */
zend_string *predis_stream_take_warning(void);

#endif
