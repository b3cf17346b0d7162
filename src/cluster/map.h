/*
 * What this thread knows of a cluster: which node has which slot, and each master's replicas. It outlives the request:
 * an object in a warm worker asks nobody. One map for all objects that mean the same cluster.
 *
 * Nodes have numbers, which objects use as indexes. A number means the same node as long as `generation` stays. A node
 * that has left the cluster keeps its number and owns nothing.
 *
 * What one worker reads is shown to all others, see shared_map.c.
 *
 * Persistent memory throughout. Nothing here sends, throws or runs user code.
 */
#ifndef PREDIS_CLUSTER_MAP_H
#define PREDIS_CLUSTER_MAP_H

#include "php.h"
#include "command/slot.h"

enum {
	PREDIS_MAP_NODES = 1024,  /* that have been seen since the map was begun */
	PREDIS_MAP_REPLICAS = 16, /* of one master */
	PREDIS_NO_NODE = UINT16_MAX,
};

typedef struct predis_map_node {
	zend_string *host;
	zend_long port;
	uint16_t replicas[PREDIS_MAP_REPLICAS];
	uint8_t replica_count;
	bool is_master;      /* it has slots */
	bool is_replica;     /* of the present map */
	uint32_t latency_us; /* as reads have found it; 0: not measured */
} predis_map_node;

typedef struct predis_map {
	zend_string *key;
	uint32_t generation;
	bool known;              /* it has been read at least once */
	bool suspect;            /* something has failed since: worth a look, as soon as that is allowed */
	uint64_t refreshed_ns;   /* when it was read last, or tried in vain */
	uint64_t patched_ns;     /* when a node told last of a slot that has moved: what was read before does not know it */
	predis_map_node *nodes;
	uint32_t count;
	uint32_t capacity;
	uint16_t owner[PREDIS_SLOTS]; /* the master's number, or PREDIS_NO_NODE */
} predis_map;

/* This thread's map of that key, made where there is none. Copies the key. */
predis_map *predis_map_find(zend_string *key);

/* The number of a node, given one where it is new. PREDIS_NO_NODE: there is no room, see predis_map_begin(). */
uint16_t predis_map_number(predis_map *map, const char *host, size_t length, zend_long port);

/* The number of a node that is part of the present map. PREDIS_NO_NODE: it is not. */
uint16_t predis_map_member(const predis_map *map, const char *host, size_t length, zend_long port);

/* One slot has another master now, says a node. */
void predis_map_patch(predis_map *map, int32_t slot, uint16_t number);

/*
 * Takes over the reply to CLUSTER SLOTS; `asked` is the host that has sent it, for entries without one. False: it is none,
 * and the map stays as it was.
 */
bool predis_map_take(predis_map *map, const zval *reply, const zend_string *asked);

/* The same step by step: forgets who has what, gives slots to a master, a replica to a master, and ends. */
void predis_map_begin(predis_map *map);
void predis_map_give(predis_map *map, uint32_t first, uint32_t last, uint16_t master);
void predis_map_add_replica(predis_map *map, uint16_t master, uint16_t replica);
void predis_map_end(predis_map *map, uint64_t refreshed_ns);

/* ---- shared_map.c: what one worker has read serves them all ---- */

/* Shows this map to the other workers. */
void predis_map_share(const predis_map *map);

/* Takes over what another worker has read since this map was. False: none has. */
bool predis_map_adopt(predis_map *map);

/* ---- */

/* A master by chance. PREDIS_NO_NODE: there is none. */
uint16_t predis_map_any_master(const predis_map *map);

/* A number from 0 on by chance. */
uint32_t predis_map_random(uint32_t below);

/* At a thread's end. */
void predis_map_forget_all(HashTable *maps);

#endif
