/*
 * The least that a client must do, and what the others are measured by: it packs the request into one buffer, sends
 * it, receives into one buffer of 64 KiB, parses, and hands over each value as a malloc'ed string. No errors are
 * told apart, nothing is checked, nothing is tracked. TLS is OpenSSL on the blocking socket.
 */
#include "contender.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MOST_VALUES 2000

static place server;
static int fd = -1;
static SSL *tls;
static char in[65536];
static size_t in_at, in_end;
static char *out;
static size_t out_end;
static char *values[MOST_VALUES];
static size_t lengths[MOST_VALUES], value_count;
static char keys[100][8], *large;

static void connect_plain(void)
{
	struct sockaddr_un path = {.sun_family = AF_UNIX};
	struct sockaddr_in name = {.sin_family = AF_INET, .sin_port = htons((uint16_t) server.port)};
	int local = strcmp(server.transport, "unix") == 0, on = 1;

	fd = socket(local ? AF_UNIX : AF_INET, SOCK_STREAM, 0);
	(void) snprintf(path.sun_path, sizeof(path.sun_path), "%s", server.address);
	name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(fd, local ? (void *) &path : (void *) &name, local ? sizeof(path) : sizeof(name)) != 0) {
		die("cannot connect");
	}
	if (!local) {
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	}
}

static void connect_tls(void)
{
	static SSL_CTX *context;

	if (!context) {
		context = SSL_CTX_new(TLS_client_method());
		SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
		SSL_CTX_load_verify_locations(context, server.ca_file, NULL);
	}
	tls = SSL_new(context);
	SSL_set_fd(tls, fd);
	SSL_set1_host(tls, server.address);
	SSL_set_tlsext_host_name(tls, server.address);
	if (SSL_connect(tls) != 1) {
		die("no TLS session");
	}
}

static void open_session(void)
{
	if (fd >= 0) {
		SSL_free(tls);
		close(fd);
	}
	tls = NULL;
	connect_plain();
	if (strcmp(server.transport, "tls") == 0) {
		connect_tls();
	}
}

static void prepare(const place *target)
{
	server = *target;
	for (int i = 0; i < 100; i++) {
		(void) snprintf(keys[i], sizeof(keys[i]), "m%d", i);
	}
	large = malloc(1 << 20);
	out = malloc((1 << 20) + 4096);
	if (!large || !out) {
		die("out of memory");
	}
	for (size_t i = 0; i < 1 << 20; i += 16) {
		memcpy(large + i, "0123456789abcdef", 16);
	}
	open_session();
}

static void put(const char *bytes, size_t length)
{
	memcpy(out + out_end, bytes, length);
	out_end += length;
}

static void put_length(char kind, size_t length)
{
	char digits[24];
	char *at = digits + sizeof(digits);

	*--at = '\n';
	*--at = '\r';
	do {
		*--at = (char) ('0' + length % 10);
		length /= 10;
	} while (length > 0);
	*--at = kind;
	put(at, (size_t) (digits + sizeof(digits) - at));
}

static void put_bulk(const char *bytes, size_t length)
{
	put_length('$', length);
	put(bytes, length);
	put("\r\n", 2);
}

static void flush(void)
{
	for (size_t at = 0; at < out_end;) {
		size_t left = out_end - at;
		ssize_t sent = tls ? SSL_write(tls, out + at, (int) left) : send(fd, out + at, left, MSG_NOSIGNAL);

		if (sent <= 0) {
			die("cannot send");
		}
		at += (size_t) sent;
	}
	out_end = 0;
}

/* Appends what comes; what was parsed leaves the buffer first. */
static void receive(void)
{
	ssize_t got;

	memmove(in, in + in_at, in_end - in_at);
	in_end -= in_at;
	in_at = 0;
	got = tls ? SSL_read(tls, in + in_end, (int) (sizeof(in) - in_end)) : recv(fd, in + in_end, sizeof(in) - in_end, 0);
	if (got <= 0) {
		die("cannot receive");
	}
	in_end += (size_t) got;
}

/* The line without its kind and its end; the number that it stands for. */
static long take_line(char *kind, char **text, size_t *length)
{
	char *end;
	long number = 0;

	while (!(end = memchr(in + in_at, '\n', in_end - in_at))) {
		receive();
	}
	*kind = in[in_at];
	*text = in + in_at + 1;
	*length = (size_t) (end - *text) - 1;
	for (size_t i = 0; i < *length; i++) {
		number = number * 10 + ((*text)[i] - '0');
	}
	in_at = (size_t) (end + 1 - in);
	return number;
}

static char *new_value(size_t length)
{
	char *value = malloc(length + 1);

	if (!value || value_count == MOST_VALUES) {
		fputs("out of memory\n", stderr);
		exit(1);
	}
	value[length] = '\0';
	values[value_count] = value;
	lengths[value_count++] = length;
	return value;
}

static void take_bulk(size_t length)
{
	char *value = new_value(length);

	for (size_t done = 0; done < length;) {
		size_t part = in_end - in_at < length - done ? in_end - in_at : length - done;

		memcpy(value + done, in + in_at, part);
		done += part;
		in_at += part;
		if (done < length) {
			receive();
		}
	}
	while (in_end - in_at < 2) {
		receive();
	}
	in_at += 2;
}

static void take_reply(void)
{
	char kind, *text;
	size_t length;
	long number = take_line(&kind, &text, &length);

	if (kind == '$') {
		take_bulk((size_t) number);
	} else if (kind == '*') {
		while (number--) {
			take_reply();
		}
	} else if (kind == '+') {
		memcpy(new_value(length), text, length);
	} else {
		die("an unexpected reply");
	}
}

static void forget_values(void)
{
	while (value_count > 0) {
		free(values[--value_count]);
	}
}

typedef struct {
	const char *bytes;
	size_t length;
} argument;

static void call(long count, size_t argc, const argument *argv)
{
	while (count--) {
		put_length('*', argc);
		for (size_t i = 0; i < argc; i++) {
			put_bulk(argv[i].bytes, argv[i].length);
		}
		flush();
		forget_values();
		take_reply();
	}
}

static void get_small(long count) { call(count, 2, (argument[]) {{"GET", 3}, {"k16", 3}}); }
static void get_100k(long count) { call(count, 2, (argument[]) {{"GET", 3}, {"k100k", 5}}); }
static void get_1m(long count) { call(count, 2, (argument[]) {{"GET", 3}, {"k1m", 3}}); }
static void set_small(long count) { call(count, 3, (argument[]) {{"SET", 3}, {"s16", 3}, {"0123456789abcdef", 16}}); }
static void set_1m(long count) { call(count, 3, (argument[]) {{"SET", 3}, {"s1m", 3}, {large, 1 << 20}}); }
static void hgetall(long count) { call(count, 2, (argument[]) {{"HGETALL", 7}, {"h1000", 5}}); }
static void lrange(long count) { call(count, 4, (argument[]) {{"LRANGE", 6}, {"l1000", 5}, {"0", 1}, {"-1", 2}}); }
static void ping(long count) { call(count, 1, (argument[]) {{"PING", 4}}); }

static void mget(long count)
{
	argument argv[101] = {{"MGET", 4}};

	for (int i = 0; i < 100; i++) {
		argv[i + 1] = (argument) {keys[i], strlen(keys[i])};
	}
	call(count, 101, argv);
}

static void pipeline(long count)
{
	while (count--) {
		for (int i = 0; i < 100; i++) {
			put_length('*', 2);
			put_bulk("GET", 3);
			put_bulk(keys[i], strlen(keys[i]));
		}
		flush();
		forget_values();
		for (int i = 0; i < 100; i++) {
			take_reply();
		}
	}
}

static void connect_ping(long count)
{
	while (count--) {
		open_session();
		ping(1);
	}
}

static void feed(digest *sum)
{
	for (size_t i = 0; i < value_count; i++) {
		digest_add(sum, values[i], lengths[i]);
	}
}

int main(int argc, char **argv)
{
	static const operation operations[] = {{"get", get_small}, {"get100k", get_100k}, {"get1m", get_1m},
		{"set", set_small}, {"set1m", set_1m}, {"mget", mget}, {"pipeline", pipeline}, {"hgetall", hgetall},
		{"lrange", lrange}, {"pconnect", ping}, {"connect", connect_ping}, {NULL, NULL}};

	return take_turns(argc, argv, &(contender) {.operations = operations, .connect = prepare, .feed = feed});
}
