/* One write, all replies: how the session handlers talk to a server, and what they say when that fails. */
#include "php.h"

#include "php_predis.h"
#include "session.h"
#include "wire/request.h"

void predis_session_add(predis_session_request *request, uint32_t count, const predis_session_word *words)
{
	uint32_t at = request->count++;

	ZEND_ASSERT(at < PREDIS_SESSION_COMMANDS);
	predis_request_array(&request->bytes, count);
	request->bulks_from[at] = request->bytes.length;
	request->words[at] = count;
	for (uint32_t i = 0; i < count; i++) {
		predis_request_bulk(&request->bytes, words[i].bytes, words[i].length);
	}
	request->ends[at] = request->bytes.length;
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

void predis_session_free_replies(predis_session_request *request, uint32_t from)
{
	for (uint32_t i = from; i < request->count; i++) {
		zval_ptr_dtor(&request->replies[i].value);
		ZVAL_UNDEF(&request->replies[i].value);
	}
}

bool predis_session_exchange(predis_client *client, predis_session_request *request)
{
	struct iovec parts[2] = { [1] = { request->bytes.bytes, request->bytes.length } };
	predis_exchange all = { .parts = parts, .count = 2, .replies = request->count, .may_repeat = !request->once,
		.block_seconds = -1, .name = request->name };

	for (uint32_t i = 0; i < request->count; i++) {
		ZVAL_UNDEF(&request->replies[i].value);
	}
	if (!predis_client_exchange(client, &all, PREDIS_LAYOUT_LIST, &request->replies[0])) {
		return false;
	}
	for (uint32_t i = 1; i < request->count; i++) {
		if (!predis_connection_receive(client->connection, PREDIS_LAYOUT_LIST, &request->replies[i])) {
			ZVAL_UNDEF(&request->replies[i].value);
			predis_session_free_replies(request, 0);
			predis_client_broken(client);
			return false;
		}
	}
	return true;
}

/* Once more where the server says that another one should have been asked; then it has run none of the commands. */
static bool exchange_where_it_leads(predis_client *client, predis_session_request *request)
{
	if (!predis_session_exchange(client, request)) {
		return false;
	}
	if (!predis_session_is_error(&request->replies[0]) || !predis_client_follow_failover(client, Z_STRVAL(request->replies[0].value))) {
		return true;
	}
	predis_session_free_replies(request, 0);
	return reach(client) && predis_session_exchange(client, request);
}

static bool ask_server(predis_session_server *server, predis_session_request *request)
{
	predis_client *client = predis_session_client(server);
	bool done;

	if (client->connection) {
		client->connection->used_ns = 0; /* look at it even if it was used lately: a session's write should not be lost */
	}
	done = reach(client) && exchange_where_it_leads(client, request);
	if (client->persistent) {
		predis_client_release(client);
	}
	return done;
}

bool predis_session_ask(predis_session_store *store, predis_session_server *server, predis_session_request *request)
{
	bool done;

	store->failed = true; /* until it is known to have gone well: a fatal error may end it at any point */
	PREDIS_G(throws) = server->exception;
	done = server->is_cluster ? predis_session_ask_cluster(server, request) : ask_server(server, request);
	PREDIS_G(throws) = NULL;
	store->failed = !done;
	predis_buffer_free(&request->bytes);
	return done;
}

void predis_session_end(predis_session_request *request)
{
	predis_session_free_replies(request, 0);
}

void predis_session_refused(predis_session_server *server, const predis_reply *reply)
{
	PREDIS_G(throws) = server->exception;
	predis_client_refused(predis_session_client(server), Z_STR(reply->value));
	PREDIS_G(throws) = NULL;
	if (!EG(exception)) {
		php_error_docref(NULL, E_WARNING, "Redis refused: %s", Z_STRVAL(reply->value));
	}
}
