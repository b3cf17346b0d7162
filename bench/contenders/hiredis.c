/* hiredis, by its synchronous calls. */
#include "contender.h"

#include <hiredis/hiredis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KEYS 100

static redisContext *session;
static redisReply *last[KEYS];
static place server;
static char keys[KEYS][8];
static char *large;

static void open_session(void)
{
	if (strcmp(server.transport, "tcp") == 0) {
		session = redisConnect(server.address, server.port);
	} else if (strcmp(server.transport, "unix") == 0) {
		session = redisConnectUnix(server.address);
	} else {
		die("hiredis is asked for tcp and unix sockets only");
	}
	if (!session || session->err) {
		die("cannot connect");
	}
}

static void prepare(const place *target)
{
	server = *target;
	for (int i = 0; i < KEYS; i++) {
		(void) snprintf(keys[i], sizeof(keys[i]), "m%d", i);
	}
	large = malloc(1 << 20);
	if (!large) {
		die("out of memory");
	}
	for (size_t i = 0; i < 1 << 20; i += 16) {
		memcpy(large + i, "0123456789abcdef", 16);
	}
	open_session();
}

static void keep(int slot, redisReply *reply)
{
	if (!reply || reply->type == REDIS_REPLY_ERROR) {
		die("no reply");
	}
	if (last[slot]) {
		freeReplyObject(last[slot]);
	}
	last[slot] = reply;
}

static void call(int argc, const char **argv, const size_t *lengths)
{
	keep(0, redisCommandArgv(session, argc, argv, lengths));
}

static void get_small(long count)
{
	while (count--) {
		call(2, (const char *[]) {"GET", "k16"}, (const size_t[]) {3, 3});
	}
}

static void get_100k(long count)
{
	while (count--) {
		call(2, (const char *[]) {"GET", "k100k"}, (const size_t[]) {3, 5});
	}
}

static void get_1m(long count)
{
	while (count--) {
		call(2, (const char *[]) {"GET", "k1m"}, (const size_t[]) {3, 3});
	}
}

static void set_small(long count)
{
	while (count--) {
		call(3, (const char *[]) {"SET", "s16", "0123456789abcdef"}, (const size_t[]) {3, 3, 16});
	}
}

static void set_1m(long count)
{
	while (count--) {
		call(3, (const char *[]) {"SET", "s1m", large}, (const size_t[]) {3, 3, 1 << 20});
	}
}

static void mget(long count)
{
	while (count--) {
		const char *argv[KEYS + 1] = {"MGET"};
		size_t lengths[KEYS + 1] = {4};

		for (int i = 0; i < KEYS; i++) {
			argv[i + 1] = keys[i];
			lengths[i + 1] = strlen(keys[i]);
		}
		call(KEYS + 1, argv, lengths);
	}
}

static void pipeline(long count)
{
	while (count--) {
		for (int i = 0; i < KEYS; i++) {
			const char *words[] = {"GET", keys[i]};
			const size_t lengths[] = {3, strlen(keys[i])};
			redisAppendCommandArgv(session, 2, words, lengths);
		}
		for (int i = 0; i < KEYS; i++) {
			void *reply = NULL;

			redisGetReply(session, &reply);
			keep(i, reply);
		}
	}
}

static void hgetall(long count)
{
	while (count--) {
		call(2, (const char *[]) {"HGETALL", "h1000"}, (const size_t[]) {7, 5});
	}
}

static void lrange(long count)
{
	while (count--) {
		call(4, (const char *[]) {"LRANGE", "l1000", "0", "-1"}, (const size_t[]) {6, 5, 1, 2});
	}
}

static void ping(long count)
{
	while (count--) {
		call(1, (const char *[]) {"PING"}, (const size_t[]) {4});
	}
}

static void connect_ping(long count)
{
	while (count--) {
		redisFree(session);
		open_session();
		ping(1);
	}
}

static void feed_reply(digest *sum, const redisReply *reply)
{
	if (reply->type == REDIS_REPLY_ARRAY) {
		for (size_t i = 0; i < reply->elements; i++) {
			feed_reply(sum, reply->element[i]);
		}
	} else {
		digest_add(sum, reply->str, reply->len);
	}
}

static void feed(digest *sum)
{
	for (int i = 0; i < KEYS && last[i]; i++) {
		feed_reply(sum, last[i]);
	}
}

int main(int argc, char **argv)
{
	static const operation operations[] = {{"get", get_small}, {"get100k", get_100k}, {"get1m", get_1m},
		{"set", set_small}, {"set1m", set_1m}, {"mget", mget}, {"pipeline", pipeline}, {"hgetall", hgetall},
		{"lrange", lrange}, {"pconnect", ping}, {"connect", connect_ping}, {NULL, NULL}};

	return take_turns(argc, argv, &(contender) {.operations = operations, .connect = prepare, .feed = feed});
}
