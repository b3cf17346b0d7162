/*
 * The lock of a session: a key beside it that only one client can set, with a value that tells whose it is. Key and
 * meaning are phpredis', so that both wait for each other.
 */
#include "php.h"

#include <unistd.h>

#include "compat.h"
#include "php_predis.h"
#include "session.h"

enum { DEFAULT_RETRIES = 100, DEFAULT_WAIT_US = 20000, MILLISECONDS = 1000, TOKEN_RANDOM = 8 };

typedef predis_session_word word;

static const char UNLOCK[] = "if redis.call('get',KEYS[1])==ARGV[1] then return redis.call('del',KEYS[1]) end return 0";

zend_string *predis_session_lock_key(const predis_session_server *server, const zend_string *key)
{
	if (server->is_cluster) {
		return predis_session_cluster_lock_key(key);
	}
	return zend_string_concat2(ZSTR_VAL(key), ZSTR_LEN(key), "_LOCK", sizeof("_LOCK") - 1);
}

/* The first two parts are for people who look at it; the random one makes it this holder's and no later request's. */
zend_string *predis_session_make_token(void)
{
	unsigned char random[TOKEN_RANDOM] = {0};
	char host[256] = "", digits[TOKEN_RANDOM * 2 + 1];

	gethostname(host, sizeof(host) - 1);
	predis_random_bytes(random, sizeof(random));
	for (size_t i = 0; i < sizeof(random); i++) {
		snprintf(digits + i * 2, 3, "%02x", random[i]);
	}
	return zend_strpprintf(0, "%s|%ld|%s", host, (long)getpid(), digits);
}

void predis_session_note_lock(predis_session_store *store, predis_session_server *server, zend_string *lock_key, zend_string *token)
{
	predis_session_forget_lock(store);
	store->lock = (predis_session_lock){ .server = server, .key = zend_string_copy(lock_key), .token = zend_string_copy(token) };
}

void predis_session_forget_lock(predis_session_store *store)
{
	if (store->lock.key) {
		zend_string_release(store->lock.key);
		zend_string_release(store->lock.token);
	}
	store->lock = (predis_session_lock){0};
}

/* ---- taking it ---- */

/* As long as a request may run, where nothing else is set. 0 and less: it does not expire. */
static zend_long expiry_seconds(void)
{
	return PREDIS_G(session_lock_expire) ? PREDIS_G(session_lock_expire) : EG(timeout_seconds);
}

void predis_session_add_lock(predis_session_request *request, const zend_string *lock_key, const zend_string *token)
{
	zend_long seconds = expiry_seconds();
	predis_session_number text;
	word words[] = { PREDIS_WORD("SET"), predis_session_string_word(lock_key), predis_session_string_word(token), PREDIS_WORD("NX"),
		PREDIS_WORD("PX"), predis_session_number_word(&text, seconds * MILLISECONDS) };

	predis_session_add(request, seconds > 0 ? 6 : 4, words);
}

static void add_get(predis_session_request *request, const zend_string *key)
{
	predis_session_add(request, 2, (word[]){ PREDIS_WORD("GET"), predis_session_string_word(key) });
}

static bool is_token(const predis_reply *reply, const zend_string *token)
{
	return reply->type == PREDIS_REPLY_BULK && zend_string_equals(Z_STR(reply->value), token);
}

/* Its value tells whose it is, even if the reply to an earlier try was lost with its connection. Negative: it failed. */
static int try_again(predis_session_store *store, predis_session_server *server, zend_string *lock_key, zend_string *token)
{
	predis_session_request request = { .key = lock_key, .name = "SET" };
	int taken = -1;

	predis_session_add_lock(&request, lock_key, token);
	add_get(&request, lock_key);
	if (!predis_session_ask(store, server, &request)) {
		return -1;
	}
	if (predis_session_is_error(&request.replies[0])) {
		predis_session_refused(server, &request.replies[0]);
	} else {
		taken = is_token(&request.replies[1], token);
	}
	predis_session_end(&request);
	return taken;
}

bool predis_session_wait_for_lock(predis_session_store *store, predis_session_server *server, zend_string *lock_key, zend_string *token)
{
	zend_long retries = PREDIS_G(session_lock_retries) ? PREDIS_G(session_lock_retries) : DEFAULT_RETRIES;
	zend_long pause = PREDIS_G(session_lock_wait_time) > 0 ? PREDIS_G(session_lock_wait_time) : DEFAULT_WAIT_US;

	for (zend_long i = 0; (retries < 0 || i < retries) && !predis_time_is_up(); i++) {
		int taken;
		usleep((unsigned)pause);
		taken = try_again(store, server, lock_key, token);
		if (taken != 0) {
			return taken > 0;
		}
	}
	php_error_docref(NULL, E_WARNING, "Failed to acquire session lock");
	return false;
}

/* ---- giving it back ---- */

bool predis_session_cannot_run(const predis_reply *reply)
{
	static const char *const reasons[] = { "ERR ", "NOPERM ", "CROSSSLOT " };

	for (size_t i = 0; predis_session_is_error(reply) && i < sizeof(reasons) / sizeof(reasons[0]); i++) {
		if (strncmp(Z_STRVAL(reply->value), reasons[i], strlen(reasons[i])) == 0) {
			return true;
		}
	}
	return false;
}

void predis_session_add_unlock(const predis_session_store *store, predis_session_request *request)
{
	predis_session_add(request, 5, (word[]){ PREDIS_WORD("EVAL"), PREDIS_WORD(UNLOCK), PREDIS_WORD("1"),
		predis_session_string_word(store->lock.key), predis_session_string_word(store->lock.token) });
}

int predis_session_still_holds(predis_session_store *store)
{
	predis_session_server *server = store->lock.server;
	predis_session_request request = { .key = store->lock.key, .name = "GET" };
	int holds = -1;

	add_get(&request, store->lock.key);
	if (!predis_session_ask(store, server, &request)) {
		return -1;
	}
	if (predis_session_is_error(&request.replies[0])) {
		predis_session_refused(server, &request.replies[0]);
	} else {
		holds = is_token(&request.replies[0], store->lock.token);
	}
	predis_session_end(&request);
	return holds;
}

bool predis_session_unlock_by_steps(predis_session_store *store)
{
	predis_session_server *server = store->lock.server;
	predis_session_request request = { .key = store->lock.key, .once = true, .name = "DEL" }; /* by a second time it may be somebody else's */
	int holds = predis_session_still_holds(store);
	bool done;

	if (holds <= 0) {
		predis_session_forget_lock(store);
		return holds == 0;
	}
	predis_session_add(&request, 2, (word[]){ PREDIS_WORD("DEL"), predis_session_string_word(store->lock.key) });
	done = predis_session_ask(store, server, &request);
	if (done) {
		predis_session_end(&request);
	}
	predis_session_forget_lock(store);
	return done;
}

bool predis_session_unlock(predis_session_store *store)
{
	predis_session_request request = { .key = store->lock.key, .name = "EVAL" };
	bool by_steps;

	predis_session_add_unlock(store, &request);
	if (!predis_session_ask(store, store->lock.server, &request)) {
		predis_session_forget_lock(store);
		return false;
	}
	by_steps = predis_session_cannot_run(&request.replies[0]);
	predis_session_end(&request);
	if (by_steps) {
		return predis_session_unlock_by_steps(store);
	}
	predis_session_forget_lock(store);
	return true;
}
