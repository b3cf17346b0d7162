/*
 * Sentinels: who they are, what they know, and how an object of class Redis finds its server by them.
 *
 * A predis_sentinel is what the option says: request memory, shared by an object and its clones. A predis_service is
 * what this thread has learned: persistent memory, one for all objects with the same option.
 */
#ifndef PREDIS_SENTINEL_SENTINEL_H
#define PREDIS_SENTINEL_SENTINEL_H

#include "php.h"
#include "client/client.h"

/* Freed at the thread's end only: pointers to one stay good. */
typedef struct predis_service {
	zend_string *host;   /* where the server was when it was asked for last; NULL: never asked. Persistent memory */
	zend_long port;
	bool doubtful;       /* a connection to it has broken since: ask before the next one */
	uint32_t first;      /* the sentinel to ask first: the one whose answer was right last */
} predis_service;

typedef struct predis_sentinel {
	uint32_t references;
	uint32_t count;
	predis_target *hosts;    /* `count` of them, complete: each with credentials, TLS options and time-out */
	zend_string *service;    /* NULL: the sentinels themselves are to be talked to */
	predis_server_role role; /* MASTER or REPLICA */
	predis_service *known;   /* in this thread's memory; NULL: not looked up yet */
} predis_sentinel;

/* ---- options.c ---- */

/* From the option's value. *role becomes what a server is to be asked for. NULL with an exception pending. */
predis_sentinel *predis_sentinel_from(const char *name, zval *value, predis_server_role *role);

/* For class RedisSentinel: addresses alone. NULL with an exception pending. */
predis_sentinel *predis_sentinel_of_hosts(zval *hosts);

/* Another reference to it. Takes NULL. */
predis_sentinel *predis_sentinel_copy(predis_sentinel *sentinel);

/* Takes NULL. */
void predis_sentinel_release(predis_sentinel *sentinel);

/* ---- service.c ---- */

/* What this thread knows. Never NULL. */
predis_service *predis_service_of(predis_sentinel *sentinel);

/* Remembers where the server is. */
void predis_service_learn(predis_service *service, const zend_string *host, zend_long port);

/* At a thread's end. */
void predis_services_free(HashTable *services);

/* ---- ask.c ---- */

typedef struct predis_address {
	zend_string *host; /* request memory */
	zend_long port;
} predis_address;

/*
 * Asks one sentinel where the server is, on a connection of its own, within the sentinel's time-out and until the
 * deadline (0: none). `known` (host may be NULL) is kept where it is as good as another. False: the reason is in
 * `failure`.
 */
bool predis_sentinel_ask(const predis_sentinel *sentinel, uint32_t index, uint64_t deadline_ns, const predis_service *known,
	predis_address *address, predis_failure *failure);

/* ---- follow.c ---- */

/*
 * A connection to the server that the sentinels name, or, without a service, to one of themselves. False: the reason
 * is in `failure`, or an exception is pending.
 */
bool predis_sentinel_acquire(predis_client *client, predis_failure *failure);

/* A connection to the server has broken: the next one is looked for anew. */
void predis_sentinel_doubt(predis_sentinel *sentinel);

/* Sentinels themselves are talked to, and the one that was does not answer: another one comes first. */
void predis_sentinel_rotate(predis_sentinel *sentinel);

/* ---- class.c ---- */

extern zend_class_entry *predis_sentinel_ce;

void predis_sentinel_register_class(void);

#endif
