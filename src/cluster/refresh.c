/* Reading the map: whom to ask, and how often. See cluster.h. */
#include "php.h"

#include "clock.h"
#include "compat.h"
#include "cluster.h"

/* Per cluster, whatever the number of workers, objects and redirections. */
static const uint64_t REFRESH_EVERY_NS = UINT64_C(1000) * 1000000;
static const uint64_t REFRESH_AGAIN_NS = UINT64_C(100) * 1000000; /* while nodes do not answer */

enum { ANSWER_WITHIN_MS = 1000, ASK_FOR_S = 3 };

/* Each that does not answer costs its time-out: not all of a large cluster are tried. */
typedef struct {
	predis_cluster *cluster;
	uint64_t until_ns;
} asking;

static bool may_go_on(const asking *all)
{
	return !EG(exception) && predis_clock_ns() < all->until_ns && !predis_time_is_up();
}

/* Asks one node. False: it has not answered, or not with a map. */
static bool ask(predis_cluster *cluster, predis_client *node)
{
	static const char *const words[] = { "CLUSTER", "SLOTS" };
	uint32_t usual_ms = node->socket.read_timeout_ms;
	predis_failure failure = {0};
	zend_string *host;
	predis_reply reply;
	bool taken;

	/* Others know the same, and one that hangs shall not be waited for. */
	node->socket.read_timeout_ms = usual_ms < ANSWER_WITHIN_MS ? usual_ms : ANSWER_WITHIN_MS;
	node->caught = &failure;
	taken = predis_client_simple(node, 2, words, &reply);
	node->caught = NULL;
	node->socket.read_timeout_ms = usual_ms;
	if (!taken) {
		return false;
	}
	host = zend_string_copy(node->target.host);
	taken = reply.type == PREDIS_REPLY_ARRAY && predis_map_take(cluster->map, &reply.value, host);
	zend_string_release(host);
	zval_ptr_dtor(&reply.value);
	return taken;
}

/* Its connection is free for a question. */
static bool is_at_leisure(const predis_client *node)
{
	return node->mode != PREDIS_MODE_MULTI && !node->subscribed && node->connection && node->connection->owed == 0
		&& !node->connection->broken && !(node->connection->marks & (PREDIS_MARK_MULTI | PREDIS_MARK_CLOSE));
}

/* Those that this object is connected to cost no connection. */
static bool ask_connected(const asking *all)
{
	predis_cluster *cluster = all->cluster;
	uint32_t start = predis_map_random(cluster->node_count);

	for (uint32_t i = 0; i < cluster->node_count && may_go_on(all); i++) {
		predis_client *node = cluster->nodes[(start + i) % cluster->node_count];
		if (node && is_at_leisure(node) && ask(cluster, node)) {
			return true;
		}
	}
	return false;
}

static bool ask_at(predis_cluster *cluster, const char *host, size_t length, zend_long port)
{
	predis_client *node = predis_cluster_make_node(cluster, host, length, port);
	bool answered = ask(cluster, node);

	OBJ_RELEASE(&node->std);
	return answered;
}

static bool ask_known(const asking *all)
{
	predis_cluster *cluster = all->cluster;
	predis_map *map = cluster->map;
	uint32_t start = predis_map_random(map->count), count = map->count, generation = map->generation;

	for (uint32_t i = 0; i < count && may_go_on(all) && map->generation == generation; i++) {
		const predis_map_node *node = &map->nodes[(start + i) % count];
		if ((node->is_master || node->is_replica) && ask_at(cluster, ZSTR_VAL(node->host), ZSTR_LEN(node->host), node->port)) {
			return true;
		}
	}
	return false;
}

static bool ask_seeds(const asking *all)
{
	predis_cluster *cluster = all->cluster;
	HashTable *seeds = Z_ARRVAL(cluster->seeds);
	uint32_t count = zend_hash_num_elements(seeds), start = predis_map_random(count);

	for (uint32_t i = 0; i < count && may_go_on(all); i++) {
		zend_string *seed = Z_STR_P(zend_hash_index_find(seeds, (start + i) % count));
		size_t length;
		zend_long port;
		if (predis_cluster_split_address(ZSTR_VAL(seed), ZSTR_LEN(seed), &length, &port) && ask_at(cluster, ZSTR_VAL(seed), length, port)) {
			return true;
		}
	}
	return false;
}

static uint64_t budget_ns(const predis_cluster *cluster)
{
	static const uint64_t second = 1000000000;
	double connect = cluster->client.target.connect_timeout;

	return ASK_FOR_S * second + (uint64_t)((connect > 0 ? connect : 0) * (double)second);
}

bool predis_cluster_refresh(predis_cluster *cluster, bool now)
{
	asking all = { .cluster = cluster };
	predis_map *map = cluster->map;
	bool was_known = map->known, adopted = predis_map_adopt(map);
	uint64_t since = predis_clock_ns() - map->refreshed_ns;
	bool is_fresh = since < (now ? REFRESH_AGAIN_NS : REFRESH_EVERY_NS);

	if (adopted ? is_fresh || !was_known : is_fresh && was_known) {
		return adopted;
	}
	all.until_ns = predis_clock_ns() + budget_ns(cluster);
	if (ask_connected(&all) || ask_known(&all) || ask_seeds(&all)) {
		predis_map_share(map);
		return true;
	}
	map->refreshed_ns = predis_clock_ns();
	map->known = false; /* the next object asks before it trusts it */
	return false;
}
