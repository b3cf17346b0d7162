/* One write, all replies: how the session handlers talk to a server, and what they say when that fails. */
#include "php.h"

#include "session.h"
#include "wire/request.h"

void predis_session_add(predis_session_request *request, uint32_t count, const predis_session_word *words)
{
	ZEND_ASSERT(request->count < PREDIS_SESSION_COMMANDS);
	predis_request_array(&request->bytes, count);
	for (uint32_t i = 0; i < count; i++) {
		predis_request_bulk(&request->bytes, words[i].bytes, words[i].length);
	}
	request->count++;
}

/*
 * A server that cannot be reached is a warning, and session_start() says false: a page may go on without its session.
 * One that refuses us throws: that is a mistake in the configuration, and does not get better.
 */
static bool reach(predis_client *client)
{
	predis_failure failure = {0};

	if (predis_client_reach(client, &failure)) {
		return true;
	}
	if (failure.kind == PREDIS_FAILURE_SERVER) {
		predis_throw_failure(client, &failure);
	} else if (!EG(exception)) {
		php_error_docref(NULL, E_WARNING, "Redis connection not available: %s", failure.text);
	}
	return false;
}

static void free_replies(predis_session_request *request, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&request->replies[i].value);
	}
}

static bool exchange(predis_client *client, predis_session_request *request)
{
	struct iovec parts[2] = { [1] = { request->bytes.bytes, request->bytes.length } };
	predis_exchange all = { .parts = parts, .count = 2, .replies = request->count, .may_repeat = request->may_repeat,
		.block_seconds = -1, .name = request->name };

	if (!predis_client_exchange(client, &all, PREDIS_LAYOUT_LIST, &request->replies[0])) {
		return false;
	}
	for (uint32_t i = 1; i < request->count; i++) {
		if (!predis_connection_receive(client->connection, PREDIS_LAYOUT_LIST, &request->replies[i])) {
			free_replies(request, i);
			predis_client_broken(client);
			return false;
		}
	}
	return true;
}

/* Once more where the server says that another one should have been asked; then it has run none of the commands. */
static bool exchange_where_it_leads(predis_client *client, predis_session_request *request)
{
	if (!exchange(client, request)) {
		return false;
	}
	if (!predis_session_is_error(&request->replies[0]) || !predis_client_follow_failover(client, Z_STRVAL(request->replies[0].value))) {
		return true;
	}
	free_replies(request, request->count);
	return reach(client) && exchange(client, request);
}

bool predis_session_ask(predis_session_store *store, predis_session_server *server, predis_session_request *request)
{
	predis_client *client = predis_session_client(server);
	bool done;

	if (client->connection) {
		client->connection->used_ns = 0; /* look at it even if it was used lately: a session's write should not be lost */
	}
	store->failed = true; /* until it is known to have gone well: a fatal error may end it at any point */
	done = reach(client) && exchange_where_it_leads(client, request);
	store->failed = !done;
	predis_buffer_free(&request->bytes);
	if (client->persistent) {
		predis_client_release(client);
	}
	return done;
}

void predis_session_end(predis_session_request *request)
{
	free_replies(request, request->count);
}

void predis_session_refused(predis_session_server *server, const predis_reply *reply)
{
	predis_client_refused(predis_session_client(server), Z_STR(reply->value));
	if (!EG(exception)) {
		php_error_docref(NULL, E_WARNING, "Redis refused: %s", Z_STRVAL(reply->value));
	}
}
