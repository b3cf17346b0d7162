/*
 * Running a batch: every lane is written before any is read, so that the nodes work at the same time. What a node has
 * not run since another one has it now goes out again in a further round, in the caller's order. Results are made when no
 * reply is missing any more, since that may run user code. See batch.h.
 */
#include "php.h"

#include "batch.h"
#include "client/backoff.h"

enum { ROUNDS_MOST = 16, ROUNDS_AT_ONCE = 3 };

/* One sending. The first is the batch itself; in the others each command knows whose place its result takes. */
typedef struct {
	predis_batch batch;
	size_t *places; /* NULL: the command's own */
} batch_round;

/* A command, or a transaction as a whole, that has to be sent again. */
typedef struct {
	size_t place;
	const predis_lane *lane;
	size_t at;     /* its first entry in the lane's queue */
	size_t entries;
	size_t offset; /* its bytes in the lane */
	size_t length;
	uint16_t slot;
	uint16_t to;   /* PREDIS_NO_NODE: the slot's */
	bool asking;
	bool waits;    /* for keys on their way */
	const char *refusal;
} leftover;

typedef struct {
	predis_cluster *cluster;
	predis_errand patience;
	batch_round rounds[ROUNDS_MOST];
	uint32_t count;
	leftover *left;
	size_t left_count;
	size_t left_capacity;
	bool must_wait;          /* a node has asked for it, or has not answered */
	bool must_refresh;
	bool has_failed;
	predis_failure failure;  /* of the first lane whose commands may have run */
	predis_client *failed_node; /* a lane holds it */
	zend_string *fatal;      /* the first error of a kind that throws */
} run;

/* ---- sending and taking in ---- */

static void note_failure(run *r, predis_lane *lane, const predis_failure *failure)
{
	const predis_batch *batch = &r->rounds[0].batch;

	r->cluster->map->suspect = true;
	lane->failed = true;
	if (!batch->is_pinned && predis_cluster_may_repeat(failure->kind, batch->reads)) {
		r->must_wait = r->must_refresh = true;
		if (r->patience.failures < r->cluster->client.max_retries && predis_errand_has_time(&r->patience)) {
			return;
		}
	}
	if (!r->has_failed) {
		r->has_failed = true;
		r->failure = *failure;
		r->failed_node = lane->node;
	}
}

static void send_lane(run *r, predis_lane *lane, uint16_t number)
{
	struct iovec parts[2] = { [1] = { lane->bytes.bytes, lane->bytes.length } };
	predis_exchange exchange = { .parts = parts, .count = 2, .replies = (uint32_t)lane->queue.count, .block_seconds = -1 };
	predis_failure failure = {0};
	bool sent;

	lane->node = predis_cluster_node(r->cluster, number);
	predis_cluster_hold(lane->node);
	predis_cluster_prepare(r->cluster, lane->node, number);
	lane->node->caught = &failure;
	sent = predis_client_send_only(lane->node, &exchange);
	lane->node->caught = NULL;
	if (!sent) {
		note_failure(r, lane, &failure);
		return;
	}
	lane->open = true;
	array_init_size(&lane->results, (uint32_t)lane->queue.count);
	lane->sink = predis_queue_begin(lane->node, &lane->queue, &lane->results);
	lane->sink.sets_aside = true;
}

static void take_lane(run *r, predis_lane *lane)
{
	predis_client *node = lane->node;
	predis_failure failure = {0};

	if (!predis_queue_take(&lane->sink)) {
		node->caught = &failure;
		predis_client_broken(node);
		node->caught = NULL;
		note_failure(r, lane, &failure);
	}
	if (lane->sink.fatal && !r->fatal) {
		r->fatal = zend_string_copy(lane->sink.fatal);
	}
	if (node->last_error) {
		predis_cluster_take_over_error(r->cluster, node);
	}
}

static void exchange_round(run *r, predis_batch *batch)
{
	/* The nodes' numbers have begun anew since: each command looks for its node again. */
	if (UNEXPECTED(batch->generation != r->cluster->map->generation)) {
		for (uint32_t i = 0; i < batch->lane_count; i++) {
			batch->lanes[i].failed = batch->lanes[i].queue.count > 0;
		}
		return;
	}
	predis_cluster_follow_map(r->cluster);
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		if (batch->lanes[i].queue.count && !EG(exception)) {
			send_lane(r, &batch->lanes[i], (uint16_t)i);
		}
	}
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		if (batch->lanes[i].open) {
			take_lane(r, &batch->lanes[i]);
		}
	}
}

/* ---- what is left to do ---- */

static const char *line_end(const char *at)
{
	while (*at != '\n') {
		at++;
	}
	return at + 1;
}

/* The length of the request at the head of bytes that we have packed ourselves. */
static size_t request_length(const char *bytes)
{
	const char *at = line_end(bytes);

	for (zend_ulong count = ZEND_STRTOUL(bytes + 1, NULL, 10); count; count--) {
		size_t length = ZEND_STRTOUL(at + 1, NULL, 10);
		at = line_end(at) + length + 2;
	}
	return (size_t)(at - bytes);
}

static void leave(run *r, leftover what)
{
	if (r->left_count == r->left_capacity) {
		r->left_capacity = r->left_capacity ? r->left_capacity * 2 : 16;
		r->left = safe_erealloc(r->left, r->left_capacity, sizeof(*r->left), 0);
	}
	r->left[r->left_count++] = what;
}

/* Where a walk through a lane's commands is. */
typedef struct {
	size_t at;      /* the queue's entry */
	size_t offset;  /* its bytes */
	size_t result;
	size_t refused;
} lane_walk;

/* The node's words decide where the command goes next. */
static void follow(run *r, const predis_lane *lane, const char *refusal, leftover *what)
{
	predis_redirection named = predis_redirection_parse(refusal);

	what->to = PREDIS_NO_NODE;
	what->refusal = refusal;
	switch (named.kind) {
		case PREDIS_REDIRECTION_MOVED:
			what->to = predis_cluster_follow_moved(r->cluster, lane->node, &named);
			break;
		case PREDIS_REDIRECTION_ASK:
			what->to = predis_cluster_follow_ask(r->cluster, lane->node, &named);
			what->asking = true;
			break;
		case PREDIS_REDIRECTION_TRYAGAIN:
			r->must_wait = true;
			what->waits = true;
			break;
		default:
			r->must_wait = r->must_refresh = true;
			break;
	}
}

/* One request further. */
static void step(const predis_lane *lane, lane_walk *walk)
{
	walk->offset += request_length(lane->bytes.bytes + walk->offset);
	walk->at++;
}

/* The next command of a lane, or MULTI up to EXEC: is it to be sent again? */
static void look_at(run *r, const predis_lane *lane, lane_walk *walk, leftover what)
{
	const predis_result_sink *sink = &lane->sink;
	const predis_queued *entries = lane->queue.entries;

	if (entries[walk->at].role == PREDIS_ROLE_DISCARD) { /* the ASKING in front */
		step(lane, walk);
	}
	what.lane = lane;
	what.at = walk->at;
	what.offset = walk->offset;
	while (entries[walk->at].role != PREDIS_ROLE_COMMAND && entries[walk->at].role != PREDIS_ROLE_EXEC) {
		step(lane, walk);
	}
	step(lane, walk);
	what.entries = walk->at - what.at;
	what.length = walk->offset - what.offset;
	what.to = PREDIS_NO_NODE;
	if (lane->failed) {
		leave(r, what);
	} else if (walk->refused < sink->refused_count && sink->refused[walk->refused].result == walk->result) {
		follow(r, lane, ZSTR_VAL(sink->refused[walk->refused++].text), &what);
		leave(r, what);
	}
	walk->result++;
}

static bool has_leftovers(const predis_batch *batch)
{
	for (uint32_t i = 0; i < batch->lane_count; i++) {
		if (batch->lanes[i].failed || batch->lanes[i].sink.refused_count) {
			return true;
		}
	}
	return false;
}

static void collect_leftovers(run *r, const batch_round *round)
{
	const predis_batch *batch = &round->batch;
	lane_walk *walks;

	r->left_count = 0;
	if (EXPECTED(!has_leftovers(batch))) {
		return;
	}
	walks = ecalloc(batch->lane_count, sizeof(*walks));
	for (size_t i = 0; i < batch->count; i++) {
		predis_placed placed = batch->order[i];
		look_at(r, &batch->lanes[placed.lane], &walks[placed.lane], (leftover){ .place = round->places ? round->places[i] : i, .slot = placed.slot });
	}
	efree(walks);
}

/* ---- further rounds ---- */

/* In vain: the error of those that only wait for keys is their result, any other is thrown. */
static void give_up(run *r)
{
	const char *refusal = NULL;

	for (size_t i = 0; i < r->left_count; i++) {
		const leftover *what = &r->left[i];
		refusal = what->waits ? refusal : what->refusal;
		if (what->waits) {
			predis_client_note_error(&r->cluster->client, what->refusal, strlen(what->refusal));
		}
		if (!what->waits || r->cluster->client.throw_on_error) {
			predis_throw(0, "%s", refusal && strncmp(refusal, "CLUSTERDOWN", sizeof("CLUSTERDOWN") - 1) == 0
				? "The Cluster is down (CLUSTERDOWN)" : "Timed out attempting to find data in the correct node!");
			return;
		}
	}
}

/* The pause before a further round. False: it is of no use. */
static bool be_patient(run *r)
{
	predis_client *client = &r->cluster->client;
	uint32_t round = r->count;

	if (round >= ROUNDS_MOST || (r->must_refresh && r->patience.failures++ >= client->max_retries) || !predis_errand_has_time(&r->patience)) {
		return false;
	}
	if (r->must_refresh) {
		if (round > 1 || !predis_cluster_refresh(r->cluster, true)) {
			predis_errand_pause(&r->patience, predis_backoff_delay(&client->backoff, (zend_long)round - 1));
			predis_cluster_refresh(r->cluster, true);
		}
	} else if (r->must_wait || round > ROUNDS_AT_ONCE) {
		predis_errand_pause(&r->patience, predis_cluster_short_pause_ms(round - 1));
	}
	r->must_wait = r->must_refresh = false;
	return !EG(exception);
}

/* The entries with what their shapes remember. */
static void copy_entries(predis_queue *to, const leftover *what)
{
	const predis_queue *from = &what->lane->queue;
	size_t context = 0;

	while (context < from->context_count && from->contexts[context].at < what->at) {
		context++;
	}
	for (size_t i = what->at; i < what->at + what->entries; i++) {
		bool has_context = context < from->context_count && from->contexts[context].at == i;
		predis_queue_add(to, from->entries[i], has_context ? &from->contexts[context].value : NULL);
		context += has_context;
	}
}

static bool add_leftover(run *r, batch_round *round, const leftover *what)
{
	static const char asking[] = "*1\r\n$6\r\nASKING\r\n";
	int32_t slot = what->slot == PREDIS_ANY_SLOT ? PREDIS_SLOT_NONE : what->slot;
	uint16_t number = what->to == PREDIS_NO_NODE ? predis_cluster_choose(r->cluster, slot, false) : what->to;
	predis_lane *lane;

	if (number == PREDIS_NO_NODE) {
		return false;
	}
	lane = predis_batch_lane(&round->batch, r->cluster, number);
	if (what->asking) {
		predis_buffer_append(&lane->bytes, asking, sizeof(asking) - 1);
		predis_queue_add_plain(&lane->queue, (predis_queued){ .shape = PREDIS_SHAPE_RAW, .role = PREDIS_ROLE_DISCARD });
	}
	predis_buffer_append(&lane->bytes, what->lane->bytes.bytes + what->offset, what->length);
	copy_entries(&lane->queue, what);
	round->places[round->batch.count] = what->place;
	predis_batch_note(&round->batch, number, slot);
	return true;
}

static void run_leftovers(run *r)
{
	while (r->left_count && !r->has_failed && !r->fatal && !EG(exception)) {
		batch_round *round = &r->rounds[r->count];
		if (!be_patient(r)) {
			if (!EG(exception)) {
				give_up(r);
			}
			return;
		}
		r->count++;
		round->places = safe_emalloc(r->left_count, sizeof(*round->places), 0);
		for (size_t i = 0; i < r->left_count; i++) {
			if (!add_leftover(r, round, &r->left[i])) {
				predis_throw(0, "Can't communicate with any node in the cluster");
				return;
			}
		}
		exchange_round(r, &round->batch);
		collect_leftovers(r, round);
	}
}

/* ---- results ---- */

static void deliver_lanes(predis_batch *batch)
{
	for (uint32_t i = 0; i < batch->lane_count && !EG(exception); i++) {
		if (batch->lanes[i].open && !batch->lanes[i].failed) {
			predis_queue_deliver(&batch->lanes[i].sink);
		}
	}
}

static void make_results(run *r, zval *results)
{
	const predis_batch *batch = &r->rounds[0].batch;

	for (uint32_t i = 0; i < r->count && !EG(exception); i++) {
		deliver_lanes(&r->rounds[i].batch);
	}
	if (EG(exception)) {
		return;
	}
	array_init_size(results, (uint32_t)batch->count);
	for (uint32_t i = 0; i < r->count; i++) {
		predis_batch_put_in_order(&r->rounds[i].batch, r->rounds[i].places, results);
	}
	predis_batch_join_results(batch, results);
}

static void finish(run *r)
{
	for (uint32_t i = 0; i < r->count; i++) {
		predis_batch_clear(&r->rounds[i].batch);
		if (r->rounds[i].places) {
			efree(r->rounds[i].places);
		}
	}
	if (r->left) {
		efree(r->left);
	}
	if (r->fatal) {
		zend_string_release(r->fatal);
	}
	efree(r);
}

/* Has a transaction not run since a command in it was refused for its own sake? */
static bool was_aborted(const run *r)
{
	for (uint32_t i = 0; i < r->count; i++) {
		const predis_batch *batch = &r->rounds[i].batch;
		for (uint32_t lane = 0; lane < batch->lane_count; lane++) {
			if (batch->lanes[lane].open && batch->lanes[lane].sink.was_aborted) {
				return true;
			}
		}
	}
	return false;
}

bool predis_batch_run(predis_batch *batch, predis_cluster *cluster, zval *results)
{
	run *r = ecalloc(1, sizeof(*r));

	/* Taken out: making results may run user code, which may queue again. */
	r->cluster = cluster;
	r->patience = (predis_errand){ .cluster = cluster, .slot = PREDIS_SLOT_NONE };
	r->rounds[0].batch = *batch;
	r->count = 1;
	*batch = (predis_batch){0};
	ZVAL_UNDEF(results);
	exchange_round(r, &r->rounds[0].batch);
	collect_leftovers(r, &r->rounds[0]);
	run_leftovers(r);
	if (!EG(exception) && r->has_failed) {
		predis_throw_failure(r->failed_node, &r->failure);
	} else if (!EG(exception) && r->fatal) {
		predis_throw(0, "%s", ZSTR_VAL(r->fatal));
	}
	if (!EG(exception)) {
		make_results(r, results);
	}
	batch->was_aborted = was_aborted(r);
	finish(r);
	return !EG(exception);
}
