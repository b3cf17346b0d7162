/* Filling a batch, and joining the results of parts. See batch.h. */
#include "php.h"

#include "batch.h"
#include "wire/effect.h"

enum { FIRST_CAPACITY = 64 };

/* A node's object queues nothing itself outside of a transaction: what memory it has for that serves the lanes. */
static void borrow_memory(predis_lane *lane, predis_client *node)
{
	if (node->mode == PREDIS_MODE_ATOMIC) {
		lane->bytes = node->pipeline;
		lane->queue = node->queue;
		node->pipeline = (predis_buffer){0};
		node->queue = (predis_queue){0};
	}
}

static void give_memory_back(predis_lane *lane)
{
	if (lane->node) {
		predis_buffer_keep(&lane->node->pipeline, &lane->bytes);
		predis_queue_keep(&lane->node->queue, &lane->queue);
	} else {
		predis_buffer_free(&lane->bytes);
		predis_queue_clear(&lane->queue);
	}
}

void predis_batch_add_lanes(predis_batch *batch, const predis_cluster *cluster)
{
	uint32_t count = cluster->map->count;

	batch->generation = cluster->map->generation;
	batch->lanes = safe_erealloc(batch->lanes, count, sizeof(*batch->lanes), 0);
	memset(batch->lanes + batch->lane_count, 0, (count - batch->lane_count) * sizeof(*batch->lanes));
	for (uint32_t i = batch->lane_count; i < count && i < cluster->node_count; i++) {
		if (cluster->nodes[i]) {
			borrow_memory(&batch->lanes[i], cluster->nodes[i]);
		}
	}
	batch->lane_count = count;
}

void predis_batch_grow(predis_batch *batch)
{
	batch->capacity = batch->capacity ? batch->capacity * 2 : FIRST_CAPACITY;
	batch->order = safe_erealloc(batch->order, batch->capacity, sizeof(*batch->order), 0);
}

predis_lane *predis_batch_group(predis_batch *batch, const predis_place *place, uint16_t *number)
{
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		const predis_place *there = &batch->lanes[i].place;
		bool joins = place->slot == PREDIS_SLOT_NONE && place->number == PREDIS_NO_NODE; /* wherever there is a transaction */
		if (joins || (there->slot == place->slot && there->number == place->number)) {
			*number = (uint16_t)i;
			return &batch->lanes[i];
		}
	}
	batch->lanes = safe_erealloc(batch->lanes, batch->lane_count + 1, sizeof(*batch->lanes), 0);
	batch->lanes[batch->lane_count] = (predis_lane){ .place = *place };
	*number = (uint16_t)batch->lane_count;
	return &batch->lanes[batch->lane_count++];
}

void predis_batch_append(predis_lane *lane, predis_call *call, predis_queued entry)
{
	predis_call_append(call, &lane->bytes);
	predis_queue_add(&lane->queue, entry, &call->context);
}

bool predis_batch_add(predis_batch *batch, predis_cluster *cluster, predis_call *call, predis_effect effect)
{
	return predis_batch_add_to(batch, cluster, call, effect, predis_cluster_choose(cluster, call->slot, batch->reads));
}

bool predis_batch_add_to(predis_batch *batch, predis_cluster *cluster, predis_call *call, predis_effect effect, uint16_t number)
{
	predis_queued entry = { .shape = (uint8_t)call->shape, .effect = (uint8_t)effect, .role = PREDIS_ROLE_COMMAND };

	if (number == PREDIS_NO_NODE) {
		predis_throw(0, "Can't communicate with any node in the cluster");
		return false;
	}
	predis_batch_append(predis_batch_lane(batch, cluster, number), call, entry);
	predis_batch_note(batch, number, call->slot);
	return true;
}

void predis_batch_join(predis_batch *batch, uint32_t count, predis_join join, uint32_t total, uint32_t *places)
{
	if (batch->joined_count == batch->joined_capacity) {
		batch->joined_capacity = batch->joined_capacity ? batch->joined_capacity * 2 : FIRST_CAPACITY;
		batch->joined = safe_erealloc(batch->joined, batch->joined_capacity, sizeof(*batch->joined), 0);
	}
	batch->joined[batch->joined_count++] = (predis_joined){
		.first = batch->count - count, .count = count, .join = join, .total = total, .places = places,
	};
}

void predis_batch_clear(predis_batch *batch)
{
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		predis_lane *lane = &batch->lanes[i];
		if (lane->open) {
			predis_queue_end(&lane->sink);
		}
		zval_ptr_dtor(&lane->results);
		give_memory_back(lane);
		if (lane->node) {
			predis_cluster_let_go(lane->node);
		}
	}
	for (size_t i = 0; i < batch->joined_count; i++) {
		if (batch->joined[i].places) {
			efree(batch->joined[i].places);
		}
	}
	if (batch->lanes) {
		efree(batch->lanes);
	}
	if (batch->order) {
		efree(batch->order);
	}
	if (batch->joined) {
		efree(batch->joined);
	}
	*batch = (predis_batch){0};
}

/* ---- results ---- */

/* The results of a lane that have not been moved yet. */
typedef struct {
	HashTable *results; /* NULL: it has none. Nobody else has it */
	zend_ulong next;
	zval nothing;       /* false: for what is missing */
} lane_rest;

static lane_rest *all_rests(const predis_batch *batch)
{
	lane_rest *rests = safe_emalloc(batch->lane_count, sizeof(*rests), 0);

	for (uint32_t i = 0; i < batch->lane_count; i++) {
		const predis_lane *lane = &batch->lanes[i];
		bool has_any = !lane->failed && Z_TYPE(lane->results) == IS_ARRAY;
		rests[i] = (lane_rest){ .results = has_any ? Z_ARRVAL(lane->results) : NULL };
		ZVAL_FALSE(&rests[i].nothing);
	}
	return rests;
}

/* To be moved from there, which leaves false. A command that was refused has false, too: a later round has its result. */
static zend_always_inline zval *next_result(lane_rest *rest)
{
	zval *result;

	if (UNEXPECTED(!rest->results)) {
		return &rest->nothing;
	}
	ZEND_HASH_INDEX_FIND(rest->results, rest->next, result, missing);
	rest->next++;
	return result;
missing:
	return &rest->nothing;
}

static void move_in_order(const predis_batch *batch, lane_rest *rests, HashTable *results)
{
	const predis_placed *end = batch->order + batch->count;

	zend_hash_real_init_packed(results);
	ZEND_HASH_FILL_PACKED(results) {
		for (const predis_placed *placed = batch->order; placed < end; placed++) {
			zval *result = next_result(&rests[placed->lane]);
			ZEND_HASH_FILL_ADD(result);
			ZVAL_FALSE(result);
		}
	} ZEND_HASH_FILL_END();
}

static void move_to_places(const predis_batch *batch, lane_rest *rests, const size_t *places, HashTable *results)
{
	for (size_t i = 0; i < batch->count; i++) {
		zval *result = next_result(&rests[batch->order[i].lane]);
		zend_hash_index_update(results, places[i], result);
		ZVAL_FALSE(result);
	}
}

void predis_batch_put_in_order(predis_batch *batch, const size_t *places, zval *results)
{
	lane_rest *rests;

	if (batch->count == 0) {
		return;
	}
	rests = all_rests(batch);
	if (places) {
		move_to_places(batch, rests, places, Z_ARRVAL_P(results));
	} else {
		move_in_order(batch, rests, Z_ARRVAL_P(results));
	}
	efree(rests);
}

/* ---- joining ---- */

/* The parts' results, by index: in a table of its own where PHP's arrays are not plain lists of values. */
static zval *part_of(HashTable *results, const predis_joined *joined, uint32_t part)
{
	return zend_hash_index_find(results, joined->first + part);
}

/* The elements of one part go to their places. False: it is no list of that many, so there is no whole answer. */
static bool place_elements(const zval *part, const uint32_t **places, HashTable *list)
{
	const uint32_t *place = *places;
	uint32_t count = *place++;
	zval *element;

	if (Z_TYPE_P(part) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(part)) != count) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(part), element) {
		Z_TRY_ADDREF_P(element);
		zend_hash_index_update(list, *place++, element);
	} ZEND_HASH_FOREACH_END();
	*places = place;
	return true;
}

/* A list with false in each place, until it has its value. */
static void init_places(zval *list, uint32_t count)
{
	zval nothing;

	ZVAL_FALSE(&nothing);
	array_init_size(list, count);
	for (uint32_t i = 0; i < count; i++) {
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &nothing);
	}
}

static void join_lists(HashTable *results, const predis_joined *joined, zval *result)
{
	const uint32_t *places = joined->places;

	init_places(result, joined->total);
	for (uint32_t part = 0; part < joined->count; part++) {
		if (!place_elements(part_of(results, joined, part), &places, Z_ARRVAL_P(result))) {
			zval_ptr_dtor(result);
			ZVAL_FALSE(result);
			return;
		}
	}
}

static void join_sums(HashTable *results, const predis_joined *joined, zval *result)
{
	ZVAL_LONG(result, 0);
	for (uint32_t part = 0; part < joined->count; part++) {
		const zval *number = part_of(results, joined, part);
		if (Z_TYPE_P(number) != IS_LONG) {
			ZVAL_FALSE(result);
			return;
		}
		Z_LVAL_P(result) += Z_LVAL_P(number);
	}
}

static void join_truths(HashTable *results, const predis_joined *joined, zval *result)
{
	ZVAL_TRUE(result);
	for (uint32_t part = 0; part < joined->count; part++) {
		if (Z_TYPE_P(part_of(results, joined, part)) != IS_TRUE) {
			ZVAL_FALSE(result);
		}
	}
}

/* Each key has the result of its part. */
static void join_each(HashTable *results, const predis_joined *joined, zval *result)
{
	const uint32_t *place = joined->places;

	init_places(result, joined->total);
	for (uint32_t part = 0; part < joined->count; part++) {
		zval *value = part_of(results, joined, part);
		for (uint32_t left = *place++; left; left--) {
			Z_TRY_ADDREF_P(value);
			zend_hash_index_update(Z_ARRVAL_P(result), *place++, value);
		}
	}
}

typedef void (*join_function)(HashTable *results, const predis_joined *joined, zval *result);

static const join_function joins[] = {
	[PREDIS_JOIN_LISTS] = join_lists,
	[PREDIS_JOIN_SUMS] = join_sums,
	[PREDIS_JOIN_TRUTHS] = join_truths,
	[PREDIS_JOIN_EACH] = join_each,
};

void predis_batch_join_results(const predis_batch *batch, zval *results)
{
	HashTable *given = Z_ARRVAL_P(results);
	uint32_t at = 0, count = zend_hash_num_elements(given);
	size_t next = 0;
	zval joined_up;

	if (batch->joined_count == 0) {
		return;
	}
	array_init_size(&joined_up, count);
	while (at < count) {
		zval fresh;
		if (next < batch->joined_count && batch->joined[next].first == at) {
			const predis_joined *joined = &batch->joined[next++];
			joins[joined->join](given, joined, &fresh);
			at += joined->count;
		} else {
			ZVAL_COPY(&fresh, zend_hash_index_find(given, at++));
		}
		zend_hash_next_index_insert_new(Z_ARRVAL(joined_up), &fresh);
	}
	zval_ptr_dtor(results);
	ZVAL_COPY_VALUE(results, &joined_up);
}
