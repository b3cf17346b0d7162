/*
 * The map as bytes, which one worker shows and the others take over, so that a change of the cluster costs one question
 * and not one for each worker. Who reads them trusts nothing: they lie where any worker may be killed while it writes.
 *
 *   bytes of the key, then the nodes (port, length of the host, the host), then the ranges of slots (first, last,
 *   number of nodes, the master, its replicas), each list behind its length; numbers as uint32_t.
 */
#include "php.h"
#include "Zend/zend_smart_str.h"

#include "map.h"
#include "shared/notices.h"

static uint64_t notice_of(const predis_map *map)
{
	uint64_t hash = zend_inline_hash_func(ZSTR_VAL(map->key), ZSTR_LEN(map->key));

	return hash ? hash : 1;
}

/* ---- writing ---- */

static void add_number(smart_str *bytes, uint32_t number)
{
	smart_str_appendl(bytes, (const char *)&number, sizeof(number));
}

static void add_text(smart_str *bytes, const zend_string *text)
{
	add_number(bytes, (uint32_t)ZSTR_LEN(text));
	smart_str_append(bytes, text);
}

static uint32_t end_of_range(const predis_map *map, uint32_t first)
{
	uint32_t last = first;

	while (last + 1 < PREDIS_SLOTS && map->owner[last + 1] == map->owner[first]) {
		last++;
	}
	return last;
}

static uint32_t count_ranges(const predis_map *map)
{
	uint32_t count = 0;

	for (uint32_t slot = 0; slot < PREDIS_SLOTS; slot = end_of_range(map, slot) + 1) {
		count += map->owner[slot] != PREDIS_NO_NODE;
	}
	return count;
}

static void add_ranges(smart_str *bytes, const predis_map *map)
{
	uint32_t last;

	add_number(bytes, count_ranges(map));
	for (uint32_t slot = 0; slot < PREDIS_SLOTS; slot = last + 1) {
		const predis_map_node *master;
		last = end_of_range(map, slot);
		if (map->owner[slot] == PREDIS_NO_NODE) {
			continue;
		}
		master = &map->nodes[map->owner[slot]];
		add_number(bytes, slot);
		add_number(bytes, last);
		add_number(bytes, 1u + master->replica_count);
		add_number(bytes, map->owner[slot]);
		for (uint8_t i = 0; i < master->replica_count; i++) {
			add_number(bytes, master->replicas[i]);
		}
	}
}

void predis_map_share(const predis_map *map)
{
	smart_str bytes = {0};

	add_text(&bytes, map->key);
	add_number(&bytes, map->count);
	for (uint32_t i = 0; i < map->count; i++) {
		add_number(&bytes, (uint32_t)map->nodes[i].port);
		add_text(&bytes, map->nodes[i].host);
	}
	add_ranges(&bytes, map);
	predis_notice_put_up(notice_of(map), ZSTR_VAL(bytes.s), ZSTR_LEN(bytes.s), map->refreshed_ns);
	smart_str_free(&bytes);
}

/* ---- reading ---- */

typedef struct {
	const char *at;
	const char *end;
	bool failed;
} reading;

static uint32_t take_number(reading *r)
{
	uint32_t number;

	if ((size_t)(r->end - r->at) < sizeof(number)) {
		r->failed = true;
		return 0;
	}
	memcpy(&number, r->at, sizeof(number));
	r->at += sizeof(number);
	return number;
}

static const char *take_text(reading *r, size_t *length)
{
	const char *text;

	*length = take_number(r);
	if (r->failed || (size_t)(r->end - r->at) < *length) {
		r->failed = true;
		return NULL;
	}
	text = r->at;
	r->at += *length;
	return text;
}

/* Fills `numbers` with what this map calls the other one's nodes. */
static void take_nodes(reading *r, predis_map *map, uint16_t *numbers, uint32_t *count)
{
	*count = take_number(r);
	r->failed |= *count > PREDIS_MAP_NODES;
	for (uint32_t i = 0; i < *count && !r->failed; i++) {
		uint32_t port = take_number(r);
		size_t length;
		const char *host = take_text(r, &length);
		numbers[i] = host ? predis_map_number(map, host, length, port) : PREDIS_NO_NODE;
		r->failed |= numbers[i] == PREDIS_NO_NODE;
	}
}

static uint16_t take_node(reading *r, const uint16_t *numbers, uint32_t count)
{
	uint32_t number = take_number(r);

	r->failed |= number >= count;
	return r->failed ? PREDIS_NO_NODE : numbers[number];
}

static void take_range(reading *r, predis_map *map, const uint16_t *numbers, uint32_t count)
{
	uint32_t first = take_number(r), last = take_number(r), nodes = take_number(r);
	uint16_t master = take_node(r, numbers, count);

	if (r->failed || last >= PREDIS_SLOTS || first > last || nodes == 0) {
		r->failed = true;
		return;
	}
	predis_map_give(map, first, last, master);
	while (--nodes && !r->failed) {
		uint16_t replica = take_node(r, numbers, count);
		if (!r->failed) {
			predis_map_add_replica(map, master, replica);
		}
	}
}

static bool is_of(reading *r, const predis_map *map)
{
	size_t length;
	const char *key = take_text(r, &length);

	return key && length == ZSTR_LEN(map->key) && memcmp(key, ZSTR_VAL(map->key), length) == 0;
}

static bool take_all(reading *r, predis_map *map)
{
	uint16_t numbers[PREDIS_MAP_NODES];
	uint32_t count;

	predis_map_begin(map);
	take_nodes(r, map, numbers, &count);
	for (uint32_t ranges = take_number(r); ranges && !r->failed; ranges--) {
		take_range(r, map, numbers, count);
	}
	return !r->failed && r->at == r->end;
}

bool predis_map_adopt(predis_map *map)
{
	size_t length;
	uint64_t put_up_ns;
	uint64_t since_ns = MAX(map->refreshed_ns, map->patched_ns);
	char *bytes = predis_notice_read(notice_of(map), since_ns, &length, &put_up_ns);
	reading r = { .at = bytes, .end = bytes ? bytes + length : NULL };
	bool taken = false;

	if (bytes && is_of(&r, map)) {
		taken = take_all(&r, map);
		predis_map_end(map, put_up_ns);
		map->known = taken; /* else it is empty, and has to be asked for */
	}
	free(bytes);
	return taken;
}
