/* One question to one sentinel, on a connection of its own that ends with the answer. See sentinel.h. */
#include "php.h"

#include "clock.h"
#include "compat.h"
#include "sentinel.h"
#include "shared/breaker.h"
#include "wire/request.h"

enum { HIGHEST_PORT = 65535, MILLISECONDS = 1000, SECOND_NS = 1000000000 };

static bool fail(const predis_target *host, predis_failure *failure, const char *reason)
{
	zend_string *name = predis_target_name(host);
	char text[PREDIS_FAILURE_TEXT];

	snprintf(text, sizeof(text), "%s", reason); /* it may be the failure's own */
	predis_failure_set(failure, PREDIS_FAILURE_SENTINEL, 0, "Sentinel %s: %s", ZSTR_VAL(name), text);
	zend_string_release(name);
	return false;
}

/* ---- what the answers say ---- */

static bool take_address(const zval *host, zval *port, predis_address *address)
{
	zend_long number = port && Z_TYPE_P(port) == IS_STRING ? ZEND_STRTOL(Z_STRVAL_P(port), NULL, 10) : 0;

	if (!host || Z_TYPE_P(host) != IS_STRING || Z_STRLEN_P(host) == 0 || strlen(Z_STRVAL_P(host)) != Z_STRLEN_P(host)
		|| number < 1 || number > HIGHEST_PORT) {
		return false;
	}
	address->host = zend_string_copy(Z_STR_P(host));
	address->port = number;
	return true;
}

static const char *take_master(zval *answer, predis_address *address)
{
	if (Z_TYPE_P(answer) == IS_NULL) {
		return "does not know the service";
	}
	return Z_TYPE_P(answer) == IS_ARRAY && take_address(zend_hash_index_find(Z_ARRVAL_P(answer), 0), zend_hash_index_find(Z_ARRVAL_P(answer), 1), address)
		? NULL : "says something that is no address";
}

/* Of name, value, name, value. */
static zval *find_field(zval *replica, const char *name)
{
	HashTable *fields = Z_ARRVAL_P(replica);

	for (zend_ulong i = 0; i + 1 < zend_hash_num_elements(fields); i += 2) {
		zval *field = zend_hash_index_find(fields, i);
		if (field && Z_TYPE_P(field) == IS_STRING && strcmp(Z_STRVAL_P(field), name) == 0) {
			return zend_hash_index_find(fields, i + 1);
		}
	}
	return NULL;
}

static bool is_field(zval *replica, const char *name, const char *wanted)
{
	zval *field = find_field(replica, name);

	return field && Z_TYPE_P(field) == IS_STRING && strcmp(Z_STRVAL_P(field), wanted) == 0;
}

/* Up, reachable and in step: "slave" without s_down, disconnected and the like. */
static bool is_usable(zval *replica)
{
	return Z_TYPE_P(replica) == IS_ARRAY && is_field(replica, "flags", "slave") && is_field(replica, "master-link-status", "ok");
}

static bool is_known(const predis_address *address, const predis_service *known)
{
	return known->host && address->port == known->port && zend_string_equals(address->host, known->host);
}

/* Any of them, each as likely; but the one that is known is stayed with. */
static const char *take_replica(zval *answer, const predis_service *known, predis_address *address)
{
	zval *replica;
	zend_long seen = 0;

	if (Z_TYPE_P(answer) != IS_ARRAY) {
		return "says something that is no list of replicas";
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(answer), replica) {
		predis_address found = {0};
		if (!is_usable(replica) || !take_address(find_field(replica, "ip"), find_field(replica, "port"), &found)) {
			continue;
		}
		if (is_known(&found, known) || php_mt_rand_range(0, seen) == 0) {
			if (address->host) {
				zend_string_release(address->host);
			}
			*address = found;
		} else {
			zend_string_release(found.host);
		}
		if (is_known(address, known)) {
			break;
		}
		seen++;
	} ZEND_HASH_FOREACH_END();
	return address->host ? NULL : "knows of no replica that is up";
}

/* ---- asking ---- */

static bool send_question(predis_connection *connection, const predis_wanted *wanted, const predis_sentinel *sentinel)
{
	const char *const question = sentinel->role == PREDIS_SERVER_REPLICA ? "REPLICAS" : "GET-MASTER-ADDR-BY-NAME";
	predis_buffer bytes = {0};
	struct iovec parts[2];
	size_t accepted;
	bool sent;

	predis_request_array(&bytes, 3);
	predis_request_bulk(&bytes, "SENTINEL", sizeof("SENTINEL") - 1);
	predis_request_bulk(&bytes, question, strlen(question));
	predis_request_string(&bytes, sentinel->service);
	parts[1] = (struct iovec){ bytes.bytes, bytes.length };
	sent = predis_connection_send(connection, wanted, parts, 2, 1, &accepted);
	predis_buffer_free(&bytes);
	return sent;
}

static bool ask(predis_connection *connection, const predis_wanted *wanted, const predis_sentinel *sentinel,
	const predis_service *known, predis_address *address, const char **reason)
{
	predis_reply reply;

	if (!send_question(connection, wanted, sentinel) || !predis_connection_receive(connection, PREDIS_LAYOUT_LIST, &reply)) {
		*reason = connection->failure.text;
		return false;
	}
	if (reply.type == PREDIS_REPLY_ERROR) {
		predis_failure_set(&connection->failure, PREDIS_FAILURE_SERVER, 0, "%s", Z_STRVAL(reply.value));
		*reason = connection->failure.text;
	} else if (sentinel->role == PREDIS_SERVER_REPLICA) {
		*reason = take_replica(&reply.value, known, address);
	} else {
		*reason = take_master(&reply.value, address);
	}
	zval_ptr_dtor(&reply.value);
	return true;
}

/* The sentinel's own breaker, so that a dead one costs its time-out only now and then. */
static bool may_ask(predis_shared_target *shared, uint64_t lease_ns)
{
	uint64_t left;

	return predis_breaker_is_closed(shared) || predis_breaker_may_try(shared, predis_clock_ns(), lease_ns, &left);
}

bool predis_sentinel_ask(const predis_sentinel *sentinel, uint32_t index, uint64_t deadline_ns, const predis_service *known,
	predis_address *address, predis_failure *failure)
{
	const predis_target *host = &sentinel->hosts[index];
	predis_cell *cell = predis_connection_plain_cell(host);
	predis_shared_target *shared = predis_shared_target_of(cell);
	uint64_t time_ns = (uint64_t)(host->connect_timeout * SECOND_NS), until = predis_clock_ns() + time_ns;
	predis_socket_options options = {
		.read_timeout_ms = (uint32_t)(host->connect_timeout * MILLISECONDS) + 1,
		.deadline_ns = deadline_ns && deadline_ns < until ? deadline_ns : until,
	};
	predis_wanted wanted = { .credentials = &host->credentials };
	predis_connection *connection;
	const char *reason = NULL;

	*address = (predis_address){0};
	if (!may_ask(shared, time_ns)) {
		return fail(host, failure, "does not answer: circuit breaker open");
	}
	connection = predis_connection_dial(host, NULL, cell, &options, &wanted, failure);
	if (!connection) {
		if (failure->kind != PREDIS_FAILURE_SERVER) {
			predis_breaker_failed(shared, predis_clock_ns());
		}
		return fail(host, failure, failure->text);
	}
	if (ask(connection, &wanted, sentinel, known, address, &reason)) {
		predis_breaker_answered(shared, predis_clock_ns());
	} else {
		predis_breaker_failed(shared, predis_clock_ns());
	}
	if (reason) {
		fail(host, failure, reason);
	}
	predis_connection_close(connection, PREDIS_DROP_CLOSED);
	return reason == NULL;
}
