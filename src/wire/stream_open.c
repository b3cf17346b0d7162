/* Opening and closing sockets, and their options. The only file that opens php_streams. See stream.h for the contract. */
#include "php.h"
#include "php_network.h"
#include "php_streams.h"
#include "ext/standard/file.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#ifndef PHP_WIN32
# include <fcntl.h>
# include <unistd.h>
#endif

#include "compat.h"
#include "php_predis.h"
#include "clock.h"
#include "stream_parts.h"

enum { MILLISECONDS = 1000, MICROSECONDS = 1000000, SECOND_NS = 1000000000 };

/* ---- opening and closing ---- */

static void append_place(smart_str *url, const predis_target *target)
{
	bool is_ipv6 = memchr(ZSTR_VAL(target->host), ':', ZSTR_LEN(target->host)) != NULL;

	smart_str_appends(url, target->scheme == PREDIS_SCHEME_TLS ? "tls://" : "tcp://");
	smart_str_appends(url, is_ipv6 ? "[" : "");
	smart_str_append(url, target->host);
	smart_str_appends(url, is_ipv6 ? "]:" : ":");
	smart_str_append_long(url, target->port);
}

static zend_string *transport_url(const predis_target *target)
{
	smart_str url = {0};

	if (target->scheme == PREDIS_SCHEME_UNIX) {
		smart_str_appends(&url, "unix://");
		smart_str_append(&url, target->host);
	} else {
		append_place(&url, target);
	}
	smart_str_0(&url);
	return url.s;
}

/* PHP's list of persistent resources knows each stream by another one. */
static zend_string *new_stream_id(void)
{
	smart_str id = {0};

	smart_str_appends(&id, "predis stream ");
	smart_str_append_unsigned(&id, ++PREDIS_G(stream_serial));
	smart_str_0(&id);
	return id.s;
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

zend_string *predis_stream_take_warning(void)
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

/* What the target allows, but no longer than until the deadline. */
static double connect_seconds(const predis_target *target, uint64_t deadline_ns)
{
	const double longest = INT_MAX / 1000; /* PHP counts milliseconds in an int; a negative time-out is none */
	double given = target->connect_timeout == 0 ? (double)FG(default_socket_timeout) : target->connect_timeout;
	double seconds = given < 0 || given > longest ? longest : given;
	double left;

	if (EXPECTED(deadline_ns == 0)) {
		return seconds;
	}
	left = (double)predis_clock_left_ns(deadline_ns) / SECOND_NS;
	return left < seconds ? left : seconds;
}

static php_stream *connect_transport(predis_stream *s, const predis_target *target, double seconds, zend_string *url)
{
	struct timeval timeout = {
		.tv_sec = (time_t)seconds,
		.tv_usec = (suseconds_t)((seconds - (double)(time_t)seconds) * MICROSECONDS),
	};
	zend_error_handling handling;
	zend_string *reason = NULL, *warning, *id;
	php_stream *stream;
	int code = 0;

	/* Under an id of its own: a stream found by id would come back before its context was looked at. */
	id = new_stream_id();
	zend_replace_error_handling(EH_THROW, NULL, &handling);
	stream = php_stream_xport_create(ZSTR_VAL(url), ZSTR_LEN(url), 0, STREAM_XPORT_CLIENT | STREAM_XPORT_CONNECT,
		ZSTR_VAL(id), &timeout, tls_context(target), &reason, &code);
	zend_restore_error_handling(&handling);
	zend_string_release(id);
	warning = predis_stream_take_warning();
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

bool predis_stream_open(predis_stream *s, const predis_target *target, uint64_t deadline_ns)
{
	zend_string *url = transport_url(target);

	*s = (predis_stream){ .fd = -1, .socket = -1 };
	s->stream = connect_transport(s, target, connect_seconds(target, deadline_ns), url);
	zend_string_release(url);
	if (!s->stream) {
		return false;
	}
	php_stream_auto_cleanup(s->stream);
	/* Our buffer is the only one: bytes in a second one would escape the check for unread replies. */
	s->stream->flags |= PHP_STREAM_FLAG_NO_BUFFER | PHP_STREAM_FLAG_NO_SEEK;
	s->fd = raw_descriptor(s->stream, target->scheme);
	s->socket = socket_of(s);
	prepare_socket(s, target->scheme);
	if (PREDIS_RAW_SOCKETS && s->fd < 0) {
		php_stream_set_option(s->stream, PHP_STREAM_OPTION_BLOCKING, 0, NULL); /* stream.c waits itself */
	}
	s->timeout_ms = PREDIS_NO_TIMEOUT;
	s->capacity = PREDIS_STREAM_BUFFER;
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
