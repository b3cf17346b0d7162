/*
 * How an object of class Redis comes to a connection where sentinels say where the server is. What is known serves as
 * long as connections last; whoever has to open one asks first, since the server may have been replaced meanwhile.
 */
#include "php.h"

#include "sentinel.h"

static bool is_at(const predis_target *target, const zend_string *host, zend_long port)
{
	return target->host && target->port == port && zend_string_equals(target->host, host);
}

/* Also copies out of the thread's memory: what the object holds ends with the request. */
static void lead_to(predis_client *client, const zend_string *host, zend_long port)
{
	if (is_at(&client->target, host, port)) {
		return;
	}
	if (client->target.host) {
		zend_string_release(client->target.host);
	}
	client->target.host = zend_string_init(ZSTR_VAL(host), ZSTR_LEN(host), 0);
	client->target.port = port;
}

/* An idle connection to where the server was last, if nothing speaks against it. No sentinel is asked. */
static bool take_known(predis_client *client, const predis_service *service, predis_failure *failure)
{
	if (!client->persistent || !service->host || service->doubtful) {
		return false;
	}
	lead_to(client, service->host, service->port);
	return predis_client_acquire_there(client, false, failure);
}

/* Idle connections to a master that is none any more would be found by nobody, and live on for their idle time. */
static void leave_old_master(predis_client *client, const predis_service *service, const predis_address *address)
{
	if (service->host && client->sentinel->role == PREDIS_SERVER_MASTER
		&& !(service->port == address->port && zend_string_equals(service->host, address->host))) {
		lead_to(client, service->host, service->port);
		predis_client_drain_idle(client);
	}
}

/* Another sentinel may know better. */
static bool may_be_elsewhere(const predis_failure *failure)
{
	switch (failure->kind) {
		case PREDIS_FAILURE_CONNECT:
		case PREDIS_FAILURE_ROLE:
		case PREDIS_FAILURE_TIMEOUT:
		case PREDIS_FAILURE_CLOSED:
		case PREDIS_FAILURE_IO:
		case PREDIS_FAILURE_BREAKER:
			return !EG(exception);
		default:
			return false;
	}
}

/* A failure that only says what a server is gets a text that tells which one, and who has named it. */
static void explain(const predis_client *client, const predis_sentinel *sentinel, predis_failure *failure)
{
	zend_string *name;
	char reason[PREDIS_FAILURE_TEXT];

	if (failure->kind == PREDIS_FAILURE_ROLE) {
		name = predis_target_name(&client->target);
		snprintf(reason, sizeof(reason), "%s", failure->text);
		predis_failure_set(failure, PREDIS_FAILURE_ROLE, 0, "Sentinels name %s for '%s': %s",
			ZSTR_VAL(name), ZSTR_VAL(sentinel->service), reason);
		zend_string_release(name);
	}
}

/* Where one sentinel leads to; `tried` is where another one's answer has led to in vain. */
static bool follow(predis_client *client, predis_sentinel *sentinel, uint32_t index, predis_address *tried, predis_failure *failure)
{
	predis_service *service = predis_service_of(sentinel);
	predis_failure silence = {0};
	predis_address address;

	if (!predis_sentinel_ask(sentinel, index, client->socket.deadline_ns, service, &address, &silence)) {
		if (!tried->host) {
			*failure = silence; /* what a server says, if any was named, tells more */
		}
		return false;
	}
	if (tried->host && tried->port == address.port && zend_string_equals(tried->host, address.host)) {
		zend_string_release(address.host);
		return false;
	}
	leave_old_master(client, service, &address);
	lead_to(client, address.host, address.port);
	if (tried->host) {
		zend_string_release(tried->host);
	}
	*tried = address;
	if (!predis_client_acquire_there(client, true, failure)) {
		explain(client, sentinel, failure);
		return false;
	}
	service->first = index;
	predis_service_learn(service, address.host, address.port);
	return true;
}

/* No sentinel answers: the server that was there last may be there still, and says itself what it is. */
static bool fall_back(predis_client *client, predis_service *service, predis_failure *failure)
{
	predis_failure silence = *failure;

	lead_to(client, service->host, service->port);
	if (predis_client_acquire_there(client, true, failure)) {
		service->doubtful = false; /* it is there, and warm connections need no sentinel */
		return true;
	}
	*failure = silence;
	return false;
}

/* ---- talking to the sentinels themselves ---- */

/* Credentials, time-outs and TLS options are the object's own; an address may still say that it is by TLS. */
static bool reach_one(predis_client *client, const predis_target *host, predis_failure *failure)
{
	lead_to(client, host->host, host->port);
	client->target.scheme = host->scheme == PREDIS_SCHEME_TCP && Z_TYPE(client->target.tls_options) == IS_ARRAY
		? PREDIS_SCHEME_TLS : host->scheme;
	return predis_client_acquire_there(client, true, failure);
}

static bool reach_any(predis_client *client, predis_sentinel *sentinel, predis_failure *failure)
{
	predis_service *service = predis_service_of(sentinel);

	for (uint32_t i = 0; i < sentinel->count; i++) {
		if (reach_one(client, &sentinel->hosts[service->first], failure)) {
			return true;
		}
		if (!may_be_elsewhere(failure)) {
			return false;
		}
		predis_sentinel_rotate(sentinel);
	}
	return false;
}

void predis_sentinel_rotate(predis_sentinel *sentinel)
{
	predis_service *service = predis_service_of(sentinel);

	service->first = (service->first + 1) % sentinel->count;
}

/* ---- the way of every new connection ---- */

static bool find_server(predis_client *client, predis_sentinel *sentinel, predis_failure *failure)
{
	predis_service *service = predis_service_of(sentinel);
	predis_address tried = {0};
	bool done = take_known(client, service, failure);
	uint32_t first = service->first;

	for (uint32_t i = 0; i < sentinel->count && !done; i++) {
		done = follow(client, sentinel, (first + i) % sentinel->count, &tried, failure);
		if (client->sentinel != sentinel || (tried.host && !may_be_elsewhere(failure))) {
			break;
		}
	}
	if (!done && !tried.host && service->host && client->sentinel == sentinel) {
		done = fall_back(client, service, failure);
	}
	if (tried.host) {
		zend_string_release(tried.host);
	}
	return done;
}

bool predis_sentinel_acquire(predis_client *client, predis_failure *failure)
{
	predis_sentinel *sentinel = predis_sentinel_copy(client->sentinel); /* a provider of credentials may call connect() */
	bool done = sentinel->service ? find_server(client, sentinel, failure) : reach_any(client, sentinel, failure);

	predis_sentinel_release(sentinel);
	return done;
}

void predis_sentinel_doubt(predis_sentinel *sentinel)
{
	predis_service_of(sentinel)->doubtful = true;
}
