/*
 * Reading, storing and deleting a session, in as few writes as can be: the lock is taken and the data read in one, and
 * the data stored and the lock given back in one step that no other client can get between.
 */
#include "php.h"

#include "php_predis.h"
#include "session.h"

typedef predis_session_word word;

/*
 * KEYS: the lock, the session. ARGV: the token, the life time, the data, whether to unlock. Both may be sent again when
 * the connection has broken: nobody's lock and this very data are what PUT has left behind, or as good as that.
 */
static const char PUT[] =
	"local holder=redis.call('get',KEYS[1]) "
	"if holder~=ARGV[1] then return (not holder and redis.call('get',KEYS[2])==ARGV[3]) and 1 or 0 end "
	"redis.call('setex',KEYS[2],ARGV[2],ARGV[3]) "
	"if ARGV[4]=='1' then redis.call('del',KEYS[1]) end return 1";
static const char TOUCH[] =
	"redis.call('expire',KEYS[2],ARGV[2]) "
	"if redis.call('get',KEYS[1])==ARGV[1] then redis.call('del',KEYS[1]) end return 1";

static zend_string *key_of(const predis_session_server *server, const zend_string *id)
{
	return zend_string_concat2(ZSTR_VAL(server->prefix), ZSTR_LEN(server->prefix), ZSTR_VAL(id), ZSTR_LEN(id));
}

static word of(const zend_string *string)
{
	return predis_session_string_word(string);
}

/* Asks, and is content with whatever is no error. */
static bool do_all(predis_session_store *store, predis_session_server *server, predis_session_request *request)
{
	bool done = true;

	if (!predis_session_ask(store, server, request)) {
		return false;
	}
	for (uint32_t i = 0; i < request->count && done; i++) {
		if (predis_session_is_error(&request->replies[i])) {
			predis_session_refused(server, &request->replies[i]);
			done = false;
		}
	}
	predis_session_end(request);
	return done;
}

/* ---- reading ---- */

static void add_get(predis_session_request *request, const zend_string *key)
{
	predis_session_add(request, 2, (word[]){ PREDIS_WORD("GET"), of(key) });
}

static void add_expire(predis_session_request *request, const zend_string *key, zend_long ttl)
{
	predis_session_number text;

	predis_session_add(request, 3, (word[]){ PREDIS_WORD("EXPIRE"), of(key), predis_session_number_word(&text, ttl) });
}

static void add_read(predis_session_request *request, const zend_string *key, zend_long ttl)
{
	predis_session_number text;

	if (PREDIS_G(session_early_refresh)) {
		predis_session_add(request, 4, (word[]){ PREDIS_WORD("GETEX"), of(key), PREDIS_WORD("EX"), predis_session_number_word(&text, ttl) });
	} else {
		add_get(request, key);
	}
}

/* One session that is to be read. */
typedef struct {
	predis_session_store *store;
	predis_session_server *server;
	zend_string *key;
	zend_long ttl;
	bool exists;
} reading;

static zend_string *data_of(reading *r, const predis_reply *reply)
{
	r->exists = reply->type == PREDIS_REPLY_BULK;
	if (predis_session_is_error(reply)) {
		predis_session_refused(r->server, reply);
		return NULL;
	}
	return r->exists ? zend_string_copy(Z_STR(reply->value)) : ZSTR_EMPTY_ALLOC();
}

/* For servers that have no GETEX. */
static zend_string *get_and_expire(reading *r)
{
	predis_session_request request = { .key = r->key, .name = "GET" };
	zend_string *data;

	add_get(&request, r->key);
	add_expire(&request, r->key, r->ttl);
	if (!predis_session_ask(r->store, r->server, &request)) {
		return NULL;
	}
	data = data_of(r, &request.replies[0]);
	predis_session_end(&request);
	return data;
}

/* Takes the reply to what add_read() has added, and ends the request. */
static zend_string *finish_read(reading *r, predis_session_request *request, const predis_reply *reply)
{
	static const char unknown[] = "ERR unknown command";
	bool no_getex = PREDIS_G(session_early_refresh) && predis_session_is_error(reply)
		&& strncmp(Z_STRVAL(reply->value), unknown, sizeof(unknown) - 1) == 0;
	zend_string *data = no_getex ? NULL : data_of(r, reply);

	predis_session_end(request);
	return no_getex ? get_and_expire(r) : data;
}

static zend_string *read_only(reading *r)
{
	bool is_old_enough = !r->store->lock.key && !PREDIS_G(session_early_refresh); /* what a replica has may be that */
	predis_session_request request = { .key = r->key, .only_reads = is_old_enough, .name = "GET" };

	add_read(&request, r->key, r->ttl);
	if (!predis_session_ask(r->store, r->server, &request)) {
		return NULL;
	}
	return finish_read(r, &request, &request.replies[0]);
}

/* The data counts only if the lock was taken in front of it. */
static zend_string *lock_and_read(reading *r, zend_string *lock_key, zend_string *token, bool wait)
{
	predis_session_request request = { .key = r->key, .name = "SET" };
	predis_reply_type answer;

	predis_session_add_lock(&request, lock_key, token);
	add_read(&request, r->key, r->ttl);
	if (!predis_session_ask(r->store, r->server, &request)) {
		return NULL;
	}
	answer = request.replies[0].type;
	if (answer == PREDIS_REPLY_STATUS) {
		predis_session_note_lock(r->store, r->server, lock_key, token);
	} else if (answer == PREDIS_REPLY_ERROR) {
		predis_session_refused(r->server, &request.replies[0]);
	}
	if (answer == PREDIS_REPLY_STATUS || (answer != PREDIS_REPLY_ERROR && !wait)) {
		return finish_read(r, &request, &request.replies[1]);
	}
	predis_session_end(&request);
	if (answer == PREDIS_REPLY_ERROR || !predis_session_wait_for_lock(r->store, r->server, lock_key, token)) {
		return NULL;
	}
	predis_session_note_lock(r->store, r->server, lock_key, token);
	return read_only(r);
}

static zend_string *read_as(reading *r, zend_string *lock_key, predis_session_locking locking)
{
	zend_string *token, *data;

	if (locking == PREDIS_SESSION_NO_LOCK || predis_session_holds(r->store, lock_key)) {
		return read_only(r);
	}
	/* One lock at a time: the id that was asked for first may have been refused (strict mode). */
	if (r->store->lock.key && !predis_session_unlock(r->store)) {
		return NULL;
	}
	token = predis_session_make_token();
	data = lock_and_read(r, lock_key, token, locking == PREDIS_SESSION_WAIT_LOCK);
	zend_string_release(token);
	return data;
}

zend_string *predis_session_get(predis_session_store *store, predis_session_server *server, zend_string *id, zend_long ttl,
	predis_session_locking locking, bool *exists)
{
	reading r = { .store = store, .server = server, .key = key_of(server, id), .ttl = ttl };
	zend_string *lock_key = predis_session_lock_key(server, r.key);
	zend_string *data = read_as(&r, lock_key, locking);

	zend_string_release(lock_key);
	zend_string_release(r.key);
	if (exists) {
		*exists = r.exists;
	}
	return data;
}

bool predis_session_exists(predis_session_store *store, predis_session_server *server, zend_string *id)
{
	zend_string *key = key_of(server, id);
	predis_session_request request = { .key = key, .name = "EXISTS" };
	bool exists = false;

	predis_session_add(&request, 2, (word[]){ PREDIS_WORD("EXISTS"), of(key) });
	if (predis_session_ask(store, server, &request)) {
		if (predis_session_is_error(&request.replies[0])) {
			predis_session_refused(server, &request.replies[0]);
		}
		exists = request.replies[0].type == PREDIS_REPLY_INTEGER && Z_LVAL(request.replies[0].value) > 0;
		predis_session_end(&request);
	}
	zend_string_release(key);
	return exists;
}

/* ---- storing ---- */

static void add_put(predis_session_request *request, const zend_string *key, const zend_string *data, zend_long ttl)
{
	predis_session_number text;

	predis_session_add(request, 4, (word[]){ PREDIS_WORD("SETEX"), of(key), predis_session_number_word(&text, ttl), of(data) });
}

static bool say_lost(predis_session_store *store)
{
	predis_session_forget_lock(store);
	php_error_docref(NULL, E_WARNING, "Unable to write session: session lock not held");
	return false;
}

static bool put_only(predis_session_store *store, predis_session_server *server, zend_string *key, zend_string *data, zend_long ttl)
{
	predis_session_request request = { .key = key, .name = "SETEX" };

	add_put(&request, key, data, ttl);
	return do_all(store, server, &request);
}

static bool put_by_steps(predis_session_store *store, predis_session_server *server, zend_string *key, zend_string *data, zend_long ttl, bool last)
{
	int holds = predis_session_still_holds(store);

	if (holds <= 0) {
		return holds == 0 && say_lost(store);
	}
	return put_only(store, server, key, data, ttl) && (!last || predis_session_unlock_by_steps(store));
}

static bool put_locked(predis_session_store *store, predis_session_server *server, zend_string *key, zend_string *data, zend_long ttl, bool last)
{
	predis_session_request request = { .key = key, .name = "EVAL" };
	predis_session_number text;
	bool by_steps, refused, lost;

	predis_session_add(&request, 9, (word[]){ PREDIS_WORD("EVAL"), PREDIS_WORD(PUT), PREDIS_WORD("2"), of(store->lock.key), of(key),
		of(store->lock.token), predis_session_number_word(&text, ttl), of(data), { last ? "1" : "0", 1 } });
	if (!predis_session_ask(store, server, &request)) {
		return false;
	}
	by_steps = predis_session_cannot_run(&request.replies[0]);
	refused = predis_session_is_error(&request.replies[0]);
	lost = request.replies[0].type == PREDIS_REPLY_INTEGER && Z_LVAL(request.replies[0].value) == 0;
	if (refused && !by_steps) {
		predis_session_refused(server, &request.replies[0]);
	}
	predis_session_end(&request);
	if (by_steps) {
		return put_by_steps(store, server, key, data, ttl, last);
	}
	if (lost) {
		return say_lost(store);
	}
	if (!refused && last) {
		predis_session_forget_lock(store);
	}
	return !refused;
}

bool predis_session_put(predis_session_store *store, predis_session_server *server, zend_string *id, zend_string *data, zend_long ttl, bool last)
{
	zend_string *key = key_of(server, id), *lock_key = predis_session_lock_key(server, key);
	bool done = predis_session_holds(store, lock_key) ? put_locked(store, server, key, data, ttl, last) : put_only(store, server, key, data, ttl);

	zend_string_release(lock_key);
	zend_string_release(key);
	return done;
}

/* ---- a new life time, and the end ---- */

static bool touch_locked(predis_session_store *store, predis_session_server *server, zend_string *key, zend_long ttl)
{
	predis_session_request request = { .key = key, .name = "EVAL" }, expire = { .key = key, .name = "EXPIRE" };
	predis_session_number text;
	bool by_steps;

	predis_session_add(&request, 7, (word[]){ PREDIS_WORD("EVAL"), PREDIS_WORD(TOUCH), PREDIS_WORD("2"), of(store->lock.key), of(key),
		of(store->lock.token), predis_session_number_word(&text, ttl) });
	if (!predis_session_ask(store, server, &request)) {
		return false;
	}
	by_steps = predis_session_is_error(&request.replies[0]);
	predis_session_end(&request);
	if (!by_steps) {
		predis_session_forget_lock(store);
		return true;
	}
	add_expire(&expire, key, ttl);
	return do_all(store, server, &expire) && predis_session_unlock_by_steps(store);
}

bool predis_session_touch(predis_session_store *store, predis_session_server *server, zend_string *id, zend_long ttl)
{
	zend_string *key = key_of(server, id), *lock_key = predis_session_lock_key(server, key);
	predis_session_request request = { .key = key, .name = "EXPIRE" };
	bool done;

	if (predis_session_holds(store, lock_key)) {
		done = touch_locked(store, server, key, ttl);
	} else {
		add_expire(&request, key, ttl);
		done = do_all(store, server, &request);
	}
	zend_string_release(lock_key);
	zend_string_release(key);
	return done;
}

/* The deletion's result counts; a lock that could not be given back by a script is, in steps. */
static bool finish_delete(predis_session_store *store, predis_session_server *server, predis_session_request *request, bool held)
{
	bool done = !predis_session_is_error(&request->replies[0]);
	bool by_steps = held && predis_session_cannot_run(&request->replies[1]);

	if (!done) {
		predis_session_refused(server, &request->replies[0]);
	}
	predis_session_end(request);
	if (by_steps) {
		return predis_session_unlock_by_steps(store) && done;
	}
	if (held) {
		predis_session_forget_lock(store);
	}
	return done;
}

bool predis_session_delete(predis_session_store *store, predis_session_server *server, zend_string *id)
{
	zend_string *key = key_of(server, id), *lock_key = predis_session_lock_key(server, key);
	predis_session_request request = { .key = key, .name = "DEL" };
	bool held = predis_session_holds(store, lock_key), done;

	predis_session_add(&request, 2, (word[]){ PREDIS_WORD("DEL"), of(key) });
	if (held) {
		predis_session_add_unlock(store, &request);
	}
	done = predis_session_ask(store, server, &request) && finish_delete(store, server, &request, held);
	zend_string_release(lock_key);
	zend_string_release(key);
	return done;
}
