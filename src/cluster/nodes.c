/* The nodes of one object: made when they are first needed, told about options, let go at the end. */
#include "php.h"

#include "cluster.h"

bool predis_cluster_split_address(const char *address, size_t length, size_t *host_length, zend_long *port)
{
	const char *colon = zend_memrchr(address, ':', length);
	char digits[8];
	size_t count;

	if (!colon || colon == address) {
		return false;
	}
	count = (size_t)(address + length - colon) - 1;
	if (count == 0 || count >= sizeof(digits)) {
		return false;
	}
	memcpy(digits, colon + 1, count);
	digits[count] = '\0';
	*host_length = (size_t)(colon - address);
	*port = ZEND_STRTOL(digits, NULL, 10);
	return *port > 0 && *port <= UINT16_MAX;
}

/* "[::1]" is how an address with colons is written before a port; the name itself has no brackets. */
static zend_string *plain_host(const char *host, size_t length)
{
	bool bracketed = length > 2 && host[0] == '[' && host[length - 1] == ']';

	return bracketed ? zend_string_init(host + 1, length - 2, 0) : zend_string_init(host, length, 0);
}

predis_client *predis_cluster_make_node(predis_cluster *cluster, const char *host, size_t length, zend_long port)
{
	const predis_client *from = &cluster->client;
	predis_client *node;
	zval object;

	object_init_ex(&object, predis_redis_ce);
	node = predis_client_of(Z_OBJ(object));
	node->is_node = true;
	node->configured = true;
	node->persistent = from->persistent;
	node->target.scheme = from->target.scheme;
	node->target.connect_timeout = from->target.connect_timeout;
	node->target.host = plain_host(host, length);
	node->target.port = port;
	if (from->target.persistent_id) {
		node->target.persistent_id = zend_string_copy(from->target.persistent_id);
	}
	ZVAL_COPY(&node->target.tls_options, &from->target.tls_options);
	predis_credentials_copy(&node->target.credentials, &from->target.credentials);
	predis_credentials_copy(&node->credentials, &from->credentials);
	node->wanted.resp3 = from->wanted.resp3;
	node->wanted.name = from->wanted.name ? zend_string_copy(from->wanted.name) : NULL;
	predis_client_copy_options(node, from);
	return node;
}

static void free_node(predis_client *node)
{
	if (node->redirection) {
		zend_string_release(node->redirection);
		node->redirection = NULL;
	}
	OBJ_RELEASE(&node->std);
}

void predis_cluster_free_nodes(predis_cluster *cluster)
{
	predis_client **nodes = cluster->nodes;
	uint32_t count = cluster->node_count;

	cluster->nodes = NULL;
	cluster->node_count = 0;
	for (uint32_t i = 0; i < count; i++) {
		if (nodes[i]) {
			free_node(nodes[i]);
		}
	}
	if (nodes) {
		efree(nodes);
	}
}

void predis_cluster_follow_map(predis_cluster *cluster)
{
	if (UNEXPECTED(cluster->generation != cluster->map->generation)) {
		predis_cluster_free_nodes(cluster);
		cluster->choice.slot = PREDIS_SLOT_NONE;
		cluster->generation = cluster->map->generation;
	}
}

predis_client *predis_cluster_node(predis_cluster *cluster, uint16_t number)
{
	const predis_map_node *described = &cluster->map->nodes[number];

	if (number >= cluster->node_count) {
		uint32_t count = cluster->map->count;
		cluster->nodes = safe_erealloc(cluster->nodes, count, sizeof(*cluster->nodes), 0);
		memset(cluster->nodes + cluster->node_count, 0, (count - cluster->node_count) * sizeof(*cluster->nodes));
		cluster->node_count = count;
	}
	if (!cluster->nodes[number]) {
		cluster->nodes[number] = predis_cluster_make_node(cluster, ZSTR_VAL(described->host), ZSTR_LEN(described->host), described->port);
	}
	return cluster->nodes[number];
}

/* ---- which one ---- */

/* Who has not been measured comes first; now and then one of the others, since what was slow may be so no more. */
static uint16_t choose_nearest(const predis_map *map, uint16_t master)
{
	enum { EXPLORE_ONE_IN = 64 };
	const predis_map_node *node = &map->nodes[master];
	uint16_t best = master;

	for (uint8_t i = 0; i < node->replica_count; i++) {
		if (map->nodes[node->replicas[i]].latency_us < map->nodes[best].latency_us) {
			best = node->replicas[i];
		}
	}
	if (predis_map_random(EXPLORE_ONE_IN) == 0) {
		uint16_t other = node->replicas[predis_map_random(node->replica_count)];
		return other == best ? master : other;
	}
	return best;
}

void predis_cluster_note_latency(predis_cluster *cluster, uint16_t number, uint64_t ns)
{
	enum { MICROSECOND = 1000, WEIGHT = 8, WEIGHT_OF_BETTER = 2, MOST = 10 * 1000 * 1000 };
	predis_map_node *node = &cluster->map->nodes[number];
	uint64_t us = ns / MICROSECOND + 1;

	us = us < MOST ? us : MOST;
	if (node->latency_us) { /* one slow answer means little, a quick one that the node can do it */
		uint64_t weight = us < node->latency_us ? WEIGHT_OF_BETTER : WEIGHT;
		us = (node->latency_us * (weight - 1) + us) / weight;
	}
	node->latency_us = (uint32_t)us;
}

static uint16_t choose_reader(const predis_cluster *cluster, uint16_t master)
{
	const predis_map_node *node = &cluster->map->nodes[master];
	bool with_master = cluster->reads == PREDIS_READ_FROM_ANY;
	uint32_t at;

	if (node->replica_count == 0) {
		return master;
	}
	if (cluster->reads == PREDIS_READ_FROM_NEAREST) {
		return choose_nearest(cluster->map, master);
	}
	at = predis_map_random(node->replica_count + with_master);
	return at == node->replica_count ? master : node->replicas[at];
}

uint16_t predis_cluster_choose(predis_cluster *cluster, int32_t slot, bool reads)
{
	uint16_t master = slot >= 0 ? cluster->map->owner[slot] : PREDIS_NO_NODE;

	if (master == PREDIS_NO_NODE) {
		master = predis_map_any_master(cluster->map);
	}
	if (UNEXPECTED(reads && cluster->reads >= PREDIS_READ_FROM_ANY) && master != PREDIS_NO_NODE && slot >= 0) {
		return choose_reader(cluster, master);
	}
	return master;
}

/* ---- all of them ---- */

void predis_cluster_each_node(predis_cluster *cluster, void (*visit)(predis_client *node, void *context), void *context)
{
	for (uint32_t i = 0; i < cluster->node_count; i++) {
		if (cluster->nodes[i]) {
			visit(cluster->nodes[i], context);
		}
	}
}

static void copy_options(predis_client *node, void *context)
{
	predis_client_copy_options(node, context);
}

void predis_cluster_share_options(predis_cluster *cluster)
{
	predis_cluster_each_node(cluster, copy_options, &cluster->client);
}
