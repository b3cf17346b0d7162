/*
 * Class RedisCluster: many servers behind one object. How a key finds its node, what happens when it has moved, and what
 * other parts (the session handler) can ask for.
 *
 * The object embeds a predis_client that never connects: it holds the options, the codec, the mode and the last error,
 * and its router sends each packed call to a node. A node is a Redis object of its own inside, so that its connections
 * come from the same pool, with the same repairs, time-outs and statistics.
 *
 * Request memory, but for the map. This layer throws.
 */
#ifndef PREDIS_CLUSTER_CLUSTER_H
#define PREDIS_CLUSTER_CLUSTER_H

#include "php.h"
#include "client/client.h"
#include "map.h"
#include "redirection.h"

extern zend_class_entry *predis_cluster_ce;
extern zend_class_entry *predis_cluster_exception_ce;

/* The values of RedisCluster::FAILOVER_*: which nodes are asked for what only reads. */
typedef enum {
	PREDIS_READ_FROM_MASTER,
	PREDIS_READ_FROM_REPLICA_ON_ERROR,
	PREDIS_READ_FROM_ANY,
	PREDIS_READ_FROM_REPLICAS,
	PREDIS_READ_FROM_NEAREST = 1001, /* ours; far from where phpredis counts on */
} predis_read_mode;

typedef struct predis_batch predis_batch;

/* Which node a directed command goes to: a key's, or one by its number. */
typedef struct predis_place {
	int32_t slot;
	uint16_t number; /* PREDIS_NO_NODE: the slot's */
} predis_place;

typedef struct predis_cluster {
	predis_map *map;          /* this thread's; NULL before the constructor */
	uint32_t generation;      /* the map's, of which the numbers in `nodes` are */
	predis_client **nodes;    /* by number; NULL: not made yet */
	uint32_t node_count;
	zval seeds;               /* array of "host:port" */
	predis_read_mode reads;
	predis_place choice;      /* the reader that the quick way has chosen and not asked; no slot: none */
	const predis_place *place; /* while a directed command runs; else NULL */
	predis_client *subscriber; /* the node of the subscription whose callback runs; else NULL */
	predis_batch *batch;      /* what multi() and pipeline() have queued; NULL: nothing */
	zend_string *redirected;  /* where the last redirection led: what _redir() says; or NULL */
	predis_client client;     /* last, since its zend_object is the object's end */
} predis_cluster;

static inline predis_cluster *predis_cluster_of_client(predis_client *client)
{
	return (predis_cluster *)((char *)client - offsetof(predis_cluster, client));
}

static inline predis_cluster *predis_cluster_of(zend_object *object)
{
	return predis_cluster_of_client(predis_client_of(object));
}

#define PREDIS_CLUSTER_THIS predis_cluster_of(Z_OBJ_P(ZEND_THIS))

/* ---- cluster.c ---- */

void predis_cluster_register_classes(void);

extern const predis_router predis_cluster_router;

/* ---- seeds.c ---- */

typedef struct predis_cluster_settings {
	zval seeds; /* array of "host:port", as callers write them */
	double timeout;
	double read_timeout;
	bool persistent;
	zval auth;
} predis_cluster_settings;

/* What the ini settings redis.clusters.* have under that name. False: no seeds. */
bool predis_cluster_settings_by_name(const zend_string *name, predis_cluster_settings *settings);
void predis_cluster_settings_clear(predis_cluster_settings *settings);

/*
 * Makes the object one of that cluster: seeds, time-outs, credentials, and the map, which is asked for where this thread
 * has none yet. False with an exception pending.
 */
bool predis_cluster_set_up(predis_cluster *cluster, const zend_string *name, predis_cluster_settings *settings, HashTable *context);

/* ---- nodes.c ---- */

/* Host and port of a seed, "host:port" with or without a scheme. False: it has no port. */
bool predis_cluster_split_address(const char *address, size_t length, size_t *host_length, zend_long *port);

/* The client of a node, made where there is none yet. Throws nothing and sends nothing. */
predis_client *predis_cluster_node(predis_cluster *cluster, uint16_t number);

/* A client for a place that is not in the map; the caller releases its object. */
predis_client *predis_cluster_make_node(predis_cluster *cluster, const char *host, size_t length, zend_long port);

/* The node that is to run a command on that slot (PREDIS_SLOT_NONE: any), by the object's way of reading. */
uint16_t predis_cluster_choose(predis_cluster *cluster, int32_t slot, bool reads);

/* A read has taken that long on that node: for PREDIS_READ_FROM_NEAREST. */
void predis_cluster_note_latency(predis_cluster *cluster, uint16_t number, uint64_t ns);

/* Sees to it that numbers mean what the map means by them. */
void predis_cluster_follow_map(predis_cluster *cluster);

/* After an option of the object has changed. */
void predis_cluster_share_options(predis_cluster *cluster);

/* Lets go of all nodes: their connections are parked, or closed where `close` says so. */
void predis_cluster_free_nodes(predis_cluster *cluster);

/* Calls back for each node that has been made. */
void predis_cluster_each_node(predis_cluster *cluster, void (*visit)(predis_client *node, void *context), void *context);

/* ---- refresh.c ---- */

/*
 * Reads the map anew from whichever node answers. `now`: even if that has just been done. False: nobody has answered, or
 * it is not time yet; the map is as it was. No exception but one of user code.
 */
bool predis_cluster_refresh(predis_cluster *cluster, bool now);

/* ---- route.c ---- */

/* One command on its way: where to, and how often it may still be sent elsewhere. */
typedef struct predis_errand {
	predis_cluster *cluster;
	int32_t slot;            /* PREDIS_SLOT_NONE: any node will do */
	bool reads;              /* it may be sent twice, and to a replica if that is wanted */
	bool may_repeat;         /* it may be sent twice, though it writes */
	predis_effect effect;    /* of the command on the connection */
	bool asking;             /* the next try goes behind an ASKING */
	bool is_directed;        /* this node and no other, whatever it answers */
	predis_client *to;       /* the node of the next try; NULL: the slot's */
	uint32_t redirections;
	uint32_t waits;          /* for keys on their way */
	zend_long failures;
	uint64_t until_ns;       /* 0: not set yet */
} predis_errand;

/* The node for the next try. NULL with an exception pending: the cluster has none. */
predis_client *predis_errand_node(predis_errand *errand);

/* A node has refused. True: by a redirection, and it is to be tried again. False: the error is the caller's, or is thrown. */
bool predis_errand_redirected(predis_errand *errand, predis_client *node, const char *refusal);

/* After a failure: nothing of the command can have run, or a second time does no harm and the connection is gone. */
bool predis_cluster_may_repeat(predis_failure_kind kind, bool harmless);

/* A try has failed without a reply. True: try again. False: it has been thrown. */
bool predis_errand_failed(predis_errand *errand, predis_client *node, const predis_failure *failure);

/* Sends the call until a node has answered it, maybe with an error of its own. False with an exception pending. */
bool predis_cluster_exchange(predis_errand *errand, predis_call *call, predis_reply *reply);

/* A replica serves reads to connections that have said READONLY. Before anything is sent. */
void predis_cluster_prepare(predis_cluster *cluster, predis_client *node, uint16_t number);

/*
 * A node's MOVED: one slot is right at once; whether more has changed is looked up soon. The number of the node that it
 * names, or PREDIS_NO_NODE.
 */
uint16_t predis_cluster_follow_moved(predis_cluster *cluster, const predis_client *asked, const predis_redirection *named);

/* A node's ASK: the number of the node that it names, or PREDIS_NO_NODE. */
uint16_t predis_cluster_follow_ask(predis_cluster *cluster, const predis_client *asked, const predis_redirection *named);

/* The error that a node has noted becomes the object's. */
void predis_cluster_take_over_error(predis_cluster *cluster, predis_client *node);

/* For what is a matter of milliseconds: grows with the number of the attempt. */
zend_long predis_cluster_short_pause_ms(uint32_t attempt);

/* Has the errand time left? A pause within that time. */
bool predis_errand_has_time(predis_errand *errand);
void predis_errand_pause(predis_errand *errand, zend_long ms);

/* A reference that keeps a node while user code may let go of it. */
void predis_cluster_hold(predis_client *node);
void predis_cluster_let_go(predis_client *node);

/* The quick way of a call, and else the long one. The method bodies of all rows. */
void predis_cluster_call(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command);

/* ---- directed.c ---- */

/* The same for rows whose first parameter says which node to ask. */
void predis_cluster_call_node(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command);

/* What a caller means by a key or [host, port]. False with a warning or an exception pending. */
bool predis_cluster_find_place(predis_cluster *cluster, zval *key_or_address, predis_place *place);

/* ---- modes.c ---- */

/* A call inside multi() or pipeline(), for the slot's node or (not PREDIS_NO_NODE) for that one. */
void predis_cluster_queue(predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number, zval *object, zval *return_value);

/* Several calls that are one to the caller are queued as that. See batch.h. */
predis_batch *predis_cluster_queued(predis_cluster *cluster);

/* Ends multi() and pipeline() with nothing sent. */
void predis_cluster_forget_queue(predis_cluster *cluster);

#endif
