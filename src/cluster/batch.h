/*
 * Several commands on their way to several nodes: the bytes of each node in a lane of their own, and the order in which
 * the caller has given the commands. Serves pipelines, transactions and the parts of MGET and the like.
 *
 * A million commands are a million times their bytes and seven more: three in the lane's queue, four in the order.
 * Request memory.
 */
#ifndef PREDIS_CLUSTER_BATCH_H
#define PREDIS_CLUSTER_BATCH_H

#include "cluster.h"
#include "client/queue.h"

typedef struct predis_lane {
	predis_client *node;  /* held; NULL: not asked for yet */
	predis_buffer bytes;
	predis_queue queue;
	bool failed;          /* none of it has run, or all of it may run again */
	bool open;            /* the sink is in use */
	predis_place place;   /* of a transaction's group: what it has in place of a node */
	zval results;
	predis_result_sink sink;
} predis_lane;

/* How the results of a command's parts become its result. */
typedef enum { PREDIS_JOIN_LISTS, PREDIS_JOIN_SUMS, PREDIS_JOIN_TRUTHS, PREDIS_JOIN_EACH } predis_join;

/* Results that belong together: `count` of them from `first` on, in the order of the batch. */
typedef struct predis_joined {
	size_t first;
	uint32_t count;
	predis_join join;
	uint32_t total;       /* elements of the joined list */
	uint32_t *places;     /* JOIN_LISTS, JOIN_EACH: for each part the number of its keys, then where each belongs */
} predis_joined;

typedef struct predis_placed {
	uint16_t lane;
	uint16_t slot;        /* PREDIS_ANY_SLOT: any node will do */
} predis_placed;

enum { PREDIS_ANY_SLOT = UINT16_MAX };

struct predis_batch {
	uint32_t generation;  /* of the map, whose numbers the lanes have */
	bool was_aborted;     /* after predis_batch_run(): a transaction has not run, since a command in it was refused */
	bool is_pinned;       /* each command is for its node alone */
	bool reads;           /* all of it only reads: replicas may be asked, and it may be sent twice */
	predis_lane *lanes;   /* by the nodes' numbers */
	uint32_t lane_count;
	predis_placed *order; /* of each command */
	size_t count;
	size_t capacity;
	predis_joined *joined; /* in the order of `first` */
	size_t joined_count;
	size_t joined_capacity;
};

/* A lane for each node of the map. */
void predis_batch_add_lanes(predis_batch *batch, const predis_cluster *cluster);

/* The lane of that node. */
static inline predis_lane *predis_batch_lane(predis_batch *batch, const predis_cluster *cluster, uint16_t number)
{
	if (UNEXPECTED(number >= batch->lane_count)) {
		predis_batch_add_lanes(batch, cluster);
	}
	return &batch->lanes[number];
}

/* In a batch that is a transaction: the lane of a slot's commands, with its number. */
predis_lane *predis_batch_group(predis_batch *batch, const predis_place *place, uint16_t *number);

/* Appends a packed call to a lane. */
void predis_batch_append(predis_lane *lane, predis_call *call, predis_queued entry);

/* Room for more commands in the order. */
void predis_batch_grow(predis_batch *batch);

/* The next command is in that lane. */
static inline void predis_batch_note(predis_batch *batch, uint16_t number, int32_t slot)
{
	if (UNEXPECTED(batch->count == batch->capacity)) {
		predis_batch_grow(batch);
	}
	batch->order[batch->count++] = (predis_placed){ .lane = number, .slot = slot < 0 ? PREDIS_ANY_SLOT : (uint16_t)slot };
}

/* Appends a packed call to the lane of its slot. False with an exception pending: there is no node. */
bool predis_batch_add(predis_batch *batch, predis_cluster *cluster, predis_call *call, predis_effect effect);

/* The same for the lane of that node. */
bool predis_batch_add_to(predis_batch *batch, predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number);

/* The `count` commands added last are one to the caller. Takes over `places` (emalloc'ed, or NULL). */
void predis_batch_join(predis_batch *batch, uint32_t count, predis_join join, uint32_t total, uint32_t *places);

/* The caller's results from those of each command, which are taken over. */
void predis_batch_join_results(const predis_batch *batch, zval *results);

/*
 * Moves the results of all lanes to `results`, an array, in the order of the commands. `places`: where in it they belong;
 * NULL: it is empty, and has room for them.
 */
void predis_batch_put_in_order(predis_batch *batch, const size_t *places, zval *results);

/* Frees all that it holds; it is as new then. */
void predis_batch_clear(predis_batch *batch);

/* ---- batch_run.c ---- */

/*
 * Sends every lane and reads every reply; what nodes send elsewhere is sent there. Results in the order of the commands,
 * joined where parts were. False with an exception pending. The batch is empty afterwards.
 */
bool predis_batch_run(predis_batch *batch, predis_cluster *cluster, zval *results);

#endif
