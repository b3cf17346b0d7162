/* Sockets over php_stream. See stream.h for the contract and why tcp and TLS differ. */
#include "php.h"
#include "php_network.h"
#include "php_streams.h"
#include "ext/standard/file.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#include <errno.h>
#ifndef PHP_WIN32
# include <fcntl.h>
# include <unistd.h>
#endif

#include "clock.h"
#include "compat.h"
#include "php_predis.h"
#include "stream.h"

enum { BUFFER_SIZE = 16384, MILLISECONDS = 1000, MICROSECONDS = 1000000 };

static bool fail(predis_stream *s, predis_failure_kind kind, int code, const char *reason)
{
	predis_failure_set(&s->failure, kind, code, "%s", reason);
	return false;
}

/* ---- opening and closing ---- */

static zend_string *transport_url(const predis_target *target)
{
	switch (target->scheme) {
		case PREDIS_SCHEME_UNIX:
			return strpprintf(0, "unix://%s", ZSTR_VAL(target->host));
		case PREDIS_SCHEME_TLS:
		case PREDIS_SCHEME_TCP:
		default: {
			const char *scheme = target->scheme == PREDIS_SCHEME_TLS ? "tls" : "tcp";
			const char *format = strchr(ZSTR_VAL(target->host), ':') ? "%s://[%s]:" ZEND_LONG_FMT : "%s://%s:" ZEND_LONG_FMT;
			return strpprintf(0, format, scheme, ZSTR_VAL(target->host), target->port);
		}
	}
}

/* A context with the caller's ssl options, or NULL where there are none. Freed with the request's resources. */
static php_stream_context *tls_context(const predis_target *target)
{
	php_stream_context *context;
	zend_string *name;
	zval *value;

	if (target->scheme != PREDIS_SCHEME_TLS || Z_TYPE(target->tls_options) != IS_ARRAY) {
		return NULL;
	}
	context = php_stream_context_alloc();
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(target->tls_options), name, value) {
		if (name) {
			php_stream_context_set_option(context, "ssl", ZSTR_VAL(name), value);
		}
	} ZEND_HASH_FOREACH_END();
	return context;
}

/* PHP says why a TLS handshake failed in warnings only: take the first one, without the function's name, as the reason. */
static zend_string *take_pending_message(void)
{
	zval holder, *message;
	zend_string *text = NULL;

	if (EG(exception)) {
		message = zend_read_property(zend_ce_exception, EG(exception), "message", sizeof("message") - 1, 1, &holder);
		if (Z_TYPE_P(message) == IS_STRING) {
			const char *behind = strstr(Z_STRVAL_P(message), "(): ");
			text = behind ? zend_string_init(behind + 4, strlen(behind + 4), 0) : zend_string_copy(Z_STR_P(message));
		}
		zend_clear_exception();
	}
	return text;
}

static php_stream *connect_transport(predis_stream *s, const predis_target *target, zend_string *url)
{
	const double longest = INT_MAX / 1000; /* PHP counts milliseconds in an int; a negative time-out is none */
	double given = target->connect_timeout == 0 ? (double)FG(default_socket_timeout) : target->connect_timeout;
	double seconds = given < 0 || given > longest ? longest : given;
	struct timeval timeout = {
		.tv_sec = (time_t)seconds,
		.tv_usec = (suseconds_t)((seconds - (double)(time_t)seconds) * MICROSECONDS),
	};
	zend_error_handling handling;
	zend_string *reason = NULL, *warning, *id;
	php_stream *stream;
	int code = 0;

	/* Under an id of its own: a stream found by id would come back before its context was looked at. */
	id = strpprintf(0, "predis stream " ZEND_ULONG_FMT, ++PREDIS_G(stream_serial));
	zend_replace_error_handling(EH_THROW, NULL, &handling);
	stream = php_stream_xport_create(ZSTR_VAL(url), ZSTR_LEN(url), 0, STREAM_XPORT_CLIENT | STREAM_XPORT_CONNECT,
		ZSTR_VAL(id), &timeout, tls_context(target), &reason, &code);
	zend_restore_error_handling(&handling);
	zend_string_release(id);
	warning = take_pending_message();
	if (!stream) {
		const zend_string *text = reason && ZSTR_LEN(reason) ? reason : warning;
		if (warning && target->scheme == PREDIS_SCHEME_TLS && code == 0) {
			text = warning;
		}
		predis_failure_set(&s->failure, PREDIS_FAILURE_CONNECT, code, "%s", text ? ZSTR_VAL(text) : "Connection failed");
	}
	if (reason) {
		zend_string_release(reason);
	}
	if (warning) {
		zend_string_release(warning);
	}
	return stream;
}

/* The raw lane's descriptor. Decided by our own scheme: casting a TLS stream would hand one out as well. */
static int raw_descriptor(php_stream *stream, predis_scheme scheme)
{
	int fd = -1;

	if (PREDIS_RAW_SOCKETS && scheme != PREDIS_SCHEME_TLS
		&& php_stream_cast(stream, PHP_STREAM_AS_FD_FOR_SELECT | PHP_STREAM_CAST_INTERNAL, (void **)&fd, 0) != SUCCESS) {
		return -1;
	}
	return fd;
}

static int socket_of(const predis_stream *s)
{
	int fd = s->fd;

	if (fd < 0 && s->stream
		&& php_stream_cast(s->stream, PHP_STREAM_AS_FD_FOR_SELECT | PHP_STREAM_CAST_INTERNAL, (void **)&fd, 0) != SUCCESS) {
		return -1;
	}
	return fd;
}

/* What every socket of ours has: no delay, no SIGPIPE, and not passed on to programs that PHP starts. */
static void prepare_socket(const predis_stream *s, predis_scheme scheme)
{
	int on = 1;
	int fd = socket_of(s);

	if (scheme != PREDIS_SCHEME_UNIX && fd >= 0) {
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, (void *)&on, sizeof(on));
	}
#if PREDIS_RAW_SOCKETS
	if (fd >= 0) {
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
#endif
#ifdef SO_NOSIGPIPE
	if (fd >= 0) {
		setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, (void *)&on, sizeof(on));
	}
#endif
}

bool predis_stream_open(predis_stream *s, const predis_target *target)
{
	zend_string *url = transport_url(target);

	*s = (predis_stream){ .fd = -1 };
	s->stream = connect_transport(s, target, url);
	zend_string_release(url);
	if (!s->stream) {
		return false;
	}
	php_stream_auto_cleanup(s->stream);
	/* Our buffer is the only one: bytes in a second one would escape the check for unread replies. */
	s->stream->flags |= PHP_STREAM_FLAG_NO_BUFFER | PHP_STREAM_FLAG_NO_SEEK;
	s->fd = raw_descriptor(s->stream, target->scheme);
	prepare_socket(s, target->scheme);
	s->timeout_ms = PREDIS_NO_TIMEOUT;
	s->capacity = BUFFER_SIZE;
	s->buffer = pemalloc(s->capacity, 1);
	return true;
}

void predis_stream_forget(predis_stream *s)
{
	if (s->buffer) {
		pefree(s->buffer, 1);
	}
	s->buffer = NULL;
	s->position = s->limit = s->capacity = 0;
	s->stream = NULL;
	s->fd = -1;
}

void predis_stream_close(predis_stream *s)
{
	if (s->stream) {
		/*
		 * Not php_stream_pclose(): objects that live to the request's very end are freed while Zend shuts resources
		 * down, and there a stream is left open, for the worker's life, unless this flag says that it is ours alone.
		 */
		php_stream_free(s->stream, PHP_STREAM_FREE_CLOSE_PERSISTENT | PHP_STREAM_FREE_IGNORE_ENCLOSING);
	}
	predis_stream_forget(s);
}

void predis_stream_abandon(predis_stream *s)
{
#if PREDIS_RAW_SOCKETS
	int fd = socket_of(s);
	int nowhere = fd >= 0 ? socket(AF_UNIX, SOCK_STREAM, 0) : -1;

	/* The parent shares the open file: put a dead end in the descriptor's place, then the stream may close as it likes. */
	if (nowhere >= 0) {
		dup2(nowhere, fd);
		close(nowhere);
	}
#endif
	predis_stream_close(s);
}

uint64_t predis_stream_peer(const predis_stream *s)
{
	struct sockaddr_storage address = {0};
	socklen_t length = sizeof(address);
	const char *bytes = NULL;
	size_t count = 0;
	int fd = socket_of(s);

	if (fd < 0 || getpeername(fd, (struct sockaddr *)&address, &length) != 0) {
		return 0;
	}
	if (address.ss_family == AF_INET) {
		bytes = (const char *)&((struct sockaddr_in *)&address)->sin_addr;
		count = sizeof(struct in_addr);
	} else if (address.ss_family == AF_INET6) {
		bytes = (const char *)&((struct sockaddr_in6 *)&address)->sin6_addr;
		count = sizeof(struct in6_addr);
	}
	return count ? zend_inline_hash_func(bytes, count) : 0;
}

/* ---- options of the socket ---- */

void predis_stream_set_timeout(predis_stream *s, uint32_t timeout_ms)
{
	struct timeval tv = { .tv_sec = timeout_ms / MILLISECONDS, .tv_usec = (suseconds_t)(timeout_ms % MILLISECONDS) * MILLISECONDS };

	s->deadline_ns = 0;
	if (s->timeout_ms == timeout_ms || !s->stream) {
		return;
	}
	s->timeout_ms = timeout_ms;
	if (s->fd < 0) {
		if (timeout_ms == PREDIS_NO_TIMEOUT) {
			tv.tv_sec = -1;
			tv.tv_usec = 0;
		}
		php_stream_set_option(s->stream, PHP_STREAM_OPTION_READ_TIMEOUT, 0, &tv);
		return;
	}
	if (timeout_ms == PREDIS_NO_TIMEOUT) {
		tv = (struct timeval){0};
	}
	setsockopt(s->fd, SOL_SOCKET, SO_RCVTIMEO, (void *)&tv, sizeof(tv));
	setsockopt(s->fd, SOL_SOCKET, SO_SNDTIMEO, (void *)&tv, sizeof(tv));
}

void predis_stream_set_deadline(predis_stream *s, uint64_t deadline_ns)
{
	s->deadline_ns = deadline_ns;
}

void predis_stream_set_keep_alive(predis_stream *s, int enabled)
{
	int fd;

	if (s->keep_alive == enabled || (fd = socket_of(s)) < 0) {
		return;
	}
	s->keep_alive = enabled;
	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, (void *)&enabled, sizeof(enabled));
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
	uint64_t now, left;

	if (EXPECTED(s->deadline_ns == 0)) {
		return s->timeout_ms;
	}
	now = predis_clock_ns();
	left = now < s->deadline_ns ? (s->deadline_ns - now + NANOSECONDS - 1) / NANOSECONDS : 0;
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

/* ---- through the stream's own operations (TLS, and all of Windows) ---- */

static bool stream_timed_out(const predis_stream *s)
{
	zval meta, *flag;
	bool timed_out;

	array_init(&meta);
	php_stream_set_option(s->stream, PHP_STREAM_OPTION_META_DATA_API, 0, &meta);
	flag = zend_hash_str_find(Z_ARRVAL(meta), "timed_out", sizeof("timed_out") - 1);
	timed_out = flag && Z_TYPE_P(flag) == IS_TRUE;
	zval_ptr_dtor(&meta);
	return timed_out;
}

/* OpenSSL's failures come as warnings; our exception says it better. */
static ssize_t stream_transfer(predis_stream *s, char *to, const char *from, size_t length)
{
	zend_error_handling handling;
	zend_string *warning;
	ssize_t moved;

	zend_replace_error_handling(EH_THROW, NULL, &handling);
	moved = to ? php_stream_read(s->stream, to, length) : php_stream_write(s->stream, from, length);
	zend_restore_error_handling(&handling);
	warning = take_pending_message();
	if (warning) {
		zend_string_release(warning);
	}
	return moved;
}

static bool stream_fail(predis_stream *s, const char *doing)
{
	if (stream_timed_out(s)) {
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

static bool stream_write(predis_stream *s, const struct iovec *parts, int count, size_t *accepted)
{
	for (int i = 0; i < count; i++) {
		const char *bytes = parts[i].iov_base;
		size_t left = parts[i].iov_len;
		while (left) {
			ssize_t moved;
			if (s->deadline_ns && !stream_limit_wait(s)) {
				return time_out(s, "sending");
			}
			moved = stream_transfer(s, NULL, bytes, left);
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

/* ---- the raw lane ---- */

static ssize_t stream_receive(predis_stream *s, const struct iovec *part)
{
	ssize_t got;

	if (!s->stream) {
		fail(s, PREDIS_FAILURE_CLOSED, ENOTCONN, "not connected");
		return -1;
	}
	if (s->deadline_ns && !stream_limit_wait(s)) {
		time_out(s, "waiting for a reply");
		return -1;
	}
	got = stream_transfer(s, part->iov_base, NULL, part->iov_len);
	if (got <= 0) {
		stream_fail(s, "waiting for a reply");
		return -1;
	}
	s->received += (uint64_t)got;
	return got;
}

#if PREDIS_RAW_SOCKETS
/* 1: ready, 0: the time is up, -1: an error, or PHP's own time limit. */
static int wait_ready(predis_stream *s, short events, short *found)
{
	struct pollfd poll_on = { .fd = s->fd, .events = events };

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

/* Waits for something to read, until the deadline at most. */
static bool wait_within_deadline(predis_stream *s)
{
	short found;
	int ready = wait_ready(s, POLLIN, &found);

	if (ready == 0) {
		return time_out(s, "waiting for a reply");
	}
	return ready > 0 || fail(s, PREDIS_FAILURE_TIMEOUT, EINTR, "interrupted by PHP's time limit");
}

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
		if (!may_try_again(s, &since, "waiting for a reply") || (s->deadline_ns && !wait_within_deadline(s))) {
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
	if (UNEXPECTED(s->deadline_ns) && !wait_within_deadline(s)) {
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

/* The socket takes no more: wait until it does, and take in replies meanwhile so that the server can go on. */
static bool wait_and_drain(predis_stream *s)
{
	short found;
	int ready = wait_ready(s, POLLIN | POLLOUT, &found);

	if (ready == 0) {
		return time_out(s, "sending");
	}
	if (ready < 0) {
		return fail(s, PREDIS_FAILURE_TIMEOUT, EINTR, "interrupted by PHP's time limit");
	}
	return (found & POLLIN) ? predis_stream_fill(s) : true;
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
			if (!wait_and_drain(s)) {
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
	done = s->fd >= 0 ? raw_write(s, parts, count, drain, accepted) : stream_write(s, parts, count, accepted);
#else
	done = stream_write(s, parts, count, accepted);
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
		s->capacity = s->capacity ? s->capacity * 2 : BUFFER_SIZE;
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
	if (s->capacity > BUFFER_SIZE && s->limit - s->position <= BUFFER_SIZE) {
		memmove(s->buffer, s->buffer + s->position, s->limit - s->position);
		s->limit -= s->position;
		s->position = 0;
		s->buffer = perealloc(s->buffer, BUFFER_SIZE, 1);
		s->capacity = BUFFER_SIZE;
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
	ssize_t got;

	php_stream_set_option(s->stream, PHP_STREAM_OPTION_BLOCKING, 0, NULL);
	got = stream_transfer(s, &byte, NULL, 1);
	php_stream_set_option(s->stream, PHP_STREAM_OPTION_BLOCKING, 1, NULL);
	if (got > 0) {
		return PREDIS_HAS_BYTES;
	}
	return s->stream->eof ? PREDIS_DEAD : PREDIS_ALIVE;
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
