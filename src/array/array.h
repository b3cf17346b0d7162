/*
 * Class RedisArray: keys spread over several servers by their hash, as phpredis spreads them.
 *
 * The servers are objects of class Redis, and every command is a call of their methods. Request memory throughout. The
 * object is built once and never changed, so that callables of the user may run at any time; only `multi` changes.
 */
#ifndef PREDIS_ARRAY_ARRAY_H
#define PREDIS_ARRAY_ARRAY_H

#include "php.h"
#include "ext/hash/php_hash.h"

/* The set in which each server's keys are kept, with the option `index`. */
#define PREDIS_ARRAY_INDEX "__phpredis_array_index__"

typedef struct predis_array_node {
	zend_string *name; /* as the caller gave it: part of the distribution */
	zval redis;
} predis_array_node;

typedef struct predis_array_point {
	uint32_t value;
	uint32_t index;
} predis_array_point;

/* Servers over which keys are spread. */
typedef struct predis_ring {
	predis_array_node *nodes;
	uint32_t count;
	predis_array_point *points; /* in the order of their values; NULL: not consistent */
	uint32_t point_count;
} predis_ring;

typedef struct predis_array {
	predis_ring ring;
	predis_ring previous;      /* empty: there are none */
	const php_hash_ops *hash;  /* NULL: crc32 */
	zval function;             /* key to what is hashed; UNDEF: none */
	zval distributor;          /* key to the number of a server; UNDEF: none */
	bool index;
	bool autorehash;
	bool built;
	predis_array_node *multi;  /* between multi() and exec(): where everything goes */
	zend_object std;
} predis_array;

static inline predis_array *predis_array_of(zend_object *object)
{
	return (predis_array *)((char *)object - offsetof(predis_array, std));
}

#define PREDIS_ARRAY_THIS predis_array_of(Z_OBJ_P(ZEND_THIS))

extern zend_class_entry *predis_array_ce;

/* ---- class.c ---- */

void predis_array_register_class(void);

/* ---- configure.c ---- */

/* From hosts and options (NULL: none). False with an exception pending; what is built is the object's to free. */
bool predis_array_configure(predis_array *array, HashTable *hosts, HashTable *options);

/* From php.ini's redis.arrays.*. */
bool predis_array_configure_named(predis_array *array, const zend_string *name);

/* ---- distribute.c ---- */

/* Makes the points of a ring whose nodes are there. */
void predis_ring_make_points(predis_ring *ring);

/* The node of a key. NULL: the callables do not say, or an exception is pending. May run user code. */
predis_array_node *predis_array_find(const predis_array *array, const predis_ring *ring, zend_string *key);

/* By name; NULL: there is none. */
predis_array_node *predis_ring_named(const predis_ring *ring, const zend_string *name);

/* ---- call.c ---- */

/*
 * Calls a method of class Redis. `result` is set in any case; false with an exception pending. A constant name in lower
 * case.
 */
bool predis_node_call(predis_array_node *node, const char *method, uint32_t count, zval *params, zval *result);

/* Is what a method returned the node's object itself, as while commands are queued? */
static inline bool predis_node_has_queued(const predis_array_node *node, const zval *result)
{
	return Z_TYPE_P(result) == IS_OBJECT && Z_OBJ_P(result) == Z_OBJ(node->redis);
}

/*
 * The same in a transaction with SADD or SREM (`method`) of the keys in the node's index. `result` is the command's.
 * While commands are queued there, the command alone.
 */
bool predis_node_call_indexed(predis_array_node *node, const char *command, uint32_t count, zval *params, const char *method,
	HashTable *keys, zval *result);

/* ---- rehash.c ---- */

/* Moves a key with its time to live. What is there already stays: it is newer. False with an exception pending. */
bool predis_array_move(const predis_array *array, predis_array_node *from, predis_array_node *to, zend_string *key);

#endif
