/* Keeping and reading the slot map. See map.h. */
#include "php.h"

#include "clock.h"
#include "compat.h"
#include "map.h"
#include "php_predis.h"

enum { FIRST_NODES = 16, ENTRY_FIRST_NODE = 2 };

/* ---- all maps of this thread ---- */

static void free_nodes(predis_map *map)
{
	for (uint32_t i = 0; i < map->count; i++) {
		zend_string_release(map->nodes[i].host);
	}
	map->count = 0;
}

static void free_map(zval *entry)
{
	predis_map *map = Z_PTR_P(entry);

	free_nodes(map);
	if (map->nodes) {
		pefree(map->nodes, 1);
	}
	zend_string_release(map->key);
	pefree(map, 1);
}

predis_map *predis_map_find(zend_string *key)
{
	HashTable *maps = PREDIS_G(cluster_maps);
	predis_map *map;

	if (!maps) {
		maps = PREDIS_G(cluster_maps) = pemalloc(sizeof(*maps), 1);
		zend_hash_init(maps, 0, NULL, free_map, 1);
	}
	map = zend_hash_find_ptr(maps, key);
	if (!map) {
		map = pecalloc(1, sizeof(*map), 1);
		map->key = zend_string_init(ZSTR_VAL(key), ZSTR_LEN(key), 1);
		memset(map->owner, UINT8_MAX, sizeof(map->owner));
		zend_hash_add_new_ptr(maps, map->key, map);
	}
	return map;
}

void predis_map_forget_all(HashTable *maps)
{
	if (maps) {
		zend_hash_destroy(maps);
		pefree(maps, 1);
	}
}

/* ---- nodes ---- */

static uint16_t find_node(const predis_map *map, const char *host, size_t length, zend_long port)
{
	for (uint32_t i = 0; i < map->count; i++) {
		const predis_map_node *node = &map->nodes[i];
		if (node->port == port && ZSTR_LEN(node->host) == length && memcmp(ZSTR_VAL(node->host), host, length) == 0) {
			return (uint16_t)i;
		}
	}
	return PREDIS_NO_NODE;
}

uint16_t predis_map_number(predis_map *map, const char *host, size_t length, zend_long port)
{
	uint16_t found = find_node(map, host, length, port);

	if (found != PREDIS_NO_NODE || map->count == PREDIS_MAP_NODES) {
		return found;
	}
	if (map->count == map->capacity) {
		map->capacity = map->capacity ? map->capacity * 2 : FIRST_NODES;
		map->nodes = perealloc(map->nodes, map->capacity * sizeof(*map->nodes), 1);
	}
	map->nodes[map->count] = (predis_map_node){ .host = zend_string_init(host, length, 1), .port = port };
	return (uint16_t)map->count++;
}

uint16_t predis_map_member(const predis_map *map, const char *host, size_t length, zend_long port)
{
	uint16_t found = find_node(map, host, length, port);

	return found != PREDIS_NO_NODE && (map->nodes[found].is_master || map->nodes[found].is_replica) ? found : PREDIS_NO_NODE;
}

void predis_map_patch(predis_map *map, int32_t slot, uint16_t number)
{
	map->owner[slot] = number;
	map->nodes[number].is_master = true;
	map->patched_ns = predis_clock_ns();
}

/* Not PHP's own generator: who has seeded that expects its sequence. */
uint32_t predis_map_random(uint32_t below)
{
	uint64_t state = PREDIS_G(cluster_random) ? PREDIS_G(cluster_random) : predis_clock_ns() | 1;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	PREDIS_G(cluster_random) = state;
	return below ? (uint32_t)((state >> 32) % below) : 0;
}

uint16_t predis_map_any_master(const predis_map *map)
{
	uint32_t start = predis_map_random(map->count);

	for (uint32_t i = 0; i < map->count; i++) {
		uint32_t number = (start + i) % map->count;
		if (map->nodes[number].is_master) {
			return (uint16_t)number;
		}
	}
	return PREDIS_NO_NODE;
}

/* ---- CLUSTER SLOTS: [[first, last, [host, port, id, more], [replica's host, ...] ...] ...] ---- */

static const zval *element(const zval *array, zend_ulong index, uint8_t type)
{
	const zval *found = Z_TYPE_P(array) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(array), index) : NULL;

	return found && Z_TYPE_P(found) == type ? found : NULL;
}

static bool is_slot(const zval *number)
{
	return number && Z_LVAL_P(number) >= 0 && Z_LVAL_P(number) < PREDIS_SLOTS;
}

/* Behind the id: ["ip", address], where the cluster prefers names and this node has none. */
static const zval *address_beside(const zval *described)
{
	enum { PLACE_OF_MORE = 3 };
	const zval *more = element(described, PLACE_OF_MORE, IS_ARRAY);
	const zval *name;

	for (zend_ulong i = 0; more && (name = element(more, i, IS_STRING)); i += 2) {
		if (zend_string_equals_literal(Z_STR_P(name), "ip")) {
			return element(more, i + 1, IS_STRING);
		}
	}
	return NULL;
}

/* No host, or an empty one: the one that has been asked. "?": not even the node knows. */
static uint16_t number_of_described(predis_map *map, const zval *described, const zend_string *asked)
{
	const zval *port = element(described, 1, IS_LONG);
	const zval *host = element(described, 0, IS_STRING);

	if (host && zend_string_equals_literal(Z_STR_P(host), "?")) {
		host = address_beside(described);
		if (!host) {
			return PREDIS_NO_NODE;
		}
	}
	if (!port || Z_LVAL_P(port) <= 0 || Z_LVAL_P(port) > UINT16_MAX) {
		return PREDIS_NO_NODE;
	}
	if (!host || Z_STRLEN_P(host) == 0) {
		return predis_map_number(map, ZSTR_VAL(asked), ZSTR_LEN(asked), Z_LVAL_P(port));
	}
	return predis_map_number(map, Z_STRVAL_P(host), Z_STRLEN_P(host), Z_LVAL_P(port));
}

void predis_map_add_replica(predis_map *map, uint16_t master, uint16_t replica)
{
	predis_map_node *node = &map->nodes[master];

	map->nodes[replica].is_replica = true;
	for (uint8_t i = 0; i < node->replica_count; i++) {
		if (node->replicas[i] == replica) {
			return;
		}
	}
	if (node->replica_count < PREDIS_MAP_REPLICAS) {
		node->replicas[node->replica_count++] = replica;
	}
}

static void take_range(predis_map *map, const zval *range, const zend_string *asked)
{
	const zval *first = element(range, 0, IS_LONG), *last = element(range, 1, IS_LONG), *described;
	uint16_t master, replica;

	if (!is_slot(first) || !is_slot(last) || !(described = element(range, ENTRY_FIRST_NODE, IS_ARRAY))) {
		return;
	}
	master = number_of_described(map, described, asked);
	if (master == PREDIS_NO_NODE) {
		return;
	}
	predis_map_give(map, (uint32_t)Z_LVAL_P(first), (uint32_t)Z_LVAL_P(last), master);
	for (zend_ulong i = ENTRY_FIRST_NODE + 1; (described = element(range, i, IS_ARRAY)); i++) {
		replica = number_of_described(map, described, asked);
		if (replica != PREDIS_NO_NODE) {
			predis_map_add_replica(map, master, replica);
		}
	}
}

static bool looks_right(const zval *reply)
{
	const zval *first = Z_TYPE_P(reply) == IS_ARRAY ? element(reply, 0, IS_ARRAY) : NULL;

	return first && is_slot(element(first, 0, IS_LONG)) && element(first, ENTRY_FIRST_NODE, IS_ARRAY);
}

void predis_map_begin(predis_map *map)
{
	if (map->count > PREDIS_MAP_NODES / 2) { /* most of them are gone: the numbers begin anew */
		free_nodes(map);
		map->generation++;
	}
	for (uint32_t i = 0; i < map->count; i++) {
		map->nodes[i].is_master = map->nodes[i].is_replica = false;
		map->nodes[i].replica_count = 0;
	}
	memset(map->owner, UINT8_MAX, sizeof(map->owner));
}

void predis_map_give(predis_map *map, uint32_t first, uint32_t last, uint16_t master)
{
	map->nodes[master].is_master = true;
	for (uint32_t slot = first; slot <= last; slot++) {
		map->owner[slot] = master;
	}
}

void predis_map_end(predis_map *map, uint64_t refreshed_ns)
{
	map->known = true;
	map->suspect = false;
	map->refreshed_ns = refreshed_ns;
}

bool predis_map_take(predis_map *map, const zval *reply, const zend_string *asked)
{
	zval *range;

	if (!looks_right(reply)) {
		return false;
	}
	predis_map_begin(map);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(reply), range) {
		take_range(map, range, asked);
	} ZEND_HASH_FOREACH_END();
	predis_map_end(map, predis_clock_ns());
	return true;
}
