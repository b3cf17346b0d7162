/*
 * How a lower layer says what went wrong: a kind to act upon, an errno and a sentence to show.
 * Lower layers fill it in and return false; only the class layer turns it into a RedisException.
 */
#ifndef PREDIS_FAILURE_H
#define PREDIS_FAILURE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
	PREDIS_FAILURE_NONE,
	PREDIS_FAILURE_TARGET,   /* the target cannot be right: an empty host, a NUL byte, a path too long */
	PREDIS_FAILURE_CONNECT,  /* no connection came about: refused, unresolved, TLS handshake */
	PREDIS_FAILURE_LIMIT,    /* the pool's limit is reached */
	PREDIS_FAILURE_CLOSED,   /* the peer closed or reset the connection */
	PREDIS_FAILURE_TIMEOUT,  /* nothing came, or nothing could be sent, within the time-out */
	PREDIS_FAILURE_RAW_TIMEOUT, /* the same while waiting for a reply of any kind: only the exception's text differs */
	PREDIS_FAILURE_IO,       /* any other error of the socket */
	PREDIS_FAILURE_PROTOCOL, /* what came is not RESP */
	PREDIS_FAILURE_SOILED,   /* a reused connection could not be repaired; nothing was sent */
	PREDIS_FAILURE_BREAKER,  /* not tried: the target's circuit breaker is open */
	PREDIS_FAILURE_SERVER,   /* the server refused the handshake; text is the server's own */
	PREDIS_FAILURE_ROLE,     /* the server is no master where a master was wanted, or no replica */
	PREDIS_FAILURE_SENTINEL, /* no sentinel says where the server is */
} predis_failure_kind;

#define PREDIS_FAILURE_TEXT 512

typedef struct predis_failure {
	predis_failure_kind kind;
	int code;                       /* errno where there is one, else 0 */
	char text[PREDIS_FAILURE_TEXT]; /* NUL-terminated, never holds a secret */
} predis_failure;

/* Sets all three. The text is cut at the buffer's end. Never fails. */
void predis_failure_set(predis_failure *failure, predis_failure_kind kind, int code, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

#endif
