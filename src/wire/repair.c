/* Planning, sending and settling repairs. See repair.h, and DESIGN.md 5.4 to 5.6 for the rules. */
#include "php.h"

#include "repair.h"
#include "request.h"

/* What the connections to one target have learned about it. Kept in the pool's notes. */
typedef struct target_notes {
	enum { RESET_UNTRIED, RESET_WORKS, RESET_REFUSED } reset;
	bool has_user;
	bool hello_works;
	bool readonly_works;
	unsigned char good_user[PREDIS_DIGEST_SIZE]; /* credentials that were accepted last */
	zend_long highest_db;                        /* that a SELECT has reached */
} target_notes;

_Static_assert(sizeof(target_notes) <= sizeof(predis_pool_notes), "the notes do not fit");

static const unsigned char nobody[PREDIS_DIGEST_SIZE];

static target_notes *notes_of(const predis_connection *connection)
{
	return connection->pooled.pool ? (target_notes *)connection->pooled.pool->notes.bytes : NULL;
}

static void add(predis_repair *repair, predis_repair_step step)
{
	repair->steps[repair->count++] = step;
}

static bool same_name(const zend_string *a, const zend_string *b)
{
	return a == b || (a && b && zend_string_equals(a, b));
}

/* Undoes what marks say. False: only closing does. Sets *session to what will be there afterwards. */
static bool plan_undoing(const predis_connection *connection, bool drop_user, predis_repair *repair, predis_session *session)
{
	const target_notes *notes = notes_of(connection);
	uint32_t marks = connection->marks;

	if (marks & PREDIS_MARK_CLOSE) {
		return false;
	}
	if ((marks & PREDIS_MARK_RESET) || drop_user) {
		if (!notes || notes->reset == RESET_REFUSED) {
			return false;
		}
		repair->proven = notes->reset == RESET_WORKS;
		add(repair, PREDIS_STEP_RESET);
		*session = (predis_session){0};
	} else if (marks & PREDIS_MARK_MULTI) {
		add(repair, PREDIS_STEP_DISCARD);
	} else if (marks & PREDIS_MARK_WATCH) {
		add(repair, PREDIS_STEP_UNWATCH);
	}
	if (marks & PREDIS_MARK_NO_EVICT) {
		add(repair, PREDIS_STEP_EVICT);
	}
	if (marks & PREDIS_MARK_NO_TOUCH) {
		add(repair, PREDIS_STEP_TOUCH);
	}
	return true;
}

/* HELLO tells it, and needs no permission, which ROLE does. What a connection has once been told is not asked again. */
static bool wants_other_role(const predis_connection *connection, const predis_wanted *wanted)
{
	return wanted->role != PREDIS_SERVER_ANY && connection->role != wanted->role;
}

/*
 * A command right behind a step that fails would run as the wrong user or in the wrong database. So a step is sent
 * together with the command only where this target has accepted the very same before.
 */
bool predis_repair_plan(const predis_connection *connection, const predis_wanted *wanted, predis_repair *repair)
{
	const target_notes *notes = notes_of(connection);
	predis_session session = connection->actual;
	bool wants_user = predis_credentials_given(wanted->credentials);
	bool drop_user = !wants_user && !predis_credentials_equal(session.user, nobody);

	*repair = (predis_repair){ .proven = true };
	if (!plan_undoing(connection, drop_user, repair, &session)) {
		return false;
	}
	if (wants_user && !predis_credentials_equal(session.user, wanted->credentials->digest)) {
		if (!wanted->credentials->password) {
			return false; /* its provider is user code, and asked where a connection is opened */
		}
		add(repair, PREDIS_STEP_AUTH);
		repair->proven &= notes && notes->has_user && predis_credentials_equal(notes->good_user, wanted->credentials->digest);
	}
	if (session.resp3 != wanted->resp3) {
		add(repair, PREDIS_STEP_HELLO);
		repair->proven &= session.resp3 || (notes && notes->hello_works); /* who speaks RESP3 has taken a HELLO */
	} else if (wants_other_role(connection, wanted)) {
		add(repair, PREDIS_STEP_HELLO);
	}
	repair->proven &= !wants_other_role(connection, wanted);
	if (session.db != wanted->db) {
		add(repair, PREDIS_STEP_SELECT);
		repair->proven &= notes && wanted->db <= notes->highest_db;
	}
	if (!same_name(session.name, wanted->name)) {
		add(repair, PREDIS_STEP_NAME);
	}
	if (session.readonly != wanted->readonly) {
		add(repair, PREDIS_STEP_READONLY);
		repair->proven &= session.readonly || (notes && notes->readonly_works); /* who has taken the one takes the other */
	}
	return true;
}

static void append_auth(const predis_credentials *credentials, predis_buffer *out)
{
	predis_request_array(out, credentials->user ? 3 : 2);
	predis_request_bulk(out, "AUTH", 4);
	if (credentials->user) {
		predis_request_string(out, credentials->user);
	}
	predis_request_string(out, credentials->password);
}

static void append_step(predis_repair_step step, const predis_wanted *wanted, predis_buffer *out)
{
	switch (step) {
		case PREDIS_STEP_RESET:
			predis_request_words(out, 1, (const char *const[]){ "RESET" });
			break;
		case PREDIS_STEP_DISCARD:
			predis_request_words(out, 1, (const char *const[]){ "DISCARD" });
			break;
		case PREDIS_STEP_UNWATCH:
			predis_request_words(out, 1, (const char *const[]){ "UNWATCH" });
			break;
		case PREDIS_STEP_EVICT:
			predis_request_words(out, 3, (const char *const[]){ "CLIENT", "NO-EVICT", "OFF" });
			break;
		case PREDIS_STEP_TOUCH:
			predis_request_words(out, 3, (const char *const[]){ "CLIENT", "NO-TOUCH", "OFF" });
			break;
		case PREDIS_STEP_AUTH:
			append_auth(wanted->credentials, out);
			break;
		case PREDIS_STEP_HELLO:
			predis_request_words(out, 2, (const char *const[]){ "HELLO", wanted->resp3 ? "3" : "2" });
			break;
		case PREDIS_STEP_SELECT:
			predis_request_array(out, 2);
			predis_request_bulk(out, "SELECT", 6);
			predis_request_long(out, wanted->db);
			break;
		case PREDIS_STEP_NAME:
			predis_request_array(out, 3);
			predis_request_bulk(out, "CLIENT", 6);
			predis_request_bulk(out, "SETNAME", 7);
			predis_request_bulk(out, wanted->name ? ZSTR_VAL(wanted->name) : "", wanted->name ? ZSTR_LEN(wanted->name) : 0);
			break;
		case PREDIS_STEP_READONLY:
			predis_request_words(out, 1, (const char *const[]){ wanted->readonly ? "READONLY" : "READWRITE" });
			break;
	}
}

void predis_repair_append(const predis_repair *repair, const predis_wanted *wanted, predis_buffer *out)
{
	for (uint32_t i = 0; i < repair->count; i++) {
		append_step(repair->steps[i], wanted, out);
	}
}

static void note_success(predis_repair_step step, predis_connection *connection, const predis_wanted *wanted)
{
	target_notes *notes = notes_of(connection);

	switch (step) {
		case PREDIS_STEP_RESET:
			predis_session_clear(&connection->actual);
			connection->marks &= ~(uint32_t)(PREDIS_MARK_RESET | PREDIS_MARK_MULTI | PREDIS_MARK_WATCH);
			if (notes) {
				notes->reset = RESET_WORKS;
			}
			break;
		case PREDIS_STEP_DISCARD:
			connection->marks &= ~(uint32_t)(PREDIS_MARK_MULTI | PREDIS_MARK_WATCH);
			break;
		case PREDIS_STEP_UNWATCH:
			connection->marks &= ~(uint32_t)PREDIS_MARK_WATCH;
			break;
		case PREDIS_STEP_EVICT:
			connection->marks &= ~(uint32_t)PREDIS_MARK_NO_EVICT;
			break;
		case PREDIS_STEP_TOUCH:
			connection->marks &= ~(uint32_t)PREDIS_MARK_NO_TOUCH;
			break;
		case PREDIS_STEP_AUTH:
			memcpy(connection->actual.user, wanted->credentials->digest, PREDIS_DIGEST_SIZE);
			if (notes) {
				memcpy(notes->good_user, wanted->credentials->digest, PREDIS_DIGEST_SIZE);
				notes->has_user = true;
			}
			break;
		case PREDIS_STEP_HELLO:
			connection->actual.resp3 = wanted->resp3;
			if (notes) {
				notes->hello_works = true;
			}
			break;
		case PREDIS_STEP_SELECT:
			connection->actual.db = wanted->db;
			if (notes && wanted->db > notes->highest_db) {
				notes->highest_db = wanted->db;
			}
			break;
		case PREDIS_STEP_NAME:
			predis_session_set_name(&connection->actual, wanted->name);
			break;
		case PREDIS_STEP_READONLY:
			connection->actual.readonly = wanted->readonly;
			if (notes) {
				notes->readonly_works = true;
			}
			break;
	}
}

static void note_refusal(predis_repair_step step, predis_connection *connection)
{
	target_notes *notes = notes_of(connection);

	if (!notes) {
		return;
	}
	if (step == PREDIS_STEP_RESET) {
		notes->reset = RESET_REFUSED;
	} else if (step == PREDIS_STEP_AUTH) {
		notes->has_user = false;
	} else if (step == PREDIS_STEP_SELECT) {
		notes->highest_db = 0;
	}
}

/* ---- the server's part, in HELLO's reply ---- */

/* RESP3's map has come as an array by name, RESP2's as a list of name, value, name, value. */
static const zval *find_in_hello(const zval *hello, const char *name)
{
	const zval *element, *found = zend_hash_str_find(Z_ARRVAL_P(hello), name, strlen(name));
	bool is_name = true, is_next = false;

	if (found) {
		return found;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(hello), element) {
		if (is_next) {
			return element;
		}
		is_next = is_name && Z_TYPE_P(element) == IS_STRING && strcmp(Z_STRVAL_P(element), name) == 0;
		is_name = !is_name;
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

static void take_role(predis_connection *connection, const predis_wanted *wanted, const zval *hello, predis_failure *refused)
{
	const zval *role = Z_TYPE_P(hello) == IS_ARRAY ? find_in_hello(hello, "role") : NULL;
	const char *is = role && Z_TYPE_P(role) == IS_STRING ? Z_STRVAL_P(role) : "no server with data";

	connection->role = strcmp(is, "master") == 0 ? PREDIS_SERVER_MASTER
		: strcmp(is, "replica") == 0 ? PREDIS_SERVER_REPLICA : PREDIS_SERVER_ANY;
	if (wants_other_role(connection, wanted) && refused->kind == PREDIS_FAILURE_NONE) {
		predis_failure_set(refused, PREDIS_FAILURE_ROLE, 0, "a %s was wanted, and the server says that it is a %s",
			wanted->role == PREDIS_SERVER_MASTER ? "master" : "replica", is);
	}
}

bool predis_repair_settle(const predis_repair *repair, predis_connection *connection, const predis_wanted *wanted)
{
	predis_failure refused = {0};

	for (uint32_t i = 0; i < repair->count; i++) {
		predis_reply reply;
		if (!predis_connection_receive(connection, PREDIS_LAYOUT_LIST, &reply)) {
			return false;
		}
		/* DISCARD is refused where there is no transaction, which is just what is wanted. */
		if (reply.type != PREDIS_REPLY_ERROR || repair->steps[i] == PREDIS_STEP_DISCARD) {
			note_success(repair->steps[i], connection, wanted);
			if (repair->steps[i] == PREDIS_STEP_HELLO) {
				take_role(connection, wanted, &reply.value, &refused);
			}
		} else {
			note_refusal(repair->steps[i], connection);
			/* The first refusal is the cause; NOAUTH to the steps behind it only follows from it. */
			if (refused.kind == PREDIS_FAILURE_NONE) {
				predis_failure_set(&refused, PREDIS_FAILURE_SERVER, 0, "%s", Z_STRVAL(reply.value));
			}
		}
		zval_ptr_dtor(&reply.value);
	}
	if (refused.kind != PREDIS_FAILURE_NONE) {
		connection->failure = refused;
		return false;
	}
	return true;
}
