/*
 * One socket: connecting, sending, receiving, time-outs, liveness. The only part that knows php_stream.
 *
 * The php_stream is always a persistent one under an id of its own, also for a plain connect(): so Zend's list owns
 * its end, and it is never freed under our feet by the request's resource list, which goes before the objects do.
 * tcp and unix sockets are read and written over their descriptor; TLS goes through the stream's operations, since
 * bytes written past OpenSSL would corrupt its session.
 *
 * The struct lives in persistent memory inside a connection. Nothing here throws.
 */
#ifndef PREDIS_WIRE_STREAM_H
#define PREDIS_WIRE_STREAM_H

#include "php.h"
#include "compat.h"
#include "failure.h"
#include "target.h"

#define PREDIS_NO_TIMEOUT UINT32_MAX

typedef struct predis_stream {
	php_stream *stream;    /* owned by EG(persistent_list); NULL when closed */
	int fd;                /* for the raw lane; -1: use the stream's operations */
	int socket;            /* the descriptor to wait on, of any kind of stream; -1: not known */
	bool may_hold_more;    /* TLS: OpenSSL may hold decrypted bytes that poll() knows nothing of */
	uint32_t timeout_ms;   /* as set on the socket now; PREDIS_NO_TIMEOUT: waits for ever */
	uint64_t deadline_ns;  /* when the present command has to be over; 0: no such time */
	int keep_alive;        /* as set on the socket now: 0 or 1 */
	char *buffer;          /* received and not yet parsed: [position, limit) */
	size_t position;
	size_t limit;
	size_t capacity;
	uint64_t sent;         /* bytes, over the connection's life */
	uint64_t received;
	predis_failure failure; /* why the last call returned false */
} predis_stream;

typedef enum { PREDIS_ALIVE, PREDIS_DEAD, PREDIS_HAS_BYTES } predis_liveness;

/* Connects (TLS handshake included) within the target's time-out, and until the deadline (0: none). On false nothing is left open. */
bool predis_stream_open(predis_stream *s, const predis_target *target, uint64_t deadline_ns);

/* Sets the time-out of each send and receive; no system call when it is in force already. Ends the deadline. */
void predis_stream_set_timeout(predis_stream *s, uint32_t timeout_ms);
/*
 * Whatever is sent and received from now on has to be over at that time, however little each wait takes: a peer that
 * sends byte after byte ends no time-out. Costs a poll for each wait.
 */
void predis_stream_set_deadline(predis_stream *s, uint64_t deadline_ns);

void predis_stream_set_keep_alive(predis_stream *s, int enabled);

/*
 * Sends all parts. With `drain` set, replies that arrive meanwhile are taken into the buffer, so that a pipeline
 * larger than both sockets' buffers cannot lock up. On false *accepted says how many bytes the system had taken:
 * 0 means that the server cannot have seen any. The parts are modified.
 */
bool predis_stream_write(predis_stream *s, struct iovec *parts, int count, bool drain, size_t *accepted);

/* Receives at least one byte more behind `limit`, making room as needed. */
bool predis_stream_fill(predis_stream *s);

/* The rest of predis_stream_fill_empty(): what its recv() returned was an end or an error, errno is as it left it. */
bool predis_stream_fill_after(predis_stream *s, ssize_t got);

#if PREDIS_RAW_SOCKETS
/* predis_stream_fill() for the commonest case: a raw socket, nothing in the buffer, and no deadline. */
static zend_always_inline bool predis_stream_fill_empty(predis_stream *s)
{
	ssize_t got = recv(s->fd, s->buffer, s->capacity, 0);

	s->position = 0;
	if (UNEXPECTED(got <= 0)) {
		return predis_stream_fill_after(s, got);
	}
	s->limit = (size_t)got;
	s->received += (uint64_t)got;
	return true;
}
#endif

/* Moves exactly `length` bytes to `to`: what is in the buffer first, the rest straight from the socket. */
bool predis_stream_read(predis_stream *s, char *to, size_t length);

/* One look without waiting. Bytes that nobody asked for are not consumed but reported. */
predis_liveness predis_stream_peek(predis_stream *s);

/* A hash of the address at the other end, without the port; 0 where that says nothing (unix sockets). */
uint64_t predis_stream_peer(const predis_stream *s);

/* Gives back what a large reply made the buffer grow by. */
void predis_stream_shrink(predis_stream *s);

void predis_stream_close(predis_stream *s);

/* In a forked child: lets go of the descriptor without a byte or a shutdown reaching the parent's connection. */
void predis_stream_abandon(predis_stream *s);

/* Frees the buffer only; the php_stream has been, or will be, freed by Zend. For the process' end. */
void predis_stream_forget(predis_stream *s);

static inline size_t predis_stream_buffered(const predis_stream *s)
{
	return s->limit - s->position;
}

#endif
