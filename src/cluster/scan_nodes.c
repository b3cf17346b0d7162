/*
 * SCAN, of one node by its own cursor as phpredis has it, or of all masters one after the other, where [] is given as the
 * node. The cursor names the node then: "host:port cursor". Nodes come in the order of their names, so that it means the
 * same to every worker.
 */
#include "php.h"

#include "cluster.h"

enum { NAME_MOST = 300 };

typedef struct {
	char name[NAME_MOST]; /* "host:port" */
	uint16_t number;
} named_master;

static bool is_before(const named_master *a, const char *b)
{
	return strcmp(a->name, b) < 0;
}

/* The first master whose name is at least this one, or behind it. False: there is none. */
static bool find_master(const predis_map *map, const char *name, bool behind, named_master *found)
{
	found->number = PREDIS_NO_NODE;
	for (uint32_t i = 0; i < map->count; i++) {
		const predis_map_node *node = &map->nodes[i];
		named_master one = { .number = (uint16_t)i };
		if (!node->is_master) {
			continue;
		}
		snprintf(one.name, sizeof(one.name), "%s:" ZEND_LONG_FMT, ZSTR_VAL(node->host), node->port);
		if (is_before(&one, name) || (behind && strcmp(one.name, name) == 0)) {
			continue;
		}
		if (found->number == PREDIS_NO_NODE || is_before(&one, found->name)) {
			*found = one;
		}
	}
	return found->number != PREDIS_NO_NODE;
}

typedef struct {
	zval *cursor;
	zend_string *pattern;
	zend_long count;
	zval *object;
} scan_arguments;

static void scan_at(predis_cluster *cluster, const predis_place *place, const scan_arguments *arguments, zval *return_value)
{
	const predis_place *outer = cluster->place;

	cluster->place = place;
	predis_client_scan(&cluster->client, arguments->cursor, arguments->pattern, arguments->count, NULL, arguments->object, return_value);
	cluster->place = outer;
}

/* Where the caller's cursor is: the node, and the cursor there. False: all has been read. */
static bool find_position(const predis_map *map, const zval *cursor, named_master *master, zval *there)
{
	const char *text, *blank;

	ZVAL_NULL(there);
	ZVAL_DEREF(cursor);
	if (Z_TYPE_P(cursor) != IS_STRING || !(blank = strchr(text = Z_STRVAL_P(cursor), ' ')) || blank - text >= NAME_MOST) {
		return Z_TYPE_P(cursor) != IS_LONG && find_master(map, "", false, master);
	}
	snprintf(master->name, sizeof(master->name), "%.*s", (int)(blank - text), text);
	{
		char wanted[NAME_MOST];
		memcpy(wanted, master->name, sizeof(wanted));
		if (!find_master(map, wanted, false, master)) {
			return false;
		}
		if (strcmp(master->name, wanted) == 0) { /* else it is no master any more, and the next begins */
			ZVAL_STRING(there, blank + 1);
		}
	}
	return true;
}

/* What the caller goes on with: this node, the next one, or 0. */
static void set_position(const predis_map *map, const named_master *master, const zval *there, zval *cursor)
{
	named_master next = *master;
	zend_string *left = zval_get_string((zval *)there);
	bool more = strcmp(ZSTR_VAL(left), "0") != 0 || find_master(map, master->name, true, &next);

	if (more) {
		bool same = next.number == master->number;
		ZEND_TRY_ASSIGN_REF_STR(cursor, strpprintf(0, "%s %s", next.name, same ? ZSTR_VAL(left) : ""));
	} else {
		ZEND_TRY_ASSIGN_REF_LONG(cursor, 0);
	}
	zend_string_release(left);
}

static void scan_all(predis_cluster *cluster, const scan_arguments *arguments, zval *return_value)
{
	scan_arguments inner = *arguments;
	named_master master;
	zval there = {0};

	RETVAL_FALSE;
	predis_cluster_follow_map(cluster);
	if (!find_position(cluster->map, arguments->cursor, &master, &there)) {
		return;
	}
	if (Z_TYPE(there) == IS_STRING && Z_STRLEN(there) == 0) {
		zval_ptr_dtor(&there);
		ZVAL_NULL(&there);
	}
	ZVAL_MAKE_REF(&there);
	inner.cursor = &there;
	scan_at(cluster, &(predis_place){ .slot = PREDIS_SLOT_NONE, .number = master.number }, &inner, return_value);
	if (Z_TYPE_P(return_value) == IS_ARRAY) {
		set_position(cluster->map, &master, Z_REFVAL(there), arguments->cursor);
	}
	zval_ptr_dtor(&there);
}

ZEND_METHOD(RedisCluster, scan)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	scan_arguments arguments = { .object = ZEND_THIS };
	zval *key_or_address;
	predis_place place;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_ZVAL(arguments.cursor)
		Z_PARAM_ZVAL(key_or_address)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(arguments.pattern)
		Z_PARAM_LONG(arguments.count)
	ZEND_PARSE_PARAMETERS_END();

	if (cluster->map && Z_TYPE_P(key_or_address) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(key_or_address)) == 0) {
		scan_all(cluster, &arguments, return_value);
	} else if (predis_cluster_find_place(cluster, key_or_address, &place)) {
		scan_at(cluster, &place, &arguments, return_value);
	} else {
		RETURN_FALSE;
	}
}
