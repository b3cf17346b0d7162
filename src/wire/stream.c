/* Sending, receiving and waiting. See stream.h for the contract and why tcp and TLS differ; stream_open.c opens. */
#include "php.h"
#include "php_streams.h"

#include <errno.h>

#include "clock.h"
#include "compat.h"
#include "stream_parts.h"

static bool fail(predis_stream *s, predis_failure_kind kind, int code, const char *reason)
{
	predis_failure_set(&s->failure, kind, code, "%s", reason);
	return false;
}

/* ---- waiting ---- */

static bool time_out(predis_stream *s, const char *doing)
{
	predis_failure_set(&s->failure, PREDIS_FAILURE_TIMEOUT, ETIMEDOUT, "timed out while %s", doing);
	return false;
}

/* How long the next wait may be: the time-out, or what is left until the deadline. 0: the deadline has come. */
static uint32_t wait_most_ms(const predis_stream *s)
{
	enum { NANOSECONDS = 1000000 };
	uint64_t left;

	if (EXPECTED(s->deadline_ns == 0)) {
		return s->timeout_ms;
	}
	left = (predis_clock_left_ns(s->deadline_ns) + NANOSECONDS - 1) / NANOSECONDS;
	return left < s->timeout_ms ? (uint32_t)left : s->timeout_ms;
}

/*
 * After a send or receive that moved nothing. True: try again. SO_RCVTIMEO starts afresh after each signal, so
 * the time since the first one is counted here. PHP's own time limit ends the wait: the VM raises it afterwards.
 */
static bool may_try_again(predis_stream *s, uint64_t *since, const char *doing)
{
	int code = errno;

	if (code == EAGAIN || code == EWOULDBLOCK) {
		return time_out(s, doing);
	}
	if (code != EINTR) {
		bool gone = code == EPIPE || code == ECONNRESET || code == ENOTCONN;
		predis_failure_set(&s->failure, gone ? PREDIS_FAILURE_CLOSED : PREDIS_FAILURE_IO, code, "%s while %s", strerror(code), doing);
		return false;
	}
	if (predis_time_is_up()) {
		return fail(s, PREDIS_FAILURE_TIMEOUT, EINTR, "interrupted by PHP's time limit");
	}
	if (*since == 0) {
		*since = predis_clock_ms();
	} else if (s->timeout_ms != PREDIS_NO_TIMEOUT && predis_clock_ms() - *since >= s->timeout_ms) {
		return time_out(s, doing);
	}
	return true;
}

#if PREDIS_RAW_SOCKETS
/* 1: ready, 0: the time is up, -1: an error, or PHP's own time limit. */
static int wait_ready(predis_stream *s, short events, short *found)
{
	struct pollfd poll_on = { .fd = s->socket, .events = events };

	for (;;) {
		uint32_t most = wait_most_ms(s);
		int ready = most == 0 ? 0 : poll(&poll_on, 1, most == PREDIS_NO_TIMEOUT ? -1 : (int)most);
		if (ready >= 0) {
			*found = poll_on.revents;
			return ready;
		}
		if (errno != EINTR || predis_time_is_up()) {
			return -1;
		}
	}
}

/* Waits for what poll() calls these events, as long as a wait may last. */
static bool wait_for(predis_stream *s, short events, short *found, const char *doing)
{
	int ready = wait_ready(s, events, found);

	if (ready == 0) {
		return time_out(s, doing);
	}
	return ready > 0 || fail(s, PREDIS_FAILURE_TIMEOUT, EINTR, "interrupted by PHP's time limit");
}

static bool wait_for_reply(predis_stream *s)
{
	short found;

	return wait_for(s, POLLIN, &found, "waiting for a reply");
}

/* The socket takes no more: wait until it does, and take in replies meanwhile so that the server can go on. */
static bool wait_and_drain(predis_stream *s, bool drain)
{
	short found;

	if (!wait_for(s, drain ? POLLIN | POLLOUT : POLLOUT, &found, "sending")) {
		return false;
	}
	return (found & POLLIN) && drain ? predis_stream_fill(s) : true;
}
#endif

/* ---- through the stream's own operations (TLS, and all of Windows) ---- */

/* OpenSSL's failures come as warnings; our exception says it better. */
static ssize_t stream_transfer(predis_stream *s, char *to, const char *from, size_t length, bool *failed)
{
	zend_error_handling handling;
	zend_string *warning;
	ssize_t moved;

	zend_replace_error_handling(EH_THROW, NULL, &handling);
	moved = to ? php_stream_read(s->stream, to, length) : php_stream_write(s->stream, from, length);
	zend_restore_error_handling(&handling);
	warning = predis_stream_take_warning();
	*failed = warning != NULL || s->stream->eof;
	if (warning) {
		zend_string_release(warning);
	}
	return moved;
}

#if PREDIS_RAW_SOCKETS
/*
 * The stream does not block; waiting is done here. PHP's own way to wait turns the socket to non-blocking and back
 * around each transfer, which is eight system calls a command.
 */
static bool stream_write(predis_stream *s, const struct iovec *parts, int count, bool drain, size_t *accepted)
{
	for (int i = 0; i < count; i++) {
		const char *bytes = parts[i].iov_base;
		size_t left = parts[i].iov_len;
		while (left) {
			bool failed;
			ssize_t moved = stream_transfer(s, NULL, bytes, left, &failed);
			if (moved > 0) {
				*accepted += (size_t)moved;
				bytes += moved;
				left -= (size_t)moved;
			} else if (failed) {
				return fail(s, PREDIS_FAILURE_CLOSED, ECONNRESET, "connection closed while sending");
			} else if (!wait_and_drain(s, drain)) {
				return false;
			}
		}
	}
	return true;
}

/* Bytes on the socket may be half a record, or a session ticket: then there is nothing to read yet. */
static ssize_t stream_receive(predis_stream *s, const struct iovec *part)
{
	uint64_t since = 0;

	if (!s->stream) {
		fail(s, PREDIS_FAILURE_CLOSED, ENOTCONN, "not connected");
		return -1;
	}
	for (;;) {
		bool failed;
		ssize_t got;
		if (!s->may_hold_more && !wait_for_reply(s)) {
			return -1;
		}
		got = stream_transfer(s, part->iov_base, NULL, part->iov_len, &failed);
		/* OpenSSL hands out one record at most, and holds back what of it did not fit. */
		s->may_hold_more = got > 0 && (size_t)got == part->iov_len;
		if (got > 0) {
			s->received += (uint64_t)got;
			return got;
		}
		if (failed) {
			fail(s, PREDIS_FAILURE_CLOSED, ECONNRESET, "connection closed while waiting for a reply");
			return -1;
		}
		if (since == 0) {
			since = predis_clock_ms();
		} else if (s->timeout_ms != PREDIS_NO_TIMEOUT && predis_clock_ms() - since >= s->timeout_ms) {
			time_out(s, "waiting for a reply");
			return -1;
		}
	}
}
#else
static bool stream_fail(predis_stream *s, const char *doing)
{
	zval meta, *flag;
	bool timed_out;

	array_init(&meta);
	php_stream_set_option(s->stream, PHP_STREAM_OPTION_META_DATA_API, 0, &meta);
	flag = zend_hash_str_find(Z_ARRVAL(meta), "timed_out", sizeof("timed_out") - 1);
	timed_out = flag && Z_TYPE_P(flag) == IS_TRUE;
	zval_ptr_dtor(&meta);
	if (timed_out) {
		return time_out(s, doing);
	}
	predis_failure_set(&s->failure, PREDIS_FAILURE_CLOSED, ECONNRESET, "connection closed while %s", doing);
	return false;
}

/* The stream's own time-out becomes what is left. False: nothing is. */
static bool stream_limit_wait(predis_stream *s)
{
	uint64_t deadline = s->deadline_ns;
	uint32_t most = wait_most_ms(s), usual = s->timeout_ms;

	if (most == 0) {
		return false;
	}
	if (most != usual) {
		predis_stream_set_timeout(s, most);
		s->deadline_ns = deadline;
	}
	return true;
}

static bool stream_write(predis_stream *s, const struct iovec *parts, int count, bool drain, size_t *accepted)
{
	for (int i = 0; i < count; i++) {
		const char *bytes = parts[i].iov_base;
		size_t left = parts[i].iov_len;
		while (left) {
			bool failed;
			ssize_t moved;
			if (s->deadline_ns && !stream_limit_wait(s)) {
				return time_out(s, "sending");
			}
			moved = stream_transfer(s, NULL, bytes, left, &failed);
			if (moved <= 0) {
				return stream_fail(s, "sending");
			}
			*accepted += (size_t)moved;
			bytes += moved;
			left -= (size_t)moved;
		}
	}
	return true;
}

static ssize_t stream_receive(predis_stream *s, const struct iovec *part)
{
	bool failed;
	ssize_t got;

	if (!s->stream) {
		fail(s, PREDIS_FAILURE_CLOSED, ENOTCONN, "not connected");
		return -1;
	}
	if (s->deadline_ns && !stream_limit_wait(s)) {
		time_out(s, "waiting for a reply");
		return -1;
	}
	got = stream_transfer(s, part->iov_base, NULL, part->iov_len, &failed);
	if (got <= 0) {
		stream_fail(s, "waiting for a reply");
		return -1;
	}
	s->received += (uint64_t)got;
	return got;
}
#endif

/* ---- the raw lane ---- */

#if PREDIS_RAW_SOCKETS
static ssize_t raw_receive(int fd, struct iovec *parts, int count)
{
	struct msghdr message = { .msg_iov = parts, .msg_iovlen = count };

	return count == 1 ? recv(fd, parts->iov_base, parts->iov_len, 0) : recvmsg(fd, &message, 0);
}

/* Goes on after a first recv() that returned `got`, with errno as it left it. */
static ssize_t receive_after(predis_stream *s, struct iovec *parts, int count, ssize_t got)
{
	uint64_t since = 0;

	for (;;) {
		if (EXPECTED(got > 0)) {
			s->received += (uint64_t)got;
			return got;
		}
		if (got == 0) {
			fail(s, PREDIS_FAILURE_CLOSED, ECONNRESET, "connection closed by the server");
			return -1;
		}
		if (!may_try_again(s, &since, "waiting for a reply") || (s->deadline_ns && !wait_for_reply(s))) {
			return -1;
		}
		got = raw_receive(s->fd, parts, count);
	}
}

static ssize_t receive(predis_stream *s, struct iovec *parts, int count)
{
	if (s->fd < 0) {
		return stream_receive(s, parts);
	}
	if (UNEXPECTED(s->deadline_ns) && !wait_for_reply(s)) {
		return -1;
	}
	return receive_after(s, parts, count, raw_receive(s->fd, parts, count));
}
#else
static ssize_t receive(predis_stream *s, struct iovec *parts, int count)
{
	(void)count;
	return stream_receive(s, parts);
}
#endif

#if PREDIS_RAW_SOCKETS
static void advance(struct iovec **parts, int *count, size_t moved)
{
	while (*count && moved >= (*parts)->iov_len) {
		moved -= (*parts)->iov_len;
		(*parts)++;
		(*count)--;
	}
	if (*count) {
		(*parts)->iov_base = (char *)(*parts)->iov_base + moved;
		(*parts)->iov_len -= moved;
	}
}

static bool raw_write(predis_stream *s, struct iovec *parts, int count, bool drain, size_t *accepted)
{
	uint64_t since = 0;

	drain |= s->deadline_ns != 0; /* then each wait is to be limited */
	while (count) {
		struct msghdr message = { .msg_iov = parts, .msg_iovlen = count };
		int flags = drain ? MSG_NOSIGNAL | MSG_DONTWAIT : MSG_NOSIGNAL;
		ssize_t moved = count == 1 ? send(s->fd, parts->iov_base, parts->iov_len, flags) : sendmsg(s->fd, &message, flags);
		if (EXPECTED(moved >= 0)) {
			*accepted += (size_t)moved;
			advance(&parts, &count, (size_t)moved);
			continue;
		}
		if (drain && (errno == EAGAIN || errno == EWOULDBLOCK)) {
			if (!wait_and_drain(s, true)) {
				return false;
			}
			continue;
		}
		if (!may_try_again(s, &since, "sending")) {
			return false;
		}
	}
	return true;
}
#endif

bool predis_stream_write(predis_stream *s, struct iovec *parts, int count, bool drain, size_t *accepted)
{
	bool done;

	*accepted = 0;
	if (!s->stream) {
		return fail(s, PREDIS_FAILURE_CLOSED, ENOTCONN, "not connected");
	}
#if PREDIS_RAW_SOCKETS
	done = s->fd >= 0 ? raw_write(s, parts, count, drain, accepted) : stream_write(s, parts, count, drain, accepted);
#else
	done = stream_write(s, parts, count, drain, accepted);
#endif
	s->sent += *accepted;
	return done;
}

/* ---- receiving ---- */

static void make_room(predis_stream *s)
{
	if (s->position == s->limit) {
		s->position = s->limit = 0;
	} else if (s->position > s->capacity / 2) {
		memmove(s->buffer, s->buffer + s->position, s->limit - s->position);
		s->limit -= s->position;
		s->position = 0;
	}
	if (s->limit == s->capacity) {
		s->capacity = s->capacity ? s->capacity * 2 : PREDIS_STREAM_BUFFER;
		s->buffer = perealloc(s->buffer, s->capacity, 1);
	}
}

#if PREDIS_RAW_SOCKETS
bool predis_stream_fill_after(predis_stream *s, ssize_t got)
{
	struct iovec part = { s->buffer, s->capacity };

	got = receive_after(s, &part, 1, got);
	s->limit = got < 0 ? 0 : (size_t)got;
	return got >= 0;
}
#endif

bool predis_stream_fill(predis_stream *s)
{
	struct iovec part;
	ssize_t got;

#if PREDIS_RAW_SOCKETS
	if (EXPECTED(s->fd >= 0 && s->position == s->limit && !s->deadline_ns)) {
		return predis_stream_fill_empty(s);
	}
#endif
	make_room(s);
	part = (struct iovec){ s->buffer + s->limit, s->capacity - s->limit };
	got = receive(s, &part, 1);
	if (got < 0) {
		return false;
	}
	s->limit += (size_t)got;
	return true;
}

bool predis_stream_read(predis_stream *s, char *to, size_t length)
{
	size_t buffered = predis_stream_buffered(s);
	size_t at_hand = buffered < length ? buffered : length;

	memcpy(to, s->buffer + s->position, at_hand);
	s->position += at_hand;
	to += at_hand;
	length -= at_hand;
	while (length) {
		/* The buffer is empty here. What follows the bulk goes there in the same call: its CRLF, the next reply. */
		struct iovec parts[2] = { { to, length }, { s->buffer, s->capacity } };
		ssize_t got = receive(s, parts, 2);
		if (got < 0) {
			return false;
		}
		s->position = 0;
		s->limit = (size_t)got > length ? (size_t)got - length : 0;
		got -= (ssize_t)s->limit;
		to += got;
		length -= (size_t)got;
	}
	return true;
}

void predis_stream_shrink(predis_stream *s)
{
	if (s->capacity > PREDIS_STREAM_BUFFER && s->limit - s->position <= PREDIS_STREAM_BUFFER) {
		memmove(s->buffer, s->buffer + s->position, s->limit - s->position);
		s->limit -= s->position;
		s->position = 0;
		s->buffer = perealloc(s->buffer, PREDIS_STREAM_BUFFER, 1);
		s->capacity = PREDIS_STREAM_BUFFER;
	}
}

/* ---- liveness ---- */

/*
 * TLS: an idle socket becomes readable by session tickets alone, so only OpenSSL can tell. Without blocking, read
 * one byte: none and no end of file means alive. A byte means that somebody's reply is still coming.
 */
static predis_liveness stream_peek(predis_stream *s)
{
	char byte;
	bool failed;
	ssize_t got;

	if (!PREDIS_RAW_SOCKETS) {
		php_stream_set_option(s->stream, PHP_STREAM_OPTION_BLOCKING, 0, NULL);
	}
	got = stream_transfer(s, &byte, NULL, 1, &failed);
	if (!PREDIS_RAW_SOCKETS) {
		php_stream_set_option(s->stream, PHP_STREAM_OPTION_BLOCKING, 1, NULL);
	}
	if (got > 0) {
		return PREDIS_HAS_BYTES;
	}
	return failed ? PREDIS_DEAD : PREDIS_ALIVE;
}

predis_liveness predis_stream_peek(predis_stream *s)
{
	char byte;
	ssize_t got;

	if (!s->stream) {
		return PREDIS_DEAD;
	}
	if (s->fd < 0) {
		return stream_peek(s);
	}
#if PREDIS_RAW_SOCKETS
	do {
		got = recv(s->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
	} while (got < 0 && errno == EINTR);
	if (got > 0) {
		return PREDIS_HAS_BYTES;
	}
	return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? PREDIS_ALIVE : PREDIS_DEAD;
#else
	(void)byte;
	(void)got;
	return PREDIS_DEAD;
#endif
}
