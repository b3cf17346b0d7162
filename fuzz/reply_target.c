/*
 * libFuzzer's target for the reply path: bytes as a hostile server would send them go through the real stream.c,
 * reply.c, hiredis and shape.c of a PHP with sanitizers. Built and started by tools/fuzz.sh.
 *
 * An input is three bytes of settings and then what the server sends:
 *   0  the reply shape, modulo their number
 *   1  the most bytes that one recv() returns; 0: as many as are asked for
 *   2  bit 0: read an array's header and its elements as replies of their own, as EXEC does
 *      bit 1: decode values as JSON    bit 2: statuses as text    bit 3: null arrays as null
 *      bit 4: read all of it a second time with hiredis alone, and compare
 */
#include "php.h"
#include "php_main.h"
#include "ext/standard/php_var.h"
#include "sapi/embed/php_embed.h"
#include "Zend/zend_exceptions.h"
#include "Zend/zend_smart_str.h"

#include <sanitizer/lsan_interface.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "php_predis.h"
#include "command/command.h"
#include "wire/nested.h"
#include "wire/reply.h"
#include "wire/stream_parts.h"

enum { SETTINGS = 3, PRETENDED_FD = 0x7ead, HEADER_ELEMENTS_MOST = 1000 };

static struct {
	const uint8_t *bytes;
	size_t left;
	size_t most;
} server;

/* ---- the socket: the linker sends the extension's calls here (--wrap) ---- */

static ssize_t serve(struct iovec *parts, size_t count)
{
	size_t wanted = server.left, given = 0;

	if (server.most && server.most < wanted) {
		wanted = server.most;
	}
	for (size_t i = 0; i < count && given < wanted; i++) {
		size_t part = MIN(parts[i].iov_len, wanted - given);
		memcpy(parts[i].iov_base, server.bytes, part);
		server.bytes += part;
		server.left -= part;
		given += part;
	}
	return (ssize_t)given;
}

ssize_t __real_recv(int fd, void *to, size_t length, int flags);
ssize_t __wrap_recv(int fd, void *to, size_t length, int flags);
ssize_t __wrap_recv(int fd, void *to, size_t length, int flags)
{
	struct iovec part = { to, length };

	return fd == PRETENDED_FD ? serve(&part, 1) : __real_recv(fd, to, length, flags);
}

ssize_t __real_recvmsg(int fd, struct msghdr *message, int flags);
ssize_t __wrap_recvmsg(int fd, struct msghdr *message, int flags);
ssize_t __wrap_recvmsg(int fd, struct msghdr *message, int flags)
{
	return fd == PRETENDED_FD ? serve(message->msg_iov, message->msg_iovlen) : __real_recvmsg(fd, message, flags);
}

/* ---- one input ---- */

typedef struct settings {
	predis_shape shape;
	bool as_exec;
	bool compares;
	predis_codec codec;
	zval context; /* field names, for the shapes that pair them with the reply's elements */
} settings;

static void require(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "broken promise: %s\n", what);
		abort();
	}
}

/* As predis_stream_open() leaves it. */
static predis_stream pretend_stream(void)
{
	return (predis_stream){
		.fd = PRETENDED_FD,
		.timeout_ms = PREDIS_NO_TIMEOUT,
		.buffer = pemalloc(PREDIS_STREAM_BUFFER, 1),
		.capacity = PREDIS_STREAM_BUFFER,
	};
}

static bool read_one(predis_stream *stream, const settings *chosen)
{
	predis_reply reply;
	zval result;

	stream->failure.kind = PREDIS_FAILURE_NONE;
	if (!predis_reply_read(stream, predis_shape_layout(chosen->shape, &chosen->codec), &reply)) {
		require(stream->failure.kind != PREDIS_FAILURE_NONE, "a failed read has a reason");
		require(stream->failure.text[0] != '\0', "the reason has words");
		return false;
	}
	if (reply.type == PREDIS_REPLY_ERROR) {
		require(Z_TYPE(reply.value) == IS_STRING, "an error's value is its text");
		zval_ptr_dtor(&reply.value);
		return true;
	}
	ZVAL_UNDEF(&result);
	predis_shape_apply(chosen->shape, &chosen->codec, &chosen->context, &reply, &result);
	require(Z_TYPE(result) != IS_UNDEF, "a shape always makes a value");
	zval_ptr_dtor(&result);
	return true;
}

static bool read_as_exec(predis_stream *stream, const settings *chosen)
{
	predis_reply reply;
	size_t count;

	if (!predis_reply_read_header(stream, &reply, &count)) {
		return false;
	}
	if (count == 0) {
		zval_ptr_dtor(&reply.value);
	}
	for (size_t i = 0; i < count && i < HEADER_ELEMENTS_MOST; i++) {
		if (!read_one(stream, chosen)) {
			return false;
		}
	}
	return true;
}

static void read_all(predis_stream *stream, const settings *chosen)
{
	bool (*read)(predis_stream *, const settings *) = chosen->as_exec ? read_as_exec : read_one;

	while (read(stream, chosen)) {
		if (EG(exception)) {
			zend_clear_exception();
		}
		predis_stream_shrink(stream);
	}
}

/* ---- hiredis as the oracle ---- */

/* An array by hiredis' reader from its first byte on; anything else as ever. */
static bool read_by_hiredis(predis_stream *stream, predis_layout layout, predis_reply *reply)
{
	reply->has_nested_error = false;
	if (predis_stream_buffered(stream) == 0 && !predis_stream_fill(stream)) {
		return false;
	}
	switch (stream->buffer[stream->position]) {
		case '*': case '~': case '%':
			return predis_nested_read(stream, layout, &reply->value, &reply->has_nested_error);
		default:
			return predis_reply_read(stream, layout, reply);
	}
}

/* True: it ended at an array that is nested too deep for this reader. Ours reads the outermost itself: one level more. */
static bool collect(predis_layout layout, bool (*read)(predis_stream *, predis_layout, predis_reply *), zval *values)
{
	predis_stream stream = pretend_stream();
	predis_reply reply;
	bool too_deep;

	while (read(&stream, layout, &reply)) {
		if (reply.has_nested_error) {
			add_next_index_string(values, predis_reply_nested_error());
		}
		add_next_index_zval(values, &reply.value);
	}
	if (getenv("PREDIS_FUZZ_TELL")) {
		fprintf(stderr, "%u replies, then: %s\n", zend_hash_num_elements(Z_ARRVAL_P(values)), stream.failure.text);
	}
	too_deep = strstr(stream.failure.text, "depth") || strstr(stream.failure.text, "too deep");
	predis_stream_forget(&stream);
	return too_deep;
}

/* Identical, and not-a-number is equal to itself. */
static bool is_same(zval *one, zval *other)
{
	smart_str texts[2] = {{0}};
	bool same;

	for (int i = 0; i < 2; i++) {
		php_serialize_data_t data;
		PHP_VAR_SERIALIZE_INIT(data);
		php_var_serialize(&texts[i], i ? other : one, &data);
		PHP_VAR_SERIALIZE_DESTROY(data);
	}
	same = zend_string_equals(texts[0].s, texts[1].s);
	smart_str_free(&texts[0]);
	smart_str_free(&texts[1]);
	return same;
}

/* What our lane reads, hiredis reads as well, and to the same value. It takes some things that we refuse. */
static void compare_readers(const settings *chosen)
{
	predis_layout layout = predis_shape_layout(chosen->shape, &chosen->codec);
	const uint8_t *bytes = server.bytes;
	size_t left = server.left;
	zval ours, theirs, *value, *other;
	zend_ulong index;
	bool too_deep;

	array_init(&ours);
	array_init(&theirs);
	collect(layout, predis_reply_read, &ours);
	server.bytes = bytes;
	server.left = left;
	too_deep = collect(layout, read_by_hiredis, &theirs);
	require(too_deep || zend_hash_num_elements(Z_ARRVAL(ours)) <= zend_hash_num_elements(Z_ARRVAL(theirs)), "hiredis reads it, too");
	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL(ours), index, value) {
		other = zend_hash_index_find(Z_ARRVAL(theirs), index);
		if (other && !is_same(value, other)) {
			php_debug_zval_dump(value, 0);
			php_debug_zval_dump(other, 0);
			require(false, "hiredis reads the same value");
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&ours);
	zval_ptr_dtor(&theirs);
}

static void choose(settings *chosen, const uint8_t *input)
{
	*chosen = (settings){
		.shape = (predis_shape)(input[0] % PREDIS_SHAPES),
		.as_exec = input[2] & 1,
		.compares = input[2] & 16,
		.codec = {
			.serializer = input[2] & 2 ? PREDIS_SERIALIZER_JSON : PREDIS_SERIALIZER_NONE,
			.reply_literal = input[2] & 4,
			.null_array_as_null = input[2] & 8,
		},
	};
	array_init(&chosen->context);
	add_next_index_string(&chosen->context, "name");
	add_next_index_string(&chosen->context, "7");
	add_next_index_string(&chosen->context, "name");
}

/* A fatal error (memory_limit) ends the request in PHP, too. */
static void start_request(bool unclean)
{
	if (unclean) {
		php_request_shutdown(NULL);
		require(php_request_startup() == SUCCESS, "a request follows a fatal error");
	}
	zend_string *name = zend_string_init(ZEND_STRL("memory_limit"), 0);
	zend_alter_ini_entry_chars(name, ZEND_STRL("64M"), PHP_INI_SYSTEM, PHP_INI_STAGE_RUNTIME);
	zend_string_release(name);
	PG(display_errors) = 0;
	PG(log_errors) = 0;
}

static int start_php_with_predis(sapi_module_struct *sapi)
{
	return php_module_startup(sapi, &predis_module_entry);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	/* Request memory by malloc, where ASAN sees it; tracked, so that memory_limit works. */
	setenv("USE_ZEND_ALLOC", "0", 1);
	setenv("USE_TRACKED_ALLOC", "1", 1);
	php_embed_module.startup = start_php_with_predis;
	/* PHP's own tables live until the process ends; a leak search in mid-run does not find all pointers to them. */
	__lsan_disable();
	require(php_embed_init(0, NULL) == SUCCESS, "PHP starts");
	__lsan_enable();
	start_request(false);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);
int LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	predis_stream stream = pretend_stream();
	settings chosen;
	volatile bool unclean = false;

	if (length < SETTINGS) {
		predis_stream_forget(&stream);
		return 0;
	}
	server.bytes = input + SETTINGS;
	server.left = length - SETTINGS;
	server.most = input[1];
	choose(&chosen, input);
	zend_try {
		if (chosen.compares) {
			compare_readers(&chosen);
		} else {
			read_all(&stream, &chosen);
		}
		zval_ptr_dtor(&chosen.context);
	} zend_catch {
		unclean = true;
	} zend_end_try();
	predis_stream_forget(&stream);
	if (unclean) {
		start_request(true);
	}
	return 0;
}
